"""The statements that a stretch of work issues, and which tables the database would read from one end to the other for them."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from psycopg.pq import ExecStatus
from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from storage.database import Database
from storage.prepared import Outcome, Prepared

NAMED = re.compile(r"%\((\w+)\)s")
ALIAS = re.compile(r"(?:FROM|JOIN) (\w+) AS (\w+)")
SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
PLANNED = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")

SHORT = {"deliveries_to_send", "journal_lines", "people_of_the_federation"}
"""Indexes of a few rows of a large table: what waits, and the like; they may be read whole."""

BY_INDEXES_ALONE = "; ".join(f"SET LOCAL enable_{way} = off" for way in ("seqscan", "hashjoin", "mergejoin", "bitmapscan"))
"""PostgreSQL reads an empty table whole, whatever indexes there are; so it is asked what it could do instead."""


@contextmanager
def issued() -> Iterator[set[str]]:
    """Collects the statements on all databases of the process, as the drivers get them."""
    found: set[str] = set()
    later = Prepared.later

    def prepared(self: Prepared, connection: Connection, **values: Any) -> Outcome:
        outcome = later(self, connection, **values)
        found.add(self._compiled[connection.dialect.name].sql)
        return outcome

    def executed(connection: Connection, cursor: object, statement: str, *more: object) -> None:
        found.add(statement)

    event.listen(Engine, "before_cursor_execute", executed)
    try:
        with patch.object(Prepared, "later", prepared):
            yield found
    finally:
        event.remove(Engine, "before_cursor_execute", executed)


def read_whole(database: Database, statements: set[str]) -> set[tuple[str, str]]:
    """Tables that are read from one end to the other, each with the statement that has it so."""
    look = _of_sqlite if database.sqlite else _of_postgresql
    with database.reading() as connection:
        if not database.sqlite:
            connection.exec_driver_sql(BY_INDEXES_ALONE)
        planned = [one for one in statements if one.lstrip().startswith(PLANNED)]
        return {(table, one) for one in planned for table in look(connection, one)}


def _of_sqlite(connection: Connection, statement: str) -> Iterator[str]:
    called = {alias: table for table, alias in ALIAS.findall(statement)}
    driver: Any = connection.connection.driver_connection
    for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", (None,) * statement.count("?")):
        if (scan := SCAN.match(row[3])) and scan[2] not in SHORT:
            yield called.get(scan[1], scan[1])


def _of_postgresql(connection: Connection, statement: str) -> Iterator[str]:
    numbers: dict[str, str] = {}
    numbered = NAMED.sub(lambda name: numbers.setdefault(name[1], f"${len(numbers) + 1}"), statement)
    driver: Any = connection.connection.driver_connection
    result = driver.pgconn.exec_(f"EXPLAIN (GENERIC_PLAN, FORMAT JSON) {numbered}".encode())
    assert result.status == ExecStatus.TUPLES_OK, (result.get_error_message(), numbered)
    yield from _scans(json.loads(result.get_value(0, 0))[0]["Plan"])


def _scans(plan: dict[str, Any]) -> Iterator[str]:
    reads = plan["Node Type"].endswith("Scan") and "Relation Name" in plan
    if reads and "Index Cond" not in plan and plan.get("Index Name") not in SHORT:
        yield plan["Relation Name"]
    for part in plan.get("Plans", ()):
        yield from _scans(part)
