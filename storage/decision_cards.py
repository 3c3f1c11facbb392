"""What the states about a decision show: at the desk while it is written, and to the chamber's people."""

from sqlalchemy import Connection, select

from conversations import states
from conversations.chamber_decision import ToldSnapshot
from conversations.core import Person
from conversations.deciding_text import DecidingSnapshot
from storage import deciding, decisions, programmes, renewals, submissions
from storage.moment import Moment
from storage.tables import assessments


def on_decision(connection: Connection, person: Person, state: states.DecidingState, moment: Moment) -> DecidingSnapshot:
    """What staff see of the decision on a file."""
    one = submissions.latest(connection, state.assessment, person, moment)
    return DecidingSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        files=(),
        one=one,
        deciding=deciding.kept(connection, state.assessment, moment.zone),
        today=moment.today,
        stands=one is not None and decisions.stands(connection, one.chamber),
        readers=len(deciding.readers(connection, state.assessment)),
    )


def told(connection: Connection, person: Person, state: states.ToldOfDecision, moment: Moment) -> ToldSnapshot:
    """What someone is told of a decision."""
    decision = decisions.one(connection, state.decision)
    of = select(assessments.c.chamber_id).where(assessments.c.id == decision.assessment) if decision else None
    chamber = connection.execute(of).scalar() if of is not None else None
    return ToldSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        decision=decision,
        chamber=programmes.register(connection).chambers.get(chamber or ""),
        counts=isinstance(state, states.RenewalDue) and renewals.counts(connection, state.decision),
    )
