"""The tables, and nothing else. Values are made by the core; tables do not validate."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, Index, Table, Text, UniqueConstraint
from sqlmodel import Field

from conversations.core import Role
from conversations.model.access import Outcome
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from conversations.model.file import FileKind
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.model.submission import Stage
from locales.language import Language
from storage.database import EnumText, Kept, UtcDateTime, where
from storage.handover_table import Handover
from storage.question_tables import drafts, enquiries, published_answers, questions

__all__ = ["drafts", "enquiries", "published_answers", "questions"]


class Programme(Kept, table=True):
    """One version of one programme, as one JSON document; never changed once it is here."""

    __tablename__ = "programmes"
    id: ProgrammeId = Field(sa_type=EnumText(ProgrammeId), primary_key=True)
    version: str = Field(primary_key=True)
    digest: str
    document: str = Field(sa_type=Text)
    seeded_at: datetime = Field(sa_type=UtcDateTime)


class Chamber(Kept, table=True):
    """A chamber of the register; `document` is the whole entry as JSON, `digest` that of the register it stands in."""

    __tablename__ = "chambers"
    id: str = Field(primary_key=True)
    digest: str
    kind: ChamberKind = Field(sa_type=EnumText(ChamberKind))
    document: str = Field(sa_type=Text)


class Person(Kept, table=True):
    """Someone who touched the bot. `state` is where they are; `shown_*` is the card that they surely saw last.

    Attributes:
        telegram_id: None of someone who had everything about them deleted: the row alone stays, because others' rows refer to it.
        floor: The highest message id known in the chat; typed text that is older answers no card.
        shown_token: Token of the card that Telegram confirmed; None when nothing is confirmed.
        shown_message: The message that holds it.
        shown_at: Telegram's own clock when it was shown or edited, Unix seconds.
    """

    __tablename__ = "people"
    __table_args__ = (Index("people_of_the_federation", "id", **where("role <> 'none'")),)
    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int | None = Field(sa_column=Column(BigInteger, nullable=True, unique=True))
    name: str
    language: Language = Field(sa_type=EnumText(Language))
    role: Role = Field(default=Role.NONE, sa_type=EnumText(Role))
    abroad_only: bool = False
    chamber_id: str | None = Field(default=None, foreign_key="chambers.id", index=True)
    reachable: bool = True
    state: str = Field(sa_type=Text)
    floor: int = Field(default=0, sa_type=BigInteger)
    shown_token: str | None = None
    shown_message: int | None = Field(default=None, sa_type=BigInteger)
    shown_at: int | None = Field(default=None, sa_type=BigInteger)
    met_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)


class SeenUpdate(Kept, table=True):
    """An update that was taken; a set, pruned after three days.

    Attributes:
        failed: The kind of error of one that could not be handled.
        delivery_id: The delivery that its turn showed; None where it showed the person's place.
    """

    __tablename__ = "seen_updates"
    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    person_id: int | None = Field(default=None, foreign_key="people.id")
    failed: str | None = None
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    delivery_id: int | None = Field(default=None, foreign_key="deliveries.id")


class GroupTold(Kept, table=True):
    """A group that was told once that the bot speaks in private chats only."""

    __tablename__ = "groups_told"
    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    at: datetime = Field(sa_type=UtcDateTime)


class Invitation(Kept, table=True):
    """A single-use link. Only the digest of its code is kept.

    Attributes:
        made_by: Who made it in the chat; None for one of the command line.
        withdrawn_by: Who took it back before anyone used it.
    """

    __tablename__ = "invitations"
    id: int | None = Field(default=None, primary_key=True)
    code_digest: str = Field(unique=True)
    role: Role = Field(sa_type=EnumText(Role))
    chamber_id: str | None = Field(default=None, foreign_key="chambers.id")
    abroad_only: bool = False
    language: Language | None = Field(default=None, sa_type=EnumText(Language))
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    redeemed_by: int | None = Field(default=None, foreign_key="people.id")
    redeemed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    made_by: int | None = Field(default=None, foreign_key="people.id")
    withdrawn_by: int | None = Field(default=None, foreign_key="people.id")
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AccessRequest(Kept, table=True):
    """Someone who says that a chamber is theirs; waits for the Federation's desk, and keeps what was decided.

    Attributes:
        chamber_id: None when it is not in the register.
        revision: From 1; moves when the person asks for another chamber before anyone decided.
        outcome: None while it waits.
        granted_id: The chamber that the person was given.
        trial_id: The person's trial that became the chamber's.
    """

    __tablename__ = "access_requests"
    __table_args__ = (Index("one_open_request_a_person", "person_id", unique=True, **where("outcome IS NULL")),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    chamber_id: str | None = Field(default=None, foreign_key="chambers.id")
    kind: ChamberKind = Field(sa_type=EnumText(ChamberKind))
    revision: int = 1
    at: datetime = Field(sa_type=UtcDateTime)
    outcome: Outcome | None = Field(default=None, sa_type=EnumText(Outcome))
    decided_by: int | None = Field(default=None, foreign_key="people.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    granted_id: str | None = Field(default=None, foreign_key="chambers.id")
    trial_id: UUID | None = Field(default=None, foreign_key="assessments.id")


class RoutingAnswer(Kept, table=True):
    """An answer to a routing question: 0 no, 1 yes, or the lower end of the range that was pressed, or the number typed."""

    __tablename__ = "routing_answers"
    person_id: int = Field(foreign_key="people.id", primary_key=True)
    question: int = Field(primary_key=True)
    value: int


class Assessment(Kept, table=True):
    """A self-assessment; owned by one chamber, or by one person as a trial; its programme version is for life.

    Attributes:
        stage_revision: Moves with every change of the stage.
        kept_at: When its person last said that a trial which they no longer touched is to stay.
    """

    __tablename__ = "assessments"
    __table_args__ = (
        Index(
            "one_trial_a_programme",
            "person_id",
            "programme_id",
            unique=True,
            **where("closed_at IS NULL"),
        ),
        Index("one_open_a_chamber", "chamber_id", unique=True, **where("closed_at IS NULL")),
        Index("open_trials", "opened_at", **where("closed_at IS NULL AND person_id IS NOT NULL")),
    )
    id: UUID = Field(primary_key=True)
    programme_id: ProgrammeId = Field(sa_type=EnumText(ProgrammeId))
    programme_version: str
    person_id: int | None = Field(default=None, foreign_key="people.id")
    chamber_id: str | None = Field(default=None, foreign_key="chambers.id")
    opened_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stage: Stage = Field(default=Stage.DRAFT, sa_type=EnumText(Stage), sa_column_kwargs={"server_default": Stage.DRAFT.value})
    stage_revision: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    kept_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class FactAnswer(Kept, table=True):
    """Yes or no to a fact about the chamber."""

    __tablename__ = "fact_answers"
    assessment_id: UUID = Field(foreign_key="assessments.id", primary_key=True)
    fact: str = Field(primary_key=True)
    value: bool
    revision: int = 1
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class QuickScanAnswer(Kept, table=True):
    """The answer to the plain question of a principle; it never counts as an answer to a criterion."""

    __tablename__ = "quick_answers"
    assessment_id: UUID = Field(foreign_key="assessments.id", primary_key=True)
    principle: str = Field(primary_key=True)
    value: QuickAnswer = Field(sa_type=EnumText(QuickAnswer))
    revision: int = 1
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Answer(Kept, table=True):
    """The answer to a criterion; `revision` moves with every change."""

    __tablename__ = "answers"
    assessment_id: UUID = Field(foreign_key="assessments.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    credit: Credit = Field(sa_type=EnumText(Credit))
    reason: str = Field(default="", sa_type=Text)
    revision: int = 1
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Note(Kept, table=True):
    """Words that a person wrote at a criterion, whole and as they were written, with the language they were written in."""

    __tablename__ = "notes"
    __table_args__ = (Index("notes_of_a_criterion", "assessment_id", "criterion"),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    criterion: str
    text: str = Field(sa_type=Text)
    language: Language = Field(sa_type=EnumText(Language))
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)
    replaced_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Evidence(Kept, table=True):
    """A file that shows that a criterion is met: where it is at Telegram, never the file itself."""

    __tablename__ = "evidence"
    __table_args__ = (Index("evidence_once", "assessment_id", "criterion", "file_unique_id", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    criterion: str
    file_id: str
    file_unique_id: str
    kind: FileKind = Field(sa_type=EnumText(FileKind))
    name: str
    mime: str
    size: int | None = Field(default=None, sa_type=BigInteger)
    caption: str = Field(default="", sa_type=Text)
    album: str | None = Field(default=None, index=True)
    dated: date
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Position(Kept, table=True):
    """The criterion at which a person last was in an assessment."""

    __tablename__ = "positions"
    person_id: int = Field(foreign_key="people.id", primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id", primary_key=True)
    criterion: str
    at: datetime = Field(sa_type=UtcDateTime)


class JournalEntry(Kept, table=True):
    """Who did what and when; append-only, which triggers in the database see to.

    Attributes:
        what, about: The event's class, and its values as JSON, without people's own words.
        chamber_id: The chamber that it was about at that moment.
        continues: The entry that begins the line in which this one is told; None for one that begins a line.
    """

    __tablename__ = "journal"
    __table_args__ = (
        Index("journal_lines", "at", "id", **where("continues IS NULL")),
        Index("journal_lines_of_a_chamber", "chamber_id", "at", "id", **where("continues IS NULL")),
        Index("journal_lines_of_a_person", "person_id", "at", "id", **where("continues IS NULL")),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="people.id")
    what: str
    about: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    chamber_id: str | None = Field(default=None, foreign_key="chambers.id")
    continues: int | None = None


class Delivery(Kept, table=True):
    """A state that is shown to a person in a message of its own, once.

    Attributes:
        key: What it is, with its revision; unique, so that nothing is delivered twice.
        priority: 0 asked for by the reader; lower goes first.
        due_at: Not before this moment.
        lease_until: Until when the process that claimed it is believed to live.
        attempts: Calls that surely did not reach Telegram.
        message: Telegram's id of the message.
        why: Why it was refused, in Telegram's words or the kind of error.
        notice_id, notice_number: Of which notice, and which number of it, where it is a row of an administrator's report.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        Index("deliveries_to_send", "fate", "priority", "id", **where("fate IN ('waiting', 'sending')")),
        Index("deliveries_of_a_person", "person_id", "settled_at"),
        Index("delivery_of_a_message", "person_id", "message", **where("message IS NOT NULL")),
        Index("deliveries_of_a_notice", "notice_id", "notice_number", **where("notice_id IS NOT NULL")),
    )
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    person_id: int = Field(foreign_key="people.id")
    state: str = Field(sa_type=Text)
    priority: int
    fate: Fate = Field(sa_type=EnumText(Fate))
    due_at: datetime = Field(sa_type=UtcDateTime)
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    message: int | None = Field(default=None, sa_type=BigInteger)
    why: str | None = None
    made_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    notice_id: UUID | None = None
    notice_number: int | None = None


class Pace(Kept, table=True):
    """One row: when the next delivery of all processes may go, by the database's clock."""

    __tablename__ = "pace"
    id: int = Field(default=1, primary_key=True)
    next_at: datetime = Field(sa_type=UtcDateTime)


class MadeFile(Kept, table=True):
    """A made file that Telegram holds already, by the digest of all that it shows."""

    __tablename__ = "made_files"
    digest: str = Field(primary_key=True)
    file_id: str
    at: datetime = Field(sa_type=UtcDateTime)


class Submission(Kept, table=True):
    """A frozen copy of an assessment, as it was handed in; never changed. `document` is the copy as JSON."""

    __tablename__ = "submissions"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    number: int
    document: str = Field(sa_type=Text)
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


def _table(model: type[Kept]) -> Table:
    return Kept.metadata.tables[str(model.__tablename__)]


programmes = _table(Programme)
chambers = _table(Chamber)
people = _table(Person)
seen_updates = _table(SeenUpdate)
groups_told = _table(GroupTold)
invitations = _table(Invitation)
access_requests = _table(AccessRequest)
routing_answers = _table(RoutingAnswer)
assessments = _table(Assessment)
fact_answers = _table(FactAnswer)
quick_answers = _table(QuickScanAnswer)
answers = _table(Answer)
notes = _table(Note)
evidence = _table(Evidence)
positions = _table(Position)
journal = _table(JournalEntry)
deliveries = _table(Delivery)
pace = _table(Pace)
made_files = _table(MadeFile)
submissions = _table(Submission)
handovers = _table(Handover)
