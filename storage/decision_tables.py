"""The tables of the Federation's decisions; as in `storage/tables.py`, values are made by the core."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from conversations.model.decision import Ruling
from storage.database import EnumText, Kept, UtcDateTime


class DecisionDraft(Kept, table=True):
    """The decision on an assessment that staff are writing, one for all of them.

    Attributes:
        document: The draft as JSON; NULL when there is none.
        revision: Moves with every change, from 1, and never begins again.
        person_id: Who changed it last.
    """

    __tablename__ = "decision_drafts"
    assessment_id: UUID = Field(foreign_key="assessments.id", primary_key=True)
    document: str | None = Field(default=None, sa_type=Text)
    revision: int
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Decision(Kept, table=True):
    """What the Federation decided on an assessment; never changed. The last number counts."""

    __tablename__ = "decisions"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    submission_id: int = Field(foreign_key="submissions.id")
    number: int
    ruling: Ruling = Field(sa_type=EnumText(Ruling))
    decided_on: date
    until: date | None = None
    sentence: str = Field(sa_type=Text)
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Condition(Kept, table=True):
    """What a decision asks of the chamber, and by which day."""

    __tablename__ = "conditions"
    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = Field(foreign_key="decisions.id", index=True)
    text: str = Field(sa_type=Text)
    due: date


decision_drafts = Kept.metadata.tables["decision_drafts"]
decisions = Kept.metadata.tables["decisions"]
conditions = Kept.metadata.tables["conditions"]
