"""An administrator writes what is announced, over real HTTP."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from bot.simulator.chats import Message
from conversations import states
from conversations.core import AskFor, Role
from conversations.events import NoticeScheduled, NoticeWritten
from conversations.model.notice import Manner, Part
from locales.language import Language
from storage import notices, people, tables
from storage.notice_tables import notices as rows
from storage.record import record
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.stage import Stage, Visitor, in_language


async def announces(stage: Stage, name: str = "Greet") -> Visitor:
    """An administrator who reads Dutch, at the list of announcements."""
    greet = await staff(stage, name, Role.ADMIN)
    await at(stage, greet, states.DeskNotices())
    return greet


async def test_a_document_is_written_with_its_pdf_and_previewed(stage: Stage) -> None:
    greet = await announces(stage)
    await greet.presses("Een document versturen")
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


async def test_a_document_is_previewed_as_the_very_message_that_its_readers_get(stage: Stage) -> None:
    anna = await stage.at_criterion("fr", chamber=LOCAL)
    greet = await announces(stage)
    await greet.presses("Een document versturen")
    for text in ("Memorandum", "Wat de kamers vragen."):
        await greet.says(text)
    await greet.person.send_document("memorandum.pdf", b"%PDF memorandum", "application/pdf")
    await stage.settled()
    one = in_french_too(stage, greet)
    await at(stage, greet, states.PreviewNotice(one, Language.FR))
    place = greet.place

    await greet.presses_for(AskFor)
    await delivered(stage, 1)
    preview = greet.person.last
    await greet.presses(0, preview)

    assert greet.toast == in_language("nl", "This is what your readers can press. In the preview it does nothing.")
    assert greet.place == place
    await goes_out(stage, greet, one)
    assert look(greet, preview) == look(anna, anna.person.last)
    assert look(greet, preview)[0].startswith("Mémorandum")
    assert look(greet, preview)[-1] == b"%PDF memorandum"


def in_french_too(stage: Stage, greet: Visitor) -> UUID:
    """The one document that is being written has a French edition with the same file, and a link; its id."""
    with stage.records.writing() as connection:
        (one,) = notices.every(connection)
        dutch = one.content.editions[Language.NL]
        editions = {
            Language.NL: dutch,
            Language.FR: replace(dutch, title="Mémorandum", text="Ce que veulent les chambres & <nous>."),
        }
        happened = NoticeWritten(one.id, replace(one.content, editions=editions, link="https://example.org/"))
        record(connection, people.by_id(connection, greet.row.id).person, (happened,), datetime.now(UTC))
    return one.id


async def goes_out(stage: Stage, greet: Visitor, one: UUID) -> None:
    """All whom it is for have it."""
    now = datetime.now(UTC)
    with stage.records.writing() as connection:
        happened = NoticeScheduled(one, Manner.AT_ONCE, now)
        record(connection, people.by_id(connection, greet.row.id).person, (happened,), now)
    await stage.house.schedule.tick(now)
    await delivered(stage, 1, notice_id=one)
    await delivered(stage, stage.records.count(tables.deliveries))


def look(who: Visitor, message: Message) -> tuple[str, object, list[list[str]], bytes]:
    """What someone sees of a message: its text, with what is bold in it, its buttons, its file."""
    labels = [[button["text"] for button in row] for row in message.keyboard]
    return message.text, message.entities, labels, who.person.opened(message)


async def test_two_taps_at_once_begin_one_announcement(stage: Stage) -> None:
    greet = await announces(stage)
    press = greet.press_update(greet.data(0))

    await asyncio.gather(*(stage.post({**press, "update_id": stage.update_id()}) for _ in range(3)))
    await stage.settled()

    assert stage.records.count(rows) == 1
    assert isinstance(greet.place, states.WriteNotice)
    assert greet.place.part is Part.TITLE
