"""What one criterion weighs. Points are half points (weight × 2), so that a partly met one needs no fraction."""

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.programme import Criterion

_HALVES_MISSED = {
    Credit.MET: 0,
    Credit.PARTLY: 1,
    Credit.NOT_MET: 2,
    Credit.FIND_OUT: 2,
    Credit.NOT_APPLICABLE: 0,
}


def in_walk(criterion: Criterion, facts: Facts) -> bool:
    """Whether the facts leave the criterion to be answered: only a fact answered *no* takes it out."""
    return criterion.applies_if is None or facts.get(criterion.applies_if, True)


def points(criterion: Criterion) -> int:
    """What the criterion is worth when met, in half points."""
    return criterion.weight * 2


def missed(criterion: Criterion, credit: Credit) -> int:
    """Half points that the answer costs: none when met or not applicable, half when partly, else all."""
    return criterion.weight * _HALVES_MISSED[credit]


def fails_gate(criterion: Criterion, answers: Answers) -> bool:
    """Whether the criterion is a gate answered anything but *Met*: *not applicable* does not open a gate either."""
    return criterion.gate and answers.get(criterion.id, Credit.MET) != Credit.MET


def fails_essential(criterion: Criterion, answers: Answers) -> bool:
    """Whether the criterion is essential, applies, and is answered less than *Met*."""
    return criterion.essential and answers.get(criterion.id, Credit.MET) not in {Credit.MET, Credit.NOT_APPLICABLE}
