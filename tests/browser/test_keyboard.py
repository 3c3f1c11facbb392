"""Nobody needs a mouse: where the focus goes when the bot answers, how it gets there and back, and that it is seen."""

import pytest

from tests.browser.chat import SEEN, Chat
from tests.browser.conftest import Open, Telegram
from tests.simulator.pictures import png

pytestmark = pytest.mark.asyncio(loop_scope="session")

PDF = ("dossier.pdf", "application/pdf", b"%PDF-1.7")
PICTURE = ("kaart.png", "image/png", png(80, 60))


async def at_a_button(telegram: Telegram, window: Open, *rows: list[str], height: int = 800) -> tuple[Chat, int]:
    """A window in which the first button of the only card has the focus."""
    chat = await (await window(telegram.url, 390, height)).opens(1001)
    card = await telegram.card("Een kaart", *rows)
    await chat.shows("Een kaart")
    await chat.tab_to("skip")
    await chat.keys("Enter", "ArrowUp")
    await chat.focus_is(rows[0][0])
    return chat, card


async def test_the_focus_goes_from_a_pressed_button_to_the_card_that_comes(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Dossier openen"])
    await chat.keys("Enter")
    await telegram.pressed()

    await telegram.card("Het dossier", ["Antwoorden lezen", "Terug"])

    await chat.focus_is("Antwoorden lezen")


async def test_the_focus_goes_to_the_paper_that_a_press_brings_although_the_card_was_drawn_anew(
    telegram: Telegram, window: Open
) -> None:
    chat, card = await at_a_button(telegram, window, ["Kaart", "Pdf"])
    await chat.keys("ArrowRight", "Enter")
    await telegram.pressed()
    again = [{"text": label, "callback_data": f"{label} 2"} for label in ("Kaart", "Pdf")]
    await telegram.edit(card, "Een kaart", again)
    await chat.focus_is("Pdf")

    await telegram.bot("sendDocument", chat_id=1001, document=PDF)

    await chat.until("document.activeElement.classList.contains('file')")


async def test_the_focus_stays_on_a_card_that_changed_when_something_else_comes(telegram: Telegram, window: Open) -> None:
    chat, card = await at_a_button(telegram, window, ["Voldaan"])
    await chat.keys("Enter")
    await telegram.pressed()
    await telegram.edit(card, "Volgende kaart", ["Voldaan"])
    await chat.shows("Volgende kaart")

    await telegram.card("Een vraag van de Federatie", ["Antwoorden"])
    await chat.shows("Een vraag van de Federatie")

    await chat.focus_is("Voldaan")


async def test_a_long_message_does_not_push_the_focus_out_of_sight(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Voldaan"], height=480)

    await telegram.card("Een heel lange vraag. " * 60, ["Antwoorden"])
    await chat.shows("Een heel lange vraag.")
    seen = await chat.page.evaluate(SEEN)
    await chat.keys("Escape")
    await chat.focus_is("text")

    assert seen
    await chat.until("main.scrollHeight - main.scrollTop - main.clientHeight < 2")


async def test_arrows_go_from_message_to_message_over_papers_and_back(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Ja", "Nee"], ["Later"])
    await telegram.bot("sendPhoto", chat_id=1001, photo=PICTURE, caption="Warmtekaart")
    await telegram.card("Tweede kaart", ["Verder"])
    await chat.shows("Tweede kaart")

    for key, where in (
        ("ArrowRight", "Nee"),
        ("ArrowDown", "Later"),
        ("ArrowDown", "Warmtekaart"),
        ("ArrowDown", "Verder"),
        ("ArrowDown", "text"),
        ("ArrowUp", "Verder"),
        ("ArrowUp", "Warmtekaart"),
        ("ArrowUp", "Later"),
    ):
        await chat.keys(key)
        assert await chat.focused() == where


async def test_what_is_typed_at_a_button_stands_where_one_writes(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Terug"])

    await chat.types("Ons antwoord")
    await chat.shows("Ons antwoord")

    assert await chat.focused() == "text"


@pytest.mark.parametrize("width", [390, 1280])
async def test_who_is_chosen_is_at_the_message_field_also_from_a_chat_that_has_not_begun(
    width: int, telegram: Telegram, window: Open
) -> None:
    await telegram.card("Pour Luc", person=1002)
    chat = await (await window(telegram.url, width)).opens(1001)
    if width == 390:
        await chat.tab_to("switch")
        await chat.keys("Enter")
    else:
        await chat.keys("Tab")

    await chat.keys("ArrowDown", "Enter")

    await chat.shows("Pour Luc")
    await chat.focus_is("text")


async def test_the_focus_is_not_lost_when_the_bot_is_blocked_while_one_writes(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Ja"])
    await chat.keys("Escape")

    await telegram.simulator.people[1001].block()

    await chat.focus_is("main")


async def test_what_the_bot_answers_to_a_press_is_told_in_a_place_that_was_there_before(telegram: Telegram, window: Open) -> None:
    chat, _ = await at_a_button(telegram, window, ["Ja"])
    before = await chat.page.evaluate("toast.checkVisibility()")
    await chat.keys("Enter")

    await telegram.bot("answerCallbackQuery", callback_query_id=await telegram.pressed(), text="Bewaard")

    await chat.page.get_by_role("status").get_by_text("Bewaard").wait_for()
    assert before
