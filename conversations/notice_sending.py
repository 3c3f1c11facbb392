"""Sending a notice: at a decent hour, now or at a time; stopping it; what became of it, by name."""

from datetime import datetime

from conversations import states
from conversations.core import Card, Decision, Intent, Wrote
from conversations.events import DraftDropped, Drafted, NoticeScheduled
from conversations.model.moments import Refused, read_moment
from conversations.model.notice import UNDO, Manner, Notice, lacks
from conversations.notice_parts import is_admin
from conversations.notice_report import decided
from conversations.notice_sending_cards import (
    LeaveSending,
    Send,
    SendAt,
    SendingSnapshot,
    at_card,
    done_card,
    fates_card,
    is_open,
    late_card,
    send_card,
    stop_card,
)
from conversations.notice_words import unread
from conversations.parts import shortened
from locales.say import Say


def may_be_at(state: states.SendingState, snapshot: SendingSnapshot) -> bool:  # noqa: ARG001 - every conversation is asked alike
    """Administrators alone; of a notice that is there."""
    return is_admin(snapshot.person) and snapshot.one is not None


def decide(state: states.SendingState, intent: Intent, snapshot: SendingSnapshot, say: Say) -> Decision:
    """It is scheduled, stopped, or sent again."""
    one = snapshot.one
    assert one is not None  # noqa: S101 - `may_be_at`
    if found := decided(state, intent, one, snapshot.report, snapshot.now, say):
        return found
    match state, intent:
        case _, LeaveSending():
            return Decision(states.DeskNotice(one.id), _dropped(snapshot))
        case states.SendNotice(), Send(manner=manner):
            return _scheduled(state, one, manner, snapshot.now + UNDO, snapshot, say)
        case states.SendNoticeAt(), SendAt(manner=manner, at=at):
            return _at(state, one, manner, at, snapshot, say)
        case states.SendNoticeAt(), Wrote(text, fresh=False):
            unseen = say(
                "You typed “{text}” before this screen appeared, so it was not taken. Please type it here.",
                text=shortened(text, 80),
            )
            return Decision(state, toast=unseen)
        case states.SendNoticeAt(), Wrote(text) if is_open(one):
            return _typed(state, text, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _scheduled(
    state: states.SendNotice | states.SendNoticeAt, one: Notice, manner: Manner, at: datetime, snapshot: SendingSnapshot, say: Say
) -> Decision:
    if not is_open(one) or lacks(one.kind, one.content, at):
        return Decision(states.SendNotice(one.id), toast=say("It cannot be sent like this. Nothing was sent."))
    if not snapshot.to:
        return Decision(state, toast=say("Nobody would get it now. Nothing was sent. Choose whom it is for first."))
    event = NoticeScheduled(one.id, manner, at)
    told = say("It goes out in {n} seconds. Until then you can take it back.", n=int(UNDO.total_seconds()))
    if isinstance(state, states.SendNoticeAt):
        told = say("It goes out on {moment}. Until then you can take it back.", moment=say.moment(at, snapshot.zone))
    return Decision(states.DeskNotice(one.id), (*_dropped(snapshot), event), told)


def _dropped(snapshot: SendingSnapshot) -> tuple[DraftDropped, ...]:
    assert snapshot.one is not None  # noqa: S101 - `may_be_at`
    return (DraftDropped(states.SendNoticeAt(snapshot.one.id)),) if snapshot.typed else ()


def _at(state: states.SendNoticeAt, one: Notice, manner: Manner, at: datetime, snapshot: SendingSnapshot, say: Say) -> Decision:
    if at <= snapshot.now:
        past = say("{moment} has passed. Type a moment that is still to come. Nothing was changed.", moment=say.moment(at, snapshot.zone))  # fmt: skip
        return Decision(state, toast=past)
    if one.content.starts is not None and at >= one.content.starts:
        late = say("The event has begun by then: it starts on {moment}. Type an earlier moment. Nothing was changed.", moment=say.moment(one.content.starts, snapshot.zone))  # fmt: skip
        return Decision(state, toast=late)
    if one.content.deadline is not None and at >= one.content.deadline:
        closed = say("Nobody can reply by then: replies close on {moment}. Type an earlier moment. Nothing was changed.", moment=say.moment(one.content.deadline, snapshot.zone))  # fmt: skip
        return Decision(state, toast=closed)
    return _scheduled(state, one, manner, at, snapshot, say)


def _typed(state: states.SendNoticeAt, text: str, snapshot: SendingSnapshot, say: Say) -> Decision:
    found = read_moment(text, snapshot.now, snapshot.zone)
    if isinstance(found, Refused):
        return Decision(state, toast=unread(found, text, snapshot.zone, say))
    if found.at <= snapshot.now:
        past = say("{moment} has passed. Type a moment that is still to come. Nothing was changed.", moment=say.moment(found.at, snapshot.zone))  # fmt: skip
        return Decision(state, toast=past)
    return Decision(state, (Drafted(state, found.at.isoformat()),))


def render(state: states.SendingState, snapshot: SendingSnapshot, say: Say) -> Card:
    """The two ways to send, a moment, a second thought, the names, or what is delivered to who sent it."""
    one = snapshot.one
    assert one is not None  # noqa: S101 - `may_be_at`
    match state:
        case states.SendNotice():
            return send_card(one, snapshot, say)
        case states.SendNoticeAt():
            return at_card(one, snapshot, say)
        case states.StopNotice():
            return stop_card(one, snapshot, say)
        case states.NoticeFates():
            return fates_card(state, one, snapshot, say)
        case states.NoticeDone():
            return done_card(one, snapshot, say)
        case states.NoticeLate():
            return late_card(one, snapshot, say)
