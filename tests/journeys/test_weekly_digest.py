"""The weekly digest from the setting to the message, in each one's language and scope."""

from datetime import timedelta

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.desk_digest import WantDigest
from storage import round_tables, tables
from tests.journeys.desk import ABROAD, LOCAL, at, delivered, staff
from tests.stage import Stage, in_language, moment_now


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def ticks(stage: Stage) -> int:
    """The schedule looks once."""
    return await stage.house.schedule.tick(moment_now().now)


def is_due(stage: Stage) -> None:
    """A week has gone by for everybody."""
    now = moment_now().now
    with stage.records.writing() as connection:
        connection.execute(round_tables.digests.update().values(next_at=now, told_until=now - timedelta(days=7)))


async def test_each_gets_it_in_their_language_and_scope_and_goes_on_from_it(stage: Stage) -> None:
    greet, claude = await staff(stage), await staff(stage, "Claude", abroad_only=True, language="fr")
    await ticks(stage)
    await stage.at_criterion(chamber=LOCAL)
    await stage.at_criterion(name="Wei", chamber=ABROAD)
    is_due(stage)

    assert await ticks(stage) == 2
    assert await ticks(stage) == 0
    for one, title, others in ((greet, "Weekoverzicht", True), (claude, "Résumé hebdomadaire", False)):
        (row,) = await delivered(stage, 1, person_id=one.row.id)
        text = one.person.chat.messages[row.message].text
        assert title in text
        assert ("Voka" in text) is others
        assert "Singapore" in text or "Singapour" in text
        await one.presses(0, row.message)
        assert one.place == states.DeskProgress()
        assert one.sees_the_truth()


async def test_nothing_comes_when_nothing_happened(stage: Stage) -> None:
    await staff(stage)
    await ticks(stage)
    is_due(stage)

    assert await ticks(stage) == 0
    assert stage.records.count(tables.deliveries) == 0


async def test_staff_choose_the_day_and_the_hour_or_none(stage: Stage) -> None:
    greet = await staff(stage)
    await at(stage, greet, states.Desk())
    await greet.presses_for(Go, to=states.DigestWish())

    await greet.presses_for(WantDigest, day=3, hour=8)
    await greet.presses_for(WantDigest, day=3, hour=16)
    assert greet.toast == in_language("nl", "You get it every {day} at {hour}, Brussels time.", day="donderdag", hour="16 uur")
    assert in_language("nl", "{hour}:00", hour=16) in greet.card.text
    (row,) = stage.records.rows(round_tables.digests)
    assert (row.day, row.hour) == (3, 16)

    await greet.presses_for(WantDigest, day=None)
    (row,) = stage.records.rows(round_tables.digests)
    assert row.day is None
    assert in_language("nl", "You get no weekly digest.") in greet.card.text


async def test_who_no_longer_works_there_when_it_goes_out_gets_none(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    greet = await staff(stage)
    await ticks(stage)
    await stage.at_criterion(chamber=LOCAL)
    is_due(stage)
    monkeypatch.setattr(stage.house.deliveries, "_paused", 1e12)
    assert await ticks(stage) == 1
    stage.records.change(tables.people, {"telegram_id": greet.id}, role="none")

    monkeypatch.setattr(stage.house.deliveries, "_paused", 0.0)
    await stage.waits_for(tables.deliveries, 1, fate="void")

    assert "Weekoverzicht" not in greet.last
