"""Facts about the chamber: yes or no, asked before the first criterion, changeable at any time."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.events import FactGiven
from conversations.model.phrases import read_yes_no
from conversations.model.programme import Fact
from conversations.parts import bold, chosen, paragraphs, scan_offer, shortened
from conversations.walk import after_the_scan, next_fact
from locales.say import Say


@dataclass(frozen=True, slots=True)
class GiveFact(Intent):
    """Yes or no to a fact, instead of revision `replacing` (0 when there was none)."""

    fact: str
    replacing: int
    value: bool


Place = states.AskFact | states.ChamberFacts


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What a touch leads to."""
    match state, intent:
        case states.AskFact(), GiveFact(fact, value=value):
            return _given(state, fact, value, snapshot)
        case states.AskFact(fact=fact), Wrote(text, fresh):
            value_ = read_yes_no(text)
            if value_ is not None and fresh:
                return _given(state, fact, value_, snapshot)
            return Decision(state, toast=_not_taken(text, say, understood=value_ is not None))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _not_taken(text: str, say: Say, *, understood: bool) -> Markup:
    typed = shortened(text, 60)
    if understood:
        return say("You typed “{typed}” before this question was on your screen. Please answer it here.", typed=typed)
    return say("We could not read “{typed}” as an answer to this question. Please answer with yes or no.", typed=typed)


def _given(state: states.AskFact, fact: str, value: bool, snapshot: AssessmentSnapshot) -> Decision:  # noqa: FBT001 - the answer itself
    facts = dict(snapshot.facts) | {fact: value}
    first = states.AtCriterion(state.assessment, snapshot.programme.criteria[0].id)
    match state.back:
        case states.QuickResult():
            to = after_the_scan(snapshot.programme, snapshot.answers, facts, snapshot.scan.answers, state.assessment)
        case back:
            to = back or next_fact(snapshot.programme, facts, state.assessment) or first
    return Decision(to, (FactGiven(state.assessment, fact, value),))


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """One fact, or all of them."""
    match state:
        case states.AskFact():
            return _ask(state, snapshot, say)
        case states.ChamberFacts():
            return _all(state, snapshot, say)


def _fact(state: states.AskFact, snapshot: AssessmentSnapshot) -> Fact:
    return next(fact for fact in snapshot.programme.facts if fact.id == state.fact)


def _ask(state: states.AskFact, snapshot: AssessmentSnapshot, say: Say) -> Card:
    fact = _fact(state, snapshot)
    given = snapshot.facts.get(fact.id)
    replacing = snapshot.fact_revisions.get(fact.id, 0)
    number = snapshot.programme.facts.index(fact) + 1
    introduction = paragraphs(
        bold(say.of(snapshot.programme.title)),
        Markup.escape(say.of(snapshot.programme.introduction)),
        say("Until you submit, the Federation sees how far you are, never your answers."),
    )
    text = paragraphs(
        introduction if number == 1 and state.back is None else None,
        say("A fact about your chamber · {n} of {of}", n=number, of=len(snapshot.programme.facts)),
        bold(say.of(fact.question)),
        say("With “no”, the criteria about it are left out. You can change this at any time."),
    )
    yes, no = (
        Touch(chosen(say("Yes"), given is True), GiveFact(fact.id, replacing, value=True)),
        Touch(chosen(say("No"), given is False), GiveFact(fact.id, replacing, value=False)),
    )
    rows: tuple[Row, ...] = ((yes, no),)
    rows += ((Touch(say("‹ Back"), Go(state.back)),),) if state.back else scan_offer(snapshot, say)
    return Card(text=text, rows=rows, accepts=(Wrote("ja"), Wrote("non")))


def _all(state: states.ChamberFacts, snapshot: AssessmentSnapshot, say: Say) -> Card:
    rows: list[Row] = []
    listed = []
    for number, fact in enumerate(snapshot.programme.facts, 1):
        given = snapshot.facts.get(fact.id)
        answer = say("not answered yet") if given is None else say("Yes") if given else say("No")
        listed.append(Markup("{}. {} <b>{}</b>").format(number, say.of(fact.question), answer))
        rows.append((Touch(say("Change {n}", n=number), Go(states.AskFact(state.assessment, fact.id, state))),))
    rows.append((Touch(say("‹ Back"), Go(states.Home()), Style.PRIMARY),))
    return Card(text=paragraphs(say("<b>Facts about the chamber</b>"), Markup("\n").join(listed)), rows=tuple(rows))
