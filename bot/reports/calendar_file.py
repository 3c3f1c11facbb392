"""An event as an .ics file (RFC 5545), published and cancelled as RFC 5546 asks, in UTC; the same values give the same bytes."""

from datetime import UTC

from conversations.calendar_event import CalendarEvent

PRODUCT = "-//Belgian Chambers//ChamberReady//EN"
"""Who made the file, as the format asks."""

NO_MAILBOX = "mailto:announcements@chamberready.invalid"
"""The organizer: the same in each file, because a calendar lets nobody else cancel; of a domain that cannot exist (RFC 2606)."""


def calendar_file(values: CalendarEvent) -> bytes:
    """The calendar file of one event."""
    from icalendar import Calendar, Event, vCalAddress  # noqa: PLC0415 - needed at the first file only

    event = Event()
    event.add("uid", values.uid)
    event.add("sequence", values.sequence)
    event.add("dtstamp", values.stamped.astimezone(UTC))
    event.add("dtstart", values.starts.astimezone(UTC))
    if values.ends is not None:
        event.add("dtend", values.ends.astimezone(UTC))
    event.add("organizer", vCalAddress(NO_MAILBOX), parameters={"CN": values.organizer})
    words = {"summary": values.title, "description": values.text, "location": values.place}
    for name, text in words.items():
        if text:
            event.add(name, text, parameters={"LANGUAGE": values.language})
    if values.link:
        event.add("url", values.link)
    event.add("status", "CANCELLED" if values.cancelled else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if values.cancelled else "PUBLISH")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
