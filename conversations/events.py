"""What may happen: the events that conversations decide and storage records."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from conversations.core import Event, Role
from conversations.model.answers import Credit
from conversations.model.audience import Audience
from conversations.model.decision import DraftDecision
from conversations.model.file import File
from conversations.model.notice import Content, Manner, NoticeKind
from conversations.model.problem import Problem
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.model.rounds import RoundDay
from conversations.states import DeliveredState, State
from conversations.tagged import ByTag
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
class PrincipleAnswered(Event):
    """The last open criterion of a principle of a chamber's assessment was answered."""

    assessment: UUID
    principle: str


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

    state: Annotated[DeliveredState, ByTag()]
    key: str


@dataclass(frozen=True, slots=True)
class AccessApproved(Event):
    """Staff approved a request: the person represents `chamber`; their `trial`, where one fits, becomes the chamber's."""

    request: int
    chamber: str
    trial: UUID | None


@dataclass(frozen=True, slots=True)
class AccessRefused(Event):
    """Staff refused a request for access."""

    request: int


@dataclass(frozen=True, slots=True)
class InvitationMade(Event):
    """Staff made an invitation to represent a chamber, or to a role; the journal knows the digest of its code alone."""

    digest: str
    role: Role
    chamber: str | None
    abroad_only: bool
    language: Language | None


@dataclass(frozen=True, slots=True)
class InvitationTakenBack(Event):
    """An invitation that nobody took no longer works."""

    invitation: int


@dataclass(frozen=True, slots=True)
class AccessWithdrawn(Event):
    """A person no longer represents a chamber."""

    person: int
    chamber: str


@dataclass(frozen=True, slots=True)
class RoleChanged(Event):
    """An administrator gave a person a role at the Federation, or took it away (`Role.NONE`)."""

    person: int
    role: Role
    abroad_only: bool


@dataclass(frozen=True, slots=True)
class FileHandedIn(Event):
    """A chamber submitted its assessment: it is frozen as it stands."""

    assessment: UUID


@dataclass(frozen=True, slots=True)
class FileReviewed(Event):
    """Staff read a submitted file to its end."""

    assessment: UUID


@dataclass(frozen=True, slots=True)
class HandoverMade(Event):
    """A principle was handed over by a link; the journal knows the digest of its code alone."""

    assessment: UUID
    principle: str
    digest: str


@dataclass(frozen=True, slots=True)
class HandoverTaken(Event):
    """The person took a principle that was handed over, by the digest of the link's code."""

    digest: str


@dataclass(frozen=True, slots=True)
class HandoverTakenBack(Event):
    """A principle handed over was taken back, before or after someone took it."""

    assessment: UUID
    handover: int


@dataclass(frozen=True, slots=True)
class HandoverGivenBack(Event):
    """The person gave a principle back that was handed to them."""

    assessment: UUID
    principle: str


@dataclass(frozen=True, slots=True)
class DecisionDrafted(Event):
    """Staff wrote at the decision on a file: this is how the draft stands now."""

    assessment: UUID
    draft: DraftDecision


@dataclass(frozen=True, slots=True)
class DecisionDropped(Event):
    """Staff threw the draft of a decision away."""

    assessment: UUID


@dataclass(frozen=True, slots=True)
class DecisionRecorded(Event):
    """Staff recorded the decision on a file as its draft stands."""

    assessment: UUID


@dataclass(frozen=True, slots=True)
class RoundBegun(Event):
    """Staff began a round: a draft until it is kept."""

    round: UUID


@dataclass(frozen=True, slots=True)
class RoundNamed(Event):
    """A round got a name."""

    round: UUID
    name: str


@dataclass(frozen=True, slots=True)
class RoundProgrammeChosen(Event):
    """A draft of a round got its programme; whom it is for is to be decided again."""

    round: UUID
    programme: ProgrammeId


@dataclass(frozen=True, slots=True)
class RoundMeant(Event):
    """A round is for all chambers of its programme that someone represents, or for chosen ones."""

    round: UUID
    everyone: bool


@dataclass(frozen=True, slots=True)
class RoundChamberChosen(Event):
    """A chamber is one of a round's chosen ones, or no longer."""

    round: UUID
    chamber: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class RoundDated(Event):
    """A round got one of its dates."""

    round: UUID
    which: RoundDay
    day: date


@dataclass(frozen=True, slots=True)
class RoundKept(Event):
    """A complete draft became a round that stands."""

    round: UUID


@dataclass(frozen=True, slots=True)
class RoundEnded(Event):
    """A round was ended before its committee met; a draft was removed."""

    round: UUID


@dataclass(frozen=True, slots=True)
class ChambersNudged(Event):
    """Staff reminded the people of these chambers."""

    chambers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DigestChosen(Event):
    """Someone of the Federation wants the weekly digest on this day (0 for Monday, None for never) at this hour."""

    day: int | None
    hour: int


@dataclass(frozen=True, slots=True)
class Drafted(Event):
    """Words that are not sent yet, kept at the place where they are written."""

    about: State
    text: str


@dataclass(frozen=True, slots=True)
class DraftDropped(Event):
    """Words that were not sent are gone."""

    about: State


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    """Staff asked a chamber about one criterion of its submitted file: it is open again."""

    assessment: UUID
    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    """The chamber answered, or wrote its answer anew."""

    question: int
    text: str


@dataclass(frozen=True, slots=True)
class AnswerTakenBack(Event):
    """The chamber took back its answer to a question before it submitted again."""

    question: int


@dataclass(frozen=True, slots=True)
class QuestionWithdrawn(Event):
    """Staff no longer ask."""

    question: int


@dataclass(frozen=True, slots=True)
class EnquiryMade(Event):
    """Someone asked the Federation about a criterion."""

    assessment: UUID
    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class EnquiryAnswered(Event):
    """Staff answered what someone asked."""

    enquiry: int
    text: str


@dataclass(frozen=True, slots=True)
class AnswerPublished(Event):
    """An answer stands under its criterion in one language, for everyone, without a name."""

    enquiry: int
    language: Language
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class AnswerUnpublished(Event):
    """An answer no longer stands under its criterion in one language."""

    enquiry: int
    language: Language


@dataclass(frozen=True, slots=True)
class NoticeBegun(Event):
    """An administrator began a notice."""

    notice: UUID
    kind: NoticeKind


@dataclass(frozen=True, slots=True)
class NoticeWritten(Event):
    """The notice, or the change of one that was sent, says this from now on."""

    notice: UUID
    content: Content


@dataclass(frozen=True, slots=True)
class NoticeAimed(Event):
    """The notice is aimed at these people."""

    notice: UUID
    audience: Audience


@dataclass(frozen=True, slots=True)
class NoticeDropped(Event):
    """A draft is removed, or the change of a notice that was sent."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class NoticeScheduled(Event):
    """What is written goes out at this moment (UTC)."""

    notice: UUID
    manner: Manner
    due_at: datetime


@dataclass(frozen=True, slots=True)
class NoticeTakenBack(Event):
    """What was scheduled is being written again."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class NoticeStopped(Event):
    """What waits to be sent of the notice is cancelled."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class NoticeResumed(Event):
    """What was found too late of the notice goes out after all."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class NoticeSentAgain(Event):
    """Those of whom nobody knows whether they got the notice get it again, and how many these were."""

    notice: UUID
    people: int


@dataclass(frozen=True, slots=True)
class NoticeCancelled(Event):
    """What was announced does not take place: those who were told are told so."""

    notice: UUID


@dataclass(frozen=True, slots=True)
class ReplyGiven(Event):
    """Someone replied to an event."""

    notice: UUID
    answer: Answer


@dataclass(frozen=True, slots=True)
class ReplyNoted(Event):
    """Someone wrote a note with their reply, or took it away."""

    notice: UUID
    note: str


@dataclass(frozen=True, slots=True)
class ProblemReported(Event):
    """Someone sent the last events of their chat, without words, to the administrators."""

    report: Problem


@dataclass(frozen=True, slots=True)
class PersonErased(Event):
    """The person had everything about them deleted; `person` is their row, which stays without a name."""

    person: int


@dataclass(frozen=True, slots=True)
class TrialKept(Event):
    """The person keeps a trial that was about to be removed."""

    assessment: UUID


CHANGE_THE_PERSON = (LanguageChosen, InvitationRedeemed, AccessApproved, AccessWithdrawn, RoleChanged)
"""Events after which the person may not be the same: language, chamber, role."""

MAKE_DELIVERIES = (
    *(DeliveryAsked, AccessRequested, AccessApproved, AccessRefused, FileHandedIn, DecisionRecorded, ChambersNudged),
    *(QuestionAsked, QuestionWithdrawn, EnquiryMade, EnquiryAnswered),
    *(HandoverTaken, HandoverGivenBack, HandoverTakenBack, PrincipleAnswered, AccessWithdrawn, RoleChanged),
    *(NoticeResumed, NoticeSentAgain, NoticeCancelled, ReplyGiven, PersonErased),
    ProblemReported,
)
"""Events after which something is to be delivered."""

AT_A_CRITERION = (AnswerGiven, NoteAdded, NoteReplaced, EvidenceAdded, EvidenceRemoved, EvidenceDated)
"""Events that change what stands at one criterion, and nothing else of the assessment."""

WORK_ON_AN_ASSESSMENT = (FactGiven, QuickQuestionAnswered, PrincipleAnswered, *AT_A_CRITERION)
"""Events that the journal tells in one line a person, a chamber and a day: that someone worked, never what they answered."""
