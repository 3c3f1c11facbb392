"""Turns, from Telegram's update to the card on the screen: order, the one writer, showing, and the error policy."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection
from telegram.error import BadRequest

from bot import turn
from bot.logs import in_its_words, where
from bot.messenger import Messenger, NotShown, Unreachable, answer_fields
from bot.told import DATABASE_GONE, Told, kind_of
from bot.turn import Taken
from bot.updates import Incoming, Press, Sent
from bot.writer import Writer
from storage import people
from storage.database import DatabaseGone
from storage.moment import Moment
from storage.people import Shown

log = structlog.get_logger()

SEEN_FOR = timedelta(days=3)
"""How long a taken update is remembered; Telegram keeps an undelivered one for a day."""

CONFIRM_WITHIN = 0.5
"""Seconds within which a card that Telegram confirmed is written down, when no turn carries it along."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the shell answers to an update.

    Attributes:
        done: False asks Telegram to try again.
        answer: The answer to the callback query, as the fields of answerCallbackQuery.
        fate: What came of it, in the words of `Told.outcome`.
    """

    done: bool
    answer: dict[str, Any] | None = None
    fate: str = "shown"


NOT_SHOWN = "not shown"


def since(began: float) -> float:
    """Milliseconds since a moment of the process's own clock."""
    return (time.perf_counter() - began) * 1000


def utc_now() -> datetime:
    """The present."""
    return datetime.now(UTC)


class Turns:
    """Takes updates, one at a time for each person, all writing on one thread.

    Args:
        clock: UTC now.
        wake: Called when something is to be delivered.
        bot_name: Gives the bot's name at Telegram, None while it is not known.
        zone: The Federation's time zone, for its day.
        admins: Telegram ids that are admins whatever the database says.
    """

    def __init__(
        self,
        writer: Writer,
        messenger: Messenger,
        *,
        zone: ZoneInfo,
        admins: frozenset[int] = frozenset(),
        clock: Callable[[], datetime] = utc_now,
        wake: Callable[[], None] = lambda: None,
        bot_name: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._messenger = messenger
        self._zone = zone
        self._admins = admins
        self._clock = clock
        self._writer = writer
        self._wake = wake
        self._bot_name = bot_name
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}
        self._held: OrderedDict[int, float] = OrderedDict()
        self._confirmed: dict[int, Shown] = {}
        self._flush: asyncio.TimerHandle | None = None

    async def take(self, incoming: Incoming) -> Outcome:
        """One update, from its transaction to the card on the screen."""
        async with self._in_order(incoming.sender.telegram_id if incoming.sender else 0):
            began = time.perf_counter()
            told = Told(incoming.update_id, kind_of(incoming))
            try:
                return await self._taken_and_shown(incoming, told)
            except DatabaseGone as error:
                told.outcome, told.why = DATABASE_GONE, str(error)[:200]
                return Outcome(done=False, fate=DATABASE_GONE)
            finally:
                told.whole = since(began)
                told.say()

    async def _taken_and_shown(self, incoming: Incoming, told: Told) -> Outcome:
        began = time.perf_counter()
        try:
            taken = await self._taken(incoming, told)
        finally:
            told.database = since(began)
        told.person, told.before, told.after = taken.person, taken.before, taken.after
        if taken.delivers:
            self._wake()
        began = time.perf_counter()
        try:
            outcome = await self._shown(incoming, taken, told)
        finally:
            told.card = since(began)
        told.outcome = outcome.fate
        return outcome

    async def _taken(self, incoming: Incoming, told: Told) -> Taken:
        chat = incoming.sender.telegram_id if incoming.sender else 0
        carried: list[Shown | None] = []

        def work(connection: Connection) -> Taken:
            if not carried:  # the work may run twice
                carried.append(self._confirmed.pop(chat, None) if isinstance(incoming.touch, Press | Sent) else None)
            return turn.take(connection, incoming, self._moment(), self._admins, carried[0])

        try:
            return await self._writer.write(work)
        except DatabaseGone:
            if carried and carried[0]:
                self._confirmed.setdefault(chat, carried[0])
            raise
        except Exception as error:
            return await self._apology(incoming, error, carried[0] if carried else None, told)

    async def _apology(self, incoming: Incoming, error: Exception, shown: Shown | None, told: Told) -> Taken:
        """Home with a sentence; where even that fails, the sentence alone.

        Raises:
            DatabaseGone: Not even the failure could be noted.
        """
        report(incoming, error)
        why = told.error = type(error).__name__
        try:
            return await self._writer.write(
                lambda connection: turn.apologise(connection, incoming, self._moment(), self._admins, why, shown)
            )
        except DatabaseGone:
            raise
        except Exception as again:
            report(incoming, again)
        try:
            return await self._writer.write(lambda connection: turn.give_up(connection, incoming, self._moment(), why))
        except DatabaseGone:
            raise
        except Exception as last:
            raise DatabaseGone(type(last).__name__) from last

    async def _shown(self, incoming: Incoming, taken: Taken, told: Told) -> Outcome:
        """Shows what the transaction left to show; a card that cannot be shown is a bug of ours and answered with Home."""
        answer = answer_fields(taken.query, taken.toast) if taken.query else None
        try:
            fate = await self._show(taken)
            return Outcome(fate != NOT_SHOWN, answer, "failed" if told.error and fate != NOT_SHOWN else fate)
        except Exception as error:
            apology = await self._apology(incoming, error, None, told)
        try:
            fate = await self._show(apology)
        except Exception as again:
            report(incoming, again)
            fate = "failed"
        return Outcome(fate != NOT_SHOWN, answer, fate if fate == NOT_SHOWN else "failed")

    async def _show(self, taken: Taken) -> str:
        """What became of the card: it is on the screen, there is none, it never will be there, or it is to be tried again."""
        if taken.words is not None:
            await self._messenger.say(*taken.words)
        if taken.strip is not None:
            await self._messenger.strip(*taken.strip)
        plan = taken.plan
        if plan is None or taken.person is None:
            return "seen" if taken.seen else "nothing"
        if self._held.get(plan.chat, 0.0) > time.monotonic():
            return NOT_SHOWN
        try:
            shown = await self._messenger.show(plan)
        except NotShown as error:
            why = type(error.__cause__ or error).__name__
            log.warning("card not shown", person=taken.person, why=why, retry_after=error.retry_after)
            self._hold(plan.chat, error.retry_after)
            return NOT_SHOWN
        except Unreachable:
            await self._writer.write(lambda connection: people.reachable(connection, plan.chat, yes=False))
            return "unreachable"
        if plan.delivery is None:
            self._confirm(plan.chat, Shown(person=taken.person, token=plan.token, message=shown.message, at=shown.at))
        return "seen" if taken.seen else "shown"

    def _hold(self, chat: int, seconds: float) -> None:
        """No call to the chat for so many seconds."""
        if seconds:
            self._held[chat] = time.monotonic() + seconds
            self._held.move_to_end(chat)
        while self._held and (next(iter(self._held.values())) < time.monotonic() or len(self._held) > 10_000):
            self._held.popitem(last=False)

    def _confirm(self, chat: int, shown: Shown) -> None:
        """Remembers a card that Telegram confirmed: the person's next turn writes it, or `flush` does shortly.

        Until then a crash only makes us show a card again.
        """
        self._confirmed[chat] = shown
        if self._flush is None:
            loop = asyncio.get_running_loop()
            self._flush = loop.call_later(CONFIRM_WITHIN, lambda: loop.create_task(self.flush()))

    async def flush(self) -> None:
        """Writes the confirmations that no turn has carried along."""
        if self._flush is not None:
            self._flush.cancel()
            self._flush = None
        if not self._confirmed:
            return
        try:
            written = await self._writer.write(self._write_confirmed)
        except DatabaseGone:
            return
        for chat, shown in written.items():
            if self._confirmed.get(chat) is shown:
                del self._confirmed[chat]

    def _write_confirmed(self, connection: Connection) -> dict[int, Shown]:
        """On the writer's thread, where turns take theirs out: none is written over a newer one."""
        written = dict(self._confirmed)
        people.confirm(connection, written.values())
        return written

    def _moment(self) -> Moment:
        now = self._clock()
        return Moment(now, now.astimezone(self._zone).date(), uuid4(), bot_name=self._bot_name(), zone=self._zone)

    @asynccontextmanager
    async def _in_order(self, person: int) -> AsyncIterator[None]:
        """One turn at a time for each person, in the order of arrival."""
        lock, users = self._locks.get(person, (asyncio.Lock(), 0))
        self._locks[person] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks.pop(person)
            if users > 1:
                self._locks[person] = (lock, users - 1)

    async def forget_old(self) -> None:
        """Prunes the set of taken updates."""
        before = self._clock() - SEEN_FOR
        try:
            await self._writer.write(lambda connection: people.prune_seen(connection, before))
        except DatabaseGone as error:
            log.warning("database gone", why=str(error)[:200])


def report(incoming: Incoming, error: BaseException) -> None:
    """One log line with context."""
    telegram = in_its_words(error) if isinstance(error, BadRequest) else None
    touch = type(incoming.touch).__name__
    log.error("failed", update=incoming.update_id, touch=touch, error=type(error).__name__, telegram=telegram, where=where(error))
