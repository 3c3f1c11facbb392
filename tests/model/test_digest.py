"""When the weekly digest is due: the hour of the day that was chosen, on the clock of the Federation."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.digest import DAYS_A_WEEK, next_after

BRUSSELS = ZoneInfo("Europe/Brussels")
SPRING, AUTUMN = datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)
"""The moments at which Belgium changes its clocks."""


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "due"),
    [
        (at(2026, 10, 19, 6), at(2026, 10, 26, 7)),
        (at(2026, 10, 25, 0, 30), at(2026, 10, 26, 7)),
        (at(2026, 10, 26, 6, 59), at(2026, 10, 26, 7)),
        (at(2027, 3, 22, 7), at(2027, 3, 29, 6)),
        (at(2027, 3, 28, 0, 59), at(2027, 3, 29, 6)),
        (at(2027, 3, 29, 6), at(2027, 4, 5, 6)),
    ],
)
def test_monday_at_eight_is_eight_on_the_clock_before_and_after_both_changes(after: datetime, due: datetime) -> None:
    assert next_after(after, 0, 8, BRUSSELS) == due


@given(
    change=st.sampled_from([SPRING, AUTUMN]),
    minutes=st.integers(-20_000, 20_000),
    day=st.integers(0, 6),
    hour=st.sampled_from([0, 4, 7, 8, 18, 23]),
)
def test_it_is_the_chosen_hour_of_the_chosen_day_within_a_week_and_never_now(
    change: datetime, minutes: int, day: int, hour: int
) -> None:
    after = change + timedelta(minutes=minutes)

    due = next_after(after, day, hour, BRUSSELS)

    here = due.astimezone(BRUSSELS)
    assert (here.weekday(), here.hour, here.minute) == (day, hour, 0)
    assert timedelta(0) < due - after <= timedelta(days=DAYS_A_WEEK, hours=1)
    assert due.tzinfo is UTC


@pytest.mark.parametrize("change", [SPRING, AUTUMN])
def test_two_in_a_row_over_a_change_are_one_week_apart_on_the_clock(change: datetime) -> None:
    first = next_after(change - timedelta(days=8), 6, 8, BRUSSELS)
    second = next_after(first, 6, 8, BRUSSELS)

    assert second.astimezone(BRUSSELS).date() - first.astimezone(BRUSSELS).date() == timedelta(days=7)
    assert abs((second - first) - timedelta(days=7)) in {timedelta(0), timedelta(hours=1)}
