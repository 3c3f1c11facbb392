"""Hours as people type them, alone or beside a date, in three languages: 14u, 14h30, 9 uur, 14.30 uur, 2pm, à 14 heures, 's avonds 8 uur."""

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from conversations.model.dates import FILLERS, MONTHS, WEEKDAYS, written
from conversations.model.folding import words


class Flaw(StrEnum):
    """Why a moment was not read."""

    UNREADABLE = "unreadable"
    TWO_HOURS = "two hours"
    NO_DAY = "no day"
    NO_HOUR = "no hour"
    NO_SUCH_DAY = "no such day"
    NO_SUCH_HOUR = "no such hour"
    SKIPPED = "skipped"
    OTHER_WEEKDAY = "other weekday"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Hour:
    """The hour in a text and what stands beside it, folded.

    `either` holds two hours where the first half of the day and the second are equally likely ("om 2 uur"), none where `flaw` says
    why; `quoted` is the hour as it was typed.
    """

    either: tuple[time, ...] = ()
    rest: str = ""
    flaw: Flaw | None = None
    quoted: str = ""


_UNIT = r"(?:uur|uren|u|heures?|hrs?|h|o'clock)"
_HALF = r"(?:[ap]\.?m\b\.?)"
_AT = r"om|a|at|@"
_BEGINS = r"vanaf|from|des|a partir de"
_ENDS = r"tot om|tot|jusqu'a|until|till"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
# "14 h 12 mars" has no minutes, "14 h 30 12 mars" has
_DATE = rf"\d{{1,2}}(?:[/.-]\d|\s(?:{_MONTH})\b)|\d{{4}}-"
_DATE_FOLLOWS = rf"(?!\s?(?:[/.-]\s?\d|(?:er|e|de|ste|st|nd|rd|th)\b)|\s(?:(?!{_DATE})\d|of\b|(?:{_MONTH})\b))"
_LEAD = rf"(?:(?<![\w'])(?P<lead>{_AT}|{_BEGINS}|{_ENDS})\s)"
_ALONE = r"(?<![\w/:.,'+-])"
_ENDED = r"(?!\w|[:/]|[.,-]\d)"
_FIGURE = r"(?P<hour>\d{1,2})"


def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form, re.ASCII)


_WITH_UNIT = _compiled(
    rf"{_LEAD}?{_ALONE}(?:(?:12\s)?(?P<noon>noon|midi)|{_FIGURE}(?:"
    rf":(?P<past>\d\d)(?::00)?(?:\s?(?:{_UNIT}|{_HALF}))?"
    rf"|\.(?P<point>\d\d)\s?(?:{_UNIT}|{_HALF})"
    rf"|\s?{_HALF}"
    rf"|\s?{_UNIT}\.?(?P<tight>\d\d)"
    rf"|\s{_UNIT}\s(?P<wide>\d\d){_DATE_FOLLOWS}"
    rf"|{_UNIT}\s(?P<five>\d[05]){_DATE_FOLLOWS}"
    rf"|\s?{_UNIT})){_ENDED}"
)
_LED = _compiled(rf"{_LEAD}{_FIGURE}(?:\.(?P<point>\d\d))?{_ENDED}{_DATE_FOLLOWS}")
_BARE = _compiled(rf"{_ALONE}{_FIGURE}\.(?P<point>\d\d){_ENDED}")
_NUMBER = _compiled(rf"^\s*{_FIGURE}\s*$")
_SAID_HALF = _compiled(r"\d\s?([ap])\.?m\b")
# "14-16u" and "14u-16"; not the last figure of "12/3 - 14u"
_SPAN = _compiled(
    rf"(?<![/.:\w-])\d{{1,2}}(?:[uh:.]\d\d|\s?{_UNIT}|\s?[ap]\.?m\.?)?\s?[-–]\s?\d{{1,2}}(?:[:.]\d\d)?\s?(?:{_UNIT}|[ap]\.?m\b|:)"
    rf"|(?<![/.:\w-])\d{{1,2}}(?:[uh:]\d\d|\s?{_UNIT}|\s?[ap]\.?m\.?)\s?[-–]\s?\d"
)

_PARTS = {
    "ochtends": range(12), "morgens": range(12), "voormiddags": range(12), "ochtend": range(12), "voormiddag": range(12),
    "matin": range(12), "morning": range(12),
    "namiddags": range(12, 19), "middags": range(12, 19), "namiddag": range(12, 19), "middag": range(12, 19),
    "apres-midi": range(12, 19), "afternoon": range(12, 19),
    "avonds": range(17, 24), "avond": range(17, 24), "soir": range(17, 24), "evening": range(17, 24),
}  # fmt: skip
"""Parts of the day, with the hours that people mean by them."""

_PART = _compiled(rf"(?:(?<!\w)(?:'?s[ -]|in de |in the |de l'|l'|du |le |de ))?(?<!\w)(?P<part>{'|'.join(_PARTS)})(?!\w)")
_LAST_MONTH = 12
_EARLY = frozenset("123456")


def find_hour(text: str, *, alone: bool) -> Hour:
    """The one hour in a folded text; without one, `either` is empty and `rest` is the text.

    Hours from 1 to 6 are in doubt ("om 2 uur", "2:30") unless the text says which half of the day or has two figures (02:30).

    Args:
        alone: An hour is expected, and perhaps nothing else: "17.30" is an hour here, and may be the end of something.
    """
    if _SPAN.search(text):
        return Hour(flaw=Flaw.TWO_HOURS)
    part = _PART.search(text)
    if part:
        text = _without(text, part)
    found = [*_WITH_UNIT.finditer(text)]
    found += [led for led in _LED.finditer(text) if all(led.end() <= one.start() or one.end() <= led.start() for one in found)]
    if len(found) > 1:
        return Hour(flaw=Flaw.TWO_HOURS)
    one = found[0] if found else _bare(text, alone=alone)
    if one is None:
        return Hour(rest=text, flaw=Flaw.UNREADABLE if part else None)
    lead = one.groupdict().get("lead")
    if lead and re.fullmatch(_BEGINS if alone else _ENDS, lead):
        return Hour(flaw=Flaw.UNREADABLE)
    hours = _hours(one, _PARTS[part["part"]] if part else None)
    rest = _without(text, one)
    quoted = one[0].removeprefix(f"{lead} ").strip()
    if hours is None:
        return Hour(rest=rest, flaw=Flaw.NO_SUCH_HOUR, quoted=quoted)
    return Hour(hours, rest, None if hours else Flaw.UNREADABLE, quoted)


def _bare(text: str, *, alone: bool) -> re.Match[str] | None:
    """An hour without any word: 14.30 where it cannot be a date, or stands beside one."""
    if alone and (number := _NUMBER.match(text)):
        return number
    found = [*_BARE.finditer(text)]
    if len(found) != 1:
        return None
    rest = [word for word in words(_without(text, found[0])) if word not in WEEKDAYS and word not in FILLERS]
    no_date = int(found[0]["point"]) > _LAST_MONTH
    return found[0] if no_date or written(rest) is not None or (alone and not rest) else None


def _hours(found: re.Match[str], part: range | None) -> tuple[time, ...] | None:
    """The hours that are meant; none where the words contradict each other, None where there is no such hour."""
    said = found.groupdict()
    if said.get("noon"):
        return (time(12),) if part is None or 12 in part else ()
    figure = said["hour"] or ""
    hour = int(figure)
    minute = int(next((said[name] for name in ("past", "point", "tight", "wide", "five") if said.get(name)), None) or 0)
    if hour > 23 or minute > 59:
        return None
    half = _SAID_HALF.search(found[0])
    if half and not 1 <= hour <= 12:
        return ()
    later = hour + 12 if 1 <= hour < 12 else hour
    if half:
        hours = [hour % 12 + (12 if half[1] == "p" else 0)]
    elif part is not None:
        hours = [hour, later]
    elif figure in _EARLY:
        return time(hour, minute), time(later, minute)
    else:
        hours = [hour]
    return tuple(time(meant, minute) for meant in dict.fromkeys(hours) if part is None or meant in part)


def _without(text: str, found: re.Match[str]) -> str:
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
