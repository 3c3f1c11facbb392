"""The schedule: what is due is asked for once, whoever looks and however often; an idle look disturbs nobody."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, func, select

from bot import schedule
from bot.schedule import Kind, Schedule
from bot.writer import Writer
from conversations.states import AccessDecided
from locales.language import Language
from storage import deliveries, people, tables
from storage.database import Database

NOW = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Brussels")


class BugError(Exception):
    """Ours."""


def told(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(tables.deliveries)).scalar_one()


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Everybody whom nobody has told, whoever looks."""
    everybody = connection.execute(select(tables.people.c.id)).scalars().all()
    asked = [deliveries.ask(connection, f"kind:{one}", one, AccessDecided(1), deliveries.REMINDER, now) for one in everybody]
    return sum(asked)


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:
    return told(connection) == 0


def failing(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    ask(connection, now, zone)
    raise BugError


GOOD = Kind("good", is_due, ask)


class House:
    """A process: its own door to the database, its own writer, and whom it woke."""

    def __init__(self, url: str, *kinds: Kind) -> None:
        self.database = Database(url)
        self.writer = Writer(self.database)
        self.woken = 0
        self.schedule = Schedule(self.database, self.writer, zone=ZONE, wake=self._wakes, clock=lambda: NOW, kinds=kinds)

    def _wakes(self) -> None:
        self.woken += 1

    async def close(self) -> None:
        await self.writer.close()
        self.database.close()


@pytest.fixture
async def houses(database: Database, database_url: str) -> AsyncIterator[Any]:
    opened: list[House] = []

    def house(*kinds: Kind) -> House:
        opened.append(House(database_url, *kinds))
        return opened[-1]

    with database.writing() as connection:
        for number in (1, 2):
            people.meet(connection, number, "Greet", Language.NL, NOW)
    yield house
    for one in opened:
        await one.close()


def count(database: Database) -> int:
    with database.reading() as connection:
        return told(connection)


async def test_what_is_due_is_asked_for_once_and_the_sender_woken(houses: Any, database: Database) -> None:
    house = houses(GOOD)

    asked = [await house.schedule.tick(NOW) for _ in range(3)]

    assert asked == [2, 0, 0]
    assert (count(database), house.woken) == (2, 1)


async def test_two_processes_that_find_the_same_due_ask_for_it_once(houses: Any, database: Database) -> None:
    always = Kind("always", lambda *_: True, ask)
    both = [houses(always) for _ in range(2)]

    asked = await asyncio.gather(*(one.schedule.tick(NOW) for one in both for _ in range(5)))

    assert sum(asked) == 2
    assert count(database) == 2


async def test_what_failed_half_way_left_nothing_and_comes_with_the_next_look(houses: Any, database: Database) -> None:
    poisoned, well = houses(Kind("poison", is_due, failing)), houses(GOOD)

    assert await poisoned.schedule.tick(NOW) == 0
    assert (count(database), poisoned.woken) == (0, 0)
    assert await well.schedule.tick(NOW) == 2


async def test_a_kind_that_fails_keeps_no_other_from_its_readers(houses: Any, database: Database, logged: list[dict]) -> None:
    house = houses(Kind("poison", is_due, failing), GOOD)

    assert await house.schedule.tick(NOW) == 2
    assert [line["kind"] for line in logged if line["event"] == "schedule failed"] == ["poison"]


async def test_an_idle_look_does_not_wait_for_the_writer(houses: Any, database: Database) -> None:
    house = houses(Kind("idle", lambda *_: False, ask))

    with database.writing():
        asked = await asyncio.wait_for(house.schedule.tick(NOW), 2)

    assert asked == 0


async def test_it_looks_again_and_again_until_it_is_stopped(houses: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "TICK_SECONDS", 0.01)
    looked: list[datetime] = []
    house = houses(Kind("counted", lambda connection, now, zone: bool(looked.append(now)), ask))
    running = asyncio.create_task(house.schedule.run())
    async with asyncio.timeout(5):
        while len(looked) < 3:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.005)

    house.schedule.stop()
    await asyncio.wait_for(running, 5)

    assert set(looked) == {NOW}


async def test_the_schedule_rests_until_the_next_known_moment_and_never_longer_than_a_tick(houses: Any) -> None:
    soon = NOW + timedelta(seconds=4)
    moments: list[datetime | None] = [None, soon, NOW + timedelta(minutes=9)]
    rests = []
    for moment in moments:
        kind = Kind("known", lambda *_: False, ask, lambda _, __, moment=moment: moment)
        rests.append(await houses(GOOD, kind).schedule._rest())

    assert rests == [schedule.TICK_SECONDS, 4.0, schedule.TICK_SECONDS]


async def test_a_kind_that_does_not_know_what_is_next_keeps_the_tick(houses: Any) -> None:
    def broken(connection: Connection, now: datetime) -> datetime | None:
        raise BugError

    house = houses(Kind("broken", lambda *_: False, ask, broken))

    assert await house.schedule._rest() == schedule.TICK_SECONDS
