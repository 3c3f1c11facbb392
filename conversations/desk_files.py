"""The files that chambers submitted, as the Federation's desk reads them: the frozen copies, never a draft."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import short_name
from conversations.core import AskFor, Card, Decision, Document, DocumentKind, Go, Intent, Row, Style, Touch
from conversations.decision_text import conditions_of, standing_of, taken
from conversations.desk_parts import to_desk
from conversations.events import FileReviewed
from conversations.evidence_text import ON_A_BUTTON, evidence_card, file_line
from conversations.file_text import (
    FilesSnapshot,
    answers_with,
    claim,
    criterion_line,
    doubts_of,
    evidence_at,
    figures_of,
    first_gaps,
    head_of,
    question_line,
    stage_of,
    what_changed,
)
from conversations.frozen import Submitted
from conversations.model.decision import MAY_BE_DECIDED
from conversations.model.programme import Criterion
from conversations.model.questions import Question
from conversations.model.readiness import readiness
from conversations.model.submission import Stage
from conversations.paper import file_name_of, paper
from conversations.parts import LABEL, PAGE, beside, bold, jump, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.result_text import STANDING_SIGN
from conversations.scope import concerned_with, is_staff
from conversations.stage_text import doubted
from locales.say import Say

SHOWN_OF_A_CONDITION = 100
"""Characters of a condition on the card of its file; whole beside the decision."""
LAST_QUESTIONS = 3
"""So many questions about a criterion stand on its card, the newest ones."""


@dataclass(frozen=True, slots=True)
class Review(Intent):
    """The file is read to its end, at this revision of its stage."""

    assessment: UUID
    revision: int


def may_be_at(state: states.FileState, snapshot: FilesSnapshot) -> bool:
    """Staff see the files of the chambers that concern them."""
    if isinstance(state, states.DeskFiles):
        return is_staff(snapshot.person)
    one = snapshot.one
    if one is None or one.chamber.kind not in concerned_with(snapshot.person):
        return False
    match state:
        case states.DeskPrinciple(principle=id_):
            return any(principle.id == id_ for principle in one.copy.programme.principles)
        case states.DeskCriterion(criterion=id_):
            return id_ in one.copy.programme.by_id
        case states.EvidenceCame(criterion=id_, evidence=piece):
            return any(file.id == piece for file in evidence_at(id_, one))
        case _:
            return True


def decide(state: states.FileState, intent: Intent, snapshot: FilesSnapshot, say: Say) -> Decision:
    """The file is reviewed; all else is going elsewhere."""
    match intent:
        case Review(assessment) if snapshot.one and snapshot.one.stage is Stage.SUBMITTED:
            return Decision(states.DeskFile(assessment), (FileReviewed(assessment),), say("Marked as reviewed."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.FileState, snapshot: FilesSnapshot, say: Say) -> Card:
    """The list, or one file."""
    one = snapshot.one
    match state:
        case states.DeskFiles(page):
            return _files(page, snapshot, say)
        case _ if one is None:
            return _files(0, snapshot, say)
        case states.DeskFile():
            return _file(one, snapshot, say)
        case states.SubmissionCame():
            return _came(one, snapshot, say)
        case states.DeskAnswers(page=page):
            return _answers(one, page, say)
        case states.DeskPrinciple(principle=id_, page=page):
            return _principle(one, id_, page, say)
        case states.DeskDoubts(page=page):
            return _doubts(one, page, say)
        case states.DeskChanges(page=page):
            return _changes(one, page, say)
        case states.DeskCriterion(criterion=id_, page=page):
            return _criterion(one, id_, page, snapshot, say)
        case states.EvidenceCame():
            return _evidence_came(state, one, say)
        case states.MarkReviewed():
            return _review(one, say)


def _files(page: int, snapshot: FilesSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.files, page)
    text = paragraphs(
        say("<b>Submitted files</b>"),
        say("The longest waiting first.") if snapshot.files else say("No chamber has submitted its file yet."),
        page_line(say, snapshot.files, at),
    )
    rows = tuple((Touch(_label(one, say), Go(states.DeskFile(one.assessment))),) for one in shown)
    turn = pager(snapshot.files, at, states.DeskFiles(at - 1), states.DeskFiles(at + 1))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say),)))


def _label(one: Submitted, say: Say) -> Markup:
    stage = stage_of(one, say).unescape()
    return beside(shortened(short_name(one.chamber, say), LABEL - len(stage) - 3), stage)


def _file(one: Submitted, snapshot: FilesSnapshot, say: Say) -> Card:
    text = paragraphs(head_of(one, say), figures_of(one, say), first_gaps(one, 3, 130, say), what_changed(one, say))
    text = paragraphs(text, answers_with(one, snapshot.questions, say), _decided(one, say), _being_decided(snapshot, say))
    rows: list[Row] = [(Touch(say("Read the answers"), Go(states.DeskAnswers(one.assessment)), Style.PRIMARY),)]
    row: Row = ()
    if found := doubts_of(one):
        row += (Touch(say("Doubts ({n})", n=len(found)), Go(states.DeskDoubts(one.assessment))),)
    if one.changed:
        row += (Touch(say("What changed ({n})", n=len(one.changed)), Go(states.DeskChanges(one.assessment))),)
    rows += [row] if row else []
    if snapshot.questions:
        asked = Touch(say("Questions ({n})", n=len(snapshot.questions)), Go(states.DeskQuestions(one.assessment)))
        rows.append((asked,))
    dossier = Touch(say("Dossier for the committee"), AskFor(states.Dossier(one.assessment), snapshot.asked))
    rows += [(Touch(say("As a PDF"), AskFor(states.SubmissionCame(one.id), snapshot.asked)), dossier)]
    if one.stage is Stage.SUBMITTED:
        rows.append((Touch(say("Mark as reviewed"), Go(states.MarkReviewed(one.assessment))),))
    rows += _to_decide(one, snapshot, say)
    rows.append((Touch(say("‹ Submitted files"), Go(states.DeskFiles())), to_desk(say)))
    return Card(text=text, rows=tuple(rows))


def _decided(one: Submitted, say: Say) -> Markup | None:
    """The decision that counts, with its conditions."""
    if not one.decisions:
        return None
    last = one.decisions[-1]
    return paragraphs(
        lines(bold(standing_of(last, None, say)), taken(last, say)), conditions_of(last.conditions, SHOWN_OF_A_CONDITION, say)
    )


def _being_decided(snapshot: FilesSnapshot, say: Say) -> Markup | None:
    """That a decision is being written, so that nobody begins another beside it."""
    kept = snapshot.deciding
    if kept is None or kept.draft is None:
        return None
    return say("A decision is being written; {name} changed it last, on {day}.", name=kept.by, day=say.date(kept.day))


def _to_decide(one: Submitted, snapshot: FilesSnapshot, say: Say) -> list[Row]:
    """The doors to what was decided, and to deciding."""
    rows: list[Row] = []
    if one.decisions:
        label = say("The decision") if len(one.decisions) == 1 else say("The decisions ({n})", n=len(one.decisions))
        rows.append((Touch(label, Go(states.DeskDecisions(one.assessment))),))
    if snapshot.deciding and snapshot.deciding.draft:
        rows.append((Touch(say("Go on with the decision"), Go(states.WriteDecision(one.assessment))),))
    elif one.stage in MAY_BE_DECIDED:
        label = say("Record a later decision") if one.decisions else say("Record the decision")
        rows.append((Touch(label, Go(states.DecideRuling(one.assessment))),))
    return rows


def _came(one: Submitted, snapshot: FilesSnapshot, say: Say) -> Card:
    """The summary: a caption of at most 1,024 characters, beside the PDF."""
    title = say("<b>A chamber submitted its file again</b>") if one.number > 1 else say("<b>A chamber submitted its file</b>")
    text = paragraphs(title, head_of(one, say), figures_of(one, say), first_gaps(one, 2, 90, say), what_changed(one, say))
    text = paragraphs(text, answers_with(one, snapshot.questions, say))
    opened = Touch(say("Open the file"), Go(states.DeskFile(one.assessment)), Style.PRIMARY)
    rows: tuple[Row, ...] = ((opened,),)
    if one.stage is Stage.SUBMITTED:
        rows += ((Touch(say("Mark as reviewed"), Go(states.MarkReviewed(one.assessment))),),)
    name = file_name_of(one.copy, say)
    return Card(text=text, rows=rows, attachment=Document(DocumentKind.PAPER, f"{name}.pdf", lambda: paper(one.copy, say)))


def _answers(one: Submitted, page: int, say: Say) -> Card:
    results = readiness(one.copy.programme, one.copy.answers, one.copy.facts).principles
    at, shown = page_of(results, page)
    text = paragraphs(head_of(one, say), figures_of(one, say), page_line(say, results, at))
    rows = tuple(
        (
            Touch(
                shortened_label(f"{STANDING_SIGN[result.standing]} {result.principle.number}", say.of(result.principle.title)),
                Go(states.DeskPrinciple(one.assessment, result.principle.id)),
            ),
        )
        for result in shown
    )
    turn = pager(results, at, states.DeskAnswers(one.assessment, at - 1), states.DeskAnswers(one.assessment, at + 1))
    return Card(text=text, rows=(*rows, *turn, _to_file(one, say)))


def shortened_label(head: str, words: str) -> Markup:
    """A label of at most 64 characters: a sign with its number, then words."""
    return Markup.escape(shortened(f"{head} · {words}", LABEL))


def _principle(one: Submitted, id_: str, page: int, say: Say) -> Card:
    programme = one.copy.programme
    principle = next(principle for principle in programme.principles if principle.id == id_)
    at, shown = page_of(principle.criteria, page)
    title = say(
        "<b>{principle}</b> · {title}", principle=jump(principle.number, programme.id, say), title=say.of(principle.title)
    )
    turn = pager(
        principle.criteria,
        at,
        states.DeskPrinciple(one.assessment, id_, at - 1),
        states.DeskPrinciple(one.assessment, id_, at + 1),
    )
    back = Touch(say("‹ Answers"), Go(states.DeskAnswers(one.assessment)))
    return Card(
        text=paragraphs(head_of(one, say), title, page_line(say, principle.criteria, at)),
        rows=(*_jumps(shown, one, say), *turn, (back, *_to_file(one, say))),
    )


def _jumps(criteria: Sequence[Criterion], one: Submitted, say: Say) -> tuple[Row, ...]:
    return tuple(
        (Touch(criterion_line(criterion, one, LABEL, say), Go(states.DeskCriterion(one.assessment, criterion.id))),)
        for criterion in criteria
    )


def _doubts(one: Submitted, page: int, say: Say) -> Card:
    found = doubts_of(one)
    at, shown = page_of(found, page)
    text = paragraphs(
        head_of(one, say),
        say("<b>Where a reader stumbles</b>") if found else say("Nothing that a reader would stumble over."),
        page_line(say, found, at),
    )
    rows = tuple(
        (Touch(doubted(criterion, doubt, one.copy, say), Go(states.DeskCriterion(one.assessment, criterion.id))),)
        for criterion, doubt in shown
    )
    turn = pager(found, at, states.DeskDoubts(one.assessment, at - 1), states.DeskDoubts(one.assessment, at + 1))
    return Card(text=text, rows=(*rows, *turn, _to_file(one, say)))


def _changes(one: Submitted, page: int, say: Say) -> Card:
    found = one.changed or ()
    at, shown = page_of(found, page)
    text = paragraphs(head_of(one, say), what_changed(one, say), page_line(say, found, at))
    turn = pager(found, at, states.DeskChanges(one.assessment, at - 1), states.DeskChanges(one.assessment, at + 1))
    return Card(text=text, rows=(*_jumps(shown, one, say), *turn, _to_file(one, say)))


def _criterion(one: Submitted, id_: str, page: int, snapshot: FilesSnapshot, say: Say) -> Card:
    programme = one.copy.programme
    criterion, place = programme.by_id[id_], programme.place_of[id_]
    row: Row = ()
    if place:
        row += (Touch(Markup("‹"), Go(states.DeskCriterion(one.assessment, programme.criteria[place - 1].id))),)
    row += (Touch(say("Criteria"), Go(states.DeskPrinciple(one.assessment, programme.principle_of[id_].id))),)
    if place + 1 < len(programme.criteria):
        row += (Touch(Markup("›"), Go(states.DeskCriterion(one.assessment, programme.criteria[place + 1].id))),)
    asked = [question for question in snapshot.questions if question.criterion == id_][-LAST_QUESTIONS:]
    told = tuple((Touch(question_line(question, say), _to(one, question)),) for question in asked)
    ask: Row = (Touch(say("Ask a question"), Go(states.AskChamber(one.assessment, id_))),)
    files = _evidence(one, id_, page, snapshot, say)
    return Card(text=claim(criterion, one, page, say), rows=(*files, *told, ask, row, _to_file(one, say)))


def _evidence(one: Submitted, id_: str, page: int, snapshot: FilesSnapshot, say: Say) -> tuple[Row, ...]:
    """A page of the evidence, each piece to be sent, with its number in the text."""
    files = evidence_at(id_, one)
    at, shown = page_of(files, page)
    rows = tuple(
        (
            Touch(
                Markup("{}. {}").format(number, file_line(file, say, ON_A_BUTTON)),
                AskFor(states.EvidenceCame(one.assessment, id_, file.id), snapshot.asked),
            ),
        )
        for number, file in enumerate(shown, at * PAGE + 1)
    )
    before, after = (states.DeskCriterion(one.assessment, id_, there) for there in (at - 1, at + 1))
    return (*rows, *pager(files, at, before, after))


def _evidence_came(state: states.EvidenceCame, one: Submitted, say: Say) -> Card:
    file = next(file for file in evidence_at(state.criterion, one) if file.id == state.evidence)
    programme = one.copy.programme
    back = Touch(say("To the criterion"), Go(states.DeskCriterion(one.assessment, state.criterion)))
    return evidence_card(file, programme.by_id[state.criterion], programme, Markup.escape(say.of(one.chamber.names)), back, say)


def _to(one: Submitted, question: Question) -> Go:
    return Go(states.DeskQuestion(one.assessment, question.id))


def _review(one: Submitted, say: Say) -> Card:
    back = Touch(say("‹ The file"), Go(states.DeskFile(one.assessment)), Style.PRIMARY)
    if one.stage is not Stage.SUBMITTED:
        return Card(text=paragraphs(head_of(one, say), say("This file does not wait for a review.")), rows=((back,),))
    review = Touch(say("Yes, it is reviewed"), Review(one.assessment, one.revision), Style.SUCCESS)
    text = paragraphs(head_of(one, say), say("Mark this file as reviewed? The chamber sees it; the decision comes after."))
    return Card(text=text, rows=((review,), (back,)))


def _to_file(one: Submitted, say: Say) -> Row:
    return (Touch(say("‹ The file"), Go(states.DeskFile(one.assessment))),)
