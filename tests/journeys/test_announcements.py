"""Announcements as their readers live them: read, replied to in the middle of something else, changed, called off."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio
import vobject
from sqlalchemy import update

from bot import deliveries as sending
from conversations import states
from conversations.core import Person, Role
from conversations.events import NoticeBegun, NoticeCancelled, NoticeScheduled, NoticeWritten
from conversations.model.delivery import Fate
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, NoticeKind
from conversations.model.reply import Answer
from locales.language import Language
from locales.say import voice
from storage import deliveries, notice_runs, people, tables
from storage.moment import BRUSSELS
from storage.notice_tables import replies
from storage.record import record
from tests.stage import CHAMBER, Stage, Visitor, in_language, until
from tests.storage.announced import EVENT, Announced, editions

NOW = datetime.now(UTC)
STARTS, DEADLINE = NOW + timedelta(days=30), NOW + timedelta(days=20)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr("storage.deliveries.CHAT_INTERVAL", timedelta(0))


def event(**more: Any) -> Content:
    return Content(**{"editions": editions(), "starts": STARTS, "deadline": DEADLINE, "seats": 1} | more)


def moment_of(at: datetime) -> str:
    return voice(Language.NL).moment(at, BRUSSELS)


class Told:
    """Anna, in the middle of a criterion, and what reaches her."""

    def __init__(self, stage: Stage, anna: Visitor) -> None:
        self.stage, self.anna = stage, anna

    async def announces(self, content: Content, kind: NoticeKind = NoticeKind.EVENT) -> int:
        """What an administrator had sent arrives; the id of its message."""
        with self.stage.records.writing() as connection:
            desk = Announced(connection)
            desk.announces(content, kind=kind, at=NOW)
            number = connection.exec_driver_sql("SELECT number FROM notices").scalar_one()
            self._waits(desk, states.NoticeCame(EVENT) if number == 1 else states.NoticeChanged(EVENT, number), number)
        return await self.arrives()

    async def calls_off(self) -> int:
        """The event is called off; the id of the message that tells it."""
        with self.stage.records.writing() as connection:
            desk = Announced(connection)
            desk.calls_off(at=NOW)
            self._waits(desk, states.NoticeCalledOff(EVENT), 9)
        return await self.arrives()

    def _waits(self, desk: Announced, state: Any, number: int) -> None:
        reader = self.person(desk).id
        key = f"notice:{EVENT}:r{number}:person:{reader}"
        deliveries.ask(desk.connection, key, reader, state, deliveries.REMINDER, NOW, notice=(EVENT, number))

    def person(self, desk: Announced) -> Person:
        """Anna, as stored."""
        met = people.by_telegram_id(desk.connection, self.anna.id)
        assert met is not None
        return met.person

    async def arrives(self) -> int:
        """The id of the last delivered message, once nothing waits."""
        rows = self.stage.records
        await until(lambda: {row.fate for row in rows.rows(tables.deliveries)}.isdisjoint({Fate.WAITING, Fate.SENDING}))
        return max(row.message for row in rows.rows(tables.deliveries, fate=Fate.SENT) if row.message)

    def label(self, text: str) -> str:
        return in_language("nl", text)

    def text(self, message: int) -> str:
        return self.anna.person.message(message).text

    def other_comes(self) -> None:
        """Someone else takes a seat."""
        with self.stage.records.writing() as connection:
            desk = Announced(connection)
            desk.replies(desk.someone(77, CHAMBER), Answer.COMING, NOW)

    @property
    def reply(self) -> Any:
        """Anna's reply, as stored."""
        (row,) = [row for row in self.stage.records.rows(replies) if row.person_id == self.anna.row.id]
        return row


@pytest_asyncio.fixture
async def told(stage: Stage) -> AsyncIterator[Told]:
    yield Told(stage, await stage.at_criterion(chamber=CHAMBER, number=3))


async def test_a_reply_in_the_middle_of_a_criterion_does_not_lose_the_place(told: Told) -> None:
    place, card = told.anna.place, told.anna.card
    message = await told.announces(event())

    await told.anna.presses(told.label("I’m coming"), message)

    assert (told.reply.answer, told.reply.seated) == (Answer.COMING, True)
    assert told.anna.place == place
    assert told.label("You have a seat.") in told.text(message)
    assert f"✓ {told.label('I’m coming')}" in [one["text"] for row in told.anna.person.message(message).keyboard for one in row]

    await told.anna.presses(told.label("Met"), card)
    assert told.stage.records.count(tables.answers, criterion=place.criterion) == 1


async def test_a_reply_can_be_changed_in_the_same_message(told: Told) -> None:
    message = await told.announces(event())
    await told.anna.presses(told.label("I’m coming"), message)
    await told.anna.presses(told.label("Maybe"), message)

    assert (told.reply.answer, told.reply.seated, told.reply.line) == (Answer.MAYBE, False, None)


async def test_who_comes_when_it_is_full_is_told_their_number_and_gets_the_seat_that_becomes_free(told: Told) -> None:
    message = await told.announces(event())
    told.other_comes()
    await told.anna.presses(told.label("I’m coming"), message)
    assert in_language("nl", "All seats are taken: you are number {n} in line.", n=1) in told.text(message)

    with told.stage.records.writing() as connection:
        desk = Announced(connection)
        desk.replies(desk.someone(77, CHAMBER), Answer.CANNOT, NOW)
    freed = await told.arrives()

    assert told.label("A seat has become free, and it is yours.") in told.text(freed)


async def test_a_seat_given_back_before_that_could_be_told_is_not_told(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliveries, "SET_BACK", timedelta(days=1))  # the desk is ahead here, and no clock was set back
    message = await told.announces(event())
    told.other_comes()
    await told.anna.presses(told.label("I’m coming"), message)
    with told.stage.records.writing() as connection:
        desk = Announced(connection)
        desk.replies(desk.someone(77, CHAMBER), Answer.CANNOT, datetime.now(UTC) + timedelta(hours=1))
    assert told.reply.seated

    for _ in range(2):  # the first press shows that the seat is theirs by now
        await told.anna.presses(told.label("I can’t"), message)
    assert told.reply.answer is Answer.CANNOT
    with told.stage.records.writing() as connection:
        connection.execute(update(tables.deliveries).where(tables.deliveries.c.fate == Fate.WAITING).values(due_at=NOW))
    await told.arrives()

    (freed,) = [row for row in told.stage.records.rows(tables.deliveries) if row.key.startswith("seat:")]
    assert (freed.fate, freed.message) == (Fate.VOID, None)


async def test_a_text_that_replies_to_the_message_is_the_note(told: Told) -> None:
    place = told.anna.place
    message = await told.announces(event())

    await told.anna.says("Ik breng een collega mee", reply_to=message)

    assert (told.reply.note, told.reply.answer) == ("Ik breng een collega mee", None)
    assert told.anna.place == place


async def test_a_note_by_the_button_leads_back_to_the_criterion(told: Told) -> None:
    place = told.anna.place
    message = await told.announces(event())

    await told.anna.presses(told.label("Add a note"), message)
    assert told.anna.place == states.WriteReplyNote(EVENT, place)
    await told.anna.says("Vegetarisch")

    assert told.reply.note == "Vegetarisch"
    assert told.anna.place == place


async def test_a_note_that_is_too_long_is_not_kept_and_the_person_is_told(told: Told) -> None:
    message = await told.announces(event())
    await told.anna.presses(told.label("Add a note"), message)

    await told.anna.says("x" * 501)

    assert told.stage.records.count(replies) == 0
    assert "501" in told.anna.card.text


async def test_who_writes_a_note_to_what_is_called_off_meanwhile_is_told_and_is_back_at_the_criterion(told: Told) -> None:
    place = told.anna.place
    message = await told.announces(event())
    await told.anna.presses(told.label("Add a note"), message)
    await told.calls_off()

    await told.anna.says("Vegetarisch")

    assert told.anna.place == place
    gone = "The card on which you typed is no longer there, so your words were not kept. They still stand in this chat."
    assert told.anna.last.startswith(told.label(gone))
    assert told.stage.records.count(replies) == 0


async def test_the_calendar_file_comes_as_a_document_that_a_second_library_reads(told: Told) -> None:
    message = await told.announces(event())
    await told.anna.presses(told.label("Calendar file"), message)
    file = await told.arrives()

    shown = told.anna.person.message(file).content["document"]
    assert (shown["file_name"][-4:], shown["mime_type"]) == (".ics", "text/calendar")
    read = vobject.readOne(told.anna.person.opened(file).decode()).vevent
    assert read.dtstart.value == STARTS.replace(microsecond=0)
    assert read.summary.value == "Infosessie nl"


async def test_the_calendar_file_pressed_twice_comes_once(told: Told) -> None:
    message = await told.announces(event())
    buttons = [one for row in told.anna.person.message(message).keyboard for one in row]
    data = next(one["callback_data"] for one in buttons if one["text"] == told.label("Calendar file"))
    await told.anna.presses_data(data, message)
    await told.anna.presses_data(data, message)
    await told.arrives()

    assert len(told.stage.calls("sendDocument", chat=told.anna.id)) == 1


async def test_a_document_comes_with_its_file_and_without_replies(told: Told) -> None:
    await told.anna.sends("Verkiezingsmemorandum.pdf")
    (kept,) = told.stage.records.rows(tables.evidence)
    file = File(kept.file_id, kept.file_unique_id, FileKind.DOCUMENT, kept.name, kept.mime, kept.size)
    content = Content(editions={Language.NL: Edition(title="Verkiezingsmemorandum", text="In zes punten.", file=file)})

    message = told.anna.person.message(await told.announces(content, NoticeKind.DOCUMENT))

    assert message.content["document"]["file_name"] == "Verkiezingsmemorandum.pdf"
    assert "In zes punten." in message.content["caption"]
    assert [one["text"] for row in message.keyboard for one in row] == [told.label("All announcements")]


async def test_a_change_says_first_what_changed_and_the_old_reply_no_longer_counts(told: Told) -> None:
    message = await told.announces(event())
    await told.anna.presses(told.label("I’m coming"), message)

    then = await told.announces(event(starts=STARTS + timedelta(days=7)))

    assert told.text(then).startswith(told.label("<b>This has changed</b>"))
    assert told.label("That was for another date: it no longer counts. Please reply again.") in told.text(then)


async def test_an_old_button_after_a_change_shows_the_change_first(told: Told) -> None:
    message = await told.announces(event())
    await told.announces(event(starts=STARTS + timedelta(days=7)))

    await told.anna.presses(told.label("I’m coming"), message)

    assert told.stage.records.count(replies) == 0
    assert in_language("nl", "{moment} (Brussels time)", moment=moment_of(STARTS + timedelta(days=7))) in told.text(message)


async def test_after_calling_off_old_buttons_are_gone_and_the_file_cancels(told: Told) -> None:
    message = await told.announces(event())
    await told.anna.presses(told.label("Calendar file"), message)
    first = vobject.readOne(told.anna.person.opened(await told.arrives()).decode()).vevent
    off = await told.calls_off()
    assert told.label("This event does not take place") in told.text(off)

    await told.anna.presses(told.label("I’m coming"), message)
    assert told.stage.records.count(replies) == 0
    assert not told.anna.person.message(message).keyboard

    await told.anna.presses(told.label("Calendar file"), off)
    file = await told.arrives()
    then = vobject.readOne(told.anna.person.opened(file).decode())
    assert (then.method.value, then.vevent.status.value) == ("CANCEL", "CANCELLED")
    assert then.vevent.uid.value == first.uid.value
    assert int(then.vevent.sequence.value) > int(first.sequence.value)
    assert then.vevent.summary.value == in_language("nl", "Called off: {title}", title="Infosessie nl")


async def test_home_has_a_door_to_what_was_announced_and_a_reply_there_counts(told: Told) -> None:
    await told.announces(event())
    await told.anna.says("/start")
    await told.anna.presses(told.label("Announcements"))
    await told.anna.presses("Infosessie nl")
    await told.anna.presses(told.label("I can’t"))

    assert told.reply.answer is Answer.CANNOT
    assert told.anna.place == states.MyNotice(EVENT, states.Home())


async def test_who_lost_access_sees_no_announcement_any_more(told: Told) -> None:
    message = await told.announces(event())
    told.stage.records.change(tables.people, {"telegram_id": told.anna.id}, chamber_id=None)

    await told.anna.presses(told.label("I’m coming"), message)

    assert told.stage.records.count(replies) == 0
    assert not told.anna.person.message(message).keyboard


async def test_an_event_from_its_sending_to_its_end_reaches_who_was_told_and_moves_the_line(told: Told) -> None:
    _runs(told, event(seats=1), begins=True)
    message = await told.arrives()
    told.other_comes()
    await told.anna.presses(told.label("I’m coming"), message)
    assert not told.reply.seated

    _runs(told, event(seats=2))
    await told.arrives()
    heard = [call.fields["text"] for call in told.stage.calls("sendMessage", chat=told.anna.id)]
    assert any("Plaatsen: 1 → 2" in text for text in heard)
    assert any(told.label("A seat has become free, and it is yours.") in text for text in heard)
    assert told.reply.seated

    with told.stage.records.writing() as connection:
        record(connection, Announced(connection).someone(900, role=Role.ADMIN), (NoticeCancelled(EVENT),), datetime.now(UTC))
        the_hour_has_come = update(tables.deliveries).where(tables.deliveries.c.fate == Fate.WAITING)
        connection.execute(the_hour_has_come.values(due_at=datetime.now(UTC)))
    off = await told.arrives()
    off_text = [call.fields["text"] for call in told.stage.calls("sendMessage", chat=told.anna.id)][-1]
    assert told.label("This event does not take place") in off_text
    assert off


def _runs(told: Told, content: Content, *, begins: bool = False) -> None:
    """What an administrator writes and sends to all now goes out."""
    now = datetime.now(UTC)
    with told.stage.records.writing() as connection:
        admin = Announced(connection).someone(900, role=Role.ADMIN)
        begun = (NoticeBegun(EVENT, NoticeKind.EVENT),) if begins else ()
        record(connection, admin, (*begun, NoticeWritten(EVENT, content), NoticeScheduled(EVENT, Manner.AT_ONCE, now)), now)
        notice_runs.ask(connection, now, BRUSSELS)
