"""Deciding on a submitted file: step by step, one draft for all staff, shown back whole before it is recorded."""

from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from conversations import deciding_cards as cards
from conversations import states
from conversations.core import Card, Decision, Intent, Wrote
from conversations.deciding_cards import Drop, Keep, Record
from conversations.deciding_text import DecidingSnapshot, lacks_of
from conversations.events import DecisionDrafted, DecisionDropped, DecisionRecorded
from conversations.frozen import Submitted
from conversations.model.dates import read_date
from conversations.model.decision import (
    CONDITION_LENGTH,
    CONDITIONS,
    MAY_BE_DECIDED,
    SENTENCE_LENGTH,
    DraftCondition,
    DraftDecision,
    Lack,
    Ruling,
    lack_of_day,
    may_be_due,
    undated,
    units,
)
from conversations.parts import shortened
from conversations.scope import concerned_with
from conversations.states import DecidingState, State
from locales.say import Say


@dataclass(frozen=True, slots=True)
class Written:
    """What came of typed text: the draft with it in, or why it is not kept."""

    draft: DraftDecision | None = None
    refused: Markup | None = None


def may_be_at(state: DecidingState, snapshot: DecidingSnapshot) -> bool:
    """Staff decide on the files of the chambers that concern them, once submitted."""
    one = snapshot.one
    if one is None or one.chamber.kind not in concerned_with(snapshot.person):
        return False
    return bool(one.decisions) if isinstance(state, states.DeskDecisions) else one.stage in MAY_BE_DECIDED


def decide(state: DecidingState, intent: Intent, snapshot: DecidingSnapshot, say: Say) -> Decision:
    """The draft changes, is thrown away or recorded."""
    one, draft, id_ = snapshot.one, snapshot.written, state.assessment
    if one is None:
        return Decision(states.DeskFiles())
    match intent:
        case Keep(kept):
            return Decision(_next(state, kept, one, snapshot), (DecisionDrafted(id_, kept),))
        case Drop() if draft:
            return Decision(states.DeskFile(id_), (DecisionDropped(id_),), say("The decision that was being written is gone."))
        case Record() if draft and not lacks_of(draft, one, snapshot):
            told = say("Recorded; the chamber is told.") if snapshot.readers else say("Recorded.")
            return Decision(states.DeskFile(id_), (DecisionRecorded(id_),), told)
        case Wrote(text, fresh) if draft and takes_text(state, draft):
            if not fresh:
                return Decision(state, toast=_unseen(text, say))
            written = _written(state, text, draft, one, snapshot, say)
            if written.draft is None:
                return Decision(state, toast=written.refused)
            return Decision(_next(state, written.draft, one, snapshot), (DecisionDrafted(id_, written.draft),))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: DecidingState, snapshot: DecidingSnapshot, say: Say) -> Card:
    """The card of a step, of the whole, or of what was decided."""
    one, draft = snapshot.one, snapshot.written
    match state:
        case _ if one is None:
            return cards.gone(state.assessment, None, say)
        case states.DeskDecisions():
            return cards.decisions(state, one, say)
        case states.DecideRuling():
            return cards.ruling(one, snapshot, say)
        case _ if draft is None:
            return cards.gone(state.assessment, one, say)
        case states.DropDecision():
            return cards.drop(one, draft, snapshot, say)
        case states.DecideDay():
            return cards.day(one, draft, snapshot, say)
        case states.DecideUntil() if draft.ruling is Ruling.DEFERRED or cards.is_granted(draft):
            return cards.until(one, draft, snapshot, say)
        case states.DecideConditions() if draft.conditions:
            return cards.conditions(one, draft, on(draft, one, snapshot), say)
        case states.DecideCondition(number=number) if takes_text(state, draft):
            return cards.condition(one, draft, number, snapshot, say)
        case states.DecideConditionDay(number=number) if takes_text(state, draft):
            return cards.condition_day(one, draft, number, snapshot, say)
        case states.DecideSentence():
            return cards.sentence(one, draft, snapshot, say)
        case _:
            return cards.whole(one, draft, on(draft, one, snapshot), snapshot, say)


def takes_text(state: DecidingState, draft: DraftDecision) -> bool:
    """Whether what is typed at the state belongs to a part that the draft has."""
    match state:
        case states.DecideDay() | states.DecideSentence():
            return True
        case states.DecideUntil():
            return draft.ruling is Ruling.DEFERRED or cards.is_granted(draft)
        case states.DecideCondition(number=number):
            return 1 <= number <= min(len(draft.conditions) + 1, CONDITIONS)
        case states.DecideConditionDay(number=number):
            return 1 <= number <= len(draft.conditions)
        case _:
            return False


def on(draft: DraftDecision, one: Submitted, snapshot: DecidingSnapshot) -> State:
    """Where the draft is gone on with: its first lack, or the whole."""
    id_ = one.assessment
    step = next((lack for lack in lacks_of(draft, one, snapshot) if lack is not Lack.RESUBMITTED), None)
    match step:
        case Lack.RULING | Lack.NO_ACCREDITATION:
            return states.DecideRuling(id_)
        case Lack.DAY | Lack.BEFORE_SUBMISSION | Lack.TO_COME:
            return states.DecideDay(id_)
        case Lack.UNTIL | Lack.UNTIL_NOT_AFTER:
            return states.DecideUntil(id_)
        case Lack.CONDITIONS:
            return states.DecideCondition(id_, 1)
        case Lack.CONDITION_DAY:
            return states.DecideConditionDay(id_, undated(draft) or 1)
        case Lack.SENTENCE:
            return states.DecideSentence(id_)
        case _:
            return states.WriteDecision(id_)


def _next(state: DecidingState, draft: DraftDecision, one: Submitted, snapshot: DecidingSnapshot) -> State:
    """Where a change leads: on, but back to the list after a condition, so that others can be added."""
    at_conditions = isinstance(state, states.DecideCondition | states.DecideConditionDay) and draft.conditions
    return states.DecideConditions(one.assessment) if at_conditions and not undated(draft) else on(draft, one, snapshot)


def _unseen(text: str, say: Say) -> Markup:
    return say(
        "You typed “{text}” before this screen appeared. Please look at the card, then type it again.",
        text=shortened(text, 100),
    )


def _written(
    state: DecidingState, text: str, draft: DraftDecision, one: Submitted, snapshot: DecidingSnapshot, say: Say
) -> Written:
    match state:
        case states.DecideCondition(number=number):
            return _condition(text, number, draft, say)
        case states.DecideSentence():
            if units(text) > SENTENCE_LENGTH:
                return Written(refused=_too_long(text, SENTENCE_LENGTH, say))
            return Written(replace(draft, sentence=text))
        case _:
            day = read_date(text)
            if day is None:
                words = shortened(text, 40)
                return Written(refused=say("We could not read “{text}” as a date. Type it as 31/12/2026.", text=words))
            return _dated(state, day, draft, one, snapshot, say)


def _condition(text: str, number: int, draft: DraftDecision, say: Say) -> Written:
    words = " ".join(text.split())
    if units(words) > CONDITION_LENGTH:
        return Written(refused=_too_long(words, CONDITION_LENGTH, say))
    kept = list(draft.conditions)
    due = kept[number - 1].due if number <= len(kept) else None
    kept[number - 1 : number] = [DraftCondition(text=words, due=due)]
    return Written(replace(draft, conditions=tuple(kept)))


def _too_long(text: str, length: int, say: Say) -> Markup:
    return say("That is {n} characters; at most {most} fit here. Nothing was changed.", n=units(text), most=length)


def _dated(
    state: DecidingState, day: date, draft: DraftDecision, one: Submitted, snapshot: DecidingSnapshot, say: Say
) -> Written:
    said = say.date(day)
    match state:
        case states.DecideUntil():
            if draft.decided_on and day <= draft.decided_on:
                return Written(refused=_after(said, draft.decided_on, say))
            return Written(replace(draft, until=day, no_day=False))
        case states.DecideConditionDay(number=number):
            if not may_be_due(day, draft):
                return Written(refused=_within(said, draft, say))
            return Written(cards.due(draft, number, day))
        case _:
            match lack_of_day(day, one.copy.today, snapshot.today):
                case Lack.BEFORE_SUBMISSION:
                    submitted = say.date(one.copy.today)
                    return Written(
                        refused=say(
                            "{day} lies before the file was submitted, on {submitted}. Nothing was changed.",
                            day=said,
                            submitted=submitted,
                        )
                    )
                case Lack.TO_COME:
                    return Written(refused=say("{day} is still to come; a decision is recorded once it is taken.", day=said))
                case _:
                    return Written(replace(draft, decided_on=day))


def _after(said: str, decided_on: date, say: Say) -> Markup:
    return say(
        "{day} does not lie after the day of the decision, {decided}. Nothing was changed.",
        day=said,
        decided=say.date(decided_on),
    )


def _within(said: str, draft: DraftDecision, say: Say) -> Markup:
    if draft.until and draft.decided_on:
        return say(
            "{day} does not lie between the decision and the end of the accreditation, {until}. Nothing was changed.",
            day=said,
            until=say.date(draft.until),
        )
    return say("{day} does not lie after the day of the decision. Nothing was changed.", day=said)
