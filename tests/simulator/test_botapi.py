"""The other model of the Bot API finds what is wrong; what is right it lets pass."""

from typing import Any

import pytest
from telegram import Bot, InputMediaDocument

from bot.simulator.api import Call
from bot.simulator.fields import Upload
from tests.botapi import assert_spoken, problems
from tests.simulator.conftest import Stage

BUTTON = {"text": "x", "callback_data": "x"}
USER = {"id": 42, "is_bot": True, "first_name": "x"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": USER, "text": "x"}


def made(method: str, answer: dict[str, Any] | None = None, **fields: object) -> Call:
    return Call(method, fields, 200, 0.0, answer or {})


@pytest.mark.parametrize(
    "call",
    [
        made("sendMessage", chat_id=1, text="x", parse_mode="HTML", reply_markup={"inline_keyboard": [[BUTTON]]}),
        made("SENDMESSAGE", chat_id="1", text="x", disable_notification="true", reply_parameters={"message_id": 1}),
        made("sendDocument", chat_id=1, document=Upload("a.pdf", "application/pdf", b"x")),
        made("sendDocument", chat_id=1, document="attach://paper", paper=Upload("a.pdf", "application/pdf", b"x")),
        made("getMe", {"ok": True, "result": USER}),
        made("editMessageText", {"ok": True, "result": MESSAGE}, chat_id=1, message_id=1, text="x"),
        made("getMe", {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 1}}),
    ],
)
def test_what_is_right_passes(call: Call) -> None:
    assert problems(call) == []


@pytest.mark.parametrize(
    ("call", "problem"),
    [
        (made("sendTelegram"), "sendTelegram: no such method"),
        (made("sendMessage", chat_id=1), "sendMessage: text: Field required"),
        (made("sendMessage", chat_id=1, text="x", txt="y"), "sendMessage.txt: SendMessage has no such field"),
        (made("sendMessage", chat_id=1, text=["x"]), "sendMessage: text: Input should be a valid string"),
        (
            made("sendMessage", chat_id=1, text="x", reply_markup={"inline_keyboard": [[BUTTON | {"colour": "red"}]]}),
            "sendMessage.reply_markup.inline_keyboard[0][0].colour: InlineKeyboardButton has no such field",
        ),
        (
            made("sendMessage", chat_id=1, text="x", link_preview_options={"disabled": True}),
            "sendMessage.link_preview_options.disabled: LinkPreviewOptions has no such field",
        ),
        (made("sendDocument", chat_id=1, document="x", stray=Upload("a", "b", b"")), "sendDocument.stray: SendDocument has"),
        (made("getMe", {"ok": True, "result": USER | {"id": "42"}}), "getMe answers.id: '42' is not int"),
        (made("getMe", {"ok": True, "result": {"id": 42}}), "getMe answers: is_bot: Field required"),
        (
            made("editMessageText", {"ok": True, "result": MESSAGE | {"txt": 1}}, chat_id=1, message_id=1, text="x"),
            "editMessageText answers.txt: Message has no such field",
        ),
        (made("getMe", {"ok": False, "error_code": "x", "description": "x"}), "getMe answers: error_code: Input should be"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(call: Call, problem: str) -> None:
    found = problems(call)

    assert any(one.startswith(problem) for one in found), found


def test_a_call_that_was_refused_on_purpose_may_be_wrong() -> None:
    assert problems(Call("sendTelegram", {}, 404, 0.0, {}), refused=False) == []
    assert problems(Call("sendMessage", {"txt": 1}, 400, 0.0, {}), refused=False) == []


async def test_every_call_answer_and_update_of_a_simulator_is_looked_at(bot: Bot, stage: Stage) -> None:
    sent = await bot.send_document(1001, b"x", filename="a.pdf")
    await bot.edit_message_media(InputMediaDocument(b"y"), 1001, sent.message_id)
    assert_spoken(stage.simulator)

    await stage.result("sendMessage", chat_id=1001, text="x", style="loud")
    with pytest.raises(AssertionError, match="SendMessage has no such field"):
        assert_spoken(stage.simulator)
    stage.simulator.calls.pop()

    stage.simulator.world.updates.add("message", MESSAGE | {"text": 7}, ("message", 1))
    with pytest.raises(AssertionError, match=r"update: message\.text: Input should be a valid string"):
        assert_spoken(stage.simulator)
    stage.simulator.world.updates.clear()
