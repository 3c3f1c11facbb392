"""Updates fetched by the bot."""

import asyncio
import time

import aiohttp
import pytest
from telegram import Bot

from bot.simulator.simulator import Simulator
from tests.simulator.conftest import Stage, until


def ids(updates: list[dict[str, object]]) -> list[object]:
    return [update["update_id"] for update in updates]


async def test_python_telegram_bot_reads_an_update_whole(bot: Bot, stage: Stage) -> None:
    sent = await stage.anna.start("invitation-7")

    (update,) = await bot.get_updates()

    assert update.update_id == sent
    assert update.message is not None
    assert update.message.text == "/start invitation-7"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "nl"
    assert update.api_kwargs == {}


async def test_updates_come_again_until_the_offset_passes_them(stage: Stage) -> None:
    first, second = await stage.anna.say("one"), await stage.anna.say("two")

    assert ids(await stage.result("getUpdates")) == [first, second]
    assert ids(await stage.result("getUpdates", offset=first)) == [first, second]
    assert ids(await stage.result("getUpdates", offset=second)) == [second]
    assert ids(await stage.result("getUpdates", offset=second + 1)) == []


async def test_a_limit_is_kept(stage: Stage) -> None:
    first = await stage.anna.say("one")
    await stage.anna.say("two")

    assert ids(await stage.result("getUpdates", limit=1)) == [first]


async def test_a_negative_offset_forgets_all_but_the_last(stage: Stage) -> None:
    await stage.anna.say("one")
    last = await stage.anna.say("two")

    assert ids(await stage.result("getUpdates", offset=-1)) == [last]
    assert ids(await stage.result("getUpdates")) == [last]


async def test_a_waiting_poll_is_answered_as_soon_as_something_happens(stage: Stage) -> None:
    poll = asyncio.create_task(stage.result("getUpdates", timeout=30))
    await until(lambda: stage.simulator.api.polling.waiting)

    sent = await stage.anna.say("hello")

    assert ids(await poll) == [sent]


async def test_an_empty_poll_ends_after_its_time(stage: Stage) -> None:
    began = time.monotonic()

    assert await stage.result("getUpdates", timeout=1) == []
    assert 0.9 < time.monotonic() - began < 3


async def test_a_poll_whose_bot_is_gone_is_over(stage: Stage) -> None:
    poll = asyncio.create_task(stage.call("getUpdates", timeout=30))
    await until(lambda: stage.simulator.api.polling.waiting)

    poll.cancel()

    await until(lambda: not stage.simulator.api.polling.waiting)
    assert stage.simulator.calls[-1].status == 200


async def test_only_the_kinds_that_the_bot_asked_for_are_made(stage: Stage) -> None:
    await stage.result("getUpdates", allowed_updates=["callback_query"])

    assert await stage.anna.say("not wanted") == 0
    assert await stage.result("getUpdates") == []


async def test_the_kinds_stay_until_others_are_asked_for_and_none_means_the_default(stage: Stage) -> None:
    await stage.result("getUpdates", allowed_updates=["callback_query"])
    await stage.result("getUpdates")
    assert await stage.anna.say("still not wanted") == 0

    await stage.result("getUpdates", allowed_updates=[])

    assert await stage.anna.say("wanted") > 0


async def test_a_press_that_nobody_fetched_is_dropped_after_150_seconds_and_a_message_after_a_day(stage: Stage) -> None:
    await stage.send("card", [{"text": "y", "callback_data": "y"}])
    said = await stage.anna.say("hello")
    await stage.anna.press("y")

    stage.clock.now += 151
    after_a_press = ids(await stage.result("getUpdates"))
    stage.clock.now += 24 * 3600

    assert (after_a_press, await stage.result("getUpdates")) == ([said], [])


async def test_a_redelivered_update_comes_once_more_although_it_was_confirmed(stage: Stage) -> None:
    first, second = await stage.anna.say("one"), await stage.anna.say("two")
    await stage.result("getUpdates", offset=second + 1)

    stage.simulator.redeliver(first)

    assert ids(await stage.result("getUpdates", offset=second + 1)) == [first]
    assert ids(await stage.result("getUpdates", offset=second + 1)) == []


async def test_only_an_acknowledged_update_can_be_redelivered(stage: Stage) -> None:
    sent = await stage.anna.say("one")

    with pytest.raises(LookupError):
        stage.simulator.redeliver(sent)


async def test_update_ids_count_up_from_a_big_number(stage: Stage) -> None:
    first, second = await stage.anna.say("one"), await stage.anna.say("two")

    assert first >= 100_000_000
    assert second == first + 1


async def test_settled_waits_until_everything_is_confirmed(stage: Stage) -> None:
    sent = await stage.anna.say("hello")
    waiting = asyncio.create_task(stage.simulator.settled())
    await asyncio.sleep(0.1)
    assert not waiting.done()

    await stage.result("getUpdates", offset=sent + 1)

    await waiting


async def test_settled_waits_for_a_call_in_flight(stage: Stage) -> None:
    stage.simulator.fault("sendMessage", delay=0.3)
    call = asyncio.create_task(stage.send())
    await until(lambda: stage.simulator.api.in_flight)

    await stage.simulator.settled()

    assert call.done() or stage.simulator.calls[-1].method == "sendMessage"
    await call


async def test_settled_does_not_wait_for_an_open_poll(stage: Stage) -> None:
    poll = asyncio.create_task(stage.call("getUpdates", timeout=30))
    await until(lambda: stage.simulator.api.polling.waiting)

    await stage.simulator.settled()

    stage.simulator.api.polling.end(None)
    await poll


async def test_settled_says_what_is_still_under_way(stage: Stage) -> None:
    await stage.anna.say("hello")

    with pytest.raises(TimeoutError, match=r"1 updates not acknowledged: .*hello"):
        await stage.simulator.settled(timeout=0.05)


async def test_an_open_poll_is_answered_when_the_simulator_ends(caplog: pytest.LogCaptureFixture) -> None:
    simulator = Simulator()
    async with aiohttp.ClientSession() as session:
        async with simulator.serving() as url:
            poll = asyncio.create_task(session.get(f"{url}/bot{simulator.token}/getUpdates?timeout=30"))
            await until(lambda: simulator.api.polling.waiting)
        async with await poll as answer:
            assert (answer.status, (await answer.json())["result"]) == (200, [])

    assert caplog.records == []
