"""The simulator: Telegram as a bot sees it, over real HTTP, with a page on which people chat."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware.trustedhost import TrustedHostMiddleware

from bot.simulator.browser import Browser
from bot.simulator.control import Control
from bot.simulator.serve import serving
from bot.simulator.server import Server
from bot.simulator.stage import KNOWN_TO_THE_BOT, Stage


class Simulator(Stage):
    """One simulated Telegram with one bot; see `stage.Stage` for what can be done with it.

    Attributes:
        app: the Bot API, the page and its JSON, as an ASGI application.
    """

    def __init__(
        self,
        token: str = KNOWN_TO_THE_BOT,
        clock: Callable[[], float] = time.time,
        *,
        flood: bool = False,
        retry_delay: float = 0.2,
        retry_limit: float = 5.0,
    ) -> None:
        super().__init__(token, clock, flood=flood, retry_delay=retry_delay, retry_limit=retry_limit)
        routes = [*Browser(self).routes, *Control(self).routes, *Server(self.api).routes]
        self.app = TrustedHostMiddleware(Starlette(routes=routes), ["127.0.0.1", "localhost"], www_redirect=False)

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[str]:
        """Serve it on 127.0.0.1, on any free port when `port` is 0; gives its address without a last slash."""
        try:
            async with serving(self.app, port) as url:
                try:
                    yield url
                finally:
                    self.api.polling.end(None)
        finally:
            await self.api.webhook.close()
