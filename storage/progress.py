"""How far every chamber is: a handful of grouped questions to the database, however many chambers there are.

Only that and when something was answered is read here, never what: until a chamber submits, its answers are its own.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Integer, bindparam, cast, func, literal, select, union_all

from conversations.model.matching import Register
from conversations.model.programme import Programme
from conversations.model.progress import REMINDED_FOR, Progress
from conversations.model.readiness import applicable
from conversations.model.submission import Stage
from storage import programmes
from storage.moment import Moment
from storage.round_tables import nudges
from storage.tables import answers, assessments, evidence, fact_answers, invitations, notes, people, quick_answers, submissions

_OPEN = assessments.c.chamber_id.is_not(None) & assessments.c.closed_at.is_(None)
_OPENED = select(
    assessments.c.id,
    assessments.c.chamber_id,
    assessments.c.programme_id,
    assessments.c.programme_version,
    assessments.c.stage,
    assessments.c.opened_at,
).where(_OPEN)
_HAPPENED = union_all(
    *(
        select(
            table.c.assessment_id,
            func.count().label("n") if table is answers else literal(0).label("n"),
            func.max(table.c.at).label("last"),
        )
        .join(assessments, assessments.c.id == table.c.assessment_id)
        .where(_OPEN)
        .group_by(table.c.assessment_id)
        for table in (answers, notes, evidence, fact_answers, quick_answers)
    )
)
_DENIED = (
    select(fact_answers.c.assessment_id, fact_answers.c.fact)
    .join(assessments, assessments.c.id == fact_answers.c.assessment_id)
    .where(_OPEN, fact_answers.c.value.is_(False))
)
_ANSWERED = (
    select(answers.c.assessment_id, answers.c.criterion)
    .join(assessments, assessments.c.id == answers.c.assessment_id)
    .where(_OPEN, answers.c.criterion.in_(bindparam("these", expanding=True)))
)
_PEOPLE = (
    select(people.c.chamber_id, func.count().label("n"), func.sum(cast(people.c.reachable, Integer)).label("reachable"))
    .where(people.c.chamber_id.is_not(None))
    .group_by(people.c.chamber_id)
)
_INVITED = (
    select(invitations.c.chamber_id, func.max(invitations.c.made_at).label("at"))
    .where(invitations.c.chamber_id.is_not(None), invitations.c.redeemed_by.is_(None), invitations.c.withdrawn_by.is_(None))
    .where(invitations.c.expires_at > bindparam("now"))
    .group_by(invitations.c.chamber_id)
)
_SUBMITTED = select(submissions.c.assessment_id, func.max(submissions.c.at).label("at")).group_by(submissions.c.assessment_id)
_LAST_NUDGE = select(func.max(nudges.c.id)).group_by(nudges.c.chamber_id)
_NUDGED = (
    select(nudges.c.chamber_id, nudges.c.at, people.c.name)
    .join(people, people.c.id == nudges.c.person_id)
    .where(nudges.c.id.in_(_LAST_NUDGE))
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How far an open self-assessment is."""

    answered: int
    of: int
    last: datetime


def of_chambers(connection: Connection, chambers: Collection[str], register: Register, moment: Moment) -> tuple[Progress, ...]:
    """How far these chambers are, in the order of their ids."""
    opened = {row.chamber_id: row for row in connection.execute(_OPENED)}
    counted = _counted(connection, list(opened.values()))
    met = {row.chamber_id: row for row in connection.execute(_PEOPLE)}
    invited = {row.chamber_id: row.at for row in connection.execute(_INVITED, {"now": moment.now})}
    submitted = {row.assessment_id: row.at for row in connection.execute(_SUBMITTED)}
    nudged = {row.chamber_id: row for row in connection.execute(_NUDGED)}

    def day(at: datetime | None) -> date | None:
        return at.astimezone(moment.zone).date() if at else None

    def progress(id_: str) -> Progress:
        own, known, reminder = opened.get(id_), met.get(id_), nudged.get(id_)
        done = counted[own.id] if own else None
        return Progress(
            chamber=register.chambers[id_],
            people=known.n if known else 0,
            reachable=known.reachable if known else 0,
            invited_on=day(invited.get(id_)),
            assessment=own.id if own else None,
            programme=own.programme_id if own else None,
            stage=own.stage if own else Stage.DRAFT,
            answered=done.answered if done else 0,
            of=done.of if done else 0,
            last_on=day(done.last) if done else None,
            submitted_on=day(submitted.get(own.id)) if own else None,
            reminded_on=day(reminder.at) if reminder else None,
            reminded_by=reminder.name if reminder else "",
            again=reminder is None or may_be_reminded(reminder.at, moment.now),
        )

    return tuple(progress(id_) for id_ in sorted(chambers) if id_ in register.chambers)


def may_be_reminded(last: datetime, now: datetime) -> bool:
    """Whether a chamber's last reminder is long enough ago."""
    return now - last >= timedelta(days=REMINDED_FOR)


def _counted(connection: Connection, opened: list[Any]) -> Mapping[UUID, Counted]:
    """Answered criteria that apply, how many apply, and when something last happened, by assessment."""
    count: defaultdict[UUID, int] = defaultdict(int)
    last: dict[UUID, datetime] = {row.id: row.opened_at for row in opened}
    for id_, n, at in connection.execute(_HAPPENED):
        count[id_] += n
        last[id_] = max(last[id_], at)
    programme_of = {row.id: programmes.programme(connection, row.programme_id, row.programme_version) for row in opened}
    denied: defaultdict[UUID, set[str]] = defaultdict(set)
    for id_, fact in connection.execute(_DENIED):
        denied[id_].add(fact)
    conditional = {one.id for programme in programme_of.values() for one in programme.criteria if one.applies_if}
    for id_, criterion in connection.execute(_ANSWERED, {"these": sorted(conditional)}):
        count[id_] -= programme_of[id_].by_id[criterion].applies_if in denied[id_]
    return {id_: Counted(count[id_], _applying(programme, denied[id_]), last[id_]) for id_, programme in programme_of.items()}


def _applying(programme: Programme, denied: Collection[str]) -> int:
    return len(applicable(programme, dict.fromkeys(denied, False)))
