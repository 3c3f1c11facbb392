"""Wandering about the desk: every card stands in three languages, within Telegram's limits, with one token."""

import random
import re
from dataclasses import replace
from datetime import timedelta
from typing import get_args
from uuid import UUID

import pytest
from sqlalchemy import update

from bot.messenger import keyboard
from conversations import events, render, states
from conversations.account import OWN_NAME
from conversations.core import Copy, Role, token
from conversations.states import decode
from locales.language import Language
from locales.say import voice
from storage import people, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record
from tests.conversations.test_three_languages import Marked, unmarked
from tests.conversations.walking import NOW, Walker

ROUND = "Ronde 2027 & 2028"
"""What someone called a round."""

NAMES = ("Voka limburg", "voka oost-vlaanderen", "blcc singapore", "qqqq", "blcc ghana")
STAFF = {"staff": (Role.STAFF, False), "abroad": (Role.STAFF, True), "admin": (Role.ADMIN, False)}
MOMENT = Moment(NOW, NOW.date(), UUID(int=1), bot_name="b" * 32)


def arrives(database: Database, number: int, typed: str) -> Walker:
    """Someone who asks for access by a typed name."""
    walker = Walker(database, telegram_id=number)
    walker.starts()
    walker.presses(0)
    walker.types(typed)
    walker.presses(0)
    if typed == "qqqq":
        walker.presses(0)
    return walker


def employed(database: Database, number: int, role: Role, *, abroad_only: bool) -> Walker:
    """Someone of the Federation."""
    walker = Walker(database, telegram_id=number, language_code="en")
    walker.starts()
    with database.writing() as connection:
        of = tables.people.c.telegram_id == number
        connection.execute(update(tables.people).where(of).values(role=role, abroad_only=abroad_only))
    walker.presses(0)
    return walker


@pytest.mark.parametrize("kind", STAFF)
@pytest.mark.parametrize("seed", range(1))
def test_every_card_that_staff_wander_to_stands_in_every_language(database: Database, kind: str, seed: int) -> None:
    chance = random.Random(seed)
    role, abroad_only = STAFF[kind]
    for number, typed in enumerate(NAMES, 2001):
        arrives(database, number, typed)
    walker = employed(database, 1001, role, abroad_only=abroad_only)
    seen = set()
    for _ in range(120):
        walker.wanders(chance)
        with database.reading() as connection:
            met = people.by_telegram_id(connection, walker.telegram_id)
            place = decode(met.state)
            state, snapshot = load(connection, met.person, place, MOMENT)
        assert state == place
        if not isinstance(state, states.DeskState | states.Home):
            walker.starts()
            continue
        seen.add(type(state))
        tokens = set()
        for language in Language:
            later = replace(snapshot, now=NOW + timedelta(hours=1), fresh_id=UUID(int=2))
            for known in (snapshot, later):
                card = render(state, known, voice(language))
                tokens.add(token(state, card))
            assert len(card.written()) <= 4096
            wide = [button["text"] for row in keyboard(card, "") for button in row if len(button["text"]) > 64]
            assert not wide, state
            copies = [button.text for row in card.rows for button in row if isinstance(button, Copy)]
            assert all(1 <= len(text.encode("utf-16-le")) // 2 <= 256 for text in copies)
        assert len(tokens) == 1
        marked = render(state, snapshot, Marked())
        words = [marked.written().striptags(), *(button.label.striptags() for row in marked.rows for button in row)]
        for word in words:
            left = unmarked(word).replace("Anna Peeters", "").replace(ROUND, "") if word not in set(OWN_NAME.values()) else ""
            left = re.split(r"https?://", left)[0]
            assert not [letter for letter in left if letter.isalpha()], (state, word)
    assert len(seen & set(get_args(states.DeskState))) > 5


def test_who_asked_can_go_on_from_the_message_that_tells_of_the_decision(database: Database) -> None:
    anna, greet = arrives(database, 2001, "voka limburg"), employed(database, 1001, Role.STAFF, abroad_only=False)
    with database.writing() as connection:
        asked, decider = (people.by_telegram_id(connection, who.telegram_id).person for who in (anna, greet))
        (request,) = connection.execute(tables.access_requests.select()).all()
        record(connection, decider, (events.AccessApproved(request.id, "voka-limburg", None),), NOW)
        asked = people.by_id(connection, asked.id).person
        state, snapshot = load(connection, asked, states.AccessDecided(request.id), MOMENT)

        card = render(state, snapshot, voice(Language.NL))

        assert card.touches()[0].intent.to == states.Home()
        assert load(connection, asked, states.Home(), MOMENT)[1].chamber.id == "voka-limburg"
