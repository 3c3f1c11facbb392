"""The Federation's decision, as the chamber's people read it: when it comes, afterwards, and before the accreditation ends."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.decision_text import FOLLOWS, TOLD, for_chamber, leaf_title, leafed
from conversations.model import decision as model
from conversations.model.register import Chamber
from conversations.parts import lines, paragraphs
from conversations.states import ToldOfDecision
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSnapshot(Snapshot):
    """What is known of a decision that someone is told of.

    Attributes:
        chamber: Whose file was decided on.
        counts: It gives the accreditation that the chamber has now.
    """

    decision: model.Decision | None
    chamber: Chamber | None
    counts: bool


def may_be_at(state: ToldOfDecision, snapshot: ToldSnapshot) -> bool:
    """The chamber's people; of a renewal only while the accreditation counts."""
    if snapshot.decision is None or snapshot.chamber is None or snapshot.chamber.id != snapshot.person.chamber:
        return False
    return snapshot.counts or not isinstance(state, states.RenewalDue)


def decide(state: states.State, intent: Intent, snapshot: Snapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: ToldOfDecision | states.FileDecisions, snapshot: ToldSnapshot | AssessmentSnapshot, say: Say) -> Card:
    """The message, or one decision after the other."""
    match state, snapshot:
        case states.FileDecisions(), AssessmentSnapshot():
            return _one_by_one(state, snapshot, say)
        case states.DecisionCame(), ToldSnapshot(decision=model.Decision() as decision):
            return _came(decision, _chamber(snapshot, say), say)
        case states.RenewalDue(months=months), ToldSnapshot(decision=model.Decision() as decision):
            return _renewal(decision, months, _chamber(snapshot, say), say)
        case _:
            return Card(text=say("No decision yet."), rows=((Touch(say("Home"), Go(states.Home())),),))


def _chamber(snapshot: ToldSnapshot, say: Say) -> str:
    return say.of(snapshot.chamber.names) if snapshot.chamber else ""


def _came(decision: model.Decision, chamber: str, say: Say) -> Card:
    text = paragraphs(
        lines(say(TOLD[decision.ruling]), chamber),
        for_chamber(decision, None, say),
        None if decision.replaced else say(FOLLOWS[decision.ruling]),
    )
    return Card(text=text, rows=(_to_file(decision, say),))


def _to_file(decision: model.Decision, say: Say) -> Row:
    return (Touch(say("To your file"), Go(states.FileSubmitted(decision.assessment)), Style.PRIMARY),)


def _renewal(decision: model.Decision, months: int, chamber: str, say: Say) -> Card:
    until = say.date(decision.until) if decision.until else ""
    text = paragraphs(
        lines(say("<b>Your chamber’s accreditation ends on {day}</b>", day=until), chamber),
        say.count(
            "That is at most {n} month away. Please ask the Federation in good time how and when it is renewed.",
            "That is at most {n} months away. Please ask the Federation in good time how and when it is renewed.",
            months,
        ),
        _left(decision, say),
    )
    return Card(text=text, rows=(_to_file(decision, say),))


def _left(decision: model.Decision, say: Say) -> Markup | None:
    if not decision.conditions:
        return None
    return say("The conditions of the accreditation, with their dates, stand with your file.")


def _one_by_one(state: states.FileDecisions, snapshot: AssessmentSnapshot, say: Say) -> Card:
    at, decision, turn = leafed(snapshot.decisions, state)
    text = paragraphs(leaf_title(at, len(snapshot.decisions), say), for_chamber(decision, snapshot.today, say))
    back = Touch(say("‹ Your file"), Go(states.FileSubmitted(state.assessment)), Style.PRIMARY)
    return Card(text=text, rows=(*turn, (back,)))
