"""Trouble on purpose."""

import asyncio
import time
from datetime import timedelta

import aiohttp
import pytest
import telegram
from telegram import Bot

from bot.simulator.faults import Flood
from bot.simulator.limits import RefusedError
from tests.simulator.conftest import Hook, Stage


async def test_a_fault_spoils_as_many_calls_as_ordered_and_then_is_over(stage: Stage) -> None:
    fault = stage.simulator.fault("sendMessage", error_code=500, times=2)

    answers = [await stage.call("sendMessage", chat_id=1001, text="x") for _ in range(3)]

    assert [answer["ok"] for answer in answers] == [False, False, True]
    assert (fault.used, len(stage.anna.messages)) == (2, 1)


async def test_a_flood_is_answered_with_the_seconds_in_body_and_header(
    stage: Stage, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    stage.simulator.fault("sendMessage", error_code=429, retry_after=3, times=2)

    async with stage.session.post(f"{stage.url}/bot{stage.simulator.token}/sendMessage", json={}) as answer:
        body = await answer.json()
    with pytest.raises(telegram.error.RetryAfter) as flood:
        await bot.send_message(1001, "x")

    assert (answer.status, answer.headers["Retry-After"]) == (429, "3")
    assert body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert flood.value.retry_after == timedelta(seconds=3)


async def test_a_fault_for_one_chat_leaves_the_others_alone(stage: Stage) -> None:
    other = stage.simulator.person(1002)
    stage.simulator.fault("sendMessage", error_code=403, chat=other.id, times=None)

    assert (await stage.call("sendMessage", chat_id=1001, text="x"))["ok"]
    assert await stage.refused("sendMessage", chat_id=other.id, text="x") == (403, "Forbidden: bot was blocked by the user")


async def test_a_fault_for_every_method_spares_the_poll(stage: Stage) -> None:
    stage.simulator.fault("*", error_code=500)

    assert await stage.result("getUpdates") == []
    assert await stage.refused("getMe") == (500, "Internal Server Error")


async def test_an_answer_that_is_not_telegrams_comes_as_it_was_ordered(stage: Stage) -> None:
    stage.simulator.fault("sendMessage", status=502, body="<html>Bad Gateway</html>")

    async with stage.session.post(f"{stage.url}/bot{stage.simulator.token}/sendMessage", json={}) as answer:
        assert (answer.status, await answer.text()) == (502, "<html>Bad Gateway</html>")


@pytest.mark.parametrize(("drop", "arrived"), [("before", 0), ("after", 1)])
async def test_a_dropped_connection_gives_no_answer_whether_or_not_the_message_arrived(
    drop: str, arrived: int, stage: Stage
) -> None:
    stage.simulator.fault("sendMessage", drop=drop)

    with pytest.raises(aiohttp.ServerDisconnectedError):
        await stage.call("sendMessage", chat_id=1001, text="x")

    assert (len(stage.anna.messages), stage.simulator.calls[-1].status) == (arrived, 0)


async def test_an_answer_that_comes_late_comes_after_the_message_arrived(stage: Stage) -> None:
    stage.simulator.fault("sendMessage", late=60)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await stage.call("sendMessage", chat_id=1001, text="x")

    assert len(stage.anna.messages) == 1


async def test_a_dropped_connection_is_a_network_error_to_python_telegram_bot(bot: Bot, stage: Stage) -> None:
    stage.simulator.fault("sendMessage", drop="before")

    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(1001, "x")


async def test_a_delayed_call_takes_effect_although_the_bot_no_longer_waits(bot: Bot, stage: Stage) -> None:
    stage.simulator.fault("sendMessage", delay=0.15)

    with pytest.raises(telegram.error.TimedOut):
        await bot.send_message(1001, "x", read_timeout=0.05)
    await stage.simulator.settled()

    assert [message.text for message in stage.anna.messages] == ["x"]


async def test_a_slow_call_does_not_slow_another(stage: Stage) -> None:
    stage.simulator.fault("sendMessage", delay=0.5)
    slow = asyncio.create_task(stage.call("sendMessage", chat_id=1001, text="slow"))
    await asyncio.sleep(0.05)
    began = time.monotonic()

    await stage.result("getMe")

    assert time.monotonic() - began < 0.4
    await slow


async def test_a_fault_reaches_a_call_in_a_webhooks_answer_too(stage: Stage, hook: Hook) -> None:
    hook.answer = lambda _: (200, {"method": "sendMessage", "chat_id": 1001, "text": "x"})
    stage.simulator.fault("sendMessage", drop="before")
    await stage.result("setWebhook", url=hook.url)

    for word in ("one", "two"):
        await stage.anna.say(word)
    await stage.simulator.settled()

    assert [message.text for message in stage.anna.messages if message.from_bot] == ["x"]
    assert len(hook.updates) == 2


async def test_trouble_can_be_called_off(stage: Stage) -> None:
    stage.simulator.fault("*", error_code=500, times=None)

    stage.simulator.no_more_faults()

    assert await stage.result("getMe")


def test_the_pace_is_one_a_second_to_a_chat_and_thirty_over_all() -> None:
    now = 0.0
    flood = Flood(lambda: now)
    for chat in range(30):
        flood.check(chat)

    with pytest.raises(RefusedError, match="retry after 1"):
        flood.check(0)
    with pytest.raises(RefusedError, match="retry after 1"):
        flood.check(31)
    now = 1.01
    flood.check(0)
    flood.check(31)
