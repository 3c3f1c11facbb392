"""What is announced, as its readers see it, and their replies: in messages of its own, and at the reader's own place."""

from datetime import tzinfo
from typing import assert_never

from markupsafe import Markup

from conversations import states
from conversations.calendar_event import calendar_event
from conversations.core import Card, Decision, Document, DocumentKind, Intent, Row, Style, Touch, Wrote
from conversations.events import DeliveryAsked, ReplyNoted
from conversations.model.notice import Content, NoticeKind, NoticeStage
from conversations.model.reminding import is_asked, is_soon
from conversations.model.seats import is_coming
from conversations.notice_parts import moment
from conversations.parts import bold, lines, paragraphs, shortened
from conversations.reader_parts import OpenMine, SendMe, called_off, link_row, rows_of, stands, stored, to_all
from conversations.reader_rooms import at_home, listed, writing
from conversations.reader_text import ABOVE, body, changes, length, limit, measured, seats_line
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
    takes_notes,
)
from conversations.scope import is_staff
from conversations.states import State
from locales.say import Say

__all__ = ["ReaderSnapshot", "length", "limit", "notice_card"]


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


def still_so(state: State, snapshot: ReaderSnapshot) -> bool:
    """Whether it is still so that a seat was given, that a reply is missing, that one comes to what is soon."""
    match state:
        case states.SeatFreed():
            return is_coming(snapshot.reply) and snapshot.reply is not None and snapshot.reply.seated
        case states.ReplyDue():
            return is_asked(content_of(snapshot)[1], snapshot.reply, snapshot.now)
        case states.EventSoon():
            return is_soon(content_of(snapshot)[1], snapshot.reply, snapshot.now)
        case _:
            return True


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
                "You typed “{text}” before this screen appeared, so it was not kept as your note. Please type it again.",
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
            return listed(state, snapshot, say)
        case states.WriteReplyNote():
            return writing(state, snapshot, say)
        case states.EventCalendar():
            return _calendar(snapshot, say)
        case states.NoticeCalledOff():
            return called_off(snapshot, say)
        case states.MyNotice():
            return at_home(state, snapshot, say)
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
    rows += [row for row in ((*link_row(content, say), *calendar),) if row]
    if kind is not NoticeKind.EVENT and shows is not None:
        rows += to_all(say, shows)
    return Card(text=paragraphs(body(content, zone, say), seats), rows=tuple(rows), attachment=stored(kind, content, say))


Told = states.NoticeCame | states.NoticeChanged | states.EventSoon | states.ReplyDue | states.SeatFreed


def _told(state: Told, snapshot: ReaderSnapshot, say: Say) -> Card:
    """A delivered message; where what is said first leaves no room for the whole, the whole is one press away."""
    one, content = content_of(snapshot)
    first, last = _said_first(state, snapshot, say), stands(snapshot, say)
    text = paragraphs(first, body(content, snapshot.zone, say), last)
    whole: tuple[Row, ...] = ()
    if measured(text) > limit(one.kind) - (0 if one.kind is NoticeKind.DOCUMENT else ABOVE):
        text = paragraphs(first, bold(content.in_language(say.language)[1].title), last)
        whole = ((Touch(say("Read the whole"), OpenMine(one.id), Style.PRIMARY),),)
    accepts = SAMPLES if one.kind is NoticeKind.EVENT and takes_notes(snapshot) else ()
    more = () if accepts else to_all(say)
    return Card(
        text=text, rows=(*whole, *rows_of(snapshot, say), *more), attachment=stored(one.kind, content, say), accepts=accepts
    )


def _said_first(state: Told, snapshot: ReaderSnapshot, say: Say) -> Markup | None:
    """Why the message comes."""
    _, content = content_of(snapshot)
    match state:
        case states.NoticeCame():
            return None
        case states.NoticeChanged():
            told = changes(snapshot.before or content, content, snapshot.zone, say)
            return lines(say("<b>This has changed</b>"), told or say("What has changed is for other readers."))
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


def _calendar(snapshot: ReaderSnapshot, say: Say) -> Card:
    """The event for the reader's own calendar."""
    one, content = content_of(snapshot)
    assert content.starts is not None  # noqa: S101 - `may_be_at`
    off = one.stage is NoticeStage.CALLED_OFF
    _, edition = content.in_language(say.language)
    what = (
        say(
            "Open this file to take the event out of your calendar. Not every calendar does that by itself: if the event stays, remove it there."
        )
        if off
        else say("Open this file to put the event into your calendar. If the date changes, ask for a new file.")
    )
    day = content.starts.astimezone(snapshot.zone).date()
    name = say("event-{day}.ics", day=day.isoformat())
    values = calendar_event(one, content, snapshot.sent_at or one.changed_at, say)
    file = Document(DocumentKind.CALENDAR, str(name), lambda: values)
    return Card(text=paragraphs(bold(edition.title), what), rows=to_all(say), attachment=file)
