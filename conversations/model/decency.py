"""Decent hours: from 8 to 20 at the place of who reads it, never in the weekend there."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from conversations.model.register import Chamber
from locales.week import HOME, weekend

OPENS, CLOSES = time(8), time(20)
"""From when and until when, on the clocks of the place; at the second it is over."""

_HOUR = timedelta(hours=1)

_DAYS = range(9)
"""Enough to find an hour after any weekend."""


Place = tuple[tzinfo, Collection[int]]
"""Where a reader is: the zone, and the days of the weekend there, 0 for Monday."""


def place_of(chamber: Chamber | None, zone: tzinfo) -> Place:
    """The place of who represents a chamber; of who represents none, the Federation's, which has this zone."""
    return (ZoneInfo(chamber.timezone), weekend(chamber.country)) if chamber else (zone, weekend(HOME))


def is_decent(moment: datetime, zone: tzinfo, weekend: Collection[int]) -> bool:
    """Whether a moment lies in a decent hour of a place, whose weekend has these days (0 for Monday)."""
    here = moment.astimezone(zone)
    return OPENS <= here.time() < CLOSES and here.weekday() not in weekend


def decent(moment: datetime, zone: tzinfo, weekend: Collection[int], before: datetime | None = None) -> datetime:
    """The first decent moment from a moment (UTC) on, at a place.

    Args:
        weekend: The days of the weekend there, 0 for Monday.
        before: What it is about begins, or replies to it close then. Where no decent hour is left before it, the first from 8 to 20 of any day will do; where
            that is none either, the moment itself, because a reader would rather be woken than miss it.
    """
    found = next(_hours(moment, zone, weekend), None)
    if before is None:
        return found or moment
    if found is not None and found < before:
        return found
    in_the_weekend = next(_hours(moment, zone, ()), moment)
    return in_the_weekend if in_the_weekend < before else moment


def of_the_end(moment: datetime, place: Place, starts: datetime | None) -> datetime:
    """When a reader at a place is told that an event does not take place, which is called off at a moment (UTC).

    At a decent hour there that lies before it begins; where there is none, or it has begun, at once.
    """
    return decent(moment, *place, before=starts) if starts is None or moment < starts else moment


def reminding(moment: datetime, zone: tzinfo, weekend: Collection[int], event: datetime) -> datetime:
    """When a reader is reminded of an event: the first decent moment from a moment on.

    Where that would pass the event, the beginning of the last decent hour before it, which may lie before the moment.
    """
    found = next(_hours(moment, zone, weekend), moment)
    return found if found < event else _last_hour(event, zone, weekend)


def _last_hour(event: datetime, zone: tzinfo, weekend: Collection[int]) -> datetime:
    """The beginning of the last hour before an event that is decent to its end."""
    day = event.astimezone(zone).date()
    for back in _DAYS:
        opens, closes = (datetime.combine(day - timedelta(days=back), at, zone).astimezone(UTC) for at in (OPENS, CLOSES))
        last = min(closes, event) - _HOUR
        if last >= opens and opens.astimezone(zone).weekday() not in weekend:
            return last
    return event - _HOUR


def _hours(moment: datetime, zone: tzinfo, weekend: Collection[int]) -> Iterator[datetime]:
    """The moment itself where it is decent, then the morning of each decent day that follows."""
    if is_decent(moment, zone, weekend):
        yield moment
    today = moment.astimezone(zone).date()
    for ahead in _DAYS:
        opens = datetime.combine(today + timedelta(days=ahead), OPENS, zone).astimezone(UTC)
        if opens > moment and opens.astimezone(zone).weekday() not in weekend:
            yield opens
