"""The journal: written once, kept for good, told in lines, read a page at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import DBAPIError

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.desk_journal import JournalSnapshot
from conversations.journal_text import Line, told
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.parts import PAGE
from locales.language import Language
from locales.say import voice
from storage import arrivals, people, programmes, tables
from storage.database import Database
from storage.journal_lines import page_of_lines
from storage.load import load
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1), zone=ZoneInfo("Europe/Brussels"))
CHAMBER, OTHER = "voka-limburg", "beci"
TRIAL, OWN = UUID(int=7), UUID(int=8)


@dataclass
class House:
    """A write transaction with Ada, an administrator, and Bram, with a trial and the assessment of a chamber."""

    connection: Connection
    ada: Person
    bram: Person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        record(self.connection, by or self.bram, happened, at)

    def read(self, state: states.JournalState | None = None) -> JournalSnapshot:
        loaded, snapshot = load(self.connection, self.ada, state or states.Journal(), MOMENT)
        assert isinstance(snapshot, JournalSnapshot), loaded
        return snapshot

    def lines(self, state: states.JournalState | None = None) -> list[tuple[Any, ...]]:
        """What is told: who, the kind, the chamber."""
        return [(line.who, line.what, line.chamber and line.chamber.id) for line in self.read(state).lines]

    @property
    def newest(self) -> Line:
        return self.read().lines[0]


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with database.writing() as connection:
        met = [people.meet(connection, number, name, Language.NL, NOW).person for number, name in ((1, "Ada"), (2, "Bram"))]
        connection.execute(tables.people.update().where(tables.people.c.id == met[0].id).values(role=Role.ADMIN))
        yield House(connection, replace(met[0], role=Role.ADMIN), met[1])


def opened(house: House) -> None:
    house.happens(events.AssessmentOpened(TRIAL, ProgrammeId.LOCAL, "2026.1", None))
    house.happens(events.AssessmentOpened(OWN, ProgrammeId.LOCAL, "2026.1", CHAMBER))


def answered(assessment: UUID = OWN, criterion: str = "c1") -> events.AnswerGiven:
    return events.AnswerGiven(assessment, criterion, Credit.MET)


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET what = 'x'", "DELETE FROM journal", "DELETE FROM journal WHERE id = 1"]
)
def test_the_database_refuses_to_change_an_entry_or_to_take_it_away(database: Database, statement: str) -> None:
    with database.writing() as connection:
        anna = people.meet(connection, 1, "Anna", Language.NL, NOW).person
        record(connection, anna, (events.LanguageChosen(Language.FR),), NOW)

    with pytest.raises(DBAPIError, match="append-only"), database.writing() as connection:
        connection.execute(text(statement))

    with database.reading() as connection:
        assert connection.execute(select(tables.journal.c.what)).scalars().all() == ["LanguageChosen"]


def test_a_day_of_work_is_one_line_for_each_person_and_chamber(house: House) -> None:
    opened(house)
    house.happens(answered(), answered(criterion="c2"), events.NoteAdded(OWN, "c1", "woorden"))
    house.happens(answered(TRIAL), events.FactGiven(OWN, "f", value=True))
    house.happens(answered(), by=house.ada)
    house.happens(answered(), at=NOW + timedelta(days=1))

    assert house.lines() == [
        ("Bram", "AnswerGiven", CHAMBER),
        ("Ada", "AnswerGiven", CHAMBER),
        ("Bram", "AnswerGiven", None),
        ("Bram", "AnswerGiven", CHAMBER),
        ("Bram", "AssessmentOpened", CHAMBER),
        ("Bram", "AssessmentOpened", None),
    ]
    kept = house.connection.execute(select(tables.journal.c.id, tables.journal.c.continues).order_by(tables.journal.c.id)).all()
    assert [row.continues for row in kept] == [None, None, None, 3, 3, None, 3, None, None]


def test_routing_questions_are_one_line_a_day(house: House) -> None:
    house.happens(*(events.RoutingAnswered(question, 1) for question in range(5)))

    assert house.lines() == [("Bram", "RoutingAnswered", None)]


def test_the_chamber_is_that_of_the_moment_and_stays_when_the_trial_moves(house: House) -> None:
    opened(house)
    house.happens(answered(TRIAL))
    house.happens(events.TrialAdopted(TRIAL, OTHER))
    house.happens(answered(TRIAL))

    assert [chamber for *_, chamber in house.lines()][:3] == [OTHER, OTHER, None]


ABOUT = {
    "an approval": (events.AccessApproved(1, OTHER, None), OTHER),
    "a refusal": (events.AccessRefused(1), CHAMBER),
    "an invitation made": (events.InvitationMade("new", Role.NONE, OTHER, abroad_only=False, language=None), OTHER),
    "an invitation taken": (events.InvitationRedeemed("digest"), CHAMBER),
    "an invitation taken back": (events.InvitationTakenBack(1), CHAMBER),
    "an invitation that never was": (events.InvitationRedeemed("unknown"), None),
    "access withdrawn": (events.AccessWithdrawn(2, OTHER), OTHER),
    "a document": (events.DeliveryAsked(states.ResultPaper(OWN), "asked:1"), CHAMBER),
    "a document of a trial": (events.DeliveryAsked(states.ResultPaper(TRIAL), "asked:2"), None),
    "a language": (events.LanguageChosen(Language.EN), None),
}


@pytest.mark.parametrize("what", ABOUT)
def test_each_entry_stands_with_the_chamber_that_it_is_about(house: House, what: str) -> None:
    opened(house)
    house.happens(events.AccessRequested(CHAMBER, ChamberKind.LOCAL))
    arrivals.keep(
        house.connection, "digest", Role.NONE, CHAMBER, house.ada.id, abroad_only=False, language=None, days=14, now=NOW
    )
    event, chamber = ABOUT[what]

    house.happens(event)

    assert house.lines()[0] == ("Bram", type(event).__name__, chamber)


def test_a_line_names_whom_it_was_done_to_and_which_role(house: House) -> None:
    house.happens(events.AccessRequested(None, ChamberKind.LOCAL))
    told = []
    for event in (
        events.AccessRefused(1),
        events.AccessWithdrawn(house.bram.id, CHAMBER),
        events.RoleChanged(house.bram.id, Role.STAFF, abroad_only=True),
        events.RoleChanged(house.bram.id, Role.NONE, abroad_only=False),
        events.InvitationMade("d", Role.ADMIN, None, abroad_only=False, language=None),
        events.InvitationTakenBack(1),
    ):
        house.happens(event, by=house.ada)
        told.append((house.newest.whom, house.newest.role))

    assert told == [
        ("Bram", None),
        ("Bram", None),
        ("Bram", (Role.STAFF, True)),
        ("Bram", None),
        ("", (Role.ADMIN, False)),
        ("", (Role.ADMIN, False)),
    ]


def test_a_criterion_and_a_principle_are_told_by_their_numbers(house: House) -> None:
    opened(house)
    principle = programmes.newest(house.connection)[ProgrammeId.LOCAL].principles[2]

    house.happens(answered(criterion=principle.criteria[1].id))
    criterion = house.newest.criterion
    house.happens(events.QuickQuestionAnswered(TRIAL, principle.id, QuickAnswer.YES))

    assert (criterion, house.newest.principle) == ("3.2", "3")


def test_who_opened_evidence_is_told_with_its_criterion(house: House) -> None:
    opened(house)
    criterion = programmes.newest(house.connection)[ProgrammeId.LOCAL].principles[2].criteria[1].id

    house.happens(events.DeliveryAsked(states.OwnEvidenceCame(TRIAL, criterion, 1), "asked:1"))

    assert house.newest.criterion == "3.2"
    assert "opened evidence of criterion 3.2" in told(house.newest, voice(Language.EN))


def test_a_line_tells_the_time_of_the_federation(house: House) -> None:
    house.happens(events.LanguageChosen(Language.FR), at=datetime(2026, 7, 1, 22, 30, tzinfo=UTC))

    assert house.newest.at.isoformat() == "2026-07-02T00:30:00+02:00"


def test_who_did_it_is_named_as_they_are_called_now_and_may_be_nobody(house: House) -> None:
    house.happens(events.LanguageChosen(Language.FR))
    house.connection.execute(tables.people.update().where(tables.people.c.id == house.bram.id).values(name="Bart"))
    assert house.newest.who == "Bart"
    row = {"person_id": None, "what": "LanguageChosen", "about": "{}", "at": NOW}
    house.connection.execute(insert(tables.journal), row)

    assert house.newest.who is None


def test_pages_hold_eight_lines_and_a_page_that_is_gone_shows_one_that_is_there(house: House) -> None:
    for number in range(2 * PAGE + 3):
        house.happens(events.LanguageChosen(Language.FR), at=NOW + timedelta(seconds=number))

    pages = [house.read(states.Journal(page)) for page in (0, 1, 2, 3, 10**6, -1)]

    assert [(page.page, len(page.lines), page.more) for page in pages] == [
        (0, 8, True),
        (1, 8, True),
        (2, 3, False),
        (2, 3, False),
        (2, 3, False),
        (0, 8, True),
    ]
    moments = [line.at for page in pages[:3] for line in page.lines]
    assert moments == sorted(moments, reverse=True)
    assert len(set(moments)) == 2 * PAGE + 3


def test_the_journal_of_a_chamber_and_of_a_person_hold_theirs_alone(house: House) -> None:
    opened(house)
    house.happens(events.AccessRequested(OTHER, ChamberKind.LOCAL), by=house.ada)

    assert house.lines(states.JournalOfChamber(CHAMBER)) == [("Bram", "AssessmentOpened", CHAMBER)]
    assert house.lines(states.JournalOfPerson(house.ada.id)) == [("Ada", "AccessRequested", OTHER)]
    assert house.lines(states.JournalOfChamber("voka-oost-vlaanderen", 5)) == []


@pytest.mark.parametrize("role", [Role.NONE, Role.STAFF])
def test_nobody_but_an_administrator_reads_a_line(house: House, role: Role) -> None:
    house.happens(events.LanguageChosen(Language.FR))
    reader = replace(house.ada, role=role)

    for state in (states.Journal(), states.JournalOfChamber(CHAMBER), states.JournalOfPerson(2), states.JournalFound((), ())):
        assert load(house.connection, reader, state, MOMENT)[0] == states.Home()


READS = {
    "all": states.Journal(),
    "of a chamber": states.JournalOfChamber(CHAMBER),
    "of a person": states.JournalOfPerson(1),
}


@pytest.mark.parametrize("what", READS)
def test_a_page_is_found_by_an_index_and_nothing_is_sorted(database: Database, what: str) -> None:
    with database.writing() as connection:
        for number in range(1, 51):
            people.meet(connection, number, f"P{number}", Language.NL, NOW)
        rows = [
            {
                "person_id": 1 + number % 50,
                "what": "AnswerGiven",
                "about": "{}",
                "at": NOW + timedelta(seconds=number),
                "chamber_id": chamber,
                "continues": line,
            }
            for number in range(6000)
            for chamber, line in [((CHAMBER, OTHER)[number % 2], None if number % 3 else 1)]
        ]
        connection.execute(insert(tables.journal), rows)
        connection.execute(text("ANALYZE"))

    with database.reading() as connection:
        asked = page_of_lines(READS[what], 1).compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
        plan = " | ".join(str(tuple(row)) for row in connection.exec_driver_sql(f"{explain}{asked}"))

    assert "USING INDEX journal_lines" in plan or "using journal_lines" in plan, plan
    assert "TEMP B-TREE" not in plan, plan
    assert "Sort" not in plan, plan
    assert "Seq Scan on journal" not in plan, plan
