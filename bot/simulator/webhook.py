"""Updates sent to the bot: a POST an update, in several queues at once, again and again until the bot says 2xx.

As WebhookActor.cpp of tdlib/telegram-bot-api: within a queue in order and one at a time, at most `max_connections` over
all; a method in the answer's body is carried out.
"""

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from bot.simulator import fields as field
from bot.simulator.chats import Json
from bot.simulator.faults import DroppedError
from bot.simulator.fields import Fields
from bot.simulator.limits import check, maximum, refused
from bot.simulator.polling import Polling, kinds_of
from bot.simulator.updates import DEFAULT_TYPES, Pending, Updates

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_NOT_IN_ANSWERS = frozenset({"deletewebhook", "setwebhook", "close", "logout"})


@dataclass(frozen=True, slots=True)
class Address:
    """Where updates go."""

    url: str
    secret: str
    max_connections: int


class Webhook:
    """The webhook's methods and its sender.

    Attributes:
        address: where updates go; None while there is no webhook.
        failed: when the bot last did not take an update, and why.
    """

    def __init__(
        self,
        updates: Updates,
        polling: Polling,
        carry_out: Callable[[str, Fields], Awaitable[object]],
        retry_delay: float,
        retry_limit: float,
    ) -> None:
        self._updates, self._polling, self._carry_out = updates, polling, carry_out
        self._retry_delay, self._retry_limit = retry_delay, retry_limit
        self.address: Address | None = None
        self._sender: asyncio.Task[None] | None = None
        self.failed: tuple[int, str] | None = None

    async def get_updates(self, fields: Fields) -> list[Json]:
        """GetUpdates, which is refused while there is a webhook."""
        if self.address:
            raise refused("poll_with_webhook")
        return await self._polling.get_updates(fields)

    async def set_webhook(self, fields: Fields) -> tuple[bool, str]:
        """SetWebhook: true, and Telegram's remark; an empty address deletes the webhook."""
        if not field.text(fields, "url"):
            return await self.delete_webhook(fields)
        address = _address(fields)
        self._updates.allow(kinds_of(fields))
        if address == self.address and not field.flag(fields, "drop_pending_updates"):
            return True, "Webhook is already set"
        self._polling.end("poll_by_webhook")
        await self._change(address, fields)
        return True, "Webhook was set"

    async def delete_webhook(self, fields: Fields) -> tuple[bool, str]:
        """DeleteWebhook: true, and Telegram's remark."""
        was_set = self.address is not None
        await self._change(None, fields)
        return True, "Webhook was deleted" if was_set else "Webhook is already deleted"

    def get_webhook_info(self, _fields: Fields) -> Json:
        """GetWebhookInfo."""
        info: Json = {
            "url": self.address.url if self.address else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.waiting()),
        }
        if self.failed:
            info |= {"last_error_date": self.failed[0], "last_error_message": self.failed[1]}
        if self.address:
            info |= {"max_connections": self.address.max_connections, "ip_address": "127.0.0.1"}
        if self._updates.allowed != DEFAULT_TYPES:
            info["allowed_updates"] = sorted(self._updates.allowed)
        return info

    async def close(self) -> None:
        """Stop sending; what was not acknowledged stays."""
        if self._sender:
            self._sender.cancel()
            await asyncio.gather(self._sender, return_exceptions=True)
            self._sender = None

    async def _change(self, address: Address | None, fields: Fields) -> None:
        await self.close()
        self.address, self.failed = address, None
        if field.flag(fields, "drop_pending_updates"):
            self._updates.clear()
        if address:
            self._sender = asyncio.create_task(self._send_all(address))

    async def _send_all(self, address: Address) -> None:
        """Send what comes, a task a queue, until cancelled."""
        room = asyncio.Semaphore(address.max_connections)
        busy: dict[tuple[str, int], asyncio.Task[None]] = {}
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=60)
        ) as session:
            try:
                while True:
                    for queue in dict.fromkeys(update.queue for update in self._updates.waiting()):
                        if queue not in busy or busy[queue].done():
                            busy[queue] = asyncio.create_task(self._send_queue(session, address, room, queue))
                    await self._updates.changed.wait(1)
            finally:
                for task in busy.values():
                    task.cancel()
                await asyncio.gather(*busy.values(), return_exceptions=True)

    async def _send_queue(
        self, session: aiohttp.ClientSession, address: Address, room: asyncio.Semaphore, queue: tuple[str, int]
    ) -> None:
        delay, last = self._retry_delay, 0
        while update := next((one for one in self._updates.waiting() if one.queue == queue), None):
            if update.update_id != last:
                delay, last = self._retry_delay, update.update_id
            async with room:
                wait = await self._send(session, address, update)
            if wait is None:
                self._updates.acknowledge(update.update_id)
            else:
                await asyncio.sleep(wait or delay)
                delay = min(delay * 2, self._retry_limit)

    async def _send(self, session: aiohttp.ClientSession, address: Address, update: Pending) -> float | None:
        """Send one update; None when the bot has it, else the seconds that it asks to wait (0: it does not say)."""
        headers = {"Content-Type": "application/json"}
        if address.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = address.secret
        body = json.dumps(update.json()).encode()
        try:
            async with session.post(address.url, data=body, headers=headers, allow_redirects=False) as answer:
                content = await answer.read()
        except (aiohttp.ClientError, OSError) as problem:
            self._note("Read timeout expired" if isinstance(problem, TimeoutError) else "Connection refused")
            return 0
        if answer.status // 100 != 2:
            self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
            asked = answer.headers.get("Retry-After", "")
            return int(asked) if asked.isdigit() else 0
        await self._answered(answer.content_type, content)
        return None

    async def _answered(self, kind: str, content: bytes) -> None:
        """Carry out the method that the bot put into its answer."""
        fields = field.decoded(field.body(kind, content))
        method = str(fields.pop("method", "")).lower()
        if method and method not in _NOT_IN_ANSWERS and not method.startswith("get"):
            with contextlib.suppress(DroppedError):
                await self._carry_out(method, fields)

    def _note(self, message: str) -> None:
        self.failed = int(self._updates.clock()), message


def _address(fields: Fields) -> Address:
    url, secret = field.text(fields, "url"), field.text(fields, "secret_token")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise refused("webhook_url") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise refused("webhook_url")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise refused("webhook_https")
    check("secret_length", secret)
    if not _SECRET.fullmatch(secret):
        raise refused("secret_characters")
    return Address(url, secret, field.number(fields, "max_connections", 40, 1, maximum("connections")))
