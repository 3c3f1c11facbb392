"""How many deliveries are due, and since when: for those who watch over the bot."""

from datetime import datetime

from sqlalchemy import func, select, text

from storage.database import Database
from storage.tables import deliveries

GOING = text("deliveries.fate IN ('waiting', 'sending')")
"""In the words of the index `deliveries_to_send`, without which every delivery there ever was would be read."""


def waiting(database: Database, now: datetime) -> tuple[int, float]:
    """Deliveries that are due and not yet sent, and how many seconds the oldest has been due (0 when there is none).

    Raises:
        DatabaseGone: It cannot be reached.
    """
    due = select(func.count(), func.min(deliveries.c.due_at)).where(GOING, deliveries.c.due_at <= now)
    with database.reading() as connection:
        count, oldest = connection.execute(due).one()
    return count, max((now - oldest).total_seconds(), 0.0) if oldest else 0.0
