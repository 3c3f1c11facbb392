"""What a card says of a request for access."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of
from conversations.core import Card, Go, Row, Snapshot, Style, Touch
from conversations.desk_parts import to_desk
from conversations.model.access import Outcome
from conversations.model.matching import Register
from conversations.model.register import Chamber, ChamberKind
from conversations.parts import bold, lines, paragraphs
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for access.

    Attributes:
        person, name: Who asked.
        chamber: None when it is not in the register.
        revision: From 1, moved when the person asks for another chamber.
        outcome: None while it waits; then `by`, `decided_at` and, where approved, `granted` tell the rest.
        elsewhere: The person represents another chamber now.
        adopted: Their trial became the chamber's.
    """

    id: int
    person: int
    name: str
    chamber: Chamber | None
    kind: ChamberKind
    revision: int
    at: datetime
    outcome: Outcome | None
    by: str
    decided_at: datetime | None
    granted: Chamber | None
    elsewhere: bool
    adopted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsSnapshot(Snapshot):
    """What the desk knows of requests.

    Attributes:
        waiting: Those that wait for this person, the oldest first.
        one: The one that the state shows.
        tried: The person who asked has a trial.
        trial: The trial that approval makes the chamber's: the chamber of the state, else the one asked for.
    """

    register: Register
    waiting: tuple[Asked, ...]
    one: Asked | None
    tried: bool
    trial: UUID | None


def asks(one: Asked, say: Say) -> Markup:
    """Who asks for what, since when."""
    who = say("{name} asked for access on {day}.", name=bold(one.name), day=say.date(one.at.date()))
    if one.chamber:
        return paragraphs(who, known_of(one.chamber, say))
    local = one.kind is ChamberKind.LOCAL
    unlisted = say("A local chamber that is not in the list.") if local else say("A chamber abroad that is not in the list.")
    return paragraphs(who, unlisted)


def what_follows(one: Asked, snapshot: RequestsSnapshot, say: Say) -> Markup | None:
    """What approval does with the chamber that the person represents now, and with their trial."""
    replaces = say("This person represents another chamber now; approval replaces it.") if one.elsewhere else None
    trial = None
    if snapshot.trial:
        trial = say("Approval makes their trial the self-assessment of the chamber.")
    elif snapshot.tried:
        trial = say(
            "Their trial stays theirs alone: the chamber has its own self-assessment, or the trial is of another programme."
        )
    return lines(replaces, trial) or None


def decided(one: Asked, snapshot: RequestsSnapshot, say: Say) -> Card:
    """Who decided what, when; and on to what still waits."""
    day = say.date(one.decided_at.date()) if one.decided_at else ""
    name = bold(one.name)
    match one.outcome:
        case Outcome.APPROVED:
            what = say("{by} approved the request of {name} on {day}.", by=one.by, name=name, day=day)
        case Outcome.REFUSED:
            what = say("{by} refused the request of {name} on {day}.", by=one.by, name=name, day=day)
        case _:
            what = say("{name} took an invitation on {day}; the request is no longer needed.", name=name, day=day)
    granted = known_of(one.granted, say) if one.granted else None
    adopted = say("Their trial is now the self-assessment of the chamber.") if one.adopted else None
    doors: tuple[Row, ...] = ((to_desk(say),),)
    if snapshot.waiting:
        doors = ((Touch(say("Next request"), Go(states.AccessRequest(snapshot.waiting[0].id)), Style.PRIMARY),), *doors)
    return Card(text=paragraphs(what, granted, adopted), rows=doors)


def told(one: Asked, snapshot: RequestsSnapshot, say: Say) -> Card:
    """What who asked is told."""
    go_on: Row = (Touch(say("Go on"), Go(states.Home()), Style.PRIMARY),)
    if one.outcome is Outcome.REFUSED or one.granted is None:
        text = paragraphs(
            say("<b>The Federation did not approve your request for access.</b>"),
            say.of(one.chamber.names) if one.chamber else None,
            say("Your answers are kept and nobody else sees them. Did you choose the wrong chamber? Then look it up again."),
        )
        return Card(text=text, rows=(go_on, (Touch(say("Find my chamber"), Go(states.FindChamber())),)))
    trial = None
    if one.adopted:
        trial = say("The answers of your trial are now those of your chamber.")
    elif snapshot.tried:
        trial = say("Your trial stays yours alone.")
    text = paragraphs(
        say("<b>The Federation approved your request for access.</b>"),
        say("You now represent {chamber}.", chamber=say.of(one.granted.names)),
        trial,
    )
    return Card(text=text, rows=(go_on,))
