"""Asking the Federation at a criterion, its answers, and those that it published for everyone."""

from dataclasses import dataclass
from typing import cast

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.enquiry_text import TONGUE
from conversations.events import DraftDropped, Drafted, EnquiryMade
from conversations.model.questions import Draft, Enquiry, Said, first_of
from conversations.parts import lines, paragraphs
from conversations.question_text import headed, heading, is_long, not_kept, quoted, read_whole, said_by, turning
from locales.say import Say

SAMPLES = (Wrote("Does a decision of our directors suffice?"),)


@dataclass(frozen=True, slots=True)
class Send(Intent):
    """Send the draft at this revision, knowing of so many questions at the criterion."""

    revision: int
    known: int


@dataclass(frozen=True, slots=True)
class Drop(Intent):
    """The draft is not wanted any more."""

    revision: int


def decide(state: states.Answered, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What is typed is kept as a draft; only a button sends it."""
    match state, intent:
        case states.AskFederation(), Wrote(text, fresh):
            if not fresh:
                return Decision(state, toast=not_kept(text, say))
            return Decision(state, (Drafted(state, text),), say("Not sent yet: look at it first."))
        case states.AskFederation(assessment, criterion), Send() if snapshot.draft:
            made = EnquiryMade(assessment, criterion, snapshot.draft.text)
            return Decision(
                states.AtCriterion(assessment, criterion), (made,), say("Sent. The answer comes here and as a message.")
            )
        case states.AskFederation(assessment, criterion), Drop():
            return Decision(states.AtCriterion(assessment, criterion), (DraftDropped(state),), say("The draft is thrown away."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.Answered, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """Asking, what was asked and answered, or what is published."""
    match state:
        case states.AskFederation():
            return _preview(state, snapshot.draft, snapshot, say) if snapshot.draft else _ask(state, snapshot, say)
        case states.FederationAnswers():
            return _answers(state, snapshot, say)
        case states.FederationAnswered():
            return _news(snapshot.enquiries[0], snapshot, say)
        case states.PublishedAnswers():
            return _published(state, snapshot, say)


def _back(assessment: states.Answered, criterion: str, say: Say, style: Style | None = None) -> Row:
    return (Touch(say("‹ Back to the criterion"), Go(states.AtCriterion(assessment.assessment, criterion)), style),)


def _ask(state: states.AskFederation, snapshot: AssessmentSnapshot, say: Say) -> Card:
    text = paragraphs(
        heading(say("Ask the Federation"), snapshot.programme, state.criterion, say),
        say("Type your question, at most 4,096 characters. You see it before it is sent."),
        _what_is_seen(snapshot, say),
        say("The answer comes as a message, and stays at this criterion for you and your colleagues.")
        if snapshot.owner and snapshot.owner.chamber
        else say("The answer comes as a message, and stays at this criterion."),
    )
    return Card(text=text, rows=(_back(state, state.criterion, say),), accepts=SAMPLES)


def _what_is_seen(snapshot: AssessmentSnapshot, say: Say) -> Markup:
    if snapshot.owner and snapshot.owner.chamber:
        return say("The Federation sees your question, your name, your chamber and the criterion; it does not see your answers.")
    return say("The Federation sees your question, your name and the criterion; it does not see your answers.")


def _preview(state: states.AskFederation, draft: Draft, snapshot: AssessmentSnapshot, say: Say) -> Card:
    text = paragraphs(
        heading(say("Send this question?"), snapshot.programme, state.criterion, say),
        quoted(draft.text),
        say("It is long: the message shows this beginning, and a button opens the whole.") if is_long(draft.text) else None,
        _what_is_seen(snapshot, say),
        say("To change it, type it anew. Nothing is sent until you press the button."),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("Send the question"), Send(draft.revision, len(snapshot.enquiries)), Style.SUCCESS),),
        (Touch(say("Throw it away"), Drop(draft.revision)),),
        _back(state, state.criterion, say),
    )
    return Card(text=text, rows=rows, accepts=SAMPLES)


def _answers(state: states.FederationAnswers, snapshot: AssessmentSnapshot, say: Say) -> Card:
    said = []
    for one in snapshot.enquiries:
        said.append((headed(say("Asked of the Federation"), one.asked, say), one.asked))
        if one.answer:
            said.append((headed(say("Answer of the Federation"), one.answer, say), one.answer))
    text, at, pages = read_whole(tuple(said), state.page, say)
    waits = any(one.answer is None for one in snapshot.enquiries)
    text = paragraphs(
        heading(say("Asked of the Federation"), snapshot.programme, state.criterion, say),
        text if said else say("Nothing was asked of the Federation at this criterion yet."),
        say("What has no answer yet waits for the Federation.") if waits else None,
    )
    previous, following = (states.FederationAnswers(state.assessment, state.criterion, page) for page in (at - 1, at + 1))
    rows = (_back(state, state.criterion, say, Style.PRIMARY), *turning(at, pages, previous, following))
    return Card(text=text, rows=rows)


def _news(one: Enquiry, snapshot: AssessmentSnapshot, say: Say) -> Card:
    answer = cast("Said", one.answer)  # loaded only then
    text = paragraphs(
        heading(say("The Federation answers your question"), snapshot.programme, one.criterion, say),
        quoted(one.asked.text),
        lines(say("<b>Answer</b> ({who}):", who=said_by(answer, say)), quoted(answer.text)),
    )
    criterion = Touch(say("To the criterion"), Go(states.AtCriterion(snapshot.assessment, one.criterion)), Style.PRIMARY)
    rows: tuple[Row, ...] = ((criterion,),)
    if is_long(one.asked.text) or is_long(answer.text):
        rows += ((Touch(say("Read the whole"), Go(states.FederationAnswers(snapshot.assessment, one.criterion))),),)
    return Card(text=text, rows=rows)


def _published(state: states.PublishedAnswers, snapshot: AssessmentSnapshot, say: Say) -> Card:
    every = snapshot.answers_published
    at = min(max(state.page, 0), max(len(every) - 1, 0))
    title = heading(say("Published answers of the Federation"), snapshot.programme, state.criterion, say)
    back = _back(state, state.criterion, say, Style.PRIMARY)
    if not every:
        return Card(text=paragraphs(title, say("Nothing is published at this criterion.")), rows=(back,))
    language, shown = first_of(every[at], say.language)
    text = paragraphs(
        title,
        say("Only in {language} for now.", language=say(TONGUE[language])) if language is not say.language else None,
        Markup("<blockquote>{}</blockquote>").format(shown.question),
        shown.answer,
        say("Answer {n} of {of}", n=at + 1, of=len(every)) if len(every) > 1 else None,
    )
    previous, following = (states.PublishedAnswers(state.assessment, state.criterion, page) for page in (at - 1, at + 1))
    return Card(text=text, rows=(back, *turning(at, len(every), previous, following)))
