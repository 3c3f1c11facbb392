"""The chat page as someone at a keyboard has it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE_SECONDS = 8
NEWEST = "[...document.querySelectorAll('#log .theirs')].at(-1)"
CARDS = "[...document.querySelectorAll('#log .theirs')].map(card => card.dataset.wording).join('')"
FOCUSED = """() => {
  const one = document.activeElement;
  return one === document.body ? "" : one.id || one.textContent || one.title || one.querySelector("img")?.alt;
}"""
WAY = """label => {
  const here = document.activeElement, there = [...document.querySelectorAll(".key")].findLast(key => key.textContent === label);
  if (!there || here === there) return there && "";
  const up = there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
  const [before, after] = here.closest("li") === there.closest("li") ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  return up ? before : after;
}"""
"""The arrow that brings the focus nearer to the last button with this label; empty when it is there."""
SEEN = """() => {
  const one = document.activeElement;
  const [spot, view] = [one, document.getElementById("main")].map(element => element.getBoundingClientRect());
  const inside = one.closest("#log") === null || (spot.bottom > view.top && spot.top < view.bottom);
  return one !== document.body && one.matches(":focus-visible") && inside;
}"""
"""Whether something has the focus, shows that it has it, and is in sight."""


class Chat:
    """A page on which someone chats."""

    def __init__(self, page: Page, url: str, problems: list[str]) -> None:
        self.page, self.url, self.problems = page, url, problems

    async def opens(self, person: int | None = None, more: str = "") -> "Chat":
        """Goes to the page, as this person; ends when the chat is there."""
        await self.page.goto(f"{self.url}/" + (f"?person={person}{more}" if person else ""))
        return await self.ready()

    async def ready(self) -> "Chat":
        """Waits until the simulator has told what is there."""
        await self.until("document.getElementById('text').title !== ''")
        return self

    async def until(self, condition: str, argument: object = None) -> None:
        """Waits until a condition holds on the page; Playwright's own way of it is what the page's policy forbids: eval."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await self.page.evaluate(condition, argument):  # noqa: ASYNC110 - it is another process's condition
                await asyncio.sleep(0.02)

    async def keys(self, *names: str) -> None:
        """Presses keys, one after another."""
        for name in names:
            await self.page.keyboard.press(name)

    async def types(self, text: str) -> None:
        """Types a text and sends it: the first character by its key, which brings the focus to where one writes."""
        await self.page.keyboard.type(text[:1])
        await self.page.keyboard.insert_text(text[1:])
        await self.keys("Enter")

    async def tab_to(self, id: str, key: str = "Tab") -> None:  # noqa: A002 - the page's own word
        """Presses the tab key until something has the focus."""
        for _ in range(40):
            if await self.focused() == id:
                return
            await self.keys(key)
        raise AssertionError(f"{id} cannot be reached with {key}")

    async def focused(self) -> str:
        """What has the focus: its id, else its words; empty when nothing has."""
        return str(await self.page.evaluate(FOCUSED))

    async def focus_is(self, wanted: str) -> None:
        """Waits until the focus is there."""
        try:
            await self.until(f"wanted => ({FOCUSED})() === wanted", wanted)
        except TimeoutError:
            raise AssertionError(f"the focus is at {await self.focused()!r}, not at {wanted!r}") from None

    async def presses(self, label: str) -> None:
        """Goes with arrows from the focus to the last button with this label, presses it, waits until a card comes or changes."""
        await self.goes_to(label)
        before = await self.page.evaluate(CARDS)
        await self.keys("Enter")
        await self.until(f"before => {CARDS} !== before", before)

    async def goes_to(self, label: str) -> None:
        """Goes with arrows from the focus to the last button with this label; what has the focus is in sight then."""
        if await self.focused() == "text":
            await self.keys("ArrowUp")
        for _ in range(40):
            way = await self.page.evaluate(WAY, label)
            if not way:
                break
            await self.keys(way)
        assert (way, await self.page.evaluate(SEEN)) == ("", True), f"from {await self.focused()!r} no arrow leads to {label!r}"

    async def newest(self) -> str:
        """The words of the bot's newest message."""
        return str(await self.page.evaluate(f"{NEWEST}?.dataset.wording ?? ''"))

    async def labels(self) -> list[str]:
        """The buttons of the newest message."""
        return list(await self.page.evaluate(f"[...{NEWEST}.querySelectorAll('.key')].map(key => key.textContent)"))

    async def shows(self, words: str) -> None:
        """Waits until the log has these words."""
        await self.page.locator("#log", has_text=words).wait_for(timeout=5000)

    async def comes(self, *words: str) -> None:
        """Waits until the bot's newest message has all these words."""
        await self.until(f"words => words.every(one => {NEWEST}?.dataset.wording.includes(one))", list(words))

    async def another_card(self, before: str) -> str:
        """Waits until the bot's newest message is another one than this, or says something else."""
        await self.until(f"before => {NEWEST} && {NEWEST}.dataset.wording !== before", before)
        return await self.newest()

    async def hears(self) -> None:
        """Begins to write down what a screen reader is told about messages."""
        await self.page.evaluate(
            """() => {
              window.heard = [];
              const told = ({ addedNodes }) => addedNodes.forEach((node) => window.heard.push(node.textContent));
              const region = document.getElementById("spoken");
              new MutationObserver((changes) => changes.forEach(told)).observe(region, { childList: true });
            }"""
        )

    async def heard(self) -> list[str]:
        """What a screen reader was told since `hears`."""
        return list(await self.page.evaluate("window.heard"))

    async def violations(self) -> Mapping[str, Any]:
        """What axe finds: the rule, and where."""
        if not await self.page.evaluate("'axe' in window"):
            await self.page.evaluate(Axe().axe_script)
        how = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
        found = await self.page.evaluate("how => axe.run(how).then((all) => all.violations)", how)
        return {one["id"]: [(node["target"], node["failureSummary"]) for node in one["nodes"]] for one in found}
