"""The journal as administrators read it: eight lines, and whom they name. No entry beyond the page is looked at."""

from collections.abc import Collection, Iterator, Mapping
from json import loads
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Row, Select, func, select

from conversations import states
from conversations.core import Person, Role
from conversations.criterion_text import place_of
from conversations.desk_journal import JournalSnapshot
from conversations.desk_parts import Offer, offer
from conversations.journal_text import Line
from conversations.model.matching import Register
from conversations.parts import PAGE
from storage import assessments, programmes
from storage.moment import Moment
from storage.tables import access_requests, invitations, journal, people

_LINES = journal.c.continues.is_(None)


def read(
    connection: Connection, person: Person, state: states.JournalState, register: Register, moment: Moment
) -> JournalSnapshot:
    """What the state shows; nothing of the journal for who is no administrator."""
    admin = person.role is Role.ADMIN
    at, rows = _page(connection, state) if admin and not isinstance(state, states.JournalFound) else (0, [])
    everyone = connection.execute(select(people.c.id, people.c.name).order_by(people.c.id)) if admin else ()
    names = {id_: name for id_, name in everyone}  # noqa: C416 - rows, not pairs
    return JournalSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        register=register,
        people=names,
        lines=tuple(_told(connection, rows[:PAGE], names, register, moment)),
        page=at,
        more=len(rows) > PAGE,
    )


def of_person(connection: Connection, person: Person, register: Register, moment: Moment) -> tuple[Line, ...]:
    """All lines of a person, the oldest first, as they may read them: without anybody else's name."""
    found = (
        select(journal.c.at, journal.c.what, journal.c.about, journal.c.chamber_id, people.c.name)
        .join(people, people.c.id == journal.c.person_id)
        .where(_LINES, journal.c.person_id == person.id)
        .order_by(journal.c.at, journal.c.id)
    )
    return tuple(_told(connection, list(connection.execute(found)), {}, register, moment))


def page_of_lines(state: states.Journal | states.JournalOfChamber | states.JournalOfPerson, page: int) -> Select[Any]:
    """The lines of a page, and the one after them."""
    found = (
        select(journal.c.at, journal.c.what, journal.c.about, journal.c.chamber_id, people.c.name)
        .outerjoin(people, people.c.id == journal.c.person_id)
        .where(_LINES)
        .order_by(journal.c.at.desc(), journal.c.id.desc())
        .limit(PAGE + 1)
        .offset(page * PAGE)
    )
    return _of(found, state)


def _of(found: Select[Any], state: states.Journal | states.JournalOfChamber | states.JournalOfPerson) -> Select[Any]:
    match state:
        case states.JournalOfChamber(chamber):
            return found.where(journal.c.chamber_id == chamber)
        case states.JournalOfPerson(person):
            return found.where(journal.c.person_id == person)
        case _:
            return found


def _page(
    connection: Connection, state: states.Journal | states.JournalOfChamber | states.JournalOfPerson
) -> tuple[int, list[Row[Any]]]:
    """The page that exists nearest to the one asked for, and its rows."""
    at = max(0, state.page)
    rows = list(connection.execute(page_of_lines(state, at)))
    if rows or not at:
        return at, rows
    there = connection.execute(_of(select(func.count()).select_from(journal).where(_LINES), state)).scalar_one()
    at = max(0, (there - 1) // PAGE)
    return at, list(connection.execute(page_of_lines(state, at)))


def _told(
    connection: Connection, rows: Collection[Row[Any]], names: Mapping[int, str], register: Register, moment: Moment
) -> Iterator[Line]:
    told = [loads(row.about) for row in rows]
    asked = _found(connection, told, "request", access_requests.c.id, access_requests.c.person_id)
    by_id = _found(connection, told, "invitation", invitations.c.id, invitations.c.role, invitations.c.abroad_only)
    by_code = _found(connection, told, "digest", invitations.c.code_digest, invitations.c.role, invitations.c.abroad_only)
    for row, about in zip(rows, told, strict=True):
        request = asked.get(about.get("request"))
        invitation = by_id.get(about.get("invitation")) or by_code.get(about.get("digest"))
        criterion, principle = _numbers(connection, about)
        yield Line(
            at=row.at.astimezone(moment.zone),
            who=row.name,
            what=row.what,
            about=about,
            whom=names.get(request.person_id if request else about.get("person", 0), ""),
            chamber=register.chambers.get(row.chamber_id or ""),
            role=_role(about, invitation),
            criterion=criterion,
            principle=principle,
        )


def _found(
    connection: Connection, told: Collection[Mapping[str, Any]], field: str, key: Column[Any], *columns: Column[Any]
) -> Mapping[Any, Row[Any]]:
    """The rows that the lines name in a field, by their key."""
    named = {about[field] for about in told if about.get(field) is not None}
    return {row[0]: row for row in connection.execute(select(key, *columns).where(key.in_(named)))} if named else {}


def _role(about: Mapping[str, Any], invitation: Row[Any] | None) -> Offer | None:
    """The role that a line is about; None for one to represent a chamber, or that was taken away."""
    role, abroad_only = (Role(about["role"]), about["abroad_only"]) if "role" in about else (Role.NONE, False)
    if invitation is not None and role is Role.NONE:
        role, abroad_only = invitation.role, invitation.abroad_only
    return None if role is Role.NONE else offer(role, abroad_only=abroad_only)


def _numbers(connection: Connection, about: Mapping[str, Any]) -> tuple[str, str]:
    """The numbers of the criterion and the principle that a line names, as its assessment's programme counts them.

    A wish names them in the state that was asked for.
    """
    about = about.get("state", about)
    criterion, principle = about.get("criterion"), about.get("principle")
    kept = assessments.kept(connection, UUID(about["assessment"])) if (criterion or principle) and "assessment" in about else None
    if kept is None:
        return "", ""
    programme = programmes.programme(connection, kept[0].programme, kept[0].version)
    numbers = {one.id: str(one.number) for one in programme.principles}
    return place_of(programme, criterion)[0] if criterion in programme.by_id else "", numbers.get(str(principle), "")
