"""What became of a notice on its way to its readers, in numbers. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.model.delivery import Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How many readers a notice stands how with; each reader counts once, for the last that was sent to them.

    Attributes:
        fates: By fate, those that nobody has left out.
        blocked: Of the refused: those who blocked the bot.
        held: Of those who wait: whose moment is so long over that an administrator has to say what to do.
        again: Those to whom a person may have it sent again: nobody knows whether they have it, or it was refused though they were
            in reach; and they would be shown it.
    """

    fates: Mapping[Fate, int]
    blocked: int = 0
    held: int = 0
    again: int = 0

    def of(self, fate: Fate) -> int:
        """How many have this fate."""
        return self.fates.get(fate, 0)

    @property
    def people(self) -> int:
        """How many there are in all."""
        return sum(self.fates.values())

    @property
    def on_their_way(self) -> int:
        """Those that go by themselves, or are in hand."""
        return self.of(Fate.WAITING) + self.of(Fate.SENDING) - self.held
