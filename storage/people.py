"""People: who touched, where they are, which card they surely saw."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, ScalarSelect, bindparam, case, delete, insert, select, update

from conversations import states
from conversations.core import Person, Role
from conversations.states import State, encode
from locales.language import Language
from storage.database import upsert
from storage.prepared import Prepared
from storage.tables import groups_told, people, seen_updates


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A person as the turn knows them.

    Attributes:
        state: Where they are, as stored.
        floor: The highest message id known in the chat.
        shown_token, shown_message, shown_at: The card that Telegram confirmed last (see `storage/tables.py`).
    """

    person: Person
    telegram_id: int
    state: str
    floor: int
    shown_token: str | None
    shown_message: int | None
    shown_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Telegram confirmed that a card is on the person's screen. `at` is Telegram's clock, Unix seconds."""

    person: int
    token: str
    message: int
    at: int | None


_COLUMNS = (
    people.c.id,
    people.c.telegram_id,
    people.c.name,
    people.c.language,
    people.c.role,
    people.c.abroad_only,
    people.c.chamber_id,
    people.c.state,
    people.c.floor,
    people.c.shown_token,
    people.c.shown_message,
    people.c.shown_at,
)
_BY_TELEGRAM_ID = Prepared(select(*_COLUMNS).where(people.c.telegram_id == bindparam("of")))
_BY_ID = Prepared(select(*_COLUMNS).where(people.c.id == bindparam("of")))
_MOVE = Prepared(
    update(people)
    .where(people.c.id == bindparam("who"))
    .values(
        state=bindparam("to"),
        floor=bindparam("up_to"),
        name=bindparam("called"),
        seen_at=bindparam("now"),
        reachable=True,
        shown_token=bindparam("card"),
        shown_message=bindparam("holder"),
        shown_at=bindparam("when"),
    )
)
_CONFIRM = (
    update(people)
    .where(people.c.id == bindparam("who"), people.c.telegram_id.is_not(None))
    .values(
        shown_token=bindparam("card"),
        shown_message=bindparam("holder"),
        shown_at=bindparam("when"),
        floor=case((people.c.floor < bindparam("holder"), bindparam("holder")), else_=people.c.floor),
    )
)
_REACHABLE = update(people).where(people.c.telegram_id == bindparam("of")).values(reachable=bindparam("yes"))
# without the option SQLAlchemy keeps no rowcount of an INSERT on PostgreSQL
_SEE = Prepared(upsert(seen_updates).on_conflict_do_nothing())
_LEFT = (
    select(people.c.id, people.c.language)
    .join(seen_updates, seen_updates.c.person_id == people.c.id)
    .where(seen_updates.c.id == bindparam("of"), people.c.telegram_id.is_(None))
)
_FAILED = update(seen_updates).where(seen_updates.c.id == bindparam("of")).values(failed=bindparam("why"))
_TELL_GROUP = upsert(groups_told).on_conflict_do_nothing().execution_options(preserve_rowcount=True)


def by_telegram_id(connection: Connection, telegram_id: int) -> Met | None:
    """The person with this Telegram id, when they are known."""
    rows = _BY_TELEGRAM_ID.rows(connection, of=telegram_id)
    return _met(rows[0]) if rows else None


def by_id(connection: Connection, person: int) -> Met:
    """The person with this id."""
    return _met(_BY_ID.rows(connection, of=person)[0])


def representing(connection: Connection, chamber: str | ScalarSelect[Any], *, in_reach: bool = False) -> list[int]:
    """The ids of those who represent a chamber, by id; with `in_reach`, only those to whom Telegram lets us write."""
    theirs = select(people.c.id).where(people.c.chamber_id == chamber).order_by(people.c.id)
    return list(connection.execute(theirs.where(people.c.reachable) if in_reach else theirs).scalars())


def _met(row: Any) -> Met:
    id_, telegram_id, name, language, role, abroad_only, chamber, state, floor, token, message, at = row
    return Met(
        person=Person(id=id_, name=name, language=language, role=role, abroad_only=bool(abroad_only), chamber=chamber),
        telegram_id=telegram_id,
        state=state,
        floor=floor,
        shown_token=token,
        shown_message=message,
        shown_at=at,
    )


def meet(
    connection: Connection,
    telegram_id: int,
    name: str,
    language: Language,
    now: datetime,
    *,
    admins: Iterable[int] = (),
    known: Met | None = None,
) -> Met:
    """The person with this Telegram id; a new one stands before the choice of language.

    Args:
        known: The person, where they were looked up already.
        language: What a new person is spoken to in, until they choose.
        admins: Telegram ids that are admins whatever the table says.
    """
    met = known or by_telegram_id(connection, telegram_id)
    role = Role.ADMIN if telegram_id in admins else Role.NONE
    if met is None:
        row = {"telegram_id": telegram_id, "name": name, "language": language, "role": role, "abroad_only": False}
        rest = {"reachable": True, "floor": 0, "state": encode(states.ChooseLanguage()), "met_at": now, "seen_at": now}
        connection.execute(insert(people), row | rest)
        met = by_telegram_id(connection, telegram_id)
        assert met is not None  # noqa: S101 - inserted one line above
    elif role is Role.ADMIN and met.person.role is not Role.ADMIN:
        connection.execute(update(people).where(people.c.id == met.person.id).values(role=role))
        met = by_id(connection, met.person.id)
    return met


def move(connection: Connection, met: Met, state: State, floor: int, name: str, now: datetime, *, to_show: bool = True) -> None:
    """Writes where the person is now, the highest message id known in the chat, and the card that they surely saw.

    Args:
        to_show: A card is still to be shown: until Telegram confirms it, no card counts as seen.
    """
    where = {"who": met.person.id, "to": encode(state), "up_to": max(met.floor, floor), "called": name, "now": now}
    seen = {"card": None if to_show else met.shown_token, "holder": met.shown_message, "when": met.shown_at}
    _MOVE.later(connection, **where, **seen)


def having_seen(met: Met, shown: Shown | None) -> Met:
    """The person with a card that Telegram confirmed since the row was written."""
    if shown is None:
        return met
    floor = max(met.floor, shown.message)
    return replace(met, floor=floor, shown_token=shown.token, shown_message=shown.message, shown_at=shown.at)


def confirm(connection: Connection, shown: Iterable[Shown]) -> None:
    """Records the cards that Telegram confirmed."""
    rows = [{"who": one.person, "card": one.token, "holder": one.message, "when": one.at} for one in shown]
    if rows:
        connection.execute(_CONFIRM, rows)


def see(connection: Connection, update_id: int, person: int | None, now: datetime) -> Callable[[], bool]:
    """Notes an update; what it gives tells whether it is new, False when it was taken before.

    Whoever reads something else first has both with one question to the database.
    """
    noted = _SEE.later(connection, id=update_id, person_id=person, failed=None, at=now)
    return lambda: noted.count() == 1


def left(connection: Connection, update_id: int) -> tuple[int, Language] | None:
    """Who took an update and has left since: their row, and the language of their last card."""
    row = connection.execute(_LEFT, {"of": update_id}).first()
    return (row[0], row[1]) if row else None


def gone(connection: Connection, person: int) -> tuple[int, Language] | None:
    """Someone's row and the language of their last card, where they have left."""
    theirs = (people.c.id == person) & people.c.telegram_id.is_(None)
    row = connection.execute(select(people.c.id, people.c.language).where(theirs)).first()
    return (row[0], row[1]) if row else None


def showed(connection: Connection, update_id: int, delivery: int) -> None:
    """Notes that the turn of an update showed a delivery, not the person's place."""
    connection.execute(update(seen_updates).where(seen_updates.c.id == update_id).values(delivery_id=delivery))


def what_it_showed(connection: Connection, update_id: int) -> int | None:
    """The delivery that the turn of an update showed; None where it showed the person's place."""
    found: int | None = connection.execute(select(seen_updates.c.delivery_id).where(seen_updates.c.id == update_id)).scalar()
    return found


def failed(connection: Connection, update_id: int, why: str) -> None:
    """Marks an update as one that could not be handled; `why` is the kind of error."""
    connection.execute(_FAILED, {"of": update_id, "why": why})


def prune_seen(connection: Connection, before: datetime) -> int:
    """Forgets the updates noted before a moment; gives how many."""
    return connection.execute(delete(seen_updates).where(seen_updates.c.at < before)).rowcount


def reachable(connection: Connection, telegram_id: int, *, yes: bool) -> None:
    """Whether Telegram lets us write to the person."""
    connection.execute(_REACHABLE, {"of": telegram_id, "yes": yes})


def tell_group(connection: Connection, chat_id: int, now: datetime) -> bool:
    """Whether this group has still to be told that the bot speaks in private only; True once."""
    return connection.execute(_TELL_GROUP, {"chat_id": chat_id, "at": now}).rowcount == 1
