"""What the readers of a notice are shown."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from conversations import states
from conversations.core import Person
from conversations.model.delivery import REACHED, Fate
from conversations.model.notice import Content, Notice, NoticeKind
from conversations.model.seats import numbers_in_line
from conversations.notice_reader import ReaderSnapshot
from conversations.states import DeliveredState, State, decode, encode
from storage import notices, replies
from storage.moment import Moment
from storage.notice_tables import notice_contents
from storage.tables import deliveries, people


def reader_snapshot(
    connection: Connection, person: Person, state: states.ReaderState | states.ToldOfNotice, moment: Moment
) -> ReaderSnapshot | None:
    """The notice as it stands, whether the person was told of it, and their reply; None where it is gone."""
    if isinstance(state, states.MyNotices):
        listed = announced_to(connection, person.id, moment.now)
        return ReaderSnapshot(
            now=moment.now,
            person=person,
            owner=None,
            fresh_id=moment.fresh_id,
            zone=moment.zone,
            one=None,
            told=True,
            reply=None,
            taken=0,
            listed=listed,
        )
    one = notices.one(connection, state.notice)
    if one is None:
        return None
    places = replies.places(connection, one)
    return ReaderSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        zone=moment.zone,
        one=one,
        told=_was_told(connection, person.id, one.id),
        reply=replies.of_person(connection, one, person.id),
        taken=sum(place.seated for place in places),
        waiting=sum(not place.seated for place in places),
        line=numbers_in_line(places).get(person.id),
        before=_before(connection, person.id, state) if isinstance(state, states.NoticeChanged) else None,
        sent_at=_sent_at(connection, one.id),
        asked=_asked(connection, person.id, one),
        place=None if isinstance(state, states.ReaderState) else _place(connection, person.id),
    )


def announced_to(connection: Connection, person: int, now: datetime) -> tuple[Notice, ...]:
    """What was announced to a person: events that are still to come, the next one first, then all else, the last one first."""
    ids = connection.execute(_told(person).distinct()).scalars()
    known = [id_ for id_ in ids if id_ is not None]
    found = [one for one in notices.these(connection, known) if one.sent]
    coming = [one for one in found if one.sent and one.sent.starts and one.sent.starts > now]
    coming.sort(key=lambda one: (one.sent.starts if one.sent and one.sent.starts else now, str(one.id)))
    return (*coming, *(one for one in found if one not in coming))


def has_announcements(connection: Connection, person: int) -> bool:
    """Whether anything was announced to a person."""
    return connection.execute(_told(person).limit(1)).first() is not None


def _told(person: int) -> Select[Any]:
    """The notices of which something reached a person, or may have."""
    mine = (deliveries.c.person_id == person) & deliveries.c.fate.in_(REACHED)
    return select(deliveries.c.notice_id).where(mine, deliveries.c.notice_id.is_not(None))


def _was_told(connection: Connection, person: int, notice: UUID) -> bool:
    mine = (deliveries.c.person_id == person) & (deliveries.c.notice_id == notice)
    on_its_way = deliveries.c.fate.in_([*REACHED, Fate.WAITING])
    return connection.execute(select(deliveries.c.id).where(mine, on_its_way).limit(1)).first() is not None


def _before(connection: Connection, person: int, state: states.NoticeChanged) -> Content | None:
    """What the reader had before this change: the notice as it stood when the last message of it reached them.

    A change in between may have been stopped, or have given way to this one, before it was their turn.
    """
    mine = (deliveries.c.person_id == person) & (deliveries.c.notice_id == state.notice)
    earlier = mine & deliveries.c.fate.in_(REACHED) & (deliveries.c.notice_number < state.number)
    seen_at = select(func.max(deliveries.c.settled_at)).where(earlier).scalar_subquery()
    numbers = (notice_contents.c.notice_id == state.notice) & (notice_contents.c.number < state.number)
    known = select(func.max(notice_contents.c.number)).where(numbers, notice_contents.c.at <= seen_at)
    return notices.content_of(connection, state.notice, connection.execute(known).scalar() or state.number - 1)


def _sent_at(connection: Connection, notice: UUID) -> datetime | None:
    """When what readers have went out."""
    of = notice_contents.c.notice_id == notice
    found: datetime | None = connection.execute(select(func.max(notice_contents.c.at)).where(of)).scalar()
    return found


def _asked(connection: Connection, person: int, one: Notice) -> int:
    """How often a person asked for the file that a card of this notice offers."""
    offered: DeliveredState = states.NoticeCame(one.id) if one.kind is NoticeKind.DOCUMENT else states.EventCalendar(one.id)
    key = f"asked:{one.id}:{offered.tag}:{person}:"
    mine = (deliveries.c.person_id == person) & (deliveries.c.state == encode(offered))
    asked = select(func.count()).where(mine, deliveries.c.key.startswith(key, autoescape=True))
    return connection.execute(asked).scalar_one()


def _place(connection: Connection, person: int) -> State:
    """Where someone is; Home where this release does not know it."""
    stored = connection.execute(select(people.c.state).where(people.c.id == person)).scalar_one()
    try:
        return decode(stored)
    except ValueError:
        return states.Home()
