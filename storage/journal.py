"""The journal: who did what and when. An entry is written once; the database refuses to change it or take it away.

What someone does over and over is told in one line a day (of UTC): its first entry begins the line, the others continue it.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, literal_column, or_, select
from sqlalchemy.sql.elements import ColumnElement

from conversations import events
from conversations.core import Event, Person
from storage.prepared import Prepared
from storage.tables import access_requests, assessments, enquiries, handovers, invitations, journal, questions

CHAMBER_OF: Mapping[str, ColumnElement[Any]] = {
    "assessment": select(assessments.c.chamber_id).where(assessments.c.id == bindparam("assessment")).scalar_subquery(),
    "request": select(func.coalesce(access_requests.c.granted_id, access_requests.c.chamber_id))
    .where(access_requests.c.id == bindparam("request"))
    .scalar_subquery(),
    "invitation": select(invitations.c.chamber_id).where(invitations.c.id == bindparam("invitation")).scalar_subquery(),
    "enquiry": select(assessments.c.chamber_id)
    .join(enquiries, enquiries.c.assessment_id == assessments.c.id)
    .where(enquiries.c.id == bindparam("enquiry"))
    .scalar_subquery(),
    "question": select(assessments.c.chamber_id)
    .join(questions, questions.c.assessment_id == assessments.c.id)
    .where(questions.c.id == bindparam("question"))
    .scalar_subquery(),
    "digest": func.coalesce(
        select(invitations.c.chamber_id).where(invitations.c.code_digest == bindparam("digest")).scalar_subquery(),
        select(assessments.c.chamber_id)
        .join(handovers, handovers.c.assessment_id == assessments.c.id)
        .where(handovers.c.code_digest == bindparam("digest"))
        .scalar_subquery(),
    ),
}
"""Whose chamber an event is about, by the first field here that names what it is about; `chamber` itself goes before.

Where an enquiry is named, `question` holds its words.
"""

_OF_THE_DAY = journal.alias("line")
_ENTRY = Prepared(insert(journal))


def _in_one_line(*kinds: type[Event]) -> Prepared:
    """An entry that continues the day's line of the same person, kinds and chamber, where there is one."""
    chamber = CHAMBER_OF["assessment"]
    said: ColumnElement[bool] = or_(*(_OF_THE_DAY.c.what == literal_column(f"'{kind.__name__}'") for kind in kinds))
    line = (
        select(_OF_THE_DAY.c.id)
        .where(
            _OF_THE_DAY.c.continues.is_(None),
            _OF_THE_DAY.c.person_id == bindparam("who"),
            _OF_THE_DAY.c.at >= bindparam("midnight"),
            _OF_THE_DAY.c.at < bindparam("next_midnight"),
            said,
            _OF_THE_DAY.c.chamber_id.is_not_distinct_from(chamber),
        )
        .order_by(_OF_THE_DAY.c.at.desc(), _OF_THE_DAY.c.id.desc())
        .limit(1)
    )
    values: dict[str, Any] = {
        "person_id": bindparam("who"),
        "what": bindparam("kind"),
        "about": bindparam("told"),
        "at": bindparam("now"),
    }
    return Prepared(insert(journal).values(**values, chamber_id=chamber, continues=line.scalar_subquery()))


_WORKED = _in_one_line(*events.WORK_ON_AN_ASSESSMENT)
_ROUTED = _in_one_line(events.RoutingAnswered)


def keep(connection: Connection, person: Person, event: Event, about: str, now: datetime) -> None:
    """Writes an entry; `about` is the event as JSON, without words."""
    what = type(event).__name__
    often = _often(event)
    if often is None:
        chamber = _chamber(connection, event)
        _ENTRY.later(connection, person_id=person.id, what=what, about=about, at=now, chamber_id=chamber, continues=None)
        return
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    day = {"midnight": midnight, "next_midnight": midnight + timedelta(days=1)}
    assessment = getattr(event, "assessment", None)
    often.later(connection, who=person.id, kind=what, told=about, now=now, assessment=assessment, **day)


def _often(event: Event) -> Prepared | None:
    """The statement for what is done over and over."""
    if isinstance(event, events.WORK_ON_AN_ASSESSMENT):
        return _WORKED
    return _ROUTED if isinstance(event, events.RoutingAnswered) else None


def _chamber(connection: Connection, event: Event) -> str | None:
    """The chamber that an event is about; None for one about none, or about a trial."""
    if chamber := getattr(event, "chamber", None):
        return str(chamber)
    about = event.state if isinstance(event, events.DeliveryAsked) else event
    named = next((field for field in CHAMBER_OF if hasattr(about, field)), None)
    if named is None:
        return None
    found: str | None = connection.execute(select(CHAMBER_OF[named]), {named: getattr(about, named)}).scalar()
    return found
