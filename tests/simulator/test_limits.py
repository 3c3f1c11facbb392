"""Every row of the table of limits is refused with its code and its words, over real HTTP."""

import asyncio
import io
from collections.abc import Awaitable, Callable

import aiohttp
import pytest

from bot.simulator import limits
from bot.simulator.limits import LIMITS, maximum
from tests.simulator.conftest import Stage, until
from tests.simulator.pictures import png

Refusal = tuple[int, str]
Breach = Callable[[Stage], Awaitable[Refusal]]
BREACHES: dict[str, tuple[Breach, dict[str, object]]] = {}


def breach(name: str, **values: object) -> Callable[[Breach], Breach]:
    def noted(act: Breach) -> Breach:
        BREACHES[name] = act, values
        return act

    return noted


def sends(name: str, method: str = "sendMessage", /, values: dict[str, object] | None = None, **fields: object) -> None:
    """A row that one call to Anna breaks."""

    async def act(stage: Stage) -> Refusal:
        return await stage.refused(method, **{"chat_id": stage.anna.id, "text": "x"} | fields)

    BREACHES[name] = act, values or {}


def keys(name: str, button: dict[str, object], **values: object) -> None:
    """A row that one button breaks."""
    sends(name, values=values, reply_markup={"inline_keyboard": [[button]]})


sends("chat_id_empty", chat_id="")
sends("chat_not_found", chat_id=424242)
sends("text_missing", text="")
sends("text_empty", text=" \n ")
sends("text_raw", text="x" * (maximum("text_raw") + 1))
sends("text", text="😀" * (maximum("text") // 2) + "x")
sends("parse_mode", parse_mode="BBCode")
sends("entities", values={"problem": 'Unsupported start tag "h1" at byte offset 4'}, text="né <h1>", parse_mode="HTML")
sends("entity", values={"problem": 'Can\'t find field "offset"'}, entities=[{"type": "bold"}])
sends("reply_not_found", reply_parameters={"message_id": 99})
sends("markup_json", reply_markup="{")
sends("markup_object", reply_markup=[1])
sends("button", values={"problem": "InlineKeyboardButton must be an Object"}, reply_markup={"inline_keyboard": [["x"]]})
sends("buttons", reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 8] * 13})
sends("markup_size", reply_markup={"inline_keyboard": [[{"text": "x" * 200, "callback_data": "x"}] * 60]})
keys("button_text", {"text": " ", "callback_data": "x"})
keys("button_type", {"text": "x"})
keys("button_style", {"text": "x", "callback_data": "x", "style": "loud"})
keys("button_url", {"text": "x", "url": "localhost"}, url="localhost", problem="Wrong HTTP URL")
keys("callback_data", {"text": "x", "callback_data": "é" * 33})
keys("copy_text", {"text": "x", "copy_text": {"text": "x" * 257}})
sends("edit_not_found", "editMessageText", message_id=99)
sends("delete_not_found", "deleteMessage", message_id=99)
sends("react_not_found", "setMessageReaction", message_id=99)
sends("action", "sendChatAction", action="thinking")
sends("answer_text", "answerCallbackQuery", callback_query_id="1", text="x" * 201)
sends("file_id_empty", "getFile")
sends("file_id", "getFile", file_id="BQnone")
sends("no_file", "sendDocument", values={"kind": "document"})
sends("wrong_file", "sendDocument", document="BQACAgQE")
sends("file_id_form", "sendDocument", values={"problem": "Wrong string length"}, document="x")
sends("file_address", "sendDocument", document="https://example.org/x.pdf")
sends("parameter", "editMessageMedia", values={"name": "media"}, message_id=1)
sends("media_json", "editMessageMedia", message_id=1, media="{")
sends("media", "editMessageMedia", values={"problem": 'type "hologram" is unsupported'}, message_id=1, media={"type": "hologram"})
sends("method", "sendTelegram")
sends("commands_json", "setMyCommands", commands="{")
sends("commands", "setMyCommands", commands=[{"command": "x", "description": "x"}] * 101)
sends("command_empty", "setMyCommands", commands=[{"command": "/", "description": "x"}])
sends("command", "setMyCommands", commands=[{"command": "x" * 33, "description": "x"}])
sends("command_characters", "setMyCommands", commands=[{"command": "Start", "description": "x"}])
sends("command_description_empty", "setMyCommands", commands=[{"command": "start", "description": " "}])
sends("command_description", "setMyCommands", commands=[{"command": "start", "description": "x" * 257}])
sends("command_scope", "getMyCommands", values={"problem": "Unsupported type specified"}, scope={"type": "galaxy"})
sends("language", "setMyCommands", language_code="nl-BE", commands=[])
sends("bot_name", "setMyName", name="x" * 65)
sends("bot_description", "setMyDescription", description="x" * 513)
sends("bot_short_description", "setMyShortDescription", short_description="x" * 121)
sends("menu_button", "setChatMenuButton", values={"problem": "MenuButton has unsupported type"}, menu_button={"type": "x"})
sends("webhook_url", "setWebhook", url="nowhere")
sends("webhook_https", "setWebhook", url="http://example.org/hook")
sends("secret_length", "setWebhook", url="http://127.0.0.1/hook", secret_token="x" * 257)
sends("secret_characters", "setWebhook", url="http://127.0.0.1/hook", secret_token="a b")


@breach("unauthorized")
async def _(stage: Stage) -> Refusal:
    async with stage.session.post(f"{stage.url}/bot1:wrong/getMe") as answer:
        return answer.status, (await answer.json())["description"]


@breach("upload")
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendDocument", bytes(maximum("upload") + 1))


@breach("json_body", problem="Expecting value: line 1 column 1 (char 0)")
async def _(stage: Stage) -> Refusal:
    answer = await stage.session.post(
        f"{stage.url}/bot{stage.simulator.token}/getMe", data=b"no", headers={"Content-Type": "application/json"}
    )
    return answer.status, (await answer.json())["description"]


@breach("blocked")
async def _(stage: Stage) -> Refusal:
    await stage.anna.block()
    return await stage.refused("sendMessage", chat_id=stage.anna.id, text="x")


@breach("kicked", kind="group")
async def _(stage: Stage) -> Refusal:
    await stage.simulator.group(-5).remove(stage.anna)
    return await stage.refused("sendMessage", chat_id=-5, text="x")


@breach("edit_forbidden")
async def _(stage: Stage) -> Refusal:
    await stage.anna.say("mine")
    return await stage.refused("editMessageText", chat_id=stage.anna.id, message_id=1, text="yours")


@breach("edit_same")
async def _(stage: Stage) -> Refusal:
    sent = await stage.send("<b>x</b>", [{"text": "y", "callback_data": "y"}], parse_mode="HTML")
    return await stage.refused(
        "editMessageText",
        chat_id=stage.anna.id,
        message_id=sent["message_id"],
        text="x",
        entities=sent["entities"],
        reply_markup=sent["reply_markup"],
    )


@breach("markup_inline")
async def _(stage: Stage) -> Refusal:
    sent = await stage.send()
    return await stage.refused(
        "editMessageReplyMarkup", chat_id=stage.anna.id, message_id=sent["message_id"], reply_markup={"force_reply": True}
    )


@breach("edit_no_text")
async def _(stage: Stage) -> Refusal:
    sent = await stage.result("sendDocument", chat_id=stage.anna.id, document=await a_file(stage))
    return await stage.refused("editMessageText", chat_id=stage.anna.id, message_id=sent["message_id"], text="x")


@breach("edit_no_caption")
async def _(stage: Stage) -> Refusal:
    sent = await stage.send()
    return await stage.refused("editMessageCaption", chat_id=stage.anna.id, message_id=sent["message_id"], caption="x")


@breach("delete_hours")
async def _(stage: Stage) -> Refusal:
    sent = await stage.send()
    stage.clock.now += 48 * 3600 + 1
    return await stage.refused("deleteMessage", chat_id=stage.anna.id, message_id=sent["message_id"])


@breach("reaction")
async def _(stage: Stage) -> Refusal:
    sent = await stage.send()
    return await stage.refused(
        "setMessageReaction", chat_id=stage.anna.id, message_id=sent["message_id"], reaction=[{"type": "emoji", "emoji": "🧮"}]
    )


@breach("answer_seconds")
async def _(stage: Stage) -> Refusal:
    await stage.send("A card", [{"text": "y", "callback_data": "y"}])
    await stage.anna.press("y")
    (update,) = await stage.result("getUpdates")
    stage.clock.now += maximum("answer_seconds") + 1
    return await stage.refused("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])


@breach("download")
async def _(stage: Stage) -> Refusal:
    await stage.anna.send_document("big.pdf", maximum("download") + 1)
    return await stage.refused("getFile", file_id=stage.anna.messages[-1].content["document"]["file_id"])


@breach("empty_file")
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendDocument", b"")


@breach("caption")
async def _(stage: Stage) -> Refusal:
    long = "x" * (maximum("caption") + 1)
    return await stage.refused("sendDocument", chat_id=stage.anna.id, document=await a_file(stage), caption=long)


@breach("file_kind", real="Document", wanted="Photo")
async def _(stage: Stage) -> Refusal:
    return await stage.refused("sendPhoto", chat_id=stage.anna.id, photo=await a_file(stage))


@breach("photo_size", size=maximum("photo_size") + 1, maximum=maximum("photo_size"))
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendPhoto", png(size=maximum("photo_size") + 1))


@breach("photo_unreadable")
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendPhoto", b"%PDF")


@breach("photo_sides")
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendPhoto", png(5000, 5001))


@breach("photo_ratio")
async def _(stage: Stage) -> Refusal:
    return await uploads(stage, "sendPhoto", png(2001, 100))


@breach("flood", seconds=7)
async def _(stage: Stage) -> Refusal:
    stage.simulator.fault("sendMessage", error_code=429, retry_after=7)
    return await stage.refused("sendMessage", chat_id=stage.anna.id, text="x")


@breach("flood_chat", seconds=1)
async def _(stage: Stage) -> Refusal:
    stage.simulator.flood = True
    await stage.send()
    return await stage.refused("sendMessage", chat_id=stage.anna.id, text="x")


@breach("flood_overall", seconds=1)
async def _(stage: Stage) -> Refusal:
    stage.simulator.flood = True
    for number in range(maximum("flood_overall")):
        await stage.result("sendMessage", chat_id=stage.simulator.person(2000 + number).id, text="x")
    return await stage.refused("sendMessage", chat_id=stage.anna.id, text="x")


@breach("poll_with_webhook")
async def _(stage: Stage) -> Refusal:
    await stage.result("setWebhook", url="http://127.0.0.1:9/hook")
    return await stage.refused("getUpdates")


@breach("poll_by_webhook")
async def _(stage: Stage) -> Refusal:
    return await ended_by(stage, stage.result("setWebhook", url="http://127.0.0.1:9/hook"))


@breach("poll_by_poll")
async def _(stage: Stage) -> Refusal:
    return await ended_by(stage, stage.call("getUpdates", timeout=1))


async def a_file(stage: Stage) -> str:
    await stage.anna.send_document("a.pdf", b"content")
    return str(stage.anna.messages[-1].content["document"]["file_id"])


async def uploads(stage: Stage, method: str, content: bytes) -> Refusal:
    form = aiohttp.FormData({"chat_id": str(stage.anna.id)})
    form.add_field(method.removeprefix("send").lower(), io.BytesIO(content), filename="x.bin")
    async with stage.session.post(f"{stage.url}/bot{stage.simulator.token}/{method}", data=form) as answer:
        return answer.status, (await answer.json())["description"]


async def ended_by(stage: Stage, other: Awaitable[object]) -> Refusal:
    """What an open getUpdates gets when something else comes."""
    poll = asyncio.create_task(stage.refused("getUpdates", timeout=30))
    await until(lambda: stage.simulator.api.polling.waiting)
    ender = asyncio.ensure_future(other)
    refusal = await poll
    stage.simulator.api.polling.end(None)
    await ender
    return refusal


@pytest.mark.parametrize("name", LIMITS)
async def test_what_telegram_refuses_is_refused_with_its_code_and_words(name: str, stage: Stage) -> None:
    act, values = BREACHES[name]

    refusal = await act(stage)

    assert refusal == (LIMITS[name].code, LIMITS[name].description.format(**values))


def test_no_breach_is_tested_that_the_table_does_not_have() -> None:
    assert set(BREACHES) == set(LIMITS)


@pytest.mark.parametrize("row", LIMITS.values(), ids=list(LIMITS))
def test_each_row_names_a_source_that_can_be_looked_up(row: limits.Limit) -> None:
    assert row.source.startswith(("https://core.telegram.org/", "https://github.com/"))


@pytest.mark.parametrize(
    ("method", "fields"),
    [
        ("sendMessage", {"text": "😀" * 2048}),
        ("sendMessage", {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"}),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "é" * 32}]]}}),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "copy_text": {"text": "x" * 256}}]]}}),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 4] * 25}}),
        ("setMyCommands", {"commands": [{"command": "x" * 32, "description": "x" * 256}] * 100}),
        ("setMyName", {"name": "x" * 64}),
        ("setMyDescription", {"description": "x" * 512}),
        ("setMyShortDescription", {"short_description": "x" * 120}),
    ],
)
async def test_what_lies_just_within_a_limit_is_taken(method: str, fields: dict[str, object], stage: Stage) -> None:
    assert await stage.result(method, chat_id=stage.anna.id, **fields)
