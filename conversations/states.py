"""Every state of every conversation: the map of the house.

A state is an address, a screen and the ids of what it shows, never a value. States are stored as JSON with their tag, so
a tag that was released once keeps decoding. Side rooms carry `back`, one deep: where ‹ and done lead.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, TypeAdapter


@dataclass(frozen=True, slots=True)
class Home:
    """The person's front page: go on where they were, overview, result, help."""

    tag: Literal["home"] = "home"


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Three buttons. `back` is None at the first arrival."""

    back: "State | None" = None
    tag: Literal["language"] = "language"


@dataclass(frozen=True, slots=True)
class AtInvitation:
    """An invitation link that was opened, by the digest of its code."""

    digest: str
    tag: Literal["invitation"] = "invitation"


@dataclass(frozen=True, slots=True)
class FindChamber:
    """Type any part of the chamber's name."""

    tag: Literal["find-chamber"] = "find-chamber"


@dataclass(frozen=True, slots=True)
class PickChamber:
    """Up to five chambers that a typed name may mean; none when nothing resembles it."""

    chambers: tuple[str, ...]
    tag: Literal["pick-chamber"] = "pick-chamber"


@dataclass(frozen=True, slots=True)
class ConfirmChamber:
    """One chamber with what is known of it: is this yours?"""

    chamber: str
    tag: Literal["confirm-chamber"] = "confirm-chamber"


@dataclass(frozen=True, slots=True)
class UnlistedChamber:
    """The chamber is not in the register: local or abroad?"""

    tag: Literal["unlisted-chamber"] = "unlisted-chamber"


@dataclass(frozen=True, slots=True)
class RoutingQuestion:
    """A chamber abroad chooses its programme: a question of `model/routing.py` by its number."""

    number: int
    tag: Literal["routing"] = "routing"


@dataclass(frozen=True, slots=True)
class ProgrammeAdvice:
    """Which programme suits a chamber abroad, and why; the person chooses."""

    tag: Literal["advice"] = "advice"


@dataclass(frozen=True, slots=True)
class AskFact:
    """A yes-or-no fact about the chamber. `back`: where ‹ leads; None when it is asked before the first criterion."""

    assessment: UUID
    fact: str
    back: "State | None" = None
    tag: Literal["fact"] = "fact"


@dataclass(frozen=True, slots=True)
class AtCriterion:
    """The criterion card."""

    assessment: UUID
    criterion: str
    tag: Literal["criterion"] = "criterion"


@dataclass(frozen=True, slots=True)
class GiveReason:
    """Why a criterion is not applicable."""

    assessment: UUID
    criterion: str
    tag: Literal["reason"] = "reason"


@dataclass(frozen=True, slots=True)
class WriteNoteAnew:
    """The next message replaces the note of a criterion."""

    assessment: UUID
    criterion: str
    tag: Literal["note-anew"] = "note-anew"


@dataclass(frozen=True, slots=True)
class ReadNote:
    """The whole note of a criterion, a page at a time (from 0)."""

    assessment: UUID
    criterion: str
    page: int = 0
    tag: Literal["note"] = "note"


@dataclass(frozen=True, slots=True)
class Files:
    """The evidence of a criterion, a page at a time (from 0)."""

    assessment: UUID
    criterion: str
    page: int = 0
    tag: Literal["files"] = "files"


@dataclass(frozen=True, slots=True)
class OneFile:
    """One file of evidence: its date, take it away."""

    assessment: UUID
    criterion: str
    evidence: int
    tag: Literal["file"] = "file"


@dataclass(frozen=True, slots=True)
class Overview:
    """All principles at a glance, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["overview"] = "overview"


@dataclass(frozen=True, slots=True)
class OnePrinciple:
    """The criteria of one principle, a page at a time (from 0)."""

    assessment: UUID
    principle: str
    page: int = 0
    tag: Literal["principle"] = "principle"


@dataclass(frozen=True, slots=True)
class ToFindOut:
    """The criteria answered "find out first", a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["to-find-out"] = "to-find-out"


@dataclass(frozen=True, slots=True)
class ChamberFacts:
    """The facts about the chamber, each changeable."""

    assessment: UUID
    tag: Literal["facts"] = "facts"


@dataclass(frozen=True, slots=True)
class Result:
    """Progress, readiness, verdict."""

    assessment: UUID
    tag: Literal["result"] = "result"


@dataclass(frozen=True, slots=True)
class ResultPicture:
    """The result as a picture: a delivered message, one bar a principle."""

    assessment: UUID
    tag: Literal["result-picture"] = "result-picture"


@dataclass(frozen=True, slots=True)
class ResultPaper:
    """The result as a PDF to bring to a board: a delivered message."""

    assessment: UUID
    tag: Literal["result-paper"] = "result-paper"


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps in order, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["gaps"] = "gaps"


@dataclass(frozen=True, slots=True)
class OneGap:
    """One gap: what is missing, what to do, which evidence, how long, who decides."""

    assessment: UUID
    criterion: str
    tag: Literal["gap"] = "gap"


@dataclass(frozen=True, slots=True)
class Route:
    """The shortest route to ready, and by when, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["route"] = "route"


@dataclass(frozen=True, slots=True)
class OpenCriteria:
    """The criteria still open, which decide the range, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["open"] = "open"


@dataclass(frozen=True, slots=True)
class QuickScan:
    """The plain question of one principle."""

    assessment: UUID
    principle: str
    tag: Literal["quick-scan"] = "quick-scan"


@dataclass(frozen=True, slots=True)
class QuickResult:
    """Where to look first, by the quick scan, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["quick-result"] = "quick-result"


@dataclass(frozen=True, slots=True)
class Help:
    """How the bot works."""

    back: "State | None" = None
    tag: Literal["help"] = "help"


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is kept and why."""

    back: "State | None" = None
    tag: Literal["privacy"] = "privacy"


@dataclass(frozen=True, slots=True)
class Network:
    """The chambers: regions at home, and those abroad."""

    back: "State | None" = None
    tag: Literal["network"] = "network"


@dataclass(frozen=True, slots=True)
class NetworkAbroad:
    """The countries with a chamber, a page at a time (from 0)."""

    page: int = 0
    back: "State | None" = None
    tag: Literal["network-abroad"] = "network-abroad"


@dataclass(frozen=True, slots=True)
class NetworkArea:
    """The chambers of a region at home, or of a country by its code, a page at a time (from 0)."""

    area: str
    page: int = 0
    back: "State | None" = None
    tag: Literal["network-area"] = "network-area"


@dataclass(frozen=True, slots=True)
class NetworkFound:
    """Up to five chambers that a typed name may mean; none when nothing resembles it."""

    chambers: tuple[str, ...]
    back: "State | None" = None
    tag: Literal["network-found"] = "network-found"


@dataclass(frozen=True, slots=True)
class NetworkChamber:
    """What is known of one chamber."""

    chamber: str
    back: "State | None" = None
    tag: Literal["network-chamber"] = "network-chamber"


DeliveredState = ResultPicture | ResultPaper
"""What is shown in a message of its own, never at the person's place."""

AssessmentState = (
    DeliveredState
    | AskFact
    | AtCriterion
    | GiveReason
    | WriteNoteAnew
    | ReadNote
    | Files
    | OneFile
    | Overview
    | OnePrinciple
    | ToFindOut
    | ChamberFacts
    | Result
    | Gaps
    | OneGap
    | Route
    | OpenCriteria
    | QuickScan
    | QuickResult
)
"""What shows an assessment; `assessment` is its id."""

WithCriterion = AtCriterion | GiveReason | WriteNoteAnew | ReadNote | Files | OneFile
"""Where a file that is sent belongs to a criterion."""

ArrivalState = AtInvitation | FindChamber | PickChamber | ConfirmChamber | UnlistedChamber | RoutingQuestion | ProgrammeAdvice
"""From the language to the programme."""

NetworkState = Network | NetworkAbroad | NetworkArea | NetworkFound | NetworkChamber
"""Looking around among the chambers."""

AccountState = ChooseLanguage | Help | Privacy
"""About the person and the bot."""

SideRoom = AccountState | NetworkState
"""What is left by ‹, to where one came from."""

State = Annotated[Home | SideRoom | ArrivalState | AssessmentState, Field(discriminator="tag")]
"""Where a person is."""

_ADAPTER: TypeAdapter[Any] = TypeAdapter(State)


def encode(state: State) -> str:
    """The state as JSON, as it is stored."""
    return _ADAPTER.dump_json(state, exclude_none=True).decode()


def decode(text: str) -> State:
    """The state that `encode` gave.

    Raises:
        ValueError: The text names no state of this release.
    """
    state: State = _ADAPTER.validate_json(text)
    return state


def left_to(state: State) -> State:
    """Where a side room that is opened at `state` leads back to: `state`, or what a side room itself leads back to."""
    return (state.back or Home()) if isinstance(state, SideRoom) else state
