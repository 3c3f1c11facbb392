"""Publishing an answer under its criterion: each language written by staff, without a name, changed, taken away."""

from dataclasses import dataclass
from typing import Literal, cast

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Event, Go, Intent, Row, Style, Touch, Wrote
from conversations.enquiry_text import TONGUE, EnquiriesSnapshot, about, concerns
from conversations.events import AnswerPublished, AnswerUnpublished, Drafted
from conversations.model.questions import LONGEST, Enquiry, Said, units
from conversations.parts import lines, paragraphs
from conversations.question_text import not_kept
from locales.language import Language
from locales.say import Say

SAMPLES = (Wrote("Does a decision of the directors suffice?"),)

Part = Literal["question", "answer"]


@dataclass(frozen=True, slots=True)
class UseWords(Intent):
    """Begin with the words as they were written."""

    enquiry: int
    language: Language


@dataclass(frozen=True, slots=True)
class Publish(Intent):
    """Publish the drafts at these revisions (0 for words that stand already) in place of this revision (0 for none)."""

    language: Language
    question: int
    answer: int
    replacing: int


@dataclass(frozen=True, slots=True)
class Unpublish(Intent):
    """No longer publish this revision."""

    language: Language
    revision: int


def may_be_at(state: states.PublishState, snapshot: EnquiriesSnapshot) -> bool:  # noqa: ARG001 - asked alike of every conversation
    """Staff publish what is answered about the programmes that concern them."""
    return concerns(snapshot) and snapshot.one is not None and snapshot.one.answer is not None


def decide(state: states.PublishState, intent: Intent, snapshot: EnquiriesSnapshot, say: Say) -> Decision:
    """What is typed is kept as a draft; only a button publishes it."""
    match state, intent:
        case states.WritePublished(), Wrote(text, fresh):
            return _written(state, text, snapshot, say) if fresh else Decision(state, toast=not_kept(text, say))
        case states.PublishIn(enquiry, language), UseWords():
            here = {part: said.text for part, said in _proposed(snapshot, language).items()}
            words: tuple[Event, ...] = tuple(
                Drafted(states.WritePublished(enquiry, language, part), text) for part, text in here.items()
            )
            return Decision(state, words, say("Not published yet: take out every name first."))
        case states.PublishIn(enquiry, language), Publish():
            question, answer = _as_it_would(state, snapshot)
            published = AnswerPublished(enquiry, language, question, answer)
            return Decision(states.PublishAnswer(enquiry), (published,), say("Published under the criterion."))
        case states.PublishIn(enquiry, language), Unpublish():
            gone = say("No longer published; the words are kept as your draft.")
            return Decision(states.PublishAnswer(enquiry), (AnswerUnpublished(enquiry, language),), gone)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _written(state: states.WritePublished, text: str, snapshot: EnquiriesSnapshot, say: Say) -> Decision:
    """After the question comes the answer, where it is not there yet."""
    longest = LONGEST[state.part]
    if units(text) > longest:
        too_long = say(
            "That has {n} characters; here it is at most {most}. Nothing was changed.",
            n=say.number(units(text)),
            most=say.number(longest),
        )
        return Decision(state, toast=too_long)
    to: states.State = states.PublishIn(state.enquiry, state.language)
    if state.part == "question" and state.language not in snapshot.published:
        to = states.WritePublished(state.enquiry, state.language, "answer")
    return Decision(to, (Drafted(state, text),), say("Kept as a draft; not published yet."))


def _as_it_would(state: states.PublishIn, snapshot: EnquiriesSnapshot) -> tuple[str, str]:
    """Question and answer with the drafts; empty where nothing is written yet."""
    stands = snapshot.published.get(state.language)
    question, answer = snapshot.draft, snapshot.answer_draft
    return (
        question.text if question else stands.question if stands else "",
        answer.text if answer else stands.answer if stands else "",
    )


def _proposed(snapshot: EnquiriesSnapshot, language: Language) -> dict[Part, Said]:
    """The original words that are in this language, short enough, and not begun yet."""
    one = snapshot.one
    if one is None or language in snapshot.published:
        return {}
    words: dict[Part, Said | None] = {
        "question": None if snapshot.draft else one.asked,
        "answer": None if snapshot.answer_draft else one.answer,
    }
    fits = {part: said for part, said in words.items() if said and said.language is language}
    return {part: said for part, said in fits.items() if units(said.text) <= LONGEST[part]}


def render(state: states.PublishState, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    """The languages, one of them, or a part being written."""
    one = cast("Enquiry", snapshot.one)  # permitted only then
    match state:
        case states.PublishAnswer():
            return _languages(one, snapshot, say)
        case states.PublishIn():
            return _one_language(state, one, snapshot, say)
        case states.WritePublished():
            return _write(state, one, say)


def _languages(one: Enquiry, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>Publish the answer under its criterion</b>"),
        about(one, say),
        say("Everyone who answers this criterion can read it, in a trial too, without the name of a chamber or a person."),
        say("Write each language yourself. Who reads a language that is missing gets the first that exists, and is told so."),
    )
    asked_in = one.asked.language
    order = (asked_in, *(language for language in Language if language is not asked_in))
    missing = next((language for language in order if language not in snapshot.published), None)
    rows: tuple[Row, ...] = tuple(
        (
            Touch(
                _language(language, snapshot, say),
                Go(states.PublishIn(one.id, language)),
                Style.PRIMARY if language is missing else None,
            ),
        )
        for language in order
    )
    return Card(text=text, rows=(*rows, (Touch(say("‹ The question"), Go(states.DeskEnquiry(one.id))),)))


def _language(language: Language, snapshot: EnquiriesSnapshot, say: Say) -> Markup:
    tongue = say(TONGUE[language])
    if language in snapshot.published:
        return say("{language}: published", language=tongue)
    return say("{language}: not published yet", language=tongue)


def _one_language(state: states.PublishIn, one: Enquiry, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    question, answer = _as_it_would(state, snapshot)
    stands = snapshot.published.get(state.language)
    drafts = (snapshot.draft, snapshot.answer_draft)
    text = paragraphs(
        say("<b>Published answer in {language}</b>", language=say(TONGUE[state.language])),
        say("Criterion {number}", number=one.number),
        lines(say("Question:"), Markup("<blockquote>{}</blockquote>").format(question)) if question else None,
        lines(say("Answer:"), Markup("<blockquote>{}</blockquote>").format(answer)) if answer else None,
        say("Make sure that nobody can recognise a chamber or a person in it.") if question or answer else None,
        _standing(state, snapshot, say),
    )
    rows: list[Row] = []
    if question and answer and any(drafts):
        of_question, of_answer = (draft.revision if draft else 0 for draft in drafts)
        intent = Publish(state.language, of_question, of_answer, stands.revision if stands else 0)
        rows.append((Touch(say("Publish in {language}", language=say(TONGUE[state.language])), intent, Style.SUCCESS),))
    if _proposed(snapshot, state.language):
        rows.append((Touch(say("Begin with the words as written"), UseWords(one.id, state.language)),))
    writes: tuple[tuple[Part, Markup], ...] = (
        ("question", say("Write the question anew") if question else say("Write the question")),
        ("answer", say("Write the answer anew") if answer else say("Write the answer")),
    )
    rows += [(Touch(label, Go(states.WritePublished(one.id, state.language, part))),) for part, label in writes]
    if stands:
        rows.append((Touch(say("No longer publish"), Unpublish(state.language, stands.revision), Style.DANGER),))
    rows.append((Touch(say("‹ Languages"), Go(states.PublishAnswer(one.id))),))
    return Card(text=text, rows=tuple(rows))


def _standing(state: states.PublishIn, snapshot: EnquiriesSnapshot, say: Say) -> Markup:
    drafted = snapshot.draft or snapshot.answer_draft
    if state.language in snapshot.published:
        return say("What you wrote anew is not published yet.") if drafted else say("This is published.")
    return say("This is not published yet.") if drafted else say("Nothing is written in this language yet.")


def _write(state: states.WritePublished, one: Enquiry, say: Say) -> Card:
    question = state.part == "question"
    language = say(TONGUE[state.language])
    text = paragraphs(
        say("<b>The question in {language}</b>", language=language)
        if question
        else say("<b>The answer in {language}</b>", language=language),
        about(one, say),
        say("Type it, at most {n} characters, without the name of a chamber or a person.", n=say.number(LONGEST[state.part])),
        say("It is kept as a draft until you publish it."),
    )
    back = Touch(say("‹ Back"), Go(states.PublishIn(one.id, state.language)))
    return Card(text=text, rows=((back,),), accepts=SAMPLES)
