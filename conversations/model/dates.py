"""Dates as people type them where a date is asked: in figures, day first, or with the month in words, in three languages."""

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date

from conversations.model.folding import words

_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
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
_MONTH: Mapping[str, int] = {word: number for number, spelt in enumerate(_MONTHS, 1) for word in spelt.split()}

_BESIDE = frozenset(
    [
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "op",
        "de",
        "den",
        "le",
        "du",
        "on",
        "the",
        "of",
    ]
)
"""Words that people put beside a date and that say nothing of their own."""

_LEAP_YEARS_APART = 8


def read_date(typed: str, today: date | None = None) -> date | None:
    """The day that was typed: 31/12/2028, 31.12.28, 2028-12-31, 31 december 2028, le 1er mars 2028, March 15, 2028.

    Args:
        today: Where it is given, a year may be left out: the next such day is meant, today included.

    Returns:
        None when it is no date that exists.
    """
    if found := _ISO.match(typed):
        year, month, day = (int(part) for part in found.groups())
        return _existing(year, month, day)
    parts = [word for word in words(typed) if word not in _BESIDE]
    match parts:
        case [first, second, year_] if (number := _year(year_)) is not None:
            return _existing(number, *_month_and_day(first, second))
        case [first, second] if today is not None:
            return _next(today, *_month_and_day(first, second))
        case _:
            return None


def _month_and_day(first: str, second: str) -> tuple[int, int]:
    """Month and day, 0 where it is none; in figures the day comes first, in words the month may."""
    if first in _MONTH:
        first, second = second, first
    month = _MONTH.get(second) or _number(second)
    return month, _number(first)


def _number(word: str) -> int:
    found = _DAY.match(word)
    return int(found[1]) if found else 0


def _year(word: str) -> int | None:
    if found := _YEAR.match(word):
        return 2000 + int(found[1])
    return int(word) if _LONG_YEAR.match(word) else None


def _next(today: date, month: int, day: int) -> date | None:
    years: Sequence[int] = range(today.year, today.year + _LEAP_YEARS_APART + 1)
    days = (_existing(year, month, day) for year in years)
    return next((found for found in days if found is not None and found >= today), None)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or earlier where negative; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
