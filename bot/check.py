"""What stops a bot from working, found before it starts: one line a problem, and what was looked at."""

import http.client
import socket
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, or_, select

from bot import check_telegram
from bot.settings import Settings, WrongSetting, misspelt
from conversations.core import Role
from conversations.model.programme_file import read_programme, read_programmes, seed_programmes
from conversations.model.register_file import read_register, seed_register
from conversations.model.yaml_lines import Mend
from storage.database import Database, DatabaseGone
from storage.schema import behind, revision, revisions
from storage.tables import invitations, people


@dataclass(slots=True)
class Found:
    """What a look found.

    Attributes:
        problems: One line each, with the setting or the file that is to be mended.
        hints: What stops nothing, and may still not be meant.
        looked_at: What there was to look at, where nothing is wrong with it.
    """

    problems: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    looked_at: list[str] = field(default_factory=list)

    def said(self) -> list[str]:
        """The lines beside the problems: hints, and what is well."""
        well = [] if self.problems or not self.looked_at else [f"all well: {', '.join(self.looked_at)}"]
        return [*(f"hint: {hint}" for hint in self.hints), *well]


def look(settings: Settings, paths: Sequence[Path]) -> Found:
    """At the given files alone, or at everything that `run` needs."""
    found = Found()
    if paths:
        found.problems += _files(paths)
        found.looked_at += map(str, paths)
        return found
    found.problems += [*_seeds(), *misspelt(), *_settings(settings)]
    found.looked_at += ["settings", "programmes and register"]
    _database(settings, found)
    _port(settings, found)
    if settings.bot_token:
        check_telegram.look(settings, found.problems, found.looked_at)
    return found


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


def _database(settings: Settings, found: Found) -> None:
    if not settings.database_url:
        return
    database = Database(settings.database_url)
    try:
        if why := behind(database):
            found.problems.append(f"DATABASE_URL: {why}")
            return
        stored, newest = revision(database), revisions()[-1]
        found.looked_at.append(f"database ({'SQLite' if database.sqlite else 'PostgreSQL'}, schema {stored})")
        if stored != newest:
            found.hints.append(f"DATABASE_URL: the database is at schema {stored}, newer than this release ({newest}); it serves")
        if not settings.admin_ids and not _can_administer(database):
            found.hints.append(NOBODY_ADMINISTERS)
    except DatabaseGone as error:
        first = (str(error).splitlines() or [""])[0]
        found.problems.append(f"DATABASE_URL: the database cannot be reached: {first}")
    finally:
        database.close()


NOBODY_ADMINISTERS = (
    "ADMIN_IDS is empty and nobody is an administrator yet, so nobody can announce anything or give roles; "
    "set it, or run: python -m bot invite --role admin"
)


def _can_administer(database: Database) -> bool:
    """Whether there is an administrator, or an invitation that makes one."""
    admins = select(func.count()).select_from(people).where(people.c.role == Role.ADMIN)
    waits = or_(invitations.c.redeemed_at.is_not(None), invitations.c.withdrawn_at.is_not(None))
    invited = select(func.count()).select_from(invitations).where(invitations.c.role == Role.ADMIN, ~waits)
    with database.reading() as connection:
        return bool(connection.execute(admins).scalar_one() or connection.execute(invited).scalar_one())


def _port(settings: Settings, found: Found) -> None:
    """Whether `run` could listen; a bot that listens there already is no problem."""
    host, port = settings.listens_on
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        if _lives(host, port):
            found.looked_at.append(f"port {port} (a bot listens there)")
        else:
            why = error.strerror or str(error)
            found.problems.append(f"HOST/PORT: cannot listen on {host}:{port} ({why}); choose another, for example PORT=8001")
    else:
        found.looked_at.append(f"port {port}")


def _lives(host: str, port: int) -> bool:
    near = "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104 - it is compared
    with closing(http.client.HTTPConnection(near, port, timeout=2)) as connection:
        try:
            connection.request("GET", "/health")
            return connection.getresponse().read() == b"ok\n"
        except (OSError, http.client.HTTPException):
            return False
