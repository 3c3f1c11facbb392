"""Seats and the line: whatever people reply, never more are seated than there are seats, and nobody is passed by."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.notice import Content
from conversations.model.reply import Answer, Reply
from conversations.model.seats import Place, Replying, moved, moves_up, next_line, numbers_in_line, replying

NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SEATS = st.none() | st.integers(1, 6)
ACTS = st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["comes", "leaves"]), st.booleans()), max_size=40)


def settled(places: list[Place], seats: int | None, *, up: bool) -> list[Place]:
    """The places after what has to change."""
    move = moved(places, seats, up=up)
    seated = {one.person for one in places if one.seated} - set(move.lose) | set(move.gain)
    return [Place(person=one.person, line=one.line, seated=one.person in seated) for one in places]


def after(acts: list[tuple[int, str, bool]], seats: int | None) -> list[Place]:
    """The places after people came and left; `up` says of each whether seats still move."""
    places: list[Place] = []
    for person, act, up in acts:
        if act == "leaves":
            places = [one for one in places if one.person != person]
        elif all(one.person != person for one in places):
            places.append(Place(person=person, line=next_line(places), seated=False))
        places = settled(places, seats, up=up)
    return places


@given(ACTS, SEATS)
def test_never_more_are_seated_than_there_are_seats(acts: list, seats: int | None) -> None:
    assert seats is None or sum(one.seated for one in after(acts, seats)) <= seats


@given(ACTS, SEATS, SEATS)
def test_nobody_waits_while_a_seat_is_free_and_seats_move(acts: list, seats: int | None, then: int | None) -> None:
    places = settled(after(acts, seats), then, up=True)

    waiting = [one for one in places if not one.seated]
    assert not waiting or sum(one.seated for one in places) == then


@given(ACTS, SEATS, SEATS)
def test_who_said_it_earlier_never_waits_while_who_said_it_later_sits(acts: list, seats: int | None, then: int | None) -> None:
    places = settled(after([(person, act, True) for person, act, _ in acts], seats), then, up=True)

    last_seated = max((one.line for one in places if one.seated), default=0)
    assert all(one.line > last_seated for one in places if not one.seated)


@given(ACTS, SEATS)
def test_settling_twice_changes_nothing_more(acts: list, seats: int | None) -> None:
    places = settled(after(acts, seats), seats, up=True)

    assert settled(places, seats, up=True) == places


@given(ACTS, SEATS)
def test_those_who_wait_are_numbered_from_one(acts: list, seats: int | None) -> None:
    places = after(acts, seats)

    assert sorted(numbers_in_line(places).values()) == [*range(1, sum(not one.seated for one in places) + 1)]


def test_a_seat_stays_free_when_nobody_may_move_up() -> None:
    places = [Place(person=1, line=1, seated=True), Place(person=2, line=3, seated=False)]

    assert moved(places, 2, up=False).gain == ()


def reply(answer: Answer | None, *, counts: bool = True) -> Reply:
    return Reply(person=1, name="Anna", answer=answer, note="", seated=False, line=None, counts=counts, revision=1, at=NOW)


@pytest.mark.parametrize(
    ("content", "given_", "may"),
    [
        (Content(), None, Replying.OVER),
        (Content(starts=NOW), None, Replying.OVER),
        (Content(starts=NOW + HOUR), None, Replying.OPEN),
        (Content(starts=NOW + HOUR, deadline=NOW + HOUR), None, Replying.OPEN),
        (Content(starts=NOW + HOUR, deadline=NOW), None, Replying.CLOSED),
        (Content(starts=NOW + HOUR, deadline=NOW), reply(Answer.MAYBE), Replying.CLOSED),
        (Content(starts=NOW + HOUR, deadline=NOW), reply(Answer.COMING, counts=False), Replying.CLOSED),
        (Content(starts=NOW + HOUR, deadline=NOW), reply(Answer.COMING), Replying.LEAVING),
    ],
)
def test_after_the_deadline_only_who_comes_can_still_say_something(content: Content, given_: Reply | None, may: Replying) -> None:
    assert replying(content, given_, NOW) is may


@pytest.mark.parametrize(
    ("content", "up"),
    [
        (Content(starts=NOW + HOUR), True),
        (Content(starts=NOW + HOUR, deadline=NOW), False),
        (Content(starts=NOW), False),
        (Content(), False),
    ],
)
def test_seats_move_until_the_deadline_else_until_the_start(content: Content, up: bool) -> None:
    assert moves_up(content, NOW) is up


def test_the_seat_that_becomes_free_goes_to_the_first_in_line() -> None:
    places = [Place(person=1, line=1, seated=True), Place(person=2, line=4, seated=False), Place(person=3, line=2, seated=False)]

    assert moved(places, 2, up=True).gain == (3,)
