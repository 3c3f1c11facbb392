"""A real Chromium, a simulated Telegram without a bot, and the demo as it is started by `make demo`.

One browser, one demo and one event loop serve all tests; each test has a window of its own.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from bot.simulator.simulator import Simulator
from tests.browser import chromium
from tests.browser.chat import Chat
from tests.browser.demo import running_demo


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """The one browser of the run."""
    path = await asyncio.to_thread(chromium.executable)
    if path is None:
        pytest.fail(chromium.NONE, pytrace=False)
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        yield launched
        await launched.close()


Open = Callable[..., Awaitable[Chat]]


@pytest_asyncio.fixture(loop_scope="session")
async def window(browser: Browser) -> AsyncIterator[Open]:
    """Opens a window on an address; afterwards no script may have failed and nothing may have been asked from elsewhere."""
    async with AsyncExitStack() as stack:
        opened: list[Chat] = []

        async def open_(url: str, width: int = 1280, height: int = 800, **how: Any) -> Chat:
            size = {"width": width, "height": height}
            context = await browser.new_context(viewport=size, reduced_motion="reduce", accept_downloads=True, **how)
            stack.push_async_callback(context.close)
            page, problems = await context.new_page(), list[str]()
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
            page.on("request", lambda one: None if one.url.startswith(url) else problems.append(f"asks {one.url}"))
            opened.append(Chat(page, url, problems))
            return opened[-1]

        yield open_
        assert [problem for chat in opened for problem in chat.problems] == []


class Telegram:
    """A simulated Telegram without a bot: the test says what the bot says."""

    def __init__(self, simulator: Simulator, url: str, session: aiohttp.ClientSession) -> None:
        self.simulator, self.url, self.session = simulator, url, session

    async def bot(self, method: str, **fields: Any) -> Any:
        """The result of a Bot API call; bytes are uploaded as (name, kind, content)."""
        address = f"{self.url}/bot{self.simulator.token}/{method}"
        files = {name: value for name, value in fields.items() if isinstance(value, tuple)}
        form: Any = {"json": fields}
        if files:
            data = aiohttp.FormData({name: str(value) for name, value in fields.items() if name not in files}, quote_fields=False)
            for name, (file, kind, content) in files.items():
                data.add_field(name, content, filename=file, content_type=kind)
            form = {"data": data}
        async with self.session.post(address, **form) as answer:
            told = await answer.json()
        assert told["ok"], told
        return told["result"]

    async def card(self, text: str, *rows: list[Any], person: int = 1001, **more: Any) -> int:
        """Sends a message with buttons, each a label or a button; its number."""
        sent = await self.bot("sendMessage", chat_id=person, text=text, parse_mode="HTML", **keyboard(*rows), **more)
        return int(sent["message_id"])

    async def edit(self, message: int, text: str, *rows: list[Any], person: int = 1001) -> None:
        """Puts another text and other buttons into a message."""
        where = {"chat_id": person, "message_id": message}
        await self.bot("editMessageText", text=text, parse_mode="HTML", **where, **keyboard(*rows))

    async def pressed(self) -> str:
        """Waits for the next press; its query's id."""
        updates = self.simulator.world.updates
        async with asyncio.timeout(5):
            while not (waiting := [one.json() for one in updates.waiting() if "callback_query" in one.json()]):  # noqa: ASYNC110 - it has no event
                await asyncio.sleep(0.01)
        await self.bot("getUpdates", offset=waiting[-1]["update_id"] + 1)
        return str(waiting[-1]["callback_query"]["id"])


def keyboard(*rows: list[Any]) -> dict[str, Any]:
    plain = [[{"text": key, "callback_data": key} if isinstance(key, str) else key for key in row] for row in rows]
    return {"reply_markup": {"inline_keyboard": plain}} if rows else {}


@pytest_asyncio.fixture(loop_scope="session")
async def telegram() -> AsyncIterator[Telegram]:
    """Anna, Luc and a bot that says what the test says."""
    simulator = Simulator()
    simulator.person(1001, "Anna", last_name="Peeters", language_code="nl", about="Westerdal")
    simulator.person(1002, "Luc", last_name="Dubois", language_code="fr")
    async with simulator.serving() as url, aiohttp.ClientSession() as session:
        yield Telegram(simulator, url, session)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo() -> AsyncIterator[str]:
    """The address of a demo of its own process."""
    async with running_demo() as url:
        yield url
