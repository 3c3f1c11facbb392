"""The queue of updates: numbered, kept until the bot has acknowledged them, in as many queues as Telegram has.

Messages of a chat are one queue, presses of a person another, so a press may overtake a message (Client.cpp of
tdlib/telegram-bot-api, `webhook_queue_id`). An update that nobody fetches is dropped: a message after a day, a press
after 150 seconds.
"""

import asyncio
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.simulator.chats import Json
from bot.simulator.limits import maximum

DEFAULT_TYPES = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "purchased_paid_media",
    }
)
ALL_TYPES = DEFAULT_TYPES | {"chat_member", "message_reaction", "message_reaction_count"}


class Signal:
    """Wakes everyone who waits for a change."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        """Wake them."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    def next(self) -> asyncio.Future[None]:
        """The next change from this very moment on."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        return future

    async def wait(self, seconds: float | None = None) -> bool:
        """Wait for the next change, at most `seconds`; whether it came."""
        future = self.next()
        try:
            await asyncio.wait_for(future, seconds)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True


@dataclass(slots=True, eq=False)
class Pending:
    """One update on its way to the bot.

    Attributes:
        queue: the kind of queue and whose; within one, updates go in order.
        expires: when it is dropped, by the simulator's clock.
        again: sent once more by `redeliver`, whatever the bot has confirmed.
    """

    update_id: int
    kind: str
    payload: Json
    queue: tuple[str, int]
    expires: float
    again: bool = False

    def json(self) -> Json:
        """The Update of the Bot API."""
        return {"update_id": self.update_id, self.kind: self.payload}


@dataclass(slots=True)
class Updates:
    """Everything that the bot has still to be told, and what it has been told.

    Attributes:
        clock: the present, Unix seconds.
        changed: fires when an update comes or goes.
        allowed: the kinds that the bot wants; others are never made.
    """

    clock: Callable[[], float]
    changed: Signal = field(default_factory=Signal)
    allowed: frozenset[str] = DEFAULT_TYPES
    pending: dict[int, Pending] = field(default_factory=dict)
    acknowledged: dict[int, Pending] = field(default_factory=dict)
    last_id: int = field(default_factory=lambda: 100_000_000 + secrets.randbelow(800_000_000))

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Set the kinds that the bot wants: None leaves them as they are, none at all means Telegram's default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) & ALL_TYPES or DEFAULT_TYPES

    def add(self, kind: str, payload: Json, queue: tuple[str, int], seconds: float | None = None) -> int:
        """Queue an update; its number, or 0 when the bot does not want this kind."""
        if kind not in self.allowed:
            return 0
        self.last_id += 1
        self.pending[self.last_id] = Pending(self.last_id, kind, payload, queue, self.clock() + (seconds or _day()))
        self.changed.fire()
        return self.last_id

    def waiting(self) -> list[Pending]:
        """What is still to be delivered, oldest first; what nobody fetched in time is dropped here."""
        now = self.clock()
        for update_id in [number for number, update in self.pending.items() if update.expires <= now]:
            del self.pending[update_id]
        return list(self.pending.values())

    def acknowledge(self, update_id: int) -> None:
        """The bot has it."""
        update = self.pending.pop(update_id, None)
        if update:
            self.acknowledged[update_id] = update
        self.changed.fire()

    def confirm(self, offset: int) -> None:
        """The bot has everything below `offset`; a negative offset forgets all but the last few."""
        if offset < 0:
            for update in self.waiting()[:offset]:
                self.acknowledge(update.update_id)
        for update in self.waiting():
            if update.update_id < offset and not update.again:
                self.acknowledge(update.update_id)

    def redeliver(self, update_id: int) -> None:
        """Send an acknowledged update once more, before all others.

        Raises:
            LookupError: no update with this number was acknowledged.
        """
        update = self.acknowledged.pop(update_id)
        update.again, update.expires = True, self.clock() + _day()
        self.pending = {update_id: update} | self.pending
        self.changed.fire()

    def clear(self) -> None:
        """Forget what is waiting (`drop_pending_updates`)."""
        self.pending.clear()
        self.changed.fire()


def _day() -> float:
    return maximum("update_hours") * 3600
