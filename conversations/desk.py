"""The Federation's desk: what waits there, and the doors to it."""

from dataclasses import dataclass

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Style, Touch
from conversations.parts import paragraphs
from conversations.scope import is_staff
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSnapshot(Snapshot):
    """What the desk knows: how many requests for access wait for this person, how many invitations are open."""

    requests: int
    invitations: int


def may_be_at(state: states.Desk, snapshot: DeskSnapshot) -> bool:  # noqa: ARG001 - asked alike of every conversation
    """Whether the person works for the Federation."""
    return is_staff(snapshot.person)


def decide(state: states.Desk, intent: Intent, snapshot: DeskSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.Desk, snapshot: DeskSnapshot, say: Say) -> Card:  # noqa: ARG001 - every render takes its state
    """What waits first, then the other doors."""
    waits = snapshot.requests > 0
    invite = Touch(say("Invite someone"), Go(states.Invite()), None if waits else Style.PRIMARY)
    rows: tuple[Row, ...] = (
        (invite,),
        (Touch(say("Open invitations ({n})", n=snapshot.invitations), Go(states.Invitations())),),
        (Touch(say("Chambers and their people"), Go(states.DeskChambers())),),
        (Touch(say("Rounds"), Go(states.DeskRounds())),),
    )
    if waits:
        label = say("Requests for access ({n})", n=snapshot.requests)
        rows = ((Touch(label, Go(states.AccessRequests()), Style.PRIMARY),), *rows)
    if snapshot.person.role is Role.ADMIN:
        rows += ((Touch(say("Staff and administrators"), Go(states.FederationStaff())),),)
    text = paragraphs(
        say("<b>The Federation’s desk</b>"),
        say.count("{n} request for access waits.", "{n} requests for access wait.", snapshot.requests)
        if waits
        else say("No request for access waits."),
        say("You see the chambers abroad.") if snapshot.person.abroad_only and snapshot.person.role is Role.STAFF else None,
        say("Until a chamber submits, the Federation sees how far it is, never its answers."),
    )
    return Card(text=text, rows=(*rows, (Touch(say("‹ Back"), Go(states.Home())),)))
