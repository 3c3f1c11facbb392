"""Which schema a database has, without Alembic: starting must not pay for it."""

from pathlib import Path

from sqlalchemy import inspect, text

from storage.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"
MEND = "run: python -m bot migrate"


def revisions() -> list[str]:
    """The revisions that this release knows, oldest first, by the files' names."""
    return sorted(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def behind(database: Database) -> str | None:
    """Why the database is too old for this release; None when it is not. A newer one serves.

    Raises:
        DatabaseGone: It cannot be reached.
    """
    stored = revision(database)
    if stored is None:
        return f"the database is empty; {MEND}"
    known = revisions()
    if stored in known[:-1]:
        return f"the database is at schema {stored}, this release needs {known[-1]}; {MEND}"
    return None


def revision(database: Database) -> str | None:
    """The schema that the database has; None when it is empty.

    Raises:
        DatabaseGone: It cannot be reached.
    """
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found
