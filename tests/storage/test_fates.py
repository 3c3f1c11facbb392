"""What people decide about many deliveries: called off, sent again, counted and named; never what is in hand."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from conversations.model.delivery import Fate
from conversations.states import AccessDecided
from locales.language import Language
from storage import deliveries, fates, people
from storage.database import Database
from storage.deliveries import TEMPO, Claimed
from storage.tables import deliveries as rows

NOW = datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC)
LATER = NOW + TEMPO.lease + timedelta(seconds=1)
NOTICE = fates.keyed("notice:41:r2:")


def asked(database: Database, *keys: str) -> list[int]:
    """Deliveries with these keys, each to someone of their own; gives the persons."""
    with database.writing() as connection:
        met = [people.meet(connection, 1001 + n, f"Anna {n}", Language.NL, NOW).person.id for n in range(len(keys))]
        for key, person in zip(keys, met, strict=True):
            deliveries.ask(connection, key, person, AccessDecided(1), deliveries.REMINDER, NOW)
    return met


def become(database: Database, *wanted: Fate) -> None:
    """Gives the rows these fates, in the order of their ids."""
    with database.writing() as connection:
        for id_, fate in enumerate(wanted, 1):
            connection.execute(update(rows).where(rows.c.id == id_).values(fate=fate, settled_at=NOW, why="Timed out"))


def stored(database: Database) -> list[Fate]:
    with database.reading() as connection:
        return list(connection.execute(select(rows.c.fate).order_by(rows.c.id)).scalars())


def claimed(database: Database, now: datetime = NOW) -> Claimed:
    with database.writing() as connection:
        found = deliveries.claim(connection, now)
    assert found is not None
    return found


def again(database: Database, by: int = 1, now: datetime = LATER) -> int:
    with database.writing() as connection:
        return fates.send_again(connection, NOTICE, by, now)


def test_only_what_waits_is_called_off(database: Database) -> None:
    asked(database, *(f"notice:41:r2:1:person:{fate}" for fate in Fate))
    become(database, *Fate)

    with database.writing() as connection:
        count = fates.cancel(connection, NOTICE, NOW)

    assert count == 1
    assert stored(database) == [Fate.CANCELLED if fate is Fate.WAITING else fate for fate in Fate]


def test_what_another_key_begins_is_not_called_off(database: Database) -> None:
    asked(database, "notice:41:r2:1:person:1", "notice:41:r20:1:person:1", "notice:141:r2:1:person:1", "notice:4_:r2:")

    with database.writing() as connection:
        fates.cancel(connection, fates.keyed("notice:4_:r2:"), NOW)
        fates.cancel(connection, NOTICE, NOW)

    assert stored(database) == [Fate.CANCELLED, Fate.WAITING, Fate.WAITING, Fate.CANCELLED]


def test_what_was_called_off_is_no_work(database: Database) -> None:
    asked(database, "notice:41:r2:1:person:1")
    with database.writing() as connection:
        fates.cancel(connection, NOTICE, NOW)

    with database.writing() as connection:
        assert not deliveries.is_work(connection, LATER)
        assert deliveries.claim(connection, LATER) is None


def test_sending_again_puts_the_same_row_back_with_who_said_so(database: Database) -> None:
    asked(database, *(f"notice:41:r2:1:person:{fate}" for fate in Fate))
    become(database, *Fate)

    count = again(database, by=7)

    with database.reading() as connection:
        back = connection.execute(select(rows).where(rows.c.why != "Timed out")).all()
    assert count == 2
    assert [row.id for row in back] == [list(Fate).index(fate) + 1 for fate in (Fate.REFUSED, Fate.UNCERTAIN)]
    assert {(row.fate, row.due_at, row.attempts, row.settled_at, row.why) for row in back} == {
        (Fate.WAITING, LATER, 0, None, "sent again by person 7")
    }


def test_two_who_have_it_sent_again_at_once_have_it_sent_once(database: Database) -> None:
    asked(database, "notice:41:r2:1:person:1")
    become(database, Fate.UNCERTAIN)

    assert [again(database, by=1), again(database, by=2)] == [1, 0]


def test_who_comes_late_settles_nothing_that_another_has_in_hand_by_now(database: Database) -> None:
    asked(database, "notice:41:r2:1:person:1")
    late = claimed(database)
    with database.writing() as connection:
        deliveries.claim(connection, LATER)
    again(database)
    claimed(database, LATER)

    with database.writing() as connection:
        deliveries.postpone(connection, late, LATER, 1)
        deliveries.ended(connection, late, Fate.REFUSED, "late", LATER)

    assert stored(database) == [Fate.SENDING]


def test_what_was_taken_after_all_is_not_sent_again_though_a_person_said_so(database: Database) -> None:
    asked(database, "notice:41:r2:1:person:1")
    late = claimed(database)
    with database.writing() as connection:
        deliveries.claim(connection, LATER)
    again(database)

    with database.writing() as connection:
        deliveries.sent(connection, late, 77, LATER)

    assert stored(database) == [Fate.SENT]


def test_a_report_counts_every_fate_and_names_the_unknown_ones_in_their_order(database: Database) -> None:
    asked(database, *(f"notice:41:r2:1:person:{number}" for number in range(5)), "notice:42:r1:1:person:1")
    become(database, Fate.SENT, Fate.UNCERTAIN, Fate.SENT, Fate.UNCERTAIN, Fate.UNCERTAIN, Fate.UNCERTAIN)

    with database.reading() as connection:
        counts = fates.tally(connection, NOTICE)
        unknown = fates.named(connection, NOTICE)
        following = fates.named(connection, NOTICE, after=unknown[0].id, limit=1)

    assert counts == {Fate.SENT: 2, Fate.UNCERTAIN: 3}
    assert [(one.name, one.why) for one in unknown] == [(f"Anna {number}", "Timed out") for number in (1, 3, 4)]
    assert following == unknown[1:2]
