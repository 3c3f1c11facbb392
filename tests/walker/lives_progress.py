"""Lives around how far the chambers are: staff before chambers in every group, and who is reminded."""

from datetime import timedelta
from uuid import UUID

from conversations import states
from conversations.core import Role
from conversations.events import ChambersNudged, FileHandedIn, FileReviewed, InvitationMade
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.states import State
from tests.conversations.walking import NOW
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, MET, Life, always, but
from tests.walker.lives_rounds import made
from tests.walker.past import Past

READY, REVIEWED, LONDON = "voka-oost-vlaanderen", "beci", "blcc-great-britain"


def chambers_everywhere(past: Past) -> None:
    """Chambers in every group; one of them cannot be reached."""
    local = past.programme(ProgrammeId.LOCAL).criteria
    for number, chamber in enumerate((LOCAL_CHAMBER, READY, REVIEWED, ABROAD, LONDON), 1):
        past.represents(chamber, past.another(number))
    begun = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER, number=11).facts(value=False)
    begun.answered(but(lambda one: local.index(one) > 9, Credit.FIND_OUT, MET))
    for number, chamber in ((12, READY), (13, REVIEWED)):
        past.opened(ProgrammeId.LOCAL, chamber, number=number).facts(value=True).answered(always(Credit.MET))
        past.happened(FileHandedIn(UUID(int=number)))
    past.happened(FileReviewed(UUID(int=13)))
    past.opened(ProgrammeId.BILATERAL, ABROAD, number=14).answered(always(Credit.FIND_OUT))
    past.happened(InvitationMade("of-bacos", Role.NONE, "bacos", abroad_only=False, language=None))


def follows(role: Role, *, abroad_only: bool = False) -> Life:
    """Someone of the Federation before chambers in every group, and a round."""

    def life(past: Past) -> None:
        past.works_for_the_federation(role, abroad_only=abroad_only)
        chambers_everywhere(past)
        made(past, 1)
        made(past, 2, ProgrammeId.BILATERAL, (-10, 5, 9))

    return life


def before_a_reminder(where: State, *, nobody: bool = False) -> Life:
    """Someone of the Federation with a second thought, one chamber out of reach and one reminded lately."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF)
        if not nobody:
            chambers_everywhere(past)
            past.happened(ChambersNudged((ABROAD,)), by=past.another(7), at=NOW - timedelta(days=3))
            past.represents(LOCAL_CHAMBER, past.another(6))
            for number in (5, 6):
                past.out_of_reach(past.another(number))
        past.is_at(where)

    return life


def reminded(*, open_: int) -> Life:
    """A representative at the reminder that was delivered to them; so many criteria are open, none answered with -1."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True)
        place, of = opened.programme.place_of, len(opened.programme.criteria)
        opened.answered(lambda one: Credit.MET if open_ >= 0 and place[one.id] < of - open_ else None)
        greet = past.another(1)
        made(past, 1, by=greet)
        past.happened(ChambersNudged((LOCAL_CHAMBER,)), by=greet)
        past.is_at(states.Nudged(1))

    return life
