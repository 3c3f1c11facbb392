"""What is read of a whole assessment is what each of its criteria shows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection, event

from conversations import events
from conversations.core import Person
from conversations.model.answers import Credit
from conversations.model.file import File, FileKind
from conversations.model.programme import ProgrammeId
from locales.language import Language
from storage import people
from storage.assessments import at_criterion, at_each_criterion
from storage.database import Database
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
OURS, THEIRS = UUID(int=7), UUID(int=8)


def file(name: str) -> File:
    return File(name, name, FileKind.DOCUMENT, name, "application/pdf", 12)


@pytest.fixture
def written(database: Database) -> Iterator[Connection]:
    """Anna's trial with answers, notes and files at three criteria; Bram's with others at the same."""
    with database.writing() as connection:
        for id_, name, trial in ((1, "Anna", OURS), (2, "Bram", THEIRS)):
            person = people.meet(connection, id_, name, Language.NL, NOW).person
            record(connection, person, (events.AssessmentOpened(trial, ProgrammeId.LOCAL, "2026.1", None),), NOW)
            fill(connection, person, trial)
        yield connection


def fill(connection: Connection, person: Person, trial: UUID) -> None:
    happened = (
        events.AnswerGiven(trial, "c1", Credit.NOT_APPLICABLE, f"reden van {person.name}"),
        events.AnswerGiven(trial, "c2", Credit.MET),
        events.NoteAdded(trial, "c2", f"een, {person.name}"),
        events.NoteAdded(trial, "c2", f"twee, {person.name}"),
        events.NoteAdded(trial, "c3", "weg"),
        events.NoteReplaced(trial, "c3", f"drie, {person.name}"),
        events.EvidenceAdded(trial, "c3", file(f"{person.name}.pdf"), "", None, date(2025, 12, 31)),
    )
    record(connection, person, happened, NOW)


def test_what_stands_at_each_criterion_is_what_each_shows_by_itself(written: Connection) -> None:
    for assessment in (OURS, THEIRS):
        everywhere = at_each_criterion(written, assessment)

        assert everywhere == {criterion: at_criterion(written, assessment, criterion) for criterion in ("c1", "c2", "c3")}


def test_notes_reasons_and_files_stand_at_their_own_criterion(written: Connection) -> None:
    everywhere = at_each_criterion(written, OURS)

    assert everywhere["c1"].given is not None
    assert everywhere["c1"].given.reason == "reden van Anna"
    assert [note.text for note in everywhere["c2"].notes] == ["een, Anna", "twee, Anna"]
    assert [note.text for note in everywhere["c3"].notes] == ["drie, Anna"]
    assert [(one.name, one.dated, one.kind) for one in everywhere["c3"].files] == [
        ("Anna.pdf", date(2025, 12, 31), FileKind.DOCUMENT)
    ]


def test_nothing_stands_in_an_assessment_that_is_not_there(written: Connection) -> None:
    assert at_each_criterion(written, UUID(int=9)) == {}


def test_it_is_one_question_to_the_database(written: Connection) -> None:
    asked: list[str] = []
    event.listen(written.engine, "before_cursor_execute", lambda *call: asked.append(call[2]))

    at_each_criterion(written, OURS)

    assert len(asked) == 1
