"""Lives of an administrator who reads the journal."""

from conversations import events, states
from conversations.core import Person, Role
from conversations.model.invitation import code_digest
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from conversations.states import JournalState
from locales.language import Language
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, MET, Life
from tests.walker.past import Past


def everything_happened(past: Past) -> None:
    """An entry of every kind that anyone leaves, over more than two pages."""
    past.works_for_the_federation(Role.ADMIN)
    asker, other = past.another(1), past.colleague(LOCAL_CHAMBER)
    own = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True).answered(MET, by=other)
    trial = past.opened(ProgrammeId.BILATERAL, number=2).answered(MET)
    past.happened(
        events.LanguageChosen(Language.FR),
        events.RoutingAnswered(0, 1),
        events.AccessRequested(LOCAL_CHAMBER, ChamberKind.LOCAL),
        by=asker,
    )
    past.happened(events.AccessRequested(None, ChamberKind.BILATERAL), by=past.another(2))
    past.happened(events.DeliveryAsked(states.ResultPaper(own.id), "asked:1"), by=other)
    past.happened(events.TrialAdopted(trial.id, ABROAD))
    _decides(past, asker)
    past.is_at(states.Journal())


def _decides(past: Past, asker: Person) -> None:
    """What the Federation does with requests, invitations, access and roles."""
    past.happened(
        events.AccessApproved(1, LOCAL_CHAMBER, None),
        events.AccessRefused(2),
        events.InvitationMade("journal-1", Role.NONE, ABROAD, abroad_only=False, language=None),
        events.InvitationMade("journal-2", Role.STAFF, None, abroad_only=True, language=None),
        events.InvitationTakenBack(1),
        events.AccessWithdrawn(asker.id, LOCAL_CHAMBER),
        events.RoleChanged(asker.id, Role.STAFF, abroad_only=False),
        events.RoleChanged(asker.id, Role.NONE, abroad_only=False),
    )
    past.invited("journal-3", None, Role.STAFF)
    past.happened(events.InvitationRedeemed(code_digest("journal-3")), by=asker)


def reads(state: JournalState) -> Life:
    """An administrator at a page of the journal."""

    def life(past: Past) -> None:
        everything_happened(past)
        past.is_at(state)

    return life


def reads_a_person(past: Past) -> None:
    """An administrator at what a person did, over more than a page."""
    everything_happened(past)
    other = past.another(1)
    for _ in range(10):
        past.happened(events.LanguageChosen(Language.NL), by=other)
    past.is_at(states.JournalOfPerson(other.id))
