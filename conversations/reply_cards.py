"""A reader's reply to an event: the buttons, what a press or a note means, and what is said to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Decision, Intent, Row, Style, Touch, Wrote
from conversations.events import ReplyGiven, ReplyNoted
from conversations.model.decision import units
from conversations.model.notice import Content, Notice
from conversations.model.reply import NOTE_LIMIT, Answer, Reply
from conversations.model.seats import Replying, is_coming, replying
from conversations.notice_parts import NoticeSnapshot
from conversations.parts import chosen, shortened
from conversations.states import State
from locales.say import Say, message

SAMPLES = (Wrote("I come with a colleague."),)

LABEL: Mapping[Answer, str] = {
    Answer.COMING: message("I’m coming"),
    Answer.MAYBE: message("Maybe"),
    Answer.CANNOT: message("I can’t"),
}
"""The reply's button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderSnapshot(NoticeSnapshot):
    """What a reader of a notice knows.

    Attributes:
        told: Something of the notice was delivered to them, or is on its way.
        reply: What they replied.
        taken, waiting: How many have a seat, and how many wait for one.
        line: The how manieth they are in line, from 1; None for who does not wait.
        before: Of a change: what readers had before it.
        sent_at: When what readers have went out.
        asked: How often they asked for the file that the card offers.
        place: Where they are; None where the state shown is that place.
        listed: What was announced to them, what is still to come first.
    """

    told: bool
    reply: Reply | None
    taken: int
    waiting: int = 0
    line: int | None = None
    before: Content | None = None
    sent_at: datetime | None = None
    asked: int = 0
    place: State | None = None
    listed: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class GiveReply(Intent):
    """Reply this. `number` is that of what the reader saw, `revision` that of their reply: 0 for none."""

    notice: UUID
    answer: Answer
    number: int
    revision: int


@dataclass(frozen=True, slots=True)
class OpenNote(Intent):
    """Write a note with the reply, and come back to where one is."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class TakeNoteAway(Intent):
    """The note at this revision of the reply is none any more."""

    notice: UUID
    revision: int


def content_of(snapshot: ReaderSnapshot) -> tuple[Notice, Content]:
    """The notice and what readers have of it; asked only where `may_be_at` has said that there is one."""
    assert snapshot.one is not None  # noqa: S101 - `may_be_at`
    assert snapshot.one.sent is not None  # noqa: S101 - `may_be_at`
    return snapshot.one, snapshot.one.sent


def reply_rows(snapshot: ReaderSnapshot, say: Say) -> tuple[Row, ...]:
    """The buttons with which a reader replies now, what stands marked; none when replies are closed."""
    one, content = content_of(snapshot)
    revision = snapshot.reply.revision if snapshot.reply else 0
    match replying(content, snapshot.reply, snapshot.now):
        case Replying.OPEN:
            return answer_row(lambda answer: GiveReply(one.id, answer, one.number, revision), snapshot.reply, say), _note(
                snapshot, say
            )
        case Replying.LEAVING:
            leave = GiveReply(one.id, Answer.CANNOT, one.number, revision)
            return (Touch(say("I can’t come after all"), leave, Style.DANGER),), _note(snapshot, say)
        case _:
            return ()


def answer_row(means: Callable[[Answer], Intent], reply: Reply | None, say: Say) -> Row:
    """The three replies in a row."""
    stands = reply.answer if reply and reply.counts else None
    return tuple(Touch(chosen(say(LABEL[answer]), answer is stands), means(answer)) for answer in Answer)


def _note(snapshot: ReaderSnapshot, say: Say) -> Row:
    one, _ = content_of(snapshot)
    has_one = snapshot.reply is not None and snapshot.reply.note
    return (Touch(say("Change the note") if has_one else say("Add a note"), OpenNote(one.id)),)


def takes_notes(snapshot: ReaderSnapshot) -> bool:
    """Whether a note can still be written: as long as something can be replied."""
    _, content = content_of(snapshot)
    return replying(content, snapshot.reply, snapshot.now) in {Replying.OPEN, Replying.LEAVING}


def replied(state: State, intent: GiveReply, snapshot: ReaderSnapshot, say: Say) -> Decision:
    """The reply is recorded, where it still can be; nobody leaves their place for it."""
    one, content = content_of(snapshot)
    reply = snapshot.reply
    may = replying(content, reply, snapshot.now)
    if may is not Replying.OPEN and not (may is Replying.LEAVING and intent.answer is Answer.CANNOT):
        return Decision(state, toast=say("Replies are closed meanwhile. Nothing was changed."))
    if reply is not None and reply.counts and reply.answer is intent.answer:
        return Decision(state, toast=say("That is your reply already. Nothing was changed."))
    return Decision(state, (ReplyGiven(one.id, intent.answer),), _thanks(intent.answer, content, snapshot, say))


def _thanks(answer: Answer, content: Content, snapshot: ReaderSnapshot, say: Say) -> Markup:
    match answer:
        case Answer.CANNOT:
            return say("Kept: you can’t come. Thank you for telling us.")
        case Answer.MAYBE if is_coming(snapshot.reply) and content.seats is not None:
            return say("Kept: maybe. Your place is free for someone else; you can still change your reply.")
        case Answer.MAYBE:
            return say("Kept: maybe. You can still change your reply.")
        case Answer.COMING if content.seats is None:
            return say("Kept: you are coming. Thank you for telling us.")
        case Answer.COMING if snapshot.taken < content.seats and not snapshot.waiting:
            return say("Kept: you are coming, and you have a seat.")
        case Answer.COMING:
            n = snapshot.waiting + 1
            return say(
                "All seats are taken: you are number {n} in line. When a seat becomes free, it is yours and we tell you here.",
                n=n,
            )


def noted(state: State, text: str, snapshot: ReaderSnapshot, say: Say) -> Decision:
    """A note is kept whole with the reply, or not at all; from the room where it is written one goes back."""
    one, _ = content_of(snapshot)
    if not takes_notes(snapshot):
        return Decision(state, toast=say("Replies are closed, so your note was not kept. Your words still stand in this chat."))
    if units(text) > NOTE_LIMIT:
        too_long = say(
            "This note has {n} characters; a note has at most {most}. It was not kept; please send a shorter one.",
            n=say.number(units(text)),
            most=say.number(NOTE_LIMIT),
        )
        return Decision(state, toast=too_long)
    kept = say("Kept as your note: “{note}”. The Federation sees it with your reply.", note=shortened(text, 60))
    return Decision(_after(state), (ReplyNoted(one.id, text),), kept)


def _after(state: State) -> State:
    return (state.back or states.MyNotice(state.notice)) if isinstance(state, states.WriteReplyNote) else state
