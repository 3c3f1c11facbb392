"""Assessments with their answers, facts, notes and evidence."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    Select,
    String,
    Table,
    bindparam,
    case,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)

from conversations.assessment import AtOneCriterion, Filed, Given, Noted, Scanned
from conversations.core import Owner, Person
from conversations.model.answers import Answers, Facts
from conversations.model.file import FileKind
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.submission import Stage
from storage.prepared import Prepared
from storage.rounds import HAND_IN_BY
from storage.tables import (
    answers,
    assessments,
    enquiries,
    evidence,
    fact_answers,
    notes,
    people,
    positions,
    published_answers,
    quick_answers,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An assessment's own row.

    Attributes:
        hand_in_by: Of a chamber's draft: the last day to hand in, in the round that is next; None where no today was given.
    """

    id: UUID
    programme: ProgrammeId
    version: str
    owner: Owner
    stage: Stage
    stage_revision: int
    hand_in_by: date | None = None


_COLUMNS = (
    assessments.c.id,
    assessments.c.programme_id,
    assessments.c.programme_version,
    assessments.c.person_id,
    assessments.c.chamber_id,
    assessments.c.stage,
    assessments.c.stage_revision,
)
_ONE = Prepared(
    select(*_COLUMNS, HAND_IN_BY, fact_answers.c.fact, fact_answers.c.value, fact_answers.c.revision)
    .outerjoin(fact_answers, fact_answers.c.assessment_id == assessments.c.id)
    .where(assessments.c.id == bindparam("of"))
)
_OPEN_IDS = union_all(  # two searches, for which there are indexes; with OR, SQLite reads every open assessment
    select(assessments.c.id).where(assessments.c.closed_at.is_(None), assessments.c.chamber_id == bindparam("represents")),
    select(assessments.c.id).where(assessments.c.closed_at.is_(None), assessments.c.person_id == bindparam("who")),
)
_OPEN = Prepared(
    select(*_COLUMNS, positions.c.criterion)
    .outerjoin(positions, (positions.c.assessment_id == assessments.c.id) & (positions.c.person_id == bindparam("who")))
    .where(assessments.c.id.in_(_OPEN_IDS))
    .order_by(assessments.c.chamber_id.is_(None), func.coalesce(positions.c.at, assessments.c.opened_at).desc(), assessments.c.id)
)
_OF_CHAMBER = select(assessments.c.id, assessments.c.programme_id).where(
    assessments.c.chamber_id == bindparam("of"), assessments.c.closed_at.is_(None)
)
_FACTS = select(fact_answers.c.fact, fact_answers.c.value).where(fact_answers.c.assessment_id == bindparam("of"))
_CREDITS = Prepared(
    select(answers.c.criterion, answers.c.credit, answers.c.revision).where(answers.c.assessment_id == bindparam("of"))
)
_SCAN = Prepared(
    select(quick_answers.c.principle, quick_answers.c.value, quick_answers.c.revision).where(
        quick_answers.c.assessment_id == bindparam("of")
    )
)
_PROGRAMME = select(assessments.c.programme_id).where(assessments.c.id == bindparam("of")).scalar_subquery()
_NOTHING = literal("", String)
_NO_DAY = cast(null(), Date)


def _standing(criterion: ColumnElement[str] | None) -> CompoundSelect[Any]:
    """Answers (1), notes (2) and evidence (3) of an assessment, oldest first; of one criterion, or of all."""

    def there(table: Table) -> tuple[ColumnElement[bool], ...]:
        of_assessment = table.c.assessment_id == bindparam("of")
        return (of_assessment,) if criterion is None else (of_assessment, table.c.criterion == criterion)

    return union_all(
        select(
            literal(1).label("what"),
            literal(0).label("id"),
            answers.c.reason.label("text"),
            people.c.name.label("by"),
            answers.c.at.label("at"),
            _NOTHING.label("unique_id"),
            _NOTHING.label("kind"),
            _NO_DAY.label("dated"),
            answers.c.criterion.label("criterion"),
        )
        .join(people, people.c.id == answers.c.person_id)
        .where(*there(answers)),
        select(literal(2), notes.c.id, notes.c.text, people.c.name, notes.c.at, _NOTHING, _NOTHING, _NO_DAY, notes.c.criterion)
        .join(people, people.c.id == notes.c.person_id)
        .where(*there(notes), notes.c.replaced_at.is_(None)),
        select(
            literal(3),
            evidence.c.id,
            evidence.c.name,
            people.c.name,
            evidence.c.at,
            evidence.c.file_unique_id,
            cast(evidence.c.kind, String),
            evidence.c.dated,
            evidence.c.criterion,
        )
        .join(people, people.c.id == evidence.c.person_id)
        .where(*there(evidence)),
        *_asked_at(criterion),
    ).order_by("what", "id")


def _asked_at(criterion: ColumnElement[str] | None) -> tuple[Select[Any], ...]:
    """What was asked of the Federation at one criterion (4, with a `unique_id` once answered), and what is published (5)."""
    if criterion is None:
        return ()
    here = (published_answers.c.programme_id == _PROGRAMME, published_answers.c.criterion == criterion)
    no_moment = cast(null(), enquiries.c.at.type)
    answered = case((enquiries.c.answer.is_(None), ""), else_="answered")
    return (
        select(
            *(literal(4), enquiries.c.id, _NOTHING, _NOTHING, enquiries.c.at, answered, _NOTHING, _NO_DAY),
            enquiries.c.criterion,
        ).where(enquiries.c.assessment_id == bindparam("of"), enquiries.c.criterion == criterion),
        select(
            *(literal(5), published_answers.c.enquiry_id, _NOTHING, _NOTHING, no_moment, _NOTHING, _NOTHING, _NO_DAY),
            published_answers.c.criterion,
        ).where(*here),
    )


_HERE = Prepared(_standing(bindparam("there")))
_EVERYWHERE = _standing(None)
_GIVERS = (
    select(answers.c.criterion, answers.c.reason, people.c.name, answers.c.at)
    .join(people, people.c.id == answers.c.person_id)
    .where(answers.c.assessment_id == bindparam("of"))
)
_ALBUM = (
    select(evidence.c.assessment_id, evidence.c.criterion)
    .where(evidence.c.album == bindparam("of"), evidence.c.person_id == bindparam("who"))
    .order_by(evidence.c.id)
    .limit(1)
)


def kept(connection: Connection, assessment: UUID, today: date | None = None) -> tuple[Kept, Facts, Mapping[str, int]] | None:
    """The assessment's own row with its facts and their revisions; None when there is no such assessment.

    Args:
        today: At the Federation; None where nothing is told of a round.
    """
    rows = _ONE.rows(connection, of=assessment, today=today)
    if not rows:
        return None
    given = {fact: (value, revision) for *_, fact, value, revision in rows if fact is not None}
    facts_ = {fact: value for fact, (value, _) in given.items()}
    return replace(_kept(*rows[0][:7]), hand_in_by=rows[0][7]), facts_, {fact: revision for fact, (_, revision) in given.items()}


def _kept(
    id_: UUID, programme: ProgrammeId, version: str, person: int | None, chamber: str | None, stage: Stage, revision: int
) -> Kept:
    kind = ChamberKind.LOCAL if programme is ProgrammeId.LOCAL else ChamberKind.BILATERAL
    owner = Owner(person=person, chamber=chamber, kind=kind)
    return Kept(id=id_, programme=programme, version=version, owner=owner, stage=stage, stage_revision=revision)


def open_to(connection: Connection, person: Person) -> list[tuple[Kept, str | None]]:
    """The open assessments of the person's chamber and their own trials, each with the criterion where they left it."""
    rows = _OPEN.rows(connection, who=person.id, represents=person.chamber)
    return [(_kept(*row[:7]), row[7]) for row in rows]


def of_chamber(connection: Connection, chamber: str) -> tuple[UUID, ProgrammeId] | None:
    """The open assessment of a chamber."""
    row = connection.execute(_OF_CHAMBER, {"of": chamber}).first()
    return (row[0], row[1]) if row else None


def credits_of(connection: Connection, assessment: UUID) -> tuple[Answers, Mapping[str, int]]:
    """The credits and their revisions, by criterion."""
    return asking_credits(connection, assessment)()


def asking_credits(connection: Connection, assessment: UUID) -> Callable[[], tuple[Answers, Mapping[str, int]]]:
    """The same, asked together with what is read next, before what this gives is called."""
    asked = _CREDITS.later(connection, of=assessment)

    def found() -> tuple[Answers, Mapping[str, int]]:
        rows = asked.rows()
        return {row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows}

    return found


def facts_of(connection: Connection, assessment: UUID) -> Facts:
    """The facts about the chamber, by id."""
    return {row[0]: row[1] for row in connection.execute(_FACTS, {"of": assessment})}


def scan_of(connection: Connection, assessment: UUID) -> Scanned:
    """The quick scan so far."""
    rows = _SCAN.rows(connection, of=assessment)
    return Scanned(answers={row[0]: row[1] for row in rows}, revisions={row[0]: row[2] for row in rows})


def at_criterion(connection: Connection, assessment: UUID, criterion: str) -> AtOneCriterion:
    """Who answered a criterion, its notes and evidence, what was asked and published there, in one question to the database."""
    return asking_at(connection, assessment, criterion)()


def asking_at(connection: Connection, assessment: UUID, criterion: str) -> Callable[[], AtOneCriterion]:
    """The same, asked together with what is read next, before what this gives is called."""
    asked = _HERE.later(connection, of=assessment, there=criterion)
    return lambda: _gathered(asked.rows()).get(criterion, AtOneCriterion())


def givers_of(connection: Connection, assessment: UUID) -> Mapping[str, Given]:
    """Who answered each criterion, and when."""
    rows = connection.execute(_GIVERS, {"of": assessment})
    return {row.criterion: Given(reason=row.reason, by=row.name, at=row.at) for row in rows}


def at_each_criterion(connection: Connection, assessment: UUID) -> Mapping[str, AtOneCriterion]:
    """The same of all criteria where anything stands, by criterion id."""
    rows: Any = connection.execute(_EVERYWHERE, {"of": assessment})
    return _gathered(rows)


def _gathered(rows: Iterable[Sequence[Any]]) -> dict[str, AtOneCriterion]:
    given: dict[str, Given] = {}
    notes_: defaultdict[str, list[Noted]] = defaultdict(list)
    files: defaultdict[str, list[Filed]] = defaultdict(list)
    asked: defaultdict[str, list[bool]] = defaultdict(list)
    published: defaultdict[str, set[int]] = defaultdict(set)  # a row for each language
    for what, id_, text, by, at, unique_id, kind, dated, criterion in rows:
        match what:
            case 1:
                given[criterion] = Given(reason=text, by=by, at=at)
            case 2:
                notes_[criterion].append(Noted(text=text, by=by, at=at))
            case 4:
                asked[criterion].append(bool(unique_id))
            case 5:
                published[criterion].add(id_)
            case _:
                file = Filed(id=id_, unique_id=unique_id, name=text, kind=FileKind(kind), dated=dated, by=by)
                files[criterion].append(file)
    return {
        criterion: AtOneCriterion(
            given=given.get(criterion),
            notes=tuple(notes_[criterion]),
            files=tuple(files[criterion]),
            asked=len(asked[criterion]),
            answered=sum(asked[criterion]),
            published=len(published[criterion]),
        )
        for criterion in {*given, *notes_, *files, *asked, *published}
    }


def album_at(connection: Connection, album: str, person: int) -> tuple[UUID, str] | None:
    """The criterion at which the first part of an album was kept."""
    row = connection.execute(_ALBUM, {"of": album, "who": person}).first()
    return (row[0], row[1]) if row else None
