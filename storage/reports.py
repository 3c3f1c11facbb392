"""Reports of a problem: what happened in a chat, put together from what is kept anyway; and the reports that were sent.

What was sent stands in the journal, whole and without words, and is found there by who sent it and when.
"""

import json
from collections import defaultdict
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from conversations import states
from conversations.core import Person, Role
from conversations.events import ProblemReported
from conversations.gone import NAME
from conversations.model.problem import AGAIN_AFTER, AT_MOST, Happened, Problem
from conversations.reporting import ReportSnapshot
from conversations.states import decode
from storage import deliveries
from storage.moment import Moment
from storage.release import release
from storage.tables import deliveries as delivered
from storage.tables import journal, people, seen_updates

RECENT = timedelta(days=3)
"""How far back a report looks."""

ENTRIES = 5000
"""How many of the newest entries of the journal are looked through."""


def report_snapshot(connection: Connection, person: Person, state: states.ReportState, moment: Moment) -> ReportSnapshot:
    """What a report would hold, or what one that was sent holds."""
    match state:
        case states.ReportProblem(until, back):
            report: Problem | None = Problem(release(), (back or states.Home()).tag, _happened(connection, person.id, until))
            who = person.name
        case states.ReportCame(sender, at):
            report, who = _sent(connection, sender, at)
    readers = select(func.count()).select_from(people).where(people.c.role == Role.ADMIN)
    return ReportSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        report=report,
        who=who,
        zone=moment.zone,
        readers=connection.execute(readers).scalar_one(),
        again_at=_again_at(connection, person.id, moment.now),
    )


def send(connection: Connection, person: Person, now: datetime) -> None:
    """Has what the person reports at this moment delivered to every administrator."""
    state = states.ReportCame(person.id, now)
    admins = select(people.c.id).where(people.c.role == Role.ADMIN).order_by(people.c.id)
    for reader in connection.execute(admins).scalars():
        deliveries.ask(connection, f"report:{person.id}:{now.isoformat()}:{reader}", reader, state, deliveries.NEWS, now)


def _happened(connection: Connection, person: int, until: datetime) -> tuple[Happened, ...]:
    """What the person did and got before a moment, the newest, oldest first."""
    found = sorted((*_touches(connection, person, until), *_got(connection, person, until)), key=lambda one: (one.at, one.what))
    return tuple(found[-AT_MOST:])


def _touches(connection: Connection, person: int, until: datetime) -> list[Happened]:
    """Updates, each with the kinds of events that it led to: they bear the moment of the same turn."""
    newest = select(func.max(journal.c.id)).scalar_subquery()
    entries = select(journal.c.at, journal.c.what).where(
        journal.c.id > newest - ENTRIES, journal.c.person_id == person, journal.c.at < until
    )
    kinds = defaultdict(list)
    for at, what in connection.execute(entries.order_by(journal.c.id)):
        kinds[at].append(what)
    mine = (seen_updates.c.person_id == person) & (seen_updates.c.at < until) & (seen_updates.c.at > until - RECENT)
    touches = select(seen_updates.c.at, seen_updates.c.failed).where(mine).order_by(seen_updates.c.at.desc()).limit(AT_MOST)
    return [
        Happened(at, ", ".join(dict.fromkeys(kinds[at])) or "touch", f"failed: {failed}" if failed else "done")
        for at, failed in connection.execute(touches)
    ]


def _got(connection: Connection, person: int, until: datetime) -> list[Happened]:
    """Deliveries that ended."""
    mine = (delivered.c.person_id == person) & (delivered.c.settled_at < until) & (delivered.c.settled_at > until - RECENT)
    columns = (delivered.c.settled_at, delivered.c.state, delivered.c.fate)
    rows = connection.execute(select(*columns).where(mine).order_by(delivered.c.settled_at.desc()).limit(AT_MOST))
    return [Happened(at, _tag(state), fate.value) for at, state, fate in rows]


def _tag(state: str) -> str:
    try:
        return decode(state).tag
    except ValueError:
        return "unknown"


def _sent(connection: Connection, sender: int, at: datetime) -> tuple[Problem | None, str]:
    """What someone reported at a moment, and their name as it is now."""
    mine = (journal.c.person_id == sender) & (journal.c.at == at) & journal.c.continues.is_(None)
    found = select(journal.c.about, people.c.name).join(people, people.c.id == journal.c.person_id)
    row = connection.execute(found.where(mine, journal.c.what == ProblemReported.__name__)).first()
    if row is None or row.name == NAME:  # who had themselves deleted reports nothing any more
        return None, ""
    kept = json.loads(row.about)["report"]
    happened = (Happened(datetime.fromisoformat(one["at"]), one["what"], one["outcome"]) for one in kept["happened"])
    return Problem(kept["release"], kept["place"], tuple(happened)), row.name


def _again_at(connection: Connection, person: int, now: datetime) -> datetime | None:
    mine = (journal.c.person_id == person) & (journal.c.at > now - AGAIN_AFTER) & journal.c.continues.is_(None)
    last = select(journal.c.at).where(mine, journal.c.what == ProblemReported.__name__).order_by(journal.c.at.desc()).limit(1)
    sent: datetime | None = connection.execute(last).scalar()
    return sent + AGAIN_AFTER if sent else None
