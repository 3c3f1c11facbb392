"""What the desk is shown of the replies to an event."""

from sqlalchemy import Connection, select

from conversations import states
from conversations.core import Person
from conversations.model.notice import Notice
from conversations.notice_answers import AnswersSnapshot
from storage import notices, replies
from storage.moment import Moment
from storage.notice_reading import REACHED
from storage.tables import deliveries


def answers_snapshot(connection: Connection, person: Person, state: states.AnswersState, moment: Moment) -> AnswersSnapshot:
    """The event, and who replied what."""
    one = notices.one(connection, state.notice)
    given = replies.every(connection, one) if one else ()
    told = _told(connection, one) if one else frozenset()
    replied = {reply.person for reply in given if reply.counts and reply.answer is not None}
    return AnswersSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        zone=moment.zone,
        one=one,
        replies=given,
        told=len(told),
        silent=len(told - replied),
    )


def _told(connection: Connection, one: Notice) -> frozenset[int]:
    """Whom something of the notice reached, or may have."""
    reached = (deliveries.c.notice_id == one.id) & deliveries.c.fate.in_(REACHED)
    return frozenset(connection.execute(select(deliveries.c.person_id).where(reached).distinct()).scalars())
