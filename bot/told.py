"""One update, one line in the log: what kind, from where to where, what came of it, how long. Never its words."""

from dataclasses import dataclass
from typing import Any

import structlog

from bot.updates import Incoming, InGroup, Press, Reachable, Sent
from conversations.core import Attached, Command, Wrote

log = structlog.get_logger()

DATABASE_GONE = "database gone"


def kind_of(incoming: Incoming) -> str:
    """What kind of touch it is: press, text, command, file, other, group, blocked, back."""
    match incoming.touch:
        case Press():
            return "press"
        case Sent(intent=Wrote()):
            return "text"
        case Sent(intent=Command()):
            return "command"
        case Sent(intent=Attached()):
            return "file"
        case InGroup():
            return "group"
        case Reachable(yes):
            return "back" if yes else "blocked"
        case _:
            return "other"


@dataclass(slots=True)
class Told:
    """What one update came to, as it becomes known.

    Attributes:
        person: By our own number; None where it is not known.
        before, after: The tags of the states; None where the person's place is not concerned.
        outcome: shown, nothing (there was nothing to show), seen (taken before), failed, not shown (Telegram gives it again),
            unreachable, database gone.
        error: The kind of error that made it fail.
        why: What the database said.
        database, card, whole: Milliseconds of the transaction with the wait for it, of the calls to Telegram, of everything.
    """

    update: int
    kind: str
    person: int | None = None
    before: str | None = None
    after: str | None = None
    outcome: str = "failed"
    error: str | None = None
    why: str | None = None
    database: float = 0.0
    card: float = 0.0
    whole: float = 0.0

    def say(self) -> None:
        """Writes the line."""
        line: dict[str, Any] = {"update": self.update, "kind": self.kind, "outcome": self.outcome}
        line |= {"person": self.person, "before": self.before, "after": self.after}
        line |= {name: value for name, value in (("error", self.error), ("why", self.why)) if value is not None}
        line |= {"ms": round(self.whole, 1), "database_ms": round(self.database, 1), "card_ms": round(self.card, 1)}
        tell = log.warning if self.outcome == DATABASE_GONE else log.info
        tell("update", **line)
