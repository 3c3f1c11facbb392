"""What waits together shares a transaction: all writing of the process on one thread, what deliveries read on another."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.metrics import Metrics
from storage.database import Database, DatabaseGone, NoRoom

Result = TypeVar("Result")

LARGEST_COMMIT = 32
"""Works that share a transaction at most, so that the first of them does not wait long for the last."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do in the transaction, who waits for it, and since when by the process's own clock."""

    work: Callable[[Connection], Any]
    done: "asyncio.Future[Any]"
    since: float


Settled = tuple[Job, Any, BaseException | None]
"""A job with its result, or why there is none."""


class Together:
    """Works that need a transaction, on a thread of their own.

    Beginning and ending one costs as much for one work as for many, so those that wait at the same moment share one. When one
    of them fails, all are rolled back and each is done again alone: nobody's failure is another's.
    """

    def __init__(self, name: str, transaction: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._transaction = transaction
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    async def _done(self, work: Callable[[Connection], Result]) -> Result:
        job = Job(work, asyncio.get_running_loop().create_future(), time.perf_counter())
        self._jobs.put(job)
        result: Result = await job.done
        return result

    async def close(self) -> None:
        """Ends when what waits is written."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            jobs, last = self._waiting(job)
            began = time.perf_counter()
            settled = self._together(jobs)
            self._measured(jobs, began, time.perf_counter())
            # all wait in the same event loop, and waking it is dear
            job.done.get_loop().call_soon_threadsafe(_tell, settled)
            if last:
                return

    def _measured(self, jobs: list[Job], began: float, ended: float) -> None:
        """Where what waited and lasted is counted; nowhere, for reading."""

    def _waiting(self, first: Job) -> tuple[list[Job], bool]:
        """The job with those that wait behind it, and whether the end was among them."""
        jobs = [first]
        while len(jobs) < LARGEST_COMMIT:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
        return jobs, False

    def _together(self, jobs: list[Job]) -> list[Settled]:
        try:
            with self._transaction() as connection:
                results = [job.work(connection) for job in jobs]
        except Exception as error:
            if len(jobs) == 1 or (isinstance(error, DatabaseGone) and not isinstance(error, NoRoom)):
                return [(job, None, error) for job in jobs]
            return [settled for job in jobs for settled in self._together([job])]
        return [(job, result, None) for job, result in zip(jobs, results, strict=True)]


class Writer(Together):
    """The one writer of a database in this process."""

    def __init__(self, database: Database, metrics: Metrics | None = None) -> None:
        self._metrics = metrics
        super().__init__("writer", database.writing)

    def _measured(self, jobs: list[Job], began: float, ended: float) -> None:
        if self._metrics is not None:
            self._metrics.took("write_hold_seconds", ended - began)
            for job in jobs:
                self._metrics.took("write_wait_seconds", began - job.since)

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Runs `work` in a write transaction and gives its result once that is committed.

        `work` may run twice (see above), never with the first run's changes in place.

        Raises:
            DatabaseGone: Nothing is known to be stored; it may be tried again.
        """
        return await self._done(work)


class Reader(Together):
    """Reads beside the writer, what nobody's touch waits for."""

    def __init__(self, database: Database) -> None:
        super().__init__("reader", database.reading)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Runs `work` in a read transaction and gives its result; it may run twice.

        Raises:
            DatabaseGone: It may be tried again.
        """
        return await self._done(work)


def _tell(settled: list[Settled]) -> None:
    """Tells those who wait; one who has gone meanwhile is not told."""
    for job, result, error in settled:
        if job.done.done():
            continue
        if error is None:
            job.done.set_result(result)
        else:
            job.done.set_exception(error)
