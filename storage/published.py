"""Answers published under their criterion, for everyone and without a name; bound to the programme, not to its version."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from conversations.model.programme import ProgrammeId
from conversations.model.questions import Published
from conversations.states import WritePublished
from locales.language import Language
from storage import drafts
from storage.database import upsert
from storage.tables import assessments, enquiries, published_answers

_KEEP = upsert(published_answers)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=["enquiry_id", "language"],
    set_={column: _KEEP.excluded[column] for column in ("question", "answer", "person_id", "at")}
    | {"revision": published_answers.c.revision + 1},
)


def of(connection: Connection, enquiry: int) -> Mapping[Language, Published]:
    """What is published of an answer, by language."""
    rows = connection.execute(select(published_answers).where(published_answers.c.enquiry_id == enquiry))
    return {row.language: _published(row) for row in rows}


def under(connection: Connection, programme: ProgrammeId, criterion: str) -> tuple[Mapping[Language, Published], ...]:
    """What is published under a criterion, the oldest question first, each by language."""
    here = (published_answers.c.programme_id == programme) & (published_answers.c.criterion == criterion)
    found: dict[int, dict[Language, Published]] = {}
    for row in connection.execute(select(published_answers).where(here).order_by(published_answers.c.enquiry_id)):
        found.setdefault(row.enquiry_id, {})[row.language] = _published(row)
    return tuple(found.values())


def _published(row: Any) -> Published:
    return Published(question=row.question, answer=row.answer, revision=row.revision)


def publish(
    connection: Connection, enquiry: int, language: Language, question: str, answer: str, person: int, now: datetime
) -> None:
    """It stands under its criterion in this language, instead of what stood there before."""
    about = select(assessments.c.programme_id, enquiries.c.criterion).join(
        assessments, assessments.c.id == enquiries.c.assessment_id
    )
    where: Any = connection.execute(about.where(enquiries.c.id == enquiry)).one()
    row = {"enquiry_id": enquiry, "language": language, "programme_id": where.programme_id, "criterion": where.criterion}
    words = {"question": question, "answer": answer, "revision": 1}
    connection.execute(_KEEP, row | words | {"person_id": person, "at": now})
    drafts.drop(connection, person, WritePublished(enquiry, language, "question"))
    drafts.drop(connection, person, WritePublished(enquiry, language, "answer"))


def unpublish(connection: Connection, enquiry: int, language: Language, person: int, now: datetime) -> None:
    """It no longer stands there; who took it away keeps its words as a draft."""
    mine = (published_answers.c.enquiry_id == enquiry) & (published_answers.c.language == language)
    gone = of(connection, enquiry).get(language)
    if gone is None:
        return
    connection.execute(delete(published_answers).where(mine))
    drafts.keep(connection, person, WritePublished(enquiry, language, "question"), gone.question, now)
    drafts.keep(connection, person, WritePublished(enquiry, language, "answer"), gone.answer, now)
