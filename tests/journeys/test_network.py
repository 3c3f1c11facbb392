"""Looking around in the network, over real HTTP, and coming back."""

import pytest

from conversations import states
from conversations.core import Go
from locales.language import Language
from storage import tables
from tests.stage import BOTH_WAYS, Stage, in_language, until


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_who_looks_around_in_the_middle_of_a_criterion_comes_back_to_it(stage: Stage) -> None:
    anna = await stage.at_criterion("fr", number=3)
    there, left = anna.place, stage.records.everything()

    await anna.says("/network")
    await anna.presses_for(Go, to=states.NetworkArea("wallonia", 0, there))
    await anna.presses(0)
    assert isinstance(anna.place, states.NetworkChamber)
    await anna.says("blcc singapore")
    assert anna.place == states.NetworkChamber("blcc-singapore", there)
    await anna.presses("Fermer")

    assert anna.place == there
    assert stage.records.everything() == left
    assert anna.sees_the_truth()


async def test_what_is_typed_in_the_network_is_no_answer_to_the_criterion_that_waits(stage: Stage) -> None:
    anna = await stage.at_criterion("nl")
    await anna.says("/network")

    await anna.says("ja")
    await anna.sends()

    for table in (tables.answers, tables.notes, tables.evidence):
        assert stage.records.count(table) == 0
    assert isinstance(anna.place, states.NetworkState)


async def test_the_website_of_a_chamber_is_a_button(stage: Stage) -> None:
    anna = await stage.at_criterion("nl")
    await anna.says("/network")

    await anna.says("beci")

    (address,) = [button["url"] for row in anna.card.keyboard for button in row if "url" in button]
    assert address.rstrip("/") == "https://www.beci.be"


async def test_someone_who_has_not_arrived_yet_may_look_around(stage: Stage) -> None:
    anna = await stage.person("en")
    await anna.says("/start")
    await anna.says("/network")
    await anna.says("voka limburg")
    assert "Limburg" in anna.last

    await anna.presses("Close")

    assert anna.place == states.Home()


async def test_telegrams_menu_offers_the_network_in_every_language(stage: Stage) -> None:
    await until(lambda: len(stage.calls("setMyCommands")) > len(Language))  # one more for everyone else

    for language in Language:
        (call,) = [one for one in stage.calls("setMyCommands") if one.fields.get("language_code") == language.value]
        offered = {one["command"]: one["description"] for one in call.fields["commands"]}
        assert offered["network"] == in_language(language, "The chambers at home and abroad")


async def test_a_chamber_that_left_the_register_is_the_front_page(stage: Stage) -> None:
    anna = await stage.at_criterion("en")
    await anna.says("/network")
    stage.records.change(tables.people, {"telegram_id": anna.id}, state=states.encode(states.NetworkChamber("gone")))

    await anna.says("hello")

    assert anna.place == states.Home()
    assert anna.sees_the_truth()
