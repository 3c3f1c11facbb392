"""Lives around a principle that is handed over: of who hands it, of who takes it, of who comes too late."""

from collections.abc import Callable
from uuid import UUID

from conversations import events, states
from conversations.core import Person, Role
from conversations.model.answers import Credit
from conversations.model.handover import HandoverStep
from conversations.model.invitation import code_digest
from conversations.model.programme import Criterion, ProgrammeId
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, OTHER_LOCAL, Life
from tests.walker.past import Opened, Past

CODE = "to-" + "x" * 22
"""The code of the link that a walk opens."""

SECOND = 1
"""The principle that is handed over, from 0: not the one where a self-assessment begins."""


def _chambers(past: Past, id_: ProgrammeId = ProgrammeId.LOCAL) -> tuple[Opened, Person]:
    """A chamber's self-assessment in which the first criterion of each principle is answered; and its representative."""
    chamber = LOCAL_CHAMBER if id_ is ProgrammeId.LOCAL else ABROAD
    luc = past.colleague(chamber)
    opened = past.opened(id_, chamber, by=luc).facts(value=True, by=luc)
    first = {principle.criteria[0].id for principle in opened.programme.principles}
    opened.answered(lambda criterion: Credit.PARTLY if criterion.id in first else None, by=luc)
    return opened, luc


def _handed(opened: Opened, by: Person, code: str = CODE, number: int = SECOND) -> str:
    """Hands a principle over; its id."""
    principle = opened.programme.principles[number].id
    opened.past.happened(events.HandoverMade(opened.id, principle, code_digest(code)), by=by)
    return principle


def hands_over(id_: ProgrammeId) -> Life:
    """A representative at a principle with one link that waits, one taken by someone with a long name, one taken back."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past, id_)
        past.represents(LOCAL_CHAMBER if id_ is ProgrammeId.LOCAL else ABROAD)
        principle = _handed(opened, luc)
        for number in (1, 2):
            _handed(opened, past.me, f"code-{number}")
            past.happened(events.HandoverTaken(code_digest(f"code-{number}")), by=past.another(number))
        past.happened(events.HandoverTakenBack(opened.id, 3))
        past.is_at(states.OnePrinciple(opened.id, principle))

    return life


def in_five_hands(past: Past) -> None:
    """A representative before a principle that is in as many hands as can be."""
    opened, luc = _chambers(past)
    past.represents(LOCAL_CHAMBER)
    for number in range(5):
        principle = _handed(opened, luc, f"code-{number}")
    past.is_at(states.HandOver(opened.id, principle))


def became(what: Callable[[Past, Opened, Person], None]) -> Life:
    """A representative at a hand-over that became something else meanwhile."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past)
        past.represents(LOCAL_CHAMBER)
        what(past, opened, luc)
        past.is_at(states.OneHandover(opened.id, 1))

    return life


def taken_back(past: Past, opened: Opened, luc: Person) -> None:
    """Someone took the principle, and the chamber took it back."""
    _handed(opened, luc)
    past.happened(events.HandoverTaken(code_digest(CODE)), by=past.another(1))
    past.happened(events.HandoverTakenBack(opened.id, 1), by=luc)


def never_taken(past: Past, opened: Opened, luc: Person) -> None:
    """Nobody took it in time."""
    past.handed(opened.id, opened.programme.principles[SECOND].id, CODE, luc, days=1)


def stranger(id_: ProgrammeId) -> Life:
    """A link waits for someone who is of no chamber."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past, id_)
        _handed(opened, luc)
        past.is_at(states.FindChamber())

    return life


def of_the_same_chamber(past: Past) -> None:
    """A link waits for a colleague."""
    opened, luc = _chambers(past)
    past.represents(LOCAL_CHAMBER)
    _handed(opened, luc)


def took(id_: ProgrammeId, how: Callable[[Criterion], Credit | None], where: Callable[[UUID, str], states.State]) -> Life:
    """Someone of another chamber who took the principle and answered it `how`; `where` is given it."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past, id_)
        principle = _handed(opened, luc)
        past.represents(OTHER_LOCAL)
        past.happened(events.HandoverTaken(code_digest(CODE)))
        own = {criterion.id for criterion in opened.programme.principles[SECOND].criteria}
        opened.answered(lambda criterion: how(criterion) if criterion.id in own else None)
        past.is_at(where(opened.id, principle))

    return life


def told(step: HandoverStep, how: Callable[[Criterion], Credit | None]) -> Life:
    """Who handed a principle over, or had it, at the message about it; someone with a long name answered it `how`."""

    def life(past: Past) -> None:
        opened, _ = _chambers(past)
        _handed(opened, past.represents(LOCAL_CHAMBER))
        dora = past.another(1)
        past.happened(events.HandoverTaken(code_digest(CODE)), by=dora)
        principle = opened.programme.principles[SECOND]
        opened.answered(lambda criterion: how(criterion) if criterion in principle.criteria else None, by=dora)
        if step is HandoverStep.GIVEN_BACK:
            past.happened(events.HandoverGivenBack(opened.id, principle.id), by=dora)
        past.is_at(states.HandoverTold(opened.id, 1, step))

    return life


def lost(chamber: str) -> Life:
    """Someone of this chamber who had a principle, at the message that someone with a long name took it back."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past)
        _handed(opened, luc)
        past.represents(chamber)
        past.happened(events.HandoverTaken(code_digest(CODE)))
        past.happened(events.HandoverTakenBack(opened.id, 1), by=luc)
        past.is_at(states.HandoverTold(opened.id, 1, HandoverStep.TAKEN_BACK))

    return life


def marked(where: Callable[[UUID, str], states.State]) -> Life:
    """A representative whose colleague handed them a principle."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past)
        past.represents(LOCAL_CHAMBER)
        principle = _handed(opened, luc)
        past.happened(events.HandoverTaken(code_digest(CODE)))
        past.is_at(where(opened.id, principle))

    return life


def holds_alone(past: Past) -> None:
    """Someone of no chamber with two principles in hand, one of them answered."""
    opened, luc = _chambers(past)
    for number, code in ((SECOND, CODE), (0, "code-0")):
        _handed(opened, luc, code, number)
        past.happened(events.HandoverTaken(code_digest(code)))
    own = {criterion.id for criterion in opened.programme.principles[SECOND].criteria}
    opened.answered(lambda criterion: Credit.MET if criterion.id in own else None)


def staff_holds(past: Past) -> None:
    """Someone of the Federation with a principle in hand."""
    holds_alone(past)
    past.works_for_the_federation(Role.STAFF)


def opens(what: Callable[[Past, Opened, Person], None]) -> Life:
    """A link waits that cannot be taken."""

    def life(past: Past) -> None:
        opened, luc = _chambers(past)
        what(past, opened, luc)

    return life


def used(past: Past, opened: Opened, luc: Person) -> None:
    """Someone else took it."""
    _handed(opened, luc)
    past.happened(events.HandoverTaken(code_digest(CODE)), by=past.another(1))


def yours(past: Past, opened: Opened, luc: Person) -> None:
    """The person took it before."""
    _handed(opened, luc)
    past.happened(events.HandoverTaken(code_digest(CODE)))


def given_back(past: Past, opened: Opened, luc: Person) -> None:
    """The person took the principle and gave it back."""
    principle = _handed(opened, luc)
    past.happened(events.HandoverTaken(code_digest(CODE)), events.HandoverGivenBack(opened.id, principle))


def given_back_by_another(past: Past, opened: Opened, luc: Person) -> None:
    """Someone else took the principle and gave it back."""
    principle = _handed(opened, luc)
    taken, given = events.HandoverTaken(code_digest(CODE)), events.HandoverGivenBack(opened.id, principle)
    past.happened(taken, given, by=past.another(1))


def held(past: Past, opened: Opened, luc: Person) -> None:
    """The person has the principle by another link."""
    _handed(opened, luc, "code-0")
    past.happened(events.HandoverTaken(code_digest("code-0")))
    _handed(opened, luc)


def own(past: Past, opened: Opened, luc: Person) -> None:
    """It is the person's own."""
    _handed(opened, past.represents(LOCAL_CHAMBER))


def withdrawn(past: Past, opened: Opened, luc: Person) -> None:
    """The chamber took it back."""
    _handed(opened, luc)
    past.happened(events.HandoverTakenBack(opened.id, 1), by=luc)


def maker_left(past: Past, opened: Opened, luc: Person) -> None:
    """Who made it represents another chamber now."""
    _handed(opened, luc)
    past.represents(OTHER_LOCAL, luc)


def closed(past: Past, opened: Opened, luc: Person) -> None:
    """The self-assessment is closed."""
    _handed(opened, luc)
    past.closed(opened.id)
