"""The gaps in their order, and the shortest route through them: by example, then against trying every set of gaps."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.gaps import Gap, gaps
from conversations.model.programme import Principle, Programme
from conversations.model.readiness import readiness
from conversations.model.route import ready_by, route_weeks, shortest_route
from tests.model.programmes import (
    answered,
    can_apply_by_hand,
    criterion,
    given_facts,
    programme,
    real_programmes,
    respected_by_hand,
    score_by_hand,
    small_programmes,
)

MET, PARTLY, NOT_MET = Credit.MET, Credit.PARTLY, Credit.NOT_MET
NOT_APPLICABLE, FIND_OUT = Credit.NOT_APPLICABLE, Credit.FIND_OUT
small = small_programmes(((8,), (5, 3), (3, 3, 3), (2, 2, 2, 2), (6, 1)))
any_programme = st.one_of(small, small, real_programmes)
examples = settings(deadline=None, max_examples=150)


def ids(found: Iterable[Gap]) -> str:
    return " ".join(gap.criterion.id for gap in found)


def none_met(asked: Programme) -> dict[str, Credit]:
    return {one.id: NOT_MET for one in asked.criteria}


def test_a_gap_is_an_answer_that_costs_points() -> None:
    asked = programme(tuple(criterion(name, 2) for name in "abcdef"))
    answers = {"a": MET, "b": PARTLY, "c": NOT_MET, "d": FIND_OUT, "e": NOT_APPLICABLE}
    found = gaps(asked, answers, {})
    assert {gap.criterion.id: gap.missed for gap in found} == {"c": 4, "d": 4, "b": 2}


def test_a_criterion_that_the_facts_take_out_is_no_gap() -> None:
    asked = programme((criterion("a", gate=True, applies_if="has-shop"), criterion("b")))
    assert ids(gaps(asked, none_met(asked), {"has-shop": False})) == "b"
    assert ids(shortest_route(asked, none_met(asked), {"has-shop": False})) == "b"


def test_a_gate_answered_not_applicable_is_a_gap_that_costs_no_points() -> None:
    asked = programme((criterion("a", gate=True),))
    (gap,) = gaps(asked, {"a": NOT_APPLICABLE}, {})
    assert (gap.gate_fails, gap.missed, gap.cost) == (True, 0, Fraction(0))


def test_gaps_come_gates_first_then_essential_then_by_what_they_cost_then_as_asked() -> None:
    asked = programme(
        (
            criterion("light"),
            criterion("heavy", 2),
            criterion("essential", essential=True),
            criterion("gate", gate=True),
        ),
        (criterion("half"), criterion("same")),
    )
    assert ids(gaps(asked, none_met(asked), {})) == "gate essential half same heavy light"


def test_a_gap_costs_its_share_of_the_mean_over_principles() -> None:
    asked = programme((criterion("a"), criterion("b", 3)), (criterion("c"),), (criterion("d"),))
    found = gaps(asked, {"a": PARTLY, "b": MET, "c": MET, "d": NOT_APPLICABLE}, {})
    assert [gap.cost for gap in found] == [Fraction(25, 4)]


def test_the_route_closes_no_more_than_the_tolerance_asks() -> None:
    asked = programme(tuple(criterion(name) for name in "abcd"))
    assert len(shortest_route(asked, none_met(asked), {})) == 3


def test_the_route_takes_one_heavy_gap_rather_than_two_light_ones() -> None:
    asked = programme((criterion("a"), criterion("b"), criterion("c", 2)), tolerance=50)
    assert ids(shortest_route(asked, none_met(asked), {})) == "c"


def test_the_route_holds_every_failing_gate_and_every_failing_essential_criterion() -> None:
    asked = programme((criterion("a", 3), criterion("b", essential=True), criterion("c", gate=True)), tolerance=60)
    assert ids(shortest_route(asked, {**none_met(asked), "b": PARTLY}, {})) == "c b"


def test_among_routes_as_short_the_earliest_date_wins() -> None:
    asked = programme((criterion("a", weeks=9), criterion("b", weeks=3), criterion("c", weeks=2)), tolerance=67)
    assert ids(shortest_route(asked, none_met(asked), {})) == "c"


def test_weeks_that_one_principle_needs_anyway_leave_the_others_free() -> None:
    slow = (criterion("slow", essential=True, weeks=9),)
    asked = programme((criterion("a", weeks=9), criterion("b", weeks=2)), slow, tolerance=50)
    assert ids(shortest_route(asked, none_met(asked), {})) == "slow a"


def test_a_shorter_route_wins_from_an_earlier_one() -> None:
    asked = programme((criterion("a", 3, weeks=52), criterion("b", 2), criterion("c", 1)), tolerance=50)
    assert ids(shortest_route(asked, none_met(asked), {})) == "a"


def test_open_criteria_are_taken_as_met_by_the_route() -> None:
    asked = programme((criterion("a"), criterion("b"), criterion("c", 3)))
    assert shortest_route(asked, {"a": NOT_MET}, {}) == ()


def test_a_chamber_that_is_ready_has_no_route_and_is_ready_today() -> None:
    asked = programme((criterion("a"),))
    route = shortest_route(asked, {"a": MET}, {})
    assert (route, route_weeks(route), ready_by(route, date(2026, 2, 28))) == ((), 0, date(2026, 2, 28))


def test_the_route_is_ready_after_its_longest_lead_time() -> None:
    asked = programme((criterion("a", weeks=3), criterion("b", weeks=5)), tolerance=0)
    route = shortest_route(asked, none_met(asked), {})
    assert (route_weeks(route), ready_by(route, date(2026, 2, 20))) == (5, date(2026, 3, 27))


def closed(asked: Programme, answers: Answers, chosen: Iterable[Gap]) -> dict[str, Credit]:
    """The answers once these gaps are closed and what is open is met."""
    return {one.id: MET for one in asked.criteria} | dict(answers) | {gap.criterion.id: MET for gap in chosen}


def some_of(found: tuple[Gap, ...]) -> st.SearchStrategy[set[Gap]]:
    return st.sets(st.sampled_from(found)) if found else st.just(set())


def by_trying_all(asked: Programme, answers: Answers, facts: Facts) -> set[str]:
    place = {one.id: number for number, one in enumerate(asked.criteria)}
    found = sorted(gaps(asked, answers, facts), key=lambda gap: place[gap.criterion.id])
    for size in range(len(found) + 1):
        routes = [
            route
            for route in combinations(found, size)  # in programme order
            if can_apply_by_hand(asked, closed(asked, answers, route), facts)
        ]
        if routes:
            return {gap.criterion.id for gap in min(routes, key=route_weeks)}  # the first of the earliest
    pytest.fail("closing every gap leaves something failing")


@settings(examples, max_examples=250)
@given(st.data(), small)
def test_the_shortest_route_is_the_one_found_by_trying_all(data: st.DataObject, asked: Programme) -> None:
    answers, facts = data.draw(answered(asked, 2)), data.draw(given_facts(asked))
    route = shortest_route(asked, answers, facts)
    assert {gap.criterion.id for gap in route} == by_trying_all(asked, answers, facts)
    assert route == tuple(gap for gap in gaps(asked, answers, facts) if gap in route)


@settings(examples, max_examples=40)
@given(st.data(), real_programmes)
def test_no_principle_of_a_real_programme_can_do_with_fewer_gaps_or_all_of_them_sooner(
    data: st.DataObject, asked: Programme
) -> None:
    answers, facts = data.draw(answered(asked, 3)), data.draw(given_facts(asked))
    route = shortest_route(asked, answers, facts)
    assert can_apply_by_hand(asked, closed(asked, answers, route), facts)
    sooner = []
    for principle in asked.principles:
        mine = [gap for gap in gaps(asked, answers, facts) if gap.principle == principle]
        taken = [gap for gap in route if gap.principle == principle]

        def enough(chosen: tuple[Gap, ...], mine: list[Gap] = mine, principle: Principle = principle) -> bool:
            gates_open = all(gap in chosen for gap in mine if gap.gate_fails)
            return gates_open and respected_by_hand(asked, principle, closed(asked, answers, chosen), facts)

        assert not taken or not any(enough(fewer) for fewer in combinations(mine, len(taken) - 1))
        quick = [gap for gap in mine if gap.criterion.lead_time_weeks < route_weeks(route)]
        sooner.append(any(enough(chosen) for chosen in combinations(quick, len(taken))))
    assert not route or not all(sooner)


@examples
@given(st.data(), any_programme)
def test_closing_a_gap_adds_what_it_costs_to_the_score(data: st.DataObject, asked: Programme) -> None:
    answers, facts = data.draw(answered(asked)), data.draw(given_facts(asked))
    found = [gap for gap in gaps(asked, answers, facts) if gap.credit is not NOT_APPLICABLE]
    assume(found)
    gap = data.draw(st.sampled_from(found))
    gained = score_by_hand(asked, closed(asked, answers, [gap]), facts) - score_by_hand(asked, answers, facts)
    assert gap.cost == gained


@examples
@given(st.data(), any_programme)
def test_the_gaps_keep_their_order(data: st.DataObject, asked: Programme) -> None:
    answers, facts = data.draw(answered(asked, 2)), data.draw(given_facts(asked))
    place = {one.id: number for number, one in enumerate(asked.criteria)}
    ranks = [
        (not gap.gate_fails, not gap.essential_fails, -gap.cost, place[gap.criterion.id]) for gap in gaps(asked, answers, facts)
    ]
    assert ranks == sorted(ranks)


@examples
@given(st.data(), any_programme)
def test_gaps_that_suffice_still_suffice_when_something_does_not_apply(data: st.DataObject, asked: Programme) -> None:
    answers, facts = data.draw(answered(asked)), data.draw(given_facts(asked))
    skippable = [one.id for one in asked.criteria if one.may_not_apply and not one.gate]
    assume(skippable)
    skipped = data.draw(st.sampled_from(skippable))
    excused = {**answers, skipped: NOT_APPLICABLE}
    chosen = {*shortest_route(asked, answers, facts)} | data.draw(some_of(gaps(asked, answers, facts)))
    kept = [gap for gap in chosen if gap.criterion.id != skipped]
    assert can_apply_by_hand(asked, closed(asked, excused, kept), facts)
    assert len(shortest_route(asked, excused, facts)) <= len(shortest_route(asked, answers, facts))


@examples
@given(st.data(), any_programme)
def test_a_chamber_needs_no_route_exactly_when_it_is_ready(data: st.DataObject, asked: Programme) -> None:
    answers, facts = data.draw(answered(asked)), data.draw(given_facts(asked))
    route = shortest_route(asked, answers, facts)
    assert (readiness(asked, answers, facts).verdict == "ready") == (not route)
    assert readiness(asked, closed(asked, answers, route), facts).verdict == "ready"
