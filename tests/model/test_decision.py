"""What keeps a draft of a decision from being recorded, and what of it is recorded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.model.decision import (
    Condition,
    DraftCondition,
    DraftDecision,
    Lack,
    Ruling,
    lacks,
    recorded,
    undated,
    units,
)

SUBMITTED, TODAY = date(2026, 3, 1), date(2026, 3, 20)
DAY, UNTIL = date(2026, 3, 10), date(2029, 3, 10)
ONE = DraftCondition(text="Doe dit.", due=date(2026, 9, 1))
WHOLE = DraftDecision(
    submission=1, ruling=Ruling.WITH_CONDITIONS, decided_on=DAY, until=UNTIL, conditions=(ONE,), sentence="Dank u."
)


def lacking(draft: DraftDecision, *, submission: int = 1, stands: bool = True) -> tuple[Lack, ...]:
    return lacks(draft, submission=submission, submitted=SUBMITTED, today=TODAY, stands=stands)


def test_a_whole_draft_lacks_nothing() -> None:
    assert lacking(WHOLE) == ()


def test_an_empty_draft_lacks_what_is_asked_in_the_order_in_which_it_is_asked() -> None:
    assert lacking(DraftDecision(submission=1)) == (Lack.RULING, Lack.DAY, Lack.SENTENCE)
    granted = DraftDecision(submission=1, ruling=Ruling.WITH_CONDITIONS)
    assert lacking(granted) == (Lack.DAY, Lack.UNTIL, Lack.CONDITIONS, Lack.SENTENCE)


@pytest.mark.parametrize(
    ("change", "lack"),
    [
        ({"decided_on": SUBMITTED - timedelta(days=1)}, Lack.BEFORE_SUBMISSION),
        ({"decided_on": TODAY + timedelta(days=1)}, Lack.TO_COME),
        ({"until": None}, Lack.UNTIL),
        ({"until": DAY}, Lack.UNTIL_NOT_AFTER),
        ({"conditions": ()}, Lack.CONDITIONS),
        ({"conditions": (ONE, replace(ONE, due=None))}, Lack.CONDITION_DAY),
        ({"conditions": (replace(ONE, due=DAY),)}, Lack.CONDITION_DAY),
        ({"conditions": (replace(ONE, due=UNTIL + timedelta(days=1)),)}, Lack.CONDITION_DAY),
        ({"sentence": None}, Lack.SENTENCE),
        ({"ruling": Ruling.DEFERRED, "until": None}, Lack.UNTIL),
    ],
)
def test_each_part_that_is_missing_or_cannot_be_is_named(change: dict[str, object], lack: Lack) -> None:
    assert lack in lacking(replace(WHOLE, **change))


@pytest.mark.parametrize("day", [SUBMITTED, TODAY])
def test_the_day_of_the_submission_and_today_are_both_possible(day: date) -> None:
    assert lacking(replace(WHOLE, decided_on=day)) == ()


def test_a_condition_may_be_due_on_the_last_day_of_the_accreditation() -> None:
    assert lacking(replace(WHOLE, conditions=(replace(ONE, due=UNTIL),))) == ()


@pytest.mark.parametrize("ruling", [Ruling.ON_HOLD, Ruling.WITHDRAWN])
def test_only_an_accreditation_that_stands_is_put_on_hold_or_withdrawn(ruling: Ruling) -> None:
    draft = replace(WHOLE, ruling=ruling)

    assert (lacking(draft), lacking(draft, stands=False)) == ((), (Lack.NO_ACCREDITATION,))


def test_a_deferral_needs_no_day_once_it_is_said_that_none_is_known() -> None:
    assert lacking(replace(WHOLE, ruling=Ruling.DEFERRED, until=None, no_day=True)) == ()


def test_a_file_that_came_in_again_is_to_be_seen_first() -> None:
    assert lacking(WHOLE, submission=2) == (Lack.RESUBMITTED,)


def test_the_first_condition_without_a_good_day_is_found_by_its_number() -> None:
    assert undated(replace(WHOLE, conditions=(ONE, replace(ONE, due=None), replace(ONE, due=DAY)))) == 2
    assert undated(WHOLE) is None


@pytest.mark.parametrize("ruling", Ruling)
def test_only_what_belongs_to_the_ruling_is_recorded(ruling: Ruling) -> None:
    until, conditions = recorded(replace(WHOLE, ruling=ruling))

    assert (until == UNTIL) is (ruling in {Ruling.ACCREDITED, Ruling.WITH_CONDITIONS, Ruling.DEFERRED})
    assert conditions == ((Condition(text=ONE.text, due=date(2026, 9, 1)),) if ruling is Ruling.WITH_CONDITIONS else ())


def test_length_is_counted_as_telegram_does() -> None:
    assert (units("é"), units("🙂")) == (1, 2)
