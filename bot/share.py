"""Each person's share of the bot: what one of them floods us with is dropped before it costs a transaction.

What fits at once is far beyond what hands do, and room comes back with time. Messages are counted by Telegram's own clock, so a
day of them that comes at once after an outage is no flood (docs/decisions/0033-a-flood-is-dropped.md).
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from markupsafe import Markup

from bot.messenger import answer_fields
from bot.turns import Outcome
from bot.updates import Incoming, InGroup, Press, Sent
from conversations.core import SentStrange, Strange
from locales.language import Language
from locales.say import guess, message, voice

log = structlog.get_logger()

DROPPED = "dropped"
"""The fate of what there was no room for."""

REMEMBERED = 10_000
"""Shares and floods remembered at once; those of who was silent longest are forgotten first, which gives them a full share."""

TOLD_EVERY = 60.0
"""Seconds between two sentences to the same person, and between two log lines about them."""

TOO_FAST = message("That went too fast, so it was not taken. Wait a few seconds, then go on.")
NOT_KEPT = message(
    "Your messages come too fast: the last ones were not kept. They still stand here; wait a minute, then send them again."
)


@dataclass(frozen=True, slots=True)
class Rate:
    """How many updates fit at once, and for how many a second room comes back."""

    at_once: float
    a_second: float


MESSAGES = Rate(at_once=120, a_second=1)
"""Telegram lets a person forward 100 files in one go; nobody types a message a second for two minutes."""

PRESSES = Rate(at_once=240, a_second=5)
"""Who walks through a whole programme without reading, again and again, still gets everything; a machine that floods does not."""
BOUNDLESS = Rate(at_once=float("inf"), a_second=1)


@dataclass(slots=True)
class _Used:
    """What of a share was used when it was last asked for: by the sender's clock, where one tells, and by ours."""

    updates: float
    dated: float
    seen: float


class Shares:
    """Which updates there is room for.

    Args:
        messages, presses: Each person has a share of both.
        clock: Seconds that never go back.
    """

    def __init__(self, messages: Rate = MESSAGES, presses: Rate = PRESSES, clock: Callable[[], float] = time.monotonic) -> None:
        self._messages, self._presses, self._clock = messages, presses, clock
        self._used: OrderedDict[tuple[int, bool], _Used] = OrderedDict()

    def take(self, incoming: Incoming) -> bool:
        """Whether there is room for the update; it is used then."""
        key, dated, now = _key(incoming), _dated(incoming), self._clock()
        rate = self._presses if dated is None else self._messages
        used = self._used.setdefault(key, _Used(0, dated or 0, now))
        self._used.move_to_end(key)
        if len(self._used) > REMEMBERED:
            self._used.popitem(last=False)
        passed = max(now - used.seen, (dated or 0) - used.dated)
        used.updates = max(0.0, used.updates - passed * rate.a_second)
        used.seen, used.dated = now, max(used.dated, dated or 0)
        if used.updates + 1 > rate.at_once:
            return False
        used.updates += 1
        return True

    def give_back(self, incoming: Incoming) -> None:
        """The update was not done and comes again: it counts once."""
        if used := self._used.get(_key(incoming)):
            used.updates = max(0.0, used.updates - 1)


def boundless() -> Shares:
    """Room for everything: for the demo, and for crowds that a machine plays."""
    return Shares(BOUNDLESS, BOUNDLESS)


def _key(incoming: Incoming) -> tuple[int, bool]:
    """Whose share, and of what."""
    if isinstance(incoming.touch, InGroup):
        return incoming.touch.chat_id, False
    return incoming.sender.telegram_id if incoming.sender else 0, _dated(incoming) is not None


def _dated(incoming: Incoming) -> int | None:
    """When a message was sent, Unix seconds; None for what does not tell: an edited one keeps its first date for ever."""
    match incoming.touch:
        case Sent(intent=SentStrange(Strange.EDITED)):
            return None
        case Sent(at=at):
            return at
        case _:
            return None


@dataclass(slots=True)
class _Flood:
    """What was dropped of one person's since the last log line, and how to tell them."""

    language: Language
    person: int | None = None
    dropped: int = 0
    told: bool = False


class Gate:
    """Takes updates as `Turns.take` does, each person's within their share; the rest is dropped, counted and told.

    Args:
        take: What takes them.
        who: A person's number and language by their Telegram id; None for who is not known.
        say: Sends a sentence to a chat.
        told_every: See `TOLD_EVERY`.
    """

    def __init__(
        self,
        take: Callable[[Incoming], Awaitable[Outcome]],
        shares: Shares,
        who: Callable[[int], Awaitable[tuple[int, Language] | None]],
        say: Callable[[int, Markup], Awaitable[None]],
        told_every: float = TOLD_EVERY,
    ) -> None:
        self._take, self._shares, self._who, self._say, self._told_every = take, shares, who, say, told_every
        self._floods: OrderedDict[int, _Flood] = OrderedDict()

    async def take(self, incoming: Incoming) -> Outcome:
        """One update: taken, or dropped as done, so that Telegram goes on to the next one."""
        if not self._shares.take(incoming):
            return await self._dropped(incoming)
        outcome = await self._take(incoming)
        if not outcome.done:
            self._shares.give_back(incoming)
        return outcome

    async def _dropped(self, incoming: Incoming) -> Outcome:
        flood = await self._flood(incoming)
        flood.dropped += 1
        match incoming.touch:
            case Press(query):
                return Outcome(done=True, answer=answer_fields(query, voice(flood.language)(TOO_FAST)), fate=DROPPED)
            case Sent() if incoming.sender and not flood.told:
                flood.told = True
                await self._say(incoming.sender.telegram_id, voice(flood.language)(NOT_KEPT))
        return Outcome(done=True, fate=DROPPED)

    async def _flood(self, incoming: Incoming) -> _Flood:
        """The flood of which the update is one; its line comes when its minute is over."""
        whose, _ = _key(incoming)
        if flood := self._floods.get(whose):
            return flood
        language = guess(incoming.sender.language_code) if incoming.sender else None
        flood = self._floods[whose] = _Flood(language or Language.EN)
        if len(self._floods) > REMEMBERED:
            self._floods.popitem(last=False)
        asyncio.get_running_loop().call_later(self._told_every, self._tell, whose, flood)
        if incoming.sender and (known := await self._who(whose)):
            flood.person, flood.language = known
        return flood

    def _tell(self, whose: int, flood: _Flood) -> None:
        if self._floods.get(whose) is flood:
            del self._floods[whose]
        log.warning("flood dropped", person=flood.person, updates=flood.dropped, seconds=self._told_every)
