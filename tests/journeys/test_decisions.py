"""Staff write a decision down step by step, record it, and the chamber reads it in its own languages."""

import asyncio
from datetime import timedelta

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.deciding_cards import Drop, Record
from conversations.decision_text import FOLLOWS, TOLD
from conversations.model.decision import DraftCondition, Ruling
from conversations.model.submission import Stage as Standing
from storage import tables
from storage.decision_tables import conditions, decision_drafts, decisions
from tests.journeys.deciding import accredited, day, drafted, given, presses, submitted, today
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.stage import BOTH_WAYS, Stage, in_language


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_decision_with_conditions_is_written_recorded_and_read_in_mixed_languages(stage: Stage) -> None:
    anna, greet = await submitted(stage, "fr")
    luc = await stage.at_criterion("en", "Luc", chamber=LOCAL)
    file, first, second = anna.assessment, today() + timedelta(days=60), today() + timedelta(days=300)

    await greet.presses_for(Go, to=states.DecideRuling(file))
    await presses(greet, "nl", "Accredited with conditions")
    await greet.says(f"{today():%d/%m/%Y}")
    await presses(greet, "nl", "3 years: {day}", day=day("nl", today().replace(year=today().year + 3)))
    assert greet.place == states.DecideCondition(file, 1)
    await greet.says("Keur de jaarrekening goed.")
    await greet.says(f"{first:%d/%m/%Y}")
    await presses(greet, "nl", "Add a condition")
    await greet.says("Publiceer de <ledenlijst> & het verslag.")
    await greet.says(f"{second:%d.%m.%Y}")
    await presses(greet, "nl", "On ›")
    await greet.says("Dank voor uw zorgvuldige dossier.")

    assert greet.place == states.WriteDecision(file)
    told = in_language("nl", "You, {name}, record it; the bot decides nothing.", name="Greet Peeters")
    assert told in greet.last
    assert stage.records.count(decisions) == 0
    await greet.presses_for(Record)

    assert greet.place == states.DeskFile(file)
    assert greet.sees_the_truth()
    (row,) = stage.records.rows(decisions)
    assert (row.ruling, row.decided_on, row.person_id) == (Ruling.WITH_CONDITIONS, today(), greet.row.id)
    assert [(one.text, one.due) for one in stage.records.rows(conditions)] == [
        ("Keur de jaarrekening goed.", first),
        ("Publiceer de <ledenlijst> & het verslag.", second),
    ]
    assert stage.records.rows(tables.assessments)[0].stage is Standing.DECIDED
    news = await delivered(stage, 2, state=states.encode(states.DecisionCame(row.id)))
    for reader, language in ((anna, "fr"), (luc, "en")):
        (mine,) = [one for one in news if one.person_id == reader.row.id]
        text = next(message.text for message in reader.sent if message.message_id == mine.message)
        assert in_language(language, TOLD[Ruling.WITH_CONDITIONS]) in f"<b>{text.split(chr(10))[0]}</b>"
        assert "Publiceer de <ledenlijst> & het verslag." in text
        assert day(language, first) in text
        assert day(language, row.until) in text
        assert in_language(language, FOLLOWS[Ruling.WITH_CONDITIONS]) in text
        await reader.presses(0, mine.message)
        assert reader.place == states.FileSubmitted(file)
        assert day(language, second) in reader.last
    await anna.says("/start")
    until = in_language("fr", "Accredited with conditions, valid until {day}.", day=day("fr", row.until))
    assert until in anna.last
    assert not stage.unanswered()


@pytest.mark.parametrize("ruling", Ruling)
@pytest.mark.parametrize("kind", ["sqlite"])  # words alone: the test above takes each step on both
async def test_each_decision_is_told_respectfully_and_says_what_comes_next(stage: Stage, ruling: Ruling) -> None:
    anna, greet = await submitted(stage, "fr")
    asked = (DraftCondition(text="Fais ceci.", due=today() + timedelta(days=9)),)
    drafted(stage, anna, greet, given(ruling=ruling, conditions=asked))
    await at(stage, greet, states.WriteDecision(anna.assessment))

    await greet.presses_for(Record)

    await delivered(stage, 1, person_id=anna.row.id)
    assert in_language("fr", TOLD[ruling]) in f"<b>{anna.last.split(chr(10))[0]}</b>"
    assert in_language("fr", FOLLOWS[ruling]) in anna.last
    assert ("Fais ceci." in anna.last) is (ruling is Ruling.WITH_CONDITIONS)


async def test_a_draft_is_taken_up_again_by_a_colleague_and_its_existence_is_told(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await greet.presses_for(Go, to=states.DecideRuling(anna.assessment))
    await presses(greet, "nl", "Refused")
    await greet.says("/start")

    pierre = await staff(stage, "Pierre", language="fr")
    await at(stage, pierre, states.DeskFile(anna.assessment))
    written = "A decision is being written; {name} changed it last, on {day}."
    assert in_language("fr", written, name="Greet Peeters", day=day("fr", today())) in pierre.last
    await presses(pierre, "fr", "Go on with the decision")
    await presses(pierre, "fr", "Go on with it")
    await presses(pierre, "fr", "Today, {day}", day=day("fr", today()))
    await presses(pierre, "fr", "No sentence")
    await pierre.presses_for(Record)

    (row,) = stage.records.rows(decisions)
    assert (row.ruling, row.until, row.person_id) == (Ruling.REFUSED, None, pierre.row.id)


async def test_of_two_who_record_in_the_same_moment_one_does_and_the_other_sees_whose(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    hugo = await staff(stage, "Hugo")
    drafted(stage, anna, greet, given())
    both = [greet, hugo]
    for one in both:
        await at(stage, one, states.WriteDecision(anna.assessment))
    data = [one.data(one.button(Record)) for one in both]

    await asyncio.gather(*(one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)))
    await stage.settled()

    (row,) = stage.records.rows(decisions)
    assert stage.records.count(tables.deliveries, state=states.encode(states.DecisionCame(row.id))) == 1
    (winner,) = [one for one in both if one.row.id == row.person_id]
    (other,) = [one for one in both if one is not winner]
    name = stage.records.rows(tables.people, id=row.person_id)[0].name
    recorded = in_language("nl", "Decided on {day}, recorded by {name}.", day=day("nl", today()), name=name)
    assert winner.place == states.DeskFile(anna.assessment)
    assert recorded in other.last
    assert all(one.sees_the_truth() for one in both)


async def test_a_second_press_of_record_records_nothing_more(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    data = greet.data(greet.button(Record))
    await greet.presses_data(data)
    journal = stage.records.count(tables.journal)
    await greet.presses_data(data)

    assert stage.records.count(decisions) == 1
    assert stage.records.count(tables.journal) == journal


async def test_what_a_colleague_changed_meanwhile_is_seen_before_it_is_recorded(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    drafted(stage, anna, anna, given(ruling=Ruling.REFUSED))

    await greet.presses(0)

    assert stage.records.count(decisions) == 0
    assert in_language("nl", "The application is refused.") in greet.last


async def test_a_later_decision_replaces_the_earlier_one_which_stays_readable(stage: Stage) -> None:
    anna, greet = await submitted(stage, "nl")
    for ruling in (Ruling.DEFERRED, Ruling.ACCREDITED):
        drafted(stage, anna, greet, given(ruling=ruling))
        await at(stage, greet, states.WriteDecision(anna.assessment))
        await greet.presses_for(Record)
    await delivered(stage, 2, person_id=anna.row.id)

    await at(stage, anna, states.FileSubmitted(anna.assessment))
    until = day("nl", today() + timedelta(days=700))
    assert in_language("nl", "Accredited, valid until {day}.", day=until) in anna.last
    await presses(anna, "nl", "Earlier decisions ({n})", n=1)
    assert in_language("nl", "The decision is deferred to {day}.", day=until) in anna.last
    assert in_language("nl", "A later decision has replaced it.") in anna.last
    await at(stage, greet, states.DeskDecisions(anna.assessment, 1))
    assert in_language("nl", "The decision is deferred to {day}.", day=until) in greet.last


async def test_a_draft_is_thrown_away_and_the_chamber_never_hears_of_it(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    await greet.presses_for(Go, to=states.DropDecision(anna.assessment))
    await greet.presses_for(Drop)

    assert greet.place == states.DeskFile(anna.assessment)
    assert stage.records.rows(decision_drafts)[0].document is None
    assert stage.records.count(tables.deliveries, person_id=anna.row.id) == 0
