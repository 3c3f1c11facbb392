"""Bringing a database to the current schema and seeding programmes and register; safe to repeat."""

from datetime import datetime

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from conversations.model.programme import Programme
from conversations.model.register import Chamber
from storage.database import Database
from storage.programmes import seed_programme, seed_register
from storage.schema import MIGRATIONS


def configuration(connection: Connection) -> Config:
    """Alembic's configuration for one connection."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(database: Database, programmes: tuple[Programme, ...], chambers: tuple[Chamber, ...], now: datetime) -> list[str]:
    """Everything in one transaction; gives a line for each thing done.

    Raises:
        ChangedProgramme: A programme differs from the stored one of the same version; nothing is changed.
        DatabaseGone: The database cannot be reached.
    """
    with database.writing() as connection:
        command.upgrade(configuration(connection), "head")
        done = [
            f"programme {programme.id} {programme.version} seeded"
            for programme in programmes
            if seed_programme(connection, programme, now)
        ]
        return [*done, f"register: {seed_register(connection, chambers)} chambers"]
