"""The quick scan: one plain question a principle, then where to look first. It never counts as an answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.criterion_text import place_of
from conversations.events import QuickQuestionAnswered
from conversations.model.programme import Principle
from conversations.model.quick_scan import QuickAnswer, minutes, read_quick, skipped, where_to_look
from conversations.parts import (
    bar,
    bold,
    chosen,
    has_pillars,
    in_rows,
    italic,
    jump,
    lines,
    page_line,
    page_of,
    pager,
    paragraphs,
    shortened,
)
from conversations.walk import after_the_scan
from locales.say import Say, message

Place = states.QuickScan | states.QuickResult

BUTTON: Mapping[QuickAnswer, str] = {
    QuickAnswer.YES: message("Yes"),
    QuickAnswer.PARTLY: message("Partly"),
    QuickAnswer.NO: message("No"),
}

TO_LOOK_AT: Mapping[QuickAnswer, str] = {
    QuickAnswer.PARTLY: message("🟡 {n}. {title} · partly"),
    QuickAnswer.NO: message("🔴 {n}. {title} · no"),
}
"""The line of a principle at which to look first."""


@dataclass(frozen=True, slots=True)
class AnswerQuick(Intent):
    """This answer to the plain question of a principle, instead of revision `replacing` (0 when there was none)."""

    principle: str
    value: QuickAnswer
    replacing: int


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What a touch in the quick scan leads to."""
    match state, intent:
        case states.QuickScan(), AnswerQuick(value=value):
            return _answered(state, value, snapshot)
        case states.QuickScan(), Wrote(text, fresh):
            typed = read_quick(text)
            if typed is not None and fresh:
                return _answered(state, typed, snapshot)
            return Decision(state, toast=_not_taken(text, say, understood=typed is not None))
        case states.QuickResult(), Wrote():
            return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _answered(state: states.QuickScan, value: QuickAnswer, snapshot: AssessmentSnapshot) -> Decision:
    answered = QuickQuestionAnswered(state.assessment, state.principle, value)
    return Decision(_beside(state, 1, snapshot) or states.QuickResult(state.assessment), (answered,))


def _not_taken(text: str, say: Say, *, understood: bool) -> Markup:
    typed = shortened(text, 60)
    if understood:
        return say("You typed “{typed}” before this question was on your screen. Please answer it here.", typed=typed)
    return say(
        "We could not read “{typed}” as an answer to this question. Answer with yes, partly or no, or skip it.", typed=typed
    )


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """A question, or what the scan tells."""
    match state:
        case states.QuickScan():
            return _question(state, snapshot, say)
        case states.QuickResult():
            return _result(state, snapshot, say)


def _principle(state: states.QuickScan, snapshot: AssessmentSnapshot) -> Principle:
    return next(one for one in snapshot.programme.principles if one.id == state.principle)


def _beside(state: states.QuickScan, step: int, snapshot: AssessmentSnapshot) -> states.QuickScan | None:
    """The question `step` further on; None past either end."""
    number = _principle(state, snapshot).number + step
    return next(
        (states.QuickScan(state.assessment, one.id) for one in snapshot.programme.principles if one.number == number), None
    )


def _question(state: states.QuickScan, snapshot: AssessmentSnapshot, say: Say) -> Card:
    principle = _principle(state, snapshot)
    beginning = say.count(
        "One plain question at a time, about {n} minute in all. It tells you where to look first; it never counts as an answer, so your self-assessment stays as it is.",
        "One plain question at a time, about {n} minutes in all. It tells you where to look first; it never counts as an answer, so your self-assessment stays as it is.",
        minutes(snapshot.programme),
    )
    text = paragraphs(
        lines(italic(_frame(principle, snapshot, say)), bar((principle.number - 1) / len(snapshot.programme.principles))),
        beginning if principle.number == 1 else None,
        bold(say.of(principle.quick)),
    )
    rows = (tuple(_button(principle, value, snapshot, say) for value in QuickAnswer), _walk(state, snapshot, say))
    return Card(text=text, rows=rows, accepts=(Wrote("ja"), Wrote("plus ou moins"), Wrote("not yet"), Wrote("why?")))


def _frame(principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    of, title = len(snapshot.programme.principles), say.of(principle.title)
    if has_pillars(snapshot.programme.id):
        return say("Quick scan · pillar {n} of {of} · {title}", n=principle.number, of=of, title=title)
    return say("Quick scan · principle {n} of {of} · {title}", n=principle.number, of=of, title=title)


def _button(principle: Principle, value: QuickAnswer, snapshot: AssessmentSnapshot, say: Say) -> Touch:
    is_chosen = snapshot.scan.answers.get(principle.id) is value
    intent = AnswerQuick(principle.id, value, snapshot.scan.revisions.get(principle.id, 0))
    return Touch(chosen(say(BUTTON[value]), is_chosen), intent, Style.SUCCESS if is_chosen else None)


def _walk(state: states.QuickScan, snapshot: AssessmentSnapshot, say: Say) -> Row:
    before, after = _beside(state, -1, snapshot), _beside(state, 1, snapshot)
    row: Row = (Touch(Markup("‹"), Go(before)),) if before else ()
    row += (Touch(say("Overview"), Go(states.Overview(state.assessment))),)
    to = Go(after or states.QuickResult(state.assessment))
    if state.principle not in snapshot.scan.answers:
        return (*row, Touch(say("Skip ›"), to))
    return (*row, Touch(Markup("›"), to) if after else Touch(say("Result ›"), to))


def _result(state: states.QuickResult, snapshot: AssessmentSnapshot, say: Say) -> Card:
    first = where_to_look(snapshot.programme, snapshot.scan.answers)
    at, shown = page_of(first, state.page)
    text = paragraphs(
        say("<b>Quick scan: where to look first</b>"),
        say("This is a first impression. It never counts as an answer: your progress and your score are what they were."),
        lines(*(_line(principle, snapshot, say) for principle in shown)) or _nothing_to_look_at(snapshot, say),
        lines(*_others(snapshot, say)),
        page_line(say, first, at),
    )
    jumps = in_rows(
        [Touch(jump(one.number, snapshot.programme.id, say), Go(states.OnePrinciple(state.assessment, one.id))) for one in shown]
    )
    turn = pager(first, at, states.QuickResult(state.assessment, at - 1), states.QuickResult(state.assessment, at + 1))
    home: Row = (Touch(say("Overview"), Go(states.Overview(state.assessment))), Touch(say("Home"), Go(states.Home())))
    return Card(text=text, rows=((_begin(snapshot, say),), *jumps, *turn, _again(state, snapshot, say), home))


def _line(principle: Principle, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    line = TO_LOOK_AT[snapshot.scan.answers[principle.id]]
    return say(line, n=principle.number, title=say.of(principle.title))


def _nothing_to_look_at(snapshot: AssessmentSnapshot, say: Say) -> Markup:
    if not snapshot.scan.answers:
        return say("You have not answered any question of the quick scan yet.")
    if skipped(snapshot.programme, snapshot.scan.answers):
        return say("Nothing stands out so far.")
    return say("You answered “yes” to every question. The self-assessment goes further into each of them.")


def _others(snapshot: AssessmentSnapshot, say: Say) -> tuple[Markup | None, ...]:
    yes = sum(value is QuickAnswer.YES for value in snapshot.scan.answers.values())
    left = len(skipped(snapshot.programme, snapshot.scan.answers))
    everywhere = yes == len(snapshot.programme.principles)
    return (
        say.count("✅ “Yes” to {n} question.", "✅ “Yes” to {n} questions.", yes) if yes and not everywhere else None,
        say.count("⚪ {n} question skipped.", "⚪ {n} questions skipped.", left) if left else None,
    )


def _begin(snapshot: AssessmentSnapshot, say: Say) -> Touch:
    to = after_the_scan(snapshot.programme, snapshot.answers, snapshot.facts, snapshot.scan.answers, snapshot.assessment)
    match to:
        case states.AtCriterion(criterion=criterion):
            number, _ = place_of(snapshot.programme, criterion)
            label = say("Begin with criterion {number}", number=number)
        case states.AskFact():
            label = say("Begin with the facts about your chamber")
        case _:
            label = say("See the result")
    return Touch(label, Go(to), Style.PRIMARY)


def _again(state: states.QuickResult, snapshot: AssessmentSnapshot, say: Say) -> Row:
    left = skipped(snapshot.programme, snapshot.scan.answers)
    first = snapshot.programme.principles[0].id
    row: Row = ()
    if left:
        row = (Touch(say("Skipped questions ({n})", n=len(left)), Go(states.QuickScan(state.assessment, left[0].id))),)
    return (*row, Touch(say("From the start"), Go(states.QuickScan(state.assessment, first))))
