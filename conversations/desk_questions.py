"""The Federation's questions about a submitted file: written, seen as the chamber will, sent, withdrawn."""

from dataclasses import dataclass
from typing import cast

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.criterion_text import place_of
from conversations.events import DraftDropped, Drafted, QuestionAsked, QuestionWithdrawn
from conversations.file_text import FilesSnapshot, head_of, question_line, standing_of
from conversations.frozen import Submitted
from conversations.model.questions import Draft, Question
from conversations.parts import beside, bold, italic, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.question_text import about, headed, is_long, not_kept, quoted, read_whole, said_by, turning
from conversations.scope import concerned_with
from locales.say import Say

SAMPLES = (Wrote("Which version of the articles was approved?"),)


@dataclass(frozen=True, slots=True)
class Send(Intent):
    """Send the draft at this revision, knowing of so many questions about the criterion."""

    revision: int
    known: int


@dataclass(frozen=True, slots=True)
class Drop(Intent):
    """The draft is not wanted any more."""

    revision: int


@dataclass(frozen=True, slots=True)
class Withdraw(Intent):
    """Ask no longer, at this revision of the question."""

    question: int
    revision: int


def may_be_at(state: states.QuestionState, snapshot: FilesSnapshot) -> bool:
    """Staff ask the chambers that concern them."""
    one = snapshot.one
    if one is None or one.chamber.kind not in concerned_with(snapshot.person):
        return False
    match state:
        case states.AskChamber(criterion=id_):
            return id_ in one.copy.programme.by_id
        case states.DeskQuestion(question=id_) | states.WithdrawQuestion(question=id_):
            return any(question.id == id_ for question in snapshot.questions)
        case _:
            return True


def decide(state: states.QuestionState, intent: Intent, snapshot: FilesSnapshot, say: Say) -> Decision:
    """What is typed is kept as a draft; only a button sends it."""
    match state, intent:
        case states.AskChamber(), Wrote(text, fresh):
            if not fresh:
                return Decision(state, toast=not_kept(text, say))
            return Decision(state, (Drafted(state, text),), say("Not sent yet: look at it first."))
        case states.AskChamber(assessment, criterion), Send() if snapshot.draft:
            asked = QuestionAsked(assessment, criterion, snapshot.draft.text)
            return Decision(states.DeskCriterion(assessment, criterion), (asked,), say("Sent to the people of the chamber."))
        case states.AskChamber(assessment, criterion), Drop():
            return Decision(states.DeskCriterion(assessment, criterion), (DraftDropped(state),), say("The draft is thrown away."))
        case states.WithdrawQuestion(assessment), Withdraw(question):
            to = states.DeskQuestion(assessment, question)
            return Decision(to, (QuestionWithdrawn(question),), say("Withdrawn; the chamber is told."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.QuestionState, snapshot: FilesSnapshot, say: Say) -> Card:
    """Writing a question, the list, or one question."""
    one = cast("Submitted", snapshot.one)  # permitted only then
    match state:
        case states.AskChamber(criterion=id_):
            here = tuple(question for question in snapshot.questions if question.criterion == id_)
            return _preview(state, one, here, snapshot.draft, say) if snapshot.draft else _write(state, one, here, say)
        case states.DeskQuestions(page=page):
            return _list(one, page, snapshot, say)
        case states.DeskQuestion():
            return _one(state, one, _question(state, snapshot), say)
        case states.WithdrawQuestion():
            return _withdraw(one, _question(state, snapshot), say)


def _question(state: states.DeskQuestion | states.WithdrawQuestion, snapshot: FilesSnapshot) -> Question:
    return next(question for question in snapshot.questions if question.id == state.question)


def _write(state: states.AskChamber, one: Submitted, here: tuple[Question, ...], say: Say) -> Card:
    text = paragraphs(
        bold(say("A question to the chamber")),
        bold(say.of(one.chamber.names)),
        about(one.copy.programme, state.criterion, say),
        *_others(here, say),
        say(
            "Type the question, at most 4,096 characters, in your own language: the chamber reads it as you write it. You see it before it is sent."
        ),
        say("It opens this criterion again for the chamber, and nothing else; the chamber then submits its file once more."),
    )
    return Card(text=text, rows=((_back(state, say),),), accepts=SAMPLES)


def _others(here: tuple[Question, ...], say: Say) -> tuple[Markup, ...]:
    """What is asked about the criterion already."""
    open_ = [question for question in here if question.is_open]
    return tuple(
        lines(say("Asked already ({who}):", who=said_by(question.asked, say)), italic(shortened(question.asked.text, 150)))
        for question in open_[:2]
    )


def _back(state: states.AskChamber, say: Say) -> Touch:
    return Touch(say("‹ Back to the criterion"), Go(states.DeskCriterion(state.assessment, state.criterion)))


def _preview(state: states.AskChamber, one: Submitted, here: tuple[Question, ...], draft: Draft, say: Say) -> Card:
    text = paragraphs(
        say("<b>Send this question?</b>"),
        bold(say.of(one.chamber.names)),
        about(one.copy.programme, state.criterion, say),
        *_others(here, say),
        lines(say("The chamber will read:"), quoted(draft.text)),
        say("It is long: the message shows this beginning, and a button opens the whole.") if is_long(draft.text) else None,
        say("To change it, type it anew. Nothing is sent until you press the button."),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("Send the question"), Send(draft.revision, len(here)), Style.SUCCESS),),
        (Touch(say("Throw it away"), Drop(draft.revision)),),
        (_back(state, say),),
    )
    return Card(text=text, rows=rows, accepts=SAMPLES)


def _list(one: Submitted, page: int, snapshot: FilesSnapshot, say: Say) -> Card:
    newest = snapshot.questions[::-1]
    at, shown = page_of(newest, page)
    text = paragraphs(
        head_of(one, say),
        say("<b>Questions to the chamber</b>") if newest else say("Nothing was asked about this file yet."),
        page_line(say, newest, at),
    )
    rows = tuple(
        (Touch(_numbered(question, one, say), Go(states.DeskQuestion(one.assessment, question.id))),) for question in shown
    )
    turn = pager(newest, at, states.DeskQuestions(one.assessment, at - 1), states.DeskQuestions(one.assessment, at + 1))
    back = Touch(say("‹ The file"), Go(states.DeskFile(one.assessment)))
    return Card(text=text, rows=(*rows, *turn, (back,)))


def _numbered(question: Question, one: Submitted, say: Say) -> Markup:
    number, _ = place_of(one.copy.programme, question.criterion)
    return beside(number, shortened(question_line(question, say).unescape(), 64 - len(number) - 3))


def _one(state: states.DeskQuestion, one: Submitted, question: Question, say: Say) -> Card:
    """The question, and its answer once it was submitted: until then it is the chamber's alone."""
    said = [(headed(say("The question"), question.asked, say), question.asked)]
    if question.answer and question.submission is not None:
        said.append((headed(say("The chamber’s answer"), question.answer, say), question.answer))
    text, at, pages = read_whole(tuple(said), state.page, say)
    text = paragraphs(
        beside(bold(say.of(one.chamber.names)), standing_of(question, say)),
        about(one.copy.programme, question.criterion, say),
        text,
        _gone(question, say),
        say("The chamber’s answer comes with the file, once it is submitted again.") if question.is_open else None,
    )
    previous, following = (states.DeskQuestion(one.assessment, question.id, page) for page in (at - 1, at + 1))
    criterion = Touch(say("To the criterion"), Go(states.DeskCriterion(one.assessment, question.criterion)), Style.PRIMARY)
    rows: list[Row] = [(criterion,), *turning(at, pages, previous, following)]
    if question.waits:
        rows.append((Touch(say("Withdraw the question"), Go(states.WithdrawQuestion(one.assessment, question.id))),))
    rows.append((Touch(say("‹ Questions"), Go(states.DeskQuestions(one.assessment))),))
    return Card(text=text, rows=tuple(rows))


def _gone(question: Question, say: Say) -> Markup | None:
    """Why it is no longer asked; None while it is, or was answered."""
    if question.by_decision:
        return say(
            "The decision that {name} recorded closed it: the chamber need not answer any more.", name=question.withdrawn_by
        )
    return say("{name} withdrew it.", name=question.withdrawn_by) if question.withdrawn_by else None


def _withdraw(one: Submitted, question: Question, say: Say) -> Card:
    back = Touch(say("‹ Back"), Go(states.DeskQuestion(one.assessment, question.id)), Style.PRIMARY)
    head = paragraphs(bold(say.of(one.chamber.names)), about(one.copy.programme, question.criterion, say))
    if not question.waits:
        gone = say("This question can no longer be withdrawn: it is answered, or nobody asks it any more.")
        return Card(text=paragraphs(head, gone), rows=((back,),))
    text = paragraphs(
        head,
        quoted(question.asked.text),
        say(
            "Withdraw this question? Its criterion closes again; without another question the file stands where it stood before."
        ),
    )
    withdraw = Touch(say("Yes, withdraw"), Withdraw(question.id, question.revision), Style.DANGER)
    return Card(text=text, rows=((back,), (withdraw,)))
