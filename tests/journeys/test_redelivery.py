"""Telegram delivers an update at least once: the second time changes nothing."""

import asyncio

import pytest

from conversations import states
from conversations.core import Go
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, Stage


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_press_delivered_twice_counts_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = await anna.answers(Credit.MET)
    before, place = stage.records.everything(), anna.place

    stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.everything() == before
    assert anna.place == place
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_note_delivered_twice_is_kept_once_and_shown_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = await anna.says("zie bladzijde 12")
    messages = len(anna.sent)

    stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.count(tables.notes) == 1
    assert len(anna.sent) == messages


async def test_a_typed_yes_delivered_twice_answers_one_criterion(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = await anna.says("ja")

    stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.count(tables.answers) == 1
    assert anna.criterion == stage.criteria[1]


async def test_a_note_delivered_twice_at_once_leaves_its_card_as_the_one_that_was_seen(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = anna.text_update("zie bladzijde 12")

    await stage.post(update)
    await stage.post(update)
    await anna.says("ja")

    assert stage.records.count(tables.answers) == 1
    assert anna.with_buttons == [anna.card.message_id]


async def test_who_unblocks_the_bot_right_after_a_card_is_still_known_to_have_seen_it(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.person.unblock()
    await stage.settled()

    await anna.says("ja")

    assert stage.records.count(tables.answers) == 1


async def test_a_file_delivered_twice_is_kept_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = await anna.sends(caption="de statuten")

    stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.count(tables.evidence) == 1
    assert stage.records.count(tables.notes) == 1


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_what_was_done_before_a_restart_is_not_done_again_after_it(stage: Stage) -> None:
    anna = await stage.at_criterion()
    updates = [await anna.answers(Credit.MET), await anna.says("een nota"), await anna.sends(), await anna.says("nee")]
    before, place = stage.records.everything(), anna.place
    await stage.restart()

    for update in updates:
        stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.everything() == before
    assert anna.place == place
    assert anna.sees_the_truth()


async def test_an_update_delivered_again_much_later_does_not_move_anyone(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = await anna.answers(Credit.MET)
    await anna.answers(Credit.NOT_MET)
    await anna.presses_for(Go, to=states.Overview(anna.assessment))
    before, place, messages = stage.records.everything(), anna.place, len(anna.sent)

    stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.everything() == before
    assert anna.place == place
    assert len(anna.sent) == messages
    assert anna.sees_the_truth()


async def test_a_start_delivered_twice_opens_one_assessment(stage: Stage) -> None:
    anna = await stage.person()
    updates = [await anna.says("/start"), await anna.presses(0), await anna.says("voka limburg")]
    updates.append(await anna.presses(0))

    for update in updates:
        stage.simulator.redeliver(update)
    await stage.settled()

    assert stage.records.count(tables.assessments) == 1
    assert stage.records.count(tables.access_requests) == 1
    assert stage.records.count(tables.people) == 1


async def test_one_update_in_two_requests_at_once_counts_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = anna.text_update("zie bladzijde 12")

    replies = await asyncio.gather(*(stage.post(update) for _ in range(8)))

    assert {reply.status for reply in replies} == {200}
    assert stage.records.count(tables.notes) == 1


async def test_a_press_whose_card_did_not_arrive_is_shown_when_it_comes_again(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", times=3, error_code=500)

    await anna.answers(Credit.MET)

    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()
    assert not stage.unanswered()
    assert stage.records.count(tables.answers) == 1


async def test_an_update_whose_answer_was_lost_is_answered_again(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = anna.press_update(anna.data(), query="77")
    first = await stage.post(update)

    again = await stage.post(update)

    assert (first.status, again.status) == (200, 200)
    assert again.answer == {"method": "answerCallbackQuery", "callback_query_id": "77"}
