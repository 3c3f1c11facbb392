"""`make soak`: the bot is killed with -9 at random moments of a crowd's load, a thousand times on each database.

    python -m tests.faults.soak                 a thousand kills on each, about half an hour on two cores
    python -m tests.faults.soak --kills 50      a first look
    python -m tests.faults.soak --minutes 8     as many as fit

The crowd is that of the benchmark, with Telegram's patience: an update whose webhook gave no 2xx is given again, with its number,
until one does. After each kill, while no bot lives, what people were told is compared with what is stored. Beside their presses,
deliveries to people of their own are under way: nobody may get one twice. A line of figures every fifty kills; exit 1 when
anything was lost, doubled or unreadable.
"""

import argparse
import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import uvloop
from sqlalchemy import func, select

from conversations.model.delivery import Fate
from conversations.model.programme import ProgrammeId
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.states import Home, decode, encode
from storage import tables
from storage.database import Database
from storage.migrate import migrate
from tests.faults.notices import asked
from tests.faults.senders import Senders
from tests.stage import free_port

BENCH = Path(__file__).resolve().parents[1] / "bench"
sys.path[:0] = [str(BENCH / "peers"), str(BENCH / "bots"), str(BENCH / "peers" / "bots")]

from crowd import CARDS, STEP, Crowd, Person, Post  # noqa: E402 - the peers are no package
from ours import FIRST_CHAT, begin, sixty  # noqa: E402 - as above
from postgres import Postgres  # noqa: E402 - as above
from questionnaire import SECRET, TOKEN  # noqa: E402 - as above

PEOPLE = 40
LONGEST_LIFE = 0.4
"""Seconds, at most, between a bot's first answer and its end."""

TOLD_EACH = 4
"""Deliveries that are asked for in each of a bot's lives."""

FIRST_TOLD = 5_000_001
EVERY = 50
"""Kills between two lines of figures."""
BACK_WITHIN = 60.0


class Telegram(Crowd):
    """A crowd whose updates are given again until they are taken.

    Attributes:
        again: Cards that were shown a second time, which is allowed.
        gave_again: Updates that were given again.
        told: The messages in each chat of nobody in the crowd.
        taken: Set at every 2xx.
    """

    def __init__(self) -> None:
        super().__init__(PEOPLE, secret=SECRET, fresh=True)
        self.again = self.gave_again = 0
        self.told: Counter[int] = Counter()
        self.taken = asyncio.Event()

    def call(self, method: str, fields: dict) -> object:
        """As the crowd's; a card that is there already is no step backwards."""
        if method not in CARDS:
            return super().call(method, fields)
        chat = int(fields["chat_id"])
        if chat not in self.people:
            self.told[chat] += 1
            return self.message(Person(chat, self.told[chat], fields["text"]))
        person, found = self.people[chat], STEP.search(fields["text"])
        if (int(found[1]) if found else 60) != person.step:
            return super().call(method, fields)
        self.again += 1
        if method == "sendMessage":
            self.message_id += 1
            person.message = self.message_id
        person.text, person.keyboard, person.shown = fields["text"], fields.get("reply_markup"), person.presses
        person.card.set()
        return self.message(person)

    async def turn(self, person: Person, due: float | None = None) -> None:
        """One press, given until it is taken, and the card that it leads to."""
        person.card.clear()
        person.presses += 1
        self.update_id += 1
        body = orjson.dumps({"update_id": self.update_id} | (self.press(person) if person.keyboard else self.start(person)))
        while not await self._taken(body):
            self.gave_again += 1
            await asyncio.sleep(0.1)
        person.acknowledged += 1
        self.taken.set()
        await asyncio.wait_for(person.card.wait(), BACK_WITHIN)

    async def _taken(self, body: bytes) -> bool:
        head = (
            f"POST /telegram HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
            f"{len(body)}\r\nX-Telegram-Bot-Api-Secret-Token: {self.secret}\r\n\r\n"
        ).encode()
        async with self.free:
            try:
                connection: Post = await self.connect()
                connection.done = asyncio.get_running_loop().create_future()
                connection.transport.write(head + body)
                status, _ = await connection.done
            except OSError:
                return False
            self.pool.append(connection)
            return status // 100 == 2


@dataclass(frozen=True)
class Figures:
    """What so many kills came to; all but the first four must be 0."""

    kills: int = 0
    acknowledged: int = 0
    given_again: int = 0
    uncertain: int = 0
    lost_acknowledged: int = 0
    lost_shown: int = 0
    wrong_cards: int = 0
    unreadable: int = 0
    told_twice: int = 0
    sent_and_not_told: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{name.replace('_', ' ')} {value:,}" for name, value in vars(self).items())

    @property
    def is_well(self) -> bool:
        """Whether nothing was lost, doubled or unreadable."""
        return not any(list(vars(self).values())[4:])


class Soak:
    """One database, its crowd, and the bot that is killed again and again."""

    def __init__(self, name: str, url: str, folder: Path, senders: Senders, kills: int) -> None:
        self.name, self.url, self.senders, self.kills = name, url, senders, kills
        self.database = Database(url)
        self.log = folder / "log"
        self.telegram = Telegram()
        self.figures = Figures()
        self.warm = True
        self.api, self.telegram.port = free_port(), free_port()
        self.chats = iter(range(FIRST_TOLD, FIRST_TOLD + 1_000_000))

    def prepare(self) -> None:
        """The database as a host has it, with people who go on answering."""
        programmes = {programme.id: programme for programme in seed_programmes()}
        local = programmes[ProgrammeId.LOCAL] = sixty(programmes[ProgrammeId.LOCAL])
        migrate(self.database, tuple(programmes.values()), seed_register(), datetime.now(UTC))
        with self.database.writing() as connection:
            for chat in range(FIRST_CHAT, FIRST_CHAT + PEOPLE + 2 * self.kills):
                begin(connection, chat, local)

    def start(self) -> int:
        """A bot's process."""
        settings = {
            "bot_token": TOKEN,
            "database_url": self.url,
            "host": "127.0.0.1",
            "port": self.telegram.port,
            "public_url": f"http://127.0.0.1:{self.telegram.port}",
            "telegram_api_url": f"http://127.0.0.1:{self.api}",
            "webhook_secret": SECRET,
        }
        usual = {"ahead": 0.0, "interval": 0.002, "lease": 2.0, "unconnected": [], "level": "warning"}
        warm, self.warm = self.warm, False
        return self.senders.start(settings=settings, log=str(self.log), warm=warm, **usual)

    async def run(self, until: float) -> Figures:
        """All kills, or those until a moment; then the last bot ends what is under way."""
        await self.telegram.listen(self.api)
        pid = self.start()
        load = asyncio.gather(*(self.presses(seat) for seat in range(PEOPLE)))
        began = time.monotonic()
        print(f"{self.name}: begins", flush=True)
        while self.figures.kills < self.kills and time.monotonic() < until:
            await self.back(load)
            self.ask()
            await asyncio.sleep(random.uniform(0, LONGEST_LIFE))
            await killed(pid)
            self.judge(integrity=(self.figures.kills + 1) % EVERY == 0)
            if self.figures.kills % EVERY == 0:
                print(f"{self.name}, {time.monotonic() - began:.0f} s: {self.figures}", flush=True)
            pid = self.start()
        await self.back(load)
        load.cancel()
        await asyncio.gather(load, return_exceptions=True)
        await self.end()
        await killed(pid)
        self.judge(integrity=True, killed_=False)
        self.telegram.server.close()
        print(f"{self.name}, in the end, {time.monotonic() - began:.0f} s: {self.figures}", flush=True)
        return self.figures

    async def presses(self, seat: int) -> None:
        while True:
            await self.telegram.turn(self.telegram.at(seat))

    async def back(self, load: "asyncio.Future[Any]") -> None:
        """Until the bot has taken something; when the crowd fails, so does this."""
        self.telegram.taken.clear()
        taken = asyncio.ensure_future(self.telegram.taken.wait())
        await asyncio.wait([taken, load], timeout=BACK_WITHIN, return_when=asyncio.FIRST_COMPLETED)
        if load.done():
            load.result()
        if not taken.done():
            taken.cancel()
            raise TimeoutError(f"{self.name}: not back in {BACK_WITHIN:.0f} s: {self.log.read_text()[-2000:]}")

    def ask(self) -> None:
        """Something to tell people of their own."""
        with self.database.writing() as connection:
            for _ in range(TOLD_EACH):
                asked(connection, next(self.chats))

    async def end(self) -> None:
        """Until no delivery waits or is in hand."""
        going = select(func.count()).where(tables.deliveries.c.fate.in_([Fate.WAITING, Fate.SENDING]))
        async with asyncio.timeout(BACK_WITHIN):
            while True:
                with self.database.reading() as connection:
                    if not connection.execute(going).scalar():
                        return
                await asyncio.sleep(0.1)

    def judge(self, *, integrity: bool, killed_: bool = True) -> None:
        """What people were told against what is stored, while no bot lives."""
        kept, fates = self.stored()
        people, was = self.telegram.people.values(), self.figures
        told = self.telegram.told
        self.figures = replace(
            was,
            kills=was.kills + killed_,
            acknowledged=sum(one.acknowledged for one in people),
            given_again=self.telegram.gave_again,
            uncertain=sum(fate is Fate.UNCERTAIN for fate in fates.values()),
            lost_acknowledged=was.lost_acknowledged + sum(max(0, one.acknowledged - 1 - kept[one.chat]) for one in people),
            lost_shown=was.lost_shown + sum(max(0, one.shown - 1 - kept[one.chat]) for one in people),
            wrong_cards=self.telegram.wrong,
            unreadable=was.unreadable + (integrity and not self.reads_well()),
            told_twice=sum(count > 1 for count in told.values()),
            sent_and_not_told=sum(fate is Fate.SENT and not told[chat] for chat, fate in fates.items()),
        )

    def stored(self) -> tuple[Counter[int], dict[int, Fate]]:
        """The presses of each chat that are kept, and the fate of each delivery by its chat."""
        people, answers, deliveries = tables.people, tables.answers, tables.deliveries
        with self.database.reading() as connection:
            gone_on = select(people.c.telegram_id).where(people.c.state != encode(Home()))
            kept = Counter(connection.execute(gone_on.where(people.c.telegram_id < FIRST_TOLD)).scalars())
            answered = select(people.c.telegram_id, func.count()).join(answers, answers.c.person_id == people.c.id)
            for chat, count in connection.execute(answered.group_by(people.c.telegram_id)):
                kept[chat] += count
            whose = select(people.c.telegram_id, deliveries.c.fate).join(deliveries, deliveries.c.person_id == people.c.id)
            return kept, dict(connection.execute(whose).all())

    def reads_well(self) -> bool:
        """Whether the file is whole, and every stored place makes sense."""
        with self.database.reading() as connection:
            whole = not self.database.sqlite or connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
            with suppress(ValueError):
                return whole and all(decode(state) for state in connection.execute(select(tables.people.c.state)).scalars())
        return False


async def killed(pid: int) -> None:
    """Kill -9, the end, and what was still on its way."""
    os.kill(pid, signal.SIGKILL)
    with suppress(ProcessLookupError):
        while True:
            os.kill(pid, 0)
            await asyncio.sleep(0.002)
    await asyncio.sleep(0.02)


async def both(options: argparse.Namespace, folder: Path, server: str) -> list[Figures]:
    """Both databases at once, each with its own crowd and bot."""
    senders = Senders()
    urls = {"SQLite": f"sqlite:///{folder / 'soak.sqlite'}", "PostgreSQL": server}
    soaks = []
    for name, url in urls.items():
        (folder / name).mkdir()
        soaks.append(Soak(name, url, folder / name, senders, options.kills))
        soaks[-1].prepare()
    until = time.monotonic() + (options.minutes * 60 if options.minutes else float("inf"))
    try:
        return await asyncio.gather(*(one.run(until) for one in soaks))
    finally:
        senders.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="on each database")
    parser.add_argument("--minutes", type=float, help="at most")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-", ignore_cleanup_errors=True) as folder:
        server = Postgres(Path(folder) / "postgresql")
        try:
            found = uvloop.run(both(options, Path(folder), server.url))
        finally:
            server.terminate()
    print(f"{time.monotonic() - began:.0f} s")
    return 0 if all(figures.is_well for figures in found) else 1


if __name__ == "__main__":
    sys.exit(main())
