"""Dates as people type them, in three languages; and what is no date."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.dates import read_date
from locales.language import Language
from locales.say import LOCALES, voice

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "typed",
    [
        "15/03/2027", "15/3/2027", "15.3.2027", "15-3-2027", "15 3 2027", " 15 / 3 / 2027 ", "15/3/27", "2027-03-15",
        "15 maart 2027", "15 mrt 2027", "maandag 15 maart 2027", "op 15 maart 2027", "15 MARS 2027", "le 15 mars 2027",
        "15 March 2027", "March 15, 2027", "15th of March 2027", "on Monday 15 March 2027", "15 mar. 2027",
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_type_it(typed: str) -> None:
    assert read_date(typed) == date(2027, 3, 15)


@pytest.mark.parametrize("typed", ["1er août 2027", "1 aout 2027", "1ste augustus 2027", "August 1st 2027", "01/08/27"])
def test_the_first_of_a_month_is_read_too(typed: str) -> None:
    assert read_date(typed) == date(2027, 8, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "", "morgen", "31/02/2027", "32/1/2027", "15/13/2027", "maart 2027", "15 maart", "15 brumaire 2027", "2027", "15/3/027",
        "0/3/2027", "maart maart 2027", "15 maart 2027 of later", "٣", "1 2 3 4",
    ],
)  # fmt: skip
def test_what_is_no_date_is_not_read(typed: str) -> None:
    assert read_date(typed) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24 november", TODAY), ("25/11", date(2026, 11, 25)), ("23/11", date(2027, 11, 23)), ("15 maart", date(2027, 3, 15)),
        ("29 février", date(2028, 2, 29)), ("31/4", None), ("15 maart 2020", date(2020, 3, 15)),
    ],
)  # fmt: skip
def test_without_a_year_the_next_such_day_is_meant(typed: str, day: date | None) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize("language", Language)
@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_from_what_the_bot_shows(language: Language, day: date) -> None:
    for shown in (voice(language).date(day), *(format_date(day, form, LOCALES[language]) for form in ("full", "long", "medium"))):
        assert read_date(shown) == day


@given(typed=st.text(max_size=30), ahead=st.integers(0, 400))
def test_nothing_that_is_typed_fails(typed: str, ahead: int) -> None:
    read_date(typed, TODAY + timedelta(days=ahead))
