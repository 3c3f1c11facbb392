"""Real HTTP in this process: uvicorn's protocol on a loopback port, started and stopped at once."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import formatdate

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

GRACE_SECONDS = 0.05
PATIENCE_SECONDS = 1.0


class Connection(HttpToolsProtocol):
    """A connection that the application can close without an answer: `request.state.hang_up()`."""

    def on_message_begin(self) -> None:
        """Hand the application the way to hang up."""
        super().on_message_begin()
        self.scope["state"]["hang_up"] = self.transport.close


@asynccontextmanager
async def serving(app: ASGIApp, port: int) -> AsyncIterator[str]:
    """Serve an application on 127.0.0.1, on any free port when `port` is 0; gives its address without a last slash.

    Uvicorn's server is not used: it takes over the process's signals, and stopping it takes a fifth of a second.
    """
    config = uvicorn.Config(app, http=Connection, ws="none", lifespan="off", log_config=None, access_log=False)
    config.load()
    state = ServerState()
    state.default_headers = [(b"date", formatdate(usegmt=True).encode()), (b"server", b"nginx")]
    loop = asyncio.get_running_loop()
    listener = await loop.create_server(
        lambda: Connection(config=config, server_state=state, app_state={}), "127.0.0.1", port, family=socket.AF_INET
    )
    try:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()
        await _ended(state, GRACE_SECONDS)
        for connection in list(state.connections):
            if isinstance(connection, Connection):
                connection.transport.close()
        await _ended(state, PATIENCE_SECONDS)
        for task in list(state.tasks):
            task.cancel()
        await _ended(state, PATIENCE_SECONDS)
        await listener.wait_closed()


async def _ended(state: ServerState, seconds: float) -> None:
    """Wait for the requests in hand, and for their connections to notice."""
    if state.tasks:
        await asyncio.wait(list(state.tasks), timeout=seconds)
    await asyncio.sleep(0)
