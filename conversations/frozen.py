"""A submission: the copy of an assessment as it was handed in, and what changed since the one before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from pydantic import TypeAdapter

from conversations.assessment import AssessmentSnapshot, AtOneCriterion, Filed, Given, Noted, Scanned
from conversations.core import Owner, Person
from conversations.model.answers import Credit
from conversations.model.decision import Decision
from conversations.model.file import FileKind
from conversations.model.programme import Criterion, Programme, ProgrammeId
from conversations.model.register import Chamber
from conversations.model.submission import Backing, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenAnswer:
    """An answer as it stood; `person` is who gave it, by the table's id: names are never frozen."""

    credit: Credit
    reason: str
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenNote:
    """Words as they stood."""

    text: str
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFile:
    """A file of evidence as it stood."""

    id: int
    file_id: str
    unique_id: str
    name: str
    kind: FileKind
    dated: date
    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """All that an assessment held when it was submitted; by criterion id, notes and files oldest first."""

    programme: ProgrammeId
    version: str
    chamber: str
    facts: Mapping[str, bool]
    answers: Mapping[str, FrozenAnswer]
    notes: Mapping[str, tuple[FrozenNote, ...]]
    files: Mapping[str, tuple[FrozenFile, ...]]

    def people(self) -> set[int]:
        """Who worked on it, by id."""
        given = {answer.person for answer in self.answers.values()}
        noted = {note.person for notes in self.notes.values() for note in notes}
        return given | noted | {file.person for files in self.files.values() for file in files}

    def at(self, criterion: str) -> tuple[object, ...]:
        """What stands at a criterion, to compare: the answer and its reason, the words, the files with their dates."""
        answer = self.answers.get(criterion)
        return (
            (answer.credit, answer.reason) if answer else None,
            tuple(note.text for note in self.notes.get(criterion, ())),
            tuple((file.unique_id, file.dated) for file in self.files.get(criterion, ())),
        )


_ADAPTER: TypeAdapter[Frozen] = TypeAdapter(Frozen)


def freeze(copy: Frozen) -> str:
    """The copy as JSON, as it is stored."""
    return _ADAPTER.dump_json(copy).decode()


@lru_cache(maxsize=128)
def thaw(document: str) -> Frozen:
    """The copy that `freeze` gave."""
    return _ADAPTER.validate_json(document)


def changes(programme: Programme, before: Frozen, after: Frozen) -> tuple[Criterion, ...]:
    """The criteria at which anything is not as it was, in programme order."""
    return tuple(one for one in programme.criteria if before.at(one.id) != after.at(one.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """A submission as the Federation sees it.

    Attributes:
        id: Of the submission itself.
        number: From 1, of the assessment's submissions.
        stage, revision: Of the assessment now.
        copy: The frozen copy as a snapshot of that moment: all that is said of an assessment can be said of it.
        changed: What is not as it was in the submission before; None for the first.
        decisions: On the assessment, the one that counts last.
    """

    id: int
    assessment: UUID
    number: int
    at: datetime
    by: str
    stage: Stage
    revision: int
    chamber: Chamber
    copy: AssessmentSnapshot
    changed: tuple[Criterion, ...] | None
    decisions: tuple[Decision, ...] = ()


def as_snapshot(
    copy: Frozen,
    *,
    assessment: UUID,
    programme: Programme,
    chamber: Chamber,
    names: Mapping[int, str],
    reader: Person,
    at: datetime,
    today: date,
    fresh_id: UUID,
) -> AssessmentSnapshot:
    """The copy as what an assessment shows.

    Args:
        names: Of the people who worked on it, by id.
        at: When it was submitted, UTC; `today` is that day at the Federation.
    """
    return AssessmentSnapshot(
        now=at,
        person=reader,
        owner=Owner(person=None, chamber=chamber.id, kind=chamber.kind),
        fresh_id=fresh_id,
        assessment=assessment,
        programme=programme,
        answers={id_: answer.credit for id_, answer in copy.answers.items()},
        revisions={},
        facts=copy.facts,
        fact_revisions={},
        here=AtOneCriterion(),
        scan=Scanned(),
        today=today,
        written={id_: _at(copy, id_, names) for id_ in {*copy.answers, *copy.notes, *copy.files}},
        chamber=chamber,
        stage=Stage.SUBMITTED,
    )


def _at(copy: Frozen, criterion: str, names: Mapping[int, str]) -> AtOneCriterion:
    answer = copy.answers.get(criterion)
    return AtOneCriterion(
        given=Given(reason=answer.reason, by=names.get(answer.person, ""), at=answer.at) if answer else None,
        notes=tuple(Noted(text=note.text, by=names.get(note.person, ""), at=note.at) for note in copy.notes.get(criterion, ())),
        files=tuple(
            Filed(
                id=file.id,
                unique_id=file.unique_id,
                name=file.name,
                kind=file.kind,
                dated=file.dated,
                by=names.get(file.person, ""),
                file_id=file.file_id,
            )
            for file in copy.files.get(criterion, ())
        ),
    )


def backing(written: Mapping[str, AtOneCriterion]) -> Mapping[str, Backing]:
    """What stands behind each answer, as the doubts ask for it."""
    return {
        id_: Backing(
            reason=here.given.reason if here.given else "",
            noted=bool(here.notes),
            dated=tuple(file.dated for file in here.files),
        )
        for id_, here in written.items()
    }
