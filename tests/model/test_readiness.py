"""The readiness score and the verdict: each rule once by example, then what must hold for any answers."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.principles import PrincipleStanding, Progress
from conversations.model.programme import Programme
from conversations.model.readiness import Readiness, Verdict, applicable, progress, readiness
from tests.model.programmes import (
    answered,
    can_apply_by_hand,
    completions,
    criterion,
    given_facts,
    offered,
    programme,
    real_programmes,
    respected_by_hand,
    score_by_hand,
    small_programmes,
    walk_by_hand,
)

MET, PARTLY, NOT_MET = Credit.MET, Credit.PARTLY, Credit.NOT_MET
NOT_APPLICABLE, FIND_OUT = Credit.NOT_APPLICABLE, Credit.FIND_OUT
FROM_WORST = [Verdict.NOT_YET_READY, Verdict.NEARLY_READY, Verdict.READY]
small = small_programmes(((1,), (4,), (2, 2), (1, 2, 3), (2, 1, 1, 2)))
any_programme = st.one_of(small, small, real_programmes)
examples = settings(deadline=None, max_examples=150)


def four(*credits_: Credit, essential: bool = False) -> Readiness:
    """One principle of four criteria of one point, answered in order; the first may be essential."""
    names = ["a", "b", "c", "d"]
    asked = programme(tuple(criterion(name, essential=essential and name == "a") for name in names))
    return readiness(asked, dict(zip(names, credits_, strict=False)), {})


def test_progress_counts_find_out_first_and_not_applicable_as_answered() -> None:
    asked = programme((criterion("a"), criterion("b"), criterion("c")))
    assert progress(asked, {"a": FIND_OUT, "b": NOT_APPLICABLE}, {}) == Progress(2, 3)
    assert Progress(2, 3).percent == 66


def test_progress_is_full_when_nothing_is_asked() -> None:
    asked = programme((criterion("a", applies_if="has-shop"),))
    assert progress(asked, {}, {"has-shop": False}).percent == 100


@pytest.mark.parametrize(("facts", "names"), [({}, "ab"), ({"has-shop": True}, "ab"), ({"has-shop": False}, "a")])
def test_only_a_fact_answered_no_takes_a_criterion_out_of_the_walk(facts: Facts, names: str) -> None:
    asked = programme((criterion("a"), criterion("b", applies_if="has-shop")))
    assert "".join(one.id for one in applicable(asked, facts)) == names


def test_partly_earns_half_and_not_yet_and_find_out_first_earn_nothing() -> None:
    assert [four(credit, MET, MET, MET).exact_low for credit in (MET, PARTLY, NOT_MET, FIND_OUT)] == [
        100,
        Fraction(175, 2),
        75,
        75,
    ]


def test_what_does_not_apply_leaves_the_score() -> None:
    assert four(NOT_APPLICABLE, NOT_MET, MET, NOT_APPLICABLE).score == 50


def test_a_principle_is_respected_up_to_and_with_the_tolerance() -> None:
    assert four(NOT_MET, MET, MET, MET).respected == 1
    assert four(NOT_MET, PARTLY, MET, MET).respected == 0


def test_the_tolerance_is_taken_of_all_points_also_those_that_do_not_apply() -> None:
    result = four(NOT_MET, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE)
    assert (result.score, result.respected) == (0, 1)
    asked = programme((criterion("a"), criterion("b", 3, applies_if="has-shop")))
    assert readiness(asked, {"a": NOT_MET}, {"has-shop": False}).respected == 1


def test_a_principle_with_an_essential_criterion_partly_met_is_not_respected() -> None:
    assert four(PARTLY, MET, MET, MET).respected == 1
    assert four(PARTLY, MET, MET, MET, essential=True).respected == 0


def test_an_essential_criterion_that_does_not_apply_fails_nothing() -> None:
    assert four(NOT_APPLICABLE, MET, MET, MET, essential=True).verdict is Verdict.READY


def test_a_principle_where_nothing_applies_is_respected_left_out_of_the_mean_and_named() -> None:
    asked = programme((criterion("a"),), (criterion("b"), criterion("c")))
    result = readiness(asked, {"a": NOT_APPLICABLE, "b": MET, "c": PARTLY}, {})
    assert (result.score, result.respected, result.of) == (75, 2, 2)
    assert result.nothing_applies == (asked.principles[0],)
    assert result.principles[0].low is None


def test_where_nothing_applies_anywhere_nothing_is_missing() -> None:
    asked = programme((criterion("a"),), (criterion("b", applies_if="has-shop"),))
    result = readiness(asked, {"a": NOT_APPLICABLE}, {"has-shop": False})
    assert (result.score, result.verdict) == (100, Verdict.READY)


def test_every_principle_weighs_the_same_in_the_score() -> None:
    asked = programme((criterion("a", 1),), (criterion("b", 3), criterion("c", 3)))
    assert readiness(asked, {"a": MET, "b": NOT_MET, "c": NOT_MET}, {}).score == 50


def test_until_all_is_answered_there_is_a_range_and_no_verdict() -> None:
    result = four(MET, PARTLY)
    assert (result.low, result.high, result.score, result.verdict) == (37, 88, None, None)
    assert [one.id for one in result.unanswered] == ["c", "d"]


def test_the_score_and_the_low_are_rounded_down_and_the_high_up() -> None:
    asked = programme((criterion("a"), criterion("b"), criterion("c")))
    result = readiness(asked, {"a": MET, "b": NOT_MET, "c": NOT_MET}, {})
    assert (result.low, result.score, result.high) == (33, 33, 34)


def test_a_high_of_more_than_99_percent_is_not_shown_as_100() -> None:
    asked = programme(tuple(criterion(f"c{place}", 3) for place in range(70)))
    result = readiness(asked, {"c0": PARTLY}, {})
    assert 99 < result.exact_high < 100
    assert result.high == 99


def test_three_principles_short_are_nearly_ready_and_four_are_not() -> None:
    asked = programme(*[(criterion(name),) for name in "abcd"], nearly=3)
    three = {"a": NOT_MET, "b": NOT_MET, "c": NOT_MET, "d": MET}
    assert readiness(asked, three, {}).verdict is Verdict.NEARLY_READY
    assert readiness(asked, {**three, "d": NOT_MET}, {}).verdict is Verdict.NOT_YET_READY


def test_a_failing_essential_criterion_is_never_nearly_ready() -> None:
    asked = programme((criterion("a", essential=True),), (criterion("b"),), nearly=2)
    assert readiness(asked, {"a": PARTLY, "b": MET}, {}).verdict is Verdict.NOT_YET_READY


@pytest.mark.parametrize("credit", [PARTLY, NOT_MET, FIND_OUT, NOT_APPLICABLE])
def test_a_gate_answered_anything_but_met_is_not_yet_ready(credit: Credit) -> None:
    asked = programme((criterion("a", gate=True), criterion("b", 3)))
    result = readiness(asked, {"a": credit, "b": MET}, {})
    assert (result.respected, result.verdict) == (1, Verdict.NOT_YET_READY)
    assert [one.id for one in result.failing_gates] == ["a"]


def test_a_fact_answered_no_takes_a_gate_out() -> None:
    asked = programme((criterion("a", gate=True, applies_if="has-shop"), criterion("b")))
    assert readiness(asked, {"a": NOT_MET, "b": MET}, {"has-shop": False}).verdict is Verdict.READY


def test_the_result_names_what_is_left_to_find_out() -> None:
    assert [one.id for one in four(MET, FIND_OUT, MET, FIND_OUT).to_find_out] == ["b", "d"]


@pytest.mark.parametrize(
    ("credits_", "standing"),
    [
        ([], PrincipleStanding.OPEN),
        ([MET], PrincipleStanding.OPEN),
        ([MET, MET, MET], PrincipleStanding.RESPECTED),
        ([NOT_MET, PARTLY, MET], PrincipleStanding.PARTLY),
        ([NOT_MET, FIND_OUT], PrincipleStanding.NOT_YET),
        ([NOT_APPLICABLE] * 4, PrincipleStanding.RESPECTED),
    ],
)
def test_a_principle_stands_in_the_overview_as(credits_: list[Credit], standing: PrincipleStanding) -> None:
    assert four(*credits_).principles[0].standing is standing


def test_an_open_essential_criterion_leaves_its_principle_open() -> None:
    asked = programme((criterion("a", essential=True), criterion("b", 3)))
    result = readiness(asked, {"b": MET}, {})
    assert (result.principles[0].respected, result.respected) == (None, 0)


def assessment(data: st.DataObject, drawn: Programme, most_open: int) -> tuple[dict[str, Credit], dict[str, bool]]:
    return data.draw(answered(drawn, most_open)), data.draw(given_facts(drawn))


@examples
@given(st.data(), any_programme)
def test_the_score_and_what_is_respected_are_what_the_rule_says(data: st.DataObject, asked: Programme) -> None:
    answers, facts = assessment(data, asked, 0)
    result = readiness(asked, answers, facts)
    assert result.exact_low == result.exact_high == score_by_hand(asked, answers, facts)
    assert [one.respected for one in result.principles] == [
        respected_by_hand(asked, principle, answers, facts) for principle in asked.principles
    ]
    assert (result.verdict is Verdict.READY) == can_apply_by_hand(asked, answers, facts)


@examples
@given(st.data(), any_programme)
def test_the_score_and_the_verdict_never_fall_when_an_answer_improves(data: st.DataObject, asked: Programme) -> None:
    answers, facts = assessment(data, asked, 1)
    improvable = [name for name, credit in answers.items() if credit in {NOT_MET, FIND_OUT, PARTLY}]
    assume(improvable)
    name = data.draw(st.sampled_from(improvable))
    better = [MET] if answers[name] is PARTLY else [NOT_MET, FIND_OUT, PARTLY, MET]
    before = readiness(asked, answers, facts)
    after = readiness(asked, {**answers, name: data.draw(st.sampled_from(better))}, facts)
    assert after.exact_low >= before.exact_low
    assert after.exact_high >= before.exact_high
    assert after.respected >= before.respected
    if before.verdict and after.verdict:
        assert FROM_WORST.index(after.verdict) >= FROM_WORST.index(before.verdict)


@examples
@given(st.data(), small)
def test_the_range_is_from_the_least_to_the_most_that_open_criteria_can_give(data: st.DataObject, asked: Programme) -> None:
    answers, facts = assessment(data, asked, 4)
    result = readiness(asked, answers, facts)
    ends = [score_by_hand(asked, *end) for end in completions(asked, answers, facts)]
    assert (result.exact_low, result.exact_high) == (min(ends), max(ends))


@examples
@given(st.data(), small)
def test_a_principle_is_open_exactly_when_it_can_still_be_either(data: st.DataObject, asked: Programme) -> None:
    answers, facts = assessment(data, asked, 4)
    result = readiness(asked, answers, facts)
    ends = [
        [respected_by_hand(asked, principle, *end) for principle in asked.principles]
        for end in completions(asked, answers, facts)
    ]
    for one, possible in zip(result.principles, zip(*ends, strict=True), strict=True):
        assert ({True, False} if one.respected is None else {one.respected}) == set(possible)


def first_answers(data: st.DataObject, asked: Programme) -> list[tuple[dict[str, Credit], dict[str, bool]]]:
    """An assessment from empty to full, one first answer at a time; a fact is asked before its first criterion."""
    answers: dict[str, Credit] = {}
    facts: dict[str, bool] = {}
    steps = [(dict(answers), dict(facts))]
    for one in data.draw(st.permutations(asked.criteria)):
        if one.applies_if is not None and one.applies_if not in facts:
            facts[one.applies_if] = data.draw(st.booleans())
            steps.append((dict(answers), dict(facts)))
        if one.applies_if is None or facts[one.applies_if]:
            answers[one.id] = data.draw(st.sampled_from(offered(one)))
            steps.append((dict(answers), dict(facts)))
    return steps


@settings(examples, max_examples=60)
@given(st.data(), any_programme)
def test_the_range_narrows_with_every_first_answer_and_contains_the_final_score(data: st.DataObject, asked: Programme) -> None:
    results = [readiness(asked, *step) for step in first_answers(data, asked)]
    final = results[-1].score
    assert final is not None
    for before, after in pairwise(results):
        assert before.exact_low <= after.exact_low <= after.exact_high <= before.exact_high
        assert before.low <= after.low <= final <= after.high <= before.high


@examples
@given(st.data(), any_programme)
def test_not_applicable_never_makes_a_principle_harder(data: st.DataObject, asked: Programme) -> None:
    answers, facts = assessment(data, asked, 2)
    skippable = [one.id for one in asked.criteria if one.may_not_apply]
    assume(skippable)
    excused = {**answers, data.draw(st.sampled_from(skippable)): NOT_APPLICABLE}
    for before, after in zip(
        readiness(asked, answers, facts).principles, readiness(asked, excused, facts).principles, strict=True
    ):
        assert after.missed_low <= before.missed_low
        assert after.missed_high <= before.missed_high
        assert after.respected is True or before.respected is not True
        assert after.respected is not False or before.respected is False


@examples
@given(st.data(), any_programme)
def test_100_percent_means_that_nothing_is_missing(data: st.DataObject, asked: Programme) -> None:
    facts = data.draw(given_facts(asked))
    answers: Answers = {one.id: MET for one in asked.criteria}
    spoilt = data.draw(st.dictionaries(st.sampled_from(asked.criteria), st.sampled_from(Credit), max_size=1))
    result = readiness(asked, {**answers, **{one.id: credit for one, credit in spoilt.items()}}, facts)
    nothing_missing = all(credit in {MET, NOT_APPLICABLE} for one, credit in spoilt.items() if one in walk_by_hand(asked, facts))
    assert (result.score == 100) == (result.high == 100) == nothing_missing
