"""Reminders of events: the day before to those who come, and two days before replies close to those who have not replied.

Each goes out at a decent hour of its reader's place, never after the event has begun, and once for each date that the event
has: the key holds the date. A reminder whose moment was over when its reader last dealt with the event, by a reply or by being
told of it, is not sent: they know.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from conversations.model.decency import decent, place_of, reminding
from conversations.model.delivery import REACHED
from conversations.model.notice import Notice, NoticeKind, NoticeStage
from conversations.model.register import Chamber
from conversations.model.reminding import BEFORE_CLOSING, BEFORE_START, LONG_WEEKEND
from conversations.model.reply import Answer
from conversations.states import EventSoon, ReplyDue
from storage import deliveries, notices, programmes
from storage.notice_tables import notices as table
from storage.notice_tables import replies
from storage.roles import HAS_ACCESS
from storage.tables import deliveries as rows
from storage.tables import people

_READERS = (
    select(
        people.c.id,
        people.c.chamber_id,
        replies.c.answer,
        replies.c.starts,
        replies.c.at,
        func.max(rows.c.settled_at).label("told_at"),
    )
    .join(rows, rows.c.person_id == people.c.id)
    .outerjoin(replies, (replies.c.notice_id == rows.c.notice_id) & (replies.c.person_id == people.c.id))
    .where(rows.c.fate.in_(REACHED), HAS_ACCESS, people.c.reachable)
    .group_by(people.c.id, people.c.chamber_id, replies.c.answer, replies.c.starts, replies.c.at)
    .order_by(people.c.id)
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder that is due."""

    key: str
    person: int
    state: EventSoon | ReplyDue


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:
    """Whether someone is to be reminded by now."""
    return any(True for _ in _due(connection, now, zone))


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Asks for the reminders that are due, and gives how many."""
    due = list(_due(connection, now, zone))
    return sum(deliveries.ask(connection, one.key, one.person, one.state, deliveries.REMINDER, now) for one in due)


def _due(connection: Connection, now: datetime, zone: ZoneInfo) -> Iterator[Reminder]:
    chambers: Mapping[str, Chamber] = {}
    for one in _soon(connection, now):
        chambers = chambers or programmes.register(connection).chambers
        found = [reminder for row in _readers(connection, one) if (reminder := _reminder(one, row, chambers, now, zone))]
        known = set(connection.execute(select(rows.c.key).where(rows.c.key.in_([each.key for each in found]))).scalars())
        yield from (each for each in found if each.key not in known)


def _soon(connection: Connection, now: datetime) -> Iterator[Notice]:
    """The events of which a reminder can be due: announced, not called off, still to come."""
    told = (table.c.kind == NoticeKind.EVENT) & (table.c.number > 0) & (table.c.stage != NoticeStage.CALLED_OFF)
    for one in notices.these(connection, connection.execute(select(table.c.id).where(told)).scalars()):
        if one.sent and one.sent.starts and now < one.sent.starts and _first_of(one) <= now:
            yield one


def _first_of(one: Notice) -> datetime:
    """Before this none of its reminders is due, not even the one that would come in a long weekend."""
    assert one.sent is not None  # noqa: S101 - the caller has looked
    assert one.sent.starts is not None  # noqa: S101 - as above
    return min(one.sent.starts - BEFORE_START, (one.sent.deadline or one.sent.starts) - BEFORE_CLOSING) - LONG_WEEKEND


def _readers(connection: Connection, one: Notice) -> list[Any]:
    """Those who were told of it and still have access, with their reply and when they were told last."""
    return list(connection.execute(_READERS.where(rows.c.notice_id == one.id)).all())


def _reminder(one: Notice, row: Any, chambers: Mapping[str, Chamber], now: datetime, zone: ZoneInfo) -> Reminder | None:
    """The reminder that is due for a reader now; None for none."""
    assert one.sent is not None  # noqa: S101 - `_soon`
    assert one.sent.starts is not None  # noqa: S101 - `_soon`
    starts = one.sent.starts
    counts = row.answer is not None and row.starts == starts
    stamp = int(starts.timestamp())
    if counts and row.answer is Answer.COMING:
        begun, until, since = starts - BEFORE_START, starts, row.at
        reminder = Reminder(f"event-soon:{one.id}:{stamp}:person:{row.id}", row.id, EventSoon(one.id))
    elif not counts:
        until = one.sent.deadline or starts
        begun, since = until - BEFORE_CLOSING, row.told_at
        reminder = Reminder(f"reply-due:{one.id}:{stamp}:person:{row.id}", row.id, ReplyDue(one.id))
    else:
        return None
    place = place_of(chambers.get(row.chamber_id or ""), zone)
    moment = reminding(begun, *place, until)
    goes = moment <= now < until and decent(now, *place, before=until) == now
    return reminder if goes and (since is None or since < moment) else None
