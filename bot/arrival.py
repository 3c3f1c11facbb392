"""How long a request may take to arrive: uvicorn has no such limit, and who trickles would hold a connection for ever."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

ARRIVE_SECONDS = 10.0
"""Within which a request must be there, from its connection or its first byte to the last of its body; Telegram's are at once."""


class Impatient(HttpToolsProtocol):
    """A connection that is closed when a request takes too long to arrive."""

    _closing: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """The first request is awaited from here on."""
        super().connection_made(transport)
        self._await()

    def data_received(self, data: bytes) -> None:
        """The next one is, from its first byte; before it the connection may rest, as keep-alive allows."""
        if self._closing is None:
            self._await()
        super().data_received(data)

    def on_message_begin(self) -> None:
        """So is one that begins in the same piece in which another ends."""
        super().on_message_begin()
        if self._closing is None:
            self._await()

    def on_message_complete(self) -> None:
        """It has arrived, and may take as long as it needs."""
        super().on_message_complete()
        self._there()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is awaited any more."""
        self._there()
        super().connection_lost(exc)

    def _await(self) -> None:
        self._closing = self.loop.call_later(ARRIVE_SECONDS, self.transport.close)

    def _there(self) -> None:
        if self._closing is not None:
            self._closing.cancel()
            self._closing = None
