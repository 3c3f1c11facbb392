"""Deliveries: asked for once, claimed by one process, settled in a later transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, case, func, insert, literal, select, text, update

from conversations.model.delivery import Fate
from conversations.model.notice import GUARD
from conversations.states import DeliveredState, encode
from storage.database import database_now, upsert
from storage.tables import deliveries, made_files, pace, people

ASKED = 0
"""Priority of what the reader asked for; it goes first."""

NEWS = 1
"""Priority of what someone waits for: requests, questions, decisions, summaries."""

REMINDER = 2
"""Priority of what may come a little later: reminders, digests."""

CHAT_INTERVAL = timedelta(seconds=1)
"""Between two deliveries to one person."""

STEPPED = timedelta(seconds=1)
"""A slot further ahead than this was given before the database's clock was set back, and is ignored."""


OUT_OF_REACH = "out of reach"
"""Why nothing was sent to someone who blocked the bot, or whose chat is gone."""

CALLED_OFF = "called off"
"""Why a delivery in hand is not tried again: someone stopped it meanwhile."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A delivery that is to be asked for, of those that are asked for together."""

    key: str
    person: int
    due: datetime


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast deliveries go, and how long one may be in hand.

    Attributes:
        interval: Between two deliveries of all processes; Telegram allows 30 messages a second, and the cards need some.
        lease: How long a claimed delivery is believed to be in hand; far longer than a call lasts and clocks differ.
    """

    interval: timedelta = timedelta(seconds=1) / 25
    lease: timedelta = timedelta(seconds=120)


TEMPO = Tempo()
"""The product's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A delivery in hand: of which state, to whom, after how many calls that surely failed, and in how many seconds it may go.

    Attributes:
        lease_until: Until when it is believed to be in hand. It tells this claim from every other of the same row, so that who
            comes late settles nothing that someone else has in hand by now.
        in_reach: The person has not blocked the bot, as far as we know, or asked for it.
    """

    id: int
    person: int
    state: str
    attempts: int
    lease_until: datetime
    wait: float
    in_reach: bool


@dataclass(frozen=True, slots=True)
class Delivered:
    """A delivery as a touch on it needs it; `message` is Telegram's id of its message."""

    id: int
    person: int
    state: str
    message: int | None


_DELIVERED = select(deliveries.c.id, deliveries.c.person_id, deliveries.c.state, deliveries.c.message)


def ask(
    connection: Connection,
    key: str,
    person: int,
    state: DeliveredState,
    priority: int,
    now: datetime,
    *,
    due: datetime | None = None,
    notice: tuple[UUID, int] | None = None,
) -> bool:
    """Has a state delivered to a person; False where the same key stands already.

    Args:
        due: Not before this moment; as soon as may be where it is not given.
        notice: Of which notice, and which number of it, where it belongs to the report of one.
    """
    row = {"key": key, "person_id": person, "due_at": due or now} | _alike(state, priority, now, notice)
    statement = upsert(deliveries).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
    return connection.execute(statement, row).rowcount == 1


def ask_all(
    connection: Connection,
    wishes: Iterable[Wish],
    state: DeliveredState,
    priority: int,
    now: datetime,
    *,
    notice: tuple[UUID, int] | None = None,
) -> int:
    """Has one state delivered to many, and gives how many wishes there were; a key that stands already stays as it is."""
    alike = _alike(state, priority, now, notice)
    rows = [{"key": wish.key, "person_id": wish.person, "due_at": wish.due} | alike for wish in wishes]
    if rows:
        connection.execute(upsert(deliveries).on_conflict_do_nothing(), rows)
    return len(rows)


def _alike(state: DeliveredState, priority: int, now: datetime, notice: tuple[UUID, int] | None) -> dict[str, object]:
    """What a row holds beside key, person and moment."""
    row = {"state": encode(state), "priority": priority, "fate": Fate.WAITING, "attempts": 0, "made_at": now}
    of, number = notice or (None, None)
    return row | {"notice_id": of, "notice_number": number}


def asked_by(connection: Connection, person: int) -> int:
    """How many deliveries a person has asked for."""
    mine = (deliveries.c.person_id == person) & (deliveries.c.priority == ASKED)
    return connection.execute(select(func.count()).select_from(deliveries).where(mine)).scalar_one()


def one(connection: Connection, delivery: int) -> Delivered | None:
    """A delivery by its id."""
    row = connection.execute(_DELIVERED.where(deliveries.c.id == delivery)).first()
    return Delivered(*row) if row else None


def in_message(connection: Connection, person: int, message: int) -> Delivered | None:
    """The delivery that a message in a person's chat holds."""
    there = (deliveries.c.person_id == person) & (deliveries.c.message == message)
    row = connection.execute(_DELIVERED.where(there).order_by(deliveries.c.id.desc()).limit(1)).first()
    return Delivered(*row) if row else None


_OPEN = text("deliveries.fate IN ('waiting', 'sending')")
"""The condition of the partial index word for word: SQLite uses the index only where the question says it too."""


def _next(now: datetime) -> Select[tuple[int, int, str, int, int]]:
    """The delivery that goes next: due, the most urgent, to a person who got none in the last second."""
    other = deliveries.alias()
    busy = select(other.c.id).where(
        other.c.person_id == deliveries.c.person_id,
        other.c.id != deliveries.c.id,
        (other.c.fate == Fate.SENDING) | (other.c.settled_at > now - CHAT_INTERVAL),
    )
    return (
        select(deliveries.c.id, deliveries.c.person_id, deliveries.c.state, deliveries.c.attempts, deliveries.c.priority)
        .where(_OPEN, deliveries.c.fate == Fate.WAITING, deliveries.c.due_at <= now, ~held(now), ~busy.exists())
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(1)
    )


def held(now: datetime) -> ColumnElement[bool]:
    """What of a notice comes so long after its moment that a person has to say whether it still goes; of rows that wait."""
    return deliveries.c.notice_id.is_not(None) & (deliveries.c.due_at < now - GUARD)


def is_work(connection: Connection, now: datetime) -> bool:
    """Whether a delivery may go now, or was left by a process that is gone."""
    return connection.execute(_next(now)).first() is not None or connection.execute(_left(now)).first() is not None


def _left(now: datetime) -> Select[tuple[int]]:
    return select(deliveries.c.id).where(_OPEN, deliveries.c.fate == Fate.SENDING, deliveries.c.lease_until < now).limit(1)


def claim(connection: Connection, now: datetime, tempo: Tempo = TEMPO) -> Claimed | None:
    """Takes the next delivery in hand, with its slot in the pace of all processes; None when nothing may go now.

    What a process left in hand longer than its lease becomes uncertain.
    """
    gone = (deliveries.c.fate == Fate.SENDING) & (deliveries.c.lease_until < now)
    connection.execute(update(deliveries).where(_OPEN, gone).values(fate=Fate.UNCERTAIN, settled_at=now))
    row = connection.execute(_next(now)).first()
    if row is None:
        return None
    reachable = connection.execute(select(people.c.reachable).where(people.c.id == row.person_id)).scalar_one()
    in_reach = reachable or row.priority == ASKED
    lease_until = now + tempo.lease
    taken = update(deliveries).where(deliveries.c.id == row.id)
    connection.execute(taken.values(fate=Fate.SENDING, lease_until=lease_until))
    return Claimed(
        id=row.id,
        person=row.person_id,
        state=row.state,
        attempts=row.attempts,
        lease_until=lease_until,
        wait=_slot(connection, tempo.interval) if in_reach else 0.0,
        in_reach=in_reach,
    )


def _slot(connection: Connection, interval: timedelta) -> float:
    """Seconds until the next free slot of the pace, which is taken."""
    now = database_now(connection)
    free: datetime | None = connection.execute(select(pace.c.next_at)).scalar()
    slot = now if free is None or free < now or free > now + STEPPED else free
    values = {"next_at": slot + interval}
    connection.execute(insert(pace), {"id": 1, **values}) if free is None else connection.execute(update(pace).values(values))
    return (slot - now).total_seconds()


def sent(connection: Connection, claimed: Claimed, message: int, now: datetime) -> None:
    """Telegram took it: the one who claimed it says so, late or not, and then it is not sent again."""
    _settle(connection, claimed, Fate.WAITING, fate=Fate.SENT, message=message, settled_at=now, lease_until=None)


def ended(connection: Connection, claimed: Claimed, fate: Fate, why: str, now: datetime) -> None:
    """It was refused, is void, or its fate is uncertain."""
    _settle(connection, claimed, fate=fate, why=why[:200], settled_at=now, lease_until=None)


def postpone(connection: Connection, claimed: Claimed, due: datetime, attempts: int) -> None:
    """It surely did not go, and waits until `due`; where someone called it off meanwhile, it is cancelled."""
    off = deliveries.c.why == CALLED_OFF
    fate = case((off, literal(Fate.CANCELLED, deliveries.c.fate.type)), else_=literal(Fate.WAITING, deliveries.c.fate.type))
    settled = case((off, literal(due, deliveries.c.settled_at.type)), else_=None)
    _settle(connection, claimed, fate=fate, due_at=due, attempts=attempts, lease_until=None, settled_at=settled)


def _settle(connection: Connection, claimed: Claimed, *too: Fate, **values: object) -> None:
    """Settles a row that nobody else claimed meanwhile; it may have become uncertain, or have one of the fates of `too`."""
    mine = (deliveries.c.id == claimed.id) & (deliveries.c.lease_until == claimed.lease_until)
    open_ = deliveries.c.fate.in_([Fate.SENDING, Fate.UNCERTAIN, *too])
    connection.execute(update(deliveries).where(mine, open_).values(**values))


def made_file(connection: Connection, digest: str) -> str | None:
    """Telegram's id of a file that was made and sent before."""
    found: str | None = connection.execute(select(made_files.c.file_id).where(made_files.c.digest == digest)).scalar()
    return found


def keep_file(connection: Connection, digest: str, file_id: str, now: datetime) -> None:
    """Remembers a made file by what it shows; a newer id replaces one that Telegram no longer knows."""
    statement = upsert(made_files)
    new = {"file_id": statement.excluded.file_id, "at": statement.excluded.at}
    connection.execute(
        statement.on_conflict_do_update(index_elements=["digest"], set_=new), {"digest": digest, "file_id": file_id, "at": now}
    )
