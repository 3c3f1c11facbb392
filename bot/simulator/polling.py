"""Updates fetched by the bot: getUpdates, which waits, confirms and ends its predecessor."""

import asyncio

from bot.simulator import fields as field
from bot.simulator.chats import Json
from bot.simulator.fields import Fields
from bot.simulator.limits import RefusedError, maximum, refused
from bot.simulator.updates import Pending, Updates


class Polling:
    """The one open getUpdates call."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._current: asyncio.Future[None] | None = None

    @property
    def waiting(self) -> bool:
        """Whether a call waits for updates."""
        return self._current is not None and not self._current.done()

    async def get_updates(self, fields: Fields) -> list[Json]:
        """The updates from `offset` on, as soon as there is one; what lies before `offset` is confirmed.

        Raises:
            RefusedError: 409, another getUpdates or a setWebhook ended this one.
        """
        most = maximum("updates")
        offset, limit = field.number(fields, "offset"), field.number(fields, "limit", most, 1, most)
        timeout = field.number(fields, "timeout", 0, 0, maximum("poll_seconds"))
        self._updates.allow(kinds_of(fields))
        self._updates.confirm(offset)
        found = self._found(limit)
        if found or not timeout:
            return found
        self.end("poll_by_poll")
        ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._current = ended
        try:
            await self._wait(ended, limit, timeout)
            return [] if ended.done() else self._found(limit)
        finally:
            if self._current is ended:
                self._current = None

    def end(self, reason: str | None) -> None:
        """End the waiting call: with the refusal of this name, or with no updates when None."""
        if self._current and not self._current.done():
            if reason:
                self._current.set_exception(refused(reason))
            else:
                self._current.set_result(None)

    async def _wait(self, ended: asyncio.Future[None], limit: int, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        # the change is awaited from before the look on, or one in between would wake nobody
        change = self._updates.changed.next()
        while not ended.done() and not self._peek(limit) and (left := until - loop.time()) > 0:
            await asyncio.wait((change, ended), timeout=left, return_when=asyncio.FIRST_COMPLETED)
            if change.done():
                change = self._updates.changed.next()
        change.cancel()
        if ended.done():
            error = ended.exception()
            if isinstance(error, RefusedError):
                raise error

    def _peek(self, limit: int) -> list[Pending]:
        return self._updates.waiting()[:limit]

    def _found(self, limit: int) -> list[Json]:
        found = self._peek(limit)
        for update in found:
            update.again = False
        return [update.json() for update in found]


def kinds_of(fields: Fields) -> list[str] | None:
    """The kinds of update a call asks for; None when it says nothing about it."""
    kinds = fields.get("allowed_updates")
    return [str(kind) for kind in kinds] if isinstance(kinds, list) else None
