"""One writer: in order, together where they wait together, each failure its own."""

import asyncio
import threading
from typing import Any

import pytest
from sqlalchemy import Connection, event, func, select

from bot.writer import Writer
from storage import tables
from storage.database import Database, DatabaseGone, NoRoom
from tests.stage import moment_now


class BugError(Exception):
    """Ours."""


def noting(chat: int) -> Any:
    """Work that leaves one row and gives its number."""

    def work(connection: Connection) -> int:
        connection.execute(tables.groups_told.insert(), {"chat_id": chat, "at": moment_now().now})
        return chat

    return work


def failing(connection: Connection) -> None:
    connection.execute(tables.groups_told.insert(), {"chat_id": -666, "at": moment_now().now})
    raise BugError


@pytest.fixture
async def writer(database: Database) -> Any:
    writer = Writer(database)
    yield writer
    await writer.close()


def stored(database: Database) -> list[int]:
    with database.reading() as connection:
        return list(connection.execute(select(tables.groups_told.c.chat_id).order_by(tables.groups_told.c.chat_id)).scalars())


async def test_each_gets_the_result_of_its_own_work(writer: Writer, database: Database) -> None:
    results = await asyncio.gather(*(writer.write(noting(chat)) for chat in range(100)))

    assert results == list(range(100))
    assert stored(database) == list(range(100))


async def test_what_waits_together_is_committed_together(writer: Writer, database: Database) -> None:
    commits: list[int] = []
    event.listen(database.engine, "commit", lambda connection: commits.append(1))
    gate = threading.Event()
    first = asyncio.create_task(writer.write(lambda connection: gate.wait(5)))
    await asyncio.sleep(0.05)
    others = [asyncio.create_task(writer.write(noting(chat))) for chat in range(20)]
    await asyncio.sleep(0.05)

    gate.set()
    await asyncio.gather(first, *others)

    assert len(commits) == 2


async def test_works_are_done_in_the_order_in_which_they_came(writer: Writer) -> None:
    order: list[int] = []

    await asyncio.gather(*(writer.write(lambda connection, number=number: order.append(number)) for number in range(50)))

    assert order == list(range(50))


async def test_a_failure_is_told_to_its_own_alone_and_leaves_nothing(writer: Writer, database: Database) -> None:
    works = [noting(1), failing, noting(2), failing, noting(3)]

    results = await asyncio.gather(*(writer.write(work) for work in works), return_exceptions=True)

    assert [result if isinstance(result, int) else type(result) for result in results] == [1, BugError, 2, BugError, 3]
    assert stored(database) == [1, 2, 3]


async def test_a_database_that_is_gone_is_told_to_all_and_the_next_ones_work(
    writer: Writer, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(connection: Connection) -> None:
        raise DatabaseGone("away")

    results = await asyncio.gather(writer.write(gone), writer.write(noting(1)), return_exceptions=True)
    after = await writer.write(noting(2))

    assert isinstance(results[0], DatabaseGone)
    assert after == 2
    assert 2 in stored(database)


async def test_what_finds_no_room_keeps_nobody_from_theirs(writer: Writer, database: Database) -> None:
    def full(connection: Connection) -> None:
        raise NoRoom("the disk is full")

    gate = threading.Event()
    first = asyncio.create_task(writer.write(lambda connection: gate.wait(5)))
    await asyncio.sleep(0.05)
    others = [asyncio.create_task(writer.write(work)) for work in (noting(1), full, noting(2))]
    await asyncio.sleep(0.05)
    gate.set()
    await first
    results = await asyncio.gather(*others, return_exceptions=True)

    assert [result if isinstance(result, int) else type(result) for result in results] == [1, NoRoom, 2]
    assert stored(database) == [1, 2]


async def test_a_commit_that_fails_is_told_to_all(writer: Writer, database: Database) -> None:
    fail = [True]

    def committing(connection: Connection) -> None:
        if fail:
            fail.clear()
            raise DatabaseGone("at the commit")

    event.listen(database.engine, "commit", committing)

    results = await asyncio.gather(writer.write(noting(1)), return_exceptions=True)
    await writer.write(noting(2))

    assert isinstance(results[0], DatabaseGone)
    assert stored(database) == [2]


async def test_who_no_longer_waits_does_not_stop_the_writer(writer: Writer, database: Database) -> None:
    gate = threading.Event()
    first = asyncio.create_task(writer.write(lambda connection: gate.wait(5)))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(writer.write(noting(1)))
    await asyncio.sleep(0)
    second.cancel()
    first.cancel()
    gate.set()

    assert await writer.write(noting(2)) == 2


async def test_closing_ends_what_waits(database: Database) -> None:
    writer = Writer(database)
    works = [asyncio.create_task(writer.write(noting(chat))) for chat in range(10)]
    await asyncio.sleep(0)

    await writer.close()
    await asyncio.gather(*works)

    assert stored(database) == list(range(10))
    assert not writer._thread.is_alive()


async def test_two_processes_writers_never_write_at_once(database_url: str, database: Database) -> None:
    """Two writers stand for two processes: the database's lock is all they share."""
    other_database = Database(database_url)
    writers = [Writer(database), Writer(other_database)]
    inside: list[int] = []
    worst: list[int] = []

    def counting(connection: Connection) -> None:
        connection.execute(select(func.count()).select_from(tables.groups_told)).scalar_one()  # a transaction is the one writer's
        inside.append(1)
        worst.append(len(inside))
        count = connection.execute(select(func.count()).select_from(tables.groups_told)).scalar_one()
        connection.execute(tables.groups_told.insert(), {"chat_id": count, "at": moment_now().now})
        inside.pop()

    await asyncio.gather(*(writers[number % 2].write(counting) for number in range(60)))
    for writer in writers:
        await writer.close()
    other_database.close()

    assert max(worst) == 1
    assert stored(database) == list(range(60))
