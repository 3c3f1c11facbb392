"""PostgreSQL without a wait after each statement: what nobody has to see yet travels with the next question.

A statement costs the server 30 µs and us 10; the way there and back costs 150 µs, and 90 of them are ours. So statements are kept
until somebody asks for the rows of one, or for the commit; then all go at once, in their order, and their results come back
together. The server runs them one after the other, each seeing what those before it did: only the waiting is left out.
"""

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from datetime import date, datetime
from itertools import count
from typing import Any
from uuid import UUID

import psycopg
from psycopg.adapt import Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Wait, wait

Waiting = Generator[Wait, int, None]


class _Texts(dict[type, Callable[[Any], bytes | None]]):
    """How PostgreSQL reads what our columns' types give, as text; what is of no such type is a mistake."""

    def __missing__(self, kind: type) -> Callable[[Any], bytes | None]:
        """The way of what it is a kind of."""
        found = next((self[parent] for parent in kind.__mro__ if parent in self), None)
        if found is None:
            raise TypeError(f"no column holds a {kind.__name__}")
        self[kind] = found
        return found


AS_TEXT = _Texts(
    {
        str: str.encode,
        int: lambda number: b"%d" % number,
        bool: lambda yes: b"t" if yes else b"f",
        datetime: lambda moment: moment.isoformat().encode(),
        date: lambda day: day.isoformat().encode(),
        UUID: lambda id_: str(id_).encode(),
        type(None): lambda _: None,
    }
)

_WENT_WELL = {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}
_LOOK_SECONDS = 1.0
"""How often a wait looks whether the socket still is one; what came wakes it at once."""


class Asked:
    """A statement that was asked for: it has run once its result, or that of a later one, is looked at."""

    __slots__ = ("_connection", "result", "sql", "values")

    def __init__(self, connection: "Pipelined", sql: str, values: list[bytes | None]) -> None:
        self._connection = connection
        self.sql, self.values = sql, values
        self.result: PGresult | None = None

    def rows(self) -> list[Sequence[Any]]:
        """What it found."""
        return self._connection.loaded(self._done())

    def count(self) -> int:
        """How many rows it wrote."""
        return self._done().command_tuples or 0

    def _done(self) -> PGresult:
        if self.result is None:
            self._connection.flush()
        assert self.result is not None  # noqa: S101 - `flush` raises, or gives everyone a result
        return self.result


class Pipelined(psycopg.Connection[Any]):
    """A connection on which statements may wait for each other; a cursor of the driver's own comes after all that wait."""

    def __init__(self, pgconn: PGconn, *more: Any, **named: Any) -> None:
        super().__init__(pgconn, *more, **named)
        self._asked: list[Asked] = []
        self._names: dict[str, bytes] = {}
        self._numbers = count(1)
        self._transformer = Transformer(self)

    def ask(self, sql: str, values: Sequence[Any] = ()) -> Asked:
        """A statement that runs no later than what is asked for next and looked at; its placeholders are $1, $2 and so on."""
        asked = Asked(self, sql, [AS_TEXT[type(value)](value) for value in values])
        self._asked.append(asked)
        return asked

    def loaded(self, result: PGresult) -> list[Sequence[Any]]:
        """The rows of a result, with the types that the driver gives."""
        self._transformer.set_pgresult(result)
        rows: list[Sequence[Any]] = self._transformer.load_rows(0, result.ntuples, tuple)
        return rows

    def flush(self) -> None:
        """Runs what waits.

        Raises:
            psycopg.Error: What went wrong with the first that did; those behind it did not run.
        """
        asked, self._asked = self._asked, []
        if not asked:
            return
        self.pgconn.enter_pipeline_mode()
        try:
            failed = self._exchanged(asked)
        finally:
            with suppress(psycopg.OperationalError):  # of a connection that is lost, which has said so already
                self.pgconn.exit_pipeline_mode()
        if failed is not None:
            raise error_from_result(failed)

    def cursor(self, *named: Any, **more: Any) -> Any:
        """A cursor of the driver's own."""
        self.flush()
        return super().cursor(*named, **more)

    def commit(self) -> None:
        """Commits, together with what waits."""
        if self._asked:
            self.ask("COMMIT")
            self.flush()
        else:
            super().commit()

    def rollback(self) -> None:
        """Takes everything back; what still waits is never sent."""
        self._asked.clear()
        begun = self.pgconn.transaction_status != TransactionStatus.IDLE
        super().rollback()
        if begun and self._names:  # psycopg lets all that is prepared go, where it had prepared anything itself
            self._names.clear()
            self.pgconn.exec_(b"DEALLOCATE ALL")

    def _deallocate(self, name: bytes | None) -> Generator[Any, Any, None]:
        """After a DROP or ALTER psycopg lets all go that is prepared, ours too."""
        if name is None:
            self._names.clear()
        return super()._deallocate(name)

    def _exchanged(self, asked: list[Asked]) -> PGresult | None:
        """Sends all, gives each its result, and gives the first that went wrong."""
        places, new, sent = [], [], 0
        for one in asked:
            name = self._names.get(one.sql)
            if name is None:
                name = self._names[one.sql] = b"ours%d" % next(self._numbers)
                self.pgconn.send_prepare(name, one.sql.encode())
                new.append(one.sql)
                sent += 1
            self.pgconn.send_query_prepared(name, one.values)
            places.append(sent)
            sent += 1
        self.pgconn.pipeline_sync()
        results: list[PGresult] = []
        wait(_results(self.pgconn, results), self.pgconn.socket, _LOOK_SECONDS)
        for result in results:
            if result.status not in _WENT_WELL:
                for sql in new:
                    del self._names[sql]  # nobody knows which of them were prepared
                return result
        for one, place in zip(asked, places, strict=True):
            one.result = results[place]
        return None


def _results(connection: PGconn, results: list[PGresult]) -> Waiting:
    """Collects the results of all that was sent, until the server says that this was all."""
    while connection.flush():
        yield Wait.RW
        connection.consume_input()
    while True:
        while connection.is_busy():
            yield Wait.R
            connection.consume_input()
        result = connection.get_result()
        if result is None:  # the end of one statement's results
            if connection.status != ConnStatus.OK:
                raise psycopg.OperationalError("the connection is lost")
            continue
        if result.status == ExecStatus.PIPELINE_SYNC:
            return
        results.append(result)
