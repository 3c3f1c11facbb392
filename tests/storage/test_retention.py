"""What is kept for a time only goes when its time is over, and a trial never without a word before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations import events, states
from conversations.core import Person, Role
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from conversations.trial_ends import TrialSnapshot
from locales.language import Language
from storage import arrivals, people, retention, tables
from storage.database import Database
from storage.load import load
from storage.moment import BRUSSELS, Moment
from storage.record import record

BEGAN = datetime(2025, 1, 15, 9, tzinfo=UTC)
TELLS = datetime(2026, 12, 16, 9, 30, tzinfo=UTC)
"""A Wednesday, 10.30 in Brussels, 30 days before the trial's 24 months are over."""

ENDS = datetime(2027, 1, 18, 9, 30, tzinfo=UTC)
"""A Monday after them."""

DAY = timedelta(days=1)
TRIAL = UUID(int=7)


@dataclass
class Desk:
    """A write transaction, and Anna with a trial that she began and left."""

    connection: Connection
    anna: Person

    def looks(self, at: datetime) -> int:
        """A look of the schedule; how many are told."""
        due = retention.is_due(self.connection, at, BRUSSELS)
        asked = retention.ask(self.connection, at, BRUSSELS) if due else 0
        assert due or not asked
        return asked

    def happens(self, event: events.Event, at: datetime = BEGAN, by: Person | None = None) -> None:
        """An event, and who did it was here then."""
        record(self.connection, by or self.anna, (event,), at)

    def count(self, table: tables.Table) -> int:
        """How many rows there are."""
        return len(list(self.connection.execute(select(table))))

    def told(self) -> TrialSnapshot | None:
        """What Anna reads now."""
        state, snapshot = load(self.connection, self.anna, states.TrialEnds(TRIAL), Moment(TELLS, TELLS.date(), UUID(int=1)))
        return snapshot if isinstance(snapshot, TrialSnapshot) and state == states.TrialEnds(TRIAL) else None


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        anna = people.meet(connection, 1, "Anna", Language.NL, BEGAN).person
        desk = Desk(connection, anna)
        desk.happens(events.AssessmentOpened(TRIAL, ProgrammeId.LOCAL, "2026.1", None))
        desk.happens(events.AnswerGiven(TRIAL, "c1", Credit.MET))
        yield desk


def test_its_person_is_told_once_and_thirty_days_before(desk: Desk) -> None:
    assert [desk.looks(at) for at in (TELLS - DAY, TELLS, TELLS, TELLS + DAY)] == [0, 1, 0, 0]
    (row,) = desk.connection.execute(select(tables.deliveries))
    assert (row.person_id, row.due_at) == (desk.anna.id, TELLS)


def test_it_goes_with_all_that_stands_in_it_when_its_time_is_over(desk: Desk) -> None:
    desk.looks(TELLS)
    desk.looks(ENDS - 4 * DAY)
    before = desk.count(tables.assessments)
    desk.looks(ENDS)

    assert (before, desk.count(tables.assessments), desk.count(tables.answers)) == (1, 0, 0)
    assert desk.told() is None


def test_it_does_not_go_before_its_person_was_told_for_long_enough(desk: Desk) -> None:
    late = ENDS + 28 * DAY
    assert [desk.looks(at) for at in (late, late + 29 * DAY)] == [1, 0]
    assert desk.count(tables.assessments) == 1

    desk.looks(late + 31 * DAY)
    assert desk.count(tables.assessments) == 0


def test_who_touches_it_keeps_it(desk: Desk) -> None:
    desk.looks(TELLS)
    desk.happens(events.NoteAdded(TRIAL, "c1", "nog bezig"), at=TELLS + DAY)
    desk.looks(ENDS)

    assert desk.count(tables.assessments) == 1


def test_who_keeps_it_is_told_anew_two_years_later(desk: Desk) -> None:
    desk.looks(TELLS)
    before = desk.told()
    desk.happens(events.TrialKept(TRIAL), at=TELLS)
    after = desk.told()
    desk.looks(ENDS)

    assert before is not None
    assert after is not None
    assert (before.soon, before.ends_on, after.soon, after.ends_on) == (
        True,
        datetime(2027, 1, 15).date(),  # noqa: DTZ001 - a day
        False,
        datetime(2028, 12, 16).date(),  # noqa: DTZ001 - a day
    )
    assert desk.count(tables.assessments) == 1
    assert desk.looks(TELLS.replace(year=2028)) == 1


def test_a_chambers_self_assessment_is_never_removed(desk: Desk) -> None:
    desk.connection.execute(update(tables.assessments).values(chamber_id="voka-limburg", person_id=None))

    assert [desk.looks(at) for at in (TELLS, ENDS)] == [0, 0]
    assert desk.count(tables.assessments) == 1


def test_outside_its_hour_nothing_is_looked_at(desk: Desk) -> None:
    assert [retention.is_due(desk.connection, TELLS + timedelta(hours=n), BRUSSELS) for n in (-2, -1, 0, 1)] == [
        False,
        False,
        True,
        False,
    ]


def test_a_request_that_nobody_answered_goes_after_two_years(desk: Desk) -> None:
    desk.happens(events.AccessRequested("beci", ChamberKind.LOCAL))
    desk.looks(datetime(2027, 1, 14, 9, 30, tzinfo=UTC))
    before = desk.count(tables.access_requests)
    desk.looks(datetime(2027, 1, 18, 9, 30, tzinfo=UTC))

    assert (before, desk.count(tables.access_requests)) == (1, 0)


def test_an_invitation_that_nobody_took_goes_two_years_after_its_last_day(desk: Desk) -> None:
    for code in ("taken", "left"):
        arrivals.invite(desk.connection, code, Role.NONE, "beci", abroad_only=False, language=None, days=10, now=BEGAN)
    desk.happens(events.InvitationRedeemed(arrivals.code_digest("taken")))
    desk.looks(datetime(2027, 1, 20, 9, 30, tzinfo=UTC))
    before = desk.count(tables.invitations)
    desk.looks(datetime(2027, 1, 27, 9, 30, tzinfo=UTC))

    assert (before, [row.redeemed_by for row in desk.connection.execute(select(tables.invitations))]) == (2, [desk.anna.id])


def test_who_has_nothing_here_but_a_name_is_forgotten(desk: Desk) -> None:
    people.meet(desk.connection, 2, "Bram", Language.FR, BEGAN)
    carla = people.meet(desk.connection, 3, "Carla", Language.FR, BEGAN).person
    desk.connection.execute(update(tables.people).where(tables.people.c.id == carla.id).values(chamber_id="beci"))
    desk.looks(ENDS)

    found = desk.connection.execute(select(tables.people.c.telegram_id).order_by(tables.people.c.id)).scalars().all()
    assert found == [1, None, 3]
    languages = select(tables.people.c.language).where(tables.people.c.telegram_id.is_(None))
    desk.looks(ENDS + DAY)
    assert desk.connection.execute(languages).scalar_one() is Language.FR
    desk.looks(ENDS + 4 * DAY)
    assert desk.connection.execute(languages).scalar_one() is Language.EN
