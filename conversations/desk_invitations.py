"""Inviting from the chat: whom, the link while its maker stays with it, the open invitations, taking one back."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of, place, short_name
from conversations.core import Card, Copy, Decision, Go, Intent, Person, Role, Row, Snapshot, Style, Touch, Wrote
from conversations.desk_parts import NAMES, do_you_mean, to_desk, within
from conversations.events import InvitationMade, InvitationTakenBack
from conversations.invitation_text import EMAIL_IN, address, email
from conversations.model.invitation import DAYS, code_digest, code_of
from conversations.model.matching import Register
from conversations.model.register import Chamber
from conversations.parts import beside, lines, page_line, page_of, pager, paragraphs
from conversations.scope import concerned_with, found_by, is_staff, may_give
from locales.language import Language
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An invitation as the desk knows it.

    Attributes:
        chamber: None for an invitation to a role.
        by: Who made it; empty for the command line.
        mine: The person made it.
        taken_by, withdrawn_by: Names, None where nobody did.
    """

    id: int
    role: Role
    abroad_only: bool
    chamber: Chamber | None
    by: str
    mine: bool
    made_at: datetime
    expires_at: datetime
    taken_by: str | None
    withdrawn_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationsSnapshot(Snapshot):
    """What the desk knows of invitations.

    Attributes:
        bot_name: The bot's name at Telegram, without @; None while Telegram has not told it.
        open: Those that still work and that this person might have made, the oldest first.
        one: The one that the state shows.
        number: How many this person has made.
    """

    bot_name: str | None
    register: Register
    open: tuple[Made, ...]
    one: Made | None
    number: int


@dataclass(frozen=True, slots=True)
class MakeInvitation(Intent):
    """Make an invitation. `number` is how many the person made before: a second press is old."""

    role: Role
    chamber: str | None
    abroad_only: bool
    number: int


@dataclass(frozen=True, slots=True)
class TakeBack(Intent):
    """Take an invitation back that nobody took."""

    invitation: int


def may_be_at(state: states.InvitationState, snapshot: InvitationsSnapshot) -> bool:
    """Staff see the invitations that they might have made; a link is for its maker alone."""
    person, one = snapshot.person, snapshot.one
    match state:
        case states.InviteTo(chamber):
            return chamber in snapshot.register.chambers and _concerns(person, snapshot.register.chambers[chamber])
        case states.InvitationLink():
            return one is not None and one.mine and might_have_made(person, one)
        case states.OneInvitation():
            return one is not None and might_have_made(person, one)
        case _:
            return is_staff(person)


def might_have_made(person: Person, one: Made) -> bool:
    """Whether the person may invite to the same."""
    return _concerns(person, one.chamber) if one.chamber else may_give(person, one.role, abroad_only=one.abroad_only)


def _concerns(person: Person, chamber: Chamber) -> bool:
    return chamber.kind in concerned_with(person)


def decide(state: states.InvitationState, intent: Intent, snapshot: InvitationsSnapshot, say: Say) -> Decision:
    """A new invitation, one taken back, or a chamber's typed name."""
    match state, intent:
        case _, MakeInvitation(role, chamber, abroad_only):
            spoken = snapshot.register.chambers[chamber].languages if chamber else ()
            digest = code_digest(code_of(snapshot.fresh_id))
            made = InvitationMade(digest, role, chamber, abroad_only, spoken[0] if spoken else None)
            return Decision(states.InvitationLink(snapshot.fresh_id), (made,))
        case _, TakeBack(invitation):
            return Decision(
                states.Invitations(), (InvitationTakenBack(invitation),), say("Taken back; the link no longer works.")
            )
        case states.Invite() | states.InviteFound() | states.InviteTo(), Wrote(typed):
            hits = found_by(snapshot.person, typed, snapshot.register)
            return Decision(states.InviteTo(hits.sure) if hits.sure else states.InviteFound(hits.chambers))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.InvitationState, snapshot: InvitationsSnapshot, say: Say) -> Card:
    """Whom to invite, the link, or what is open."""
    match state:
        case states.Invite():
            return _invite(snapshot, say)
        case states.InviteFound(chambers):
            return _found(chambers, snapshot, say)
        case states.InviteTo(chamber):
            return _chamber(snapshot.register.chambers[chamber], snapshot, say)
        case states.InvitationLink(secret) if snapshot.one and works(snapshot.one, snapshot.now):
            return _link(address(code_of(secret), snapshot.bot_name), snapshot.one, snapshot, say)
        case states.Invitations(page):
            return _open(page, snapshot, say)
        case _:
            return _one(snapshot, say)


def works(one: Made, now: datetime) -> bool:
    """Whether the link can still be taken."""
    return one.taken_by is None and one.withdrawn_by is None and one.expires_at > now


def _invite(snapshot: InvitationsSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>Invite someone</b>"),
        say("Someone of a chamber: type the name of the chamber, or a part of it."),
        say("Someone of the Federation: choose below."),
        say.count("The link works once and expires after {n} day.", "The link works once and expires after {n} days.", DAYS),
    )
    roles = (
        (say("Staff, for all chambers"), Role.STAFF, False),
        (say("Staff, for the chambers abroad"), Role.STAFF, True),
        (say("Administrator"), Role.ADMIN, False),
    )
    offered: tuple[Row, ...] = tuple(
        (Touch(label, MakeInvitation(role, None, abroad_only, snapshot.number)),)
        for label, role, abroad_only in roles
        if may_give(snapshot.person, role, abroad_only=abroad_only)
    )
    up = Touch(say("‹ Federation’s desk"), Go(states.Desk()), Style.PRIMARY)
    return Card(text=text, rows=((up,), *offered), accepts=NAMES)


def _found(found: tuple[str, ...], snapshot: InvitationsSnapshot, say: Say) -> Card:
    chambers = within(snapshot.person, found, snapshot.register)
    hits = tuple(
        (Touch(beside(short_name(chamber, say), place(chamber, say)), Go(states.InviteTo(chamber.id))),) for chamber in chambers
    )
    return Card(text=do_you_mean(chambers, say), rows=(*hits, (Touch(say("‹ Back"), Go(states.Invite())),)), accepts=NAMES)


def _chamber(chamber: Chamber, snapshot: InvitationsSnapshot, say: Say) -> Card:
    make = Touch(
        say("Make the link"), MakeInvitation(Role.NONE, chamber.id, abroad_only=False, number=snapshot.number), Style.PRIMARY
    )
    text = paragraphs(say("Invite someone to represent this chamber?"), known_of(chamber, say))
    return Card(text=text, rows=((make,), (Touch(say("‹ Back"), Go(states.Invite())),)), accepts=NAMES)


def to_what(one: Made, say: Say) -> Markup | str:
    """What the invitation is to."""
    if one.chamber:
        return short_name(one.chamber, say)
    if one.role is Role.ADMIN:
        return say("Administrator")
    return say("Staff, for the chambers abroad") if one.abroad_only else say("Staff, for all chambers")


def _link(link: str, one: Made, snapshot: InvitationsSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>The invitation is ready</b>"),
        say.of(one.chamber.names) if one.chamber else to_what(one, say),
        Markup("<code>{}</code>").format(link),
        None if snapshot.bot_name else say("Telegram has not told us the bot’s name yet, so this is no link: whoever is invited types these words to the bot."),
        say("It works once, until {day}. It stands here for as long as you do; afterwards nobody can look it up.", day=say.date(one.expires_at.date())),
    )  # fmt: skip
    copies = tuple(Copy(say(EMAIL_IN[language]), email(link, one.expires_at, language)) for language in Language)
    return Card(
        text=text,
        rows=(
            (Touch(say("Done"), Go(states.Desk()), Style.PRIMARY),),
            (Copy(say("Copy the link"), link),),
            *((copy,) for copy in copies),
            (Touch(say("Take it back"), TakeBack(one.id), Style.DANGER),),
        ),
    )


def _open(page: int, snapshot: InvitationsSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.open, page)
    text = paragraphs(
        say("<b>Open invitations</b>"),
        say("Nobody has taken these yet. The date is the day until which they work.")
        if snapshot.open
        else say("No invitation is open."),
        page_line(say, snapshot.open, at),
    )
    rows = tuple((Touch(_label(one, say), Go(states.OneInvitation(one.id))),) for one in shown)
    turn = pager(snapshot.open, at, states.Invitations(at - 1), states.Invitations(at + 1))
    invite = Touch(say("Invite someone"), Go(states.Invite()))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say), invite)))


def _label(one: Made, say: Say) -> Markup:
    return beside(to_what(one, say), say.date(one.expires_at.date()))


def _one(snapshot: InvitationsSnapshot, say: Say) -> Card:
    """An invitation without its link: what became of it, and taking it back while it works."""
    one = snapshot.one
    up = Touch(say("‹ Open invitations"), Go(states.Invitations()), Style.PRIMARY)
    if one is None:
        return Card(text=say("No invitation is open."), rows=((up,),))
    made = say("Made by {by} on {day}.", by=one.by, day=say.date(one.made_at.date())) if one.by else None
    became = say("It works until {day}.", day=say.date(one.expires_at.date()))
    if one.taken_by is not None:
        became = say("{name} took it.", name=one.taken_by)
    elif one.withdrawn_by is not None:
        became = say("{name} took it back; it no longer works.", name=one.withdrawn_by)
    elif one.expires_at <= snapshot.now:
        became = say("It has expired.")
    what = known_of(one.chamber, say) if one.chamber else to_what(one, say)
    text = paragraphs(say("<b>An invitation</b>"), what, lines(made, became))
    rows: tuple[Row, ...] = ((up,),)
    if works(one, snapshot.now):
        rows += ((Touch(say("Take it back"), TakeBack(one.id), Style.DANGER),),)
    return Card(text=text, rows=rows)
