"""The weekly digest becomes due once, for whom something happened, and tells what happened since the last one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select, update

from conversations import events
from conversations.core import Event, Person, Role
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.digest import Happening
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from conversations.states import WeeklyDigest, decode
from locales.language import Language
from storage import digests, people, programmes, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record

ZONE = ZoneInfo("Europe/Brussels")
MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
"""Eight o'clock in Brussels."""

BEFORE = MONDAY - timedelta(days=4)
LOCAL, ABROAD = "voka-limburg", "blcc-singapore"


@dataclass
class Desk:
    """Greet sees all, Claude the chambers abroad; the schedule looked at both four days ago."""

    connection: Connection
    greet: Person
    claude: Person

    def someone(self, number: int, **values: Any) -> Person:
        met = people.meet(self.connection, number, f"Person {number}", Language.NL, BEFORE)
        self.connection.execute(update(tables.people).where(tables.people.c.id == met.person.id).values(met_at=BEFORE, **values))
        return people.by_id(self.connection, met.person.id).person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = BEFORE + timedelta(hours=1)) -> None:
        record(self.connection, by or self.someone(90), happened, at)

    def begins(self, chamber: str, number: int = 1, at: datetime = BEFORE + timedelta(hours=1)) -> None:
        id_ = ProgrammeId.LOCAL if chamber == LOCAL else ProgrammeId.BILATERAL
        version = programmes.newest(self.connection)[id_].version
        self.happens(events.AssessmentOpened(UUID(int=number), id_, version, chamber), at=at)

    def tick(self, now: datetime) -> int:
        """What the schedule does: it looks first."""
        return digests.ask(self.connection, now, ZONE) if digests.is_due(self.connection, now, ZONE) else 0

    def asked(self) -> list[tuple[str, WeeklyDigest]]:
        rows = self.connection.execute(select(tables.deliveries).where(tables.deliveries.c.key.like("digest:%")))
        return [(row.key, decode(row.state)) for row in rows]

    def told(self, person: Person, state: WeeklyDigest) -> Any:
        """What is in it; None when there is nothing for them to see."""
        found, snapshot = load(self.connection, person, state, Moment(MONDAY, MONDAY.date(), UUID(int=5)))
        return snapshot.news if found == state else None


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        desk = Desk(connection, None, None)  # type: ignore[arg-type]  # met in the next line
        desk.greet, desk.claude = desk.someone(1, role=Role.STAFF), desk.someone(2, role=Role.STAFF, abroad_only=True)
        digests.ask(connection, BEFORE, ZONE)
        yield desk


def test_it_comes_on_monday_at_eight_to_those_whom_what_happened_concerns(desk: Desk) -> None:
    desk.begins(LOCAL)

    early, due, again = desk.tick(MONDAY - timedelta(seconds=1)), desk.tick(MONDAY), desk.tick(MONDAY)

    assert (early, due, again) == (0, 1, 0)
    assert desk.asked() == [(f"digest:2026-W49-1:{desk.greet.id}", WeeklyDigest(BEFORE, MONDAY))]
    assert desk.told(desk.greet, desk.asked()[0][1]) == {Happening.BEGUN: (LOCAL,)}


def test_when_nothing_happened_none_comes_and_an_idle_look_has_nothing_to_do(desk: Desk) -> None:
    assert desk.tick(MONDAY) == 0
    assert desk.asked() == []
    assert not digests.is_due(desk.connection, MONDAY + timedelta(days=6), ZONE)


def test_each_thing_is_told_once_by_the_week_in_which_it_happened(desk: Desk) -> None:
    desk.begins(ABROAD, 1, at=BEFORE)
    desk.begins(LOCAL, 2, at=MONDAY)
    desk.happens(events.AccessRequested(None, ChamberKind.BILATERAL), at=MONDAY + timedelta(seconds=1))
    for week in range(4):
        desk.tick(MONDAY + timedelta(weeks=week))

    told = [desk.told(desk.greet, state) for key, state in desk.asked() if key.endswith(f":{desk.greet.id}")]

    assert told == [{Happening.BEGUN: (LOCAL,)}, {Happening.ACCESS_ASKED: (None,)}]


def test_what_happened_at_one_moment_stands_by_the_chambers_ids(desk: Desk) -> None:
    for number, chamber in enumerate(("voka-limburg", "beci", "blcc-singapore"), start=1):
        desk.begins(chamber, number)

    told = desk.told(desk.greet, WeeklyDigest(BEFORE, MONDAY))

    assert told == {Happening.BEGUN: ("beci", "blcc-singapore", "voka-limburg")}


def test_submissions_and_answers_are_told_apart(desk: Desk) -> None:
    desk.begins(ABROAD)
    desk.happens(events.FileHandedIn(UUID(int=1)))
    desk.connection.execute(update(tables.assessments).values(stage="questioned"))
    desk.happens(events.FileHandedIn(UUID(int=1)))
    desk.tick(MONDAY)

    state = desk.asked()[0][1]

    expected = {Happening.BEGUN: (ABROAD,), Happening.SUBMITTED: (ABROAD,), Happening.ANSWERED: (ABROAD,)}
    assert desk.told(desk.greet, state) == desk.told(desk.claude, state) == expected


def test_each_decision_is_told_when_it_was_recorded_whatever_its_day(desk: Desk) -> None:
    desk.begins(ABROAD, at=BEFORE)
    desk.happens(events.FileHandedIn(UUID(int=1)), at=BEFORE)
    draft = DraftDecision(submission=1, ruling=Ruling.REFUSED, decided_on=BEFORE.date(), sentence="")
    for _ in range(2):
        desk.happens(events.DecisionDrafted(UUID(int=1), draft), events.DecisionRecorded(UUID(int=1)), by=desk.greet)
    desk.tick(MONDAY)

    state = desk.asked()[0][1]

    assert desk.told(desk.greet, state) == desk.told(desk.claude, state) == {Happening.DECIDED: (ABROAD, ABROAD)}


def test_staff_for_the_chambers_abroad_hear_nothing_of_local_ones(desk: Desk) -> None:
    desk.begins(LOCAL)
    desk.happens(events.AccessRequested(LOCAL, ChamberKind.LOCAL))
    desk.tick(MONDAY)

    assert [key for key, _ in desk.asked()] == [f"digest:2026-W49-1:{desk.greet.id}"]
    assert desk.told(desk.claude, WeeklyDigest(BEFORE, MONDAY)) is None


def test_another_day_and_hour_hold_from_the_next_time_on(desk: Desk) -> None:
    desk.begins(LOCAL)
    desk.happens(events.DigestChosen(2, 16), by=desk.greet, at=MONDAY - timedelta(hours=1))
    wednesday = datetime(2026, 12, 2, 15, 0, tzinfo=UTC)

    counts = [desk.tick(when) for when in (MONDAY - timedelta(minutes=59), MONDAY, wednesday - timedelta(minutes=1), wednesday)]

    assert counts == [0, 0, 0, 1]
    assert desk.asked() == [(f"digest:2026-W49-3:{desk.greet.id}", WeeklyDigest(BEFORE, wednesday))]


def test_a_moment_that_has_just_passed_is_that_of_next_week(desk: Desk) -> None:
    desk.begins(LOCAL)
    desk.happens(events.DigestChosen(0, 7), by=desk.greet, at=MONDAY - timedelta(minutes=30))

    assert [desk.tick(MONDAY - timedelta(minutes=20)), desk.tick(MONDAY)] == [0, 0]
    assert desk.tick(MONDAY + timedelta(days=7, hours=-1)) == 1


def test_who_wants_none_gets_none_and_later_hears_only_of_what_happens_from_then_on(desk: Desk) -> None:
    desk.happens(events.DigestChosen(None, 8), by=desk.greet, at=BEFORE)
    desk.begins(LOCAL)
    silent = desk.tick(MONDAY)
    desk.happens(events.DigestChosen(0, 8), by=desk.greet, at=MONDAY + timedelta(hours=1))
    desk.tick(MONDAY + timedelta(hours=1))
    empty = desk.tick(MONDAY + timedelta(days=7))
    desk.begins(ABROAD, 2, at=MONDAY + timedelta(days=8))
    desk.tick(MONDAY + timedelta(days=14))

    assert (silent, empty) == (0, 0)
    mine = [state for key, state in desk.asked() if key.endswith(f":{desk.greet.id}")]
    assert [desk.told(desk.greet, state) for state in mine] == [{Happening.BEGUN: (ABROAD,)}]


def test_who_is_new_at_the_federation_hears_nothing_of_what_was_before(desk: Desk) -> None:
    desk.begins(ABROAD)
    hugo = desk.someone(3, role=Role.ADMIN)
    desk.tick(MONDAY - timedelta(minutes=1))

    desk.tick(MONDAY)

    assert [key for key, _ in desk.asked() if key.endswith(f":{hugo.id}")] == []


def test_weeks_that_were_missed_come_as_one(desk: Desk) -> None:
    desk.begins(LOCAL)
    desk.begins(ABROAD, 2, at=MONDAY + timedelta(days=8))
    late = MONDAY + timedelta(days=16)

    assert desk.tick(late) == 2
    (mine,) = [state for key, state in desk.asked() if key.endswith(f":{desk.greet.id}")]
    assert mine == WeeklyDigest(BEFORE, MONDAY + timedelta(days=14))
    assert desk.tick(late + timedelta(minutes=1)) == 0


def test_who_works_there_no_longer_or_is_out_of_reach_gets_none(desk: Desk) -> None:
    desk.begins(ABROAD)
    desk.someone(1, role=Role.NONE)
    desk.someone(2, reachable=False)

    assert desk.tick(MONDAY) == 0
    desk.someone(2, reachable=True)
    assert desk.tick(MONDAY + timedelta(days=7)) == 1
    assert desk.asked()[0][1].since == BEFORE
