"""What the states of the weekly digest show."""

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.desk_digest import DigestSnapshot
from conversations.model.matching import Register
from conversations.scope import concerned_with
from storage import digests, news, rounds
from storage.moment import Moment


def digest_snapshot(
    connection: Connection, person: Person, state: states.DigestState, register: Register, moment: Moment
) -> DigestSnapshot:
    """When the person wants it; of a digest that is delivered, what happened in its week to the chambers that concern them."""
    kinds = concerned_with(person)
    delivered = state if isinstance(state, states.WeeklyDigest) else None
    running = rounds.standing(connection) if delivered else ()
    return DigestSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        today=moment.today,
        zone=moment.zone,
        register=register,
        wish=digests.wish(connection, person.id),
        news=news.between(connection, delivered.since, delivered.until, kinds) if delivered else {},
        rounds=tuple(one for one in running if one.kind in kinds and one.is_current(moment.today)),
    )
