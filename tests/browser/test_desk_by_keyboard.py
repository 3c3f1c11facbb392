"""The Federation's desk in the demo without a mouse: a file from submission to decision in two languages, every paper opened."""

import pytest

from tests.browser.chat import SEEN, Chat
from tests.browser.conftest import Open
from tests.stage import in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")

CHAMBER, STAFF, STAFF_ABROAD = 7016, 7031, 7032
"""Marc reads French and his colleagues Dutch; Veerle of the Federation reads Dutch, Claude of the Federation French."""

QUESTION, ANSWER, SENTENCE = (
    "Op welke pagina staat dit?",
    "Page 12 des statuts.",
    "Het comité dankt u voor een zorgvuldig dossier.",
)
FOLLOWS = "The Federation reads it. You get a message as soon as there is a question or a decision."
KEPT = "Kept as the answer at criterion {number}: “{text}”. The Federation sees it once the file is submitted again."
PICTURE, PDF, WORKBOOK = b"\x89PNG", b"%PDF", b"PK\x03\x04"


class Hand:
    """Someone's hand on the keyboard: after each thing that it does, something has the focus, and it is in sight."""

    def __init__(self, chat: Chat, language: str) -> None:
        self.chat, self.language = chat, language

    async def presses(self, *labels: str) -> None:
        """Presses one button after another, each on the card that the one before brought."""
        for label in labels:
            await self.chat.presses(in_language(self.language, label))
            await self.sees()

    async def goes_on(self) -> None:
        """Presses the button at which the focus waits."""
        await self.chat.presses(await self.chat.focused())
        await self.sees()

    async def types(self, text: str) -> None:
        """Types and sends, wherever the focus is."""
        before = await self.chat.newest()
        await self.chat.types(text)
        await self.chat.another_card(before)
        await self.sees()

    async def replies_to(self, label: str, text: str) -> None:
        """Replies to the message that has this button."""
        await self.chat.goes_to(in_language(self.language, label))
        await self.chat.keys("Shift+Tab", "Enter")
        await self.chat.focus_is("text")
        await self.types(text)

    async def reads(self, *texts: str, **values: object) -> None:
        """Waits until the newest message has these sentences; it pushes the focus nowhere."""
        await self.chat.comes(*(in_language(self.language, text, **values) for text in texts))
        await self.sees()

    async def opens(self, label: str) -> bytes:
        """How the paper begins that this button brings."""
        await self.presses(label)
        return await self.opens_it()

    async def opens_it(self) -> bytes:
        """How the paper begins at which the focus waits; it waits there still when the paper was opened."""
        paper, page = await self.chat.focused(), self.chat.page
        if await page.evaluate("document.activeElement.download !== ''"):
            async with page.expect_download() as kept:
                await self.chat.keys("Enter")
            content = (await (await kept.value).path()).read_bytes()
        else:
            async with page.expect_popup() as shown:
                await self.chat.keys("Enter")
            window = await shown.value
            content = await (await page.request.get(window.url)).body()
            await window.close()
        assert await self.chat.focused() == paper
        return content[:4]

    async def sees(self) -> None:
        """What has the focus is in sight, and never is that the body of the page."""
        assert await self.chat.page.evaluate(SEEN), f"the focus is at {await self.chat.focused()!r}"


async def arrives(chat: Chat, language: str) -> Hand:
    """Goes past the conversation to where one begins, or writes."""
    await chat.tab_to("skip")
    await chat.keys("Enter")
    if await chat.focused() == "start":
        await chat.keys("Enter")
        await chat.another_card("")
    else:
        await chat.keys("ArrowUp")
    return Hand(chat, language)


async def test_a_file_goes_from_submission_to_decision_in_two_languages(demo: str, window: Open) -> None:
    marc = await arrives(await (await window(demo, 390, 844)).opens(CHAMBER), "fr")
    await marc.presses("See the result", "Check and submit", "On to submission ›", "Submit")
    await marc.reads("<b>Your chamber’s file</b>", FOLLOWS)

    desk = await (await window(demo)).opens(STAFF)
    await desk.comes(in_language("nl", "<b>A chamber submitted its file</b>"), "Westerdal")
    veerle = await arrives(desk, "nl")
    await veerle.chat.keys("ArrowUp")
    assert await veerle.opens_it() == PDF
    await veerle.presses("Open the file", "Read the answers")
    await veerle.goes_on()
    await veerle.goes_on()
    await veerle.presses("Ask a question")
    await veerle.types(QUESTION)
    await veerle.presses("Send the question")

    await marc.reads("The Federation asks about your file", "in Dutch", QUESTION)
    await marc.replies_to("Answer the question", ANSWER)
    await marc.reads(KEPT, number="1.1", text=ANSWER)
    # the card above stands as it was before the question: any press brings it up to date
    await marc.presses("Home", "Check and submit again", "On to submission ›", "Submit")

    await veerle.reads("<b>A chamber submitted its file again</b>", "Westerdal")
    await veerle.presses("Open the file", "Record the decision", "Accredited")
    await veerle.goes_on()
    await veerle.types("31/12/2029")
    await veerle.types(SENTENCE)
    await veerle.presses("Record the decision")

    await marc.reads("<b>The Federation has accredited your chamber</b>", SENTENCE)


async def test_every_paper_of_the_desk_opens_with_the_enter_key(demo: str, window: Open) -> None:
    claude = await arrives(await (await window(demo)).opens(STAFF_ABROAD), "fr")
    await claude.goes_on()
    await claude.presses("On paper")
    papers = [await claude.opens(label) for label in ("Heat map", "Workbook", "Overview for the committee")]
    await claude.presses("‹ Federation’s desk", "Submitted files")
    await claude.goes_on()
    papers += [await claude.opens(label) for label in ("As a PDF", "Dossier for the committee")]

    assert papers == [PICTURE, WORKBOOK, PDF, PDF, PDF]
