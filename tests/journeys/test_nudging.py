"""Someone of the Federation reminds who is behind; each representative goes on from the message."""

import asyncio
from typing import Any

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.desk_nudge import Remind
from conversations.model.delivery import Fate
from conversations.model.progress import Group
from conversations.model.submission import Stage
from locales.language import Language
from locales.say import voice
from storage import round_tables, tables
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.stage import Stage as Theatre
from tests.stage import in_language, until


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def test_all_who_are_behind_are_reminded_in_their_language_and_go_on(stage: Theatre) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    luc = await stage.at_criterion("fr", "Luc", chamber=LOCAL)
    greet = await staff(stage)
    await at(stage, greet, states.DeskProgress())
    await greet.presses_for(Go, to=states.NudgeAll())
    asks = voice(Language.NL).count("Remind {n} person of {chambers}?", "Remind {n} people of {chambers}?", 2, chambers="1 kamer")
    assert str(asks) in greet.card.text

    await greet.presses_for(Remind)
    for one in (anna, luc):
        (row,) = await delivered(stage, 1, person_id=one.row.id)
        await one.presses(0, row.message)
        assert one.place == states.Home()

    assert [stage.records.count(tables.deliveries, person_id=one.row.id) for one in (anna, luc, greet)] == [1, 1, 0]
    assert "herinnering" in anna.person.chat.messages[(await delivered(stage, 1, person_id=anna.row.id))[0].message].text
    assert "rappel" in luc.person.chat.messages[(await delivered(stage, 1, person_id=luc.row.id))[0].message].text
    assert greet.place == states.DeskProgress()


async def test_a_double_tap_reminds_once_and_the_second_thought_then_says_who_did(stage: Theatre) -> None:
    await stage.at_criterion(chamber=LOCAL)
    greet, hugo = await staff(stage), await staff(stage, "Hugo")
    for one in (greet, hugo):
        await at(stage, one, states.NudgeOne(LOCAL))
    data: Any = greet.data(greet.button(Remind)), hugo.data(hugo.button(Remind))

    await asyncio.gather(
        greet.person.press_data(data[0], greet.card), greet.person.press_data(data[0], greet.card),
        hugo.person.press_data(data[1], hugo.card),
    )  # fmt: skip
    await stage.settled()
    await delivered(stage, 1)

    assert stage.records.count(round_tables.nudges) == stage.records.count(tables.deliveries) == 1
    await at(stage, hugo, states.NudgeOne(LOCAL))
    (row,) = stage.records.rows(round_tables.nudges)
    winner = greet if row.person_id == greet.row.id else hugo
    assert f"{winner.person.user.first_name} Peeters" in hugo.card.text
    assert in_language("nl", "Nobody can be reminded now.") in hugo.card.text


async def test_who_handed_in_before_the_message_went_out_gets_none(stage: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.at_criterion(chamber=LOCAL)
    greet = await staff(stage)
    await at(stage, greet, states.NudgeOne(LOCAL))
    monkeypatch.setattr(stage.house.deliveries, "_paused", 1e12)
    await greet.presses_for(Remind)
    stage.records.change(tables.assessments, {"chamber_id": LOCAL}, stage=Stage.SUBMITTED)

    monkeypatch.setattr(stage.house.deliveries, "_paused", 0.0)
    await until(lambda: stage.records.count(tables.deliveries, fate=Fate.VOID) == 1)


async def test_when_nobody_is_behind_there_is_nothing_to_press(stage: Theatre) -> None:
    greet = await staff(stage)
    await at(stage, greet, states.NudgeAll(Group.UNDER_WAY))

    assert in_language("nl", "Nobody can be reminded now.") in greet.card.text
    assert [type(touch.intent) for touch in greet.rendered.card.touches()] == [Go]
