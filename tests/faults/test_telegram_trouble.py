"""Telegram is slow, floods, breaks off, or refuses: no answer is lost and the card arrives in the end."""

import asyncio

import pytest

from bot import messenger
from conversations import states
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, Stage, until


async def test_a_flooded_edit_is_answered_with_503_and_the_card_arrives_after_the_wait(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", error_code=429, retry_after=1)
    update = anna.press_update(anna.data(0))

    first = await stage.post(update)
    stored = stage.records.count(tables.answers)
    during = await stage.post(update)
    calls_during = len(stage.calls("editMessageText"))
    await asyncio.sleep(1.05)
    after = await stage.post(update)

    assert (first.status, during.status, after.status) == (503, 503, 200)
    assert stored == 1
    assert len(stage.calls("editMessageText")) == calls_during + 1, "a call to the chat while Telegram had asked to wait"
    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()
    assert after.answer == {"method": "answerCallbackQuery", "callback_query_id": "1"}


async def test_a_flooded_send_is_answered_with_503_and_the_card_arrives_after_the_wait(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("sendMessage", error_code=429, retry_after=1)
    update = anna.text_update("een nota")

    first = await stage.post(update)
    await asyncio.sleep(1.05)
    after = await stage.post(update)

    assert (first.status, after.status) == (503, 200)
    assert stage.records.count(tables.notes) == 1
    assert anna.sees_the_truth()
    assert len(anna.with_buttons) == 1


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_flood_of_one_chat_lets_the_others_through(stage: Stage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    stage.simulator.fault("editMessageText", chat=anna.id, error_code=429, retry_after=1)
    await anna.person.press(0)
    await stage.waits_for(tables.answers, 1)

    await bram.person.press(0)
    await until(lambda: bram.criterion == stage.criteria[1] and bram.sees_the_truth(), 0.8)

    assert stage.simulator.world.updates.waiting()
    await stage.settled(8)
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_telegrams_pace_delays_cards_and_loses_none(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.flood = True

    for number in range(2):
        await anna.person.say(f"nota {number}")
    await stage.settled(20)

    assert stage.records.count(tables.notes) == 2
    assert anna.sees_the_truth()


TROUBLES = (
    {"status": 502, "body": "<html><h1>502 Bad Gateway</h1></html>"},
    {"status": 504, "body": ""},
    {"status": 500, "body": "{"},
    {"status": 413, "body": "<html>too large</html>"},
    {"error_code": 500},
    {"drop": "before"},
    {"drop": "after"},
    {"status": 404, "body": "<html>not here</html>"},
    {"status": 200, "body": "<html>a hotel's login page</html>"},
    {"status": 200, "body": "[]"},
    {"error_code": 401},
    {"error_code": 404},
    {"error_code": 409},
)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_call_that_fails_is_made_again_until_the_card_is_there(stage: Stage) -> None:
    people = [await stage.at_criterion(name=f"Anna{number}") for number in range(len(TROUBLES))]
    for anna, trouble in zip(people, TROUBLES, strict=True):
        stage.simulator.fault("editMessageText", chat=anna.id, **trouble)
        stage.simulator.fault("sendMessage", chat=anna.id, **trouble)

    await asyncio.gather(*(anna.person.press(0) for anna in people))
    await stage.settled(10)
    pressed = [anna.sees_the_truth() for anna in people]
    await asyncio.gather(*(anna.person.say("een nota") for anna in people))
    await stage.settled(10)

    typed = [anna.sees_the_truth() for anna in people]
    assert stage.records.count(tables.answers) == stage.records.count(tables.notes) == len(people)
    assert [trouble for trouble, shown in zip(TROUBLES, pressed, strict=True) if not shown] == []
    assert [trouble for trouble, shown in zip(TROUBLES, typed, strict=True) if not shown] == []
    assert not stage.unanswered()


async def test_a_send_that_took_effect_but_broke_off_shows_the_card_again_rather_than_never(stage: Stage) -> None:
    anna = await stage.at_criterion()
    messages = len(anna.sent)
    stage.simulator.fault("sendMessage", drop="after")

    await anna.says("een nota")

    assert len(anna.sent) == messages + 2
    assert stage.records.count(tables.notes) == 1
    assert anna.sees_the_truth()


async def test_a_send_that_broke_off_before_its_effect_is_sent_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    messages = len(anna.sent)
    stage.simulator.fault("sendMessage", drop="before")

    await anna.says("een nota")

    assert len(anna.sent) == messages + 1
    assert anna.sees_the_truth()


async def test_an_edit_that_took_effect_but_broke_off_is_taken_as_shown(stage: Stage) -> None:
    anna = await stage.at_criterion()
    messages = len(anna.sent)
    stage.simulator.fault("editMessageText", drop="after")

    await anna.answers(Credit.MET)

    assert len(anna.sent) == messages
    assert anna.sees_the_truth()
    await anna.says("ja")
    assert stage.records.count(tables.answers) == 2


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_card_that_the_person_deleted_comes_anew(stage: Stage) -> None:
    anna = await stage.at_criterion()
    card, data = anna.card, anna.data(0)
    del anna.person.chat.messages[card.message_id]

    await anna.presses_data(data, card.message_id)

    assert anna.card.message_id > card.message_id
    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()


async def test_a_card_that_can_no_longer_be_edited_comes_anew_and_the_old_one_loses_its_buttons(stage: Stage) -> None:
    anna = await stage.at_criterion()
    card = anna.card
    stage.simulator.fault("editMessageText", error_code=400, description="Bad Request: message can't be edited")

    await anna.answers(Credit.MET)

    assert anna.with_buttons == [anna.card.message_id]
    assert anna.card.message_id > card.message_id
    assert anna.sees_the_truth()


async def test_buttons_that_cannot_be_taken_off_an_old_card_are_harmless(stage: Stage) -> None:
    anna = await stage.at_criterion()
    old_card, old_data = anna.card, anna.data(2)
    stage.simulator.fault("editMessageReplyMarkup", error_code=400, description="Bad Request: message can't be edited")
    await anna.says("ja")
    assert old_card.keyboard

    await anna.presses_data(old_data, old_card)

    (answer,) = stage.records.rows(tables.answers)
    assert answer.credit is Credit.MET
    assert anna.sees_the_truth()


async def test_a_slow_removal_of_old_buttons_does_not_send_the_card_twice(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messenger, "SECONDS_TO_SHOW", 0.3)
    anna = await stage.at_criterion()
    messages = len(anna.sent)
    stage.simulator.fault("editMessageReplyMarkup", times=1, delay=0.6)

    await anna.says("een nota")

    assert len(anna.sent) == messages + 1
    assert anna.sees_the_truth()


async def test_a_telegram_that_hangs_gets_a_503_in_time(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messenger, "SECONDS_TO_SHOW", 0.2)
    anna = await stage.at_criterion()
    fault = stage.simulator.fault("sendMessage", delay=0.8, drop="before")
    began = asyncio.get_running_loop().time()

    reply = await stage.post(anna.text_update("een nota"))

    assert reply.status == 503
    assert asyncio.get_running_loop().time() - began < 0.6
    assert fault.used == 1
    assert stage.records.count(tables.notes) == 1
    await stage.settled()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_who_blocks_the_bot_finds_everything_back_after_unblocking(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    await anna.answers(Credit.MET)
    await anna.person.block()
    await stage.settled()
    assert anna.row.reachable is False
    await anna.person.unblock()
    await stage.settled()
    assert anna.row.reachable is True

    await anna.says("/start")
    await anna.presses(0)

    assert [answer.criterion for answer in stage.records.rows(tables.answers)] == [first]
    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_press_of_someone_who_blocked_the_bot_at_once_is_recorded_and_not_tried_for_ever(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", error_code=403)

    await anna.answers(Credit.MET)

    assert stage.records.count(tables.answers) == 1
    assert not stage.simulator.world.updates.waiting()
    assert anna.row.reachable is False


async def test_the_next_touch_of_a_person_thought_blocked_works(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", error_code=403)
    await anna.answers(Credit.MET)

    await anna.says("een nota")

    assert anna.row.reachable is True
    (note,) = stage.records.rows(tables.notes)
    assert note.criterion == stage.criteria[1]
    assert anna.sees_the_truth()


async def test_an_account_that_is_gone_does_not_block_the_queue(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("sendMessage", times=None, error_code=400, description="Bad Request: chat not found")

    await anna.says("een nota")

    assert not stage.simulator.world.updates.waiting()
    assert anna.row.reachable is False


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_query_that_is_too_old_to_be_answered_is_no_harm(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault(
        "answerCallbackQuery", error_code=400, description="Bad Request: query is too old and response timeout expired"
    )

    await anna.answers(Credit.MET)

    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_every_press_is_answered(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.answers(Credit.MET)
    await anna.presses_data(".0.AAAAAAAA")
    await anna.presses_data("x" * 64)
    await anna.presses(0)

    assert len(anna.person.answers) == 5
    assert not stage.unanswered()


async def test_niceties_that_telegram_refuses_stop_nothing(database_url: str, logged: list[dict]) -> None:
    stage = Stage(database_url)
    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        stage.simulator.fault(method, times=None, error_code=400, description="Bad Request: not here")
    async with stage.open():
        anna = await stage.at_criterion()

        await anna.answers(Credit.MET)

        assert stage.records.count(tables.answers) == 1
        await until(lambda: [line["event"] for line in logged].count("nicety refused") == 3)
        told = {line["method"]: line["languages"] for line in logged if line["event"] == "nicety refused"}
        assert told["setMyCommands"] == ["all", "nl", "fr", "en"]


async def test_a_webhook_that_telegram_does_not_take_at_first_is_registered_later(database_url: str) -> None:
    stage = Stage(database_url)
    stage.simulator.fault("setWebhook", times=1, error_code=429, retry_after=1)
    async with stage.open():
        anna = await stage.person()

        await anna.says("/start")

        assert anna.place == states.ChooseLanguage()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_second_note_whose_card_failed_is_still_answered(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("nota 1")
    messages = len(anna.sent)
    stage.simulator.fault("sendMessage", status=502)

    await anna.says("nota 2")

    assert stage.records.count(tables.notes) == 2
    assert len(anna.sent) == messages + 1
    assert anna.sees_the_truth()


async def test_an_unknown_command_whose_card_failed_is_still_answered(stage: Stage) -> None:
    anna = await stage.at_criterion()
    messages = len(anna.sent)
    stage.simulator.fault("sendMessage", status=502)

    await anna.says("/nothing")

    assert len(anna.sent) == messages + 1
    assert anna.sees_the_truth()
