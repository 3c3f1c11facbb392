"""What the cards of a notice share, in messages of their own and at the reader's place."""

from dataclasses import dataclass
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Intent, Link, Row, Stored, Touch
from conversations.model.notice import Content, NoticeKind
from conversations.model.seats import Replying, replying
from conversations.notice_parts import moment
from conversations.parts import bold, lines, paragraphs
from conversations.reader_text import own_reply, seats_line, what_to_do
from conversations.reply_cards import ReaderSnapshot, content_of, reply_rows
from conversations.states import DeliveredState
from locales.say import Say


@dataclass(frozen=True, slots=True)
class SendMe(Intent):
    """Have a file delivered as a message of its own. `number` is how often it was asked for before: a second press is old."""

    state: DeliveredState
    number: int


@dataclass(frozen=True, slots=True)
class OpenMine(Intent):
    """See one announcement at one's own place, or all of them, and come back to where one is."""

    notice: UUID | None


def rows_of(snapshot: ReaderSnapshot, say: Say) -> tuple[Row, ...]:
    """The reply, the link, the calendar file."""
    one, content = content_of(snapshot)
    if one.kind is not NoticeKind.EVENT:
        return tuple(row for row in (link_row(content, say),) if row)
    calendar = Touch(say("Calendar file"), SendMe(states.EventCalendar(one.id), snapshot.asked))
    return (*reply_rows(snapshot, say), (*link_row(content, say), calendar))


def stands(snapshot: ReaderSnapshot, say: Say) -> Markup:
    """The reader's own reply, the seats where they can still take or leave one, and what they can still do."""
    one, content = content_of(snapshot)
    if one.kind is not NoticeKind.EVENT:
        return Markup("")
    # who can do nothing about a seat any more does not have to read how many there are
    closed = replying(content, snapshot.reply, snapshot.now) in {Replying.CLOSED, Replying.OVER}
    seats = None if closed else seats_line(content, snapshot.reply, snapshot.taken, snapshot.waiting, snapshot.line, say)
    return lines(own_reply(snapshot.reply, say), seats, what_to_do(content, snapshot.reply, snapshot.now, snapshot.zone, say))


def link_row(content: Content, say: Say) -> Row:
    """The button that opens the notice's address, where it has one."""
    return (Link(say("Open the link"), content.link),) if content.link else ()


def stored(kind: NoticeKind, content: Content, say: Say) -> Stored | None:
    """The file of a document's edition that the reader gets."""
    file = content.in_language(say.language)[1].file
    return Stored(file.file_id, file.kind, file.name) if kind is NoticeKind.DOCUMENT and file else None


def to_all(say: Say, means: Intent | None = None) -> tuple[Row, ...]:
    """The way from a delivered message, on which nothing else leads on, to what was announced; in a preview it means something else."""
    return ((Touch(say("All announcements"), means or OpenMine(None)),),)


def called_off(snapshot: ReaderSnapshot, say: Say) -> Card:
    """That it does not take place."""
    one, content = content_of(snapshot)
    _, edition = content.in_language(say.language)
    text = paragraphs(
        bold(say("This event does not take place")),
        lines(
            bold(edition.title),
            say("<b>When</b>: {moment}", moment=moment(content.starts, snapshot.zone, say)) if content.starts else None,
            say("<b>Where</b>: {place}", place=edition.place) if edition.place else None,
        ),
        own_reply(snapshot.reply, say),
        say("You need not do anything. Did you put it in your calendar? The calendar file takes it out again.")
        if content.starts
        else None,
    )
    calendar = (Touch(say("Calendar file"), SendMe(states.EventCalendar(one.id), snapshot.asked)),) if content.starts else ()
    return Card(text=text, rows=(*((calendar,) if calendar else ()), *to_all(say)))
