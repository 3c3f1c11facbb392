"""The Federation's questions, as the chamber gets them: read, answered, answered anew until the file is submitted again."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Attached, Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.events import AnswerTakenBack, QuestionAnswered
from conversations.filing import filed
from conversations.model.questions import Question
from conversations.parts import paragraphs, shortened
from conversations.question_text import (
    about,
    answer_of,
    asked_of,
    headed,
    heading,
    is_long,
    number_of,
    open_questions,
    read_whole,
    turning,
    whole,
)
from locales.say import Say

SAMPLES = (Wrote("They were approved on 12 May."),)


@dataclass(frozen=True, slots=True)
class TakeBack(Intent):
    """The answer at this revision of the question is none any more."""

    question: int
    revision: int


def question_of(state: states.AskedState, snapshot: AssessmentSnapshot) -> Question:
    """The question that the state shows."""
    return next(one for one in snapshot.questions if one.id == state.question)


def decide(state: states.AskedState, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What is typed is the answer, what is sent is evidence at the criterion."""
    one = question_of(state, snapshot)
    match state, intent:
        case states.AnswerQuestion() | states.QuestionCame(), Wrote() if not one.is_open:
            return Decision(state, toast=say("This question is no longer open. Nothing was changed."))
        case states.AnswerQuestion(), Attached() if not one.is_open:
            return Decision(state, toast=say("This question is no longer open. Nothing was changed."))
        case states.AnswerQuestion(), Attached():
            return filed(state, one.criterion, intent, snapshot, say)
        case states.AnswerQuestion(), Wrote(text, fresh):
            return _answered(one, text, snapshot, say) if fresh else Decision(state, toast=_not_seen(text, say))
        case states.QuestionCame(), Wrote(text):
            return _replied(state, one, text, snapshot, say)
        case _, TakeBack():
            return Decision(state, (AnswerTakenBack(one.id),), say("The answer is taken back; the question waits again."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _answered(one: Question, text: str, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """On to the next question that waits, after the last one to the file."""
    left = [other for other in open_questions(snapshot) if other.waits and other.id != one.id]
    to: states.State = states.FileSubmitted(snapshot.assessment)
    if left:
        to = states.AnswerQuestion(snapshot.assessment, left[0].id)
    return Decision(to, (QuestionAnswered(one.id, text),), _kept(one, text, snapshot, say))


def _replied(state: states.QuestionCame, one: Question, text: str, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """A reply replaces one's own answer, never one of a colleague that the message may not have shown."""
    if one.answer and one.answer.person != snapshot.person.id:
        colleague = say(
            "{name} has answered already: “{text}”. Nothing was changed; press the button to write it anew.",
            name=one.answer.by,
            text=shortened(one.answer.text, 40),
        )
        return Decision(state, toast=colleague)
    return Decision(state, (QuestionAnswered(one.id, text),), _kept(one, text, snapshot, say))


def _kept(one: Question, text: str, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    return say(
        "Kept as the answer at criterion {number}: “{text}”. The Federation sees it once the file is submitted again.",
        number=number_of(snapshot.programme, one),
        text=shortened(text, 60),
    )


def _not_seen(text: str, say: Say) -> Markup:
    return say(
        "You typed “{text}” before this screen appeared, so it was not taken as the answer. Please answer here.",
        text=shortened(text, 80),
    )


def render(state: states.AskedState, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The question to answer, whole, or as the message that told of it."""
    one = question_of(state, snapshot)
    match state:
        case states.ReadQuestion():
            return _whole(state, one, snapshot, say)
        case states.AnswerQuestion():
            return _to_answer(state, one, snapshot, say)
        case states.QuestionCame():
            return _news(state, one, snapshot, say)


def _to_answer(state: states.AnswerQuestion, one: Question, snapshot: AssessmentSnapshot, say: Say) -> Card:
    text = paragraphs(
        heading(say("Question of the Federation"), snapshot.programme, one.criterion, say),
        asked_of(one, say),
        answer_of(one, say),
        _what_to_do(one, say),
    )
    criterion = Touch(say("To the criterion"), Go(states.AtCriterion(state.assessment, one.criterion)))
    rows: list[Row] = [_read(one, snapshot, say)] if any(is_long(said) for said in whole(one.asked, one.answer)) else []
    if one.is_open and one.answer:
        rows.append((Touch(say("Take the answer back"), TakeBack(one.id, one.revision)),))
    file = Touch(say("‹ The file"), Go(states.FileSubmitted(state.assessment)), None if one.waits else Style.PRIMARY)
    return Card(text=text, rows=(*rows, (criterion,), (file,)), accepts=SAMPLES if one.is_open else ())


def _what_to_do(one: Question, say: Say) -> Markup:
    if one.withdrawn_by:
        return _gone(one, say)
    if not one.is_open:
        return say("The answer was submitted with the file; it does not change any more.")
    if one.answer:
        return say(
            "What you type now replaces this answer. The Federation sees it once the file is submitted again; until then the criterion can change too."
        )
    return say(
        "Type your answer, at most 4,096 characters. At the criterion, the answer, the note and the evidence may change too; all else stays as it was submitted."
    )


def _gone(one: Question, say: Say) -> Markup:
    """Why a question that was withdrawn needs no answer; an answer that was never submitted stays the chamber's."""
    if not one.by_decision:
        return say("{name} withdrew this question: you need not answer it.", name=one.withdrawn_by)
    if one.answer:
        return say("The Federation has decided on the file meanwhile. This answer was not submitted; it stays with your chamber.")
    return say("The Federation has decided on the file meanwhile: you need not answer this question any more.")


def _read(one: Question, snapshot: AssessmentSnapshot, say: Say) -> Row:
    return (Touch(say("Read the whole"), Go(states.ReadQuestion(snapshot.assessment, one.id))),)


def _news(state: states.QuestionCame, one: Question, snapshot: AssessmentSnapshot, say: Say) -> Card:
    if one.withdrawn_by:
        title = say("This question is closed") if one.by_decision else say("The Federation withdrew its question")
        gone = paragraphs(
            heading(title, snapshot.programme, one.criterion, say),
            asked_of(one, say),
            answer_of(one, say) if one.by_decision else None,
            _gone(one, say),
        )
        go_on = Touch(say("To the file"), Go(states.FileSubmitted(state.assessment)))
        return Card(text=gone, rows=((go_on,),))
    text = paragraphs(
        heading(say("The Federation asks about your file"), snapshot.programme, one.criterion, say),
        asked_of(one, say),
        answer_of(one, say),
        say("Answer with the button, or by replying to this message.") if one.is_open else _what_to_do(one, say),
    )
    label = say("Answer the question") if one.waits else say("Write the answer anew") if one.is_open else say("See the question")
    answer = Touch(label, Go(states.AnswerQuestion(state.assessment, one.id)), Style.PRIMARY)
    rows: list[Row] = [(answer,)]
    if any(is_long(said) for said in whole(one.asked, one.answer)):
        rows.append(_read(one, snapshot, say))
    rows.append((Touch(say("To the criterion"), Go(states.AtCriterion(state.assessment, one.criterion))),))
    return Card(text=text, rows=tuple(rows), accepts=SAMPLES if one.is_open else ())


def _whole(state: states.ReadQuestion, one: Question, snapshot: AssessmentSnapshot, say: Say) -> Card:
    said = [(headed(say("The Federation asks"), one.asked, say), one.asked)]
    if one.answer:
        said.append((headed(say("Your chamber’s answer"), one.answer, say), one.answer))
    text, at, pages = read_whole(tuple(said), state.page, say)
    back = Touch(say("‹ The question"), Go(states.AnswerQuestion(state.assessment, one.id)), Style.PRIMARY)
    previous, following = (states.ReadQuestion(state.assessment, one.id, page) for page in (at - 1, at + 1))
    rows = ((back,), *turning(at, pages, previous, following))
    return Card(text=paragraphs(about(snapshot.programme, one.criterion, say), text), rows=rows)
