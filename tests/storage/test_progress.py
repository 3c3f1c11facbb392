"""How far the chambers are, in numbers; and who is reminded."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event, select, update

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.progress import Group, Progress, in_order, reach_of
from conversations.model.submission import Stage
from conversations.states import decode
from locales.language import Language
from storage import people, programmes, round_tables, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.progress import of_chambers
from storage.record import record

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LOCAL, OTHER, ABROAD = "voka-limburg", "beci", "blcc-singapore"


@dataclass
class Desk:
    """Greet of the Federation, and Anna of a local chamber."""

    connection: Connection
    greet: Person
    anna: Person

    def someone(self, number: int, chamber: str | None = None, **values: Any) -> Person:
        met = people.meet(self.connection, number, f"Person {number}", Language.NL, NOW)
        row = update(tables.people).where(tables.people.c.id == met.person.id)
        self.connection.execute(row.values(chamber_id=chamber, **values))
        return people.by_id(self.connection, met.person.id).person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        record(self.connection, by or self.anna, happened, at)

    def opens(self, chamber: str, number: int = 1, programme: ProgrammeId = ProgrammeId.LOCAL, at: datetime = NOW) -> UUID:
        version = programmes.newest(self.connection)[programme].version
        self.happens(events.AssessmentOpened(UUID(int=number), programme, version, chamber), at=at)
        return UUID(int=number)

    def far(self, chamber: str = LOCAL, now: datetime = NOW) -> Progress:
        register = programmes.register(self.connection)
        return of_chambers(self.connection, [chamber], register, Moment(now, now.date(), UUID(int=5)))[0]

    def nudges(self, *chambers: str, by: Person | None = None, at: datetime = NOW) -> list[int]:
        """Whom a reminder was asked for, in all."""
        self.happens(events.ChambersNudged(chambers), by=by or self.greet, at=at)
        mine = select(tables.deliveries.c.person_id).where(tables.deliveries.c.key.like("nudge:%"))
        return list(self.connection.execute(mine.order_by(tables.deliveries.c.id)).scalars())


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        desk = Desk(connection, None, None)  # type: ignore[arg-type]  # met in the next line
        desk.greet, desk.anna = desk.someone(1, role=Role.STAFF), desk.someone(2, LOCAL)
        yield desk


def test_a_chamber_goes_from_group_to_group(desk: Desk) -> None:
    groups = [desk.far(OTHER).group, desk.far().group]
    id_ = desk.opens(LOCAL)
    groups.append(desk.far().group)
    criteria = programmes.newest(desk.connection)[ProgrammeId.LOCAL].criteria
    desk.happens(*(events.AnswerGiven(id_, one.id, Credit.MET) for one in criteria[:5]))
    groups.append(desk.far().group)
    for stage in (Stage.SUBMITTED, Stage.QUESTIONED, Stage.REVIEWED, Stage.DECIDED):
        desk.connection.execute(update(tables.assessments).values(stage=stage))
        groups.append(desk.far().group)

    assert groups == [Group.NEVER_CAME, Group.NOT_STARTED, Group.NOT_STARTED, *list(Group)[2:]]


def test_what_a_fact_takes_out_counts_neither_as_answered_nor_as_open(desk: Desk) -> None:
    id_ = desk.opens(LOCAL)
    programme = programmes.newest(desk.connection)[ProgrammeId.LOCAL]
    desk.happens(*(events.AnswerGiven(id_, one.id, Credit.NOT_MET) for one in programme.criteria))
    whole = desk.far()
    out = [one for one in programme.criteria if one.applies_if == programme.facts[0].id]
    desk.happens(events.FactGiven(id_, programme.facts[0].id, value=False))
    less = desk.far()

    assert out
    assert (whole.answered, whole.of, whole.percent) == (len(programme.criteria), len(programme.criteria), 100)
    assert (less.answered, less.of, less.percent) == (whole.answered - len(out), whole.of - len(out), 100)


def test_a_draft_is_quiet_since_the_last_thing_that_happened_in_it(desk: Desk) -> None:
    id_ = desk.opens(LOCAL, at=NOW - timedelta(days=30))
    opened = desk.far().quiet_for(NOW.date())
    desk.happens(events.NoteAdded(id_, "c", "x"), at=NOW - timedelta(days=12))
    noted = desk.far().quiet_for(NOW.date())
    desk.connection.execute(update(tables.assessments).values(stage=Stage.SUBMITTED))

    assert (opened, noted, desk.far().quiet_for(NOW.date())) == (30, 12, None)


def test_the_number_of_questions_to_the_database_does_not_grow_with_the_chambers(desk: Desk) -> None:
    asked: list[str] = []
    event.listen(desk.connection, "before_cursor_execute", lambda c, cursor, sql, *rest: asked.append(sql))
    register = programmes.register(desk.connection)
    counts = []
    for number, chamber in enumerate((LOCAL, OTHER, "voka-west-vlaanderen"), 1):
        desk.opens(chamber, number)
        asked.clear()
        of_chambers(desk.connection, list(register.chambers), register, Moment(NOW, NOW.date(), UUID(int=5)))
        counts.append(len(asked))

    assert counts[0] >= counts[1] == counts[2]
    assert counts[2] <= 10
    assert not [sql for sql in asked if "credit" in sql or "reason" in sql or "text" in sql.lower().split("from")[0]]


def test_who_is_quiet_longest_comes_first(desk: Desk) -> None:
    for number, (chamber, days) in enumerate(((LOCAL, 3), (OTHER, 9), ("voka-west-vlaanderen", 5)), 1):
        desk.someone(10 + number, chamber)
        desk.opens(chamber, number, at=NOW - timedelta(days=days))
    listed = in_order(desk.far(chamber) for chamber in (LOCAL, OTHER, "voka-west-vlaanderen"))

    assert [one.chamber.id for one in listed] == [OTHER, "voka-west-vlaanderen", LOCAL]


def test_everyone_who_represents_the_chamber_is_reminded_once_a_week(desk: Desk) -> None:
    bram = desk.someone(3, LOCAL)

    first = desk.nudges(LOCAL, LOCAL)
    again = desk.nudges(LOCAL, at=NOW + timedelta(days=7, seconds=-1))
    later = desk.nudges(LOCAL, at=NOW + timedelta(days=7))

    assert first == again == [desk.anna.id, bram.id]
    assert later == first * 2
    assert desk.connection.execute(select(round_tables.nudges.c.person_id)).scalars().all() == [desk.greet.id] * 2
    assert (desk.far().reminded_on, desk.far().reminded_by) == (date(2026, 12, 1), "Person 1")


def test_who_is_out_of_reach_or_has_handed_in_is_not_reminded(desk: Desk) -> None:
    desk.someone(3, OTHER, reachable=False)
    desk.opens(LOCAL)
    desk.connection.execute(update(tables.assessments).values(stage=Stage.SUBMITTED))

    assert desk.nudges(LOCAL, OTHER, ABROAD) == []
    assert desk.connection.execute(select(round_tables.nudges)).all() == []


def test_the_second_thought_tells_whom_a_reminder_reaches_and_whom_not(desk: Desk) -> None:
    desk.someone(3, OTHER, reachable=False)
    desk.someone(4, ABROAD)
    desk.nudges(ABROAD)

    reach = reach_of(desk.far(chamber) for chamber in (LOCAL, OTHER, ABROAD, "bacos"))

    assert [[one.chamber.id for one in some] for some in (reach.now, reach.lately, reach.out_of_reach, reach.nobody)] == [
        [LOCAL], [ABROAD], [OTHER], ["bacos"],
    ]  # fmt: skip
    assert reach.people == 1


def test_a_reminder_is_void_once_the_chamber_has_handed_in_or_the_person_represents_it_no_longer(desk: Desk) -> None:
    desk.opens(LOCAL)
    desk.nudges(LOCAL)
    state = decode(desk.connection.execute(select(tables.deliveries.c.state)).scalar_one())
    moment = Moment(NOW, NOW.date(), UUID(int=5))

    def shown(person: Person) -> bool:
        return load(desk.connection, person, state, moment)[0] == state

    before = shown(desk.anna)
    away = shown(desk.someone(2, OTHER))
    back = desk.someone(2, LOCAL)
    desk.connection.execute(update(tables.assessments).values(stage=Stage.SUBMITTED))

    assert isinstance(state, states.Nudged)
    assert (before, away, shown(back), shown(desk.greet)) == (True, False, False, False)
