"""An administrator announces an infosession in three languages in the demo by keyboard, and sees the replies come in."""

import asyncio
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
from tests.browser.chat import NEWEST, Chat
from tests.browser.conftest import Open
from tests.browser.hand import Hand, arrives
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
    joris = await at_criterion(await window(live.page, 390, 844, timezone_id="Europe/Brussels"), JORIS, "nl")
    benoit = await at_criterion(await window(live.page, 390, 844, timezone_id="Europe/London"), BENOIT, "fr")
    stood = [await standing(hand) for hand in (joris, benoit)]
    ruth = await arrives(await (await window(live.page, 390, 844)).opens(RUTH), "en")
    await writes_it(ruth, day)
    await ruth.presses("Check and send", "Send to all now")
    await a_minute_passes(live)

    await joris.chat.comes(*EVENT["nl"], "14.00 uur (Brusselse tijd)")
    await benoit.chat.comes(*EVENT["fr"], "14\u00a0h\u00a000 (heure de Bruxelles)")
    assert ("14:00" in await hours(joris), "13:00" in await hours(benoit)) == (True, True)
    await joris.presses("I’m coming")
    await benoit.presses("Maybe")
    await benoit.replies_to("I’m coming", NOTE)
    await benoit.chat.comes(NOTE)
    assert [await standing(hand) for hand in (joris, benoit)] == stood
    await answers_there(joris)

    await told_of_the_end(live, ruth)
    await ruth.presses("Replies")
    await looks_until(ruth, "Joris Mertens", "comes", "Benoît Lambert", "maybe", NOTE, "Griet Maes")

    await ruth.presses("‹ To the announcement", "Start")
    await ruth.types(f"{day} 15:00")
    await ruth.presses("Yes, that is right", "Check and send the change", "Send to all now")
    await a_minute_passes(live)
    await joris.reads("<b>This has changed</b>")
    await joris.chat.comes("15.00 uur")
    await benoit.chat.comes(in_language("fr", "<b>This has changed</b>"), "15\u00a0h\u00a000")

    await told_of_the_end(live, ruth)
    await ruth.presses("To the announcement", "Call the event off", "Yes, call it off")
    the_hour_has_come(live)
    await joris.reads("This event does not take place")
    await benoit.reads("This event does not take place")


async def writes_it(ruth: Hand, day: str) -> None:
    """From the desk through three languages and whom it is for, to each language as its readers will see it."""
    await ruth.types("/start")
    await ruth.chooses("Federation’s desk")
    await ruth.presses("Announcements", "Announce an event")
    await ruth.types(*EVENT["en"], f"{day} 14:00")
    await ruth.presses("Yes, that is right", "‹ To the announcement")
    for language in ("nl", "fr"):
        await ruth.presses(f"Write it in {TONGUES[language]} too")
        await ruth.types(*EVENT[language])
    await ruth.presses("Whom it is for", "Local or abroad")
    await ruth.chooses("Local chambers")
    await ruth.presses("‹ Whom it is for", "‹ To the announcement", "Preview")
    await ruth.chat.comes(*EVENT["en"])
    for language in ("nl", "fr"):
        await ruth.presses(TONGUES[language])
        await ruth.chat.comes(*EVENT[language])
    await ruth.presses("‹ To the announcement")


async def at_criterion(chat: Chat, person: int, language: str) -> Hand:
    """Someone who goes on where they were in the self-assessment; the card of the criterion is marked."""
    await chat.opens(person)
    new = await chat.page.locator("#start").is_visible()
    hand = await arrives(chat, language)
    if not new:
        await hand.types("/start")
    await chat.presses((await chat.labels())[0])
    await chat.page.evaluate(f"{NEWEST}.classList.add('criterion')")
    return hand


async def standing(hand: Hand) -> str:
    """The criterion's card: what it says, and its buttons."""
    return str(await hand.chat.page.evaluate(CRITERION))


async def answers_there(hand: Hand) -> None:
    """Answers the criterion, in the card that came before the announcement, and sees the next one there."""
    before = await standing(hand)
    await hand.chat.presses(await hand.chat.page.evaluate("document.querySelector('.criterion .key').textContent"))
    await hand.sees()
    assert await standing(hand) != before


async def hours(hand: Hand) -> str:
    """The moments of the newest message, as Telegram shows them in the zone of the person's device."""
    return str(await hand.chat.page.evaluate(f"[...{NEWEST}.querySelectorAll('.said time')].map(one => one.textContent).join()"))


async def told_of_the_end(demo: Demo, ruth: Hand) -> None:
    """The schedule looks until it has told that all of it has gone out; the demo's own may have been sooner."""
    async with asyncio.timeout(20):
        while "An announcement has been sent" not in await ruth.chat.newest():
            await demo.house.schedule.tick(datetime.now(UTC))
            await asyncio.sleep(0.1)
    await ruth.reads("Delivered")


async def looks_until(ruth: Hand, *words: str) -> None:
    """Looks again until all of them have replied."""
    await ruth.chat.goes_to("Look again")
    async with asyncio.timeout(10):
        while await ruth.chat.page.evaluate(f"words => !words.every(one => {NEWEST}.dataset.wording.includes(one))", list(words)):
            await ruth.chat.keys("Enter")
            await asyncio.sleep(0.2)
    await ruth.sees()
