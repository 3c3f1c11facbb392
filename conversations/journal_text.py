"""What the journal says of each event: one sentence a kind, never an answer, a note or the name of a file.

An event without a sentence fails a test: it gets its row in `SENTENCE`. The chamber that it was about is said behind the
sentence, so that no grammar hangs on the chamber's name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup

from conversations import events, gone
from conversations.chamber_text import short_name
from conversations.core import Event, Role
from conversations.desk_parts import ROLE, Offer
from conversations.model.register import Chamber, ChamberKind
from conversations.parts import beside, bold, shortened
from locales.say import Say, message

NAME = 48
"""Characters that a line shows of a person's name."""

NOBODY = Markup("ChamberReady")
"""Who did what no person did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the journal.

    Attributes:
        at: In the Federation's time zone.
        who: None where no person did it.
        what: The name of the event's class; one that a later release no longer has is shown as it is.
        about: The event's values as the journal keeps them: JSON, without words.
        whom: Whom it was done to, empty where nobody is named.
        chamber: Which chamber it was about at that moment; None for a trial, or for none.
        role: The role that was given or offered; None where it is not about one, or the role was taken away.
        criterion, principle: Their numbers as a card shows them, "3.2" and "3"; empty where none is meant.
    """

    at: datetime
    who: str | None
    what: str
    about: Mapping[str, Any]
    whom: str = ""
    chamber: Chamber | None = None
    role: Offer | None = None
    criterion: str = ""
    principle: str = ""


Sentence = str | Callable[[Line], str]
"""A message, or what chooses one. It may name {who}, {whom}, {role}, {criterion} and {principle}."""


def _worked(line: Line) -> str:
    return message("{who} worked on the self-assessment") if line.chamber else message("{who} worked on a trial")


def _began(line: Line) -> str:
    return message("{who} began the self-assessment") if line.chamber else message("{who} began a trial")


def _asked(line: Line) -> str:
    return (
        message("{who} asked for access")
        if line.chamber
        else message("{who} asked for access to a chamber that is not in the list")
    )


def _took(line: Line) -> str:
    return message("{who} took an invitation to the Federation: {role}") if line.role else message("{who} took an invitation")


def _invited(line: Line) -> str:
    return message("{who} invited someone to the Federation: {role}") if line.role else message("{who} invited someone")


def _role(line: Line) -> str:
    return message("{who} gave {whom} a role: {role}") if line.role else message("{who} took the role of {whom} away")


def _wished(line: Line) -> str:
    return message("{who} opened evidence of criterion {criterion}") if line.criterion else message("{who} asked for a document")


def _is_abroad(line: Line) -> bool:
    return line.chamber is not None and line.chamber.kind is ChamberKind.BILATERAL


def _handed(line: Line) -> str:
    if _is_abroad(line):
        return message("{who} handed pillar {principle} to a colleague by a link")
    return message("{who} handed principle {principle} to a colleague by a link")


def _gave_back(line: Line) -> str:
    return message("{who} gave pillar {principle} back") if _is_abroad(line) else message("{who} gave principle {principle} back")


SENTENCE: Mapping[type[Event], Sentence] = {
    events.LanguageChosen: message("{who} chose a language"),
    events.InvitationRedeemed: _took,
    events.AccessRequested: _asked,
    events.RoutingAnswered: message("{who} answered questions about the choice of a programme"),
    events.AssessmentOpened: _began,
    events.TrialAdopted: message("{who} made a trial the self-assessment of the chamber"),
    **dict.fromkeys(events.WORK_ON_AN_ASSESSMENT, _worked),
    events.DeliveryAsked: _wished,
    events.AccessApproved: message("{who} approved the request for access of {whom}"),
    events.AccessRefused: message("{who} refused the request for access of {whom}"),
    events.InvitationMade: _invited,
    events.InvitationTakenBack: message("{who} took an invitation back"),
    events.AccessWithdrawn: message("{who} withdrew the access of {whom}"),
    events.RoleChanged: _role,
    events.FileHandedIn: message("{who} submitted the file"),
    events.FileReviewed: message("{who} marked the file as reviewed"),
    events.DecisionDrafted: message("{who} worked on the decision on the file"),
    events.DecisionDropped: message("{who} threw the draft of a decision away"),
    events.DecisionRecorded: message("{who} recorded the decision on the file"),
    **dict.fromkeys(
        (
            events.RoundBegun,
            events.RoundNamed,
            events.RoundProgrammeChosen,
            events.RoundMeant,
            events.RoundChamberChosen,
            events.RoundDated,
        ),
        message("{who} worked on a round"),
    ),
    events.RoundKept: message("{who} announced a round"),
    events.RoundEnded: message("{who} ended a round"),
    events.ChambersNudged: message("{who} reminded who is behind"),
    events.DigestChosen: message("{who} chose when the weekly digest comes"),
    events.Drafted: message("{who} wrote a draft"),
    events.DraftDropped: message("{who} threw a draft away"),
    events.QuestionAsked: message("{who} asked a question about criterion {criterion}"),
    events.QuestionAnswered: message("{who} answered a question of the Federation"),
    events.AnswerTakenBack: message("{who} took the answer to a question back"),
    events.QuestionWithdrawn: message("{who} withdrew a question"),
    events.EnquiryMade: message("{who} asked the Federation about criterion {criterion}"),
    events.EnquiryAnswered: message("{who} answered a question of a chamber"),
    events.AnswerPublished: message("{who} published an answer"),
    events.AnswerUnpublished: message("{who} took a published answer away"),
    events.NoticeBegun: message("{who} began an announcement"),
    events.NoticeWritten: message("{who} worked on an announcement"),
    events.NoticeAimed: message("{who} chose whom an announcement is for"),
    events.NoticeDropped: message("{who} removed the draft of an announcement"),
    events.NoticeScheduled: message("{who} had an announcement sent"),
    events.NoticeTakenBack: message("{who} took an announcement back before it was sent"),
    events.NoticeStopped: message("{who} stopped the sending of an announcement"),
    events.NoticeResumed: message("{who} had an announcement sent that was late"),
    events.NoticeSentAgain: message("{who} had an announcement sent again to those whom it may not have reached"),
    events.NoticeCancelled: message("{who} called an event off"),
    events.ReplyGiven: message("{who} replied to an event"),
    events.ReplyNoted: message("{who} wrote a note with a reply"),
    events.ProblemReported: message("{who} reported a problem"),
    events.PersonErased: message("{who} had everything about them deleted"),
    events.TrialKept: message("{who} kept a trial"),
    events.HandoverMade: _handed,
    events.HandoverTaken: message("{who} accepted what a colleague handed over"),
    events.HandoverTakenBack: message("{who} took back what was handed over"),
    events.HandoverGivenBack: _gave_back,
}
"""What the journal says, by the kind of event."""

_BY_NAME: Mapping[str, Sentence] = {kind.__name__: sentence for kind, sentence in SENTENCE.items()}


def _called(name: str, say: Say) -> Markup:
    """The name, or what stands for that of someone who left."""
    return say("a deleted person") if name == gone.NAME else Markup.escape(shortened(name, NAME))


def told(line: Line, say: Say, *, names_chamber: bool = True) -> Markup:
    """When, who, what, about which chamber; `names_chamber` is not needed where all lines are about one."""
    who = NOBODY if line.who is None else _called(line.who, say)
    sentence = _BY_NAME.get(line.what)
    if sentence is None:
        said = who + " – " + line.what
    else:
        wording = sentence if isinstance(sentence, str) else sentence(line)
        said = say(
            wording,
            who=bold(who),
            whom=bold(_called(line.whom, say)),
            role=say(ROLE[line.role]) if line.role and line.role[0] is not Role.NONE else "",
            criterion=line.criterion,
            principle=line.principle,
        )
    chamber = short_name(line.chamber, say) if line.chamber and names_chamber else ""
    return beside(Markup(f"{line.at:%H:%M} ") + said, chamber)  # noqa: S704 - digits
