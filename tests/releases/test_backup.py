"""A copy made while the bot writes, by the commands of docs/upgrades.md, becomes a bot that goes on."""

import asyncio
import os
import re
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.check import look
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage import tables
from storage.database import Database
from storage.migrate import migrate
from tests.conftest import drop_database, in_database, new_database
from tests.conversations.walking import NOW
from tests.postgresql import programs
from tests.stage import Stage, until

PAGE = Path(__file__).parents[2] / "docs" / "upgrades.md"


def command(name: str) -> str:
    """A command of the page, by the words beside its fence."""
    (found,) = re.findall(rf"^```sh {name}\n(.+?)\n```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return str(found)


async def done(name: str, folder: Path, **settings: str) -> None:
    """Runs a command of the page in a folder."""
    path = f"{Path(sys.executable).parent}:{programs()}:{os.environ['PATH']}"
    started = await asyncio.create_subprocess_shell(
        command(name), cwd=folder, env={"PATH": path} | settings, stderr=asyncio.subprocess.PIPE
    )
    _, err = await asyncio.wait_for(started.communicate(), 60)
    assert (started.returncode, err) == (0, b"")


@pytest.fixture
def restored_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path):
    """Where the copy is put."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'restored.sqlite'}"
        return
    name = new_database(request.getfixturevalue("server"))
    yield in_database(request.getfixturevalue("postgresql"), name)
    drop_database(request.getfixturevalue("server"), name)


async def test_a_backup_of_a_bot_at_work_is_of_one_moment_and_goes_on(
    stage: Stage, kind: str, restored_url: str, tmp_path: Path
) -> None:
    anna = await stage.at_criterion()
    await anna.presses(0)
    written = 0

    async def write() -> None:
        nonlocal written
        while True:
            await anna.says(f"nota {written}")
            written += 1

    writing = asyncio.create_task(write())
    await until(lambda: written >= 3)
    before = written
    addresses = {"DATABASE_URL": stage.settings.database_url, "NEW_DATABASE_URL": restored_url}
    await done(f"backup {kind}", tmp_path, **addresses)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    await stage.stop()
    await done(f"restore {kind}", tmp_path, **addresses)

    database = Database(restored_url)
    assert migrate(database, seed_programmes(), seed_register(), NOW) == [f"register: {len(seed_register())} chambers"]
    database.close()
    async with Stage(restored_url).open(started=False) as again:
        assert (await asyncio.to_thread(look, again.settings, [])).problems == []
        await again.start()
        known = len(again.records.rows(tables.notes))
        assert before <= known <= written + 1
        back = await again.person(id=anna.id)
        await back.says("/start")
        await back.presses(0)
        await back.says("verder")

        assert again.records.count(tables.notes) == known + 1
        assert again.records.count(tables.answers) == 1
        assert back.sees_the_truth()


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the command is not installed here")
async def test_the_command_of_sqlite_makes_the_same_copy(migrated_sqlite: Path, tmp_path: Path) -> None:
    shutil.copy(migrated_sqlite, tmp_path / "house.sqlite")

    await done("backup sqlite3", tmp_path)

    with closing(sqlite3.connect(tmp_path / "backup.sqlite")) as copy, closing(sqlite3.connect(migrated_sqlite)) as house:
        assert list(copy.iterdump()) == list(house.iterdump())
