"""Notices: begun as a draft, written with a revision, aimed, scheduled; what was sent of them never changes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from pydantic import TypeAdapter
from sqlalchemy import Connection, Select, case, delete, func, insert, select, update

from conversations.model.audience import Audience
from conversations.model.notice import Content, Manner, Notice, NoticeKind, NoticeStage
from storage.notice_tables import notice_contents, notices
from storage.tables import people

log = structlog.get_logger()

_CONTENT: TypeAdapter[Content] = TypeAdapter(Content)
_AUDIENCE: TypeAdapter[Audience] = TypeAdapter(Audience)

_MAKER, _CHANGER = people.alias("maker"), people.alias("changer")
_NOTICES = (
    select(notices, _MAKER.c.name.label("by"), _CHANGER.c.name.label("changer"), notice_contents.c.document)
    .join(_MAKER, _MAKER.c.id == notices.c.made_by)
    .join(_CHANGER, _CHANGER.c.id == notices.c.changed_by)
    .outerjoin(
        notice_contents,
        (notice_contents.c.notice_id == notices.c.id)
        & (
            notice_contents.c.number
            == select(func.max(notice_contents.c.number))
            .where(notice_contents.c.notice_id == notices.c.id)
            .correlate(notices)
            .scalar_subquery()
        ),
    )
)

MAY_BE_WRITTEN = frozenset({NoticeStage.DRAFT, NoticeStage.SENT})
"""The stages at which a notice, or a change of it, can be written."""


def _gathered(connection: Connection, which: Select[Any]) -> tuple[Notice, ...]:
    """All that can be read: one that cannot is told in the log and keeps no other from its readers."""
    return tuple(found for row in connection.execute(which).all() if (found := _read(row)))


def _read(row: Any) -> Notice | None:
    try:
        return _notice(row)
    except ValueError as error:
        log.error("notice cannot be read", notice=str(row.id), error=type(error).__name__)
        return None


def _notice(row: Any) -> Notice:
    sent = _CONTENT.validate_json(row.document) if row.document else None
    draft = _CONTENT.validate_json(row.draft) if row.draft else None
    return Notice(
        id=row.id,
        kind=row.kind,
        stage=row.stage,
        number=row.number,
        revision=row.revision,
        content=draft or sent or Content(),
        sent=sent,
        changing=draft is not None and sent is not None,
        audience=_AUDIENCE.validate_json(row.audience),
        manner=row.manner,
        due_at=row.due_at,
        maker=row.made_by,
        by=row.by,
        changed_by=row.changer,
        changed_at=row.changed_at,
    )


def as_json(content: Content) -> str:
    """What a notice says, as it is stored."""
    return _CONTENT.dump_json(content).decode()


def every(connection: Connection) -> tuple[Notice, ...]:
    """All notices: what is being written or waits first, then what was sent, the last change first."""
    under_way = case((notices.c.stage.in_([NoticeStage.DRAFT, NoticeStage.SCHEDULED]), 0), else_=1)
    return _gathered(connection, _NOTICES.order_by(under_way, notices.c.changed_at.desc(), notices.c.id))


def one(connection: Connection, id_: UUID) -> Notice | None:
    """A notice by its id.

    Raises:
        ValueError: What is stored of it makes no sense.
    """
    row = connection.execute(_NOTICES.where(notices.c.id == id_)).first()
    return _notice(row) if row else None


def these(connection: Connection, ids: Iterable[UUID]) -> tuple[Notice, ...]:
    """The notices of these ids, the last change first."""
    return _gathered(connection, _NOTICES.where(notices.c.id.in_(list(ids))).order_by(notices.c.changed_at.desc(), notices.c.id))


def content_of(connection: Connection, id_: UUID, number: int) -> Content | None:
    """What readers had once this number of a notice went out."""
    mine = (notice_contents.c.notice_id == id_) & (notice_contents.c.number <= number)
    found = select(notice_contents.c.document).where(mine).order_by(notice_contents.c.number.desc()).limit(1)
    document = connection.execute(found).scalar()
    return _CONTENT.validate_json(document) if document else None


def begun_by(connection: Connection, person: int) -> int:
    """How many notices a person has begun and not removed."""
    return connection.execute(select(func.count()).select_from(notices).where(notices.c.made_by == person)).scalar_one()


def begin(connection: Connection, id_: UUID, kind: NoticeKind, person: int, now: datetime) -> None:
    """A draft, with nothing in it, for everyone."""
    row: dict[str, object] = {"id": id_, "kind": kind, "stage": NoticeStage.DRAFT, "number": 0, "revision": 1, "told": 0}
    nothing = {"draft": _CONTENT.dump_json(Content()).decode(), "audience": _AUDIENCE.dump_json(Audience()).decode()}
    who = {"made_by": person, "made_at": now, "changed_by": person, "changed_at": now}
    connection.execute(insert(notices), row | nothing | who)


def write(connection: Connection, id_: UUID, content: Content, person: int, now: datetime) -> bool:
    """It says this from now on; of what was sent it is a change that nobody sees yet."""
    return _change(connection, id_, MAY_BE_WRITTEN, person, now, draft=as_json(content))


def aim(connection: Connection, id_: UUID, audience: Audience, person: int, now: datetime) -> bool:
    """It is for these people; only before anything was sent."""
    return _change(connection, id_, {NoticeStage.DRAFT}, person, now, audience=_AUDIENCE.dump_json(audience).decode())


def drop(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    """A draft is removed; of what was sent, the change that was being written."""
    gone = delete(notices).where(notices.c.id == id_, notices.c.stage == NoticeStage.DRAFT)
    if not connection.execute(gone).rowcount:
        _change(connection, id_, {NoticeStage.SENT}, person, now, draft=None)


def schedule(connection: Connection, id_: UUID, manner: Manner, due_at: datetime, person: int, now: datetime) -> bool:
    """What is written goes out then, unless it is taken back."""
    written = notices.c.draft.is_not(None)
    scheduled = {"stage": NoticeStage.SCHEDULED, "manner": manner, "due_at": due_at}
    return _change(connection, id_, MAY_BE_WRITTEN, person, now, written, **scheduled)


def take_back(connection: Connection, id_: UUID, person: int, now: datetime) -> bool:
    """It is being written again; False when it is on its way already."""
    stage = case((notices.c.number == 0, NoticeStage.DRAFT), else_=NoticeStage.SENT)
    return _change(connection, id_, {NoticeStage.SCHEDULED}, person, now, stage=stage, manner=None, due_at=None)


def _change(
    connection: Connection, id_: UUID, stages: Iterable[NoticeStage], person: int, now: datetime, *only: Any, **values: object
) -> bool:
    """Writes values into a notice at one of these stages; False where there is none."""
    mine = update(notices).where(notices.c.id == id_, notices.c.stage.in_(list(stages)), *only)
    who = {"changed_by": person, "changed_at": now}
    return connection.execute(mine.values(revision=notices.c.revision + 1, **who, **values)).rowcount == 1
