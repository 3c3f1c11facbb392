"""Moments as people type them, a day and an hour, in three languages. What is read is what can be meant in one way only."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from conversations.model.dates import FILLERS, MONTHS, WEEKDAYS, existing, next_such, written
from conversations.model.folding import fold, words
from conversations.model.hours import Flaw, find_hour

_DAYS_A_WEEK = 7
_AHEAD = timedelta(days=400)
"""How far a day may lie whose year was not typed: about 13 months."""

_CENTURY = range(2000, 2100)

_WEEKDAY = "|".join(sorted((word for word in WEEKDAYS if len(word) > 4), key=len, reverse=True))
_SPOKEN = (
    (re.compile(rf"\b(van|morgen|{_WEEKDAY})(ochtend|voormiddag|namiddag|middag|avond)\b"), r"\1 \2"),
    (re.compile(r"\bvan (?=ochtend|voormiddag|namiddag|middag|avond)"), "vandaag "),
    (re.compile(r"\bmorgenvroeg\b"), "morgen ochtend"),
    (re.compile(r"\btonight\b"), "today evening"),
    (re.compile(r"\b(?:ce|cet|this) (?=soir\b|matin\b|apres-midi\b|evening\b|morning\b|afternoon\b)"), "today "),
    (re.compile(r"(?<=\d)t(?=\d)"), " "),
)
"""Words that say a day and a part of it in one, taken apart."""

_FROM_TODAY = {
    "vandaag": 0, "aujourd hui": 0, "today": 0,
    "morgen": 1, "demain": 1, "tomorrow": 1,
    "overmorgen": 2, "apres demain": 2, "day after tomorrow": 2,
}  # fmt: skip
_COMING = frozenset(["", "deze", "komende", "aanstaande", "eerstkomende", "this", "coming", "ce"])
_NEXT = frozenset(["volgende", "next", "prochain"])
_NEXT_WEEK = frozenset(["volgende week", "next week", "semaine prochaine", "la semaine prochaine"])


@dataclass(frozen=True, slots=True)
class Read:
    """The moment that was typed, in UTC; it may lie in the past."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why nothing was read, and what to name.

    Attributes:
        quoted: NO_SUCH_DAY: the day as it was typed ("31 april"); NO_SUCH_HOUR: the hour ("25u").
        day: What was understood of it: NO_HOUR, NO_SUCH_HOUR, SKIPPED (the clocks go forward over this hour on this day); OTHER_WEEKDAY:
            the day in figures, which is not on the weekday that was typed.
        hour: NO_DAY, SKIPPED.
        either: DOUBTFUL: the moments that can be meant, in UTC; one where only its year needs a yes.
    """

    flaw: Flaw
    quoted: str = ""
    day: date | None = None
    hour: time | None = None
    either: tuple[datetime, ...] = ()


def read_moment(typed: str, now: datetime, zone: tzinfo, *, day: date | None = None) -> Read | Refused:
    """The moment that was typed, in a zone. Day first; without a year the next such day; an hour that exists twice is the first.

    Whatever is not understood to the last word is refused, and so is what can be meant in two ways.

    Args:
        now: The moment from which "morgen" and "next Friday" count.
        day: Where it is given, an hour alone will do ("tot 17u30"), and days are counted from this one: for the end of what begins then.
    """
    text = fold(typed)
    for spoken, apart in _SPOKEN:
        text = spoken.sub(apart, text)
    hour = find_hour(text, alone=day is not None)
    if hour.flaw in (Flaw.UNREADABLE, Flaw.TWO_HOURS):
        return Refused(flaw=hour.flaw)
    if not hour.rest and day is None:
        return Refused(flaw=Flaw.NO_DAY, hour=hour.either[0]) if hour.either else Refused(flaw=Flaw.UNREADABLE)
    today = now.astimezone(zone).date()
    days = _days(_words(hour.rest), today, day)
    if isinstance(days, Refused):
        return days
    if hour.flaw is Flaw.NO_SUCH_HOUR:
        return Refused(flaw=hour.flaw, quoted=hour.quoted, day=days[0])
    if not hour.either:
        return Refused(flaw=Flaw.NO_HOUR, day=days[0])
    surely = days[0] - (day or today) <= _AHEAD or _has_year(hour.rest)
    return _one_of([(on, at) for on in days for at in hour.either], now, zone, surely=surely)


def moment(day: date, hour: time, zone: tzinfo) -> datetime | None:
    """That hour of that day on the clocks of a zone, in UTC: the first of two; None where the clocks go forward over it."""
    here = datetime.combine(day, hour)
    at = here.replace(tzinfo=zone).astimezone(UTC)
    return at if at.astimezone(zone).replace(tzinfo=None) == here else None


def _one_of(meant: Sequence[tuple[date, time]], now: datetime, zone: tzinfo, *, surely: bool) -> Read | Refused:
    """The only one that is possible, the only one still to come, or a refusal that names them."""
    moments = []
    for day, hour in meant:
        at = moment(day, hour, zone)
        if at is None:
            return Refused(flaw=Flaw.SKIPPED, day=day, hour=hour)
        moments.append(at)
    to_come = sorted(at for at in moments if at > now) or moments
    first, last = meant[0], meant[-1]
    # who names the hour that the clocks repeat means the night, so the afternoon leaves no doubt
    if surely and (len(to_come) == 1 or (first[0] == last[0] and _twice(*first, zone))):
        return Read(to_come[0])
    return Refused(flaw=Flaw.DOUBTFUL, either=tuple(to_come))


def _twice(day: date, hour: time, zone: tzinfo) -> bool:
    here = datetime.combine(day, hour, zone)
    return here.utcoffset() != here.replace(fold=1).utcoffset()


def _words(text: str) -> list[str]:
    """The words that say something; "of" says nothing only in "12th of March", it is Dutch for "or"."""
    found = words(text)
    return [word for word, after in pairwise([*found, ""]) if word not in FILLERS or (word == "of" and after not in MONTHS)]


def _has_year(text: str) -> bool:
    return any(len(word) == 4 and word.isdecimal() for word in words(text))


def _days(parts: Sequence[str], today: date, base: date | None) -> tuple[date, ...] | Refused:
    """The days that can be meant: one, or two where that is in doubt."""
    weekdays = [WEEKDAYS[word] for word in parts if word in WEEKDAYS]
    left = [word for word in parts if word not in WEEKDAYS]
    said = " ".join(left)
    if not parts and base is not None:
        return (base,)
    if len(weekdays) > 1:
        return Refused(flaw=Flaw.UNREADABLE)
    if weekdays and (ahead := _weekdays(said, weekdays[0], base or today)):
        return (base,) if base in ahead and not said else ahead
    day = today + timedelta(days=_FROM_TODAY[said]) if said in _FROM_TODAY else _written_day(left, base or today)
    if isinstance(day, date) and weekdays and day.weekday() not in weekdays[0]:
        return Refused(flaw=Flaw.OTHER_WEEKDAY, day=day)
    return (day,) if isinstance(day, date) else day


def _written_day(parts: Sequence[str], today: date) -> date | Refused:
    """A day in figures or with its month in words; two figures that would be a year gone by are rather an hour: no date."""
    found = written(parts)
    if found is None or (found.year is not None and found.year not in _CENTURY):
        return Refused(flaw=Flaw.UNREADABLE)
    if found.year is not None and found.year < today.year and str(found.year) not in parts:
        return Refused(flaw=Flaw.UNREADABLE)
    day = next_such(found, today) if found.year is None else existing(found.year, found.month, found.day)
    return day or Refused(flaw=Flaw.NO_SUCH_DAY, quoted=" ".join(parts))


def _weekdays(said: str, named: Iterable[int], today: date) -> tuple[date, ...]:
    """The days of that name that can be meant, none where something else is said beside it.

    "Next Friday" is the coming one where that lies in the next week, else it may be that or the one after; the bare name of today's
    weekday may be today.
    """
    monday = today - timedelta(days=today.weekday())
    days: list[date] = []
    for number in sorted(named):
        this_week = monday + timedelta(days=number)
        next_week = this_week + timedelta(days=_DAYS_A_WEEK)
        if said in _NEXT_WEEK or (said in _NEXT and this_week <= today):
            days.append(next_week)
        elif said in _NEXT:
            days += [this_week, next_week]
        elif said in _COMING:
            days += [this_week] * (this_week >= today) + [next_week] * (this_week <= today)
    return tuple(days)
