"""What the conversations about notices share: the snapshot of one, the words of its kinds, its text as a reader sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from markupsafe import Markup

from conversations import states
from conversations.core import Go, Person, Role, Snapshot, Touch
from conversations.model.notice import Content, Notice, NoticeKind
from conversations.parts import bold, lines, paragraphs
from locales.language import Language
from locales.say import Say, message

KIND: Mapping[NoticeKind, str] = {
    NoticeKind.EVENT: message("Event with replies"),
    NoticeKind.NEWS: message("News"),
    NoticeKind.DOCUMENT: message("Document"),
}
"""A kind of notice, on a button and in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSnapshot(Snapshot):
    """What each conversation about one notice knows.

    Attributes:
        zone: The Federation's.
        one: The notice that the state shows; None where it shows a list, or it is gone.
    """

    zone: tzinfo
    one: Notice | None


def is_admin(person: Person) -> bool:
    """Whether the person may announce."""
    return person.role is Role.ADMIN


def title_of(notice: Notice, say: Say) -> Markup:
    """Its title in the person's language, else in the first that has one, else its kind."""
    titles = [edition.title for edition in notice.content.editions.values() if edition.title]
    own = notice.content.editions.get(say.language)
    if own and own.title:
        return Markup.escape(own.title)
    return Markup.escape(titles[0]) if titles else say(KIND[notice.kind])


def readable(content: Content) -> tuple[Language, ...]:
    """The languages in which it has a title and a text."""
    return tuple(one for one in Language if (edition := content.editions.get(one)) and edition.title and edition.text)


def to_notice(notice: Notice, say: Say) -> Touch:
    """The way back to the notice."""
    return Touch(say("‹ To the announcement"), Go(states.DeskNotice(notice.id)))


def moment(at: datetime, zone: tzinfo, say: Say) -> Markup:
    """A moment in the reader's own zone where Telegram shows it, with the Federation's time as the text."""
    told = say("{moment} (Brussels time)", moment=say.moment(at, zone))
    return Markup('<tg-time unix="{}" format="wDt">{}</tg-time>').format(int(at.timestamp()), told)


def notice_text(content: Content, zone: tzinfo, say: Say) -> Markup:
    """What a reader of this language reads: title, text, and what is known of the event."""
    _, edition = content.in_language(say.language)
    until = say("until {moment}", moment=moment(content.ends, zone, say)) if content.ends else None
    return paragraphs(
        bold(edition.title),
        Markup.escape(edition.text),
        lines(
            say("<b>When</b>: {moment}", moment=moment(content.starts, zone, say)) if content.starts else None,
            until,
            say("<b>Where</b>: {place}", place=edition.place) if edition.place else None,
            say("<b>Reply before</b>: {moment}", moment=moment(content.deadline, zone, say)) if content.deadline else None,
        ),
    )
