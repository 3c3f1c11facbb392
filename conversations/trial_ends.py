"""A trial that its person has not touched for long: they are told before it is removed, and can keep it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.events import TrialKept
from conversations.model.retention import TRIAL_MONTHS
from conversations.parts import bold, paragraphs
from locales.language import Text
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialSnapshot(Snapshot):
    """A trial that was left alone.

    Attributes:
        touched: When its person last touched it (UTC).
        answered: Criteria that have an answer.
        ends_on: The day on which it is removed unless it is touched; with `soon` within the time of the warning.
    """

    assessment: UUID
    title: Text
    touched: datetime
    last_day: date
    answered: int
    ends_on: date
    soon: bool


@dataclass(frozen=True, slots=True)
class KeepTrial(Intent):
    """Keep it. `untouched_since` is what the card said: a second press is old."""

    untouched_since: datetime


def decide(state: states.TrialEnds, intent: Intent, snapshot: TrialSnapshot, say: Say) -> Decision:
    """It is kept where it was not touched meanwhile."""
    match intent:
        case KeepTrial(since) if since == snapshot.touched:
            return Decision(state, (TrialKept(snapshot.assessment),), toast=say("Your trial is kept."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.TrialEnds, snapshot: TrialSnapshot, say: Say) -> Card:  # noqa: ARG001 - every render takes its state
    """Until when it stays, and why."""
    count = say.count("{n} criterion answered.", "{n} criteria answered.", snapshot.answered)
    if snapshot.soon:
        text = paragraphs(
            say("<b>Your trial is about to be removed</b>"),
            bold(say.of(snapshot.title)) + "\n" + count,
            say(
                "You last touched it on {touched}. We keep a trial for {months} months; on {day} it is removed with its answers, notes and files.",
                touched=say.date(snapshot.last_day),
                months=TRIAL_MONTHS,
                day=say.date(snapshot.ends_on),
            ),
        )
    else:
        text = paragraphs(
            say("<b>Your trial is kept</b>"),
            bold(say.of(snapshot.title)) + "\n" + count,
            say("It stays until {day}, and longer if you go on with it.", day=say.date(snapshot.ends_on)),
        )
    keep: tuple[Row, ...] = ((Touch(say("Keep my trial"), KeepTrial(snapshot.touched), Style.PRIMARY),),) if snapshot.soon else ()
    doors = (Touch(say("To the front page"), Go(states.Home())), Touch(say("Privacy"), Go(states.Privacy(states.Home()))))
    return Card(text=text, rows=(*keep, doors))
