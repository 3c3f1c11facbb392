"""The tables of rounds, nudges and digests; as in `storage/tables.py`, values are made by the core."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from conversations.model.programme import ProgrammeId
from storage.database import EnumText, Kept, UtcDateTime


class Round(Kept, table=True):
    """A round of accreditation.

    Attributes:
        programme_id, everyone: None while not decided; `everyone` False means the chosen chambers.
        revision: From 1; moves with every change.
        stands: False for a draft.
    """

    __tablename__ = "rounds"
    id: UUID = Field(primary_key=True)
    name: str = ""
    programme_id: ProgrammeId | None = Field(default=None, sa_type=EnumText(ProgrammeId))
    everyone: bool | None = None
    opens_on: date | None = None
    hand_in_by: date | None = None
    committee_on: date | None = None
    revision: int = 1
    stands: bool = False
    made_by: int = Field(foreign_key="people.id")
    made_at: datetime = Field(sa_type=UtcDateTime)
    ended_by: int | None = Field(default=None, foreign_key="people.id")
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class RoundChamber(Kept, table=True):
    """A chamber that was chosen for a round."""

    __tablename__ = "round_chambers"
    round_id: UUID = Field(foreign_key="rounds.id", primary_key=True)
    chamber_id: str = Field(foreign_key="chambers.id", primary_key=True)


class Nudge(Kept, table=True):
    """The representatives of a chamber were reminded, and by whom."""

    __tablename__ = "nudges"
    __table_args__ = (Index("nudges_of_a_chamber", "chamber_id", "at"),)
    id: int | None = Field(default=None, primary_key=True)
    chamber_id: str = Field(foreign_key="chambers.id")
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Digest(Kept, table=True):
    """When someone of the Federation gets the weekly digest.

    Attributes:
        day: 0 for Monday; None when they want none.
        hour: In the Federation's time zone.
        next_at: When the next one is due; None until the schedule has worked it out.
        told_until: The moment until which they know what happened.
    """

    __tablename__ = "digests"
    person_id: int = Field(foreign_key="people.id", primary_key=True)
    day: int | None = None
    hour: int
    next_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    told_until: datetime = Field(sa_type=UtcDateTime)


rounds = Kept.metadata.tables["rounds"]
round_chambers = Kept.metadata.tables["round_chambers"]
nudges = Kept.metadata.tables["nudges"]
digests = Kept.metadata.tables["digests"]
