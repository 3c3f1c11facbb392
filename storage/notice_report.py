"""What became of a notice, as its rows of `deliveries` tell: in numbers, and by name."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, tuple_

from conversations.model.delivery import Fate
from conversations.model.notice import GUARD, NoticeStage
from conversations.model.report import Report
from conversations.notice_sending_cards import Named, page_there_is
from conversations.parts import PAGE
from storage import deliveries, fates
from storage.notice_tables import notices
from storage.roles import HAS_ACCESS
from storage.tables import deliveries as rows
from storage.tables import people

_OF_IT = rows.alias("of_it")


def standing(id_: UUID) -> ColumnElement[bool]:
    """The delivery that tells how each reader of a notice stands: the one of its last number."""
    # looked up once for all readers: a question for each of them would grow with their square
    last = select(_OF_IT.c.person_id, func.max(_OF_IT.c.notice_number)).where(_OF_IT.c.notice_id == id_)
    return and_(rows.c.notice_id == id_, tuple_(rows.c.person_id, rows.c.notice_number).in_(last.group_by(_OF_IT.c.person_id)))


def blocked() -> ColumnElement[bool]:
    """Refused because Telegram does not let us write to the reader."""
    return and_(rows.c.fate == Fate.REFUSED, rows.c.why == deliveries.OUT_OF_REACH)


def _refused() -> ColumnElement[bool]:
    """Refused though the reader was in reach."""
    return and_(rows.c.fate == Fate.REFUSED, or_(rows.c.why.is_(None), rows.c.why != deliveries.OUT_OF_REACH))


def again(id_: UUID) -> ColumnElement[bool]:
    """What a person may have sent again: uncertain or refused, to someone in reach who would be shown it.

    Of what is called off nothing would be shown any more but that.
    """
    shown = or_(notices.c.stage != NoticeStage.CALLED_OFF, notices.c.number == rows.c.notice_number)
    serves = select(notices.c.id).where(notices.c.id == id_, shown).correlate(rows).exists()
    reads = select(people.c.id).where(people.c.id == rows.c.person_id, HAS_ACCESS, people.c.reachable).correlate(rows).exists()
    return and_(standing(id_), or_(rows.c.fate == Fate.UNCERTAIN, _refused()), serves, reads)


def report(connection: Connection, id_: UUID, now: datetime) -> Report:
    """How many readers stand how."""
    mine = standing(id_)
    return Report(
        fates=fates.tally(connection, mine),
        blocked=_count(connection, mine, blocked()),
        held=_count(connection, mine, rows.c.fate == Fate.WAITING, deliveries.held(now - GUARD)),
        again=_count(connection, again(id_)),
    )


def _count(connection: Connection, *which: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(rows).where(*which)).scalar_one()


def named(connection: Connection, id_: UUID, fate: Fate, page: int, *, only_blocked: bool) -> tuple[int, tuple[Named, ...]]:
    """A page of the readers with one fate, in the order in which they were asked for, and which page that is.

    Args:
        fate: WAITING stands for what is in hand too.
        only_blocked: Of the refused: those who blocked the bot, else the others.
    """
    of = [Fate.WAITING, Fate.SENDING] if fate in {Fate.WAITING, Fate.SENDING} else [fate]
    which = [standing(id_), rows.c.fate.in_(of)]
    if fate is Fate.REFUSED:
        which.append(blocked() if only_blocked else _refused())
    at = page_there_is(_count(connection, *which), page)
    moment = func.coalesce(rows.c.settled_at, rows.c.due_at, type_=rows.c.due_at.type)
    shown = select(people.c.name, moment).join(people, people.c.id == rows.c.person_id).where(*which)
    found = connection.execute(shown.order_by(rows.c.id).limit(PAGE).offset(at * PAGE)).all()
    return at, tuple(Named(name=name, at=when) for name, when in found)
