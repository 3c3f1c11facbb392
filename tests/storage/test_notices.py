"""Notices in their rows: one draft, a revision that moves with every change, and what was sent stays as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, insert, update

from conversations.core import Person
from conversations.model.audience import Audience, Station
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, Notice, NoticeKind, NoticeStage
from locales.language import Language
from storage import notices, people
from storage.database import Database
from storage.notice_tables import notice_contents
from storage.notice_tables import notices as rows

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
LATER = NOW + timedelta(days=40)
ONE, OTHER = UUID(int=1), UUID(int=2)
PDF = File("file-id", "unique", FileKind.DOCUMENT, "memorandum.pdf", "application/pdf", 12)
WHOLE = Content(
    editions={
        Language.NL: Edition(title="Infosessie <2.0> & co", text="Kom\n\nallen é 🙂", place="Brussel"),
        Language.FR: Edition(title="Séance d’information", file=PDF),
    },
    link="https://digichambers.be/?a=1&b=2",
    starts=datetime(2027, 3, 12, 13, tzinfo=UTC),
    ends=datetime(2027, 3, 12, 16, 30, tzinfo=UTC),
    deadline=datetime(2027, 3, 1, 17, tzinfo=UTC),
    seats=35,
)
LOCAL_STAFF = Audience(
    languages=frozenset({Language.NL}), stations=frozenset({Station.STAFF}), event=OTHER, replies=frozenset({None})
)


@dataclass
class Desk:
    """A write transaction with two administrators, the first with a draft."""

    connection: Connection
    anna: Person
    bram: Person

    def one(self, id_: UUID = ONE) -> Notice:
        found = notices.one(self.connection, id_)
        assert found is not None
        return found

    def writes(self, content: Content, by: Person | None = None, at: datetime = NOW) -> bool:
        return notices.write(self.connection, ONE, content, (by or self.anna).id, at)

    def goes_out(self) -> None:
        """What is written went out, as a run does it."""
        one = self.one()
        draft = self.connection.execute(rows.select().where(rows.c.id == ONE)).one().draft
        sent = {"notice_id": ONE, "number": one.number + 1, "document": draft, "person_id": self.anna.id, "at": NOW}
        self.connection.execute(insert(notice_contents), sent)
        stands = {"stage": NoticeStage.SENT, "number": one.number + 1, "draft": None, "revision": rows.c.revision + 1}
        self.connection.execute(update(rows).where(rows.c.id == ONE).values(**stands))


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        anna, bram = (people.meet(connection, id_, name, Language.NL, NOW).person for id_, name in ((1, "Anna"), (2, "Bram")))
        notices.begin(connection, ONE, NoticeKind.EVENT, anna.id, NOW)
        yield Desk(connection, anna, bram)


def test_a_notice_begins_empty_for_everyone(desk: Desk) -> None:
    one = desk.one()

    assert (one.kind, one.stage, one.number, one.revision, one.changing) == (NoticeKind.EVENT, NoticeStage.DRAFT, 0, 1, False)
    assert (one.content, one.sent, one.audience, one.by) == (Content(), None, Audience(), "Anna")


def test_what_is_written_comes_back_as_it_was(desk: Desk) -> None:
    assert desk.writes(WHOLE, by=desk.bram, at=LATER)

    one = desk.one()
    assert one.content == WHOLE
    assert (one.revision, one.by, one.changed_by, one.changed_at) == (2, "Anna", "Bram", LATER)


def test_the_audience_comes_back_as_it_was(desk: Desk) -> None:
    assert notices.aim(desk.connection, ONE, LOCAL_STAFF, desk.anna.id, NOW)

    assert (desk.one().audience, desk.one().revision) == (LOCAL_STAFF, 2)


def test_what_was_sent_stays_while_its_change_is_written_and_dropped(desk: Desk) -> None:
    desk.writes(WHOLE)
    desk.goes_out()
    desk.writes(Content())
    changing = desk.one()
    notices.drop(desk.connection, ONE, desk.bram.id, LATER)

    assert (changing.content, changing.sent, changing.changing) == (Content(), WHOLE, True)
    assert (desk.one().content, desk.one().changing, desk.one().stage) == (WHOLE, False, NoticeStage.SENT)
    assert desk.one().revision > changing.revision


def test_what_readers_had_with_each_number_is_still_known(desk: Desk) -> None:
    desk.writes(WHOLE)
    desk.goes_out()
    desk.writes(Content(link="https://example.org"))
    desk.goes_out()

    assert [notices.content_of(desk.connection, ONE, number) for number in (0, 1, 2, 3)] == [
        None,
        WHOLE,
        Content(link="https://example.org"),
        Content(link="https://example.org"),
    ]
    assert desk.one().sent == Content(link="https://example.org")


def test_a_draft_that_is_dropped_is_gone(desk: Desk) -> None:
    notices.drop(desk.connection, ONE, desk.bram.id, NOW)

    assert notices.one(desk.connection, ONE) is None


def test_what_is_scheduled_is_neither_written_aimed_nor_dropped(desk: Desk) -> None:
    desk.writes(WHOLE)
    assert notices.schedule(desk.connection, ONE, Manner.DECENT, LATER, desk.anna.id, NOW)
    before = desk.one()

    assert not desk.writes(Content())
    assert not notices.aim(desk.connection, ONE, LOCAL_STAFF, desk.anna.id, NOW)
    notices.drop(desk.connection, ONE, desk.anna.id, NOW)
    assert desk.one() == before
    assert (before.stage, before.manner, before.due_at) == (NoticeStage.SCHEDULED, Manner.DECENT, LATER)


@pytest.mark.parametrize("sent", [False, True])
def test_what_is_taken_back_is_what_it_was_before(desk: Desk, sent: bool) -> None:
    desk.writes(WHOLE)
    if sent:
        desk.goes_out()
        desk.writes(Content())
    before = desk.one()
    notices.schedule(desk.connection, ONE, Manner.AT_ONCE, LATER, desk.anna.id, NOW)

    assert notices.take_back(desk.connection, ONE, desk.bram.id, NOW)
    after = desk.one()
    assert (after.stage, after.content, after.manner, after.due_at) == (before.stage, before.content, None, None)
    assert not notices.take_back(desk.connection, ONE, desk.bram.id, NOW)


def test_what_was_sent_is_not_sent_again_without_a_change(desk: Desk) -> None:
    desk.writes(WHOLE)
    desk.goes_out()

    assert not notices.schedule(desk.connection, ONE, Manner.AT_ONCE, LATER, desk.anna.id, NOW)
    assert desk.one().stage is NoticeStage.SENT


def test_what_is_being_written_stands_before_what_was_sent(desk: Desk) -> None:
    desk.writes(WHOLE)
    desk.goes_out()
    notices.begin(desk.connection, OTHER, NoticeKind.NEWS, desk.bram.id, NOW - timedelta(days=9))

    assert [one.id for one in notices.every(desk.connection)] == [OTHER, ONE]
    assert [one.id for one in notices.these(desk.connection, [ONE])] == [ONE]
    assert notices.begun_by(desk.connection, desk.anna.id) == 1
