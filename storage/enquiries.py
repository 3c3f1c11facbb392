"""Questions to the Federation at a criterion: asked, answered once, and what the states show of them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Person
from conversations.criterion_text import place_of
from conversations.enquiry_text import EnquiriesSnapshot
from conversations.model.programme import ProgrammeId
from conversations.model.questions import Enquiry, Said
from conversations.model.register import ChamberKind
from conversations.scope import concerned_with
from storage import deliveries, drafts, programmes, published, roles
from storage.moment import Moment
from storage.tables import assessments, enquiries, people

_ANSWERER = people.alias("answerer")
_ROWS = (
    select(
        enquiries,
        people.c.name,
        _ANSWERER.c.name.label("answerer"),
        assessments.c.programme_id,
        assessments.c.programme_version,
        assessments.c.chamber_id,
    )
    .join(people, people.c.id == enquiries.c.person_id)
    .join(assessments, assessments.c.id == enquiries.c.assessment_id)
    .outerjoin(_ANSWERER, _ANSWERER.c.id == enquiries.c.answered_by)
)
_WAITS = enquiries.c.answer.is_(None)


def _of_kinds(kinds: Collection[ChamberKind]) -> ColumnElement[bool]:
    """Those about the programmes of chambers of these kinds: a trial has no chamber."""
    return assessments.c.programme_id.in_([programme for programme in ProgrammeId if _kind(programme) in kinds])


def waiting(connection: Connection, kinds: Collection[ChamberKind]) -> int:
    """How many wait for an answer."""
    there = enquiries.join(assessments, assessments.c.id == enquiries.c.assessment_id)
    count = select(func.count()).select_from(there).where(_WAITS, _of_kinds(kinds))
    return connection.execute(count).scalar_one()


def _listed(connection: Connection, kinds: Collection[ChamberKind]) -> tuple[Enquiry, ...]:
    """Those that wait, the longest waiting first; then the answered ones, the newest first."""
    rows: Any = connection.execute(_ROWS.where(_of_kinds(kinds)).order_by(enquiries.c.id)).all()
    waits = [row for row in rows if row.answer is None]
    return tuple(_enquiry(connection, row) for row in (*waits, *(row for row in rows[::-1] if row.answer is not None)))


def one(connection: Connection, enquiry: int) -> Enquiry | None:
    """A question to the Federation by its id."""
    row = connection.execute(_ROWS.where(enquiries.c.id == enquiry)).first()
    return _enquiry(connection, row) if row else None


def _at(connection: Connection, assessment: UUID, criterion: str) -> tuple[Enquiry, ...]:
    here = (enquiries.c.assessment_id == assessment) & (enquiries.c.criterion == criterion)
    return tuple(_enquiry(connection, row) for row in connection.execute(_ROWS.where(here).order_by(enquiries.c.id)))


def _enquiry(connection: Connection, row: Any) -> Enquiry:
    programme = programmes.programme(connection, row.programme_id, row.programme_version)
    answer = None
    if row.answer is not None:
        who = {"person": row.answered_by, "by": row.answerer, "at": row.answered_at}
        answer = Said(text=row.answer, language=row.answer_language, **who)
    return Enquiry(
        id=row.id,
        programme=row.programme_id,
        criterion=row.criterion,
        number=place_of(programme, row.criterion)[0],
        statement=programme.by_id[row.criterion].statement,
        chamber=programmes.register(connection).chambers.get(row.chamber_id or ""),
        kind=_kind(row.programme_id),
        asked=Said(text=row.text, language=row.language, person=row.person_id, by=row.name, at=row.at),
        answer=answer,
    )


def _kind(programme: ProgrammeId) -> ChamberKind:
    return ChamberKind.LOCAL if programme is ProgrammeId.LOCAL else ChamberKind.BILATERAL


def make(connection: Connection, assessment: UUID, criterion: str, text: str, person: Person, now: datetime) -> None:
    """Asks the Federation, and has it delivered to all staff whom it concerns."""
    row = {"assessment_id": assessment, "criterion": criterion, "person_id": person.id, "language": person.language}
    id_: int = connection.execute(insert(enquiries).values(text=text, at=now, **row).returning(enquiries.c.id)).scalar_one()
    programme = connection.execute(select(assessments.c.programme_id).where(assessments.c.id == assessment)).scalar_one()
    for reader in roles.concerned(connection, _kind(programme)):
        key = f"enquiry:{id_}:person:{reader}"
        deliveries.ask(connection, key, reader, states.EnquiryCame(id_), deliveries.NEWS, now)
    drafts.drop(connection, person.id, states.AskFederation(assessment, criterion))


def answer(connection: Connection, enquiry: int, text: str, person: Person, now: datetime) -> None:
    """Answers what waits, and has the answer delivered to who asked; what is answered stays as it is."""
    mine = update(enquiries).where(enquiries.c.id == enquiry, _WAITS)
    values = {"answer": text, "answered_by": person.id, "answer_language": person.language, "answered_at": now}
    answered = mine.values(**values).returning(enquiries.c.person_id, enquiries.c.assessment_id)
    row: Any = connection.execute(answered).first()
    if row is not None:
        told = states.FederationAnswered(row.assessment_id, enquiry)
        key = f"enquiry-answered:{enquiry}:person:{row.person_id}"
        deliveries.ask(connection, key, row.person_id, told, deliveries.NEWS, now)
        drafts.drop(connection, person.id, states.AnswerEnquiry(enquiry))


def with_enquiries(connection: Connection, found: AssessmentSnapshot, state: states.Answered) -> AssessmentSnapshot | None:
    """The assessment with what was asked of the Federation, as the state shows it; None where that is not there."""
    match state:
        case states.FederationAnswered(enquiry=id_):
            told = one(connection, id_)
            mine = told is not None and told.answer is not None and told.asked.person == found.person.id
            return replace(found, enquiries=(told,)) if told and mine else None
        case states.PublishedAnswers(criterion=criterion):
            return replace(found, answers_published=published.under(connection, found.programme.id, criterion))
        case states.FederationAnswers(criterion=criterion):
            return replace(found, enquiries=_at(connection, found.assessment, criterion))
        case states.AskFederation(criterion=criterion):
            here = _at(connection, found.assessment, criterion)
            return replace(found, enquiries=here, draft=drafts.of(connection, found.person.id, state))


def at_the_desk(
    connection: Connection, person: Person, state: states.EnquiryState | states.PublishState, moment: Moment
) -> EnquiriesSnapshot:
    """What a state of the desk shows of the questions of chambers."""
    listed = _listed(connection, concerned_with(person)) if isinstance(state, states.DeskEnquiries) else ()
    draft = texts = None
    match state:
        case states.AnswerEnquiry() | states.WritePublished():
            draft = drafts.of(connection, person.id, state)
        case states.PublishIn(enquiry, language):
            draft, texts = (
                drafts.of(connection, person.id, states.WritePublished(enquiry, language, part))
                for part in ("question", "answer")
            )
    return EnquiriesSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        listed=listed,
        one=None if isinstance(state, states.DeskEnquiries) else one(connection, state.enquiry),
        draft=draft,
        answer_draft=texts,
        published={} if isinstance(state, states.DeskEnquiries) else published.of(connection, state.enquiry),
    )
