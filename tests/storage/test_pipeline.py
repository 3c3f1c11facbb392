"""Statements of a turn wait for each other on PostgreSQL, and nobody can tell."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from storage import tables
from storage.database import Database, DatabaseGone
from storage.pipeline import Pipelined
from storage.prepared import Prepared

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
TELL = Prepared(insert(tables.groups_told))
TOLD = Prepared(select(tables.groups_told.c.chat_id).order_by(tables.groups_told.c.chat_id))
ONE = Prepared(select(tables.groups_told.c.at).where(tables.groups_told.c.chat_id == bindparam("of")))


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many statements went to the server each time."""
    gone: list[int] = []
    exchanged = Pipelined._exchanged
    monkeypatch.setattr(Pipelined, "_exchanged", lambda self, asked: gone.append(len(asked)) or exchanged(self, asked))
    return gone


@pytest.fixture
def told(database: Database) -> Iterator[list[int]]:
    """What is stored in the end."""
    found: list[int] = []
    yield found
    with database.reading() as connection:
        assert [row[0] for row in TOLD.rows(connection)] == found


def test_what_is_asked_later_has_happened_for_whoever_looks(database: Database, told: list[int]) -> None:
    with database.writing() as connection:
        TELL.later(connection, chat_id=1, at=NOW)
        seen = [row[0] for row in TOLD.rows(connection)]
        TELL.later(connection, chat_id=2, at=NOW)
        by_sqlalchemy = connection.execute(select(func.count()).select_from(tables.groups_told)).scalar_one()
        TELL.later(connection, chat_id=3, at=NOW)

    assert (seen, by_sqlalchemy) == ([1], 2)
    told += [1, 2, 3]


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite has no way to go
def test_a_transaction_takes_as_many_ways_as_somebody_looks_and_one_for_the_commit(database: Database, ways: list[int]) -> None:
    with database.writing() as connection:
        TELL.later(connection, chat_id=1, at=NOW)
        first = ONE.later(connection, of=1)
        second = ONE.later(connection, of=2)
        assert ([row[0] for row in first.rows()], second.rows()) == ([NOW], [])
        TELL.later(connection, chat_id=2, at=NOW)

    assert ways == [5, 2], "BEGIN, the lock, three statements; then a write with its COMMIT"


def test_what_goes_wrong_while_it_waits_is_told_by_the_commit_and_all_is_taken_back(database: Database, told: list[int]) -> None:
    def twice() -> None:
        with database.writing() as connection:
            TELL.later(connection, chat_id=1, at=NOW)
            TELL.later(connection, chat_id=1, at=NOW)

    with pytest.raises((IntegrityError, sqlite3.IntegrityError)):
        twice()

    with database.writing() as connection:
        TELL.later(connection, chat_id=2, at=NOW)
    told += [2]


def test_after_a_bug_nothing_that_waited_is_sent_and_the_next_transaction_works(database: Database, told: list[int]) -> None:
    def bug(number: int) -> None:
        with database.writing() as connection:
            TELL.write(connection, chat_id=number, at=NOW)
            for _ in range(4):  # the driver prepares this itself, and lets go of all that is prepared when it rolls back
                connection.execute(select(tables.groups_told.c.at).where(tables.groups_told.c.chat_id == number)).all()
            TELL.later(connection, chat_id=number + 100, at=NOW)
            raise ZeroDivisionError

    for number in range(3):
        with pytest.raises(ZeroDivisionError):
            bug(number)
        with database.writing() as connection:
            TELL.write(connection, chat_id=number, at=NOW)
            told.append(number)


@pytest.mark.parametrize("kind", ["postgresql"])  # nobody cuts the connection to a file
def test_a_connection_cut_while_statements_wait_is_an_outage(database: Database, told: list[int]) -> None:
    def cut() -> None:
        with database.writing() as connection:
            own = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
            TELL.later(connection, chat_id=1, at=NOW)
            with database.reading() as other:
                other.execute(text(f"SELECT pg_terminate_backend({own})"))

    with pytest.raises(DatabaseGone):
        cut()

    with database.writing() as connection:
        TELL.later(connection, chat_id=2, at=NOW)
    told += [2]


def test_what_was_prepared_is_prepared_again_after_something_was_dropped(database: Database, told: list[int]) -> None:
    with database.writing() as connection:
        TELL.later(connection, chat_id=1, at=NOW)
        for _ in range(5):  # until the driver prepares something itself
            connection.execute(select(func.count()).select_from(tables.groups_told)).scalar_one()
        connection.execute(text("CREATE TABLE short_lived (id INTEGER)"))
        connection.execute(text("DROP TABLE short_lived"))

    with database.writing() as connection:
        TELL.later(connection, chat_id=2, at=NOW)

    told += [1, 2]


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite's driver has its own rules
def test_a_value_of_no_column_is_a_mistake_at_once(database: Database) -> None:
    with pytest.raises(TypeError, match="no column holds a float"), database.reading() as connection:
        ONE.later(connection, of=1.5)
