"""What a notice looks like once it is scheduled or sent: when it goes, what became of it, and what can still be done about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Decision, Go, Intent, Row, Style, Touch
from conversations.events import NoticeResumed, NoticeSentAgain, NoticeStopped, NoticeTakenBack
from conversations.model.delivery import Fate
from conversations.model.notice import Lack, Manner, Notice, NoticeKind, NoticeStage, lacks
from conversations.model.report import Report
from conversations.notice_parts import moment
from conversations.notice_words import LACK
from conversations.parts import lines, paragraphs
from conversations.states import State
from locales.say import Say, message

Part = tuple[Markup, tuple[Row, ...]]
"""A text and the buttons that belong to it, for a card that says other things too."""


@dataclass(frozen=True, slots=True)
class TakeBack(Intent):
    """What is scheduled is not sent, but written again."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class SendNow(Intent):
    """What was found too late goes out after all."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class Stop(Intent):
    """What waits to be sent is cancelled."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class SendAgain(Intent):
    """Those of whom nobody knows whether they have it get it again, and those who were refused it though they are in reach.

    `people` is how many that were when it was offered: with more of them meanwhile the press is old.
    """

    notice: UUID
    people: int
    revision: int


Door = tuple[Fate, bool]
"""A line of the report: a fate and, of the refused, whether those who blocked the bot are meant."""

COUNTED: Mapping[Door, str] = {
    (Fate.SENT, False): message("Delivered"),
    (Fate.WAITING, False): message("On their way"),
    (Fate.UNCERTAIN, False): message("Uncertain"),
    (Fate.REFUSED, False): message("Refused by Telegram"),
    (Fate.REFUSED, True): message("Out of reach"),
    (Fate.VOID, False): message("No longer concerned"),
    (Fate.CANCELLED, False): message("Cancelled"),
}
"""How readers stand, on a button and in the report."""

MEANS: Mapping[Door, str] = {
    (Fate.SENT, False): message("Telegram took the message."),
    (Fate.WAITING, False): message("They get it at their moment, or as soon as Telegram lets us."),
    (Fate.UNCERTAIN, False): message("The line broke while it was being sent, so nobody knows whether they have it. It is never sent twice by itself."),
    (Fate.REFUSED, False): message("Telegram did not take the message. They have nothing."),
    (Fate.REFUSED, True): message("They blocked the bot or left Telegram. They have nothing."),
    (Fate.VOID, False): message("They no longer have access, or it was called off before their turn."),
    (Fate.CANCELLED, False): message("It was stopped before their turn. They have nothing."),
}  # fmt: skip
"""What that means."""


LATE = message("It should have gone out on {moment}, but could not be sent then. Nobody got it. Say what is to happen.")
LATE_CHANGE = message(
    "A change should have gone out on {moment}, but could not be sent then. Its readers have what was sent before. Say what is to happen."
)
"""What was found too late, and waits for a word."""


def counts_of(report: Report) -> Mapping[Door, int]:
    """How many readers stand how, in the order of the report; only what there is."""
    of = {
        (Fate.SENT, False): report.of(Fate.SENT),
        (Fate.WAITING, False): report.of(Fate.WAITING) + report.of(Fate.SENDING),
        (Fate.UNCERTAIN, False): report.of(Fate.UNCERTAIN),
        (Fate.REFUSED, False): report.of(Fate.REFUSED) - report.blocked,
        (Fate.REFUSED, True): report.blocked,
        (Fate.VOID, False): report.of(Fate.VOID),
        (Fate.CANCELLED, False): report.of(Fate.CANCELLED),
    }
    return {door: n for door, n in of.items() if n}


def standing_part(one: Notice, report: Report, now: datetime, zone: tzinfo, say: Say) -> Part:
    """How a notice stands that is not being written."""
    match one.stage:
        case NoticeStage.SCHEDULED:
            return scheduled_part(one, now, zone, say)
        case NoticeStage.CALLED_OFF:
            text, rows = sent_part(one, report, say)
            return paragraphs(say("It is called off; those who had it are told so."), text), rows
        case _:
            return sent_part(one, report, say)


def scheduled_part(one: Notice, now: datetime, zone: tzinfo, say: Say) -> Part:
    """When it goes out, and how to take it back; where it is late, what to say about it."""
    assert one.due_at is not None  # noqa: S101 - it is scheduled
    back = say("Take the change back") if one.change_waits else say("Take the announcement back")
    take_back = Touch(back, TakeBack(one.id, one.revision))
    if one.is_late(now):
        text = say(LATE_CHANGE if one.change_waits else LATE, moment=moment(one.due_at, zone, say))
        send = Touch(say("Send it now"), SendNow(one.id, one.revision), Style.PRIMARY)
        return text, ((take_back,),) if lacks(one.kind, one.content, now) else ((send,), (take_back,))
    to = (
        say("To all at once.")
        if one.manner is Manner.AT_ONCE
        else say("Each reader gets it at a decent hour of their own place.")
    )
    until = (
        say("A change waits: until it goes out its readers have what was sent before, and you can take the change back.")
        if one.change_waits
        else say("Until then you can take it back; then it is a draft again.")
    )
    text = paragraphs(say("It goes out on {moment}.", moment=moment(one.due_at, zone, say)), lines(to, until))
    return text, ((Touch(take_back.label, take_back.intent, Style.PRIMARY),),)


def sent_part(one: Notice, report: Report, say: Say) -> Part:
    """What became of it, in numbers, with a door to the names of each; what can still be done."""
    counts = counts_of(report)
    told = [say("{label}: {n}", label=say(COUNTED[door]), n=say.number(n)) for door, n in counts.items()]
    text = paragraphs(
        _how_far(report, say),
        lines(*told) or say("Nobody fitted the audience at the moment of sending."),
        _held(report, say),
    )
    doors: tuple[Row, ...] = tuple(
        (Touch(say("{area} ({n})", area=say(COUNTED[door]), n=say.number(n)), Go(states.NoticeFates(one.id, *door))),)
        for door, n in counts.items()
    )
    return text, (*acts(one, report, say), *_replies(one, say), *doors)


def _replies(one: Notice, say: Say) -> tuple[Row, ...]:
    """The way to who comes: what one wants to know of an event first."""
    return ((Touch(say("Replies"), Go(states.NoticeReplies(one.id))),),) if one.kind is NoticeKind.EVENT and one.sent else ()


def _how_far(report: Report, say: Say) -> Markup | None:
    if report.on_their_way:
        return say.count(
            "It is on its way: {n} person is still to get it.",
            "It is on its way: {n} people are still to get it.",
            report.on_their_way,
        )
    return say("Nothing is on its way any more.") if report.people and not report.held else None


def _held(report: Report, say: Say) -> Markup | None:
    if not report.held:
        return None
    return say.count(
        "{n} person waits for a word from you: their moment passed more than two hours ago.",
        "{n} people wait for a word from you: their moment passed more than two hours ago.",
        report.held,
    )


def acts(one: Notice, report: Report, say: Say) -> tuple[Row, ...]:
    """What can be done about what was sent: resume what is held, send again what is uncertain, stop what waits."""
    rows: list[Row] = []
    if report.held:
        label = say.count("Send it to {n} person now", "Send it to these {n} people now", report.held)
        rows.append((Touch(label, SendNow(one.id, one.revision)),))
    if report.again:
        label = say.count("Send it again to {n} person", "Send it again to {n} people", report.again)
        rows.append((Touch(label, SendAgain(one.id, report.again, one.revision)),))
    if report.of(Fate.WAITING):
        rows.append((Touch(say("Stop sending"), Go(states.StopNotice(one.id))),))
    return tuple(rows)


def decided(state: State, intent: Intent, one: Notice, report: Report, now: datetime, say: Say) -> Decision | None:
    """What is done about a notice that is scheduled or sent; None where the intent is another one."""
    match intent:
        case TakeBack() if one.stage is NoticeStage.SCHEDULED:
            back = say("Taken back. Nobody got it.") if not one.number else say("Taken back. Nobody got the change.")
            return Decision(state, (NoticeTakenBack(one.id),), back)
        case TakeBack():
            return Decision(state, toast=_too_late(report, say))
        case SendNow() if (one.is_late(now) or report.held) and (why := _in_vain(one, now)):
            return Decision(state, toast=say("{why} Nothing was changed.", why=say(LACK[why])))
        case SendNow() if one.is_late(now) or report.held:
            return Decision(state, (NoticeResumed(one.id),), say("It goes out within a minute."))
        case SendAgain() if report.again:
            told = say.count("It is sent again to {n} person.", "It is sent again to {n} people.", report.again)
            return Decision(state, (NoticeSentAgain(one.id, report.again),), told)
        case Stop() if report.of(Fate.WAITING):
            told = say.count(
                "Stopped: {n} person does not get it.", "Stopped: {n} people do not get it.", report.of(Fate.WAITING)
            )
            return Decision(states.DeskNotice(one.id), (NoticeStopped(one.id),), told)
        case SendNow() | SendAgain() | Stop():
            return Decision(state, toast=say("Nothing waits any more. Nothing was changed."))
        case _:
            return None


def _in_vain(one: Notice, now: datetime) -> Lack | None:
    """Why what was found too late can serve nobody any more; of what was sent in part, only that the event has begun."""
    found = lacks(one.kind, one.content if one.is_late(now) else one.sent or one.content, now)
    return next((lack for lack in found if one.is_late(now) or lack is Lack.PAST), None)


def _too_late(report: Report, say: Say) -> Markup:
    """It is expanded: what is gone is gone, what waits can be stopped."""
    if not report.on_their_way:
        return say("It has gone out already. Nothing was changed.")
    return say.count(
        "It has gone out already; {n} person is still to get it. You can stop the sending.",
        "It has gone out already; {n} people are still to get it. You can stop the sending.",
        report.on_their_way,
    )
