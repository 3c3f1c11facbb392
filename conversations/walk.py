"""The way through an assessment: where it begins, what comes after, what is still open."""

from uuid import UUID

from conversations.model.answers import Answers, Facts
from conversations.model.points import in_walk
from conversations.model.programme import Criterion, Principle, Programme
from conversations.model.quick_scan import Scan, skipped, where_to_look
from conversations.model.readiness import applicable
from conversations.states import (
    AskFact,
    AtCriterion,
    OnePrinciple,
    PrincipleDone,
    QuickResult,
    QuickScan,
    Result,
    State,
)


def beginning(programme: Programme, assessment: UUID) -> State:
    """Where a new assessment begins: its first fact, else its first criterion."""
    return next_fact(programme, {}, assessment) or AtCriterion(assessment, programme.criteria[0].id)


def next_fact(programme: Programme, facts: Facts, assessment: UUID, back: State | None = None) -> State | None:
    """The first fact that is not yet answered."""
    fact = next((fact for fact in programme.facts if fact.id not in facts), None)
    return AskFact(assessment, fact.id, back) if fact else None


def open_criteria(programme: Programme, answers: Answers, facts: Facts) -> tuple[Criterion, ...]:
    """The criteria of the walk that have no answer yet, in order."""
    return tuple(criterion for criterion in applicable(programme, facts) if criterion.id not in answers)


def open_within(principle: Principle, answers: Answers, facts: Facts) -> tuple[Criterion, ...]:
    """The criteria of one principle that have no answer yet, in order."""
    return tuple(one for one in principle.criteria if in_walk(one, facts) and one.id not in answers)


def next_open(
    programme: Programme, answers: Answers, facts: Facts, after: str, within: Principle | None = None
) -> Criterion | None:
    """The next criterion without answer, from `after` on and round, in the whole walk or in one principle; None for none."""
    left = open_within(within, answers, facts) if within else open_criteria(programme, answers, facts)
    place = programme.place_of
    later = (criterion for criterion in left if place[criterion.id] > place[after])
    return next(later, left[0] if left else None)


def onward(
    programme: Programme, answers: Answers, facts: Facts, after: str, assessment: UUID, within: Principle | None = None
) -> State:
    """Where an answer leads: the next open criterion, after the last one the result, or the end of the one principle."""
    criterion = next_open(programme, answers, facts, after, within)
    if criterion:
        return AtCriterion(assessment, criterion.id)
    return PrincipleDone(assessment, within.id) if within else Result(assessment)


def entrance(principle: Principle, answers: Answers, facts: Facts, assessment: UUID, left_at: str | None = None) -> State:
    """Where someone goes on in one principle: where they left, while anything is open; the whole principle when all is answered."""
    left = open_within(principle, answers, facts)
    here = next((one for one in principle.criteria if one.id == left_at and in_walk(one, facts)), left[0] if left else None)
    return AtCriterion(assessment, here.id) if left and here else OnePrinciple(assessment, principle.id)


def neighbours(
    programme: Programme, facts: Facts, criterion: str, within: Principle | None = None
) -> tuple[Criterion | None, Criterion | None]:
    """The criteria before and after one in the walk, or in one principle; it need not be in the walk itself."""
    walk, place = applicable(programme, facts), programme.place_of
    if within:
        walk = tuple(one for one in walk if one in within.criteria)
    before = [one for one in walk if place[one.id] < place[criterion]]
    after = next((one for one in walk if place[one.id] > place[criterion]), None)
    return (before[-1] if before else None), after


def where_to_go_on(programme: Programme, answers: Answers, facts: Facts, left_at: str | None) -> Criterion | None:
    """The criterion where someone goes on: where they left, while anything is open; None when all is answered."""
    left = open_criteria(programme, answers, facts)
    if not left:
        return None
    if left_at in programme.by_id and programme.by_id[left_at] in applicable(programme, facts):
        return programme.by_id[left_at]
    return left[0]


def where_the_scan_goes_on(programme: Programme, scan: Scan, assessment: UUID) -> State:
    """The first question of the quick scan that has no answer; its result when all have one."""
    left = skipped(programme, scan)
    return QuickScan(assessment, left[0].id) if left else QuickResult(assessment)


def after_the_scan(programme: Programme, answers: Answers, facts: Facts, scan: Scan, assessment: UUID) -> State:
    """Where answering begins: a fact not yet asked, else the first open criterion of the first principle to look at."""
    fact = None if answers else next_fact(programme, facts, assessment, QuickResult(assessment))
    left = {criterion.id for criterion in open_criteria(programme, answers, facts)}
    to_look_at = (one for principle in where_to_look(programme, scan) for one in principle.criteria if one.id in left)
    here = next(to_look_at, None) or where_to_go_on(programme, answers, facts, None)
    return fact or (AtCriterion(assessment, here.id) if here else Result(assessment))
