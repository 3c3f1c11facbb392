"""Taking a principle that someone handed over: the opened link, the end of the way through that principle, giving it back."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations import states
from conversations.assessment import AssessmentSnapshot, HandedOver, holds, may_see
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.events import HandoverGivenBack, HandoverTaken
from conversations.handover_text import standing, titled, told_of
from conversations.model.handover import LinkFate
from conversations.model.programme import Principle
from conversations.model.register import Chamber
from conversations.parts import paragraphs
from conversations.walk import entrance, open_within
from locales.say import Say, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A principle that an opened link hands over.

    Attributes:
        chamber: None when it is no longer in the register.
        by: Who handed it over.
        colleague: Who opens the link represents the chamber.
        at: Where the principle begins, or goes on.
    """

    principle: Principle
    chamber: Chamber | None
    by: str
    colleague: bool
    fate: LinkFate
    at: states.State


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferSnapshot(Snapshot):
    """What is known of an opened link; None when its code is unknown."""

    offered: Offered | None


@dataclass(frozen=True, slots=True)
class TakeOver(Intent):
    """Take the principle that this card offers."""

    digest: str


@dataclass(frozen=True, slots=True)
class GivePrincipleBack(Intent):
    """Give the principle back that the person has by this hand-over."""

    handover: int


Place = states.AtHandover | states.PrincipleDone | states.GiveBack

WHY_NOT: Mapping[LinkFate, str] = {
    LinkFate.TAKEN_BACK: message(
        "This link was taken back by the chamber. Ask the person who sent it for a new one; nothing of yours has changed."
    ),
    LinkFate.GIVEN_BACK: message(
        "You gave these criteria back, so this link no longer works. Ask the person who sent it for a new one if you want to go on."
    ),
    LinkFate.CLOSED: message("This self-assessment is closed, so there is nothing left to answer. Nothing of yours has changed."),
    LinkFate.YOURS: message("You already took this link; the criteria are yours to answer."),
    LinkFate.USED: message("This link was already used, and it works only once. Ask the person who sent it for a new one."),
    LinkFate.EXPIRED: message("This link has expired. Ask the person who sent it for a new one."),
    LinkFate.MAKER_LEFT: message(
        "Whoever made this link no longer represents the chamber, so it no longer works. Ask the chamber for a new one."
    ),
    LinkFate.OWN: message("This is your own link: send it to a colleague. Opening it yourself does not use it up."),
    LinkFate.HELD: message("You have these criteria already. The link is not used up; someone else can still take it."),
}
"""Why an opened link is not taken."""


def may_be_at(state: states.GiveBack, snapshot: AssessmentSnapshot) -> bool:
    """Who has the principle in hand, of the chamber or not."""
    return _yours(state, snapshot) is not None and (may_see(snapshot.person, snapshot) or holds(state, snapshot))


def _yours(state: states.GiveBack, snapshot: AssessmentSnapshot) -> HandedOver | None:
    """The hand-over by which the person has the principle, the last one."""
    return next((one for one in reversed(standing(state.principle, snapshot)) if one.yours), None)


def decide(state: Place, intent: Intent, snapshot: OfferSnapshot | AssessmentSnapshot, say: Say) -> Decision:
    """Taking the principle leads to its first open criterion; giving it back away from it."""
    match state, snapshot, intent:
        case _, OfferSnapshot(offered=Offered(at=at)), TakeOver(digest):
            return Decision(at, (HandoverTaken(digest),), say("Welcome. These criteria are yours to answer."))
        case states.GiveBack(assessment, principle), AssessmentSnapshot(held=held), GivePrincipleBack():
            to = states.Home() if held else states.OnePrinciple(assessment, principle)
            given = HandoverGivenBack(assessment, principle)
            return Decision(to, (given,), say("Given back, with thanks. What you answered stays."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: Place, snapshot: OfferSnapshot | AssessmentSnapshot, say: Say) -> Card:
    """The offer, thanks at the end, or the second thought before giving back."""
    match state, snapshot:
        case states.AtHandover(digest), OfferSnapshot(offered=offered):
            return _offer(digest, offered, say)
        case states.PrincipleDone(principle=id_), AssessmentSnapshot():
            return _done(_principle(id_, snapshot), snapshot, say)
        case states.GiveBack(principle=id_), AssessmentSnapshot():
            one = _yours(state, snapshot)
            assert one is not None  # noqa: S101 - `may_be_at` has seen it
            return _give_back(one, _principle(id_, snapshot), snapshot, say)
        case _:
            raise TypeError(f"{type(snapshot).__name__} at {type(state).__name__}")


def _principle(id_: str, snapshot: AssessmentSnapshot) -> Principle:
    return next(one for one in snapshot.programme.principles if one.id == id_)


def _offer(digest: str, offered: Offered | None, say: Say) -> Card:
    home = Touch(say("Go on"), Go(states.Home()), Style.PRIMARY)
    if offered is None:
        unknown = say("This link is not known. Ask the person who sent it for a new one; nothing of yours has changed.")
        return Card(text=unknown, rows=((home,),))
    if offered.fate in {LinkFate.YOURS, LinkFate.HELD}:
        on = Touch(say("Go on"), Go(offered.at), Style.PRIMARY)
        return Card(text=paragraphs(titled(offered.principle, say), say(WHY_NOT[offered.fate])), rows=((on,),))
    if offered.fate is not LinkFate.OPEN:
        return Card(text=say(WHY_NOT[offered.fate]), rows=((home,),))
    chamber = say.of(offered.chamber.names) if offered.chamber else None
    if offered.colleague:
        what = say("{name} asks you to answer these criteria of your chamber’s self-assessment:", name=offered.by)
        follows = say("They are marked as yours, and your colleagues see it. You can still answer everything else as well.")
    else:
        what = say(
            "{name} asks you to answer these criteria of a chamber’s self-assessment for its accreditation:", name=offered.by
        )
        follows = say(
            "You can answer them, write notes and send files. The chamber sees all of it at once, with your name. You see nothing else of its self-assessment."
        )
    take = Touch(say("Take these criteria"), TakeOver(digest), Style.PRIMARY)
    return Card(
        text=paragraphs(what, chamber, titled(offered.principle, say), follows),
        rows=((take,), (Touch(say("Not now"), Go(states.Home())),)),
    )


def _done(principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Card:
    left = len(open_within(principle, snapshot.answers, snapshot.facts))
    whole = Touch(say("Look through the answers"), Go(states.OnePrinciple(snapshot.assessment, principle.id)))
    home = Touch(say("Home"), Go(states.Home()))
    back: tuple[Row, ...] = ()
    if snapshot.held:
        back = ((Touch(say("Give these criteria back"), Go(states.GiveBack(snapshot.assessment, principle.id))),),)
    if left:
        text = paragraphs(
            titled(principle, say), say.count("{n} criterion is still open here.", "{n} criteria are still open here.", left)
        )
        at = entrance(principle, snapshot.answers, snapshot.facts, snapshot.assessment)
        return Card(text=text, rows=((Touch(say("Go on"), Go(at), Style.PRIMARY),), (whole, home), *back))
    text = paragraphs(
        say("<b>That was the last one. Thank you!</b>"),
        titled(principle, say),
        say("All these criteria are answered. The chamber sees your answers, notes and files at once; you have nothing to send."),
        say(
            "They stay on your front page, so that you can change your answers, until you give them back or the chamber takes them back."
        ),
    )
    return Card(text=text, rows=((Touch(say("Home"), Go(states.Home()), Style.PRIMARY),), (whole,), *back))


def _give_back(one: HandedOver, principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Card:
    after = (
        say("Afterwards you no longer see these criteria; to go on later, you need a new link.")
        if snapshot.held
        else say("Afterwards they are no longer marked as yours; as everyone of your chamber, you can still answer them.")
    )
    text = paragraphs(
        say("<b>Give these criteria back?</b>"),
        titled(principle, say),
        told_of(one, say),
        say("What you answered, wrote and sent stays with the chamber."),
        after,
    )
    stay = Touch(say("‹ Back"), Go(states.OnePrinciple(snapshot.assessment, principle.id)), Style.PRIMARY)
    return Card(text=text, rows=((stay,), (Touch(say("Give them back"), GivePrincipleBack(one.id), Style.DANGER),)))
