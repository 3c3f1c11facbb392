"""Days: as people type them where a whole date is asked, day first, in figures; and months later."""

import re
from calendar import monthrange
from datetime import date

_FIGURES = re.compile(r"^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")


def read_date(typed: str) -> date | None:
    """The day that was typed as 31/12/2028, 31.12.2028, 31-12-2028 or 2028-12-31; None when it is no date that exists."""
    if found := _FIGURES.match(typed):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.match(typed):
        year, month, day = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or earlier where negative; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
