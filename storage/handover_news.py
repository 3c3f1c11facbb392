"""Telling who handed a principle over what became of it, and who had it that it was taken back: each step once a hand-over."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select

from conversations.model.handover import HandoverStep
from conversations.states import HandoverTold
from storage import deliveries
from storage.tables import assessments, handovers, people

_TO_TELL = (
    select(handovers.c.id, handovers.c.assessment_id, handovers.c.made_by)
    .join(assessments, assessments.c.id == handovers.c.assessment_id)
    .join(people, (people.c.id == handovers.c.made_by) & (people.c.chamber_id == assessments.c.chamber_id))
    .order_by(handovers.c.id)
)
"""Hand-overs whose maker still represents the chamber."""


_HOLDERS = (
    select(handovers.c.id, handovers.c.assessment_id, handovers.c.taken_by)
    .join(assessments, assessments.c.id == handovers.c.assessment_id)
    .join(people, people.c.id == handovers.c.taken_by)
    .where(handovers.c.as_colleague.is_(False) | (people.c.chamber_id == assessments.c.chamber_id))
    .order_by(handovers.c.id)
)
"""Hand-overs that someone took: of a mark among colleagues, who still represents the chamber."""


def tell(connection: Connection, of: ColumnElement[bool], step: HandoverStep, by: int, now: datetime) -> None:
    """Has the step delivered to the makers of these hand-overs, but for who did it themselves.

    A hand-over is taken once and given back once, and who answers anew what opened again has been told of: the step is the
    key's revision. It goes before reminders, because one person may have to act on it and no more than that one is written to.
    """
    for id_, assessment, maker in connection.execute(_TO_TELL.where(of, handovers.c.made_by != by)):
        key = f"hand-over:{id_}:{step}:person:{maker}"
        deliveries.ask(connection, key, maker, HandoverTold(assessment, id_, step), deliveries.NEWS, now)


def tell_holders(connection: Connection, of: ColumnElement[bool], by: int, now: datetime) -> None:
    """Has it delivered to those who had these principles that they were taken back, but for who did it themselves.

    A hand-over is taken back once, so there is one such message of each.
    """
    step = HandoverStep.TAKEN_BACK
    for id_, assessment, holder in connection.execute(_HOLDERS.where(of, handovers.c.taken_by != by)):
        key = f"hand-over:{id_}:{step}:person:{holder}"
        deliveries.ask(connection, key, holder, HandoverTold(assessment, id_, step), deliveries.NEWS, now)
