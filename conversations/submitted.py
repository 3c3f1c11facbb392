"""What the Federation knows of one submitted self-assessment: its frozen copy, and what was asked and decided since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from conversations.assessment import AssessmentSnapshot, AtOneCriterion
from conversations.model.doubts import Claim, Doubt, doubts_about
from conversations.model.points import in_walk
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A question to the chamber at one criterion, and its answer; an empty one is awaited."""

    criterion: str
    question: str
    asked_on: date
    answer: str = ""
    answered_on: date | None = None


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


@dataclass(frozen=True, kw_only=True)
class Submitted:
    """One chamber's latest submission.

    Attributes:
        snapshot: Of the frozen copy, never of what the chamber writes now; its owner is a chamber of the register.
        number: Of the submission, from 1.
        stage: Where the file stands, said in the reader's words.
        before: The frozen copy to compare with: that of the last decision, else of the submission before this one.
        exchanges: Oldest first, as are `rulings`.
    """

    snapshot: AssessmentSnapshot
    on: date
    number: int = 1
    stage: str = ""
    before: AssessmentSnapshot | None = None
    exchanges: tuple[Exchange, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @cached_property
    def doubts(self) -> Mapping[str, tuple[Doubt, ...]]:
        """What is in doubt on the day of the submission, by criterion id in programme order; nothing where nothing is."""
        snapshot = self.snapshot
        found = {
            one.id: doubts_about(one, _claim(snapshot, one.id), self.on)
            for one in snapshot.programme.criteria
            if one.id in snapshot.answers and in_walk(one, snapshot.facts)
        }
        return {criterion: doubts for criterion, doubts in found.items() if doubts}

    @property
    def awaited(self) -> int:
        """Questions that the chamber has not answered."""
        return sum(not one.answer for one in self.exchanges)

    def name(self, say: Say) -> str:
        """The chamber's name."""
        return say.of(self.snapshot.chamber.names) if self.snapshot.chamber else ""


def _claim(snapshot: AssessmentSnapshot, criterion: str) -> Claim:
    here = snapshot.written.get(criterion, AtOneCriterion())
    return Claim(
        credit=snapshot.answers[criterion],
        reason=here.given.reason if here.given else "",
        notes=len(here.notes),
        dated=[file.dated for file in here.files],
    )


def by_name(submitted: Iterable[Submitted], say: Say) -> list[Submitted]:
    """In the order of the chambers' names: a list of chambers is no ranking."""
    return sorted(submitted, key=lambda one: (one.name(say).casefold(), str(one.snapshot.assessment)))
