"""What the readers of a notice are shown."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from conversations import states
from conversations.core import Person
from conversations.model.delivery import Fate
from conversations.model.notice import Notice, NoticeKind
from conversations.model.seats import numbers_in_line
from conversations.notice_reader import ReaderSnapshot
from conversations.states import DeliveredState, encode
from storage import notices, replies
from storage.load_place import place_of_person
from storage.moment import Moment
from storage.notice_tables import notice_contents
from storage.tables import deliveries

REACHED = (Fate.SENT, Fate.UNCERTAIN, Fate.SENDING)
"""Of a delivery: the reader has it, or may have it."""


def reader_snapshot(
    connection: Connection, person: Person, state: states.ReaderState | states.ToldOfNotice, moment: Moment
) -> ReaderSnapshot | None:
    """The notice as it stands, whether the person was told of it, and their reply; None where it is gone."""
    if isinstance(state, states.MyNotices):
        listed = announced_to(connection, person.id, moment.now)
        return _snapshot(person, moment, one=None, told=True, reply=None, taken=0, listed=listed)
    one = notices.one(connection, state.notice)
    if one is None:
        return None
    places = replies.places(connection, one)
    return _snapshot(
        person,
        moment,
        one=one,
        told=_was_told(connection, person.id, one.id),
        reply=replies.of_person(connection, one, person.id),
        taken=sum(place.seated for place in places),
        waiting=sum(not place.seated for place in places),
        line=numbers_in_line(places).get(person.id),
        before=notices.content_of(connection, one.id, state.number - 1) if isinstance(state, states.NoticeChanged) else None,
        sent_at=_sent_at(connection, one.id),
        asked=_asked(connection, person.id, one),
        place=None if isinstance(state, states.ReaderState) else place_of_person(connection, person.id),
    )


def _snapshot(person: Person, moment: Moment, **known: object) -> ReaderSnapshot:
    shared: dict[str, object] = {"now": moment.now, "person": person, "owner": None, "fresh_id": moment.fresh_id}
    return ReaderSnapshot(**shared, zone=moment.zone, **known)  # type: ignore[arg-type]  # the two callers name every field
