"""How far the chambers are: how many in each group, a group, one chamber. Numbers alone, until a chamber submits."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import known_of, short_name
from conversations.core import Card, Decision, Go, Intent, Row, Snapshot, Style, Touch
from conversations.desk_parts import to_desk
from conversations.model.matching import Register
from conversations.model.progress import BEHIND, GROUP_OF, Group, Progress, in_order, reach_of
from conversations.model.register import ChamberKind
from conversations.model.rounds import Round, RoundDay
from conversations.parts import bar, bold, lines, page_line, page_of, pager, paragraphs
from conversations.progress_text import GROUP, SIGN, entry, facts_of
from conversations.round_text import PROGRAMME, days_left
from conversations.scope import concerned_with, is_staff
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressSnapshot(Snapshot):
    """What the desk knows of how far chambers are.

    Attributes:
        chambers: Those of the state that concern this person, by id.
        round: The round of the state.
    """

    today: date
    register: Register
    chambers: tuple[Progress, ...]
    round: Round | None


def may_be_at(state: states.ProgressState, snapshot: ProgressSnapshot) -> bool:
    """Staff see the chambers, the kinds and the rounds that concern them."""
    kinds = concerned_with(snapshot.person)
    match state:
        case states.ChamberProgress() | states.NudgeOne():
            return bool(snapshot.chambers)
        case _ if state.round is not None:
            return snapshot.round is not None and snapshot.round.kind in kinds
        case _:
            return is_staff(snapshot.person) and (state.kind is None or state.kind in kinds)


def decide(state: states.ProgressState, intent: Intent, snapshot: ProgressSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.DeskProgress | states.DeskGroup | states.ChamberProgress, snapshot: ProgressSnapshot, say: Say) -> Card:
    """The groups, one of them, or one chamber."""
    match state:
        case states.DeskProgress():
            return _groups(state, snapshot, say)
        case states.DeskGroup():
            return _group(state, snapshot, say)
        case states.ChamberProgress():
            return _chamber(snapshot.chambers[0], snapshot.today, say)


def about(kind: ChamberKind | None, round_: Round | None, today: date, say: Say) -> Markup | None:
    """Which chambers it is about."""
    if round_ is not None and round_.programme is not None:
        left = days_left((round_.days[RoundDay.HAND_IN_BY] - today).days, say) if round_.is_current(today) else None
        return lines(bold(round_.name), say(PROGRAMME[round_.programme]), left)
    match kind:
        case ChamberKind.LOCAL:
            return say("Local chambers")
        case ChamberKind.BILATERAL:
            return say("Chambers abroad")
        case _:
            return None


def _groups(state: states.DeskProgress, snapshot: ProgressSnapshot, say: Say) -> Card:
    counts = [(group, sum(one.group is group for one in snapshot.chambers)) for group in Group]
    known = [(group, n) for group, n in counts if n]
    text = paragraphs(
        say("<b>How far the chambers are</b>"),
        about(state.kind, snapshot.round, snapshot.today, say),
        lines(*(say("{sign} {group}: {n}", sign=SIGN[group], group=say(GROUP[group]), n=n) for group, n in known))
        or say("There is no chamber here yet."),
        say("Until a chamber submits, the Federation sees how far it is, never its answers."),
    )
    rows = tuple((_to_group(group, n, state.kind, state.round, say),) for group, n in known)
    behind = reach_of(snapshot.chambers)
    nudge: tuple[Row, ...] = ()
    if any(n for group, n in known if group in BEHIND):
        label = say("Remind all who are behind ({n})", n=len(behind.now))
        nudge = ((Touch(label, Go(states.NudgeAll(None, state.kind, state.round))),),)
    up = Touch(say("‹ To the round"), Go(states.DeskRound(state.round))) if state.round else to_desk(say)
    return Card(text=text, rows=(*rows, *nudge, *_kinds(state, snapshot, say), (up,)))


def _to_group(group: Group, n: int, kind: ChamberKind | None, round_: UUID | None, say: Say) -> Touch:
    label = say("{area} ({n})", area=say(GROUP[group]), n=n)
    return Touch(label, Go(states.DeskGroup(group, kind, round_)), Style.PRIMARY if group is Group.UNDER_WAY else None)


def _kinds(state: states.DeskProgress, snapshot: ProgressSnapshot, say: Say) -> tuple[Row, ...]:
    """The other kinds of chambers, for who sees more than one."""
    if state.round or len(concerned_with(snapshot.person)) < len(ChamberKind):
        return ()
    offered = (
        (None, say("All chambers")),
        (ChamberKind.LOCAL, say("Local chambers")),
        (ChamberKind.BILATERAL, say("Chambers abroad")),
    )
    return (tuple(Touch(label, Go(states.DeskProgress(kind))) for kind, label in offered if kind is not state.kind),)


def _group(state: states.DeskGroup, snapshot: ProgressSnapshot, say: Say) -> Card:
    listed = in_order(one for one in snapshot.chambers if one.group is state.group)
    at, shown = page_of(listed, state.page)

    def page(number: int) -> states.DeskGroup:
        return states.DeskGroup(state.group, state.kind, state.round, number)

    text = paragraphs(
        bold(say("{area} ({n})", area=say(GROUP[state.group]), n=len(listed))),
        about(state.kind, snapshot.round, snapshot.today, say),
        lines(*(entry(one, snapshot.today, say) for one in shown)) or say("No chamber stands here any more."),
        page_line(say, listed, at),
    )
    rows: tuple[Row, ...] = tuple(
        (Touch(Markup.escape(short_name(one.chamber, say)), Go(states.ChamberProgress(one.chamber.id))),) for one in shown
    )
    turn = pager(listed, at, page(at - 1), page(at + 1))
    nudge: tuple[Row, ...] = ()
    if state.group in BEHIND and listed:
        label = say("Remind all of them ({n})", n=len(reach_of(listed).now))
        nudge = ((Touch(label, Go(states.NudgeAll(state.group, state.kind, state.round))),),)
    up = Touch(say("‹ All groups"), Go(states.DeskProgress(state.kind, state.round)))
    return Card(text=text, rows=(*rows, *turn, *nudge, (up,)))


def _chamber(one: Progress, today: date, say: Say) -> Card:
    done = None
    if one.of:
        done = say("{bar} {answered} of {of} criteria answered", bar=bar(one.answered / one.of), answered=one.answered, of=one.of)
    people = say.count("{n} person represents it.", "{n} people represent it.", one.people) if one.people else say("Nobody represents it yet.")  # fmt: skip
    gone = one.people - one.reachable
    unreachable = say.count("Telegram no longer lets us write to {n} of them.", "Telegram no longer lets us write to {n} of them.", gone) if gone else None  # fmt: skip
    text = paragraphs(
        known_of(one.chamber, say),
        lines(say("{sign} {group}", sign=SIGN[one.group], group=say(GROUP[one.group])), done),
        lines(facts_of(one, today, say), people, unreachable),
    )
    rows: list[Row] = []
    if one.group in BEHIND:
        rows.append((Touch(say("Remind this chamber"), Go(states.NudgeOne(one.chamber.id)), Style.PRIMARY),))
    if one.assessment and one.stage in GROUP_OF and one.submitted_on:
        rows.append((Touch(say("Open the file"), Go(states.DeskFile(one.assessment)), Style.PRIMARY),))
    rows.append((Touch(say("The people of the chamber"), Go(states.DeskChamber(one.chamber.id))),))
    up = Touch(say("‹ All chambers"), Go(states.DeskGroup(one.group)))
    return Card(text=text, rows=(*rows, (up,)))
