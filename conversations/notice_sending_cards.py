"""The cards on which a notice is sent and its report is read."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, tzinfo
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.audience_text import reach
from conversations.core import Card, Go, Intent, Row, Style, Touch, Wrote
from conversations.enquiry_text import TONGUE
from conversations.model.audience import Reader
from conversations.model.decency import is_decent, place_of
from conversations.model.delivery import Fate
from conversations.model.notice import UNDO, Content, Lack, Manner, Notice, NoticeKind, NoticeStage, Part, When, lacks
from conversations.model.questions import Draft
from conversations.model.report import Report
from conversations.notice_parts import NoticeSnapshot, moment, title_of, to_notice
from conversations.notice_report import COUNTED, MEANS, Stop, counts_of, sent_part, standing_part
from conversations.notice_words import LACK
from conversations.parts import PAGE, beside, bold, lines, page_line, pager, paragraphs
from locales.language import Language
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One reader of the report, by name.

    Attributes:
        at: When it was settled; when it is due, where it waits.
    """

    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingSnapshot(NoticeSnapshot):
    """What sending knows.

    Attributes:
        to: Who would get it now: who fits the audience or, of a change, who was told or is still to be told.
        report: What became of it so far.
        typed: The moment that was typed and not taken yet, as ISO 8601.
        named: The page of readers that the state shows; empty elsewhere.
        page: Which one that is, from 0: the nearest that exists.
    """

    to: tuple[Reader, ...]
    report: Report
    typed: Draft | None
    named: tuple[Named, ...]
    page: int


@dataclass(frozen=True, slots=True)
class Send(Intent):
    """Send it once the time to take it back is over."""

    notice: UUID
    manner: Manner
    revision: int


@dataclass(frozen=True, slots=True)
class SendAt(Intent):
    """Send it at the moment that is shown in full."""

    notice: UUID
    manner: Manner
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class LeaveSending(Intent):
    """Back to this revision of a notice; the moment that was typed is forgotten."""

    notice: UUID
    revision: int


MOMENTS = (Wrote("12/3/2031 14u"), Wrote("12/3/2031 23u30"), Wrote("31 april 2031 14u"), Wrote("12/3/2020 14:00"), Wrote("soon"))
"""Samples of a moment: a good one, one late in the evening, a day that does not exist, one that has passed, unreadable."""


def is_open(one: Notice) -> bool:
    """Whether something of it can be sent: a draft, or the change of what was sent."""
    return one.stage is NoticeStage.DRAFT or (one.stage is NoticeStage.SENT and one.changing)


def _not_open(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """It is scheduled or sent meanwhile."""
    text, rows = standing_part(one, snapshot.report, snapshot.now, snapshot.zone, say)
    back = to_notice(one, say)
    return Card(text=paragraphs(bold(title_of(one, say)), text), rows=((Touch(back.label, back.intent),), *rows))


def send_card(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """What it lacks, with a door to mend it; else to whom it goes, in which languages, and the ways to send it."""
    if not is_open(one):
        return _not_open(one, snapshot, say)
    lacking = lacks(one.kind, one.content, snapshot.now + UNDO)
    head = bold(say("Send: {title}", title=title_of(one, say)))
    if lacking:
        what = [Markup("· {}").format(say(LACK[lack])) for lack in lacking]
        text = paragraphs(head, lines(say("It cannot be sent yet:"), *what))
        return Card(text=text, rows=(*_mending(one, lacking, say), (to_notice(one, say),)))
    text = paragraphs(head, _whom(one, snapshot, say), *_languages(one.content, snapshot.to, say), *_ways(snapshot, say))
    rows = (*_sends(one, snapshot, say), *_missing_doors(one, snapshot, say), *_aim_door(one, say, first=not snapshot.to))
    return Card(text=text, rows=(*rows, (to_notice(one, say),)))


def _whom(one: Notice, snapshot: SendingSnapshot, say: Say) -> Markup:
    change = say("It is a change: it goes to exactly those who have the announcement, or may have it.") if one.number else None
    return lines(change, reach(snapshot.to, say))


def _sends(one: Notice, snapshot: SendingSnapshot, say: Say) -> tuple[Row, ...]:
    if not snapshot.to:
        return ()
    return (
        (Touch(say("Send, each at a decent hour"), Send(one.id, Manner.DECENT, one.revision), Style.PRIMARY),),
        (Touch(say("Send to all now"), Send(one.id, Manner.AT_ONCE, one.revision)),),
        (Touch(say("Send at a time"), Go(states.SendNoticeAt(one.id))),),
    )


def _ways(snapshot: SendingSnapshot, say: Say) -> tuple[Markup, ...]:
    if not snapshot.to:
        return ()
    outside = _outside(snapshot.to, snapshot.now + UNDO, snapshot.zone)
    now = say.count(
        "For {n} of them it is no such hour now.", "For {n} of them it is no such hour now.", outside
    ) if outside else say.count("It is one now.", "It is one for all of them now.", len(snapshot.to))  # fmt: skip
    return (
        lines(say("A decent hour is from 8 to 20 at the reader’s place, on a working day there."), now),
        say("Either way you have {n} seconds to take it back.", n=int(UNDO.total_seconds())),
    )


def _outside(to: tuple[Reader, ...], at: datetime, zone: tzinfo) -> int:
    """For how many a moment is not decent."""
    return sum(not is_decent(at, *place_of(one.chamber, zone)) for one in to)


def _languages(content: Content, to: tuple[Reader, ...], say: Say) -> tuple[Markup, ...]:
    """How many read it in which language; those whose language it does not exist in, with what they get instead."""
    counts = Counter(one.language for one in to)
    told = []
    for language in Language:
        if not counts[language]:
            continue
        people = say.count("{n} person", "{n} people", counts[language])
        got, _ = content.in_language(language)
        if got is language:
            told.append(say("{language}: {people}", language=say(TONGUE[language]), people=people))
        else:
            told.append(
                say(
                    "{language}: {people}. It does not exist in this language, so they get it in {other}.",
                    language=say(TONGUE[language]),
                    people=people,
                    other=say(TONGUE[got]),
                )
            )
    return (lines(say("<b>Languages</b>"), *told),) if told else ()


def _missing_doors(one: Notice, snapshot: SendingSnapshot, say: Say) -> tuple[Row, ...]:
    spoken = {reader.language for reader in snapshot.to}
    missing = [language for language in Language if language in spoken and one.content.in_language(language)[0] is not language]
    return tuple(
        (Touch(say("Write it in {language}", language=say(TONGUE[language])), Go(states.NoticeIn(one.id, language))),)
        for language in missing
    )


def _aim_door(one: Notice, say: Say, *, first: bool) -> tuple[Row, ...]:
    return ((Touch(say("Whom it is for"), Go(states.NoticeAudience(one.id)), Style.PRIMARY if first else None),),)


def _mending(one: Notice, lacking: tuple[Lack, ...], say: Say) -> tuple[Row, ...]:
    """A door for each thing that it lacks, the first one first."""
    doors = list(dict.fromkeys(door for lack in lacking for door in _doors(one, lack, say)))
    return tuple((Touch(label, Go(to), None if number else Style.PRIMARY),) for number, (label, to) in enumerate(doors))


def _doors(one: Notice, lack: Lack, say: Say) -> list[tuple[Markup, states.WritingState]]:
    match lack:
        case Lack.EDITION:
            return [
                (say("Write it in {language}", language=say(TONGUE[language])), states.NoticeIn(one.id, language))
                for language in Language
            ]
        case Lack.TITLE | Lack.TEXT | Lack.FILE:
            return [_door_of(one, lack, language, say) for language in _lacking(one, lack)]
        case Lack.STARTS | Lack.PAST:
            return [(say("Change the start"), states.NoticeWhen(one.id, When.STARTS))]
        case Lack.ENDS_BEFORE:
            return [(say("Change the end"), states.NoticeWhen(one.id, When.ENDS))]
        case Lack.DEADLINE_AFTER | Lack.DEADLINE_PAST:
            return [(say("Change until when people reply"), states.NoticeWhen(one.id, When.DEADLINE))]


def _lacking(one: Notice, lack: Lack) -> list[Language]:
    """The languages whose edition lacks it."""
    empty = {
        Lack.TITLE: lambda edition: not edition.title,
        Lack.TEXT: lambda edition: not edition.text,
        Lack.FILE: lambda edition: one.kind is NoticeKind.DOCUMENT and edition.file is None,
    }
    return [language for language in Language if (edition := one.content.editions.get(language)) and empty[lack](edition)]


def _door_of(one: Notice, lack: Lack, language: Language, say: Say) -> tuple[Markup, states.WritingState]:
    tongue = say(TONGUE[language])
    match lack:
        case Lack.TITLE:
            return say("Title in {language}", language=tongue), states.WriteNotice(one.id, language, Part.TITLE)
        case Lack.TEXT:
            return say("Text in {language}", language=tongue), states.WriteNotice(one.id, language, Part.TEXT)
        case _:
            return say("Document in {language}", language=tongue), states.NoticeFile(one.id, language)


def at_card(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """Type a moment; once typed it is shown in full, and what kind of hour it is for its readers."""
    if not is_open(one):
        return _not_open(one, snapshot, say)
    head = bold(say("Send: {title}", title=title_of(one, say)))
    leave = Touch(say("‹ To the announcement"), LeaveSending(one.id, one.revision))
    if snapshot.typed is None:
        text = paragraphs(
            head, say("When is it to go out? Type the day and the hour in Brussels time, for example 12/3/2027 9:00.")
        )
        return Card(text=text, rows=((Touch(leave.label, leave.intent, Style.PRIMARY),),), accepts=MOMENTS)
    at = datetime.fromisoformat(snapshot.typed.text)
    outside = _outside(snapshot.to, at, snapshot.zone)
    warning = (
        say.count(
            "For {n} of its readers that is not between 8 and 20 on a working day.",
            "For {n} of its readers that is not between 8 and 20 on a working day.",
            outside,
        )
        if outside
        else None
    )
    text = paragraphs(
        head,
        say("It goes out on <b>{moment}</b>, Brussels time.", moment=say.moment(at, snapshot.zone)),
        reach(snapshot.to, say),
        warning,
        say("If that is wrong, type it again."),
    )
    return Card(text=text, rows=(*_moments(one, at, outside, say), (leave,)), accepts=MOMENTS)


def _moments(one: Notice, at: datetime, outside: int, say: Say) -> tuple[Row, ...]:
    if not outside:
        return ((Touch(say("Yes, send it then"), SendAt(one.id, Manner.AT_ONCE, at, one.revision), Style.PRIMARY),),)
    decent = SendAt(one.id, Manner.DECENT, at, one.revision)
    return (
        (Touch(say("From then on, at a decent hour"), decent, Style.PRIMARY),),
        (Touch(say("To all at that moment"), SendAt(one.id, Manner.AT_ONCE, at, one.revision)),),
    )


def stop_card(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """A second thought before what waits is cancelled."""
    back = to_notice(one, say)
    first: Row = (Touch(back.label, back.intent, Style.PRIMARY),)
    waiting = snapshot.report.of(Fate.WAITING)
    if not waiting:
        text = paragraphs(bold(title_of(one, say)), say("Nothing waits to be sent any more."))
        return Card(text=text, rows=(first,))
    asks = say.count(
        "Stop sending? {n} person who does not have it yet will not get it. Those who have it keep it.",
        "Stop sending? {n} people who do not have it yet will not get it. Those who have it keep it.",
        waiting,
    )
    stop = Touch(say("Yes, stop it"), Stop(one.id, one.revision), Style.DANGER)
    return Card(text=paragraphs(bold(title_of(one, say)), asks), rows=(first, (stop,)))


def fates_card(state: states.NoticeFates, one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """The readers with one fate, by name."""
    door = (Fate.WAITING if state.fate is Fate.SENDING else state.fate, state.blocked)
    total = range(counts_of(snapshot.report).get(door, 0))
    named = [
        Markup("· {}").format(beside(known.name, moment(known.at, snapshot.zone, say)) if _dated(state.fate) else known.name)
        for known in snapshot.named
    ]
    text = paragraphs(
        lines(bold(say("{area} ({n})", area=say(COUNTED[door]), n=say.number(len(total)))), title_of(one, say)),
        say(MEANS[door]) if total else None,
        lines(*named) or say("Nobody."),
        page_line(say, total, snapshot.page),
    )

    def page(number: int) -> states.NoticeFates:
        return states.NoticeFates(one.id, state.fate, state.blocked, number)

    back = to_notice(one, say)
    first: Row = (Touch(back.label, back.intent, Style.PRIMARY),)
    turn = pager(total, snapshot.page, page(snapshot.page - 1), page(snapshot.page + 1))
    return Card(text=text, rows=(first, *turn))


def _dated(fate: Fate) -> bool:
    """Whether the moment of each says something: when it came, when it is due, when the line broke."""
    return fate in {Fate.SENT, Fate.WAITING, Fate.SENDING, Fate.UNCERTAIN}


def done_card(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """The report, once nothing goes by itself any more."""
    text, rows = sent_part(one, snapshot.report, say)
    if one.stage is NoticeStage.CALLED_OFF:
        text, rows = standing_part(one, snapshot.report, snapshot.now, snapshot.zone, say)
    on_its_way = snapshot.report.on_their_way  # some of it is sent again
    told = say("<b>An announcement is on its way</b>") if on_its_way else say("<b>An announcement has been sent</b>")
    head = lines(told, title_of(one, say))
    return Card(text=paragraphs(head, text), rows=((_open(one, say),), *rows))


def late_card(one: Notice, snapshot: SendingSnapshot, say: Say) -> Card:
    """It was found too late, and waits for a word; once there was one, how it stands."""
    text, rows = standing_part(one, snapshot.report, snapshot.now, snapshot.zone, say)
    if is_open(one):
        text, rows = say("It was taken back and is being written again."), ()
    head = lines(say("<b>An announcement that was not sent in time</b>"), title_of(one, say))
    return Card(text=paragraphs(head, text), rows=(*rows, (_open(one, say),)))


def _open(one: Notice, say: Say) -> Touch:
    return Touch(say("To the announcement"), Go(states.DeskNotice(one.id)))


def page_there_is(total: int, page: int) -> int:
    """The page that exists nearest to the one asked for, from 0."""
    return min(max(page, 0), max(0, (total - 1) // PAGE))
