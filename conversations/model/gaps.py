"""The gaps: what is answered, applies, and still stands between the chamber and its accreditation."""

from dataclasses import dataclass
from fractions import Fraction

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.points import fails_essential, fails_gate, in_walk, missed
from conversations.model.principles import PrincipleResult
from conversations.model.programme import Criterion, Principle, Programme
from conversations.model.readiness import readiness


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A criterion whose answer costs points or fails a gate; answering *Met* closes it.

    Attributes:
        credit: The answer that makes it a gap.
        missed: Half points that it costs its principle; 0 only for a gate answered *not applicable*.
        cost: Percent points, exact, that closing it adds to the readiness score.
        essential_fails: Its principle cannot be respected before it is closed.
        gate_fails: The application cannot start before it is closed.
    """

    criterion: Criterion
    principle: Principle
    credit: Credit
    missed: int
    cost: Fraction
    essential_fails: bool
    gate_fails: bool

    @property
    def required(self) -> bool:
        """Whether nothing else can make up for it."""
        return self.essential_fails or self.gate_fails


def gaps(programme: Programme, answers: Answers, facts: Facts) -> tuple[Gap, ...]:
    """Every gap: failing gates first, then essential ones, then by what they cost, then in programme order."""
    results = readiness(programme, answers, facts).principles
    scored = sum(not result.nothing_applies for result in results)
    found = [gap for result in results for gap in _of_principle(result, scored, answers, facts)]
    return tuple(sorted(found, key=lambda gap: (not gap.gate_fails, not gap.essential_fails, -gap.cost)))


def _of_principle(result: PrincipleResult, scored: int, answers: Answers, facts: Facts) -> list[Gap]:
    """Its gaps in programme order; a principle's share of the mean is one in `scored`."""
    return [
        Gap(
            criterion=criterion,
            principle=result.principle,
            credit=answers[criterion.id],
            missed=(lost := missed(criterion, answers[criterion.id])),
            cost=Fraction(lost * 100, result.counting * scored) if lost else Fraction(0),
            essential_fails=fails_essential(criterion, answers),
            gate_fails=fails_gate(criterion, answers),
        )
        for criterion in result.principle.criteria
        if in_walk(criterion, facts) and _is_gap(criterion, answers)
    ]


def _is_gap(criterion: Criterion, answers: Answers) -> bool:
    answered = answers.get(criterion.id)
    return answered is not None and (missed(criterion, answered) > 0 or fails_gate(criterion, answers))
