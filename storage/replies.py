"""Replies to events: never more seats than there are, and a line of those who wait.

All of it happens in the turn's transaction, and only one transaction writes at a time: a count of seats cannot be overtaken.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, insert, select, update

from conversations.model.notice import Notice, NoticeStage
from conversations.model.reply import Answer, Reply
from conversations.model.seats import Moved, Place, moved, moves_up, next_line
from conversations.states import SeatFreed
from storage import deliveries, notices
from storage.notice_tables import replies
from storage.roles import HAS_ACCESS
from storage.tables import people

_STILL_READS = select(people.c.id).where(people.c.id == replies.c.person_id, HAS_ACCESS).correlate(replies).exists()
_MAY_MOVE_UP = replies.c.seated | _STILL_READS
"""Who waits and has no access any more is passed over: nobody could tell them of a seat."""

_REPLIES = select(replies, people.c.name).join(people, people.c.id == replies.c.person_id)


def give(connection: Connection, notice: UUID, person: int, answer: Answer, now: datetime) -> None:
    """Someone replies; a seat that becomes free goes to who waits longest, and they are told."""
    one = notices.one(connection, notice)
    if one is None or one.sent is None or one.sent.starts is None:
        return
    starts = one.sent.starts
    coming = [place for place in _places(connection, notice, starts) if place.person != person]
    before = _row(connection, notice, person)
    values: dict[str, object] = {"answer": answer, "starts": starts, "line": None, "seated": False, "at": now}
    if answer is Answer.COMING:
        stays = before is not None and before.starts == starts and before.answer is Answer.COMING and before.line is not None
        values |= {"line": before.line, "seated": before.seated} if stays else {"line": next_line(coming)}
    _put(connection, notice, person, before, values)
    _settled(connection, one, now, itself=person)


def note(connection: Connection, notice: UUID, person: int, text: str, now: datetime) -> None:
    """Someone writes a note with their reply, or takes it away."""
    one = notices.one(connection, notice)
    if one is None or one.sent is None or one.sent.starts is None:
        return
    before = _row(connection, notice, person)
    values: dict[str, object] = {"note": text, "at": now}
    if before is not None and before.answer is not None:
        del values["at"]  # it tells when they replied
    _put(connection, notice, person, before, values | ({} if before else {"starts": one.sent.starts}))


def leave(connection: Connection, person: int, now: datetime) -> None:
    """Who has no access any more comes to no event that is still to begin: their seat, or their place in line, is free again.

    Their *coming* is no reply any more: should they have access again, they are asked anew and are last in line. To be called in
    the transaction that takes the access away; who still has some keeps what they replied.
    """
    if connection.execute(select(people.c.id).where(people.c.id == person, HAS_ACCESS)).first() is not None:
        return
    coming = select(replies.c.notice_id).where(replies.c.person_id == person, replies.c.answer == Answer.COMING)
    for one in notices.these(connection, connection.execute(coming).scalars().all()):
        if one.sent is None or one.sent.starts is None or one.sent.starts <= now:
            continue
        _change(connection, one.id, person, answer=None, line=None, seated=False)
        if one.stage is not NoticeStage.CALLED_OFF:
            _settled(connection, one, now)


def after_run(connection: Connection, notice: UUID, now: datetime) -> None:
    """Puts seats and line right after something of a notice went out: other seats, another date.

    To be called in the transaction that makes the new content what readers have.
    """
    one = notices.one(connection, notice)
    if one is None or one.sent is None or one.sent.starts is None:
        return
    mine = replies.c.notice_id == notice
    lost = (replies.c.starts != one.sent.starts) & (replies.c.seated | replies.c.line.is_not(None))
    connection.execute(update(replies).where(mine, lost).values(seated=False, line=None, revision=replies.c.revision + 1))
    _lined_up(connection, one, one.sent.starts)
    _settled(connection, one, now)


def _lined_up(connection: Connection, one: Notice, starts: datetime) -> None:
    """Whoever said that they come on a date that the event has again is in line again, in the order in which they said it."""
    again = select(replies.c.person_id).where(
        *(replies.c.notice_id == one.id, replies.c.starts == starts),
        *(replies.c.answer == Answer.COMING, replies.c.line.is_(None)),
    )
    line = next_line(_places(connection, one.id, starts))
    waiting = connection.execute(again.order_by(replies.c.at, replies.c.person_id)).scalars().all()
    for number, person in enumerate(waiting, line):
        _change(connection, one.id, person, line=number)


def _settled(connection: Connection, one: Notice, now: datetime, itself: int | None = None) -> None:
    """Gives and takes seats; who moves up is told, except who has just replied and sees it."""
    assert one.sent is not None  # noqa: S101 - the callers have looked
    assert one.sent.starts is not None  # noqa: S101 - as above
    places = _places(connection, one.id, one.sent.starts, _MAY_MOVE_UP)
    move: Moved = moved(places, one.sent.seats, up=moves_up(one.sent, now))
    for person in move.lose:
        _change(connection, one.id, person, seated=False)
    for person in move.gain:
        revision = _change(connection, one.id, person, seated=True)
        if person != itself:
            key = f"seat:{one.id}:{person}:{revision}"
            deliveries.ask(connection, key, person, SeatFreed(one.id), deliveries.NEWS, now)


def _change(connection: Connection, notice: UUID, person: int, **values: object) -> int:
    """Writes values into a reply; gives its new revision."""
    mine = update(replies).where(replies.c.notice_id == notice, replies.c.person_id == person)
    written = mine.values(revision=replies.c.revision + 1, **values).returning(replies.c.revision)
    revision: int = connection.execute(written).scalar_one()
    return revision


def _put(connection: Connection, notice: UUID, person: int, before: Any, values: dict[str, object]) -> None:
    if before is not None:
        _change(connection, notice, person, **values)
        return
    row = {"notice_id": notice, "person_id": person, "answer": None, "note": "", "seated": False, "line": None, "revision": 1}
    connection.execute(insert(replies), row | values)


def _row(connection: Connection, notice: UUID, person: int) -> Any:
    mine = select(replies).where(replies.c.notice_id == notice, replies.c.person_id == person)
    return connection.execute(mine).first()


def _places(connection: Connection, notice: UUID, starts: datetime, *only: ColumnElement[bool]) -> tuple[Place, ...]:
    """Those who are coming on this date, in line."""
    coming = select(replies.c.person_id, replies.c.line, replies.c.seated).where(
        *(replies.c.notice_id == notice, replies.c.starts == starts),
        *(replies.c.answer == Answer.COMING, replies.c.line.is_not(None), *only),
    )
    rows = connection.execute(coming.order_by(replies.c.line)).all()
    return tuple(Place(person=row.person_id, line=row.line, seated=row.seated) for row in rows)


def places(connection: Connection, one: Notice) -> tuple[Place, ...]:
    """Those who are coming to an event on the date that it has now, in line; who waits without access is left out."""
    return _places(connection, one.id, one.sent.starts, _MAY_MOVE_UP) if one.sent and one.sent.starts else ()


def of_person(connection: Connection, one: Notice, person: int) -> Reply | None:
    """What someone replied."""
    mine = _REPLIES.where(replies.c.notice_id == one.id, replies.c.person_id == person)
    return next(iter(_read(one, connection.execute(mine).all())), None)


def every(connection: Connection, one: Notice) -> tuple[Reply, ...]:
    """All replies to an event, in the order of the people's ids; one of which nothing is left is none."""
    given = (replies.c.notice_id == one.id) & (replies.c.answer.is_not(None) | (replies.c.note != ""))
    rows = connection.execute(_REPLIES.where(given).order_by(replies.c.person_id)).all()
    return tuple(_read(one, rows))


def _read(one: Notice, rows: Iterable[Any]) -> Iterable[Reply]:
    starts = one.sent.starts if one.sent else None
    return (
        Reply(
            person=row.person_id,
            name=row.name,
            answer=row.answer,
            note=row.note,
            seated=row.seated,
            line=row.line,
            counts=row.starts == starts,
            revision=row.revision,
            at=row.at,
        )
        for row in rows
    )
