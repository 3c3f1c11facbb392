"""Trouble on purpose: answers that fail, come late, or never come; and Telegram's own limits on the pace."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from bot.simulator.limits import LIMITS, check, maximum, refused

Drop = Literal["before", "after"]
DESCRIPTIONS = {
    LIMITS[name].code: str(LIMITS[name].description) for name in ("unauthorized", "blocked", "method", "poll_by_poll", "flood")
} | {
    400: "Bad Request",
    500: "Internal Server Error",
    502: "Bad Gateway",
    504: "Gateway Timeout",
}


class DroppedError(Exception):
    """The connection is to be closed without an answer."""


@dataclass(slots=True, eq=False, kw_only=True)
class Fault:
    """What goes wrong with the next calls of a method.

    Attributes:
        method: the method's name in any case, or "*" for every call but getUpdates.
        times: how many calls it still spoils; None for all that follow.
        chat: only calls to this chat.
        error_code: an error in Telegram's form; the call has no effect.
        description: its sentence; by default what Telegram says with this code.
        retry_after: seconds, in the body and in the header.
        status: an answer that is not Telegram's (a proxy's 502); the call has no effect.
        body: of that answer.
        delay: seconds before the call takes effect.
        late: seconds between its effect and its answer.
        drop: the connection is closed without an answer, before or after the call took effect.
        used: how many calls it has spoilt.
    """

    method: str
    times: int | None = 1
    chat: int | None = None
    error_code: int = 0
    description: str = ""
    retry_after: int = 0
    status: int = 0
    body: str = ""
    delay: float = 0.0
    late: float = 0.0
    drop: Drop | None = None
    used: int = 0

    @property
    def sentence(self) -> str:
        """What Telegram says."""
        words = self.description or DESCRIPTIONS.get(self.error_code, "Bad Request")
        return words.replace("{seconds}", str(self.retry_after))

    def fits(self, method: str, chat: int | None) -> bool:
        """Whether it spoils this call."""
        named = self.method.lower() in {method, "*"} and not (self.method == "*" and method == "getupdates")
        return named and self.chat in {None, chat} and (self.times is None or self.used < self.times)


@dataclass(slots=True)
class Faults:
    """All trouble that was ordered."""

    ordered: list[Fault] = field(default_factory=list)

    def take(self, method: str, chat: int | None) -> Fault | None:
        """The trouble for this call (the method in small letters); counted as used."""
        for fault in self.ordered:
            if fault.fits(method, chat):
                fault.used += 1
                return fault
        return None


@dataclass(slots=True)
class Flood:
    """Telegram's pace: 30 messages a second over all chats, one a second to one chat."""

    clock: Callable[[], float] = time.monotonic
    overall: deque[float] = field(default_factory=deque)
    chats: dict[int, float] = field(default_factory=dict)

    def check(self, chat: int) -> None:
        """Count a message to `chat`.

        Raises:
            RefusedError: 429, with the seconds to wait.
        """
        now = self.clock()
        while self.overall and self.overall[0] <= now - 1:
            self.overall.popleft()
        if now < self.chats.get(chat, 0):
            raise refused("flood_chat", seconds=max(1, math.ceil(self.chats[chat] - now)))
        check("flood_overall", len(self.overall) + 1, seconds=1)
        self.overall.append(now)
        self.chats[chat] = now + 1 / maximum("flood_chat")
