"""From /start to the result on the chat page of the demo, in each language, with nothing but a keyboard."""

import pytest

from conversations.model.programme import ProgrammeId
from conversations.model.programme_file import seed_programmes
from locales.language import Language
from locales.say import voice
from tests.browser.conftest import Open
from tests.stage import in_language

pytestmark = pytest.mark.asyncio(loop_scope="session")

SHORTEST = next(one for one in seed_programmes() if one.id is ProgrammeId.ASSOCIATE)
MOST = 45
"""Cards from the first to the result, and a few to spare."""


@pytest.mark.parametrize(
    ("language", "person", "chamber"), [("nl", 7001, "kamer op avalon"), ("fr", 7002, "chambre eldorado"), ("en", 7003, "utopia")]
)
async def test_the_keyboard_alone_leads_to_the_result(language: str, person: int, chamber: str, demo: str, window: Open) -> None:
    chat = await (await window(demo, 360, 740)).opens(person)
    await chat.hears()
    await chat.tab_to("start")
    await chat.keys("Enter")
    cards = [await chat.another_card("")]
    while not in_the_end(cards[-1], language) and len(cards) < MOST:
        labels = await chat.labels()
        await chat.focus_is((labels or ["text"])[0])
        if not labels:
            await chat.types(chamber)
        elif len(cards) == MOST // 2:
            await chat.keys("Escape")
            await chat.types("Zie p. 4 · voir p. 4 · see page 4")
        else:
            await chat.keys(*["ArrowDown"] * place_of_the_shortest(labels), "Enter")
        cards.append(await chat.another_card(cards[-1]))
        if await chat.focused() == "text":
            await chat.keys("ArrowUp")

    assert in_language(language, "Conclusion: <b>ready</b>.") in cards[-1]
    assert await chat.heard() == cards


def in_the_end(card: str, language: str) -> bool:
    return voice(Language(language)).percent(100) in card


def place_of_the_shortest(labels: list[str]) -> int:
    """Where the shortest programme stands in a list of programmes; the first place on any other card."""
    return next((place for place, label in enumerate(labels) if str(len(SHORTEST.criteria)) in label), 0)
