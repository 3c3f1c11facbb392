"""What the page shows and what someone can do on it, beside a bot that says what the test says."""

from typing import Any

import pytest

from tests.browser.chat import Chat
from tests.browser.conftest import Open, Telegram
from tests.simulator.pictures import png
from tests.stage import until

pytestmark = pytest.mark.asyncio(loop_scope="session")

NOON = 1_800_000_000
"""15 January 2027, 08:00 UTC."""


def said_by(telegram: Telegram, person: int = 1001) -> list[str]:
    return [message.text for message in telegram.simulator.people[person].messages if not message.from_bot]


async def test_a_picture_a_paper_and_a_file_to_keep_are_there_to_open(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1001)
    await chat.hears()
    await telegram.bot("sendPhoto", chat_id=1001, photo=("bars.png", "image/png", png(80, 60)), caption="Uw resultaat: 74 %")
    await telegram.bot("sendPhoto", chat_id=1001, photo=("bars.png", "image/png", png(80, 60)))
    await telegram.bot("sendDocument", chat_id=1001, document=("résultat.pdf", "application/pdf", b"%PDF-1.7"), caption="Papier")
    await telegram.bot("sendDocument", chat_id=1001, document=("réponses.xlsx", "application/vnd.ms-excel", b"cells" * 400))
    await chat.until("document.querySelectorAll('#log .file').length === 2")

    pictures = chat.page.locator("#log img")
    assert [await pictures.nth(one).get_attribute("alt") for one in range(2)] == ["Uw resultaat: 74 %", "Afbeelding"]
    await chat.until("[...document.images].every(one => one.naturalWidth === 80)")
    paper = chat.page.get_by_role("link", name="résultat.pdf")
    answer = await chat.page.request.get(chat.url + str(await paper.get_attribute("href")))
    assert (answer.headers["content-type"], await answer.body()) == ("application/pdf", b"%PDF-1.7")
    assert answer.headers["content-disposition"].startswith("inline")
    async with chat.page.expect_download() as coming:
        await chat.page.get_by_role("link", name="réponses.xlsx 2 kB").click()
    kept = await coming.value
    assert (kept.suggested_filename, (await kept.path()).read_bytes()) == ("réponses.xlsx", b"cells" * 400)
    assert await chat.heard() == ["Afbeelding. Uw resultaat: 74 %", "Afbeelding", "résultat.pdf. Papier", "réponses.xlsx"]


async def test_a_caption_is_edited_in_place(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1001)
    sent = await telegram.bot("sendDocument", chat_id=1001, document=("a.pdf", "application/pdf", b"%PDF"), caption="Voor")
    await chat.shows("Voor")

    await telegram.bot("editMessageCaption", chat_id=1001, message_id=sent["message_id"], caption="Na")

    await chat.shows("Na")
    assert await chat.page.locator("#log .theirs").count() == 1
    assert await chat.page.locator("#log .file").count() == 1


async def test_marks_styles_and_moments_are_drawn_and_nothing_that_people_write_is_markup(
    telegram: Telegram, window: Open
) -> None:
    chat = await (await window(telegram.url, timezone_id="Asia/Singapore")).opens(1001)
    await telegram.simulator.people[1001].say("<b>vet</b> & <img src=x>")
    await telegram.card(
        f"<b>A</b><i>B</i><u>C</u><s>D</s><code>E</code><pre>F</pre> &lt;G&gt; <tg-time unix='{NOON}' format='wDt'>toen</tg-time>"
        f"<tg-time unix='{NOON}'>zomaar</tg-time><blockquote expandable>{'Een lange uitleg. ' * 40}</blockquote>",
        [{"text": one, "callback_data": one, "style": one} for one in ("primary", "success", "danger")],
        ["gewoon"],
    )
    await chat.shows("gewoon")

    assert (await chat.page.locator(".mine .said").inner_text()).startswith("<b>vet</b> & <img src=x>")
    marks = await chat.page.evaluate("[...document.querySelectorAll('.theirs .said > *')].map(one => one.tagName)")
    assert marks[:8] == ["STRONG", "EM", "U", "S", "CODE", "PRE", "TIME", "TIME"]
    times = chat.page.locator(".theirs .said > time")
    assert await times.first.inner_text() == "vrijdag 15 januari 2027 om 16:00"
    assert await times.last.inner_text() == "zomaar"
    colours = await chat.page.evaluate("[...document.querySelectorAll('.key')].map(one => getComputedStyle(one).backgroundColor)")
    assert len(set(colours)) == 4
    quote, unfold = chat.page.locator(".quoted"), chat.page.locator(".unfold")
    folded = (await quote.bounding_box())["height"]  # type: ignore[index]  # it is on the page, so it has a box
    await unfold.click()
    assert (await quote.bounding_box())["height"] > folded  # type: ignore[index]  # it is on the page, so it has a box
    assert (await unfold.get_attribute("aria-expanded"), await unfold.inner_text()) == ("true", "Minder tonen")


async def test_the_header_tells_what_the_bot_is_doing_until_its_message_comes(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1001)
    told = {
        "typing": "is aan het typen…",
        "upload_document": "stuurt een bestand…",
        "upload_photo": "stuurt een afbeelding…",
        "cancel": "bot",
    }
    for action, words in told.items():
        await telegram.bot("sendChatAction", chat_id=1001, action=action)
        await chat.page.locator("#status", has_text=words).wait_for()

    await telegram.bot("sendChatAction", chat_id=1001, action="upload_document")
    await chat.page.reload()
    await chat.page.locator("#status", has_text="stuurt een bestand…").wait_for()
    await telegram.card("Klaar")
    await chat.page.locator("#status", has_text="bot").wait_for()


async def test_several_files_go_in_one_album(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1001)
    await telegram.card("Stuur uw bewijs")
    async with chat.page.expect_file_chooser() as choosing:
        await chat.tab_to("attach")
        await chat.keys("Enter")
    files: list[Any] = [
        {"name": "statuten.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"},
        {"name": "verslag.docx", "mimeType": "application/msword", "buffer": b"words"},
    ]
    await (await choosing.value).set_files(files)
    await chat.shows("verslag.docx")

    first, second = telegram.simulator.people[1001].messages[-2:]
    assert [one.content["document"]["file_name"] for one in (first, second)] == ["statuten.pdf", "verslag.docx"]
    assert first.media_group_id == second.media_group_id != ""


async def test_a_reload_keeps_the_chat_and_who_chats(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1002)
    await chat.page.locator("#text").evaluate("one => one.form.hidden")
    await chat.tab_to("start")
    await chat.keys("Enter")
    await telegram.card("Une carte", ["Oui"], person=1002)
    await chat.shows("Une carte")

    await chat.page.reload()

    await chat.shows("/start")
    await chat.shows("Une carte")
    assert await chat.page.locator("[aria-current] b").inner_text() == "Luc Dubois"
    assert await chat.page.evaluate("document.documentElement.lang") == "fr"


@pytest.mark.parametrize("width", [360, 1280])
async def test_someone_else_can_be_played_with_the_keyboard(width: int, telegram: Telegram, window: Open) -> None:
    await telegram.card("Voor Anna")
    await telegram.card("Pour Luc", person=1002)
    chat = await (await window(telegram.url, width)).opens(1001)
    await chat.shows("Voor Anna")
    if width == 360:
        await chat.tab_to("switch")
        await chat.keys("Enter")
    else:
        await chat.keys("Tab")
    assert "Anna Peeters" in await chat.focused()

    await chat.keys("ArrowDown", "Enter")

    await chat.shows("Pour Luc")
    assert "Voor Anna" not in await chat.page.locator("#log").inner_text()
    await chat.focus_is("text")
    await chat.types("Bonjour")
    await until(lambda: said_by(telegram, 1002) == ["Bonjour"])


async def test_who_has_not_begun_is_at_the_start_button(telegram: Telegram, window: Open) -> None:
    await telegram.card("Voor Anna")
    chat = await (await window(telegram.url)).opens(1001)
    await chat.shows("Voor Anna")

    await chat.keys("Tab", "ArrowDown", "Enter")
    await chat.focus_is("start")
    await chat.keys("Enter")

    await until(lambda: said_by(telegram, 1002) == ["/start"])
    await chat.focus_is("text")


async def test_links_to_this_bot_start_it_where_they_stand(telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url)).opens(1001, "&start=uit-adres")
    await until(lambda: said_by(telegram) == ["/start uit-adres"])
    await telegram.card(
        "Uw link: https://t.me/chamberready_bot?start=uit-tekst",
        [{"text": "Open", "url": "https://t.me/chamberready_bot?start=uit-knop"}],
    )
    await chat.shows("Uw link")
    for name in ("https://t.me/chamberready_bot?start=uit-tekst", "Open"):
        await chat.page.get_by_role("button", name=name).click()
    await chat.page.locator("#text").focus()
    await chat.types("t.me/chamberready_bot?start=getypt")

    await until(lambda: len(said_by(telegram)) == 4)
    assert said_by(telegram) == [f"/start uit-{one}" for one in ("adres", "tekst", "knop")] + ["/start getypt"]
    assert "start=" not in chat.page.url


async def test_the_menu_sends_a_command_and_closes_with_escape(telegram: Telegram, window: Open) -> None:
    await telegram.bot(
        "setMyCommands",
        commands=[{"command": "help", "description": "Hoe het werkt"}, {"command": "privacy", "description": "Wat we bewaren"}],
    )
    await telegram.card("Een kaart")
    chat = await (await window(telegram.url, 360)).opens(1001)
    await chat.tab_to("menu")
    await chat.keys("Enter", "Escape")
    await chat.focus_is("menu")
    await chat.keys("Enter", "ArrowDown", "Enter")

    await until(lambda: said_by(telegram) == ["/privacy"])
    assert await chat.page.locator("#commands").is_hidden()


async def test_a_reply_names_the_message_that_it_answers(telegram: Telegram, window: Open) -> None:
    card = await telegram.card("Een vraag van de Federatie")
    await telegram.card("Een andere kaart")
    chat = await (await window(telegram.url)).opens(1001)
    await chat.page.locator(f"#message-{card}").hover()
    await chat.page.locator(f"#message-{card} .answering").click()
    await chat.types("Ons antwoord")
    await chat.shows("Ons antwoord")

    reply = telegram.simulator.people[1001].messages[-1].reply_to
    assert reply is not None
    assert reply.message_id == card


async def test_a_reply_is_begun_left_and_sent_with_the_keyboard_alone(telegram: Telegram, window: Open) -> None:
    question = await telegram.card("Een vraag van de Federatie", ["Ja"])
    chat = await (await window(telegram.url)).opens(1001)
    await chat.shows("Een vraag")
    for leave in ("Escape", "cancel"):
        await begins_a_reply(chat)
        assert await chat.page.locator("#reply-text").inner_text() == "Een vraag van de Federatie"
        if leave == "cancel":
            await chat.tab_to("cancel", "Shift+Tab")
        await chat.keys("Escape" if leave == "Escape" else "Enter")
        await chat.focus_is("text")
        assert await chat.page.locator("#reply").is_hidden()

    await begins_a_reply(chat)
    await chat.types("Ons antwoord")
    await chat.shows("Ons antwoord")

    mine = telegram.simulator.people[1001].messages[-1]
    assert mine.reply_to is not None
    assert mine.reply_to.message_id == question
    assert await chat.page.locator(".mine .answered").inner_text() == "Een vraag van de Federatie"
    assert await chat.page.locator("#reply").is_hidden()


async def begins_a_reply(chat: Chat) -> None:
    """With the tab key to the one action *reply*, which is seen there."""
    await chat.page.locator("#main").focus()
    await chat.keys("Tab")
    action = chat.page.locator(".answering")
    assert await action.evaluate("one => one === document.activeElement && getComputedStyle(one).opacity === '1'")
    await chat.keys("Enter")
    await chat.focus_is("text")
