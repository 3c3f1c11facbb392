"""What the answers leave in doubt: claims that the evidence does not carry, or that nobody has explained."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.model.answers import Credit
from conversations.model.programme import Criterion, EvidenceNeeded


class Doubt(StrEnum):
    """Why whoever reads an answer may hesitate; it changes no score."""

    WITHOUT_EVIDENCE = "without_evidence"
    STALE_EVIDENCE = "stale_evidence"
    WITHOUT_REASON = "without_reason"
    TO_FIND_OUT = "to_find_out"
    ESSENTIAL_PARTLY = "essential_partly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An answer and what was handed over with it.

    Attributes:
        reason: Why the criterion is not applicable.
        notes: How many notes stand there.
        dated: The dates of the pieces of evidence.
    """

    credit: Credit
    reason: str = ""
    notes: int = 0
    dated: Sequence[date] = ()


def doubts_about(criterion: Criterion, claim: Claim, on: date) -> tuple[Doubt, ...]:
    """The doubts about one answer as things stand `on` a day; evidence is as old as its newest piece."""
    match claim.credit:
        case Credit.FIND_OUT:
            return (Doubt.TO_FIND_OUT,)
        case Credit.NOT_APPLICABLE:
            return () if claim.reason.strip() else (Doubt.WITHOUT_REASON,)
        case Credit.MET:
            return _about_evidence(criterion, claim, on)
        case Credit.PARTLY if criterion.essential:
            return (Doubt.ESSENTIAL_PARTLY, *_about_evidence(criterion, claim, on))
        case Credit.PARTLY:
            return _about_evidence(criterion, claim, on)
        case _:
            return ()


def _about_evidence(criterion: Criterion, claim: Claim, on: date) -> tuple[Doubt, ...]:
    if not claim.dated:
        said_where = criterion.evidence_needed is EvidenceNeeded.SAY_WHERE and claim.notes > 0
        return () if criterion.evidence_needed is EvidenceNeeded.NONE or said_where else (Doubt.WITHOUT_EVIDENCE,)
    if criterion.valid_months is not None and months_later(max(claim.dated), criterion.valid_months) < on:
        return (Doubt.STALE_EVIDENCE,)
    return ()


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month; the calendar's last day where it ends."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
