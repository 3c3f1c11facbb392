"""The Federation's questions about submitted files: asked, answered, withdrawn, handed in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from conversations.core import Person
from conversations.model.delivery import Fate
from conversations.model.questions import Question, Said
from conversations.model.submission import Stage
from conversations.states import AskChamber, QuestionCame
from storage import deliveries, drafts, submissions
from storage import people as met
from storage.decision_tables import decisions
from storage.tables import assessments, people, questions
from storage.tables import deliveries as deliveries_

_ANSWERER, _WITHDRAWER = people.alias("answerer"), people.alias("withdrawer")
_BY_A_DECISION = (
    select(decisions.c.id)
    .where(
        decisions.c.assessment_id == questions.c.assessment_id,
        decisions.c.person_id == questions.c.withdrawn_by,
        decisions.c.at == questions.c.withdrawn_at,
    )
    .exists()
)
"""Who recorded the decision withdrew it with that, in the same transaction, so at the same moment."""

_ROWS = (
    select(
        questions,
        people.c.name,
        _ANSWERER.c.name.label("answerer"),
        _WITHDRAWER.c.name.label("withdrawer"),
        _BY_A_DECISION.label("by_decision"),
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
        by_decision=bool(row.by_decision),
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
    for reader in met.representing(connection, own.chamber_id):
        key = f"question:{id_}:person:{reader}"
        deliveries.ask(connection, key, reader, QuestionCame(assessment, id_), deliveries.NEWS, now)
    drafts.drop(connection, person.id, AskChamber(assessment, criterion))


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
    _tell_no_more(connection, told, now)
    readers = select(deliveries_.c.person_id).where(told, deliveries_.c.fate != Fate.VOID).order_by(deliveries_.c.id)
    for reader in list(connection.execute(readers).scalars()):
        key = f"question-withdrawn:{question}:person:{reader}"
        deliveries.ask(connection, key, reader, QuestionCame(row.assessment_id, question), deliveries.NEWS, now)
    left = select(func.count()).select_from(questions).where(questions.c.assessment_id == row.assessment_id, _OPEN)
    if connection.execute(left).scalar_one() == 0:
        submissions.move(connection, row.assessment_id, row.came_from, (Stage.QUESTIONED,))
    else:
        submissions.move(connection, row.assessment_id, Stage.QUESTIONED, (Stage.QUESTIONED,))


def close(connection: Connection, assessment: UUID, person: int, now: datetime) -> None:
    """A decision withdraws what is still asked, answered or not: nobody is told apart, because the decision says so."""
    mine = update(questions).where(questions.c.assessment_id == assessment, _OPEN)
    gone = mine.values(withdrawn_by=person, withdrawn_at=now, revision=questions.c.revision + 1).returning(questions.c.id)
    for question in list(connection.execute(gone).scalars()):
        _tell_no_more(connection, deliveries_.c.key.like(f"question:{question}:person:%"), now)


def _tell_no_more(connection: Connection, told: ColumnElement[bool], now: datetime) -> None:
    waiting = update(deliveries_).where(told, deliveries_.c.fate == Fate.WAITING)
    connection.execute(waiting.values(fate=Fate.VOID, why="withdrawn", settled_at=now))


def hand_in(connection: Connection, assessment: UUID) -> None:
    """The answers went along with the last submission, and do not change any more."""
    submission = submissions.last(connection, assessment)
    mine = update(questions).where(questions.c.assessment_id == assessment, _OPEN)
    connection.execute(mine.values(submission_id=submission, revision=questions.c.revision + 1))
