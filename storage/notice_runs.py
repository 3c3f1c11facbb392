"""Notices on their way: expanded into deliveries at their moment, stopped, sent again, called off; what became of each."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection


def stop(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Cancels what waits to be sent; gives how many."""
    raise NotImplementedError


def resume(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Lets go out what was found too late; gives how many."""
    raise NotImplementedError


def send_again(connection: Connection, id_: UUID, person: int, now: datetime) -> int:
    """Has the deliveries whose fate is uncertain sent again; gives how many."""
    raise NotImplementedError


def call_off(connection: Connection, id_: UUID, person: int, now: datetime) -> None:
    """What was announced does not take place: those who were told are told so, what waits is cancelled."""
    raise NotImplementedError
