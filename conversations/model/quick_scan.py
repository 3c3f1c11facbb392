"""The quick scan: one plain question a principle, which tells where to look first. It never counts as an answer."""

from collections.abc import Mapping
from enum import StrEnum

from conversations.model.answers import Credit
from conversations.model.phrases import read_answer
from conversations.model.programme import Principle, Programme

SECONDS_A_QUESTION = 25
"""Measured on nobody yet: twelve questions in five minutes."""


class QuickAnswer(StrEnum):
    """What was said to the plain question of a principle."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


Scan = Mapping[str, QuickAnswer]
"""The answers of a quick scan, by principle id; a principle that was skipped is not in it."""

_SAID_BY: Mapping[Credit, QuickAnswer] = {
    Credit.MET: QuickAnswer.YES,
    Credit.PARTLY: QuickAnswer.PARTLY,
    Credit.NOT_MET: QuickAnswer.NO,
}


def where_to_look(programme: Programme, scan: Scan) -> tuple[Principle, ...]:
    """The principles to look at first: those answered *no*, then *partly*, each in programme order."""
    return (*_answered(programme, scan, QuickAnswer.NO), *_answered(programme, scan, QuickAnswer.PARTLY))


def _answered(programme: Programme, scan: Scan, value: QuickAnswer) -> tuple[Principle, ...]:
    return tuple(principle for principle in programme.principles if scan.get(principle.id) is value)


def skipped(programme: Programme, scan: Scan) -> tuple[Principle, ...]:
    """The principles whose question has no answer, in programme order."""
    return tuple(principle for principle in programme.principles if principle.id not in scan)


def minutes(programme: Programme) -> int:
    """Minutes that the whole scan takes, rounded up."""
    return -(-len(programme.principles) * SECONDS_A_QUESTION // 60)


def read_quick(typed: str) -> QuickAnswer | None:
    """What a short typed text can only mean, by the closed list of typed answers; None: neither yes, partly nor no."""
    credit = read_answer(typed)
    return _SAID_BY.get(credit) if credit else None
