"""Replies to an event: seats in the order of the replies, a line that moves up, dates that count."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest

from bot import turn
from bot.updates import Incoming, Press, Sender
from conversations import render
from conversations.core import Person, Role, token
from conversations.events import AccessWithdrawn, RoleChanged
from conversations.model.reply import Answer
from conversations.reply_cards import GiveReply
from conversations.states import NoticeCame
from locales.language import Language
from locales.say import voice
from storage import notices, replies, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.notice_tables import replies as table
from storage.record import record
from tests.storage.announced import DEADLINE, EVENT, LOCAL, NOW, STARTS, Announced, event

Leaves = tuple[Person, list[Person], Callable[..., None]]

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


LOSES_ACCESS = {
    "access withdrawn": (LOCAL, Role.NONE, lambda who: AccessWithdrawn(who, LOCAL)),
    "no role any more": (None, Role.STAFF, lambda who: RoleChanged(who, Role.NONE, abroad_only=False)),
}


@pytest.fixture(params=LOSES_ACCESS.values(), ids=LOSES_ACCESS)
def leaves(request: pytest.FixtureRequest, desk: Announced) -> Leaves:
    """The first of four who come to an event with three seats, the others, and the loss of access of the first."""
    chamber, role, loss = request.param
    first, others = desk.someone(1, chamber, role=role), [desk.someone(number) for number in range(2, 5)]
    desk.announces(event(), first, *others)
    for one in (first, *others):
        desk.replies(one, COMING)
    greet = desk.someone(900, role=Role.ADMIN)
    return first, others, lambda at=NOW: record(desk.connection, greet, (loss(first.id),), at)


def test_who_loses_access_leaves_their_seat_to_who_waits_longest(desk: Announced, leaves: Leaves) -> None:
    first, others, lose = leaves
    lose()

    assert standing(desk, [first, *others]) == [False, True, True, True]
    assert desk.reply(first).answer is None
    assert desk.waiting(others[-1]) == ["seat"]


def test_who_loses_access_after_the_deadline_leaves_a_seat_that_stays_free(desk: Announced, leaves: Leaves) -> None:
    first, others, lose = leaves
    lose(DEADLINE)

    assert standing(desk, [first, *others]) == [False, True, True, False]


def test_who_has_access_again_is_last_in_line_once_they_say_that_they_come(desk: Announced, leaves: Leaves) -> None:
    _, others, lose = leaves
    lose()
    again = desk.someone(1)
    desk.replies(again, COMING)

    assert standing(desk, [again, *others]) == [False, True, True, True]


def test_who_was_at_an_event_stays_in_its_list(desk: Announced, leaves: Leaves) -> None:
    first, _, lose = leaves
    lose(STARTS)

    assert (desk.reply(first).answer, desk.reply(first).seated) == (COMING, True)


def test_the_desk_no_longer_lists_who_lost_access_but_keeps_their_note(desk: Announced, leaves: Leaves) -> None:
    first, others, lose = leaves
    desk.notes(others[0], "Met twee")
    lose()
    record(desk.connection, first, (AccessWithdrawn(others[0].id, LOCAL),), NOW)
    one = notices.one(desk.connection, EVENT)
    assert one is not None

    listed = [(reply.person, reply.answer) for reply in replies.every(desk.connection, one)]
    assert listed == [(others[0].id, None), (others[1].id, COMING), (others[2].id, COMING)]


def test_who_loses_one_access_and_keeps_the_other_keeps_the_seat(desk: Announced, four: list[Person]) -> None:
    desk.someone(1, role=Role.STAFF)
    record(desk.connection, desk.someone(900, role=Role.ADMIN), (AccessWithdrawn(four[0].id, LOCAL),), NOW)

    assert standing(desk, four) == [True, True, True, False]


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
