"""The command line: demo · run · migrate · invite · check."""

import gc

gc.disable()  # what is read at a start is never let go, and looking through it for what might be is an eighth of a start

import argparse
import asyncio
import secrets
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.logs import set_up, where
from bot.settings import Settings, WrongSetting, misspelt, read_settings
from conversations.core import Role
from conversations.model.yaml_lines import Mend
from locales.language import Language
from storage.database import Database, DatabaseGone

gc.enable()


class Problem(Exception):  # noqa: N818 - one line on stderr, exit 1
    """What stops a command, in one line that says what to mend."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 0 fine, 1 a problem said in one line on stderr, 2 wrong arguments."""
    options = parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, Settings], int] = options.command
    try:
        settings = read_settings()
        quiet = options.command is demo and "log_level" not in settings.model_fields_set
        set_up(settings.log_format, "warning" if quiet else settings.log_level)
        return command(options, settings)
    except KeyboardInterrupt:
        return 0
    except WrongSetting as error:
        lines = (*error.lines, *misspelt()) if options.command is check else error.lines[:1]
        print("\n".join(lines), file=sys.stderr)  # noqa: T201 - the contract: one line on stderr; of `check`, one a problem
    except (Problem, Mend) as error:
        print(str(error), file=sys.stderr)  # noqa: T201 - as above
    except DatabaseGone as error:
        print(f"DATABASE_URL: the database cannot be reached: {first_line(error)}", file=sys.stderr)  # noqa: T201 - as above
    except OSError as error:
        print(f"HOST/PORT: {error.strerror or error}; choose another, for example PORT=8001", file=sys.stderr)  # noqa: T201 - as above
    except Exception as error:  # its words may be people's: one line with the place instead of a traceback
        structlog.get_logger().critical("crashed", error=type(error).__name__, where=where(error))
    return 1


def parser() -> argparse.ArgumentParser:
    """The arguments that the contract names."""
    top = argparse.ArgumentParser(prog="python -m bot", description="ChamberReady, the accreditation assistant on Telegram")
    commands = top.add_subparsers(required=True, metavar="command")
    commands.add_parser("demo", help="the bot with a chat page on loopback, no token").set_defaults(command=demo)
    commands.add_parser("run", help="the bot: webhook when PUBLIC_URL is set, else long polling").set_defaults(command=run)
    commands.add_parser("migrate", help="brings the database up and seeds it; safe to repeat").set_defaults(command=migrate)
    invite_ = commands.add_parser("invite", help="prints an invitation link for the first people")
    invite_.add_argument("--role", choices=["admin", "staff", "chamber"], required=True)
    invite_.add_argument("--chamber", metavar="ID", help="the chamber's id in the register")
    invite_.add_argument("--abroad-only", action="store_true", help="staff who see the chambers abroad only")
    invite_.add_argument("--language", choices=[language.value for language in Language])
    invite_.add_argument("--days", type=days, default=14, help="how long the link works (1 to 365)")
    invite_.set_defaults(command=invite)
    check_ = commands.add_parser("check", help="settings, database, programme files, token: one line a problem")
    check_.add_argument("files", nargs="*", type=Path, metavar="FILE", help="programme or register files to check alone")
    check_.set_defaults(command=check)
    return top


def days(text: str) -> int:
    """A number of days from 1 to 365."""
    if not text.isdecimal() or not 1 <= int(text) <= 365:
        raise argparse.ArgumentTypeError("a number of days from 1 to 365")
    return int(text)


def first_line(error: BaseException) -> str:
    """The first line of an error's words."""
    return (str(error).splitlines() or [type(error).__name__])[0]


def run(options: argparse.Namespace, settings: Settings) -> int:  # noqa: ARG001 - every command is called alike
    """The bot, until SIGTERM."""
    gc.disable()  # until the bot has what it keeps: see `bot.bootstrap.run`
    from bot.bootstrap import NotMigrated, event_loop  # noqa: PLC0415 - a start pays only for what it uses
    from bot.bootstrap import run as until_stopped  # noqa: PLC0415 - as above

    settings.require("bot_token", "database_url")
    try:
        with asyncio.Runner(loop_factory=event_loop) as runner:
            runner.run(until_stopped(settings))
    except NotMigrated as error:
        raise Problem(f"DATABASE_URL: {error}") from None
    return 0


def demo(options: argparse.Namespace, settings: Settings) -> int:  # noqa: ARG001 - every command is called alike
    """The simulator, the bot and a made-up network, on 127.0.0.1."""
    from bot.demo import run_demo  # noqa: PLC0415 - a start pays only for what it uses

    asyncio.run(run_demo(settings))
    return 0


def migrate(options: argparse.Namespace, settings: Settings) -> int:  # noqa: ARG001 - every command is called alike
    """Brings the database to the current schema and seeds it."""
    from conversations.model.programme_file import seed_programmes  # noqa: PLC0415 - a start pays only for what it uses
    from conversations.model.register_file import seed_register  # noqa: PLC0415 - as above
    from storage.migrate import migrate as bring_up  # noqa: PLC0415 - as above
    from storage.programmes import ChangedProgramme  # noqa: PLC0415 - as above

    settings.require("database_url")
    seeds, register = seed_programmes(), seed_register()
    database = Database(settings.database_url)
    try:
        for line in bring_up(database, seeds, register, datetime.now(UTC)):
            print(line)  # noqa: T201 - the command's own output
    except ChangedProgramme as error:
        raise Problem(str(error)) from None
    finally:
        database.close()
    return 0


def invite(options: argparse.Namespace, settings: Settings) -> int:
    """Prints a link that gives one person a role or a chamber, once."""
    from storage.arrivals import invite as keep  # noqa: PLC0415 - a start pays only for what it uses
    from storage.programmes import register  # noqa: PLC0415 - as above
    from storage.schema import behind  # noqa: PLC0415 - as above

    settings.require("bot_token", "database_url")
    role = Role(options.role) if options.role != "chamber" else Role.NONE
    if (role is Role.NONE) != bool(options.chamber):
        raise Problem("--chamber goes with --role chamber, for example: invite --role chamber --chamber voka-limburg")
    if options.abroad_only and role is not Role.STAFF:
        raise Problem("--abroad-only goes with --role staff, for example: invite --role staff --abroad-only")
    database = Database(settings.database_url)
    code = secrets.token_urlsafe(18)
    try:
        if why := behind(database):
            raise Problem(f"DATABASE_URL: {why}")
        with database.writing() as connection:
            chambers = register(connection).chambers
            if options.chamber and options.chamber not in chambers:
                raise Problem(f"--chamber: there is no chamber {options.chamber!r} in the register; for example voka-limburg")
            keep(
                connection, code, role, options.chamber, abroad_only=options.abroad_only,
                language=Language(options.language) if options.language else None, days=options.days, now=datetime.now(UTC),
            )  # fmt: skip
    finally:
        database.close()
    print(link(settings, code))  # noqa: T201 - the command's own output
    return 0


def link(settings: Settings, code: str) -> str:
    """The invitation as a link; the code alone when Telegram cannot be reached."""
    from bot.bootstrap import username  # noqa: PLC0415 - a start pays only for what it uses

    name = asyncio.run(username(settings))
    return f"https://t.me/{name}?start={code}" if name else code


def check(options: argparse.Namespace, settings: Settings) -> int:
    """One line a problem on stderr, exit 1 when there is one; what was looked at, and hints, on stdout."""
    from bot.check import look  # noqa: PLC0415 - a start pays only for what it uses

    found = look(settings, options.files)
    for line in found.problems:
        print(line, file=sys.stderr)  # noqa: T201 - the contract: one line a problem
    for line in found.said():
        print(line)  # noqa: T201 - the command's own output
    return 1 if found.problems else 0


if __name__ == "__main__":
    sys.exit(main())
