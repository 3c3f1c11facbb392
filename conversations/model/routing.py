"""Which programme suits a chamber abroad: the routing questions and the advice that follows from their answers.

Only the board's endorsement and the words "too young" and "too small" are the Federation's; every number is a working assumption
of ours (docs/sources-bilateral.md). It is advice: the chamber chooses, the Federation decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from conversations.model.programme import ProgrammeId


class Question(IntEnum):
    """The questions in the order in which they are asked; the value is the number in a state."""

    ACCREDITED = 0
    REGISTERED = 1
    PURPOSE = 2
    PRINCIPLES = 3
    YEARS = 4
    MEMBERS = 5
    EVENTS = 6
    SECRETARIAT = 7
    ACCREDITED_UNTIL = 8


RANGES: Mapping[Question, tuple[int, ...]] = {
    Question.YEARS: (2, 0),
    Question.MEMBERS: (30, 10, 0),
    Question.EVENTS: (4, 0),
}
"""The lower ends of the ranges that stand on buttons, the full programme's minimum first."""

LAST = Question.SECRETARIAT
MINIMUM_TO_START = 10
"""Members below which associate membership may be early."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What suits the chamber.

    Attributes:
        programme: The list that fits.
        unmet: The questions of the full accreditation that are not met, in their order.
        first_tasks: Those of them to settle before either list: the purpose, the endorsement.
        early: Fewer paying members than an associate member is expected to have.
        accredited: The chamber says that it is accredited already.
    """

    programme: ProgrammeId
    unmet: tuple[Question, ...]
    first_tasks: tuple[Question, ...]
    early: bool
    accredited: bool


def meets(question: Question, value: int) -> bool:
    """Whether an answer meets what full accreditation asks; yes is 1, no is 0, numbers are counts."""
    return value >= RANGES.get(question, (1,))[0]


def advise(answers: Mapping[int, int]) -> Advice:
    """The advice for the answers given so far; a question that is not answered counts as met.

    Args:
        answers: By question number: 1 yes, 0 no, or a count.
    """
    if answers.get(Question.ACCREDITED) == 1:
        return Advice(ProgrammeId.BILATERAL, (), (), early=False, accredited=True)
    asked = [question for question in Question if Question.ACCREDITED < question <= LAST]
    unmet = tuple(question for question in asked if question in answers and not meets(question, answers[question]))
    first = tuple(question for question in unmet if question in (Question.PURPOSE, Question.PRINCIPLES))
    members = answers.get(Question.MEMBERS)
    return Advice(
        programme=ProgrammeId.ASSOCIATE if unmet else ProgrammeId.BILATERAL,
        unmet=unmet,
        first_tasks=first,
        early=members is not None and members < MINIMUM_TO_START,
        accredited=False,
    )


def following(question: Question, value: int) -> Question | None:
    """The question after this one; None when the advice can be given."""
    if question is Question.ACCREDITED and value == 1:
        return Question.ACCREDITED_UNTIL
    return Question(question + 1) if question < LAST else None
