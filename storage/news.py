"""What happened between two moments, to which chambers: one question to the database for each thing that the digest tells of."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from conversations.model.digest import Happening, News
from conversations.model.register import ChamberKind
from storage.decision_tables import decisions
from storage.tables import access_requests, assessments, chambers, submissions

Source = tuple[Select[Any], ColumnElement[datetime], ColumnElement[ChamberKind]]

_SUBMITTED = (
    select(assessments.c.chamber_id)
    .join(submissions, submissions.c.assessment_id == assessments.c.id)
    .join(chambers, chambers.c.id == assessments.c.chamber_id)
)

SOURCES: Mapping[Happening, Source] = {
    Happening.ACCESS_ASKED: (select(access_requests.c.chamber_id), access_requests.c.at, access_requests.c.kind),
    Happening.BEGUN: (
        select(assessments.c.chamber_id).join(chambers, chambers.c.id == assessments.c.chamber_id),
        assessments.c.opened_at,
        chambers.c.kind,
    ),
    Happening.SUBMITTED: (_SUBMITTED.where(submissions.c.number == 1), submissions.c.at, chambers.c.kind),
    Happening.ANSWERED: (_SUBMITTED.where(submissions.c.number > 1), submissions.c.at, chambers.c.kind),
    Happening.DECIDED: (
        select(assessments.c.chamber_id)
        .join(decisions, decisions.c.assessment_id == assessments.c.id)
        .join(chambers, chambers.c.id == assessments.c.chamber_id),
        decisions.c.at,
        chambers.c.kind,
    ),
}
"""For each thing: the chambers, when it happened, and of which kind the chamber is."""


def between(connection: Connection, since: datetime, until: datetime, kinds: Collection[ChamberKind]) -> News:
    """What happened after one moment and not after another to chambers of these kinds; without what did not happen.

    In the order in which it happened; of one moment, by the chamber's id.
    """
    found = {}
    for what, (rows, at, kind) in SOURCES.items():
        in_order = rows.where(at > since, at <= until, kind.in_(list(kinds))).order_by(at, rows.selected_columns[0])
        found[what] = tuple(connection.execute(in_order).scalars())
    return {what: ids for what, ids in found.items() if ids}
