"""What a reader of a file stumbles over, rule by rule."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.answers import Credit
from conversations.model.dates import months_later
from conversations.model.programme import Criterion, EvidenceNeeded, Programme
from conversations.model.submission import Backing, Doubt, doubts
from tests.model.programmes import criterion as a_criterion
from tests.model.programmes import programme as a_programme

TODAY = date(2026, 11, 24)


def found(criterion: Criterion, credit: Credit | None, behind: Backing | None = None, **facts: bool) -> list[Doubt]:
    programme: Programme = a_programme((criterion,))
    answers = {} if credit is None else {criterion.id: credit}
    backing = {} if behind is None else {criterion.id: behind}
    return [doubt for _, doubt in doubts(programme, answers, facts, backing, TODAY)]


DOCUMENT = replace(a_criterion("c", partly=True), evidence_needed=EvidenceNeeded.DOCUMENT, valid_months=12, may_not_apply=True)
WHERE = replace(DOCUMENT, evidence_needed=EvidenceNeeded.SAY_WHERE)
NOTHING = replace(DOCUMENT, evidence_needed=EvidenceNeeded.NONE)
FRESH, OLD = Backing(dated=(date(2025, 11, 24),)), Backing(dated=(date(2025, 11, 23), date(2020, 1, 1)))


@pytest.mark.parametrize(
    ("criterion", "credit", "behind", "expected"),
    [
        (DOCUMENT, None, None, []),
        (DOCUMENT, Credit.MET, None, [Doubt.NO_EVIDENCE]),
        (DOCUMENT, Credit.MET, Backing(noted=True), [Doubt.NO_EVIDENCE]),
        (DOCUMENT, Credit.MET, FRESH, []),
        (DOCUMENT, Credit.MET, OLD, [Doubt.OLD_EVIDENCE]),
        (replace(DOCUMENT, valid_months=None), Credit.MET, OLD, []),
        (WHERE, Credit.MET, None, [Doubt.NO_EVIDENCE]),
        (WHERE, Credit.MET, Backing(noted=True), []),
        (WHERE, Credit.MET, OLD, [Doubt.OLD_EVIDENCE]),
        (NOTHING, Credit.MET, None, []),
        (DOCUMENT, Credit.NOT_MET, None, []),
        (DOCUMENT, Credit.PARTLY, None, []),
        (replace(DOCUMENT, essential=True), Credit.PARTLY, FRESH, [Doubt.ESSENTIAL_PARTLY]),
        (DOCUMENT, Credit.NOT_APPLICABLE, None, [Doubt.NO_REASON]),
        (DOCUMENT, Credit.NOT_APPLICABLE, Backing(reason="no members of that kind"), []),
        (DOCUMENT, Credit.FIND_OUT, FRESH, [Doubt.FIND_OUT]),
    ],
)
def test_each_doubt_has_its_rule(
    criterion: Criterion, credit: Credit | None, behind: Backing | None, expected: list[Doubt]
) -> None:
    assert found(criterion, credit, behind) == expected


def test_the_gravest_doubts_come_first_each_kind_in_programme_order() -> None:
    first, second, third = (replace(DOCUMENT, id=id_) for id_ in ("first", "second", "third"))
    answers = {"first": Credit.FIND_OUT, "second": Credit.PARTLY, "third": Credit.FIND_OUT}
    programme = a_programme((first, replace(second, essential=True), third))

    found_ = [(one.id, doubt) for one, doubt in doubts(programme, answers, {}, {}, TODAY)]

    assert found_ == [("second", Doubt.ESSENTIAL_PARTLY), ("first", Doubt.FIND_OUT), ("third", Doubt.FIND_OUT)]


def test_what_a_fact_takes_out_is_not_doubted() -> None:
    criterion = replace(DOCUMENT, applies_if="f")

    assert found(criterion, Credit.MET, f=True) == [Doubt.NO_EVIDENCE]
    assert found(criterion, Credit.MET, f=False) == []


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 24), 36, date(2029, 11, 24)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -2, date(2025, 11, 15)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
    ],
)
def test_months_later_is_the_same_day_or_the_months_last(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(-200, 200))
def test_months_later_never_leaves_the_month_it_should_be_in(day: date, months: int) -> None:
    later = months_later(day, months)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
