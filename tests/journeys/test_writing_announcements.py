"""An administrator writes what is announced, over real HTTP."""

import asyncio

from conversations import states
from conversations.core import Role
from conversations.model.notice import Part
from locales.language import Language
from storage import notices
from storage.notice_tables import notices as rows
from tests.journeys.desk import at, staff
from tests.stage import Stage, Visitor


async def announces(stage: Stage, name: str = "Greet") -> Visitor:
    """An administrator who reads Dutch, at the list of announcements."""
    greet = await staff(stage, name, Role.ADMIN)
    await at(stage, greet, states.DeskNotices())
    return greet


async def test_a_document_is_written_with_its_pdf_and_previewed(stage: Stage) -> None:
    greet = await announces(stage)
    await greet.presses("Een document sturen")
    await greet.says("Verkiezingsmemorandum <2027> & meer")
    await greet.says("Wat de kamers vragen.")
    await greet.sends("table.xlsx", mime="application/vnd.ms-excel")
    refused = greet.last
    await greet.sends("memorandum.pdf")
    await greet.presses("Voorbeeld")

    with stage.records.writing() as connection:
        (one,) = notices.every(connection)
    file = one.content.editions[Language.NL].file
    assert "Er is niets gewijzigd" in refused
    assert file is not None
    assert file.name == "memorandum.pdf"
    assert "Verkiezingsmemorandum <2027> & meer" in greet.card.text
    assert "memorandum.pdf" in greet.card.text
    assert greet.sees_the_truth()


async def test_two_taps_at_once_begin_one_announcement(stage: Stage) -> None:
    greet = await announces(stage)
    press = greet.press_update(greet.data(0))

    await asyncio.gather(*(stage.post({**press, "update_id": stage.update_id()}) for _ in range(3)))
    await stage.settled()

    assert stage.records.count(rows) == 1
    assert isinstance(greet.place, states.WriteNotice)
    assert greet.place.part is Part.TITLE
