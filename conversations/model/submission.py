"""How far an assessment is on its way to a decision, and what is worth a look before it is submitted."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.model.answers import Answers, Credit, Facts
from conversations.model.dates import months_later
from conversations.model.programme import Criterion, EvidenceNeeded, Programme
from conversations.model.readiness import applicable


class Stage(StrEnum):
    """The five states of an assessment. QUESTIONED: the Federation asks, and what it asks about is open again."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    QUESTIONED = "questioned"
    REVIEWED = "reviewed"
    DECIDED = "decided"


MAY_BE_SUBMITTED = frozenset({Stage.DRAFT, Stage.QUESTIONED})
"""The stages that submitting ends."""


class Doubt(StrEnum):
    """What a reader of the file will stumble over."""

    ESSENTIAL_PARTLY = "essential-partly"
    NO_EVIDENCE = "no-evidence"
    OLD_EVIDENCE = "old-evidence"
    NO_REASON = "no-reason"
    FIND_OUT = "find-out"


GRAVITY = tuple(Doubt)
"""The doubts, the gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backing:
    """What stands behind the answer to a criterion: the reason why it does not apply, words, and the days of its files."""

    reason: str = ""
    noted: bool = False
    dated: Collection[date] = ()


NOTHING = Backing()


def doubts(
    programme: Programme, answers: Answers, facts: Facts, backing: Mapping[str, Backing], today: date
) -> tuple[tuple[Criterion, Doubt], ...]:
    """All doubts, the gravest kind first, each kind in programme order.

    Args:
        backing: By criterion id; a criterion that is missing has nothing behind its answer.
    """
    found = [
        (criterion, doubt)
        for criterion in applicable(programme, facts)
        for doubt in _of(criterion, answers.get(criterion.id), backing.get(criterion.id, NOTHING), today)
    ]
    return tuple(sorted(found, key=lambda one: GRAVITY.index(one[1])))


def _of(criterion: Criterion, credit: Credit | None, behind: Backing, today: date) -> list[Doubt]:
    match credit:
        case Credit.MET:
            return _of_evidence(criterion, behind, today)
        case Credit.PARTLY if criterion.essential:
            return [Doubt.ESSENTIAL_PARTLY]
        case Credit.NOT_APPLICABLE if not behind.reason:
            return [Doubt.NO_REASON]
        case Credit.FIND_OUT:
            return [Doubt.FIND_OUT]
        case _:
            return []


def _of_evidence(criterion: Criterion, behind: Backing, today: date) -> list[Doubt]:
    match criterion.evidence_needed:
        case EvidenceNeeded.DOCUMENT if not behind.dated:
            return [Doubt.NO_EVIDENCE]
        case EvidenceNeeded.SAY_WHERE if not (behind.dated or behind.noted):
            return [Doubt.NO_EVIDENCE]
        case _ if criterion.valid_months and behind.dated:
            good_until = months_later(max(behind.dated), criterion.valid_months)
            return [Doubt.OLD_EVIDENCE] if good_until < today else []
        case _:
            return []
