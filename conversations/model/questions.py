"""What the Federation asks of a chamber, what a chamber asks of the Federation, and what is published of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.model.programme import ProgrammeId
from conversations.model.register import Chamber, ChamberKind
from locales.language import Language, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Words that are not sent yet; `revision` from 1, moved by every change."""

    text: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Words as they were written, in which language, by whom, when. `person` is the table's id."""

    text: str
    language: Language
    person: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the Federation about one criterion of a submitted file.

    Attributes:
        revision: From 1, moved by every change.
        withdrawn_by: Who no longer asks; empty while it stands.
        by_decision: They withdrew it with a decision on the file, answered or not.
        submission: The submission with which the answer was handed in; None until then.
    """

    id: int
    criterion: str
    asked: Said
    answer: Said | None
    revision: int
    withdrawn_by: str
    submission: int | None
    by_decision: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is to be answered, or its answer may still change: the criterion may too."""
        return not self.withdrawn_by and self.submission is None

    @property
    def waits(self) -> bool:
        """Whether it has no answer yet."""
        return self.is_open and self.answer is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What is published of an answer in one language; `revision` from 1, moved by every change."""

    question: str
    answer: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Enquiry:
    """A question to the Federation at a criterion.

    Attributes:
        number, statement: Of the criterion, as its programme has them.
        chamber: Whose self-assessment it came from; None for a trial.
        kind: Of the programme that it is about.
    """

    id: int
    programme: ProgrammeId
    criterion: str
    number: str
    statement: Text
    chamber: Chamber | None
    kind: ChamberKind
    asked: Said
    answer: Said | None


def first_of(published: Mapping[Language, Published], language: Language) -> tuple[Language, Published]:
    """What a reader of a language gets: their own, else the first that exists."""
    found = language if language in published else next(one for one in Language if one in published)
    return found, published[found]


LONGEST = {"question": 1000, "answer": 2500}
"""UTF-16 units of the parts of a published answer: both stand on one card, whole."""


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text) + sum(character > "\uffff" for character in text)
