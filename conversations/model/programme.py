"""An accreditation programme: principles, their criteria, and the rule by which they count. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from locales.language import Language, Text


class ProgrammeId(StrEnum):
    """Which list a chamber answers: local chambers, chambers abroad, or associate membership."""

    LOCAL = "local"
    BILATERAL = "bilateral"
    ASSOCIATE = "associate"


class Basis(StrEnum):
    """Where a criterion comes from; shown wherever the criterion is."""

    OFFICIAL = "official"
    ADAPTED = "adapted"
    ASSUMPTION = "assumption"


class TitleBasis(StrEnum):
    """Whether a principle's title is the Federation's own in every language, or partly our translation."""

    OFFICIAL = "official"
    TRANSLATED = "translated"


TITLE_IS_OFFICIAL_IN: Mapping[TitleBasis, frozenset[Language]] = {
    TitleBasis.OFFICIAL: frozenset(Language),
    TitleBasis.TRANSLATED: frozenset({Language.NL, Language.EN}),
}
"""The languages in which a title is the Federation's own: no French page with the titles was found."""


class EvidenceNeeded(StrEnum):
    """What the criterion asks for as evidence: a file, a sentence that says where it is, or nothing."""

    DOCUMENT = "document"
    SAY_WHERE = "say_where"
    NONE = "none"


class DecidedBy(StrEnum):
    """The body that can close a gap in the criterion."""

    STAFF = "staff"
    BOARD = "board"
    ASSEMBLY = "assembly"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One checkable sentence.

    Attributes:
        id: Unique in all programmes, kebab-case.
        weight: Points, 1 to 3.
        essential: Not met means that its principle cannot be respected.
        gate: Not met means that the application cannot start.
        applies_if: Id of the fact that must not be answered *no*; None when it always applies.
        may_not_apply: Whether *not applicable* may be answered.
        partly: What *partly* means here; None when *partly* is not offered.
        lead_time_weeks: Weeks that it honestly takes to close a gap, 1 to 104.
        valid_months: Months for which evidence stays valid, 1 to 60; None when it does not go stale.
        source: Key of the source in `Programme.sources`; None for an assumption.
    """

    id: str
    weight: int
    essential: bool
    gate: bool
    basis: Basis
    source: str | None
    applies_if: str | None
    may_not_apply: bool
    partly: Text | None
    evidence_needed: EvidenceNeeded
    lead_time_weeks: int
    decided_by: DecidedBy
    valid_months: int | None
    statement: Text
    explanation: Text
    evidence: Text
    action: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A principle of the local programme, or a pillar of the others; `number` counts from 1."""

    id: str
    number: int
    title: Text
    title_basis: TitleBasis
    purpose: Text
    quick: Text
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A yes-or-no fact about the chamber; *no* takes the criteria that hang on it out."""

    id: str
    question: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A public page behind one or more criteria."""

    id: str
    title: str
    where: str
    year: str


@dataclass(frozen=True, kw_only=True)
class Programme:
    """One version of one programme; an assessment keeps its version for life.

    Attributes:
        tolerance: Percent, 0 to 100, of a principle's points that may be missing.
        nearly_ready_principles: At most this many principles not respected is still *nearly ready*.
        status: `draft` until the Federation gives its own rule.
    """

    id: ProgrammeId
    version: str
    status: str
    tolerance: int
    nearly_ready_principles: int
    title: Text
    introduction: Text
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    principles: tuple[Principle, ...]

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """Every criterion, in the order in which they are asked."""
        return tuple(criterion for principle in self.principles for criterion in principle.criteria)

    @cached_property
    def by_id(self) -> dict[str, Criterion]:
        """Criteria by id."""
        return {criterion.id: criterion for criterion in self.criteria}

    @cached_property
    def place_of(self) -> dict[str, int]:
        """The place of each criterion in the walk, from 0, by criterion id."""
        return {criterion.id: place for place, criterion in enumerate(self.criteria)}

    @cached_property
    def principle_of(self) -> dict[str, Principle]:
        """The principle of each criterion, by criterion id."""
        return {criterion.id: principle for principle in self.principles for criterion in principle.criteria}
