"""Arriving: an invitation, finding the chamber, and a trial of one's own until the Federation approves."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of, place, short_name
from conversations.core import Card, Decision, Event, Go, Intent, Role, Row, Snapshot, Style, Touch, Wrote
from conversations.events import AccessRequested, AssessmentOpened, InvitationRedeemed, TrialAdopted
from conversations.model import access
from conversations.model.matching import Register
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.register import Chamber, ChamberKind
from conversations.parts import beside, paragraphs
from conversations.walk import beginning
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation as its card shows it. `mine`: this person took it."""

    role: Role
    chamber: Chamber | None
    taken: bool
    mine: bool
    expired: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeSnapshot(Snapshot):
    """What arriving knows.

    Attributes:
        trials: The person's own open trials by programme.
        taken: Whether the chamber of the invitation has an open assessment already.
    """

    register: Register
    programmes: Mapping[ProgrammeId, Programme]
    trials: Mapping[ProgrammeId, UUID]
    invitation: Invitation | None
    chamber_has_one: bool


@dataclass(frozen=True, slots=True)
class Mine(Intent):
    """This chamber is mine."""

    chamber: str


@dataclass(frozen=True, slots=True)
class MineIsUnlisted(Intent):
    """My chamber is of this kind, and not in the register."""

    kind: ChamberKind


@dataclass(frozen=True, slots=True)
class TakeInvitation(Intent):
    """Take the invitation that this card shows."""

    digest: str


Place = states.AtInvitation | states.FindChamber | states.PickChamber | states.ConfirmChamber | states.UnlistedChamber


def decide(state: Place, intent: Intent, snapshot: WelcomeSnapshot, say: Say) -> Decision:
    """What a touch leads to while someone arrives."""
    match state, intent:
        case states.AtInvitation(), TakeInvitation(digest):
            return Decision(states.Home(), (InvitationRedeemed(digest), *_adopted(snapshot)), _welcome_line(snapshot, say))
        case states.FindChamber() | states.PickChamber() | states.ConfirmChamber() | states.UnlistedChamber(), Wrote(typed):
            return _found(typed, snapshot)
        case states.ConfirmChamber(), Mine(chamber):
            return _arrived(snapshot.register.chambers[chamber].kind, chamber, snapshot)
        case states.UnlistedChamber(), MineIsUnlisted(kind):
            return _arrived(kind, None, snapshot)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _found(typed: str, snapshot: WelcomeSnapshot) -> Decision:
    hits = snapshot.register.index.find(typed)
    return Decision(states.ConfirmChamber(hits.sure) if hits.sure else states.PickChamber(hits.chambers))


def _arrived(kind: ChamberKind, chamber: str | None, snapshot: WelcomeSnapshot) -> Decision:
    """The request is kept; a local chamber goes on to its only programme, one abroad to the routing questions."""
    requested = AccessRequested(chamber, kind)
    if kind is ChamberKind.BILATERAL:
        return Decision(states.RoutingQuestion(0), (requested,))
    if trial := snapshot.trials.get(ProgrammeId.LOCAL):
        return Decision(states.Overview(trial), (requested,))
    programme = snapshot.programmes[ProgrammeId.LOCAL]
    opened = AssessmentOpened(snapshot.fresh_id, ProgrammeId.LOCAL, programme.version, None)
    return Decision(beginning(programme, snapshot.fresh_id), (requested, opened))


def adoptable(snapshot: WelcomeSnapshot) -> UUID | None:
    """The person's trial that becomes the invited chamber's: one of its kind, when the chamber has none yet."""
    chamber = snapshot.invitation.chamber if snapshot.invitation else None
    return access.adoptable(snapshot.trials, chamber.kind, taken=snapshot.chamber_has_one) if chamber else None


def _adopted(snapshot: WelcomeSnapshot) -> tuple[Event, ...]:
    trial = adoptable(snapshot)
    chamber = snapshot.invitation.chamber if snapshot.invitation else None
    return (TrialAdopted(trial, chamber.id),) if trial and chamber else ()


def _welcome_line(snapshot: WelcomeSnapshot, say: Say) -> Markup:
    if adoptable(snapshot):
        return say("Welcome. The answers of your trial are now those of your chamber.")
    if snapshot.trials and snapshot.invitation and snapshot.invitation.chamber:
        return say("Welcome. Your chamber has its own self-assessment; your trial stays yours alone.")
    return say("Welcome.")


def render(state: Place, snapshot: WelcomeSnapshot, say: Say) -> Card:
    """The card of a place on the way in."""
    match state:
        case states.AtInvitation(digest):
            return _invitation(digest, snapshot, say)
        case states.FindChamber():
            return _find(say)
        case states.PickChamber(chambers):
            return _pick([snapshot.register.chambers[id_] for id_ in chambers if id_ in snapshot.register.chambers], say)
        case states.ConfirmChamber(chamber):
            return _confirm(snapshot.register.chambers[chamber], say)
        case states.UnlistedChamber():
            return _unlisted(say)


def _invitation(digest: str, snapshot: WelcomeSnapshot, say: Say) -> Card:
    invitation = snapshot.invitation
    home: Row = (Touch(say("Go on"), Go(states.Home()), Style.PRIMARY),)
    if invitation is None:
        return Card(
            text=say(
                "This invitation link is not known. Ask the person who sent it for a new one; nothing of yours has changed."
            ),
            rows=(home,),
        )
    if invitation.mine:
        return Card(text=say("You already took this invitation."), rows=(home,))
    if invitation.taken:
        return Card(
            text=say("This invitation was already used, and it works only once. Ask the person who sent it for a new one."),
            rows=(home,),
        )
    if invitation.withdrawn:
        return Card(
            text=say("This invitation was taken back. Ask the person who sent it for a new one; nothing of yours has changed."),
            rows=(home,),
        )
    if invitation.expired:
        return Card(text=say("This invitation has expired. Ask the person who sent it for a new one."), rows=(home,))
    take = Touch(say("Accept the invitation"), TakeInvitation(digest), Style.PRIMARY)
    return Card(
        text=paragraphs(*_invited_to(invitation, snapshot, say)),
        rows=((take,), (Touch(say("Not now"), Go(states.Home())),)),
    )


def _invited_to(invitation: Invitation, snapshot: WelcomeSnapshot, say: Say) -> tuple[Markup, ...]:
    if invitation.chamber is None:
        staff = say("You are invited to join ChamberReady as a member of the Federation’s staff.")
        return (say("You are invited to join ChamberReady as an administrator.") if invitation.role is Role.ADMIN else staff,)
    invited = say("You are invited to represent this chamber in its self-assessment:")
    if snapshot.person.chamber and snapshot.person.chamber != invitation.chamber.id:
        mine = snapshot.register.chambers[snapshot.person.chamber]
        return (
            invited,
            known_of(invitation.chamber, say),
            say("You now represent {chamber}; accepting replaces it.", chamber=say.of(mine.names)),
        )
    return (invited, known_of(invitation.chamber, say))


def _find(say: Say) -> Card:
    return Card(
        text=paragraphs(
            say("<b>Which chamber do you work for?</b>"),
            say(
                "Type its name or a part of it: a town, a country or an abbreviation will do, in any language. For example “voka gent”, “cci namur” or “blcc singapore”."
            ),
            say("Until you submit, the Federation sees how far you are, never your answers."),
        ),
        accepts=(Wrote("voka limburg"), Wrote("kamer van koophandel"), Wrote("🙂")),
    )


def _pick(chambers: list[Chamber], say: Say) -> Card:
    unlisted = (Touch(say("My chamber is not in the list"), Go(states.UnlistedChamber())),)
    if not chambers:
        text = paragraphs(
            say("<b>We find no chamber by that name.</b>"),
            say("Type it another way: a town, a country, an abbreviation. Or tell us that it is not in the list."),
        )
    else:
        text = paragraphs(say("<b>Is one of these your chamber?</b>"), say("If not, type the name another way."))
    hits = tuple(
        (
            Touch(
                beside(short_name(chamber, say), place(chamber, say)),
                Go(states.ConfirmChamber(chamber.id)),
            ),
        )
        for chamber in chambers
    )
    return Card(text=text, rows=(*hits, unlisted), accepts=(Wrote("voka limburg"),))


def _confirm(chamber: Chamber, say: Say) -> Card:
    rows: tuple[Row, ...] = (
        (Touch(say("Yes, this is my chamber"), Mine(chamber.id), Style.PRIMARY),),
        (Touch(say("Another chamber"), Go(states.FindChamber())),),
        (Touch(say("My chamber is not in the list"), Go(states.UnlistedChamber())),),
    )
    text = paragraphs(say("Is this your chamber?"), known_of(chamber, say))
    return Card(text=text, rows=rows, accepts=(Wrote("voka limburg"),))


def _unlisted(say: Say) -> Card:
    rows: tuple[Row, ...] = (
        (Touch(say("A local chamber in Belgium"), MineIsUnlisted(ChamberKind.LOCAL)),),
        (Touch(say("A chamber abroad"), MineIsUnlisted(ChamberKind.BILATERAL)),),
        (Touch(say("‹ Type the name again"), Go(states.FindChamber())),),
    )
    text = paragraphs(
        say("<b>Your chamber is not in our list</b>"),
        say(
            "That does not stop you: the Federation gets your request, and meanwhile you answer in a trial of your own. Which kind of chamber is it?"
        ),
    )
    return Card(text=text, rows=rows, accepts=(Wrote("voka limburg"),))
