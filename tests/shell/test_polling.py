"""Long polling: the offset moves only past what is done, whatever Telegram, the turns and other processes do."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.bootstrap import telegram_bot
from bot.polling import Polling
from bot.settings import Settings
from bot.simulator.people import Person
from bot.simulator.simulator import Simulator
from bot.transport import AiohttpRequest
from bot.turns import Outcome
from bot.updates import Incoming
from tests.stage import until

DONE, AGAIN = Outcome(done=True), Outcome(done=False)


class Taking:
    """Stands where the turns would: takes what it is given, when and as the test says."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.done: list[int] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.answers: dict[int, list[Any]] = {}

    async def __call__(self, incoming: Incoming) -> Outcome:
        self.begun.append(incoming.update_id)
        await self.gate.wait()
        answers = self.answers.get(incoming.update_id)
        answer = answers.pop(0) if answers else DONE
        if isinstance(answer, Exception):
            raise answer
        if answer.done:
            self.done.append(incoming.update_id)
        return answer


class Poll:
    """A poll at work on a simulated Telegram."""

    def __init__(self, simulator: Simulator, url: str, taking: Taking, polling: Polling) -> None:
        self.simulator, self.url, self.taking, self.polling = simulator, url, taking, polling
        self.running: asyncio.Task[None] | None = None

    async def begins(self) -> None:
        self.running = asyncio.create_task(self.polling.run())
        await until(lambda: self.simulator.api.polling.waiting)

    async def ends(self) -> None:
        self.polling.stop()
        if self.running:
            await asyncio.wait_for(self.running, 15)
            self.running = None

    @property
    def confirmed(self) -> list[int]:
        return sorted(self.simulator.world.updates.acknowledged)

    @property
    def waiting(self) -> list[int]:
        return [update.update_id for update in self.simulator.world.updates.waiting()]

    def person(self, number: int) -> Person:
        return self.simulator.person(1000 + number, f"Anna{number}")


@asynccontextmanager
async def poll() -> AsyncIterator[Poll]:
    simulator = Simulator()
    async with simulator.serving() as url:
        settings = Settings(_env_file=None, bot_token=simulator.token, telegram_api_url=url)
        requests = (AiohttpRequest(), AiohttpRequest(connections=2))
        for request in requests:
            await request.initialize()
        taking = Taking()
        opened = Poll(simulator, url, taking, Polling(telegram_bot(settings, *requests), taking))
        try:
            yield opened
        finally:
            taking.gate.set()
            simulator.no_more_faults()
            try:
                await opened.ends()
            finally:
                for request in requests:
                    await request.shutdown()


@pytest.fixture
async def polled() -> AsyncIterator[Poll]:
    async with poll() as opened:
        await opened.begins()
        yield opened


async def says(polled: Poll, *people: int) -> list[int]:
    return [await polled.person(number).say("hallo") for number in people]


async def test_what_is_done_is_confirmed(polled: Poll) -> None:
    updates = await says(polled, 1, 2, 3)

    await until(lambda: polled.confirmed == updates)

    assert polled.taking.done == updates


async def test_what_is_in_hand_is_not_confirmed(polled: Poll) -> None:
    polled.taking.gate.clear()
    updates = await says(polled, 1, 2)
    await until(lambda: len(polled.taking.begun) == 2)
    await asyncio.sleep(0.2)

    assert polled.confirmed == []
    polled.taking.gate.set()
    await until(lambda: polled.confirmed == updates)


async def test_a_slow_one_holds_the_offset_and_not_the_work(polled: Poll) -> None:
    slow, *others = await says(polled, 1)
    polled.taking.answers[slow] = [AGAIN] * 2
    others = await says(polled, 2, 3, 4)

    await until(lambda: sorted(polled.taking.done) == others)
    held = polled.confirmed
    await until(lambda: polled.confirmed == [slow, *others])

    assert held == []
    assert polled.taking.begun.count(others[0]) == 1


async def test_an_update_is_taken_once_though_telegram_gives_it_again_and_again(polled: Poll) -> None:
    polled.taking.gate.clear()
    (update,) = await says(polled, 1)
    await until(lambda: polled.taking.begun)
    for number in range(2, 6):
        await says(polled, number)
        await asyncio.sleep(0.05)

    polled.taking.gate.set()
    await until(lambda: len(polled.confirmed) == 5)

    assert polled.taking.begun.count(update) == 1


async def test_a_hundred_people_are_served_at_once(polled: Poll) -> None:
    polled.taking.gate.clear()
    updates = await says(polled, *range(100))

    await until(lambda: len(polled.taking.begun) == 100)
    polled.taking.gate.set()

    await until(lambda: polled.confirmed == updates)


async def test_more_than_a_hundred_waiting_are_all_served(polled: Poll) -> None:
    updates = await says(polled, *range(250))

    await until(lambda: polled.confirmed == updates, 10)

    assert sorted(polled.taking.begun) == updates


async def test_one_persons_updates_are_taken_one_after_the_other_and_in_order(polled: Poll) -> None:
    polled.taking.gate.clear()
    updates = await says(polled, *([1] * 5))
    await until(lambda: polled.taking.begun)
    await asyncio.sleep(0.1)
    begun = list(polled.taking.begun)

    polled.taking.gate.set()
    await until(lambda: polled.confirmed == updates)

    assert begun == updates[:1]
    assert polled.taking.done == updates


async def test_an_update_that_must_be_tried_again_is_not_overtaken_by_the_same_persons_next(polled: Poll) -> None:
    polled.taking.gate.clear()
    updates = await says(polled, 1, 1, 1)
    polled.taking.answers[updates[0]] = [AGAIN]
    polled.taking.gate.set()

    await until(lambda: polled.confirmed == updates)

    assert polled.taking.done == updates


async def test_a_turn_that_fails_as_none_should_does_not_stop_the_poll_nor_hide(polled: Poll, logged: list[dict]) -> None:
    polled.taking.gate.clear()
    bad, good = await says(polled, 1, 2)
    polled.taking.answers[bad] = [RuntimeError("a secret")]
    polled.taking.gate.set()

    await until(lambda: good in polled.taking.done)
    later = await says(polled, 1, 2)
    await until(lambda: set(later) <= set(polled.taking.done))

    assert [line for line in logged if line["log_level"] == "error"]
    assert "a secret" not in str(logged)


@pytest.mark.parametrize(
    "trouble",
    [
        {"error_code": 409},
        {"error_code": 500},
        {"error_code": 429, "retry_after": 1},
        {"status": 502, "body": "<html>"},
        {"status": 200, "body": "<html>"},
        {"drop": "before"},
        {"drop": "after"},
        {"status": 200, "body": '{"ok": true}'},
        {"status": 200, "body": '{"ok": true, "result": null}'},
        {"status": 200, "body": '{"ok": true, "result": 7}'},
        {"status": 200, "body": '{"ok": true, "result": {"update_id": 7}}'},
        {"status": 200, "body": json.dumps({"ok": True, "result": [1, "x", None, [], {}, {"update_id": "7"}]})},
    ],
    ids=str,
)
async def test_a_poll_that_fails_is_made_again_and_nothing_is_lost(trouble: dict[str, Any]) -> None:
    async with poll() as polled:
        polled.simulator.fault("getUpdates", **trouble)
        updates = await says(polled, 1, 2)
        polled.running = asyncio.create_task(polled.polling.run())

        await until(lambda: polled.confirmed == updates, 8)

        assert polled.taking.done == updates


async def test_another_process_that_polls_is_waited_for(polled: Poll, logged: list[dict]) -> None:
    async with aiohttp.ClientSession() as session:
        other = f"{polled.url}/bot{polled.simulator.token}/getUpdates"
        async with session.post(other, json={"timeout": 1}) as answer:
            assert answer.status == 200
    updates = await says(polled, 1)

    await until(lambda: polled.confirmed == updates, 8)

    assert "another process polls this bot" in str(logged)


async def test_a_webhook_left_by_an_earlier_start_is_taken_away() -> None:
    async with poll() as polled, aiohttp.ClientSession() as session:
        call: Callable[..., Any] = session.post
        async with call(f"{polled.url}/bot{polled.simulator.token}/setWebhook", json={"url": "http://127.0.0.1:1/x"}) as answer:
            assert answer.status == 200
        updates = await says(polled, 1)

        polled.running = asyncio.create_task(polled.polling.run())
        await until(lambda: polled.confirmed == updates)

        assert polled.simulator.api.webhook.address is None


async def test_who_waited_before_the_start_is_served() -> None:
    async with poll() as polled:
        updates = await says(polled, 1, 2)

        await polled.begins()
        await until(lambda: polled.confirmed == updates)

        assert polled.taking.done == updates


async def test_stopping_ends_what_is_in_hand_and_confirms_it(polled: Poll) -> None:
    polled.taking.gate.clear()
    updates = await says(polled, 1, 2)
    await until(lambda: len(polled.taking.begun) == 2)

    polled.polling.stop()
    await asyncio.sleep(0.05)
    polled.taking.gate.set()
    await polled.ends()

    assert polled.taking.done == updates
    assert polled.confirmed == updates


async def test_stopping_leaves_what_could_not_be_done_to_the_next_start(polled: Poll) -> None:
    (bad,) = await says(polled, 1)
    polled.taking.answers[bad] = [AGAIN] * 1000
    (good,) = await says(polled, 2)
    await until(lambda: good in polled.taking.done)

    await polled.ends()

    assert polled.waiting == [bad, good]


async def test_stopping_a_quiet_poll_is_done_at_once(polled: Poll) -> None:
    began = asyncio.get_running_loop().time()

    await polled.ends()

    assert asyncio.get_running_loop().time() - began < 1


async def test_waiting_for_a_slow_turn_does_not_pile_up_tasks(polled: Poll) -> None:
    polled.taking.gate.clear()
    await says(polled, 1)
    await until(lambda: polled.taking.begun)
    await asyncio.sleep(0.1)
    before = len(asyncio.all_tasks())

    await asyncio.sleep(2.3)

    assert len(asyncio.all_tasks()) <= before + 1


async def test_one_that_waits_does_not_make_the_others_wait_as_long_as_a_second(polled: Poll) -> None:
    (stuck,) = await says(polled, 1)
    polled.taking.answers[stuck] = [AGAIN] * 1000
    loop, waits = asyncio.get_running_loop(), []
    for number in range(2, 7):
        await asyncio.sleep(0.05)
        began = loop.time()
        (update,) = await says(polled, number)
        await until(lambda update=update: update in polled.taking.done)
        waits.append(loop.time() - began)

    assert sorted(waits)[2] < 0.6


async def test_nothing_is_remembered_of_what_is_done(polled: Poll) -> None:
    updates = await says(polled, *range(50))
    await until(lambda: polled.confirmed == updates)
    (last,) = await says(polled, 1)
    await until(lambda: last in polled.confirmed)

    kept = [value for value in vars(polled.polling).values() if isinstance(value, dict)]

    assert sum(len(value) for value in kept) <= 2
