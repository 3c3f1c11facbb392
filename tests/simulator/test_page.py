"""The chat page's files, and the people over HTTP."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import aiohttp
import pytest
from yarl import URL

from bot.simulator.browser import FOLDER
from bot.simulator.simulator import Simulator
from tests.simulator.conftest import Stage, until

KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
FILES = sorted(FOLDER.iterdir())
SCRIPTS = [file for file in FILES if file.suffix == ".js"]
YES = [{"text": "Yes", "callback_data": "y"}]


async def get(stage: Stage, path: str) -> Any:
    async with stage.session.get(f"{stage.url}{path}") as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def post(stage: Stage, path: str, /, **fields: object) -> Any:
    async with stage.session.post(f"{stage.url}/simulator/{path}", json=fields) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def heard(answer: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
    """The server-sent events of a stream."""
    async for line in answer.content:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
async def test_the_pages_files_are_served_closed_to_every_other_origin(file: Path, stage: Stage) -> None:
    async with stage.session.get(f"{stage.url}/{file.name.removeprefix('index.html')}") as answer:
        assert (answer.status, answer.content_type) == (200, KINDS[file.suffix])
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_page_names_no_address_outside_and_runs_nothing_inline(file: Path) -> None:
    content = file.read_text().replace("http://www.w3.org/2000/svg", "")

    assert re.findall(r"(?:https?:)?//[\w.-]+\.\w+", re.sub(r"^//.*$", "", content, flags=re.MULTILINE)) == []
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bon\w+=\"|style=|<script>", content)


def test_every_part_that_the_script_looks_for_is_on_the_page() -> None:
    page, script = (FOLDER / "index.html").read_text(), "".join(file.read_text() for file in SCRIPTS)

    assert set(re.findall(r'\bat\("([\w-]+)"\)', script)) <= set(re.findall(r'id="([\w-]+)"', page))


def test_the_three_languages_of_the_page_have_the_same_words_and_the_page_uses_them_all() -> None:
    script = (FOLDER / "words.js").read_text()
    words = json.loads(script[script.index("{\n") : script.index("};") + 1])
    used = re.findall(r"words\.(\w+)|\"(\w+)\"", "".join(file.read_text() for file in SCRIPTS if file.name != "words.js"))

    assert list(words) == ["en", "nl", "fr"]
    assert {frozenset(one) for one in words.values()} == {frozenset(words["en"])}
    assert set(words["en"]) <= {name for names in used for name in names}


async def test_the_page_finds_someone_even_when_nobody_was_made() -> None:
    simulator = Simulator()
    async with simulator.serving() as url, aiohttp.ClientSession() as session:
        async with session.get(url) as page:
            assert page.status == 200

        async with session.get(f"{url}/simulator/people") as people:
            assert len(await people.json()) == 1


async def test_people_are_listed_with_their_language_and_who_they_are(stage: Stage) -> None:
    stage.simulator.person(1002, "Jean", language_code="fr", about="Valmont")

    listed = await get(stage, "/simulator/people")

    assert [(one["first_name"], one["language_code"], one["about"]) for one in listed] == [
        ("Anna", "nl", ""),
        ("Jean", "fr", "Valmont"),
    ]


async def test_a_person_is_made_from_outside(stage: Stage) -> None:
    await post(stage, "people", id=7, first_name="Kate", language_code="en")

    assert stage.simulator.people[7].user.first_name == "Kate"


async def test_a_person_says_and_presses_from_outside(stage: Stage) -> None:
    said = await post(stage, "people/1001/say", text="hello")
    card = await stage.send("card", YES)
    pressed = [
        await post(stage, "people/1001/press", **which)
        for which in ({"label": "Yes"}, {"index": 0}, {"message_id": card["message_id"], "data": "forged"})
    ]

    updates = await stage.result("getUpdates")
    assert [update["update_id"] for update in updates] == [said["update_id"], *(one["update_id"] for one in pressed)]
    assert [update["callback_query"]["data"] for update in updates[1:]] == ["y", "y", "forged"]
    assert updates[1]["callback_query"]["id"] == pressed[0]["query_id"]


@pytest.mark.parametrize("act", ["photo", "sticker", "location", "contact", "voice", "block"])
async def test_everything_that_a_person_can_do_can_be_done_from_outside(act: str, stage: Stage) -> None:
    done = await post(stage, f"people/1001/{act}")

    (update,) = await stage.result("getUpdates")
    assert update["update_id"] == done["update_id"]


async def test_another_process_replies_to_a_message_with_words_and_with_files(stage: Stage) -> None:
    card = await stage.send("Question", YES)

    await post(stage, "people/1001/say", text="My answer", reply_to=card["message_id"])
    await post(stage, "people/1001/document", files=[{"name": "a.pdf", "size": 10}], reply_to=card["message_id"])

    told = [update["message"] for update in await stage.result("getUpdates")]
    assert [message["reply_to_message"]["message_id"] for message in told] == [card["message_id"]] * 2
    shown = (await get(stage, "/simulator/people/1001/messages"))[1]
    assert (shown["text"], shown["reply_to_message"]["text"]) == ("My answer", "Question")


async def test_uploaded_files_are_an_album_when_there_are_several(stage: Stage) -> None:
    form = aiohttp.FormData({"caption": "minutes"})
    for name in ("a.pdf", "b.png"):
        form.add_field("file", b"content", filename=name)

    async with stage.session.post(f"{stage.url}/simulator/people/1001/document", data=form) as answer:
        assert len((await answer.json())["update_ids"]) == 2

    first, second = stage.anna.messages
    assert (first.text, first.content["document"]["file_name"], "photo" in second.content) == ("minutes", "a.pdf", True)
    assert first.media_group_id == second.media_group_id != ""


async def test_a_file_of_the_chat_is_shown_only_as_a_picture_or_a_download(stage: Stage) -> None:
    await stage.anna.send_document("evil.html", b"<script>alert(1)</script>", "text/html")
    file = stage.anna.messages[-1].content["document"]["file_id"]

    async with stage.session.get(f"{stage.url}/simulator/files/{file}") as answer:
        kept = "attachment; filename*=UTF-8''evil.html"
        assert (answer.content_type, answer.headers["Content-Disposition"]) == ("application/octet-stream", kept)


@pytest.mark.parametrize("name", ["Mémorandum 2027 & <bijlagen> #1?.pdf", "a/b.pdf", "..", ""])
async def test_the_address_of_a_file_ends_with_its_name_because_a_tab_is_titled_by_it(stage: Stage, name: str) -> None:
    await stage.anna.send_document(name, b"%PDF memorandum", "application/pdf")
    file = stage.anna.messages[-1].file
    assert file is not None

    async with stage.session.get(URL(f"{stage.url}{file['address']}", encoded=True)) as answer:
        assert await answer.read() == b"%PDF memorandum"
        assert answer.headers["Content-Disposition"].startswith("inline")
    if name.strip("."):
        assert unquote(file["address"].rsplit("/", 1)[-1]) == name


async def test_the_stream_begins_with_what_is_there_and_goes_on_with_what_happens(stage: Stage) -> None:
    await stage.result("setMyCommands", commands=[{"command": "help", "description": "Hulp"}], language_code="nl")
    await stage.anna.say("hello")

    async with stage.session.get(f"{stage.url}/simulator/people/1001/events") as answer:
        events = heard(answer)
        history = await anext(events)
        card = await stage.send("<b>card</b>", YES, parse_mode="HTML")
        shown = await anext(events)
        await stage.result("editMessageText", chat_id=1001, message_id=card["message_id"], text="changed")
        edited = await anext(events)
        await stage.result("sendChatAction", chat_id=1001, action="typing")
        typing = await anext(events)
        await stage.result("deleteMessage", chat_id=1001, message_id=card["message_id"])
        deleted = await anext(events)
        stage.anna.language_code = "fr"
        changed = await anext(events)

    assert (history["kind"], history["messages"][0]["text"]) == ("history", "hello")
    assert history["commands"] == [{"command": "help", "description": "Hulp"}]
    assert (shown["message"]["text"], shown["message"]["entities"][0]["type"]) == ("card", "bold")
    assert (edited["message"]["message_id"], edited["message"]["text"]) == (card["message_id"], "changed")
    assert (typing, deleted) == ({"kind": "action", "action": "typing"}, {"kind": "delete", "message_id": card["message_id"]})
    assert (changed["kind"], changed["person"]["language_code"], changed["commands"]) == ("profile", "fr", [])


async def test_an_answer_to_a_press_is_on_the_stream(stage: Stage) -> None:
    await stage.send("card", YES)

    async with stage.session.get(f"{stage.url}/simulator/people/1001/events") as answer:
        events = heard(answer)
        await anext(events)
        pressed = await post(stage, "people/1001/press", label="Yes")
        await stage.result("answerCallbackQuery", callback_query_id=pressed["query_id"], text="Kept", show_alert=True)
        toast = await anext(events)

    assert toast == {"kind": "toast", "person": 1001, "text": "Kept", "show_alert": True, "query_id": pressed["query_id"]}


async def test_a_closed_page_is_forgotten(stage: Stage) -> None:
    async with stage.session.get(f"{stage.url}/simulator/people/1001/events") as answer:
        await anext(heard(answer))
        assert len(stage.anna.chat.watchers) == 1

    await until(lambda: not stage.anna.chat.watchers)


async def test_history_stays_for_who_comes_later(stage: Stage) -> None:
    await stage.anna.say("hello")
    await stage.send("card", YES)

    assert [message["text"] for message in await get(stage, "/simulator/people/1001/messages")] == ["hello", "card"]


async def test_another_process_can_order_trouble_and_redelivery_and_read_the_calls(stage: Stage) -> None:
    said = await post(stage, "people/1001/say", text="hello")
    await stage.result("getUpdates", offset=said["update_id"] + 1)
    await post(stage, "settled", timeout=2)
    await post(stage, "redeliver", update_id=said["update_id"])
    await post(stage, "fault", method="sendMessage", error_code=403)

    assert [one["update_id"] for one in await stage.result("getUpdates", offset=said["update_id"] + 1)] == [said["update_id"]]
    assert await stage.refused("sendMessage", chat_id=1001, text="x") == (403, "Forbidden: bot was blocked by the user")
    assert [(one["method"], one["status"]) for one in await get(stage, "/simulator/calls")][-1] == ("sendMessage", 403)


async def test_groups_and_channels_are_heard_from_outside(stage: Stage) -> None:
    await post(stage, "group", id=-5, person=1001, text="in the group")
    await post(stage, "channel", id=-6, text="in the channel")

    assert [list(update)[1] for update in await stage.result("getUpdates")] == ["message", "channel_post"]


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("people/4/say", {"text": "x"}, 404),
        ("people/1001/dance", {}, 404),
        ("nothing", {}, 404),
        ("people/1001/say", {"text": ""}, 422),
        ("people/1001/press", {"label": "No such"}, 422),
        ("fault", {"metod": "x"}, 422),
    ],
)
async def test_what_cannot_be_done_is_said(path: str, fields: dict[str, object], status: int, stage: Stage) -> None:
    async with stage.session.post(f"{stage.url}/simulator/{path}", json=fields) as answer:
        assert (answer.status, bool((await answer.json())["error"])) == (status, True)


async def test_who_blocked_the_bot_is_told_so_on_the_page(stage: Stage) -> None:
    await stage.anna.block()

    async with stage.session.post(f"{stage.url}/simulator/people/1001/say", json={"text": "x"}) as answer:
        assert answer.status == 409


async def test_a_website_cannot_write_in_someones_name(stage: Stage) -> None:
    async with stage.session.post(
        f"{stage.url}/simulator/people/1001/say", json={"text": "x"}, headers={"Origin": "https://evil.example"}
    ) as answer:
        assert answer.status == 403
    async with stage.session.post(
        f"{stage.url}/simulator/people/1001/say", json={"text": "x"}, headers={"Origin": stage.url}
    ) as answer:
        assert answer.status == 200
    assert [message.text for message in stage.anna.messages] == ["x"]


async def test_an_open_stream_ends_quietly_with_the_simulator(caplog: pytest.LogCaptureFixture) -> None:
    simulator = Simulator()
    simulator.person(1001)
    async with aiohttp.ClientSession() as session:
        async with simulator.serving() as url:
            answer = await session.get(f"{url}/simulator/people/1001/events")
            await anext(heard(answer))
        answer.close()

    assert caplog.records == []


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example", "0.0.0.0"]
)
async def test_a_name_that_was_made_to_mean_this_machine_opens_nothing(host: str, stage: Stage) -> None:
    """A website whose name suddenly leads to 127.0.0.1 is of the same origin as itself: only the name tells."""
    for path in ("/", "/simulator/people", "/simulator/calls", f"/bot{stage.simulator.token}/getMe"):
        async with stage.session.get(f"{stage.url}{path}", headers={"Host": host}) as answer:
            assert answer.status == 400, path
    async with stage.session.post(
        f"{stage.url}/simulator/people/1001/say", json={"text": "x"}, headers={"Host": host, "Origin": f"http://{host}"}
    ) as answer:
        assert answer.status == 400
    assert stage.anna.messages == []


async def test_a_page_without_an_origin_of_its_own_cannot_write_either(stage: Stage) -> None:
    async with stage.session.post(
        f"{stage.url}/simulator/people/1001/say", json={"text": "x"}, headers={"Origin": "null"}
    ) as answer:
        assert answer.status == 403


HOSTILE_FILES = {
    "pagina.html": "text/html",
    "tekening.svg": "image/svg+xml",
    "programma.exe": "application/pdf+x",
    "brief.docm": "application/vnd.ms-word.document.macroEnabled.12",
    "statuten.pdf.html": "text/html; charset=utf-8",
    '"; filename=x.html\r\nX-Evil: 1': "text/html",
    "\u202efdp.exe": "application/octet-stream",
    "../../../etc/passwd": "text/plain",
    "CON": "application/x-msdownload",
    "a\0b" * 200: "application/pdf\r\nX-Evil: 1",
}


@pytest.mark.parametrize("name", HOSTILE_FILES, ids=ascii)
async def test_no_file_is_a_page_of_this_origin(name: str, stage: Stage) -> None:
    await stage.anna.send_document(name, b"<script>alert(1)</script>", HOSTILE_FILES[name])
    stored = stage.simulator.world.files.by_id[stage.anna.messages[-1].content["document"]["file_id"]]

    for path in (f"/simulator/files/{stored.file_id}", f"/file/bot{stage.simulator.token}/{stored.path}"):
        async with stage.session.get(f"{stage.url}{path}") as answer:
            assert answer.status in {200, 404}, path  # the Bot API knows no path with what no path has
            if answer.status == 200:
                assert answer.content_type == "application/octet-stream", path
                assert answer.headers["Content-Disposition"].startswith("attachment"), path
                assert answer.headers["X-Content-Type-Options"] == "nosniff", path
            assert "X-Evil" not in answer.headers, path
