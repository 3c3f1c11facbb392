"""The result on paper: a picture and a PDF, each a delivered message of its own."""

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import AskFor, Card, Decision, Document, DocumentKind, Go, Intent, Touch
from conversations.model.readiness import readiness
from conversations.paper import paper
from conversations.parts import lines
from locales.say import Say

Sheet = states.ResultPicture | states.ResultPaper


def decide(state: Sheet, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))


def render(state: Sheet, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The file with a line about it; its buttons lead to the result, and to the same file as things stand later."""
    complete = readiness(snapshot.programme, snapshot.answers, snapshot.facts).complete
    text = lines(
        say("<b>{programme}</b>: result on {day}", programme=say.of(snapshot.programme.title), day=say.date(snapshot.today)),
        None if complete else say("Interim: not every criterion is answered yet."),
        say("This is a self-assessment; the Federation alone accredits."),
    )
    rows = (
        (
            Touch(say("To the result"), Go(states.Result(state.assessment))),
            Touch(say("Make it anew"), AskFor(state, snapshot.asked)),
        ),
    )
    return Card(text=text, rows=rows, attachment=_document(state, snapshot, say))


def _document(state: Sheet, snapshot: AssessmentSnapshot, say: Say) -> Document:
    title = str(say("Self-assessment"))
    stem = f"{title} {snapshot.today.isoformat()}"
    match state:
        case states.ResultPicture():
            return Document(DocumentKind.PICTURE, f"{stem}.png", lambda: paper(snapshot, say))
        case states.ResultPaper():
            return Document(DocumentKind.PAPER, f"{stem}.pdf", lambda: paper(snapshot, say))
