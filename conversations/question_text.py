"""How questions and answers are quoted: as they were written, with their language, cut where a card has no room for them."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Go, Row, Touch
from conversations.criterion_text import place_of
from conversations.model.programme import Programme
from conversations.model.questions import Question, Said
from conversations.model.submission import Stage
from conversations.parts import beside, bold, cut, italic, lines, paragraphs, shortened
from conversations.states import State
from locales.language import Language
from locales.say import Say, message

QUOTED = 1500
"""UTF-16 units of a question, or of an answer, that stand on a card that says other things too."""

PAGE = 3000
"""UTF-16 units on a page of a card where everything is read whole."""

WRITTEN_IN: Mapping[Language, str] = {
    Language.NL: message("in Dutch"),
    Language.FR: message("in French"),
    Language.EN: message("in English"),
}
"""The language of someone's words, said to a reader of another one."""


def is_long(text: str) -> bool:
    """Whether a card quotes only the beginning."""
    return len(cut([Markup.escape(text)], QUOTED)) > 1


def quoted(text: str) -> Markup:
    """The words as they were written, or their beginning."""
    first, *others = cut([Markup.escape(text)], QUOTED)
    return Markup("<blockquote>{}{}</blockquote>").format(first, "…" if others else "")


def said_by(said: Said, say: Say) -> Markup:
    """Who wrote it, when, and in which language where the reader speaks another."""
    tongue = say(WRITTEN_IN[said.language]) if said.language is not say.language else ""
    return beside(said.by, say.date(said.at.date()), tongue)


def whole(*said: Said | None) -> list[str]:
    """The words that are there."""
    return [one.text for one in said if one]


def asked_of(question: Question, say: Say) -> Markup:
    """The question, quoted."""
    return lines(say("<b>The Federation asks</b> ({who}):", who=said_by(question.asked, say)), quoted(question.asked.text))


def answer_of(question: Question, say: Say) -> Markup | None:
    """The chamber's answer, quoted; None while there is none."""
    if question.answer is None:
        return None
    return lines(say("<b>Your chamber’s answer</b> ({who}):", who=said_by(question.answer, say)), quoted(question.answer.text))


def about(programme: Programme, criterion: str, say: Say) -> Markup:
    """Which criterion a question is about."""
    number, _ = place_of(programme, criterion)
    return lines(say("Criterion {number}", number=number), italic(shortened(say.of(programme.by_id[criterion].statement), 300)))


def read_whole(said: tuple[tuple[Markup, Said], ...], page: int, say: Say) -> tuple[Markup, int, int]:
    """A page of what several people wrote, each under its heading; with its number from 0, and how many there are."""
    pieces = [lines(heading, Markup.escape(one.text)) for heading, one in said]
    pages = cut(pieces, PAGE)
    at = min(max(page, 0), len(pages) - 1)
    number = say("Page {page} of {pages}", page=at + 1, pages=len(pages)) if len(pages) > 1 else None
    return paragraphs(pages[at], number), at, len(pages)


def headed(title: Markup, said: Said, say: Say) -> Markup:
    """The line above someone's words, without markup: it is cut into pages with them."""
    return say("{title} ({who}):", title=title, who=said_by(said, say))


def number_of(programme: Programme, question: Question) -> str:
    """The number of the criterion that a question is about."""
    return place_of(programme, question.criterion)[0]


def heading(title: Markup, programme: Programme, criterion: str, say: Say) -> Markup:
    """What the card is, and which criterion it is about."""
    return paragraphs(bold(title), about(programme, criterion, say))


def open_questions(snapshot: AssessmentSnapshot) -> tuple[Question, ...]:
    """Those that are to be answered before the file is submitted again, or whose answer may still change."""
    return tuple(one for one in snapshot.questions if one.is_open) if snapshot.stage is Stage.QUESTIONED else ()


def to_answer(questions: Sequence[Question], snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    """A button to each question, with whether it has an answer."""
    return tuple((_to_question(one, snapshot, say),) for one in questions)


def _to_question(one: Question, snapshot: AssessmentSnapshot, say: Say) -> Touch:
    label = question_label(number_of(snapshot.programme, one), say, answered=one.answer is not None)
    return Touch(label, Go(states.AnswerQuestion(snapshot.assessment, one.id)))


def question_label(number: str, say: Say, *, answered: bool) -> Markup:
    """The label of the button to a question."""
    if answered:
        return say("✓ Question on criterion {number}", number=number)
    return say("Answer the question on criterion {number}", number=number)


def not_kept(text: str, say: Say) -> Markup:
    """What is answered to words that were on their way before the card was on the screen."""
    return say("You typed “{text}” before this screen appeared, so it was not kept. Please write here.", text=shortened(text, 80))


def turning(at: int, pages: int, previous: State, following: State) -> tuple[Row, ...]:
    """The ‹ › row of a text in pages, where there is more than one."""
    row: Row = ()
    if at:
        row += (Touch(Markup("‹"), Go(previous)),)
    if at + 1 < pages:
        row += (Touch(Markup("›"), Go(following)),)
    return (row,) if row else ()
