"""Every number of the table: what is exactly at it passes, one more is refused with its words, over real HTTP."""

import io
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from bot.simulator.limits import LIMITS, maximum, page
from bot.simulator.polling import Polling
from tests.simulator.conftest import Stage
from tests.simulator.pictures import png

Trial = Callable[[Stage, int], Awaitable[dict[str, Any]]]
TRIALS: dict[str, Trial] = {}
REFUSED = [row.name for row in LIMITS.values() if row.value is not None and row.description]
CUT = {row.name for row in LIMITS.values() if row.value is not None and not row.description}


def trial(name: str) -> Callable[[Trial], Trial]:
    def noted(act: Trial) -> Trial:
        TRIALS[name] = act
        return act

    return noted


def calls(name: str, method: str, fields: Callable[[int], dict[str, object]]) -> None:
    """A row that one call tries, with what makes its fields from an amount."""

    async def act(stage: Stage, amount: int) -> dict[str, Any]:
        return await stage.call(method, **fields(amount))

    TRIALS[name] = act


def keys(name: str, rows: Callable[[int], list[list[dict[str, object]]]]) -> None:
    calls(name, "sendMessage", lambda amount: {"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": rows(amount)}})


def with_size(amount: int) -> list[list[dict[str, object]]]:
    """Buttons that are so many bytes long, brackets and all."""
    bare = len(b'{"inline_keyboard": []}') + len(b'[{"text": "", "callback_data": "x"}], ') * 50 - 2
    filling = [(amount - bare) // 50 + (number < (amount - bare) % 50) for number in range(50)]
    return [[{"text": "x" * length, "callback_data": "x"}] for length in filling]


calls(
    "text_raw",
    "sendMessage",
    lambda amount: {"chat_id": 1001, "text": "<b></b>" * 4680 + "x" * (amount - 32760), "parse_mode": "HTML"},
)
calls(
    "text", "sendMessage", lambda amount: {"chat_id": 1001, "text": "<b>😀&amp;</b>" + "x" * (amount - 3), "parse_mode": "HTML"}
)
calls("secret_length", "setWebhook", lambda amount: {"url": "http://127.0.0.1:9/", "secret_token": "x" * amount})
calls("commands", "setMyCommands", lambda amount: {"commands": [{"command": "x", "description": "x"}] * amount})
calls("command", "setMyCommands", lambda amount: {"commands": [{"command": "x" * amount, "description": "x"}]})
calls("command_description", "setMyCommands", lambda amount: {"commands": [{"command": "x", "description": "x" * amount}]})
calls("bot_name", "setMyName", lambda amount: {"name": "x" * amount})
calls("bot_description", "setMyDescription", lambda amount: {"description": "x" * amount})
calls("bot_short_description", "setMyShortDescription", lambda amount: {"short_description": "x" * amount})
keys("callback_data", lambda amount: [[{"text": "x", "callback_data": "é" * 31 + "x" * (amount - 62)}]])
keys("copy_text", lambda amount: [[{"text": "x", "copy_text": {"text": "😀" + "x" * (amount - 2)}}]])
keys("buttons", lambda amount: [[{"text": "x", "callback_data": "x"} for _ in range(amount)]])
keys("markup_size", with_size)


@trial("caption")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await uploads(stage, "sendDocument", b"x", caption="<i>é</i>" + "x" * (amount - 1), parse_mode="HTML")


@trial("upload")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await uploads(stage, "sendDocument", bytes(amount))


@trial("photo_size")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await uploads(stage, "sendPhoto", png(size=amount))


@trial("photo_sides")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await uploads(stage, "sendPhoto", png(amount - 4000, 4000))


@trial("photo_ratio")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await uploads(stage, "sendPhoto", png(10, 10 * amount))


@trial("download")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    await stage.anna.send_document("big.pdf", amount)
    return await stage.call("getFile", file_id=stage.anna.messages[-1].content["document"]["file_id"])


@trial("delete_hours")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    sent = await stage.send()
    stage.clock.now += amount * 3600
    return await stage.call("deleteMessage", chat_id=1001, message_id=sent["message_id"])


@trial("answer_seconds")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    query = await pressed(stage)
    stage.clock.now += amount
    return await stage.call("answerCallbackQuery", callback_query_id=query)


@trial("answer_text")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    return await stage.call("answerCallbackQuery", callback_query_id=await pressed(stage), text="😀" + "x" * (amount - 2))


@trial("flood_chat")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    stage.simulator.flood = True
    answers = [await stage.call("sendMessage", chat_id=1001, text="x") for _ in range(amount)]
    return answers[-1]


@trial("flood_overall")
async def _(stage: Stage, amount: int) -> dict[str, Any]:
    stage.simulator.flood = True
    assert stage.simulator.api.flood is not None
    stage.simulator.api.flood.clock = stage.clock
    people = [stage.simulator.person(2000 + number).id for number in range(amount)]
    answers = [await stage.call("sendMessage", chat_id=person, text="x") for person in people]
    return answers[-1]


async def uploads(stage: Stage, method: str, content: bytes, **fields: str) -> dict[str, Any]:
    form = aiohttp.FormData({"chat_id": str(stage.anna.id)} | fields)
    form.add_field(method.removeprefix("send").lower(), io.BytesIO(content), filename="x.bin")
    async with stage.session.post(f"{stage.url}/bot{stage.simulator.token}/{method}", data=form) as answer:
        return await answer.json() | {"status": answer.status}


async def pressed(stage: Stage) -> str:
    """The query of a button that was pressed just now."""
    await stage.send("A card", [{"text": "y", "callback_data": "y"}])
    await stage.anna.press("y")
    (update,) = await stage.result("getUpdates")
    return str(update["callback_query"]["id"])


@pytest.mark.parametrize("name", REFUSED)
async def test_what_is_exactly_at_a_limit_passes(name: str, stage: Stage) -> None:
    answer = await TRIALS[name](stage, maximum(name))

    assert answer["ok"], answer


@pytest.mark.parametrize("name", REFUSED)
async def test_what_is_one_beyond_a_limit_is_refused_with_its_words(name: str, stage: Stage) -> None:
    row, most = LIMITS[name], maximum(name)

    answer = await TRIALS[name](stage, most + 1)

    words = str(row.description).format(size=most + 1, maximum=most, seconds=1)
    assert (answer["error_code"], answer["description"]) == (row.code, words)


def test_every_number_is_tried() -> None:
    assert set(TRIALS) == set(REFUSED)
    assert {"updates", "poll_seconds", "connections", "update_hours", "press_seconds", "action_seconds"} == CUT


async def test_no_more_updates_come_at_once_than_telegram_gives(stage: Stage) -> None:
    for number in range(maximum("updates") + 1):
        await stage.anna.say(str(number))

    assert len(await stage.result("getUpdates", limit=1000)) == maximum("updates")


async def test_no_more_connections_are_opened_than_telegram_opens(stage: Stage) -> None:
    await stage.result("setWebhook", url="http://127.0.0.1:9/", max_connections=1000)

    assert (await stage.result("getWebhookInfo"))["max_connections"] == maximum("connections")


async def test_a_poll_waits_no_longer_than_telegram_waits(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    async def wait(_self: Polling, _ended: object, _limit: int, seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(Polling, "_wait", wait)
    await stage.result("getUpdates", timeout=1000)

    assert waited == [maximum("poll_seconds")]


@pytest.mark.parametrize(("act", "seconds"), [("say", maximum("update_hours") * 3600), ("press", maximum("press_seconds"))])
async def test_an_update_is_kept_as_long_as_telegram_keeps_it(act: str, seconds: int, stage: Stage) -> None:
    await stage.send("A card", [{"text": "y", "callback_data": "y"}])
    await (stage.anna.say("hello") if act == "say" else stage.anna.press("y"))

    stage.clock.now += seconds - 1
    kept = await stage.result("getUpdates")
    stage.clock.now += 1
    gone = await stage.result("getUpdates")

    assert (len(kept), gone) == (1, [])


async def test_what_the_bot_does_shows_as_long_as_telegram_shows_it(stage: Stage) -> None:
    await stage.result("sendChatAction", chat_id=1001, action="upload_document")

    stage.clock.now += maximum("action_seconds") - 1
    assert stage.anna.doing == "upload_document"
    stage.clock.now += 1
    assert stage.anna.doing == ""


def test_the_page_of_the_limits_is_that_of_the_table(pytestconfig: pytest.Config) -> None:
    assert (pytestconfig.rootpath / "docs" / "telegram-limits.md").read_text(encoding="utf-8") == page()
