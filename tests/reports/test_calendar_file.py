"""The calendar file, as a second library reads it."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject

from bot import reports
from conversations.calendar_event import CalendarEvent
from conversations.core import DocumentKind
from locales.language import Language

BRUSSELS = ZoneInfo("Europe/Brussels")
EVENT = CalendarEvent(
    uid="00000000-0000-0000-0000-000000000029@chamberready",
    sequence=2,
    stamped=datetime(2026, 9, 1, 8, tzinfo=UTC),
    starts=datetime(2026, 10, 1, 12, tzinfo=UTC),
    ends=datetime(2026, 10, 1, 14, tzinfo=UTC),
    title="DigiChambers 2.0 – séance; d’information, déjà",
    text="Programme:\n– café\n– « questions »",
    place="Rue des Colonies 11, 1000 Bruxelles",
    link="https://example.org/?a=1&b=2,3;4",
    organizer="Fédération des chambres; « de commerce », belges",
    language="fr",
    cancelled=False,
)


def made(values: CalendarEvent) -> bytes:
    return reports.made(DocumentKind.CALENDAR, values)


def read(values: CalendarEvent) -> vobject.base.Component:
    return calendar(values).vevent


def calendar(values: CalendarEvent) -> vobject.base.Component:
    return vobject.readOne(made(values).decode())


def test_a_second_library_reads_what_was_written() -> None:
    event = read(EVENT)

    words = [event.contents[name][0].value for name in ("summary", "description", "location", "url")]
    assert words == [EVENT.title, EVENT.text, EVENT.place, EVENT.link]
    assert event.organizer.params["CN"] == [EVENT.organizer]


@pytest.mark.parametrize(
    "hour",
    [
        datetime(2027, 3, 28, 9, tzinfo=BRUSSELS),
        datetime(2027, 3, 28, 1, 30, tzinfo=BRUSSELS),
        datetime(2026, 10, 25, 9, tzinfo=BRUSSELS),
        datetime(2026, 10, 25, 2, 30, tzinfo=BRUSSELS),
        datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BRUSSELS),
    ],
)
def test_start_and_end_are_right_on_the_days_on_which_the_clock_changes(hour: datetime) -> None:
    starts = hour.astimezone(UTC)
    event = read(replace(EVENT, starts=starts, ends=starts + timedelta(hours=2)))

    assert event.dtstart.value == starts
    assert event.dtend.value - event.dtstart.value == timedelta(hours=2)
    assert event.dtstart.value.astimezone(BRUSSELS).timetuple()[:5] == hour.timetuple()[:5]


def test_the_same_event_keeps_its_uid_and_the_later_file_its_higher_sequence() -> None:
    first, then = read(EVENT), read(replace(EVENT, sequence=3, title="Anders"))

    assert first.uid.value == then.uid.value
    assert int(then.sequence.value) > int(first.sequence.value)


@pytest.mark.parametrize(("off", "method", "status"), [(False, "PUBLISH", "CONFIRMED"), (True, "CANCEL", "CANCELLED")])
def test_the_file_says_whether_the_event_takes_place(off: bool, method: str, status: str) -> None:
    whole = calendar(replace(EVENT, cancelled=off))

    assert (whole.method.value, whole.vevent.status.value) == (method, status)


def test_what_cancels_an_event_is_its_publisher_and_names_nobody_who_attends() -> None:
    """RFC 5546, 3.2.1 and 3.2.5: what is published has an organizer and no attendee; who cancels it is the same."""
    published, cancelled = read(EVENT), read(replace(EVENT, sequence=3, cancelled=True))

    assert published.organizer.value == cancelled.organizer.value
    assert published.organizer.value.startswith("mailto:")
    assert not any("attendee" in one.contents for one in (published, cancelled))


def test_the_method_stands_before_the_event() -> None:
    written = made(EVENT)

    assert written.index(b"METHOD:PUBLISH") < written.index(b"BEGIN:VEVENT")


def test_the_same_values_are_the_same_bytes_and_the_same_digest() -> None:
    again = replace(EVENT)

    assert made(EVENT) == made(again)
    digests = {reports.digest(DocumentKind.CALENDAR, values, Language.FR) for values in (EVENT, again)}
    assert len(digests) == 1


def test_what_is_not_known_is_left_out() -> None:
    event = read(replace(EVENT, ends=None, text="", place="", link=""))

    assert not {"dtend", "description", "location", "url"} & event.contents.keys()


def test_every_line_ends_as_the_format_asks_and_is_no_longer_than_75_bytes() -> None:
    lines = made(replace(EVENT, text="é" * 500)).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(re.search(rb"[\r\n]", line) for line in lines)
