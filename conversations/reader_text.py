"""What a reader reads of a notice beside its own words: what has changed, their reply, the seats; how long all of it can be."""

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from markupsafe import Markup

from conversations.model.decision import units
from conversations.model.notice import Content, NoticeKind
from conversations.model.reply import Answer, Reply
from conversations.model.seats import Replying, is_coming, replying
from conversations.notice_parts import moment, notice_text
from conversations.parts import bold, italic, lines, paragraphs, plain, shortened
from locales.language import Language
from locales.say import Say, message

LIMIT, CAPTION_LIMIT = 4096, 1024
"""The longest text of a message, and of one with a file, in UTF-16 units."""

NOTE_SHOWN = 200
"""Characters of the reader's own note that their card shows."""

ABOVE = 202
"""The room above a card for the answer to what was typed at it."""

RESERVE: Mapping[NoticeKind, int] = {NoticeKind.EVENT: 800 + ABOVE, NoticeKind.NEWS: ABOVE, NoticeKind.DOCUMENT: 0}
"""The room that is kept for the reader's reply and note, for the seats, and above the card."""

READ_IN: Mapping[Language, str] = {
    Language.NL: message("This announcement is not there in your language; you read it in Dutch."),
    Language.FR: message("This announcement is not there in your language; you read it in French."),
    Language.EN: message("This announcement is not there in your language; you read it in English."),
}
"""Which edition a reader gets whose own language has none."""

REPLIED: Mapping[Answer, str] = {
    Answer.COMING: message("You replied: I’m coming."),
    Answer.MAYBE: message("You replied: maybe."),
    Answer.CANNOT: message("You replied: I can’t."),
}
"""The reader's own reply."""


def limit(kind: NoticeKind) -> int:
    """The most UTF-16 units that a reader's card can hold."""
    return CAPTION_LIMIT if kind is NoticeKind.DOCUMENT else LIMIT


def length(kind: NoticeKind, content: Content, zone: tzinfo, say: Say) -> int:
    """The UTF-16 units of the card that a reader of this language gets, with room for their reply; to be at most `limit(kind)`.

    Raises:
        LookupError: No edition is complete.
    """
    return measured(body(content, zone, say)) + RESERVE[kind]


def measured(text: Markup) -> int:
    """UTF-16 units of what is shown of a text, its tags and entities resolved."""
    return units(plain(text))


def body(content: Content, zone: tzinfo, say: Say) -> Markup:
    """The notice in the reader's language, or in the one that there is, with a line that says so.

    Raises:
        LookupError: No edition is complete.
    """
    language, _ = content.in_language(say.language)
    other = italic(say(READ_IN[language])) if language is not say.language else None
    return paragraphs(other, notice_text(content, zone, say))


def changes(before: Content, now: Content, zone: tzinfo, say: Say) -> Markup:
    """What has changed of a notice for a reader of this language, old → new; a line each, empty for nothing that they can see."""
    return lines(*_changes(before, now, zone, say))


def _changes(before: Content, now: Content, zone: tzinfo, say: Say) -> Iterator[Markup]:
    (_, old), (_, new) = before.in_language(say.language), now.in_language(say.language)
    nothing = say("nothing")
    words = (
        (message("Title: {old} → {new}"), old.title, new.title),
        (message("Start: {old} → {new}"), _at(before.starts, zone, say), _at(now.starts, zone, say)),
        (message("End: {old} → {new}"), _at(before.ends, zone, say), _at(now.ends, zone, say)),
        (message("Where: {old} → {new}"), old.place, new.place),
        (message("Reply before: {old} → {new}"), _at(before.deadline, zone, say), _at(now.deadline, zone, say)),
        (message("Seats: {old} → {new}"), _seats(before.seats, say), _seats(now.seats, say)),
    )
    yield from (say(text, old=was or nothing, new=is_ or nothing) for text, was, is_ in words if was != is_)
    if old.text != new.text:
        yield say("The text has changed.")
    if before.link != now.link:
        yield say("The link has changed.") if now.link else say("The link is gone.")
    if old.file != new.file:
        yield say("The document is another one.")


def _at(at: datetime | None, zone: tzinfo, say: Say) -> Markup | None:
    return moment(at, zone, say) if at else None


def _seats(seats: int | None, say: Say) -> str | Markup:
    return say("as many as come") if seats is None else say.number(seats)


def own_reply(reply: Reply | None, say: Say) -> Markup | None:
    """What the reader replied, with their note; None where there is nothing."""
    if reply is None:
        return None
    note = say("Your note: “{note}”", note=shortened(reply.note, NOTE_SHOWN)) if reply.note else None
    if reply.answer is None:
        return note
    replied = bold(say(REPLIED[reply.answer]))
    if not reply.counts:
        replied = lines(replied, say("That was for another date: it no longer counts. Please reply again."))
    return lines(replied, note)


def seats_line(content: Content, reply: Reply | None, taken: int, waiting: int, number: int | None, say: Say) -> Markup | None:
    """How the seats stand for this reader; None where there are as many as come.

    Args:
        taken, waiting: How many have a seat, and how many wait for one.
        number: The how manieth the reader is in line, from 1; None for who is not.
    """
    if is_coming(reply) and number is not None:
        return say("All seats are taken: you are number {n} in line.", n=number)
    if content.seats is None:
        return None
    if is_coming(reply):
        return say("You have a seat.")
    left = max(0, content.seats - taken) if not waiting else 0
    if left:
        return say.count("{n} seat is left.", "{n} seats are left.", left)
    return say.count(
        "The only seat is taken: you would be number {place} in line.",
        "All {n} seats are taken: you would be number {place} in line.",
        content.seats,
        place=say.number(waiting + 1),
    )


def what_to_do(content: Content, reply: Reply | None, now: datetime, zone: tzinfo, say: Say) -> Markup | None:
    """Until when replies count, where the reader cannot do what the buttons of others do."""
    match replying(content, reply, now):
        case Replying.OVER:
            return say("This event has begun, so replies are closed.") if content.starts else None
        case Replying.LEAVING:
            return say("Replies are closed. Can you not come after all? Say so with the button: someone else may be glad of it.")
        case Replying.CLOSED if content.deadline:
            closed = say("Replies could be given until {moment}.", moment=moment(content.deadline, zone, say))
            return lines(
                closed, say("Would you still like to come? Please contact the Federation; perhaps something can be done.")
            )
        case _:
            return None
