"""What a card says of a round: to the Federation's desk, and to a representative."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.model.programme import ProgrammeId
from conversations.model.rounds import Deadline, Round, RoundDay
from conversations.parts import bold, lines
from locales.say import Say, message

PROGRAMME: Mapping[ProgrammeId, str] = {
    ProgrammeId.LOCAL: message("Local chambers"),
    ProgrammeId.BILATERAL: message("Chambers abroad"),
    ProgrammeId.ASSOCIATE: message("Associate membership"),
}
"""Whom a programme is for, on a button."""

DAY: Mapping[RoundDay, str] = {
    RoundDay.OPENS_ON: message("Opens on"),
    RoundDay.HAND_IN_BY: message("Hand in by"),
    RoundDay.COMMITTEE_ON: message("Committee on"),
}
"""The name of each date."""


def name_of(one: Round, say: Say) -> Markup:
    """The round's name."""
    return Markup.escape(one.name) if one.name else say("A round without a name")


def dates_of(one: Round, say: Say) -> Markup:
    """Its dates, each in full."""
    known = [(which, one.days[which]) for which in RoundDay if which in one.days]
    return lines(*(say("{label}: <b>{day}</b>", label=say(DAY[which]), day=say.date(day)) for which, day in known))


def days_left(left: int, say: Say) -> Markup:
    """How many days there are to hand in."""
    if left > 0:
        return say.count("{n} day left to hand in.", "{n} days left to hand in.", left)
    return say("Today is the last day to hand in.") if left == 0 else say("The day to hand in is over.")


def deadline(one: Deadline | None, say: Say) -> Markup | None:
    """What a representative has to know of the round that is next: two lines."""
    if one is None:
        return None
    values = {"name": one.name, "day": say.date(one.hand_in_by), "committee": say.date(one.committee_on)}
    if one.left < 0:
        return say("<b>{name}</b>: the day to hand in was {day}; the committee meets on {committee}.", **values)
    dates = say("<b>{name}</b>: hand in by {day}; the committee meets on {committee}.", **values)
    return lines(dates, bold(days_left(one.left, say)))
