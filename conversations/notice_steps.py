"""The steps in which a notice is written, in each language and for the event: each card asks one thing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Attached, Card, Go, Intent, Row, Style, Touch, Wrote
from conversations.enquiry_text import TONGUE
from conversations.model.file import File, FileKind
from conversations.model.notice import PLACE_LIMIT, SEATS_LIMIT, TITLE_LIMIT, Edition, Lack, Notice, NoticeKind, Part, When, lacks
from conversations.model.questions import Draft
from conversations.model.report import Report
from conversations.notice_parts import NoticeSnapshot, title_of
from conversations.notice_words import WHEN
from conversations.parts import bold, chosen, italic, lines, paragraphs, shortened
from locales.language import Language
from locales.say import Say, message

PART: Mapping[Part, str] = {
    Part.TITLE: message("Title"),
    Part.TEXT: message("Text"),
    Part.PLACE: message("Place"),
}
"""What is written in each language, on a button and in a list."""

ASKS: Mapping[Part, str] = {
    Part.TITLE: message("Type the title on one line, at most {n} characters."),
    Part.TEXT: message("Type the text as its readers are to see it. The title, the date and the place stand beside it by themselves."),
    Part.PLACE: message("Type where it takes place: a room, an address, a town. At most {n} characters."),
}  # fmt: skip

MOMENT_ASKS: Mapping[When, str] = {
    When.STARTS: message("When does the event start? Type the day and the hour, for example 12/3/2027 14:00."),
    When.ENDS: message("When does the event end? Type the hour, and the day where it is another one."),
    When.DEADLINE: message("Until when can people reply? Type the day and the hour, for example 1/3/2027 18:00."),
}

WITHOUT: Mapping[When, str] = {
    When.ENDS: message("No end"),
    When.DEADLINE: message("No deadline"),
}
"""The moments that an event can do without, on a button."""

SEATS = (20, 40, 100)
"""Numbers of seats that have a button."""

TEXTS = (Wrote("DigiChambers 2.0 – infosessie"), Wrote("x " * 2100))
"""Samples of a part: a good one, one that is too long."""

MOMENTS = (Wrote("12/3/2031 14u"), Wrote("31 april 2031 14u"), Wrote("12/3/2020 14:00"), Wrote("soon"))
"""Samples of a moment: a good one, a day that does not exist, one that has passed, unreadable."""

DOCUMENTS = (
    Attached(File("memo", "memo", FileKind.DOCUMENT, "memorandum.pdf", "application/pdf", 90_000)),
    Attached(File("sheet", "sheet", FileKind.DOCUMENT, "table.xlsx", "application/vnd.ms-excel", 90_000)),
)
"""Samples of a document: a PDF, and what is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesSnapshot(NoticeSnapshot):
    """What writing knows.

    Attributes:
        notices: In the list; empty elsewhere.
        number: How many this person has begun.
        typed: The moment that was typed here and not taken yet, as ISO 8601.
        report: What became so far of what was sent, where one notice is shown.
        asked: How many deliveries this person has asked for, where one is offered.
    """

    notices: tuple[Notice, ...]
    number: int
    typed: Draft | None
    report: Report
    asked: int = 0


@dataclass(frozen=True, slots=True)
class LeaveNotice(Intent):
    """Back to this revision of a notice: who types on an old card is told."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class TakeMoment(Intent):
    """The moment that is shown in full is meant; None for none."""

    notice: UUID
    which: When
    at: datetime | None
    revision: int


@dataclass(frozen=True, slots=True)
class ChooseSeats(Intent):
    """So many can come; None for as many as want to."""

    notice: UUID
    seats: int | None
    revision: int


@dataclass(frozen=True, slots=True)
class WithoutLink(Intent):
    """The notice leads to no address."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class WithoutEdition(Intent):
    """The notice does not exist in this language."""

    notice: UUID
    language: Language
    revision: int


@dataclass(frozen=True, slots=True)
class WithoutPlace(Intent):
    """The event has no place in words in this language."""

    notice: UUID
    language: Language
    revision: int


def next_step(one: Notice, now: datetime, own: Language) -> states.NoticeState:
    """What is still missing; sending it when nothing is."""
    missing = next(iter(lacks(one.kind, one.content, now)), None)
    match missing:
        case None:
            return states.SendNotice(one.id)
        case Lack.EDITION:
            return states.WriteNotice(one.id, own, Part.TITLE)
        case Lack.TITLE | Lack.TEXT | Lack.FILE:
            return _in_a_language(one)
        case Lack.STARTS | Lack.PAST:
            return states.NoticeWhen(one.id, When.STARTS)
        case Lack.ENDS_BEFORE:
            return states.NoticeWhen(one.id, When.ENDS)
        case Lack.DEADLINE_AFTER | Lack.DEADLINE_PAST:
            return states.NoticeWhen(one.id, When.DEADLINE)


def _in_a_language(one: Notice) -> states.NoticeState:
    begun = (language for language in Language if language in one.content.editions)
    steps = (missing_in(one, language) for language in begun)
    return next((step for step in steps if step), states.DeskNotice(one.id))


def missing_in(one: Notice, language: Language) -> states.WriteNotice | states.NoticeFile | None:
    """The first thing that this language cannot do without and does not have yet."""
    edition = one.content.editions.get(language, Edition())
    if not edition.title:
        return states.WriteNotice(one.id, language, Part.TITLE)
    if not edition.text:
        return states.WriteNotice(one.id, language, Part.TEXT)
    if one.kind is NoticeKind.DOCUMENT and edition.file is None:
        return states.NoticeFile(one.id, language)
    return None


def after_part(one: Notice, language: Language, part: Part) -> states.WritingState:
    """Where one goes on once a part is written for the first time: the next empty one, then what the event needs."""
    edition = one.content.editions.get(language, Edition())
    later = parts_of(one)[parts_of(one).index(part) + 1 :]
    empty = next((other for other in later if not said(edition, other)), None)
    if empty:
        return states.WriteNotice(one.id, language, empty)
    return missing_in(one, language) or after_language(one)


def after_language(one: Notice) -> states.WritingState:
    """Where one goes on once a language is written for the first time."""
    if one.kind is NoticeKind.EVENT and one.content.starts is None:
        return states.NoticeWhen(one.id, When.STARTS)
    return states.DeskNotice(one.id)


def after_moment(one: Notice, which: When) -> states.WritingState:
    """Where one goes on after a moment: through what a new event may have beside it, once; else back to the notice."""
    content = one.content
    match which:
        case When.STARTS if content.ends is None:
            return states.NoticeWhen(one.id, When.ENDS)
        case When.ENDS if content.deadline is None and content.seats is None:
            return states.NoticeWhen(one.id, When.DEADLINE)
        case When.DEADLINE if content.seats is None:
            return states.NoticeSeats(one.id)
        case _:
            return states.DeskNotice(one.id)


def parts_of(one: Notice) -> tuple[Part, ...]:
    """What is written of it in each language."""
    return tuple(Part) if one.kind is NoticeKind.EVENT else (Part.TITLE, Part.TEXT)


def said(edition: Edition, part: Part) -> str:
    """What stands in an edition."""
    return str(getattr(edition, part.value))


def _leave(one: Notice, say: Say, *, first: bool = False) -> Row:
    style = Style.PRIMARY if first else None
    return (Touch(say("‹ To the announcement"), LeaveNotice(one.id, one.revision), style),)


def _in(one: Notice, language: Language, say: Say) -> Markup:
    return lines(bold(title_of(one, say)), italic(say(TONGUE[language])))


def edition_card(one: Notice, language: Language, say: Say) -> Card:
    """A notice in one language: what is written, what is not."""
    edition = one.content.editions.get(language, Edition())
    missing = missing_in(one, language)
    doors: list[tuple[Markup, states.WriteNotice | states.NoticeFile]] = [
        (say(PART[part]), states.WriteNotice(one.id, language, part)) for part in parts_of(one)
    ]
    if one.kind is NoticeKind.DOCUMENT:
        doors.append((say("Document"), states.NoticeFile(one.id, language)))
    written = tuple(Touch(label, Go(to)) for label, to in doors)
    rows: list[Row] = [_leave(one, say, first=missing is None), written]
    if missing:
        go_on = Touch(
            say("Write it") if language not in one.content.editions else say("Go on writing"), Go(missing), Style.PRIMARY
        )
        rows = [(go_on,), written, _leave(one, say)]
    if edition.title and edition.text:
        rows.append((Touch(say("Preview"), Go(states.PreviewNotice(one.id, language))),))
    if language in one.content.editions:
        rows.append((Touch(say("Without this language"), WithoutEdition(one.id, language, one.revision)),))
    shown = [lines(bold(say(PART[part])), Markup.escape(shortened(said(edition, part), 300) or "–")) for part in parts_of(one)]
    file = lines(bold(say("Document")), edition.file.name if edition.file else "–") if one.kind is NoticeKind.DOCUMENT else None
    text = paragraphs(_in(one, language, say), *shown, file)
    return Card(text=text, rows=tuple(rows))


def part_card(one: Notice, language: Language, part: Part, say: Say) -> Card:
    """Type a part; what stands there is shown."""
    edition = one.content.editions.get(language, Edition())
    limit = TITLE_LIMIT if part is Part.TITLE else PLACE_LIMIT
    now = said(edition, part)
    text = paragraphs(
        _in(one, language, say),
        lines(bold(say(PART[part])), Markup.escape(shortened(now, 600))) if now else None,
        None if now or part is Part.TITLE else _elsewhere(one, part, say),
        say(ASKS[part], n=limit),
        say("What you type replaces what stands there.") if now else None,
    )
    rows: list[Row] = [_leave(one, say, first=True)]
    if part is Part.PLACE:
        without = Touch(say("No place"), WithoutPlace(one.id, language, one.revision), None if now else Style.PRIMARY)
        rows = [*rows, (without,)] if now else [(without,), _leave(one, say)]
    return Card(text=text, rows=tuple(rows), accepts=TEXTS)


def _elsewhere(one: Notice, part: Part, say: Say) -> Markup | None:
    """What stands in the first language that has it, for who writes it in another."""
    editions = ((language, one.content.editions.get(language)) for language in Language)
    found = ((language, said(edition, part)) for language, edition in editions if edition and said(edition, part))
    return next((lines(italic(say(TONGUE[language])), Markup.escape(shortened(text, 1500))) for language, text in found), None)


def file_card(one: Notice, language: Language, say: Say) -> Card:
    """Send the document."""
    file = one.content.editions.get(language, Edition()).file
    text = paragraphs(
        _in(one, language, say),
        lines(bold(say("Document")), file.name) if file else None,
        say("Send the document as a file: a PDF of at most 20 MB."),
    )
    return Card(text=text, rows=(_leave(one, say, first=True),), accepts=DOCUMENTS)


def moment_card(one: Notice, which: When, snapshot: NoticesSnapshot, say: Say) -> Card:
    """Type a moment, or take the one that was typed."""
    known = getattr(one.content, which.value)
    stands = say("{label}: <b>{moment}</b>", label=say(WHEN[which]), moment=say.moment(known, snapshot.zone)) if known else None
    head = paragraphs(bold(title_of(one, say)), stands)
    if snapshot.typed is not None:
        at = datetime.fromisoformat(snapshot.typed.text)
        text = paragraphs(
            head,
            say("{label}: <b>{moment}</b>?", label=say(WHEN[which]), moment=say.moment(at, snapshot.zone)),
            say("That is how we read what you typed, in Brussels time. If it is wrong, type it again."),
        )
        take = Touch(say("Yes, that is right"), TakeMoment(one.id, which, at, one.revision), Style.PRIMARY)
        return Card(text=text, rows=((take,), _leave(one, say)), accepts=MOMENTS)
    rows: list[Row] = [_leave(one, say, first=True)]
    if which in WITHOUT:
        style = None if known else Style.PRIMARY
        without = Touch(say(WITHOUT[which]), TakeMoment(one.id, which, None, one.revision), style)
        rows = [*rows, (without,)] if known else [(without,), _leave(one, say)]
    return Card(text=paragraphs(head, say(MOMENT_ASKS[which])), rows=tuple(rows), accepts=MOMENTS)


def link_card(one: Notice, say: Say) -> Card:
    """Type an address."""
    text = paragraphs(
        bold(title_of(one, say)),
        lines(bold(say("Link")), one.content.link) if one.content.link else None,
        say("Type the address that the announcement leads to, for example https://www.example.org/infosession."),
    )
    rows: list[Row] = [_leave(one, say, first=True)]
    if one.content.link:
        rows.append((Touch(say("No link"), WithoutLink(one.id, one.revision)),))
    return Card(text=text, rows=tuple(rows), accepts=(Wrote("https://digichambers.example/infosessie"), Wrote("digichambers.be")))


def seats_card(one: Notice, say: Say) -> Card:
    """How many can come."""
    seats = one.content.seats
    buttons = tuple(Touch(chosen(Markup.escape(n), seats == n), ChooseSeats(one.id, n, one.revision)) for n in SEATS)
    text = paragraphs(
        bold(title_of(one, say)),
        say.count("{n} seat.", "{n} seats.", seats) if seats else say("As many as want to come."),
        say("How many people can come? Press a number or type one, from 1 to {n}.", n=say.number(SEATS_LIMIT)),
        say("When all seats are taken, a waiting list begins; it moves up by itself."),
    )
    style = None if seats else Style.PRIMARY
    none = Touch(say("As many as want to"), ChooseSeats(one.id, None, one.revision), style)
    rows = (_leave(one, say, first=True), buttons, (none,)) if seats else ((none,), buttons, _leave(one, say))
    return Card(text=text, rows=rows, accepts=(Wrote("35"), Wrote("0"), Wrote("-1"), Wrote("many")))
