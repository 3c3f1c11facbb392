"""Replies to events: never more seats than there are, and a line of those who wait."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from conversations.model.reply import Answer


def give(connection: Connection, notice: UUID, person: int, answer: Answer, now: datetime) -> None:
    """Someone replies; a seat that becomes free goes to who waits longest, and they are told."""
    raise NotImplementedError


def note(connection: Connection, notice: UUID, person: int, text: str, now: datetime) -> None:
    """Someone writes a note with their reply, or takes it away."""
    raise NotImplementedError


def after_run(connection: Connection, notice: UUID, now: datetime) -> None:
    """Puts seats and line right after something of a notice went out: other seats, another date."""
