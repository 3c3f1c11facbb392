"""What is announced, as its readers see it, and their replies: in messages of its own, and at the reader's own place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import assert_never
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.calendar_event import calendar_event
from conversations.core import Card, Decision, Document, DocumentKind, Go, Intent, Link, Row, Stored, Style, Touch, Wrote
from conversations.events import DeliveryAsked, ReplyNoted
from conversations.model.notice import Content, Notice, NoticeKind, NoticeStage
from conversations.model.reply import NOTE_LIMIT
from conversations.notice_parts import moment
from conversations.parts import LABEL, bold, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.reader_text import body, changes, length, limit, measured, own_reply, seats_line, what_to_do
from conversations.reply_cards import (
    SAMPLES,
    GiveReply,
    OpenNote,
    ReaderSnapshot,
    TakeNoteAway,
    answer_row,
    content_of,
    noted,
    replied,
    reply_rows,
    takes_notes,
)
from conversations.scope import is_staff
from conversations.states import DeliveredState, State
from locales.say import Say

__all__ = ["ReaderSnapshot", "length", "limit", "notice_card"]


@dataclass(frozen=True, slots=True)
class SendMe(Intent):
    """Have a file delivered as a message of its own. `number` is how often it was asked for before: a second press is old."""

    state: DeliveredState
    number: int


@dataclass(frozen=True, slots=True)
class OpenMine(Intent):
    """See one announcement at one's own place, or all of them, and come back to where one is."""

    notice: UUID | None


def may_be_at(state: states.ReaderState | states.ToldOfNotice, snapshot: ReaderSnapshot) -> bool:
    """Who was told of it, and still represents a chamber or works for the Federation."""
    if not (snapshot.person.chamber or is_staff(snapshot.person)):
        return False
    one = snapshot.one
    if isinstance(state, states.MyNotices):
        return True
    if one is None or one.sent is None or not snapshot.told:
        return False
    off = one.stage is NoticeStage.CALLED_OFF
    match state:
        case states.MyNotice():
            return True
        case states.NoticeCame():
            return not off
        case states.NoticeCalledOff():
            return off
        case states.NoticeChanged():
            return not off and snapshot.before is not None
        case states.EventCalendar():
            return one.sent.starts is not None
        case states.EventSoon() | states.ReplyDue() | states.SeatFreed() | states.WriteReplyNote():
            return not off and one.sent.starts is not None and snapshot.now < one.sent.starts
        case _:
            assert_never(state)


def decide(state: states.ReaderState | states.ToldOfNotice, intent: Intent, snapshot: ReaderSnapshot, say: Say) -> Decision:
    """A reply, a note with it."""
    match state, intent:
        case _, GiveReply():
            return replied(state, intent, snapshot, say)
        case _, OpenNote(notice):
            return Decision(states.WriteReplyNote(notice, _back(state, snapshot)))
        case _, OpenMine(notice):
            back = _back(state, snapshot)
            return Decision(states.MyNotice(notice, back) if notice else states.MyNotices(0, back))
        case _, SendMe(asked, number):
            one, _ = content_of(snapshot)
            key = f"asked:{one.id}:{asked.tag}:{snapshot.person.id}:{number}"
            coming = say("It comes as a message of its own in a moment.")
            return Decision(state, (DeliveryAsked(asked, key),), coming)
        case states.WriteReplyNote(notice), TakeNoteAway():
            to = state.back or states.MyNotice(notice)
            return Decision(to, (ReplyNoted(notice, ""),), say("The note is taken away; your reply stays as it was."))
        case states.WriteReplyNote(), Wrote(text, fresh) if not fresh:
            unseen = say(
                "You typed “{text}” before this card was on your screen, so it was not kept as your note. Please type it again.",
                text=shortened(text, 80),
            )
            return Decision(state, toast=unseen)
        case states.MyNotices() | states.MyNotice() | states.EventCalendar() | states.NoticeCalledOff(), _:
            return Decision(state, toast=say("Please use the buttons below."))
        case _, Wrote(text) if snapshot.one and snapshot.one.kind is NoticeKind.EVENT:
            return noted(state, text, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _back(state: State, snapshot: ReaderSnapshot) -> State:
    """Where one goes on after the note: the notice at one's own place, or the place where a delivered message found one."""
    return state if isinstance(state, states.MyNotice) else states.left_to(snapshot.place or states.Home())


def render(state: states.ReaderState | states.ToldOfNotice, snapshot: ReaderSnapshot, say: Say) -> Card:
    """The notice as it stands now, and the reply to it."""
    match state:
        case states.MyNotices():
            return _list(state, snapshot, say)
        case states.WriteReplyNote():
            return _writing(state, snapshot, say)
        case states.EventCalendar():
            return _calendar(snapshot, say)
        case states.NoticeCalledOff():
            return _called_off(snapshot, say)
        case states.MyNotice():
            return _at_home(state, snapshot, say)
        case _:
            return _told(state, snapshot, say)


def notice_card(kind: NoticeKind, content: Content, zone: tzinfo, say: Say, *, shows: Intent | None = None) -> Card:
    """What a reader of this language gets first, before any reply.

    Args:
        shows: Of a preview: what each of the reader's buttons means there; without it only the link has its button.

    Raises:
        LookupError: No edition is complete.
    """
    seats = seats_line(content, None, 0, 0, None, say) if kind is NoticeKind.EVENT else None
    rows: list[Row] = []
    if kind is NoticeKind.EVENT and shows is not None:
        rows = [answer_row(lambda _: shows, None, say), (Touch(say("Add a note"), shows),)]
    calendar = (Touch(say("Calendar file"), shows),) if kind is NoticeKind.EVENT and shows is not None else ()
    rows += [row for row in ((*_link(content, say), *calendar),) if row]
    return Card(text=paragraphs(body(content, zone, say), seats), rows=tuple(rows), attachment=_stored(kind, content, say))


def _stored(kind: NoticeKind, content: Content, say: Say) -> Stored | None:
    file = content.in_language(say.language)[1].file
    return Stored(file.file_id, file.kind, file.name) if kind is NoticeKind.DOCUMENT and file else None


def _link(content: Content, say: Say) -> Row:
    return (Link(say("Open the link"), content.link),) if content.link else ()


Told = states.NoticeCame | states.NoticeChanged | states.EventSoon | states.ReplyDue | states.SeatFreed


def _told(state: Told, snapshot: ReaderSnapshot, say: Say) -> Card:
    """A delivered message; where what is said first leaves no room for the whole, the whole is one press away."""
    one, content = content_of(snapshot)
    first, stands = _said_first(state, snapshot, say), _stands(snapshot, say)
    text = paragraphs(first, body(content, snapshot.zone, say), stands)
    whole: tuple[Row, ...] = ()
    if measured(text) > limit(one.kind):
        text = paragraphs(first, bold(content.in_language(say.language)[1].title), stands)
        whole = ((Touch(say("Read the whole"), OpenMine(one.id), Style.PRIMARY),),)
    accepts = SAMPLES if one.kind is NoticeKind.EVENT and takes_notes(snapshot) else ()
    more = () if accepts else _all(say)
    return Card(
        text=text, rows=(*whole, *_rows(snapshot, say), *more), attachment=_stored(one.kind, content, say), accepts=accepts
    )


def _all(say: Say) -> tuple[Row, ...]:
    """The way from a delivered message, on which nothing else leads on, to what was announced."""
    return ((Touch(say("All announcements"), OpenMine(None)),),)


def _stands(snapshot: ReaderSnapshot, say: Say) -> Markup:
    """The reader's own reply, the seats, and what they can still do."""
    one, content = content_of(snapshot)
    if one.kind is not NoticeKind.EVENT:
        return Markup("")
    over = content.starts is not None and snapshot.now >= content.starts
    seats = None if over else seats_line(content, snapshot.reply, snapshot.taken, snapshot.waiting, snapshot.line, say)
    return lines(own_reply(snapshot.reply, say), seats, what_to_do(content, snapshot.reply, snapshot.now, snapshot.zone, say))


def _rows(snapshot: ReaderSnapshot, say: Say) -> tuple[Row, ...]:
    """The reply, the link, the calendar file."""
    one, content = content_of(snapshot)
    if one.kind is not NoticeKind.EVENT:
        return tuple(row for row in (_link(content, say),) if row)
    calendar = Touch(say("Calendar file"), SendMe(states.EventCalendar(one.id), snapshot.asked))
    return (*reply_rows(snapshot, say), (*_link(content, say), calendar))


def _said_first(state: Told, snapshot: ReaderSnapshot, say: Say) -> Markup | None:
    """Why the message comes."""
    _, content = content_of(snapshot)
    match state:
        case states.NoticeCame():
            return None
        case states.NoticeChanged():
            told = changes(snapshot.before or content, content, snapshot.zone, say)
            return lines(say("<b>This has changed</b>"), told or say("Only what others read has changed."))
        case states.EventSoon():
            return bold(say("Reminder: this event is soon."))
        case states.ReplyDue() if content.deadline:
            until = say("Please reply before {moment}.", moment=moment(content.deadline, snapshot.zone, say))
            return lines(bold(say("Are you coming?")), until)
        case states.ReplyDue():
            return lines(bold(say("Are you coming?")), say("The Federation would like to know who comes."))
        case states.SeatFreed() if snapshot.reply and snapshot.reply.seated and snapshot.reply.counts:
            return bold(say("A seat has become free, and it is yours."))
        case states.SeatFreed():
            return None


def _at_home(state: states.MyNotice, snapshot: ReaderSnapshot, say: Say) -> Card:
    """The same at the reader's own place: a document comes as a message of its own."""
    one, content = content_of(snapshot)
    to_list = Touch(say("‹ Announcements"), Go(states.MyNotices(0, state.back)))
    if one.stage is NoticeStage.CALLED_OFF:
        card = _called_off(snapshot, say)
        return replace(card, rows=(*card.rows[:-1], (to_list,)))
    file: tuple[Row, ...] = ()
    if _stored(one.kind, content, say):
        file = ((Touch(say("Send me the document"), SendMe(states.NoticeCame(one.id), snapshot.asked), Style.PRIMARY),),)
    text = paragraphs(body(content, snapshot.zone, say), _stands(snapshot, say))
    return Card(text=text, rows=(*file, *_rows(snapshot, say), (to_list,)))


def _called_off(snapshot: ReaderSnapshot, say: Say) -> Card:
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
    return Card(text=text, rows=(*((calendar,) if calendar else ()), *_all(say)))


def _calendar(snapshot: ReaderSnapshot, say: Say) -> Card:
    """The event for the reader's own calendar."""
    one, content = content_of(snapshot)
    assert content.starts is not None  # noqa: S101 - `may_be_at`
    off = one.stage is NoticeStage.CALLED_OFF
    _, edition = content.in_language(say.language)
    what = (
        say("Open this file, and your calendar takes the event out.")
        if off
        else say("Open this file, and your calendar takes the event in. A changed date comes with a new file.")
    )
    day = content.starts.astimezone(snapshot.zone).date()
    name = say("event-{day}.ics", day=day.isoformat())
    values = calendar_event(one, content, snapshot.sent_at or one.changed_at, say)
    file = Document(DocumentKind.CALENDAR, str(name), lambda: values)
    return Card(text=paragraphs(bold(edition.title), what), rows=_all(say), attachment=file)


def _writing(state: states.WriteReplyNote, snapshot: ReaderSnapshot, say: Say) -> Card:
    _, content = content_of(snapshot)
    note = snapshot.reply.note if snapshot.reply else ""
    text = paragraphs(
        bold(say("A note with your reply")),
        bold(content.in_language(say.language)[1].title),
        say("Your note: “{note}”", note=note) if note else None,
        say(
            "Type what the Federation should know, at most {most} characters: with whom you come, what you cannot eat, a question.",
            most=say.number(NOTE_LIMIT),
        ),
        say("What you type now replaces this note.") if note else None,
    )
    back = Touch(say("‹ Back"), Go(state.back or states.MyNotice(state.notice)), Style.PRIMARY)
    away: tuple[Row, ...] = ()
    if note and snapshot.reply:
        away = ((Touch(say("Take the note away"), TakeNoteAway(state.notice, snapshot.reply.revision)),),)
    return Card(text=text, rows=((back,), *away), accepts=SAMPLES)


def _list(state: states.MyNotices, snapshot: ReaderSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.listed, state.page)
    text = paragraphs(
        bold(say("Announcements of the Federation")),
        lines(*_lines(shown, snapshot, say)) or say("Nothing was announced to you yet."),
        page_line(say, snapshot.listed, state.page),
    )
    doors = tuple((Touch(_label(one, say), Go(states.MyNotice(one.id, state.back))),) for one in shown)
    turn = pager(snapshot.listed, at, states.MyNotices(at - 1, state.back), states.MyNotices(at + 1, state.back))
    return Card(text=text, rows=(*doors, *turn, (Touch(say("‹ Back"), Go(state.back or states.Home())),)))


def _label(one: Notice, say: Say) -> Markup:
    return Markup.escape(shortened(_title(one, say), LABEL))


def _title(one: Notice, say: Say) -> str:
    return one.sent.in_language(say.language)[1].title if one.sent else ""


def _lines(shown: Iterable[Notice], snapshot: ReaderSnapshot, say: Say) -> Iterable[Markup]:
    for one in shown:
        title = shortened(_title(one, say), LABEL)
        if one.stage is NoticeStage.CALLED_OFF:
            yield say("· {title}: does not take place", title=title)
        elif one.sent and one.sent.starts:
            yield say("· {title}: {moment}", title=title, moment=moment(one.sent.starts, snapshot.zone, say))
        else:
            yield Markup("· {}").format(title)
