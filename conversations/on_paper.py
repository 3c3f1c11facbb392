"""The result on paper: a picture and a PDF, each a delivered message of its own."""

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import AskFor, Card, Decision, Document, DocumentKind, Go, Intent, Touch
from conversations.model.readiness import readiness
from conversations.paper import file_name_of, paper
from conversations.parts import beside, italic, lines, paragraphs
from conversations.result_text import accredits, gates_of, respected_of, score_of, title_of, verdict_of, whose
from locales.say import Say

Sheet = states.ResultPicture | states.ResultPaper


def decide(state: Sheet, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))


def render(state: Sheet, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The file, and in words what it shows above all: a picture has no other words for who cannot see it."""
    found = readiness(snapshot.programme, snapshot.answers, snapshot.facts)
    text = paragraphs(
        lines(title_of(found, say), beside(whose(snapshot, say), say.date(snapshot.today))),
        lines(
            score_of(found, say),
            verdict_of(found, say),
            respected_of(found, snapshot.programme, say),
            gates_of(found, snapshot.programme, say),
        ),
        italic(accredits(say)),
    )
    to_result = Touch(say("To the result"), Go(states.Result(state.assessment)))
    anew = Touch(say("Make it anew"), AskFor(state, snapshot.asked))
    return Card(text=text, rows=((to_result, anew),), attachment=_document(state, snapshot, say))


def _document(state: Sheet, snapshot: AssessmentSnapshot, say: Say) -> Document:
    stem = file_name_of(snapshot, say)
    match state:
        case states.ResultPicture():
            return Document(DocumentKind.PICTURE, f"{stem}.png", lambda: paper(snapshot, say))
        case states.ResultPaper():
            return Document(DocumentKind.PAPER, f"{stem}.pdf", lambda: paper(snapshot, say))
