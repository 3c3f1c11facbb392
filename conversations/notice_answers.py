"""The replies to an event at the desk: how many come, who, with which note; and calling it off."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Intent, Style, Touch
from conversations.events import NoticeCancelled
from conversations.model.audience import Reader
from conversations.model.decency import is_decent, of_the_end, place_of
from conversations.model.notice import Content, Notice, NoticeKind, NoticeStage
from conversations.model.reply import Answer, Reply
from conversations.model.seats import is_coming
from conversations.notice_parts import NoticeSnapshot, is_admin, moment, title_of, to_notice
from conversations.parts import beside, bold, italic, lines, page_line, page_of, pager, paragraphs, shortened
from locales.say import Say, message

NOTE_SHOWN = 200
"""Characters of a note that the list shows."""

SAID: Mapping[Answer, str] = {
    Answer.COMING: message("comes"),
    Answer.MAYBE: message("maybe"),
    Answer.CANNOT: message("cannot come"),
}
"""A reply, beside a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersSnapshot(NoticeSnapshot):
    """What the desk knows of the replies.

    Attributes:
        replies: All of them, those of people who left too.
        told: How many people were told of the event, or may have been.
        silent: How many of them have not replied for the date that it has now.
        to: Before it is called off: whom that would be told.
    """

    replies: tuple[Reply, ...]
    told: int
    silent: int
    to: tuple[Reader, ...] = ()


@dataclass(frozen=True, slots=True)
class CallOff(Intent):
    """The event of this revision does not take place."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class LookAgain(Intent):
    """Show what was replied meanwhile. `seen` is the sum of the revisions shown: with a new reply the card is another one."""

    notice: UUID
    seen: int


def may_be_at(state: states.AnswersState, snapshot: NoticeSnapshot) -> bool:
    """Administrators alone; of an event that was announced, and, to call it off, takes place so far."""
    one = snapshot.one
    if not is_admin(snapshot.person) or one is None or one.sent is None or one.kind is not NoticeKind.EVENT:
        return False
    return isinstance(state, states.NoticeReplies) or one.stage is not NoticeStage.CALLED_OFF


def decide(state: states.AnswersState, intent: Intent, snapshot: AnswersSnapshot, say: Say) -> Decision:
    """Calling off, as long as it is not over; looking again, where nothing is new."""
    match intent:
        case CallOff() if snapshot.one and _is_over(snapshot.one, snapshot.now):
            return Decision(state, toast=say("The event is over, so it cannot be called off. Nothing was changed."))
        case LookAgain():
            return Decision(state, toast=say("No new reply meanwhile."))
        case CallOff(notice):
            told = say("The event is called off. Those who were told of it are told so.")
            return Decision(states.DeskNotice(notice), (NoticeCancelled(notice),), told)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.AnswersState, snapshot: AnswersSnapshot, say: Say) -> Card:
    """Who replied what, or the second thought."""
    assert snapshot.one is not None  # noqa: S101 - `may_be_at`
    match state:
        case states.NoticeReplies():
            return _replies(state, snapshot.one, snapshot, say)
        case states.CallOffNotice():
            return _second_thought(snapshot.one, snapshot, say)


def listed(replies: Iterable[Reply]) -> tuple[Reply, ...]:
    """The replies in the order of the list: who comes, in line; maybe; who cannot; what counts no longer; notes alone."""

    def place(one: Reply) -> tuple[int, int, str]:
        if one.answer is None:
            return 5, 0, one.name
        if not one.counts:
            return 4, 0, one.name
        return (*Answer,).index(one.answer), one.line or 0, one.name

    return tuple(sorted(replies, key=place))


def _replies(state: states.NoticeReplies, one: Notice, snapshot: AnswersSnapshot, say: Say) -> Card:
    every = listed(snapshot.replies)
    at, shown = page_of(every, state.page)
    waiting = [reply.person for reply in every if is_coming(reply) and not reply.seated]
    text = paragraphs(
        bold(say("Replies")),
        title_of(one, say),
        _waiting_change(one, snapshot, say),
        _counts(one, snapshot, say),
        lines(*(_line(reply, waiting, say) for reply in shown)) or say("Nobody has replied yet."),
        page_line(say, every, state.page),
    )
    turn = pager(every, at, states.NoticeReplies(one.id, at - 1), states.NoticeReplies(one.id, at + 1))
    again = Touch(say("Look again"), LookAgain(one.id, sum(reply.revision for reply in every)), Style.PRIMARY)
    return Card(text=text, rows=((again,), *turn, (to_notice(one, say),)))


def _counts(one: Notice, snapshot: AnswersSnapshot, say: Say) -> Markup:
    coming = [reply for reply in snapshot.replies if is_coming(reply)]
    seated, waiting = sum(reply.seated for reply in coming), sum(not reply.seated for reply in coming)
    counted = [reply for reply in snapshot.replies if reply.counts]
    seats = one.sent.seats if one.sent else None
    return lines(
        say("Coming: {n}", n=say.number(len(coming))),
        say("Seats: {taken} of {seats} taken", taken=say.number(seated), seats=say.number(seats)) if seats is not None else None,
        say("In line for a seat: {n}", n=say.number(waiting)) if waiting else None,
        say("Maybe: {n}", n=say.number(sum(reply.answer is Answer.MAYBE for reply in counted))),
        say("Cannot come: {n}", n=say.number(sum(reply.answer is Answer.CANNOT for reply in counted))),
        say("No reply: {n} of {told}", n=say.number(snapshot.silent), told=say.number(snapshot.told)),
    )


def _line(reply: Reply, waiting: list[int], say: Say) -> Markup:
    name = bold(shortened(reply.name, 60))
    note = italic(shortened(reply.note, NOTE_SHOWN)) if reply.note else None
    return lines(beside(Markup("· {}").format(name), _said(reply, waiting, say)), note)


def _said(reply: Reply, waiting: list[int], say: Say) -> Markup:
    if reply.answer is None:
        return say("a note alone")
    if not reply.counts:
        return say("{replied}, for another date", replied=say(SAID[reply.answer]))
    if reply.person in waiting:
        return say("number {n} in line", n=waiting.index(reply.person) + 1)
    return say(SAID[reply.answer])


def _told_of_it(told: int, say: Say) -> Markup:
    if not told:
        return say("Nobody was told of it yet, so nobody is told that it does not take place.")
    return say.count(
        "{n} person was told of it and is told that it does not take place.",
        "{n} people were told of it and are told that it does not take place.",
        told,
    )


def _waiting_change(one: Notice, snapshot: AnswersSnapshot, say: Say) -> Markup | None:
    """That these are replies to what was sent, and that it changes soon."""
    if not one.change_waits or one.due_at is None:
        return None
    return say(
        "A change of this event waits to be sent on {moment}. These are the replies to what was sent before.",
        moment=moment(one.due_at, snapshot.zone, say),
    )


def _dropped(one: Notice, snapshot: AnswersSnapshot, say: Say) -> Markup | None:
    """What becomes of a change that nobody has yet."""
    if one.change_waits and one.due_at is not None:
        return say(
            "A change waits to be sent on {moment}: it is dropped, and nobody gets it.",
            moment=moment(one.due_at, snapshot.zone, say),
        )
    return say("The change that is being written is dropped.") if one.changing else None


def _is_over(one: Notice, now: datetime) -> bool:
    return one.sent is not None and one.sent.is_over(now)


def _second_thought(one: Notice, snapshot: AnswersSnapshot, say: Say) -> Card:
    assert one.sent is not None  # noqa: S101 - `may_be_at`
    if _is_over(one, snapshot.now):
        return _over(one, one.sent, snapshot, say)
    coming = sum(is_coming(reply) for reply in snapshot.replies)
    text = paragraphs(
        bold(say("Call this event off?")),
        title_of(one, say),
        lines(_told_of_it(len(snapshot.to), say), _when(one.sent, snapshot, say) if snapshot.to else None),
        say.count("{n} person had said to come.", "{n} people had said to come.", coming) if coming else None,
        _dropped(one, snapshot, say),
        say("This cannot be undone."),
    )
    off = Touch(say("Yes, call it off"), CallOff(one.id, one.revision), Style.DANGER)
    return Card(text=text, rows=((to_notice(one, say),), (off,)))


def _over(one: Notice, content: Content, snapshot: AnswersSnapshot, say: Say) -> Card:
    """What took place cannot be called off."""
    at = moment(content.starts, snapshot.zone, say) if content.starts else ""
    text = paragraphs(
        bold(say("This event is over")),
        title_of(one, say),
        say(
            "It was on {moment}, so it can no longer be called off. Nothing was changed, and nobody is told anything.", moment=at
        ),
    )
    back = to_notice(one, say)
    return Card(text=text, rows=((Touch(back.label, back.intent, Style.PRIMARY),),))


def _when(content: Content, snapshot: AnswersSnapshot, say: Say) -> Markup:
    """When those who were told of it hear that it does not take place."""
    now, zone = snapshot.now, snapshot.zone
    places = [place_of(reader.chamber, zone) for reader in snapshot.to]
    hours = [of_the_end(now, place, content.starts) for place in places]
    later = [at for at in hours if at > now]
    if later:
        last = moment(max(later), zone, say)
        return say("Each is told at a decent hour of their own place, the last of them on {moment}.", moment=last)
    if all(is_decent(now, *place) for place in places):
        return say("They are told at once: it is a decent hour for all of them.")
    return say("They are told at once, whatever the hour at their place: it cannot wait for a decent one.")
