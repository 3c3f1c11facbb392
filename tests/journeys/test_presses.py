"""Buttons that are pressed twice, late, by someone else, or that were never there."""

import asyncio

import pytest

from conversations import states
from conversations.core import Go
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language

CHANGED = "This has changed meanwhile; here is how it stands now."


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_second_press_of_the_same_button_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    data, card = anna.data(), anna.card
    await anna.presses_data(data, card)
    before = stage.records.everything()

    await anna.presses_data(data, card)

    assert stage.records.everything() == before
    assert stage.records.count(tables.answers) == 1
    assert anna.toast == in_language("nl", CHANGED)
    assert anna.sees_the_truth()
    assert not stage.unanswered()


@pytest.mark.parametrize("mode", ["polling"])
async def test_ten_presses_of_one_button_at_once_count_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    data, card = anna.data(), anna.card

    await asyncio.gather(*(anna.person.press_data(data, card) for _ in range(10)))
    await stage.settled()

    (answer,) = stage.records.rows(tables.answers)
    assert answer.revision == 1
    assert anna.sees_the_truth()
    assert not stage.unanswered()


async def test_two_presses_in_two_requests_at_once_count_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    updates = [anna.press_update(anna.data(), query=str(number)) for number in range(5)]

    replies = await asyncio.gather(*(stage.post(update) for update in updates))

    assert [reply.status for reply in replies] == [200] * 5
    assert {reply.answer["callback_query_id"] for reply in replies if reply.answer} == {"0", "1", "2", "3", "4"}
    (answer,) = stage.records.rows(tables.answers)
    assert answer.revision == 1


async def test_the_other_button_pressed_at_once_does_not_answer_the_next_criterion(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    met, not_yet = anna.data(0), anna.data(2)

    await asyncio.gather(*(stage.post(anna.press_update(data)) for data in (met, not_yet)))

    (answer,) = stage.records.rows(tables.answers)
    assert answer.criterion == first
    assert answer.revision == 1


def forged(anna: Visitor, other: Visitor) -> dict[str, str]:
    token, theirs = anna.data().rpartition(".")[2], other.data().rpartition(".")[2]
    return {
        "empty": "",
        "a word": "hello",
        "dots": "...",
        "no token": ".0",
        "an empty token": ".0.",
        "another token": ".0.AAAAAAAA",
        "a token cut short": f".0.{token[:-1]}",
        "a longer token": f".0.{token}A",
        "a button that is not there": f".99.{token}",
        "a number of fifty digits": f".{'1' * 50}.A",
        "a number below 0": f".-1.{token}",
        "a superscript two": f".².{token}",
        "a fraction": f".½.{token}",
        "a word for a number": f".one.{token}",
        "a delivery": f"1.0.{token}",
        "a delivery that is no number": f"x.0.{token}",
        "someone else's token": f".0.{theirs}",
        "64 bytes": "." * 64,
        "64 bytes that are not Latin": "é" * 32,
        "nothing but NUL": "\0\0",
    }


async def test_a_forged_button_changes_nothing_and_shows_the_card(stage: Stage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    before, place = stage.records.everything(), anna.place

    for what, data in forged(anna, bram).items():
        await anna.presses_data(data)

        assert stage.records.everything() == before, what
        assert anna.place == place, what
        assert anna.toast == in_language("nl", CHANGED), what
        assert anna.sees_the_truth(), what
        assert not stage.unanswered(), what


async def test_a_button_of_an_earlier_card_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    old_card, old_data = anna.card, anna.data()
    await anna.presses_for(Go, to=states.AtCriterion(anna.assessment, stage.criteria[1]))
    await anna.says("/start")
    assert not old_card.keyboard
    before = stage.records.everything()

    await anna.presses_data(old_data, old_card)

    assert stage.records.everything() == before
    assert anna.place == states.Home()
    assert anna.toast == in_language("nl", CHANGED)


async def test_an_old_button_brings_the_card_there_and_leaves_one_card_with_buttons(stage: Stage) -> None:
    anna = await stage.at_criterion()
    old_card, old_data = anna.card, anna.data()
    await anna.says("/start")

    await anna.presses_data(old_data, old_card)

    assert anna.with_buttons == [old_card.message_id]
    assert anna.sees_the_truth()


async def test_a_button_of_a_message_that_is_gone_brings_the_card_in_a_new_one(stage: Stage) -> None:
    anna = await stage.at_criterion()
    old_card, old_data = anna.card, anna.data()
    del anna.person.chat.messages[old_card.message_id]

    await anna.presses_data(old_data, old_card.message_id)

    (answer,) = stage.records.rows(tables.answers)
    assert answer.credit is Credit.MET
    assert anna.card.message_id > old_card.message_id
    assert anna.sees_the_truth()


async def test_a_press_before_anything_else_brings_the_choice_of_language(stage: Stage) -> None:
    anna = await stage.person()
    stage.simulator.world.chats[anna.id].last_message_id = 5

    await anna.person.press_data(".0.AAAAAAAA", 5)
    await stage.settled()

    assert anna.place == states.ChooseLanguage()
    assert anna.sees_the_truth()
    assert not stage.unanswered()


async def test_an_answer_of_the_card_shown_is_taken_in_whatever_language_it_was_rendered(stage: Stage) -> None:
    anna = await stage.at_criterion("nl")
    first, dutch = anna.criterion, anna.data()
    await anna.says("/language")
    await anna.presses(2)

    await anna.presses_data(dutch)

    (answer,) = stage.records.rows(tables.answers)
    assert answer.criterion == first
