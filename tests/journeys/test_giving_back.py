"""Who was handed a principle gives it back; who handed it over is told of each step in a message of its own."""

import asyncio
from uuid import UUID

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.handing_over import TakeHandoverBack
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from conversations.taking_over import GivePrincipleBack, TakeOver
from storage import tables
from tests.journeys.desk import at, delivered, labels
from tests.journeys.handing import criteria, hands, takes
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor, in_language, until


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


@pytest.fixture
async def anna(stage: Stage) -> Visitor:
    """Someone of a chamber, at the first criterion of its self-assessment; she reads French."""
    return await stage.at_criterion("fr", chamber=CHAMBER)


def the_assessment(stage: Stage) -> UUID:
    (row,) = stage.records.rows(tables.assessments)
    return row.id


async def told(stage: Stage, anna: Visitor, count: int) -> str:
    """The last of the messages that Anna got, which are so many."""
    rows = await delivered(stage, count, person_id=anna.row.id)
    return str(anna.person.chat.messages[rows[-1].message].text)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_principle_is_taken_given_back_and_told_of_to_who_handed_it_over(stage: Stage, anna: Visitor) -> None:
    assessment, principle = the_assessment(stage), stage.local().principles[1]
    dora = await takes(stage, await hands(stage, anna, assessment))
    assert "Dora Peeters a accepté les critères" in await told(stage, anna, 1)
    await dora.answers(Credit.MET)
    await dora.presses_for(Go, to=states.OnePrinciple(assessment, principle.id))
    await dora.presses_for(Go, to=states.GiveBack(assessment, principle.id))

    await dora.presses_for(GivePrincipleBack)

    assert dora.place == states.Home()
    assert dora.toast == in_language("nl", "Given back, with thanks. What you answered stays.")
    assert principle.title.nl not in dora.card.text
    assert stage.records.count(tables.answers, person_id=dora.row.id) == 1
    assert "Dora Peeters a rendu les critères" in await told(stage, anna, 2)
    (_, row) = stage.records.rows(tables.deliveries, person_id=anna.row.id)
    await anna.presses(0, row.message)
    assert anna.place == states.OnePrinciple(assessment, principle.id)
    assert in_language("fr", "Handed to {name}", name="Dora Peeters") not in labels(anna)
    assert stage.records.count(tables.deliveries, person_id=dora.row.id) == 0
    assert not stage.unanswered()


async def test_all_answered_is_told_once_and_the_thanks_offer_giving_back(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    for _ in criteria(stage, 1):
        await dora.answers(Credit.MET)
    assert "ont reçu une réponse" in await told(stage, anna, 2)
    await at(stage, dora, states.AtCriterion(the_assessment(stage), criteria(stage, 1)[0]))
    await dora.answers(Credit.NOT_MET)
    assert isinstance(dora.place, states.PrincipleDone)

    await dora.presses_for(Go, to=states.GiveBack(the_assessment(stage), dora.place.principle))
    await dora.presses_for(GivePrincipleBack)

    assert "Plus aucun critère n’y est ouvert." in await told(stage, anna, 3)


async def test_a_double_tap_gives_back_and_tells_once(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    await at(stage, dora, states.GiveBack(the_assessment(stage), stage.local().principles[1].id))
    data = dora.data(dora.button(GivePrincipleBack))

    await asyncio.gather(dora.person.press_data(data, dora.card), dora.person.press_data(data, dora.card))
    await stage.settled()

    await told(stage, anna, 2)
    assert stage.records.count(tables.journal, what="HandoverGivenBack") == 1
    assert dora.place == states.Home()


async def test_an_old_button_does_not_give_back_what_was_taken_anew(stage: Stage, anna: Visitor) -> None:
    back = states.GiveBack(the_assessment(stage), stage.local().principles[1].id)
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    await at(stage, dora, back)
    data = dora.data(dora.button(GivePrincipleBack))
    await dora.presses_data(data)
    await dora.says(f"/start {await hands(stage, anna, the_assessment(stage))}")
    await dora.presses(0)
    await at(stage, dora, back)

    await dora.presses_data(data)

    assert dora.place == back
    assert [row.withdrawn_by for row in stage.records.rows(tables.handovers)] == [dora.row.id, None]


async def test_giving_and_taking_back_in_the_same_moment_is_one_of_the_two(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    (row,) = stage.records.rows(tables.handovers)
    await at(stage, dora, states.GiveBack(row.assessment_id, row.principle))
    await at(stage, anna, states.OneHandover(row.assessment_id, row.id))
    give, take = dora.data(dora.button(GivePrincipleBack)), anna.data(anna.button(TakeHandoverBack))

    await asyncio.gather(dora.person.press_data(give, dora.card), anna.person.press_data(take, anna.card))
    await stage.settled()

    (after,) = stage.records.rows(tables.handovers)
    given = after.withdrawn_by == dora.row.id
    assert stage.records.count(tables.journal, what="HandoverGivenBack") == given
    assert stage.records.count(tables.journal, what="HandoverTakenBack") == (not given)
    await told(stage, anna, 1 + given)
    assert dora.place == states.Home()


async def test_who_left_the_chamber_before_the_message_went_out_gets_none(
    stage: Stage, anna: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    dora = await stage.person("nl", "Dora")
    await dora.says(f"/start {code}")
    await dora.presses(0)
    monkeypatch.setattr(stage.house.deliveries, "_paused", 1e12)
    await dora.presses_for(TakeOver)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    monkeypatch.setattr(stage.house.deliveries, "_paused", 0.0)

    await until(lambda: stage.records.count(tables.deliveries, fate=Fate.VOID, person_id=anna.row.id) == 1)


async def test_a_message_about_a_hand_over_is_closed_to_who_left_the_chamber_since(stage: Stage, anna: Visitor) -> None:
    await takes(stage, await hands(stage, anna, the_assessment(stage)))
    (row,) = await delivered(stage, 1, person_id=anna.row.id)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    await anna.presses(0, row.message)

    assert not anna.person.chat.messages[row.message].keyboard
    assert not isinstance(anna.place, states.OnePrinciple)


async def test_a_marked_colleague_gives_back_from_where_colleagues_take_back(stage: Stage, anna: Visitor) -> None:
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER)
    code = await hands(stage, anna, the_assessment(stage))
    await bram.says(f"/start {code}")
    await bram.presses(0)
    (row,) = stage.records.rows(tables.handovers)
    await at(stage, bram, states.OneHandover(row.assessment_id, row.id))

    await bram.presses_for(Go, to=states.GiveBack(row.assessment_id, row.principle))
    await bram.presses_for(GivePrincipleBack)

    assert bram.place == states.OnePrinciple(row.assessment_id, row.principle)
    assert "Bram Peeters a rendu les critères" in await told(stage, anna, 2)
