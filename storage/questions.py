"""The Federation's questions about submitted files: asked, answered, withdrawn, handed in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, insert, select, update

from conversations.core import Person
from conversations.model.delivery import Fate
from conversations.model.questions import Question, Said
from conversations.model.submission import Stage
from conversations.states import AskChamber, QuestionCame
from storage import deliveries, drafts, submissions
from storage.tables import assessments, people, questions
from storage.tables import deliveries as deliveries_

_ANSWERER, _WITHDRAWER = people.alias("answerer"), people.alias("withdrawer")
_ROWS = (
    select(
        questions,
        people.c.name,
        _ANSWERER.c.name.label("answerer"),
        _WITHDRAWER.c.name.label("withdrawer"),
    )
    .join(people, people.c.id == questions.c.person_id)
    .outerjoin(_ANSWERER, _ANSWERER.c.id == questions.c.answered_by)
    .outerjoin(_WITHDRAWER, _WITHDRAWER.c.id == questions.c.withdrawn_by)
    .order_by(questions.c.id)
)
_OPEN = questions.c.withdrawn_by.is_(None) & questions.c.submission_id.is_(None)
_MAY_BE_ASKED = (Stage.SUBMITTED, Stage.QUESTIONED, Stage.REVIEWED, Stage.DECIDED)


def of(connection: Connection, assessment: UUID) -> tuple[Question, ...]:
    """All questions about a file, the oldest first."""
    return tuple(_question(row) for row in connection.execute(_ROWS.where(questions.c.assessment_id == assessment)))


def _question(row: Any) -> Question:
    answered = row.answer is not None
    return Question(
        id=row.id,
        criterion=row.criterion,
        asked=Said(text=row.text, language=row.language, person=row.person_id, by=row.name, at=row.at),
        answer=Said(text=row.answer, language=row.answer_language, person=row.answered_by, by=row.answerer, at=row.answered_at)
        if answered
        else None,
        revision=row.revision,
        withdrawn_by=row.withdrawer or "",
        submission=row.submission_id,
    )


def ask(connection: Connection, assessment: UUID, criterion: str, text: str, person: Person, now: datetime) -> None:
    """Asks the chamber, and has the question delivered to each of its representatives; a draft is never asked about."""
    own: Any = connection.execute(
        select(assessments.c.stage, assessments.c.chamber_id).where(assessments.c.id == assessment)
    ).one()
    newest = select(questions.c.came_from).where(questions.c.assessment_id == assessment).order_by(questions.c.id.desc())
    came_from = connection.execute(newest.limit(1)).scalar() if own.stage is Stage.QUESTIONED else own.stage
    if not submissions.move(connection, assessment, Stage.QUESTIONED, _MAY_BE_ASKED):
        return
    row = {"assessment_id": assessment, "criterion": criterion, "person_id": person.id, "language": person.language}
    new = (
        insert(questions)
        .values(text=text, at=now, came_from=came_from or Stage.SUBMITTED, revision=1, **row)
        .returning(questions.c.id)
    )
    id_: int = connection.execute(new).scalar_one()
    for reader in _representatives(connection, own.chamber_id):
        key = f"question:{id_}:person:{reader}"
        deliveries.ask(connection, key, reader, QuestionCame(assessment, id_), deliveries.NEWS, now)
    drafts.drop(connection, person.id, AskChamber(assessment, criterion))


def _representatives(connection: Connection, chamber: str) -> list[int]:
    theirs = select(people.c.id).where(people.c.chamber_id == chamber).order_by(people.c.id)
    return list(connection.execute(theirs).scalars())


def answer(connection: Connection, question: int, text: str, person: Person, now: datetime) -> None:
    """The chamber's answer, until it submits again."""
    values = {"answer": text, "answered_by": person.id, "answer_language": person.language, "answered_at": now}
    _change(connection, question, **values)


def take_back(connection: Connection, question: int) -> None:
    """The question waits again."""
    _change(connection, question, answer=None, answered_by=None, answer_language=None, answered_at=None)


def _change(connection: Connection, question: int, **values: object) -> bool:
    mine = update(questions).where(questions.c.id == question, _OPEN)
    return connection.execute(mine.values(revision=questions.c.revision + 1, **values)).rowcount == 1


def withdraw(connection: Connection, question: int, person: int, now: datetime) -> None:
    """Nobody asks any more: who was told is told so, and without another question the file stands where it stood before.

    A question that the chamber answered stays: its answer comes with the file.
    """
    row: Any = connection.execute(select(questions).where(questions.c.id == question, _OPEN)).first()
    if row is None or row.answer is not None:
        return
    _change(connection, question, withdrawn_by=person, withdrawn_at=now)
    told = deliveries_.c.key.like(f"question:{question}:person:%")
    connection.execute(
        update(deliveries_)
        .where(told, deliveries_.c.fate == Fate.WAITING)
        .values(fate=Fate.VOID, why="withdrawn", settled_at=now)
    )
    readers = select(deliveries_.c.person_id).where(told, deliveries_.c.fate != Fate.VOID).order_by(deliveries_.c.id)
    for reader in list(connection.execute(readers).scalars()):
        key = f"question-withdrawn:{question}:person:{reader}"
        deliveries.ask(connection, key, reader, QuestionCame(row.assessment_id, question), deliveries.NEWS, now)
    left = select(func.count()).select_from(questions).where(questions.c.assessment_id == row.assessment_id, _OPEN)
    if connection.execute(left).scalar_one() == 0:
        submissions.move(connection, row.assessment_id, row.came_from, (Stage.QUESTIONED,))
    else:
        submissions.move(connection, row.assessment_id, Stage.QUESTIONED, (Stage.QUESTIONED,))


def hand_in(connection: Connection, assessment: UUID) -> None:
    """The answers went along with the last submission, and do not change any more."""
    submission = submissions.last(connection, assessment)
    mine = update(questions).where(questions.c.assessment_id == assessment, _OPEN)
    connection.execute(mine.values(submission_id=submission, revision=questions.c.revision + 1))
