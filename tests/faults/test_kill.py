"""The bot is killed with -9 between any two steps of a turn: nothing is lost, nothing is doubled, the card comes."""

import signal
from datetime import UTC, datetime
from typing import Literal

import pytest

from conversations import states
from conversations.core import AskFor
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from conversations.states import encode
from storage import tables
from tests.faults.dying import STEPS
from tests.faults.process import ProcessStage
from tests.stage import BOTH_WAYS, Mode, Visitor, until

Touch = Literal["a press", "a typed answer", "a note", "a file"]
TOUCHES: tuple[tuple[str, Mode, Touch], ...] = (
    ("sqlite", "webhook", "a press"),
    ("postgresql", "webhook", "a press"),
    ("postgresql", "polling", "a press"),
    ("sqlite", "polling", "a typed answer"),
    ("postgresql", "webhook", "a note"),
    ("sqlite", "webhook", "a file"),
)
"""A press on both databases and both ways; the others, which take the same steps, each on one."""


@pytest.fixture
def stage(killable: ProcessStage) -> ProcessStage:
    """A stage whose bot is a process."""
    return killable


async def touched(anna: Visitor, touch: Touch, step: str) -> None:
    """One touch, without waiting for what it leads to."""
    match touch:
        case "a press":
            await anna.person.press(0)
        case "a typed answer":
            await anna.person.say("ja")
        case "a note":
            await anna.person.say(f"nota {step}")
        case "a file":
            await anna.person.send_document(f"{step}.pdf", 10)


@pytest.mark.parametrize(("kind", "mode", "touch"), TOUCHES)
async def test_killed_at_any_step_of_a_turn_the_bot_loses_and_doubles_nothing(stage: ProcessStage, touch: Touch) -> None:
    anna = await stage.at_criterion()
    answered = touch in {"a press", "a typed answer"}

    for number, step in enumerate(STEPS):
        place = anna.place
        await until(lambda: anna.row.shown_token == anna.rendered.token)
        stage.dies(step)

        await touched(anna, touch, step)
        assert await stage.ended() == signal.SIGKILL, step
        stage.lives()
        await stage.start()
        await stage.settled()

        stored = {
            "answers": stage.records.count(tables.answers),
            "given": stage.records.count(tables.journal, what="AnswerGiven"),
            "notes": stage.records.count(tables.notes),
            "evidence": stage.records.count(tables.evidence),
        }
        kept = number + 1
        assert stored == {
            "answers": kept if answered else 0,
            "given": kept if answered else 0,
            "notes": kept if touch == "a note" else 0,
            "evidence": kept if touch == "a file" else 0,
        }, step
        assert anna.criterion == (stage.criteria[kept] if answered else place.criterion), step
        assert anna.sees_the_truth(), step
        assert not stage.unanswered(), step

    assert {answer.credit for answer in stage.records.rows(tables.answers)} <= {Credit.MET}


async def test_killed_at_each_call_of_a_new_card_the_person_has_one_that_works(stage: ProcessStage) -> None:
    anna = await stage.at_criterion()

    for passing in (1, 2):
        stage.dies("after call", passing)
        await anna.person.say(f"nota {passing}")
        assert await stage.ended() == signal.SIGKILL
        stage.lives()
        await stage.start()
        await stage.settled()

        assert anna.sees_the_truth()
        await anna.presses(0)
        assert stage.records.count(tables.answers) == passing


async def test_killed_again_and_again_while_it_comes_back_the_bot_loses_nothing(stage: ProcessStage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    stage.dies("before commit")
    await anna.person.press(0)
    await bram.person.say("een nota")
    assert await stage.ended() == signal.SIGKILL

    for step in ("after meet", "after commit", "before show", "after call", "before answer"):
        stage.dies(step)
        await stage.start_without_waiting()
        assert await stage.ended() == signal.SIGKILL, step
    stage.lives()
    await stage.start()
    await stage.settled()

    assert stage.records.count(tables.answers) == 1
    assert stage.records.count(tables.notes) == 1
    assert anna.sees_the_truth()
    assert bram.sees_the_truth()
    assert not stage.unanswered()


async def test_killed_in_the_middle_of_an_album_the_bot_keeps_its_parts_together(stage: ProcessStage) -> None:
    anna = await stage.at_criterion()
    stage.dies("after commit", 2)

    await anna.person.send_album([(f"{number}.pdf", 10) for number in range(4)])
    assert await stage.ended() == signal.SIGKILL
    stage.lives()
    await stage.start()
    await stage.settled()

    assert [one.criterion for one in stage.records.rows(tables.evidence)] == [stage.criteria[0]] * 4
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_told_to_stop_in_the_middle_of_turns_the_bot_ends_them_and_exits_well(stage: ProcessStage) -> None:
    people = [await stage.at_criterion(name=f"Anna{number}") for number in range(3)]
    for anna in people:
        stage.simulator.fault("editMessageText", chat=anna.id, delay=0.5)
        await anna.person.press(0)
    await stage.waits_for(tables.answers, 3)

    await stage.stop()
    in_time = [anna.sees_the_truth() for anna in people]
    await stage.start()
    await stage.settled()

    assert in_time == [True] * 3
    assert stage.records.count(tables.answers) == 3
    assert not stage.unanswered()


@pytest.mark.parametrize(("step", "sent"), [("before deliver", 0), ("after deliver", 1)])
async def test_killed_during_a_delivery_the_bot_never_sends_it_again(stage: ProcessStage, step: str, sent: int) -> None:
    anna = await stage.at_criterion()
    result = states.Result(anna.assessment)
    stage.records.change(tables.people, {"telegram_id": anna.id}, state=encode(result), shown_token=None)
    await anna.says("wat")
    stage.dies(step)

    await anna.person.press(anna.button(AskFor, state=states.ResultPicture(anna.assessment)))
    assert await stage.ended() == signal.SIGKILL
    stage.lives()
    await stage.start()
    await stage.settled()
    (in_hand,) = stage.records.rows(tables.deliveries)
    stage.records.change(tables.deliveries, {}, lease_until=datetime(2026, 1, 1, tzinfo=UTC))
    await until(lambda: stage.records.count(tables.deliveries, fate=Fate.UNCERTAIN) == 1)

    assert in_hand.fate == Fate.SENDING
    assert len(stage.calls("sendPhoto")) == sent
    assert anna.sees_the_truth()
