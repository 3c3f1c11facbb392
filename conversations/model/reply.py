"""Replies to an event, and who has a seat. Values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NOTE_LIMIT = 500
"""The longest note with a reply, in UTF-16 units."""


class Answer(StrEnum):
    """What someone replies to an event."""

    COMING = "coming"
    MAYBE = "maybe"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What someone replied.

    Attributes:
        answer: None where only a note was written.
        seated: Of who is coming: there is a seat; else they wait for one.
        line: The order in which those who are coming said so, from 1; None for others.
        counts: It was given for the date that the event has now.
        revision: Moves with every change, from 1.
    """

    person: int
    name: str
    answer: Answer | None
    note: str
    seated: bool
    line: int | None
    counts: bool
    revision: int
    at: datetime
