"""What a turn takes from the world."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
"""The Federation's zone, unless the settings say another."""


@dataclass(frozen=True, slots=True)
class Moment:
    """UTC now, the Federation's day, an id for the one thing that the turn may create, and what the installation is told.

    Attributes:
        admins: Telegram ids that are administrators by the settings.
        bot_name: The bot's name at Telegram, without @; None while Telegram has not told it.
        zone: The Federation's time zone.
    """

    now: datetime
    today: date
    fresh_id: UUID
    admins: frozenset[int] = frozenset()
    bot_name: str | None = None
    zone: ZoneInfo = BRUSSELS
