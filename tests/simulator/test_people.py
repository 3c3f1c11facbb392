"""What people do, and what the bot is told of it."""

import pytest
import telegram
from telegram import Bot, Update

from tests.simulator.conftest import Stage

CARD = (
    [{"text": "✓ Met", "callback_data": "m"}, {"text": "Not met", "callback_data": "n"}],
    [{"text": "Site", "url": "https://a.be"}, {"text": "Next", "callback_data": "x"}],
)


async def told(bot: Bot) -> Update:
    """The last update, read by python-telegram-bot without anything left over; it is confirmed."""
    update = (await bot.get_updates(offset=-1))[-1]
    await bot.get_updates(offset=update.update_id + 1)
    message = update.effective_message
    assert update.api_kwargs == {}
    assert not isinstance(message, telegram.Message) or message.api_kwargs == {}
    return update


async def test_a_press_names_the_message_the_data_and_who_pressed(bot: Bot, stage: Stage) -> None:
    card = await stage.send("card", *CARD)

    sent = await stage.anna.press("Next")

    update = await told(bot)
    query = update.callback_query
    assert query is not None
    assert isinstance(query.message, telegram.Message)
    assert (update.update_id, query.data, query.from_user.id) == (sent, "x", 1001)
    assert (query.message.message_id, query.message.text) == (card["message_id"], "card")
    assert query.message.reply_markup is not None
    assert query.chat_instance


@pytest.mark.parametrize(("button", "data"), [("Not met", "n"), ("✓", "m"), ("✓ Met", "m"), (2, "x"), (0, "m")])
async def test_a_button_is_found_by_label_part_of_it_or_place(button: str | int, data: str, bot: Bot, stage: Stage) -> None:
    await stage.send("card", *CARD)

    await stage.anna.press(button)

    query = (await told(bot)).callback_query
    assert query is not None
    assert query.data == data


@pytest.mark.parametrize(
    ("button", "why"), [("et", "2 buttons fit"), ("No such", "0 buttons fit"), ("Site", "no callback"), (3, "index out of range")]
)
async def test_a_button_that_cannot_be_pressed_is_an_error(button: str | int, why: str, stage: Stage) -> None:
    await stage.send("card", *CARD)

    with pytest.raises(LookupError, match=why):
        await stage.anna.press(button)


async def test_the_last_card_with_buttons_is_pressed_when_none_is_named(bot: Bot, stage: Stage) -> None:
    await stage.send("old", [{"text": "Yes", "callback_data": "old"}])
    await stage.send("new", [{"text": "Yes", "callback_data": "new"}])
    await stage.send("no buttons")

    await stage.anna.press("Yes")

    query = (await told(bot)).callback_query
    assert query is not None
    assert query.data == "new"
    assert (stage.anna.screen.text, stage.anna.last.text) == ("new", "no buttons")


async def test_an_old_button_can_be_pressed_after_its_keyboard_is_gone(bot: Bot, stage: Stage) -> None:
    card = await stage.send("card", *CARD)
    await stage.result("editMessageReplyMarkup", chat_id=1001, message_id=card["message_id"])

    await stage.anna.press_data("m", card["message_id"])

    query = (await told(bot)).callback_query
    assert query is not None
    assert isinstance(query.message, telegram.Message)
    assert (query.data, query.message.reply_markup) == ("m", None)


async def test_a_button_of_a_deleted_message_comes_without_its_content(stage: Stage) -> None:
    card = await stage.send("card", *CARD)
    await stage.result("deleteMessage", chat_id=1001, message_id=card["message_id"])

    await stage.anna.press_data("m", card["message_id"])

    (update,) = await stage.result("getUpdates")
    message = update["callback_query"]["message"]
    assert message == {"message_id": card["message_id"], "chat": card["chat"], "date": 0}


async def test_an_edited_text_is_told_with_when(bot: Bot, stage: Stage) -> None:
    await stage.anna.say("befor")
    stage.clock.now += 9

    await stage.anna.edit(1, "before")

    message = (await told(bot)).edited_message
    assert message is not None
    assert (message.text, message.message_id) == ("before", 1)
    assert message.edit_date is not None
    assert message.edit_date.timestamp() == stage.clock.now


async def test_a_reply_carries_what_it_replies_to(bot: Bot, stage: Stage) -> None:
    card = await stage.send("question")

    await stage.anna.say("answer", reply_to=card["message_id"])

    message = (await told(bot)).message
    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "question"


async def test_a_forwarded_text_says_so(bot: Bot, stage: Stage) -> None:
    await stage.anna.say("not mine", forwarded=True)

    message = (await bot.get_updates())[0].message
    assert message is not None
    assert isinstance(message.forward_origin, telegram.MessageOriginHiddenUser)


@pytest.mark.parametrize("words", ["", "  \n", "x" * 4097])
async def test_what_no_telegram_app_sends_cannot_be_said(words: str, stage: Stage) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        await stage.anna.say(words)


async def test_a_document_is_told_with_name_kind_and_size(bot: Bot, stage: Stage) -> None:
    await stage.anna.send_document("statutes.docx", 21 * 1024 * 1024, caption="our statutes")

    message = (await told(bot)).message
    assert message is not None
    assert message.document is not None
    assert (message.document.file_name, message.document.file_size) == ("statutes.docx", 21 * 1024 * 1024)
    assert message.document.mime_type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert message.caption == "our statutes"
    with pytest.raises(telegram.error.BadRequest, match="File is too big"):
        await bot.get_file(message.document.file_id)


async def test_a_photo_is_told_in_sizes_of_its_own_shape(bot: Bot, stage: Stage) -> None:
    await stage.anna.send_photo(90_000, width=600, height=1200)

    message = (await told(bot)).message
    assert message is not None
    assert [(size.width, size.height) for size in message.photo] == [(45, 90), (160, 320), (400, 800), (600, 1200)]
    assert message.photo[-1].file_size == 90_000


async def test_an_album_is_several_updates_with_one_group(bot: Bot, stage: Stage) -> None:
    sent = await stage.anna.send_album([("a.pdf", b"a"), ("b.jpg", 5000), ("c.pdf", b"c")], caption="minutes")

    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert [update.update_id for update in updates] == sent
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.caption for message in messages] == ["minutes", None, None]
    assert [bool(message.photo) for message in messages] == [False, True, False]


async def test_two_albums_are_two_groups(stage: Stage) -> None:
    for _ in range(2):
        await stage.anna.send_album([("a.pdf", 1), ("b.pdf", 1)])

    assert len({message.media_group_id for message in stage.anna.messages}) == 2


async def test_everything_else_that_people_send_is_read_without_rest(bot: Bot, stage: Stage) -> None:
    kinds = {
        "sticker": stage.anna.send_sticker,
        "location": stage.anna.send_location,
        "contact": stage.anna.send_contact,
        "voice": stage.anna.send_voice,
    }

    for kind, send in kinds.items():
        await send()
        message = (await told(bot)).message
        assert message is not None
        assert message[kind] is not None


async def test_blocking_and_coming_back_are_told_and_felt(bot: Bot, stage: Stage) -> None:
    await stage.anna.block()
    blocked = (await told(bot)).my_chat_member
    with pytest.raises(telegram.error.Forbidden):
        await bot.send_message(1001, "x")

    await stage.anna.unblock()
    back = (await told(bot)).my_chat_member
    await bot.send_message(1001, "x")

    assert blocked is not None
    assert back is not None
    assert (blocked.old_chat_member.status, blocked.new_chat_member.status) == ("member", "kicked")
    assert (back.old_chat_member.status, back.new_chat_member.status) == ("kicked", "member")
    assert blocked.new_chat_member.user == bot.bot


async def test_who_blocked_the_bot_cannot_write_to_it(stage: Stage) -> None:
    await stage.anna.block()

    with pytest.raises(RuntimeError):
        await stage.anna.say("hello?")


async def test_a_group_and_a_channel_speak_in_their_own_kinds_of_update(bot: Bot, stage: Stage) -> None:
    group, channel = stage.simulator.group(-100, "Chambers"), stage.simulator.channel(-200, "News")

    await group.say(stage.anna, "/start@chamberready_bot")
    in_group = (await told(bot)).message
    await channel.post("hello all")
    in_channel = (await told(bot)).channel_post

    assert in_group is not None
    assert (in_group.chat.type, in_group.chat.title, in_group.from_user and in_group.from_user.id) == ("group", "Chambers", 1001)
    assert in_channel is not None
    assert (in_channel.chat.type, in_channel.from_user, in_channel.text) == ("channel", None, "hello all")


async def test_a_removed_bot_is_told_and_refused(bot: Bot, stage: Stage) -> None:
    group = stage.simulator.group(-100)
    await group.add(stage.anna)
    added = (await told(bot)).my_chat_member

    await group.remove(stage.anna)

    removed = (await told(bot)).my_chat_member
    assert added is not None
    assert removed is not None
    assert (added.new_chat_member.status, removed.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(telegram.error.Forbidden, match="kicked from the group chat"):
        await bot.send_message(-100, "x")


async def test_asking_for_a_person_again_gives_the_same_one_and_changes_what_is_named(stage: Stage) -> None:
    again = stage.simulator.person(1001, language_code="fr")

    assert again is stage.anna
    assert (again.user.first_name, again.language_code) == ("Anna", "fr")


async def test_nothing_written_yet_is_said_so(stage: Stage) -> None:
    with pytest.raises(LookupError, match="no message of the bot"):
        _ = stage.anna.last
    with pytest.raises(LookupError, match="no message with buttons"):
        await stage.anna.press("Yes")
