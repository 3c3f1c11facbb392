"""Invitations, requests for access and routing answers: what arriving leaves behind."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from conversations.core import Role
from conversations.desk_invitations import Made
from conversations.model.invitation import code_digest
from conversations.model.register import Chamber
from conversations.welcome import Invitation
from locales.language import Language
from storage import access
from storage.tables import invitations, people, routing_answers

_INVITATION = select(invitations).where(invitations.c.code_digest == bindparam("of"))
_ROUTING = select(routing_answers.c.question, routing_answers.c.value).where(routing_answers.c.person_id == bindparam("who"))


def invitation(
    connection: Connection, digest: str, person: int, chambers: Mapping[str, Chamber], now: datetime
) -> Invitation | None:
    """An invitation as its card shows it to a person; None when its code is unknown."""
    row = connection.execute(_INVITATION, {"of": digest}).first()
    if row is None:
        return None
    return Invitation(
        role=row.role,
        chamber=chambers.get(row.chamber_id or ""),
        taken=row.redeemed_by is not None,
        mine=row.redeemed_by == person,
        expired=row.expires_at <= now,
        withdrawn=row.withdrawn_by is not None,
    )


def invited_language(connection: Connection, code: str) -> Language | None:
    """The language that an invitation names, for a person whose own is not known."""
    statement = select(invitations.c.language).where(invitations.c.code_digest == code_digest(code))
    language: Language | None = connection.execute(statement).scalar()
    return language


def invite(
    connection: Connection,
    code: str,
    role: Role,
    chamber: str | None,
    *,
    abroad_only: bool,
    language: Language | None,
    days: int,
    now: datetime,
) -> None:
    """Keeps the digest of a new single-use code, valid for `days` days."""
    digest = code_digest(code)
    keep(connection, digest, role, chamber, None, abroad_only=abroad_only, language=language, days=days, now=now)


def keep(
    connection: Connection,
    digest: str,
    role: Role,
    chamber: str | None,
    made_by: int | None,
    *,
    abroad_only: bool,
    language: Language | None,
    days: int,
    now: datetime,
) -> None:
    """Keeps a new single-use invitation by the digest of its code, valid for `days` days."""
    row = {"code_digest": digest, "role": role, "chamber_id": chamber, "abroad_only": abroad_only, "made_by": made_by}
    until = {"language": language, "made_at": now, "expires_at": now + timedelta(days=days)}
    connection.execute(insert(invitations), row | until)


def redeem(connection: Connection, digest: str, person: int, now: datetime) -> bool:
    """Gives the person what the invitation names; False when someone took it before, it was taken back, or it has expired.

    Taking an invitation ends the person's own request for access, and takes no role away: an administrator stays one.
    """
    row = connection.execute(_INVITATION, {"of": digest}).first()
    if row is None or row.redeemed_by is not None or row.withdrawn_by is not None or row.expires_at <= now:
        return False
    taken = update(invitations).where(invitations.c.id == row.id).values(redeemed_by=person, redeemed_at=now)
    connection.execute(taken)
    gives: dict[str, object] = {"chamber_id": row.chamber_id} if row.chamber_id else {}
    has = connection.execute(select(people.c.role, people.c.abroad_only).where(people.c.id == person)).one()
    if _reach(row.role, abroad_only=row.abroad_only) > _reach(has.role, abroad_only=has.abroad_only):
        gives |= {"role": row.role, "abroad_only": row.abroad_only}
    if gives:
        connection.execute(update(people).where(people.c.id == person).values(**gives))
    if row.chamber_id:
        access.end(connection, person, now)
    return True


def _reach(role: Role, *, abroad_only: bool) -> int:
    """How far a role goes: none, staff for the chambers abroad, staff for all, administrator."""
    return 3 if role is Role.ADMIN else 0 if role is Role.NONE else 2 - abroad_only


def routing(connection: Connection, person: int) -> Mapping[int, int]:
    """The person's routing answers, by question."""
    return {question: value for question, value in connection.execute(_ROUTING, {"who": person})}  # noqa: C416 - rows, not pairs


def take_back(connection: Connection, id_: int, by: int, now: datetime) -> None:
    """An invitation no longer works; one that was taken, or taken back before, stays as it is."""
    open_ = (invitations.c.id == id_) & invitations.c.redeemed_by.is_(None) & invitations.c.withdrawn_by.is_(None)
    connection.execute(update(invitations).where(open_).values(withdrawn_by=by, withdrawn_at=now))


_MAKER, _TAKER, _WITHDRAWER = people.alias("maker"), people.alias("taker"), people.alias("withdrawer")
_MADE = (
    select(
        invitations,
        _MAKER.c.name.label("maker"),
        _TAKER.c.name.label("taker"),
        _WITHDRAWER.c.name.label("withdrawer"),
    )
    .outerjoin(_MAKER, _MAKER.c.id == invitations.c.made_by)
    .outerjoin(_TAKER, _TAKER.c.id == invitations.c.redeemed_by)
    .outerjoin(_WITHDRAWER, _WITHDRAWER.c.id == invitations.c.withdrawn_by)
)


def open_invitations(connection: Connection, person: int, chambers: Mapping[str, Chamber], now: datetime) -> tuple[Made, ...]:
    """The invitations that still work, the oldest first."""
    works = invitations.c.redeemed_by.is_(None) & invitations.c.withdrawn_by.is_(None) & (invitations.c.expires_at > now)
    rows = connection.execute(_MADE.where(works).order_by(invitations.c.id))
    return tuple(_made(row, person, chambers) for row in rows)


def made(connection: Connection, which: int | str, person: int, chambers: Mapping[str, Chamber]) -> Made | None:
    """An invitation by its id, or by the digest of its code."""
    is_it = invitations.c.id == which if isinstance(which, int) else invitations.c.code_digest == which
    row = connection.execute(_MADE.where(is_it)).first()
    return _made(row, person, chambers) if row else None


def made_by(connection: Connection, person: int) -> int:
    """How many invitations a person has made."""
    return connection.execute(select(func.count()).where(invitations.c.made_by == person)).scalar_one()


def _made(row: Any, person: int, chambers: Mapping[str, Chamber]) -> Made:
    return Made(
        id=row.id,
        role=row.role,
        abroad_only=row.abroad_only,
        chamber=chambers.get(row.chamber_id or ""),
        by=row.maker or "",
        mine=row.made_by == person,
        made_at=row.made_at,
        expires_at=row.expires_at,
        taken_by=row.taker if row.redeemed_by is not None else None,
        withdrawn_by=row.withdrawer if row.withdrawn_by is not None else None,
    )
