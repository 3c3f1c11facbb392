"""`check` tells a newcomer what is wrong: one line a problem, exit 1; else what it looked at."""

import asyncio
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text

from bot.__main__ import main
from bot.check_telegram import webhook_problems
from bot.settings import EXAMPLES, Settings
from bot.simulator.simulator import Simulator
from storage import arrivals
from storage.database import Database
from tests.stage import Stage, free_port, moment_now

TOKEN = "4242:simulator"

Check = Callable[[], tuple[int, list[str], list[str]]]


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, migrated_sqlite: Path) -> Iterator[pytest.MonkeyPatch]:
    """The settings of a bot that is well, but for Telegram, which nobody serves."""
    for name in EXAMPLES:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.__main__.set_up", lambda form, level: None)
    shutil.copy(migrated_sqlite, tmp_path / "bot.sqlite")
    well = {"DATABASE_URL": f"sqlite:///{tmp_path}/bot.sqlite", "PORT": str(free_port()), "HOST": "127.0.0.1", "ADMIN_IDS": "1"}
    for name, value in well.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")
    yield monkeypatch
    structlog.reset_defaults()


@pytest.fixture
def check(settings: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Exit code, lines on stderr and lines on stdout."""

    def checked() -> tuple[int, list[str], list[str]]:
        code = main(["check"])
        out, err = capsys.readouterr()
        return code, err.splitlines(), out.splitlines()

    return checked


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram is not asked."""
    monkeypatch.setattr("bot.check_telegram.look", lambda settings, problems, looked_at: None)


async def with_telegram(settings: pytest.MonkeyPatch, check: Check, token: str = TOKEN) -> tuple[int, list[str], list[str]]:
    async with Simulator(token).serving() as url:
        settings.setenv("TELEGRAM_API_URL", url)
        return await asyncio.to_thread(check)


async def test_when_all_is_well_it_says_what_it_looked_at(settings: pytest.MonkeyPatch, check: Check) -> None:
    code, problems, said = await with_telegram(settings, check)

    assert (code, problems, len(said)) == (0, [], 1)
    for part in ("all well: ", "settings", "programmes and register", "database (SQLite, schema 00", "port ", "token (@"):
        assert part in said[0]
    assert TOKEN not in said[0]


async def test_a_token_that_telegram_does_not_know_is_told_from_a_telegram_that_is_away(
    settings: pytest.MonkeyPatch, check: Check
) -> None:
    away = await asyncio.to_thread(check)
    unknown = await with_telegram(settings, check, "4242:another")

    assert (away[0], len(away[1])) == (unknown[0], len(unknown[1])) == (1, 1)
    assert away[1][0].startswith("BOT_TOKEN: Telegram does not answer")
    assert unknown[1][0].startswith("BOT_TOKEN: Telegram does not know this token")
    assert TOKEN not in away[1][0] + unknown[1][0]


def test_misspelt_names_are_told_with_what_was_meant(settings: pytest.MonkeyPatch, check: Check, quiet: None) -> None:
    Path(".env").write_text("BOT_TOKN=4242:x\nLOG_LEVEL=info\nCOLOUR=red\n")
    settings.delenv("ADMIN_IDS")
    settings.setenv("ADMIN_ID", "1")

    code, problems, _ = check()

    assert code == 1
    assert problems == [
        "BOT_TOKN in .env is no setting; did you mean BOT_TOKEN?",
        "COLOUR in .env is no setting; README.md names them all",
        "ADMIN_ID is no setting; did you mean ADMIN_IDS?",
    ]


def test_every_wrong_setting_is_told_not_only_the_first(settings: pytest.MonkeyPatch, check: Check) -> None:
    wrong = {"PUBLIC_URL": "http://example.org", "WEBHOOK_SECRET": "with a space", "TIMEZONE": "Europe/Bruxelles"}
    for name, value in wrong.items():
        settings.setenv(name, value)
    Path(".env").write_text("BOT_TOKN=4242:x\n")

    code, problems, _ = check()

    assert code == 1
    assert [line.split()[0] for line in problems] == [*wrong, "BOT_TOKN"]
    assert "https://" in problems[0]


def test_a_database_that_is_away_behind_or_empty_is_one_line_each(
    settings: pytest.MonkeyPatch, check: Check, quiet: None, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path}/bot.sqlite")
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    database.close()
    told = []
    for url in (
        f"sqlite:///{tmp_path}/bot.sqlite",
        f"sqlite:///{tmp_path}/new.sqlite",
        "postgresql://nobody:s3cret@127.0.0.1:9/bot",
    ):
        settings.setenv("DATABASE_URL", url)
        code, problems, _ = check()
        assert (code, len(problems)) == (1, 1), problems
        told += problems

    assert "schema 0001, this release needs" in told[0]
    assert "empty" in told[1]
    assert "cannot be reached" in told[2]
    assert "s3cret" not in told[2]
    for line in told:
        assert line.startswith("DATABASE_URL: ")


def test_a_newer_database_is_a_hint(settings: pytest.MonkeyPatch, check: Check, quiet: None, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/bot.sqlite")
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()

    code, problems, said = check()

    assert (code, problems) == (0, [])
    assert said[0].startswith("hint: DATABASE_URL: the database is at schema 9999")


def test_nobody_who_could_administer_is_a_hint_until_someone_is_invited(
    settings: pytest.MonkeyPatch, check: Check, quiet: None, tmp_path: Path
) -> None:
    settings.delenv("ADMIN_IDS")
    code, _, before = check()
    database = Database(f"sqlite:///{tmp_path}/bot.sqlite")
    with database.writing() as connection:
        arrivals.invite(connection, "code", "admin", None, abroad_only=False, language=None, days=14, now=moment_now().now)
    database.close()
    _, _, after = check()

    assert code == 0
    assert before[0].startswith("hint: ADMIN_IDS")
    assert [line for line in after if line.startswith("hint")] == []


def test_a_port_that_another_program_holds_is_told(settings: pytest.MonkeyPatch, check: Check, quiet: None) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as held:
        settings.setenv("PORT", str(held.getsockname()[1]))
        code, problems, _ = check()

    assert (code, len(problems)) == (1, 1)
    assert problems[0].startswith("HOST/PORT: cannot listen on 127.0.0.1:")


@pytest.mark.parametrize("kind", ["sqlite"])  # a port that is taken, by whichever bot
async def test_a_bot_that_runs_already_is_well(settings: pytest.MonkeyPatch, check: Check, stage: Stage) -> None:
    given = stage.settings
    settings.setenv("BOT_TOKEN", given.bot_token)
    settings.setenv("PORT", str(stage.port))
    settings.setenv("PUBLIC_URL", given.public_url)
    settings.setenv("TELEGRAM_API_URL", given.telegram_api_url)

    code, problems, said = await asyncio.to_thread(check)

    assert (code, problems) == (0, [])
    assert "a bot listens there" in said[0]
    assert f"webhook (http://127.0.0.1:{stage.port})" in said[0]


OURS, ELSEWHERE = "https://bot.example.org", "https://other.example.org/bot4242:secret"
NOW = time.time()
HOOKS = {
    "an error of a moment ago": (
        OURS,
        {
            "url": f"{OURS}/telegram",
            "last_error_message": "Connection refused",
            "last_error_date": NOW - 9,
            "pending_update_count": 3,
        },
        "PUBLIC_URL: Telegram could not hand its updates over: Connection refused (3 wait)",
    ),
    "another address": (
        OURS,
        {"url": ELSEWHERE},
        "PUBLIC_URL: Telegram posts this bot’s updates to https://other.example.org, not to",
    ),
    "an address while polling": (
        "",
        {"url": ELSEWHERE},
        "PUBLIC_URL is empty, but Telegram posts this bot’s updates to https://other",
    ),
    "many that wait": ("", {"url": "", "pending_update_count": 500}, "BOT_TOKEN: 500 updates wait at Telegram"),
    "a port that Telegram does not know": (
        "https://bot.example.org:8000",
        {},
        "PUBLIC_URL: Telegram posts to ports 443, 80, 88 and",
    ),
}


@pytest.mark.parametrize("what", HOOKS)
def test_what_telegram_says_of_the_webhook_is_one_line(what: str) -> None:
    public_url, hook, line = HOOKS[what]

    (told,) = webhook_problems(Settings(_env_file=None, public_url=public_url), hook, NOW)

    assert told.startswith(line)
    assert "secret" not in told


def test_an_error_of_yesterday_is_no_news() -> None:
    hook = {"url": f"{OURS}/telegram", "last_error_message": "Connection refused", "last_error_date": NOW - 90_000}

    assert webhook_problems(Settings(_env_file=None, public_url=OURS), hook, NOW) == []
