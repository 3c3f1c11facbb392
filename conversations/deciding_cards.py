"""The cards on which staff write a decision. Each button that changes the draft holds the whole draft as it then is."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Go, Intent, Row, Style, Touch, Wrote
from conversations.deciding_text import CHOICE, LACKS, DecidingSnapshot, above, closing, conditions_so_far, lacks_of, so_far
from conversations.decision_text import condition_line, for_staff, leaf_title, leafed, sentence_of, standing_of, taken
from conversations.file_text import head_of
from conversations.frozen import Submitted
from conversations.model.dates import months_later
from conversations.model.decision import (
    CONDITION_LENGTH,
    CONDITIONS,
    GRANTS,
    NEED_ONE,
    SENTENCE_LENGTH,
    DraftDecision,
    Lack,
    Ruling,
    may_be_due,
)
from conversations.parts import LABEL, beside, chosen, lines, paragraphs, shortened
from locales.say import Say

DATES = (Wrote("31/12/2030"), Wrote("volgend jaar"))
"""Samples where a date may be typed."""


@dataclass(frozen=True, slots=True)
class Keep(Intent):
    """The draft stands like this, after this revision of it."""

    draft: DraftDecision
    revision: int


@dataclass(frozen=True, slots=True)
class Drop(Intent):
    """Throw this revision of the draft away."""

    assessment: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class Record(Intent):
    """Record this revision of the draft, at this revision of the file's stage."""

    assessment: UUID
    revision: int
    stage_revision: int


def is_granted(draft: DraftDecision) -> bool:
    """Whether the draft gives an accreditation."""
    return draft.ruling in GRANTS


def due(draft: DraftDecision, number: int, day: date) -> DraftDecision:
    """The draft with a day for one condition, by its number from 1."""
    kept = list(draft.conditions)
    kept[number - 1] = replace(kept[number - 1], due=day)
    return replace(draft, conditions=tuple(kept))


def gone(assessment: UUID, one: Submitted | None, say: Say) -> Card:
    """Nobody is writing a decision any more: what was decided, and by whom."""
    last = one.decisions[-1] if one and one.decisions else None
    text = paragraphs(
        head_of(one, say) if one else None,
        say("No decision is being written: it was recorded or thrown away meanwhile."),
        lines(standing_of(last, None, say), taken(last, say)) if last else None,
    )
    return Card(text=text, rows=((Touch(say("‹ The file"), Go(states.DeskFile(assessment)), Style.PRIMARY),),))


def decisions(state: states.DeskDecisions, one: Submitted, say: Say) -> Card:
    """One decision after the other."""
    at, decision, turn = leafed(one.decisions, state)
    text = paragraphs(leaf_title(at, len(one.decisions), say), say.of(one.chamber.names), for_staff(decision, say))
    return Card(text=text, rows=(*turn, (Touch(say("‹ The file"), Go(states.DeskFile(one.assessment)), Style.PRIMARY),)))


def ruling(one: Submitted, snapshot: DecidingSnapshot, say: Say) -> Card:
    """What was decided; here a draft begins."""
    draft = snapshot.written or DraftDecision(submission=one.id)
    offered = tuple(one for one in Ruling if snapshot.stands or one not in NEED_ONE)
    text = paragraphs(
        above(one, say),
        say("<b>What did the Federation decide?</b>"),
        closing(one, say),
        say(
            "Nothing is told to the chamber until you have seen the whole and record it. Your colleagues can go on with what you begin."
        ),
    )
    rows = tuple(
        (Touch(chosen(say(CHOICE[each]), draft.ruling is each), Keep(_ruled(draft, each), snapshot.revision)),)
        for each in offered
    )
    return Card(text=text, rows=(*rows, _back(one, snapshot.written, say)))


def _ruled(draft: DraftDecision, each: Ruling) -> DraftDecision:
    """The draft with another ruling: a day that meant something else is asked anew."""
    same = (each in GRANTS and is_granted(draft)) or each is draft.ruling
    return replace(draft, ruling=each) if same else replace(draft, ruling=each, until=None, no_day=False)


def _back(one: Submitted, draft: DraftDecision | None, say: Say) -> Row:
    if draft is None or draft.ruling is None:
        return (Touch(say("‹ The file"), Go(states.DeskFile(one.assessment))),)
    return (Touch(say("‹ The decision so far"), Go(states.WriteDecision(one.assessment))),)


def day(one: Submitted, draft: DraftDecision, snapshot: DecidingSnapshot, say: Say) -> Card:
    """On which day it was decided."""
    text = paragraphs(
        head_of(one, say),
        say("<b>On which day was it decided?</b>"),
        say(
            "Not before the file was submitted, on {submitted}, and not after today. You can also type the day, as 31/12/2026.",
            submitted=say.date(one.copy.today),
        ),
        say("So far: {day}.", day=say.date(draft.decided_on)) if draft.decided_on else None,
    )
    today = Touch(
        say("Today, {day}", day=say.date(snapshot.today)), Keep(replace(draft, decided_on=snapshot.today), snapshot.revision)
    )
    return Card(text=text, rows=((today,), _back(one, draft, say)), accepts=DATES)


def until(one: Submitted, draft: DraftDecision, snapshot: DecidingSnapshot, say: Say) -> Card:
    """Until which day it holds: the accreditation, or the deferral."""
    granted, base = is_granted(draft), draft.decided_on or snapshot.today
    three, year = months_later(base, 36), months_later(base, 12)
    text = paragraphs(
        head_of(one, say),
        say("<b>Until which day is the accreditation valid?</b>")
        if granted
        else say("<b>To which day is the decision deferred?</b>"),
        say("That day still counts. You can also type another one, as 31/12/2026.")
        if granted
        else say("Type the day of the sitting, as 31/12/2026, if it is known."),
        say("So far: {day}.", day=say.date(draft.until)) if draft.until else None,
    )
    if granted:
        rows: tuple[Row, ...] = (
            (Touch(say("3 years: {day}", day=say.date(three)), Keep(replace(draft, until=three), snapshot.revision)),),
            (Touch(say("1 year: {day}", day=say.date(year)), Keep(replace(draft, until=year), snapshot.revision)),),
        )
    else:
        unknown = Keep(replace(draft, until=None, no_day=True), snapshot.revision)
        rows = ((Touch(say("The day is not known yet"), unknown),),)
    return Card(text=text, rows=(*rows, _back(one, draft, say)), accepts=DATES)


def conditions(one: Submitted, draft: DraftDecision, on: states.State, say: Say) -> Card:
    """All conditions; one more, or on."""
    id_ = one.assessment
    listed = tuple(
        (Touch(_entry(number, each.text), Go(states.DecideCondition(id_, number))),)
        for number, each in enumerate(draft.conditions, 1)
    )
    rows: tuple[Row, ...] = ((Touch(say("On ›"), Go(on), Style.PRIMARY),), *listed)
    if len(draft.conditions) < CONDITIONS:
        rows += ((Touch(say("Add a condition"), Go(states.DecideCondition(id_, len(draft.conditions) + 1))),),)
    text = paragraphs(head_of(one, say), conditions_so_far(draft, say))
    return Card(text=text, rows=(*rows, _back(one, draft, say)))


def _entry(number: int, text: str) -> Markup:
    return beside(str(number), shortened(text, LABEL - 5))


def condition(one: Submitted, draft: DraftDecision, number: int, snapshot: DecidingSnapshot, say: Say) -> Card:
    """The words of one condition."""
    id_, revision = one.assessment, snapshot.revision
    back = Touch(say("‹ Conditions"), Go(states.DecideConditions(id_)))
    if number > len(draft.conditions):
        text = paragraphs(
            head_of(one, say),
            say("<b>Condition {n}</b>", n=number),
            say("Type what the chamber is to do, in at most {n} characters. Its date is asked next.", n=CONDITION_LENGTH),
            say("It is sent as you write it, in your words and your language."),
        )
        # a new condition takes nobody's place, and still a colleague's change meanwhile is seen first
        again = Touch(say("Not with conditions after all"), Keep(replace(draft, ruling=Ruling.ACCREDITED), revision))
        row: Row = (back,) if draft.conditions else (again,)
        return Card(text=text, rows=(row, _back(one, draft, say)), accepts=(Wrote("Keur de jaarrekening 2026 goed."),))
    kept = draft.conditions[number - 1]
    without = tuple(each for n, each in enumerate(draft.conditions, 1) if n != number)
    text = paragraphs(
        head_of(one, say),
        condition_line(number, kept.text, kept.due, say),
        say("To change the words, type them anew, in at most {n} characters.", n=CONDITION_LENGTH),
    )
    rows: tuple[Row, ...] = (
        (Touch(back.label, back.intent, Style.PRIMARY),),
        (Touch(say("Change the date"), Go(states.DecideConditionDay(id_, number))),),
        (Touch(say("Take this condition away"), Keep(replace(draft, conditions=without), revision), Style.DANGER),),
    )
    return Card(text=text, rows=rows, accepts=(Wrote("Keur de jaarrekening 2026 goed."),))


def condition_day(one: Submitted, draft: DraftDecision, number: int, snapshot: DecidingSnapshot, say: Say) -> Card:
    """By which day one condition is to be met."""
    kept, base = draft.conditions[number - 1], draft.decided_on or snapshot.today
    text = paragraphs(
        head_of(one, say),
        condition_line(number, kept.text, kept.due, say),
        say("<b>By which day?</b>"),
        say("After the decision, and while the accreditation is valid. You can also type the day, as 31/12/2026."),
    )
    offered = (
        (say("3 months: {day}", day=say.date(months_later(base, 3))), months_later(base, 3)),
        (say("6 months: {day}", day=say.date(months_later(base, 6))), months_later(base, 6)),
        (say("1 year: {day}", day=say.date(months_later(base, 12))), months_later(base, 12)),
    )
    rows = tuple(
        (Touch(label, Keep(due(draft, number, each), snapshot.revision)),) for label, each in offered if may_be_due(each, draft)
    )
    back = Touch(say("‹ Condition {n}", n=number), Go(states.DecideCondition(one.assessment, number)))
    # the revision stands in every button that changes the draft; where no offered day fits, in this one
    away = Keep(replace(draft, conditions=tuple(c for n, c in enumerate(draft.conditions, 1) if n != number)), snapshot.revision)
    dropped = () if rows else ((Touch(say("Take this condition away"), away, Style.DANGER),),)
    return Card(text=text, rows=(*rows, *dropped, (back,)), accepts=DATES)


def sentence(one: Submitted, draft: DraftDecision, snapshot: DecidingSnapshot, say: Say) -> Card:
    """A sentence for the chamber, or none."""
    text = paragraphs(
        head_of(one, say),
        say("<b>A sentence for the chamber?</b>"),
        say("Type it, in at most {n} characters: a reason, a thank-you, what comes next.", n=SENTENCE_LENGTH),
        say("It is sent as you write it, in your words and your language."),
        sentence_of(draft.sentence or ""),
    )
    none = Touch(say("No sentence"), Keep(replace(draft, sentence=""), snapshot.revision))
    return Card(text=text, rows=((none,), _back(one, draft, say)), accepts=(Wrote("Proficiat aan heel de ploeg."),))


def whole(one: Submitted, draft: DraftDecision, on: states.State, snapshot: DecidingSnapshot, say: Say) -> Card:
    """All of it shown back, what it lacks, and its recording."""
    lacking, id_ = lacks_of(draft, one, snapshot), one.assessment
    text = paragraphs(
        above(one, say),
        say("<b>The decision as it will be recorded</b>") if not lacking else say("<b>The decision so far</b>"),
        so_far(draft, say),
        lines(*(say("⚠️ {doubt}", doubt=say(LACKS[lack])) for lack in lacking)) or None,
        None if lacking else _what_recording_does(one, snapshot, say),
        _last_hand(snapshot, say),
    )
    rows: list[Row] = []
    if not lacking:
        record = Record(id_, snapshot.revision, one.revision)
        rows.append((Touch(say("Record the decision"), record, Style.SUCCESS),))
    elif on != states.WriteDecision(id_):
        rows.append((Touch(say("Go on with it"), Go(on), Style.PRIMARY),))
    if Lack.RESUBMITTED in lacking:
        seen = Keep(replace(draft, submission=one.id), snapshot.revision)
        if one.changed:
            rows.append((Touch(say("What changed ({n})", n=len(one.changed)), Go(states.DeskChanges(id_))),))
        rows.append((Touch(say("I have seen the file as it is now"), seen),))
    away = Touch(say("Throw it away"), Go(states.DropDecision(id_)), Style.DANGER)
    file = Touch(say("‹ The file"), Go(states.DeskFile(id_)))
    return Card(text=text, rows=(*rows, *_changes(draft, id_, say), (away,), (file,)))


def _what_recording_does(one: Submitted, snapshot: DecidingSnapshot, say: Say) -> Markup:
    """Who is told, who stands for it, what it replaces."""
    readers = snapshot.readers
    return lines(
        say("You, {name}, record it; the bot decides nothing.", name=snapshot.person.name),
        say.count("{n} person of the chamber is told at once.", "{n} people of the chamber are told at once.", readers)
        if readers
        else say("Nobody represents this chamber in ChamberReady, so nobody is told."),
        say("It replaces the decision above as the one that counts; that one stays readable.") if one.decisions else None,
        closing(one, say),
    )


def _last_hand(snapshot: DecidingSnapshot, say: Say) -> Markup | None:
    kept = snapshot.deciding
    return say("Last changed on {day} by {name}.", day=say.date(kept.day), name=kept.by) if kept else None


def _changes(draft: DraftDecision, id_: UUID, say: Say) -> tuple[Row, ...]:
    """The ways to change what is there."""
    first: Row = (Touch(say("The outcome"), Go(states.DecideRuling(id_))),)
    if draft.decided_on:
        first += (Touch(say("The day"), Go(states.DecideDay(id_))),)
    second: Row = ()
    if draft.until or draft.no_day:
        second += (Touch(say("Until when"), Go(states.DecideUntil(id_))),)
    if draft.ruling is Ruling.WITH_CONDITIONS and draft.conditions:
        second += (Touch(say("Conditions ({n})", n=len(draft.conditions)), Go(states.DecideConditions(id_))),)
    if draft.sentence is not None:
        second += (Touch(say("The sentence"), Go(states.DecideSentence(id_))),)
    return (first, second) if second else (first,)


def drop(one: Submitted, draft: DraftDecision, snapshot: DecidingSnapshot, say: Say) -> Card:
    """Throw it away?"""
    text = paragraphs(
        head_of(one, say),
        say("<b>Throw this decision away?</b>"),
        so_far(draft, say),
        say("It was never recorded, and the chamber does not know of it. Your colleagues can no longer go on with it either."),
        _last_hand(snapshot, say),
    )
    back = Touch(say("‹ The decision so far"), Go(states.WriteDecision(one.assessment)), Style.PRIMARY)
    away = Touch(say("Yes, throw it away"), Drop(one.assessment, snapshot.revision), Style.DANGER)
    return Card(text=text, rows=((back,), (away,)))
