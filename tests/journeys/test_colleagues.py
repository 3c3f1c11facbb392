"""Two colleagues of one chamber: nobody overwrites the other unseen."""

import asyncio
from random import Random

import pytest

from conversations import states
from conversations.core import Go
from conversations.criterion import GiveAnswer
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, CHAMBER, Stage, in_language

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
