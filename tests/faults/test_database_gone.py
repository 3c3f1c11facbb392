"""The database goes away, is locked, or comes back as something else: 503, nothing lost, and all arrives afterwards."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import event

from storage import tables
from storage.database import Database, DatabaseGone
from tests.stage import BOTH_WAYS, Stage, until

SHORT = 0.2
"""Seconds for which a locked SQLite file is waited for here."""


@pytest.fixture
async def stage(stage: Stage, kind: str) -> Stage:
    """The stage, on a database whose lock is not waited for as long as the product does."""
    if kind == "sqlite":
        engine = stage.house.database.engine
        engine.dispose()
        event.listen(
            engine, "connect", lambda connection, record: connection.execute(f"PRAGMA busy_timeout = {int(SHORT * 1000)}")
        )
    return stage


class Outage:
    """Takes the database of a stage away and gives it back."""

    def __init__(self, stage: Stage, server: psycopg.Connection | None) -> None:
        self.stage, self.server = stage, server
        url = stage.settings.database_url
        self.name = urlsplit(url).path.removeprefix("/")
        self.lock: sqlite3.Connection | None = None

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """No transaction of the bot gets through while the block runs."""
        if self.server is None:
            with self._locked():
                yield
            return
        database = sql.Identifier(self.name)
        self.server.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(database))
        self.cut()
        try:
            yield
        finally:
            self.server.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(database))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        writer = sqlite3.connect(f"/{self.name}", isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            writer.execute("ROLLBACK")
            writer.close()

    def cut(self) -> None:
        """Ends every connection to the database."""
        assert self.server is not None
        self.stage.records.database.close()
        self.server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [self.name])


@pytest.fixture
def outage(stage: Stage, kind: str, request: pytest.FixtureRequest) -> Outage:
    return Outage(stage, request.getfixturevalue("server") if kind == "postgresql" else None)


async def test_an_update_while_the_database_is_away_is_given_back_to_telegram(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    update = anna.text_update("een nota")

    with outage.going_on():
        during = await stage.post(update)
    after = await stage.post(update)

    assert (during.status, after.status) == (503, 200)
    (note,) = stage.records.rows(tables.notes)
    assert note.text == "een nota"
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_what_people_do_while_the_database_is_away_all_arrives_afterwards(stage: Stage, outage: Outage) -> None:
    people = [await stage.at_criterion(name=f"Anna{number}") for number in range(4)]

    with outage.going_on():
        await people[0].person.press(0)
        await people[1].person.say("een nota")
        await people[2].person.send_document("statuten.pdf", 10)
        await people[3].person.say("ja")
        await asyncio.sleep(0.5)
        assert len(stage.simulator.world.updates.waiting()) == 4
    await stage.settled(10)

    assert sorted(answer.person_id for answer in stage.records.rows(tables.answers)) == [people[0].row.id, people[3].row.id]
    assert stage.records.count(tables.notes) == 1
    assert stage.records.count(tables.evidence) == 1
    assert all(one.sees_the_truth() for one in people)
    assert not stage.unanswered()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_what_people_do_while_the_database_is_away_survives_a_restart_in_the_middle(stage: Stage, outage: Outage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    with outage.going_on():
        await anna.person.say("een nota")
        await bram.person.press(0)
        await asyncio.sleep(0.4)
        await stage.stop()

    await stage.start()
    await stage.settled(10)

    assert stage.records.count(tables.notes) == 1
    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()
    assert bram.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_texts_of_one_person_keep_their_order_across_an_outage(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    with outage.going_on():
        await anna.person.say("nota 0")
        await asyncio.sleep(0.4)
        for number in range(1, 6):
            await anna.person.say(f"nota {number}")
        await asyncio.sleep(0.3)

    await stage.settled(15)

    assert [note.text for note in stage.records.rows(tables.notes)] == [f"nota {number}" for number in range(6)]


async def test_an_outage_is_one_log_line_an_attempt_and_not_a_bug(stage: Stage, outage: Outage, logged: list[dict]) -> None:
    anna = await stage.at_criterion()

    with outage.going_on():
        await stage.post(anna.text_update("een nota"))

    assert [(line["event"], line["outcome"]) for line in logged if line["log_level"] == "warning"] == [
        ("update", "database gone")
    ]
    assert not [line for line in logged if line["log_level"] == "error"]
    assert "een nota" not in str(logged)


@pytest.mark.parametrize("kind", ["postgresql"])  # a locked SQLite file can still be read, and so the bot is ready
async def test_the_bot_is_not_ready_while_the_database_is_away_and_alive_all_the_time(stage: Stage, outage: Outage) -> None:
    before = await stage.get("/ready")

    with outage.going_on():
        during = await stage.get("/ready")
        alive = await stage.get("/health")
    after = await stage.get("/ready")

    assert (before[0], during[0], alive[0], after[0]) == (200, 503, 200, 200)
    assert "database" in during[1]


@pytest.mark.parametrize("kind", ["postgresql"])  # nobody cuts the connection to a file
async def test_connections_that_were_cut_are_made_anew(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    for number in range(3):
        outage.cut()

        await anna.says(f"nota {number}")

    assert [note.text for note in stage.records.rows(tables.notes)] == ["nota 0", "nota 1", "nota 2"]
    assert anna.sees_the_truth()


@pytest.mark.parametrize("kind", ["postgresql"])  # nobody cuts the connection to a file
async def test_a_connection_cut_at_the_commit_neither_loses_nor_doubles_the_answer(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    cut = []

    def once(connection) -> None:
        if not cut:
            cut.append(outage.cut())

    event.listen(stage.house.database.engine, "commit", once)
    await anna.says("een nota")
    await anna.presses(0)

    assert cut
    assert stage.records.count(tables.notes) == 1
    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite has no standby
async def test_a_server_that_became_a_read_only_standby_is_an_outage(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    update = anna.text_update("een nota")
    name = sql.Identifier(outage.name)
    outage.server.execute(sql.SQL("ALTER DATABASE {} SET default_transaction_read_only = on").format(name))
    outage.cut()
    await stage.post(anna.text_update("/help"))

    during = await stage.post(update)
    outage.server.execute(sql.SQL("ALTER DATABASE {} RESET default_transaction_read_only").format(name))
    outage.cut()
    await stage.post(update)
    await stage.post(update)

    assert during.status == 503
    assert stage.records.count(tables.notes) == 1


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite's wait is set where it connects
async def test_a_lock_that_another_process_never_gives_back_is_not_waited_for_for_ever(stage: Stage) -> None:
    with stage.house.database.writing() as connection:
        limit = connection.exec_driver_sql("SHOW lock_timeout").scalar()

    assert limit not in {"0", 0}, "pg_advisory_xact_lock waits for ever"


@pytest.mark.parametrize("kind", ["sqlite"])  # PostgreSQL's wait is looked up above
def test_a_file_that_is_locked_for_good_is_gone_after_ten_seconds_at_most(database: Database) -> None:
    with database.writing() as connection:
        milliseconds = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()

    assert 0 < milliseconds <= 10_000


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_database_that_is_away_at_the_start_of_a_turn_leaves_the_query_to_the_next_try(
    stage: Stage, outage: Outage
) -> None:
    anna = await stage.at_criterion()

    with outage.going_on():
        await anna.person.press(0)
        await asyncio.sleep(0.3)
    await stage.settled(10)

    assert stage.records.count(tables.answers) == 1
    assert not stage.unanswered()


async def test_a_confirmation_that_could_not_be_written_is_written_later(stage: Stage, outage: Outage) -> None:
    anna = await stage.at_criterion()
    await stage.house.turns.flush()
    stage.house.turns._confirmed.clear()
    await anna.person.press(0)
    await stage.waits_for(tables.answers, 1)
    await until(lambda: stage.house.turns._confirmed)

    with outage.going_on():
        await stage.house.turns.flush()
        assert stage.house.turns._confirmed
    await stage.house.turns.flush()
    await stage.settled()

    assert not stage.house.turns._confirmed
    await anna.says("ja")
    assert stage.records.count(tables.answers) == 2


def test_a_database_that_cannot_be_reached_is_gone_and_no_bug(kind: str, tmp_path) -> None:
    nowhere = f"sqlite:///{tmp_path}/no/such/folder/x.sqlite" if kind == "sqlite" else "postgresql://nobody@127.0.0.1:1/none"

    with pytest.raises(DatabaseGone), Database(nowhere).writing():
        pass


def test_what_fails_inside_a_transaction_leaves_nothing_behind(database: Database) -> None:
    class BugError(Exception):
        pass

    def fail() -> None:
        with database.writing() as connection:
            connection.execute(tables.groups_told.insert(), {"chat_id": -1, "at": datetime.now(UTC)})
            raise BugError

    with pytest.raises(BugError):
        fail()

    with database.reading() as connection:
        assert connection.execute(tables.groups_told.select()).all() == []
