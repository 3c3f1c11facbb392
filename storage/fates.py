"""What people decide about many deliveries, and what they are told of them: called off, sent again, counted, by name.

`which` is a condition on the rows of `deliveries`, for instance all whose key begins alike (`keyed`).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from conversations.model.delivery import Fate
from storage.tables import deliveries, people

Which = ColumnElement[bool]

AGAIN = "sent again by person {id}"
"""Why a row waits that a person put back; stays with it unless it is refused."""


@dataclass(frozen=True, slots=True)
class Named:
    """How one delivery stands, by the name of its reader.

    Attributes:
        why: Telegram's words, the kind of error, or who had it sent again; None where there is nothing to tell.
        settled_at: None while it waits or is in hand.
    """

    id: int
    person: int
    name: str
    fate: Fate
    why: str | None
    settled_at: datetime | None


def keyed(beginning: str) -> Which:
    """The deliveries whose key begins so; it ends with the colon that ends a part, so that r2 is not r20."""
    return deliveries.c.key.startswith(beginning, autoescape=True)


def cancel(connection: Connection, which: Which, now: datetime) -> int:
    """Calls off what waits, and gives how many; what is in hand, sent or uncertain stays as it is.

    What is in hand and turns out not to have gone waits again: the state's permission has to refuse it then.
    """
    waiting = update(deliveries).where(which, deliveries.c.fate == Fate.WAITING)
    return connection.execute(waiting.values(fate=Fate.CANCELLED, settled_at=now)).rowcount


def send_again(
    connection: Connection, which: Which, by: int, now: datetime, fates: Collection[Fate] = (Fate.UNCERTAIN, Fate.REFUSED)
) -> int:
    """Puts the same rows back to waiting because a person says so, and gives how many.

    Whoever claimed one before may still tell that Telegram took it: the lease stays, so then it is not sent again. Two who say
    so at once have it sent once.

    Args:
        by: The person who says so.
        fates: Which of them; uncertain or refused.
    """
    ended = update(deliveries).where(which, deliveries.c.fate.in_(list(fates)))
    back = {"fate": Fate.WAITING, "due_at": now, "attempts": 0, "settled_at": None, "why": AGAIN.format(id=by)}
    return connection.execute(ended.values(**back)).rowcount


def tally(connection: Connection, which: Which) -> dict[Fate, int]:
    """How many have each fate; a fate that none has is not there."""
    counted = select(deliveries.c.fate, func.count()).where(which).group_by(deliveries.c.fate)
    return dict(connection.execute(counted).all())


def named(
    connection: Connection, which: Which, fates: Collection[Fate] = (Fate.UNCERTAIN,), *, after: int = 0, limit: int | None = None
) -> tuple[Named, ...]:
    """Those that have one of these fates, by name, in the order in which they were asked for.

    Args:
        after: Only those asked for after the delivery with this id.
        limit: At most so many.
    """
    shown = select(
        deliveries.c.id, deliveries.c.person_id, people.c.name, deliveries.c.fate, deliveries.c.why, deliveries.c.settled_at
    ).join(people, people.c.id == deliveries.c.person_id)
    wanted = shown.where(which, deliveries.c.fate.in_(list(fates)), deliveries.c.id > after)
    return tuple(Named(*row) for row in connection.execute(wanted.order_by(deliveries.c.id).limit(limit)))
