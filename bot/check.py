"""What stops a bot from working, found before it starts: one line a problem."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.bootstrap import username
from bot.settings import Settings, WrongSetting
from conversations.model.programme_file import read_programme, read_programmes, seed_programmes
from conversations.model.register_file import read_register, seed_register
from conversations.model.yaml_lines import Mend
from storage.database import Database, DatabaseGone
from storage.schema import behind


def problems(settings: Settings, paths: Sequence[Path]) -> list[str]:
    """Problems of the given files alone, or of everything that `run` needs."""
    if paths:
        return _files(paths)
    return [*_seeds(), *_settings(settings), *_database(settings), *_telegram(settings)]


def _files(paths: Sequence[Path]) -> list[str]:
    """Each file's first problem; where each is right by itself, what two of them contradict."""
    programmes: dict[str, str] = {}
    found = [problem for path in paths if (problem := _file(path, programmes))]
    if not found:
        try:
            read_programmes(programmes)
        except Mend as error:
            return [str(error)]
    return found


def _file(path: Path, programmes: dict[str, str]) -> str | None:
    try:
        text = path.read_text(encoding="utf-8")
        if any(line.startswith("chambers:") for line in text.splitlines()):
            read_register(text, str(path))
        else:
            read_programme(text, str(path))
            programmes[str(path)] = text
    except (OSError, UnicodeDecodeError) as error:
        return f"{path}: cannot be read ({getattr(error, 'strerror', None) or 'not UTF-8'})"
    except Mend as error:
        return str(error)
    return None


def _seeds() -> Iterator[str]:
    try:
        seed_programmes()
        seed_register()
    except Mend as error:
        yield str(error)


def _settings(settings: Settings) -> Iterator[str]:
    for name in ("bot_token", "database_url"):
        try:
            settings.require(name)
        except WrongSetting as error:
            yield str(error)


def _database(settings: Settings) -> Iterator[str]:
    if not settings.database_url:
        return
    database = Database(settings.database_url)
    try:
        if why := behind(database):
            yield f"DATABASE_URL: {why}"
    except DatabaseGone as error:
        yield f"DATABASE_URL: the database cannot be reached: {(str(error).splitlines() or [''])[0]}"
    finally:
        database.close()


def _telegram(settings: Settings) -> Iterator[str]:
    if settings.bot_token and asyncio.run(username(settings)) is None:
        yield "BOT_TOKEN: Telegram does not answer for this token; compare it with BotFather’s, or look at TELEGRAM_API_URL"
