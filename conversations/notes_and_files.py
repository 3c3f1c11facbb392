"""What stands with a criterion: the whole note, and the evidence."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import AskFor, Attached, Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.criterion_text import place_of
from conversations.events import EvidenceDated, EvidenceRemoved, NoteReplaced
from conversations.evidence_text import evidence_card, file_line
from conversations.filing import filed
from conversations.model.dates import read_date
from conversations.parts import bold, cut, page_line, page_of, pager, paragraphs, shortened
from conversations.result_text import whose
from locales.say import Say

NOTE_PAGE = 3000
"""Characters of a note that stand on one page."""

Place = states.ReadNote | states.WriteNoteAnew | states.Files | states.OneFile | states.OwnEvidenceCame


@dataclass(frozen=True, slots=True)
class TakeAway(Intent):
    """This file is no longer evidence."""

    evidence: int


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What a touch leads to."""
    match state, intent:
        case _, Attached():
            files = states.Files(state.assessment, state.criterion)
            return filed(state if isinstance(state, states.WriteNoteAnew) else files, state.criterion, intent, snapshot, say)
        case states.WriteNoteAnew(), Wrote(text, fresh):
            if not fresh:
                return Decision(
                    state,
                    toast=say(
                        "You typed “{text}” before this screen appeared. Please write the note here.",
                        text=shortened(text, 100),
                    ),
                )
            return Decision(
                _criterion(state), (NoteReplaced(state.assessment, state.criterion, text),), say("The note is replaced.")
            )
        case states.OneFile(evidence=shown), TakeAway(evidence) if evidence == shown:
            to = states.Files(state.assessment, state.criterion)
            return Decision(
                to, (EvidenceRemoved(state.assessment, evidence),), say("The file is no longer evidence of this criterion.")
            )
        case states.OneFile(evidence=evidence), Wrote(text):
            return _dated(state, evidence, text, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _criterion(state: Place) -> states.AtCriterion:
    return states.AtCriterion(state.assessment, state.criterion)


def _dated(state: states.OneFile, evidence: int, text: str, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    day = read_date(text)
    if day is None:
        return Decision(
            state, toast=say("We could not read “{text}” as a date. Type it as 31/12/2026.", text=shortened(text, 40))
        )
    if day > snapshot.today:
        return Decision(state, toast=say("{day} is still to come; evidence has a date in the past.", day=say.date(day)))
    return Decision(
        state, (EvidenceDated(state.assessment, evidence, day),), say("The evidence is now dated {day}.", day=say.date(day))
    )


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """A note or evidence."""
    match state:
        case states.ReadNote():
            return _note(state, snapshot, say)
        case states.WriteNoteAnew():
            return _anew(state, say)
        case states.Files():
            return _files(state, snapshot, say)
        case states.OneFile():
            return _file(state, snapshot, say)
        case states.OwnEvidenceCame():
            return _came(state, snapshot, say)


def _back(state: Place, say: Say) -> Row:
    return (Touch(say("‹ Back to the criterion"), Go(_criterion(state)), Style.PRIMARY),)


def _heading(state: Place, snapshot: AssessmentSnapshot, title: Markup, say: Say) -> Markup:
    number, _ = place_of(snapshot.programme, state.criterion)
    return say("<b>{title}</b> · criterion {number}", title=title, number=number)


def _note(state: states.ReadNote, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The note in pages of characters, each message with who wrote it and when."""
    pages = cut(
        [
            say("{name}, {day}:\n{text}", name=note.by, day=say.date(note.at.date()), text=note.text)
            for note in snapshot.here.notes
        ],
        NOTE_PAGE,
    )
    at = min(max(state.page, 0), len(pages) - 1)
    turn: Row = ()
    if at:
        turn += (Touch(Markup("‹"), Go(states.ReadNote(state.assessment, state.criterion, at - 1))),)
    if at + 1 < len(pages):
        turn += (Touch(Markup("›"), Go(states.ReadNote(state.assessment, state.criterion, at + 1))),)
    label = say("Write the note anew") if snapshot.here.notes else say("Write a note")
    anew: Row = (Touch(label, Go(states.WriteNoteAnew(state.assessment, state.criterion))),)
    text = paragraphs(
        _heading(state, snapshot, say("Note"), say),
        pages[at] or say("There is no note yet."),
        say("Page {page} of {pages}", page=at + 1, pages=len(pages)) if len(pages) > 1 else None,
    )
    return Card(text=text, rows=tuple(row for row in (_back(state, say), turn, anew) if row))


def _anew(state: states.WriteNoteAnew, say: Say) -> Card:
    text = paragraphs(
        say("<b>Write the note anew</b>"),
        say("Your next message replaces the whole note of this criterion, at most 4,096 characters."),
    )
    return Card(text=text, rows=(_back(state, say),), accepts=(Wrote("The articles were amended in 2024."),))


def _files(state: states.Files, snapshot: AssessmentSnapshot, say: Say) -> Card:
    _, shown = page_of(snapshot.here.files, state.page)
    rows = tuple((Touch(file_line(file, say), Go(states.OneFile(state.assessment, state.criterion, file.id))),) for file in shown)
    at, _ = page_of(snapshot.here.files, state.page)
    turn = pager(
        snapshot.here.files,
        at,
        states.Files(state.assessment, state.criterion, at - 1),
        states.Files(state.assessment, state.criterion, at + 1),
    )
    text = paragraphs(
        _heading(state, snapshot, say("Evidence"), say),
        say("Choose a file to open it, to change its date or to take it away. To add one, go back to the criterion and send it.")
        if shown
        else say("There is no evidence yet. Go back to the criterion and send a file."),
        page_line(say, snapshot.here.files, at),
    )
    return Card(text=text, rows=(_back(state, say), *rows, *turn))


def _file(state: states.OneFile, snapshot: AssessmentSnapshot, say: Say) -> Card:
    file = next(file for file in snapshot.here.files if file.id == state.evidence)
    text = paragraphs(
        _heading(state, snapshot, say("Evidence"), say),
        bold(file_line(file, say)),
        say("Sent by {name}. If the document has another date, type it as 31/12/2026.", name=file.by),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("‹ Back to the evidence"), Go(states.Files(state.assessment, state.criterion)), Style.PRIMARY),),
        (Touch(say("Open this file"), _wish(state, snapshot)),),
        (Touch(say("Take this file away"), TakeAway(file.id), Style.DANGER),),
    )
    return Card(text=text, rows=rows, accepts=(Wrote("31/12/2025"),))


def _wish(state: states.OneFile, snapshot: AssessmentSnapshot) -> AskFor:
    return AskFor(states.OwnEvidenceCame(state.assessment, state.criterion, state.evidence), snapshot.asked)


def _came(state: states.OwnEvidenceCame, snapshot: AssessmentSnapshot, say: Say) -> Card:
    file = next(file for file in snapshot.here.files if file.id == state.evidence)
    programme = snapshot.programme
    back = Touch(say("To the criterion"), Go(_criterion(state)))
    return evidence_card(file, programme.by_id[state.criterion], programme, whose(snapshot, say), back, say)
