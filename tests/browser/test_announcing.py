"""An administrator announces an infosession in three languages in the demo, and sees the replies come in."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import update

from bot.demo import Demo, demo_of
from bot.settings import Settings
from conversations.model.delivery import Fate
from conversations.model.notice import NoticeStage
from storage.notice_tables import notices
from storage.tables import deliveries
from tests.browser.chat import CARDS, NEWEST, Chat
from tests.browser.conftest import Open
from tests.stage import free_port, in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")

RUTH, JORIS, BENOIT = 7033, 7024, 7005
"""Of the Federation, in English; of Koningsbrug, in Dutch, at the start; of Valmont, in French, half-way."""

EVENT = {
    "en": ("DigiChambers 2.0 – infosession", "What changes for your chamber, and what does not?", "Online"),
    "nl": ("DigiChambers 2.0 – infosessie", "Wat verandert er voor uw kamer, en wat niet?", "Online, in het Nederlands"),
    "fr": ("DigiChambers 2.0 – séance d’information", "Qu’est-ce qui change pour votre chambre ?", "En ligne, en français"),
}
TONGUES = {"en": "English", "nl": "Dutch", "fr": "French"}
CRITERION = "document.querySelector('.criterion').textContent"
NOTE = "Nous serons peut-être deux."


@pytest_asyncio.fixture(loop_scope="session")
async def live() -> AsyncIterator[Demo]:
    """A demo of the test's own in this process, so that the test can let a minute pass; the windows on it are closed first."""
    async with demo_of(Settings(_env_file=None, port=free_port())) as demo:
        yield demo


async def a_minute_passes(demo: Demo) -> None:
    """The time to take it back is over, and the schedule looks."""
    now = datetime.now(UTC)
    with demo.house.database.writing() as connection:
        connection.execute(update(notices).where(notices.c.stage == NoticeStage.SCHEDULED).values(due_at=now))
    assert await demo.house.schedule.tick(now) > 0


def the_hour_has_come(demo: Demo) -> None:
    """What waits for a decent hour goes, whatever hour it is for who runs the test."""
    with demo.house.database.writing() as connection:
        connection.execute(update(deliveries).where(deliveries.c.fate == Fate.WAITING).values(due_at=datetime.now(UTC)))
    demo.house.deliveries.wake()


async def test_what_is_announced_in_three_languages_is_read_replied_to_changed_and_called_off(live: Demo, window: Open) -> None:
    day = (datetime.now(UTC) + timedelta(days=20)).strftime("%d/%m/%Y")
    joris = await at_criterion(await window(live.page, 390, 844, timezone_id="Europe/Brussels"), JORIS)
    benoit = await at_criterion(await window(live.page, 390, 844, timezone_id="Europe/London"), BENOIT)
    stood = [await standing(chat) for chat in (joris, benoit)]
    ruth = await (await window(live.page, 390, 844)).opens(RUTH)
    await writes_it(ruth, day)
    await presses(ruth, "Check and send", "Send to all now")
    await a_minute_passes(live)

    await joris.comes(*EVENT["nl"], "14.00 uur (Brusselse tijd)")
    await benoit.comes(*EVENT["fr"], "14\u00a0h\u00a000 (heure de Bruxelles)")
    assert ("14:00" in await hours(joris), "13:00" in await hours(benoit)) == (True, True)
    await presses(joris, in_language("nl", "I’m coming"))
    await presses(benoit, in_language("fr", "Maybe"))
    await benoit.page.locator(".theirs .answering").last.click()
    await writes(benoit, NOTE)
    await benoit.comes(NOTE)
    assert [await standing(chat) for chat in (joris, benoit)] == stood
    await answers_there(joris)

    await told_of_the_end(live, ruth)
    await presses(ruth, "Replies")
    await looks_until(ruth, "Joris Mertens", "comes", "Benoît Lambert", "maybe", NOTE, "Griet Maes")

    await presses(ruth, "‹ To the announcement", "Start")
    await writes(ruth, f"{day} 15:00")
    await presses(ruth, "Yes, that is right", "Check and send the change", "Send to all now")
    await a_minute_passes(live)
    await joris.comes(in_language("nl", "<b>This has changed</b>"), "15.00 uur")
    await benoit.comes(in_language("fr", "<b>This has changed</b>"), "15\u00a0h\u00a000")

    await told_of_the_end(live, ruth)
    await presses(ruth, "To the announcement", "Call the event off", "Yes, call it off")
    the_hour_has_come(live)
    await joris.comes(in_language("nl", "This event does not take place"))
    await benoit.comes(in_language("fr", "This event does not take place"))


async def writes_it(ruth: Chat, day: str) -> None:
    """From the desk through three languages and whom it is for, to each language as its readers will see it."""
    await ruth.another_card("")
    await writes(ruth, "/start")
    await presses(ruth, "Federation’s desk", "Announcements", "Announce an event")
    await writes(ruth, *EVENT["en"], f"{day} 14:00")
    await presses(ruth, "Yes, that is right", "No end", "No deadline", "As many as want to")
    for language in ("nl", "fr"):
        await presses(ruth, f"Write it in {TONGUES[language]} too")
        await writes(ruth, *EVENT[language])
    await presses(ruth, "Whom it is for", "Local or abroad", "Local chambers", "‹ Whom it is for", "‹ To the announcement")
    await presses(ruth, "Preview")
    for language in ("nl", "fr", "en"):
        await presses(ruth, TONGUES[language])
        await ruth.comes(*EVENT[language])
    await presses(ruth, "‹ To the announcement")


async def at_criterion(chat: Chat, person: int) -> Chat:
    """Someone who goes on where they were in the self-assessment; the card of the criterion is marked."""
    await chat.opens(person)
    if await chat.page.locator("#start").is_visible():
        await chat.page.click("#start")
    else:
        await writes(chat, "/start")
    card = await chat.another_card("")
    await chat.page.locator("#log .theirs").last.locator(".key").first.click()
    await chat.another_card(card)
    await chat.page.evaluate(f"{NEWEST}.classList.add('criterion')")
    return chat


async def standing(chat: Chat) -> str:
    """The criterion's card: what it says, and its buttons."""
    return str(await chat.page.evaluate(CRITERION))


async def answers_there(chat: Chat) -> None:
    """Answers the criterion, in the card that came before the announcement, and sees the next one there."""
    before = await standing(chat)
    await chat.page.locator(".criterion .key").first.click()
    await chat.until(f"before => {CRITERION} !== before", before)


async def hours(chat: Chat) -> str:
    """The moments of the newest message, as Telegram shows them in the zone of the person's device."""
    return str(await chat.page.evaluate(f"[...{NEWEST}.querySelectorAll('.said time')].map(one => one.textContent).join()"))


async def presses(chat: Chat, *labels: str) -> None:
    """Presses one newest button after another, each time until a card comes or changes; some have a number after their label."""
    for label in labels:
        before = await chat.page.evaluate(CARDS)
        name = re.compile(rf"^(✓ )?{re.escape(label)}( \(\d+\))?$")
        await chat.page.get_by_role("button", name=name).last.click(timeout=5000)
        await chat.until(f"before => {CARDS} !== before", before)


async def writes(chat: Chat, *texts: str) -> None:
    """Types one text after another, each time until a card comes or changes."""
    for text in texts:
        before = await chat.page.evaluate(CARDS)
        await chat.page.fill("#text", text)
        await chat.page.press("#text", "Enter")
        await chat.until(f"before => {CARDS} !== before", before)


async def told_of_the_end(demo: Demo, ruth: Chat) -> None:
    """The schedule looks until it tells that all of it has gone out."""
    before = await ruth.newest()
    async with asyncio.timeout(8):
        while await ruth.newest() == before:
            await demo.house.schedule.tick(datetime.now(UTC))
            await asyncio.sleep(0.1)
    await ruth.comes("Delivered")


async def looks_until(ruth: Chat, *words: str) -> None:
    """Looks again until all of them have replied."""
    async with asyncio.timeout(10):
        while await ruth.page.evaluate(f"words => !words.every(one => {NEWEST}.dataset.wording.includes(one))", list(words)):
            await ruth.page.get_by_role("button", name="Look again", exact=True).last.click()
            await asyncio.sleep(0.2)
