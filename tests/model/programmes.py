"""Small programmes for the tests of the score, and the rule spelled out by hand as an oracle."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import product
from pathlib import Path
from typing import TypeVar

from hypothesis import strategies as st

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.programme import (
    Basis,
    Criterion,
    DecidedBy,
    EvidenceNeeded,
    Fact,
    Principle,
    Programme,
    ProgrammeId,
    TitleBasis,
)
from conversations.model.programme_file import read_programme
from locales.language import Text

SAME = Text("tekst", "texte", "text")
FACTS = ("has-shop", "has-school")
V = TypeVar("V")
VALUE = {
    Credit.MET: Fraction(1),
    Credit.PARTLY: Fraction(1, 2),
    Credit.NOT_MET: Fraction(0),
    Credit.FIND_OUT: Fraction(0),
}


def criterion(
    name: str,
    weight: int = 1,
    *,
    essential: bool = False,
    gate: bool = False,
    partly: bool = True,
    may_not_apply: bool = True,
    applies_if: str | None = None,
    weeks: int = 4,
) -> Criterion:
    return Criterion(
        id=name,
        weight=weight,
        essential=essential,
        gate=gate,
        basis=Basis.ASSUMPTION,
        source=None,
        applies_if=applies_if,
        may_not_apply=may_not_apply,
        partly=SAME if partly else None,
        evidence_needed=EvidenceNeeded.NONE,
        lead_time_weeks=weeks,
        decided_by=DecidedBy.BOARD,
        valid_months=None,
        statement=SAME,
        explanation=SAME,
        evidence=SAME,
        action=SAME,
    )


def programme(*principles: tuple[Criterion, ...], tolerance: int = 25, nearly: int = 1) -> Programme:
    return Programme(
        id=ProgrammeId.LOCAL,
        version="1",
        status="draft",
        tolerance=tolerance,
        nearly_ready_principles=nearly,
        title=SAME,
        introduction=SAME,
        facts=tuple(Fact(id=name, question=SAME) for name in FACTS),
        sources=(),
        principles=tuple(
            Principle(
                id=f"principle-{number}",
                number=number,
                title=SAME,
                title_basis=TitleBasis.OFFICIAL,
                purpose=SAME,
                quick=SAME,
                criteria=criteria,
            )
            for number, criteria in enumerate(principles, start=1)
        ),
    )


@cache
def real(programme_id: ProgrammeId) -> Programme:
    file = Path(__file__).parents[2] / "conversations" / "programmes" / f"{programme_id}.yaml"
    return read_programme(file.read_text(encoding="utf-8"), file.name)


real_programmes = st.sampled_from(ProgrammeId).map(real)


@st.composite
def small_programmes(draw: st.DrawFn, shapes: tuple[tuple[int, ...], ...]) -> Programme:
    """A programme with as many criteria in each principle as one of the shapes says."""
    principles = [
        tuple(
            criterion(
                f"c{number}-{place}",
                draw(st.integers(1, 3)),
                essential=draw(st.integers(0, 3)) == 0,
                gate=draw(st.integers(0, 7)) == 0,
                partly=draw(st.booleans()),
                may_not_apply=draw(st.booleans()),
                applies_if=draw(st.sampled_from((None, None, None, *FACTS))),
                weeks=draw(st.integers(1, 5)),
            )
            for place in range(size)
        )
        for number, size in enumerate(draw(st.sampled_from(shapes)), start=1)
    ]
    return programme(*principles, tolerance=draw(st.integers(0, 60)), nearly=draw(st.integers(0, 2)))


def offered(asked: Criterion) -> tuple[Credit, ...]:
    """The answers that the card of a criterion offers."""
    credits_ = [Credit.NOT_MET, Credit.FIND_OUT, Credit.MET]
    return (*credits_, *[Credit.PARTLY] * (asked.partly is not None), *[Credit.NOT_APPLICABLE] * asked.may_not_apply)


@st.composite
def answered(draw: st.DrawFn, asked: Programme, most_open: int = 0) -> dict[str, Credit]:
    """Answers to every criterion, also to those that the facts take out, but for a few."""
    left_open = draw(st.sets(st.sampled_from(asked.criteria), max_size=most_open)) if most_open else set()
    ids = {criterion.id for criterion in left_open}
    return {one.id: draw(st.sampled_from(offered(one))) for one in asked.criteria if one.id not in ids}


def given_facts(asked: Programme) -> st.SearchStrategy[dict[str, bool]]:
    """Each fact yes, no or unanswered."""
    return st.dictionaries(st.sampled_from([fact.id for fact in asked.facts]), st.booleans()) if asked.facts else st.just({})


def walk_by_hand(asked: Programme, facts: Facts) -> list[Criterion]:
    return [one for one in asked.criteria if one.applies_if is None or facts.get(one.applies_if) is not False]


def counting_by_hand(principle: Principle, answers: Answers, facts: Facts) -> list[Criterion]:
    in_walk = [one for one in principle.criteria if one.applies_if is None or facts.get(one.applies_if) is not False]
    return [one for one in in_walk if answers[one.id] is not Credit.NOT_APPLICABLE]


def score_by_hand(asked: Programme, answers: Answers, facts: Facts) -> Fraction:
    """The readiness score in percent, when all is answered."""
    scores: list[Fraction] = []
    for principle in asked.principles:
        counting = counting_by_hand(principle, answers, facts)
        if counting:
            earned = sum((one.weight * VALUE[answers[one.id]] for one in counting), Fraction(0))
            scores.append(100 * earned / sum(one.weight for one in counting))
    return sum(scores, Fraction(0)) / len(scores) if scores else Fraction(100)


def respected_by_hand(asked: Programme, principle: Principle, answers: Answers, facts: Facts) -> bool:
    counting = counting_by_hand(principle, answers, facts)
    misses = sum(one.weight * (1 - VALUE[answers[one.id]]) for one in counting)
    total = sum(one.weight for one in principle.criteria)
    essentials_met = all(answers[one.id] is Credit.MET for one in counting if one.essential)
    return misses * 100 <= asked.tolerance * total and essentials_met


def can_apply_by_hand(asked: Programme, answers: Answers, facts: Facts) -> bool:
    """No gate fails and every principle is respected, when all is answered."""
    gates = [one for one in walk_by_hand(asked, facts) if one.gate]
    return all(answers[one.id] is Credit.MET for one in gates) and all(
        respected_by_hand(asked, principle, answers, facts) for principle in asked.principles
    )


def completions(asked: Programme, answers: Answers, facts: Facts) -> Iterator[tuple[dict[str, Credit], dict[str, bool]]]:
    """Every way to answer what is open: the criteria, and the facts of which no criterion is answered yet."""
    open_facts = {
        one.applies_if
        for one in asked.criteria
        if one.applies_if is not None and one.applies_if not in facts and not _begun(asked, one.applies_if, answers)
    }
    for settled in _each(dict.fromkeys(sorted(open_facts), (True, False))):
        all_facts = {**facts, **settled}
        unanswered = [one for one in walk_by_hand(asked, all_facts) if one.id not in answers]
        for filled in _each({one.id: offered(one) for one in unanswered}):
            yield {**answers, **filled}, all_facts


def _begun(asked: Programme, fact: str, answers: Answers) -> bool:
    return any(one.id in answers for one in asked.criteria if one.applies_if == fact)


def _each(choices: Mapping[str, tuple[V, ...]]) -> Iterator[dict[str, V]]:
    return (dict(zip(choices, picked, strict=True)) for picked in product(*choices.values()))
