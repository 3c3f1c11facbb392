"""Notices: what an administrator announces, in the languages there are, and how far it is on its way. Values only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from conversations.model.audience import Audience
from conversations.model.file import File
from locales.language import Language

UNDO = timedelta(seconds=60)
"""How long what is to be sent can be taken back."""

GUARD = timedelta(hours=2)
"""What is found later than this after its own moment is not sent by itself: it waits for the administrator."""

TITLE_LIMIT = 120
"""The longest title, in UTF-16 units, as Telegram counts."""

PLACE_LIMIT = 200
"""The longest place, in UTF-16 units."""

LINK_LIMIT = 500
"""The longest address, in UTF-16 units: a card shows it beside all else."""

SEATS_LIMIT = 10_000
"""The most seats."""


class NoticeKind(StrEnum):
    """EVENT: a moment, a place, and replies. NEWS: without a date. DOCUMENT: a file of its own."""

    EVENT = "event"
    NEWS = "news"
    DOCUMENT = "document"


class NoticeStage(StrEnum):
    """SCHEDULED: its moment is set, and it can be taken back. CALLED_OFF: what was announced does not take place."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENT = "sent"
    CALLED_OFF = "called-off"


class Manner(StrEnum):
    """DECENT: each reader at a decent hour of their own place. AT_ONCE: all of them at the notice's moment."""

    DECENT = "decent"
    AT_ONCE = "at-once"


class When(StrEnum):
    """The moments of an event: when it starts and ends, and until when replies count."""

    STARTS = "starts"
    ENDS = "ends"
    DEADLINE = "deadline"


class Part(StrEnum):
    """What is written of a notice in each language."""

    TITLE = "title"
    TEXT = "text"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A notice in one language; what is empty is not written yet.

    Attributes:
        place: Of an event: where it takes place, in words.
        file: Of a document.
    """

    title: str = ""
    text: str = ""
    place: str = ""
    file: File | None = None

    def with_part(self, part: Part, text: str) -> "Edition":
        """With another text for one part."""
        match part:
            case Part.TITLE:
                return replace(self, title=text)
            case Part.TEXT:
                return replace(self, text=text)
            case Part.PLACE:
                return replace(self, place=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a notice says.

    Attributes:
        editions: By language, only those that someone began.
        link: An address with scheme; empty for none.
        starts, ends, deadline: Of an event, UTC; `ends` and `deadline` may stay open.
        seats: Of an event: 1 to `SEATS_LIMIT`; None for as many as come.
    """

    editions: Mapping[Language, Edition] = field(default_factory=dict)
    link: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    deadline: datetime | None = None
    seats: int | None = None

    def in_language(self, language: Language) -> tuple[Language, Edition]:
        """The edition that a reader of this language gets: their own, else the first that exists in the order of `Language`.

        Raises:
            LookupError: There is none that is complete enough to be read.
        """
        ready = [one for one in Language if (found := self.editions.get(one)) and found.title and found.text]
        if not ready:
            raise LookupError("no edition")
        chosen = language if language in ready else ready[0]
        return chosen, self.editions[chosen]

    def is_over(self, now: datetime) -> bool:
        """Whether it is an event that has ended or, where its end is open, begun."""
        until = self.ends or self.starts
        return until is not None and until <= now

    def with_edition(self, language: Language, edition: Edition | None) -> "Content":
        """With another edition in a language, or without one."""
        others = {one: kept for one, kept in self.editions.items() if one is not language}
        return replace(self, editions=others | ({language: edition} if edition else {}))

    def with_moment(self, which: When, at: datetime | None) -> "Content":
        """With another moment of the event, or without one."""
        match which:
            case When.STARTS:
                return replace(self, starts=at)
            case When.ENDS:
                return replace(self, ends=at)
            case When.DEADLINE:
                return replace(self, deadline=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice as it stands.

    Attributes:
        number: How often something of it was sent to its audience: 1 for the notice itself, one more for every change and for its end.
        revision: Moves with every change, from 1: what an administrator acts on.
        content: What is being written; what was sent, where nothing is.
        sent: What readers have; None while nothing was sent.
        changing: A change of what was sent is being written.
        audience: At whom it is aimed.
        manner, due_at: How and when it goes out next, while it is scheduled (UTC).
        maker, by: Who began it, and their name.
        changed_by, changed_at: Who changed it last, and when.
    """

    id: UUID
    kind: NoticeKind
    stage: NoticeStage
    number: int
    revision: int
    content: Content
    sent: Content | None
    changing: bool
    audience: Audience
    manner: Manner | None
    due_at: datetime | None
    maker: int
    by: str
    changed_by: str
    changed_at: datetime

    @property
    def change_waits(self) -> bool:
        """Whether a change of what was sent is scheduled: until it goes out, what was sent stands."""
        return self.stage is NoticeStage.SCHEDULED and self.sent is not None

    def is_late(self, now: datetime) -> bool:
        """Whether its moment is so long over, or its event has begun since, that an administrator has to say what to do."""
        if self.stage is not NoticeStage.SCHEDULED or self.due_at is None or self.due_at > now:
            return False
        begun = self.content.starts is not None and self.content.starts <= now
        return begun or now - self.due_at > GUARD


class Lack(StrEnum):
    """Why a notice cannot be sent yet."""

    EDITION = "edition"
    TITLE = "title"
    TEXT = "text"
    FILE = "file"
    STARTS = "starts"
    PAST = "past"
    ENDS_BEFORE = "ends-before"
    DEADLINE_AFTER = "deadline-after"
    DEADLINE_PAST = "deadline-past"


def lacks(kind: NoticeKind, content: Content, now: datetime) -> tuple[Lack, ...]:
    """All that keeps a notice from being sent, in the order in which it is written."""
    return tuple(dict.fromkeys((*_lacks_of_editions(kind, content), *_lacks_of_moments(kind, content, now))))


def _lacks_of_editions(kind: NoticeKind, content: Content) -> Iterable[Lack]:
    if not content.editions:
        yield Lack.EDITION
    for edition in content.editions.values():
        if not edition.title:
            yield Lack.TITLE
        if not edition.text:
            yield Lack.TEXT
        if kind is NoticeKind.DOCUMENT and edition.file is None:
            yield Lack.FILE


def _lacks_of_moments(kind: NoticeKind, content: Content, now: datetime) -> Iterable[Lack]:
    if kind is not NoticeKind.EVENT:
        return
    if content.starts is None:
        yield Lack.STARTS
        return
    if content.starts <= now:
        yield Lack.PAST
    if content.ends is not None and content.ends <= content.starts:
        yield Lack.ENDS_BEFORE
    if content.deadline is not None and content.deadline > content.starts:
        yield Lack.DEADLINE_AFTER
    if content.deadline is not None and content.deadline <= now:
        yield Lack.DEADLINE_PAST
