"""The words for whom a notice is for."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chamber_text import area_name, short_name
from conversations.enquiry_text import TONGUE
from conversations.model.audience import Aim, Audience, Reader, Station
from conversations.model.progress import BEHIND, Group
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.parts import beside, bold, lines
from conversations.progress_text import GROUP
from locales.language import Language
from locales.say import Say, message

AIM: Mapping[Aim, str] = {
    Aim.KIND: message("Local or abroad"),
    Aim.LANGUAGE: message("Language"),
    Aim.AREA: message("Region or country"),
    Aim.STATION: message("Chambers or Federation"),
    Aim.PROGRESS: message("How far their chamber is"),
    Aim.REPLY: message("Reply to an earlier event"),
}
"""By what an audience is narrowed, on a button and above its list."""

KINDS: Mapping[ChamberKind, str] = {
    ChamberKind.LOCAL: message("Local chambers"),
    ChamberKind.BILATERAL: message("Chambers abroad"),
}

STATION: Mapping[Station, str] = {
    Station.REPRESENTATIVE: message("Who represents a chamber"),
    Station.STAFF: message("The Federation’s staff"),
    Station.ADMIN: message("Administrators"),
}

REPLY: Mapping[Answer | None, str] = {
    Answer.COMING: message("Coming"),
    Answer.MAYBE: message("Perhaps"),
    Answer.CANNOT: message("Not coming"),
    None: message("No reply"),
}
"""A reply to an event, as who asks for it sees it."""

NONE = "none"
"""Stands for no reply among the values of an aim."""


def choices(by: Aim) -> tuple[str, ...]:
    """What can be chosen by this aim, where that is the same for every audience, as values of its own kind."""
    match by:
        case Aim.KIND:
            return tuple(ChamberKind)
        case Aim.LANGUAGE:
            return tuple(Language)
        case Aim.STATION:
            return tuple(Station)
        case Aim.PROGRESS:
            return tuple(group for group in Group if group is not Group.NEVER_CAME)
        case Aim.REPLY:
            return (*Answer, NONE)
        case Aim.AREA:
            return ()


def choice(by: Aim, value: str, say: Say) -> Markup:
    """One of them in words."""
    match by:
        case Aim.KIND:
            return say(KINDS[ChamberKind(value)])
        case Aim.LANGUAGE:
            return say(TONGUE[Language(value)])
        case Aim.STATION:
            return say(STATION[Station(value)])
        case Aim.PROGRESS:
            return say(GROUP[Group(value)])
        case Aim.REPLY:
            return say(REPLY[None if value == NONE else Answer(value)])
        case Aim.AREA:
            return area_name(value, say)


def chosen_by(audience: Audience, by: Aim) -> tuple[str, ...]:
    """What is chosen by this aim, in the order of the list."""
    match by:
        case Aim.KIND:
            chosen: frozenset[str] = frozenset(audience.kinds)
        case Aim.LANGUAGE:
            chosen = frozenset(audience.languages)
        case Aim.STATION:
            chosen = frozenset(audience.stations)
        case Aim.PROGRESS:
            chosen = frozenset(audience.groups)
        case Aim.AREA:
            return tuple(sorted(audience.areas))
        case Aim.REPLY:
            chosen = frozenset(one or NONE for one in audience.replies) if audience.event else frozenset()
    return tuple(one for one in choices(by) if one in chosen)


def summary(audience: Audience, event: Markup | None, say: Say) -> Markup:
    """Whom it is for, a line for each aim; `event` is the title of the event whose replies are meant."""
    told = [_line(audience, by, event, say) for by in Aim if chosen_by(audience, by) or (by is Aim.REPLY and audience.event)]
    return lines(*told) if told else say("For everyone who represents a chamber or works for the Federation.")


def _line(audience: Audience, by: Aim, event: Markup | None, say: Say) -> Markup:
    if by is Aim.PROGRESS and audience.groups == BEHIND:
        names = str(say("Not yet submitted"))
    elif by is Aim.REPLY and not audience.replies:
        names = str(say("everyone who was told of it"))
    else:
        names = say.joined([str(choice(by, one, say)) for one in chosen_by(audience, by)])
    label = beside(say(AIM[by]), event) if by is Aim.REPLY and event else say(AIM[by])
    # the names are Markup that was joined as text
    return say("<b>{label}</b>: {names}", label=label, names=Markup(names))  # noqa: S704 - see above


def reach(to: tuple[Reader, ...], say: Say) -> Markup:
    """How many people that are now, and how many are out of reach."""
    if not to:
        return say("Nobody fits this choice now, so it cannot be sent like this.")
    gone = sum(not one.reachable for one in to)
    people = bold(say.count("{n} person", "{n} people", len(to)))
    return lines(
        say("Right now: {people}.", people=people),
        say.count(
            "{n} of them is out of reach: Telegram no longer lets us write to them.",
            "{n} of them are out of reach: Telegram no longer lets us write to them.",
            gone,
        )
        if gone
        else None,
    )


def reader_line(one: Reader, say: Say) -> Markup:
    """A reader in a list: their name, and the chamber that they represent."""
    return Markup("· {}").format(beside(one.name, short_name(one.chamber, say) if one.chamber else ""))
