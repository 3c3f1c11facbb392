"""What a mass run costs: `python -m tests.bench.sending` (two minutes; `--quick`: one database, fewer deliveries).

Deliveries a second without Telegram's pace, one row a commit (claimed, sent, settled), beside python-telegram-bot over httpx, which
keeps nothing; the memory of ten thousand; a card's turn while a run at the product's own pace goes on, beside the same without it.
"""

import asyncio
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvloop
from sqlalchemy import update

from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage.database import Database
from storage.deliveries import TEMPO
from storage.migrate import migrate
from storage.tables import deliveries
from tests.faults.notices import asked

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))

from bench import SECRET, Bot, free_port  # noqa: E402 - the peers are no package
from crowd import Api, Crowd  # noqa: E402 - as above

QUICK = "--quick" in sys.argv
COUNT = 3_000 if QUICK else 10_000
FROM = 1_000
"""Memory and pace are counted from this delivery on: before it, things are read for the first time."""

OTHERS = 500 if QUICK else 2_000
"""How many messages the peers send."""

FIRST_CHAT = 5_000_001
RATE = 50
SECONDS = 4.0 if QUICK else 8.0
ROUNDS = 1 if QUICK else 3


class Telegram:
    """Takes messages, and looks at the memory of who sends them."""

    delay = 0.0

    def __init__(self, count: int) -> None:
        self.count, self.sent, self.began, self.ended = count, 0, 0.0, 0.0
        self.message: dict = {}
        self.chats: Counter[int] = Counter()
        self.memory: list[float] = []
        self.done = asyncio.Event()
        self.look: Callable[[], float] = lambda: 0.0

    def call(self, method: str, fields: dict) -> object:
        """One Bot API call."""
        if method == "getMe":
            return {"id": 123456, "is_bot": True, "first_name": "Chamber", "username": "chamber_bot"}
        if method != "sendMessage":
            return True
        self.sent += 1
        self.message = fields
        self.chats[int(fields["chat_id"])] += 1
        from_ = min(FROM, self.count // 5)
        if self.sent == from_:
            self.began = time.perf_counter()
        if self.sent >= from_ and self.sent % 100 == 0:
            self.memory.append(self.look())
        if self.sent == self.count:
            self.ended = time.perf_counter()
            self.done.set()
        chat = {"id": int(fields["chat_id"]), "type": "private", "first_name": "Anna"}
        return {"message_id": self.sent, "chat": chat, "date": 1793000000, "text": fields["text"]}

    def a_second(self) -> float:
        """Messages a second, from the first that counts."""
        return (self.count - min(FROM, self.count // 5)) / (self.ended - self.began)


@contextmanager
def bot_of(run: str, api: int, *, postgres: bool = False, prepare: bool = False, **env: object) -> Iterator[Bot]:
    """A bot that is not started yet, on the last core, with a folder of its own."""
    state = Path(tempfile.mkdtemp(prefix="peer-"))
    spec = {"run": [run], "postgres": postgres, "prepare": prepare, "env": env}
    bot = Bot(spec, state, api, max(CORES))
    bot.start_server()
    try:
        yield bot
        bot.stop()
    finally:
        shutil.rmtree(state, ignore_errors=True)


@contextmanager
def database_of(bot: Bot) -> Iterator[Database]:
    database = Database(bot.env.get("POSTGRES") or f"sqlite:///{bot.state / 'chamberready.sqlite'}")
    yield database
    database.close()


def megabytes(bot: Bot) -> float:
    pages = int(Path(f"/proc/{bot.process.pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def sends(bot: Bot, telegram: Telegram, port: int) -> tuple[float, float]:
    """Lets a bot send all; gives messages a second and milliseconds of its processor a message."""
    server = await asyncio.get_running_loop().create_server(lambda: Api(telegram), "127.0.0.1", port)
    await asyncio.to_thread(bot.start)
    telegram.look = lambda: megabytes(bot)
    before = bot.cpu()[0]
    await asyncio.wait_for(telegram.done.wait(), 600)
    busy = bot.cpu()[0] - before
    await asyncio.sleep(0.3)  # what is settled after the last call, and what must not come
    server.close()
    return telegram.a_second(), busy * 1000 / telegram.count


async def ours(*, postgres: bool) -> tuple[Telegram, float, float]:
    """ChamberReady, everything that waits."""
    port, telegram = free_port(), Telegram(COUNT)
    with bot_of("../../bots/unpaced.py", port, postgres=postgres) as bot:
        with database_of(bot) as database:
            migrate(database, seed_programmes(), seed_register(), datetime.now(UTC))
            with database.writing() as connection:
                for number in range(COUNT):
                    asked(connection, FIRST_CHAT + number)
        return telegram, *await sends(bot, telegram, port)


async def theirs(at_once: int, message: dict) -> tuple[float, float]:
    """PTB, so many calls in flight."""
    port, telegram = free_port(), Telegram(OTHERS)
    env = {"AT_ONCE": at_once, "FIRST_CHAT": FIRST_CHAT, "COUNT": OTHERS}
    with bot_of("ptb_broadcast.py", port, **env) as bot:
        known = {name: message[name] for name in ("text", "parse_mode", "reply_markup") if name in message}
        (bot.state / "message").write_text(json.dumps(known))
        return await sends(bot, telegram, port)


async def beside(*, postgres: bool) -> tuple[list[float], list[float], int]:
    """Seconds from a press to the next card: without a mass run, and while one goes on; and how many were sent meanwhile."""
    port = free_port()
    crowd = Crowd(200, 40, 0.0, SECRET, fresh=True)
    held = datetime(2100, 1, 1, tzinfo=UTC)
    each = int(SECONDS / TEMPO.interval.total_seconds()) + 25
    await crowd.listen(port)
    quiet: list[float] = []
    busy: list[float] = []
    sent = 0
    with bot_of("../../bots/ours.py", port, postgres=postgres, prepare=True) as bot:
        await asyncio.to_thread(bot.prepare)
        bot.prepared = True
        with database_of(bot) as database:
            with database.writing() as connection:
                for number in range(each * ROUNDS):
                    asked(connection, FIRST_CHAT + number)
                connection.execute(update(deliveries).values(due_at=held))
            await asyncio.to_thread(bot.start)
            crowd.port = bot.port
            await crowd.greet()
            await crowd.steady(RATE, 2.0)
            for number in range(ROUNDS):
                quiet += (await crowd.steady(RATE, SECONDS)).latencies
                with database.writing() as connection:
                    mine = deliveries.c.id.between(number * each + 1, (number + 1) * each)
                    connection.execute(update(deliveries).where(mine).values(due_at=datetime.now(UTC) - timedelta(minutes=1)))
                await asyncio.sleep(1.2)  # an idle chain looks once a second
                before = crowd.elsewhere
                busy += (await crowd.steady(RATE, SECONDS)).latencies
                sent += crowd.elsewhere - before
                await asyncio.sleep(2.0)
        crowd.server.close()
    return sorted(quiet), sorted(busy), sent


def measured() -> Iterator[str]:
    kinds = {"SQLite": False} if QUICK else {"SQLite": False, "PostgreSQL": True}
    loads = {}
    for name, postgres in kinds.items():
        loads[name] = uvloop.run(ours(postgres=postgres))
    message = next(iter(loads.values()))[0].message
    peers = {at_once: uvloop.run(theirs(at_once, message)) for at_once in (1, 4, 40)}
    for at_once, (a_second, busy) in peers.items():
        yield f"PTB over httpx, {at_once} at once: {a_second:.0f} messages a second, {busy:.2f} ms of processor each"
    for name, (telegram, a_second, busy) in loads.items():
        ratios = ", ".join(f"{a_second / other:.2f}× of {at_once} at once" for at_once, (other, _) in peers.items())
        twice = sum(count > 1 for count in telegram.chats.values())
        first, most = telegram.memory[0], max(telegram.memory)
        yield f"{name}: {a_second:.0f} deliveries a second, {busy:.2f} ms of processor each: {ratios}; twice: {twice}"
        yield f"{name}: memory {first:.0f} MB at {FROM:,}, at most {most:.0f} MB until {COUNT:,}: {most - first:+.1f} MB"
    for name, postgres in kinds.items():
        quiet, busy_, sent = uvloop.run(beside(postgres=postgres))
        cells = []
        for label, part in (("p50", 0.5), ("p99", 0.99)):
            without, during = (found[int(len(found) * part)] * 1000 for found in (quiet, busy_))
            cells.append(f"{label} {without:.1f} → {during:.1f} ms, {during / without:.2f}×")
        yield f"{name}: a card's turn without → during a mass run ({sent / SECONDS / ROUNDS:.1f} a second): {', '.join(cells)}"


CORES = os.sched_getaffinity(0)


def main() -> None:
    os.sched_setaffinity(0, {min(CORES)})
    for line in measured():
        print(line, flush=True)


if __name__ == "__main__":
    main()
