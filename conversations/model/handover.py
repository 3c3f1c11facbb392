"""Handing a principle over: the code of its link, and what becomes of a link that someone opens."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from uuid import UUID

DAYS = 14
"""How long a link is valid."""

AT_ONCE = 5
"""With how many people one principle can be at the same time, links that nobody took yet among them."""

_MARK, _LENGTH = "to-", 25


def handover_code(secret: UUID) -> str:
    """The code that a random id makes: a mark, then 22 of the characters that Telegram passes on; see `invitation.code_of`."""
    return _MARK + urlsafe_b64encode(blake2b(secret.bytes, digest_size=16, person=b"hand-over").digest()).decode().rstrip("=")


def is_handover(code: str) -> bool:
    """Whether a code is that of a principle handed over; invitations have another length."""
    return code.startswith(_MARK) and len(code) == _LENGTH


class HandoverStep(StrEnum):
    """What becomes of a principle handed over, of which its giver is told; of TAKEN_BACK who had it is."""

    TAKEN = "taken"
    GIVEN_BACK = "given_back"
    ANSWERED = "answered"
    TAKEN_BACK = "taken_back"


class LinkFate(StrEnum):
    """What a link is to the person who opens it."""

    OPEN = "open"
    TAKEN_BACK = "taken_back"
    GIVEN_BACK = "given_back"
    CLOSED = "closed"
    YOURS = "yours"
    USED = "used"
    EXPIRED = "expired"
    MAKER_LEFT = "maker_left"
    OWN = "own"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A link, as far as it decides what it is to who opens it.

    Attributes:
        made_by: Who made it, by the table's id.
        maker_left: They no longer represent the chamber whose assessment it is.
        closed: The assessment is closed.
        withdrawn: It was taken back, or given back by who had taken it (`given_back`).
        held: Who opens it has the principle already, by another link.
    """

    made_by: int
    maker_left: bool
    closed: bool
    expires_at: datetime
    taken_by: int | None
    withdrawn: bool
    given_back: bool
    held: bool


def fate_of(link: Opened, opener: int, now: datetime) -> LinkFate:
    """What the link is to a person; only an open one can be taken, and opening another one changes nothing."""
    reasons = (
        (link.given_back, LinkFate.GIVEN_BACK if link.taken_by == opener else LinkFate.USED),
        (link.withdrawn, LinkFate.TAKEN_BACK),
        (link.closed, LinkFate.CLOSED),
        (link.taken_by == opener, LinkFate.YOURS),
        (link.taken_by is not None, LinkFate.USED),
        (link.expires_at <= now, LinkFate.EXPIRED),
        (link.maker_left, LinkFate.MAKER_LEFT),
        (link.made_by == opener, LinkFate.OWN),
        (link.held, LinkFate.HELD),
    )
    return next((fate for holds, fate in reasons if holds), LinkFate.OPEN)
