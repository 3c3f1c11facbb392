"""What was announced, at the reader's own place: the list, one notice, the note with a reply."""

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Go, Row, Style, Touch
from conversations.model.notice import Notice, NoticeStage
from conversations.model.reply import NOTE_LIMIT
from conversations.notice_parts import moment
from conversations.parts import LABEL, bold, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.reader_parts import SendMe, called_off, rows_of, stands, stored
from conversations.reader_text import body
from conversations.reply_cards import SAMPLES, ReaderSnapshot, TakeNoteAway, content_of
from locales.say import Say


def at_home(state: states.MyNotice, snapshot: ReaderSnapshot, say: Say) -> Card:
    """The same at the reader's own place: a document comes as a message of its own."""
    one, content = content_of(snapshot)
    to_list = Touch(say("‹ Announcements"), Go(states.MyNotices(0, state.back)))
    if one.stage is NoticeStage.CALLED_OFF:
        card = called_off(snapshot, say)
        return replace(card, rows=(*card.rows[:-1], (to_list,)))
    file: tuple[Row, ...] = ()
    if stored(one.kind, content, say):
        file = ((Touch(say("Send me the document"), SendMe(states.NoticeCame(one.id), snapshot.asked), Style.PRIMARY),),)
    text = paragraphs(body(content, snapshot.zone, say), stands(snapshot, say))
    return Card(text=text, rows=(*file, *rows_of(snapshot, say), (to_list,)))


def writing(state: states.WriteReplyNote, snapshot: ReaderSnapshot, say: Say) -> Card:
    """Where a note with the reply is written."""
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


def listed(state: states.MyNotices, snapshot: ReaderSnapshot, say: Say) -> Card:
    """All that was announced to the reader, by pages."""
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
