"""What both databases must do alike: moments, enums, one writer, readers beside it, and the rules of the tables."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from conversations.core import Role
from storage import tables
from storage.database import Database, DatabaseGone, answers, normal_url

NOW = datetime(2026, 3, 29, 0, 59, 59, 123456, tzinfo=UTC)


def person(connection: Connection, telegram_id: int = 1001, **more: Any) -> int:
    row = {
        "telegram_id": telegram_id, "name": "Anna", "language": "nl", "role": "none", "abroad_only": False, "reachable": True,
        "floor": 0, "state": "{}", "met_at": NOW, "seen_at": NOW,
    }  # fmt: skip
    connection.execute(tables.people.insert(), row | more)
    return connection.execute(select(tables.people.c.id).where(tables.people.c.telegram_id == telegram_id)).scalar_one()


def assessment(connection: Connection, **owner: Any) -> None:
    row = {"id": uuid4(), "programme_id": "local", "programme_version": "1", "opened_at": NOW, "closed_at": None}
    connection.execute(tables.assessments.insert(), row | {"person_id": None, "chamber_id": None} | owner)


@pytest.fixture
def other(database_url: str) -> Iterator[Database]:
    """A second process, as far as the database can tell."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=9, minutes=30))])
def test_a_moment_comes_back_as_the_same_moment_in_utc(database: Database, zone: timezone) -> None:
    with database.writing() as connection:
        connection.execute(tables.groups_told.insert(), {"chat_id": 1, "at": NOW.astimezone(zone)})

    with database.reading() as connection:
        at = connection.execute(select(tables.groups_told.c.at)).scalar_one()

    assert at == NOW
    assert at.utcoffset() == timedelta(0)


def test_moments_are_in_order_whatever_zone_they_were_given_in(database: Database) -> None:
    with database.writing() as connection:
        for number, zone in enumerate((timezone(timedelta(hours=5)), UTC, timezone(-timedelta(hours=5)))):
            row = {"chat_id": number, "at": (NOW + timedelta(minutes=number)).astimezone(zone)}
            connection.execute(tables.groups_told.insert(), row)

    with database.reading() as connection:
        told = tables.groups_told
        later = connection.execute(select(told.c.chat_id).where(told.c.at > NOW).order_by(told.c.at)).scalars().all()

    assert later == [1, 2]


def test_a_moment_without_zone_is_refused(database: Database) -> None:
    row = {"chat_id": 1, "at": datetime(2026, 1, 1)}  # noqa: DTZ001 - the mistake itself

    with pytest.raises(StatementError), database.writing() as connection:
        connection.execute(tables.groups_told.insert(), row)


def test_an_enum_is_stored_by_its_value(database: Database) -> None:
    with database.writing() as connection:
        person(connection, role=Role.ADMIN)

        stored = connection.execute(text("SELECT role FROM people")).scalar_one()
        read = connection.execute(select(tables.people.c.role)).scalar_one()

    assert stored == "admin"
    assert read is Role.ADMIN


def test_the_largest_telegram_ids_and_the_longest_notes_fit(database: Database) -> None:
    words = "🙂" * 2048 + "<&>" * 600
    with database.writing() as connection:
        id_ = person(connection, telegram_id=2**52 + 1, floor=2**31, shown_message=2**31)
        assessment(connection, person_id=id_)
        row = {"assessment_id": connection.execute(select(tables.assessments.c.id)).scalar_one(), "criterion": "x", "text": words}
        connection.execute(tables.notes.insert(), row | {"language": "nl", "person_id": id_, "at": NOW, "replaced_at": None})

    with database.reading() as connection:
        assert connection.execute(select(tables.people.c.telegram_id)).scalar_one() == 2**52 + 1
        assert connection.execute(select(tables.notes.c.text)).scalar_one() == words


def test_what_points_nowhere_is_refused(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as connection:
        person(connection, chamber_id="atlantis")


def test_nobody_is_there_twice(database: Database) -> None:
    with database.writing() as connection:
        person(connection)

    with pytest.raises(IntegrityError), database.writing() as connection:
        person(connection)


def test_a_chamber_has_one_open_assessment_and_any_number_of_closed_ones(database: Database) -> None:
    with database.writing() as connection:
        for _ in range(3):
            assessment(connection, chamber_id="voka-limburg", closed_at=NOW)
        assessment(connection, chamber_id="voka-limburg")

    with pytest.raises(IntegrityError), database.writing() as connection:
        assessment(connection, chamber_id="voka-limburg", programme_id="bilateral")


def test_a_person_has_one_open_trial_a_programme(database: Database) -> None:
    with database.writing() as connection:
        id_ = person(connection)
        assessment(connection, person_id=id_)
        assessment(connection, person_id=id_, programme_id="bilateral")
        assessment(connection, person_id=person(connection, 1002))

    with pytest.raises(IntegrityError), database.writing() as connection:
        assessment(connection, person_id=id_)


def test_a_transaction_that_fails_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as connection:
        assert person(connection) != person(connection)

    with database.writing() as connection:
        person(connection)
        assert connection.execute(select(tables.people.c.id)).scalars().all() != []


def test_a_second_writer_waits_for_the_first(database: Database, other: Database) -> None:
    order: list[str] = []
    begun = threading.Event()

    def first() -> None:
        with database.writing() as connection:
            connection.execute(select(tables.people.c.id)).all()
            begun.set()
            time.sleep(0.3)
            person(connection)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    begun.wait(5)
    with other.writing() as connection:
        seen = connection.execute(select(tables.people.c.id)).scalars().all()
        order.append("second")
    thread.join()

    assert order == ["first", "second"]
    assert len(seen) == 1, "the second writer must see what the first one wrote"


def test_a_reader_neither_waits_for_the_writer_nor_sees_what_is_not_committed(database: Database, other: Database) -> None:
    with database.writing() as connection:
        person(connection)
        began = time.monotonic()
        with other.reading() as reading:
            during = reading.execute(select(tables.people.c.id)).all()
        took = time.monotonic() - began
    with other.reading() as reading:
        after = reading.execute(select(tables.people.c.id)).all()

    assert (len(during), len(after)) == (0, 1)
    assert took < 1


def test_reading_and_writing_again_and_again_leaves_no_connection_behind(database: Database) -> None:
    for number in range(30):
        with database.writing() as connection:
            person(connection, number + 1)
        with database.reading() as connection:
            connection.execute(select(tables.people.c.id)).all()
        with pytest.raises(IntegrityError), database.writing() as connection:
            person(connection, number + 1)

    assert database.engine.pool.checkedout() == 0


def test_a_database_answers_while_it_is_there(database: Database) -> None:
    assert answers(database) is True
    assert answers(Database("sqlite:////no/such/folder/x.sqlite")) is False


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://u:p@h/n", "postgresql+psycopg://u:p@h/n"),
        ("postgresql://u:p@h/n?sslmode=require", "postgresql+psycopg://u:p@h/n?sslmode=require"),
        ("postgresql+psycopg://h/n", "postgresql+psycopg://h/n"),
        ("sqlite:///x.sqlite", "sqlite:///x.sqlite"),
    ],
)
def test_an_address_is_used_with_the_driver_that_is_here(given: str, used: str) -> None:
    assert normal_url(given) == used


@pytest.mark.parametrize("kind", ["sqlite"])  # PostgreSQL keeps its own settings for this
def test_the_file_is_written_so_that_a_power_cut_loses_no_commit(database: Database) -> None:
    with database.writing() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("synchronous", "foreign_keys", "journal_mode")
        }

    assert pragmas == {"synchronous": 2, "foreign_keys": 1, "journal_mode": "wal"}


def test_a_mistake_in_sql_is_a_bug_and_no_outage(database: Database) -> None:
    with pytest.raises(Exception) as failed, database.writing() as connection:  # noqa: PT011 - which one is the question
        connection.execute(text("SELECT x FROM nowhere"))

    assert not isinstance(failed.value, DatabaseGone)
