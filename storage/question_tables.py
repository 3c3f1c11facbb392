"""The tables of questions and answers, both ways, and of words not sent yet."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from conversations.model.programme import ProgrammeId
from conversations.model.submission import Stage
from locales.language import Language
from storage.database import EnumText, Kept, UtcDateTime


class Draft(Kept, table=True):
    """Words that a person has not sent yet, by the place where they are written: its state as JSON."""

    __tablename__ = "drafts"
    person_id: int = Field(foreign_key="people.id", primary_key=True)
    about: str = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    revision: int = 1
    at: datetime = Field(sa_type=UtcDateTime)


class Question(Kept, table=True):
    """A question of the Federation about one criterion of a submitted file.

    Attributes:
        came_from: The stage to which the assessment goes back when every question is withdrawn.
        revision: From 1, moved by every change.
        submission_id: The submission with which the answer was handed in.
    """

    __tablename__ = "questions"
    __table_args__ = (Index("questions_of_an_assessment", "assessment_id"),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    criterion: str
    person_id: int = Field(foreign_key="people.id")
    language: Language = Field(sa_type=EnumText(Language))
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    came_from: Stage = Field(sa_type=EnumText(Stage))
    revision: int = 1
    answer: str | None = Field(default=None, sa_type=Text)
    answered_by: int | None = Field(default=None, foreign_key="people.id")
    answer_language: Language | None = Field(default=None, sa_type=EnumText(Language))
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_by: int | None = Field(default=None, foreign_key="people.id")
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    submission_id: int | None = Field(default=None, foreign_key="submissions.id")


class Enquiry(Kept, table=True):
    """A question to the Federation at a criterion, and its answer."""

    __tablename__ = "enquiries"
    __table_args__ = (Index("enquiries_at_a_criterion", "assessment_id", "criterion"),)
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessments.id")
    criterion: str
    person_id: int = Field(foreign_key="people.id")
    language: Language = Field(sa_type=EnumText(Language))
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    answer: str | None = Field(default=None, sa_type=Text)
    answered_by: int | None = Field(default=None, foreign_key="people.id")
    answer_language: Language | None = Field(default=None, sa_type=EnumText(Language))
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PublishedAnswer(Kept, table=True):
    """An answer under its criterion in one language, for everyone and without a name, whatever the programme's version."""

    __tablename__ = "published_answers"
    __table_args__ = (Index("published_at_a_criterion", "programme_id", "criterion"),)
    enquiry_id: int = Field(foreign_key="enquiries.id", primary_key=True)
    language: Language = Field(sa_type=EnumText(Language), primary_key=True)
    programme_id: ProgrammeId = Field(sa_type=EnumText(ProgrammeId))
    criterion: str
    question: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    revision: int = 1
    person_id: int = Field(foreign_key="people.id")
    at: datetime = Field(sa_type=UtcDateTime)


drafts = Kept.metadata.tables["drafts"]
questions = Kept.metadata.tables["questions"]
enquiries = Kept.metadata.tables["enquiries"]
published_answers = Kept.metadata.tables["published_answers"]
