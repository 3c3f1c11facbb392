"""The engine, the one writer, and all that differs between SQLite and PostgreSQL."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict
from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    String,
    Table,
    TypeDecorator,
    create_engine,
    event,
    text,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import SQLModel

WRITER_LOCK = 4_203_141
"""Key of the advisory lock that all writing on PostgreSQL shares; any number that no one else uses."""


SQLITE_AWAY = {5, 6, 8, 10, 13, 14, 26}
"""SQLite's busy, locked, read-only, input/output error, full, cannot open, no database: it may be tried again."""

POSTGRESQL_AWAY = ("08", "53", "55P03", "57", "58", "40")
"""Beginnings of PostgreSQL's codes for connection, resources, lock not available, intervention, system, rollback."""

SQLITE_FULL, DISK_FULL = 13, "53100"
"""SQLite's and PostgreSQL's codes for a full disk."""

READ_ONLY = "25006"
"""PostgreSQL's code for a write on a server that only reads."""

PATIENCE = {"lock_timeout": "10s", "idle_in_transaction_session_timeout": "60s"}
"""How long a PostgreSQL session waits for another writer, and for itself; SQLite's 10 s stand in its connect arguments."""

PLANS = {"plan_cache_mode": "force_generic_plan", "random_page_cost": "1.1", "enable_bitmapscan": "off", "jit": "off"}
"""How PostgreSQL is to go about statements that each look for a few rows by an index, whatever it knows or guesses of the tables.

A plan is made once a connection, and not from counts that are old: while a mass run is young, the next delivery was else found by
sorting all that wait.
"""


_LOCK = f"SELECT pg_advisory_xact_lock({WRITER_LOCK})"


class Kept(SQLModel):
    """A table. What pydantic would compile to check values is left out: values are the core's, and rows are never objects."""

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment] # SQLModel narrows the type


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite drops time zones silently, so they are put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuses a moment without zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without time zone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Gives the zone back."""
        return value if value is None or value.tzinfo is not None else value.replace(tzinfo=UTC)


class DatabaseNow(FunctionElement[datetime]):
    """UTC now by the database's clock, which all processes share; on PostgreSQL the moment itself, not the transaction's."""

    type = UtcDateTime()
    inherit_cache = True


@compiles(DatabaseNow)
def _postgresql_now(element: DatabaseNow, compiler: Any, **more: Any) -> str:  # noqa: ARG001 - SQLAlchemy's signature
    return "clock_timestamp()"


@compiles(DatabaseNow, "sqlite")
def _sqlite_now(element: DatabaseNow, compiler: Any, **more: Any) -> str:  # noqa: ARG001 - SQLAlchemy's signature
    return "strftime('%Y-%m-%d %H:%M:%f000', 'now')"  # to the millisecond, in the words in which moments are stored


class EnumText(TypeDecorator[Any]):
    """An enum stored by its value, as text; SQLAlchemy's own stores the name."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The value."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The member."""
        return None if value is None else self.kind(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002 - SQLAlchemy's signature
        """The same, without three calls for each of the answers that every turn reads."""
        return _Members(self.kind).__getitem__


class _Members(dict[Any, Any]):
    """The members of an enum by their values; nothing for nothing."""

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__({None: None} | {str(member): member for member in kind})
        self._kind = kind

    def __missing__(self, value: str) -> StrEnum:
        """Raises ValueError for what is no member."""
        return self._kind(value)


def upsert(table: Table) -> Insert:
    """An INSERT that takes ON CONFLICT; both dialects compile the clause of PostgreSQL's."""
    return insert(table)


def where(condition: str) -> dict[str, Any]:
    """The condition of a partial index, for both databases."""
    return {"postgresql_where": text(condition), "sqlite_where": text(condition)}


class DatabaseGone(Exception):  # noqa: N818 - reads as the fact it is
    """The database is away or locked; what was asked may be tried again."""


class NoRoom(DatabaseGone):
    """The disk is full for what was asked; something smaller may still find room."""


def normal_url(url: str) -> str:
    """`postgres://` and `postgresql://` with the driver that we use; other addresses as they are."""
    for scheme in ("postgres://", "postgresql://"):
        if url.startswith(scheme):
            return "postgresql+psycopg://" + url.removeprefix(scheme)
    return url


def _gone(error: Any) -> DatabaseGone:
    """What the driver's error is to whoever asked."""
    full = getattr(error, "sqlite_errorcode", None) == SQLITE_FULL or getattr(error, "sqlstate", None) == DISK_FULL
    return NoRoom(str(error)) if full else DatabaseGone(str(error))


def _is_away(error: object) -> bool:
    """Whether the driver's error tells of the database's state, and not of a mistake in what it was asked."""
    sqlite = getattr(error, "sqlite_errorcode", None)
    if sqlite is not None:
        return (int(sqlite) & 0xFF) in SQLITE_AWAY
    state = getattr(error, "sqlstate", None)
    if state is None:  # psycopg gives none where no server answered
        return isinstance(error, Exception) and type(error).__name__ in {"OperationalError", "ConnectionTimeout"}
    return state == READ_ONLY or str(state).startswith(POSTGRESQL_AWAY)


class Database:
    """One database. `writing` and `reading` are the only doors to it."""

    def __init__(self, url: str) -> None:
        self.sqlite = url.startswith("sqlite")
        self.engine = _sqlite(url) if self.sqlite else _postgresql(normal_url(url))
        self._driver: Any = self.engine.dialect.loaded_dbapi

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one write transaction of the moment, in all processes; committed at the end.

        It is the one from its first statement on: on PostgreSQL the lock shares the way to the server with that.

        Raises:
            DatabaseGone: The database cannot be reached, is locked, or the commit was lost.
        """
        with self._transaction(writes=True) as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A read transaction beside the writer; each statement sees what is committed by then.

        Raises:
            DatabaseGone: The database cannot be reached.
        """
        with self._transaction(writes=False) as connection:
            yield connection

    @contextmanager
    def _transaction(self, *, writes: bool) -> Iterator[Connection]:
        try:
            with self.engine.connect().execution_options(writes=writes) as connection, connection.begin():
                if writes and not self.sqlite:
                    driver: Any = connection.connection.driver_connection
                    driver.ask("BEGIN")
                    driver.ask(_LOCK)
                yield connection
        except DBAPIError as error:
            if not error.connection_invalidated and not _is_away(error.orig):
                raise
            if getattr(error.orig, "sqlstate", None) == READ_ONLY:
                self.engine.dispose()  # the server became a standby: the next connection finds the new primary
            raise _gone(error.orig) from error
        except self._driver.Error as error:  # of a prepared statement, which SQLAlchemy does not run
            if not _is_away(error):
                raise
            self.engine.dispose()
            raise _gone(error) from error

    def close(self) -> None:
        """Lets all connections go."""
        self.engine.dispose()


def _sqlite(url: str) -> Engine:
    engine = create_engine(
        url, poolclass=QueuePool, pool_size=4, hide_parameters=True, connect_args={"timeout": 10, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, record: object) -> None:  # noqa: ARG001 - SQLAlchemy's signature
        connection.isolation_level = None  # transactions are begun below, by name
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", True)
        driver: Any = connection.connection.driver_connection  # begun by SQLAlchemy's own ways it costs five times as much
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


GIVE_UP: Mapping[str, int] = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
"""A server that is silent is gone after half a minute, not when the kernel gives up; in seconds, the last in milliseconds."""


def _postgresql(url: str) -> Engine:
    from storage.pipeline import Pipelined  # noqa: PLC0415 - a host with SQLite never needs the driver

    # prepared statements stay with their connection; a pool of four is plenty for one writer and the readers
    engine = create_engine(
        url,
        pool_size=4,
        pool_pre_ping=False,
        hide_parameters=True,
        use_native_hstore=False,
        connect_args={"connect_timeout": 5, "prepare_threshold": 2, **GIVE_UP},
    )

    @event.listens_for(engine, "do_connect")
    def _pipelined(dialect: Dialect, record: object, given: Any, named: Any) -> Any:  # noqa: ARG001 - SQLAlchemy's signature
        return Pipelined.connect(*given, **named)

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, record: object) -> None:  # noqa: ARG001 - SQLAlchemy's signature
        with connection.cursor() as cursor:
            cursor.execute("; ".join(f"SET {name} = '{value}'" for name, value in (PATIENCE | PLANS).items()))
        connection.commit()

    return engine


def answers(database: Database) -> bool:
    """Whether the database answers a trivial question."""
    try:
        with database.reading() as connection:
            return connection.execute(text("SELECT 1")).scalar() == 1
    except DatabaseGone:
        return False
