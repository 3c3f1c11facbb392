"""Lives around reporting a problem: who may send a report, who may not, and the administrator who gets one."""

from datetime import timedelta

from conversations import states
from conversations.core import Role
from conversations.events import LanguageChosen, ProblemReported
from conversations.model.problem import Happened, Problem
from tests.conversations.walking import NOW
from tests.walker.lives import Life
from tests.walker.past import Past

REPORT = Problem("0.1.0", "criterion", tuple(Happened(NOW - timedelta(minutes=9 - n), "AnswerGiven", "done") for n in range(9)))


def without_administrator(past: Past) -> None:
    """Someone where nobody administers."""
    past.is_at(states.Home())


def with_a_past(*, reported: bool = False) -> Life:
    """Someone who did a few things, and reported a problem already."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.ADMIN, person=past.another(1))
        past.happened(LanguageChosen(past.me.language), at=NOW - timedelta(hours=2))
        if reported:
            # a minute ahead, so that it is too soon an hour later as well, when the walk looks again
            past.happened(ProblemReported(REPORT), at=NOW + timedelta(minutes=1))
        past.is_at(states.Home())

    return life


def told(past: Past) -> None:
    """An administrator at a report that came."""
    past.works_for_the_federation(Role.ADMIN)
    reporter, at = past.another(7), NOW - timedelta(minutes=1)
    past.happened(ProblemReported(REPORT), by=reporter, at=at)
    past.is_at(states.ReportCame(reporter.id, at))
