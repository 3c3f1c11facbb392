"""Who may do what: the people of a chamber, the Federation's own, access withdrawn, roles changed."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, func, or_, select, update

from conversations.core import Role
from conversations.desk_people import Someone
from conversations.model.register import Chamber, ChamberKind
from storage.tables import people

Chambers = Mapping[str, Chamber]

HAS_ACCESS = people.c.chamber_id.is_not(None) | (people.c.role != Role.NONE)
"""Of a person: they represent a chamber or work for the Federation."""

_SOMEONE = select(
    people.c.id, people.c.telegram_id, people.c.name, people.c.role, people.c.abroad_only, people.c.chamber_id
).order_by(people.c.id)
_NUMBERS = select(people.c.chamber_id, func.count()).where(people.c.chamber_id.is_not(None)).group_by(people.c.chamber_id)


def numbers(connection: Connection) -> Mapping[str, int]:
    """How many people represent each chamber that someone represents."""
    return {row[0]: row[1] for row in connection.execute(_NUMBERS)}


def of_chamber(connection: Connection, chamber: str, chambers: Chambers, admins: Iterable[int]) -> tuple[Someone, ...]:
    """The people of a chamber."""
    rows = connection.execute(_SOMEONE.where(people.c.chamber_id == chamber))
    return tuple(_someone(row, chambers, admins) for row in rows)


def of_federation(connection: Connection, chambers: Chambers, admins: Iterable[int]) -> tuple[Someone, ...]:
    """Staff and administrators."""
    rows = connection.execute(_SOMEONE.where(people.c.role != Role.NONE))
    return tuple(_someone(row, chambers, admins) for row in rows)


def someone(connection: Connection, person: int, chambers: Chambers, admins: Iterable[int]) -> Someone | None:
    """A person by their id; None for one who left."""
    row = connection.execute(_SOMEONE.where(people.c.id == person, people.c.telegram_id.is_not(None))).first()
    return _someone(row, chambers, admins) if row else None


def _someone(row: Any, chambers: Chambers, admins: Iterable[int]) -> Someone:
    return Someone(
        id=row.id,
        name=row.name,
        role=row.role,
        abroad_only=row.abroad_only,
        chamber=chambers.get(row.chamber_id or ""),
        fixed=row.telegram_id in admins,
    )


def is_last_admin(connection: Connection, person: int, admins: Iterable[int]) -> bool:
    """Whether nobody but this person is an administrator, in the table or by the settings."""
    rows = connection.execute(select(people.c.id, people.c.telegram_id).where(people.c.role == Role.ADMIN)).all()
    mine = {row.telegram_id for row in rows if row.id == person}
    return bool(mine) and len(rows) == 1 and not (set(admins) - mine)


def withdraw(connection: Connection, person: int, chamber: str) -> None:
    """The person no longer represents the chamber; who represents another by now keeps that."""
    connection.execute(update(people).where(people.c.id == person, people.c.chamber_id == chamber).values(chamber_id=None))


def change(connection: Connection, person: int, role: Role, *, abroad_only: bool) -> None:
    """The person has this role from now on."""
    connection.execute(update(people).where(people.c.id == person).values(role=role, abroad_only=abroad_only))


def concerned(connection: Connection, kind: ChamberKind) -> list[int]:
    """The staff whom a chamber of this kind concerns, by id."""
    all_ = or_(people.c.role == Role.ADMIN, people.c.abroad_only.is_(False))
    staff = select(people.c.id).where(people.c.role != Role.NONE).order_by(people.c.id)
    return list(connection.execute(staff if kind is ChamberKind.BILATERAL else staff.where(all_)).scalars())
