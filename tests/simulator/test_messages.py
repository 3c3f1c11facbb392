"""Messages as the bot gets them back, through python-telegram-bot and raw."""

import json

import aiohttp
import pytest
import telegram
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from tests.simulator.conftest import Stage

YES_NO = [{"text": "Yes", "callback_data": "y"}, {"text": "No", "callback_data": "n"}]


async def test_python_telegram_bot_reads_a_sent_card_whole(bot: Bot, stage: Stage) -> None:
    keyboard = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Met", callback_data="0.1", style="success")],
            [InlineKeyboardButton("Copy", copy_text=CopyTextButton("text")), InlineKeyboardButton("Site", url="https://a.be")],
        ]
    )

    message = await bot.send_message(stage.anna.id, "<b>Principle</b> 😀", parse_mode="HTML", reply_markup=keyboard)

    assert (message.text, message.text_html) == ("Principle 😀", "<b>Principle</b> 😀")
    assert message.from_user == bot.bot
    assert (message.chat.id, message.chat.type, message.chat.first_name) == (1001, "private", "Anna")
    assert message.date.timestamp() == stage.clock.now
    assert message.reply_markup is not None
    rows = message.reply_markup.inline_keyboard
    assert [button.text for row in rows for button in row] == ["Met", "Copy", "Site"]
    assert (rows[0][0].style, rows[0][0].callback_data, rows[1][1].url) == ("success", "0.1", "https://a.be/")
    assert rows[1][0].copy_text == CopyTextButton("text")
    assert message.api_kwargs == {}


async def test_a_person_sees_what_the_bot_sent(stage: Stage) -> None:
    await stage.send("<b>Hi</b>", YES_NO, parse_mode="HTML")

    last = stage.anna.last
    assert (last.text, last.html, last.buttons, last.from_bot) == ("Hi", "<b>Hi</b>", [["Yes", "No"]], True)


async def test_message_ids_count_up_over_both_sides_of_a_chat_and_begin_anew_in_another(stage: Stage) -> None:
    await stage.anna.say("one")
    two = await stage.send()
    await stage.anna.say("three")
    other = await stage.result("sendMessage", chat_id=stage.simulator.person(1002).id, text="x")

    assert [message.message_id for message in stage.anna.messages] == [1, 2, 3]
    assert (two["message_id"], other["message_id"]) == (2, 1)


async def test_an_edit_changes_text_and_keyboard_in_place_and_says_when(stage: Stage) -> None:
    sent = await stage.send("before", YES_NO)
    stage.clock.now += 5

    edited = await stage.result("editMessageText", chat_id=1001, message_id=sent["message_id"], text="after")

    assert (edited["text"], edited["edit_date"], "reply_markup" in edited) == ("after", sent["date"] + 5, False)
    assert [message.text for message in stage.anna.messages] == ["after"]


async def test_an_edit_of_the_keyboard_alone_keeps_the_text(stage: Stage) -> None:
    sent = await stage.send("card", YES_NO)

    edited = await stage.result("editMessageReplyMarkup", chat_id=1001, message_id=sent["message_id"])

    assert (edited["text"], stage.anna.last.buttons) == ("card", [])


async def test_a_keyboard_of_another_shape_is_a_modification(stage: Stage) -> None:
    sent = await stage.send("card", YES_NO)

    rows = [[button] for button in YES_NO]
    edited = await stage.result(
        "editMessageText", chat_id=1001, message_id=sent["message_id"], text="card", reply_markup={"inline_keyboard": rows}
    )

    assert edited["reply_markup"]["inline_keyboard"] == rows


async def test_a_deleted_message_is_gone_for_both(stage: Stage) -> None:
    sent = await stage.send()

    assert await stage.result("deleteMessage", chat_id=1001, message_id=sent["message_id"]) is True
    assert stage.anna.messages == []


async def test_a_number_is_never_given_twice(stage: Stage) -> None:
    first = await stage.send()
    await stage.result("deleteMessage", chat_id=1001, message_id=first["message_id"])

    assert (await stage.send())["message_id"] == first["message_id"] + 1


async def test_an_answer_shows_what_it_answers(stage: Stage) -> None:
    await stage.anna.say("question")

    sent = await stage.send("answer", reply_parameters={"message_id": 1})

    assert sent["reply_to_message"]["text"] == "question"


async def test_a_press_is_answered_once_on_the_screen(stage: Stage) -> None:
    await stage.send("card", YES_NO)
    await stage.anna.press("Yes")
    (update,) = await stage.result("getUpdates")
    query = update["callback_query"]["id"]

    first = await stage.result("answerCallbackQuery", callback_query_id=query, text="Kept", show_alert=True)
    second = await stage.result("answerCallbackQuery", callback_query_id=query, text="Again")

    assert first is second is True
    assert [(toast.text, toast.show_alert, toast.query_id) for toast in stage.anna.toasts] == [("Kept", True, query)]


async def test_an_answer_without_words_shows_nothing_but_is_an_answer(stage: Stage) -> None:
    await stage.send("card", YES_NO)
    await stage.anna.press(0)
    (update,) = await stage.result("getUpdates")

    await stage.result("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])

    assert (len(stage.anna.answers), stage.anna.toasts) == (1, [])


async def test_a_reaction_stands_on_the_message(stage: Stage) -> None:
    await stage.anna.say("done")

    await stage.result("setMessageReaction", chat_id=1001, message_id=1, reaction=[{"type": "emoji", "emoji": "👍"}])

    assert stage.anna.messages[0].reactions == [{"type": "emoji", "emoji": "👍"}]


@pytest.mark.parametrize("encoding", ["query", "json", "urlencoded", "multipart"])
async def test_a_call_is_read_from_every_encoding(encoding: str, stage: Stage) -> None:
    markup = {"inline_keyboard": [[{"text": "é", "callback_data": "y"}]]}
    fields = {"chat_id": "1001", "text": "Café & <b>", "reply_markup": json.dumps(markup)}
    address = f"{stage.url}/bot{stage.simulator.token}/sendMessage"
    match encoding:
        case "query":
            answer = await stage.session.get(address, params=fields)
        case "json":
            answer = await stage.session.post(address, json={"chat_id": 1001, "text": fields["text"], "reply_markup": markup})
        case "urlencoded":
            answer = await stage.session.post(address, data=fields)
        case _:
            form = aiohttp.FormData(fields, default_to_multipart=True)
            answer = await stage.session.post(address, data=form)

    assert answer.status == 200
    assert (stage.anna.last.text, stage.anna.last.buttons) == ("Café & <b>", [["é"]])


async def test_the_name_of_a_method_is_read_in_any_case(stage: Stage) -> None:
    assert (await stage.result("GETME"))["username"] == "chamberready_bot"


async def test_every_call_is_written_down_with_its_fields_and_status(stage: Stage) -> None:
    await stage.send("x", YES_NO)
    await stage.refused("sendMessage", chat_id=1, text="x")

    sent, refused = stage.simulator.calls
    assert (sent.method, sent.status, sent.fields["chat_id"], sent.time) == ("sendMessage", 200, 1001, stage.clock.now)
    assert sent.fields["reply_markup"] == {"inline_keyboard": [YES_NO]}
    assert (refused.status, refused.answer["description"]) == (400, "Bad Request: chat not found")


async def test_a_refusal_reaches_python_telegram_bot_as_its_own_error(bot: Bot, stage: Stage) -> None:
    await stage.anna.block()

    with pytest.raises(telegram.error.Forbidden, match="bot was blocked by the user"):
        await bot.send_message(1001, "x")


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        ("bold", "expected an Object"),
        ({"type": "bold", "length": 1}, 'Can\'t find field "offset"'),
        ({"type": "bold", "offset": "a", "length": 1}, 'Field "offset" must be a valid Number'),
        ({"type": "bold", "offset": 0, "length": True}, 'Field "length" must be a Number'),
        ({"offset": 0, "length": 1}, 'Can\'t find field "type"'),
        ({"type": "glitter", "offset": 0, "length": 1}, "Unsupported type specified"),
        ({"type": "text_link", "offset": 0, "length": 1}, 'Can\'t find field "url"'),
        ({"type": "text_link", "url": [], "offset": 0, "length": 1}, 'Field "url" must be of type String'),
        ({"type": "text_mention", "user": 7, "offset": 0, "length": 1}, 'Field "user" must be of type Object'),
        ({"type": "custom_emoji", "offset": 0, "length": 1}, 'Can\'t find field "custom_emoji_id"'),
        ({"type": "date_time", "offset": 0, "length": 1}, 'Can\'t find field "unix_time"'),
        (
            {"type": "date_time", "unix_time": 1, "date_time_format": "Q", "offset": 0, "length": 1},
            "Invalid date-time format specified",
        ),
    ],
)
async def test_a_mark_that_cannot_be_read_is_refused_with_telegrams_words(mark: object, problem: str, stage: Stage) -> None:
    refusal = await stage.refused("sendMessage", chat_id=1001, text="x", entities=[mark])

    assert refusal == (400, f"Bad Request: can't parse MessageEntity: {problem}")


async def test_marks_beside_a_text_come_back_as_telegram_gives_them(stage: Stage) -> None:
    marks = [
        {"type": "expandable_blockquote", "offset": 0, "length": 3},
        {"type": "date_time", "unix_time": 1790000000, "date_time_format": "Td", "offset": 0, "length": 1},
        {"type": "pre", "language": "python", "offset": 4, "length": 1},
        {"type": "hashtag", "offset": 0, "length": 1},
    ]

    sent = await stage.send("a b c", entities=marks)

    assert [(one["type"], one["offset"], one.get("date_time_format"), one.get("language")) for one in sent["entities"]] == [
        ("expandable_blockquote", 0, None, None),
        ("date_time", 0, "dT", None),
        ("pre", 4, None, "python"),
    ]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({"is_disabled": True}, {"is_disabled": True}),
        (
            {"is_disabled": False, "url": "https://a.be", "show_above_text": True},
            {"url": "https://a.be", "show_above_text": True},
        ),
        ({"prefer_small_media": True, "prefer_large_media": False}, {"prefer_small_media": True}),
        ({}, None),
    ],
)
async def test_how_a_link_is_previewed_comes_back(options: dict[str, object], shown: object, stage: Stage) -> None:
    sent = await stage.send("https://a.be", link_preview_options=options)

    assert sent.get("link_preview_options") == shown


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ("x", "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": ["x"], "callback_data": "x"}, 'can\'t parse inline keyboard button: Field "text" must be of type String'),
        ({"text": "x", "callback_data": {}}, 'can\'t parse inline keyboard button: Field "callback_data" must be of type String'),
        ({"text": "x", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        (
            {"text": "x", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
async def test_a_button_that_cannot_be_read_is_refused(button: object, description: str, stage: Stage) -> None:
    refusal = await stage.refused("sendMessage", chat_id=1001, text="x", reply_markup={"inline_keyboard": [[button]]})

    assert refusal == (400, f"Bad Request: {description}")


async def test_a_message_whose_body_is_no_json_says_nothing(stage: Stage) -> None:
    async with stage.session.post(
        f"{stage.url}/bot{stage.simulator.token}/sendMessage", data=b"no", headers={"Content-Type": "application/json"}
    ) as answer:
        assert (await answer.json())["description"] == "Bad Request: message text is empty"


async def test_a_reply_of_a_person_comes_with_the_message_that_it_answers(bot: Bot, stage: Stage) -> None:
    card = await stage.send("Question", YES_NO)
    await stage.anna.say("My answer", card["message_id"])
    await stage.anna.say("And another", stage.anna.messages[-1])

    reply, other = (update.message for update in await bot.get_updates())

    assert reply is not None
    assert reply.reply_to_message is not None
    assert (reply.reply_to_message.message_id, reply.reply_to_message.text) == (card["message_id"], "Question")
    assert reply.reply_to_message.reply_markup is not None
    assert other is not None
    assert other.reply_to_message is not None
    assert (other.reply_to_message.text, other.reply_to_message.reply_to_message) == ("My answer", None)


async def test_a_reply_to_a_message_that_was_deleted_is_refused_and_its_update_names_none_that_is_gone(stage: Stage) -> None:
    card = await stage.send("Question")
    await stage.anna.say("My answer", card["message_id"])
    await stage.result("deleteMessage", chat_id=1001, message_id=card["message_id"])

    with pytest.raises(LookupError):
        await stage.anna.say("Too late", card["message_id"])

    assert "reply_to_message" not in stage.anna.messages[-1].json()
