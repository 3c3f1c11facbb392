"""Decent hours: 8 to 20 where the reader is, their weekend out, and never later than what it is about."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.decency import decent, is_decent, of_the_end, place_of, reminding
from conversations.model.register_file import seed_register
from locales.week import weekend

BRUSSELS, NEW_YORK, DUBAI, SHANGHAI, TEHRAN = (
    ZoneInfo(name) for name in ("Europe/Brussels", "America/New_York", "Asia/Dubai", "Asia/Shanghai", "Asia/Tehran")
)
PLACES = {BRUSSELS: "BE", NEW_YORK: "US", DUBAI: "AE", SHANGHAI: "CN", TEHRAN: "IR"}


def here(zone: ZoneInfo, day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=zone).astimezone(UTC)


def first(moment: datetime, zone: ZoneInfo, before: datetime | None = None) -> datetime:
    return decent(moment, zone, weekend(PLACES[zone]), before)


@pytest.mark.parametrize(
    ("country", "days"),
    [("BE", {5, 6}), ("US", {5, 6}), ("AE", {5, 6}), ("IR", {4}), ("EG", {4, 5}), ("IN", {6}), ("ZZ", {5, 6})],
)
def test_the_weekend_is_that_of_the_country(country: str, days: set[int]) -> None:
    assert weekend(country) == days


def test_a_moment_in_working_hours_is_taken_as_it_is() -> None:
    moment = here(BRUSSELS, 24, 11, 17)

    assert first(moment, BRUSSELS) == moment


@pytest.mark.parametrize(("hour", "minute", "day"), [(20, 0, 25), (23, 59, 25), (7, 59, 24), (0, 0, 24)])
def test_the_night_waits_for_eight_in_the_morning(hour: int, minute: int, day: int) -> None:
    assert first(here(BRUSSELS, 24, hour, minute), BRUSSELS) == here(BRUSSELS, day, 8)


def test_a_minute_before_eight_in_the_evening_is_decent() -> None:
    moment = here(BRUSSELS, 24, 19, 59)

    assert first(moment, BRUSSELS) == moment


def test_the_weekend_waits_for_monday() -> None:
    assert first(here(BRUSSELS, 28, 12), BRUSSELS) == here(BRUSSELS, 30, 8)
    assert first(here(BRUSSELS, 27, 20), BRUSSELS) == here(BRUSSELS, 30, 8)


def test_each_place_has_its_own_morning() -> None:
    evening = here(BRUSSELS, 24, 21)

    assert first(evening, NEW_YORK) == evening
    assert first(evening, DUBAI) == here(DUBAI, 25, 8)
    assert first(evening, SHANGHAI) == here(SHANGHAI, 25, 8)


def test_sunday_is_a_working_day_where_friday_is_the_weekend() -> None:
    assert first(here(TEHRAN, 27, 10), TEHRAN) == here(TEHRAN, 28, 8)


def test_eight_in_the_morning_is_that_of_the_clocks_on_the_day_they_change() -> None:
    saturday_night = here(BRUSSELS, 27, 23, month=3, year=2027)

    assert decent(saturday_night, BRUSSELS, ()) == datetime(2027, 3, 28, 6, tzinfo=UTC)
    assert decent(here(BRUSSELS, 30, 23, month=10, year=2027), BRUSSELS, ()) == datetime(2027, 10, 31, 7, tzinfo=UTC)
    assert decent(here(NEW_YORK, 13, 22, month=3, year=2027), NEW_YORK, ()) == datetime(2027, 3, 14, 12, tzinfo=UTC)


def test_an_event_tomorrow_morning_is_told_at_eight_if_that_is_before_it() -> None:
    night = here(BRUSSELS, 24, 22)

    assert first(night, BRUSSELS, before=here(BRUSSELS, 25, 9)) == here(BRUSSELS, 25, 8)


def test_an_event_that_begins_before_eight_is_told_at_once() -> None:
    night = here(BRUSSELS, 24, 22)

    assert first(night, BRUSSELS, before=here(BRUSSELS, 25, 7, 30)) == night
    assert first(night, BRUSSELS, before=here(BRUSSELS, 25, 8)) == night


def test_an_event_in_the_weekend_is_told_in_the_weekend_by_day() -> None:
    friday_night = here(BRUSSELS, 27, 22)

    assert first(friday_night, BRUSSELS, before=here(BRUSSELS, 29, 10)) == here(BRUSSELS, 28, 8)


def remind(moment: datetime, event: datetime, zone: ZoneInfo = BRUSSELS) -> datetime:
    return reminding(moment, zone, weekend(PLACES[zone]), event)


def test_a_reminder_comes_at_its_moment_or_the_next_decent_one() -> None:
    assert remind(here(BRUSSELS, 24, 11), here(BRUSSELS, 25, 11)) == here(BRUSSELS, 24, 11)
    assert remind(here(BRUSSELS, 24, 21), here(BRUSSELS, 25, 21)) == here(BRUSSELS, 25, 8)


def test_a_reminder_that_would_pass_its_event_comes_in_the_last_decent_hour_before_it() -> None:
    monday_at_half_past_seven = here(BRUSSELS, 30, 7, 30)

    assert remind(here(BRUSSELS, 29, 7, 30), monday_at_half_past_seven) == here(BRUSSELS, 27, 19)
    assert remind(here(BRUSSELS, 28, 15), here(BRUSSELS, 29, 15)) == here(BRUSSELS, 27, 19)
    assert remind(here(NEW_YORK, 24, 23), here(NEW_YORK, 25, 7), NEW_YORK) == here(NEW_YORK, 24, 19)


def test_what_has_begun_is_told_at_once() -> None:
    night = here(BRUSSELS, 24, 22)

    assert first(night, BRUSSELS, before=here(BRUSSELS, 24, 20)) == night


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone


@given(
    moment=MOMENTS,
    zone=st.sampled_from(sorted(PLACES, key=str)),
)
def test_it_is_decent_not_before_the_moment_and_nothing_decent_lies_between(moment: datetime, zone: ZoneInfo) -> None:
    found = first(moment, zone)

    assert is_decent(found, zone, weekend(PLACES[zone]))
    assert moment <= found <= moment + timedelta(days=4)
    quarter = timedelta(minutes=15)
    between = (moment + n * quarter for n in range((found - moment) // quarter))
    assert not any(is_decent(one, zone, weekend(PLACES[zone])) for one in between)


def test_the_mornings_are_found_over_a_whole_year_of_new_york() -> None:
    days = (date(2027, 1, 1) + timedelta(days=n) for n in range(365))

    assert all(
        decent(datetime(day.year, day.month, day.day, 5, tzinfo=NEW_YORK).astimezone(UTC), NEW_YORK, ())
        == datetime(day.year, day.month, day.day, 8, tzinfo=NEW_YORK).astimezone(UTC)
        for day in days
    )


def test_who_represents_no_chamber_is_at_the_federations_place() -> None:
    assert place_of(None, BRUSSELS) == (BRUSSELS, weekend("BE"))


def test_who_represents_a_chamber_is_at_its_place() -> None:
    china = next(one for one in seed_register() if one.id == "bencham-china")

    assert place_of(china, BRUSSELS) == (SHANGHAI, weekend("CN"))


@given(MOMENTS, st.integers(-48, 200))
def test_an_event_is_told_to_be_off_before_it_begins_and_at_a_decent_hour_if_there_is_one(moment: datetime, hours: int) -> None:
    starts = moment + timedelta(hours=hours)
    at = of_the_end(moment, (BRUSSELS, weekend("BE")), starts)

    assert moment <= at
    assert at < starts or at == moment
    assert at == moment or is_decent(at, BRUSSELS, ())
