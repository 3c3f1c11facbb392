"""What the desk's states about rounds show."""

from sqlalchemy import Connection, select

from conversations import states
from conversations.core import Person
from conversations.model.matching import Register
from conversations.model.programme import ProgrammeId
from conversations.model.rounds import Round, is_for
from conversations.round_steps import RoundsSnapshot
from conversations.scope import concerned_with
from storage import roles, rounds
from storage.moment import Moment
from storage.tables import assessments

_ANSWERED = select(assessments.c.chamber_id, assessments.c.programme_id).where(
    assessments.c.chamber_id.is_not(None), assessments.c.closed_at.is_(None)
)


def round_snapshot(
    connection: Connection, person: Person, state: states.RoundState, register: Register, moment: Moment
) -> RoundsSnapshot:
    """What a state about rounds shows; whether the person may see it is `permitted`'s."""
    listed = isinstance(state, states.DeskRounds)
    one = None if isinstance(state, states.DeskRounds) else rounds.one(connection, state.round)
    counts = one is not None and isinstance(state, states.DeskRound)
    return RoundsSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        today=moment.today,
        register=register,
        rounds=_of(connection, person, moment) if listed else (),
        one=one,
        number=rounds.begun_by(connection, person.id) if listed else 0,
        concerned=len(chambers_of(connection, one, register)) if one and counts else 0,
    )


def _of(connection: Connection, person: Person, moment: Moment) -> tuple[Round, ...]:
    """The rounds that concern someone: those that run by the day to hand in, then drafts, then what is over."""
    kinds = concerned_with(person)
    found = [one for one in rounds.every(connection) if (one.kind in kinds if one.kind else one.maker == person.id)]
    rank = {one.id: 0 if one.is_current(moment.today) else 2 if one.stands else 1 for one in found}
    return tuple(sorted(found, key=lambda one: rank[one.id]))


def chambers_of(connection: Connection, one: Round, register: Register) -> tuple[str, ...]:
    """The ids of the chambers that a round is for now."""
    answers: dict[str, ProgrammeId] = {row.chamber_id: row.programme_id for row in connection.execute(_ANSWERED)}
    people = roles.numbers(connection)
    return tuple(
        id_
        for id_, chamber in sorted(register.chambers.items())
        if is_for(one, chamber, answers.get(id_), represented=id_ in people)
    )
