"""The network without Telegram: every chamber is found in its place, and the way back is the way one came."""

import random
from dataclasses import replace
from uuid import UUID

import pytest

from conversations import render, states
from conversations.core import Command, Go, Link, Person, Role
from conversations.model.matching import ChamberIndex, Register
from conversations.model.register import ChamberKind, areas
from conversations.model.register_file import seed_register
from conversations.network import NetworkSnapshot
from locales.language import Language
from locales.say import voice
from tests.conversations.walking import NOW, Walker

CHAMBERS = {chamber.id: chamber for chamber in seed_register()}
ANNA = Person(id=1, name="Anna", language=Language.EN, role=Role.NONE, chamber=None)
WITH_SITE = next(chamber for chamber in CHAMBERS.values() if chamber.website)


def snapshot(*others) -> NetworkSnapshot:
    known = CHAMBERS | {chamber.id: chamber for chamber in others}
    register = Register(chambers=known, index=ChamberIndex(tuple(known.values())))
    return NetworkSnapshot(now=NOW, person=ANNA, owner=None, fresh_id=UUID(int=1), register=register)


def looking(database, language: str = "en") -> Walker:
    """Someone who opened the network from the first card of an assessment."""
    anna = Walker(database, language_code=language)
    anna.starts()
    anna.presses(0)
    anna.types("voka limburg")
    anna.presses(0)
    anna.sends(Command("network"))
    return anna


def doors(anna: Walker) -> list[states.State]:
    return [touch.intent.to for touch in anna.card.touches() if isinstance(touch.intent, Go)]


def goes(anna: Walker, to: states.State) -> None:
    anna.presses(doors(anna).index(to))


def test_by_going_through_all_lists_one_comes_to_every_chamber(database):
    anna = looking(database)
    seen, waiting, reached = set(), [anna.state], set()
    with database.reading():
        known = snapshot()
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        if isinstance(place, states.NetworkChamber):
            reached.add(place.chamber)
        touches = render(place, known, voice(Language.NL)).touches()
        waiting += [touch.intent.to for touch in touches if isinstance(touch.intent.to, states.NetworkState)]

    assert reached == set(CHAMBERS)


def test_no_list_has_more_than_eight_entries():
    known = snapshot()
    for page in range(6):
        card = render(states.NetworkAbroad(page), known, voice(Language.FR))
        entries = [touch for touch in card.touches() if isinstance(touch.intent.to, states.NetworkArea | states.NetworkChamber)]
        assert 0 < len(entries) <= 8


def test_a_region_with_more_than_eight_chambers_has_pages():
    flemish = CHAMBERS["voka-limburg"]
    many = [replace(flemish, id=f"voka-limburg-{number}") for number in range(9)]
    known = snapshot(*many)
    shown = []
    for page in (0, 1):
        card = render(states.NetworkArea("flanders", page), known, voice(Language.EN))
        shown += [touch.intent.to.chamber for touch in card.touches() if isinstance(touch.intent.to, states.NetworkChamber)]

    assert shown == [chamber.id for chamber in areas(known.register.chambers.values(), ChamberKind.LOCAL)["flanders"]]
    assert len(shown) == 15


@pytest.mark.parametrize("path", [1, 3, 4])
def test_from_anywhere_in_the_network_one_press_comes_back_to_where_one_was(database, path):
    anna = looking(database)
    back = anna.state.back
    assert isinstance(back, states.AskFact)
    anna.presses(path)
    while True:
        assert back in doors(anna)
        if isinstance(anna.state, states.NetworkChamber):
            break
        anna.presses(0)
    goes(anna, back)

    assert anna.state == back


def test_back_from_a_chamber_is_the_list_in_which_it_stands(database):
    anna = looking(database)
    anna.presses(4)
    goes(anna, states.NetworkAbroad(1, anna.state.back))
    there = anna.state
    alone = next(door for door in doors(anna) if isinstance(door, states.NetworkChamber))
    several = next(door for door in doors(anna) if isinstance(door, states.NetworkArea))
    goes(anna, alone)
    anna.presses(0)
    assert anna.state == there
    goes(anna, several)
    anna.presses(0)
    anna.presses(0)
    assert anna.state == several
    anna.presses(len(doors(anna)) - 2)

    assert anna.state == there


def test_a_typed_name_that_can_mean_one_chamber_shows_it(database):
    anna = looking(database)
    back = anna.state.back
    anna.types("blcc singapore")

    assert anna.state == states.NetworkChamber("blcc-singapore", back)


def test_a_typed_country_shows_its_chambers_and_an_unknown_name_says_so(database):
    anna = looking(database)
    back = anna.state.back
    anna.types("kanada")
    assert {door.chamber for door in doors(anna) if isinstance(door, states.NetworkChamber)} == {"bcbc-canada", "cancham-belux"}

    anna.types("xqzzz")

    assert anna.state == states.NetworkFound((), back)
    assert "no chamber by that name" in anna.card.written()
    assert doors(anna) == [states.Network(back), back]


def test_another_side_room_opened_in_the_network_leads_back_to_where_the_network_would(database):
    anna = looking(database)
    back = anna.state.back
    anna.types("blcc singapore")
    anna.sends(Command("help"))
    anna.presses(0)

    assert anna.state == back


def test_a_website_is_opened_by_a_button_only_where_it_is_a_web_address():
    def links(website):
        chamber = replace(WITH_SITE, website=website)
        card = render(states.NetworkChamber(chamber.id), snapshot(chamber), voice(Language.EN))
        return [button.url for row in card.rows for button in row if isinstance(button, Link)], card.written()

    assert links("https://example.org")[0] == ["https://example.org"]
    assert links("http://example.org")[0] == ["http://example.org"]
    for other in ("javascript:alert(1)", "tg://user?id=1", "file:///etc/passwd", "ftp://example.org"):
        assert links(other)[0] == []
    assert links(None)[0] == []
    assert "no website" in links(None)[1]


def test_a_chamber_that_serves_many_countries_from_brussels_is_not_said_to_be_in_belgium():
    known = snapshot()
    text = render(states.NetworkChamber("ablcc"), known, voice(Language.EN)).written()

    assert "Several countries, from Brussels" in text
    assert "· Belgium" not in text


def test_countries_are_named_in_the_persons_language_and_listed_in_the_same_order():
    known = snapshot()
    cards = [render(states.NetworkAbroad(0), known, voice(language)) for language in Language]

    assert len({tuple(touch.intent for touch in card.touches()) for card in cards}) == 1
    names = [{touch.label.split(" (")[0] for touch in card.touches()} for card in cards]
    for name, said in zip(("Bulgarije", "Bulgarie", "Bulgaria"), names, strict=True):
        assert name in said


def test_a_chamber_that_left_the_register_is_not_shown_among_those_found():
    card = render(states.NetworkFound(("gone", "voka-limburg")), snapshot(), voice(Language.EN))

    assert [touch.intent.to.chamber for touch in card.touches() if isinstance(touch.intent.to, states.NetworkChamber)] == [
        "voka-limburg"
    ]


def test_one_finds_the_network_on_the_front_page_and_in_the_help(database):
    anna = looking(database)
    anna.starts()
    assert states.Network(states.Home()) in doors(anna)
    anna.sends(Command("help"))

    assert "/network" in anna.card.written()


@pytest.mark.parametrize("seed", range(2))
def test_who_wanders_in_the_network_changes_nothing(database, seed):
    chance = random.Random(seed)
    anna = looking(database)
    back = anna.state.back
    for _ in range(60):
        inside = [at for at, door in enumerate(doors(anna)) if isinstance(door, states.NetworkState)]
        if chance.random() < 0.3:
            anna.sends(chance.choice(anna.card.accepts))
        else:
            anna.presses(chance.choice(inside))
        assert isinstance(anna.state, states.NetworkState)
        assert anna.state.back == back
