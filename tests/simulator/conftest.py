"""A simulator over real HTTP, a bot of python-telegram-bot on it, and raw calls beside it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.simulator.people import Person
from bot.simulator.serve import serving
from bot.simulator.simulator import Simulator
from tests.botapi import assert_spoken


class Clock:
    """A present that tests move."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Stage:
    """What most tests need, together."""

    simulator: Simulator
    url: str
    anna: Person
    clock: Clock
    session: aiohttp.ClientSession

    async def call(self, method: str, /, **fields: object) -> Any:
        """One Bot API call in JSON; its whole answer."""
        async with self.session.post(f"{self.url}/bot{self.simulator.token}/{method}", json=fields) as answer:
            return await answer.json()

    async def result(self, method: str, /, **fields: object) -> Any:
        """The result of a call that works."""
        answer = await self.call(method, **fields)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, /, **fields: object) -> tuple[int, str]:
        """The code and the words of a call that is refused."""
        answer = await self.call(method, **fields)
        assert not answer["ok"], answer
        return answer["error_code"], answer["description"]

    async def send(self, text: str = "A card", *rows: list[dict[str, str]], **fields: object) -> Any:
        """A message of the bot to Anna, with buttons."""
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        return await self.result("sendMessage", chat_id=self.anna.id, text=text, **markup, **fields)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def stage(clock: Clock) -> AsyncIterator[Stage]:
    simulator = Simulator(clock=clock, retry_delay=0.02, retry_limit=0.08)
    anna = simulator.person(1001, "Anna", last_name="Peeters", username="annap", language_code="nl")
    async with simulator.serving() as url, aiohttp.ClientSession() as session:
        yield Stage(simulator, url, anna, clock, session)
    # wrong calls are made here on purpose; what was taken and what was answered is right
    assert_spoken(simulator, refused=False)


@pytest.fixture
async def bot(stage: Stage) -> AsyncIterator[Bot]:
    bot = Bot(
        stage.simulator.token,
        base_url=f"{stage.url}/bot",
        base_file_url=f"{stage.url}/file/bot",
        # without certificates to read, a bot is ready five times sooner
        request=HTTPXRequest(httpx_kwargs={"verify": False}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"verify": False}),
    )
    async with bot:
        yield bot


@dataclass
class Hook:
    """A bot's webhook that writes down what comes and answers as the test says.

    `answer` gets the update and gives a status, or a status and a body.
    """

    answer: Callable[[dict[str, Any]], Any] = lambda _: 200
    updates: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    more_headers: dict[str, str] = field(default_factory=dict)
    url: str = ""
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, request: Request) -> Response:
        update = json.loads(await request.body())
        self.updates.append(update)
        self.headers.append(dict(request.headers))
        self.came.set()
        found = self.answer(update)
        if isinstance(found, Awaitable):
            found = await found
        status, body = found if isinstance(found, tuple) else (found, None)
        return Response(json.dumps(body) if body else b"", status, self.more_headers, media_type="application/json")

    @property
    def ids(self) -> list[int]:
        return [update["update_id"] for update in self.updates]

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Hook"]:
        async with serving(Starlette(routes=[Route("/hook", self.receive, methods=["POST"])]), 0) as url:
            self.url = f"{url}/hook"
            yield self


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async with Hook().listening() as hook:
        yield hook


async def until(condition: Callable[[], object], seconds: float = 3) -> None:
    """Wait until something is so; a test that waits in vain fails."""
    async with asyncio.timeout(seconds):
        while True:
            if condition():
                return
            await asyncio.sleep(0.005)
