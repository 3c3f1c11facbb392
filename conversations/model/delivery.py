"""How a delivery stands."""

from enum import StrEnum


class Fate(StrEnum):
    """How a delivery stands. `uncertain`: a call began and nobody knows how it ended; only a person sends it again."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    VOID = "void"
    CANCELLED = "cancelled"
