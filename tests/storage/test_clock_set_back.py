"""The host's clock is set back an hour while deliveries are under way: nobody waits that hour, nothing goes twice."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from conversations.model.delivery import Fate
from storage import deliveries
from storage.database import Database
from storage.deliveries import Claimed
from storage.tables import pace
from tests.faults.document import told
from tests.storage.test_deliveries import NOW, PICTURE, asked, claimed, fates, someone

BACK = NOW - timedelta(hours=1)


def in_hand(database: Database, now: datetime = NOW) -> Claimed:
    found = claimed(database, now)
    assert found is not None
    return found


def test_what_was_to_go_at_once_goes_at_once(database: Database) -> None:
    asked(database, someone(database), "a")

    assert claimed(database, BACK) is not None
    assert claimed(database, BACK) is None


def test_what_has_a_moment_of_its_own_waits_for_it(database: Database) -> None:
    anna = someone(database)
    with database.writing() as connection:
        deliveries.ask(connection, "a", anna, PICTURE, deliveries.REMINDER, NOW, due=NOW + timedelta(minutes=20))

    assert claimed(database, BACK) is None
    assert claimed(database, NOW + timedelta(minutes=20)) is not None


def test_what_was_put_off_for_a_minute_goes(database: Database) -> None:
    asked(database, someone(database), "a")
    found = in_hand(database)
    with database.writing() as connection:
        deliveries.postpone(connection, found, NOW + timedelta(minutes=1), 1)
    meanwhile = claimed(database)

    assert meanwhile is None
    assert claimed(database, BACK) is not None


def test_whoever_got_something_just_before_gets_the_next_one(database: Database) -> None:
    anna = someone(database)
    asked(database, anna, "a")
    asked(database, anna, "b")
    first = in_hand(database)
    with database.writing() as connection:
        deliveries.sent(connection, first, 77, NOW)

    assert in_hand(database, BACK).id != first.id


def test_what_was_in_hand_is_settled_by_who_claimed_it(database: Database) -> None:
    anna, bram = someone(database), someone(database, 1002)
    asked(database, anna, "a")
    first = in_hand(database)
    asked(database, bram, "b")
    second = in_hand(database, BACK)  # it finds the first one's lease an hour ahead
    before = fates(database)
    with database.writing() as connection:
        deliveries.sent(connection, first, 77, BACK)
        deliveries.sent(connection, second, 78, BACK)

    assert before == [Fate.UNCERTAIN, Fate.SENDING]
    assert fates(database) == [Fate.SENT, Fate.SENT]


def test_what_a_dead_process_had_in_hand_is_uncertain_at_once_and_holds_nothing_up(database: Database) -> None:
    anna = someone(database)
    asked(database, anna, "a")
    in_hand(database)
    asked(database, anna, "b")
    claimed(database, BACK)

    assert claimed(database, BACK + timedelta(seconds=2)) is not None
    assert fates(database) == [Fate.UNCERTAIN, Fate.SENDING]


def test_a_slot_of_the_pace_is_not_waited_for(database: Database) -> None:
    asked(database, someone(database), "a")
    with database.writing() as connection:
        connection.execute(insert(pace), {"id": 1, "next_at": datetime.now(UTC) + timedelta(hours=1)})

    assert in_hand(database, BACK).wait == 0


def test_clocks_that_differ_by_seconds_are_no_clock_set_back(database: Database) -> None:
    anna = someone(database)
    asked(database, anna, "a")
    asked(database, anna, "b")
    first = in_hand(database, NOW + timedelta(seconds=5))
    with database.writing() as connection:
        deliveries.sent(connection, first, 77, NOW + timedelta(seconds=5))

    assert claimed(database) is None


BY_ROW: dict[str, Callable[[Database], None]] = {
    "to go at once": test_what_was_to_go_at_once_goes_at_once,
    "at a moment of its own (an announcement, a date)": test_what_has_a_moment_of_its_own_waits_for_it,
    "put off for a minute after a failed call": test_what_was_put_off_for_a_minute_goes,
    "someone got something in this second": test_whoever_got_something_just_before_gets_the_next_one,
    "in hand": test_what_was_in_hand_is_settled_by_who_claimed_it,
    "in hand of a process that is dead": test_what_a_dead_process_had_in_hand_is_uncertain_at_once_and_holds_nothing_up,
    "a slot in the pace": test_a_slot_of_the_pace_is_not_waited_for,
}


def test_the_document_tells_of_each_and_of_nothing_else() -> None:
    assert set(told("faults.md", 3)) == set(BY_ROW)
