"""Handing a principle to a colleague: what will happen, the link while its maker stays with it, taking it back."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot, HandedOver, may_see
from conversations.core import Card, Copy, Decision, Go, Intent, Row, Style, Touch
from conversations.events import HandoverMade, HandoverTakenBack
from conversations.handover_text import NAME, email, standing, titled, told_of
from conversations.invitation_text import EMAIL_IN, address
from conversations.model.handover import AT_ONCE, DAYS, handover_code
from conversations.model.invitation import code_digest
from conversations.model.programme import Principle
from conversations.parts import jump, lines, paragraphs, shortened
from locales.language import Language
from locales.say import Say, message


@dataclass(frozen=True, slots=True)
class MakeHandover(Intent):
    """Hand the principle over. `number` is how many hand-overs the assessment has known: a second press is old."""

    principle: str
    number: int


@dataclass(frozen=True, slots=True)
class TakeHandoverBack(Intent):
    """Take a principle back that is `taken` by someone, or not yet."""

    handover: int
    taken: bool


Place = states.HandOver | states.HandoverLink | states.OneHandover


def may_be_at(state: Place, snapshot: AssessmentSnapshot) -> bool:
    """Who represents the chamber whose assessment it is; a link is for its maker alone."""
    if snapshot.owner is None or snapshot.owner.chamber is None or not may_see(snapshot.person, snapshot):
        return False
    match state:
        case states.HandOver():
            return True
        case states.HandoverLink(principle=principle):
            one = _shown(state, snapshot)
            return one is not None and one.mine and one.principle == principle
        case states.OneHandover():
            return _shown(state, snapshot) is not None


def _shown(state: states.HandoverLink | states.OneHandover, snapshot: AssessmentSnapshot) -> HandedOver | None:
    """The hand-over that the state shows."""
    match state:
        case states.HandoverLink(secret=secret):
            digest = code_digest(handover_code(secret))
            return next((one for one in snapshot.handed if one.digest == digest), None)
        case states.OneHandover(handover=id_):
            return next((one for one in snapshot.handed if one.id == id_), None)


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """A new link, or one hand-over taken back."""
    match state, intent:
        case states.HandOver(assessment, principle), MakeHandover():
            made = HandoverMade(assessment, principle, code_digest(handover_code(snapshot.fresh_id)))
            return Decision(states.HandoverLink(assessment, principle, snapshot.fresh_id), (made,))
        case states.HandoverLink() | states.OneHandover(), TakeHandoverBack(handover, taken):
            one = next(one for one in snapshot.handed if one.id == handover)
            words = say("Taken back; what was answered stays.") if taken else say("Taken back; the link no longer works.")
            to = states.OnePrinciple(state.assessment, one.principle)
            return Decision(to, (HandoverTakenBack(state.assessment, handover),), words)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The question, the link, or what became of it."""
    if isinstance(state, states.HandOver):
        return _question(_principle(state.principle, snapshot), snapshot, say)
    one = _shown(state, snapshot)
    assert one is not None  # noqa: S101 - `may_be_at` has seen it
    principle = _principle(one.principle, snapshot)
    if isinstance(state, states.HandoverLink) and one.taken_by is None and one.stands(snapshot.now):
        return _link(address(handover_code(state.secret), snapshot.bot_name), one, principle, snapshot, say)
    return _one(one, principle, snapshot, say)


def _principle(id_: str, snapshot: AssessmentSnapshot) -> Principle:
    return next(one for one in snapshot.programme.principles if one.id == id_)


def _question(principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Card:
    now = standing(principle.id, snapshot)
    back = Touch(say("‹ Back"), Go(states.OnePrinciple(snapshot.assessment, principle.id)))
    listed = lines(*(told_of(one, say) for one in now))
    if len(now) >= AT_ONCE:
        full = say(
            "These criteria are with {n} people already, links that nobody took yet among them; more is not possible. Take one back first.",
            n=AT_ONCE,
        )
        return Card(text=paragraphs(titled(principle, say), full, listed), rows=((back,),))
    text = paragraphs(
        say("<b>Hand to a colleague</b>"),
        titled(principle, say),
        say(
            "You get a link to send to one person. Whoever opens it can answer these criteria, write notes and send files, and sees nothing else of your self-assessment. Someone who represents your chamber already goes straight to the first open criterion."
        ),
        say.count("The link works once and expires after {n} day.", "The link works once and expires after {n} days.", DAYS),
        say("All colleagues of your chamber see it, and any of them can take it back at any time."),
        listed,
    )
    make = Touch(say("Make the link"), MakeHandover(principle.id, len(snapshot.handed)), Style.PRIMARY)
    return Card(text=text, rows=((make,), (back,)))


def _link(link: str, one: HandedOver, principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>The link is ready</b>"),
        titled(principle, say),
        Markup("<code>{}</code>").format(link),
        None if snapshot.bot_name else say("Telegram has not told us the bot’s name yet, so this is no link: your colleague types these words to the bot."),
        say("The link works once, until {day}. It stands here for as long as you do; afterwards nobody can look it up.", day=say.date(one.expires_at.date())),
    )  # fmt: skip
    copies = tuple(Copy(say(EMAIL_IN[language]), email(link, principle, one.expires_at, language)) for language in Language)
    return Card(
        text=text,
        rows=(
            (Touch(say("Done"), Go(states.OnePrinciple(snapshot.assessment, principle.id)), Style.PRIMARY),),
            (Copy(say("Copy the link"), link),),
            *((copy,) for copy in copies),
            (_take_back(one, say),),
        ),
    )


def _take_back(one: HandedOver, say: Say) -> Touch:
    return Touch(say("Take the criteria back"), TakeHandoverBack(one.id, one.taken_by is not None), Style.DANGER)


def _one(one: HandedOver, principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """A hand-over without its link: what became of it, and taking it back while it stands."""
    up = jump(principle.number, snapshot.programme.id, say)
    rows: tuple[Row, ...] = (
        (Touch(Markup("‹ ") + up, Go(states.OnePrinciple(snapshot.assessment, principle.id)), Style.PRIMARY),),
    )
    became = None
    if one.withdrawn_by is not None and one.withdrawn_at:
        day = say.date(one.withdrawn_at.date())
        words = (
            message("{name} gave it back on {day}; what was answered stays.")
            if one.given_back
            else message("{name} took it back on {day}; what was answered stays.")
        )
        became = say(words, name=shortened(one.withdrawn_by, NAME), day=day)
    elif not one.stands(snapshot.now):
        became = say("Nobody took it in time, so the link no longer works.")
    elif one.yours:
        rows += ((Touch(say("Give these criteria back"), Go(states.GiveBack(snapshot.assessment, one.principle))),),)
        became = say("These criteria are yours to answer.")
    else:
        rows += ((_take_back(one, say),),)
        became = say("Once taken back, the criteria are closed to who has them; what was answered stays.")
    return Card(text=paragraphs(titled(principle, say), told_of(one, say), became), rows=rows)
