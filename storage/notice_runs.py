"""Notices on their way: expanded into deliveries at their moment, stopped, sent again, called off.

A run is one number of a notice. Everything that makes one happens in one transaction, its deliveries have unique keys, and what
made it due is moved with it: two processes, a crash or a second look make no second run.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, bindparam, func, insert, or_, select, update

from conversations import states
from conversations.core import Role
from conversations.model.audience import Reader
from conversations.model.decency import Place, decent, of_the_end, place_of
from conversations.model.delivery import Fate
from conversations.model.notice import GUARD, Content, Manner, Notice, NoticeStage
from conversations.states import DeliveredState
from storage import audiences, deliveries, fates, notice_report, notices, replies
from storage.moment import BRUSSELS, Moment
from storage.notice_tables import notice_contents
from storage.notice_tables import notices as table
from storage.tables import deliveries as rows
from storage.tables import people


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:  # noqa: ARG001 - every kind is asked alike
    """Whether a notice goes out, was found too late, or has reached whom it could."""
    return any(True for _ in _to_expand(connection, now)) or any(True for _ in _over(connection, now))


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """When the next notice goes out that waits for its moment."""
    waiting = select(func.min(table.c.due_at)).where(table.c.stage == NoticeStage.SCHEDULED, table.c.due_at > now)
    moment: datetime | None = connection.execute(waiting).scalar()
    return moment


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Expands what is due, asks about what was found too late, tells of what is over; gives how many deliveries that makes."""
    asked = sum(_expand(connection, one, now, zone) for one in list(_to_expand(connection, now)))
    return asked + sum(_told_of_the_end(connection, row, now) for row in list(_over(connection, now)))


def _to_expand(connection: Connection, now: datetime) -> Iterator[Notice]:
    due = select(table.c.id).where(table.c.stage == NoticeStage.SCHEDULED, table.c.due_at <= now).order_by(table.c.due_at)
    ids = connection.execute(due).scalars().all()
    return (one for one in notices.these(connection, ids) if not (one.is_late(now) and _asked_about(connection, one)))


def _late_key(one: Notice) -> str:
    return f"late:{one.id}:r{one.number + 1}:{one.revision}"


def _asked_about(connection: Connection, one: Notice) -> bool:
    return connection.execute(select(rows.c.id).where(rows.c.key == _late_key(one))).first() is not None


def _expand(connection: Connection, one: Notice, now: datetime, zone: ZoneInfo) -> int:
    """Sends a notice on its way, or asks who scheduled it where it is late; gives how many deliveries that makes."""
    who = connection.execute(select(table.c.changed_by).where(table.c.id == one.id)).scalar_one()
    if one.is_late(now):
        state = states.NoticeLate(one.id, one.number + 1)
        return int(deliveries.ask(connection, _late_key(one), _in_office(connection, who), state, deliveries.NEWS, now))
    number = one.number + 1
    moment = Moment(now, now.astimezone(zone).date(), one.id, zone=zone)
    first = one.sent is None
    to = audiences.meant(connection, one.audience, moment) if first else audiences.told_readers(connection, one.id, moment)
    _sent(connection, one, number, one.content, who, now)
    replies.after_run(connection, one.id, now)
    state_: DeliveredState = states.NoticeCame(one.id) if first else states.NoticeChanged(one.id, number)
    return _asked(connection, one, number, state_, _wishes(one, number, to, _hour(one, now), zone), now)


def _sent(connection: Connection, one: Notice, number: int, content: Content, who: int, now: datetime) -> None:
    """What went out with this number, and by whom, for good."""
    row = {"notice_id": one.id, "number": number, "document": notices.as_json(content), "person_id": who, "at": now}
    connection.execute(insert(notice_contents), row)
    gone = {"stage": NoticeStage.SENT, "number": number, "draft": None, "due_at": None, "revision": table.c.revision + 1}
    # other readers, another date: its reminders are worked out anew
    connection.execute(update(table).where(table.c.id == one.id).values(**gone, remind_at=now))


Hour = Callable[[Place], datetime]
"""When readers at a place get it."""


def _hour(one: Notice, now: datetime) -> Hour:
    """When a notice comes: at once, or at a decent hour before what it is about begins and replies to it close."""
    if one.manner is Manner.AT_ONCE:
        return lambda place: now  # noqa: ARG005 - it is now everywhere
    # who does not hear before the date that they know comes in vain
    known = one.sent.starts if one.sent else None
    before = min((at for at in (known, one.content.starts, one.content.deadline) if at and at > now), default=None)
    return lambda place: decent(now, *place, before=before)


def _wishes(one: Notice, number: int, to: Iterable[Reader], hour: Hour, zone: ZoneInfo) -> list[deliveries.Wish]:
    """One delivery a reader, each at the moment that suits."""
    at = cache(hour)
    return [
        deliveries.Wish(f"notice:{one.id}:r{number}:person:{reader.person}", reader.person, at(place_of(reader.chamber, zone)))
        for reader in to
    ]


def _asked(
    connection: Connection, one: Notice, number: int, state: DeliveredState, wishes: Sequence[deliveries.Wish], now: datetime
) -> int:
    """Asks for deliveries; who is still to get an earlier number gets nothing beside it. Gives how many that makes."""
    if number > 1:
        waiting = _hastened(connection, one.id, wishes, now)
        wishes = [wish for wish in wishes if wish.person not in waiting]
    return deliveries.ask_all(connection, wishes, state, deliveries.REMINDER, now, notice=(one.id, number))


def _hastened(connection: Connection, id_: UUID, wishes: Iterable[deliveries.Wish], now: datetime) -> Collection[int]:
    """Who is still to get something of a notice, which will show what stands then: it comes no later than what is wished now.

    What the guard holds of a change goes as well; what it holds of the notice itself still waits for a word.
    """
    waits = select(rows.c.person_id, rows.c.id, rows.c.due_at, rows.c.notice_number)
    found = connection.execute(waits.where(rows.c.notice_id == id_, rows.c.fate == Fate.WAITING)).all()
    due = {wish.person: wish.due for wish in wishes}
    late = [row for row in found if row.person_id in due and _is_late(row, due[row.person_id], now)]
    if late:
        sooner = update(rows).where(rows.c.id == bindparam("of")).values(due_at=bindparam("due"))
        connection.execute(sooner, [{"of": row.id, "due": due[row.person_id]} for row in late])
    return {row.person_id for row in found}


def _is_late(row: Any, due: datetime, now: datetime) -> bool:
    return bool(due < row.due_at or (row.notice_number > 1 and row.due_at < now - GUARD))


def _over(connection: Connection, now: datetime) -> Iterator[Any]:
    """The notices whose last number nobody waits for any more, and whose end nobody was told."""
    by = and_(notice_contents.c.notice_id == table.c.id, notice_contents.c.number == table.c.number)
    untold = select(table.c.id, table.c.number, notice_contents.c.person_id).join(notice_contents, by)
    found = connection.execute(untold.where(table.c.told < table.c.number).order_by(table.c.id)).all()
    return (row for row in found if not _under_way(connection, row.id, now))


def _under_way(connection: Connection, id_: UUID, now: datetime) -> bool:
    waits = and_(rows.c.fate == Fate.WAITING, ~deliveries.held(now - GUARD))
    mine = select(rows.c.id).where(rows.c.notice_id == id_, or_(rows.c.fate == Fate.SENDING, waits))
    return connection.execute(mine.limit(1)).first() is not None


def _told_of_the_end(connection: Connection, row: Any, now: datetime) -> bool:
    connection.execute(update(table).where(table.c.id == row.id).values(told=row.number))
    state = states.NoticeDone(row.id, row.number)
    who = _in_office(connection, row.person_id)
    return deliveries.ask(connection, f"done:{row.id}:r{row.number}", who, state, deliveries.NEWS, now)


def _in_office(connection: Connection, person: int) -> int:
    """The person; another administrator, in reach if there is one, where they are none any more."""
    first = people.c.id != person, ~people.c.reachable, people.c.id
    found: int | None = connection.execute(
        select(people.c.id).where(people.c.role == Role.ADMIN).order_by(*first).limit(1)
    ).scalar()
    return person if found is None else found


def stop(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Cancels what waits to be sent; gives how many. What is in hand goes, unless it has to be tried again."""
    count = fates.cancel(connection, rows.c.notice_id == id_, now)
    in_hand = update(rows).where(rows.c.notice_id == id_, rows.c.fate == Fate.SENDING)
    connection.execute(in_hand.values(why=deliveries.CALLED_OFF))
    _moved(connection, id_, person, now)
    return count


def resume(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Lets go out what was found too late: the notice itself, or what still waits of it; gives how many rows that are."""
    late = and_(table.c.stage == NoticeStage.SCHEDULED, table.c.due_at < now - GUARD)
    count = connection.execute(update(table).where(table.c.id == id_, late).values(due_at=now)).rowcount
    waits = update(rows).where(rows.c.notice_id == id_, rows.c.fate == Fate.WAITING, deliveries.held(now - GUARD))
    count += connection.execute(waits.values(due_at=now)).rowcount
    _moved(connection, id_, person, now)
    return count


def send_again(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Has sent again what has an uncertain fate, or was refused to someone in reach; gives how many."""
    count = fates.send_again(connection, notice_report.again(id_), person, now)
    _moved(connection, id_, person, now)
    return count


def call_off(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    """What was announced does not take place: what waits is cancelled, and those who were told are told so.

    Each at a decent hour, however the notice was sent: an end that is decided at night wakes nobody, unless the event would begin
    before the morning.
    """
    one = notices.one(connection, id_)
    if one is None or one.sent is None or one.stage is NoticeStage.CALLED_OFF:
        return
    fates.cancel(connection, rows.c.notice_id == id_, now)
    number = one.number + 1
    to = audiences.told_readers(connection, id_, Moment(now, now.astimezone(BRUSSELS).date(), id_))
    _sent(connection, one, number, one.sent, person, now)
    connection.execute(update(table).where(table.c.id == id_).values(stage=NoticeStage.CALLED_OFF))
    _moved(connection, id_, person, now)
    starts = one.sent.starts
    wishes = _wishes(one, number, to, lambda place: of_the_end(now, place, starts), BRUSSELS)
    _asked(connection, one, number, states.NoticeCalledOff(id_), wishes, now)


def _moved(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    who = {"changed_by": person, "changed_at": now, "revision": table.c.revision + 1}
    connection.execute(update(table).where(table.c.id == id_).values(**who))
