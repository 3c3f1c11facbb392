"""Several files sent at once belong to the criterion of the first, whatever happens in between."""

import asyncio

import pytest

from conversations import states
from conversations.model.answers import Credit
from conversations.model.file import FileKind
from storage import tables
from tests.stage import BOTH_WAYS, CHAMBER, Stage


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_all_parts_of_an_album_are_kept_with_the_criterion_on_the_screen(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.sends_album("a.pdf", "b.pdf", "photo.jpg", caption="drie stukken")

    kept = stage.records.rows(tables.evidence)
    assert {(one.criterion, one.kind) for one in kept} == {
        (stage.criteria[0], FileKind.DOCUMENT),
        (stage.criteria[0], FileKind.PHOTO),
    }
    assert len(kept) == 3
    assert len({one.album for one in kept}) == 1
    (note,) = stage.records.rows(tables.notes)
    assert note.text == "drie stukken"
    assert anna.sees_the_truth()


async def test_an_album_brings_one_card(stage: Stage) -> None:
    anna = await stage.at_criterion()
    messages = len(anna.sent)

    await anna.sends_album("a.pdf", "b.pdf", "c.pdf", "d.pdf")

    assert len(anna.sent) == messages + 1
    assert len(anna.with_buttons) == 1
    assert "(4)" in str(anna.card.buttons)


async def test_a_press_between_two_parts_does_not_split_the_album(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    parts = album_of(anna, 3)
    await stage.post(parts[0])

    await stage.post(anna.press_update(anna.data(0)))
    for part in parts[1:]:
        await stage.post(part)

    assert {one.criterion for one in stage.records.rows(tables.evidence)} == {first}
    assert stage.records.count(tables.evidence) == 3
    (answer,) = stage.records.rows(tables.answers)
    assert (answer.criterion, answer.credit) == (first, Credit.MET)
    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()


async def test_an_answer_typed_between_two_parts_does_not_split_the_album(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    parts = album_of(anna, 2)
    await stage.post(parts[0])

    await anna.says("ja")
    await stage.post(parts[1])

    assert {one.criterion for one in stage.records.rows(tables.evidence)} == {first}
    assert anna.criterion == stage.criteria[1]
    assert anna.sees_the_truth()


async def test_a_part_that_comes_when_the_person_has_gone_home_stays_with_its_criterion(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    parts = album_of(anna, 2)
    await stage.post(parts[0])
    await anna.says("/start")

    await stage.post(parts[1])

    assert [one.criterion for one in stage.records.rows(tables.evidence)] == [first, first]
    assert anna.place == states.Home()
    assert anna.sees_the_truth()


async def test_parts_that_come_in_separate_requests_at_once_stay_together(stage: Stage) -> None:
    anna = await stage.at_criterion()
    parts = album_of(anna, 6)

    await asyncio.gather(*(stage.post(part) for part in parts), stage.post(anna.press_update(anna.data(0))))

    kept = stage.records.rows(tables.evidence)
    assert len(kept) == 6
    assert len({one.criterion for one in kept}) == 1


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_an_album_sent_while_the_bot_was_down_is_kept_together(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    await stage.stop()
    await anna.person.send_album([("a.pdf", 10), ("b.pdf", 10), ("c.pdf", 10)])

    await stage.start()
    await stage.settled()

    assert [one.criterion for one in stage.records.rows(tables.evidence)] == [first] * 3
    assert anna.sees_the_truth()


async def test_a_part_after_access_was_withdrawn_is_not_kept(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=CHAMBER)
    parts = album_of(anna, 2)
    await stage.post(parts[0])
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    reply = await stage.post(parts[1])

    assert reply.status == 200
    assert stage.records.count(tables.evidence) == 1
    assert anna.place == states.Home()


async def test_the_same_file_sent_twice_to_a_criterion_is_kept_once(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = album_of(anna, 1)[0]
    again = update | {"update_id": stage.update_id()}

    await stage.post(update)
    await stage.post(again)

    assert stage.records.count(tables.evidence) == 1
    assert anna.sees_the_truth()


async def test_the_same_file_serves_two_criteria(stage: Stage) -> None:
    anna = await stage.at_criterion()
    update = anna.text_update("")
    del update["message"]["text"]
    update["message"]["document"] = document("one")
    await stage.post(update)
    await anna.answers(Credit.MET)

    await stage.post(
        {"update_id": stage.update_id(), "message": update["message"] | {"message_id": update["message"]["message_id"] + 5}}
    )

    assert [one.criterion for one in stage.records.rows(tables.evidence)] == stage.criteria[:2]


def document(unique: str) -> dict:
    return {
        "file_id": f"id-{unique}",
        "file_unique_id": unique,
        "file_name": f"{unique}.pdf",
        "mime_type": "application/pdf",
        "file_size": 9,
    }


def album_of(anna, parts: int) -> list[dict]:
    """The updates of an album, to be posted when the test wants."""
    updates = []
    for number in range(parts):
        update = anna.text_update("", media_group_id="4711", document=document(f"part-{number}"))
        del update["message"]["text"]
        updates.append(update)
    return updates
