"""An event that was announced: a stand-in for what the sending leaves, and its readers."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Connection, insert, select, update

from conversations.core import Person, Role
from conversations.events import ReplyGiven, ReplyNoted
from conversations.model.delivery import Fate
from conversations.model.notice import Content, Edition, NoticeKind, NoticeStage
from conversations.model.reply import Answer, Reply
from conversations.states import NoticeCalledOff, NoticeCame, NoticeChanged
from locales.language import Language
from storage import deliveries, notices, people, replies, tables
from storage.notice_tables import notice_contents
from storage.notice_tables import notices as table
from storage.record import record

NOW = datetime(2027, 1, 11, 10, tzinfo=UTC)
"""A Monday, 11 o'clock in Brussels."""

EVENT = UUID(int=41)
STARTS, DEADLINE = NOW + timedelta(days=30), NOW + timedelta(days=20)
LOCAL, ABROAD = "voka-limburg", "blcc-singapore"


def editions(title: str = "Infosessie", text: str = "Kom <allen> & luister.", place: str = "Brussel") -> dict[Language, Edition]:
    """The event in each language."""
    return {language: Edition(title=f"{title} {language}", text=text, place=place) for language in Language}


def event(**more: object) -> Content:
    """An infosession in three languages, with a deadline and three seats unless told otherwise."""
    given: dict[str, object] = {"editions": editions(), "starts": STARTS, "deadline": DEADLINE, "seats": 3}
    return Content(**given | more)  # type: ignore[arg-type]  # a test gives what fits


@dataclass
class Announced:
    """A write transaction with an administrator in it, and what was announced."""

    connection: Connection

    def someone(
        self, number: int, chamber: str | None = LOCAL, *, role: Role = Role.NONE, language: Language = Language.NL
    ) -> Person:
        """Someone who represents a chamber, or works for the Federation."""
        met = people.meet(self.connection, number, f"Lezer {number}", language, NOW)
        mine = update(tables.people).where(tables.people.c.id == met.person.id)
        self.connection.execute(mine.values(chamber_id=chamber, role=role, language=language))
        return people.by_id(self.connection, met.person.id).person

    def announces(
        self, content: Content, *readers: Person, at: datetime = NOW, id_: UUID = EVENT, kind: NoticeKind = NoticeKind.EVENT
    ) -> UUID:
        """The first run of a notice, or one of a change."""
        admin = self.someone(900, role=Role.ADMIN)
        if notices.one(self.connection, id_) is None:
            notices.begin(self.connection, id_, kind, admin.id, at)
        notices.write(self.connection, id_, content, admin.id, at)
        before = notices.one(self.connection, id_)
        assert before is not None
        number = before.number + 1
        document = self.connection.execute(select(table.c.draft).where(table.c.id == id_)).scalar_one()
        values = {"notice_id": id_, "number": number, "document": document, "person_id": admin.id, "at": at}
        self.connection.execute(insert(notice_contents), values)
        went = update(table).where(table.c.id == id_)
        self.connection.execute(went.values(number=number, draft=None, stage=NoticeStage.SENT, changed_at=at, remind_at=at))
        for reader in readers:
            state = NoticeCame(id_) if number == 1 else NoticeChanged(id_, number)
            self.reached(reader, state, number, at, id_)
        replies.after_run(self.connection, id_, at)
        return id_

    def calls_off(self, *readers: Person, at: datetime = NOW) -> None:
        """The event does not take place."""
        off = update(table).where(table.c.id == EVENT)
        self.connection.execute(off.values(number=table.c.number + 1, stage=NoticeStage.CALLED_OFF, changed_at=at))
        for reader in readers:
            self.reached(reader, NoticeCalledOff(EVENT), 9, at)

    def reached(
        self, reader: Person, state: NoticeCame | NoticeChanged | NoticeCalledOff, number: int, at: datetime, id_: UUID = EVENT
    ) -> None:
        """A delivery of the notice that its reader has."""
        key = f"notice:{id_}:r{number}:person:{reader.id}:{uuid4().hex[:4]}"
        deliveries.ask(self.connection, key, reader.id, state, deliveries.REMINDER, at, notice=(id_, number))
        row = tables.deliveries
        sent = update(row).where(row.c.key == key)
        self.connection.execute(sent.values(fate=Fate.SENT, settled_at=at, message=row.c.id + 5000))

    def replies(self, person: Person, answer: Answer, at: datetime = NOW) -> None:
        """Someone replies, through the door that turns use."""
        record(self.connection, person, (ReplyGiven(EVENT, answer),), at)

    def notes(self, person: Person, text: str, at: datetime = NOW) -> None:
        """Someone writes a note."""
        record(self.connection, person, (ReplyNoted(EVENT, text),), at)

    def reply(self, person: Person) -> Reply:
        """What someone replied."""
        one = notices.one(self.connection, EVENT)
        assert one is not None
        found = replies.of_person(self.connection, one, person.id)
        assert found is not None
        return found

    def waiting(self, person: Person) -> list[str]:
        """What waits to be sent to someone, by key without the ids."""
        row = tables.deliveries
        mine = select(row.c.key).where(row.c.person_id == person.id, row.c.fate == Fate.WAITING).order_by(row.c.id)
        return [key.partition(":")[0] for key in self.connection.execute(mine).scalars()]
