"""Reminders of renewal: each of the chamber's people, once a window, of the accreditation that counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from conversations.model.decision import Ruling
from conversations.states import RenewalDue, decode
from storage import renewals, tables
from storage.database import Database
from storage.moment import BRUSSELS
from tests.storage.decided import CONDITIONS, FILE, GIVEN, LATER_FILE, Desk, desk_of

SIX, TWO, LAST = date(2028, 7, 4), date(2028, 11, 4), date(2029, 1, 4)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with desk_of(database) as opened:
        yield opened


def on(day: date, hour: int = 12) -> datetime:
    """An hour of a day in Brussels, as UTC."""
    return datetime.combine(day, time(hour), BRUSSELS).astimezone(UTC)


def asked(desk: Desk, day: date) -> list[str]:
    """The keys that a look on that day adds; the look says first whether there is anything to add."""
    before, due = set(desk.keys("renewal:")), renewals.is_due(desk.connection, on(day), BRUSSELS)
    count = renewals.ask(desk.connection, on(day), BRUSSELS)
    new = [key for key in desk.keys("renewal:") if key not in before]
    assert (bool(new), len(new)) == (due, count)
    return new


def of(desk: Desk, decision: int, months: int) -> list[str]:
    return [f"renewal:{decision}:{months}m:person:{one.id}" for one in (desk.anna, desk.luc)]


def test_nobody_is_reminded_before_the_six_months_begin_and_all_are_once_they_do(desk: Desk) -> None:
    found = desk.decides(GIVEN)

    assert asked(desk, SIX - timedelta(days=1)) == []
    assert asked(desk, SIX) == of(desk, found.id, 6)
    assert asked(desk, SIX) == []
    assert asked(desk, TWO - timedelta(days=1)) == []
    assert asked(desk, TWO) == of(desk, found.id, 2)
    assert asked(desk, LAST) == []
    told = {decode(row.state) for row in desk.rows(tables.deliveries) if row.key.startswith("renewal:")}
    assert told == {RenewalDue(found.id, 6), RenewalDue(found.id, 2)}


def test_a_day_begins_when_it_does_at_the_federation(desk: Desk) -> None:
    desk.decides(GIVEN)

    assert not renewals.is_due(desk.connection, on(SIX, 0) - timedelta(seconds=1), BRUSSELS)
    assert renewals.is_due(desk.connection, on(SIX, 0), BRUSSELS)


def test_who_joins_later_gets_only_the_reminder_whose_turn_it_is(desk: Desk) -> None:
    found = desk.decides(GIVEN)
    asked(desk, SIX)
    bea = desk.joins(11)
    assert asked(desk, SIX + timedelta(days=30)) == [f"renewal:{found.id}:6m:person:{bea.id}"]
    asked(desk, TWO)
    carl = desk.joins(12)
    assert asked(desk, LAST) == [f"renewal:{found.id}:2m:person:{carl.id}"]


def test_where_nobody_looked_for_months_the_earlier_reminder_is_left_out(desk: Desk) -> None:
    found = desk.decides(GIVEN)

    assert asked(desk, TWO + timedelta(days=9)) == of(desk, found.id, 2)


def test_nobody_is_reminded_after_the_last_day(desk: Desk) -> None:
    desk.decides(GIVEN)

    assert asked(desk, LAST + timedelta(days=1)) == []


def test_who_left_the_chamber_is_not_reminded(desk: Desk) -> None:
    found = desk.decides(GIVEN)
    desk.joins(2, None)

    assert asked(desk, SIX) == of(desk, found.id, 6)[:1]


@pytest.mark.parametrize("ruling", [ruling for ruling in Ruling if ruling is not Ruling.WITH_CONDITIONS])
def test_a_replaced_decision_reminds_nobody(desk: Desk, ruling: Ruling) -> None:
    desk.decides(GIVEN)
    desk.decides(replace(GIVEN, ruling=ruling, until=date(2032, 1, 4)))

    assert asked(desk, SIX) == []


def test_an_accreditation_with_conditions_is_reminded_of_too(desk: Desk) -> None:
    found = desk.decides(replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS))

    assert asked(desk, SIX) == of(desk, found.id, 6)


@pytest.mark.parametrize("ruling", [Ruling.DEFERRED, Ruling.REFUSED])
def test_what_gives_no_accreditation_is_not_renewed(desk: Desk, ruling: Ruling) -> None:
    desk.decides(replace(GIVEN, ruling=ruling))

    assert asked(desk, SIX) == []


def test_an_accreditation_that_was_renewed_in_a_later_file_reminds_nobody(desk: Desk) -> None:
    desk.decides(GIVEN)
    desk.closed(FILE)
    desk.submits(LATER_FILE)
    desk.decides(replace(GIVEN, submission=2, until=date(2032, 1, 4)), LATER_FILE)

    assert asked(desk, SIX) == []


@pytest.mark.parametrize("ruling", [Ruling.DEFERRED, Ruling.REFUSED])
def test_a_later_file_that_is_not_granted_leaves_the_accreditation_and_its_reminders(desk: Desk, ruling: Ruling) -> None:
    found = desk.decides(GIVEN)
    desk.closed(FILE)
    desk.submits(LATER_FILE)
    desk.decides(replace(GIVEN, submission=2, ruling=ruling), LATER_FILE)

    assert asked(desk, SIX) == of(desk, found.id, 6)


def test_a_short_accreditation_is_not_reminded_of_on_the_day_that_it_is_given(desk: Desk) -> None:
    found = desk.decides(replace(GIVEN, until=date(2026, 6, 4)))

    assert asked(desk, date(2026, 1, 5)) == []
    assert asked(desk, date(2026, 4, 4)) == of(desk, found.id, 2)
