"""What is kept for a time only: trials, requests that nobody answered, invitations that nobody took, people who left it at that.

It is looked at in one hour of the day, because a count of months needs no more and a look then costs nothing for the rest of it.
A trial is removed only if its person was told `WARNED_DAYS` before, however late that was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, func, or_, select, update

from conversations.core import Person, Role
from conversations.model.dates import months_later
from conversations.model.decency import decent
from conversations.model.retention import (
    IDLE_MONTHS,
    INVITATION_MONTHS,
    REQUEST_MONTHS,
    SEEN_DAYS,
    TRIAL_MONTHS,
    WARNED_DAYS,
)
from conversations.states import TrialEnds
from conversations.trial_ends import TrialSnapshot
from locales.language import Language
from locales.week import HOME, weekend
from storage import assessments as self_assessments
from storage import deliveries, erasure, programmes
from storage.moment import Moment
from storage.tables import (
    access_requests,
    answers,
    assessments,
    evidence,
    fact_answers,
    handovers,
    invitations,
    notes,
    people,
    positions,
    quick_answers,
)
from storage.tables import deliveries as rows

LOOKS_AT = 10
"""The hour at the Federation in which it is looked at; a decent one for who is told."""

WARNING = timedelta(days=WARNED_DAYS)

_TOUCHES: tuple[Table, ...] = (answers, fact_answers, quick_answers, notes, evidence, positions)
"""What tells that a trial was touched, by the moment of its last row."""

_TRIAL = assessments.c.person_id.is_not(None) & assessments.c.chamber_id.is_(None) & assessments.c.closed_at.is_(None)


@dataclass(frozen=True, slots=True)
class Idle:
    """A trial that was not touched for long."""

    id: UUID
    person: int
    chamber: str | None
    touched: datetime

    @property
    def key(self) -> str:
        """Of the delivery that tells its person: another one once it was touched again."""
        return f"trial-ends:{self.id}:{int(self.touched.timestamp())}:person:{self.person}"


def earlier(moment: datetime, months: int) -> datetime:
    """The same hour, so many months before."""
    return datetime.combine(months_later(moment.date(), -months), moment.timetz())


def keep(connection: Connection, trial: UUID, now: datetime) -> None:
    """Its person says that a trial is to stay: that counts as touching it."""
    connection.execute(update(assessments).where(assessments.c.id == trial, _TRIAL).values(kept_at=now))


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:
    """Whether someone is to be told, or something is to go."""
    if now.astimezone(zone).hour != LOOKS_AT:
        return False
    if any(connection.execute(which.limit(1)).first() for which in _old(now)):
        return True
    return any(_to_tell(connection, now)) or any(_to_remove(connection, now))


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Tells those whose trial ends soon, and gives how many; removes what was kept long enough."""
    erasure.remove_trials(connection, [one.id for one in _to_remove(connection, now)])
    requests, invited, idle, _ = _old(now)
    connection.execute(delete(access_requests).where(access_requests.c.id.in_(requests)))
    connection.execute(delete(invitations).where(invitations.c.id.in_(invited)))
    for person in connection.execute(idle).scalars().all():
        erasure.erase(connection, person, now)
    erasure.forget_languages(connection, now - timedelta(days=SEEN_DAYS))
    chambers = programmes.register(connection).chambers
    asked = 0
    for one in list(_to_tell(connection, now)):
        chamber = chambers.get(one.chamber or "")
        place = (ZoneInfo(chamber.timezone), weekend(chamber.country)) if chamber else (zone, weekend(HOME))
        due = decent(now, *place)
        asked += deliveries.ask(connection, one.key, one.person, TrialEnds(one.id), deliveries.REMINDER, now, due=due)
    return asked


def _old(now: datetime) -> tuple[Select[Any], ...]:
    """What goes without a word: requests, invitations, people of whom only the name is left; and languages of those who left."""
    unanswered = access_requests.c.outcome.is_(None) & (access_requests.c.at < earlier(now, REQUEST_MONTHS))
    unused = invitations.c.redeemed_by.is_(None) & (invitations.c.expires_at < earlier(now, INVITATION_MONTHS))
    seen = now - timedelta(days=SEEN_DAYS)
    shown = people.c.telegram_id.is_(None) & (people.c.seen_at < seen) & (people.c.language != Language.EN)
    return (
        select(access_requests.c.id).where(unanswered),
        select(invitations.c.id).where(unused),
        select(people.c.id).where(_idle(now)),
        select(people.c.id).where(shown),
    )


def _idle(now: datetime) -> ColumnElement[bool]:
    """Someone who did nothing for long and has nothing here but a name."""
    trial = select(assessments.c.id).where(assessments.c.person_id == people.c.id, assessments.c.closed_at.is_(None))
    waits = select(access_requests.c.id).where(access_requests.c.person_id == people.c.id, access_requests.c.outcome.is_(None))
    held = select(handovers.c.id).where(handovers.c.taken_by == people.c.id, handovers.c.withdrawn_by.is_(None))
    return (
        people.c.telegram_id.is_not(None)
        & (people.c.seen_at < earlier(now, IDLE_MONTHS))
        & people.c.chamber_id.is_(None)
        & (people.c.role == Role.NONE)
        & ~or_(trial.exists(), waits.exists(), held.exists())
    )


def _to_tell(connection: Connection, now: datetime) -> Iterator[Idle]:
    """Trials that end within the time of the warning, and whose person was not told."""
    return (one for one in _untouched(connection, earlier(now, TRIAL_MONTHS) + WARNING) if _told(connection, one) is None)


def _to_remove(connection: Connection, now: datetime) -> Iterator[Idle]:
    """Trials whose time is over, and whose person was told long enough before."""
    for one in _untouched(connection, earlier(now, TRIAL_MONTHS)):
        told = _told(connection, one)
        if told is not None and told <= now - WARNING:
            yield one


def _told(connection: Connection, one: Idle) -> datetime | None:
    """From when on its person is told."""
    found: datetime | None = connection.execute(select(rows.c.due_at).where(rows.c.key == one.key)).scalar()
    return found


def _untouched(connection: Connection, before: datetime) -> list[Idle]:
    """Trials that were last touched before a moment."""
    later = [select(one.c.at).where(one.c.assessment_id == assessments.c.id, one.c.at >= before).exists() for one in _TOUCHES]
    since = (assessments.c.opened_at < before) & or_(assessments.c.kept_at.is_(None), assessments.c.kept_at < before)
    found = (
        select(assessments.c.id, assessments.c.person_id, people.c.chamber_id, assessments.c.opened_at, assessments.c.kept_at)
        .join(people, people.c.id == assessments.c.person_id)
        .where(_TRIAL, since, *(~one for one in later))
        .order_by(assessments.c.opened_at, assessments.c.id)
    )
    return [
        Idle(row.id, row.person_id, row.chamber_id, _touched(connection, row.id, row.opened_at, row.kept_at))
        for row in connection.execute(found)
    ]


def _touched(connection: Connection, trial: UUID, opened: datetime, kept: datetime | None) -> datetime:
    last = (connection.execute(select(func.max(one.c.at)).where(one.c.assessment_id == trial)).scalar() for one in _TOUCHES)
    return max(at for at in (opened, kept, *last) if at is not None)


def trial(connection: Connection, person: Person, of: UUID, moment: Moment) -> TrialSnapshot | None:
    """What the person is told of a trial of theirs; None where it is gone, or is no trial any more."""
    where = (assessments.c.id == of, assessments.c.person_id == person.id, _TRIAL)
    columns = (assessments.c.programme_id, assessments.c.programme_version, assessments.c.opened_at, assessments.c.kept_at)
    row = connection.execute(select(*columns).where(*where)).first()
    if row is None:
        return None
    touched = _touched(connection, of, row.opened_at, row.kept_at)
    told = _told(connection, Idle(of, person.id, None, touched)) or moment.now
    ends = max(
        months_later(touched.astimezone(moment.zone).date(), TRIAL_MONTHS), (told + WARNING).astimezone(moment.zone).date()
    )
    return TrialSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        assessment=of,
        title=programmes.programme(connection, row.programme_id, row.programme_version).title,
        touched=touched,
        last_day=touched.astimezone(moment.zone).date(),
        answered=len(self_assessments.credits_of(connection, of)[0]),
        ends_on=ends,
        soon=touched < earlier(moment.now, TRIAL_MONTHS) + WARNING,
    )
