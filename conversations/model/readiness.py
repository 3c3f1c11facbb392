"""How ready a chamber is, by the programme's rule: a range while answers are missing, then a score and a verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.points import fails_gate, in_walk
from conversations.model.principles import PrincipleResult, Progress, principle_result
from conversations.model.programme import Criterion, Principle, Programme


class Verdict(StrEnum):
    """What the self-assessment says in words; it accredits nobody."""

    READY = "ready"
    NEARLY_READY = "nearly_ready"
    NOT_YET_READY = "not_yet_ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What the answers make of the whole programme.

    Attributes:
        principles: One result a principle, in programme order.
        exact_low: Lowest readiness score still possible, in percent.
        exact_high: Highest readiness score still possible, in percent.
        unanswered: The open criteria, which decide the range.
        failing_gates: Gates answered anything but *Met*.
        to_find_out: Criteria answered *find out first*.
        verdict: None until all is answered.
    """

    principles: tuple[PrincipleResult, ...]
    exact_low: Fraction
    exact_high: Fraction
    unanswered: tuple[Criterion, ...]
    failing_gates: tuple[Criterion, ...]
    to_find_out: tuple[Criterion, ...]
    verdict: Verdict | None

    @property
    def low(self) -> int:
        """Whole percent, rounded down."""
        return floor(self.exact_low)

    @property
    def high(self) -> int:
        """Whole percent, rounded up, but 100 only if nothing is missed for certain."""
        return 99 if 99 < self.exact_high < 100 else ceil(self.exact_high)

    @property
    def complete(self) -> bool:
        """Every criterion in the walk is answered."""
        return not self.unanswered

    @property
    def score(self) -> int | None:
        """Whole percent, rounded down; None until all is answered."""
        return self.low if self.complete else None

    @property
    def respected(self) -> int:
        """Principles respected for certain, those where nothing applies included."""
        return sum(result.respected is True for result in self.principles)

    @property
    def of(self) -> int:
        """Principles in the programme."""
        return len(self.principles)

    @property
    def nothing_applies(self) -> tuple[Principle, ...]:
        """The principles that are left out of the mean, to be named."""
        return tuple(result.principle for result in self.principles if result.nothing_applies)


def applicable(programme: Programme, facts: Facts) -> tuple[Criterion, ...]:
    """The criteria in the walk, in the order in which they are asked.

    Not the same as *not applicable*, which is an answer to one of these.
    """
    if all(facts.values()):
        return programme.criteria
    return tuple(criterion for criterion in programme.criteria if in_walk(criterion, facts))


def progress(programme: Programme, answers: Answers, facts: Facts) -> Progress:
    """How far the chamber is with answering; *find out first* and *not applicable* are answers."""
    return Progress.through(applicable(programme, facts), answers)


def readiness(programme: Programme, answers: Answers, facts: Facts) -> Readiness:
    """The readiness score, or its range, and the verdict.

    The score is the mean over the principles where something applies, because the programme asks a chamber to respect
    every one of them. Where nothing applies anywhere, nothing is missing: 100.
    """
    walk = applicable(programme, facts)
    principles = tuple(principle_result(programme, principle, answers, facts) for principle in programme.principles)
    unanswered = tuple(criterion for criterion in walk if criterion.id not in answers)
    failing_gates = tuple(criterion for criterion in walk if fails_gate(criterion, answers))
    return Readiness(
        principles=principles,
        exact_low=_mean(result.low for result in principles),
        exact_high=_mean(result.high for result in principles),
        unanswered=unanswered,
        failing_gates=failing_gates,
        to_find_out=tuple(criterion for criterion in walk if answers.get(criterion.id) == Credit.FIND_OUT),
        verdict=None if unanswered else _verdict(programme, principles, gate_fails=bool(failing_gates)),
    )


def _mean(scores: Iterable[Fraction | None]) -> Fraction:
    counted = [score for score in scores if score is not None]
    return sum(counted, Fraction(0)) / len(counted) if counted else Fraction(100)


def _verdict(programme: Programme, principles: tuple[PrincipleResult, ...], *, gate_fails: bool) -> Verdict:
    short = sum(not result.respected for result in principles)
    essential_fails = any(result.failing for result in principles)
    if gate_fails or essential_fails or short > programme.nearly_ready_principles:
        return Verdict.NOT_YET_READY
    return Verdict.NEARLY_READY if short else Verdict.READY
