"""Decisions as they were recorded: read for the desk, the chamber's people, papers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from conversations.model.decision import GRANTS, NEED_ONE, Condition, Decision, Ruling
from conversations.model.register import Chamber, Standing
from storage.decision_tables import conditions, decisions
from storage.tables import assessments, people, questions

_CLOSED = (
    select(func.count())
    .select_from(questions)
    .where(
        questions.c.assessment_id == decisions.c.assessment_id,
        questions.c.withdrawn_by == decisions.c.person_id,
        questions.c.withdrawn_at == decisions.c.at,
    )
    .scalar_subquery()
    .label("closed")
)
"""The questions that it withdrew; see `storage/questions.py`."""

_ROWS = select(decisions, people.c.name, _CLOSED).join(people, people.c.id == decisions.c.person_id)
_OF_AN_ACCREDITATION = (
    select(decisions.c.ruling)
    .join(assessments, assessments.c.id == decisions.c.assessment_id)
    .where(decisions.c.ruling.in_([*GRANTS, *NEED_ONE]))
    .order_by(decisions.c.id.desc())
    .limit(1)
)


def of_assessment(connection: Connection, assessment: UUID) -> tuple[Decision, ...]:
    """The decisions on an assessment, the one that counts last."""
    return of_each(connection, [assessment]).get(assessment, ())


def of_each(connection: Connection, of: Iterable[UUID]) -> Mapping[UUID, tuple[Decision, ...]]:
    """The decisions on each of these assessments that has any, the one that counts last."""
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    rows = connection.execute(_ROWS.where(decisions.c.assessment_id.in_(list(of))).order_by(decisions.c.number)).all()
    for row in rows:
        found[row.assessment_id].append(row)
    asked = _conditions(connection, [row.id for row in rows])
    return {id_: tuple(_decision(row, asked, len(mine)) for row in mine) for id_, mine in found.items()}


def one(connection: Connection, id_: int) -> Decision | None:
    """A decision by its id."""
    whose = connection.execute(select(decisions.c.assessment_id).where(decisions.c.id == id_)).scalar()
    return next((found for found in of_assessment(connection, whose) if found.id == id_), None) if whose else None


def stands(connection: Connection, chamber: Chamber) -> bool:
    """Whether the chamber has an accreditation, even one on hold: by the last decision about one, else by the register.

    One that has run out counts: whether it stands is for the Federation to say, and a chamber may be late with its renewal.
    """
    row = connection.execute(_OF_AN_ACCREDITATION.where(assessments.c.chamber_id == chamber.id)).first()
    return chamber.status is Standing.ACCREDITED if row is None else row.ruling is not Ruling.WITHDRAWN


def _conditions(connection: Connection, of: list[int]) -> Mapping[int, tuple[Condition, ...]]:
    found: defaultdict[int, list[Condition]] = defaultdict(list)
    for row in connection.execute(select(conditions).where(conditions.c.decision_id.in_(of)).order_by(conditions.c.id)):
        found[row.decision_id].append(Condition(text=row.text, due=row.due))
    return {id_: tuple(mine) for id_, mine in found.items()}


def _decision(row: Any, asked: Mapping[int, tuple[Condition, ...]], last: int) -> Decision:
    return Decision(
        id=row.id,
        assessment=row.assessment_id,
        number=row.number,
        ruling=row.ruling,
        decided_on=row.decided_on,
        until=row.until,
        sentence=row.sentence,
        conditions=asked.get(row.id, ()),
        by=row.name,
        at=row.at,
        replaced=row.number < last,
        submission=row.submission_id,
        closed=row.closed,
    )
