"""One person's flood: what is dropped, what they are told, and that nobody else waits for it."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.share import MESSAGES, NOT_KEPT, PRESSES, REMEMBERED, TOO_FAST, Gate, Rate, Shares
from bot.turns import Outcome
from bot.updates import Incoming, InGroup, Press, Reachable, Sender, Sent
from conversations.core import SentStrange, Strange, Wrote
from locales.language import Language
from storage import tables
from tests.stage import Stage, in_language, until

AT = 1_700_000_000


class Clock:
    """Ours, which stands still until told otherwise."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def of(touch: Any, person: int = 1, code: str | None = "fr") -> Incoming:
    return Incoming(1, Sender(person, "Anna", code), touch)


def text(at: int = AT, person: int = 1) -> Incoming:
    return of(Sent(1, at, Wrote("x")), person)


def press(person: int = 1) -> Incoming:
    return of(Press("query", 1, ".0.token"), person)


EDIT = of(Sent(1, AT, SentStrange(Strange.EDITED)))
TOUCHES: dict[str, tuple[Callable[[], Incoming], Rate]] = {
    "texts": (text, MESSAGES),
    "presses": (press, PRESSES),
    "edits": (lambda: EDIT, PRESSES),
    "blocking and unblocking": (lambda: of(Reachable(yes=True)), PRESSES),
    "a group": (lambda: Incoming(1, None, InGroup(-5)), PRESSES),
}


@pytest.mark.parametrize("what", TOUCHES)
def test_a_flood_gets_its_share_and_what_time_gives_back(what: str) -> None:
    clock, (touch, rate) = Clock(), TOUCHES[what]
    shares = Shares(clock=clock)

    at_once = sum(shares.take(touch()) for _ in range(1000))
    clock.now += 5
    later = sum(shares.take(touch()) for _ in range(1000))

    assert (at_once, later) == (rate.at_once, 5 * rate.a_second)


def test_files_that_telegram_forwards_in_one_go_all_come_through() -> None:
    shares = Shares(clock=Clock())

    assert all(shares.take(text()) for _ in range(100))


def test_a_day_of_messages_that_comes_at_once_after_an_outage_is_no_flood() -> None:
    shares = Shares(clock=Clock())

    assert all(shares.take(text(AT + minute * 60)) for minute in range(1440))


def test_a_date_of_the_far_future_does_not_close_the_door_for_ever() -> None:
    clock = Clock()
    shares = Shares(clock=clock)
    for at in (2**62, *(AT for _ in range(1000))):
        shares.take(text(at))
    clock.now += 1

    assert shares.take(text())


def test_an_update_that_telegram_brings_again_counts_once() -> None:
    shares = Shares(clock=Clock())
    for _ in range(1000):
        assert shares.take(text())
        shares.give_back(text())


def test_each_has_a_share_of_their_own_and_the_memory_has_an_end() -> None:
    shares = Shares(clock=Clock())
    while shares.take(press(1)):
        pass

    assert all(shares.take(press(person)) for person in range(2, REMEMBERED + 100))
    assert len(shares._used) == REMEMBERED
    assert shares.take(press(1))


class House:
    """A gate, and what goes through it and out of it."""

    def __init__(self, *, done: bool = True, told_every: float = 60) -> None:
        self.taken: list[Incoming] = []
        self.said: list[tuple[int, str]] = []
        self._done = done
        one = Rate(at_once=1, a_second=0.001)
        self.gate = Gate(self._take, Shares(one, one), self._who, self._say, told_every)

    async def _take(self, incoming: Incoming) -> Outcome:
        self.taken.append(incoming)
        return Outcome(done=self._done)

    async def _who(self, telegram_id: int) -> tuple[int, Language] | None:
        return (7, Language.NL) if telegram_id == 1 else None

    async def _say(self, chat: int, words: str) -> None:
        self.said.append((chat, words))


async def test_who_is_known_is_told_once_a_minute_in_their_own_language() -> None:
    house = House()

    outcomes = [await house.gate.take(text()) for _ in range(10)]

    assert all(outcome.done for outcome in outcomes)
    assert len(house.taken) == 1
    assert [(chat, in_language("nl", NOT_KEPT)) for chat, _ in house.said] == [(1, in_language("nl", NOT_KEPT))]
    assert str(house.said[0][1]) == in_language("nl", NOT_KEPT)


async def test_a_press_is_answered_and_who_is_not_known_hears_telegrams_language() -> None:
    house = House()

    outcomes = [await house.gate.take(press(2)) for _ in range(3)]

    assert [outcome.answer for outcome in outcomes[1:]] == [
        {"callback_query_id": "query", "text": in_language("fr", TOO_FAST)}
    ] * 2
    assert not house.said


async def test_what_was_not_done_is_not_counted() -> None:
    house = House(done=False)

    for _ in range(10):
        assert not (await house.gate.take(text())).done

    assert len(house.taken) == 10


async def test_a_flood_is_one_line_a_minute_with_its_count_and_without_its_words(logged: list[dict]) -> None:
    house = House(told_every=0.05)
    for _ in range(10):
        await house.gate.take(text())
    await until(lambda: logged)
    (line,) = logged

    assert (line["event"], line["person"], line["updates"]) == ("flood dropped", 7, 9)
    assert not house.gate._floods


@pytest.mark.parametrize("kind", ["sqlite"])  # what is dropped reaches no database
async def test_the_bot_drops_a_flood_and_goes_on_with_everybody_else(database_url: str) -> None:
    few = Rate(at_once=4, a_second=0.001)
    async with Stage(database_url, make_shares=lambda: Shares(few, few)).open() as stage:
        anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
        for number in range(20):
            await anna.says(f"nota {number}")
            await anna.presses_data(".0.AAAAAAAA")
        await bram.says("zie bladzijde 12")

        assert stage.records.count(tables.notes) == 4
        assert stage.records.count(tables.seen_updates) < 15
        assert anna.toast == in_language("nl", TOO_FAST)
        assert [message.text for message in anna.sent].count(in_language("nl", NOT_KEPT)) == 1
        assert not stage.unanswered()
        assert 'chamberready_updates_total{outcome="dropped"}' in stage.house.metrics.text({})
