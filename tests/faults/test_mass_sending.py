"""A notice to three hundred, two processes, every fault, one kill -9: nobody gets it twice, what is unknown has a name."""

import asyncio
import os
import signal
from bisect import bisect_left
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.deliveries import CHAINS
from conversations.model.delivery import Fate
from storage import fates, tables
from storage.deliveries import TEMPO
from tests.faults.notices import NOTICE, asked
from tests.faults.senders import Senders
from tests.faults.sending import ANSWER_SECONDS
from tests.stage import Stage, free_port

PERSONS = 300
FIRST = 2001
EVERYONE = range(FIRST, FIRST + PERSONS)
INTERVAL = 0.008
SECOND = timedelta(seconds=1)
LEASE = 1.5
AHEAD = 5.0

NEVER = ANSWER_SECONDS + 2
FAULTS: tuple[tuple[dict[str, Any], Fate, int], ...] = (
    ({"error_code": 429, "retry_after": 1}, Fate.SENT, 1),
    ({"error_code": 403}, Fate.REFUSED, 0),
    ({"error_code": 400, "description": "Bad Request: can't parse entities"}, Fate.REFUSED, 0),
    ({"error_code": 500}, Fate.UNCERTAIN, 0),
    ({"status": 502, "body": "<html>Bad Gateway</html>"}, Fate.UNCERTAIN, 0),
    ({"drop": "before"}, Fate.UNCERTAIN, 0),
    ({"drop": "after"}, Fate.UNCERTAIN, 1),
    ({"delay": NEVER, "drop": "before"}, Fate.UNCERTAIN, 0),
    ({"late": NEVER}, Fate.UNCERTAIN, 1),
)
"""What Telegram does with a call, how the row ends, and how many messages the person then has."""

UNCONNECTED = FIRST + len(FAULTS) * 2
"""The person to whom the first call finds no connection."""


def after_fault(chat: int) -> tuple[dict[str, Any], Fate, int]:
    """What is ordered for a person: trouble of each kind for one of the first, and for one who comes late in the run."""
    number = chat - FIRST
    for first in (0, PERSONS - 2 * len(FAULTS)):
        if first <= number < first + len(FAULTS):
            return FAULTS[number - first]
    return {}, Fate.SENT, 1


class Pair:
    """Two processes on one database; the second one's clock is fast."""

    def __init__(self, stage: Stage, senders: Senders, folder: Path) -> None:
        self._stage, self._senders, self.log = stage, senders, folder / "log"
        self._running: set[int] = set()

    def start(self, ahead: float = 0.0, interval: float = INTERVAL, lease: float = LEASE, unconnected: int = UNCONNECTED) -> int:
        settings = self._stage.settings.model_dump(mode="json", include={"bot_token", "database_url", "telegram_api_url"})
        port = free_port()
        settings |= {"host": "127.0.0.1", "port": port, "public_url": f"http://127.0.0.1:{port}"}
        wanted = {"ahead": ahead, "interval": interval, "lease": lease, "unconnected": [unconnected], "log": str(self.log)}
        pid = self._senders.start(settings=settings, **wanted)
        self._running.add(pid)
        return pid

    async def kill(self, pid: int) -> None:
        """Kill -9, and the end."""
        os.kill(pid, signal.SIGKILL)
        self._running.discard(pid)
        async with asyncio.timeout(10):
            with suppress(ProcessLookupError):
                while True:
                    os.kill(pid, 0)
                    await asyncio.sleep(0.005)

    def has_in_hand_ahead(self) -> bool:
        """Whether the process whose clock is fast has something in hand: no lease of the other one lasts so long."""
        late = datetime.now(UTC) + timedelta(seconds=LEASE + 1)
        return any(row.lease_until > late for row in rows(self._stage, fate=Fate.SENDING))

    async def close(self) -> None:
        for pid in tuple(self._running):
            await self.kill(pid)


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """A Telegram without a bot, and who has asked for a chamber."""
    async with Stage(database_url).open(started=False) as opened:
        for chat in EVERYONE:
            opened.simulator.person(chat, f"Anna {chat}")
        with opened.records.writing() as connection:
            for chat in EVERYONE:
                asked(connection, chat)
        yield opened


@pytest.fixture
def trouble(stage: Stage) -> None:
    """Telegram has trouble of each kind."""
    for chat in EVERYONE:
        if fault := after_fault(chat)[0]:
            stage.simulator.fault("sendMessage", chat=chat, **fault)


@pytest.fixture
async def pair(stage: Stage, senders: Senders, tmp_path: Path) -> AsyncIterator[Pair]:
    pair = Pair(stage, senders, tmp_path)
    yield pair
    await pair.close()


def rows(stage: Stage, **wanted: Any) -> list[Any]:
    return stage.records.rows(tables.deliveries, **wanted)


def chats(stage: Stage) -> dict[int, int]:
    """The chat of each person."""
    return {row.id: row.telegram_id for row in stage.records.rows(tables.people)}


def taken(stage: Stage) -> Counter[int]:
    """How many messages Telegram put into each chat, by its own record."""
    messages = {chat: stage.simulator.person(chat).messages for chat in EVERYONE}
    return Counter({chat: sum(one.from_bot for one in of_chat) for chat, of_chat in messages.items()})


@pytest.mark.usefixtures("trouble")
async def test_nobody_gets_it_twice_every_unknown_fate_has_a_name_and_the_rest_arrives(stage: Stage, pair: Pair) -> None:
    pair.start()
    fast = pair.start(ahead=AHEAD)
    await sooner_or_later(lambda: count(stage, Fate.SENT) > PERSONS / 3 and pair.has_in_hand_ahead())

    await pair.kill(fast)
    in_hand = {chats(stage)[row.person_id] for row in rows(stage) if row.lease_until}
    pair.start(ahead=AHEAD)
    await sooner_or_later(lambda: is_over(stage))
    await asyncio.sleep(0.5)  # whoever waits for an answer has given up by now, and would try again
    await sooner_or_later(lambda: is_over(stage))

    ended = {chats(stage)[row.person_id]: row.fate for row in rows(stage)}
    lost = {chat for chat in in_hand if ended[chat] is Fate.UNCERTAIN}
    wanted = {chat: Fate.UNCERTAIN if chat in lost else after_fault(chat)[1] for chat in EVERYONE}
    messages = taken(stage)
    assert ended == wanted, pair.log.read_text()[-3000:]
    assert lost
    assert {chat: messages[chat] for chat in EVERYONE if chat not in lost} == {
        chat: after_fault(chat)[2] for chat in EVERYONE if chat not in lost
    }
    assert max(messages.values()) == 1
    assert names(stage) == [f"Anna {chat}" for chat in EVERYONE if wanted[chat] is Fate.UNCERTAIN]
    assert pace_of(stage) >= INTERVAL * 0.9


AT_MOST = round(SECOND / TEMPO.interval)
"""Messages that may begin in one second, over all processes."""

IN_HAND = 2 * CHAINS
"""Those that two processes may still have in hand from the second before, each of which had its slot then."""

PUNCTUAL = 1
"""The one whose slot begins the next second: a sleep may end a clock's tick early."""


async def test_two_processes_together_send_no_more_in_any_second_than_one_may(stage: Stage, pair: Pair) -> None:
    """Takes the twelve seconds that three hundred messages take at the product's pace, and waits for most of them."""
    for ahead in (0.0, AHEAD):
        pair.start(ahead, interval=TEMPO.interval.total_seconds(), lease=TEMPO.lease.total_seconds(), unconnected=0)
    await sooner_or_later(lambda: is_over(stage))

    calls = stage.calls("sendMessage")
    times = sorted(call.time for call in calls)
    most = max(bisect_left(times, first + 1) - place for place, first in enumerate(times))
    print(f"mean {1 / pace_of(stage):.1f} messages a second, most in one second {most}")
    assert {row.fate for row in rows(stage)} == {Fate.SENT}
    assert len(calls) == PERSONS
    assert sum(by_whom(stage).values()) == PERSONS
    assert min(by_whom(stage).values()) > 0
    assert most <= AT_MOST + IN_HAND + PUNCTUAL


def by_whom(stage: Stage) -> Counter[bool]:
    """How many each of the two processes sent: what that with the fast clock settled was settled ahead of Telegram's record."""
    took = {int(call.fields["chat_id"]): call.time for call in stage.calls("sendMessage")}
    whose = chats(stage)
    return Counter(
        {False: 0, True: 0} | Counter(row.settled_at.timestamp() - took[whose[row.person_id]] > AHEAD / 2 for row in rows(stage))
    )


def is_over(stage: Stage) -> bool:
    """Whether nothing waits or is in hand, and no call is under way."""
    return not (stage.simulator.api.in_flight or count(stage, Fate.WAITING) or count(stage, Fate.SENDING))


def count(stage: Stage, fate: Fate) -> int:
    return stage.records.count(tables.deliveries, fate=fate)


def names(stage: Stage) -> list[str]:
    """Whom the report of unknown fates names."""
    with stage.records.database.reading() as connection:
        return [one.name for one in fates.named(connection, fates.keyed(NOTICE))]


async def sooner_or_later(condition: Callable[[], object]) -> None:
    """Waits until something is so, and leaves the processor to the bots meanwhile."""
    async with asyncio.timeout(90):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.05)


def pace_of(stage: Stage) -> float:
    """Seconds between two calls, over the whole run."""
    times = sorted(call.time for call in stage.calls("sendMessage"))
    return (times[-1] - times[0]) / (len(times) - 1)
