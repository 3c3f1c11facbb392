"""Requests for access: asked once, decided once, kept with who decided."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, update

from conversations.core import Person
from conversations.model.access import Outcome
from conversations.model.matching import Register
from conversations.model.register import ChamberKind
from conversations.request_text import Asked
from conversations.scope import concerned_with
from conversations.states import AccessAsked, AccessDecided
from storage import deliveries, roles
from storage.prepared import Prepared
from storage.tables import access_requests, assessments, people

_OPEN = access_requests.c.outcome.is_(None)
_OF_A_PERSON = select(access_requests.c.chamber_id, access_requests.c.kind).where(
    access_requests.c.person_id == bindparam("who"), _OPEN
)
_DECIDER = people.alias("decider")
_ASKED = (
    select(access_requests, people.c.name, people.c.chamber_id.label("now"), _DECIDER.c.name.label("decider"))
    .join(people, people.c.id == access_requests.c.person_id)
    .outerjoin(_DECIDER, _DECIDER.c.id == access_requests.c.decided_by)
)
_ONE = Prepared(_ASKED.where(access_requests.c.id == bindparam("of")))


def request(connection: Connection, person: int) -> tuple[str | None, ChamberKind] | None:
    """The chamber (None when it is not in the register) and kind that the person asked access to and nobody decided."""
    row = connection.execute(_OF_A_PERSON, {"who": person}).first()
    return (row[0], row[1]) if row else None


def ask(connection: Connection, person: int, chamber: str | None, kind: ChamberKind, now: datetime) -> None:
    """Keeps a request, and has it delivered to all staff whom it concerns; the same one again changes nothing."""
    row: Any = connection.execute(select(access_requests).where(access_requests.c.person_id == person, _OPEN)).first()
    if row is not None and (row.chamber_id, row.kind) == (chamber, kind):
        return
    values = {"chamber_id": chamber, "kind": kind, "at": now}
    if row is None:
        new = insert(access_requests).values(person_id=person, revision=1, **values).returning(access_requests.c.id)
        id_, revision = connection.execute(new).scalar_one(), 1
    else:
        id_, revision = row.id, row.revision + 1
        connection.execute(update(access_requests).where(access_requests.c.id == id_).values(revision=revision, **values))
    for reader in roles.concerned(connection, kind):
        key = f"access:{id_}:r{revision}:person:{reader}"
        deliveries.ask(connection, key, reader, AccessAsked(id_), deliveries.NEWS, now)


def waiting(connection: Connection, reader: Person) -> int:
    """How many requests wait for this person."""
    mine = select(func.count()).select_from(access_requests).where(_OPEN, access_requests.c.kind.in_(concerned_with(reader)))
    return connection.execute(mine).scalar_one()


def waiting_for(connection: Connection, reader: Person, register: Register) -> tuple[Asked, ...]:
    """The requests that wait for this person, the oldest first."""
    mine = _ASKED.where(_OPEN, access_requests.c.kind.in_(concerned_with(reader)))
    rows = connection.execute(mine.order_by(access_requests.c.at, access_requests.c.id))
    return tuple(_asked(row, register) for row in rows)


def one(connection: Connection, id_: int, register: Register) -> Asked | None:
    """A request by its id, decided or not."""
    rows = _ONE.rows(connection, of=id_)
    return _asked(rows[0], register) if rows else None


def _asked(row: Any, register: Register) -> Asked:
    id_, person, chamber, kind, revision, at, outcome, _, decided_at, granted, trial, name, now, decider = row
    return Asked(
        id=id_,
        person=person,
        name=name,
        chamber=register.chambers.get(chamber or ""),
        kind=kind,
        revision=revision,
        at=at,
        outcome=outcome,
        by=decider or "",
        decided_at=decided_at,
        granted=register.chambers.get(granted or ""),
        elsewhere=outcome is None and now is not None and now != chamber,
        adopted=trial is not None,
    )


def approve(connection: Connection, id_: int, chamber: str, trial: UUID | None, by: int, now: datetime) -> None:
    """The person represents the chamber, and is told; a request that is decided stays as it is."""
    values = {"outcome": Outcome.APPROVED, "granted_id": chamber, "trial_id": trial}
    person = _decide(connection, id_, by, now, **values)
    if person is None:
        return
    connection.execute(update(people).where(people.c.id == person).values(chamber_id=chamber))
    if trial:
        theirs = (assessments.c.id == trial) & (assessments.c.person_id == person)
        connection.execute(update(assessments).where(theirs).values(chamber_id=chamber, person_id=None))


def refuse(connection: Connection, id_: int, by: int, now: datetime) -> None:
    """The person is told; a request that is decided stays as it is."""
    _decide(connection, id_, by, now, outcome=Outcome.REFUSED)


def end(connection: Connection, person: int, now: datetime) -> None:
    """The person took an invitation: what they asked for is no longer needed, and nobody has to be told."""
    mine = update(access_requests).where(access_requests.c.person_id == person, _OPEN)
    connection.execute(mine.values(outcome=Outcome.WITHDRAWN, decided_by=person, decided_at=now))


def _decide(connection: Connection, id_: int, by: int, now: datetime, **values: object) -> int | None:
    """Decides a request that waits, and has its person told; gives the person, None where it waited no longer."""
    waits = update(access_requests).where(access_requests.c.id == id_, _OPEN)
    decided = waits.values(decided_by=by, decided_at=now, **values).returning(access_requests.c.person_id)
    person: int | None = connection.execute(decided).scalar()
    if person is not None:
        deliveries.ask(connection, f"access-decided:{id_}:person:{person}", person, AccessDecided(id_), deliveries.NEWS, now)
    return person
