"""The desk's papers: heat map, workbook, the committee's overview and dossiers, of submitted files alone."""

from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import short_name
from conversations.committee import CommitteeFile, Condition, Ruling, by_name
from conversations.committee_overview import committee_overview, in_words
from conversations.committee_text import CHAMBERS
from conversations.core import AskFor, Card, Decision, Document, DocumentKind, Go, Intent, Row, Snapshot, Style, Touch
from conversations.decision_text import RULED
from conversations.desk_parts import to_desk
from conversations.dossier import dossier
from conversations.file_text import figures_of, head_of
from conversations.heat_map import caption, heat_map
from conversations.model.register import ChamberKind
from conversations.paper import as_file_name
from conversations.parts import LABEL, beside, bold, lines, page_line, page_of, pager, paragraphs, plain, shortened
from conversations.result_text import accredits
from conversations.scope import concerned_with
from conversations.workbook import workbook
from locales.say import Say


@dataclass(frozen=True, slots=True)
class NothingToPrint(Intent):
    """Ask for a paper while no file of this kind of chambers is submitted."""

    kind: ChamberKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersSnapshot(Snapshot):
    """The submitted files that the state is about, the day in the Federation's zone, how many deliveries the person asked for."""

    files: tuple[CommitteeFile, ...]
    today: date
    asked: int


def may_be_at(state: states.PaperState, snapshot: PapersSnapshot) -> bool:
    """Staff print what concerns them; there is no paper where nothing is submitted."""
    kinds = concerned_with(snapshot.person)
    match state:
        case states.DeskPaper(kind=kind):
            return kind in kinds
        case states.Dossier():
            return any(one.file.chamber.kind in kinds for one in snapshot.files)
        case _:
            return state.kind in kinds and bool(snapshot.files)


def decide(state: states.PaperState, intent: Intent, snapshot: PapersSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but saying why there is no paper."""
    match intent:
        case NothingToPrint():
            return Decision(state, toast=say("No chamber has submitted its file yet, so there is nothing to print."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.PaperState, snapshot: PapersSnapshot, say: Say) -> Card:
    """What can be printed, or a paper with what it says above all."""
    snapshot = replace(snapshot, files=tuple(_decided(one, say) for one in snapshot.files))
    match state:
        case states.DeskPaper(kind, page):
            return _choice(kind, page, snapshot, say)
        case states.Dossier():
            return _dossier(state, snapshot.files[0], snapshot, say)
        case states.HeatMap(kind):
            text = caption(snapshot.files, snapshot.today, say)
            name = say("Heat map of {chambers} {day}", chambers=say(CHAMBERS[kind]).lower(), day=snapshot.today.isoformat())
            document = Document(
                DocumentKind.HEAT_MAP,
                f"{as_file_name(name)}.png",
                lambda: heat_map(snapshot.files, snapshot.today, say),
            )
        case states.Workbook(kind):
            text = _about(say("<b>The workbook of submitted files</b>"), kind, snapshot, say)
            name = say("Workbook of {chambers} {day}", chambers=say(CHAMBERS[kind]).lower(), day=snapshot.today.isoformat())
            document = Document(
                DocumentKind.WORKBOOK,
                f"{as_file_name(name)}.xlsx",
                lambda: workbook(snapshot.files, snapshot.today, say),
            )
        case states.CommitteeOverview(kind):
            text = _about(say("<b>The committee’s overview of submitted files</b>"), kind, snapshot, say)
            name = say("Overview of {chambers} {day}", chambers=say(CHAMBERS[kind]).lower(), day=snapshot.today.isoformat())
            document = Document(
                DocumentKind.OVERVIEW,
                f"{as_file_name(name)}.pdf",
                lambda: committee_overview(snapshot.files, snapshot.today, say),
            )
    back = Touch(say("On paper"), Go(states.DeskPaper(kind)))
    return Card(text=text, rows=((back, _anew(state, snapshot, say)),), attachment=document)


def _decided(one: CommitteeFile, say: Say) -> CommitteeFile:
    """The file with what was decided on it, in the reader's words."""
    rulings = (
        Ruling(
            outcome=plain(say(RULED[decision.ruling])),
            on=decision.decided_on,
            valid_until=decision.until,
            conditions=tuple(Condition(text=condition.text, due=condition.due) for condition in decision.conditions),
        )
        for decision in one.file.decisions
    )
    return replace(one, rulings=tuple(rulings))


def _anew(state: states.CommitteePaper, snapshot: PapersSnapshot, say: Say) -> Touch:
    return Touch(say("Make it anew"), AskFor(state, snapshot.asked))


def _about(title: Markup, kind: ChamberKind, snapshot: PapersSnapshot, say: Say) -> Markup:
    return paragraphs(
        lines(title, beside(say(CHAMBERS[kind]), say.date(snapshot.today))),
        in_words(snapshot.files, say) + ".",
        accredits(say),
    )


def _dossier(state: states.Dossier, one: CommitteeFile, snapshot: PapersSnapshot, say: Say) -> Card:
    doubts = sum(map(len, one.doubts.values()))
    text = paragraphs(
        bold(say("Dossier for the committee")),
        head_of(one.file, say),
        figures_of(one.file, say),
        say("Doubts ({n})", n=doubts) if doubts else None,
    )
    title = say("Dossier of {chamber} {day}", chamber=short_name(one.file.chamber, say), day=snapshot.today.isoformat())
    document = Document(DocumentKind.DOSSIER, f"{as_file_name(title)}.pdf", lambda: dossier(one, snapshot.today, say))
    opened = Touch(say("Open the file"), Go(states.DeskFile(state.assessment)))
    return Card(text=text, rows=((opened, _anew(state, snapshot, say)),), attachment=document)


def _choice(kind: ChamberKind, page: int, snapshot: PapersSnapshot, say: Say) -> Card:
    files = by_name(snapshot.files, say)
    at, shown = page_of(files, page)

    def paper(label: Markup, asked_for: states.CommitteePaper, style: Style | None = None) -> Touch:
        return Touch(label, AskFor(asked_for, snapshot.asked) if files else NothingToPrint(kind), style)

    dossiers = tuple((paper(_label(one, say), states.Dossier(one.file.assessment)),) for one in shown)
    text = paragraphs(
        say("<b>On paper: {chambers}</b>", chambers=say(CHAMBERS[kind]).lower()),
        say.count("{n} file is submitted.", "{n} files are submitted.", len(files))
        if files
        else say("No chamber has submitted its file yet, so there is nothing to print."),
        say("A paper shows files as they were submitted, never what a chamber is still writing."),
        say("Below: a dossier for the committee, one a chamber.") if files else None,
        page_line(say, files, at),
    )
    rows: tuple[Row, ...] = (
        (
            paper(say("Heat map"), states.HeatMap(kind), Style.PRIMARY if files else None),
            paper(say("Workbook"), states.Workbook(kind)),
        ),
        (paper(say("Overview for the committee"), states.CommitteeOverview(kind)),),
        *dossiers,
        *pager(files, at, states.DeskPaper(kind, at - 1), states.DeskPaper(kind, at + 1)),
        *_other_kinds(kind, snapshot, say),
        (to_desk(say),),
    )
    return Card(text=text, rows=rows)


def _label(one: CommitteeFile, say: Say) -> Markup:
    label = say("Dossier: {chamber}", chamber=short_name(one.file.chamber, say))
    return Markup.escape(shortened(label.unescape(), LABEL))


def _other_kinds(kind: ChamberKind, snapshot: PapersSnapshot, say: Say) -> tuple[Row, ...]:
    kinds = concerned_with(snapshot.person)
    return tuple((Touch(say(CHAMBERS[other]), Go(states.DeskPaper(other))),) for other in ChamberKind if other in kinds - {kind})
