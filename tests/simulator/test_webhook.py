"""Updates sent to the bot."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest

from tests.simulator.conftest import Hook, Stage, until

YES = [{"text": "Yes", "callback_data": "y"}]


async def test_an_update_is_posted_as_json_with_the_secret(stage: Stage, hook: Hook) -> None:
    await stage.result("setWebhook", url=hook.url, secret_token="s3-cret_")

    sent = await stage.anna.say("hello")
    await stage.simulator.settled()

    (update,), (headers,) = hook.updates, hook.headers
    assert (update["update_id"], update["message"]["text"]) == (sent, "hello")
    assert headers["x-telegram-bot-api-secret-token"] == "s3-cret_"
    assert headers["content-type"] == "application/json"


async def test_what_waited_is_sent_when_a_webhook_is_set(stage: Stage, hook: Hook) -> None:
    sent = await stage.anna.say("before")

    await stage.result("setWebhook", url=hook.url)
    await stage.simulator.settled()

    assert hook.ids == [sent]


async def test_what_waited_is_forgotten_when_asked(stage: Stage, hook: Hook) -> None:
    await stage.anna.say("before")

    await stage.result("setWebhook", url=hook.url, drop_pending_updates=True)
    sent = await stage.anna.say("after")
    await stage.simulator.settled()

    assert hook.ids == [sent]


@pytest.mark.parametrize("status", [301, 400, 403, 500, 503])
async def test_an_update_comes_again_until_the_bot_says_2xx(status: int, stage: Stage, hook: Hook) -> None:
    statuses = iter([status, status, 204])
    hook.answer = lambda _: next(statuses)
    await stage.result("setWebhook", url=hook.url)

    sent = await stage.anna.say("hello")
    await stage.simulator.settled()

    assert hook.ids == [sent] * 3


async def test_the_pauses_between_attempts_grow_up_to_a_limit(stage: Stage, hook: Hook) -> None:
    moments: list[float] = []

    def answer(_: dict[str, Any]) -> int:
        moments.append(asyncio.get_running_loop().time())
        return 200 if len(moments) == 5 else 500

    hook.answer = answer
    await stage.result("setWebhook", url=hook.url)
    await stage.anna.say("hello")
    await stage.simulator.settled()

    pauses = [after - before for before, after in pairwise(moments)]
    assert [pause >= least for pause, least in zip(pauses, [0.02, 0.04, 0.08, 0.08], strict=True)] == [True] * 4
    assert max(pauses) < 2


async def test_an_update_waits_for_a_bot_that_is_not_there_yet(stage: Stage) -> None:
    async with Hook().listening() as gone:
        address = gone.url
    await stage.result("setWebhook", url=address)
    await stage.anna.say("hello")

    await until(lambda: stage.simulator.api.webhook.failed)

    info = await stage.result("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (1, "Connection refused")


async def test_messages_of_a_chat_come_in_order_one_at_a_time(stage: Stage, hook: Hook) -> None:
    failed: list[int] = []

    def answer(update: dict[str, Any]) -> int:
        if len(failed) < 2:
            failed.append(update["update_id"])
            return 500
        return 200

    hook.answer = answer
    await stage.result("setWebhook", url=hook.url)
    sent = [await stage.anna.say(str(number)) for number in range(3)]
    await stage.simulator.settled()

    assert hook.ids == [sent[0], sent[0], *sent]


async def test_a_press_overtakes_a_message_that_the_bot_has_not_taken(stage: Stage, hook: Hook) -> None:
    await stage.send("card", YES)
    pressed = asyncio.Event()

    async def answer(update: dict[str, Any]) -> int:
        if "message" in update:
            await pressed.wait()
        else:
            pressed.set()
        return 200

    hook.answer = answer
    await stage.result("setWebhook", url=hook.url)
    said = await stage.anna.say("first")
    await stage.anna.press("Yes")
    await stage.simulator.settled()

    assert [update["update_id"] for update in hook.updates if "message" in update] == [said]
    assert pressed.is_set()


async def test_one_persons_trouble_does_not_hold_up_another(stage: Stage, hook: Hook) -> None:
    ben = stage.simulator.person(1002, "Ben")
    hook.answer = lambda update: 200 if update["message"]["from"]["id"] == ben.id else 503
    await stage.result("setWebhook", url=hook.url)

    await stage.anna.say("stuck")
    said = await ben.say("through")

    await until(lambda: said in stage.simulator.world.updates.acknowledged)
    assert len(stage.simulator.world.updates.waiting()) == 1


async def test_no_more_connections_are_used_than_allowed(stage: Stage, hook: Hook) -> None:
    at_once, most = 0, 0

    async def answer(_: dict[str, Any]) -> int:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.02)
        at_once -= 1
        return 200

    hook.answer = answer
    await stage.result("setWebhook", url=hook.url, max_connections=2)
    for number in range(8):
        await stage.simulator.person(2000 + number).say("hello")
    await stage.simulator.settled()

    assert (most, len(hook.updates)) == (2, 8)


async def test_a_method_in_the_answer_is_carried_out(stage: Stage, hook: Hook) -> None:
    await stage.send("card", YES)
    hook.answer = lambda update: (
        200,
        {"method": "answerCallbackQuery", "text": "Kept", "callback_query_id": update["callback_query"]["id"]},
    )
    await stage.result("setWebhook", url=hook.url)

    await stage.anna.press("Yes")
    await stage.simulator.settled()

    assert [toast.text for toast in stage.anna.toasts] == ["Kept"]
    assert (stage.simulator.calls[-1].method, stage.simulator.calls[-1].in_webhook) == ("answercallbackquery", True)


@pytest.mark.parametrize("body", [{"method": "getMe"}, {"method": "deleteWebhook"}, {"no": "method"}, ["x"]])
async def test_other_answers_are_only_an_acknowledgement(body: object, stage: Stage, hook: Hook) -> None:
    hook.answer = lambda _: (200, body)
    await stage.result("setWebhook", url=hook.url)

    await stage.anna.say("hello")
    await stage.simulator.settled()

    assert [call.method for call in stage.simulator.calls] == ["setWebhook"]
    assert len(hook.updates) == 1


async def test_a_method_in_the_answer_that_is_refused_does_not_bring_the_update_back(stage: Stage, hook: Hook) -> None:
    hook.answer = lambda _: (200, {"method": "sendMessage", "chat_id": 5, "text": "x"})
    await stage.result("setWebhook", url=hook.url)

    await stage.anna.say("hello")
    await stage.simulator.settled()

    assert (len(hook.updates), stage.simulator.calls[-1].status) == (1, 400)


async def test_a_redelivered_update_is_posted_once_more(stage: Stage, hook: Hook) -> None:
    await stage.result("setWebhook", url=hook.url)
    sent = await stage.anna.say("hello")
    await stage.simulator.settled()

    stage.simulator.redeliver(sent)
    await stage.simulator.settled()

    assert hook.ids == [sent, sent]
    assert hook.updates[0] == hook.updates[1]


async def test_a_bot_that_asks_for_a_pause_gets_it(stage: Stage, hook: Hook) -> None:
    statuses = iter([503, 200])
    hook.answer = lambda _: next(statuses)
    hook.more_headers = {"Retry-After": "1"}
    await stage.result("setWebhook", url=hook.url)
    began = asyncio.get_running_loop().time()

    await stage.anna.say("hello")
    await stage.simulator.settled()

    assert asyncio.get_running_loop().time() - began >= 1


async def test_setting_the_same_webhook_again_changes_nothing(stage: Stage, hook: Hook) -> None:
    first = await stage.call("setWebhook", url=hook.url)
    second = await stage.call("setWebhook", url=hook.url)

    assert [first["description"], second["description"]] == ["Webhook was set", "Webhook is already set"]


async def test_a_deleted_webhook_leaves_the_updates_to_polling(stage: Stage, hook: Hook) -> None:
    hook.answer = lambda _: 500
    await stage.result("setWebhook", url=hook.url)
    sent = await stage.anna.say("hello")
    await hook.came.wait()

    deleted = await stage.call("deleteWebhook")

    assert deleted["description"] == "Webhook was deleted"
    assert [update["update_id"] for update in await stage.result("getUpdates")] == [sent]


async def test_the_webhooks_state_can_be_asked(stage: Stage, hook: Hook) -> None:
    hook.answer = lambda _: 500
    await stage.result("setWebhook", url=hook.url, max_connections=7, allowed_updates=["message"])
    await stage.anna.say("hello")
    await until(lambda: stage.simulator.api.webhook.failed)

    info = await stage.result("getWebhookInfo")

    assert info == {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": 1,
        "max_connections": 7,
        "ip_address": "127.0.0.1",
        "allowed_updates": ["message"],
        "last_error_date": int(stage.clock.now),
        "last_error_message": "Wrong response from the webhook: 500 Internal Server Error",
    }
