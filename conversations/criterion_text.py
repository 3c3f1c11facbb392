"""The words of a criterion card: where you are, the statement, what it means, what is already there."""

from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot, is_open
from conversations.model.points import in_walk
from conversations.model.programme import Basis, Criterion, Programme, Source
from conversations.model.readiness import applicable
from conversations.parts import REPORTED, SIGN, bar, beside, bold, has_pillars, italic, lines, paragraphs, shortened
from conversations.round_text import days_left
from locales.say import Say, message

MINUTES_A_CRITERION = 1.5
"""Measured on nobody yet: a working assumption for "minutes left"."""

SHOWN_OF_A_NOTE = 300
"""Characters of the note that stand on the card."""

SHOWN_OF_A_QUESTION = 120
"""Characters of a question and of its answer that stand on the card."""

BASIS: Mapping[Basis, str] = {
    Basis.OFFICIAL: message(
        "Source: {source}. The requirement is stated publicly; whether the accreditation programme contains it is not known."
    ),
    Basis.ADAPTED: message("Our wording, adapted from: {source}."),
    Basis.ASSUMPTION: message("Our own working assumption, to be confirmed by the Federation."),
}


def place_of(programme: Programme, criterion: str) -> tuple[str, int]:
    """The number of a criterion as shown ("3.2": second criterion of principle 3), and its place in its principle from 1."""
    principle = programme.principle_of[criterion]
    place = programme.place_of[criterion] - programme.place_of[principle.criteria[0].id] + 1
    return f"{principle.number}.{place}", place


def criterion_text(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    """The whole text of the card, at most 4096 characters by the limits of the programme files."""
    programme = snapshot.programme
    begins = criterion is programme.criteria[0] and not snapshot.answers and not programme.facts
    return paragraphs(
        Markup.escape(say.of(programme.introduction)) if begins else None,
        lines(_place(criterion, snapshot, say), _progress(criterion, snapshot, say), _to_hand_in(snapshot, say)),
        _standing(criterion, basis_of(criterion, programme, say), has_pillars(programme.id), say),
        out_of_the_walk(criterion, snapshot, say) or lines(*_already(criterion, snapshot, say)),
    )


def _place(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    programme = snapshot.programme
    principle = programme.principle_of[criterion.id]
    number, _ = place_of(programme, criterion.id)
    frame = (
        say(
            "Pillar {n} of {of} · {title} · criterion {number}",
            n=principle.number,
            of=len(programme.principles),
            title=say.of(principle.title),
            number=number,
        )
        if has_pillars(programme.id)
        else say(
            "Principle {n} of {of} · {title} · criterion {number}",
            n=principle.number,
            of=len(programme.principles),
            title=say.of(principle.title),
            number=number,
        )
    )
    return italic(frame)


def _progress(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    within, walk = snapshot.within(criterion.id), applicable(snapshot.programme, snapshot.facts)
    if within:
        walk = tuple(one for one in walk if one in within.criteria)
    left = sum(one.id not in snapshot.answers for one in walk)
    share = (len(walk) - left) / max(len(walk), 1)
    done = say("{bar} {answered} of {of}", bar=bar(share), answered=len(walk) - left, of=len(walk))
    minutes = round(left * MINUTES_A_CRITERION)
    return beside(done, say.count("about {n} minute left", "about {n} minutes left", minutes)) if minutes else done


def _to_hand_in(snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    """The days left in the round that is next for the chamber."""
    return days_left((snapshot.hand_in_by - snapshot.today).days, say) if snapshot.hand_in_by else None


@lru_cache(maxsize=1024)
def _standing(criterion: Criterion, basis: Markup, pillars: bool, say: Say) -> Markup:  # noqa: FBT001 - which word the programme uses
    """What the card of a criterion always says: two thirds of its text, the same in each turn."""
    inside = paragraphs(
        Markup.escape(say.of(criterion.explanation)),
        say("<b>What counts as evidence</b>: {evidence}", evidence=say.of(criterion.evidence)),
        basis,
    )
    return paragraphs(
        bold(say.of(criterion.statement)),
        lines(*_marks(criterion, pillars, say)),
        Markup("<blockquote expandable>") + inside + Markup("</blockquote>"),
    )


def _marks(criterion: Criterion, pillars: bool, say: Say) -> tuple[Markup | None, ...]:  # noqa: FBT001 - which word the programme uses
    essential = (
        say("<b>Essential</b>: without it the pillar cannot be respected.")
        if pillars
        else say("<b>Essential</b>: without it the principle cannot be respected.")
    )
    return (
        say("<b>Condition to start</b>: without it the application cannot start.") if criterion.gate else None,
        essential if criterion.essential else None,
        say("<b>When partly?</b> {partly}", partly=say.of(criterion.partly)) if criterion.partly else None,
    )


def basis_of(criterion: Criterion, programme: Programme, say: Say) -> Markup:
    """Whether the criterion is official, adapted or ours, and its source, with the year where it is known."""
    source = next((source for source in programme.sources if source.id == criterion.source), None)
    if source is None:
        return say(BASIS[criterion.basis], source="")
    return say(BASIS[criterion.basis], source=source_name(source))


def source_name(source: Source) -> str:
    """A source's title, with the year where it is known."""
    return f"{source.title} ({source.year})" if source.year.isdecimal() else source.title


def out_of_the_walk(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    """Why the facts take the criterion out; None when it is to be answered."""
    if in_walk(criterion, snapshot.facts):
        return None
    fact = next(fact for fact in snapshot.programme.facts if fact.id == criterion.applies_if)
    return say(
        "This criterion does not apply, because you answered “no” to “{question}” An earlier answer is kept and returns when you answer “yes”.",
        question=say.of(fact.question),
    )


def _already(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> tuple[Markup | None, ...]:
    given, credit = snapshot.here.given, snapshot.answers.get(criterion.id)
    answer = reason = None
    if given and credit:
        answer = say(
            "{sign} Answer: <b>{answer}</b> ({name}, {day})",
            sign=SIGN[credit],
            answer=say(REPORTED[credit]),
            name=given.by,
            day=say.date(given.at.date()),
        )
        reason = say("Reason: {reason}", reason=shortened(given.reason, SHOWN_OF_A_NOTE)) if given.reason else None
    note = " ".join(note.text for note in snapshot.here.notes)
    asked = [one for one in snapshot.questions if one.is_open and one.criterion == criterion.id]
    return (
        *(say("❓ The Federation asks: “{text}”", text=shortened(one.asked.text, SHOWN_OF_A_QUESTION)) for one in asked[:2]),
        *(say("Answered: “{text}”", text=shortened(one.answer.text, SHOWN_OF_A_QUESTION)) for one in asked[:2] if one.answer),
        answer,
        reason,
        say("📝 Note: {note}", note=shortened(note, SHOWN_OF_A_NOTE)) if note else None,
        say.count("📎 {n} piece of evidence", "📎 {n} pieces of evidence", len(snapshot.here.files))
        if snapshot.here.files
        else None,
        say("Your chamber’s file is submitted; this does not change any more.")
        if not is_open(snapshot, criterion.id)
        else None
        if given or note or snapshot.here.files
        else say(
            "Press a button. You can also type a note, or send a file (PDF, picture, office file of at most 20 MB) as evidence."
        ),
    )
