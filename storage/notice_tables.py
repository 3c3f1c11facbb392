"""The tables of notices and of replies to events; as in `storage/tables.py`, values are made by the core."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Text
from sqlmodel import Field

from conversations.model.notice import Manner, NoticeKind, NoticeStage
from conversations.model.reply import Answer
from storage.database import EnumText, Kept, UtcDateTime


class Notice(Kept, table=True):
    """What an administrator announces.

    Attributes:
        number: How often something of it went out: the last row of `notice_contents` up to it is what readers have.
        revision: From 1; moves with every change.
        draft: What is being written, as JSON; NULL when nothing is.
        audience: As JSON.
        manner, due_at: How and when it goes out next, while it is scheduled.
        told: The number of which the end was told to who sent it.
        remind_at: When its reminders are looked at next, in a far year where none can come; NULL where nobody has looked yet.
    """

    __tablename__ = "notices"
    id: UUID = Field(primary_key=True)
    kind: NoticeKind = Field(sa_type=EnumText(NoticeKind))
    stage: NoticeStage = Field(sa_type=EnumText(NoticeStage), index=True)
    number: int = 0
    revision: int = 1
    draft: str | None = Field(default=None, sa_type=Text)
    audience: str = Field(sa_type=Text)
    manner: Manner | None = Field(default=None, sa_type=EnumText(Manner))
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    told: int = 0
    remind_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    made_by: int = Field(foreign_key="people.id")
    made_at: datetime = Field(sa_type=UtcDateTime)
    changed_by: int = Field(foreign_key="people.id")
    changed_at: datetime = Field(sa_type=UtcDateTime)


class NoticeContent(Kept, table=True):
    """What went out with one number of a notice; never changed."""

    __tablename__ = "notice_contents"
    notice_id: UUID = Field(foreign_key="notices.id", primary_key=True)
    number: int = Field(primary_key=True)
    document: str = Field(sa_type=Text)
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Reply(Kept, table=True):
    """What someone replied to an event.

    Attributes:
        answer: NULL where only a note was written.
        starts: The date that it was given for; for another date it does not count.
        seated: Of who is coming: they have a seat.
        line: The order in which those who are coming said so.
        revision: From 1; moves with every change.
    """

    __tablename__ = "replies"
    notice_id: UUID = Field(foreign_key="notices.id", primary_key=True)
    person_id: int = Field(foreign_key="people.id", primary_key=True)
    answer: Answer | None = Field(default=None, sa_type=EnumText(Answer))
    note: str = Field(default="", sa_type=Text)
    starts: datetime = Field(sa_type=UtcDateTime)
    seated: bool = False
    line: int | None = None
    revision: int = 1
    at: datetime = Field(sa_type=UtcDateTime)


notices = Kept.metadata.tables["notices"]
notice_contents = Kept.metadata.tables["notice_contents"]
replies = Kept.metadata.tables["replies"]
