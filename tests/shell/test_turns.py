"""Turns: one at a time for each person, many persons at once, and nothing kept that grows."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from markupsafe import Markup
from sqlalchemy import text

from bot import turns
from bot.messenger import NotShown, OnScreen, Plan
from bot.turns import Turns
from bot.updates import Incoming, InGroup, Press, Sender, Sent
from bot.writer import Writer
from conversations import states
from conversations.core import Command, Wrote
from storage import tables
from storage.database import Database
from storage.people import see
from tests.stage import Records, until


class Screens:
    """Stands where the messenger would: shows at once, or as slowly as told, and remembers."""

    def __init__(self) -> None:
        self.shown: list[Plan] = []
        self.words: list[tuple[int, Markup]] = []
        self.gates: dict[int, asyncio.Event] = {}
        self.failing: list[Exception] = []

    async def show(self, plan: Plan) -> OnScreen:
        if plan.chat in self.gates:
            await self.gates[plan.chat].wait()
        if self.failing:
            raise self.failing.pop(0)
        self.shown.append(plan)
        return OnScreen(plan.edit or len(self.shown) + 1000, 1)

    async def say(self, chat: int, words: Markup) -> None:
        self.words.append((chat, words))


@pytest.fixture
def screens() -> Screens:
    return Screens()


@pytest.fixture
async def taking(database: Database, screens: Screens) -> AsyncIterator[Turns]:
    from zoneinfo import ZoneInfo

    writer = Writer(database)
    taking = Turns(writer, screens, zone=ZoneInfo("Europe/Brussels"))
    yield taking
    await taking.flush()
    await writer.close()


@pytest.fixture
def records(database_url: str) -> Any:
    records = Records(database_url)
    yield records
    records.database.close()


NUMBERS = iter(range(1, 10**6))


def sent(person: int, words: str, message: int = 1) -> Incoming:
    intent = Command(words[1:]) if words.startswith("/") else Wrote(words)
    return Incoming(next(NUMBERS), Sender(person, f"Anna {person}", "nl"), Sent(message, 1, intent))


async def test_a_slow_screen_of_one_person_does_not_keep_the_others_waiting(taking: Turns, screens: Screens) -> None:
    screens.gates[1] = asyncio.Event()
    slow = asyncio.create_task(taking.take(sent(1, "/start")))

    async with asyncio.timeout(5):
        others = await asyncio.gather(*(taking.take(sent(person, "/start")) for person in range(2, 40)))

    assert all(outcome.done for outcome in others)
    assert not slow.done()
    screens.gates[1].set()
    assert (await slow).done


async def test_the_next_update_of_a_person_waits_for_the_screen_of_the_one_before(
    taking: Turns, screens: Screens, records: Records
) -> None:
    screens.gates[1] = asyncio.Event()
    updates = [sent(1, "/start", 1), sent(1, "/help", 2), sent(1, "/privacy", 3)]
    waiting = [asyncio.create_task(taking.take(update)) for update in updates]
    await until(lambda: records.count(tables.people) == 1)
    await asyncio.sleep(0.1)
    meanwhile = records.count(tables.seen_updates)

    screens.gates[1].set()
    await asyncio.gather(*waiting)

    assert meanwhile == 1
    assert [row.id for row in records.rows(tables.seen_updates)] == [update.update_id for update in updates]
    assert [plan.token for plan in screens.shown][-1] == screens.shown[-1].token
    assert "privacy" in records.rows(tables.people)[0].state


async def test_nothing_is_kept_of_persons_who_are_done(taking: Turns, screens: Screens) -> None:
    await asyncio.gather(*(taking.take(sent(person, "/start")) for person in range(1, 30)))
    await taking.flush()

    assert taking._locks == {}
    assert taking._held == {}
    assert taking._confirmed == {}


async def test_after_a_flood_there_is_no_call_to_the_chat_until_the_wait_is_over(
    taking: Turns, screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(turns.time, "monotonic", lambda: now[0])
    screens.failing.append(NotShown(30.0))
    first = await taking.take(sent(1, "/start"))
    during = await taking.take(sent(1, "/help"))
    other = await taking.take(sent(2, "/start"))
    calls = len(screens.shown)

    now[0] += 30.1
    after = await taking.take(sent(1, "/help"))

    assert (first.done, during.done, other.done, after.done) == (False, False, True, True)
    assert calls == 1


async def test_a_thousand_floods_are_not_remembered_for_ever(taking: Turns, screens: Screens) -> None:
    for person in range(1, 60):
        screens.failing.append(NotShown(0.001))
        await taking.take(sent(person, "/start"))

    await taking.take(sent(1, "/start"))
    screens.failing.append(NotShown(0.001))
    await taking.take(sent(99, "/start"))

    assert len(taking._held) < 10


async def test_an_update_that_is_cancelled_in_the_middle_does_not_lock_the_person_out(taking: Turns, screens: Screens) -> None:
    screens.gates[1] = asyncio.Event()
    task = asyncio.create_task(taking.take(sent(1, "/start")))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    screens.gates.clear()

    async with asyncio.timeout(5):
        outcome = await taking.take(sent(1, "/help"))

    assert outcome.done
    assert taking._locks == {}


async def test_a_screen_that_fails_as_nothing_ever_should_is_answered_with_the_front_page(
    taking: Turns, screens: Screens, records: Records, logged: list[dict]
) -> None:
    await taking.take(sent(1, "/start"))
    screens.failing.append(RuntimeError("a secret"))

    outcome = await taking.take(sent(1, "/help", 2))

    assert outcome.done
    assert records.rows(tables.people)[0].state == '{"tag":"home"}'
    assert "a secret" not in str(logged)


async def test_a_screen_that_fails_twice_is_given_up(taking: Turns, screens: Screens) -> None:
    screens.failing += [RuntimeError(), RuntimeError()]

    outcome = await taking.take(sent(1, "/start"))

    assert outcome.done


async def test_a_press_is_answered_whatever_becomes_of_it(taking: Turns, screens: Screens) -> None:
    await taking.take(sent(1, "/start"))

    async def press(data: str) -> Any:
        return await taking.take(Incoming(next(NUMBERS), Sender(1, "Anna", "nl"), Press("77", 1001, data)))

    outcomes = [await press(data) for data in ("", "x", screens.shown[0].token, f".0.{screens.shown[0].token}")]
    screens.failing += [RuntimeError(), RuntimeError()]
    outcomes.append(await press("x"))

    assert [outcome.answer["callback_query_id"] for outcome in outcomes] == ["77"] * 5


async def test_updates_are_forgotten_after_three_days_and_not_before(
    database: Database, screens: Screens, records: Records, taking: Turns
) -> None:
    now = datetime.now(UTC)
    with database.writing() as connection:
        for number, days in enumerate((0, 2, 4, 10)):
            see(connection, number, None, now - timedelta(days=days))

    await taking.forget_old()

    assert [row.id for row in records.rows(tables.seen_updates)] == [0, 1]


async def test_an_update_of_nobody_changes_nothing(taking: Turns, records: Records) -> None:
    outcome = await taking.take(Incoming(next(NUMBERS), None, Sent(1, 1, Wrote("x"))))

    assert outcome.done
    assert records.count(tables.people) == 0


async def test_a_group_is_told_once_also_by_two_at_once(taking: Turns, screens: Screens) -> None:
    await asyncio.gather(*(taking.take(Incoming(next(NUMBERS), None, InGroup(-5))) for _ in range(5)))

    assert [chat for chat, _ in screens.words] == [-5]


async def test_an_admin_by_the_settings_is_one_from_the_first_touch(
    database: Database, screens: Screens, records: Records
) -> None:
    from zoneinfo import ZoneInfo

    writer = Writer(database)
    taking = Turns(writer, screens, zone=ZoneInfo("UTC"), admins=frozenset({1}))
    await taking.take(sent(1, "/start"))
    await taking.take(sent(2, "/start"))
    await writer.close()

    assert [(row.telegram_id, row.role) for row in records.rows(tables.people)] == [(1, "admin"), (2, "none")]


async def test_an_admin_who_leaves_the_settings_keeps_what_the_table_says(
    database: Database, screens: Screens, records: Records
) -> None:
    from zoneinfo import ZoneInfo

    for admins in (frozenset({1}), frozenset[int]()):
        writer = Writer(database)
        await Turns(writer, screens, zone=ZoneInfo("UTC"), admins=admins).take(sent(1, "/start"))
        await writer.close()

    assert records.rows(tables.people)[0].role == "admin"


async def test_a_failed_turn_among_others_of_the_same_commit_harms_none_of_them(
    taking: Turns, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = turns.turn.take

    def take(connection: Any, incoming: Incoming, *more: Any) -> Any:
        if incoming.sender and incoming.sender.telegram_id % 10 == 3:
            connection.execute(text("SELECT * FROM no_such_table"))
        return real(connection, incoming, *more)

    monkeypatch.setattr(turns.turn, "take", take)

    outcomes = await asyncio.gather(*(taking.take(sent(person, "/start")) for person in range(1, 41)))

    assert all(outcome.done for outcome in outcomes)
    assert records.count(tables.people) == 40
    failed = [row for row in records.rows(tables.seen_updates) if row.failed]
    assert len(failed) == 4
    places = {row.telegram_id: row.state for row in records.rows(tables.people)}
    assert all(("home" in places[person]) == (person % 10 == 3) for person in places), states.Home()
