"""What every conversation shares: the card and its buttons, the decision, the snapshot, the token of a card."""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Annotated
from uuid import UUID

from markupsafe import Markup

from conversations.model.file import File, FileKind
from conversations.model.register import ChamberKind
from conversations.states import DeliveredState, State, encode
from conversations.tagged import ByTag, adapter
from locales.language import Language


class Intent:
    """What a touch means; each is a frozen dataclass, absolute, without clock, randomness or language."""

    __slots__ = ()


class Event:
    """What happened, to be recorded; each is a frozen dataclass."""

    __slots__ = ()


class Style(StrEnum):
    """The colour of a button (Bot API 9.4); clients that do not know it show a plain one."""

    PRIMARY = "primary"
    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Touch:
    """A button that means an intent."""

    label: Markup
    intent: Intent
    style: Style | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address."""

    label: Markup
    url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that puts a text of 1 to 256 characters (UTF-16 units) on the person's clipboard."""

    label: Markup
    text: str


Button = Touch | Link | Copy
Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Wrote(Intent):
    """Typed text, trimmed. `fresh`: the card that the person saw when typing is still the current one."""

    text: str
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Attached(Intent):
    """A file or photo with its caption; `album` is Telegram's media_group_id."""

    file: File
    caption: str = ""
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Command(Intent):
    """A chat command, `/start abc` → ("start", "abc")."""

    name: str
    argument: str = ""


class Strange(StrEnum):
    """What was sent that cannot be an answer anywhere."""

    EMPTY = "empty"
    EDITED = "edited"
    FORWARDED = "forwarded"
    UNSUPPORTED = "unsupported"
    ASTRAY = "astray"


@dataclass(frozen=True, slots=True)
class SentStrange(Intent):
    """Something that no card takes: a sticker, a location, an edited message, a forwarded text."""

    what: Strange


@dataclass(frozen=True, slots=True)
class Go(Intent):
    """Go to a state; the intent of every button that changes nothing else."""

    to: State


@dataclass(frozen=True, slots=True)
class AskFor(Intent):
    """Have a state delivered as a message of its own. `number` is how many the person asked for before: a second press is old."""

    state: Annotated[DeliveredState, ByTag()]
    number: int


class DocumentKind(StrEnum):
    """What can be made for a reader."""

    PICTURE = "picture"
    PAPER = "paper"
    HEAT_MAP = "heat-map"
    WORKBOOK = "workbook"
    DOSSIER = "dossier"
    OVERVIEW = "overview"
    CALENDAR = "calendar"
    OWN_PAPER = "own-paper"
    OWN_FILE = "own-file"


@dataclass(frozen=True, slots=True)
class Document:
    """A file that is made for its reader when it is sent: never bytes here.

    `values` gives what it shows, all said in the reader's language, days and no clock time: the same values are the same file.
    """

    kind: DocumentKind
    name: str
    values: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that Telegram holds already, as someone sent it to us: it goes by its id and cannot be made again."""

    file_id: str
    kind: FileKind
    name: str


Attachment = Document | Stored
"""What stands beside the text of a delivered card: values or an id, never bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is shown at a state. `accepts` holds samples of what may be typed or sent here.

    Where the text is dear to write, `text` is what writes it: a press needs the buttons alone. Only the card of a delivered state has
    an `attachment`; its text is the caption, at most 1,024 characters.
    """

    text: Markup | Callable[[], Markup]
    rows: tuple[Row, ...] = ()
    attachment: Attachment | None = None
    accepts: tuple[Wrote | Attached, ...] = ()

    def written(self) -> Markup:
        """The text."""
        return self.text() if callable(self.text) else self.text

    def touches(self) -> tuple[Touch, ...]:
        """The buttons that mean an intent, in the order that callback data counts."""
        return tuple(button for row in self.rows for button in row if isinstance(button, Touch))


@dataclass(frozen=True, slots=True)
class Decision:
    """Where the person goes, what happened, and a line for them that is not stored."""

    state: State
    events: tuple[Event, ...] = ()
    toast: Markup | None = None


class Role(StrEnum):
    """What a person may do beside representing a chamber."""

    NONE = "none"
    STAFF = "staff"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who touches. `chamber` is the id of the chamber that the person represents.

    Attributes:
        abroad_only: Of staff: they are concerned with the chambers abroad alone.
    """

    id: int
    name: str
    language: Language
    role: Role
    chamber: str | None
    abroad_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose assessment a state shows: one person (a trial) or one chamber."""

    person: int | None
    chamber: str | None
    kind: ChamberKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All that a conversation may know: `now` is UTC, the only clock; `fresh_id` is for the one thing it may create."""

    now: datetime
    person: Person
    owner: Owner | None
    fresh_id: UUID


def as_json(value: Intent | Event) -> bytes:
    """An intent or event as JSON, for the token and the journal."""
    kind: type = type(value)
    return adapter(kind).dump_json(value)


def token(state: State, card: Card) -> str:
    """Eight characters that name the state and the card's intents, in whatever language."""
    digest = blake2b(encode(state).encode(), digest_size=6)
    for touch in card.touches():
        digest.update(type(touch.intent).__name__.encode())
        digest.update(as_json(touch.intent))
    return urlsafe_b64encode(digest.digest()).decode()
