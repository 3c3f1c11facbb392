"""Aiming a notice: by what, at whom, how many people that is now, and who of them is out of reach."""

from dataclasses import replace

from conversations import states
from conversations.audience_text import NONE, chosen_by
from conversations.core import Card, Decision, Intent
from conversations.events import NoticeAimed
from conversations.model.audience import Aim, Audience, Station
from conversations.model.notice import Notice, NoticeStage
from conversations.model.progress import BEHIND, Group
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.notice_aim_cards import (
    AimAtEvent,
    AimSnapshot,
    Everyone,
    Narrow,
    NotSubmitted,
    Widen,
    aim_card,
    audience_card,
    readers_card,
)
from conversations.notice_parts import is_admin
from locales.language import Language
from locales.say import Say


def may_be_at(state: states.AimState, snapshot: AimSnapshot) -> bool:
    """Administrators alone; it is narrowed only before anything was sent."""
    if not is_admin(snapshot.person) or snapshot.one is None:
        return False
    return snapshot.one.stage is NoticeStage.DRAFT or not isinstance(state, states.AimNotice)


def decide(state: states.AimState, intent: Intent, snapshot: AimSnapshot, say: Say) -> Decision:
    """The audience becomes another one."""
    one = snapshot.one
    if one is None or one.stage is not NoticeStage.DRAFT:
        return Decision(state, toast=say("Please use the buttons below."))
    match intent:
        case Narrow(by=by, value=value, on=on):
            return _aimed(state, one, _with(one.audience, by, _toggled(chosen_by(one.audience, by), value, on=on)))
        case NotSubmitted():
            return _aimed(state, one, replace(one.audience, groups=BEHIND))
        case Widen(by=Aim.REPLY):
            return _aimed(state, one, replace(one.audience, event=None, replies=frozenset()))
        case Widen(by=by):
            return _aimed(state, one, _with(one.audience, by, ()))
        case AimAtEvent(event=event):
            return _aimed(state, one, replace(one.audience, event=event, replies=frozenset()))
        case Everyone():
            return _aimed(state, one, Audience())
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _aimed(state: states.AimState, one: Notice, audience: Audience) -> Decision:
    return Decision(state, (NoticeAimed(one.id, audience),) if audience != one.audience else ())


def _toggled(chosen: tuple[str, ...], value: str, *, on: bool) -> tuple[str, ...]:
    others = tuple(one for one in chosen if one != value)
    return (*others, value) if on else others


def _with(audience: Audience, by: Aim, values: tuple[str, ...]) -> Audience:
    """The audience with these values chosen by one aim, and no others."""
    match by:
        case Aim.KIND:
            return replace(audience, kinds=frozenset(map(ChamberKind, values)))
        case Aim.LANGUAGE:
            return replace(audience, languages=frozenset(map(Language, values)))
        case Aim.AREA:
            return replace(audience, areas=frozenset(values))
        case Aim.STATION:
            return replace(audience, stations=frozenset(map(Station, values)))
        case Aim.PROGRESS:
            return replace(audience, groups=frozenset(map(Group, values)))
        case Aim.REPLY:
            return replace(audience, replies=frozenset(None if one == NONE else Answer(one) for one in values))


def render(state: states.AimState, snapshot: AimSnapshot, say: Say) -> Card:
    """The aims, one of them, or the people by name."""
    one = snapshot.one
    assert one is not None  # noqa: S101 - `may_be_at`
    match state:
        case states.NoticeAudience():
            return audience_card(one, snapshot, say)
        case states.AimNotice(by=by, page=page):
            return aim_card(one, by, page, snapshot, say)
        case states.NoticeReaders():
            return readers_card(state, one, snapshot, say)
