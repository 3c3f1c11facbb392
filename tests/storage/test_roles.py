"""What the desk's writers refuse by themselves, whatever the card said."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, select, update

from conversations import events
from conversations.core import Person, Role
from conversations.model.access import Outcome
from conversations.model.register import ChamberKind
from locales.language import Language
from storage import arrivals, people, roles, tables
from storage.database import Database
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CHAMBER, OTHER = "voka-limburg", "voka-oost-vlaanderen"


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.writing() as opened:
        yield opened


def someone(connection: Connection, number: int, **values: object) -> Person:
    met = people.meet(connection, number, f"Person {number}", Language.NL, NOW)
    if values:
        connection.execute(update(tables.people).where(tables.people.c.id == met.person.id).values(**values))
    return people.by_id(connection, met.person.id).person


def now(connection: Connection, person: Person) -> Person:
    return people.by_id(connection, person.id).person


def test_an_invitation_that_was_taken_back_is_not_redeemed(connection: Connection) -> None:
    anna, greet = someone(connection, 1), someone(connection, 2, role=Role.STAFF)
    record(connection, greet, (events.InvitationMade("d", Role.NONE, CHAMBER, abroad_only=False, language=None),), NOW)
    record(connection, greet, (events.InvitationTakenBack(1),), NOW)

    assert arrivals.redeem(connection, "d", anna.id, NOW) is False
    assert now(connection, anna).chamber is None


def test_an_invitation_that_was_taken_is_not_taken_back(connection: Connection) -> None:
    anna, greet = someone(connection, 1), someone(connection, 2, role=Role.STAFF)
    record(connection, greet, (events.InvitationMade("d", Role.NONE, CHAMBER, abroad_only=False, language=None),), NOW)
    record(connection, anna, (events.InvitationRedeemed("d"),), NOW)

    record(connection, greet, (events.InvitationTakenBack(1),), NOW)

    assert connection.execute(select(tables.invitations.c.withdrawn_by)).scalar_one() is None
    assert now(connection, anna).chamber == CHAMBER


def test_access_to_another_chamber_is_not_withdrawn(connection: Connection) -> None:
    anna, greet = someone(connection, 1, chamber_id=OTHER), someone(connection, 2, role=Role.STAFF)

    record(connection, greet, (events.AccessWithdrawn(anna.id, CHAMBER),), NOW)

    assert now(connection, anna).chamber == OTHER


def test_a_request_is_decided_once(connection: Connection) -> None:
    anna, greet, hugo = someone(connection, 1), someone(connection, 2, role=Role.STAFF), someone(connection, 3, role=Role.STAFF)
    record(connection, anna, (events.AccessRequested(CHAMBER, ChamberKind.LOCAL),), NOW)
    record(connection, greet, (events.AccessRefused(1),), NOW)

    record(connection, hugo, (events.AccessApproved(1, CHAMBER, None),), NOW)

    row = connection.execute(select(tables.access_requests)).one()
    assert (row.outcome, row.decided_by, row.granted_id) == (Outcome.REFUSED, greet.id, None)
    assert now(connection, anna).chamber is None
    told = [key for key in connection.execute(select(tables.deliveries.c.key)).scalars() if key.startswith("access-decided")]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("others", "admins", "last"),
    [((), set(), True), ((2,), set(), False), ((), {1}, True), ((), {9}, False), ((2,), {9}, False)],
)
def test_the_last_administrator_is_the_one_beside_whom_there_is_no_other(
    connection: Connection, others: tuple[int, ...], admins: set[int], last: bool
) -> None:
    ada = someone(connection, 1, role=Role.ADMIN)
    for number in others:
        someone(connection, number, role=Role.ADMIN)

    assert roles.is_last_admin(connection, ada.id, admins) is last


def test_who_is_no_administrator_is_not_the_last_one(connection: Connection) -> None:
    someone(connection, 1, role=Role.ADMIN)
    greet = someone(connection, 2, role=Role.STAFF)

    assert roles.is_last_admin(connection, greet.id, ()) is False
