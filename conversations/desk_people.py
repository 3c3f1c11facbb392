"""Chambers with their people, and the Federation's own: access withdrawn, roles given and taken."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of, place, short_name
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Style, Touch, Wrote
from conversations.desk_parts import NAMES, ROLE, do_you_mean, offer, to_desk, within
from conversations.events import AccessWithdrawn, RoleChanged
from conversations.model.matching import Register
from conversations.model.register import Chamber
from conversations.parts import beside, bold, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.scope import concerned_with, found_by, is_staff
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person as the desk knows them.

    Attributes:
        fixed: An administrator by the settings of the installation (`ADMIN_IDS`), whatever is chosen in the chat.
    """

    id: int
    name: str
    role: Role
    abroad_only: bool
    chamber: Chamber | None
    fixed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSnapshot(Snapshot):
    """What the desk knows of people.

    Attributes:
        numbers: How many people represent each chamber that someone represents and that concerns this person.
        listed: The people that the state lists, in the order of their ids.
        one: The person that the state shows.
        last_admin: That person is the only administrator.
    """

    register: Register
    numbers: Mapping[str, int]
    listed: tuple[Someone, ...]
    one: Someone | None
    last_admin: bool


@dataclass(frozen=True, slots=True)
class Withdraw(Intent):
    """Withdraw a person's access to the chamber that they represent."""

    person: int
    chamber: str


@dataclass(frozen=True, slots=True)
class GiveRole(Intent):
    """Give a person a role at the Federation, in the place of the one they have; `Role.NONE` takes it away."""

    person: int
    role: Role
    abroad_only: bool
    instead_of: Role


def may_be_at(state: states.PeopleState, snapshot: PeopleSnapshot) -> bool:
    """Staff see the people of the chambers that concern them; administrators also the Federation's own."""
    kinds, admin, one = concerned_with(snapshot.person), snapshot.person.role is Role.ADMIN, snapshot.one
    of_a_chamber = one is not None and one.chamber is not None and one.chamber.kind in kinds
    at_the_federation = admin and one is not None and one.role is not Role.NONE
    match state:
        case states.DeskChamber(chamber):
            return chamber in snapshot.register.chambers and snapshot.register.chambers[chamber].kind in kinds
        case states.FederationStaff():
            return admin
        case states.DeskPerson():
            return of_a_chamber or at_the_federation
        case states.WithdrawAccess():
            return of_a_chamber
        case states.TakeRole():
            return at_the_federation
        case _:
            return is_staff(snapshot.person)


def decide(state: states.PeopleState, intent: Intent, snapshot: PeopleSnapshot, say: Say) -> Decision:
    """Access withdrawn, a role changed, or a chamber's typed name."""
    match state, intent:
        case _, Withdraw(person, chamber):
            withdrawn = AccessWithdrawn(person, chamber)
            return Decision(states.DeskChamber(chamber), (withdrawn,), say("Withdrawn; it works at once."))
        case _, GiveRole(person, role, abroad_only):
            changed = RoleChanged(person, role, abroad_only)
            gone = role is Role.NONE
            to = states.FederationStaff() if gone else states.DeskPerson(person)
            return Decision(to, (changed,), say("The role is taken away.") if gone else say("The role is changed."))
        case states.DeskChambers() | states.DeskChambersFound() | states.DeskChamber(), Wrote(typed):
            hits = found_by(snapshot.person, typed, snapshot.register)
            return Decision(states.DeskChamber(hits.sure) if hits.sure else states.DeskChambersFound(hits.chambers))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.PeopleState, snapshot: PeopleSnapshot, say: Say) -> Card:
    """The lists, one person, or a second thought."""
    match state:
        case states.DeskChambers(page):
            return _chambers(page, snapshot, say)
        case states.DeskChambersFound(chambers):
            return _found(chambers, snapshot, say)
        case states.DeskChamber(chamber, page):
            return _chamber(snapshot.register.chambers[chamber], page, snapshot, say)
        case states.FederationStaff(page):
            return _staff(page, snapshot, say)
        case _ if snapshot.one is None:
            return _chambers(0, snapshot, say)
        case states.DeskPerson():
            return _person(snapshot.one, snapshot, say)
        case states.WithdrawAccess():
            return _withdraw(snapshot.one, say)
        case states.TakeRole():
            return _take_role(snapshot.one, snapshot, say)


def _to_chamber(chamber: Chamber, snapshot: PeopleSnapshot, say: Say) -> Row:
    label = say("{area} ({n})", area=short_name(chamber, say), n=snapshot.numbers.get(chamber.id, 0))
    return (Touch(label, Go(states.DeskChamber(chamber.id))),)


def _chambers(page: int, snapshot: PeopleSnapshot, say: Say) -> Card:
    chambers = [snapshot.register.chambers[id_] for id_ in sorted(snapshot.numbers)]
    at, shown = page_of(chambers, page)
    text = paragraphs(
        say("<b>Chambers and their people</b>"),
        say("These chambers have someone here already. Type the name of any chamber to find it.")
        if chambers
        else say("No chamber has anyone here yet. Type the name of any chamber to find it."),
        page_line(say, chambers, at),
    )
    rows = tuple(_to_chamber(chamber, snapshot, say) for chamber in shown)
    turn = pager(chambers, at, states.DeskChambers(at - 1), states.DeskChambers(at + 1))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say),)), accepts=NAMES)


def _found(found: tuple[str, ...], snapshot: PeopleSnapshot, say: Say) -> Card:
    chambers = within(snapshot.person, found, snapshot.register)
    rows = tuple((Touch(beside(short_name(one, say), place(one, say)), Go(states.DeskChamber(one.id))),) for one in chambers)
    up = Touch(say("‹ Chambers"), Go(states.DeskChambers()))
    return Card(text=do_you_mean(chambers, say), rows=(*rows, (up,)), accepts=NAMES)


def _chamber(chamber: Chamber, page: int, snapshot: PeopleSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.listed, page)
    people = (
        say.count("{n} person represents it.", "{n} people represent it.", len(snapshot.listed))
        if snapshot.listed
        else say("Nobody represents it yet.")
    )
    rows = tuple((Touch(Markup.escape(shortened(one.name, 44)), Go(states.DeskPerson(one.id))),) for one in shown)
    turn = pager(snapshot.listed, at, states.DeskChamber(chamber.id, at - 1), states.DeskChamber(chamber.id, at + 1))
    invite = (Touch(say("Invite someone of this chamber"), Go(states.InviteTo(chamber.id))),)
    journal: tuple[Row, ...] = ()
    if snapshot.person.role is Role.ADMIN:
        journal = ((Touch(say("Journal of this chamber"), Go(states.JournalOfChamber(chamber.id))),),)
    up = (Touch(say("‹ Chambers"), Go(states.DeskChambers())),)
    text = paragraphs(known_of(chamber, say), people, page_line(say, snapshot.listed, at))
    return Card(text=text, rows=(*rows, *turn, invite, *journal, up), accepts=NAMES)


def _staff(page: int, snapshot: PeopleSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.listed, page)
    text = paragraphs(
        say("<b>Staff and administrators</b>"),
        say("Choose someone to change the role, or invite someone new from the desk."),
        page_line(say, snapshot.listed, at),
    )
    rows = tuple((Touch(beside(shortened(one.name, 24), _role(one, say)), Go(states.DeskPerson(one.id))),) for one in shown)
    turn = pager(snapshot.listed, at, states.FederationStaff(at - 1), states.FederationStaff(at + 1))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say),)))


def _role(one: Someone, say: Say) -> Markup:
    return say(ROLE[offer(one.role, abroad_only=one.abroad_only)]) if one.role is not Role.NONE else Markup("")


def _stays(one: Someone, snapshot: PeopleSnapshot, say: Say) -> Markup | None:
    """Why the role cannot be changed here."""
    if one.fixed:
        return say("Administrator by the settings of this installation (ADMIN_IDS): that cannot be changed in the chat.")
    if snapshot.last_admin:
        return say("This is the only administrator, so the role cannot be taken away. Make someone else administrator first.")
    return None


def _person(one: Someone, snapshot: PeopleSnapshot, say: Say) -> Card:
    admin = snapshot.person.role is Role.ADMIN
    stays = _stays(one, snapshot, say) if admin else None
    text = paragraphs(
        bold(one.name),
        lines(say("Represents {chamber}.", chamber=say.of(one.chamber.names)) if one.chamber else None, _role(one, say)),
        stays,
    )
    up = states.DeskChamber(one.chamber.id) if one.chamber else states.FederationStaff()
    rows: list[Row] = [(Touch(say("‹ Back"), Go(up), Style.PRIMARY),)]
    if one.chamber and one.chamber.kind in concerned_with(snapshot.person):
        rows.append((Touch(say("Withdraw access to the chamber"), Go(states.WithdrawAccess(one.id))),))
    if admin:
        rows.append((Touch(say("What this person did"), Go(states.JournalOfPerson(one.id))),))
    if admin and stays is None:
        has = offer(one.role, abroad_only=one.abroad_only)
        offers = [other for other in ROLE if other != has]
        rows += [
            (Touch(say("Give the role: {role}", role=say(ROLE[role, abroad])), GiveRole(one.id, role, abroad, one.role)),)
            for role, abroad in offers
        ]
        if one.role is not Role.NONE:
            rows.append((Touch(say("Take the role away"), Go(states.TakeRole(one.id))),))
    return Card(text=text, rows=tuple(rows))


def _withdraw(one: Someone, say: Say) -> Card:
    back: Row = (Touch(say("‹ Back"), Go(states.DeskPerson(one.id)), Style.PRIMARY),)
    assert one.chamber is not None  # noqa: S101 - `may_be_at`
    text = paragraphs(
        say("Withdraw the access of {name} to this chamber?", name=bold(one.name)),
        known_of(one.chamber, say),
        say("It works at once, in the middle of a card too. What the chamber answered stays."),
    )
    return Card(text=text, rows=(back, (Touch(say("Yes, withdraw"), Withdraw(one.id, one.chamber.id), Style.DANGER),)))


def _take_role(one: Someone, snapshot: PeopleSnapshot, say: Say) -> Card:
    stays = _stays(one, snapshot, say)
    asks = say("Take this role away from {name}?", name=bold(one.name)) if stays is None else bold(one.name)
    back = Touch(say("‹ Back"), Go(states.DeskPerson(one.id)), Style.PRIMARY)
    taken = GiveRole(one.id, Role.NONE, abroad_only=False, instead_of=one.role)
    yes: Row = () if stays else (Touch(say("Yes, take it away"), taken, Style.DANGER),)
    return Card(text=paragraphs(asks, _role(one, say), stays), rows=((back,), yes) if yes else ((back,),))
