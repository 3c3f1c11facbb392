"""What a report of a problem holds: kinds, tags, outcomes and moments; nobody's words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

AT_MOST = 12
"""Entries of a report, the newest."""

AGAIN_AFTER = timedelta(hours=1)
"""How long after a report the same person may send another."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened in a chat.

    Attributes:
        at: UTC.
        what: The kinds of events that a touch led to, "touch" where it led to none; or the tag of the state that was delivered.
        outcome: "done", "failed" with the kind of error, or a delivery's fate.
    """

    at: datetime
    what: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A reported problem, as it is shown before it goes and as it arrives.

    Attributes:
        release: The version that runs.
        place: The tag of the state at which the person asked for it.
        happened: Oldest first.
    """

    release: str
    place: str
    happened: tuple[Happened, ...]
