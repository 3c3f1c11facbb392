"""The cards on which a notice is aimed."""

from collections import Counter
from dataclasses import dataclass, replace
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.audience_text import AIM, NONE, choice, choices, chosen_by, reach, reader_line, summary
from conversations.core import Card, Go, Intent, Row, Style, Touch
from conversations.model.audience import Aim, Audience, Reader, fits
from conversations.model.notice import Notice, NoticeStage
from conversations.model.progress import BEHIND
from conversations.notice_parts import NoticeSnapshot, title_of, to_notice
from conversations.parts import bold, chosen, in_rows, lines, page_line, page_of, pager, paragraphs, plain, shortened
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class AimSnapshot(NoticeSnapshot):
    """What aiming knows.

    Attributes:
        readers: Everyone who may get a notice, in the order in which they first came.
        to: Those of them who would get this one: who fits the audience or, of a change, who was told or is still to be told.
        events: Those announced earlier, whose replies can be meant, the last change first.
    """

    readers: tuple[Reader, ...]
    to: tuple[Reader, ...]
    events: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Narrow(Intent):
    """By this aim the value is one of those that are meant, or no longer."""

    notice: UUID
    by: Aim
    value: str
    on: bool
    revision: int


@dataclass(frozen=True, slots=True)
class NotSubmitted(Intent):
    """All whose chamber has not submitted yet are meant."""

    notice: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class AimAtEvent(Intent):
    """The replies to this earlier event are meant."""

    notice: UUID
    event: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class Widen(Intent):
    """By this aim nothing is narrowed any more."""

    notice: UUID
    by: Aim
    revision: int


@dataclass(frozen=True, slots=True)
class Everyone(Intent):
    """Nothing is narrowed any more."""

    notice: UUID
    revision: int


def audience_card(one: Notice, snapshot: AimSnapshot, say: Say) -> Card:
    """At whom it is aimed, and a door for each aim."""
    draft = one.stage is NoticeStage.DRAFT
    text = paragraphs(
        lines(say("<b>Whom it is for</b>"), title_of(one, say)),
        summary(one.audience, _event_title(one, snapshot, say), say),
        reach(snapshot.to, say),
        say("They are counted again at the moment of sending.") if draft else _fixed(one, say),
    )
    doors = [
        Touch(say(AIM[by]), Go(states.AimNotice(one.id, by)))
        for by in Aim
        if draft and (by is not Aim.REPLY or snapshot.events or one.audience.event)
    ]
    everyone: tuple[Row, ...] = ()
    if draft and one.audience != Audience():
        everyone = ((Touch(say("For everyone again"), Everyone(one.id, one.revision)),),)
    back = to_notice(one, say)
    first = Touch(back.label, back.intent, Style.PRIMARY)
    return Card(text=text, rows=((first,), *((door,) for door in doors), *_lists(one, snapshot, say), *everyone))


def _fixed(one: Notice, say: Say) -> Markup:
    if one.number:
        return say("It was sent: a change goes to exactly those who have it, or may have it.")
    return say("It is scheduled. Take it back first to change whom it is for.")


def _lists(one: Notice, snapshot: AimSnapshot, say: Say) -> tuple[Row, ...]:
    gone = sum(not reader.reachable for reader in snapshot.to)
    rows: list[Row] = []
    if snapshot.to:
        rows.append((Touch(say("By name ({n})", n=say.number(len(snapshot.to))), Go(states.NoticeReaders(one.id))),))
    if gone:
        rows.append((Touch(say("Out of reach ({n})", n=say.number(gone)), Go(states.NoticeReaders(one.id, out_of_reach=True))),))
    return tuple(rows)


def _event_title(one: Notice, snapshot: AimSnapshot, say: Say) -> Markup | None:
    event = next((event for event in snapshot.events if event.id == one.audience.event), None)
    return title_of(event, say) if event else None


def aim_card(one: Notice, by: Aim, page: int, snapshot: AimSnapshot, say: Say) -> Card:
    """What can be chosen by one aim, with how many people each is among those whom the other aims leave."""
    if by is Aim.REPLY and one.audience.event is None:
        return _events_card(one, page, snapshot, say)
    counts = _counts(one.audience, by, snapshot.readers)
    known = chosen_by(one.audience, by)
    offered = choices(by) or tuple(sorted({*counts, *known}, key=lambda area: (area == area.upper(), area)))
    at, shown = page_of(offered, page)
    buttons = [
        Touch(
            chosen(say("{area} ({n})", area=choice(by, value, say), n=say.number(counts[value])), value in known),
            Narrow(one.id, by, value, value not in known, one.revision),
        )
        for value in shown
    ]
    text = paragraphs(
        lines(say("<b>Whom it is for</b>"), title_of(one, say)),
        lines(bold(say(AIM[by])), _event_title(one, snapshot, say) if by is Aim.REPLY else None),
        _of_this(known, offered, say),
        reach(snapshot.to, say),
        page_line(say, offered, at),
    )
    turn = pager(offered, at, states.AimNotice(one.id, by, at - 1), states.AimNotice(one.id, by, at + 1))
    listed = in_rows(buttons) if by in {Aim.LANGUAGE, Aim.KIND} else tuple((button,) for button in buttons)
    return Card(text=text, rows=(_up(one, say), *_at_once(one, by, say), *listed, *turn, *_widen(one, by, known, say)))


def _of_this(known: tuple[str, ...], offered: tuple[str, ...], say: Say) -> Markup:
    if not offered:
        return say("Nobody represents a chamber yet.")
    if not known:
        return say("Nothing is chosen here, so all of them are meant. Press one or more.")
    return say("Those with a mark are meant. Press one again to take it away.")


def _counts(audience: Audience, by: Aim, readers: tuple[Reader, ...]) -> Counter[str]:
    """How many readers each value of an aim has, among those whom the other aims leave."""
    open_: dict[Aim, dict[str, frozenset[str]]] = {
        Aim.KIND: {"kinds": frozenset()},
        Aim.LANGUAGE: {"languages": frozenset()},
        Aim.AREA: {"areas": frozenset()},
        Aim.STATION: {"stations": frozenset()},
        Aim.PROGRESS: {"groups": frozenset()},
        Aim.REPLY: {"replies": frozenset()},
    }
    others = replace(audience, **open_[by])  # type: ignore[arg-type]  # each is empty
    return Counter(value for one in readers if fits(others, one) for value in _values(by, one, audience.event))


def _values(by: Aim, one: Reader, event: UUID | None) -> tuple[str, ...]:
    match by:
        case Aim.KIND:
            return (one.chamber.kind,) if one.chamber else ()
        case Aim.LANGUAGE:
            return (one.language,)
        case Aim.AREA:
            return (one.chamber.area,) if one.chamber else ()
        case Aim.STATION:
            return tuple(one.stations)
        case Aim.PROGRESS:
            return (one.group,) if one.group else ()
        case Aim.REPLY:
            return (one.replied[event] or NONE,) if event and event in one.replied else ()


def _up(one: Notice, say: Say) -> Row:
    return (Touch(say("‹ Whom it is for"), Go(states.NoticeAudience(one.id)), Style.PRIMARY),)


def _at_once(one: Notice, by: Aim, say: Say) -> tuple[Row, ...]:
    """All groups that have not submitted, in one press."""
    if by is not Aim.PROGRESS or one.audience.groups == BEHIND:
        return ()
    return ((Touch(say("Not yet submitted"), NotSubmitted(one.id, one.revision)),),)


def _widen(one: Notice, by: Aim, known: tuple[str, ...], say: Say) -> tuple[Row, ...]:
    if by is Aim.REPLY:
        return ((Touch(say("Another event, or none"), Widen(one.id, by, one.revision)),),)
    return ((Touch(say("Clear this choice"), Widen(one.id, by, one.revision)),),) if known else ()


def _events_card(one: Notice, page: int, snapshot: AimSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.events, page)
    text = paragraphs(
        lines(say("<b>Whom it is for</b>"), title_of(one, say)),
        bold(say(AIM[Aim.REPLY])),
        say("To which event?") if snapshot.events else say("No event was announced before."),
        page_line(say, snapshot.events, at),
    )
    rows = tuple(
        (Touch(Markup.escape(shortened(plain(title_of(event, say)), 40)), AimAtEvent(one.id, event.id, one.revision)),)
        for event in shown
    )
    turn = pager(snapshot.events, at, states.AimNotice(one.id, Aim.REPLY, at - 1), states.AimNotice(one.id, Aim.REPLY, at + 1))
    return Card(text=text, rows=(_up(one, say), *rows, *turn))


def readers_card(state: states.NoticeReaders, one: Notice, snapshot: AimSnapshot, say: Say) -> Card:
    """The people by name."""
    listed = [reader for reader in snapshot.to if not (state.out_of_reach and reader.reachable)]
    at, shown = page_of(listed, state.page)
    head = say("<b>Who of them is out of reach</b>") if state.out_of_reach else say("<b>Who gets it now</b>")
    text = paragraphs(
        lines(head, title_of(one, say)),
        lines(*(reader_line(reader, say) for reader in shown)) or say("Nobody."),
        say("Telegram lets us write to them again once they open the bot.") if state.out_of_reach and shown else None,
        page_line(say, listed, at),
    )

    def page(number: int) -> states.NoticeReaders:
        return states.NoticeReaders(one.id, state.out_of_reach, number)

    return Card(text=text, rows=(_up(one, say), *pager(listed, at, page(at - 1), page(at + 1))))
