"""An event as a calendar takes it: values only, said in the reader's language."""

from dataclasses import dataclass
from datetime import datetime

from conversations.model.notice import Content, Notice, NoticeStage
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """What the calendar file shows; the same values are the same bytes.

    Attributes:
        uid: The same for all files of one notice, so that a calendar knows the event again.
        sequence: Of several files the highest counts.
        stamped: When what is shown went out (UTC); the file holds no other clock.
        starts, ends: UTC: right whatever the zone and whether the clock was put forward.
        link: An address, or nothing.
        organizer: Who announces it, by name.
        cancelled: The event does not take place.
    """

    uid: str
    sequence: int
    stamped: datetime
    starts: datetime
    ends: datetime | None
    title: str
    text: str
    place: str
    link: str
    organizer: str
    language: str
    cancelled: bool


def calendar_event(notice: Notice, content: Content, sent_at: datetime, say: Say) -> CalendarEvent:
    """What the calendar of a reader of this language gets of an event.

    Args:
        sent_at: When what readers have went out.

    Raises:
        ValueError: It has no start.
        LookupError: No edition is complete.
    """
    if content.starts is None:
        raise ValueError("an event without start")
    language, edition = content.in_language(say.language)
    off = notice.stage is NoticeStage.CALLED_OFF
    return CalendarEvent(
        uid=f"{notice.id}@chamberready",
        sequence=notice.number,
        stamped=sent_at,
        starts=content.starts,
        ends=content.ends,
        # a calendar that takes the file for a new event at least says so
        title=say("Called off: {title}", title=edition.title).unescape() if off else edition.title,
        text=edition.text,
        place=edition.place,
        link=content.link,
        organizer=say("Federation of Belgian Chambers of Commerce").unescape(),
        language=language,
        cancelled=off,
    )
