"""The weekly digest, without talk: what it tells of, and when it is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

HOURS = (7, 8, 9, 10, 12, 14, 16, 18)
"""The hours that are offered."""

DAYS_A_WEEK = 7


class Happening(StrEnum):
    """What the digest tells of; `storage/news.py` says where each is found."""

    ACCESS_ASKED = "access-asked"
    BEGUN = "begun"
    SUBMITTED = "submitted"
    ANSWERED = "answered"
    DECIDED = "decided"


News = Mapping[Happening, tuple[str | None, ...]]
"""The chambers to which something happened, by their ids, None for one that is not in the register."""


@dataclass(frozen=True, slots=True)
class Wish:
    """When someone wants the digest, in the Federation's time zone. `day`: 0 for Monday; None for never."""

    day: int | None
    hour: int


DEFAULT = Wish(0, 8)


def next_after(after: datetime, day: int, hour: int, zone: tzinfo) -> datetime:
    """The first moment after another at which it is that hour of that day in the zone, summer time or not; in UTC."""
    here = after.astimezone(zone).date()
    ahead = (day - here.weekday()) % DAYS_A_WEEK
    slot = datetime.combine(here + timedelta(days=ahead), time(hour), zone).astimezone(UTC)
    if slot > after:
        return slot
    return datetime.combine(here + timedelta(days=ahead + DAYS_A_WEEK), time(hour), zone).astimezone(UTC)
