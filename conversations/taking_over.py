"""Taking a principle that someone handed over: the opened link, and the end of the way through that principle."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Snapshot, Style, Touch
from conversations.events import HandoverTaken
from conversations.handover_text import titled
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


WHY_NOT: Mapping[LinkFate, str] = {
    LinkFate.TAKEN_BACK: message(
        "This link was taken back by the chamber. Ask the person who sent it for a new one; nothing of yours has changed."
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


def decide(
    state: states.AtHandover | states.PrincipleDone, intent: Intent, snapshot: OfferSnapshot | AssessmentSnapshot, say: Say
) -> Decision:
    """Taking the principle leads to its first open criterion."""
    match snapshot, intent:
        case OfferSnapshot(offered=Offered(at=at)), TakeOver(digest):
            return Decision(at, (HandoverTaken(digest),), say("Welcome. These criteria are yours to answer."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.AtHandover | states.PrincipleDone, snapshot: OfferSnapshot | AssessmentSnapshot, say: Say) -> Card:
    """The offer, or thanks at the end."""
    match state, snapshot:
        case states.AtHandover(digest), OfferSnapshot(offered=offered):
            return _offer(digest, offered, say)
        case states.PrincipleDone(principle=id_), AssessmentSnapshot():
            principle = next(one for one in snapshot.programme.principles if one.id == id_)
            return _done(principle, snapshot, say)
        case _:
            raise TypeError(f"{type(snapshot).__name__} at {type(state).__name__}")


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
    if left:
        text = paragraphs(
            titled(principle, say), say.count("{n} criterion is still open here.", "{n} criteria are still open here.", left)
        )
        at = entrance(principle, snapshot.answers, snapshot.facts, snapshot.assessment)
        return Card(text=text, rows=((Touch(say("Go on"), Go(at), Style.PRIMARY),), (whole, home)))
    text = paragraphs(
        say("<b>That was the last one. Thank you!</b>"),
        titled(principle, say),
        say("All these criteria are answered. The chamber sees your answers, notes and files at once; you have nothing to send."),
        say("Until the chamber takes them back, you find these criteria on your front page and can change your answers."),
    )
    return Card(text=text, rows=((Touch(say("Home"), Go(states.Home()), Style.PRIMARY),), (whole,)))
