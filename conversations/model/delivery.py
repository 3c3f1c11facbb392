"""How a delivery stands."""

from enum import StrEnum


class Fate(StrEnum):
    """How a delivery stands.

    Attributes:
        UNCERTAIN: A call began and nobody knows how it ended; only a person sends it again.
        VOID: It may no longer be shown to the person.
        CANCELLED: A person called it off before anyone took it in hand.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    VOID = "void"
    CANCELLED = "cancelled"


REACHED = (Fate.SENT, Fate.UNCERTAIN, Fate.SENDING)
"""Of a delivery: its reader has it, or may have it."""
