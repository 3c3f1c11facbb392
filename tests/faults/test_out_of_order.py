"""Updates that come in any order, each up to three times, many at once: what is kept is what was sent, each thing once."""

import asyncio
from collections import Counter
from random import Random
from typing import Any

import pytest

from conversations.model.answers import Credit
from storage import tables
from tests.stage import Stage, Visitor

NOTES, FILES, AT_ONCE = 5, 2, 8


def sent_by(anna: Visitor) -> list[dict[str, Any]]:
    """A press on what is on the screen, notes, files and a command, as Telegram would post them."""
    notes = [anna.text_update(f"{anna.id}: nota {number}") for number in range(NOTES)]
    files = [document(anna.text_update(""), f"{anna.id}-{number}.pdf") for number in range(FILES)]
    return [anna.press_update(anna.data(0)), *notes, *files, anna.text_update("/nothing")]


def document(update: dict[str, Any], name: str) -> dict[str, Any]:
    """A message with a file instead of a text."""
    file = {"file_id": name, "file_unique_id": name, "file_name": name, "mime_type": "application/pdf", "file_size": 10}
    del update["message"]["text"]
    update["message"]["document"] = file
    return update


async def arrive(stage: Stage, updates: list[dict[str, Any]]) -> set[int]:
    """Many at once; the statuses that came back."""
    statuses = set()
    for first in range(0, len(updates), AT_ONCE):
        statuses |= {one.status for one in await asyncio.gather(*map(stage.post, updates[first : first + AT_ONCE]))}
    return statuses


def kept(stage: Stage, visitors: list[Visitor]) -> dict[int, tuple[Any, ...]]:
    """Of each: notes, files, and how often something was answered."""
    found = {}
    for anna in visitors:
        mine = {"person_id": anna.row.id}
        notes = Counter(row.text for row in stage.records.rows(tables.notes, **mine))
        files = Counter(row.name for row in stage.records.rows(tables.evidence, **mine))
        found[anna.id] = (notes, files, len(stage.records.rows(tables.journal, what="AnswerGiven", **mine)))
    return found


@pytest.mark.parametrize("seed", range(2))
async def test_in_any_order_and_again_everything_is_kept_once(stage: Stage, seed: int) -> None:
    chance = Random(seed)
    visitors = [await stage.at_criterion(name=f"Anna{number}") for number in range(3)]
    first = stage.criteria[0]
    sent = {anna.id: sent_by(anna) for anna in visitors}
    updates = [update for of_one in sent.values() for update in of_one for _ in range(chance.choice((1, 2, 3)))]
    chance.shuffle(updates)

    statuses = await arrive(stage, updates)

    assert statuses == {200}
    for anna in visitors:
        notes, files, answered = kept(stage, [anna])[anna.id]
        assert notes == Counter(f"{anna.id}: nota {number}" for number in range(NOTES))
        assert files == Counter(f"{anna.id}-{number}.pdf" for number in range(FILES))
        assert answered <= 1
        assert {row.criterion for row in stage.records.rows(tables.answers, person_id=anna.row.id)} <= {first}
        assert anna.sees_the_truth()
        assert len(anna.with_buttons) == 1


async def test_the_same_in_order_answers_too_and_a_late_second_delivery_of_all_changes_nothing(stage: Stage) -> None:
    visitors = [await stage.at_criterion(name=f"Anna{number}") for number in range(2)]
    updates = [update for anna in visitors for update in sent_by(anna)]
    for update in updates:
        await stage.post(update)
    before, rows = kept(stage, visitors), stage.records.everything()
    for anna in visitors:
        await anna.answers(Credit.NOT_MET)
    later = stage.records.everything()
    Random(7).shuffle(updates)

    await arrive(stage, updates)

    assert {answered for _, _, answered in before.values()} == {1}
    assert rows != later
    assert stage.records.everything() == later
    assert all(anna.sees_the_truth() for anna in visitors)
