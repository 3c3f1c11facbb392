"""Whether a turn grows with what is stored: `python -m tests.bench.growing`, two minutes.

Presses and typed notes of forty people in this process, one to a commit, in a database with 10, 1,000 and 100,000 others who have
ten answers each. What is counted is the processor, of the turns and of the database's server, because it holds on a busy machine.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import psutil

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "peers"), str(HERE / "peers" / "bots"), str(HERE / "bots")]

import ours  # noqa: E402 - the peers are no package
from postgres import Postgres  # noqa: E402 - as above

from bot import turn  # noqa: E402 - as above
from bot.updates import Incoming, Press, Sender, Sent  # noqa: E402 - as above
from conversations.core import Command, Wrote  # noqa: E402 - as above
from storage.database import Database  # noqa: E402 - as above
from storage.moment import Moment  # noqa: E402 - as above
from storage.people import Shown  # noqa: E402 - as above
from tests.storage.crowded import crowd  # noqa: E402 - as above

SIZES = (10, 1_000, 100_000)
PEOPLE, WARM, ROUNDS, CARD = 40, 5, 30, 6
FIRST_UPDATE = 1_000_000


class Touches:
    """People who go on answering."""

    def __init__(self, database: Database) -> None:
        self.database, self.update, self.shown = database, FIRST_UPDATE, {}

    def one(self, chat: int) -> None:
        """A turn."""
        self.update += 1
        now = datetime.now(UTC)
        incoming = Incoming(self.update, Sender(chat, "Anna Peeters", "nl"), self.touch(chat))
        with self.database.writing() as connection:
            taken = turn.take(connection, incoming, Moment(now, now.date(), uuid4()), frozenset(), self.shown.get(chat))
        assert taken.plan is not None
        assert taken.person is not None
        self.shown[chat] = Shown(person=taken.person, token=taken.plan.token, message=CARD, at=1)

    def touch(self, chat: int) -> Press | Sent:
        """/start, then the first button again and again, and a note now and then."""
        shown = self.shown.get(chat)
        if shown is None:
            return Sent(CARD - 1, 1, Command("start", ""))
        if self.update % 7 == 0:
            return Sent(CARD + self.update, 2, Wrote("Zie het verslag van de algemene vergadering."))
        return Press("1", CARD, f".0.{shown.token}")


def milliseconds(url: str, size: int, processor: Callable[[], float]) -> float:
    """A turn among so many others."""
    ours.DATABASE, ours.CHATS = url, PEOPLE
    ours.prepare()
    database = Database(url)
    crowd(database, size)
    touches = Touches(database)
    chats = range(ours.FIRST_CHAT, ours.FIRST_CHAT + PEOPLE)
    for _ in range(WARM):
        for chat in chats:
            touches.one(chat)
    before = processor()
    for _ in range(ROUNDS):
        for chat in chats:
            touches.one(chat)
    spent = processor() - before
    database.close()
    return spent * 1000 / (ROUNDS * PEOPLE)


def of_server(pid: int) -> float:
    """Seconds of processor of a database's server."""
    server = psutil.Process(pid)
    times = [one.cpu_times() for one in (server, *server.children(recursive=True))]
    return sum(one.user + one.system for one in times)


def on_sqlite(folder: Path) -> Iterator[float]:
    for size in SIZES:
        yield milliseconds(f"sqlite:///{folder / f'{size}.sqlite'}", size, time.thread_time)


def on_postgresql(folder: Path) -> Iterator[float]:
    for size in SIZES:
        server = Postgres(folder / f"postgres-{size}")
        try:
            yield milliseconds(server.url, size, lambda pid=server.pid: time.thread_time() + of_server(pid))
        finally:
            server.terminate()


def told(name: str, times: list[float]) -> str:
    each = ", ".join(f"{took:.2f} ms among {size:,}" for size, took in zip(SIZES, times, strict=True))
    return f"{name}: a turn takes {each}: {times[-1] / times[0]:.2f}× (at most 1.3, aim 1.1)"


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="peer-") as name:
        print(told("SQLite", list(on_sqlite(Path(name)))), flush=True)
        print(told("PostgreSQL", list(on_postgresql(Path(name)))), flush=True)


if __name__ == "__main__":
    main()
