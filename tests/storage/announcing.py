"""An administrator, people of chambers at home and abroad, and notices written through the door that turns use."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, update

from conversations import events
from conversations.core import Event, Person, Role
from conversations.model.audience import Audience
from conversations.model.delivery import Fate
from conversations.model.notice import Content, Edition, Manner, Notice, NoticeKind
from conversations.model.report import Report
from locales.language import Language
from storage import deliveries, notice_report, notice_runs, notices, people, tables
from storage.record import record

ZONE = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""A Tuesday, eleven o'clock in Brussels."""

LOCAL, ABROAD = "voka-limburg", "blcc-singapore"
NEWS = UUID(int=41)
BOTH = {one: Edition(title=f"Titel {one}", text="Tekst") for one in (Language.NL, Language.FR)}
SAYS = Content(editions=BOTH)


@dataclass
class Desk:
    """A write transaction with an administrator in it."""

    connection: Connection
    greet: Person

    def someone(self, number: int, chamber: str | None = LOCAL, language: Language = Language.NL, **values: Any) -> Person:
        """Someone of a chamber, or (None) of no chamber."""
        met = people.meet(self.connection, number, f"Person {number}", language, NOW)
        row = update(tables.people).where(tables.people.c.id == met.person.id)
        self.connection.execute(row.values(chamber_id=chamber, **values))
        return people.by_id(self.connection, met.person.id).person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        """Events of the administrator."""
        record(self.connection, by or self.greet, happened, at)

    def written(self, id_: UUID = NEWS, content: Content = SAYS, audience: Audience | None = None) -> UUID:
        """A draft that can be sent."""
        kind = NoticeKind.EVENT if content.starts else NoticeKind.NEWS
        self.happens(events.NoticeBegun(id_, kind), events.NoticeWritten(id_, content))
        if audience:
            self.happens(events.NoticeAimed(id_, audience))
        return id_

    def scheduled(
        self,
        id_: UUID = NEWS,
        due: datetime = NOW,
        manner: Manner = Manner.AT_ONCE,
        content: Content = SAYS,
        audience: Audience | None = None,
    ) -> UUID:
        """A notice that goes out at a moment."""
        if notices.one(self.connection, id_) is None:
            self.written(id_, content, audience)
        else:
            self.happens(events.NoticeWritten(id_, content))
        self.happens(events.NoticeScheduled(id_, manner, due))
        return id_

    def sent(self, id_: UUID = NEWS, **more: Any) -> UUID:
        """A notice on its way."""
        self.scheduled(id_, **more)
        self.tick(more.get("due", NOW))
        return id_

    def tick(self, now: datetime) -> int:
        """What the schedule does: it looks first."""
        return notice_runs.ask(self.connection, now, ZONE) if notice_runs.is_due(self.connection, now, ZONE) else 0

    def notice(self, id_: UUID = NEWS) -> Notice:
        """The notice as it stands."""
        found = notices.one(self.connection, id_)
        assert found is not None
        return found

    def rows(self, number: int | None = None, id_: UUID = NEWS) -> list[Any]:
        """The notice's deliveries, of one number or of all."""
        mine = [tables.deliveries.c.notice_id == id_]
        mine += [tables.deliveries.c.notice_number == number] if number else []
        return list(self.connection.execute(select(tables.deliveries).where(*mine).order_by(tables.deliveries.c.id)))

    def keys(self, like: str) -> list[Any]:
        """The deliveries whose key begins so."""
        found = select(tables.deliveries).where(tables.deliveries.c.key.like(f"{like}%")).order_by(tables.deliveries.c.id)
        return list(self.connection.execute(found))

    def become(self, fate: Fate, *who: Person, why: str | None = None, number: int = 1) -> None:
        """The deliveries of these people, or of all, end so."""
        these = [tables.deliveries.c.notice_id.is_not(None), tables.deliveries.c.notice_number == number]
        these += [tables.deliveries.c.person_id.in_([one.id for one in who])] if who else []
        settled = None if fate in {Fate.WAITING, Fate.SENDING} else NOW
        self.connection.execute(update(tables.deliveries).where(*these).values(fate=fate, settled_at=settled, why=why))

    def report(self, now: datetime = NOW) -> Report:
        """What became of it."""
        return notice_report.report(self.connection, NEWS, now)

    def claimed(self, now: datetime) -> deliveries.Claimed | None:
        """The next delivery, taken in hand."""
        return deliveries.claim(self.connection, now)


def desk_in(connection: Connection) -> Desk:
    """A desk with Greet, an administrator who represents nobody."""
    greet = people.meet(connection, 1, "Greet", Language.NL, NOW).person
    connection.execute(update(tables.people).where(tables.people.c.id == greet.id).values(role=Role.ADMIN))
    return Desk(connection, people.by_id(connection, greet.id).person)


def later(**ahead: float) -> datetime:
    """So long after the notice's moment."""
    return NOW + timedelta(**ahead)
