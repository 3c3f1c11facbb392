"""Reminders of renewal: six and two months before an accreditation ends, to the chamber's people."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, or_, select

from conversations.model.dates import months_later
from conversations.model.decision import GRANTS, NEED_ONE
from conversations.states import RenewalDue
from storage import deliveries
from storage.decision_tables import decisions
from storage.tables import assessments, people
from storage.tables import deliveries as rows

MONTHS = (6, 2)
"""How long before the end the reminders come; each until the next one's turn, the last until the end."""

_LATER, _THEIRS = decisions.alias("later"), assessments.alias("theirs")
_REPLACED = (
    select(_LATER.c.id)
    .join(_THEIRS, _THEIRS.c.id == _LATER.c.assessment_id)
    .where(
        _LATER.c.id > decisions.c.id,
        or_(
            _LATER.c.assessment_id == decisions.c.assessment_id,
            and_(_THEIRS.c.chamber_id == assessments.c.chamber_id, _LATER.c.ruling.in_([*GRANTS, *NEED_ONE])),
        ),
    )
)
_ENDING = (
    select(decisions.c.id, decisions.c.decided_on, decisions.c.until, people.c.id.label("reader"))
    .join(assessments, assessments.c.id == decisions.c.assessment_id)
    .join(people, people.c.chamber_id == assessments.c.chamber_id)
    .where(decisions.c.ruling.in_(list(GRANTS)), ~_REPLACED.exists())
    .order_by(decisions.c.id, people.c.id)
)


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:
    """Whether someone is to be reminded by now."""
    return any(True for _ in _due(connection, now, zone))


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Asks for the reminders that are due, and gives how many; a day is that of the Federation's time zone."""
    due = list(_due(connection, now, zone))
    return sum(deliveries.ask(connection, key, reader, state, deliveries.REMINDER, now) for key, reader, state in due)


def counts(connection: Connection, decision: int) -> bool:
    """Whether a decision gives the accreditation that its chamber has now."""
    return connection.execute(_ENDING.where(decisions.c.id == decision)).first() is not None


def _due(connection: Connection, now: datetime, zone: ZoneInfo) -> Iterator[tuple[str, int, RenewalDue]]:
    today = now.astimezone(zone).date()
    soon = _ENDING.where(decisions.c.until >= today, decisions.c.until <= months_later(today, max(MONTHS) + 1))
    found = [(row, months) for row in connection.execute(soon).all() if (months := _window(row, today))]
    asked = {f"renewal:{row.id}:{months}m:person:{row.reader}": (row, months) for row, months in found}
    known = set(connection.execute(select(rows.c.key).where(rows.c.key.in_(list(asked)))).scalars())
    return ((key, row.reader, RenewalDue(row.id, months)) for key, (row, months) in asked.items() if key not in known)


def _window(row: Any, today: date) -> int | None:
    """Which reminder's turn it is; None where it is none's, or where the decision itself came after it should have gone."""
    open_ = [months for months in MONTHS if months_later(row.until, -months) <= today]
    if not open_ or months_later(row.until, -min(open_)) <= row.decided_on:
        return None
    return min(open_)
