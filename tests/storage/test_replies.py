"""Replies to an event: seats in the order of the replies, a line that moves up, dates that count."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest

from bot import turn
from bot.updates import Incoming, Press, Sender
from conversations import render
from conversations.core import Person, token
from conversations.model.reply import Answer
from conversations.reply_cards import GiveReply
from conversations.states import NoticeCame
from locales.language import Language
from locales.say import voice
from storage import tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.notice_tables import replies as table
from tests.storage.announced import DEADLINE, EVENT, NOW, STARTS, Announced, event

HOUR = timedelta(hours=1)
COMING, MAYBE, CANNOT = Answer


@pytest.fixture
def desk(database: Database) -> Iterator[Announced]:
    with database.writing() as connection:
        yield Announced(connection)


@pytest.fixture
def four(desk: Announced) -> list[Person]:
    """Four readers of an event with three seats; all of them come."""
    four = [desk.someone(number) for number in range(1, 5)]
    desk.announces(event(), *four)
    for one in four:
        desk.replies(one, COMING)
    return four


def standing(desk: Announced, people: list[Person]) -> list[bool]:
    return [desk.reply(one).seated for one in people]


def test_seats_are_given_in_the_order_of_the_replies(desk: Announced, four: list[Person]) -> None:
    assert standing(desk, four) == [True, True, True, False]


def test_a_seat_that_becomes_free_goes_to_who_waits_longest_and_they_are_told(desk: Announced, four: list[Person]) -> None:
    desk.replies(four[1], CANNOT)

    assert standing(desk, four) == [True, False, True, True]
    assert desk.waiting(four[3]) == ["seat"]


def test_who_waits_and_has_no_access_any_more_is_passed_over(desk: Announced, four: list[Person]) -> None:
    fifth = desk.someone(5)
    desk.announces(event(), fifth)
    desk.replies(fifth, COMING)
    desk.someone(4, chamber=None)

    desk.replies(four[1], CANNOT)

    assert standing(desk, [*four, fifth]) == [True, False, True, False, True]
    assert desk.waiting(fifth) == ["seat"]


def test_who_comes_again_after_all_is_last_in_line(desk: Announced, four: list[Person]) -> None:
    desk.replies(four[0], MAYBE)
    desk.replies(four[0], COMING)

    assert standing(desk, four) == [False, True, True, True]


def test_who_is_given_the_seat_twice_is_told_twice(desk: Announced, four: list[Person]) -> None:
    desk.replies(four[0], CANNOT)
    desk.replies(four[3], MAYBE)
    desk.replies(four[0], COMING)
    desk.replies(four[3], COMING)
    desk.replies(four[1], CANNOT)

    assert desk.waiting(four[3]) == ["seat", "seat"]


def test_after_the_deadline_a_free_seat_stays_free(desk: Announced, four: list[Person]) -> None:
    desk.replies(four[0], CANNOT, DEADLINE)

    assert standing(desk, four) == [False, True, True, False]
    assert desk.waiting(four[3]) == []


def test_more_seats_move_the_line_up(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(seats=4), *four)

    assert standing(desk, four) == [True] * 4
    assert desk.waiting(four[3]) == ["seat"]


def test_fewer_seats_take_those_of_the_last_in_line(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(seats=1), *four)

    assert standing(desk, four) == [True, False, False, False]


def test_a_seat_lost_and_given_again_is_told(desk: Announced, four: list[Person]) -> None:
    for seats in (2, 3, 2, 3):
        desk.announces(event(seats=seats), *four)

    assert desk.waiting(four[2]) == ["seat", "seat"]


def test_an_old_coming_does_not_count_for_another_date(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(starts=STARTS + HOUR), *four)

    assert [(desk.reply(one).counts, desk.reply(one).seated) for one in four] == [(False, False)] * 4


def test_on_the_new_date_seats_go_in_the_order_of_the_new_replies(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(starts=STARTS + HOUR), *four)
    for one in reversed(four):
        desk.replies(one, COMING)

    assert standing(desk, four) == [False, True, True, True]


def test_a_date_that_comes_back_makes_its_replies_count_again(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(starts=STARTS + HOUR), *four)
    desk.announces(event(), *four)

    assert standing(desk, four) == [True, True, True, False]


def test_a_note_alone_is_no_reply_and_takes_no_seat(desk: Announced) -> None:
    anna = desk.someone(1)
    desk.announces(event(), anna)
    desk.notes(anna, "Misschien met twee")

    assert (desk.reply(anna).answer, desk.reply(anna).note, desk.reply(anna).seated) == (None, "Misschien met twee", False)


def test_a_note_does_not_make_an_old_reply_count(desk: Announced, four: list[Person]) -> None:
    desk.announces(event(starts=STARTS + HOUR), *four)
    desk.notes(four[0], "Tot dan")

    assert not desk.reply(four[0]).counts


def test_a_reply_keeps_the_note(desk: Announced, four: list[Person]) -> None:
    desk.notes(four[0], "Met twee")
    desk.replies(four[0], CANNOT)

    assert desk.reply(four[0]).note == "Met twee"


def test_of_forty_people_at_once_no_more_are_seated_than_there_are_seats(database: Database) -> None:
    with database.writing() as connection:
        desk = Announced(connection)
        forty = [desk.someone(number) for number in range(1, 41)]
        desk.announces(event(seats=10), *forty)
        rows = connection.execute(tables.deliveries.select()).all()
    presses = [_press(database, one, next(row.id for row in rows if row.person_id == one.id)) for one in forty]

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda press: _taken(database, press), presses))

    with database.reading() as connection:
        found = connection.execute(table.select()).all()
    assert len(found) == 40
    assert sum(row.seated for row in found) == 10
    assert sorted(row.line for row in found) == [*range(1, 41)]
    assert {row.line for row in found if row.seated} == {*range(1, 11)}


def _press(database: Database, person: Person, delivery: int) -> Incoming:
    """The press on *I'm coming* of the delivered message."""
    moment = Moment(NOW + HOUR, NOW.date(), UUID(int=1))
    with database.reading() as connection:
        state, snapshot = load(connection, person, NoticeCame(EVENT), moment)
    card = render(state, snapshot, voice(Language.NL))
    (index,) = (
        place
        for place, touch in enumerate(card.touches())
        if isinstance(touch.intent, GiveReply) and touch.intent.answer is COMING
    )
    telegram_id = int(person.name.split()[1])
    touch = Press(f"q{telegram_id}", delivery + 5000, f"{delivery}.{index}.{token(state, card)}")
    return Incoming(telegram_id, Sender(telegram_id, person.name, "nl"), touch)


def _taken(database: Database, incoming: Incoming) -> None:
    moment = Moment(NOW + HOUR, NOW.date(), UUID(int=incoming.update_id))
    with database.writing() as connection:
        taken = turn.take(connection, incoming, moment, frozenset(), None)
    assert taken.plan is not None
