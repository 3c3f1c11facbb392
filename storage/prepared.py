"""The statements of every turn, compiled once: SQLAlchemy words them; the driver runs them without it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

Processor = Callable[[Any], Any] | None
Found = tuple[tuple[int, Callable[[Any], Any]], ...]

_NUMBERED: Dialect = PGDialect_psycopg(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call] # SQLAlchemy left it out
"""PostgreSQL's own placeholders, $1, $2 …: these statements go past psycopg's cursors, which know %s alone."""


class Outcome(Protocol):
    """What a statement leads to; looked at, it has surely run."""

    def rows(self) -> list[Sequence[Any]]:
        """What it found."""

    def count(self) -> int:
        """How many rows it wrote."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement for one database.

    Attributes:
        given: Each value's name and what makes it the driver's, in the order of the placeholders.
        found: The places of the columns that the driver gives in another type, and what makes them ours.
    """

    sql: str
    given: tuple[tuple[str, Processor], ...]
    found: Found


@dataclass(frozen=True, slots=True)
class Done:
    """What has run already, on SQLite."""

    found: list[Sequence[Any]]
    written: int

    def rows(self) -> list[Sequence[Any]]:
        """What it found."""
        return self.found

    def count(self) -> int:
        """How many rows it wrote."""
        return self.written


@dataclass(frozen=True, slots=True)
class Coming:
    """What runs with the next that is looked at, on PostgreSQL."""

    asked: Outcome
    found: Found

    def rows(self) -> list[Sequence[Any]]:
        """What it finds."""
        rows = self.asked.rows()
        return [_ours(row, self.found) for row in rows] if self.found else rows

    def count(self) -> int:
        """How many rows it writes."""
        return self.asked.count()


class Prepared:
    """A statement that is called with its values by name, the same names each time.

    `Connection.execute` costs 40 µs a statement on SQLite and 90 on PostgreSQL before the database does anything, and a turn
    runs eleven of them: this takes 5 and 10. The types on the way in and out are the columns', as there.
    """

    def __init__(self, statement: Executable) -> None:
        self._statement: Any = statement
        self._compiled: dict[str, Compiled] = {}

    def rows(self, connection: Connection, **values: Any) -> list[Sequence[Any]]:
        """What it finds."""
        return self.later(connection, **values).rows()

    def write(self, connection: Connection, **values: Any) -> int:
        """How many rows it wrote."""
        return self.later(connection, **values).count()

    def later(self, connection: Connection, **values: Any) -> Outcome:
        """Has it run before anything that is asked for after it, and at the latest with the commit.

        On PostgreSQL it waits, to share the way to the server, until somebody looks at this or a later outcome. What goes wrong
        with it is told there; everything of the transaction is taken back then, as always.
        """
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection, values)
        given = [values.get(name) if process is None else process(values.get(name)) for name, process in compiled.given]
        borrowed = connection.connection
        if connection.dialect.name == "postgresql":
            driver: Any = borrowed.driver_connection
            return Coming(driver.ask(compiled.sql, given), compiled.found)
        cursor: Any = borrowed.info.get("cursor")  # lives and dies with the driver's connection
        if cursor is None:
            cursor = borrowed.info["cursor"] = borrowed.cursor()
        cursor.execute(compiled.sql, given)
        if cursor.description is None:
            return Done([], cursor.rowcount)
        rows: list[Sequence[Any]] = cursor.fetchall()
        return Done([_ours(row, compiled.found) for row in rows] if compiled.found else rows, cursor.rowcount)

    def _compile(self, connection: Connection, values: Collection[str]) -> Compiled:
        dialect = _NUMBERED if connection.dialect.name == "postgresql" else connection.dialect
        compiled: Any = self._statement.compile(dialect=dialect, column_keys=sorted(values))
        given = []
        for name in compiled.positiontup:
            process = compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
            given.append((name, process if name in values else _always(compiled.params[name], process)))
        found = []
        for place, column in enumerate(getattr(self._statement, "selected_columns", ())):
            process = column.type.dialect_impl(dialect).result_processor(dialect, None)
            if process is not None:
                found.append((place, process))
        ready = Compiled(str(compiled), tuple(given), tuple(found))
        self._compiled[connection.dialect.name] = ready
        return ready


def _always(value: Any, process: Processor) -> Processor:
    """A constant of the statement."""
    fixed = value if process is None else process(value)
    return lambda _: fixed


def _ours(row: Sequence[Any], found: tuple[tuple[int, Callable[[Any], Any]], ...]) -> Sequence[Any]:
    cells = list(row)
    for place, process in found:
        cells[place] = process(cells[place])
    return cells
