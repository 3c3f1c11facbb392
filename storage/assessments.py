"""Assessments with their answers, facts, notes and evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, or_, select

from conversations.assessment import FactGiven, Filed, Given, Noted
from conversations.core import Owner, Person
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from storage.tables import answers, assessments, evidence, fact_answers, notes, people, positions


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An assessment's own row."""

    id: UUID
    programme: ProgrammeId
    version: str
    owner: Owner


_COLUMNS = (
    assessments.c.id,
    assessments.c.programme_id,
    assessments.c.programme_version,
    assessments.c.person_id,
    assessments.c.chamber_id,
)
_ONE = select(*_COLUMNS).where(assessments.c.id == bindparam("of"))
_OPEN = (
    select(*_COLUMNS, positions.c.criterion)
    .outerjoin(positions, (positions.c.assessment_id == assessments.c.id) & (positions.c.person_id == bindparam("who")))
    .where(
        assessments.c.closed_at.is_(None),
        or_(assessments.c.chamber_id == bindparam("represents"), assessments.c.person_id == bindparam("who")),
    )
    .order_by(assessments.c.chamber_id.is_(None), func.coalesce(positions.c.at, assessments.c.opened_at).desc())
)
_OF_CHAMBER = select(assessments.c.id, assessments.c.programme_id).where(
    assessments.c.chamber_id == bindparam("of"), assessments.c.closed_at.is_(None)
)
_GIVEN = (
    select(answers.c.criterion, answers.c.credit, answers.c.reason, answers.c.revision, people.c.name, answers.c.at)
    .join(people, people.c.id == answers.c.person_id)
    .where(answers.c.assessment_id == bindparam("of"))
)
_FACTS = select(fact_answers.c.fact, fact_answers.c.value, fact_answers.c.revision).where(
    fact_answers.c.assessment_id == bindparam("of")
)
_CREDITS = select(answers.c.criterion, answers.c.credit).where(answers.c.assessment_id == bindparam("of"))
_NOTES = (
    select(notes.c.text, people.c.name, notes.c.at)
    .join(people, people.c.id == notes.c.person_id)
    .where(notes.c.assessment_id == bindparam("of"), notes.c.criterion == bindparam("at"), notes.c.replaced_at.is_(None))
    .order_by(notes.c.id)
)
_FILES = (
    select(
        evidence.c.id, evidence.c.file_unique_id, evidence.c.name, evidence.c.kind, evidence.c.dated, people.c.name.label("by")
    )
    .join(people, people.c.id == evidence.c.person_id)
    .where(evidence.c.assessment_id == bindparam("of"), evidence.c.criterion == bindparam("at"))
    .order_by(evidence.c.id)
)
_ALBUM = (
    select(evidence.c.assessment_id, evidence.c.criterion)
    .where(evidence.c.album == bindparam("of"), evidence.c.person_id == bindparam("who"))
    .order_by(evidence.c.id)
    .limit(1)
)


def kept(connection: Connection, assessment: UUID) -> Kept | None:
    """The assessment's own row; None when there is no such assessment."""
    row = connection.execute(_ONE, {"of": assessment}).first()
    return _kept(*row) if row else None


def _kept(id_: UUID, programme: ProgrammeId, version: str, person: int | None, chamber: str | None) -> Kept:
    kind = ChamberKind.LOCAL if programme is ProgrammeId.LOCAL else ChamberKind.BILATERAL
    return Kept(id=id_, programme=programme, version=version, owner=Owner(person=person, chamber=chamber, kind=kind))


def open_to(connection: Connection, person: Person) -> list[tuple[Kept, str | None]]:
    """The open assessments of the person's chamber and their own trials, each with the criterion where they left it."""
    rows: Any = connection.execute(_OPEN, {"who": person.id, "represents": person.chamber})
    return [(_kept(*row[:5]), row[5]) for row in rows]


def of_chamber(connection: Connection, chamber: str) -> tuple[UUID, ProgrammeId] | None:
    """The open assessment of a chamber."""
    row = connection.execute(_OF_CHAMBER, {"of": chamber}).first()
    return (row[0], row[1]) if row else None


def given(connection: Connection, assessment: UUID) -> Mapping[str, Given]:
    """The answers, by criterion."""
    return {
        criterion: Given(credit=credit, reason=reason, revision=revision, by=name, at=at)
        for criterion, credit, reason, revision, name, at in connection.execute(_GIVEN, {"of": assessment})
    }


def credits_of(connection: Connection, assessment: UUID) -> Mapping[str, Credit]:
    """The credits alone, by criterion."""
    return {criterion: credit for criterion, credit in connection.execute(_CREDITS, {"of": assessment})}  # noqa: C416 - rows, not pairs


def facts(connection: Connection, assessment: UUID) -> Mapping[str, FactGiven]:
    """The facts about the chamber, by id."""
    rows = connection.execute(_FACTS, {"of": assessment})
    return {fact: FactGiven(value=value, revision=revision) for fact, value, revision in rows}


def notes_at(connection: Connection, assessment: UUID, criterion: str) -> tuple[Noted, ...]:
    """What is written at a criterion and not replaced, oldest first."""
    rows = connection.execute(_NOTES, {"of": assessment, "at": criterion})
    return tuple(Noted(text=text, by=name, at=at) for text, name, at in rows)


def files_at(connection: Connection, assessment: UUID, criterion: str) -> tuple[Filed, ...]:
    """The evidence of a criterion, oldest first."""
    rows = connection.execute(_FILES, {"of": assessment, "at": criterion})
    return tuple(
        Filed(id=id_, unique_id=unique_id, name=name, kind=kind, dated=dated, by=by)
        for id_, unique_id, name, kind, dated, by in rows
    )


def album_at(connection: Connection, album: str, person: int) -> tuple[UUID, str] | None:
    """The criterion at which the first part of an album was kept."""
    row = connection.execute(_ALBUM, {"of": album, "who": person}).first()
    return (row[0], row[1]) if row else None
