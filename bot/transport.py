"""HTTP under telegram.Bot: aiohttp, and which failures mean that nothing was sent."""

import json
import os
import warnings
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBUserWarning

from bot.metrics import Metrics

# calls go through `Bot.do_api_request`, which is six times cheaper than the typed methods and says so at each call
warnings.filterwarnings("ignore", message=r"Please use 'Bot\.", category=PTBUserWarning)

# PTB warns at each 429 unless it may give the wait as a timedelta
os.environ.setdefault("PTB_TIMEDELTA", "true")

JSON = {"Content-Type": "application/json"}

SECONDS = 30.0
"""A call waits at most this long for its answer, unless it is a long poll."""

CONNECT_SECONDS = 5.0
"""A connection takes at most this long, beside the wait for the answer."""


class NotSent(NetworkError):  # noqa: N818 - reads as the fact it is
    """The request never reached Telegram; it can be sent again without doubling anything."""


class AiohttpRequest(BaseRequest):
    """PTB's transport over aiohttp: its default, httpx, costs more with every call in flight."""

    def __init__(self, connections: int = 100, metrics: Metrics | None = None) -> None:
        self._connections = connections
        self._metrics = metrics
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return SECONDS

    async def initialize(self) -> None:
        """Opens the connection pool."""
        connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
        self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Closes the connection pool."""
        if self._session:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB's signature
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB's signature
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB's signature
    ) -> tuple[int, bytes]:
        """One request; see BaseRequest.

        Raises:
            NotSent: No connection could be made.
            TimedOut: No answer in time; whether it was carried out is unknown.
            NetworkError: The connection broke; whether it was carried out is unknown.
        """
        result = "broken"
        try:
            status, answer = await self._requested(url, method, request_data, read_timeout)
            result = str(status)
            return status, answer
        except NotSent:
            result = "not_sent"
            raise
        except TimedOut:
            result = "timeout"
            raise
        finally:
            if self._metrics is not None:
                self._metrics.add("telegram_calls_total", method=url.rpartition("/")[2], result=result)

    async def _requested(self, url: str, method: str, request_data: RequestData | None, read_timeout: Any) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("the transport is closed")
        total = read_timeout if isinstance(read_timeout, int | float) else SECONDS
        timeout = aiohttp.ClientTimeout(total=total + CONNECT_SECONDS, sock_connect=CONNECT_SECONDS)
        try:
            body, headers = _body(request_data)
            async with self._session.request(method, url, data=body, headers=headers, timeout=timeout) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from error
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from error


def _body(data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    """A request's body and headers: JSON, which costs a third of a form, unless files go with it."""
    if data is None:
        return None, None
    if not data.contains_files:
        return json.dumps(data.parameters).encode(), JSON
    form = aiohttp.FormData(data.json_parameters, quote_fields=False)  # a file keeps its name as it is written
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, None
