"""What the states of aiming and sending a notice show."""

from typing import Any, cast

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.model.audience import Reader, fits
from conversations.model.notice import Notice, NoticeKind
from conversations.model.report import Report
from conversations.notice_aim_cards import AimSnapshot
from conversations.notice_sending_cards import Named, SendingSnapshot
from storage import audiences, drafts, notice_report, notices
from storage.moment import Moment


def aim_snapshot(connection: Connection, person: Person, state: states.AimState, moment: Moment) -> AimSnapshot:
    """Everyone, those who are meant, and the events whose replies can be."""
    one = notices.one(connection, state.notice)
    readers = audiences.readers(connection, moment, one.audience.event) if one else ()
    return AimSnapshot(
        **_common(person, one, moment),
        readers=readers,
        to=_to(connection, one, readers),
        events=tuple(event for event in notices.every(connection) if event.kind is NoticeKind.EVENT and event.number)
        if one and not isinstance(state, states.NoticeReaders)
        else (),
    )


def sending_snapshot(connection: Connection, person: Person, state: states.SendingState, moment: Moment) -> SendingSnapshot:
    """To whom it would go, or what became of it."""
    one = notices.one(connection, state.notice)
    before = one is not None and isinstance(state, states.SendNotice | states.SendNoticeAt)
    readers = audiences.readers(connection, moment, one.audience.event) if one and before else ()
    page, named = 0, cast("tuple[Named, ...]", ())
    if isinstance(state, states.NoticeFates):
        page, named = notice_report.named(connection, state.notice, state.fate, state.page, only_blocked=state.blocked)
    return SendingSnapshot(
        **_common(person, one, moment),
        to=_to(connection, one, readers),
        report=notice_report.report(connection, one.id, moment.now) if one and one.number else Report(fates={}),
        typed=drafts.of(connection, person.id, state) if isinstance(state, states.SendNoticeAt) else None,
        named=named,
        page=page,
    )


def _common(person: Person, one: Notice | None, moment: Moment) -> dict[str, Any]:
    return {"now": moment.now, "person": person, "owner": None, "fresh_id": moment.fresh_id, "zone": moment.zone, "one": one}


def _to(connection: Connection, one: Notice | None, readers: tuple[Reader, ...]) -> tuple[Reader, ...]:
    """Who would get it now."""
    if one is None or not readers:
        return ()
    if one.number:
        theirs = audiences.concerned(connection, one.id)
        return tuple(reader for reader in readers if reader.person in theirs)
    return tuple(reader for reader in readers if fits(one.audience, reader))
