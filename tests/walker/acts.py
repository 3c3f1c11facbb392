"""What a person can do at a card: press, type, send, and what they should not."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import turn
from bot.updates import Press, Sent
from conversations.core import Attached, Card, Command, Intent, SentStrange, Strange, Wrote
from conversations.model.file import File, FileKind
from tests.conversations.walking import Walker


@dataclass(frozen=True)
class Presses:
    """Presses a button of the card, by its place."""

    index: int

    def do(self, walker: Walker) -> turn.Taken:
        """Does it."""
        return walker.presses(self.index)


@dataclass(frozen=True)
class Sends:
    """Types a text or a command, or sends a file."""

    intent: Intent

    def do(self, walker: Walker) -> turn.Taken:
        """Does it."""
        return walker.sends(self.intent)


@dataclass(frozen=True)
class TypesUnseeing:
    """Types an answer that was on its way before the card was on the screen."""

    text: str

    def do(self, walker: Walker) -> turn.Taken:
        """Does it."""
        return walker.take(Sent(walker.message, 0, Wrote(self.text)))


@dataclass(frozen=True)
class PressesOld:
    """Presses a button of a card that is no longer the person's."""

    def do(self, walker: Walker) -> turn.Taken:
        """Does it."""
        return walker.take(Press("query", walker.message, ".0.AAAAAAAA"))


Act = Presses | Sends | TypesUnseeing | PressesOld


def expected(card: Card) -> Iterator[Act]:
    """Every button, everything that the card says it accepts, and the one command that always leads on."""
    yield from (Presses(index) for index, _ in enumerate(card.touches()))
    yield from (Sends(sample) for sample in card.accepts)
    yield Sends(Command("start"))


def odd(card: Card) -> Iterator[Act]:
    """What a card has to bear with, whatever it is."""
    yield PressesOld()
    yield from (TypesUnseeing(sample.text) for sample in card.accepts if isinstance(sample, Wrote))
    yield TypesUnseeing("hm")
    yield from (Sends(Wrote(text)) for text in ODD_TEXTS)
    yield from (Sends(Command(*command)) for command in COMMANDS)
    yield from (Sends(file) for file in ODD_FILES)
    yield from (Sends(SentStrange(what)) for what in Strange)


ODD_TEXTS = ("qwertz", "deels", "n.v.t.", "31/12/2099", "01/02/2003", "<b>&", "lang " * 819)
COMMANDS = (("language",), ("help",), ("privacy",), ("start", "unheard-of"), ("<b>",))
ODD_FILES = (
    Attached(
        File("kept-2", "kept-2", FileKind.DOCUMENT, "statuten & <bijlage> 2.pdf", "application/pdf", 90_000), "een bijschrift"
    ),
    Attached(File("huge", "huge", FileKind.DOCUMENT, "huge.pdf", "application/pdf", 21 * 1024 * 1024)),
    Attached(File("film", "film", FileKind.VIDEO, "film.mp4", "video/mp4", 1000)),
)
