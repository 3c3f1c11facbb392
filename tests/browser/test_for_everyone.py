"""Nobody is kept out: axe on every look of the page, the focus after an edit, what a screen reader hears, no motion."""

import pytest

from bot.simulator.serve import serving
from bot.simulator.simulator import Simulator
from tests.browser.chat import Chat
from tests.browser.conftest import Open, Telegram, keyboard
from tests.stage import free_port, until

pytestmark = pytest.mark.asyncio(loop_scope="session")

LONG = (
    "<i>Principe 3 van 12</i>\n▰▰▱▱ 29 van 64\n\n<b>Het bestuur vergadert.</b>\n<blockquote expandable>"
    + "Een kamer zonder vergaderingen heeft geen bestuur. " * 9
    + "</blockquote>\nZie <a href='https://example.org'>de tekst</a>, <code>code</code>, <tg-spoiler>geheim</tg-spoiler>, /help."
)
STYLES = [{"text": style, "callback_data": style, "style": style} for style in ("primary", "danger", "success")]
LINKS = [{"text": "Website", "url": "https://example.org"}, {"text": "Kopiëren", "copy_text": {"text": "x"}}]


async def furnished(telegram: Telegram) -> None:
    """A chat with everything in it: words of both, a reply, a file of each kind, every style of button."""
    anna = telegram.simulator.people[1001]
    await telegram.bot("setMyCommands", commands=[{"command": "help", "description": "Hoe het werkt"}])
    await anna.say("Kijk op https://example.org of /help")
    await anna.say("een antwoord", reply_to=await telegram.card("Een kaart", ["Ja"]))
    await anna.send_album([("statuten.pdf", 20_000), ("foto.png", 9_000)], "bewijs")
    await telegram.bot("setMessageReaction", chat_id=1001, message_id=1, reaction=[{"type": "emoji", "emoji": "👍"}])
    await telegram.card(LONG, STYLES, LINKS, ["‹", "Overzicht", "›"])


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_wrong(scheme: str, width: int, telegram: Telegram, window: Open) -> None:
    chat = await (await window(telegram.url, width, 740, color_scheme=scheme)).opens(1001)
    looks = {"empty": await chat.violations()}
    await furnished(telegram)
    await chat.shows("Overzicht")
    await chat.page.get_by_role("button", name="Alles tonen").click()
    looks["a long card"] = await chat.violations()
    assert await chat.page.evaluate("main.scrollWidth <= main.clientWidth && document.body.scrollWidth <= innerWidth")
    await chat.page.locator(".theirs .answering").last.click()
    await chat.page.locator("#menu").click()
    looks["the open menu, and a reply"] = await chat.violations()
    await chat.page.locator("#more").click()
    looks["more"] = await chat.violations()
    await chat.keys("Escape")
    if width == 360:
        await chat.page.locator("#switch").click()
        looks["the open list of people"] = await chat.violations()
        await chat.keys("Escape")
    await chat.page.get_by_role("button", name="danger").click()
    await answered(telegram, "Bewaard. " * 12, show_alert=True)
    await chat.page.locator("#alert").wait_for()
    looks["an alert"] = await chat.violations()
    await chat.keys("Enter")
    await chat.page.get_by_role("button", name="success").click()
    await answered(telegram, "Bewaard")
    await telegram.simulator.people[1001].block()
    await chat.page.get_by_text("U hebt deze bot geblokkeerd").wait_for()
    looks["a toast, and a blocked bot"] = await chat.violations()

    assert {look: found for look, found in looks.items() if found} == {}


async def answered(telegram: Telegram, text: str, **how: object) -> None:
    await telegram.bot("answerCallbackQuery", callback_query_id=await telegram.pressed(), text=text, **how)


async def focused_card(telegram: Telegram, window: Open, *rows: list[str]) -> tuple[Chat, int]:
    """A window in which the first button of the only card has the focus."""
    chat = await (await window(telegram.url)).opens(1001)
    card = await telegram.card("Eerste kaart", *rows)
    await chat.shows("Eerste kaart")
    await chat.page.locator("#text").focus()
    await chat.keys("ArrowUp")
    await chat.focus_is(rows[0][0])
    return chat, card


async def test_the_focus_stays_on_the_same_button_when_a_card_changes(telegram: Telegram, window: Open) -> None:
    chat, card = await focused_card(telegram, window, ["Voldaan", "Niet"], ["‹", "›"])
    await chat.keys("ArrowDown", "ArrowRight")
    await chat.focus_is("›")

    await telegram.edit(card, "Tweede kaart", ["Voldaan", "Deels", "Niet"], ["‹", "›"])
    await chat.shows("Tweede kaart")
    await chat.focus_is("›")
    await telegram.edit(card, "Derde kaart", ["Verder"])
    await chat.shows("Derde kaart")
    await chat.focus_is("Verder")


async def test_the_focus_follows_to_the_new_card_when_the_old_one_loses_its_buttons(telegram: Telegram, window: Open) -> None:
    chat, card = await focused_card(telegram, window, ["Ja"])

    await telegram.edit(card, "Beantwoord")
    await chat.focus_is("text")
    await telegram.card("Nieuwe kaart", ["Nog een", "Klaar"])
    await chat.focus_is("Nog een")


async def test_the_focus_is_not_lost_with_a_card_that_is_deleted(telegram: Telegram, window: Open) -> None:
    older = await telegram.card("Van vroeger", ["Ja"])
    chat, card = await focused_card(telegram, window, ["Nee"])

    await telegram.bot("deleteMessage", chat_id=1001, message_id=card)
    await chat.focus_is("text")
    await chat.keys("ArrowUp")
    await chat.focus_is("Ja")
    await telegram.bot("deleteMessage", chat_id=1001, message_id=older)
    await chat.focus_is("start")


async def test_the_focus_comes_back_from_an_alert_although_the_card_behind_it_changed(telegram: Telegram, window: Open) -> None:
    chat, card = await focused_card(telegram, window, ["Ja", "Nee"])
    await chat.keys("Enter")
    await answered(telegram, "Dat kan niet meer.", show_alert=True)
    await chat.page.locator("#alert").wait_for()

    await telegram.edit(card, "Andere kaart", ["Verder"])
    await chat.shows("Andere kaart")
    await chat.keys("Enter")

    await chat.focus_is("Verder")


async def test_a_page_that_was_cut_off_shows_what_came_meanwhile_and_keeps_the_focus(window: Open) -> None:
    simulator, port = Simulator(), free_port()
    simulator.person(1001, "Anna", language_code="nl")
    async with serving(simulator.app, port) as url:
        chat = await (await window(url)).opens(1001)
        await simulator.api.call("sendMessage", {"chat_id": 1001, "text": "Voor"} | keyboard(["Ja", "Nee"]))
        await chat.shows("Voor")
        await chat.page.locator("#text").focus()
        await chat.keys("ArrowUp", "ArrowRight")
    await chat.page.locator("#status", has_text="geen verbinding").wait_for()

    await simulator.api.call("sendMessage", {"chat_id": 1001, "text": "Meanwhile"})
    async with serving(simulator.app, port):
        await chat.shows("Meanwhile")
        assert await chat.focused() == "Nee"
        assert await chat.page.locator(".day").count() == 1
        await chat.page.close()  # before this server goes as well: that would be one more broken connection
        assert all("ERR_" in problem for problem in chat.problems)
        chat.problems.clear()


async def test_a_key_held_down_presses_one_button_once(telegram: Telegram, window: Open) -> None:
    chat, card = await focused_card(telegram, window, ["Voldaan"])

    await chat.page.keyboard.down("Enter")
    await telegram.edit(card, "Tweede kaart", ["Voldaan"])
    await chat.shows("Tweede kaart")
    for _ in range(3):
        await chat.page.keyboard.down("Enter")
    await chat.page.keyboard.up("Enter")
    await chat.keys("Escape")
    await chat.types("Klaar")
    await chat.shows("Klaar")

    assert ["callback_query" in one.json() for one in telegram.simulator.world.updates.waiting()] == [True, False]


async def test_a_new_card_and_an_edit_are_each_said_once_and_a_stripped_keyboard_not_at_all(
    telegram: Telegram, window: Open
) -> None:
    await telegram.card("Van vroeger", ["Ja"])
    chat = await (await window(telegram.url)).opens(1001)
    await chat.hears()

    card = await telegram.card("<b>Eerste</b> kaart", ["Ja"])
    await telegram.edit(card, "Tweede kaart", ["Nee"])
    await telegram.bot("editMessageReplyMarkup", chat_id=1001, message_id=card)
    await telegram.simulator.people[1001].say("Van mij")
    await telegram.card("Tweede kaart", ["Ja"])
    await chat.until("document.querySelectorAll('#log .theirs').length === 3")

    assert await chat.heard() == ["Eerste kaart", "Tweede kaart", "Tweede kaart"]


async def test_nothing_moves_for_who_does_not_want_it(telegram: Telegram, window: Open) -> None:
    chat, _ = await focused_card(telegram, window, ["Ja"])
    await chat.keys("Enter")
    await chat.page.locator(".key[aria-busy=true]").wait_for()
    still = await chat.page.evaluate("document.getAnimations().length")

    await chat.page.emulate_media(reduced_motion="no-preference")
    moving = await chat.page.evaluate("document.getAnimations().length")

    assert (still, moving > 0) == (0, True)
    await until(telegram.simulator.world.updates.waiting)
