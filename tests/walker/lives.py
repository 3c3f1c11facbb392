"""Lives to set out from: each a function that tells a `Past` what happened."""

from collections.abc import Callable, Mapping
from uuid import UUID

from conversations import states
from conversations.core import Event, Role
from conversations.events import FactGiven, InvitationMade, InvitationRedeemed, RoutingAnswered
from conversations.model.answers import Credit
from conversations.model.invitation import code_digest
from conversations.model.programme import Criterion, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.states import State
from tests.walker.past import Answering, Past

LOCAL_CHAMBER, OTHER_LOCAL, ABROAD = "voka-limburg", "beci", "blcc-singapore"
LONG = "De statuten zijn in 2024 gewijzigd & neergelegd <griffie>, zie bijlage. " * 56
"""A note of nearly 4,096 characters, with what HTML would take for its own."""

Life = Callable[[Past], None]


def always(credit: Credit) -> Answering:
    """Every criterion alike."""
    return lambda criterion: credit


def but(exception: Callable[[Criterion], bool], credit: Credit, rest: Answering) -> Answering:
    """Some criteria otherwise."""
    return lambda criterion: credit if exception(criterion) else rest(criterion)


MET = always(Credit.MET)


def trial(id_: ProgrammeId, how: Answering) -> Life:
    """A trial whose facts are all given, and whose person was at its first criterion."""

    def life(past: Past) -> None:
        opened = past.opened(id_).facts(value=True).answered(how)
        opened.left_at(opened.programme.criteria[0])

    return life


def half_way(id_: ProgrammeId) -> Life:
    """The first half answered in every way in turn; a long note, another one and nine files at the first criterion."""

    def life(past: Past) -> None:
        opened = past.opened(id_).facts(value=True)
        place, of = opened.programme.place_of, len(opened.programme.criteria)
        opened.answered(lambda one: tuple(Credit)[place[one.id] % len(Credit)] if place[one.id] < of // 2 else None)
        first = opened.programme.criteria[0]
        opened.noted(first, LONG).noted(first, "en nog iets").filed(first, 9).left_at(first)

    return life


def last_one_open(id_: ProgrammeId) -> Life:
    """All met but the last criterion, where the person is."""

    def life(past: Past) -> None:
        opened = past.opened(id_).facts(value=True)
        last = opened.programme.criteria[-1]
        opened.answered(lambda criterion: None if criterion is last else Credit.MET).left_at(last)

    return life


def one_gap(id_: ProgrammeId, of: Callable[[Criterion], bool]) -> Life:
    """All met but the first criterion of a kind."""

    def life(past: Past) -> None:
        gap = next(criterion for criterion in past.programme(id_).criteria if of(criterion))
        trial(id_, but(lambda criterion: criterion is gap, Credit.NOT_MET, MET))(past)

    return life


def one_weak_principle(id_: ProgrammeId) -> Life:
    """All met but what is not essential in the first principle."""

    def life(past: Past) -> None:
        weak = {one.id for one in past.programme(id_).principles[0].criteria if not one.essential and not one.gate}
        trial(id_, but(lambda criterion: criterion.id in weak, Credit.NOT_MET, MET))(past)

    return life


def with_reason(past: Past) -> None:
    """At a criterion that does not apply, and the reason stands there."""
    opened = (
        past.opened(ProgrammeId.LOCAL).facts(value=True).answered(always(Credit.NOT_APPLICABLE), reason="Geen <zulke> leden.")
    )
    opened.left_at(next(criterion for criterion in opened.programme.criteria if criterion.may_not_apply))


def facts_denied(past: Past) -> None:
    """At a criterion that a fact took out of the walk."""
    opened = past.opened(ProgrammeId.LOCAL).facts(value=False).answered(MET)
    opened.left_at(next(criterion for criterion in opened.programme.criteria if criterion.applies_if))


def principle_with_less(past: Past) -> None:
    """At a principle from which the facts took criteria out."""
    facts_denied(past)
    programme = past.programme(ProgrammeId.LOCAL)
    less = next(one for one in programme.principles if any(criterion.applies_if for criterion in one.criteria))
    past.is_at(states.OnePrinciple(UUID(int=1), less.id))


def not_begun(past: Past) -> None:
    """A trial without a single fact or answer."""
    past.opened(ProgrammeId.LOCAL)


def last_fact(past: Past) -> None:
    """All facts are given but the last, which is asked."""
    opened = past.opened(ProgrammeId.LOCAL)
    *given, last = opened.programme.facts
    past.happened(*(FactGiven(opened.id, fact.id, value=True) for fact in given))
    past.is_at(states.AskFact(opened.id, last.id))


def of_the_chamber(past: Past) -> None:
    """The chamber's own, where a colleague answered, wrote and sent something."""
    past.represents(LOCAL_CHAMBER)
    luc = past.colleague(LOCAL_CHAMBER)
    opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=False)
    first = opened.programme.criteria[0]
    opened.answered(lambda criterion: Credit.PARTLY if criterion is first else None, by=luc)
    opened.noted(first, "Gezien op de zetel.", by=luc).filed(first, 1, by=luc).left_at(first)


def chamber_and_trial(past: Past) -> None:
    """The chamber's own beside a trial of another list."""
    past.represents(ABROAD)
    past.opened(ProgrammeId.BILATERAL, ABROAD).answered(always(Credit.FIND_OUT))
    past.opened(ProgrammeId.ASSOCIATE, number=2).answered(MET)


def represents(chamber: str) -> Life:
    """A representative whose chamber has not begun."""

    def life(past: Past) -> None:
        past.represents(chamber)

    return life


def asked(chamber: str | None, kind: ChamberKind) -> Life:
    """Someone who waits for the Federation."""
    return lambda past: past.asked(chamber, kind)


def at(state: State) -> Life:
    """Someone at a place that needs nothing else."""
    return lambda past: past.is_at(state)


def advised(answers: Mapping[int, int]) -> Life:
    """Someone at the advice, after these routing answers."""

    def life(past: Past) -> None:
        past.happened(*(RoutingAnswered(question, value) for question, value in answers.items()))
        past.is_at(states.ProgrammeAdvice())

    return life


def meanwhile(id_: ProgrammeId, how: Answering, where: Callable[[UUID, str], State]) -> Life:
    """Someone whose place lost what it showed, because a colleague answered; `where` is given the first criterion."""

    def life(past: Past) -> None:
        opened = past.opened(id_).facts(value=True).answered(how)
        past.is_at(where(opened.id, opened.programme.criteria[0].id))

    return life


def begun_before(id_: ProgrammeId, where: State) -> Life:
    """A trial is begun, and the person is where one begins it."""

    def life(past: Past) -> None:
        past.opened(id_)
        past.is_at(where)

    return life


def busy(past: Past) -> None:
    """The chamber's one open self-assessment is of the other list."""
    past.represents(ABROAD)
    past.opened(ProgrammeId.BILATERAL, ABROAD)
    past.is_at(states.ProgrammeAdvice())


def invited(code: str, chamber: str | None, role: Role = Role.NONE, days: int = 60) -> Life:
    """An invitation waits; with few `days` it has expired since."""
    return lambda past: past.invited(code, chamber, role, days)


def used(past: Past) -> None:
    """Someone else took the invitation."""
    past.invited("used", LOCAL_CHAMBER)
    past.happened(InvitationRedeemed(code_digest("used")), by=past.colleague(OTHER_LOCAL))


def trial_to_adopt(past: Past) -> None:
    """An invitation waits to make the trial the chamber's."""
    past.opened(ProgrammeId.LOCAL).facts(value=True).answered(MET)
    past.invited("valid", LOCAL_CHAMBER)


def trial_kept_apart(past: Past) -> None:
    """An invitation waits of a chamber that has its own self-assessment."""
    past.opened(ProgrammeId.LOCAL, number=2)
    past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER)
    past.invited("valid", LOCAL_CHAMBER)


def two_chambers(past: Past) -> None:
    """An invitation waits of another chamber."""
    past.represents(OTHER_LOCAL)
    past.invited("valid", LOCAL_CHAMBER)


def at_the_desk(role: Role, *, abroad_only: bool = False) -> Life:
    """Someone of the Federation, with requests of every kind, people, staff and invitations, each over more than a page."""

    def life(past: Past) -> None:
        past.works_for_the_federation(role, abroad_only=abroad_only)
        for number in range(1, 10):
            past.asks(number, ABROAD if number % 2 else LOCAL_CHAMBER, KIND_OF[number % 2])
            past.represents(ABROAD, past.another(100 + number))
            past.works_for_the_federation(Role.STAFF, abroad_only=number % 2 == 1, person=past.another(200 + number))
            past.happened(InvitationMade(f"digest-{number}", Role.NONE, ABROAD, abroad_only=False, language=None))
        past.asks(21, None, ChamberKind.LOCAL)
        past.asks(22, None, ChamberKind.BILATERAL)
        for number, chamber in enumerate(("beci", "blcc-great-britain", "bacos", "voka-limburg"), 300):
            past.represents(chamber, past.another(number))

    return life


def decided_request(role: Role, decision: Callable[[int], Event], where: Callable[[int], State]) -> Life:
    """Someone of the Federation before a request that was decided, or is to be decided, meanwhile."""

    def life(past: Past) -> None:
        past.works_for_the_federation(role)
        request = past.asks(1, LOCAL_CHAMBER, ChamberKind.LOCAL)
        past.happened(decision(request))
        past.is_at(where(request))

    return life


def told_of(decision: Callable[[int], Event]) -> Life:
    """Someone whose request for access was decided, at the message that tells of it."""

    def life(past: Past) -> None:
        past.asked(LOCAL_CHAMBER, ChamberKind.LOCAL)
        past.happened(decision(1), by=past.another(1))
        past.is_at(states.AccessDecided(1))

    return life


def two_admins(past: Past) -> None:
    """An administrator beside another one."""
    past.works_for_the_federation(Role.ADMIN)
    past.works_for_the_federation(Role.ADMIN, person=past.another(1))


KIND_OF = (ChamberKind.LOCAL, ChamberKind.BILATERAL)
