"""The Federation's desk in the demo without a mouse: a file from submission to decision in two languages, every paper opened."""

import pytest

from tests.browser.conftest import Open
from tests.browser.hand import arrives
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
