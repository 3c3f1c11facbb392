"""A file as the committee reads it: what was submitted, what was asked and answered since, what was decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from conversations.assessment import AssessmentSnapshot
from conversations.chamber_text import short_name
from conversations.file_text import doubts_of
from conversations.frozen import Frozen, Submitted
from conversations.model.programme import Criterion
from conversations.model.readiness import Readiness, readiness
from conversations.model.submission import Doubt
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A question to the chamber at one criterion, and its answer; an empty one is awaited unless a decision `closed` the question."""

    criterion: str
    question: str
    asked_on: date
    answer: str = ""
    answered_on: date | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a decision asks of the chamber, and by when."""

    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A decision of the Federation; `outcome` is already said in the reader's words."""

    outcome: str
    on: date
    valid_until: date | None = None
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What the last submission is compared with: the one that the last decision was about, else the first.

    Attributes:
        day: On which it was submitted, at the Federation.
        changed: At which criteria the file is not as it was then; nothing where it is that submission itself.
    """

    day: date
    before: Frozen
    changed: tuple[Criterion, ...]


@dataclass(frozen=True, kw_only=True)
class CommitteeFile:
    """One chamber's file: its last submission, never what the chamber writes now; the rest oldest first.

    Attributes:
        since: What changed, where it is told; None where it is not, and for a file submitted once that nobody decided on.
    """

    file: Submitted
    since: Since | None = None
    exchanges: tuple[Exchange, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @property
    def copy(self) -> AssessmentSnapshot:
        """The frozen copy."""
        return self.file.copy

    @cached_property
    def found(self) -> Readiness:
        """What its answers make."""
        return readiness(self.copy.programme, self.copy.answers, self.copy.facts)

    @cached_property
    def doubts(self) -> Mapping[str, tuple[Doubt, ...]]:
        """What a reader stumbles over, by criterion id, the gravest first; nothing where nothing is."""
        found: dict[str, tuple[Doubt, ...]] = {}
        for criterion, doubt in doubts_of(self.file):
            found[criterion.id] = (*found.get(criterion.id, ()), doubt)
        return found

    @property
    def awaited(self) -> int:
        """Questions that the chamber has not answered."""
        return sum(not (one.answer or one.closed) for one in self.exchanges)

    @property
    def ruling(self) -> Ruling | None:
        """The last decision; None while there is none."""
        return self.rulings[-1] if self.rulings else None

    def name(self, say: Say) -> str:
        """The chamber's name."""
        return say.of(self.file.chamber.names)


def by_name(files: Iterable[CommitteeFile], say: Say) -> list[CommitteeFile]:
    """In the order of the chambers' short names: a list of chambers is no ranking."""
    return sorted(files, key=lambda one: (short_name(one.file.chamber, say).casefold(), str(one.file.assessment)))
