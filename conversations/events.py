"""What may happen: the events that conversations decide and storage records."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from conversations.core import Event, File
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.states import DeliveredState
from locales.language import Language


@dataclass(frozen=True, slots=True)
class LanguageChosen(Event):
    """The person chose a language."""

    language: Language


@dataclass(frozen=True, slots=True)
class InvitationRedeemed(Event):
    """The person took an invitation, by the digest of its code."""

    digest: str


@dataclass(frozen=True, slots=True)
class AccessRequested(Event):
    """The person says that a chamber is theirs; `chamber` is None when it is not in the register."""

    chamber: str | None
    kind: ChamberKind


@dataclass(frozen=True, slots=True)
class RoutingAnswered(Event):
    """A routing question was answered."""

    question: int
    value: int


@dataclass(frozen=True, slots=True)
class AssessmentOpened(Event):
    """A self-assessment begins: the chamber's, or a trial of the person's own (`chamber` None)."""

    assessment: UUID
    programme: ProgrammeId
    version: str
    chamber: str | None


@dataclass(frozen=True, slots=True)
class TrialAdopted(Event):
    """A person's trial becomes the assessment of the chamber that they represent."""

    assessment: UUID
    chamber: str


@dataclass(frozen=True, slots=True)
class FactGiven(Event):
    """A fact about the chamber was answered."""

    assessment: UUID
    fact: str
    value: bool


@dataclass(frozen=True, slots=True)
class QuickQuestionAnswered(Event):
    """The plain question of a principle was answered, in the quick scan."""

    assessment: UUID
    principle: str
    value: QuickAnswer


@dataclass(frozen=True, slots=True)
class AnswerGiven(Event):
    """A criterion was answered; `reason` is why it is not applicable."""

    assessment: UUID
    criterion: str
    credit: Credit
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoteAdded(Event):
    """Words were added to the note of a criterion."""

    assessment: UUID
    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteReplaced(Event):
    """The note of a criterion was written anew."""

    assessment: UUID
    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceAdded(Event):
    """A file was sent as evidence of a criterion."""

    assessment: UUID
    criterion: str
    file: File
    caption: str
    album: str | None
    dated: date


@dataclass(frozen=True, slots=True)
class EvidenceRemoved(Event):
    """A file is no longer evidence."""

    assessment: UUID
    evidence: int


@dataclass(frozen=True, slots=True)
class EvidenceDated(Event):
    """A file of evidence got its own date."""

    assessment: UUID
    evidence: int
    dated: date


@dataclass(frozen=True, slots=True)
class DeliveryAsked(Event):
    """The person asked to have a state delivered. `key` is the same for the same wish: nothing is delivered twice."""

    state: DeliveredState
    key: str


CHANGE_THE_PERSON = (LanguageChosen, InvitationRedeemed)
"""Events after which the person is not the same: language, chamber, role."""

AT_A_CRITERION = (AnswerGiven, NoteAdded, NoteReplaced, EvidenceAdded, EvidenceRemoved, EvidenceDated)
"""Events that change what stands at one criterion, and nothing else of the assessment."""
