"""Files that the bot sends, through python-telegram-bot and raw; what a person sees of them."""

import json
from collections.abc import Callable

import aiohttp
import pytest
import telegram
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, ReplyParameters

from tests.simulator import pictures
from tests.simulator.conftest import Stage
from tests.simulator.pictures import png

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Back", callback_data="b")]])


async def test_a_document_comes_back_whole_and_again_by_its_id(bot: Bot, stage: Stage) -> None:
    await stage.anna.say("my report?")

    sent = await bot.send_document(
        1001,
        b"%PDF",
        filename="Évaluation – 2026.pdf",
        caption="<i>Report</i> for you",
        parse_mode="HTML",
        reply_markup=KEYBOARD,
        reply_parameters=ReplyParameters(1),
        disable_notification=True,
        protect_content=True,
    )
    assert sent.document is not None
    again = await bot.send_document(1001, sent.document.file_id)

    assert sent.api_kwargs == sent.document.api_kwargs == {}
    assert (sent.caption, sent.caption_html) == ("Report for you", "<i>Report</i> for you")
    assert (sent.document.file_name, sent.document.mime_type) == ("Évaluation – 2026.pdf", "application/pdf")
    assert sent.document.file_size == 4
    assert (sent.reply_markup, sent.has_protected_content) == (KEYBOARD, True)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "my report?"
    assert again.document is not None
    assert (again.document, again.caption) == (sent.document, None)
    assert stage.anna.messages[1].silent
    assert not stage.anna.messages[2].silent


async def test_a_person_sees_a_documents_name_kind_size_words_and_address(bot: Bot, stage: Stage) -> None:
    await bot.send_document(1001, b"%PDF", filename="report.pdf", caption="Report")
    await bot.send_document(1001, b"a;b", filename="table.csv")

    with_caption, without = (message.file for message in stage.anna.messages)

    assert with_caption is not None
    assert without is not None
    assert (with_caption["name"], with_caption["mime_type"], with_caption["size"]) == ("report.pdf", "application/pdf", 4)
    assert (with_caption["alt"], without["alt"]) == ("Report", "table.csv")
    async with stage.session.get(f"{stage.url}{with_caption['address']}") as answer:
        assert await answer.read() == b"%PDF"


async def test_a_photo_comes_back_in_sizes_of_its_shape_and_again_by_any_of_their_ids(bot: Bot, stage: Stage) -> None:
    sent = await bot.send_photo(1001, png(600, 1200), caption="Result", has_spoiler=True, show_caption_above_media=True)
    again = await bot.send_photo(1001, sent.photo[0].file_id)

    assert sent.api_kwargs == {}
    assert [(size.width, size.height) for size in sent.photo] == [(45, 90), (160, 320), (400, 800), (600, 1200)]
    assert len({size.file_id for size in sent.photo}) == 4
    assert (sent.caption, sent.has_media_spoiler, sent.show_caption_above_media) == ("Result", True, True)
    assert again.photo == sent.photo
    assert stage.anna.last.file is not None
    assert stage.anna.last.file["alt"] == "photo.jpg"


async def test_a_huge_photo_is_kept_at_what_telegram_keeps(bot: Bot) -> None:
    sent = await bot.send_photo(1001, png(5120, 2560))

    assert (sent.photo[-1].width, sent.photo[-1].height) == (2560, 1280)


@pytest.mark.parametrize(
    "picture",
    [pictures.png, pictures.jpeg, pictures.gif, pictures.bmp, pictures.webp, pictures.webp_lossless, pictures.webp_lossy],
)
async def test_every_kind_of_picture_is_measured(picture: Callable[[int, int], bytes], bot: Bot) -> None:
    sent = await bot.send_photo(1001, picture(300, 200))

    assert (sent.photo[-1].width, sent.photo[-1].height) == (300, 200)


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"\xff\xd8", png()[:100], pictures.gif(0, 5), b"<svg/>"])
async def test_what_is_no_whole_picture_is_no_photo_but_a_document(content: bytes, bot: Bot) -> None:
    with pytest.raises(telegram.error.BadRequest, match="Image_process_failed"):
        await bot.send_photo(1001, content)

    assert (await bot.send_document(1001, content)).document is not None


async def test_a_file_that_the_bot_sent_can_be_read_back(bot: Bot) -> None:
    sent = await bot.send_document(1001, b"content", filename="a.pdf")
    assert sent.document is not None

    file = await bot.get_file(sent.document.file_id)

    assert bytes(await file.download_as_bytearray()) == b"content"
    assert (file.file_unique_id, file.file_size) == (sent.document.file_unique_id, 7)


async def test_a_file_that_a_person_sent_can_be_read_and_sent_back(bot: Bot, stage: Stage) -> None:
    await stage.anna.send_document("statutes.pdf", b"content of the statutes", "application/pdf")
    document = stage.anna.messages[-1].content["document"]

    file = await bot.get_file(document["file_id"])
    sent = await bot.send_document(1001, document["file_id"])

    assert bytes(await file.download_as_bytearray()) == b"content of the statutes"
    assert (file.file_unique_id, file.file_size) == (document["file_unique_id"], 23)
    assert sent.document is not None
    assert sent.document.file_name == "statutes.pdf"


async def test_a_file_is_not_given_to_who_lacks_the_token(stage: Stage) -> None:
    await stage.anna.send_document("a.pdf", b"x")
    path = stage.simulator.world.files.find(stage.anna.messages[-1].content["document"]["file_id"]).path

    async with stage.session.get(f"{stage.url}/file/bot1:wrong/{path}") as answer:
        assert answer.status == 401


async def test_a_caption_is_edited_and_its_file_stays(bot: Bot, stage: Stage) -> None:
    sent = await bot.send_document(1001, b"x", filename="a.pdf", caption="before", reply_markup=KEYBOARD)

    edited = await bot.edit_message_caption(1001, sent.message_id, caption="<b>after</b>", parse_mode="HTML")

    assert isinstance(edited, telegram.Message)
    assert (edited.caption_html, edited.document, edited.reply_markup) == ("<b>after</b>", sent.document, None)
    assert (stage.anna.last.text, stage.anna.last.html) == ("after", "<b>after</b>")


async def test_a_caption_is_edited_away(bot: Bot) -> None:
    sent = await bot.send_document(1001, b"x", filename="a.pdf", caption="before")

    edited = await bot.edit_message_caption(1001, sent.message_id)

    assert isinstance(edited, telegram.Message)
    assert (edited.caption, edited.document) == (None, sent.document)


async def test_the_keyboard_under_a_file_is_edited_and_file_and_caption_stay(bot: Bot) -> None:
    sent = await bot.send_photo(1001, png(), caption="<b>Result</b>", parse_mode="HTML")

    edited = await bot.edit_message_reply_markup(1001, sent.message_id, reply_markup=KEYBOARD)

    assert isinstance(edited, telegram.Message)
    assert (edited.photo, edited.caption_html, edited.reply_markup) == (sent.photo, "<b>Result</b>", KEYBOARD)


async def test_a_file_has_no_text_to_edit(bot: Bot) -> None:
    sent = await bot.send_document(1001, b"x", filename="a.pdf")

    with pytest.raises(telegram.error.BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("new", 1001, sent.message_id)


@pytest.mark.parametrize("before", ["text", "document"])
async def test_another_file_takes_the_place_of_what_a_message_held(before: str, bot: Bot, stage: Stage) -> None:
    old = await (bot.send_message(1001, "old") if before == "text" else bot.send_document(1001, b"x", caption="old"))
    media = InputMediaDocument(b"new", caption="<b>New</b>", parse_mode="HTML", filename="new.pdf")

    edited = await bot.edit_message_media(media, 1001, old.message_id, reply_markup=KEYBOARD)

    assert isinstance(edited, telegram.Message)
    assert edited.document is not None
    assert (edited.document.file_name, edited.caption_html, edited.reply_markup) == ("new.pdf", "<b>New</b>", KEYBOARD)
    assert (edited.text, stage.anna.last.html) == (None, "<b>New</b>")


async def test_a_photo_takes_the_place_of_a_document_by_its_id(bot: Bot) -> None:
    photo = await bot.send_photo(1001, png())
    document = await bot.send_document(1001, b"x")

    edited = await bot.edit_message_media(InputMediaPhoto(photo.photo[-1].file_id), 1001, document.message_id)

    assert isinstance(edited, telegram.Message)
    assert (edited.photo, edited.document) == (photo.photo, None)


async def test_the_same_file_and_caption_again_are_no_modification(bot: Bot) -> None:
    sent = await bot.send_document(1001, b"x", caption="same")
    assert sent.document is not None

    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await bot.edit_message_media(InputMediaDocument(sent.document.file_id, caption="same"), 1001, sent.message_id)


async def test_a_file_is_attached_under_any_name(stage: Stage) -> None:
    form = aiohttp.FormData({"chat_id": "1001", "document": "attach://paper", "reply_markup": json.dumps(KEYBOARD.to_dict())})
    form.add_field("paper", b"%PDF", filename="paper.pdf", content_type="application/pdf")

    async with stage.session.post(f"{stage.url}/bot{stage.simulator.token}/sendDocument", data=form) as answer:
        result = (await answer.json())["result"]

    assert (result["document"]["file_name"], stage.anna.last.buttons) == ("paper.pdf", [["Back"]])


async def test_what_the_bot_does_shows_for_five_seconds(stage: Stage) -> None:
    assert await stage.result("sendChatAction", chat_id=1001, action="upload_document") is True

    assert stage.anna.doing == "upload_document"
    stage.clock.now += 5
    assert stage.anna.doing == ""


@pytest.mark.parametrize("end", ["message", "cancel"])
async def test_what_the_bot_does_shows_until_its_next_message(end: str, stage: Stage) -> None:
    await stage.result("sendChatAction", chat_id=1001, action="upload_photo")
    await stage.anna.say("hurry")
    assert stage.anna.doing == "upload_photo"

    await (stage.send() if end == "message" else stage.result("sendChatAction", chat_id=1001, action="cancel"))

    assert stage.anna.doing == ""


async def test_the_page_is_told_what_the_bot_does_when_it_opens(stage: Stage) -> None:
    await stage.result("sendChatAction", chat_id=1001, action="upload_document")
    await stage.result("sendDocument", chat_id=stage.simulator.person(1002).id, document=await a_file(stage))

    async with stage.session.get(f"{stage.url}/simulator/people/1001/events") as answer:
        history = json.loads((await answer.content.readline()).removeprefix(b"data: "))

    assert history["action"] == "upload_document"


async def test_a_person_answers_a_message_with_a_file(bot: Bot, stage: Stage) -> None:
    card = await stage.send("send me the statutes")

    await stage.anna.send_files([("a.pdf", b"a")], reply_to=card["message_id"])
    await stage.anna.send_album([("a.pdf", b"a"), ("b.jpg", 5000)], reply_to=card["message_id"])
    await stage.anna.send_photo(reply_to=card["message_id"])

    told = [update.message for update in await bot.get_updates() if update.message]
    assert [message.reply_to_message and message.reply_to_message.text for message in told] == ["send me the statutes"] * 4


async def a_file(stage: Stage) -> str:
    await stage.anna.send_document("a.pdf", b"content")
    return str(stage.anna.messages[-1].content["document"]["file_id"])
