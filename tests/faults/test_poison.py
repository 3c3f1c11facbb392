"""An update that we cannot handle does not block the person: 200, the front page with a sentence, and the next one works."""

import pytest
from sqlalchemy import text

from conversations import criterion, states
from conversations.core import Go
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language

SORRY = "Something went wrong on our side. Your answers are kept; you can go on from here."
SECRET = "geheim woord"


class BugError(Exception):
    """Ours, with personal words in it."""


@pytest.fixture
def decide_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is typed at a criterion cannot be decided."""
    decide = criterion.decide

    def fail(state, intent, snapshot, say):
        if getattr(intent, "text", "").startswith(SECRET) or getattr(intent, "credit", None) == "partly":
            raise BugError(SECRET)
        return decide(state, intent, snapshot, say)

    monkeypatch.setattr(criterion, "decide", fail)


@pytest.fixture
def second_criterion_cannot_be_shown(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> str:
    """The second criterion cannot be rendered; its id."""
    render, second = criterion.render, stage.criteria[1]

    def fail(state, snapshot, say):
        if state.criterion == second:
            raise BugError(SECRET)
        return render(state, snapshot, say)

    monkeypatch.setattr(criterion, "render", fail)
    return second


async def goes_on(stage: Stage, anna: Visitor) -> None:
    """The person stands at the front page and can go on from there."""
    assert anna.place == states.Home()
    assert anna.sees_the_truth()
    assert len(anna.with_buttons) == 1
    assert not stage.unanswered()
    assert not stage.simulator.world.updates.waiting()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_text_that_cannot_be_handled_brings_the_front_page_and_a_sentence(stage: Stage, decide_fails: None) -> None:
    anna = await stage.at_criterion()

    await anna.says(SECRET)

    await goes_on(stage, anna)
    assert in_language("nl", SORRY) in anna.last
    assert stage.records.count(tables.notes) == 0


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_press_that_cannot_be_handled_brings_the_front_page_and_a_sentence(stage: Stage, decide_fails: None) -> None:
    anna = await stage.at_criterion()

    await anna.presses(1)

    await goes_on(stage, anna)
    assert anna.toast == in_language("nl", SORRY)
    assert stage.records.count(tables.answers) == 0


async def test_after_a_failure_the_next_update_works(stage: Stage, decide_fails: None) -> None:
    anna = await stage.at_criterion()
    await anna.says(SECRET)

    await anna.presses_for(Go, to=states.AtCriterion(stage.records.rows(tables.assessments)[0].id, stage.criteria[0]))
    await anna.says("ja")

    assert stage.records.count(tables.answers) == 1


async def test_what_was_sent_behind_a_poison_update_is_taken(stage: Stage, decide_fails: None) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")

    await anna.person.say(SECRET)
    await anna.person.say("/help")
    await bram.person.say("een nota")
    await stage.settled()

    assert anna.place == states.Help(states.Home())
    assert stage.records.count(tables.notes) == 1


async def test_a_poison_update_is_noted_as_failed_and_not_tried_again(stage: Stage, decide_fails: None) -> None:
    anna = await stage.at_criterion()
    update = await anna.says(SECRET)
    messages = len(anna.sent)

    stage.simulator.redeliver(update)
    await stage.settled()

    (seen,) = stage.records.rows(tables.seen_updates, id=update)
    assert seen.failed == "BugError"
    assert len(anna.sent) == messages


async def test_a_failure_is_one_log_line_with_context_and_without_personal_words(
    stage: Stage, decide_fails: None, logged: list[dict]
) -> None:
    anna = await stage.at_criterion()

    update = await anna.says(SECRET)

    (line,) = [line for line in logged if line["log_level"] == "error"]
    assert line["update"] == update
    assert line["error"] == "BugError"
    assert line["touch"] == "Sent"
    assert "test_poison.py" in line["where"]
    assert SECRET not in str(logged)
    assert "Anna" not in str(logged)


async def test_a_card_that_cannot_be_rendered_records_nothing_and_brings_the_front_page(
    stage: Stage, second_criterion_cannot_be_shown: str
) -> None:
    anna = await stage.at_criterion()

    await anna.presses(0)

    await goes_on(stage, anna)
    assert stage.records.count(tables.answers) == 0


async def test_whoever_stands_at_a_card_that_cannot_be_rendered_gets_out(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await stage.at_criterion(number=1)

    def fail(state, snapshot, say):
        raise BugError(SECRET)

    monkeypatch.setattr(criterion, "render", fail)
    await anna.says("ja")

    await goes_on(stage, anna)


async def test_a_card_that_telegram_refuses_brings_the_front_page(stage: Stage, logged: list[dict]) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", error_code=400, description="Bad Request: can't parse entities: wrong tag")

    await anna.presses(0)

    await goes_on(stage, anna)
    assert stage.records.count(tables.answers) == 1
    assert "can't parse entities" in str(logged).lower()


async def test_a_card_that_telegram_always_refuses_does_not_block_the_queue(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", times=None, error_code=400, description="Bad Request: reply markup is too long")
    stage.simulator.fault("sendMessage", times=None, error_code=400, description="Bad Request: reply markup is too long")
    await anna.presses(0)
    assert not stage.simulator.world.updates.waiting()
    stage.simulator.no_more_faults()

    await anna.says("/start")

    await goes_on(stage, anna)


GARBAGE = {
    "no JSON": "{{{",
    "empty": "",
    "null": "null",
    "a list": "[]",
    "a number": "7",
    "an unknown screen": '{"tag": "of-a-later-release"}',
    "no tag": "{}",
    "no assessment": '{"tag": "criterion", "criterion": "x"}',
    "a wrong id": '{"tag": "criterion", "assessment": "7", "criterion": "x"}',
    "an unknown assessment": '{"tag": "criterion", "assessment": "11111111-1111-1111-1111-111111111111", "criterion": "x"}',
    "an unknown chamber": '{"tag": "confirm-chamber", "chamber": "atlantis"}',
    "unknown chambers": '{"tag": "pick-chamber", "chambers": ["atlantis"]}',
    "an unknown invitation": '{"tag": "invitation", "digest": "x"}',
    "a routing question that is not there": '{"tag": "routing", "number": 99}',
    "a routing question below 0": '{"tag": "routing", "number": -1}',
    "nested back": '{"tag": "language", "back": {"tag": "help", "back": {"tag": "nowhere"}}}',
    "deep nesting": '{"tag": "language", "back": ' * 3000 + "null" + "}" * 3000,
}


async def test_a_stored_place_that_makes_no_sense_is_harmless(stage: Stage) -> None:
    for what, garbage in GARBAGE.items():
        anna = await stage.at_criterion()
        stage.records.change(tables.people, {"telegram_id": anna.id}, state=garbage)

        await anna.says("een nota")

        assert anna.sees_the_truth(), what
        assert len(anna.with_buttons) == 1, what
        await anna.says("/start")
        assert anna.place == states.Home(), what


WRONG = (
    "UPDATE evidence SET kind = 'hologram'",
    "UPDATE positions SET criterion = 'of-a-later-release'",
    "UPDATE answers SET criterion = 'of-a-later-release'",
    "UPDATE fact_answers SET fact = 'of-a-later-release' WHERE fact = (SELECT MIN(fact) FROM fact_answers)",
    "UPDATE notes SET language = 'de'",
    "UPDATE answers SET credit = 'perhaps'",
    "UPDATE assessments SET programme_version = '99'",
    "UPDATE people SET role = 'emperor'",
    "UPDATE people SET language = 'de'",
)


async def test_a_stored_row_that_makes_no_sense_gets_a_sentence_and_does_not_block(stage: Stage) -> None:
    silent = []
    for wrong in WRONG:
        anna = await stage.at_criterion()
        await anna.says("een nota")
        await anna.sends()
        await anna.answers(Credit.MET)
        messages = len(anna.sent)
        with stage.records.writing() as connection:
            connection.execute(text(wrong))

        reply = await stage.post(anna.text_update("/start"))

        assert reply.status == 200, wrong
        silent += [wrong] * (len(anna.sent) == messages)

    assert silent == []


async def test_a_second_person_is_not_harmed_by_the_corrupt_rows_of_the_first(stage: Stage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    await anna.answers(Credit.MET)
    with stage.records.writing() as connection:
        connection.execute(text("UPDATE answers SET credit = 'perhaps'"))
    await anna.says("een nota")

    await bram.answers(Credit.MET)

    assert stage.records.count(tables.journal, what="AnswerGiven") == 2
    assert bram.sees_the_truth()


async def test_a_failure_right_after_a_new_card_leaves_one_card_with_buttons(stage: Stage, decide_fails: None) -> None:
    anna = await stage.at_criterion()
    await anna.says("een nota")

    await anna.says(SECRET)

    await goes_on(stage, anna)
