"""What the answers make of one principle: what it earns and misses, and whether it is respected."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Self

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.points import fails_essential, in_walk, missed, points
from conversations.model.programme import Criterion, Principle, Programme


class PrincipleStanding(StrEnum):
    """Where a principle stands in the overview; `PrincipleResult.standing` says when."""

    RESPECTED = "respected"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Progress:
    """Criteria answered, *of* those in the walk; it says nothing about readiness."""

    answered: int
    of: int

    @classmethod
    def through(cls, walk: tuple[Criterion, ...], answers: Answers) -> Self:
        """Count what is answered of the criteria in the walk."""
        return cls(sum(criterion.id in answers for criterion in walk), len(walk))

    @property
    def percent(self) -> int:
        """0 to 100, rounded down, so 100 only when all is answered; nothing to answer is 100."""
        return self.answered * 100 // self.of if self.of else 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleResult:
    """What the answers make of one principle. Low takes every open criterion as not met, high as met.

    No other completion leaves that range: an open criterion that turns out not to apply gives a score between the two.

    Attributes:
        progress: Criteria of the principle answered, of those in the walk.
        earned_low: Half points earned by the answers.
        earned_high: The same, with every open criterion met.
        counting: Half points of the criteria that apply, open ones included.
        total: Half points of all its criteria, those that do not apply included, by fact or by answer.
        tolerated: Half points that may be missing: the programme's tolerance of `total`.
        failing: Its essential criteria that apply and are answered less than *Met*.
        respected: None while the open criteria can still make it either.
    """

    principle: Principle
    progress: Progress
    earned_low: int
    earned_high: int
    counting: int
    total: int
    tolerated: int
    failing: tuple[Criterion, ...]
    respected: bool | None

    @property
    def missed_low(self) -> int:
        """Half points missed for certain."""
        return self.counting - self.earned_high

    @property
    def missed_high(self) -> int:
        """Half points missed if no open criterion is met."""
        return self.counting - self.earned_low

    @property
    def nothing_applies(self) -> bool:
        """No score: the principle counts as respected and is left out of the mean."""
        return self.counting == 0

    @property
    def low(self) -> Fraction | None:
        """Lowest score still possible, in percent, exact; None when nothing applies."""
        return Fraction(self.earned_low * 100, self.counting) if self.counting else None

    @property
    def high(self) -> Fraction | None:
        """Highest score still possible, in percent, exact; None when nothing applies."""
        return Fraction(self.earned_high * 100, self.counting) if self.counting else None

    @property
    def standing(self) -> PrincipleStanding:
        """Open without an answer or undecided, then respected; a principle that is not: partly if it earns anything."""
        unbegun = self.progress.of > 0 and self.progress.answered == 0
        if unbegun or self.respected is None:
            return PrincipleStanding.OPEN
        if self.respected:
            return PrincipleStanding.RESPECTED
        return PrincipleStanding.PARTLY if self.earned_low else PrincipleStanding.NOT_YET


def principle_result(programme: Programme, principle: Principle, answers: Answers, facts: Facts) -> PrincipleResult:
    """Count one principle: what it earns and misses, and whether it is respected."""
    walk = tuple(criterion for criterion in principle.criteria if in_walk(criterion, facts))
    counting = [criterion for criterion in walk if answers.get(criterion.id) != Credit.NOT_APPLICABLE]
    unanswered = [criterion for criterion in counting if criterion.id not in answers]
    worth = sum(map(points, counting))
    lost = sum(missed(criterion, answers[criterion.id]) for criterion in counting if criterion.id in answers)
    at_stake = sum(map(points, unanswered))
    total = sum(map(points, principle.criteria))
    tolerated = programme.tolerance * total // 100  # whole half points: missed × 100 ≤ tolerance × total
    failing = tuple(criterion for criterion in counting if fails_essential(criterion, answers))
    at_best = not failing and lost <= tolerated
    at_worst = at_best and lost + at_stake <= tolerated and not any(criterion.essential for criterion in unanswered)
    return PrincipleResult(
        principle=principle,
        progress=Progress.through(walk, answers),
        earned_low=worth - lost - at_stake,
        earned_high=worth - lost,
        counting=worth,
        total=total,
        tolerated=tolerated,
        failing=failing,
        respected=at_best if at_best == at_worst else None,
    )
