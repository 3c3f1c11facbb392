"""The result on paper in the demo: the buttons bring a picture that is seen and a PDF that opens, in each language."""

import pytest

from tests.browser.chat import Chat
from tests.browser.conftest import Open
from tests.stage import in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("language", "person", "door"), [("nl", 7017, "Result"), ("fr", 7021, "Result"), ("en", 7006, "See the result")]
)
async def test_the_result_comes_as_a_picture_and_as_a_pdf(language: str, person: int, door: str, demo: str, window: Open) -> None:
    chat = await (await window(demo)).opens(person)
    await chat.page.click("#start")
    await press(chat, language, door)
    await press(chat, language, "As a picture")
    picture = chat.page.locator("#log img").last
    await picture.wait_for()
    await chat.until("() => [...document.querySelectorAll('#log img')].at(-1).naturalWidth === 1080")
    await press(chat, language, "As a PDF")
    paper = chat.page.locator("#log a.file").last
    await paper.wait_for()
    address = await paper.get_attribute("href")
    opened = await chat.page.request.get(f"{demo.rstrip('/')}/{str(address).lstrip('/')}")

    assert await picture.get_attribute("alt") == in_language(language, "<b>Result of the self-assessment</b>")
    assert (await opened.body()).startswith(b"%PDF-")
    assert in_language(language, "This is a self-assessment; the Federation alone accredits.") in await chat.newest()


async def press(chat: Chat, language: str, label: str) -> None:
    """Presses the newest button with this label."""
    await chat.page.get_by_role("button", name=in_language(language, label), exact=True).last.click()
