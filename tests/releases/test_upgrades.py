"""What stood in the database of every release is there after `migrate`, and whoever still runs that release can go on."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
import structlog
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text
from sqlmodel import SQLModel

from bot.__main__ import main
from conversations import render, states
from conversations.core import Role
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.states import decode, encode
from locales.language import Language
from locales.say import voice
from storage import people, tables
from storage.database import Database
from storage.load import load
from storage.migrate import migrate
from storage.schema import behind
from tests.conftest import drop_database, in_database, new_database
from tests.conversations.walking import NOW
from tests.releases.dumps import postgresql_restored, sqlite_restored
from tests.releases.make import standing
from tests.releases.network import MOMENT
from tests.releases.recording import replayed
from tests.walker.sights import see

HERE = Path(__file__).parent
RELEASES = sorted(
    (file.name for file in HERE.iterdir() if file.name[0].isdigit()), key=lambda name: [int(n) for n in name.split(".")]
)

RETIRED: dict[str, str] = {}
"""Tags of states that were stored once and are no longer read, each with the release that stopped; who is there finds Home."""

GROWS = {"alembic_version", "chambers", "programmes"}
"""What `migrate` itself writes."""

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Upgraded:
    """The database of a release after `migrate`; `before` is what stood in each table before."""

    release: str
    kind: str
    database: Database
    before: Rows

    def kept(self, name: str) -> Any:
        """One of the files that the release left."""
        return json.loads((HERE / self.release / f"{name}.json").read_text(encoding="utf-8"))


def rows(connection: Connection, names: dict[str, list[str]] | None = None) -> Rows:
    """All rows of all tables, or of these columns of these, in an order of their own."""
    if names is None:
        inspected = inspect(connection)
        names = {table: [column["name"] for column in inspected.get_columns(table)] for table in inspected.get_table_names()}
    kept: Rows = {}
    for table, columns in names.items():
        named = ", ".join(f'"{column}"' for column in columns)
        answered = connection.execute(text(f'SELECT {named} FROM "{table}"'))
        kept[table] = sorted((dict(row._mapping) for row in answered), key=repr)
    return kept


PROGRAMMES, REGISTER = seed_programmes(), seed_register()


def brought_up(database: Database) -> None:
    migrate(database, PROGRAMMES, REGISTER, NOW)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def restored_as(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Restores the dump of a release into a fresh database; gives its address."""
    folder, numbers, made = tmp_path_factory.mktemp("releases"), count(), []

    def restore(release: str) -> str:
        dump = (HERE / release / f"{request.param}.sql").read_text(encoding="utf-8")
        if request.param == "sqlite":
            return sqlite_restored(dump, folder / f"{release}-{next(numbers)}.sqlite")
        server: psycopg.Connection = request.getfixturevalue("server")
        made.append(new_database(server))
        return postgresql_restored(dump, in_database(request.getfixturevalue("postgresql"), made[-1]))

    restore.kind = request.param  # type: ignore[attr-defined]
    yield restore
    for name in made:
        drop_database(request.getfixturevalue("server"), name)


@pytest.fixture(scope="module", params=RELEASES)
def upgraded(request: pytest.FixtureRequest, restored_as: Any) -> Iterator[Upgraded]:
    """The database of a release, brought up; read by all tests, changed by none."""
    database = Database(restored_as(request.param))
    with database.reading() as connection:
        before = rows(connection)
    brought_up(database)
    yield Upgraded(request.param, restored_as.kind, database, before)
    database.close()


def test_every_row_is_there_as_it_was(upgraded: Upgraded) -> None:
    names = {table: list(found[0]) for table, found in upgraded.before.items() if found and table not in GROWS}

    with upgraded.database.reading() as connection:
        after = rows(connection, names)

    for table in names:
        assert after[table] == upgraded.before[table], table
    assert len(names["answers"]) > 0
    assert {table: len(found) for table, found in after.items()} == {
        table: number for table, number in upgraded.kept("expected")["rows"].items() if table in names
    }


def test_the_schema_is_the_one_of_the_code(upgraded: Upgraded) -> None:
    with upgraded.database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, SQLModel.metadata)

    assert [one for one in differences if "alembic_version" not in str(one)] == []
    assert behind(upgraded.database) is None


def test_everybody_is_where_they_were_and_every_file_is_as_ready_as_it_was(upgraded: Upgraded) -> None:
    expected, stands = upgraded.kept("expected"), standing(upgraded.database)

    assert stands["places"] == expected["places"]
    assert stands["readiness"] == expected["readiness"]


def test_everybody_sees_their_card_in_three_languages(upgraded: Upgraded) -> None:
    with upgraded.database.reading() as connection:
        for telegram_id in connection.execute(select(tables.people.c.telegram_id)).scalars().all():
            met = people.by_telegram_id(connection, telegram_id)
            assert met is not None

            seen = see(connection, met, decode(met.state))

            assert set(seen.cards) == set(Language)
            assert len(seen.tokens) == 1, met.state


def test_all_that_was_delivered_is_still_told(upgraded: Upgraded) -> None:
    with upgraded.database.reading() as connection:
        for stored, telegram_id in connection.execute(DELIVERED).all():
            met = people.by_telegram_id(connection, telegram_id)
            assert met is not None

            assert see(connection, met, decode(stored)).cards, stored


DELIVERED = select(tables.deliveries.c.state, tables.people.c.telegram_id).join(
    tables.people, tables.people.c.id == tables.deliveries.c.person_id
)


def test_an_administrator_reads_every_line_of_the_journal(upgraded: Upgraded) -> None:
    with upgraded.database.reading() as connection:
        admin = connection.execute(select(tables.people.c.telegram_id).where(tables.people.c.role == Role.ADMIN)).scalar()
        met = people.by_telegram_id(connection, admin)
        assert met is not None
        pages = [page(connection, met, number) for number in range(len(upgraded.before["journal"]) // 8 + 1)]

    assert len(set(pages)) > 10


def page(connection: Connection, met: people.Met, number: int) -> str:
    """What an administrator reads on a page of the journal."""
    state, snapshot = load(connection, met.person, states.Journal(number), MOMENT)
    return render(state, snapshot, voice(Language.FR)).written()


def test_a_process_of_the_release_goes_on_while_its_successor_starts(upgraded: Upgraded) -> None:
    kept = upgraded.kept("statements")[upgraded.kind]

    assert replayed(upgraded.database, kept) == []
    assert len(kept["run"]) > 500


def test_a_migration_that_is_killed_before_its_end_leaves_what_was_there_and_can_be_repeated(restored_as: Any) -> None:
    database = Database(restored_as(RELEASES[0]))
    with database.reading() as connection:
        before = rows(connection)
    settings = {"DATABASE_URL": database.engine.url.render_as_string(hide_password=False), "PATH": os.environ["PATH"]}

    killed = subprocess.run([sys.executable, "-c", KILLED], check=False, cwd=HERE.parents[1], env=settings, capture_output=True)

    assert killed.returncode == -signal.SIGKILL, killed.stderr
    with database.reading() as connection:
        assert rows(connection) == before
    assert "migrate" in (behind(database) or "")
    brought_up(database)
    assert behind(database) is None
    database.close()


KILLED = """
import os, signal
from sqlalchemy import Engine, event
from bot.__main__ import main

@event.listens_for(Engine, "before_cursor_execute")
def _before(connection, cursor, statement, *more):
    if statement.startswith("UPDATE alembic_version"):
        os.kill(os.getpid(), signal.SIGKILL)

main(["migrate"])
"""
"""`migrate`, killed when the first new tables are made and before their number is noted."""


@pytest.mark.parametrize("restored_as", ["sqlite"], indirect=True)
def test_run_on_the_schema_of_an_earlier_release_stops_with_one_line(
    restored_as: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", restored_as(RELEASES[0]))
    monkeypatch.setenv("BOT_TOKEN", "4242:simulator")

    assert main(["run"]) == 1

    (line,) = capsys.readouterr().err.splitlines()
    assert "python -m bot migrate" in line
    structlog.reset_defaults()


@pytest.mark.parametrize("release", RELEASES)
def test_every_state_that_was_ever_stored_is_read_or_listed_as_retired(release: str) -> None:
    stored = json.loads((HERE / release / "encodings.json").read_text(encoding="utf-8"))["states"]

    for one in stored:
        if json.loads(one)["tag"] not in RETIRED:
            assert decode(encode(decode(one))) == decode(one), one
    assert len(stored) > 50


def test_migrating_twice_changes_nothing_more(upgraded: Upgraded) -> None:
    with upgraded.database.reading() as connection:
        once = rows(connection)

    brought_up(upgraded.database)

    with upgraded.database.reading() as connection:
        assert rows(connection) == once
