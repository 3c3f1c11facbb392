"""Buttons pressed twice, late, by the wrong person, or never there."""

import asyncio

import pytest

from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, Stage


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_second_press_of_the_same_button_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    data, card = anna.data(), anna.card
    await anna.presses_data(data, card)
    before = stage.records.everything()

    await anna.presses_data(data, card)

    assert stage.records.everything() == before
    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()
    assert not stage.unanswered()
