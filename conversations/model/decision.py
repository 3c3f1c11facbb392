"""The Federation's decision on a submitted file: what was decided, and the draft of it while staff write it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from conversations.model.submission import Stage

CONDITIONS = 8
"""The most conditions of one decision: with `CONDITION_LENGTH` and `SENTENCE_LENGTH` a decision fits on one card whole."""

CONDITION_LENGTH = 250
"""The longest condition, in UTF-16 units, as Telegram counts."""

SENTENCE_LENGTH = 400
"""The longest sentence for the chamber, in UTF-16 units."""


class Ruling(StrEnum):
    """What is decided. DEFERRED: the file waits for a later sitting. ON_HOLD, WITHDRAWN: of an accreditation that stands."""

    ACCREDITED = "accredited"
    WITH_CONDITIONS = "with-conditions"
    DEFERRED = "deferred"
    REFUSED = "refused"
    ON_HOLD = "on-hold"
    WITHDRAWN = "withdrawn"


GRANTS = frozenset({Ruling.ACCREDITED, Ruling.WITH_CONDITIONS})
"""What gives an accreditation, until a day."""

NEED_ONE = frozenset({Ruling.ON_HOLD, Ruling.WITHDRAWN})
"""What is decided of an accreditation that stands, and of nothing else."""

MAY_BE_DECIDED = frozenset({Stage.SUBMITTED, Stage.QUESTIONED, Stage.REVIEWED, Stage.DECIDED})
"""The stages at which a decision is recorded; the last one that is recorded counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What the chamber is to do, and by which day."""

    text: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision as it was recorded; never changed.

    Attributes:
        number: From 1, of the assessment's decisions; the last one counts.
        until: Of an accreditation: its last day. Of a deferral: the day to which it is put off, None when that is not known.
        sentence: What the Federation tells the chamber with it, as it was written; may be empty.
        by: Who recorded it.
        replaced: A later one counts.
        submission: The submission that it is about, by id.
        closed: How many questions of the Federation it withdrew, because they were still open.
    """

    id: int
    assessment: UUID
    number: int
    ruling: Ruling
    decided_on: date
    until: date | None
    sentence: str
    conditions: tuple[Condition, ...]
    by: str
    at: datetime
    replaced: bool
    submission: int
    closed: int


def is_over(decision: Decision, today: date) -> bool:
    """Whether the accreditation that a decision gave has run out."""
    return decision.ruling in GRANTS and decision.until is not None and decision.until < today


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCondition:
    """A condition being written; `due` is None until it is given."""

    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDecision:
    """A decision being written.

    Attributes:
        submission: The submission that it is about, by id.
        no_day: Of a deferral: it has been said that its day is not known.
        conditions: Kept when the ruling no longer has any, for when it has again.
        sentence: None while nobody has said what it is to be; empty for none.
    """

    submission: int
    ruling: Ruling | None = None
    decided_on: date | None = None
    until: date | None = None
    no_day: bool = False
    conditions: tuple[DraftCondition, ...] = ()
    sentence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """The draft as it is kept: `draft` is None when there is none, and the revision goes on all the same.

    Attributes:
        by, day: Who changed it last, and when, at the Federation.
    """

    revision: int
    draft: DraftDecision | None
    by: str
    day: date


class Lack(StrEnum):
    """Why a draft cannot be recorded yet."""

    RESUBMITTED = "resubmitted"
    RULING = "ruling"
    NO_ACCREDITATION = "no-accreditation"
    DAY = "day"
    BEFORE_SUBMISSION = "before-submission"
    TO_COME = "to-come"
    UNTIL = "until"
    UNTIL_NOT_AFTER = "until-not-after"
    CONDITIONS = "conditions"
    CONDITION_DAY = "condition-day"
    SENTENCE = "sentence"


def lacks(draft: DraftDecision, *, submission: int, submitted: date, today: date, stands: bool) -> tuple[Lack, ...]:
    """All that keeps a draft from being recorded, in the order in which it is written.

    Args:
        submission: The last submission, by id; `submitted` is its day.
        stands: Whether the chamber has an accreditation.
    """
    return tuple(_lacks(draft, submission, submitted, today, stands))


def _lacks(draft: DraftDecision, submission: int, submitted: date, today: date, stands: bool) -> Iterator[Lack]:  # noqa: FBT001 - as `lacks` was told
    if draft.submission != submission:
        yield Lack.RESUBMITTED
    if draft.ruling is None:
        yield Lack.RULING
    elif draft.ruling in NEED_ONE and not stands:
        yield Lack.NO_ACCREDITATION
    if lack := lack_of_day(draft.decided_on, submitted, today):
        yield lack
    if lack := _lack_of_until(draft):
        yield lack
    if draft.ruling is Ruling.WITH_CONDITIONS:
        if not draft.conditions:
            yield Lack.CONDITIONS
        elif undated(draft):
            yield Lack.CONDITION_DAY
    if draft.sentence is None:
        yield Lack.SENTENCE


def lack_of_day(day: date | None, submitted: date, today: date) -> Lack | None:
    """Why a day cannot be that of the decision: it lies between the submission and today, both included."""
    if day is None:
        return Lack.DAY
    if day < submitted:
        return Lack.BEFORE_SUBMISSION
    return Lack.TO_COME if day > today else None


def _lack_of_until(draft: DraftDecision) -> Lack | None:
    if draft.ruling not in GRANTS | {Ruling.DEFERRED} or (draft.ruling is Ruling.DEFERRED and draft.no_day):
        return None
    if draft.until is None:
        return Lack.UNTIL
    return Lack.UNTIL_NOT_AFTER if draft.decided_on and draft.until <= draft.decided_on else None


def undated(draft: DraftDecision) -> int | None:
    """The first condition, from 1, whose day is missing or not within the accreditation; None when all have theirs."""
    return next((n for n, one in enumerate(draft.conditions, 1) if one.due is None or not may_be_due(one.due, draft)), None)


def may_be_due(day: date, draft: DraftDecision) -> bool:
    """Whether a condition can have this day: after the decision, and while the accreditation is valid."""
    return (draft.decided_on is None or day > draft.decided_on) and (draft.until is None or day <= draft.until)


def recorded(draft: DraftDecision) -> tuple[date | None, tuple[Condition, ...]]:
    """What of the draft's `until` and conditions belongs to its ruling."""
    until = draft.until if draft.ruling in GRANTS or (draft.ruling is Ruling.DEFERRED and not draft.no_day) else None
    kept = draft.conditions if draft.ruling is Ruling.WITH_CONDITIONS else ()
    return until, tuple(Condition(text=one.text, due=one.due) for one in kept if one.due)


def units(text: str) -> int:
    """The length of a text in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2
