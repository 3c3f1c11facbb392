"""A chamber looks its file over, submits it, and from then on reads what the Federation reads."""

import asyncio

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.desk_files import Review
from conversations.events import AnswerGiven
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from conversations.model.submission import Stage as Standing
from conversations.submission import HandIn
from storage import people, tables
from storage.record import record
from tests.journeys.desk import at, delivered, staff
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor, in_language, moment_now

SUBMITTED = "Your chamber’s file is submitted, so this cannot change any more. Nothing was changed."


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def complete(stage: Stage, language: str = "nl", name: str = "Anna") -> Visitor:
    """A representative whose chamber has everything met but the last criterion, at that criterion."""
    visitor = await stage.at_criterion(language, name, chamber=CHAMBER, number=len(stage.criteria) - 1)
    with stage.records.writing() as connection:
        person = people.by_id(connection, visitor.row.id).person
        met = tuple(AnswerGiven(visitor.assessment, one, Credit.MET) for one in stage.criteria[:-1])
        record(connection, person, met, moment_now().now)
    await visitor.sends_odd("sticker")
    return visitor


async def submits(stage: Stage, language: str = "nl") -> Visitor:
    """The same, who then answers the last one and submits."""
    anna = await complete(stage, language)
    await hands_in(anna)
    return anna


async def hands_in(anna: Visitor) -> None:
    """Answers the last criterion, looks the file over and submits it."""
    await anna.answers(Credit.NOT_MET)
    await anna.presses_for(Go, to=states.CheckFile(anna.assessment))
    await anna.presses_for(Go, to=states.Submit(anna.assessment))
    await anna.presses_for(HandIn)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_file_is_looked_over_submitted_and_summed_up_to_the_staff_in_their_languages(stage: Stage) -> None:
    greet, pierre = await staff(stage, "Greet", language="nl"), await staff(stage, "Pierre", language="fr")
    abroad = await staff(stage, "Paula", abroad_only=True)

    anna = await submits(stage, "fr")

    assert anna.place == states.FileSubmitted(anna.assessment)
    assert anna.sees_the_truth()
    (row,) = stage.records.rows(tables.submissions)
    assert (row.number, row.person_id) == (1, anna.row.id)
    await delivered(stage, 2)
    for reader, language in ((greet, "nl"), (pierre, "fr")):
        assert in_language(language, "<b>A chamber submitted its file</b>") in f"<b>{reader.last.split(chr(10))[0]}</b>"
        assert str(reader.person.last.content["document"]["file_name"]).endswith(".pdf")
    assert stage.records.count(tables.deliveries, person_id=abroad.row.id) == 0
    assert not stage.unanswered()


async def test_the_summary_leads_to_the_file_and_the_file_to_its_review(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await submits(stage)
    (news,) = await delivered(stage, 1)

    await greet.presses(0, news.message)
    assert greet.place == states.DeskFile(anna.assessment)
    await greet.presses_for(Go, to=states.DeskAnswers(anna.assessment))
    await greet.presses(0)
    await greet.presses(0)
    assert isinstance(greet.place, states.DeskCriterion)
    assert "Anna Peeters" in greet.last
    await greet.presses_for(Go, to=states.DeskFile(anna.assessment))
    await greet.presses_for(Go, to=states.MarkReviewed(anna.assessment))
    await greet.presses_for(Review)

    (row,) = stage.records.rows(tables.assessments)
    assert row.stage is Standing.REVIEWED
    assert greet.sees_the_truth()
    await anna.says("/start")
    assert in_language("nl", "reviewed; the decision is still to come") in anna.last


async def test_nothing_of_a_submitted_file_changes_by_button_word_file_or_an_old_card(stage: Stage) -> None:
    anna = await complete(stage)
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER, number=0)
    old, message = bram.data(1), bram.card
    await anna.answers(Credit.MET)
    await anna.presses_for(Go, to=states.CheckFile(anna.assessment))
    await anna.presses_for(Go, to=states.Submit(anna.assessment))
    await anna.presses_for(HandIn)
    before = stage.records.everything()

    await bram.presses_data(old, message)
    assert bram.place == states.AtCriterion(anna.assessment, stage.criteria[0])
    await bram.says("nee")
    await bram.says("een late nota")
    assert in_language("nl", SUBMITTED) in bram.last
    await bram.sends("te-laat.pdf")
    await at(stage, bram, states.AskFact(anna.assessment, stage.local().facts[0].id))
    await bram.presses(1)
    await at(stage, bram, states.GiveReason(anna.assessment, stage.criteria[0]))
    await bram.says("daarom")

    assert stage.records.everything() == before
    assert not stage.unanswered()


async def test_of_two_colleagues_who_submit_in_the_same_moment_one_does(stage: Stage) -> None:
    await staff(stage)
    anna = await complete(stage)
    await anna.answers(Credit.MET)
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER)
    both = [anna, bram]
    for one in both:
        await at(stage, one, states.Submit(anna.assessment))
    data = [one.data(one.button(HandIn)) for one in both]

    await asyncio.gather(*(one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)))
    await stage.settled()

    assert stage.records.count(tables.submissions) == 1
    assert stage.records.count(tables.deliveries) == 1
    assert all(one.sees_the_truth() for one in both)
    assert not stage.unanswered()


async def test_a_second_press_of_submit_submits_nothing_more(stage: Stage) -> None:
    anna = await complete(stage)
    await anna.answers(Credit.MET)
    await anna.presses_for(Go, to=states.CheckFile(anna.assessment))
    await anna.presses_for(Go, to=states.Submit(anna.assessment))
    data = anna.data(anna.button(HandIn))
    await anna.presses_data(data)
    journal = stage.records.count(tables.journal)
    await anna.presses_data(data)

    assert stage.records.count(tables.submissions) == 1
    assert stage.records.count(tables.journal) == journal


async def test_who_is_told_that_nobody_of_the_federation_is_there_submits_all_the_same(stage: Stage) -> None:
    anna = await complete(stage)
    await anna.answers(Credit.MET)
    await anna.presses_for(Go, to=states.CheckFile(anna.assessment))
    await anna.presses_for(Go, to=states.Submit(anna.assessment))
    told = "Nobody of the Federation uses ChamberReady yet. Your file waits for them; you need not submit it again."

    assert in_language("nl", told) in anna.last
    await anna.presses_for(HandIn)
    assert stage.records.count(tables.submissions) == 1

    greet = await staff(stage)
    await at(stage, greet, states.Desk())
    await greet.presses(0)
    assert greet.place == states.DeskFiles()
    await greet.presses(0)
    assert greet.place == states.DeskFile(anna.assessment)


async def test_staff_who_blocked_the_bot_keep_no_one_from_the_summary(stage: Stage) -> None:
    greet, hugo = await staff(stage, "Greet"), await staff(stage, "Hugo")
    await greet.person.block()
    anna = await submits(stage)

    (news,) = await delivered(stage, 1, person_id=hugo.row.id)

    assert news.fate is Fate.SENT
    assert anna.place == states.FileSubmitted(anna.assessment)
    assert stage.records.rows(tables.deliveries, person_id=greet.row.id)[0].fate in {Fate.REFUSED, Fate.WAITING, Fate.SENDING}
    assert anna.place == states.FileSubmitted(anna.assessment)
