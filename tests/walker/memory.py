"""A database in memory that is put back to where it was, in a tenth of a millisecond."""

from typing import Any

from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage.database import Database
from storage.migrate import migrate
from tests.conversations.walking import NOW

OURS_ALONE = {"alembic_version", "programmes", "chambers", "seen_updates", "people"}
"""Tables that a touch does not change, or changes with every update."""


class Memory:
    """One SQLite database in memory, migrated and seeded.

    Copying it page by page (`serialize`) costs half a millisecond and putting it back a tenth, so each touch of the walk is a
    whole transaction with its commit; a savepoint a touch would be no faster and would never commit.
    """

    def __init__(self) -> None:
        self.database = Database("sqlite://")
        migrate(self.database, seed_programmes(), seed_register(), NOW)
        borrowed = self.database.engine.raw_connection()  # one at a time, so the pool only ever holds this one
        self._driver: Any = borrowed.driver_connection
        borrowed.close()
        found = self._driver.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        self._tables = sorted({name for (name,) in found} - OURS_ALONE)

    def image(self) -> bytes:
        """The whole database as it is now."""
        return bytes(self._driver.serialize())

    def put_back(self, image: bytes) -> None:
        """Makes the database what it was."""
        self._driver.deserialize(image)

    def rows(self) -> dict[str, list[tuple]]:
        """All that touches leave behind: what must not change when a button is pressed a second time."""
        rows = {table: self._driver.execute(f"SELECT * FROM {table}").fetchall() for table in self._tables}
        rows["people"] = self._driver.execute("SELECT id, name, language, role, chamber_id, state FROM people").fetchall()
        return rows
