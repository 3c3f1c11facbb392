"""Rounds: the dates by which chambers hand in, and which chambers they are for. Values only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from conversations.model.programme import ProgrammeId
from conversations.model.register import Chamber, ChamberKind

NAME_LIMIT = 60
"""Characters of a round's name; it stands on buttons."""


class RoundDay(StrEnum):
    """The dates of a round, in their order."""

    OPENS_ON = "opens_on"
    HAND_IN_BY = "hand_in_by"
    COMMITTEE_ON = "committee_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A round of accreditation; a draft while it does not stand.

    Attributes:
        name: Empty while nobody has given one.
        everyone: All chambers of the programme that someone represents, or (False) the chosen ones; None while not decided.
        chambers: The ids of the chosen chambers.
        days: Those that are known.
        revision: From 1, moved by every change.
        maker, by: The id and the name of who made it.
        ended_on, ended_by: When it was ended by hand, and by whom.
    """

    id: UUID
    name: str
    programme: ProgrammeId | None
    everyone: bool | None
    chambers: frozenset[str]
    days: Mapping[RoundDay, date]
    revision: int
    stands: bool
    maker: int
    by: str
    ended_on: date | None
    ended_by: str

    @property
    def kind(self) -> ChamberKind | None:
        """The kind of chambers that its programme is for."""
        return kind_of(self.programme) if self.programme else None

    def is_current(self, today: date) -> bool:
        """Whether chambers still have something to do with it: it stands, nobody ended it, its committee has not met."""
        return self.stands and self.ended_on is None and self.days[RoundDay.COMMITTEE_ON] >= today

    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        known = bool(self.name) and self.programme is not None and len(self.days) == len(RoundDay)
        return known and (self.everyone is True or (self.everyone is False and bool(self.chambers)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """What a representative has to know of the round that is next for the chamber. `left`: days until it is handed in, negative after."""

    name: str
    opens_on: date
    hand_in_by: date
    committee_on: date
    left: int


def kind_of(programme: ProgrammeId) -> ChamberKind:
    """The kind of chambers that answer a programme."""
    return ChamberKind.LOCAL if programme is ProgrammeId.LOCAL else ChamberKind.BILATERAL


def is_for(one: Round, chamber: Chamber, answers: ProgrammeId | None, *, represented: bool) -> bool:
    """Whether a round concerns a chamber.

    Args:
        answers: The programme of the chamber's open self-assessment; None while it has none: then a round for all concerns it
            unless it is about associate membership, which a chamber has to choose.
        represented: Someone represents the chamber.
    """
    if not one.everyone:
        return chamber.id in one.chambers
    unchosen = one.programme is not ProgrammeId.ASSOCIATE
    return represented and chamber.kind is one.kind and (answers is one.programme or (answers is None and unchosen))


def deadline_of(
    rounds: Iterable[Round], chamber: Chamber, answers: ProgrammeId | None, today: date, *, represented: bool = True
) -> Deadline | None:
    """The round of which the chamber has to know: of those that concern it and its programme the one that is handed in first.

    One whose day to hand in is over comes after those to come.
    """
    fitting = [
        one
        for one in rounds
        if one.is_current(today)
        and is_for(one, chamber, answers, represented=represented)
        and (answers is None or answers is one.programme)
    ]
    if not fitting:
        return None
    first = min(fitting, key=lambda one: (one.days[RoundDay.HAND_IN_BY] < today, one.days[RoundDay.HAND_IN_BY], one.id.int))
    hand_in_by = first.days[RoundDay.HAND_IN_BY]
    return Deadline(
        name=first.name,
        opens_on=first.days[RoundDay.OPENS_ON],
        hand_in_by=hand_in_by,
        committee_on=first.days[RoundDay.COMMITTEE_ON],
        left=(hand_in_by - today).days,
    )


def in_the_way(one: Round, which: RoundDay, day: date) -> RoundDay | None:
    """The date of the round that a new one would stand on the wrong side of; None when the order is right."""
    order = list(RoundDay)
    for other, known in one.days.items():
        before = order.index(other) < order.index(which)
        if other is not which and (known > day if before else known < day):
            return other
    return None
