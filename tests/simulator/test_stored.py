"""A file that someone sent goes again by its id, as what it is and as nothing else."""

import pytest
import telegram
from telegram import Bot, InputMediaVideo

from tests.simulator.conftest import Stage

NAMES = {"document": "Document", "photo": "Photo", "video": "Video"}


async def sent(stage: Stage, kind: str) -> str:
    """Telegram's id of a file that Anna sent."""
    acts = {
        "document": lambda: stage.anna.send_document("a.pdf", b"%PDF"),
        "photo": stage.anna.send_photo,
        "video": stage.anna.send_video,
    }
    await acts[kind]()
    held = stage.anna.messages[-1].content[kind]
    return str((held[-1] if isinstance(held, list) else held)["file_id"])


@pytest.mark.parametrize("kind", NAMES)
async def test_a_file_goes_to_someone_else_by_its_id(kind: str, stage: Stage) -> None:
    greet = stage.simulator.person(1002)
    file_id = await sent(stage, kind)

    message = await stage.result(f"send{kind.capitalize()}", **{"chat_id": greet.id, kind: file_id, "caption": "Look"})

    assert message[kind] == stage.anna.messages[-1].content[kind]
    assert (greet.last.text, greet.opened(greet.last)) == ("Look", stage.anna.opened(stage.anna.messages[-1]))


@pytest.mark.parametrize(("kind", "other"), [(kind, other) for kind in NAMES for other in NAMES if kind != other])
async def test_a_file_is_not_taken_as_another_kind(kind: str, other: str, stage: Stage) -> None:
    file_id = await sent(stage, kind)

    refused = await stage.refused(f"send{other.capitalize()}", **{"chat_id": stage.anna.id, other: file_id})

    assert refused == (400, f"Bad Request: can't use file of type {NAMES[kind]} as {NAMES[other]}")


async def test_a_film_is_told_sent_and_read_as_telegram_does_it(bot: Bot, stage: Stage) -> None:
    await stage.anna.send_video(b"mp4", "the opening")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.video is not None

    again = await bot.send_video(1001, update.message.video.file_id)
    new = await bot.send_video(1001, b"another", filename="b.mp4")

    assert update.message.caption == "the opening"
    assert again.video == update.message.video
    assert new.video is not None
    assert (new.video.file_name, stage.anna.opened(new.message_id)) == ("b.mp4", b"another")
    assert stage.anna.last.file is not None
    assert stage.anna.last.file["name"] == "b.mp4"
    document = await bot.send_document(1001, b"x")
    edited = await bot.edit_message_media(InputMediaVideo(again.video.file_id), 1001, document.message_id)
    assert isinstance(edited, telegram.Message)
    assert (edited.video, edited.document) == (again.video, None)
