"""Deliveries: asked for once, claimed by one process, settled in a later transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    TextClause,
    and_,
    bindparam,
    case,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)

from conversations.model.delivery import Fate
from conversations.model.notice import GUARD
from conversations.states import DeliveredState, encode
from storage.database import DatabaseNow, upsert
from storage.prepared import Prepared
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

SET_BACK = timedelta(seconds=10)
"""What was written further ahead of now than this was written before the clock was set back; the clocks of hosts differ less."""

LONGEST_LEASE = timedelta(minutes=10)
"""A lease that ends later than this from now was given before the clock was set back."""

LONGEST_PATIENCE = timedelta(minutes=31)
"""A delivery is never put off longer than this after a call that failed."""

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


def _spelt(fate: Fate) -> TextClause:
    """The rows with one fate of those in `deliveries_to_send`, in the index's own words.

    Neither database uses a partial index when the fate is a parameter, and each idle look would read every row there ever was.
    """
    return text(f"deliveries.fate = '{fate}' AND deliveries.fate IN ('waiting', 'sending')")


def held(guarded: ColumnElement[datetime] | datetime) -> ColumnElement[bool]:
    """What of a notice comes so long after its moment that a person has to say whether it still goes; of rows that wait.

    Args:
        guarded: The moment `GUARD` ago.
    """
    return deliveries.c.notice_id.is_not(None) & (deliveries.c.due_at < guarded)


_GONE = (
    _spelt(Fate.SENDING),
    (deliveries.c.lease_until < bindparam("now")) | (deliveries.c.lease_until > bindparam("lease_ends")),
)
"""What a process had in hand that is gone."""

_DUE = or_(
    deliveries.c.due_at <= bindparam("now"),
    and_(deliveries.c.made_at > bindparam("ahead"), deliveries.c.due_at <= deliveries.c.made_at),
    and_(deliveries.c.attempts > 0, deliveries.c.due_at > bindparam("put_off")),
)
"""What may go: its moment has come; or it was to go at once, or soon again, and the clock was set back since."""


def _clock(now: datetime) -> dict[str, datetime]:
    """Now, and how far ahead of it moments may lie that were written by the same clock."""
    return {"now": now, "ahead": now + SET_BACK, "lease_ends": now + LONGEST_LEASE, "put_off": now + LONGEST_PATIENCE}


def _next() -> Select[Any]:
    """The delivery that goes next: due, the most urgent, to a person who got none in the last second.

    With what claiming it asks for, since each question costs a round trip: whether a process that is gone left any in hand, the
    free slot of the pace, and the clock of that.
    """
    other = deliveries.alias()
    busy = select(other.c.id).where(
        other.c.person_id == deliveries.c.person_id,
        other.c.id != deliveries.c.id,
        (other.c.fate == Fate.SENDING) | other.c.settled_at.between(bindparam("since"), bindparam("ahead")),
    )
    in_reach = people.c.reachable | (deliveries.c.priority == ASKED)
    left = select(deliveries.c.id).where(*_GONE).correlate(None).exists()
    row = (deliveries.c.id, deliveries.c.person_id, deliveries.c.state, deliveries.c.attempts)
    return (
        select(left, *row, in_reach, select(pace.c.next_at).scalar_subquery(), DatabaseNow())
        .join(people, people.c.id == deliveries.c.person_id)
        .where(_spelt(Fate.WAITING), _DUE, ~held(bindparam("guarded")), ~busy.exists())
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(1)
    )


_LEFT = Prepared(select(deliveries.c.id).where(*_GONE).limit(1))
_NEXT = Prepared(_next())
_ANY_LEFT = 0
"""Where `_next` tells whether a process that is gone left any in hand."""

_GIVE_UP = Prepared(update(deliveries).where(*_GONE).values(fate=Fate.UNCERTAIN, settled_at=bindparam("at")))
_TAKE = Prepared(
    update(deliveries).where(deliveries.c.id == bindparam("of")).values(fate=Fate.SENDING, lease_until=bindparam("until"))
)
_MOVE_PACE = Prepared(update(pace).values(next_at=bindparam("following")))


def is_work(connection: Connection, now: datetime) -> bool:
    """Whether a delivery may go now, or was left by a process that is gone."""
    return bool(_going(connection, now) or _LEFT.rows(connection, now=now, lease_ends=now + LONGEST_LEASE))


def _going(connection: Connection, now: datetime) -> list[Sequence[Any]]:
    return _NEXT.rows(connection, **_clock(now), since=now - CHAT_INTERVAL, guarded=now - GUARD)


def claim(connection: Connection, now: datetime, tempo: Tempo = TEMPO) -> Claimed | None:
    """Takes the next delivery in hand, with its slot in the pace of all processes; None when nothing may go now.

    What a process left in hand longer than its lease becomes uncertain.
    """
    found = _going(connection, now)
    if not found or found[0][_ANY_LEFT]:
        _GIVE_UP.later(connection, now=now, lease_ends=now + LONGEST_LEASE, at=now)
    if not found:
        return None
    ((_, id_, person, state, attempts, in_reach, free, clock),) = found
    lease_until = now + tempo.lease
    _TAKE.later(connection, of=id_, until=lease_until)
    wait = _slot(connection, free, clock, tempo.interval) if in_reach else 0.0
    return Claimed(
        id=id_, person=person, state=state, attempts=attempts, lease_until=lease_until, wait=wait, in_reach=bool(in_reach)
    )


def _slot(connection: Connection, free: datetime | None, clock: datetime, interval: timedelta) -> float:
    """Takes the next free slot of the pace, and gives the seconds until then."""
    slot = clock if free is None or free < clock or free > clock + STEPPED else free
    if free is None:
        connection.execute(insert(pace), {"id": 1, "next_at": slot + interval})
    else:
        _MOVE_PACE.later(connection, following=slot + interval)
    return (slot - clock).total_seconds()


_MINE = (deliveries.c.id == bindparam("of")) & (deliveries.c.lease_until == bindparam("lease"))
"""A row that nobody else claimed meanwhile."""

_IN_HAND = (deliveries.c.fate == Fate.SENDING) | (deliveries.c.fate == Fate.UNCERTAIN)
_SETTLED: dict[str, Any] = {"lease_until": None, "settled_at": bindparam("at")}
_SENT = Prepared(
    update(deliveries)
    .where(_MINE, _IN_HAND | (deliveries.c.fate == Fate.WAITING))
    .values(fate=Fate.SENT, message=bindparam("in_message"), **_SETTLED)
)
_ENDED = Prepared(update(deliveries).where(_MINE, _IN_HAND).values(fate=bindparam("as"), why=bindparam("because"), **_SETTLED))
_OFF_OR_WAITS = case(
    (deliveries.c.why == CALLED_OFF, literal(Fate.CANCELLED, deliveries.c.fate.type)),
    else_=literal(Fate.WAITING, deliveries.c.fate.type),
)
_POSTPONE = Prepared(
    update(deliveries)
    .where(_MINE, _IN_HAND)
    .values(
        fate=_OFF_OR_WAITS, due_at=bindparam("due"), attempts=bindparam("failed"), lease_until=None, settled_at=bindparam("at")
    )
)


def sent(connection: Connection, claimed: Claimed, message: int, now: datetime) -> None:
    """Telegram took it: the one who claimed it says so, late or not, and then it is not sent again."""
    _SENT.later(connection, of=claimed.id, lease=claimed.lease_until, in_message=message, at=now)


def ended(connection: Connection, claimed: Claimed, fate: Fate, why: str, now: datetime) -> None:
    """It was refused, is void, or its fate is uncertain."""
    _ENDED.later(connection, of=claimed.id, lease=claimed.lease_until, at=now, because=why[:200], **{"as": fate})


def postpone(connection: Connection, claimed: Claimed, due: datetime, attempts: int) -> None:
    """It surely did not go, and waits until `due`; where someone called it off meanwhile, it is cancelled."""
    _POSTPONE.later(connection, of=claimed.id, lease=claimed.lease_until, due=due, failed=attempts, at=None)


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
