"""What the desk is shown of the replies to an event."""

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.model.audience import Reader
from conversations.model.notice import Notice
from conversations.notice_answers import AnswersSnapshot
from storage import audiences, notices, replies
from storage.moment import Moment


def answers_snapshot(connection: Connection, person: Person, state: states.AnswersState, moment: Moment) -> AnswersSnapshot:
    """The event, and who replied what."""
    one = notices.one(connection, state.notice)
    given = replies.every(connection, one) if one else ()
    told = audiences.told(connection, one.id) if one else frozenset()
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
        to=_to(connection, one, moment) if one and isinstance(state, states.CallOffNotice) else (),
    )


def _to(connection: Connection, one: Notice, moment: Moment) -> tuple[Reader, ...]:
    """Who would be told that it does not take place; what waits would be cancelled."""
    told = audiences.told(connection, one.id)
    return tuple(reader for reader in audiences.readers(connection, moment) if reader.person in told)
