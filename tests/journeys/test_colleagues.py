"""Two colleagues of one chamber, or one and who holds a principle of it: nobody overwrites the other unseen."""

import asyncio
from random import Random

import pytest

from conversations import states
from conversations.core import Go
from conversations.criterion import GiveAnswer
from conversations.handing_over import TakeHandoverBack
from conversations.model.answers import Credit
from storage import tables
from tests.journeys.desk import at
from tests.journeys.handing import criteria, hands, takes
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor, in_language

CHANGED = "This has changed meanwhile; here is how it stands now."
ROUNDS = 12


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_of_two_presses_in_the_same_moment_one_counts_and_the_other_is_told(stage: Stage) -> None:
    chance = Random(20)
    both = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]

    for number in range(ROUNDS):
        (place,) = {one.place for one in both}
        told = sum(one.toast == in_language("nl", CHANGED) for one in both)
        data = [one.data(one.button(GiveAnswer, credit=chance.choice((Credit.MET, Credit.NOT_MET)))) for one in both]
        pressed = [one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)]
        chance.shuffle(pressed)

        await asyncio.gather(*pressed)
        await stage.settled()

        (answer,) = stage.records.rows(tables.answers, criterion=place.criterion)
        assert answer.revision == 1, f"round {number}: overwritten unseen"
        toasts = [one.toast for one in both]
        assert toasts.count(in_language("nl", CHANGED)) == 1, (number, told, toasts)
        loser = both[toasts.index(in_language("nl", CHANGED))]
        assert loser.place == place
        assert loser.sees_the_truth()
        await loser.presses_for(Go, to=states.AtCriterion(place.assessment, stage.criteria[number + 1]))

    assert not stage.unanswered()


async def test_two_presses_in_two_requests_in_the_same_moment_give_one_answer(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]

    await asyncio.gather(stage.post(anna.press_update(anna.data(0))), stage.post(bram.press_update(bram.data(2))))

    (answer,) = stage.records.rows(tables.answers)
    assert answer.revision == 1


async def test_who_did_not_see_the_colleagues_answer_does_not_overwrite_it(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]
    await anna.answers(Credit.MET)

    await bram.presses(2)

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.person_id) == (Credit.MET, anna.row.id)
    assert bram.toast == in_language("nl", CHANGED)
    assert bram.criterion == stage.criteria[0]


async def test_who_saw_the_colleagues_answer_may_change_it(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]
    await anna.answers(Credit.MET)
    await bram.presses(2)

    await bram.answers(Credit.NOT_MET)

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.person_id, answer.revision) == (Credit.NOT_MET, bram.row.id, 2)


async def test_notes_and_files_of_two_colleagues_in_the_same_moment_are_all_kept(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]

    for number in range(5):
        await asyncio.gather(anna.person.say(f"nota {number} van Anna"), bram.person.say(f"nota {number} van Bram"))
        await asyncio.gather(anna.person.send_document("a.pdf", 10), bram.person.send_document("b.pdf", 10))
    await stage.settled()

    kept = [note.text for note in stage.records.rows(tables.notes)]
    assert sorted(kept) == sorted(f"nota {number} van {name}" for number in range(5) for name in ("Anna", "Bram"))
    assert stage.records.count(tables.evidence) == 10


async def test_two_colleagues_who_begin_in_the_same_moment_open_one_assessment(stage: Stage) -> None:
    both = []
    for name in ("Anna", "Bram"):
        one = await stage.person("nl", name)
        await one.says(f"/start {stage.invited()}")
        await one.presses(0)
        await one.presses(0)
        both.append(one)
    assert {one.place for one in both} == {states.Home()}

    await asyncio.gather(*(one.person.press(0) for one in both))
    await stage.settled()

    assert stage.records.count(tables.assessments) == 1
    for one in both:
        assert one.sees_the_truth()


async def test_one_invitation_taken_by_two_in_the_same_moment_is_taken_once(stage: Stage) -> None:
    code, both = stage.invited(), []
    for name in ("Anna", "Bram"):
        one = await stage.person("nl", name)
        await one.says(f"/start {code}")
        await one.presses(0)
        both.append(one)

    await asyncio.gather(*(one.person.press(0) for one in both))
    await stage.settled()

    assert sorted(one.row.chamber_id or "" for one in both) == ["", CHAMBER]
    assert stage.records.count(tables.journal, what="InvitationRedeemed") == 1
    for one in both:
        assert one.sees_the_truth()


async def test_a_fact_answered_by_a_colleague_is_not_overwritten_unseen(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=CHAMBER) for name in ("Anna", "Bram")]
    fact = stage.local().facts[0].id
    for one in (anna, bram):
        await one.says("/start")
        await one.presses_for(Go, to=states.ChamberFacts(one.rendered.snapshot.assessments[0].id))
        await one.presses(0)

    await anna.presses(1)
    await bram.presses(0)

    (row,) = stage.records.rows(tables.fact_answers, fact=fact)
    assert (row.value, row.revision) == (False, 2)
    assert bram.toast == in_language("nl", CHANGED)


@pytest.fixture
async def anna_and_dora(stage: Stage) -> tuple[Visitor, Visitor]:
    """Someone of the chamber and someone who holds its second principle, both at the first criterion of that."""
    anna = await stage.at_criterion(chamber=CHAMBER)
    assessment = anna.assessment
    dora = await takes(stage, await hands(stage, anna, assessment))
    await at(stage, anna, states.AtCriterion(assessment, criteria(stage, 1)[0]))
    return anna, dora


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_of_a_colleague_and_who_holds_the_principle_one_counts_and_the_other_is_told(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    chance = Random(21)

    # the last answer of all would send Anna a message, below the card that is looked at here
    for number, criterion in enumerate(criteria(stage, 1)[:-1]):
        for one in anna_and_dora:
            if one.place != states.AtCriterion(one.assessment, criterion):
                await one.presses_for(Go, to=states.AtCriterion(one.assessment, criterion))
        data = [one.data(one.button(GiveAnswer, credit=chance.choice((Credit.MET, Credit.NOT_MET)))) for one in anna_and_dora]
        pressed = [one.person.press_data(what, one.card) for one, what in zip(anna_and_dora, data, strict=True)]
        chance.shuffle(pressed)

        await asyncio.gather(*pressed)
        await stage.settled()

        (answer,) = stage.records.rows(tables.answers, criterion=criterion)
        assert answer.revision == 1, f"round {number}: overwritten unseen"
        losers = [one for one in anna_and_dora if one.toast == in_language("nl", CHANGED)]
        assert len(losers) == 1, number
        assert losers[0].row.id != answer.person_id
        assert losers[0].place == states.AtCriterion(answer.assessment_id, criterion)
        assert all(one.sees_the_truth() for one in anna_and_dora)

    assert not stage.unanswered()


async def test_who_holds_the_principle_sees_the_colleagues_answer_before_changing_it(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    anna, dora = anna_and_dora
    await anna.answers(Credit.MET)

    await dora.presses(in_language("nl", "Not yet"))

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.person_id, answer.revision) == (Credit.MET, anna.row.id, 1)
    assert "Anna Peeters" in dora.card.text
    await dora.answers(Credit.NOT_MET)
    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.person_id, answer.revision) == (Credit.NOT_MET, dora.row.id, 2)


async def test_the_colleague_sees_the_answer_of_who_holds_the_principle_before_changing_it(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    anna, dora = anna_and_dora
    await dora.answers(Credit.MET)

    await anna.presses(in_language("nl", "Not yet"))

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.person_id, answer.revision) == (Credit.MET, dora.row.id, 1)
    assert "Dora Peeters" in anna.card.text


async def test_a_typed_answer_to_a_card_from_before_the_colleagues_answer_is_not_taken(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    anna, dora = anna_and_dora
    await anna.answers(Credit.MET)

    await dora.says("nee")

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.revision) == (Credit.MET, 1)
    assert "Anna Peeters" in dora.card.text


async def test_notes_and_files_of_both_in_the_same_moment_are_all_kept(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    anna, dora = anna_and_dora

    for number in range(3):
        await asyncio.gather(anna.person.say(f"nota {number} van Anna"), dora.person.say(f"nota {number} van Dora"))
        await asyncio.gather(anna.person.send_document("a.pdf", 10), dora.person.send_document("b.pdf", 10))
    await stage.settled()

    kept = [note.text for note in stage.records.rows(tables.notes)]
    assert sorted(kept) == sorted(f"nota {number} van {name}" for number in range(3) for name in ("Anna", "Dora"))
    assert stage.records.count(tables.evidence) == 6


async def test_a_press_in_the_moment_of_taking_back_counts_or_finds_home_and_never_half(
    stage: Stage, anna_and_dora: tuple[Visitor, Visitor]
) -> None:
    anna, dora = anna_and_dora
    (row,) = stage.records.rows(tables.handovers)
    await at(stage, anna, states.OneHandover(row.assessment_id, row.id))
    back = anna.data(anna.button(TakeHandoverBack))

    await asyncio.gather(dora.person.press(0), anna.person.press_data(back, anna.card))
    await stage.settled()

    assert stage.records.rows(tables.handovers)[0].withdrawn_by == anna.row.id
    answers = stage.records.rows(tables.answers)
    journal = stage.records.rows(tables.journal)
    order = [entry.what for entry in journal if entry.what in {"AnswerGiven", "HandoverTakenBack"}]
    assert order == (["AnswerGiven", "HandoverTakenBack"] if answers else ["HandoverTakenBack"])
    await dora.sends_odd("sticker")
    assert dora.place == states.Home()
    assert len(stage.records.rows(tables.answers)) == len(answers)
