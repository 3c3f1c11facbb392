"""People: met once, where they are, which card they surely saw; updates seen; groups told."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations import states
from conversations.core import Role
from conversations.states import encode
from locales.language import Language
from storage import people
from storage.database import Database
from storage.people import Met, Shown

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def met(database: Database, telegram_id: int = 1001, name: str = "Anna", **more: object) -> Met:
    with database.writing() as connection:
        return people.meet(connection, telegram_id, name, Language.NL, NOW, **more)


def known(database: Database, telegram_id: int = 1001) -> Met:
    with database.reading() as connection:
        found = people.by_telegram_id(connection, telegram_id)
        assert found is not None
        return found


def test_a_new_person_stands_before_the_choice_of_language(database: Database) -> None:
    anna = met(database)

    assert anna.state == encode(states.ChooseLanguage())
    assert (anna.person.language, anna.person.role, anna.person.chamber) == (Language.NL, Role.NONE, None)
    assert (anna.shown_token, anna.shown_message, anna.floor) == (None, None, 0)


def test_a_person_is_met_once(database: Database) -> None:
    first, again = met(database), met(database)

    assert first.person.id == again.person.id


def test_nobody_is_known_who_was_not_met(database: Database) -> None:
    with database.reading() as connection:
        assert people.by_telegram_id(connection, 1) is None


def test_a_place_and_the_name_are_written_and_the_floor_only_rises(database: Database) -> None:
    anna = met(database)
    with database.writing() as connection:
        people.move(connection, anna, states.Home(), 50, "Anna-Maria", NOW)
    with database.writing() as connection:
        people.move(connection, known(database), states.Help(), 40, "Anna-Maria", NOW)

    after = known(database)
    assert (after.state, after.person.name, after.floor) == (encode(states.Help()), "Anna-Maria", 50)


def test_a_confirmed_card_counts_until_another_one_is_to_be_shown(database: Database) -> None:
    anna = met(database)
    with database.writing() as connection:
        people.confirm(connection, [Shown(person=anna.person.id, token="AAA", message=60, at=5)])
    shown = known(database)
    with database.writing() as connection:
        people.move(connection, shown, states.Home(), 61, "Anna", NOW, to_show=True)
    moved = known(database)

    assert (shown.shown_token, shown.shown_message, shown.shown_at, shown.floor) == ("AAA", 60, 5, 60)
    assert moved.shown_token is None
    assert moved.shown_message == 60, "the old card's buttons must still be found"


def test_a_card_that_stays_on_the_screen_stays_confirmed(database: Database) -> None:
    anna = met(database)
    with database.writing() as connection:
        people.confirm(connection, [Shown(person=anna.person.id, token="AAA", message=60, at=5)])
        people.move(connection, people.by_id(connection, anna.person.id), states.Home(), 61, "Anna", NOW, to_show=False)

    assert known(database).shown_token == "AAA"


def test_a_confirmation_of_an_older_message_does_not_lower_the_floor(database: Database) -> None:
    anna = met(database)
    with database.writing() as connection:
        people.move(connection, anna, states.Home(), 90, "Anna", NOW)
        people.confirm(connection, [Shown(person=anna.person.id, token="AAA", message=60, at=5)])

    assert known(database).floor == 90


def test_many_confirmations_reach_each_their_own(database: Database) -> None:
    many = [met(database, 1000 + number) for number in range(20)]
    with database.writing() as connection:
        people.confirm(connection, [Shown(person=one.person.id, token=f"T{one.telegram_id}", message=1, at=None) for one in many])

    assert all(known(database, one.telegram_id).shown_token == f"T{one.telegram_id}" for one in many)


def test_no_confirmation_is_no_statement(database: Database) -> None:
    with database.writing() as connection:
        people.confirm(connection, [])


def test_an_update_is_new_once_whatever_its_number(database: Database) -> None:
    numbers = [5, 3, 9, 5, 4, 3, 2**40, 2**40]
    with database.writing() as connection:
        seen = [people.see(connection, number, None, NOW)() for number in numbers]

    assert seen == [True, True, True, False, True, False, True, False]


def test_an_update_of_a_transaction_that_failed_is_new_again(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as connection:  # noqa: PT012 - the failure inside is the point
        people.see(connection, 5, None, NOW)
        _ = 1 // 0

    with database.writing() as connection:
        assert people.see(connection, 5, None, NOW)() is True


def test_updates_are_pruned_by_age(database: Database) -> None:
    with database.writing() as connection:
        for days in range(6):
            people.see(connection, days, None, NOW - timedelta(days=days))

        assert people.prune_seen(connection, NOW - timedelta(days=3)) == 2
        assert [people.see(connection, number, None, NOW)() for number in range(6)] == [False] * 4 + [True] * 2


def test_a_group_is_told_once(database: Database) -> None:
    with database.writing() as connection:
        told = [people.tell_group(connection, chat, NOW) for chat in (-1, -1, -2, -1)]

    assert told == [True, False, True, False]


def test_whom_nobody_knows_can_be_unreachable_without_harm(database: Database) -> None:
    with database.writing() as connection:
        people.reachable(connection, 77, yes=False)


def test_an_admin_by_the_settings_becomes_one_at_the_next_touch(database: Database) -> None:
    met(database)

    assert met(database, admins=[1001]).person.role is Role.ADMIN
    assert met(database).person.role is Role.ADMIN
