"""From where the walk sets out: one line of life each. A new state that no walk reaches gets its scenario here."""

from collections.abc import Callable
from dataclasses import dataclass

from conversations import states
from conversations.core import Command, Intent, Role, SentStrange, Strange
from conversations.events import InvitationRedeemed
from conversations.model.answers import Credit
from conversations.model.invitation import code_digest
from conversations.model.programme import Criterion, ProgrammeId
from conversations.model.register import ChamberKind
from locales.language import Language
from tests.walker.past import Answering, Opened, Past

LOCAL_CHAMBER, OTHER_LOCAL, ABROAD = "voka-limburg", "beci", "blcc-singapore"
START = Command("start")
LOOKS = SentStrange(Strange.EMPTY)
"""Changes nothing, and shows the card of the place where the person is."""

LONG = "De statuten zijn in 2024 gewijzigd & neergelegd <griffie>, zie bijlage. " * 56
"""A note of nearly 4,096 characters, with what HTML would take for its own."""


@dataclass(frozen=True)
class Scenario:
    """Someone at the door.

    Attributes:
        past: What happened before; None for who never touched the bot.
        first: What they do first.
    """

    name: str
    past: Callable[[Past], None] | None = None
    language: Language = Language.NL
    first: Intent = START


def always(credit: Credit) -> Answering:
    """Every criterion alike."""
    return lambda criterion: credit


def but(exception: Callable[[Criterion], bool], credit: Credit, rest: Answering) -> Answering:
    """Some criteria otherwise."""
    return lambda criterion: credit if exception(criterion) else rest(criterion)


MET = always(Credit.MET)


def through(programme: list[str], count: int, how: Answering) -> Answering:
    """The first `count` criteria alone."""
    return lambda criterion: how(criterion) if criterion.id in programme[:count] else None


def taking_turns(opened: Opened) -> Answering:
    """Met, partly, not yet, not applicable, find out first, and again."""
    place = opened.programme.place_of
    return lambda criterion: tuple(Credit)[place[criterion.id] % len(Credit)]


def _trial(id_: ProgrammeId, how: Answering) -> Callable[[Past], None]:
    return lambda past: _begun(past, id_, how)


def _begun(past: Past, id_: ProgrammeId, how: Answering) -> None:
    opened = past.opened(id_).facts(value=True).answered(how)
    opened.left_at(opened.programme.criteria[0])


def _half_way(id_: ProgrammeId) -> Callable[[Past], None]:
    def past_(past: Past) -> None:
        opened = past.opened(id_).facts(value=True)
        first, *_ = criteria = opened.programme.criteria
        half = through([one.id for one in criteria], len(criteria) // 2, taking_turns(opened))
        opened.answered(half, reason="Wij hebben zulke leden niet.")
        opened.noted(first, LONG).noted(first, "en nog iets").filed(first, 9)
        opened.left_at(first)

    return past_


def _last_one_open(id_: ProgrammeId) -> Callable[[Past], None]:
    def past_(past: Past) -> None:
        opened = past.opened(id_).facts(value=True)
        last = opened.programme.criteria[-1]
        opened.answered(lambda criterion: None if criterion is last else Credit.MET).left_at(last)

    return past_


def _one_gap(id_: ProgrammeId, of: Callable[[Criterion], bool]) -> Callable[[Past], None]:
    def past_(past: Past) -> None:
        gap = next(criterion for criterion in past.programme(id_).criteria if of(criterion))
        _begun(past, id_, but(lambda criterion: criterion is gap, Credit.NOT_MET, MET))

    return past_


def _of_the_chamber(past: Past) -> None:
    past.represents(LOCAL_CHAMBER)
    luc = past.colleague(LOCAL_CHAMBER)
    opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=False)
    first = opened.programme.criteria[0]
    opened.answered(lambda criterion: Credit.PARTLY if criterion is first else None, by=luc)
    opened.noted(first, "Gezien op de zetel.", by=luc).filed(first, 1, by=luc).left_at(first)


def _chamber_and_trial(past: Past) -> None:
    past.represents(ABROAD)
    past.opened(ProgrammeId.BILATERAL, ABROAD).answered(always(Credit.FIND_OUT))
    past.opened(ProgrammeId.ASSOCIATE, number=2).answered(MET)


def _without_facts_or_answers(past: Past) -> None:
    opened = past.opened(ProgrammeId.LOCAL)
    assert opened.programme.facts


def _facts_denied(past: Past) -> None:
    opened = past.opened(ProgrammeId.LOCAL).facts(value=False).answered(always(Credit.NOT_APPLICABLE))
    opened.left_at(next(criterion for criterion in opened.programme.criteria if criterion.applies_if))


def _trial_and_invited(past: Past) -> None:
    past.opened(ProgrammeId.LOCAL).facts(value=True).answered(MET)
    past.invited("valid", LOCAL_CHAMBER)


def _two_chambers(past: Past) -> None:
    past.represents(OTHER_LOCAL)
    past.invited("valid", LOCAL_CHAMBER)


def _trial_kept_apart(past: Past) -> None:
    past.opened(ProgrammeId.LOCAL, number=2)
    past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER)
    past.invited("valid", LOCAL_CHAMBER)


def _busy(past: Past) -> None:
    past.represents(ABROAD)
    past.opened(ProgrammeId.BILATERAL, ABROAD)
    past.is_at(states.ProgrammeAdvice())


def _chosen_before(past: Past) -> None:
    past.opened(ProgrammeId.ASSOCIATE)
    past.is_at(states.ProgrammeAdvice())


def _found_before(past: Past) -> None:
    past.opened(ProgrammeId.LOCAL)
    past.is_at(states.ConfirmChamber(LOCAL_CHAMBER))


def _used(past: Past) -> None:
    past.invited("used", LOCAL_CHAMBER)
    past.happened(InvitationRedeemed(code_digest("used")), by=past.colleague(OTHER_LOCAL))


def _represents(chamber: str) -> Callable[[Past], None]:
    def past_(past: Past) -> None:
        past.represents(chamber)

    return past_


def _asked(chamber: str | None, kind: ChamberKind) -> Callable[[Past], None]:
    return lambda past: past.asked(chamber, kind)


def _invited(code: str, chamber: str | None, role: Role = Role.NONE, days: int = 60) -> Callable[[Past], None]:
    return lambda past: past.invited(code, chamber, role, days)


LOCAL, BILATERAL, ASSOCIATE = ProgrammeId.LOCAL, ProgrammeId.BILATERAL, ProgrammeId.ASSOCIATE

SCENARIOS = (
    Scenario("someone who never came before"),
    Scenario("a new French speaker", language=Language.FR),
    *(Scenario(f"{id_}: half-way, with notes and files", _half_way(id_), Language.FR) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: all met", _trial(id_, MET)) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: the last criterion is open", _last_one_open(id_)) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: an essential criterion fails", _one_gap(id_, lambda one: one.essential)) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: one small gap", _one_gap(id_, lambda one: not one.essential and not one.gate)) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: nothing is met", _trial(id_, always(Credit.NOT_MET))) for id_ in ProgrammeId),
    *(Scenario(f"{id_}: everything is to find out", _trial(id_, always(Credit.FIND_OUT))) for id_ in ProgrammeId),
    Scenario("bilateral: a condition to start fails", _one_gap(BILATERAL, lambda one: one.gate)),
    Scenario("local: begun, no fact answered", _without_facts_or_answers, Language.EN),
    Scenario("local: facts denied, what can does not apply", _facts_denied),
    Scenario("a chamber's own, with a colleague", _of_the_chamber),
    Scenario("a chamber's own and a trial", _chamber_and_trial, Language.EN),
    Scenario("a local chamber's representative who has not begun", _represents(LOCAL_CHAMBER)),
    Scenario("a representative abroad who has not begun", _represents(ABROAD)),
    Scenario("a chamber abroad whose colleague began the other list meanwhile", _busy, first=LOOKS),
    Scenario("who chooses again a list that is begun", _chosen_before, first=LOOKS),
    Scenario("who finds again a local chamber", _found_before, first=LOOKS),
    Scenario("who asked for a local chamber", _asked(LOCAL_CHAMBER, ChamberKind.LOCAL)),
    Scenario("who asked for a chamber abroad", _asked(ABROAD, ChamberKind.BILATERAL)),
    Scenario("whose chamber is not in the list", _asked(None, ChamberKind.BILATERAL)),
    Scenario("a valid invitation", _invited("valid", LOCAL_CHAMBER), first=Command("start", "valid")),
    Scenario("a valid invitation abroad", _invited("valid", ABROAD), first=Command("start", "valid")),
    Scenario("an invitation to staff", _invited("valid", None, Role.STAFF), first=Command("start", "valid")),
    Scenario("an invitation to admins", _invited("valid", None, Role.ADMIN), first=Command("start", "valid")),
    Scenario("an expired invitation", _invited("late", LOCAL_CHAMBER, days=1), first=Command("start", "late")),
    Scenario("an invitation that someone used", _used, first=Command("start", "used")),
    Scenario("an invitation already taken by oneself", _represents(LOCAL_CHAMBER), first=Command("start", "past-1")),
    Scenario("an invitation that never was", _invited("valid", LOCAL_CHAMBER), first=Command("start", "unheard-of")),
    Scenario("a trial and an invitation that adopts it", _trial_and_invited, first=Command("start", "valid")),
    Scenario("a trial and an invitation to a chamber that has its own", _trial_kept_apart, first=Command("start", "valid")),
    Scenario("an invitation to another chamber", _two_chambers, first=Command("start", "valid")),
)
