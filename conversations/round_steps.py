"""The steps in which a round is made: name, programme, whom it is for, three dates; the same cards change it later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import short_name
from conversations.core import Card, Intent, Row, Snapshot, Style, Touch, Wrote
from conversations.desk_parts import NAMES
from conversations.model.matching import Register
from conversations.model.programme import ProgrammeId
from conversations.model.register import Chamber
from conversations.model.rounds import NAME_LIMIT, Round, RoundDay, kind_of
from conversations.parts import bold, chosen, lines, page_line, page_of, pager, paragraphs
from conversations.round_text import DAY, PROGRAMME, dates_of, name_of
from conversations.scope import concerned_with
from locales.say import Say, message


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsSnapshot(Snapshot):
    """What the desk knows of rounds.

    Attributes:
        rounds: Those that concern this person, those that are handed in first before the others.
        one: The one that the state shows.
        number: How many this person has begun.
        concerned: How many chambers the shown one is for now.
    """

    today: date
    register: Register
    rounds: tuple[Round, ...]
    one: Round | None
    number: int
    concerned: int


@dataclass(frozen=True, slots=True)
class BeginRound(Intent):
    """Begin a round. `number` is how many the person began before: a second press is old."""

    number: int


@dataclass(frozen=True, slots=True)
class LeaveAs(Intent):
    """Leave this revision of a round as it is."""

    round: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class ChooseProgramme(Intent):
    """The draft is about this programme."""

    round: UUID
    programme: ProgrammeId
    revision: int


@dataclass(frozen=True, slots=True)
class Mean(Intent):
    """The round is for all chambers, or for chosen ones."""

    round: UUID
    everyone: bool
    revision: int


@dataclass(frozen=True, slots=True)
class ChooseChamber(Intent):
    """A chamber is one of the chosen ones, or no longer."""

    round: UUID
    chamber: str
    chosen: bool
    revision: int


@dataclass(frozen=True, slots=True)
class Keep(Intent):
    """Keep a complete draft: it stands."""

    round: UUID
    revision: int


@dataclass(frozen=True, slots=True)
class EndThis(Intent):
    """End the round, or remove the draft."""

    round: UUID
    revision: int


EVERYONE: Mapping[ProgrammeId, str] = {
    ProgrammeId.LOCAL: message("All local chambers that someone represents."),
    ProgrammeId.BILATERAL: message("All chambers abroad that someone represents, unless they chose associate membership."),
    ProgrammeId.ASSOCIATE: message("All chambers abroad that chose associate membership."),
}

HINT: Mapping[RoundDay, str] = {
    RoundDay.OPENS_ON: message("From which day do chambers work on it?"),
    RoundDay.HAND_IN_BY: message("What is the last day on which chambers hand in?"),
    RoundDay.COMMITTEE_ON: message("On which day does the committee meet?"),
}


ROUND_NAMES = (
    Wrote("Ronde 2027 & 2028"),
    Wrote("?!"),
    Wrote("Accreditatieronde van de lokale kamers van koophandel voor 2027"),
)
"""Samples of a round's name: a good one, one without a letter, one that is too long."""


def next_step(one: Round, *, named: bool = False, who_is_known: bool = False, dated: RoundDay | None = None) -> states.RoundState:
    """What is still missing once this has been given; the round itself when nothing is, or when it stands already."""
    if not (one.name or named):
        return states.RoundName(one.id)
    if one.programme is None:
        return states.RoundProgramme(one.id)
    if not who_is_known and (one.everyone is None or (one.everyone is False and not one.chambers)):
        return states.RoundWho(one.id)
    missing = (which for which in RoundDay if which not in one.days and which is not dated)
    which = next(missing, None)
    return states.RoundDate(one.id, which) if which else states.DeskRound(one.id)


def who(one: Round, snapshot: RoundsSnapshot, say: Say) -> Markup | None:
    """Whom it is for."""
    if one.programme is None:
        return None
    if one.everyone is None:
        return say(PROGRAMME[one.programme])
    now = say.count("That is {n} chamber now.", "That is {n} chambers now.", snapshot.concerned)
    if one.everyone:
        return lines(say(EVERYONE[one.programme]), now)
    names = [
        short_name(snapshot.register.chambers[id_], say) for id_ in sorted(one.chambers) if id_ in snapshot.register.chambers
    ]
    count = say.count("{n} chosen chamber", "{n} chosen chambers", len(names))
    more = Markup("…") if len(names) > LISTED else None
    return lines(say(PROGRAMME[one.programme]), count, *(Markup("· {}").format(name) for name in names[:LISTED]), more)


LISTED = 8
"""Chosen chambers that the card of a round names."""


def _leave(one: Round, say: Say, *, first: bool) -> Row:
    """The way out, which says the revision: who types on an old card is told."""
    return (Touch(say("‹ To the round"), LeaveAs(one.id, one.revision), Style.PRIMARY if first else None),)


def name_card(one: Round, say: Say) -> Card:
    """Type a name."""
    text = paragraphs(
        bold(name_of(one, say)) if one.name else say("<b>A new round</b>"),
        say("Type the name of the round, at most {n} characters. Chambers see it.", n=NAME_LIMIT),
    )
    return Card(text=text, rows=(_leave(one, say, first=True),), accepts=ROUND_NAMES)


def programme_card(one: Round, snapshot: RoundsSnapshot, say: Say) -> Card:
    """A button a programme."""
    mine = concerned_with(snapshot.person)
    rows = tuple(
        (Touch(chosen(say(PROGRAMME[id_]), one.programme is id_), ChooseProgramme(one.id, id_, one.revision)),)
        for id_ in ProgrammeId
        if kind_of(id_) in mine
    )
    text = paragraphs(bold(name_of(one, say)), say("Which programme is the round about?"))
    return Card(text=text, rows=(*rows, _leave(one, say, first=False)))


def who_card(one: Round, say: Say) -> Card:
    """All of them, or chosen ones."""
    assert one.programme is not None  # noqa: S101 - `may_be_at`
    everyone = Touch(chosen(say("All of them"), one.everyone is True), Mean(one.id, everyone=True, revision=one.revision))
    some = Touch(chosen(say("Choose chambers"), one.everyone is False), Mean(one.id, everyone=False, revision=one.revision))
    text = paragraphs(bold(name_of(one, say)), say("Whom is the round for?"), say(EVERYONE[one.programme]))
    return Card(text=text, rows=((everyone,), (some,), _leave(one, say, first=False)))


def chambers_card(one: Round, page: int, snapshot: RoundsSnapshot, say: Say) -> Card:
    """Every chamber of the kind, the chosen ones marked."""
    every = [chamber for chamber in snapshot.register.chambers.values() if chamber.kind is one.kind]
    every.sort(key=lambda chamber: chamber.id)
    at, shown = page_of(every, page)
    rows = tuple((_choice(one, chamber, say),) for chamber in shown)
    turn = pager(every, at, states.RoundChambers(one.id, at - 1), states.RoundChambers(one.id, at + 1))
    done: Row = (Touch(say("Done"), LeaveAs(one.id, one.revision), Style.PRIMARY),)
    text = paragraphs(
        bold(name_of(one, say)),
        say.count("{n} chosen chamber", "{n} chosen chambers", len(one.chambers)),
        say("Press a chamber to choose it or to leave it out, or type its name."),
        page_line(say, every, at),
    )
    return Card(text=text, rows=(done, *rows, *turn), accepts=NAMES)


def _choice(one: Round, chamber: Chamber, say: Say) -> Touch:
    is_in = chamber.id in one.chambers
    label = chosen(Markup.escape(short_name(chamber, say)), is_in)
    return Touch(label, ChooseChamber(one.id, chamber.id, not is_in, one.revision))


def date_card(one: Round, which: RoundDay, say: Say) -> Card:
    """Type a date; the others stand above it."""
    text = paragraphs(
        bold(name_of(one, say)),
        dates_of(one, say),
        say("<b>{label}</b>: {question}", label=say(DAY[which]), question=say(HINT[which])),
        say("Type the date, for example 31/12/2027 or 31 December 2027."),
    )
    return Card(text=text, rows=(_leave(one, say, first=True),), accepts=SAMPLES)


SAMPLES = (Wrote("15 maart 2027"), Wrote("le 1er mars"), Wrote("31/12/2031"), Wrote("1/1/2020"), Wrote("soon"))
"""What may be typed as a date: in words, without a year, far away, in the past, unreadable."""
