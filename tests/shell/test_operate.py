"""docs/operate.md, line by line: its blocks run against the simulated Telegram, until a chamber reads of the infosession."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

from bot.settings import EXAMPLES
from bot.simulator.simulator import Simulator
from storage import tables
from storage.notice_tables import notices
from tests.stage import Records, free_port, until

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "operate.md").read_text()
TOKEN, ADMIN = "4242:simulator", 7001
BLOCK = re.compile(r"^```(sh|text|json)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARKS = {"# not tried here", "# tried: the file .env", "# tried", "# tried, until Ctrl-C", "# tried while it runs"}


def blocks(mark: str) -> list[str]:
    """The commands of the blocks with a mark, without it."""
    found = [text for kind, text in BLOCK.findall(PAGE) if kind != "json" and text.partition("\n")[0] == mark]
    assert found, mark
    return [text.partition("\n")[2] for text in found]


def test_every_block_says_whether_it_is_tried() -> None:
    marks = [text.partition("\n")[0] for kind, text in BLOCK.findall(PAGE) if kind != "json"]

    assert set(marks) == MARKS
    assert PAGE.count("\n```") == 2 * len(BLOCK.findall(PAGE))


@dataclass
class Host:
    """A folder as the page leaves it: `.env`, and the environment in `.venv`."""

    folder: Path
    port: int

    async def does(self, block: str) -> list[str]:
        """Runs a block's lines; what they print."""
        ran = await self.starts(block)
        out, err = await asyncio.wait_for(ran.communicate(), 300)
        assert ran.returncode == 0, (block, out.decode(), err.decode())
        assert err == b"", (block, err.decode())
        return out.decode().splitlines()

    async def starts(self, block: str) -> asyncio.subprocess.Process:
        """Starts a block's lines."""
        kept = {name: value for name, value in os.environ.items() if name.lower() not in EXAMPLES}
        return await asyncio.create_subprocess_exec(
            *("bash", "-e", "-c", block.replace(":8000/", f":{self.port}/")),
            cwd=self.folder,
            env=kept | {"PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[list[dict]]:
        """The bot as the page starts it; its log, once it is over."""
        (block,) = blocks("# tried, until Ctrl-C")
        lines: list[dict] = []
        bot = await self.starts(f"exec {block}")
        try:
            async with asyncio.timeout(300), aiohttp.ClientSession() as http:
                while not await self._ready(http):
                    assert bot.returncode is None, (await bot.communicate())[1].decode()
                    await asyncio.sleep(0.1)
            yield lines
            bot.send_signal(signal.SIGINT)
            _, err = await asyncio.wait_for(bot.communicate(), 60)
            assert bot.returncode == 0, err.decode()
            lines += [json.loads(line) for line in err.decode().splitlines()]
        finally:
            if bot.returncode is None:
                bot.kill()
                await bot.communicate()

    async def _ready(self, http: aiohttp.ClientSession) -> bool:
        try:
            async with http.get(f"http://127.0.0.1:{self.port}/ready") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False


def host(folder: Path, telegram: str) -> Host:
    """The folder with the page's `.env`; the token, the id and the port are the test's own."""
    (block,) = blocks("# tried: the file .env")
    assert all(line.partition("=")[0].lower() in EXAMPLES for line in block.splitlines())
    ours = {"BOT_TOKEN": TOKEN, "ADMIN_IDS": str(ADMIN)}
    lines = [f"{name}={ours.get(name, value)}" for name, _, value in (line.partition("=") for line in block.splitlines())]
    port = free_port()
    more = [f"TELEGRAM_API_URL={telegram}", f"PORT={port}", "HOST=127.0.0.1"]
    (folder / ".env").write_text("\n".join([*lines, *more]) + "\n")
    (folder / ".venv").symlink_to(sys.prefix)
    return Host(folder, port)


async def announces(simulator: Simulator) -> None:
    """Step 7: an administrator from Start to Send to all now, in English."""
    ada = simulator.person(ADMIN, "Ada", language_code="en")

    async def says(text: str) -> None:
        await ada.say(text)
        await simulator.settled()

    async def presses(*labels: str | int) -> None:
        for label in labels:
            await ada.press(label)
            await simulator.settled()

    day = (datetime.now(UTC) + timedelta(days=20)).strftime("%d/%m/%Y")
    await says("/start")
    await presses("English")
    await says("/start")
    await presses("Federation’s desk", "Announcements", "Announce an event")
    for text in ("Infosession accreditation", "How it goes, and what you need.", "Brussels, Rue Belliard", f"{day} 14:00"):
        await says(text)
    await presses("Yes, that is right", "No end", "No deadline", "As many as want to")
    await presses("Whom it is for", "Local or abroad", "Local chambers", "‹ Whom it is for", "‹ To the announcement")
    await presses("Check and send", "Send to all now")


async def test_from_the_settings_to_an_infosession_in_a_chambers_chat(tmp_path: Path) -> None:
    simulator = Simulator(TOKEN)
    async with simulator.serving() as telegram:
        place = host(tmp_path, telegram)
        before, links = [await place.does(block) for block in blocks("# tried")]
        async with place.running() as first:
            told = [line for block in blocks("# tried while it runs") for line in await place.does(block)]
            luc = simulator.person(7002, "Luc", language_code="nl")
            await luc.say(f"/start {links[0].partition('?start=')[2]}")
            for _ in range(2):  # the language, then the invitation
                await simulator.settled()
                await luc.press(0)
            await simulator.settled()
            await announces(simulator)
        records = Records(f"sqlite:///{tmp_path}/chamberready.sqlite")
        with records.writing() as connection:
            connection.execute(notices.update().values(due_at=datetime.now(UTC)))
        async with place.running() as second:  # as after an upgrade: what became due meanwhile goes out
            await until(lambda: any("Infosession" in message.text for message in luc.messages if message.from_bot), 120)

    assert before[-1].startswith("all well: ")
    assert len(links) == 3
    assert all(link.startswith("https://t.me/") for link in links)
    assert told[:2] == ["ok", "ready"]
    assert records.count(tables.people) == 2
    records.database.close()
    the_page_tells_the_figures(told[2:])
    the_page_shows_the_log([*first, *second])


def the_page_tells_the_figures(metrics: list[str]) -> None:
    """Each figure that the page names is there, and each that is there the page names."""
    text = "\n".join(metrics) + "\n"
    there = {line.split()[2] for line in metrics if line.startswith("# HELP")}
    assert list(text_string_to_metric_families(text))
    assert set(re.findall(r"chamberready_[a-z_]+", PAGE)) == there | {"chamberready_deliveries_waiting"}


def the_page_shows_the_log(log: list[dict]) -> None:
    """Each line that the page shows has the keys of the real one."""
    shown = [json.loads(line) for kind, text in BLOCK.findall(PAGE) if kind == "json" for line in text.splitlines()]
    assert {line["event"] for line in shown} == {"update", "delivery", "schedule", "running", "stopping", "stopped"}
    for line in shown:
        real = [one for one in log if one["event"] == line["event"]]
        assert real, line["event"]
        assert any(one.keys() == line.keys() for one in real), (line, real[0])
    numbers = [line["update"] for line in log if line["event"] == "update"]
    assert len(numbers) == len(set(numbers))
    everything = json.dumps(log)
    for word in (TOKEN, "Infosession", "Belliard", "Ada", str(ADMIN)):
        assert word not in everything, word
