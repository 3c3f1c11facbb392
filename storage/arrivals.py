"""Invitations, requests for access and routing answers: what arriving leaves behind."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, insert, select, update

from conversations.core import Role
from conversations.model.invitation import code_digest
from conversations.model.register import Chamber, ChamberKind
from conversations.welcome import Invitation
from locales.language import Language
from storage.tables import access_requests, invitations, people, routing_answers

_INVITATION = select(invitations).where(invitations.c.code_digest == bindparam("of"))
_ROUTING = select(routing_answers.c.question, routing_answers.c.value).where(routing_answers.c.person_id == bindparam("who"))
_REQUEST = select(access_requests.c.chamber_id, access_requests.c.kind).where(access_requests.c.person_id == bindparam("who"))


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
    row = {"code_digest": code_digest(code), "role": role, "chamber_id": chamber, "abroad_only": abroad_only}
    until = {"language": language, "made_at": now, "expires_at": now + timedelta(days=days)}
    connection.execute(insert(invitations), row | until)


def redeem(connection: Connection, digest: str, person: int, now: datetime) -> bool:
    """Gives the person what the invitation names; False when someone took it before, or it has expired.

    Taking an invitation ends the person's own request for access.
    """
    row = connection.execute(_INVITATION, {"of": digest}).first()
    if row is None or row.redeemed_by is not None or row.expires_at <= now:
        return False
    taken = update(invitations).where(invitations.c.id == row.id).values(redeemed_by=person, redeemed_at=now)
    connection.execute(taken)
    gives: dict[str, object] = {"chamber_id": row.chamber_id} if row.chamber_id else {}
    gives |= {"role": row.role, "abroad_only": row.abroad_only} if row.role is not Role.NONE else {}
    connection.execute(update(people).where(people.c.id == person).values(**gives))
    if row.chamber_id:
        connection.execute(access_requests.delete().where(access_requests.c.person_id == person))
    return True


def routing(connection: Connection, person: int) -> Mapping[int, int]:
    """The person's routing answers, by question."""
    return {question: value for question, value in connection.execute(_ROUTING, {"who": person})}  # noqa: C416 - rows, not pairs


def request(connection: Connection, person: int) -> tuple[str | None, ChamberKind] | None:
    """The chamber (None when it is not in the register) and kind that the person asked access to."""
    row = connection.execute(_REQUEST, {"who": person}).first()
    return (row[0], row[1]) if row else None
