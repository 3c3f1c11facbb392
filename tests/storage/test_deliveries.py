"""Deliveries as rows: asked for once, claimed by one, paced by the database's clock, settled once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread
from uuid import uuid4

import pytest
from sqlalchemy import Connection, select, text, update

from conversations.model.delivery import Fate
from conversations.states import ResultPicture
from locales.language import Language
from storage import deliveries, people
from storage.database import Database, DatabaseNow
from storage.deliveries import TEMPO, Claimed
from storage.prepared import Prepared
from storage.tables import deliveries as rows
from storage.tables import pace

NOW = datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC)
PICTURE = ResultPicture(uuid4())


def someone(database: Database, telegram_id: int = 1001) -> int:
    with database.writing() as connection:
        return people.meet(connection, telegram_id, "Anna", Language.NL, NOW).person.id


def asked(database: Database, person: int, key: str, priority: int = deliveries.ASKED) -> bool:
    with database.writing() as connection:
        return deliveries.ask(connection, key, person, PICTURE, priority, NOW)


def claimed(database: Database, now: datetime = NOW) -> Claimed | None:
    with database.writing() as connection:
        return deliveries.claim(connection, now)


def fates(database: Database) -> list[Fate]:
    with database.reading() as connection:
        return list(connection.execute(select(rows.c.fate).order_by(rows.c.id)).scalars())


def test_the_same_wish_is_delivered_once(database: Database) -> None:
    anna = someone(database)

    assert [asked(database, anna, "asked:1:0"), asked(database, anna, "asked:1:0")] == [True, False]
    assert fates(database) == [Fate.WAITING]


def test_a_claimed_delivery_is_claimed_by_nobody_else(database: Database) -> None:
    asked(database, someone(database), "a")

    first, second = claimed(database), claimed(database)

    assert first is not None
    assert second is None
    assert fates(database) == [Fate.SENDING]


def test_two_who_claim_at_once_get_different_ones(database: Database, database_url: str) -> None:
    for number in range(20):
        asked(database, someone(database, 1001 + number), f"n{number}")
    taken: list[int] = []

    def claims() -> None:
        mine = Database(database_url)
        while found := claimed(mine):
            taken.append(found.id)
        mine.close()

    both = [Thread(target=claims), Thread(target=claims)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert sorted(taken) == sorted(set(taken))
    assert len(taken) == 20


def test_what_was_asked_for_goes_first_then_the_older(database: Database) -> None:
    order = [("digest", 2), ("decision", 1), ("second", 0), ("third", 0)]
    for number, (key, priority) in enumerate(order):
        asked(database, someone(database, 1001 + number), key, priority)

    people_ = [found.person for _ in order if (found := claimed(database))]

    assert people_ == [3, 4, 2, 1]


def test_one_person_gets_one_a_second(database: Database) -> None:
    anna = someone(database)
    asked(database, anna, "a")
    asked(database, anna, "b")
    first = claimed(database)
    assert first is not None
    during = claimed(database)
    with database.writing() as connection:
        deliveries.sent(connection, first, 77, NOW)
    soon = claimed(database, NOW + timedelta(seconds=0.9))
    later = claimed(database, NOW + timedelta(seconds=1.1))

    assert (during, soon) == (None, None)
    assert later is not None
    assert later.id != first.id


def test_the_slots_of_all_are_one_interval_apart(database: Database) -> None:
    for number in range(5):
        asked(database, someone(database, 1001 + number), f"n{number}")

    waits = [found.wait for _ in range(5) if (found := claimed(database))]
    with database.reading() as connection:
        ahead = connection.execute(select(pace.c.next_at)).scalar_one() - clock(connection)

    assert waits[0] == 0
    assert all(0 <= wait <= 5 * TEMPO.interval.total_seconds() for wait in waits)
    assert ahead <= 5 * TEMPO.interval


def clock(connection: Connection) -> datetime:
    return connection.execute(select(DatabaseNow())).scalar_one()


@pytest.mark.parametrize(("ahead", "kept"), [(0.5, True), (1.5, False), (3600.0, False)])
def test_a_slot_of_a_clock_that_was_set_back_is_ignored(database: Database, ahead: float, *, kept: bool) -> None:
    asked(database, someone(database), "a")
    with database.writing() as connection:
        next_at = clock(connection) + timedelta(seconds=ahead)
        connection.execute(pace.insert(), {"id": 1, "next_at": next_at})

    found = claimed(database)

    assert found is not None
    assert (found.wait > 0.3) is kept


def test_nothing_goes_before_its_moment(database: Database) -> None:
    asked(database, someone(database), "a")

    assert claimed(database, NOW - timedelta(seconds=1)) is None
    assert claimed(database) is not None


def test_what_a_dead_process_had_in_hand_becomes_uncertain_and_is_not_sent_again(database: Database) -> None:
    asked(database, someone(database), "a")
    claimed(database)

    within = claimed(database, NOW + TEMPO.lease)
    with database.reading() as connection:
        work = deliveries.is_work(connection, NOW + TEMPO.lease + timedelta(seconds=1))
    after = claimed(database, NOW + TEMPO.lease + timedelta(seconds=1))

    assert (within, after) == (None, None)
    assert work
    assert fates(database) == [Fate.UNCERTAIN]


def test_who_claimed_it_may_still_say_that_it_was_sent(database: Database) -> None:
    asked(database, someone(database), "a")
    found = claimed(database)
    assert found is not None
    claimed(database, NOW + TEMPO.lease + timedelta(seconds=1))

    with database.writing() as connection:
        deliveries.sent(connection, found, 77, NOW + 2 * TEMPO.lease)

    assert fates(database) == [Fate.SENT]


def test_what_is_settled_is_settled_once(database: Database) -> None:
    asked(database, someone(database), "a")
    found = claimed(database)
    assert found is not None
    with database.writing() as connection:
        deliveries.sent(connection, found, 77, NOW)
        deliveries.ended(connection, found, Fate.REFUSED, "late", NOW)
        deliveries.postpone(connection, found, NOW, 1)

    assert fates(database) == [Fate.SENT]


def test_what_surely_did_not_go_waits_for_its_moment(database: Database) -> None:
    asked(database, someone(database), "a")
    found = claimed(database)
    assert found is not None
    with database.writing() as connection:
        deliveries.postpone(connection, found, NOW + timedelta(minutes=1), 1)

    again = claimed(database, NOW + timedelta(minutes=1))

    assert again is not None
    assert again.attempts == 1


def test_an_idle_look_finds_no_work_in_what_is_settled(database: Database) -> None:
    asked(database, someone(database), "a")
    with database.writing() as connection:
        connection.execute(update(rows).values(fate=Fate.SENT, settled_at=NOW))

    with database.reading() as connection:
        assert not deliveries.is_work(connection, NOW + timedelta(days=1))


@pytest.mark.parametrize("statement", [deliveries._NEXT, deliveries._LEFT, deliveries._GIVE_UP])
def test_a_look_reads_what_waits_or_is_in_hand_and_not_every_row_there_ever_was(database: Database, statement: Prepared) -> None:
    with database.writing() as connection:
        if not database.sqlite:
            connection.execute(text("SET LOCAL enable_seqscan = off"))

        assert "deliveries_to_send" in plan(connection, statement, now=NOW, since=NOW, at=NOW, guarded=NOW)


def plan(connection: Connection, statement: Prepared, **values: datetime) -> str:
    """How the database would run it."""
    name, explaining = connection.dialect.name, Prepared(statement._statement)
    compiled = statement._compile(connection, values)
    explain = "EXPLAIN QUERY PLAN " if name == "sqlite" else "EXPLAIN "
    explaining._compiled[name] = replace(compiled, sql=explain + compiled.sql, found=())
    return str(explaining.rows(connection, **values))


def test_a_made_file_is_known_by_what_it_shows_and_a_newer_id_replaces_it(database: Database) -> None:
    with database.writing() as connection:
        deliveries.keep_file(connection, "d", "old", NOW)
        deliveries.keep_file(connection, "d", "new", NOW)

    with database.reading() as connection:
        assert (deliveries.made_file(connection, "d"), deliveries.made_file(connection, "e")) == ("new", None)
