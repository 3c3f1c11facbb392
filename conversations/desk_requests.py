"""Requests for access: the staff concerned approve or refuse them, and who asked is told."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of, place, short_name
from conversations.core import Card, Decision, Go, Intent, Style, Touch, Wrote
from conversations.desk_parts import NAMES, do_you_mean, to_desk, within
from conversations.events import AccessApproved, AccessRefused
from conversations.model.access import Outcome
from conversations.model.register import Chamber
from conversations.parts import beside, bold, page_line, page_of, pager, paragraphs, shortened
from conversations.request_text import Asked, RequestsSnapshot, asks, decided, told, what_follows
from conversations.scope import concerned_with, found_by, is_staff
from locales.say import Say


@dataclass(frozen=True, slots=True)
class Approve(Intent):
    """Approve this revision of a request for a chamber."""

    request: int
    revision: int
    chamber: str


@dataclass(frozen=True, slots=True)
class Refuse(Intent):
    """Refuse this revision of a request."""

    request: int
    revision: int


Place = states.RequestState | states.AccessDecided


def may_be_at(state: Place, snapshot: RequestsSnapshot) -> bool:
    """Who asked sees the decision; all else is for the staff whom the request and the chamber concern."""
    if not isinstance(state, states.AccessRequests) and snapshot.one is None:
        return False
    if isinstance(state, states.AccessDecided):
        return _is_told(snapshot)
    kinds = concerned_with(snapshot.person)
    match state, snapshot.one:
        case states.ApproveFor(chamber=id_), Asked(kind=kind):
            chamber = snapshot.register.chambers.get(id_)
            return kind in kinds and chamber is not None and chamber.kind in kinds
        case _, Asked(kind=kind, granted=granted):
            return kind in kinds and (granted is None or granted.kind in kinds)
        case _:
            return is_staff(snapshot.person)


def _is_told(snapshot: RequestsSnapshot) -> bool:
    one = snapshot.one
    return one is not None and one.person == snapshot.person.id and one.outcome in {Outcome.APPROVED, Outcome.REFUSED}


def decide(state: Place, intent: Intent, snapshot: RequestsSnapshot, say: Say) -> Decision:
    """A decision on a request, or a chamber's typed name."""
    match state, intent:
        case states.AccessAsked(request), Approve(chamber=chamber):
            return _approved(states.AccessAsked(request), request, chamber, snapshot, say)
        case _, Approve(request=request, chamber=chamber):
            return _approved(states.AccessRequest(request), request, chamber, snapshot, say)
        case _, Refuse(request=request):
            return Decision(states.AccessRequest(request), (AccessRefused(request),), say("Refused; the person is told."))
        case states.AccessRequest(request) | states.RequestFound(request) | states.ApproveFor(request), Wrote(typed):
            if snapshot.one and snapshot.one.outcome:
                return Decision(states.AccessRequest(request), toast=say("This request is decided. Nothing was changed."))
            hits = found_by(snapshot.person, typed, snapshot.register)
            found = states.RequestFound(request, hits.chambers)
            return Decision(states.ApproveFor(request, hits.sure) if hits.sure else found)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _approved(to: states.State, request: int, chamber: str, snapshot: RequestsSnapshot, say: Say) -> Decision:
    return Decision(to, (AccessApproved(request, chamber, snapshot.trial),), say("Approved; the person is told."))


def render(state: Place, snapshot: RequestsSnapshot, say: Say) -> Card:
    """The list, one request, or a second thought about it."""
    one = snapshot.one
    if one is None or isinstance(state, states.AccessRequests):
        return _list(state.page if isinstance(state, states.AccessRequests) else 0, snapshot, say)
    if isinstance(state, states.AccessDecided):
        return told(one, snapshot, say)
    if one.outcome:
        return decided(one, snapshot, say)
    match state:
        case states.RequestFound(chambers=chambers):
            return _found(one, chambers, snapshot, say)
        case states.ApproveFor(chamber=chamber):
            return _approve_for(one, snapshot.register.chambers[chamber], snapshot, say)
        case states.RefuseAccess():
            return _refuse(one, say)
        case states.AccessAsked():
            return _news(one, snapshot, say)
        case _:
            return _one(one, snapshot, say)


def _list(page: int, snapshot: RequestsSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.waiting, page)
    text = paragraphs(
        say("<b>Requests for access</b>"),
        say("The longest waiting first.") if snapshot.waiting else say("No request for access waits."),
        page_line(say, snapshot.waiting, at),
    )
    rows = tuple((Touch(_label(one, say), Go(states.AccessRequest(one.id))),) for one in shown)
    turn = pager(snapshot.waiting, at, states.AccessRequests(at - 1), states.AccessRequests(at + 1))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say),)))


def _label(one: Asked, say: Say) -> Markup:
    return beside(shortened(one.name, 17), short_name(one.chamber, say) if one.chamber else say("not in the list"))


def _one(one: Asked, snapshot: RequestsSnapshot, say: Say) -> Card:
    refuse = (Touch(say("Refuse"), Go(states.RefuseAccess(one.id))),)
    if one.chamber is None:
        advice = say("Type the name of a chamber of the list to approve the request for that chamber, or refuse it.")
        text = paragraphs(asks(one, say), advice)
        up = (Touch(say("‹ Requests"), Go(states.AccessRequests()), Style.PRIMARY),)
        return Card(text=text, rows=(up, refuse), accepts=NAMES)
    text = paragraphs(
        asks(one, say),
        what_follows(one, snapshot, say),
        say("To approve it for another chamber, type the name of that chamber."),
    )
    approve = (Touch(say("Approve"), Approve(one.id, one.revision, one.chamber.id), Style.SUCCESS),)
    return Card(text=text, rows=(approve, refuse, (Touch(say("‹ Requests"), Go(states.AccessRequests())),)), accepts=NAMES)


def _news(one: Asked, snapshot: RequestsSnapshot, say: Say) -> Card:
    """The same in a message of its own, where nothing can be typed."""
    refuse = Touch(say("Refuse"), Go(states.RefuseAccess(one.id)))
    if one.chamber is None:
        choose = Touch(say("Look at the request"), Go(states.AccessRequest(one.id)), Style.PRIMARY)
        return Card(text=asks(one, say), rows=((choose,), (refuse,)))
    text = paragraphs(asks(one, say), what_follows(one, snapshot, say))
    approve = Touch(say("Approve"), Approve(one.id, one.revision, one.chamber.id), Style.SUCCESS)
    return Card(text=text, rows=((approve, refuse), (Touch(say("To the desk"), Go(states.Desk())),)))


def _found(one: Asked, found: tuple[str, ...], snapshot: RequestsSnapshot, say: Say) -> Card:
    chambers = within(snapshot.person, found, snapshot.register)
    hits = tuple(
        (Touch(beside(short_name(chamber, say), place(chamber, say)), Go(states.ApproveFor(one.id, chamber.id))),)
        for chamber in chambers
    )
    return Card(
        text=do_you_mean(chambers, say), rows=(*hits, (Touch(say("‹ Back"), Go(states.AccessRequest(one.id))),)), accepts=NAMES
    )


def _approve_for(one: Asked, chamber: Chamber, snapshot: RequestsSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("Give {name} access to this chamber?", name=bold(one.name)), known_of(chamber, say), what_follows(one, snapshot, say)
    )
    approve = Touch(say("Approve"), Approve(one.id, one.revision, chamber.id), Style.SUCCESS)
    return Card(text=text, rows=((approve,), (Touch(say("‹ Back"), Go(states.AccessRequest(one.id))),)), accepts=NAMES)


def _refuse(one: Asked, say: Say) -> Card:
    text = paragraphs(
        asks(one, say),
        say("Refuse this request? The person is told, keeps their trial, and may ask again."),
    )
    refuse = Touch(say("Yes, refuse"), Refuse(one.id, one.revision), Style.DANGER)
    return Card(text=text, rows=((Touch(say("‹ Back"), Go(states.AccessRequest(one.id)), Style.PRIMARY),), (refuse,)))
