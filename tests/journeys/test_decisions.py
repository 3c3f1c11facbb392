"""Staff write a decision down step by step, record it, and the chamber reads it in its own languages."""

import asyncio
from datetime import date, timedelta

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.deciding_cards import Drop, Record
from conversations.decision_text import FOLLOWS, TOLD
from conversations.model.decision import CONDITIONS, DraftCondition, DraftDecision, Ruling
from conversations.model.submission import Stage as Standing
from locales.language import Language
from locales.say import voice
from storage import deciding, tables
from storage.decision_tables import conditions, decision_drafts, decisions
from storage.submissions import move
from tests.journeys.desk import LOCAL, at, delivered, labels, staff
from tests.journeys.test_submission import submits
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language, moment_now


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


def today() -> date:
    return moment_now().today


def day(language: str, value: date) -> str:
    return voice(Language(language)).date(value)


async def presses(who: Visitor, language: str, text: str, **values: object) -> None:
    """Presses the button with this label."""
    await who.presses(in_language(language, text, **values))


async def submitted(stage: Stage, language: str = "fr") -> tuple[Visitor, Visitor]:
    """A chamber whose file is submitted, and one of the staff at it."""
    anna = await submits(stage, language)
    greet = await staff(stage)
    await at(stage, greet, states.DeskFile(anna.assessment))
    return anna, greet


async def accredited(stage: Stage, greet: Visitor, file: Visitor) -> None:
    """The decision is written as far as its recording: accredited today, for three years."""
    await at(stage, greet, states.DeskFile(file.assessment))
    await greet.presses_for(Go, to=states.DecideRuling(file.assessment))
    await presses(greet, "nl", "Accredited")
    for _ in ("today", "three years", "no sentence"):
        await greet.presses(0)
    assert greet.place == states.WriteDecision(file.assessment)


def draft_of(stage: Stage, file: Visitor) -> DraftDecision | None:
    with stage.records.database.reading() as connection:
        kept = deciding.kept(connection, file.assessment)
        return kept.draft if kept else None


def drafted(stage: Stage, file: Visitor, who: Visitor, draft: DraftDecision) -> None:
    """The draft as it stands, without the touches that lead there."""
    with stage.records.writing() as connection:
        deciding.keep(connection, file.assessment, draft, who.row.id, moment_now().now)


def given(**values: object) -> DraftDecision:
    until = today() + timedelta(days=700)
    whole = {"submission": 1, "ruling": Ruling.ACCREDITED, "decided_on": today(), "until": until, "sentence": ""}
    return DraftDecision(**(whole | values))


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
@pytest.mark.parametrize("kind", ["sqlite"])
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


async def test_days_and_words_that_cannot_be_are_answered_and_nothing_is_kept(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    late, early = today() + timedelta(days=1), today() - timedelta(days=1)
    conditioned = given(ruling=Ruling.WITH_CONDITIONS)
    drafted(stage, anna, greet, conditioned)
    file, submitted_on = anna.assessment, day("nl", today())
    refusals = (
        (states.DecideDay(file), f"{late:%d/%m/%Y}", "{day} is still to come; a decision is recorded once it is taken."),
        (
            states.DecideDay(file),
            f"{early:%d/%m/%Y}",
            "{day} lies before the file was submitted, on {submitted}. Nothing was changed.",
        ),
        (states.DecideDay(file), "gisteren of zo", "We could not read “{text}” as a date. Type it as 31/12/2026."),
        (states.DecideDay(file), "31/02/2026", "We could not read “{text}” as a date. Type it as 31/12/2026."),
        (
            states.DecideUntil(file),
            f"{today():%d/%m/%Y}",
            "{day} does not lie after the day of the decision, {decided}. Nothing was changed.",
        ),
        (states.DecideCondition(file, 1), "lang " * 819, "That is {n} characters; at most {most} fit here. Nothing was changed."),
        (states.DecideSentence(file), "🙂" * 201, "That is {n} characters; at most {most} fit here. Nothing was changed."),
    )
    for place, typed, answer in refusals:
        await at(stage, greet, place)
        await greet.says(typed)
        values = {
            "day": day("nl", early if "before" in answer else late if "come" in answer else today()),
            "submitted": submitted_on,
            "decided": submitted_on,
            "text": typed,
            "n": 402 if "🙂" in typed else 4094,
            "most": 400 if "🙂" in typed else 250,
        }
        assert in_language("nl", answer, **values) in greet.last, answer
        assert draft_of(stage, anna) == conditioned, answer
        assert greet.place == place


async def test_a_condition_outside_the_accreditation_is_refused(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    conditioned = given(ruling=Ruling.WITH_CONDITIONS, conditions=(DraftCondition(text="Doe dit."),))
    drafted(stage, anna, greet, conditioned)
    await at(stage, greet, states.DecideConditionDay(anna.assessment, 1))

    for outside in (today(), today() + timedelta(days=701)):
        await greet.says(f"{outside:%d/%m/%Y}")
        assert draft_of(stage, anna) == conditioned
    await greet.says(f"{today() + timedelta(days=700):%d/%m/%Y}")

    assert greet.place == states.DecideConditions(anna.assessment)


async def test_nothing_can_be_recorded_while_conditions_are_missing(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    drafted(stage, anna, greet, given(ruling=Ruling.WITH_CONDITIONS))
    await at(stage, greet, states.WriteDecision(anna.assessment))

    assert in_language("nl", "A decision with conditions needs at least one condition.") in greet.last
    assert not [touch for touch in greet.rendered.card.touches() if isinstance(touch.intent, Record)]
    await presses(greet, "nl", "Go on with it")
    assert greet.place == states.DecideCondition(anna.assessment, 1)


async def test_conditions_are_changed_taken_away_and_never_more_than_fit(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    due = today() + timedelta(days=9)
    every = tuple(DraftCondition(text=f"Voorwaarde {n}.", due=due) for n in range(1, CONDITIONS + 1))
    drafted(stage, anna, greet, given(ruling=Ruling.WITH_CONDITIONS, conditions=every))
    await at(stage, greet, states.DecideConditions(anna.assessment))
    assert in_language("nl", "Add a condition") not in labels(greet)

    await greet.presses_for(Go, to=states.DecideCondition(anna.assessment, 2))
    await greet.says("Anders dan tevoren.")
    await greet.presses_for(Go, to=states.DecideCondition(anna.assessment, 1))
    await presses(greet, "nl", "Take this condition away")

    draft = draft_of(stage, anna)
    assert draft is not None
    assert draft.conditions == (DraftCondition(text="Anders dan tevoren.", due=due), *every[2:])


async def test_a_draft_left_while_the_file_came_in_again_waits_until_that_is_seen(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    drafted(stage, anna, greet, given())
    with stage.records.writing() as connection:
        assert move(connection, anna.assessment, Standing.QUESTIONED, {Standing.SUBMITTED})
    await at(stage, greet, states.WriteDecision(anna.assessment))
    closes = "The chamber still has questions from the Federation to answer. Recording the decision closes them."
    assert in_language("nl", closes) in greet.last
    old = greet.data(greet.button(Record)), greet.card
    await at(stage, anna, states.Submit(anna.assessment))
    await anna.presses(0)
    await stage.settled()
    assert stage.records.count(tables.submissions) == 2

    await greet.presses_data(*old)

    assert stage.records.count(decisions) == 0
    again = "The chamber has submitted the file again since this decision was begun. Have a look at what changed, then go on."
    assert in_language("nl", again) in greet.last
    await presses(greet, "nl", "I have seen the file as it is now")
    await greet.presses_for(Record)
    assert stage.records.rows(decisions)[0].submission_id == 2


async def test_staff_for_abroad_neither_see_nor_record_a_decision_of_a_local_chamber(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    stage.records.change(tables.people, {"telegram_id": greet.id}, abroad_only=True)

    await greet.presses(0)

    assert greet.place == states.Home()
    assert stage.records.count(decisions) == 0


async def test_only_where_an_accreditation_stands_can_it_be_put_on_hold(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await at(stage, greet, states.DecideRuling(anna.assessment))
    assert in_language("nl", "On hold") in labels(greet)

    drafted(stage, anna, greet, given(ruling=Ruling.WITHDRAWN))
    await at(stage, greet, states.WriteDecision(anna.assessment))
    await greet.presses_for(Record)
    await at(stage, greet, states.DecideRuling(anna.assessment))

    assert in_language("nl", "On hold") not in labels(greet)
    assert in_language("nl", "Withdrawn") not in labels(greet)


async def test_a_draft_is_thrown_away_and_the_chamber_never_hears_of_it(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    await greet.presses_for(Go, to=states.DropDecision(anna.assessment))
    await greet.presses_for(Drop)

    assert greet.place == states.DeskFile(anna.assessment)
    assert stage.records.rows(decision_drafts)[0].document is None
    assert stage.records.count(tables.deliveries, person_id=anna.row.id) == 0


async def test_a_chamber_that_nobody_represents_is_decided_on_all_the_same(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)
    drafted(stage, anna, greet, given())
    await at(stage, greet, states.WriteDecision(anna.assessment))
    assert in_language("nl", "Nobody represents this chamber in ChamberReady, so nobody is told.") in greet.last

    await greet.presses_for(Record)

    assert stage.records.count(decisions) == 1
    assert stage.records.count(tables.deliveries, person_id=anna.row.id) == 0


async def test_words_typed_before_a_colleagues_change_was_seen_replace_nothing(stage: Stage) -> None:
    anna, greet = await submitted(stage)
    await accredited(stage, greet, anna)
    await at(stage, greet, states.DecideSentence(anna.assessment))
    changed = given(sentence="Van een collega.")
    drafted(stage, anna, anna, changed)

    await greet.says("Mijn eigen zin.")

    assert draft_of(stage, anna) == changed
    assert "Mijn eigen zin." in greet.last
