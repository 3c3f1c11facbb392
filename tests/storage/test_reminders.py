"""Reminders of events: to whom, when, once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.event import listen, remove

from conversations.core import Person, Role
from conversations.model.notice import NoticeKind
from conversations.model.reply import Answer
from storage import reminders, tables
from storage.database import Database
from storage.moment import BRUSSELS
from storage.notice_tables import notices
from storage.notices import begin as drafted
from tests.storage.announced import EVENT, LOCAL, NOW, Announced, event

COMING, MAYBE, CANNOT = Answer
STARTS = datetime(2027, 2, 4, 13, tzinfo=UTC)
"""A Thursday, 14 o'clock in Brussels."""

CLOSES = datetime(2027, 1, 28, 16, tzinfo=UTC)
"""A Thursday, 17 o'clock in Brussels."""

DAY_BEFORE, BEFORE_CLOSING = STARTS - timedelta(days=1), CLOSES - timedelta(days=2)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def desk(database: Database) -> Iterator[Announced]:
    with database.writing() as connection:
        yield Announced(connection)


@pytest.fixture
def anna(desk: Announced) -> Person:
    anna = desk.someone(1)
    desk.announces(event(starts=STARTS, deadline=CLOSES), anna)
    return anna


def asked(desk: Announced, at: datetime) -> int:
    due = reminders.is_due(desk.connection, at, BRUSSELS)
    number = reminders.ask(desk.connection, at, BRUSSELS)
    assert due or not number
    return number


def test_who_comes_is_reminded_the_day_before_and_once(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)

    assert [asked(desk, at) for at in (DAY_BEFORE - MINUTE, DAY_BEFORE, DAY_BEFORE + MINUTE)] == [0, 1, 0]
    assert desk.waiting(anna) == ["event-soon"]


def test_who_waits_in_line_is_reminded_too(desk: Announced) -> None:
    anna, bram = desk.someone(1), desk.someone(2)
    desk.announces(event(starts=STARTS, seats=1), anna, bram)
    desk.replies(anna, COMING)
    desk.replies(bram, COMING)

    assert asked(desk, DAY_BEFORE) == 2


@pytest.mark.parametrize("answer", [MAYBE, CANNOT])
def test_who_may_come_or_cannot_is_not_reminded(desk: Announced, anna: Person, answer: Answer) -> None:
    desk.replies(anna, answer)

    assert [asked(desk, at) for at in (BEFORE_CLOSING, DAY_BEFORE)] == [0, 0]


def test_the_silent_are_asked_two_days_before_replies_close_and_once(desk: Announced, anna: Person) -> None:
    assert [asked(desk, BEFORE_CLOSING + late) for late in (-MINUTE, timedelta(), HOUR)] == [0, 1, 0]
    assert desk.waiting(anna) == ["reply-due"]


def test_the_silent_are_asked_two_days_before_an_event_without_deadline(desk: Announced) -> None:
    anna = desk.someone(1)
    desk.announces(event(starts=STARTS, deadline=None), anna)

    assert [asked(desk, STARTS - 2 * DAY + late) for late in (-MINUTE, timedelta())] == [0, 1]


def test_a_note_alone_is_silence(desk: Announced, anna: Person) -> None:
    desk.notes(anna, "Ik kijk het na")

    assert asked(desk, BEFORE_CLOSING) == 1


def test_whose_old_reply_no_longer_counts_is_asked_anew(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    desk.announces(event(starts=STARTS + 7 * DAY, deadline=CLOSES), anna, at=NOW + HOUR)

    assert asked(desk, BEFORE_CLOSING) == 1
    assert desk.waiting(anna) == ["reply-due"]


def test_another_date_has_a_reminder_of_its_own(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    asked(desk, DAY_BEFORE)
    desk.announces(event(starts=STARTS + 7 * DAY), anna, at=DAY_BEFORE + HOUR)
    desk.replies(anna, COMING, DAY_BEFORE + 2 * HOUR)

    assert asked(desk, DAY_BEFORE + 7 * DAY) == 1


def test_nobody_is_asked_once_replies_are_closed(desk: Announced, anna: Person) -> None:
    assert asked(desk, CLOSES) == 0


def test_nobody_is_reminded_once_the_event_has_begun(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)

    assert asked(desk, STARTS) == 0


def test_nobody_is_reminded_of_what_is_called_off(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    desk.calls_off(anna)

    assert asked(desk, DAY_BEFORE) == 0


def test_who_was_told_after_the_reminder_was_due_is_not_asked_the_same_again(desk: Announced) -> None:
    anna = desk.someone(1)
    desk.announces(event(starts=STARTS, deadline=CLOSES), anna, at=BEFORE_CLOSING + MINUTE)

    assert asked(desk, BEFORE_CLOSING + HOUR) == 0


def test_who_said_to_come_after_the_reminder_was_due_is_not_reminded_of_it(desk: Announced) -> None:
    anna = desk.someone(1)
    desk.announces(event(starts=STARTS, deadline=None), anna)
    desk.replies(anna, COMING, DAY_BEFORE + MINUTE)

    assert asked(desk, DAY_BEFORE + HOUR) == 0


def test_who_has_no_access_any_more_is_not_reminded(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    desk.someone(1, chamber=None)

    assert asked(desk, DAY_BEFORE) == 0


def test_who_is_out_of_reach_is_not_reminded(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    desk.connection.execute(update(tables.people).where(tables.people.c.id == anna.id).values(reachable=False))

    assert asked(desk, DAY_BEFORE) == 0


def test_staff_are_reminded_at_the_hours_of_the_federation(desk: Announced) -> None:
    greet = desk.someone(1, chamber=None, role=Role.STAFF)
    desk.announces(event(starts=STARTS.replace(hour=4), deadline=None), greet)
    desk.replies(greet, COMING)
    night, morning = STARTS.replace(hour=4) - DAY, datetime(2027, 2, 3, 7, tzinfo=UTC)

    assert [asked(desk, night), asked(desk, morning)] == [0, 1]


def test_each_is_reminded_at_a_decent_hour_of_their_own_place(desk: Announced) -> None:
    home, away = desk.someone(1, LOCAL), desk.someone(2, "blcc-singapore")
    desk.announces(event(starts=STARTS, deadline=None), home, away)
    for one in (home, away):
        desk.replies(one, COMING)
    morning_there = datetime(2027, 2, 4, 0, tzinfo=UTC)

    assert asked(desk, DAY_BEFORE) == 1
    assert asked(desk, morning_there - MINUTE) == 0
    assert asked(desk, morning_there) == 1
    assert (desk.waiting(home), desk.waiting(away)) == (["event-soon"], ["event-soon"])


def test_of_an_event_after_a_weekend_people_hear_before_it_begins(desk: Announced) -> None:
    anna, sunday = desk.someone(1), datetime(2027, 2, 7, 9, tzinfo=UTC)
    desk.announces(event(starts=sunday, deadline=None), anna)
    desk.replies(anna, COMING)

    assert asked(desk, sunday - DAY) == 1


def test_a_late_look_reminds_still_but_not_at_night(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)

    assert [asked(desk, DAY_BEFORE + 9 * HOUR), asked(desk, datetime(2027, 2, 4, 7, tzinfo=UTC))] == [0, 1]


def test_an_event_is_known_by_its_id(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    asked(desk, DAY_BEFORE)

    keys = desk.connection.execute(tables.deliveries.select()).all()
    assert f"event-soon:{EVENT}:{int(STARTS.timestamp())}:person:{anna.id}" in {row.key for row in keys}


def statements(desk: Announced, at: datetime) -> list[str]:
    """What an idle look asks the database."""
    counted: list[str] = []

    def count(*call: Any) -> None:
        counted.append(call[2])

    listen(desk.connection, "before_cursor_execute", count)
    assert not reminders.is_due(desk.connection, at, BRUSSELS)
    remove(desk.connection, "before_cursor_execute", count)
    return counted


def test_an_idle_look_asks_one_question_however_many_events_and_readers_there_are(desk: Announced) -> None:
    readers = [desk.someone(number) for number in range(1, 30)]
    for number in range(1, 9):
        over = number % 2
        starts = NOW + (DAY if over else 30 * DAY)
        desk.announces(event(starts=starts, deadline=None), *readers, at=NOW, id_=UUID(int=number))
    near = NOW + 30 * DAY - DAY
    asked(desk, near)

    (question,) = statements(desk, near + MINUTE)
    assert "deliveries" not in question
    assert "notice_contents" not in question


def test_what_is_over_is_looked_at_once_more_and_then_never_again(desk: Announced, anna: Person) -> None:
    looks = []
    for at in (STARTS, STARTS + MINUTE, STARTS + 365 * DAY):
        looks.append(reminders.is_due(desk.connection, at, BRUSSELS))
        reminders.ask(desk.connection, at, BRUSSELS)

    assert looks == [True, False, False]


def test_what_an_older_release_announced_is_looked_at_too(desk: Announced, anna: Person) -> None:
    desk.replies(anna, COMING)
    desk.connection.execute(update(notices).values(remind_at=None))

    assert asked(desk, DAY_BEFORE) == 1


def test_a_draft_is_never_looked_at(desk: Announced) -> None:
    drafted(desk.connection, UUID(int=77), NoticeKind.EVENT, desk.someone(900, role=Role.ADMIN).id, NOW)

    assert not reminders.is_due(desk.connection, STARTS + 365 * DAY, BRUSSELS)


def test_an_event_far_ahead_is_not_looked_at_before_a_reminder_can_be_due(desk: Announced, anna: Person) -> None:
    asked(desk, NOW)

    assert [reminders.is_due(desk.connection, NOW + days * DAY, BRUSSELS) for days in (1, 5, 15)] == [False, False, True]


def test_who_says_to_come_between_two_looks_is_reminded_at_the_next(desk: Announced, anna: Person) -> None:
    asked(desk, DAY_BEFORE - timedelta(minutes=20))
    desk.replies(anna, COMING, DAY_BEFORE - timedelta(minutes=10))

    assert [asked(desk, DAY_BEFORE + timedelta(minutes=minutes)) for minutes in (-5, 10)] == [0, 1]


def test_the_question_of_an_idle_look_is_answered_by_an_index(desk: Announced, anna: Person) -> None:
    sqlite = desk.connection.dialect.name == "sqlite"
    if not sqlite:
        desk.connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # so few rows it would rather read whole
    explain = "EXPLAIN QUERY PLAN" if sqlite else "EXPLAIN"
    plan = desk.connection.exec_driver_sql(f"{explain} SELECT id FROM notices WHERE remind_at <= '2027-01-01' LIMIT 1").all()

    assert "ix_notices_remind_at" in str(plan)
