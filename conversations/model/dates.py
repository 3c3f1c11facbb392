"""Dates as people type them where a date is asked: in figures, day first, or with the month in words, in three languages."""

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.model.folding import words

_DAY = re.compile(r"^(\d{1,2})(?:er|e|de|ste|st|nd|rd|th)?$")
_YEAR = re.compile(r"^(?:20)?(\d\d)$")
_LONG_YEAR = re.compile(r"^\d{4}$")

_MONTHS = (
    "januari januar janvier january jan janv",
    "februari fevrier february feb fev fevr",
    "maart mars march mrt mar",
    "april avril apr avr",
    "mei mai may",
    "juni juin june jun",
    "juli juillet july jul juil",
    "augustus aout august aug",
    "september septembre sep sept",
    "oktober octobre october okt oct",
    "november novembre nov",
    "december decembre dec",
)
MONTHS: Mapping[str, int] = {word: number for number, spelt in enumerate(_MONTHS, 1) for word in spelt.split()}

_WEEKDAYS = (
    "maandag lundi monday ma lu lun mon",
    "dinsdag mardi tuesday di ma tue tues",
    "woensdag mercredi wednesday wo me mer wed",
    "donderdag jeudi thursday do je jeu thu thur thurs",
    "vrijdag vendredi friday vr ve ven fri",
    "zaterdag samedi saturday za sa sam sat",
    "zondag dimanche sunday zo di dim sun",
)
WEEKDAYS: Mapping[str, frozenset[int]] = {
    word: frozenset(number for number, spelt in enumerate(_WEEKDAYS) if word in spelt.split())
    for word in " ".join(_WEEKDAYS).split()
}
"""What a word says of the day of the week, 0 for Monday; two days where the languages shorten differently ("ma", "di")."""

FILLERS = frozenset(["op", "de", "den", "le", "du", "on", "the", "of"])
"""Words that people put beside a date and that say nothing of their own."""

_LEAP_YEARS_APART = 8


@dataclass(frozen=True, slots=True)
class Written:
    """A day as it was written; `day` 1-99, `month` 1-12. There need not be such a day."""

    year: int | None
    month: int
    day: int


def read_date(typed: str, today: date | None = None) -> date | None:
    """The day that was typed: 31/12/2028, 31.12.28, 2028-12-31, 31 december 2028, le 1er mars 2028, March 15, 2028.

    Args:
        today: Where it is given, a year may be left out: the next such day is meant, today included.

    Returns:
        None when it is no date that exists.
    """
    found = written([word for word in words(typed) if word not in FILLERS and word not in WEEKDAYS])
    if found is None:
        return None
    if found.year is not None:
        return existing(found.year, found.month, found.day)
    return next_such(found, today) if today is not None else None


def written(parts: Sequence[str]) -> Written | None:
    """The day that folded words name, day first (year first where it has four figures); None when they name none."""
    match parts:
        case [year, month, day] if _LONG_YEAR.match(year):
            return _written(int(year), _number(month), _number(day))
        case [first, second, year] if (number := _year(year)) is not None:
            return _written(number, *_month_and_day(first, second))
        case [first, second]:
            return _written(None, *_month_and_day(first, second))
        case _:
            return None


def _written(year: int | None, month: int, day: int) -> Written | None:
    return Written(year, month, day) if 1 <= month <= len(_MONTHS) and day else None


def _month_and_day(first: str, second: str) -> tuple[int, int]:
    """Month and day, 0 where it is none; in figures the day comes first, in words the month may."""
    if first in MONTHS:
        first, second = second, first
    month = MONTHS.get(second) or _number(second)
    return month, _number(first)


def _number(word: str) -> int:
    found = _DAY.match(word)
    return int(found[1]) if found else 0


def _year(word: str) -> int | None:
    if found := _YEAR.match(word):
        return 2000 + int(found[1])
    return int(word) if _LONG_YEAR.match(word) else None


def next_such(day: Written, today: date) -> date | None:
    """The next day of that name, today included; None when no year has one."""
    years: Sequence[int] = range(today.year, today.year + _LEAP_YEARS_APART + 1)
    days = (existing(year, day.month, day.day) for year in years)
    return next((found for found in days if found is not None and found >= today), None)


def existing(year: int, month: int, day: int) -> date | None:
    """The day, where there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or earlier where negative; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
