"""The shortest route: the fewest gaps to close before the chamber can apply, and how long that takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.model.answers import Answers, Facts
from conversations.model.gaps import Gap, gaps
from conversations.model.principles import PrincipleResult
from conversations.model.programme import Programme
from conversations.model.readiness import readiness


def shortest_route(programme: Programme, answers: Answers, facts: Facts) -> tuple[Gap, ...]:
    """The fewest gaps that, once closed, leave no gate failing and every principle respected.

    Principles are independent, so each is solved alone: the failing gates and essential gaps, because nothing makes up
    for them, then the fewest others that bring it within the programme's tolerance. Among routes as short, the earliest
    date: the smallest longest lead time over the whole route. Among those, the earliest in the programme, so a
    principle may use all the weeks that another one needs anyway. Open criteria are taken as met: before all is
    answered the route is provisional, and can only grow.

    Returns:
        Gaps in the order of `gaps`; empty when none has to be closed.
    """
    found = gaps(programme, answers, facts)
    results = readiness(programme, answers, facts).principles
    choices = [_Choice.of(result, _in_programme_order(result, found)) for result in results]
    weeks = max((choice.earliest() for choice in choices), default=0)
    chosen = {gap.criterion.id for choice in choices for gap in choice.within(weeks)}
    return tuple(gap for gap in found if gap.criterion.id in chosen)


def route_weeks(route: Iterable[Gap]) -> int:
    """Weeks until the last gap of the route can be closed, all begun today; 0 when there is none."""
    return max((gap.criterion.lead_time_weeks for gap in route), default=0)


def ready_by(route: Iterable[Gap], today: date) -> date:
    """The day on which the route can be done: today (in Brussels) and its longest lead time."""
    return today + timedelta(weeks=route_weeks(route))


def _in_programme_order(result: PrincipleResult, found: tuple[Gap, ...]) -> list[Gap]:
    order = {criterion.id: place for place, criterion in enumerate(result.principle.criteria)}
    return sorted((gap for gap in found if gap.criterion.id in order), key=lambda gap: order[gap.criterion.id])


@dataclass(frozen=True, slots=True)
class _Choice:
    """One principle: the gaps it cannot do without, and `count` of the others, which must regain `need` half points."""

    required: tuple[Gap, ...]
    others: tuple[Gap, ...]
    need: int
    count: int

    @classmethod
    def of(cls, result: PrincipleResult, found: list[Gap]) -> "_Choice":
        required = tuple(gap for gap in found if gap.required)
        others = tuple(gap for gap in found if not gap.required)
        need = result.missed_low - sum(gap.missed for gap in required) - result.tolerated
        count = next(count for count in range(len(others) + 1) if _most(others, count) >= need)
        return cls(required, others, need, count)

    def earliest(self) -> int:
        """The fewest weeks in which as few gaps can do."""
        needed = route_weeks(self.required)
        weeks = sorted({needed, *(gap.criterion.lead_time_weeks for gap in self.others)})
        return next(week for week in weeks if week >= needed and _most(self._closed_in(week), self.count) >= self.need)

    def within(self, weeks: int) -> tuple[Gap, ...]:
        """The first in programme order that are closed in `weeks`: a gap is taken if later ones can do the rest."""
        taken: list[Gap] = []
        need = self.need
        candidates = self._closed_in(weeks)
        for place, gap in enumerate(candidates, start=1):
            left = self.count - len(taken) - 1
            if left >= 0 and gap.missed + _most(candidates[place:], left) >= need:
                taken.append(gap)
                need -= gap.missed
        return (*self.required, *taken)

    def _closed_in(self, weeks: int) -> tuple[Gap, ...]:
        return tuple(gap for gap in self.others if gap.criterion.lead_time_weeks <= weeks)


def _most(found: tuple[Gap, ...], count: int) -> int:
    """Half points that the `count` most costly of these regain."""
    return sum(sorted((gap.missed for gap in found), reverse=True)[:count])
