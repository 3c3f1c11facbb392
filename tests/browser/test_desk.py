"""From submission to decision in the demo: a chamber in Dutch, the Federation in English, each on a page of their own."""

import pytest

from tests.browser.chat import Chat
from tests.browser.conftest import Open
from tests.stage import in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")

CHAMBER, FEDERATION = 7018, 7033


async def test_a_file_goes_from_submission_over_a_question_to_the_decision(demo: str, window: Open) -> None:
    dirk = await (await window(demo, 390, 844)).opens(CHAMBER)
    await dirk.page.click("#start")
    await dirk.another_card("")
    for label in ("See the result", "Check and submit", "On to submission ›", "Submit"):
        await press(dirk, "nl", label)
    await dirk.shows(in_language("nl", "<b>Your chamber’s file</b>"))

    ruth = await (await window(demo, 390, 844)).opens(FEDERATION)
    await ruth.comes(in_language("en", "<b>A chamber submitted its file</b>"), "Zandrijk")
    for label in ("Open the file", "Read the answers"):
        await press(ruth, "en", label)
    for _ in range(2):
        before = await ruth.newest()
        await ruth.page.locator("#log .theirs").last.locator(".key").first.click()
        await ruth.another_card(before)
    await press(ruth, "en", "Ask a question")
    await writes(ruth, "Which page shows this?")
    await press(ruth, "en", "Send the question")

    await dirk.shows("Which page shows this?")
    await press(dirk, "nl", "Answer the question")
    await writes(dirk, "Pagina 12 van de statuten.")
    for label in ("Check and submit again", "On to submission ›", "Submit"):
        await press(dirk, "nl", label)

    await ruth.comes(in_language("en", "<b>A chamber submitted its file again</b>"), "Zandrijk")
    for label in ("Open the file", "Record the decision", "Refused"):
        await press(ruth, "en", label)
    before = await ruth.newest()
    await ruth.page.get_by_role("button", name="Today").last.click()
    await ruth.another_card(before)
    await press(ruth, "en", "No sentence")
    await press(ruth, "en", "Record the decision")

    await dirk.shows(in_language("nl", "<b>The Federation cannot grant this application</b>"))


async def press(chat: Chat, language: str, label: str) -> None:
    """Presses the newest button with this label, and waits for what comes of it."""
    before = await chat.newest()
    await chat.page.get_by_role("button", name=in_language(language, label), exact=True).last.click()
    await chat.another_card(before)


async def writes(chat: Chat, text: str) -> None:
    """Types a text, sends it, and waits for what comes of it."""
    before = await chat.newest()
    await chat.page.fill("#text", text)
    await chat.page.press("#text", "Enter")
    await chat.another_card(before)
