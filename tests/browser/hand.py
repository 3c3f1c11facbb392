"""Someone's hand on the keyboard, on the chat page."""

from tests.browser.chat import SEEN, Chat
from tests.stage import in_language


class Hand:
    """Someone's hand on the keyboard: after each thing that it does, something has the focus, and it is in sight."""

    def __init__(self, chat: Chat, language: str) -> None:
        self.chat, self.language = chat, language

    async def presses(self, *labels: str) -> None:
        """Presses one button after another, each on the card that the one before brought."""
        for label in labels:
            await self.chat.presses(in_language(self.language, label))
            await self.sees()

    async def chooses(self, *labels: str) -> None:
        """The same, where a button of the newest card has a mark before its label, or a number after it."""
        for label in labels:
            wanted = in_language(self.language, label)
            there = [one for one in await self.chat.labels() if one.removeprefix("✓ ").split(" (")[0] == wanted]
            assert there, f"no {wanted!r} among {await self.chat.labels()}"
            await self.chat.presses(there[0])
            await self.sees()

    async def goes_on(self) -> None:
        """Presses the button at which the focus waits."""
        await self.chat.presses(await self.chat.focused())
        await self.sees()

    async def types(self, *texts: str) -> None:
        """Types one text after another and sends it, wherever the focus is."""
        for text in texts:
            before = await self.chat.newest()
            await self.chat.types(text)
            await self.chat.another_card(before)
            await self.sees()

    async def replies_to(self, label: str, text: str) -> None:
        """Replies to the message whose first button this is."""
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
