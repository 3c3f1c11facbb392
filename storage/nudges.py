"""Reminders to the people of a chamber that is behind: not twice in a week."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from conversations.model.submission import Stage
from conversations.states import Nudged
from storage import deliveries, people
from storage.progress import may_be_reminded
from storage.round_tables import nudges
from storage.tables import assessments


def remind(connection: Connection, chambers: Iterable[str], by: int, now: datetime) -> int:
    """Has the people of each chamber reminded, where it may be and is still behind; gives how many people."""
    return sum(_remind(connection, chamber, by, now) for chamber in chambers)


def _remind(connection: Connection, chamber: str, by: int, now: datetime) -> int:
    last = connection.execute(select(func.max(nudges.c.at)).where(nudges.c.chamber_id == chamber)).scalar()
    handed_in = (assessments.c.chamber_id == chamber) & assessments.c.closed_at.is_(None) & (assessments.c.stage != Stage.DRAFT)
    readers = people.representing(connection, chamber, in_reach=True)
    too_soon = last is not None and not may_be_reminded(last, now)
    if too_soon or not readers or connection.execute(select(assessments.c.id).where(handed_in)).first():
        return 0
    row = {"chamber_id": chamber, "person_id": by, "at": now}
    id_: int = connection.execute(insert(nudges).values(**row).returning(nudges.c.id)).scalar_one()
    for reader in readers:
        deliveries.ask(connection, f"nudge:{id_}:person:{reader}", reader, Nudged(id_), deliveries.REMINDER, now)
    return len(readers)


def chamber_of(connection: Connection, id_: int) -> str | None:
    """The chamber that was reminded."""
    chamber: str | None = connection.execute(select(nudges.c.chamber_id).where(nudges.c.id == id_)).scalar()
    return chamber
