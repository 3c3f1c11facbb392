"""Sentences about what is wrong with a notice: what it lacks, and what was typed that cannot be taken."""

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from markupsafe import Markup

from conversations.model.hours import Flaw
from conversations.model.moments import Refused
from conversations.model.notice import SEATS_LIMIT, Content, Lack, When
from conversations.parts import shortened
from locales.say import Say, message

LACK: Mapping[Lack, str] = {
    Lack.EDITION: message("It is not written in any language yet."),
    Lack.TITLE: message("A language has no title yet."),
    Lack.TEXT: message("A language has no text yet."),
    Lack.FILE: message("A language has no document yet."),
    Lack.STARTS: message("It does not say yet when the event starts."),
    Lack.PAST: message("The event would start in the past."),
    Lack.ENDS_BEFORE: message("The event would end before it starts."),
    Lack.DEADLINE_AFTER: message("Replies would close after the event has started."),
    Lack.DEADLINE_PAST: message("The moment at which replies close has passed."),
}
"""Why a notice cannot be sent yet."""

WHEN: Mapping[When, str] = {
    When.STARTS: message("Start"),
    When.ENDS: message("End"),
    When.DEADLINE: message("Reply before"),
}
"""A moment of the event, on a button and in a list."""


def unread(refused: Refused, typed: str, zone: tzinfo, say: Say) -> Markup:
    """Why a typed moment is not taken, with what to type instead."""
    return say("{why} Nothing was changed.", why=_why(refused, typed, zone, say))


def _why(refused: Refused, typed: str, zone: tzinfo, say: Say) -> Markup:
    day = say.date(refused.day) if refused.day else ""
    match refused.flaw:
        case Flaw.NO_SUCH_DAY:
            return say("There is no day “{day}”.", day=refused.quoted)
        case Flaw.NO_SUCH_HOUR:
            return say("There is no hour “{hour}”.", hour=refused.quoted)
        case Flaw.SKIPPED:
            hour = say.hour(refused.hour) if refused.hour else ""
            return say("On {day} the clocks go forward: {hour} does not exist then.", day=day, hour=hour)
        case Flaw.OTHER_WEEKDAY if refused.day:
            return say("{day} is a {weekday}.", day=day, weekday=say.weekday(refused.day.weekday()))
        case Flaw.NO_HOUR:
            return say("Type the hour too, for example “{day} 14:00”.", day=day)
        case Flaw.NO_DAY:
            return say("Type the day too, for example “12/3/2027 14:00”.")
        case Flaw.DOUBTFUL if refused.either:
            first, *others = (say.moment(at, zone) for at in refused.either)
            if not others:
                return say("Do you mean {moment}? Then type it with the year.", moment=first)
            return say("That may mean {first} or {second}. Type it in full, the hour too.", first=first, second=others[0])
        case _:
            quoted = shortened(typed, 40)
            return say("We could not read “{text}” as a day and an hour. Type it as 12/3/2027 14:00.", text=quoted)


def misplaced(which: When, at: datetime, content: Content, now: datetime, zone: tzinfo, say: Say) -> Markup | None:
    """Why this moment of the event cannot be; None when it can."""
    told = say.moment(at, zone)
    if at <= now:
        return say("{moment} has passed. Type a moment that is still to come. Nothing was changed.", moment=told)
    start = say.moment(content.starts, zone) if content.starts else ""
    match which:
        case When.ENDS if content.starts and at <= content.starts:
            return say(
                "{moment} is not after the start, {start}. An event ends after it starts. Nothing was changed.",
                moment=told,
                start=start,
            )
        case When.DEADLINE if content.starts and at > content.starts:
            return say(
                "{moment} is after the start, {start}. Replies close before the event starts. Nothing was changed.",
                moment=told,
                start=start,
            )
        case _:
            return None


_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]+\.?")


def read_link(typed: str) -> str | None:
    """A web address with scheme, as it was typed; None when it is none that Telegram takes in a button."""
    text = typed.strip()
    try:
        parts = urlsplit(text)
        whole = parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.hostname or "") and parts.port != 0
    except ValueError:  # brackets and signs that no host has; what is no port
        return None
    return text if whole and not any(character.isspace() for character in text) else None


def read_seats(typed: str) -> int | None:
    """A number of seats, 1 to `SEATS_LIMIT`; None when it is none."""
    text = typed.strip()
    return int(text) if text.isdecimal() and len(text) <= len(str(SEATS_LIMIT)) and 1 <= int(text) <= SEATS_LIMIT else None
