"""What cannot be decided or written is answered, and nothing half of it is kept."""

from datetime import timedelta

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.deciding_cards import Record
from conversations.model.decision import CONDITIONS, DraftCondition, Ruling
from conversations.model.submission import Stage as Standing
from storage import tables
from storage.decision_tables import decisions
from storage.submissions import move
from tests.journeys.deciding import accredited, day, draft_of, drafted, given, presses, submitted, today
from tests.journeys.desk import at, labels
from tests.stage import Stage, in_language


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


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
    closes = (
        "Questions to the chamber are still open. Recording the decision closes them, and tells the chamber so; "
        "what it has answered but not submitted stays unseen."
    )
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
