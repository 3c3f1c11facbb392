"""What the conversations about one self-assessment share: what they know of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from conversations.core import FileKind, Person, Snapshot
from conversations.model.answers import Answers, Credit, Facts
from conversations.model.programme import Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer with who gave it. `revision` counts from 1 and moves with every change."""

    credit: Credit
    reason: str
    revision: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Words at a criterion, as they were written."""

    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A file of evidence at a criterion; `dated` is the day it was sent or the date that the person gave it."""

    id: int
    unique_id: str
    name: str
    kind: FileKind
    dated: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGiven:
    """A fact about the chamber; `revision` counts from 1."""

    value: bool
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentSnapshot(Snapshot):
    """One self-assessment, as far as a card may show it.

    Attributes:
        given: Answers by criterion id.
        facts_given: Facts by id.
        notes, files: Of the criterion that the state shows, oldest first; empty elsewhere.
        today: The day in the Federation's time zone.
    """

    assessment: UUID
    programme: Programme
    given: Mapping[str, Given]
    facts_given: Mapping[str, FactGiven]
    notes: tuple[Noted, ...]
    files: tuple[Filed, ...]
    today: date

    @property
    def answers(self) -> Answers:
        """Credits by criterion id."""
        return {criterion: given.credit for criterion, given in self.given.items()}

    @property
    def facts(self) -> Facts:
        """Yes or no by fact id."""
        return {fact: given.value for fact, given in self.facts_given.items()}


def may_see(person: Person, snapshot: AssessmentSnapshot) -> bool:
    """Whether the assessment is the person's own trial or that of the chamber they represent."""
    owner = snapshot.owner
    if owner is None:
        return False
    return owner.chamber == person.chamber if owner.chamber else owner.person == person.id
