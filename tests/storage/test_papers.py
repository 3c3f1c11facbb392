"""No file that the Federation is sent holds anything of a draft: not a note, a reason, a file's name, an answer or a chamber."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import Connection, update

from bot import reports
from conversations import events, render, states
from conversations.core import AskFor, Document, DocumentKind, Person, Role
from conversations.model.answers import Credit
from conversations.model.file import File, FileKind
from conversations.model.programme import Criterion, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.submission import Stage
from conversations.printed_map import HeatMap
from locales.language import Language
from locales.say import voice
from storage import people, programmes, roles, submissions, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
SECRET = "vertrouwelijkontwerp"
SUBMITTED, DRAFT = UUID(int=1), UUID(int=2)
KINDS = (states.HeatMap, states.Workbook, states.CommitteeOverview)


@dataclass
class Office:
    """Someone of the Federation, a chamber that submitted and is asked about, and one that is still writing."""

    connection: Connection
    greet: Person
    writer: Person

    def document(self, state: states.State) -> Document | None:
        """What is sent for the state; None where it may not be shown."""
        loaded, snapshot = load(self.connection, self.greet, state, MOMENT)
        return render(loaded, snapshot, voice(Language.NL)).attachment if loaded == state else None

    def values(self, state: states.State) -> object:
        document = self.document(state)
        assert document is not None, state
        return document.values()

    def represents(self, number: int, name: str, chamber: str) -> Person:
        met = people.meet(self.connection, number, name, Language.NL, NOW).person
        self.connection.execute(update(tables.people).where(tables.people.c.id == met.id).values(chamber_id=chamber))
        return replace(met, chamber=chamber)

    def begins(self, who: Person, assessment: UUID) -> tuple[Criterion, ...]:
        programme = programmes.newest(self.connection)[ProgrammeId.LOCAL]
        record(self.connection, who, (events.AssessmentOpened(assessment, programme.id, programme.version, who.chamber),), NOW)
        return programme.criteria

    def writes(self, who: Person, assessment: UUID, criteria: tuple[Criterion, ...]) -> None:
        """Everything not met, and at each criterion words, a reason and a file."""
        for one in criteria:
            file = File(SECRET, f"{SECRET}{one.id}", FileKind.DOCUMENT, f"{SECRET}.pdf", "application/pdf", 1)
            credit = Credit.NOT_APPLICABLE if one.may_not_apply else Credit.NOT_MET
            happened = (
                events.AnswerGiven(assessment, one.id, credit, SECRET if one.may_not_apply else ""),
                events.NoteAdded(assessment, one.id, f"{SECRET} en nog iets"),
                events.EvidenceAdded(assessment, one.id, file, "", None, NOW.date()),
            )
            record(self.connection, who, happened, NOW)


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    with database.writing() as connection:
        greet = people.meet(connection, 1, "Greet", Language.NL, NOW).person
        roles.change(connection, greet.id, Role.STAFF, abroad_only=False)
        office = Office(connection, replace(greet, role=Role.STAFF), greet)
        anna, office.writer = office.represents(2, "Anna", "voka-limburg"), office.represents(3, "Bram", "cci-hainaut")
        criteria = office.begins(anna, SUBMITTED)
        record(connection, anna, tuple(events.AnswerGiven(SUBMITTED, one.id, Credit.MET) for one in criteria), NOW)
        record(
            connection, anna, (events.NoteAdded(SUBMITTED, criteria[0].id, "zichtbarenota"), events.FileHandedIn(SUBMITTED)), NOW
        )
        submissions.move(connection, SUBMITTED, Stage.QUESTIONED, (Stage.SUBMITTED,))
        office.writes(anna, SUBMITTED, criteria)
        office.writes(office.writer, DRAFT, office.begins(office.writer, DRAFT))
        yield office


def text_of(document: Document) -> str:
    """All that can be read in the file, as another library reads it, without spaces; a picture is its values."""
    values = document.values()
    made = reports.made(document.kind, values)
    match document.kind:
        case DocumentKind.WORKBOOK:
            book = load_workbook(BytesIO(made))
            cells = (cell.value for page in book.worksheets for row in page.iter_rows() for cell in row)
            words = " ".join(str(value) for value in cells if value is not None)
        case DocumentKind.HEAT_MAP:
            words = repr(values)
        case _:
            words = " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    return "".join(words.split())


def test_no_paper_holds_a_word_of_a_draft(office: Office) -> None:
    papers = [*(kind(ChamberKind.LOCAL) for kind in KINDS), states.Dossier(SUBMITTED)]

    read = {}
    for state in papers:
        document = office.document(state)
        assert document is not None
        read[document.kind] = text_of(document)

    assert not [kind for kind, text in read.items() if SECRET in text]
    assert not [kind for kind, text in read.items() if "CCIHainaut" in text or "Henegouwen" in text or "Bram" in text]
    assert "zichtbarenota" in read[DocumentKind.WORKBOOK]
    assert "zichtbarenota" in read[DocumentKind.DOSSIER]
    stored = [row.text for row in office.connection.execute(tables.notes.select())]
    assert sum(SECRET in text for text in stored) > 100, "or the test could not fail"


def test_no_paper_shows_the_pattern_of_a_drafts_answers(office: Office) -> None:
    values = office.values(states.HeatMap(ChamberKind.LOCAL))

    assert isinstance(values, HeatMap)
    (part,) = values.parts
    (row,) = part.rows
    assert {cell.figure for cell in row.cells} == {"100"}
    assert row.score.startswith("100")


def test_a_draft_has_no_dossier_and_no_button_for_one(office: Office) -> None:
    state = states.DeskPaper(ChamberKind.LOCAL)
    _, snapshot = load(office.connection, office.greet, state, MOMENT)
    card = render(state, snapshot, voice(Language.NL))

    assert office.document(states.Dossier(DRAFT)) is None
    asked = {touch.intent.state for touch in card.touches() if isinstance(touch.intent, AskFor)}
    assert states.Dossier(SUBMITTED) in asked
    assert states.Dossier(DRAFT) not in asked


def test_what_is_written_after_submission_changes_no_paper(office: Office) -> None:
    papers = [*(kind(ChamberKind.LOCAL) for kind in KINDS), states.Dossier(SUBMITTED)]
    before = [office.values(state) for state in papers]

    more = events.NoteAdded(DRAFT, programmes.newest(office.connection)[ProgrammeId.LOCAL].criteria[1].id, "later")
    record(office.connection, office.writer, (more,), NOW)

    assert [office.values(state) for state in papers] == before


def test_once_it_is_submitted_it_is_there(office: Office) -> None:
    record(office.connection, office.writer, (events.FileHandedIn(DRAFT),), NOW)

    for state in (*(kind(ChamberKind.LOCAL) for kind in KINDS[1:]), states.Dossier(DRAFT)):
        document = office.document(state)
        assert document is not None
        words = text_of(document)
        assert "Henegouwen" in words or "CCIHainaut" in words
        assert (SECRET in words) is (document.kind is not DocumentKind.OVERVIEW)
