"""The Federation's desk: what waits there, and the doors to it."""

from dataclasses import dataclass

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Style, Touch
from conversations.parts import lines, paragraphs
from conversations.scope import first_kind, is_staff
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSnapshot(Snapshot):
    """What the desk knows: how many requests for access wait for this person, how many invitations are open, how many files to review.

    Attributes:
        enquiries: How many questions of chambers wait for an answer.
    """

    requests: int
    invitations: int
    files: int = 0
    enquiries: int = 0


def may_be_at(state: states.Desk, snapshot: DeskSnapshot) -> bool:  # noqa: ARG001 - asked alike of every conversation
    """Whether the person works for the Federation."""
    return is_staff(snapshot.person)


def decide(state: states.Desk, intent: Intent, snapshot: DeskSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.Desk, snapshot: DeskSnapshot, say: Say) -> Card:  # noqa: ARG001 - every render takes its state
    """What waits first, then the other doors."""
    text = paragraphs(
        say("<b>The Federation’s desk</b>"),
        lines(
            say.count("{n} request for access waits.", "{n} requests for access wait.", snapshot.requests)
            if snapshot.requests
            else say("No request for access waits."),
            say.count("{n} file waits for a review.", "{n} files wait for a review.", snapshot.files) if snapshot.files else None,
            say.count("{n} question of a chamber waits.", "{n} questions of chambers wait.", snapshot.enquiries)
            if snapshot.enquiries
            else None,
        ),
        say("You see the chambers abroad.") if snapshot.person.abroad_only and snapshot.person.role is Role.STAFF else None,
        say("Until a chamber submits, the Federation sees how far it is, never its answers."),
    )
    first, *others = (*_waiting(snapshot, say), *_doors(snapshot, say))
    rows: list[Row] = [(Touch(first.label, first.intent, Style.PRIMARY),), *((other,) for other in others)]
    return Card(text=text, rows=(*rows, (Touch(say("‹ Back"), Go(states.Home())),)))


def _waiting(snapshot: DeskSnapshot, say: Say) -> tuple[Touch, ...]:
    """The doors to what someone waits for."""
    requests = Touch(say("Requests for access ({n})", n=snapshot.requests), Go(states.AccessRequests()))
    files = Touch(say("Files to review ({n})", n=snapshot.files), Go(states.DeskFiles()))
    enquiries = Touch(say("Questions from chambers ({n})", n=snapshot.enquiries), Go(states.DeskEnquiries()))
    both = ((requests,) if snapshot.requests else ()) + ((files,) if snapshot.files else ())
    return both + ((enquiries,) if snapshot.enquiries else ())


def _doors(snapshot: DeskSnapshot, say: Say) -> tuple[Touch, ...]:
    """The other doors."""
    return (
        Touch(say("Invite someone"), Go(states.Invite())),
        Touch(say("Open invitations ({n})", n=snapshot.invitations), Go(states.Invitations())),
        *(() if snapshot.files else (Touch(say("Submitted files"), Go(states.DeskFiles())),)),
        Touch(say("On paper"), Go(states.DeskPaper(first_kind(snapshot.person)))),
        *(() if snapshot.enquiries else (Touch(say("Questions from chambers"), Go(states.DeskEnquiries())),)),
        Touch(say("Chambers and their people"), Go(states.DeskChambers())),
        Touch(say("How far the chambers are"), Go(states.DeskProgress())),
        Touch(say("Rounds"), Go(states.DeskRounds())),
        Touch(say("Weekly digest"), Go(states.DigestWish())),
        *(_of_administrators(say) if snapshot.person.role is Role.ADMIN else ()),
    )


def _of_administrators(say: Say) -> tuple[Touch, ...]:
    return (
        Touch(say("Announcements"), Go(states.DeskNotices())),
        Touch(say("Staff and administrators"), Go(states.FederationStaff())),
        Touch(say("Journal"), Go(states.Journal())),
    )
