"""A chamber abroad chooses its programme: a few questions, then advice. The person chooses; never a dead end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch, Wrote
from conversations.events import AssessmentOpened, RoutingAnswered
from conversations.model.dates import read_date
from conversations.model.phrases import read_number, read_yes_no
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.routing import LAST, MINIMUM_TO_START, RANGES, Advice, Question, advise, following
from conversations.parts import bold, lines, paragraphs, shortened
from conversations.walk import beginning
from locales.say import Say, message


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSnapshot(Snapshot):
    """What the choice knows.

    Attributes:
        answers: Routing answers by question number.
        own: The open assessments of the person's chamber, else the person's trials, by programme.
        chamber: The chamber for which a new assessment is opened; None for a trial.
        busy: The chamber has an open assessment of another programme, and it has one at a time.
    """

    answers: Mapping[int, int]
    programmes: Mapping[ProgrammeId, Programme]
    own: Mapping[ProgrammeId, UUID]
    chamber: str | None
    busy: bool


@dataclass(frozen=True, slots=True)
class AnswerRouting(Intent):
    """A routing question was answered: 1 yes, 0 no, or a count."""

    question: int
    value: int


@dataclass(frozen=True, slots=True)
class Choose(Intent):
    """Begin, or go on with, this programme."""

    programme: ProgrammeId


Place = states.RoutingQuestion | states.ProgrammeAdvice

ASKED: Mapping[Question, str] = {
    Question.ACCREDITED: message("Is your chamber already accredited by the Federation?"),
    Question.REGISTERED: message(
        "Is your chamber registered in its host country as a non-profit association or in an equivalent legal form?"
    ),
    Question.PURPOSE: message("Do your articles name trade with Belgium, or with Belgium and Luxembourg, as your purpose?"),
    Question.PRINCIPLES: message("Does your board endorse the principles of the accreditation programme?"),
    Question.YEARS: message("How many full financial years has your chamber closed?"),
    Question.MEMBERS: message("How many members have paid their fee for the latest membership year?"),
    Question.EVENTS: message("How many business events did you organise in the past twelve months?"),
    Question.SECRETARIAT: message("Does your chamber have a named person in charge of its secretariat or day-to-day business?"),
    Question.ACCREDITED_UNTIL: message("Until when does your accreditation run?"),
}

UNMET: Mapping[Question, str] = {
    Question.REGISTERED: message(
        "it is not registered yet: without that the full accreditation cannot start; for associate membership it may still be under way"
    ),
    Question.PURPOSE: message("its articles do not yet name trade with Belgium as its purpose"),
    Question.PRINCIPLES: message("its board has not yet endorsed the principles"),
    Question.YEARS: message("it is still young: full accreditation looks at two closed financial years"),
    Question.MEMBERS: message("it is still small: we count on thirty paying members"),
    Question.EVENTS: message("it organised fewer than four events in the past twelve months"),
    Question.SECRETARIAT: message("it has no named person for its secretariat yet"),
}

FIRST_TASK: Mapping[Question, str] = {
    Question.PURPOSE: message(
        "have the articles amended, so that they name trade with Belgium, or with Belgium and Luxembourg, as the purpose."
    ),
    Question.PRINCIPLES: message("ask the Federation for the text of the principles and put it to the board."),
}

HINTS: Mapping[Question, str] = {
    Question.REGISTERED: message("A written hosting agreement counts as yes where local law admits no foreign chamber."),
    Question.PURPOSE: message(
        "If your purpose names only Luxembourg and not Belgium, the CCBL programme of the Chambre de Commerce du Luxembourg (cc.lu) is the one for you."
    ),
    Question.ACCREDITED_UNTIL: message("Type the date, for example 31/12/2028. If you do not know it, we assume three years."),
}


def decide(state: Place, intent: Intent, snapshot: ChoiceSnapshot, say: Say) -> Decision:
    """What a touch leads to."""
    match state, intent:
        case states.RoutingQuestion(), AnswerRouting(number, value):
            return _answered(Question(number), value)
        case states.RoutingQuestion(number), Wrote(text, fresh):
            typed = _read(Question(number), text)
            if typed is not None and number == Question.ACCREDITED_UNTIL and _as_date(typed) <= snapshot.now.date():
                return Decision(
                    state,
                    toast=say(
                        "{day} has passed. Type the date until which your accreditation runs.", day=say.date(_as_date(typed))
                    ),
                )
            if typed is None:
                return Decision(
                    state,
                    toast=say(
                        "We could not read “{typed}” as an answer to this question. Use the buttons, or type it another way.",
                        typed=shortened(text, 60),
                    ),
                )
            if not fresh:
                return Decision(
                    state,
                    toast=say(
                        "You typed “{typed}” before this question was on your screen. Please answer it here.",
                        typed=shortened(text, 60),
                    ),
                )
            return _answered(Question(number), typed)
        case states.ProgrammeAdvice(), Choose(programme):
            return _chosen(programme, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _answered(question: Question, value: int) -> Decision:
    after = following(question, value)
    to = states.RoutingQuestion(after) if after is not None else states.ProgrammeAdvice()
    return Decision(to, (RoutingAnswered(question, value),))


def _read(question: Question, text: str) -> int | None:
    if question is Question.ACCREDITED_UNTIL:
        day = read_date(text)
        return int(day.strftime("%Y%m%d")) if day else None
    if question in RANGES:
        return read_number(text)
    answer = read_yes_no(text)
    return None if answer is None else int(answer)


def _chosen(programme: ProgrammeId, snapshot: ChoiceSnapshot, say: Say) -> Decision:
    if own := snapshot.own.get(programme):
        return Decision(states.Overview(own))
    if snapshot.busy:
        return Decision(
            states.Home(), toast=say("Your chamber has an open self-assessment of the other list; it has one at a time.")
        )
    chosen = snapshot.programmes[programme]
    opened = AssessmentOpened(snapshot.fresh_id, programme, chosen.version, snapshot.chamber)
    return Decision(beginning(chosen, snapshot.fresh_id), (opened,))


def render(state: Place, snapshot: ChoiceSnapshot, say: Say) -> Card:
    """A question, or the advice."""
    match state:
        case states.RoutingQuestion(number):
            return _question(Question(min(max(number, 0), max(Question))), say)
        case states.ProgrammeAdvice():
            return _advice(advise(snapshot.answers), snapshot, say)


def _question(question: Question, say: Say) -> Card:
    asked = question in range(1, LAST + 1)
    text = paragraphs(
        say("Choosing your programme · question {n} of {of}", n=int(question), of=int(LAST))
        if asked
        else say("Choosing your programme"),
        bold(say(ASKED[question])),
        say(HINTS[question]) if question in HINTS else None,
    )
    back = question - 1 if asked else Question.ACCREDITED
    rows: tuple[Row, ...] = tuple((button,) for button in _choices(question, say))
    if question is not Question.ACCREDITED:
        rows += ((Touch(say("‹ Back"), Go(states.RoutingQuestion(back))),),)
    return Card(text=text, rows=rows, accepts=_samples(question))


def _choices(question: Question, say: Say) -> tuple[Touch, ...]:
    match question:
        case Question.ACCREDITED:
            return (
                Touch(say("No, not yet"), AnswerRouting(question, 0)),
                Touch(say("Yes, it is accredited"), AnswerRouting(question, 1)),
            )
        case Question.ACCREDITED_UNTIL:
            return (Touch(say("I do not know the date"), AnswerRouting(question, 0)),)
        case _ if question in RANGES:
            ends = RANGES[question]
            return tuple(Touch(_range(ends, place, say), AnswerRouting(question, end)) for place, end in enumerate(ends))
        case _:
            return (Touch(say("Yes"), AnswerRouting(question, 1)), Touch(say("No"), AnswerRouting(question, 0)))


def _range(ends: tuple[int, ...], place: int, say: Say) -> Markup:
    if place == 0:
        return say("{n} or more", n=ends[0])
    if ends[place] == 0:
        return say("Fewer than {n}", n=ends[place - 1])
    return say("{low} to {high}", low=ends[place], high=ends[place - 1] - 1)


def _samples(question: Question) -> tuple[Wrote, ...]:
    if question is Question.ACCREDITED_UNTIL:
        return (Wrote("31/12/2100"),)
    return (Wrote("12"),) if question in RANGES else (Wrote("ja"),)


def _advice(advice: Advice, snapshot: ChoiceSnapshot, say: Say) -> Card:
    other = ProgrammeId.ASSOCIATE if advice.programme is ProgrammeId.BILATERAL else ProgrammeId.BILATERAL
    rows: tuple[Row, ...] = (
        (Touch(_title(advice.programme, snapshot, say), Choose(advice.programme), Style.PRIMARY),),
        (Touch(_title(other, snapshot, say), Choose(other)),),
        (Touch(say("‹ Answer the questions again"), Go(states.RoutingQuestion(0))),),
    )
    return Card(text=paragraphs(*_why(advice, snapshot, say)), rows=rows)


def _title(programme: ProgrammeId, snapshot: ChoiceSnapshot, say: Say) -> Markup:
    count = len(snapshot.programmes[programme].criteria)
    if programme is ProgrammeId.BILATERAL:
        return say("Full accreditation ({n} criteria)", n=count)
    return say("Associate membership ({n} criteria)", n=count)


def _why(advice: Advice, snapshot: ChoiceSnapshot, say: Say) -> tuple[Markup | None, ...]:
    closing = say("This is advice: you choose, and the Federation decides. The figures are working assumptions of ours.")
    if advice.accredited:
        until = snapshot.answers.get(Question.ACCREDITED_UNTIL)
        runs = (
            say("Your accreditation runs until {day}.", day=say.date(_as_date(until)))
            if until
            else say("We assume that an accreditation runs for three years.")
        )
        return (say("<b>The list for full accreditation suits you: it prepares your renewal.</b>"), runs, closing)
    if advice.programme is ProgrammeId.BILATERAL:
        return (say("<b>The list for full accreditation suits your chamber.</b>"), closing)
    only_events = say("One year of events closes this gap.") if advice.unmet == (Question.EVENTS,) else None
    early = (
        say(
            "With fewer than {n} paying members it may be early even for that; the list shows what to work on.",
            n=MINIMUM_TO_START,
        )
        if advice.early
        else None
    )
    reasons = lines(*(Markup("• {}").format(say(UNMET[question])) for question in advice.unmet))
    tasks = lines(say("<b>First to do</b>:"), *(Markup("• ") + say(FIRST_TASK[question]) for question in advice.first_tasks))
    return (
        say("<b>Associate membership suits your chamber for now</b>, because:"),
        reasons,
        only_events,
        tasks if advice.first_tasks else None,
        early,
        closing,
    )


def _as_date(value: int) -> date:
    return date(value // 10_000, value // 100 % 100, value % 100)
