"""Every state of every conversation: the map of the house.

A state is an address, a screen and the ids of what it shows, never a value. States are stored as JSON with their tag, so
a tag that was released once keeps decoding. Side rooms carry `back`, one deep: where ‹ and done lead.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from conversations.model.audience import Aim
from conversations.model.delivery import Fate
from conversations.model.handover import HandoverStep
from conversations.model.notice import Part, When
from conversations.model.progress import Group
from conversations.model.register import ChamberKind
from conversations.model.rounds import RoundDay
from conversations.tagged import ByTag, as_text, from_text
from locales.language import Language


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
class AtHandover:
    """The link of a principle handed over that was opened, by the digest of its code."""

    digest: str
    tag: Literal["handed"] = "handed"


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
    """One file of evidence: its date, have it sent, take it away."""

    assessment: UUID
    criterion: str
    evidence: int
    tag: Literal["file"] = "file"


@dataclass(frozen=True, slots=True)
class OwnEvidenceCame:
    """A file of evidence itself, to who works at its criterion: a delivered message."""

    assessment: UUID
    criterion: str
    evidence: int
    tag: Literal["own-evidence-came"] = "own-evidence-came"


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
class Export:
    """What is kept about the person, to be had as files."""

    back: "State | None" = None
    tag: Literal["export"] = "export"


@dataclass(frozen=True, slots=True)
class ExportPaper:
    """All that is kept about the person, to read: a delivered message."""

    tag: Literal["export-paper"] = "export-paper"


@dataclass(frozen=True, slots=True)
class ExportFile:
    """The same for machines: a delivered message."""

    tag: Literal["export-file"] = "export-file"


@dataclass(frozen=True, slots=True)
class DeleteMe:
    """What goes and what stays when the person has everything about them deleted."""

    back: "State | None" = None
    tag: Literal["delete"] = "delete"


@dataclass(frozen=True, slots=True)
class ConfirmDelete:
    """A second thought before it."""

    back: "State | None" = None
    tag: Literal["delete-sure"] = "delete-sure"


@dataclass(frozen=True, slots=True)
class TrialEnds:
    """A trial that its person has not touched for long is about to be removed: a delivered message."""

    assessment: UUID
    tag: Literal["trial-ends"] = "trial-ends"


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


@dataclass(frozen=True, slots=True)
class Desk:
    """The Federation's desk: requests, invitations, chambers, staff."""

    tag: Literal["desk"] = "desk"


@dataclass(frozen=True, slots=True)
class AccessRequests:
    """The requests for access that wait, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["requests"] = "requests"


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """One request for access: approve or refuse it; who decided it."""

    request: int
    tag: Literal["request"] = "request"


@dataclass(frozen=True, slots=True)
class RequestFound:
    """Up to five chambers for which a request may be approved, by a typed name; none when nothing resembles it."""

    request: int
    chambers: tuple[str, ...]
    tag: Literal["request-found"] = "request-found"


@dataclass(frozen=True, slots=True)
class ApproveFor:
    """Approve a request for another chamber than it names, or for one that it could not name?"""

    request: int
    chamber: str
    tag: Literal["approve-for"] = "approve-for"


@dataclass(frozen=True, slots=True)
class RefuseAccess:
    """Refuse a request for access?"""

    request: int
    tag: Literal["refuse-access"] = "refuse-access"


@dataclass(frozen=True, slots=True)
class AccessAsked:
    """A request for access came in: a delivered message to the staff concerned."""

    request: int
    tag: Literal["access-asked"] = "access-asked"


@dataclass(frozen=True, slots=True)
class AccessDecided:
    """A request for access was decided: a delivered message to who asked."""

    request: int
    tag: Literal["access-decided"] = "access-decided"


@dataclass(frozen=True, slots=True)
class Invite:
    """Whom to invite: a chamber by its name, or staff."""

    tag: Literal["invite"] = "invite"


@dataclass(frozen=True, slots=True)
class InviteFound:
    """Up to five chambers to invite someone of, by a typed name; none when nothing resembles it."""

    chambers: tuple[str, ...]
    tag: Literal["invite-found"] = "invite-found"


@dataclass(frozen=True, slots=True)
class InviteTo:
    """Invite someone to represent this chamber?"""

    chamber: str
    tag: Literal["invite-to"] = "invite-to"


@dataclass(frozen=True, slots=True)
class InvitationLink:
    """The link of a new invitation, shown to who made it for as long as they stay here.

    `secret` is what the link's code is made of: it is stored here and nowhere else, and gone when the person leaves
    (docs/decisions/0010-the-link-is-where-its-maker-is.md).
    """

    secret: UUID
    tag: Literal["invitation-link"] = "invitation-link"


@dataclass(frozen=True, slots=True)
class Invitations:
    """The open invitations, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["invitations"] = "invitations"


@dataclass(frozen=True, slots=True)
class OneInvitation:
    """One invitation: take it back, or what became of it."""

    invitation: int
    tag: Literal["one-invitation"] = "one-invitation"


@dataclass(frozen=True, slots=True)
class DeskChambers:
    """The chambers that someone represents, a page at a time (from 0); another is found by its typed name."""

    page: int = 0
    tag: Literal["desk-chambers"] = "desk-chambers"


@dataclass(frozen=True, slots=True)
class DeskChambersFound:
    """Up to five chambers that a typed name may mean; none when nothing resembles it."""

    chambers: tuple[str, ...]
    tag: Literal["desk-chambers-found"] = "desk-chambers-found"


@dataclass(frozen=True, slots=True)
class DeskChamber:
    """The people of one chamber, a page at a time (from 0)."""

    chamber: str
    page: int = 0
    tag: Literal["desk-chamber"] = "desk-chamber"


@dataclass(frozen=True, slots=True)
class FederationStaff:
    """Staff and administrators, a page at a time (from 0); for administrators."""

    page: int = 0
    tag: Literal["staff"] = "staff"


@dataclass(frozen=True, slots=True)
class DeskPerson:
    """One person: the chamber they represent, and their role."""

    person: int
    tag: Literal["desk-person"] = "desk-person"


@dataclass(frozen=True, slots=True)
class WithdrawAccess:
    """Withdraw a person's access to the chamber that they represent?"""

    person: int
    tag: Literal["withdraw-access"] = "withdraw-access"


@dataclass(frozen=True, slots=True)
class TakeRole:
    """Take a person's role at the Federation away?"""

    person: int
    tag: Literal["take-role"] = "take-role"


@dataclass(frozen=True, slots=True)
class CheckFile:
    """Before submission: what a reader of the file will stumble over, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["check"] = "check"


@dataclass(frozen=True, slots=True)
class Submit:
    """What the Federation will see; submit?"""

    assessment: UUID
    tag: Literal["submit"] = "submit"


@dataclass(frozen=True, slots=True)
class FileSubmitted:
    """The chamber's file after submission: where it stands, and the questions about it, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["submitted"] = "submitted"


@dataclass(frozen=True, slots=True)
class DeskFiles:
    """The files that chambers submitted, the longest waiting first, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["desk-files"] = "desk-files"


@dataclass(frozen=True, slots=True)
class DeskFile:
    """The file of one chamber, as it was last submitted."""

    assessment: UUID
    tag: Literal["desk-file"] = "desk-file"


@dataclass(frozen=True, slots=True)
class DeskAnswers:
    """The principles of a submitted file, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["desk-answers"] = "desk-answers"


@dataclass(frozen=True, slots=True)
class DeskPrinciple:
    """The criteria of one principle of a submitted file, a page at a time (from 0)."""

    assessment: UUID
    principle: str
    page: int = 0
    tag: Literal["desk-principle"] = "desk-principle"


@dataclass(frozen=True, slots=True)
class DeskDoubts:
    """What a reader of a submitted file stumbles over, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["desk-doubts"] = "desk-doubts"


@dataclass(frozen=True, slots=True)
class DeskChanges:
    """The criteria at which a submitted file is not as it was the time before, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["desk-changes"] = "desk-changes"


@dataclass(frozen=True, slots=True)
class DeskCriterion:
    """One criterion of a submitted file: what is claimed, with what behind it, its evidence a page at a time (from 0)."""

    assessment: UUID
    criterion: str
    page: int = 0
    tag: Literal["desk-criterion"] = "desk-criterion"


@dataclass(frozen=True, slots=True)
class EvidenceCame:
    """A file of evidence itself, as it stands in a submitted file, to staff: a delivered message."""

    assessment: UUID
    criterion: str
    evidence: int
    tag: Literal["evidence-came"] = "evidence-came"


@dataclass(frozen=True, slots=True)
class MarkReviewed:
    """Mark a submitted file as reviewed?"""

    assessment: UUID
    tag: Literal["mark-reviewed"] = "mark-reviewed"


@dataclass(frozen=True, slots=True)
class SubmissionCame:
    """A chamber submitted its file: a delivered message to the staff concerned, with the PDF."""

    submission: int
    tag: Literal["submission-came"] = "submission-came"


@dataclass(frozen=True, slots=True)
class DeskPaper:
    """What can be made on paper of the submitted files of a kind of chambers, their dossiers a page at a time (from 0)."""

    kind: ChamberKind
    page: int = 0
    tag: Literal["desk-paper"] = "desk-paper"


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Submitted chambers × principles as a picture: a delivered message."""

    kind: ChamberKind
    tag: Literal["heat-map"] = "heat-map"


@dataclass(frozen=True, slots=True)
class Workbook:
    """Submitted files as a workbook: a delivered message."""

    kind: ChamberKind
    tag: Literal["workbook"] = "workbook"


@dataclass(frozen=True, slots=True)
class CommitteeOverview:
    """Submitted files for the committee, a line a chamber, as a PDF: a delivered message."""

    kind: ChamberKind
    tag: Literal["committee-overview"] = "committee-overview"


@dataclass(frozen=True, slots=True)
class Dossier:
    """One submitted file for the committee as a PDF: a delivered message."""

    assessment: UUID
    tag: Literal["dossier"] = "dossier"


@dataclass(frozen=True, slots=True)
class Journal:
    """Who did what and when, the newest first, a page at a time (from 0); for administrators."""

    page: int = 0
    tag: Literal["journal"] = "journal"


@dataclass(frozen=True, slots=True)
class JournalOfChamber:
    """What was done about one chamber, a page at a time (from 0)."""

    chamber: str
    page: int = 0
    tag: Literal["journal-of-chamber"] = "journal-of-chamber"


@dataclass(frozen=True, slots=True)
class JournalOfPerson:
    """What one person did, a page at a time (from 0)."""

    person: int
    page: int = 0
    tag: Literal["journal-of-person"] = "journal-of-person"


@dataclass(frozen=True, slots=True)
class JournalFound:
    """Up to five chambers and five people that a typed name may mean; none when nothing resembles it."""

    chambers: tuple[str, ...]
    people: tuple[int, ...]
    tag: Literal["journal-found"] = "journal-found"


@dataclass(frozen=True, slots=True)
class PrincipleDone:
    """To who holds a principle alone: all of it is answered."""

    assessment: UUID
    principle: str
    tag: Literal["principle-done"] = "principle-done"


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Give a principle back that was handed to the person?"""

    assessment: UUID
    principle: str
    tag: Literal["give-back"] = "give-back"


@dataclass(frozen=True, slots=True)
class HandOver:
    """Hand a principle to a colleague?"""

    assessment: UUID
    principle: str
    tag: Literal["hand-over"] = "hand-over"


@dataclass(frozen=True, slots=True)
class HandoverLink:
    """The link of a principle handed over, shown to who made it for as long as they stay here; `secret` as in `InvitationLink`."""

    assessment: UUID
    principle: str
    secret: UUID
    tag: Literal["hand-over-link"] = "hand-over-link"


@dataclass(frozen=True, slots=True)
class OneHandover:
    """One principle handed over: by whom, to whom, take it back."""

    assessment: UUID
    handover: int
    tag: Literal["one-hand-over"] = "one-hand-over"


@dataclass(frozen=True, slots=True)
class HandoverTold:
    """What became of a principle handed over: a delivered message to who handed it over, or to who had it."""

    assessment: UUID
    handover: int
    step: HandoverStep
    tag: Literal["hand-over-told"] = "hand-over-told"


@dataclass(frozen=True, slots=True)
class FileDecisions:
    """The Federation's decisions on the chamber's file, one a page (from 0), the one that counts first."""

    assessment: UUID
    page: int = 0
    tag: Literal["file-decisions"] = "file-decisions"


@dataclass(frozen=True, slots=True)
class DeskDecisions:
    """The decisions on a file, at the desk, one a page (from 0), the one that counts first."""

    assessment: UUID
    page: int = 0
    tag: Literal["desk-decisions"] = "desk-decisions"


@dataclass(frozen=True, slots=True)
class DecideRuling:
    """What is decided?"""

    assessment: UUID
    tag: Literal["decide-ruling"] = "decide-ruling"


@dataclass(frozen=True, slots=True)
class DecideDay:
    """The day of the decision."""

    assessment: UUID
    tag: Literal["decide-day"] = "decide-day"


@dataclass(frozen=True, slots=True)
class DecideUntil:
    """The last day of the accreditation, or the day to which a decision is put off."""

    assessment: UUID
    tag: Literal["decide-until"] = "decide-until"


@dataclass(frozen=True, slots=True)
class DecideConditions:
    """The conditions so far."""

    assessment: UUID
    tag: Literal["decide-conditions"] = "decide-conditions"


@dataclass(frozen=True, slots=True)
class DecideCondition:
    """The words of a condition, by its number from 1; a new one has the number after the last."""

    assessment: UUID
    number: int
    tag: Literal["decide-condition"] = "decide-condition"


@dataclass(frozen=True, slots=True)
class DecideConditionDay:
    """The day of a condition, by its number from 1."""

    assessment: UUID
    number: int
    tag: Literal["decide-condition-day"] = "decide-condition-day"


@dataclass(frozen=True, slots=True)
class DecideSentence:
    """What the Federation tells the chamber with the decision."""

    assessment: UUID
    tag: Literal["decide-sentence"] = "decide-sentence"


@dataclass(frozen=True, slots=True)
class WriteDecision:
    """The decision that is being written, as a whole: record it?"""

    assessment: UUID
    tag: Literal["write-decision"] = "write-decision"


@dataclass(frozen=True, slots=True)
class DropDecision:
    """Throw the decision away that is being written?"""

    assessment: UUID
    tag: Literal["drop-decision"] = "drop-decision"


@dataclass(frozen=True, slots=True)
class DecisionCame:
    """The Federation decided: a delivered message to the chamber's people."""

    decision: int
    tag: Literal["decision-came"] = "decision-came"


@dataclass(frozen=True, slots=True)
class RenewalDue:
    """The accreditation ends in so many months: a delivered message to the chamber's people."""

    decision: int
    months: int
    tag: Literal["renewal-due"] = "renewal-due"


@dataclass(frozen=True, slots=True)
class DeskRounds:
    """The rounds, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["rounds"] = "rounds"


@dataclass(frozen=True, slots=True)
class DeskRound:
    """One round with its dates and chambers; a draft shows what is missing."""

    round: UUID
    tag: Literal["round"] = "round"


@dataclass(frozen=True, slots=True)
class RoundName:
    """Type the name of a round."""

    round: UUID
    tag: Literal["round-name"] = "round-name"


@dataclass(frozen=True, slots=True)
class RoundProgramme:
    """Which programme a round is about."""

    round: UUID
    tag: Literal["round-programme"] = "round-programme"


@dataclass(frozen=True, slots=True)
class RoundWho:
    """Whom a round is for: all chambers of the programme, or chosen ones."""

    round: UUID
    tag: Literal["round-who"] = "round-who"


@dataclass(frozen=True, slots=True)
class RoundChambers:
    """Choose the chambers of a round, a page at a time (from 0)."""

    round: UUID
    page: int = 0
    tag: Literal["round-chambers"] = "round-chambers"


@dataclass(frozen=True, slots=True)
class RoundDate:
    """Type one of the dates of a round."""

    round: UUID
    which: RoundDay
    tag: Literal["round-date"] = "round-date"


@dataclass(frozen=True, slots=True)
class EndRound:
    """End a round, or remove a draft?"""

    round: UUID
    tag: Literal["end-round"] = "end-round"


@dataclass(frozen=True, slots=True)
class DeskProgress:
    """How far the chambers are, of a kind, of a round, or all: how many in each group."""

    kind: ChamberKind | None = None
    round: UUID | None = None
    tag: Literal["progress"] = "progress"


@dataclass(frozen=True, slots=True)
class DeskGroup:
    """The chambers that are equally far, a page at a time (from 0); of a kind, of a round, or all."""

    group: Group
    kind: ChamberKind | None = None
    round: UUID | None = None
    page: int = 0
    tag: Literal["progress-group"] = "progress-group"


@dataclass(frozen=True, slots=True)
class ChamberProgress:
    """How far one chamber is."""

    chamber: str
    tag: Literal["progress-chamber"] = "progress-chamber"


@dataclass(frozen=True, slots=True)
class NudgeAll:
    """Remind all who are behind, of a group, of a kind, of a round?"""

    group: Group | None = None
    kind: ChamberKind | None = None
    round: UUID | None = None
    tag: Literal["nudge-all"] = "nudge-all"


@dataclass(frozen=True, slots=True)
class NudgeOne:
    """Remind the people of one chamber?"""

    chamber: str
    tag: Literal["nudge-one"] = "nudge-one"


@dataclass(frozen=True, slots=True)
class Nudged:
    """A friendly reminder: a delivered message to those who represent a chamber that is behind."""

    nudge: int
    tag: Literal["nudged"] = "nudged"


@dataclass(frozen=True, slots=True)
class DigestWish:
    """When someone of the Federation wants the weekly digest."""

    tag: Literal["digest-wish"] = "digest-wish"


@dataclass(frozen=True, slots=True)
class WeeklyDigest:
    """What happened after one moment and not after another: a delivered message to someone of the Federation."""

    since: datetime
    until: datetime
    tag: Literal["digest"] = "digest"


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """A question of the Federation about one criterion of a submitted file: type the answer, or write it anew."""

    assessment: UUID
    question: int
    tag: Literal["answer-question"] = "answer-question"


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """A question of the Federation and its answer, whole, a page at a time (from 0)."""

    assessment: UUID
    question: int
    page: int = 0
    tag: Literal["read-question"] = "read-question"


@dataclass(frozen=True, slots=True)
class QuestionCame:
    """The Federation asks: a delivered message to each representative of the chamber; a reply to it is the answer."""

    assessment: UUID
    question: int
    tag: Literal["question-came"] = "question-came"


@dataclass(frozen=True, slots=True)
class AskChamber:
    """Staff write a question about one criterion of a submitted file, see it, and send it."""

    assessment: UUID
    criterion: str
    tag: Literal["ask-chamber"] = "ask-chamber"


@dataclass(frozen=True, slots=True)
class DeskQuestions:
    """The questions about a submitted file, a page at a time (from 0)."""

    assessment: UUID
    page: int = 0
    tag: Literal["desk-questions"] = "desk-questions"


@dataclass(frozen=True, slots=True)
class DeskQuestion:
    """One question about a submitted file with its answer, whole, a page at a time (from 0)."""

    assessment: UUID
    question: int
    page: int = 0
    tag: Literal["desk-question"] = "desk-question"


@dataclass(frozen=True, slots=True)
class WithdrawQuestion:
    """Withdraw a question that the chamber has not answered?"""

    assessment: UUID
    question: int
    tag: Literal["withdraw-question"] = "withdraw-question"


@dataclass(frozen=True, slots=True)
class AskFederation:
    """Write to the Federation about a criterion, see it, and send it."""

    assessment: UUID
    criterion: str
    tag: Literal["ask-federation"] = "ask-federation"


@dataclass(frozen=True, slots=True)
class FederationAnswers:
    """What was asked of the Federation at a criterion, and its answers, a page at a time (from 0)."""

    assessment: UUID
    criterion: str
    page: int = 0
    tag: Literal["federation-answers"] = "federation-answers"


@dataclass(frozen=True, slots=True)
class FederationAnswered:
    """The Federation answered: a delivered message to who asked."""

    assessment: UUID
    enquiry: int
    tag: Literal["federation-answered"] = "federation-answered"


@dataclass(frozen=True, slots=True)
class PublishedAnswers:
    """The published answers of a criterion, one to a page (from 0)."""

    assessment: UUID
    criterion: str
    page: int = 0
    tag: Literal["published"] = "published"


@dataclass(frozen=True, slots=True)
class DeskEnquiries:
    """What chambers asked of the Federation, what waits first, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["desk-enquiries"] = "desk-enquiries"


@dataclass(frozen=True, slots=True)
class DeskEnquiry:
    """One question of a chamber and its answer, whole, a page at a time (from 0)."""

    enquiry: int
    page: int = 0
    tag: Literal["desk-enquiry"] = "desk-enquiry"


@dataclass(frozen=True, slots=True)
class AnswerEnquiry:
    """Staff write the answer to a question of a chamber, see it, and send it."""

    enquiry: int
    tag: Literal["answer-enquiry"] = "answer-enquiry"


@dataclass(frozen=True, slots=True)
class EnquiryCame:
    """A chamber asks: a delivered message to the staff concerned; a reply to it is the answer."""

    enquiry: int
    tag: Literal["enquiry-came"] = "enquiry-came"


@dataclass(frozen=True, slots=True)
class PublishAnswer:
    """In which languages an answer is published under its criterion."""

    enquiry: int
    tag: Literal["publish"] = "publish"


@dataclass(frozen=True, slots=True)
class PublishIn:
    """A published answer in one language, as it stands and as it would."""

    enquiry: int
    language: Language
    tag: Literal["publish-in"] = "publish-in"


@dataclass(frozen=True, slots=True)
class WritePublished:
    """The next message is the question, or the answer, of a published answer in one language."""

    enquiry: int
    language: Language
    part: Literal["question", "answer"]
    tag: Literal["write-published"] = "write-published"


@dataclass(frozen=True, slots=True)
class DeskNotices:
    """What is announced: what is being written first, then what was sent last, a page at a time (from 0)."""

    page: int = 0
    tag: Literal["desk-notices"] = "desk-notices"


@dataclass(frozen=True, slots=True)
class DeskNotice:
    """One notice: what it says, what is missing, how far it is on its way; each part is one press away."""

    notice: UUID
    tag: Literal["desk-notice"] = "desk-notice"


@dataclass(frozen=True, slots=True)
class NoticeIn:
    """A notice in one language."""

    notice: UUID
    language: Language
    tag: Literal["notice-in"] = "notice-in"


@dataclass(frozen=True, slots=True)
class WriteNotice:
    """The next message is this part of a notice in one language."""

    notice: UUID
    language: Language
    part: Part
    tag: Literal["write-notice"] = "write-notice"


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """The next file is the document of a notice in one language."""

    notice: UUID
    language: Language
    tag: Literal["notice-file"] = "notice-file"


@dataclass(frozen=True, slots=True)
class NoticeWhen:
    """Type a moment of the event, see it in full, take it."""

    notice: UUID
    which: When
    tag: Literal["notice-when"] = "notice-when"


@dataclass(frozen=True, slots=True)
class NoticeLink:
    """Type the address that a notice leads to."""

    notice: UUID
    tag: Literal["notice-link"] = "notice-link"


@dataclass(frozen=True, slots=True)
class NoticeSeats:
    """How many can come."""

    notice: UUID
    tag: Literal["notice-seats"] = "notice-seats"


@dataclass(frozen=True, slots=True)
class PreviewNotice:
    """A notice as the readers of one language will see it."""

    notice: UUID
    language: Language
    tag: Literal["preview-notice"] = "preview-notice"


@dataclass(frozen=True, slots=True)
class PreviewCame:
    """A document with its file, as the readers of one language get it: a delivered message to who writes it."""

    notice: UUID
    language: Language
    tag: Literal["preview-came"] = "preview-came"


@dataclass(frozen=True, slots=True)
class RemoveNotice:
    """A second thought before a draft is removed, or a change that was being written."""

    notice: UUID
    tag: Literal["remove-notice"] = "remove-notice"


@dataclass(frozen=True, slots=True)
class NoticeAudience:
    """At whom a notice is aimed, how many people that are now, and how many are out of reach."""

    notice: UUID
    tag: Literal["notice-audience"] = "notice-audience"


@dataclass(frozen=True, slots=True)
class AimNotice:
    """Narrowing the audience by one thing, a page at a time (from 0)."""

    notice: UUID
    by: Aim
    page: int = 0
    tag: Literal["aim-notice"] = "aim-notice"


@dataclass(frozen=True, slots=True)
class NoticeReaders:
    """Who would get a notice now, by name, or who of them is out of reach; a page at a time (from 0)."""

    notice: UUID
    out_of_reach: bool = False
    page: int = 0
    tag: Literal["notice-readers"] = "notice-readers"


@dataclass(frozen=True, slots=True)
class SendNotice:
    """To how many people, in which languages, and the two ways to send."""

    notice: UUID
    tag: Literal["send-notice"] = "send-notice"


@dataclass(frozen=True, slots=True)
class SendNoticeAt:
    """Type the moment at which a notice goes out, see it in full, take it."""

    notice: UUID
    tag: Literal["send-notice-at"] = "send-notice-at"


@dataclass(frozen=True, slots=True)
class StopNotice:
    """A second thought before what waits to be sent is cancelled."""

    notice: UUID
    tag: Literal["stop-notice"] = "stop-notice"


@dataclass(frozen=True, slots=True)
class NoticeFates:
    """To whom a notice went with one fate, by name, a page at a time (from 0); `blocked`: of the refused, those who blocked the bot."""

    notice: UUID
    fate: Fate
    blocked: bool = False
    page: int = 0
    tag: Literal["notice-fates"] = "notice-fates"


@dataclass(frozen=True, slots=True)
class NoticeDone:
    """A notice reached whom it could: a delivered message to who sent it, with the report."""

    notice: UUID
    number: int
    tag: Literal["notice-done"] = "notice-done"


@dataclass(frozen=True, slots=True)
class NoticeLate:
    """A notice was found long after its moment and waits for a word: a delivered message to who scheduled it."""

    notice: UUID
    number: int
    tag: Literal["notice-late"] = "notice-late"


@dataclass(frozen=True, slots=True)
class NoticeReplies:
    """Who replied what to an event, those who come first, a page at a time (from 0)."""

    notice: UUID
    page: int = 0
    tag: Literal["notice-replies"] = "notice-replies"


@dataclass(frozen=True, slots=True)
class CallOffNotice:
    """A second thought before an event is called off."""

    notice: UUID
    tag: Literal["call-off-notice"] = "call-off-notice"


@dataclass(frozen=True, slots=True)
class NoticeCame:
    """A notice: a delivered message, always as the notice stands now."""

    notice: UUID
    tag: Literal["notice"] = "notice"


@dataclass(frozen=True, slots=True)
class NoticeChanged:
    """What was announced has changed: a delivered message to those who were told. `number` is the change's own."""

    notice: UUID
    number: int
    tag: Literal["notice-changed"] = "notice-changed"


@dataclass(frozen=True, slots=True)
class NoticeCalledOff:
    """What was announced does not take place: a delivered message to those who were told."""

    notice: UUID
    tag: Literal["notice-called-off"] = "notice-called-off"


@dataclass(frozen=True, slots=True)
class EventSoon:
    """The day before: a delivered message to those who come."""

    notice: UUID
    tag: Literal["event-soon"] = "event-soon"


@dataclass(frozen=True, slots=True)
class ReplyDue:
    """Before the deadline: a delivered message to those who have not replied."""

    notice: UUID
    tag: Literal["reply-due"] = "reply-due"


@dataclass(frozen=True, slots=True)
class SeatFreed:
    """Someone who waited has a seat now: a delivered message to them."""

    notice: UUID
    tag: Literal["seat-freed"] = "seat-freed"


@dataclass(frozen=True, slots=True)
class EventCalendar:
    """An event as a calendar file: a delivered message to who asked for it."""

    notice: UUID
    tag: Literal["event-calendar"] = "event-calendar"


@dataclass(frozen=True, slots=True)
class WriteReplyNote:
    """The next message is the note with the reply to an event."""

    notice: UUID
    back: "State | None" = None
    tag: Literal["reply-note"] = "reply-note"


@dataclass(frozen=True, slots=True)
class MyNotices:
    """What was announced to the person, what is still to come first, a page at a time (from 0)."""

    page: int = 0
    back: "State | None" = None
    tag: Literal["my-notices"] = "my-notices"


@dataclass(frozen=True, slots=True)
class MyNotice:
    """One notice that was announced to the person, as it stands now."""

    notice: UUID
    back: "State | None" = None
    tag: Literal["my-notice"] = "my-notice"


@dataclass(frozen=True, slots=True)
class ReportProblem:
    """What a report of a problem would hold, seen before it goes: all that happened in the chat before a moment (UTC)."""

    until: datetime
    back: "State | None" = None
    tag: Literal["report"] = "report"


@dataclass(frozen=True, slots=True)
class ReportCame:
    """Someone reported a problem at a moment (UTC): a delivered message to administrators."""

    person: int
    at: datetime
    tag: Literal["report-came"] = "report-came"


SheetState = ResultPicture | ResultPaper
"""A result on paper."""

CommitteePaper = HeatMap | Workbook | CommitteeOverview | Dossier
"""The Federation's papers of submitted files."""

SentEvidence = OwnEvidenceCame | EvidenceCame
"""A file of evidence, as Telegram holds it."""

ToldOfDecision = DecisionCame | RenewalDue
"""What a chamber's people are told of the Federation's decision."""

OwnData = ExportPaper | ExportFile
"""All that is kept about the person, as a file."""

DeliveredState = (
    SheetState
    | OwnData
    | TrialEnds
    | CommitteePaper
    | SentEvidence
    | AccessAsked
    | AccessDecided
    | SubmissionCame
    | ToldOfDecision
    | Nudged
    | HandoverTold
    | WeeklyDigest
    | QuestionCame
    | FederationAnswered
    | EnquiryCame
    | PreviewCame
    | NoticeDone
    | NoticeLate
    | NoticeCame
    | NoticeChanged
    | NoticeCalledOff
    | EventSoon
    | ReplyDue
    | SeatFreed
    | EventCalendar
    | ReportCame
)
"""What is shown in a message of its own, never at the person's place."""

AssessmentState = (
    SheetState
    | AskFact
    | AtCriterion
    | GiveReason
    | WriteNoteAnew
    | ReadNote
    | Files
    | OneFile
    | OwnEvidenceCame
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
    | CheckFile
    | Submit
    | FileSubmitted
    | PrincipleDone
    | GiveBack
    | FileDecisions
    | AnswerQuestion
    | ReadQuestion
    | QuestionCame
    | AskFederation
    | FederationAnswers
    | FederationAnswered
    | PublishedAnswers
)
"""What shows an assessment; `assessment` is its id."""

HandingState = HandOver | HandoverLink | OneHandover | HandoverTold
"""Handing over a principle of a chamber's assessment; `assessment` is its id."""

WithCriterion = AtCriterion | GiveReason | WriteNoteAnew | ReadNote | Files | OneFile | OwnEvidenceCame | AnswerQuestion
"""Where a file that is sent belongs to a criterion."""

ArrivalState = (
    AtInvitation | AtHandover | FindChamber | PickChamber | ConfirmChamber | UnlistedChamber | RoutingQuestion | ProgrammeAdvice
)
"""From the language to the programme."""

NetworkState = Network | NetworkAbroad | NetworkArea | NetworkFound | NetworkChamber
"""Looking around among the chambers."""

OwnRoom = Export | DeleteMe | ConfirmDelete
"""Where the person gets their data, or has it deleted."""

AccountState = ChooseLanguage | Help | Privacy | OwnRoom
"""About the person and the bot."""

ReaderState = WriteReplyNote | MyNotices | MyNotice
"""What was announced to the person, and their reply."""

ReportState = ReportProblem | ReportCame
"""Reporting a problem."""

SideRoom = AccountState | NetworkState | ReaderState | ReportProblem
"""What is left by ‹, to where one came from."""

ToldOfNotice = NoticeCame | NoticeChanged | NoticeCalledOff | EventSoon | ReplyDue | SeatFreed | EventCalendar
"""What readers of a notice are told of it."""

RequestState = AccessRequests | AccessRequest | RequestFound | ApproveFor | RefuseAccess | AccessAsked
"""The desk's requests for access."""

InvitationState = Invite | InviteFound | InviteTo | InvitationLink | Invitations | OneInvitation
"""The desk's invitations."""

PeopleState = DeskChambers | DeskChambersFound | DeskChamber | FederationStaff | DeskPerson | WithdrawAccess | TakeRole
"""The desk's chambers and people."""

FileState = (
    DeskFiles
    | DeskFile
    | DeskAnswers
    | DeskPrinciple
    | DeskDoubts
    | DeskChanges
    | DeskCriterion
    | EvidenceCame
    | MarkReviewed
    | SubmissionCame
)
"""The files that chambers submitted, at the desk."""

PaperState = DeskPaper | CommitteePaper
"""The desk's papers."""

JournalState = Journal | JournalOfChamber | JournalOfPerson | JournalFound
"""The journal, for administrators."""

DecidingState = (
    DeskDecisions
    | DecideRuling
    | DecideDay
    | DecideUntil
    | DecideConditions
    | DecideCondition
    | DecideConditionDay
    | DecideSentence
    | WriteDecision
    | DropDecision
)
"""The Federation's decision on a file, at the desk."""

WritingState = (
    DeskNotices
    | DeskNotice
    | NoticeIn
    | WriteNotice
    | NoticeFile
    | NoticeWhen
    | NoticeLink
    | NoticeSeats
    | PreviewNotice
    | PreviewCame
    | RemoveNotice
)
"""Writing what is announced, at the desk of administrators."""

AimState = NoticeAudience | AimNotice | NoticeReaders
"""Aiming it."""

SendingState = SendNotice | SendNoticeAt | StopNotice | NoticeFates | NoticeDone | NoticeLate
"""Sending it, and what became of it."""

AnswersState = NoticeReplies | CallOffNotice
"""The replies to an event, and its end."""

NoticeState = WritingState | AimState | SendingState | AnswersState
"""Announcing, at the desk of administrators."""

RoundState = DeskRounds | DeskRound | RoundName | RoundProgramme | RoundWho | RoundChambers | RoundDate | EndRound
"""The desk's rounds."""

ProgressState = DeskProgress | DeskGroup | ChamberProgress | NudgeAll | NudgeOne
"""How far the chambers are, and reminding them, at the desk."""

DigestState = DigestWish | WeeklyDigest
"""The weekly digest and its setting."""

ToldState = AccessDecided | Nudged
"""What the desk has delivered to others."""

QuestionState = AskChamber | DeskQuestions | DeskQuestion | WithdrawQuestion
"""The Federation's questions about a submitted file, at the desk."""

AskedState = AnswerQuestion | ReadQuestion | QuestionCame
"""The same, as the chamber sees them."""

EnquiryState = DeskEnquiries | DeskEnquiry | AnswerEnquiry | EnquiryCame
"""What chambers ask of the Federation, at the desk."""

PublishState = PublishAnswer | PublishIn | WritePublished
"""Publishing an answer."""

Answered = AskFederation | FederationAnswers | FederationAnswered | PublishedAnswers
"""What is asked of the Federation, as the chamber sees it."""

DeskState = (
    Desk
    | RequestState
    | InvitationState
    | PeopleState
    | FileState
    | PaperState
    | JournalState
    | DecidingState
    | RoundState
    | ProgressState
    | DigestState
    | QuestionState
    | EnquiryState
    | PublishState
    | NoticeState
)
"""Where only the Federation's staff may be."""

_Every = (
    Home
    | SideRoom
    | OwnData
    | TrialEnds
    | ArrivalState
    | AssessmentState
    | HandingState
    | DeskState
    | ToldState
    | ToldOfDecision
    | ToldOfNotice
    | ReportCame
)

State = Annotated[_Every, ByTag()]
"""Where a person is."""


def encode(state: State) -> str:
    """The state as JSON, as it is stored."""
    return as_text(state)


def decode(text: str) -> State:
    """The state that `encode` gave.

    Raises:
        ValueError: The text names no state of this release.
    """
    state: State = from_text(_Every, text)
    return state


def left_to(state: State) -> State:
    """Where a side room that is opened at `state` leads back to: `state`, or what a side room itself leads back to."""
    return (state.back or Home()) if isinstance(state, SideRoom) else state
