"""What becomes due by itself: a look every half minute, and deliveries asked for.

A kind says whether anything is due, in a reading transaction beside the writer, and asks for the deliveries in a write
transaction, where it reads anew. What it asks for has unique keys and moves what made it due in the same transaction, so two
processes, a crash or a tick that is repeated deliver nothing twice.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot.logs import where
from bot.metrics import Metrics
from bot.turns import utc_now
from bot.writer import Writer
from storage import digests, notice_runs, reminders, renewals, retention
from storage.database import Database, DatabaseGone

log = structlog.get_logger()

TICK_SECONDS = 30.0
"""How often the schedule looks; what is due comes at most so late."""

IsDue = Callable[[Connection, datetime, ZoneInfo], bool]
Ask = Callable[[Connection, datetime, ZoneInfo], int]
NextDue = Callable[[Connection, datetime], datetime | None]


def unforeseen(connection: Connection, now: datetime) -> datetime | None:  # noqa: ARG001 - every kind is asked alike
    """When a kind is due next that does not say so: the schedule finds out when it looks."""
    return None


@dataclass(frozen=True, slots=True)
class Kind:
    """Something that becomes due by itself; both are given UTC now and the Federation's time zone.

    Attributes:
        name: What the log calls it.
        is_due: Whether anything is due; cheap, because it is asked every half minute.
        ask: Asks for the deliveries of all that is due, and gives how many.
        next_due: When it is due next after a moment, where it knows, so that it need not wait for the next look.
    """

    name: str
    is_due: IsDue
    ask: Ask
    next_due: NextDue = unforeseen


KINDS: tuple[Kind, ...] = (
    Kind("digest", digests.is_due, digests.ask),
    Kind("renewals", renewals.is_due, renewals.ask),
    Kind("notices", notice_runs.is_due, notice_runs.ask, notice_runs.next_due),
    Kind("reminders", reminders.is_due, reminders.ask),
    Kind("retention", retention.is_due, retention.ask),
)
"""Everything that becomes due by itself."""


class Schedule:
    """Looks for what is due until it is stopped.

    Args:
        wake: Called when something is to be delivered.

    Attributes:
        looked_at: When it last looked at every kind without a failure, Unix seconds; None before that.
    """

    def __init__(
        self,
        database: Database,
        writer: Writer,
        *,
        zone: ZoneInfo,
        wake: Callable[[], None],
        clock: Callable[[], datetime] = utc_now,
        kinds: tuple[Kind, ...] = KINDS,
        metrics: Metrics | None = None,
    ) -> None:
        self._database = database
        self._writer = writer
        self._zone = zone
        self._wake = wake
        self._clock = clock
        self._kinds = kinds
        self._metrics = metrics or Metrics()
        self.looked_at: float | None = None
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """Looks no more; `run` ends when the look in hand does."""
        self._stopped.set()

    async def run(self) -> None:
        """Looks until `stop`."""
        while not self._stopped.is_set():
            await self.tick(self._clock())
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), await self._rest())

    async def _rest(self) -> float:
        """Seconds until the next look: a tick, or less where something is known to be due before."""
        now = self._clock()
        try:
            moments = await asyncio.to_thread(self._moments, now)
        except Exception as error:
            log.warning("schedule does not know what is next", error=type(error).__name__)
            return TICK_SECONDS
        return min([TICK_SECONDS, *(max((moment - now).total_seconds(), 0.0) for moment in moments)])

    def _moments(self, now: datetime) -> list[datetime]:
        with self._database.reading() as connection:
            found = [kind.next_due(connection, now) for kind in self._kinds]
        return [moment for moment in found if moment is not None]

    async def tick(self, now: datetime) -> int:
        """One look, at each kind by itself: one that fails keeps no other from its readers.

        Returns:
            How many deliveries were asked for.
        """
        asked = failed = 0
        for kind in self._kinds:
            try:
                asked += await self._looked(kind, now)
            except DatabaseGone as error:
                failed += 1
                self._metrics.add("schedule_failures_total", kind=kind.name)
                log.warning("database gone", why=str(error)[:200])
            except Exception as error:
                failed += 1
                self._metrics.add("schedule_failures_total", kind=kind.name)
                log.error("schedule failed", kind=kind.name, error=type(error).__name__, where=where(error))
        if not failed:
            self.looked_at = now.timestamp()
        if asked:
            log.info("schedule", asked=asked)
            self._wake()
        return asked

    async def _looked(self, kind: Kind, now: datetime) -> int:
        """Asks where something is due; an idle look does not trouble the writer."""
        if not await asyncio.to_thread(self._is_due, kind, now):
            return 0
        return await self._writer.write(lambda connection: kind.ask(connection, now, self._zone))

    def _is_due(self, kind: Kind, now: datetime) -> bool:
        with self._database.reading() as connection:
            return kind.is_due(connection, now, self._zone)
