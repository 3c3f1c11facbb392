"""Reminders of events: the day before to those who come, and two days before replies close to those who have not replied.

Each goes out at a decent hour of its reader's place, never after the event has begun, and once for each date that the event
has: the key holds the date. A reminder whose moment was over when its reader last dealt with the event, by a reply or by being
told of it, is not sent: they know.

Each event has a row that says when it is looked at next, so that an idle look reads neither its readers nor what is over.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import CompoundSelect, Connection, func, select, union_all, update

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


NEVER = datetime(9999, 1, 1, tzinfo=UTC)

LOOK = timedelta(minutes=15)
"""How long at most until the next look at an event that is near: its readers and their replies change meanwhile."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of a reader, which goes at a moment or, where that was before now, now."""

    key: str
    person: int
    state: EventSoon | ReplyDue
    at: datetime


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:  # noqa: ARG001 - every kind is asked alike
    """Whether an event is to be looked at by now: one look into an index, however many there were and are."""
    return connection.execute(_to_look_at(now).limit(1)).first() is not None


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Asks for the reminders that are due, says of each event when it is looked at next, and gives how many it asked for."""
    events = notices.these(connection, connection.execute(_to_look_at(now)).scalars().all())
    chambers = programmes.register(connection).chambers if events else {}
    return sum(_looked_at(connection, one, chambers, now, zone) for one in events)


def _to_look_at(now: datetime) -> CompoundSelect[Any]:
    # an older release that still runs beside this one announces events and leaves their `remind_at` empty
    untold = table.c.remind_at.is_(None) & (table.c.kind == NoticeKind.EVENT) & (table.c.number > 0)
    return union_all(select(table.c.id).where(table.c.remind_at <= now), select(table.c.id).where(untold))


def _looked_at(connection: Connection, one: Notice, chambers: Mapping[str, Chamber], now: datetime, zone: ZoneInfo) -> int:
    to_come = _reminders(connection, one, chambers, now, zone) if _is_near(one, now) else []
    due = [one for one in to_come if one.at <= now]
    asked = sum(deliveries.ask(connection, each.key, each.person, each.state, deliveries.REMINDER, now) for each in due)
    following = _next_look(one, [each.at for each in to_come if each.at > now], now)
    connection.execute(update(table).where(table.c.id == one.id).values(remind_at=following))
    return asked


def _reminders(
    connection: Connection, one: Notice, chambers: Mapping[str, Chamber], now: datetime, zone: ZoneInfo
) -> list[Reminder]:
    """The reminders that nobody was asked to send yet, as the replies stand."""
    found = [reminder for row in _readers(connection, one) if (reminder := _reminder(one, row, chambers, now, zone))]
    known = set(connection.execute(select(rows.c.key).where(rows.c.key.in_([each.key for each in found]))).scalars())
    return [each for each in found if each.key not in known]


def _starts(one: Notice, now: datetime) -> datetime | None:
    """When an event begins that was announced, is not called off, and is still to come."""
    starts = one.sent.starts if one.sent and one.kind is NoticeKind.EVENT and one.stage is not NoticeStage.CALLED_OFF else None
    return starts if starts and now < starts else None


def _is_near(one: Notice, now: datetime) -> bool:
    starts = _starts(one, now)
    return starts is not None and _first_of(one, starts) <= now


def _first_of(one: Notice, starts: datetime) -> datetime:
    """Before this none of its reminders is due, not even the one that would come in a long weekend."""
    deadline = one.sent.deadline if one.sent else None
    return min(starts - BEFORE_START, (deadline or starts) - BEFORE_CLOSING) - LONG_WEEKEND


def _next_look(one: Notice, moments: Iterable[datetime], now: datetime) -> datetime:
    """When it is looked at next: before its reminders can be due, then as each is, and in between; `NEVER` if none can come."""
    starts = _starts(one, now)
    if starts is None:
        return NEVER
    first = _first_of(one, starts)
    return first if now < first else min([now + LOOK, *moments])


def _readers(connection: Connection, one: Notice) -> list[Any]:
    """Those who were told of it and still have access, with their reply and when they were told last."""
    return list(connection.execute(_READERS.where(rows.c.notice_id == one.id)).all())


def _reminder(one: Notice, row: Any, chambers: Mapping[str, Chamber], now: datetime, zone: ZoneInfo) -> Reminder | None:
    """The reminder that a reader is still to get, as their reply stands; None for none."""
    assert one.sent is not None  # noqa: S101 - `_starts`
    assert one.sent.starts is not None  # noqa: S101 - `_starts`
    starts = one.sent.starts
    counts = row.answer is not None and row.starts == starts
    stamp = int(starts.timestamp())
    state: EventSoon | ReplyDue
    if counts and row.answer is Answer.COMING:
        begun, until, since = starts - BEFORE_START, starts, row.at
        key, state = f"event-soon:{one.id}:{stamp}:person:{row.id}", EventSoon(one.id)
    elif not counts:
        until = one.sent.deadline or starts
        begun, since = until - BEFORE_CLOSING, row.told_at
        key, state = f"reply-due:{one.id}:{stamp}:person:{row.id}", ReplyDue(one.id)
    else:
        return None
    place = place_of(chambers.get(row.chamber_id or ""), zone)
    moment = reminding(begun, *place, until)
    if until <= now or (since is not None and moment <= since):
        return None
    return Reminder(key, row.id, state, moment if now < moment else decent(now, *place, before=until))
