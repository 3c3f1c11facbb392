"""Who may get a notice: everyone who represents a chamber or works for the Federation, with what an audience is chosen by."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, select

from conversations.core import Role
from conversations.model.audience import Audience, Reader, Station, fits
from conversations.model.delivery import REACHED, Fate
from conversations.model.reply import Answer
from storage import notices, programmes, progress
from storage.moment import Moment
from storage.notice_tables import replies
from storage.roles import HAS_ACCESS
from storage.tables import deliveries, people

_READERS = (
    select(people.c.id, people.c.name, people.c.language, people.c.role, people.c.chamber_id, people.c.reachable)
    .where(HAS_ACCESS)
    .order_by(people.c.id)
)


def readers(connection: Connection, moment: Moment, event: UUID | None = None) -> tuple[Reader, ...]:
    """Everyone, in the order in which they first came, in some ten questions to the database however many there are.

    Args:
        event: The event whose replies are to be known.
    """
    rows = connection.execute(_READERS).all()
    register = programmes.register(connection)
    chambers = {row.chamber_id for row in rows if row.chamber_id in register.chambers}
    group = {one.chamber.id: one.group for one in progress.of_chambers(connection, chambers, register, moment)}
    replied = _replied(connection, event) if event else {}

    def reader(row: Any) -> Reader:
        return Reader(
            person=row.id,
            name=row.name,
            language=row.language,
            stations=_stations(row.role, represents=row.chamber_id is not None),
            chamber=register.chambers.get(row.chamber_id),
            group=group.get(row.chamber_id),
            reachable=bool(row.reachable),
            replied={event: replied[row.id]} if event and row.id in replied else {},
        )

    return tuple(reader(row) for row in rows)


def meant(connection: Connection, audience: Audience, moment: Moment) -> tuple[Reader, ...]:
    """Who fits an audience now."""
    return tuple(one for one in readers(connection, moment, audience.event) if fits(audience, one))


def told(connection: Connection, notice: UUID) -> frozenset[int]:
    """Who has a notice, or may have it, by id."""
    return _with_fate(connection, notice, REACHED)


def concerned(connection: Connection, notice: UUID) -> frozenset[int]:
    """Who has a notice, may have it or is still to get it, by id."""
    return _with_fate(connection, notice, (*REACHED, Fate.WAITING))


def _with_fate(connection: Connection, notice: UUID, fates: Collection[Fate]) -> frozenset[int]:
    theirs = select(deliveries.c.person_id).where(deliveries.c.notice_id == notice, deliveries.c.fate.in_(fates)).distinct()
    return frozenset(connection.execute(theirs).scalars())


def told_readers(connection: Connection, notice: UUID, moment: Moment) -> tuple[Reader, ...]:
    """Who is concerned with a notice and still is a reader: whom its changes are for."""
    theirs = concerned(connection, notice)
    return tuple(one for one in readers(connection, moment) if one.person in theirs)


def _stations(role: Role, *, represents: bool) -> frozenset[Station]:
    stations = {Station.REPRESENTATIVE} if represents else set()
    match role:
        case Role.STAFF:
            stations.add(Station.STAFF)
        case Role.ADMIN:
            stations |= {Station.STAFF, Station.ADMIN}
        case Role.NONE:
            pass
    return frozenset(stations)


def _replied(connection: Connection, event: UUID) -> Mapping[int, Answer | None]:
    """What those who were told of an event replied for the date that it has now; None for nothing."""
    one = notices.one(connection, event)
    starts = one.sent.starts if one and one.sent else None
    counts = and_(replies.c.notice_id == event, replies.c.starts == starts)
    given = dict(_pairs(connection.execute(select(replies.c.person_id, replies.c.answer).where(counts)).all()))
    return {person: given.get(person) for person in told(connection, event)}


def _pairs(rows: Iterable[Any]) -> Collection[tuple[int, Answer | None]]:
    return [(row.person_id, row.answer) for row in rows]
