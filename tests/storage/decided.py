"""A chamber's file and those who decide on it, in one write transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from conversations import events
from conversations.core import Event, Person, Role
from conversations.model.decision import Decision, DraftCondition, DraftDecision, Ruling
from conversations.model.programme import ProgrammeId
from conversations.model.submission import Stage
from locales.language import Language
from storage import decisions, people, programmes, roles, submissions, tables
from storage.database import Database
from storage.record import record

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
DAY, UNTIL = date(2026, 1, 4), date(2029, 1, 4)
CHAMBER, FILE, LATER_FILE = "voka-limburg", UUID(int=7), UUID(int=8)
GIVEN = DraftDecision(submission=1, ruling=Ruling.ACCREDITED, decided_on=DAY, until=UNTIL, sentence="Proficiat.")
CONDITIONS = (DraftCondition(text="Eerst dit.", due=date(2026, 3, 1)), DraftCondition(text="Dan dat.", due=date(2026, 6, 1)))


@dataclass
class Desk:
    """A chamber with two people that submitted its file, and one of the staff."""

    connection: Connection
    anna: Person
    luc: Person
    greet: Person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        record(self.connection, by or self.greet, happened, at)

    def decides(self, draft: DraftDecision, file: UUID = FILE, at: datetime = NOW) -> Decision:
        """The draft is written and recorded."""
        self.happens(events.DecisionDrafted(file, draft), events.DecisionRecorded(file), at=at)
        return decisions.of_assessment(self.connection, file)[-1]

    def submits(self, file: UUID = FILE) -> None:
        version = programmes.newest(self.connection)[ProgrammeId.LOCAL].version
        opened = events.AssessmentOpened(file, ProgrammeId.LOCAL, version, CHAMBER)
        self.happens(opened, events.FileHandedIn(file), by=self.anna)

    def asks(self) -> None:
        """The Federation has a question about the file."""
        assert submissions.move(self.connection, FILE, Stage.QUESTIONED, {Stage.SUBMITTED})

    def joins(self, number: int, chamber: str | None = CHAMBER) -> Person:
        met = people.meet(self.connection, number, f"Person {number}", Language.NL, NOW).person
        of = tables.people.c.id == met.id
        self.connection.execute(update(tables.people).where(of).values(chamber_id=chamber))
        return people.by_id(self.connection, met.id).person

    def closed(self, file: UUID = FILE) -> None:
        """The chamber's assessment is over, and it can begin another."""
        of = tables.assessments.c.id == file
        self.connection.execute(update(tables.assessments).where(of).values(closed_at=NOW))

    def stage(self) -> Stage:
        of = select(tables.assessments.c.stage).where(tables.assessments.c.id == FILE)
        return self.connection.execute(of).scalar_one()

    def rows(self, table: Any) -> list[Any]:
        return list(self.connection.execute(select(table).order_by(*table.primary_key)))

    def keys(self, start: str) -> list[str]:
        """The keys of the deliveries that begin so."""
        return sorted(row.key for row in self.rows(tables.deliveries) if row.key.startswith(start))


@contextmanager
def desk_of(database: Database) -> Iterator[Desk]:
    """The desk, in a transaction."""
    with database.writing() as connection:
        greet = people.meet(connection, 3, "Greet", Language.NL, NOW).person
        roles.change(connection, greet.id, Role.STAFF, abroad_only=False)
        desk = Desk(connection, greet, greet, people.by_id(connection, greet.id).person)
        desk.anna, desk.luc = desk.joins(1), desk.joins(2)
        desk.submits()
        yield desk
