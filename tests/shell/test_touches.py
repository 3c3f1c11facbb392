"""Whether a typed answer counts, and what a pressed button means."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from markupsafe import Markup

from bot.messenger import keyboard
from bot.turn import Screen, is_fresh, pressed
from bot.updates import Press, Sent
from conversations import states
from conversations.core import Card, Copy, Go, Link, Person, Role, Snapshot, Touch, Wrote, token
from locales.language import Language
from storage.people import Met

ANNA = Person(id=1, name="Anna", language=Language.NL, role=Role.NONE, chamber=None)
MET = Met(person=ANNA, telegram_id=1001, state="{}", floor=20, shown_token="tokenAAA", shown_message=20, shown_at=1000)
CARD = Card(
    text=Markup("card"),
    rows=(
        (Touch(Markup("a"), Go(states.Home())), Link(Markup("b"), "https://example.org")),
        (Touch(Markup("c"), Go(states.Help())),),
    ),
)


def screen(token_: str = "tokenAAA") -> Screen:
    snapshot = Snapshot(now=datetime(2026, 1, 1, tzinfo=UTC), person=ANNA, owner=None, fresh_id=UUID(int=1))
    return Screen(states.Home(), snapshot, CARD, token_)


@pytest.mark.parametrize(
    ("message", "at", "fresh"),
    [
        (21, 1000, True),
        (21, 1001, True),
        (21, 999, False),
        (20, 1001, False),
        (19, 1001, False),
        (10**9, 1000, True),
    ],
)
def test_a_text_counts_when_it_is_newer_than_the_card_by_number_and_by_clock(message: int, at: int, fresh: bool) -> None:
    assert is_fresh(MET, screen(), Sent(message, at, Wrote("ja"))) is fresh


@pytest.mark.parametrize(
    ("seen", "fresh"),
    [
        (replace(MET, shown_token="tokenBBB"), False),
        (replace(MET, shown_token=None), False),
        (replace(MET, shown_message=None), False),
        (replace(MET, shown_at=None), True),
        (replace(MET, floor=30), False),
        (replace(MET, floor=0), True),
    ],
)
def test_a_text_counts_only_for_a_card_that_telegram_confirmed(seen: Met, fresh: bool) -> None:
    assert is_fresh(seen, screen(), Sent(21, 1000, Wrote("ja"))) is fresh


def test_a_text_does_not_count_when_the_card_has_changed_since() -> None:
    assert is_fresh(MET, screen("tokenBBB"), Sent(21, 1000, Wrote("ja"))) is False


@pytest.mark.parametrize(
    ("data", "to"),
    [
        (".0.tokenAAA", states.Home()),
        (".1.tokenAAA", states.Help()),
        (".00.tokenAAA", states.Home()),
        (".2.tokenAAA", None),
        (".-1.tokenAAA", None),
        (".².tokenAAA", None),
        (".0.tokenBBB", None),
        (".0.", None),
        (".0", None),
        ("", None),
        ("7.0.tokenAAA", None),
        (".0.tokenAAA.0", None),
        ("0.tokenAAA", None),
        (f".{'9' * 40}.tokenAAA", None),
    ],
)
def test_a_button_is_its_place_on_the_card_that_is_shown(data: str, to: states.State | None) -> None:
    assert pressed(screen(), Press("1", 20, data)) == (Go(to) if to else None)


def test_the_token_depends_on_the_state_and_on_what_the_buttons_mean_not_on_their_words() -> None:
    other_words = replace(CARD, text=Markup("kaart"), rows=tuple(
        tuple(replace(button, label=Markup("x")) for button in row) for row in CARD.rows
    ))  # fmt: skip
    other_order = replace(CARD, rows=CARD.rows[::-1])

    assert token(states.Home(), CARD) == token(states.Home(), other_words)
    assert token(states.Help(), CARD) != token(states.Home(), CARD)
    assert token(states.Home(), other_order) != token(states.Home(), CARD)


def test_a_button_that_copies_counts_as_no_touch_and_carries_no_data() -> None:
    copy = Copy(Markup("Kopi&euml;ren"), "https://t.me/bot?start=a&b")
    card = replace(CARD, rows=((copy,), *CARD.rows))

    (first,), *others = keyboard(card, token(states.Home(), card))

    assert first == {"text": "Kopiëren", "copy_text": {"text": "https://t.me/bot?start=a&b"}}
    assert others == keyboard(CARD, token(states.Home(), CARD))


def test_the_token_is_short_enough_for_a_button() -> None:
    assert len(f".99.{token(states.Home(), CARD)}".encode()) <= 25
