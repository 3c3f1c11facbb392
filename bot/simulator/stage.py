"""The stage: one simulated Telegram, the people at its other end, and what can be made to go wrong."""

import asyncio
import time
from collections.abc import Callable

from bot.simulator.api import Api, Call
from bot.simulator.chats import Chat, User
from bot.simulator.faults import Drop, Fault, Flood
from bot.simulator.groups import Channel, Group
from bot.simulator.people import Person
from bot.simulator.world import World

KNOWN_TO_THE_BOT = "4242:simulator"
QUIET_SECONDS = 0.03


class Stage:
    """One simulated Telegram with one bot.

    Args:
        token: what the bot must know; its number is the bot's id.
        clock: the present for dates and for what expires, Unix seconds; waiting is always real.
        flood: whether to keep the bot to Telegram's pace.
        retry_delay: seconds before an update is sent to the webhook again; doubled each time.
        retry_limit: the longest such wait.

    Attributes:
        calls: every Bot API call, in the order in which they were answered.
    """

    def __init__(
        self,
        token: str = KNOWN_TO_THE_BOT,
        clock: Callable[[], float] = time.time,
        *,
        flood: bool = False,
        retry_delay: float = 0.2,
        retry_limit: float = 5.0,
    ) -> None:
        self.world = World(token, clock)
        self.api = Api(self.world, retry_delay, retry_limit)
        self.flood = flood
        self.people: dict[int, Person] = {}

    @property
    def token(self) -> str:
        """What the bot must know."""
        return self.world.token

    @property
    def flood(self) -> bool:
        """Whether the bot is kept to Telegram's pace."""
        return self.api.flood is not None

    @flood.setter
    def flood(self, kept: bool) -> None:
        self.api.flood = Flood() if kept else None

    @property
    def calls(self) -> list[Call]:
        """Every Bot API call, in the order in which they were answered."""
        return self.api.calls

    def person(
        self,
        id: int,  # noqa: A002 - the Bot API's own word
        first_name: str | None = None,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        about: str | None = None,
    ) -> Person:
        """The person with this id and their private chat, made when new; what is named is changed."""
        known = self.people.get(id)
        if known is None:
            user = self.world.users[id] = User(id, "Anna", language_code="nl")
            self.world.chats[id] = Chat(id, "private", person=user)
            known = self.people[id] = Person(self.world, self.world.chats[id], user)
        named = {"first_name": first_name, "last_name": last_name, "username": username, "language_code": language_code}
        for name, value in named.items():
            if value is not None:
                setattr(known.user, name, value)
        if about is not None:
            known.about = about
        return known

    def group(self, id: int, title: str = "Group") -> Group:  # noqa: A002 - the Bot API's own word
        """The group with this (negative) id, made when new."""
        return Group(self.world, self.world.chats.setdefault(id, Chat(id, "group", title)))

    def channel(self, id: int, title: str = "Channel") -> Channel:  # noqa: A002 - the Bot API's own word
        """The channel with this (negative) id, made when new."""
        return Channel(self.world, self.world.chats.setdefault(id, Chat(id, "channel", title)))

    def fault(
        self,
        method: str,
        *,
        times: int | None = 1,
        chat: int | None = None,
        error_code: int = 0,
        description: str = "",
        retry_after: int = 0,
        status: int = 0,
        body: str = "",
        delay: float = 0.0,
        late: float = 0.0,
        drop: Drop | None = None,
    ) -> Fault:
        """Spoil the next `times` calls of a method; see `faults.Fault`."""
        fault = Fault(
            method=method,
            times=times,
            chat=chat,
            error_code=error_code,
            description=description,
            retry_after=retry_after,
            status=status,
            body=body,
            delay=delay,
            late=late,
            drop=drop,
        )
        self.api.faults.ordered.append(fault)
        return fault

    def no_more_faults(self) -> None:
        """Forget all trouble that was ordered."""
        self.api.faults.ordered.clear()

    def redeliver(self, update_id: int) -> None:
        """Send an acknowledged update once more.

        Raises:
            LookupError: no update with this number was acknowledged.
        """
        self.world.updates.redeliver(update_id)

    async def settled(self, timeout: float = 5) -> None:  # noqa: ASYNC109 - for tests and the page, which wait no longer
        """Wait until every update is acknowledged and no call is in flight, for a moment on end.

        Raises:
            TimeoutError: that did not happen within `timeout` seconds; it says what is still under way.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        while loop.time() < until:
            seen = len(self.calls)
            if self._busy():
                await asyncio.sleep(0.005)
                continue
            await asyncio.sleep(QUIET_SECONDS)
            if not self._busy() and seen == len(self.calls):
                return
        waiting = [update.json() for update in self.world.updates.waiting()]
        raise TimeoutError(f"{self.api.in_flight} calls in flight, {len(waiting)} updates not acknowledged: {waiting}")

    def _busy(self) -> bool:
        return bool(self.api.in_flight or self.world.updates.waiting())
