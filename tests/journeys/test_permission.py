"""Whoever may no longer see an assessment stands at the front page, and nothing of theirs lands in it."""

import pytest

from conversations import states
from conversations.core import Go
from storage import tables
from tests.stage import CHAMBER, Stage, Visitor


@pytest.fixture
async def anna(stage: Stage) -> Visitor:
    """Someone whose chamber was taken away while a criterion of it is on the screen."""
    anna = await stage.at_criterion(chamber=CHAMBER)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)
    return anna


async def nothing_happened(stage: Stage, anna: Visitor) -> None:
    assert stage.records.count(tables.answers) == 0
    assert stage.records.count(tables.notes) == 0
    assert stage.records.count(tables.evidence) == 0
    assert anna.place == states.Home()
    assert anna.sees_the_truth()
    assert not stage.unanswered()


async def test_a_press_after_access_was_withdrawn_is_not_taken(stage: Stage, anna: Visitor) -> None:
    await anna.presses(0)

    await nothing_happened(stage, anna)


async def test_a_typed_answer_after_access_was_withdrawn_is_not_taken(stage: Stage, anna: Visitor) -> None:
    await anna.says("ja")

    await nothing_happened(stage, anna)


async def test_a_note_after_access_was_withdrawn_is_not_kept(stage: Stage, anna: Visitor) -> None:
    await anna.says("zie bladzijde 12")

    await nothing_happened(stage, anna)


async def test_a_file_after_access_was_withdrawn_is_not_kept(stage: Stage, anna: Visitor) -> None:
    await anna.sends()

    await nothing_happened(stage, anna)


async def test_the_front_page_after_access_was_withdrawn_offers_no_door_to_the_assessment(stage: Stage, anna: Visitor) -> None:
    await anna.says("/start")

    doors = [touch.intent.to for touch in anna.rendered.card.touches() if isinstance(touch.intent, Go)]
    assert not [door for door in doors if hasattr(door, "assessment")]


async def test_another_chamber_given_meanwhile_does_not_receive_the_answer(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=CHAMBER)
    await stage.at_criterion(name="Bram", chamber="voka-oost-vlaanderen")
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id="voka-oost-vlaanderen")

    await anna.presses(0)

    assert stage.records.count(tables.answers) == 0
    assert anna.place == states.Home()


async def test_a_language_chosen_in_a_side_room_does_not_lead_back_to_what_is_forbidden(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=CHAMBER)
    await anna.says("/language")
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    await anna.presses(1)

    assert anna.place == states.Home()
    assert anna.row.language == "fr"
    assert anna.sees_the_truth()


async def test_a_stored_place_in_someone_elses_trial_shows_the_front_page(stage: Stage) -> None:
    anna, bram = await stage.at_criterion(), await stage.at_criterion(name="Bram")
    stage.records.change(tables.people, {"telegram_id": bram.id}, state=anna.row.state)

    await bram.says("een nota")

    assert stage.records.count(tables.notes) == 0
    assert bram.place == states.Home()
