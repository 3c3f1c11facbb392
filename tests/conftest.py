"""The test ground: two databases, and a bot at work on a simulated Telegram.

Whatever asks for `database_url` or `stage` runs on SQLite and on PostgreSQL. PostgreSQL comes from a wheel, once a run, and
only when a test needs it; `TEST_DATABASE_URL` names a server to use instead, on which databases may be made.
"""

import logging
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import structlog
from psycopg import sql
from structlog.testing import capture_logs

from bot import polling
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage.database import Database
from storage.migrate import migrate
from tests.postgresql import serving
from tests.stage import Mode, Stage
from tests.told import in_files, listening

NUMBERS = count(1)
WITHOUT_BROWSER = os.environ.get("BROWSER") == "none"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The whole walk goes first, all in one process; what needs a browser is left out where `BROWSER=none` says so."""
    items.sort(key=lambda item: "walk" not in getattr(item, "fixturenames", ()))
    if WITHOUT_BROWSER:
        left_out = [item for item in items if item.path.is_relative_to(Path(__file__).parent / "browser")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what was left out, with -q and with several processes too."""
    if WITHOUT_BROWSER:
        terminalreporter.write_line("BROWSER=none: the tests in tests/browser were left out")


@pytest.fixture(scope="session", autouse=True)
def logs_tell_nothing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A log line that tells a token, a secret, a name or words of a person is an error at the end (`tests/told.py`)."""
    with listening() as told:
        yield
    told += in_files(tmp_path_factory.getbasetemp())
    assert not told, f"{len(told)} log lines tell what they must not: {told[:20]}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server on which databases may be made."""
    with serving() as url:
        yield url


@pytest.fixture(scope="session")
def server(postgresql: str) -> Iterator[psycopg.Connection]:
    """A connection to the server, outside of all databases that are tested."""
    with psycopg.connect(postgresql, autocommit=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file as `migrate` leaves it."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.sqlite"
    bring_up(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def migrated_postgresql(server: psycopg.Connection, postgresql: str) -> Iterator[str]:
    """The name of a PostgreSQL database as `migrate` leaves it."""
    name = new_database(server)
    bring_up(in_database(postgresql, name))
    yield name
    drop_database(server, name)


def bring_up(url: str) -> None:
    database = Database(url)
    migrate(database, seed_programmes(), seed_register(), datetime.now(UTC))
    database.close()


def new_database(server: psycopg.Connection, template: str | None = None) -> str:
    name = f"chamberready_{os.getpid()}_{next(NUMBERS)}_{uuid4().hex[:6]}"
    like = sql.SQL(" TEMPLATE {}").format(sql.Identifier(template)) if template else sql.SQL("")
    server.execute(sql.SQL("CREATE DATABASE {}{}").format(sql.Identifier(name), like))
    return name


def drop_database(server: psycopg.Connection, name: str) -> None:
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def in_database(server_url: str, name: str) -> str:
    """The server's address with another database in it."""
    head, mark, query = server_url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}{mark}{query}"


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two databases the test runs on."""
    return str(request.param)


@pytest.fixture
def empty_database_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite'}"
        return
    server = request.getfixturevalue("server")
    name = new_database(server)
    yield in_database(request.getfixturevalue("postgresql"), name)
    drop_database(server, name)


@pytest.fixture
def database_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of the test's own, migrated and seeded."""
    if kind == "sqlite":
        file = tmp_path / "house.sqlite"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        yield f"sqlite:///{file}"
        return
    server = request.getfixturevalue("server")
    name = new_database(server, request.getfixturevalue("migrated_postgresql"))
    yield in_database(request.getfixturevalue("postgresql"), name)
    drop_database(server, name)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """The test's own database, through the door that the product uses."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def mode() -> Mode:
    """How the bot gets its updates; `@pytest.mark.parametrize("mode", BOTH_WAYS)` runs a test in both."""
    return "webhook"


@pytest.fixture
def free_port() -> Callable[[], int]:
    """Gives a port on loopback that nobody listens on."""
    from tests.stage import free_port

    return free_port


@pytest.fixture
async def stage(database_url: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A bot at work on a simulated Telegram, and who talks to it."""
    monkeypatch.setattr(polling, "IN_HAND_SECONDS", 0.02)
    async with Stage(database_url, mode).open() as opened:
        yield opened


@pytest.fixture
def logs_put_back() -> Iterator[None]:
    """For a test that sets the logs up as the command line does: they go to the stderr of the test, which is soon gone."""
    yield
    logging.captureWarnings(capture=False)
    root = logging.getLogger()
    root.handlers[:] = [one for one in root.handlers if not isinstance(one.formatter, structlog.stdlib.ProcessorFormatter)]
    structlog.reset_defaults()


@pytest.fixture
def logged() -> Iterator[list[dict]]:
    """The log lines of the test, as structlog has them."""
    with capture_logs() as lines:
        yield lines
