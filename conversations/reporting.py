"""Reporting a problem: the last events of one's own chat to the administrators, seen before they go, without a word of anybody's."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Snapshot, Style, Touch
from conversations.events import ProblemReported
from conversations.model.problem import Problem
from conversations.parts import lines, paragraphs, shortened
from locales.say import Say

NAME = 48
"""Characters that a card shows of a person's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSnapshot(Snapshot):
    """What the report shows.

    Attributes:
        report: What would go, or what came; None where what came is gone.
        who: The name of who sent what came.
        zone: The Federation's time zone.
        readers: How many administrators there are.
        again_at: When the person may send another, UTC; None when now.
    """

    report: Problem | None
    who: str
    zone: ZoneInfo
    readers: int
    again_at: datetime | None


@dataclass(frozen=True, slots=True)
class SendReport(Intent):
    """Send exactly this."""

    report: Problem


def may_be_at(state: states.ReportState, snapshot: ReportSnapshot) -> bool:
    """Who looks at their own; administrators, at one that was sent."""
    return isinstance(state, states.ReportProblem) or (snapshot.person.role is Role.ADMIN and snapshot.report is not None)


def decide(state: states.ReportState, intent: Intent, snapshot: ReportSnapshot, say: Say) -> Decision:
    """What a touch leads to."""
    match state, intent:
        case states.ReportProblem(_, back), SendReport(report) if _may_go(snapshot):
            sent = say("Sent to the administrators. Thank you.")
            return Decision(back or states.Home(), (ProblemReported(report),), toast=sent)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.ReportState, snapshot: ReportSnapshot, say: Say) -> Card:
    """The card."""
    match state:
        case states.ReportProblem(_, back):
            return _before(back, snapshot, say)
        case states.ReportCame(person):
            return _came(person, snapshot, say)


def _may_go(snapshot: ReportSnapshot) -> bool:
    return snapshot.again_at is None and snapshot.readers > 0


def _before(back: states.State | None, snapshot: ReportSnapshot, say: Say) -> Card:
    assert snapshot.report is not None  # noqa: S101 - one's own is always there
    leave = Touch(say("‹ Back"), Go(back or states.Home()))
    title = say("<b>Report a problem</b>")
    if not snapshot.readers:
        nobody = say("ChamberReady has no administrator yet, so nobody could read a report.")
        return Card(text=paragraphs(title, nobody), rows=((leave,),))
    if snapshot.again_at is not None:
        hour = say.hour(snapshot.again_at.astimezone(snapshot.zone).time())
        wait = say("Your last report is with the administrators. You can send another one from {hour}, Brussels time.", hour=hour)
        return Card(text=paragraphs(title, wait), rows=((leave,),))
    what = say(
        "This goes to the administrators, with your name: what kind of thing happened here and when, never what you wrote."
    )
    send = Touch(say("Send this to the administrators"), SendReport(snapshot.report), Style.PRIMARY)
    return Card(text=paragraphs(title, what, _told(snapshot.report, snapshot, say)), rows=((send,), (leave,)))


def _came(person: int, snapshot: ReportSnapshot, say: Say) -> Card:
    assert snapshot.report is not None  # noqa: S101 - `may_be_at` has seen it
    title = say("<b>{name} reports a problem</b>", name=shortened(snapshot.who, NAME))
    why = say("This is what happened last in their chat. Compare it with the technical log of the same moments.")
    journal = Touch(say("What this person did"), Go(states.JournalOfPerson(person)), Style.PRIMARY)
    return Card(text=paragraphs(title, why, _told(snapshot.report, snapshot, say)), rows=((journal,),))


def _told(report: Problem, snapshot: ReportSnapshot, say: Say) -> Markup:
    """The report itself, in the words of the log: whoever looks into it needs them as they are."""
    zone = snapshot.zone
    happened = (
        Markup("{:%d/%m %H:%M:%S} {} · {}").format(one.at.astimezone(zone), one.what, one.outcome) for one in report.happened
    )
    head = Markup("ChamberReady {} · {}").format(report.release, report.place)
    nothing = None if report.happened else say("Nothing happened here in the last days.")
    return Markup("<code>{}</code>").format(lines(head, *happened)) + (Markup("\n") + nothing if nothing else Markup())
