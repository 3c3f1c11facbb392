"""The command line, as the contract puts it: 0 fine, 1 a problem said in one line on stderr, 2 wrong arguments."""

import asyncio
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.__main__ import main
from bot.settings import EXAMPLES
from bot.simulator.simulator import Simulator
from storage import arrivals, programmes, tables
from storage.database import Database
from storage.schema import behind, revisions
from tests.stage import Records, free_port

TOKEN = "4242:simulator"
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def fresh_settings(monkeypatch, tmp_path, logs_put_back):
    """No setting of this machine, no `.env` of this folder."""
    for name in EXAMPLES:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return monkeypatch


@pytest.fixture
def database_file(migrated_sqlite, tmp_path):
    file = tmp_path / "bot.sqlite"
    shutil.copy(migrated_sqlite, file)
    return f"sqlite:///{file}"


def run(capsys, *arguments):
    """Exit code, and the lines on stderr."""
    code = main(arguments)
    return code, capsys.readouterr().err.splitlines()


WRONG = {
    "BOT_TOKEN": "not a token",
    "DATABASE_URL": "mysql://somewhere/bot",
    "PUBLIC_URL": "http://chamber.example.org",
    "WEBHOOK_SECRET": "with a space",
    "PORT": "none",
    "ADMIN_IDS": "anna,luc",
    "TELEGRAM_API_URL": "telegram",
    "TIMEZONE": "Europe/Atlantis",
    "LOG_FORMAT": "xml",
    "LOG_LEVEL": "loud",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_setting_stops_the_start_with_one_line_that_says_what_to_mend(fresh_settings, capsys, name):
    fresh_settings.setenv(name, WRONG[name])
    code, lines = run(capsys, "run")
    assert code == 1
    assert len(lines) == 1
    assert lines[0].startswith(name)
    assert EXAMPLES[name.lower()] in lines[0]


@pytest.mark.parametrize(
    ("command", "missing"),
    [("run", "BOT_TOKEN"), ("migrate", "DATABASE_URL"), ("invite --role admin", "BOT_TOKEN")],
)
def test_a_missing_setting_is_named_with_an_example(fresh_settings, capsys, command, missing):
    code, lines = run(capsys, *command.split())
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith(f"{missing} is missing")
    assert EXAMPLES[missing.lower()] in lines[0]


def test_a_programme_that_was_changed_stops_the_migration_and_changes_nothing(fresh_settings, capsys, database_url):
    records = Records(database_url)
    records.change(tables.programmes, {"id": "local"}, document="{}", digest="other")
    with records.writing() as connection:
        connection.execute(text("DELETE FROM programmes WHERE id = 'associate'"))
    before = [tuple(row) for row in records.rows(tables.programmes)]
    fresh_settings.setenv("DATABASE_URL", database_url)

    code = main(["migrate"])

    out, err = capsys.readouterr()
    assert (code, out, len(err.splitlines())) == (1, "", 1), err
    assert "local" in err
    assert [tuple(row) for row in records.rows(tables.programmes)] == before
    records.database.close()


def test_a_setting_in_a_dotenv_file_is_read(fresh_settings, capsys, tmp_path):
    (tmp_path / ".env").write_text("BOT_TOKEN=nonsense\n")
    code, lines = run(capsys, "run")
    assert code == 1
    assert lines[0].startswith("BOT_TOKEN")


WRONG_ARGUMENTS = ("", "fly", "invite", "invite --role king", "invite --role admin --days 0", "run fast")


@pytest.mark.parametrize("arguments", WRONG_ARGUMENTS)
def test_wrong_arguments_end_with_2(fresh_settings, capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments.split())
    assert ended.value.code == 2


def test_migrate_says_what_it_did_and_can_be_repeated(fresh_settings, capsys, tmp_path):
    fresh_settings.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert main(["migrate"]) == 0
    first = capsys.readouterr().out.splitlines()
    assert main(["migrate"]) == 0
    again = capsys.readouterr().out.splitlines()
    assert len([line for line in first if line.endswith("seeded")]) == 3
    assert again == ["register: 58 chambers"]


def test_migrate_refuses_a_programme_that_changed_under_the_same_version(fresh_settings, capsys, database_url):
    database = Database(database_url)
    with database.writing() as connection:
        connection.execute(text("UPDATE programmes SET digest = 'other' WHERE id = 'local'"))
    database.close()
    fresh_settings.setenv("DATABASE_URL", database_url)
    code, lines = run(capsys, "migrate")
    assert (code, len(lines)) == (1, 1)
    assert "programme local 2026.1" in lines[0]
    assert "new version" in lines[0]


def test_run_on_an_empty_database_stops_with_one_line(fresh_settings, capsys, tmp_path):
    fresh_settings.setenv("BOT_TOKEN", TOKEN)
    fresh_settings.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'empty.sqlite'}")
    code, lines = run(capsys, "run")
    assert (code, len(lines)) == (1, 1)
    assert "python -m bot migrate" in lines[0]


def test_run_on_a_database_that_cannot_be_reached_stops_with_one_line(fresh_settings, capsys):
    fresh_settings.setenv("BOT_TOKEN", TOKEN)
    fresh_settings.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/bot")
    code, lines = run(capsys, "run")
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith("DATABASE_URL")


def test_an_older_schema_is_too_old_and_a_newer_one_serves(database_url, monkeypatch):
    database = Database(database_url)
    monkeypatch.setattr("storage.schema.revisions", lambda: [*revisions(), "9998"])
    assert "migrate" in (behind(database) or "")
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert behind(database) is None
    database.close()


def test_without_telegram_invite_prints_the_code_alone_and_keeps_only_its_digest(fresh_settings, capsys, database_file):
    fresh_settings.setenv("BOT_TOKEN", TOKEN)
    fresh_settings.setenv("DATABASE_URL", database_file)
    fresh_settings.setenv("TELEGRAM_API_URL", NOWHERE)
    assert main(["invite", "--role", "chamber", "--chamber", "voka-limburg", "--language", "nl"]) == 0
    code = capsys.readouterr().out.strip()
    assert code.replace("-", "").replace("_", "").isalnum()
    database = Database(database_file)
    with database.reading() as connection:
        assert arrivals.invited_language(connection, code) == "nl"
        assert code not in str(connection.execute(text("SELECT * FROM invitations")).all())
    database.close()


@pytest.mark.parametrize(
    "arguments",
    [
        "invite --role chamber",
        "invite --role admin --chamber voka-limburg",
        "invite --role chamber --chamber nowhere",
        "invite --role admin --abroad-only",
    ],
)
def test_an_invitation_that_makes_no_sense_is_one_line_and_nothing_is_kept(fresh_settings, capsys, database_file, arguments):
    fresh_settings.setenv("BOT_TOKEN", TOKEN)
    fresh_settings.setenv("DATABASE_URL", database_file)
    code, lines = run(capsys, *arguments.split())
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith("--")
    database = Database(database_file)
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM invitations")).scalar() == 0
    database.close()


def test_check_names_every_problem_and_is_silent_without_one(fresh_settings, capsys):
    fresh_settings.setenv("TELEGRAM_API_URL", NOWHERE)
    fresh_settings.setenv("PORT", str(free_port()))
    code, lines = run(capsys, "check")
    assert code == 1
    assert [line.split()[0] for line in lines] == ["BOT_TOKEN", "DATABASE_URL"]


def test_check_of_a_file_tells_the_line_to_mend(fresh_settings, capsys, tmp_path):
    seed = Path(programmes.__file__).parents[1] / "conversations" / "programmes" / "local.yaml"
    broken = tmp_path / "mine.yaml"
    broken.write_text(seed.read_text().replace("weight: 3", "weight: 9", 1))
    line = 1 + seed.read_text()[: seed.read_text().index("weight: 3")].count("\n")
    code, lines = run(capsys, "check", str(broken))
    assert code == 1
    assert len(lines) == 1
    assert lines[0].startswith(f"{broken}:{line}: ")
    assert run(capsys, "check", str(seed)) == (0, [])


def test_check_of_a_file_that_is_not_there_is_one_line(fresh_settings, capsys, tmp_path):
    code, lines = run(capsys, "check", str(tmp_path / "nothing.yaml"))
    assert (code, len(lines)) == (1, 1)


def test_what_nobody_foresaw_is_one_line_with_its_place_and_without_its_words(fresh_settings, capsys):
    def poison(options, settings):
        raise RuntimeError("geheim")

    fresh_settings.setattr("bot.__main__.migrate", poison)
    code, lines = run(capsys, "migrate")
    assert (code, len(lines)) == (1, 1)
    assert "test_command_line.py" in lines[0]
    assert "geheim" not in lines[0]


async def process(environment, *arguments):
    root = Path(programmes.__file__).parents[1]
    kept = {key: value for key, value in os.environ.items() if key.lower() not in EXAMPLES}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=root,
        env=kept | environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_invite_prints_a_link_and_check_finds_nothing_where_telegram_answers(database_file):
    simulator = Simulator(TOKEN)
    async with simulator.serving() as url:
        settings = {"BOT_TOKEN": TOKEN, "DATABASE_URL": database_file, "TELEGRAM_API_URL": url, "PORT": str(free_port())}
        invited = await process(settings, "invite", "--role", "staff", "--abroad-only")
        link, complaints = await invited.communicate()
        checked = await process(settings, "check")
        _, problems = await checked.communicate()
    assert link.decode().startswith("https://t.me/")
    assert "?start=" in link.decode()
    assert (invited.returncode, complaints) == (0, b"")
    assert (checked.returncode, problems) == (0, b"")


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_sigterm_ends_the_turn_in_hand_and_exits_0_within_ten_seconds(database_url, mode):
    simulator = Simulator(TOKEN)
    port = free_port()
    async with simulator.serving() as url:
        settings = {
            "BOT_TOKEN": TOKEN,
            "DATABASE_URL": database_url,
            "TELEGRAM_API_URL": url,
            "PORT": str(port),
            "HOST": "127.0.0.1",
        }
        if mode == "webhook":
            settings["PUBLIC_URL"] = f"http://127.0.0.1:{port}"
        bot = await process(settings, "run")
        anna = simulator.person(1001, "Anna", language_code="nl")
        await anna.say("/start")
        for _ in range(200):
            if anna.messages[-1].from_bot:
                break
            await asyncio.sleep(0.05)
        simulator.fault("editMessageText", delay=1.0)
        await anna.press(0)
        for _ in range(200):
            if simulator.api.in_flight:
                break
            await asyncio.sleep(0.05)
        bot.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(bot.communicate(), 10)
    assert bot.returncode == 0
    assert b"Traceback" not in errors
    assert [call for call in simulator.calls if call.method == "editMessageText" and call.status == 200]
