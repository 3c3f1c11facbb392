"""Rounds: begun as a draft, changed with a revision, ended; which one a chamber has to know of."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Date, bindparam, case, delete, func, insert, or_, select, update

from conversations.model.programme import ProgrammeId
from conversations.model.register import Chamber
from conversations.model.rounds import Deadline, Round, RoundDay, deadline_of
from conversations.model.submission import Stage
from storage.database import upsert
from storage.round_tables import round_chambers, rounds
from storage.tables import assessments, people

_MAKER, _ENDER = people.alias("maker"), people.alias("ender")
_ROUNDS = (
    select(rounds, _MAKER.c.name.label("by"), _ENDER.c.name.label("ender"), round_chambers.c.chamber_id)
    .join(_MAKER, _MAKER.c.id == rounds.c.made_by)
    .outerjoin(_ENDER, _ENDER.c.id == rounds.c.ended_by)
    .outerjoin(round_chambers, round_chambers.c.round_id == rounds.c.id)
    .order_by(rounds.c.hand_in_by, rounds.c.id)
)
_CHOOSE = upsert(round_chambers).on_conflict_do_nothing()
_TODAY = bindparam("today", type_=Date)
_CHOSEN = (
    select(round_chambers.c.round_id)
    .where(round_chambers.c.round_id == rounds.c.id, round_chambers.c.chamber_id == assessments.c.chamber_id)
    .correlate(rounds, assessments)
    .exists()
)
HAND_IN_BY: ColumnElement[date | None] = (
    select(func.coalesce(func.min(case((rounds.c.hand_in_by >= _TODAY, rounds.c.hand_in_by))), func.min(rounds.c.hand_in_by)))
    .where(
        assessments.c.stage == Stage.DRAFT,
        assessments.c.chamber_id.is_not(None),
        rounds.c.programme_id == assessments.c.programme_id,
        rounds.c.stands,
        rounds.c.ended_at.is_(None),
        rounds.c.committee_on >= _TODAY,
        or_(rounds.c.everyone, _CHOSEN),
    )
    .correlate(assessments)
    .scalar_subquery()
    .label("hand_in_by")
)
"""The last day to hand in, given `today`, as a column of `assessments`: what `deadline_of` finds, without a query of its own."""


def every(connection: Connection) -> tuple[Round, ...]:
    """All rounds, drafts and ended ones too, those that are handed in first before the others."""
    return _gathered(connection.execute(_ROUNDS).all())


def standing(connection: Connection) -> tuple[Round, ...]:
    """The rounds that stand and that nobody ended."""
    return _gathered(connection.execute(_ROUNDS.where(rounds.c.stands, rounds.c.ended_at.is_(None))).all())


def one(connection: Connection, id_: UUID) -> Round | None:
    """A round by its id."""
    return next(iter(_gathered(connection.execute(_ROUNDS.where(rounds.c.id == id_)).all())), None)


def begun_by(connection: Connection, person: int) -> int:
    """How many rounds a person has begun and not removed."""
    mine = select(func.count()).select_from(rounds).where(rounds.c.made_by == person)
    return connection.execute(mine).scalar_one()


def deadline(connection: Connection, chamber: Chamber | None, answers: ProgrammeId | None, today: date) -> Deadline | None:
    """The round of which the representatives of a chamber have to know; `answers` as in `is_for`."""
    return deadline_of(standing(connection), chamber, answers, today) if chamber else None


def _gathered(rows: Any) -> tuple[Round, ...]:
    chosen: dict[UUID, set[str]] = {}
    first: dict[UUID, Any] = {}
    for row in rows:
        first.setdefault(row.id, row)
        chosen.setdefault(row.id, set()).update({row.chamber_id} - {None})
    return tuple(_round(row, frozenset(chosen[id_])) for id_, row in first.items())


def _round(row: Any, chambers: frozenset[str]) -> Round:
    days = {which: getattr(row, which.value) for which in RoundDay}
    return Round(
        id=row.id,
        name=row.name,
        programme=row.programme_id,
        everyone=row.everyone,
        chambers=chambers,
        days={which: day for which, day in days.items() if day is not None},
        revision=row.revision,
        stands=row.stands,
        maker=row.made_by,
        by=row.by,
        ended_on=row.ended_at.date() if row.ended_at else None,
        ended_by=row.ender or "",
    )


def begin(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    """A draft, with nothing in it."""
    row = {"id": id_, "name": "", "revision": 1, "stands": False, "made_by": person, "made_at": now}
    connection.execute(insert(rounds), row)


def change(connection: Connection, id_: UUID, **values: object) -> bool:
    """Writes values into a round that nobody ended; False where there is none."""
    open_ = update(rounds).where(rounds.c.id == id_, rounds.c.ended_at.is_(None))
    return connection.execute(open_.values(revision=rounds.c.revision + 1, **values)).rowcount == 1


def choose_programme(connection: Connection, id_: UUID, programme: ProgrammeId) -> None:
    """A draft is about a programme; whom it is for is to be decided again."""
    if change(connection, id_, programme_id=programme, everyone=None):
        connection.execute(delete(round_chambers).where(round_chambers.c.round_id == id_))


def choose_chamber(connection: Connection, id_: UUID, chamber: str, *, chosen: bool) -> None:
    """A chamber is one of the chosen ones, or no longer."""
    if not change(connection, id_, everyone=False):
        return
    if chosen:
        connection.execute(_CHOOSE, {"round_id": id_, "chamber_id": chamber})
    else:
        this = (round_chambers.c.round_id == id_) & (round_chambers.c.chamber_id == chamber)
        connection.execute(delete(round_chambers).where(this))


def end(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    """A round that stands is ended; a draft is removed."""
    standing_ = update(rounds).where(rounds.c.id == id_, rounds.c.stands, rounds.c.ended_at.is_(None))
    ended = standing_.values(ended_by=person, ended_at=now, revision=rounds.c.revision + 1)
    if connection.execute(ended).rowcount:
        return
    draft = (rounds.c.id == id_) & rounds.c.stands.is_(False)
    if connection.execute(select(rounds.c.id).where(draft)).first():
        connection.execute(delete(round_chambers).where(round_chambers.c.round_id == id_))
        connection.execute(delete(rounds).where(draft))
