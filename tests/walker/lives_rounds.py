"""Lives around rounds: who makes them, and whose cards show the days left."""

from datetime import date, timedelta
from uuid import UUID

from conversations import states
from conversations.core import Person, Role
from conversations.events import (
    RoundBegun,
    RoundChamberChosen,
    RoundDated,
    RoundEnded,
    RoundKept,
    RoundMeant,
    RoundNamed,
    RoundProgrammeChosen,
)
from conversations.model.programme import ProgrammeId
from conversations.model.rounds import RoundDay
from conversations.states import State
from tests.conversations.walking import NOW
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, Life
from tests.walker.past import Past

TODAY = NOW.date()


def made(
    past: Past,
    number: int,
    programme: ProgrammeId | None = ProgrammeId.LOCAL,
    days: tuple[int, ...] = (-10, 20, 60),
    *,
    chamber: str | None = None,
    stands: bool = True,
    by: Person | None = None,
) -> UUID:
    """A round was made; its dates so many days from now, and for one chamber or (None) for all."""
    id_ = UUID(int=9000 + number)
    past.happened(RoundBegun(id_), by=by)
    if programme is None:
        return id_
    past.happened(RoundNamed(id_, f"Ronde <{number}> & co"), RoundProgrammeChosen(id_, programme), by=by)
    past.happened(RoundChamberChosen(id_, chamber, chosen=True) if chamber else RoundMeant(id_, everyone=True), by=by)
    past.happened(*(RoundDated(id_, which, day(ahead)) for which, ahead in zip(RoundDay, days, strict=False)), by=by)
    past.happened(*((RoundKept(id_),) if stands else ()), by=by)
    return id_


def day(ahead: int) -> date:
    """So many days from the walk's today."""
    return TODAY + timedelta(days=ahead)


def makes_rounds(role: Role, *, abroad_only: bool = False) -> Life:
    """Someone of the Federation with rounds of every kind, over more than a page."""

    def life(past: Past) -> None:
        past.works_for_the_federation(role, abroad_only=abroad_only)
        past.represents(LOCAL_CHAMBER, past.another(1))
        past.represents(ABROAD, past.another(2))
        made(past, 1)
        made(past, 2, ProgrammeId.BILATERAL, chamber=ABROAD)
        made(past, 3, ProgrammeId.BILATERAL, (0, 10, 11), stands=False)
        made(past, 4, ProgrammeId.ASSOCIATE, (0, 0, 0))
        made(past, 5, ProgrammeId.BILATERAL, (-30, -20, -10))
        ended = made(past, 6, ProgrammeId.BILATERAL)
        past.happened(RoundEnded(ended))
        made(past, 7, None)
        for number in range(8, 12):
            made(past, number, ProgrammeId.BILATERAL, (1, 2, 3))

    return life


def at_a_round(where: type[State], programme: ProgrammeId | None, days: tuple[int, ...] = (), *, stands: bool = False) -> Life:
    """Someone of the Federation at a place of one round, to which nothing else belongs."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF)
        past.is_at(where(made(past, 1, programme, days, stands=stands)))  # type: ignore[call-arg]  # each takes the round

    return life


def passed_meanwhile(past: Past) -> None:
    """A draft that was complete, and whose day to hand in has passed since."""
    past.works_for_the_federation(Role.STAFF)
    past.is_at(states.DeskRound(made(past, 1, days=(-9, -1, 60), stands=False)))


def a_round_is_on(ahead: int) -> Life:
    """A representative at home whose chamber hands in within so many days; the self-assessment is begun."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True)
        made(past, 1, days=(-10, ahead, 60), by=past.another(1))

    return life
