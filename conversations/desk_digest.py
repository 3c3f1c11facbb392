"""The weekly digest: when each of the Federation's staff wants it, and what it tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import short_name
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.desk_parts import to_desk
from conversations.events import DigestChosen
from conversations.model.digest import DAYS_A_WEEK, DEFAULT, HOURS, Happening, News, Wish
from conversations.model.matching import Register
from conversations.model.rounds import Round, RoundDay
from conversations.parts import chosen, in_rows, lines, paragraphs
from conversations.round_text import days_left
from conversations.scope import is_staff
from locales.say import Say, message


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestSnapshot(Snapshot):
    """What the digest knows.

    Attributes:
        zone: The Federation's.
        news: Of a digest that is delivered: what happened, to chambers that concern the person.
        rounds: Those that run now and concern the person, where a digest is delivered.
    """

    today: date
    zone: tzinfo
    register: Register
    wish: Wish
    news: News
    rounds: tuple[Round, ...]


@dataclass(frozen=True, slots=True)
class WantDigest(Intent):
    """Have the digest on this day (0 for Monday, None for never) at this hour."""

    day: int | None
    hour: int


HAPPENED: Mapping[Happening, str] = {
    Happening.ACCESS_ASKED: message("<b>Requests for access</b>: {n}"),
    Happening.BEGUN: message("<b>Chambers that began</b>: {n}"),
    Happening.SUBMITTED: message("<b>Files submitted</b>: {n}"),
    Happening.ANSWERED: message("<b>Answers to questions</b>: {n}"),
    Happening.DECIDED: message("<b>Decisions recorded</b>: {n}"),
}

NAMED = 10
"""Chambers that are named for each thing."""

HOURS_A_ROW = 4


def may_be_at(state: states.DigestState, snapshot: DigestSnapshot) -> bool:
    """Staff; a digest that has nothing to tell is none."""
    return is_staff(snapshot.person) and (bool(snapshot.news) or not isinstance(state, states.WeeklyDigest))


def decide(state: states.DigestState, intent: Intent, snapshot: DigestSnapshot, say: Say) -> Decision:
    """Another day or hour, or none."""
    match intent:
        case WantDigest(day, hour) if Wish(day, hour) == snapshot.wish:
            return Decision(state, toast=_when(snapshot.wish, say))
        case WantDigest(day, hour):
            return Decision(state, (DigestChosen(day, hour),), _when(Wish(day, hour), say))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.DigestState, snapshot: DigestSnapshot, say: Say) -> Card:
    """The setting, or the digest itself."""
    if isinstance(state, states.WeeklyDigest):
        return _digest(state, snapshot, say)
    return _setting(snapshot.wish, say)


def _when(wish: Wish, say: Say) -> Markup:
    if wish.day is None:
        return say("You get no weekly digest.")
    at = say("{hour}:00", hour=wish.hour)
    return say("You get it every {day} at {hour}, Brussels time.", day=say.weekday(wish.day), hour=at)


def _setting(wish: Wish, say: Say) -> Card:
    day = DEFAULT.day if wish.day is None else wish.day
    days = [
        Touch(chosen(_capital(say.weekday(number)), wish.day == number), WantDigest(number, wish.hour))
        for number in range(DAYS_A_WEEK)
    ]
    hours = [
        Touch(chosen(say("{hour}:00", hour=hour), wish.day is not None and wish.hour == hour), WantDigest(day, hour))
        for hour in HOURS
    ]
    off = Touch(chosen(say("No digest"), wish.day is None), WantDigest(None, wish.hour))
    text = paragraphs(
        say("<b>Weekly digest</b>"),
        _when(wish, say),
        say("It tells what happened since the last one: requests, chambers that began, files submitted, answers, decisions, and the days left in each round. When nothing happened, none comes."),
    )  # fmt: skip
    in_fours: tuple[Row, ...] = tuple(tuple(hours[at : at + HOURS_A_ROW]) for at in range(0, len(hours), HOURS_A_ROW))
    up = Touch(to_desk(say).label, to_desk(say).intent, Style.PRIMARY)
    return Card(text=text, rows=((up,), *in_rows(days), *in_fours, (off,)))


def _capital(word: str) -> Markup:
    return Markup.escape(word[:1].upper() + word[1:])


def _digest(state: states.WeeklyDigest, snapshot: DigestSnapshot, say: Say) -> Card:
    first, last = (say.date(at.astimezone(snapshot.zone).date()) for at in (state.since, state.until))
    told = [_told(what, snapshot.news[what], snapshot.register, say) for what in Happening if what in snapshot.news]
    rounds = [_round(one, snapshot.today, say) for one in snapshot.rounds]
    text = paragraphs(
        say("<b>Weekly digest</b>"),
        say("What happened from {first} to {last}.", first=first, last=last),
        *told,
        lines(say("<b>Rounds</b>"), *rounds) if rounds else None,
    )
    return Card(
        text=text,
        rows=(
            (Touch(say("How far the chambers are"), Go(states.DeskProgress()), Style.PRIMARY),),
            (Touch(say("Federation’s desk"), Go(states.Desk())),),
            (Touch(say("Change the day or the hour"), Go(states.DigestWish())),),
        ),
    )


def _told(what: Happening, ids: tuple[str | None, ...], register: Register, say: Say) -> Markup:
    """What happened, how often, to whom; a chamber that is not in the list has no name here."""
    known = dict.fromkeys(id_ for id_ in ids if id_ in register.chambers)
    names = [Markup("· {}").format(short_name(register.chambers[id_], say)) for id_ in known if id_]
    more = [say.count("and {n} more", "and {n} more", len(names) - NAMED)] if len(names) > NAMED else []
    return lines(say(HAPPENED[what], n=len(ids)), *names[:NAMED], *more)


def _round(one: Round, today: date, say: Say) -> Markup:
    left = days_left((one.days[RoundDay.HAND_IN_BY] - today).days, say)
    return say("{name}: {facts}", name=one.name, facts=left)
