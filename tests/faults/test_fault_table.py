"""`docs/faults.md` tells what every fault does to a turn: each row of its first table is brought about, on both databases."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import event, text

from bot import messenger
from conversations import criterion
from conversations.core import Wrote
from conversations.model.answers import Credit
from storage import tables
from tests.faults.document import told
from tests.stage import Reply, Stage, Visitor, in_language

SORRY = "Something went wrong on our side. Your answers are kept; you can go on from here."
BUTTONS = "Please use the buttons below; what you type is kept where a card asks for it."
LONG = "nota " * 700
"""A note that needs a page of its own."""


@dataclass
class Ground:
    """A stage, what takes its database away, and two people at a criterion."""

    stage: Stage
    server: psycopg.Connection | None
    anna: Visitor
    bram: Visitor

    @property
    def database(self) -> str:
        return urlsplit(self.stage.settings.database_url).path.removeprefix("/")

    def written(self, *statements: str) -> None:
        """Statements past the bot."""
        with self.stage.records.writing() as connection:
            for statement in statements:
                connection.execute(text(statement))

    @contextmanager
    def connecting(self, *pragmas: str) -> Iterator[None]:
        """Every connection of the bot to its SQLite file is made with these."""
        engine = self.stage.house.database.engine

        def connect(connection: Any, record: object) -> None:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")

        engine.dispose()
        event.listen(engine, "connect", connect)
        try:
            yield
        finally:
            event.remove(engine, "connect", connect)
            engine.dispose()

    def pages(self) -> int:
        """How long the SQLite file is."""
        with self.stage.records.database.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())


Trouble = Callable[[Ground], AbstractContextManager[None]]


@contextmanager
def away(ground: Ground) -> Iterator[None]:
    """SQLite: another process holds the lock. PostgreSQL: no connection, and the old ones are cut."""
    if ground.server is None:
        with ground.connecting("busy_timeout = 100"), ground.stage.records.writing():
            yield
        return
    ground.stage.records.database.close()
    name = sql.Identifier(ground.database)
    ground.server.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(name))
    ground.server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [ground.database])
    try:
        yield
    finally:
        ground.server.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(name))


@contextmanager
def full(ground: Ground, table: str = "seen_updates", when: str = "true") -> Iterator[None]:
    """SQLite: the file may not grow. PostgreSQL: error 53100 at a row of a table."""
    if ground.server is None:
        with ground.connecting(f"max_page_count = {ground.pages()}"):
            yield
        return
    ground.written(
        "CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
        "$$BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END$$",
        f"CREATE TRIGGER full_disk BEFORE INSERT ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION full_disk()",
    )
    try:
        yield
    finally:
        ground.written(f"DROP TRIGGER full_disk ON {table}")


def full_for_long_notes(ground: Ground) -> AbstractContextManager[None]:
    """What needs a page of its own finds none; what is short still finds room."""
    return full(ground, "notes", "length(NEW.text) > 1000")


@contextmanager
def only_reads(ground: Ground) -> Iterator[None]:
    """SQLite: the file is read-only. PostgreSQL: the server became a standby."""
    if ground.server is None:
        with ground.connecting("query_only = 1"):
            yield
        return
    engine = ground.stage.house.database.engine
    name = sql.Identifier(ground.database)
    ground.server.execute(sql.SQL("ALTER DATABASE {} SET default_transaction_read_only = on").format(name))
    engine.dispose()
    try:
        yield
    finally:
        ground.server.execute(sql.SQL("ALTER DATABASE {} RESET default_transaction_read_only").format(name))


def of_telegram(**fault: Any) -> Trouble:
    """What Telegram does with the next card for Anna."""

    @contextmanager
    def trouble(ground: Ground) -> Iterator[None]:
        ground.stage.simulator.fault("sendMessage", chat=ground.anna.id, **fault)
        yield
        ground.stage.simulator.no_more_faults()

    return trouble


def corrupt(*statements: str) -> Trouble:
    """Rows of Anna's that make no sense, and stay so."""

    @contextmanager
    def trouble(ground: Ground) -> Iterator[None]:
        ground.written(*(one.format(anna=ground.anna.row.id, assessment=ground.anna.assessment) for one in statements))
        yield

    return trouble


@contextmanager
def bug(ground: Ground) -> Iterator[None]:
    """What Anna types cannot be decided."""
    decide = criterion.decide

    def fails(state: Any, intent: Any, snapshot: Any, say: Any) -> Any:
        if isinstance(intent, Wrote) and snapshot.person.id == ground.anna.row.id:
            raise RuntimeError("ours")
        return decide(state, intent, snapshot, say)

    criterion.decide = fails
    yield
    criterion.decide = decide


TROUBLES: dict[str, Trouble] = {
    "the database is away, or locked": away,
    "the database only reads": only_reads,
    "the disk is full": full,
    "the disk is full for what she sent": full_for_long_notes,
    "Telegram cannot be reached": of_telegram(drop="before", times=None),
    "Telegram takes it, and the connection breaks": of_telegram(drop="after"),
    "Telegram does not answer within 5 s": of_telegram(delay=0.5, drop="before"),
    "429": of_telegram(error_code=429, retry_after=1),
    "500": of_telegram(error_code=500),
    "502, a proxy's page": of_telegram(status=502, body="<html>Bad Gateway</html>"),
    "200, but a page that is not Telegram's": of_telegram(status=200, body="<html>a hotel's login page</html>"),
    "400, a bug of ours in the card": of_telegram(error_code=400, description="Bad Request: can't parse entities"),
    "403, the person blocked the bot": of_telegram(error_code=403),
    "a bug of ours in the turn": bug,
    "the stored place makes no sense": corrupt("UPDATE people SET state = '{{{{' WHERE id = {anna}"),
    "an answer makes no sense": corrupt("UPDATE answers SET credit = 'perhaps' WHERE person_id = {anna}"),
    "the programme is not there": corrupt("UPDATE assessments SET programme_version = '99' WHERE person_id = {anna}"),
}


@pytest.fixture
def ground(stage: Stage, kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    """Makes a ground with two new people on the one stage."""
    monkeypatch.setattr(messenger, "SECONDS_TO_SHOW", 0.3)
    server = request.getfixturevalue("server") if kind == "postgresql" else None

    async def made() -> Ground:
        anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
        await anna.answers(Credit.MET)
        await stage.house.turns.flush()
        return Ground(stage, server, anna, bram)

    return made


def sees(one: Visitor) -> str:
    """What is on the person's screen."""
    stale = one.last
    if in_language("nl", SORRY) in stale:
        return "Home, and that something went wrong" if one.sees_the_truth() else "that something went wrong"
    if in_language("nl", BUTTONS) in stale:
        return "Home, and where typing serves"
    return "the card" if one.sees_the_truth() else "the old card"


def kept(stage: Stage, one: Visitor) -> int:
    return stage.records.count(tables.notes, person_id=one.row.id)


async def given(stage: Stage, update: dict[str, Any], first: Reply) -> Reply:
    """The update as Telegram gives it again, until it is taken."""
    reply = first
    async with asyncio.timeout(20):
        while reply.status == 503:
            await asyncio.sleep(0.1)
            reply = await stage.post(update)
    return reply


def said(line: dict) -> str:
    """What a line tells; of an update, what came of it."""
    return line["outcome"] if line["event"] == "update" else line["event"]


async def happens(ground: Ground, trouble: Trouble, logged: list[dict]) -> tuple[str, ...]:
    """What comes of a note of Anna's and one of Bram's that arrive in the midst of it."""
    stage, anna, bram = ground.stage, ground.anna, ground.bram
    his = "nota" if trouble is full_for_long_notes else LONG
    updates = [anna.text_update(LONG), bram.text_update(his)]
    logged.clear()
    with trouble(ground):
        first, other = await asyncio.gather(*(stage.post(update) for update in updates))
        lines = sorted({said(line) for line in logged if line["log_level"] in {"warning", "error"}})
    at_once = kept(stage, anna)
    await given(stage, updates[1], other)
    await given(stage, updates[0], first)
    await stage.post(updates[0])
    assert kept(stage, bram) == 1
    assert bram.sees_the_truth()
    notes = f"{at_once}, then {kept(stage, anna)}"
    return (str(first.status), notes, sees(anna), str(other.status), ", ".join(lines))


async def test_every_fault_of_a_turn_ends_as_the_document_tells(ground: Callable[[], Any], logged: list[dict]) -> None:
    happened = {words: await happens(await ground(), trouble, logged) for words, trouble in TROUBLES.items()}

    assert happened == told("faults.md", 0)
