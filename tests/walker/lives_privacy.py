"""Lives around what is kept about a person: getting it, having it deleted, a trial that is about to go."""

from datetime import timedelta
from uuid import UUID

from conversations import events, states
from conversations.core import Role
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.reply import Answer
from conversations.states import State
from tests.conversations.walking import NOW
from tests.storage.announced import Announced
from tests.walker.lives import LOCAL_CHAMBER, Life, always
from tests.walker.lives_replies import OPEN
from tests.walker.past import BEFORE, Past

TRIAL = UUID(int=1)
LONG_AGO = NOW - timedelta(days=715)
"""Fifteen days before a trial is 24 months old."""

JUST_KEPT = NOW - timedelta(days=30)


def has_something_of_everything(state: State) -> Life:
    """The only one of a chamber, with a trial, a reply to an event and a draft of words."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        past.opened(ProgrammeId.BILATERAL, number=2).answered(always(Credit.MET))
        told: Announced = past.announcing
        told.announces(OPEN, past.me, at=BEFORE)
        told.replies(past.me, Answer.COMING, BEFORE)
        past.happened(events.Drafted(states.AskFederation(UUID(int=2), "c1"), "Nog <niet> verstuurd"))
        past.is_at(state)

    return life


def administers(state: State) -> Life:
    """The only administrator."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.ADMIN)
        past.is_at(state)

    return life


def works_for_the_federation(past: Past) -> None:
    """One of its staff who thinks of leaving."""
    past.works_for_the_federation(Role.STAFF)
    past.is_at(states.DeleteMe(states.Home()))


def left_a_trial(*, kept: bool) -> Life:
    """Someone whose trial is about to be removed, or was and is kept."""

    def life(past: Past) -> None:
        version = past.programme(ProgrammeId.LOCAL).version
        past.happened(events.AssessmentOpened(TRIAL, ProgrammeId.LOCAL, version, None), at=LONG_AGO)
        if kept:
            past.happened(events.TrialKept(TRIAL), at=JUST_KEPT)
        past.is_at(states.TrialEnds(TRIAL))

    return life


def works_after_someone_who_left(past: Past) -> None:
    """A representative at a criterion that a colleague answered who had everything deleted since."""
    past.represents(LOCAL_CHAMBER)
    other = past.colleague(LOCAL_CHAMBER)
    opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True).answered(always(Credit.PARTLY), by=other)
    past.happened(events.PersonErased(other.id), by=other)
    past.is_at(states.AtCriterion(opened.id, opened.programme.criteria[0].id))
