"""Long polling: the offset moves only past updates that are done."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.logs import where
from bot.messenger import seconds
from bot.metrics import Metrics
from bot.turns import Outcome
from bot.updates import ALLOWED_UPDATES, Incoming
from bot.web import understood

log = structlog.get_logger()

AT_ONCE = 100
"""Turns of different persons in hand at once, and updates asked for at once."""

POLL_SECONDS = 25
"""How long Telegram holds an empty poll."""

IN_HAND_SECONDS = 0.2
"""Seconds until Telegram is asked again while all that it gives is in hand."""

END_SECONDS, LAST_CALL_SECONDS = 6.0, 1.5
"""How long the turns in hand may take when the bot stops, and the call that confirms them; ten seconds are allowed for all."""

LONGEST_WAIT = 30.0
"""Seconds, at most, between two attempts."""


class Polling:
    """Fetches updates until it is stopped.

    Attributes:
        polled: Whether Telegram answered the last poll.
        why_not: What stands in the way of polling, in a few words, while `polled` is False.
    """

    def __init__(self, bot: Bot, take: Callable[[Incoming], Awaitable[Outcome]], metrics: Metrics | None = None) -> None:
        self._bot = bot
        self._metrics = metrics
        self._take = take
        self._turns: dict[int, asyncio.Task[bool]] = {}
        self._last: dict[int, asyncio.Task[bool]] = {}
        self._stopping = asyncio.Event()
        self._offset = 0
        self.polled = False
        self.why_not = "Telegram has not answered a poll yet"

    async def run(self) -> None:
        """Polls until `stop`; then ends the turns in hand and confirms what is done."""
        await self._patiently("deleteWebhook", {"drop_pending_updates": False})
        while not self._stopping.is_set():
            await self._poll()
        await self._end()

    def stop(self) -> None:
        """Takes no more updates."""
        self._stopping.set()

    async def _poll(self) -> None:
        fields = {
            "offset": self._unfinished(),
            "limit": AT_ONCE,
            "timeout": POLL_SECONDS if self.polled else 0,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        found = await self._patiently("getUpdates", fields)
        updates = found if isinstance(found, list) else []
        fresh = [update for update in updates if self._is_new(update)]
        for update in fresh:
            self._begin(update)
        if updates and not fresh:
            # only updates in hand came back: look again shortly instead of at once
            await self._pause(IN_HAND_SECONDS)
        if found == [] and not self._turns:
            # all is confirmed; after a quiet week Telegram begins with another number, which may be a lower one
            self._offset = 0

    def _begin(self, update: dict[str, Any]) -> None:
        number = update["update_id"]
        self._offset = max(self._offset, number + 1)
        incoming = understood(self._bot, update, self._metrics)
        if incoming is None:
            return
        person = incoming.sender.telegram_id if incoming.sender else 0
        task = asyncio.create_task(self._turn(incoming, self._last.get(person)))
        self._turns[number] = self._last[person] = task
        task.add_done_callback(lambda done: self._last.pop(person, None) if self._last.get(person) is done else None)

    def _is_new(self, update: Any) -> bool:
        return isinstance(update, dict) and type(update.get("update_id")) is int and update["update_id"] >= self._offset

    def _unfinished(self) -> int:
        """The offset: the first update that is not done, else the one after the last."""
        for number in [number for number, task in self._turns.items() if task.done() and task.result()]:
            del self._turns[number]
        return min(self._turns, default=self._offset)

    async def _turn(self, incoming: Incoming, before: "asyncio.Task[bool] | None") -> bool:
        """One update until it is done, after the same person's one before: theirs stay in order, also across an outage.

        Returns:
            False when the bot stopped before it was done: whoever polls next gets it again.
        """
        if before is not None and not await before:
            return False
        wait = 0.5
        while not (outcome := await self._taken(incoming)).done:
            await self._pause(wait)
            if self._stopping.is_set():
                return False
            wait = min(wait * 2, LONGEST_WAIT)
        await self._answer(outcome)
        return True

    async def _taken(self, incoming: Incoming) -> Outcome:
        try:
            return await self._take(incoming)
        except Exception as error:
            log.error("failed", update=incoming.update_id, error=type(error).__name__, where=where(error))
            return Outcome(done=True, fate="failed")

    async def _answer(self, outcome: Outcome) -> None:
        if outcome.answer is not None:
            try:
                await self._bot.do_api_request("answerCallbackQuery", outcome.answer)
            except TelegramError as error:
                log.debug("query not answered", error=type(error).__name__)

    async def _patiently(self, method: str, fields: dict[str, Any]) -> Any:
        """The call's result; tried again, ever more slowly, until it works or the bot stops."""
        wait = 1.0
        while not self._stopping.is_set():
            call = asyncio.create_task(self._bot.do_api_request(method, fields, read_timeout=POLL_SECONDS + 5))
            stop = self._stop_task()
            await asyncio.wait([call, stop], return_when=asyncio.FIRST_COMPLETED)
            stop.cancel()
            if not call.done():
                call.cancel()
                return None
            try:
                result = call.result()
            except Exception as error:
                wait = await self._wait(method, error, wait)
                continue
            self.polled = method == "getUpdates"
            return result
        return None

    async def _wait(self, method: str, error: Exception, wait: float) -> float:
        self.polled = False
        what = "another process polls this bot" if isinstance(error, Conflict) else type(error).__name__
        self.why_not = what if isinstance(error, Conflict) else f"Telegram does not answer the poll ({what})"
        log.warning("telegram", method=method, error=what)
        if isinstance(error, InvalidToken):
            wait = LONGEST_WAIT
        pause = seconds(error) if isinstance(error, RetryAfter) else wait
        await self._pause(pause)
        return min(wait * 2, LONGEST_WAIT)

    async def _pause(self, seconds_: float) -> None:
        """Waits so long, or until the bot stops."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds_)

    def _stop_task(self) -> "asyncio.Task[bool]":
        return asyncio.create_task(self._stopping.wait())

    async def _end(self) -> None:
        """Ends what is in hand and tells Telegram how far we are; the rest comes again to whoever polls next."""
        if self._turns:
            await asyncio.wait(self._turns.values(), timeout=END_SECONDS)
        offset = self._unfinished()
        if offset:
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(LAST_CALL_SECONDS):
                    await self._bot.do_api_request("getUpdates", {"offset": offset, "limit": 1, "timeout": 0})
        for task in self._turns.values():
            task.cancel()
