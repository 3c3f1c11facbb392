"""A database as text, and back."""

import re
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import psycopg
from psycopg import sql

from tests.postgresql import programs

NOT_EVERYWHERE = re.compile(r"^(\\(un)?restrict .*|SET transaction_timeout .*|-- Dumped .*)\n", re.MULTILINE)
"""What differs from dump to dump, from server to server, or is unknown to older ones."""

KEYS = re.compile(r"(?:^\t(?:FOREIGN KEY|UNIQUE) ?\(.*\n)+", re.MULTILINE)
"""What Alembic writes in any order at the end of a table."""

POSTGRESQL_DUMP = ("--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100")


def sqlite_dump(file: Path) -> str:
    """All of an SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        return KEYS.sub(_sorted, "\n".join(connection.iterdump()) + "\n")


def _sorted(keys: re.Match[str]) -> str:
    lines = [line.rstrip(", ") for line in keys[0].splitlines()]
    end = ", \n" if keys[0].endswith(", \n") else "\n"
    return ", \n".join(sorted(lines)) + end


def sqlite_restored(dump: str, file: Path) -> str:
    """The address of an SQLite file with all that a dump holds."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.executescript(dump)
    return f"sqlite:///{file}"


def postgresql_dump(url: str) -> str:
    """All of a PostgreSQL database, the rows of each table in the order of their keys."""
    with psycopg.connect(url, autocommit=True) as connection:
        for table, key in connection.execute(
            "SELECT tablename, indexname FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE '%_pkey%'"
        ).fetchall():
            connection.execute(sql.SQL("CLUSTER {} USING {}").format(sql.Identifier(table), sql.Identifier(key)))
            connection.execute(sql.SQL("ALTER TABLE {} SET WITHOUT CLUSTER").format(sql.Identifier(table)))
    command = [programs() / "pg_dump", *POSTGRESQL_DUMP, f"--dbname={url}"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return NOT_EVERYWHERE.sub("", text)


def postgresql_restored(dump: str, url: str) -> str:
    """The address of a PostgreSQL database, empty before, with all that a dump holds."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(dump.encode())
    return url
