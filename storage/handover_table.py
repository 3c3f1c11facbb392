"""The table of principles handed over; `storage/tables.py` names it with the others."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from storage.database import Kept, UtcDateTime


class Handover(Kept, table=True):
    """A principle handed over by a single-use link. Only the digest of its code is kept.

    Attributes:
        as_colleague: Who took it represented the chamber: it is a mark, and opens nothing that they could not see anyhow.
        withdrawn_by: Who took it back, before or after someone took it.
    """

    __tablename__ = "handovers"
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id", index=True)
    principle: str
    code_digest: str = Field(unique=True)
    made_by: int = Field(foreign_key="people.id")
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    taken_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    as_colleague: bool = False
    withdrawn_by: int | None = Field(default=None, foreign_key="people.id")
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
