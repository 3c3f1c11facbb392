"""Real processes: two at once, a taken port, a release that is older than the database, a Telegram that hangs, the demo."""

import asyncio
import json
import os
import signal
import sys
import time
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import psycopg
import pytest
from sqlalchemy import text

from bot.settings import EXAMPLES
from storage import tables
from storage.database import Database
from tests.stage import BOTH_WAYS, Mode, Records, Stage, free_port, until

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def process(folder: Path, *arguments: str, **settings: str):
    """A command of the bot in a process, killed when the block is left."""
    kept = {name: value for name, value in os.environ.items() if name.lower() not in EXAMPLES}
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error::DeprecationWarning:bot", "-m", "bot", *arguments),
        cwd=folder,
        env=kept | {"PYTHONPATH": str(ROOT)} | settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield started
    finally:
        with suppress(ProcessLookupError):
            started.kill()
        await started.communicate()


async def done(folder: Path, *arguments: str, **settings: str) -> tuple[int, list[str], list[str]]:
    """Exit code and the lines on stdout and stderr of a command that ends by itself."""
    async with process(folder, *arguments, **settings) as started:
        out, err = await asyncio.wait_for(started.communicate(), 30)
        return started.returncode, out.decode().splitlines(), err.decode().splitlines()


def running(stage: Stage) -> dict[str, str]:
    """The settings of a process that stands where the stage's own bot would."""
    settings = stage.settings
    return {
        "BOT_TOKEN": settings.bot_token,
        "DATABASE_URL": settings.database_url,
        "TELEGRAM_API_URL": settings.telegram_api_url,
        "PUBLIC_URL": settings.public_url,
        "HOST": "127.0.0.1",
        "PORT": str(stage.port),
    }


@pytest.fixture
async def telegram(database_url: str, mode: Mode):
    """The simulator without a bot."""
    async with Stage(database_url, mode).open(started=False) as stage:
        yield stage


async def serving(stage: Stage, started: asyncio.subprocess.Process) -> None:
    """Waits until the process is ready."""
    async with asyncio.timeout(60):
        while True:
            with suppress(OSError):
                if (await stage.get("/ready"))[0] == 200 or stage.simulator.api.polling.waiting:
                    return
            assert started.returncode is None, (await started.communicate())[1].decode()
            await asyncio.sleep(0.02)


async def test_two_migrations_at_once_of_an_empty_database_both_end_well(empty_database_url: str, tmp_path: Path) -> None:
    both = await asyncio.gather(*(done(tmp_path, "migrate", DATABASE_URL=empty_database_url) for _ in range(2)))

    assert [code for code, _, _ in both] == [0, 0], both
    assert sum(line.endswith("seeded") for _, out, _ in both for line in out) == 3
    records = Records(empty_database_url)
    assert records.count(tables.programmes) == 3
    records.database.close()


@pytest.mark.parametrize("kind", ["sqlite"])  # the database has no part in it
async def test_run_on_a_taken_port_is_one_line(telegram: Stage, tmp_path: Path) -> None:
    taken = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", telegram.port)
    async with taken:
        code, out, err = await done(tmp_path, "run", LOG_LEVEL="error", **running(telegram))

    assert (code, out, len(err)) == (1, [], 1), err
    assert err[0].startswith("HOST/PORT")


async def test_a_release_that_is_older_than_the_database_serves(telegram: Stage, tmp_path: Path) -> None:
    with telegram.records.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("ALTER TABLE people ADD COLUMN of_a_later_release VARCHAR"))
    async with process(tmp_path, "run", **running(telegram)) as bot:
        await serving(telegram, bot)
        anna = await telegram.person()

        await anna.says("/start")
        await anna.presses(0)

        assert telegram.records.count(tables.journal, what="LanguageChosen") == 1


@pytest.mark.parametrize("kind", ["sqlite"])  # nothing is written while it waits
@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_bot_that_is_interrupted_while_it_waits_for_people_ends_at_once_and_well(telegram: Stage, tmp_path: Path) -> None:
    async with process(tmp_path, "run", **running(telegram)) as bot:
        await serving(telegram, bot)
        began = time.monotonic()

        bot.send_signal(signal.SIGINT)
        _, err = await bot.communicate()

        assert bot.returncode == 0
        assert time.monotonic() - began < 10
        assert b"Traceback" not in err
        assert b"never retrieved" not in err


@pytest.mark.parametrize("kind", ["sqlite"])  # it is Telegram that is waited for
@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_told_to_stop_while_telegram_hangs_the_bot_ends_within_ten_seconds(telegram: Stage, tmp_path: Path) -> None:
    async with process(tmp_path, "run", **running(telegram)) as bot:
        await serving(telegram, bot)
        anna = await telegram.person()
        await anna.says("/start")
        for method in ("*", "getUpdates"):
            telegram.simulator.fault(method, times=None, delay=60)
        await anna.person.press(0)
        await telegram.waits_for(tables.journal, 1)
        began = time.monotonic()

        bot.send_signal(signal.SIGTERM)
        _, err = await asyncio.wait_for(bot.communicate(), 30)

        assert time.monotonic() - began < 10
        assert bot.returncode == 0
        assert b"Traceback" not in err


@pytest.mark.parametrize("kind", ["postgresql"])  # two on one file: tests/shell/test_writer.py
async def test_two_bots_on_one_database_take_turns(telegram: Stage, tmp_path: Path) -> None:
    second_port = free_port()
    second = running(telegram) | {"PORT": str(second_port), "PUBLIC_URL": f"http://127.0.0.1:{second_port}"}
    async with process(tmp_path, "run", **running(telegram)) as one, process(tmp_path, "run", **second) as other:
        await serving(telegram, one)
        await until(lambda: len(telegram.calls("setWebhook")) == 2, 15)
        telegram.port, first_port = second_port, telegram.port
        await serving(telegram, other)
        anna = await telegram.at_criterion()

        updates = [anna.press_update(anna.data(0), query=str(number)) for number in range(6)]
        ports = [first_port, second_port] * 3

        async def posted(port: int, update: dict) -> int:
            telegram.port = port
            return (await telegram.post(update)).status

        statuses = await asyncio.gather(*(posted(port, update) for port, update in zip(ports, updates, strict=True)))

        assert statuses == [200] * 6
        (answer,) = telegram.records.rows(tables.answers)
        assert answer.revision == 1


@pytest.mark.parametrize("kind", ["postgresql"])  # a file does not restart
async def test_a_bot_whose_database_restarts_under_it_goes_on(stage: Stage, server: psycopg.Connection) -> None:
    anna = await stage.at_criterion()
    stage.records.database.close()
    name = urlsplit(stage.settings.database_url).path.removeprefix("/")
    server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])

    await anna.says("een nota")

    assert stage.records.count(tables.notes) == 1


@pytest.mark.parametrize("mode", BOTH_WAYS)
@pytest.mark.parametrize("kind", ["sqlite"])  # the same lines come on both
async def test_a_whole_visit_is_logged_in_json_without_token_or_personal_words_and_ends_at_once_and_well(
    telegram: Stage, tmp_path: Path
) -> None:
    async with process(tmp_path, "run", LOG_LEVEL="debug", **running(telegram)) as bot:
        await serving(telegram, bot)
        anna = await telegram.person("nl", "Annemieke")
        await anna.says("/start")
        await anna.presses(0)
        await anna.says("voka antwerpn")
        await anna.says("voka limburg")
        await anna.presses(0)
        telegram.simulator.fault("sendMessage", error_code=500)
        await anna.says("geheime woorden")
        await anna.sends("vertrouwelijk.pdf", caption="bijschrift")
        telegram.simulator.fault("sendMessage", error_code=400, description="Bad Request: can't parse entities")
        await anna.says("/help")
        await anna.presses_data("verzonnen")
        await telegram.post({"update_id": 5, "message": {"text": "onleesbaar", "from": "Annemieke"}})
        began = time.monotonic()

        bot.send_signal(signal.SIGTERM)
        out, err = await bot.communicate()

    assert bot.returncode == 0
    assert time.monotonic() - began < 10
    assert b"never retrieved" not in err
    lines = (out + err).decode().splitlines()
    assert len(lines) > 8
    for line in lines:
        assert isinstance(json.loads(line), dict), line
    told = "\n".join(lines)
    words = ("Annemieke", "Peeters", "antwerpn", "limburg", "geheime", "vertrouwelijk", "bijschrift", "verzonnen", "onleesbaar")
    for word in (telegram.simulator.token, telegram.simulator.token.partition(":")[2], str(anna.id), *words):
        assert word not in told, word


async def test_the_demo_is_one_line_and_needs_nothing_and_ends_well_and_so_is_a_second_one_on_its_port(tmp_path: Path) -> None:
    nonsense = {
        "BOT_TOKEN": "4242:real",
        "DATABASE_URL": f"sqlite:///{tmp_path}/mine.sqlite",
        "PUBLIC_URL": "https://example.org",
    }
    port = free_port()
    async with process(tmp_path, "demo", PORT=str(port), HOST="0.0.0.0", **nonsense) as demo:
        line = await asyncio.wait_for(demo.stdout.readline(), 20)
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/") as page:
            status = page.status
        second = await done(tmp_path, "demo", PORT=str(port))

        demo.send_signal(signal.SIGTERM)
        out, err = await demo.communicate()

        assert line == f"http://127.0.0.1:{port}/\n".encode()
        assert status == 200
        assert (demo.returncode, out) == (0, b"")
        assert b"Traceback" not in err
        assert not (tmp_path / "mine.sqlite").exists()
        code, said, problem = second
        assert (code, said, len(problem)) == (1, [], 1), problem
        assert problem[0].startswith("HOST/PORT")


def test_a_database_url_is_never_logged_with_its_password() -> None:
    database = Database("postgresql://user:s3cret-word@127.0.0.1:1/none")

    assert "s3cret-word" not in repr(database.engine)
    database.close()
