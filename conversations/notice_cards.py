"""The list of what is announced, and one notice with all its doors."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Go, Intent, Row, Style, Touch
from conversations.desk_parts import to_desk
from conversations.enquiry_text import TONGUE
from conversations.model.notice import Lack, Notice, NoticeKind, NoticeStage, Part, When, lacks
from conversations.notice_parts import KIND, readable, title_of, to_notice
from conversations.notice_steps import NoticesSnapshot, next_step
from conversations.notice_words import LACK, WHEN
from conversations.parts import LABEL, beside, bold, chosen, lines, page_line, page_of, pager, paragraphs, shortened
from locales.language import Language
from locales.say import Say, message


@dataclass(frozen=True, slots=True)
class BeginNotice(Intent):
    """Begin a notice. `number` is how many the person began before: a second press is old."""

    kind: NoticeKind
    number: int


@dataclass(frozen=True, slots=True)
class DropNotice(Intent):
    """Remove this revision of a draft, or of the change that is being written."""

    notice: UUID
    revision: int


BEGIN: Mapping[NoticeKind, str] = {
    NoticeKind.EVENT: message("Announce an event"),
    NoticeKind.NEWS: message("Announce news"),
    NoticeKind.DOCUMENT: message("Send a document"),
}

STAGE: Mapping[NoticeStage, str] = {
    NoticeStage.DRAFT: message("draft"),
    NoticeStage.SCHEDULED: message("scheduled"),
    NoticeStage.SENT: message("sent"),
    NoticeStage.CALLED_OFF: message("called off"),
}
"""How far a notice is, in a list."""


LACK_IN: Mapping[Lack, str] = {
    Lack.TITLE: message("{language}: no title yet."),
    Lack.TEXT: message("{language}: no text yet."),
    Lack.FILE: message("{language}: no document yet."),
}
"""What a language lacks, with its name; each is called as the part of an edition."""

SECOND = (Language.NL, Language.FR)
"""The languages that are offered as long as a notice does not have them: half of the chambers at home read each."""

ALSO_IN: Mapping[Language, str] = {
    Language.NL: message("Write it in Dutch too"),
    Language.FR: message("Write it in French too"),
}


def list_card(page: int, snapshot: NoticesSnapshot, say: Say) -> Card:
    """What is announced, and the three ways to begin."""
    at, shown = page_of(snapshot.notices, page)
    text = paragraphs(
        say("<b>Announcements</b>"),
        say("An event collects replies, news has no date, a document comes with its file. You see each as its readers will, before anything is sent."),
        None if snapshot.notices else say("Nothing was announced yet."),
        page_line(say, snapshot.notices, at),
    )  # fmt: skip
    begin: list[Row] = [
        (Touch(say(BEGIN[kind]), BeginNotice(kind, snapshot.number), Style.PRIMARY if kind is NoticeKind.EVENT else None),)
        for kind in NoticeKind
    ]
    rows = tuple((Touch(_entry(one, say), Go(states.DeskNotice(one.id))),) for one in shown)
    turn = pager(snapshot.notices, at, states.DeskNotices(at - 1), states.DeskNotices(at + 1))
    return Card(text=text, rows=(*begin, *rows, *turn, (to_desk(say),)))


def _entry(one: Notice, say: Say) -> Markup:
    standing = say(STAGE[one.stage])
    title = shortened(title_of(one, say).unescape(), LABEL - len(standing.unescape()) - 3)
    return beside(Markup.escape(title), standing)


def draft_card(one: Notice, snapshot: NoticesSnapshot, say: Say) -> Card:
    """What is being written: what it says so far, what is missing, and a door to each part."""
    missing = lacks(one.kind, one.content, snapshot.now)
    text = paragraphs(
        lines(bold(title_of(one, say)), beside(say(KIND[one.kind]), say(STAGE[one.stage]))),
        say("This is a change of what was sent. Nobody sees it until you send it.") if one.changing else None,
        facts_of(one, snapshot, say),
        lines(say("<b>Still to do</b>"), *lacking(one, snapshot, say)) if missing else None,
        say("{name} changed it last.", name=one.changed_by),
    )
    rows = (
        *_onward(one, snapshot, say),
        *_doors(one, snapshot, say),
        (_remove(one, say),),
        *_of_the_event(one, say),
        (_up(say),),
    )
    return Card(text=text, rows=rows)


def _of_the_event(one: Notice, say: Say) -> tuple[Row, ...]:
    """Of an event that was sent, a change of it waiting or not: who comes, and its end."""
    if one.kind is not NoticeKind.EVENT or not (one.stage is NoticeStage.SENT or one.change_waits):
        return ()
    replies: Row = (Touch(say("Replies"), Go(states.NoticeReplies(one.id))),)
    end: Row = (Touch(say("Call the event off"), Go(states.CallOffNotice(one.id))),)
    return (replies, end) if one.changing else (end,)  # else the report has the door to the replies


def lacking(one: Notice, snapshot: NoticesSnapshot, say: Say) -> Iterator[Markup]:
    """What keeps it from being sent, each with the language that it is about."""
    for lack in lacks(one.kind, one.content, snapshot.now):
        if lack not in LACK_IN:
            yield say(LACK[lack])
            continue
        yield from (
            say(LACK_IN[lack], language=say(TONGUE[language]))
            for language in Language
            if (edition := one.content.editions.get(language)) and not getattr(edition, lack.value)
        )


def _onward(one: Notice, snapshot: NoticesSnapshot, say: Say) -> tuple[Row, ...]:
    """What comes next: what is missing; then the country’s other language; then sending."""
    step = next_step(one, snapshot.now, snapshot.person.language)
    missing = not isinstance(step, states.SendNotice)
    send = Touch(_go_on(one, missing=missing, say=say), Go(step), Style.PRIMARY)
    other = next((language for language in SECOND if language not in one.content.editions), None)
    if missing or one.changing or other is None:
        return ((send,),)
    also = Touch(say(ALSO_IN[other]), Go(states.WriteNotice(one.id, other, Part.TITLE)), Style.PRIMARY)
    return ((also,), (replace(send, style=None),))


def facts_of(one: Notice, snapshot: NoticesSnapshot, say: Say) -> Markup:
    """Its languages, and what is known of the event."""
    content = one.content
    tongues = [str(say(TONGUE[language])) for language in Language if language in content.editions]
    written = say.count("Language: {languages}", "Languages: {languages}", len(tongues), languages=say.joined(tongues))
    moments = [
        say("{label}: <b>{moment}</b>", label=say(WHEN[which]), moment=say.moment(at, snapshot.zone))
        for which in When
        if (at := getattr(content, which.value)) is not None
    ]
    seats = say.count("{n} seat", "{n} seats", content.seats) if content.seats else None
    return lines(written if tongues else None, *moments, seats, content.link or None)


def _go_on(one: Notice, *, missing: bool, say: Say) -> Markup:
    if missing:
        return say("Go on writing")
    return say("Check and send the change") if one.changing else say("Check and send")


def _doors(one: Notice, snapshot: NoticesSnapshot, say: Say) -> tuple[Row, ...]:
    """Each language, then what belongs to an event, then whom it is for."""
    languages: Row = tuple(
        Touch(chosen(say(TONGUE[language]), language in one.content.editions), Go(states.NoticeIn(one.id, language)))
        for language in Language
    )
    rows: list[Row] = [languages]
    if one.kind is NoticeKind.EVENT:
        rows.append(tuple(Touch(say(WHEN[which]), Go(states.NoticeWhen(one.id, which))) for which in When))
        rows.append((_link(one, say), Touch(say("Seats"), Go(states.NoticeSeats(one.id)))))
    else:
        rows.append((_link(one, say),))
    rows += _preview(one, snapshot, say)
    if one.number == 0:
        rows.append((Touch(say("Whom it is for"), Go(states.NoticeAudience(one.id))),))
    return tuple(rows)


def _preview(one: Notice, snapshot: NoticesSnapshot, say: Say) -> tuple[Row, ...]:
    if not readable(one.content):
        return ()
    language, _ = one.content.in_language(snapshot.person.language)
    return ((Touch(say("Preview"), Go(states.PreviewNotice(one.id, language))),),)


def _link(one: Notice, say: Say) -> Touch:
    return Touch(say("Link"), Go(states.NoticeLink(one.id)))


def _remove(one: Notice, say: Say) -> Touch:
    return Touch(say("Drop the change") if one.changing else say("Remove the draft"), Go(states.RemoveNotice(one.id)))


def _up(say: Say) -> Touch:
    return Touch(say("‹ Announcements"), Go(states.DeskNotices()))


def remove_card(one: Notice, say: Say) -> Card:
    """A second thought."""
    asks = (
        say("Drop the change? What was sent stays as it is.")
        if one.changing
        else say("Remove this draft? Nothing of it is kept.")
    )
    yes = Touch(say("Yes, drop it") if one.changing else say("Yes, remove it"), DropNotice(one.id, one.revision), Style.DANGER)
    back = Touch(to_notice(one, say).label, to_notice(one, say).intent, Style.PRIMARY)
    return Card(text=paragraphs(bold(title_of(one, say)), asks), rows=((back,), (yes,)))


def standing_doors(one: Notice, snapshot: NoticesSnapshot, say: Say) -> tuple[Row, ...]:
    """Of what was sent: each part to change, its end; the way up."""
    rows: list[Row] = []
    if one.stage is NoticeStage.SENT:
        rows += _doors(one, snapshot, say)
    return (*rows, *_of_the_event(one, say), (_up(say),))
