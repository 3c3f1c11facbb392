"""A principle is handed to a colleague by one link: that principle only, once, for fourteen days, until it is taken back."""

import asyncio
import json
from datetime import timedelta
from uuid import UUID

import pytest
from sqlmodel import SQLModel

from conversations import states
from conversations.core import Go
from conversations.handing_over import MakeHandover, TakeHandoverBack
from conversations.model.answers import Credit
from conversations.model.handover import LinkFate
from conversations.model.invitation import code_digest
from conversations.taking_over import WHY_NOT, GivePrincipleBack, TakeOver
from locales.language import Language
from storage import tables
from tests.journeys.desk import at, delivered, labels
from tests.journeys.handing import criteria, hands, takes
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor, in_language, moment_now


@pytest.fixture
async def anna(stage: Stage) -> Visitor:
    """Someone of a chamber, at the first criterion of its self-assessment."""
    return await stage.at_criterion(chamber=CHAMBER)


def the_assessment(stage: Stage) -> UUID:
    (row,) = stage.records.rows(tables.assessments)
    return row.id


def stands_in(stage: Stage) -> str:
    """All that is stored, as one text."""
    every = SQLModel.metadata.sorted_tables
    return " ".join(str(tuple(row)) for table in every for row in stage.records.rows(table))


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_principle_is_handed_over_answered_and_seen_by_the_chamber(stage: Stage, anna: Visitor) -> None:
    assessment, principle = the_assessment(stage), stage.local().principles[1]
    await anna.presses_for(Go, to=states.Overview(assessment))
    await anna.presses_for(Go, to=states.OnePrinciple(assessment, principle.id))
    await anna.presses_for(Go, to=states.HandOver(assessment, principle.id))
    code = await hands(stage, anna, assessment)

    dora = await takes(stage, code)
    walked = []
    while isinstance(dora.place, states.AtCriterion):
        walked.append(dora.criterion)
        await dora.answers(Credit.MET)

    assert walked == criteria(stage, 1)
    assert dora.place == states.PrincipleDone(assessment, principle.id)
    assert in_language("nl", "<b>That was the last one. Thank you!</b>") in dora.card.text
    assert stage.records.count(tables.answers, person_id=dora.row.id) == len(walked)
    assert dora.row.chamber_id is None
    await delivered(stage, 2, person_id=anna.row.id)
    await anna.presses(0)
    assert anna.place == states.OnePrinciple(assessment, principle.id)
    assert in_language("nl", "Handed to {name}", name="Dora Peeters") in labels(anna)
    assert anna.card.text.count("Dora Peeters") == 1 + len(walked)
    await anna.presses_for(Go, to=states.Overview(assessment))
    assert "Dora Peeters" in anna.card.text
    assert not stage.unanswered()


async def test_a_colleague_of_the_chamber_is_marked_and_goes_on_as_before(stage: Stage, anna: Visitor) -> None:
    assessment = the_assessment(stage)
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER)
    first, *_ = criteria(stage, 1)
    await at(stage, bram, states.AtCriterion(assessment, first))
    await bram.answers(Credit.MET)
    code = await hands(stage, anna, assessment)

    await bram.says(f"/start {code}")
    await bram.presses_for(TakeOver)

    assert bram.criterion == criteria(stage, 1)[1]
    (row,) = stage.records.rows(tables.handovers)
    assert (row.taken_by, row.as_colleague) == (bram.row.id, True)
    await bram.says("/start")
    await bram.presses_for(Go, to=states.Overview(assessment))
    assert "Bram Peeters" in bram.card.text


async def test_the_front_page_leads_on_in_what_was_handed_over_and_to_ones_own_chamber(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    _, second, *_ = criteria(stage, 1)
    await dora.answers(Credit.MET)

    await dora.says("/start")

    assert stage.local().principles[1].title.nl in dora.card.text
    assert in_language("nl", "You have no self-assessment yet.") not in dora.card.text
    await dora.presses(0)
    assert dora.criterion == second
    await dora.says("/start")
    await dora.presses_for(Go, to=states.FindChamber())
    await dora.says("voka antwerpen")
    await dora.presses(0)
    assert stage.records.count(tables.assessments, person_id=dora.row.id) == 1
    await dora.says("/start")
    assert stage.local().principles[1].title.nl in dora.card.text


async def test_notes_files_and_reasons_of_who_holds_a_principle_are_kept(stage: Stage, anna: Visitor) -> None:
    place = next(n for n, one in enumerate(stage.local().principles) if any(each.may_not_apply for each in one.criteria))
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage), place))
    may = next(one.id for one in stage.local().principles[place].criteria if one.may_not_apply)
    await dora.says("zie bladzijde 12")
    await dora.sends()
    await at(stage, dora, states.AtCriterion(the_assessment(stage), may))

    await dora.answers(Credit.NOT_APPLICABLE)
    await dora.says("Zulke leden hebben we niet.")

    assert stage.records.count(tables.notes, person_id=dora.row.id) == 1
    assert stage.records.count(tables.evidence, person_id=dora.row.id) == 1
    (answer,) = stage.records.rows(tables.answers, criterion=may)
    assert (answer.reason, answer.person_id) == ("Zulke leden hebben we niet.", dora.row.id)


async def test_a_language_changed_in_the_middle_keeps_the_place(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    there = dora.place

    await dora.says("/language")
    await dora.presses("Français")

    assert dora.place == there
    assert dora.sees_the_truth()


async def refused(stage: Stage, dora: Visitor, code: str, fate: LinkFate) -> None:
    """Opens a link that cannot be taken: a sentence, a way on, and nothing changes."""
    before, rows = stage.records.everything(), stage.records.rows(tables.handovers)

    await dora.says(f"/start {code}")

    assert in_language("nl", WHY_NOT[fate]) in dora.card.text
    assert dora.sees_the_truth()
    await dora.presses(0)
    assert stage.records.everything() == before
    assert stage.records.rows(tables.handovers) == rows


@pytest.fixture
async def dora(stage: Stage) -> Visitor:
    """Someone at the front page who is of no chamber."""
    dora = await stage.person("nl", "Dora")
    await dora.says("/start")
    await dora.presses(0)
    return dora


async def test_a_link_that_someone_used_says_so(stage: Stage, anna: Visitor, dora: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    await takes(stage, code, "Els")

    await refused(stage, dora, code, LinkFate.USED)


async def test_a_link_opened_again_by_who_took_it_leads_on(stage: Stage, anna: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    dora = await takes(stage, code)
    there = dora.place

    await refused(stage, dora, code, LinkFate.YOURS)

    assert dora.place == there


async def test_an_expired_link_says_so(stage: Stage, anna: Visitor, dora: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    stage.records.change(tables.handovers, {}, expires_at=moment_now().now - timedelta(seconds=1))

    await refused(stage, dora, code, LinkFate.EXPIRED)


async def test_a_link_that_was_taken_back_says_so(stage: Stage, anna: Visitor, dora: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    await anna.presses_for(TakeHandoverBack)
    assert anna.toast == in_language("nl", "Taken back; the link no longer works.")

    await refused(stage, dora, code, LinkFate.TAKEN_BACK)


async def test_a_link_given_back_says_so_to_who_gave_it_back_and_is_used_for_anyone_else(
    stage: Stage, anna: Visitor, dora: Visitor
) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    els = await takes(stage, code, "Els")
    await at(stage, els, states.GiveBack(the_assessment(stage), stage.local().principles[1].id))
    await els.presses_for(GivePrincipleBack)

    await refused(stage, els, code, LinkFate.GIVEN_BACK)
    await refused(stage, dora, code, LinkFate.USED)


async def test_a_link_of_a_closed_assessment_says_so(stage: Stage, anna: Visitor, dora: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    stage.records.change(tables.assessments, {}, closed_at=moment_now().now)

    await refused(stage, dora, code, LinkFate.CLOSED)


async def test_a_link_whose_maker_no_longer_represents_the_chamber_says_so(stage: Stage, anna: Visitor, dora: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    await refused(stage, dora, code, LinkFate.MAKER_LEFT)


async def test_ones_own_link_says_so_and_still_serves(stage: Stage, anna: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))

    await refused(stage, anna, code, LinkFate.OWN)

    assert (await takes(stage, code)).criterion == criteria(stage, 1)[0]


@pytest.mark.parametrize("code", ["to-" + "x" * 22, "to-'; DROP TABLE handovers; --"[:25], "to-", "to-" + "x" * 40])
async def test_a_forged_code_gets_a_sentence(stage: Stage, anna: Visitor, dora: Visitor, code: str) -> None:
    await hands(stage, anna, the_assessment(stage))
    before = stage.records.rows(tables.handovers)

    await dora.says(f"/start {code}")
    await dora.presses(0)

    assert dora.place == states.Home()
    assert stage.records.rows(tables.handovers) == before
    assert stage.records.count(tables.journal, person_id=dora.row.id, what="HandoverTaken") == 0


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_two_who_take_one_link_in_the_same_moment_are_one_who_has_it(stage: Stage, anna: Visitor) -> None:
    code, both = await hands(stage, anna, the_assessment(stage)), []
    for name in ("Dora", "Els"):
        one = await stage.person("nl", name)
        await one.says(f"/start {code}")
        await one.presses(0)
        both.append(one)

    await asyncio.gather(*(one.person.press(0) for one in both))
    await stage.settled()

    assert sorted(type(one.place).__name__ for one in both) == ["AtCriterion", "AtHandover"]
    assert stage.records.count(tables.journal, what="HandoverTaken") == 1
    assert all(one.sees_the_truth() for one in both)


async def test_a_second_press_makes_no_second_link(stage: Stage, anna: Visitor) -> None:
    assessment, principle = the_assessment(stage), stage.local().principles[1].id
    await at(stage, anna, states.HandOver(assessment, principle))
    data = anna.data(anna.button(MakeHandover))

    await anna.presses_data(data)
    await at(stage, anna, states.HandOver(assessment, principle))
    await anna.presses_data(data)

    assert stage.records.count(tables.handovers) == 1


async def test_the_code_is_where_its_maker_stands_and_nowhere_else(stage: Stage, anna: Visitor, logged: list[dict]) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    secret = str(anna.place.secret)
    emails = [button["copy_text"]["text"] for row in anna.card.keyboard for button in row if "copy_text" in button]

    await anna.presses(0)
    await takes(stage, code)

    assert len(emails) == 1 + len(Language)
    assert all(code in text and len(text) <= 256 for text in emails)
    assert code not in anna.card.text
    told = stands_in(stage) + json.dumps(logged, default=str)
    assert code not in told
    assert secret not in told
    assert code_digest(code) in told
    kept = {row.what for row in stage.records.rows(tables.journal)}
    assert {"HandoverMade", "HandoverTaken"} <= kept


async def taken_back(stage: Stage, anna: Visitor) -> None:
    """Any colleague takes the principle back."""
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER)
    (row,) = stage.records.rows(tables.handovers)
    await at(stage, bram, states.OneHandover(the_assessment(stage), row.id))
    await bram.presses_for(TakeHandoverBack)
    assert stage.records.count(tables.handovers, withdrawn_by=bram.row.id) == 1


@pytest.mark.parametrize("act", ["press", "answer", "note", "file", "album"])
async def test_who_is_in_the_middle_when_it_is_taken_back_gets_home_and_nothing_is_kept(
    stage: Stage, anna: Visitor, act: str
) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    await taken_back(stage, anna)
    before = stage.records.everything()

    match act:
        case "press":
            await dora.presses(0)
        case "answer":
            await dora.says("ja")
        case "note":
            await dora.says("zie bladzijde 12")
        case "file":
            await dora.sends()
        case _:
            await dora.sends_album("a.pdf", "b.pdf")

    assert dora.place == states.Home()
    assert dora.sees_the_truth()
    assert stage.records.everything() == before
    assert not stage.unanswered()


async def test_what_was_answered_stays_when_it_is_taken_back(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    await dora.answers(Credit.MET)

    await taken_back(stage, anna)

    (answer,) = stage.records.rows(tables.answers)
    assert answer.person_id == dora.row.id
    await dora.says("/start")
    assert not [touch for touch in dora.rendered.card.touches() if hasattr(getattr(touch.intent, "to", None), "assessment")]


async def test_a_note_of_the_past_is_not_found_in_a_side_room_after_it_was_taken_back(stage: Stage, anna: Visitor) -> None:
    dora = await takes(stage, await hands(stage, anna, the_assessment(stage)))
    await dora.says("/help")
    await taken_back(stage, anna)

    await dora.presses(0)

    assert dora.place == states.Home()


async def test_a_take_back_pressed_before_someone_took_it_is_shown_first_that_they_did(stage: Stage, anna: Visitor) -> None:
    code = await hands(stage, anna, the_assessment(stage))
    (row,) = stage.records.rows(tables.handovers)
    await at(stage, anna, states.OneHandover(the_assessment(stage), row.id))
    data = anna.data(anna.button(TakeHandoverBack))
    await takes(stage, code)

    await anna.presses_data(data)

    assert stage.records.rows(tables.handovers)[0].withdrawn_by is None
    assert "Dora Peeters" in anna.card.text
