"""The statements that a release sends to its database, with their values; and sending them again."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import event

from storage.database import Database
from storage.pipeline import Asked, Pipelined

WRITES = ("INSERT", "UPDATE", "DELETE")
OF_THE_SESSION = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA", "SET")
TAGGED = {"datetime": datetime, "date": date, "UUID": UUID}


class Recording:
    """What goes to a database through its driver, from now on.

    Of reading, each wording is kept once; of writing, every statement, because one builds on another.

    Attributes:
        sql: The wordings, in the order in which they came.
        run: For each statement the place of its wording, its values, and how many rows it wrote (None: it does not tell).
    """

    def __init__(self, database: Database) -> None:
        self.sql: dict[str, int] = {}
        self.run: list[tuple[int, Any, int | None]] = []
        database.close()  # what is connected already would not be heard
        moment, hear = ("do_connect", self._sqlite) if database.sqlite else ("connect", self._postgresql)
        event.listen(database.engine, moment, hear)

    def took(self, sql: str, values: Any, rows: int) -> None:
        """A statement was run."""
        if sql.startswith(OF_THE_SESSION):
            return
        writes = sql.startswith(WRITES)
        if sql in self.sql and not writes:
            return
        told = rows if writes and "RETURNING" not in sql else None
        self.run.append((self.sql.setdefault(sql, len(self.sql)), tagged(values), told))

    def _sqlite(self, dialect: object, record: object, arguments: object, options: dict[str, Any]) -> None:
        recording = self

        class Cursor(sqlite3.Cursor):
            def execute(self, sql: str, values: Any = ()) -> Any:
                done = super().execute(sql, values)
                recording.took(sql, values, self.rowcount)
                return done

            def executemany(self, sql: str, every: Any) -> Any:
                for values in every:
                    self.execute(sql, values)
                return self

        class Connection(sqlite3.Connection):
            def cursor(self, factory: Any = Cursor) -> Any:
                return super().cursor(factory)

        options["factory"] = Connection

    def _postgresql(self, connection: Any, record: object) -> None:
        recording, given = self, dict[int, Sequence[Any]]()
        ask, exchanged = connection.ask, connection._exchanged

        class Cursor(psycopg.Cursor):
            def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
                done = super().execute(query, params, **how)
                recording.took(query, params or {}, self.rowcount)
                return done

            def executemany(self, query: Any, params_seq: Any, **how: Any) -> None:
                for params in params_seq:
                    self.execute(query, params)

        def asks(sql: str, values: Sequence[Any] = ()) -> Asked:
            asked = ask(sql, values)
            given[id(asked)] = values
            return asked

        def exchanges(asked: list[Asked]) -> Any:
            failed = exchanged(asked)
            for one in asked:
                values = given.pop(id(one))
                if one.result is not None:
                    recording.took(one.sql, list(values), one.count())
            return failed

        connection.cursor_factory, connection.ask, connection._exchanged = Cursor, asks, exchanges


def tagged(value: Any) -> Any:
    """A value as JSON can hold it."""
    match value:
        case dict():
            return {name: tagged(one) for name, one in value.items()}
        case list() | tuple():
            return [tagged(one) for one in value]
        case datetime() | date() | UUID():
            return {type(value).__name__: str(value)}
        case _:
            return value


def untagged(value: Any) -> Any:
    """What `tagged` was given."""
    match value:
        case {"datetime": text}:
            return datetime.fromisoformat(text)
        case {"date": text}:
            return date.fromisoformat(text)
        case {"UUID": text}:
            return UUID(text)
        case dict():
            return {name: untagged(one) for name, one in value.items()}
        case list():
            return [untagged(one) for one in value]
        case _:
            return value


def replayed(database: Database, kept: Mapping[str, Sequence[Any]]) -> list[str]:
    """Runs the statements in one transaction that is rolled back; those that fail, or write another number of rows.

    What comes after a failure is not run.
    """
    with database.engine.connect() as connection, connection.begin() as transaction:
        driver = connection.connection
        for place, values, rows in kept["run"]:
            sql = kept["sql"][place]
            try:
                wrote = written(driver, sql, untagged(values))
            except Exception as error:
                return [f"{sql}: {error}"]
            if rows is not None and wrote != rows:
                return [f"{sql} {values}: wrote {wrote} rows, not {rows}"]
        transaction.rollback()
    return []


def written(driver: Any, sql: str, values: Any) -> int:
    """Runs a statement as the release did; how many rows it wrote."""
    if isinstance(driver.driver_connection, Pipelined) and isinstance(values, list):
        return driver.driver_connection.ask(sql, values).count()
    cursor = driver.cursor()
    cursor.execute(sql, values)
    return cursor.rowcount
