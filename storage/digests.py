"""The weekly digest of each of the Federation's staff: when they want it, what they know already, what is due."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select, text, update

from conversations.core import Role
from conversations.model.digest import DEFAULT, Wish, next_after
from conversations.scope import concerned_with
from conversations.states import WeeklyDigest
from storage import deliveries, news
from storage import people as met
from storage.database import upsert
from storage.round_tables import digests
from storage.tables import people

_OF_THE_FEDERATION = text(f"people.role <> '{Role.NONE}'")
"""In the index's own words: neither database uses a partial index when the role is a parameter, and everyone would be read."""

_NEW = (
    select(people.c.id)
    .outerjoin(digests, digests.c.person_id == people.c.id)
    .where(_OF_THE_FEDERATION, digests.c.person_id.is_(None))
)


def wish(connection: Connection, person: int) -> Wish:
    """When someone wants the digest."""
    row = connection.execute(select(digests.c.day, digests.c.hour).where(digests.c.person_id == person)).first()
    return Wish(row.day, row.hour) if row else DEFAULT


def choose(connection: Connection, person: int, day: int | None, hour: int, now: datetime) -> None:
    """Someone wants it then; who wanted none hears from now on only."""
    statement = upsert(digests)
    new = {"day": day, "hour": hour, "next_at": None}
    awoken = update(digests).where(digests.c.person_id == person, digests.c.day.is_(None))
    connection.execute(awoken.values(told_until=now))
    row = {"person_id": person, "told_until": now, **new}
    connection.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=new), row)


def _due(now: datetime) -> ColumnElement[bool]:
    """What the schedule has to look at: a new wish, or one whose moment has come."""
    return and_(digests.c.day.is_not(None), or_(digests.c.next_at.is_(None), digests.c.next_at <= now))


def _rows(now: datetime) -> Any:
    of_staff = select(digests, people.c.reachable).join(people, people.c.id == digests.c.person_id)
    return of_staff.where(_OF_THE_FEDERATION, _due(now)).order_by(digests.c.person_id)


def is_due(connection: Connection, now: datetime, zone: ZoneInfo) -> bool:  # noqa: ARG001 - every kind is asked alike
    """Whether a digest is due, someone chose another moment, or someone is new at the Federation."""
    new = connection.execute(_NEW.limit(1)).first()
    return new is not None or connection.execute(_rows(now).limit(1)).first() is not None


def ask(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Asks for every digest that is due and has something to tell; gives how many.

    Who is new hears of what happens from now on. What was missed while the bot was down comes in one digest.
    """
    for person in connection.execute(_NEW).scalars().all():
        first = next_after(now, DEFAULT.day or 0, DEFAULT.hour, zone)
        row = {"person_id": person, "day": DEFAULT.day, "hour": DEFAULT.hour, "next_at": first, "told_until": now}
        connection.execute(insert(digests), row)
    return sum(_looked_at(connection, row, now, zone) for row in connection.execute(_rows(now)).all())


def _looked_at(connection: Connection, row: Any, now: datetime, zone: ZoneInfo) -> bool:
    """Moves one person's digest on; True where one was asked for."""
    following = next_after(now, row.day, row.hour, zone)
    mine = update(digests).where(digests.c.person_id == row.person_id)
    if row.next_at is None:
        connection.execute(mine.values(next_at=following))
        return False
    until = row.next_at
    while (later := next_after(until, row.day, row.hour, zone)) <= now:
        until = later
    kinds = concerned_with(met.by_id(connection, row.person_id).person)
    nothing = not news.between(connection, row.told_until, until, kinds)
    asked = not nothing and row.reachable and _asked(connection, row, until, now, zone)
    told = until if asked or nothing else row.told_until
    connection.execute(mine.values(next_at=following, told_until=told))
    return asked


def _asked(connection: Connection, row: Any, until: datetime, now: datetime, zone: ZoneInfo) -> bool:
    year, week, day = until.astimezone(zone).isocalendar()
    key = f"digest:{year}-W{week:02}-{day}:{row.person_id}"
    state = WeeklyDigest(row.told_until, until)
    return deliveries.ask(connection, key, row.person_id, state, deliveries.REMINDER, now)
