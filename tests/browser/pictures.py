"""The pictures of the README, made anew from the demo: `make pictures`."""

import asyncio
from base64 import b64encode
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, ViewportSize, async_playwright

from tests.browser import chromium
from tests.browser.chat import Chat
from tests.browser.demo import running_demo
from tests.browser.palette import paletted

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
PHONE: ViewportSize = {"width": 360, "height": 800}
TABLE: ViewportSize = {"width": 1000, "height": 930}
AT_THE_SAME_CRITERION = (7012, 7013, 7014)
COMPLETE = 7017
FLAT = """() => {
  document.activeElement.blur();
  document.documentElement.style.setProperty("--wall-end", "var(--wall)");
}"""
"""A wall of one colour: half the bytes."""


async def main() -> None:
    """Writes every picture."""
    path = await asyncio.to_thread(chromium.executable)
    if path is None:
        raise SystemExit(chromium.NONE)
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with running_demo() as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        phones = [await picture(browser, url, person, PHONE, "light") for person in AT_THE_SAME_CRITERION]
        (FOLDER / "criterion.png").write_bytes(paletted(await side_by_side(browser, phones)))
        (FOLDER / "result.png").write_bytes(paletted(await picture(browser, url, COMPLETE, TABLE, "dark")))
        await browser.close()


async def picture(browser: Browser, url: str, person: int, size: ViewportSize, scheme: Literal["light", "dark"]) -> bytes:
    """The chat of someone who says /start and goes on."""
    page = await browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    chat = await Chat(page, url, []).opens(person)
    await page.locator("#start").click()
    card = await chat.another_card("")
    await chat.keys("Enter")
    await chat.another_card(card)
    await page.evaluate(FLAT)
    taken = await page.screenshot()
    await page.close()
    return taken


async def side_by_side(browser: Browser, pictures: list[bytes]) -> bytes:
    """Several pictures as one, with a little air between them."""
    page = await browser.new_page(viewport={"width": (PHONE["width"] + 16) * len(pictures) - 16, "height": PHONE["height"]})
    shown = "".join(f'<img src="data:image/png;base64,{b64encode(one).decode()}">' for one in pictures)
    await page.set_content(f'<body style="margin: 0; display: flex; gap: 16px">{shown}</body>')
    return await page.screenshot(omit_background=True)


if __name__ == "__main__":
    asyncio.run(main())
