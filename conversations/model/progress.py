"""How far a chamber is, in numbers: never an answer. Values only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from conversations.model.programme import ProgrammeId
from conversations.model.register import Chamber
from conversations.model.submission import Stage

REMINDED_FOR = 7
"""Days after a reminder in which the same chamber gets no other."""


class Group(StrEnum):
    """The chambers that are equally far."""

    NEVER_CAME = "never-came"
    NOT_STARTED = "not-started"
    UNDER_WAY = "under-way"
    SUBMITTED = "submitted"
    QUESTIONED = "questioned"
    REVIEWED = "reviewed"
    DECIDED = "decided"


BEHIND = frozenset({Group.NOT_STARTED, Group.UNDER_WAY})
"""Who can be reminded: someone is there, and has not handed in."""

GROUP_OF = {
    Stage.SUBMITTED: Group.SUBMITTED,
    Stage.QUESTIONED: Group.QUESTIONED,
    Stage.REVIEWED: Group.REVIEWED,
    Stage.DECIDED: Group.DECIDED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one chamber is.

    Attributes:
        people, reachable: How many represent it, and to how many of them Telegram lets us write.
        invited_on: The day of the last invitation that is still open.
        assessment, programme: Of its open self-assessment; None while it has none.
        answered, of: Criteria answered, and that apply.
        last_on: The day on which the last thing happened in its self-assessment.
        submitted_on: The day of its last submission.
        reminded_on, reminded_by: The last reminder.
        again: A reminder may go out now.
    """

    chamber: Chamber
    people: int
    reachable: int
    invited_on: date | None
    assessment: UUID | None
    programme: ProgrammeId | None
    stage: Stage
    answered: int
    of: int
    last_on: date | None
    submitted_on: date | None
    reminded_on: date | None
    reminded_by: str
    again: bool

    @property
    def group(self) -> Group:
        """Where it belongs."""
        if self.stage in GROUP_OF:
            return GROUP_OF[self.stage]
        if not self.people:
            return Group.NEVER_CAME
        return Group.UNDER_WAY if self.answered else Group.NOT_STARTED

    @property
    def percent(self) -> int:
        """Of the criteria that apply, rounded down."""
        return 100 * self.answered // self.of if self.of else 0

    def quiet_for(self, today: date) -> int | None:
        """Days since the last thing happened in a draft."""
        return (today - self.last_on).days if self.last_on and self.stage is Stage.DRAFT else None


def in_order(of_a_group: Iterable[Progress]) -> tuple[Progress, ...]:
    """As someone works through it: who is quiet longest first, who waits longest first, else by id."""
    return tuple(sorted(of_a_group, key=lambda one: (one.submitted_on or one.last_on or date.min, one.chamber.id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Whom a reminder would reach, and whom not, and why: the chambers of those who are behind."""

    now: tuple[Progress, ...]
    lately: tuple[Progress, ...]
    out_of_reach: tuple[Progress, ...]
    nobody: tuple[Progress, ...]

    @property
    def people(self) -> int:
        """How many people would get it."""
        return sum(one.reachable for one in self.now)


def reach_of(chambers: Iterable[Progress]) -> Reach:
    """Whom a reminder to these chambers reaches."""
    every = tuple(chambers)
    behind = [one for one in every if one.group in BEHIND]
    return Reach(
        now=tuple(one for one in behind if one.reachable and one.again),
        lately=tuple(one for one in behind if one.reachable and not one.again),
        out_of_reach=tuple(one for one in behind if not one.reachable),
        nobody=tuple(one for one in every if one.group is Group.NEVER_CAME),
    )
