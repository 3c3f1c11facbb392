"""Rules between the values of a programme, each of them right by itself; a mistake has the line to mend."""

from collections.abc import Iterable

from conversations.model.programme import Basis, Criterion, Principle, Programme
from conversations.model.yaml_lines import Lines


def check_criterion(lines: Lines, criterion: Criterion) -> None:
    """A criterion names what it comes from, and what must be met cannot be answered away.

    Raises:
        Mend: It needs a source and has none, or it is a gate or essential and may yet not apply.
    """
    if criterion.source is None and criterion.basis is not Basis.ASSUMPTION:
        what = f"has no source; add source, because its basis is {criterion.basis} and only an assumption needs none"
        raise lines.mend(what)
    if criterion.gate and criterion.applies_if is not None:
        raise lines.mend("is a gate with applies_if, but a gate always applies; remove one of them", "applies_if")
    if criterion.gate and criterion.may_not_apply:
        raise lines.mend("is a gate with may_not_apply, but a gate always applies; make one of them false", "may_not_apply")
    if criterion.essential and criterion.may_not_apply:
        what = "is essential, yet may be answered “not applicable”; make may_not_apply false, or use applies_if"
        raise lines.mend(what, "may_not_apply")


def check_weights(principle: Principle, criteria: Iterable[Lines], tolerance: int) -> None:
    """No criterion decides its principle alone unless it is marked so, as essential or as a gate.

    Counted as the score is: in half points, those of criteria that may not apply included.

    Args:
        principle: The principle, with all its criteria.
        criteria: Where they stand in the file.
        tolerance: Percent of the principle's points that may be missing.

    Raises:
        Mend: One that is neither carries more than the tolerance.
    """
    total = sum(criterion.weight * 2 for criterion in principle.criteria)
    for lines, criterion in zip(criteria, principle.criteria, strict=True):
        missed = criterion.weight * 2
        if missed * 100 > tolerance * total and not (criterion.essential or criterion.gate):
            share = f"its {missed} of {total} half points are more than the tolerance of {tolerance} percent"
            what = f"could decide principle “{principle.id}” alone: {share}; lower its weight or make it essential"
            raise lines.mend(what, "weight")


def check_use(programme: Programme, facts: Iterable[Lines], sources: Iterable[Lines]) -> None:
    """Every fact that is asked for and every source that is named serves a criterion.

    Raises:
        Mend: One serves none.
    """
    asked = {criterion.applies_if for criterion in programme.criteria}
    cited = {criterion.source for criterion in programme.criteria}
    for lines, fact in zip(facts, programme.facts, strict=True):
        if fact.id not in asked:
            raise lines.mend("is in no criterion's applies_if; use it or remove it", "id")
    for lines, source in zip(sources, programme.sources, strict=True):
        if source.id not in cited:
            raise lines.mend("is the source of no criterion; use it or remove it", "id")
