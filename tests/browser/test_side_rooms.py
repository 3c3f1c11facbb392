"""The quick scan, the network and another language in the demo, in each language, with the mouse as most people do it."""

import pytest

from locales.language import Language
from tests.browser.chat import Chat
from tests.browser.conftest import Open
from tests.stage import in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(("language", "person"), [("nl", 7012), ("fr", 7013), ("en", 7014)])
async def test_the_scan_tells_where_to_look_and_the_network_is_looked_up(
    language: str, person: int, demo: str, window: Open
) -> None:
    chat = await (await window(demo, 390, 844)).opens(person)
    await chat.page.click("#start")
    card = await chat.another_card("")
    await press(chat, language, "Quick scan")
    card = await chat.another_card(card)
    while in_language(language, "No") in await chat.labels():
        await press(chat, language, "No")
        card = await chat.another_card(card)
    assert in_language(language, "<b>Quick scan: where to look first</b>") in card

    for label in ("Home", "Network"):
        await press(chat, language, label)
        card = await chat.another_card(card)
    assert in_language(language, "<b>The network of chambers</b>") in card
    await chat.page.fill("#text", "voka limburg")
    await chat.page.press("#text", "Enter")
    card = await chat.another_card(card)
    assert "Voka" in card

    for label in ("Close", "Language"):
        await press(chat, language, label)
        card = await chat.another_card(card)
    other = Language.FR if language != "fr" else Language.NL
    await chat.page.get_by_role("button", name={"fr": "Français", "nl": "Nederlands"}[other], exact=True).last.click()
    await chat.another_card(card)

    assert in_language(other, "Network") in await chat.labels()


async def press(chat: Chat, language: str, label: str) -> None:
    """Presses the newest button with this label."""
    await chat.page.get_by_role("button", name=in_language(language, label), exact=True).last.click()
