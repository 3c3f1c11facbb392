"""Whether a turn grows with what is stored: `python -m tests.bench.growing`, two minutes.

Presses and typed notes of forty people in this process, one to a commit, in a database with 10, 1,000 and 100,000 others who have
ten answers each. Time is counted around each transaction, its commit included, and the median is shown, because it holds on a
busy machine.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from uuid import uuid4

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
PEOPLE, TURNS, CARD = 40, 1_000, 6
FIRST_UPDATE = 1_000_000


class Touches:
    """People who go on answering."""

    def __init__(self, database: Database) -> None:
        self.database, self.update, self.shown = database, FIRST_UPDATE, {}

    def one(self, chat: int) -> float:
        """A turn, and the milliseconds of its transaction."""
        self.update += 1
        now = datetime.now(UTC)
        incoming = Incoming(self.update, Sender(chat, "Anna Peeters", "nl"), self.touch(chat))
        began = time.perf_counter()
        with self.database.writing() as connection:
            taken = turn.take(connection, incoming, Moment(now, now.date(), uuid4()), frozenset(), self.shown.get(chat))
        took = (time.perf_counter() - began) * 1000
        assert taken.plan is not None
        assert taken.person is not None
        self.shown[chat] = Shown(person=taken.person, token=taken.plan.token, message=CARD, at=1)
        return took

    def touch(self, chat: int) -> Press | Sent:
        """/start, then the first button again and again, and a note now and then."""
        shown = self.shown.get(chat)
        if shown is None:
            return Sent(CARD - 1, 1, Command("start", ""))
        if self.update % 7 == 0:
            return Sent(CARD + self.update, 2, Wrote("Zie het verslag van de algemene vergadering."))
        return Press("1", CARD, f".0.{shown.token}")


def milliseconds(url: str, size: int) -> float:
    """The median turn among so many others."""
    ours.DATABASE, ours.CHATS = url, PEOPLE
    ours.prepare()
    database = Database(url)
    crowd(database, size)
    touches = Touches(database)
    chats = range(ours.FIRST_CHAT, ours.FIRST_CHAT + PEOPLE)
    took = [touches.one(chat) for _ in range(TURNS // PEOPLE) for chat in chats]
    database.close()
    return median(took[len(took) // 5 :])


def measured(name: str, urls: Iterator[str]) -> str:
    times = {size: milliseconds(url, size) for size, url in zip(SIZES, urls, strict=False)}
    told = ", ".join(f"{took:.2f} ms among {size:,}" for size, took in times.items())
    return f"{name}: a turn takes {told}: {times[SIZES[-1]] / times[SIZES[0]]:.2f}× (at most 1.3, aim 1.1)"


def of_sqlite(folder: Path) -> Iterator[str]:
    for size in SIZES:
        yield f"sqlite:///{folder / f'{size}.sqlite'}"


def of_postgresql(folder: Path) -> Iterator[str]:
    for size in SIZES:
        server = Postgres(folder / f"postgres-{size}")
        yield server.url
        server.terminate()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="peer-") as name:
        print(measured("SQLite", of_sqlite(Path(name))), flush=True)
        print(measured("PostgreSQL", of_postgresql(Path(name))), flush=True)


if __name__ == "__main__":
    main()
