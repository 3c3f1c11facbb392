"""Lives around the weekly digest: its setting, and the message itself with more and with less to tell."""

from datetime import timedelta
from uuid import UUID

from conversations import states
from conversations.core import Role
from conversations.events import DecisionDrafted, DecisionRecorded, DigestChosen
from conversations.model.decision import Ruling
from conversations.model.register import ChamberKind
from tests.conversations.walking import NOW
from tests.walker.lives import Life
from tests.walker.lives_decisions import draft
from tests.walker.lives_progress import follows
from tests.walker.past import Past

THE_WEEK = states.WeeklyDigest(NOW - timedelta(days=10), NOW - timedelta(days=3))


def wants_none(past: Past) -> None:
    """Someone of the Federation at the setting who wants no digest."""
    past.works_for_the_federation(Role.STAFF)
    past.happened(DigestChosen(None, 8))
    past.is_at(states.DigestWish())


def told(*, abroad_only: bool = False, more: int = 0) -> Life:
    """Someone of the Federation at a digest that was delivered; `more` chambers abroad asked for access that week."""

    def life(past: Past) -> None:
        follows(Role.STAFF, abroad_only=abroad_only)(past)
        for number in range(50, 50 + more):
            past.asks(number, past.abroad()[number - 50], ChamberKind.BILATERAL)
        accredited = draft(Ruling.ACCREDITED, submission=2)
        past.happened(DecisionDrafted(UUID(int=13), accredited), DecisionRecorded(UUID(int=13)))
        past.is_at(THE_WEEK)

    return life
