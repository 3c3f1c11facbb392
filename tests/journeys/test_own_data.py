"""People get all that is kept about them, and have it deleted, by the chat alone."""

import pytest
from telegram.error import BadRequest

from bot.messenger import Messenger
from conversations import states
from conversations.core import Go, Role
from conversations.gone import NAME
from conversations.leaving import Erase
from conversations.model.answers import Credit
from conversations.own_data import AskForBoth
from storage import erasure, tables
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.stage import Stage, Visitor, in_language

GONE = "Everything about you is deleted"


async def sure(who: Visitor) -> None:
    """Someone stands before the last button."""
    await who.says("/delete")
    await who.presses_for(Go, to=states.ConfirmDelete(who.place.back))


def seen(who: Visitor) -> str:
    """What the bot's newest card says."""
    return who.card.text


async def test_both_files_come_and_neither_is_remembered(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("zie bladzijde 12")
    await anna.says("/export")
    await anna.presses_for(AskForBoth)
    await delivered(stage, 2, priority=0)

    names = [message.content["document"]["file_name"] for message in anna.sent if "document" in message.content]
    assert sorted(name.rpartition(".")[2] for name in names) == ["json", "pdf"]
    assert stage.records.count(tables.made_files) == 0


async def test_a_second_press_asks_for_nothing_more(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("/export")
    data, card = anna.data(anna.button(AskForBoth)), anna.card
    await anna.presses_for(AskForBoth)
    await anna.presses_data(data, card)

    assert stage.records.count(tables.deliveries) == 2


async def test_from_privacy_someone_deletes_everything_and_comes_back_as_a_stranger(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.answers(Credit.MET)
    await anna.says("/privacy")
    await anna.presses_for(Go, to=states.DeleteMe(anna.place.back))
    await anna.presses_for(Go, to=states.ConfirmDelete(anna.place.back))
    await anna.presses_for(Erase)

    (row,) = stage.records.rows(tables.people)
    assert (row.telegram_id, row.name) == (None, NAME)
    assert stage.records.count(tables.assessments) == 0
    assert stage.records.rows(tables.journal)[-1].what == "PersonErased"
    assert in_language("nl", f"<b>{GONE}</b>") in seen(anna)
    assert not anna.card.keyboard

    await anna.says("/start")
    assert anna.place == states.ChooseLanguage()
    assert anna.sees_the_truth()


async def test_the_last_press_brought_again_shows_the_same_and_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion("fr")
    await sure(anna)
    update = await anna.presses_for(Erase)
    before = [stage.records.rows(table) for table in (tables.people, tables.journal, tables.deliveries)]
    messages = len(anna.sent)

    stage.simulator.redeliver(update)
    await stage.settled()

    assert [stage.records.rows(table) for table in (tables.people, tables.journal, tables.deliveries)] == before
    assert len(anna.sent) == messages
    assert in_language("fr", f"<b>{GONE}</b>") in seen(anna)


async def test_a_second_tap_on_the_last_button_meets_nobody_anew(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await sure(anna)
    presses = [anna.press_update(anna.data(anna.button(Erase)), anna.card, query=query) for query in ("1", "2", "3")]
    for press in presses:
        await stage.post(press)

    assert [row.telegram_id for row in stage.records.rows(tables.people)] == [None]
    assert in_language("nl", f"<b>{GONE}</b>") in seen(anna)

    await anna.says("/start")
    assert anna.place == states.ChooseLanguage()


async def test_where_the_last_card_cannot_be_shown_nobody_is_met_anew_to_be_told_so(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await stage.at_criterion()
    await sure(anna)

    async def refuse(*_: object) -> None:
        raise BadRequest("can't parse entities")

    monkeypatch.setattr(Messenger, "show", refuse)
    await anna.presses_for(Erase)

    assert [row.telegram_id for row in stage.records.rows(tables.people)] == [None]
    assert in_language("nl", f"<b>{GONE}</b>") in f"<b>{anna.last.splitlines()[0]}</b>"


async def test_an_old_last_button_does_nothing_once_something_was_added(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await sure(anna)
    data, card = anna.data(anna.button(Erase)), anna.card
    await anna.says("/start")
    await anna.presses(0)
    await anna.answers(Credit.MET)
    await sure(anna)
    await anna.presses_data(data, card)

    assert anna.row.telegram_id == anna.id
    assert anna.place == states.ConfirmDelete(anna.place.back)


async def test_an_old_last_button_of_an_earlier_life_does_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await sure(anna)
    data, card = anna.data(anna.button(Erase)), anna.card
    await anna.presses_for(Erase)
    await anna.says("/start")
    await anna.presses(0)
    await sure(anna)
    await anna.presses_data(data, card)

    assert anna.row.telegram_id == anna.id


async def test_a_deletion_that_fails_half_way_deletes_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await stage.at_criterion()
    await anna.answers(Credit.MET)
    await sure(anna)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(erasure, "_silence", fail)
    await anna.presses_for(Erase)

    assert anna.row.name == "Anna Peeters"
    assert stage.records.count(tables.answers) == 1


async def test_a_colleague_reads_that_it_was_a_former_colleague(stage: Stage) -> None:
    anna, bram = [await stage.at_criterion(name=name, chamber=LOCAL) for name in ("Anna", "Bram")]
    place = anna.place
    await anna.answers(Credit.MET)
    await sure(anna)
    await anna.presses_for(Erase)
    await at(stage, bram, place)

    assert in_language("nl", "a former colleague") in seen(bram)
    assert "Anna" not in seen(bram)
    assert stage.records.count(tables.answers) == 1


async def test_the_last_administrator_is_told_what_to_do_first(stage: Stage) -> None:
    ada = await staff(stage, "Ada", Role.ADMIN)
    only = (
        "You are the only administrator: without you nobody could let administrators in any more. "
        "Make someone else administrator first, then come back here."
    )
    for state in (states.DeleteMe(), states.ConfirmDelete()):
        await at(stage, ada, state)
        assert in_language("nl", only) in seen(ada)
        assert not [touch for touch in ada.rendered.card.touches() if isinstance(touch.intent, Erase)]

    await staff(stage, "Bea", Role.ADMIN)
    await at(stage, ada, states.ConfirmDelete())
    await ada.presses_for(Erase)
    assert stage.records.count(tables.people, telegram_id=ada.id) == 0


@pytest.mark.parametrize("kind", ["sqlite"])  # refused before anything is stored
async def test_an_administrator_of_the_settings_cannot_go(database_url: str) -> None:
    async with Stage(database_url, admin_ids=frozenset({1001})).open() as stage:
        sam = await staff(stage, "Sam", Role.ADMIN)
        await staff(stage, "Ada", Role.ADMIN)
        await at(stage, sam, states.ConfirmDelete())

        assert "ADMIN_IDS" in seen(sam)
        assert not [touch for touch in sam.rendered.card.touches() if isinstance(touch.intent, Erase)]
