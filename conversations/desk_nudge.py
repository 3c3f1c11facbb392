"""Reminding who is behind: a second thought at the desk, and the friendly message that each representative gets."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from conversations import desk_progress, states
from conversations.chamber_text import short_name
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.desk_progress import ProgressSnapshot, about
from conversations.events import ChambersNudged
from conversations.model.progress import BEHIND, REMINDED_FOR, Progress, Reach, reach_of
from conversations.model.rounds import Deadline
from conversations.parts import bold, lines, paragraphs
from conversations.round_text import deadline
from locales.say import Say

NAMED = 8
"""Chambers of a kind that are named; the others are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgedSnapshot(Snapshot):
    """What a reminder knows: how far the chamber is, and the round that is next for it."""

    one: Progress | None
    deadline: Deadline | None


@dataclass(frozen=True, slots=True)
class Remind(Intent):
    """Remind the people of these chambers: those that were shown."""

    chambers: tuple[str, ...]


Place = states.NudgeAll | states.NudgeOne | states.Nudged


def may_be_at(state: Place, snapshot: ProgressSnapshot | NudgedSnapshot) -> bool:
    """A reminder is for those who represent a chamber that is still behind; all else as the overview."""
    if isinstance(snapshot, NudgedSnapshot):
        one = snapshot.one
        return one is not None and one.chamber.id == snapshot.person.chamber and one.group in BEHIND
    return not isinstance(state, states.Nudged) and desk_progress.may_be_at(state, snapshot)


def decide(state: Place, intent: Intent, snapshot: ProgressSnapshot | NudgedSnapshot, say: Say) -> Decision:
    """The reminders go out."""
    if isinstance(snapshot, NudgedSnapshot) or isinstance(state, states.Nudged):
        return Decision(state, toast=say("Please use the buttons below."))
    match intent:
        case Remind(chambers):
            reach = _reach(state, snapshot)
            told = say.count("{n} person gets a reminder.", "{n} people get a reminder.", reach.people)
            return Decision(_back(state), (ChambersNudged(chambers),), told)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: Place, snapshot: ProgressSnapshot | NudgedSnapshot, say: Say) -> Card:
    """The second thought, or the reminder itself."""
    if isinstance(snapshot, NudgedSnapshot):
        return _reminder(snapshot, say)
    assert not isinstance(state, states.Nudged)  # noqa: S101 - it has a snapshot of its own
    return _second_thought(state, snapshot, say)


def _back(state: states.NudgeAll | states.NudgeOne) -> states.State:
    match state:
        case states.NudgeOne(chamber):
            return states.ChamberProgress(chamber)
        case states.NudgeAll(group, kind, round_):
            return states.DeskGroup(group, kind, round_) if group else states.DeskProgress(kind, round_)


def _reach(state: states.NudgeAll | states.NudgeOne, snapshot: ProgressSnapshot) -> Reach:
    group = state.group if isinstance(state, states.NudgeAll) else None
    return reach_of(one for one in snapshot.chambers if group in {None, one.group})


def _second_thought(state: states.NudgeAll | states.NudgeOne, snapshot: ProgressSnapshot, say: Say) -> Card:
    reach = _reach(state, snapshot)
    of = say.count("{n} chamber", "{n} chambers", len(reach.now))
    asks = (
        say.count("Remind {n} person of {chambers}?", "Remind {n} people of {chambers}?", reach.people, chambers=of)
        if reach.now
        else say("Nobody can be reminded now.")
    )
    which = about(state.kind, snapshot.round, snapshot.today, say) if isinstance(state, states.NudgeAll) else None
    lately = (
        say("{chamber}, on {day} by {name}", chamber=short_name(one.chamber, say), day=say.date(one.reminded_on), name=one.reminded_by)
        for one in reach.lately
        if one.reminded_on
    )  # fmt: skip
    text = paragraphs(
        bold(asks),
        which,
        lines(*_named((short_name(one.chamber, say) for one in reach.now), say)) if reach.now else None,
        say("Each gets a friendly message in their own language: the date of the round, how many criteria are open, a button to go on.")
        if reach.now
        else None,
        _listed(say("Reminded in the past {n} days already:", n=REMINDED_FOR), lately, say),
        _listed(say("Out of reach: Telegram no longer lets us write to them."), (short_name(one.chamber, say) for one in reach.out_of_reach), say),
        _listed(say("Nobody represents these yet:"), (short_name(one.chamber, say) for one in reach.nobody), say),
    )  # fmt: skip
    back: Row = (Touch(say("‹ Back"), Go(_back(state)), Style.PRIMARY),)
    if not reach.now:
        return Card(text=text, rows=(back,))
    remind = Touch(say("Yes, remind them"), Remind(tuple(one.chamber.id for one in reach.now)), Style.SUCCESS)
    return Card(text=text, rows=(back, (remind,)))


def _listed(title: Markup, names: Iterable[Markup | str], say: Say) -> Markup | None:
    """A title with the names under it, where there are any."""
    named = _named(names, say)
    return lines(title, *named) if named else None


def _named(names: Iterable[Markup | str], say: Say) -> list[Markup]:
    every = [Markup("· {}").format(name) for name in names]
    more = len(every) - NAMED
    if more <= 0:
        return every
    return [*every[:NAMED], say.count("and {n} more", "and {n} more", more)]


def _reminder(snapshot: NudgedSnapshot, say: Say) -> Card:
    one = snapshot.one
    assert one is not None  # noqa: S101 - `may_be_at`
    left = one.of - one.answered
    if not one.answered:
        open_ = say(
            "Your self-assessment has not begun yet. The first criteria take a few minutes, and you can stop at any moment."
        )
    elif left:
        open_ = say.count("{n} criterion is still open.", "{n} criteria are still open.", left)
    else:
        open_ = say("Every criterion is answered; what is left is to submit.")
    text = paragraphs(
        say("<b>A friendly reminder from the Federation</b>"),
        Markup.escape(say.of(one.chamber.names)),
        deadline(snapshot.deadline, say),
        open_,
        say("You go on where you were; everything is kept."),
    )
    return Card(text=text, rows=((Touch(say("Go on"), Go(states.Home()), Style.PRIMARY),),))
