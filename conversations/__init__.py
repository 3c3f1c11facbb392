"""The pure core: what is shown and decided, without Telegram, SQL, clock or randomness.

`decide`, `render` and `permitted` are one match each: which conversation a state belongs to.
"""

from typing import Any, cast

from conversations import (
    account,
    chamber_decision,
    criterion,
    deciding,
    desk,
    desk_digest,
    desk_enquiries,
    desk_files,
    desk_invitations,
    desk_journal,
    desk_nudge,
    desk_paper,
    desk_people,
    desk_progress,
    desk_published,
    desk_questions,
    desk_requests,
    desk_rounds,
    enquiries,
    facts,
    handing_over,
    handover_told,
    home,
    leaving,
    network,
    notes_and_files,
    notice_aim,
    notice_answers,
    notice_reader,
    notice_sending,
    notices,
    on_paper,
    overview,
    own_data,
    privacy,
    programme_choice,
    questions,
    quick_scan,
    reporting,
    result,
    states,
    submission,
    taking_over,
    trial_ends,
    welcome,
)
from conversations.assessment import AssessmentSnapshot, holds, is_open, may_see
from conversations.commands import command, strange
from conversations.core import AskFor, Attached, Card, Command, Decision, Event, Go, Intent, SentStrange, Snapshot, Strange
from conversations.events import AT_A_CRITERION, DeliveryAsked, FactGiven
from conversations.gone import nameless, without_name
from conversations.reply_cards import ReaderSnapshot
from conversations.states import State
from locales.say import Say


def _conversation(state: State) -> Any:
    """The module in which a state is decided and rendered."""
    match state:
        case states.Home():
            return home
        case states.Network() | states.NetworkAbroad() | states.NetworkArea() | states.NetworkFound() | states.NetworkChamber():
            return network
        case states.ChooseLanguage() | states.Help():
            return account
        case states.ReportProblem() | states.ReportCame():
            return reporting
        case _ if isinstance(state, states.Privacy | states.OwnRoom | states.OwnData | states.TrialEnds):
            return _of_own_data(state)
        case states.RoutingQuestion() | states.ProgrammeAdvice():
            return programme_choice
        case _ if isinstance(state, states.AssessmentState):
            return _in_an_assessment(state)
        case states.HandoverTold():
            return handover_told
        case _ if isinstance(state, states.HandingState):
            return handing_over
        case states.AtHandover():
            return taking_over
        case states.DecisionCame() | states.RenewalDue():
            return chamber_decision
        case _ if isinstance(state, states.ReaderState | states.ToldOfNotice):
            return notice_reader
        case _ if isinstance(state, states.DeskState | states.ToldState):
            return _at_the_desk(state)
        case _:
            return welcome


def _of_own_data(state: states.Privacy | states.OwnRoom | states.OwnData | states.TrialEnds) -> Any:
    """The same, of what is kept about the person."""
    match state:
        case states.Privacy():
            return privacy
        case states.DeleteMe() | states.ConfirmDelete():
            return leaving
        case states.TrialEnds():
            return trial_ends
        case _:
            return own_data


def _in_an_assessment(state: states.AssessmentState) -> Any:
    """The same, of a self-assessment."""
    match state:
        case states.AtCriterion() | states.GiveReason():
            return criterion
        case states.AskFact() | states.ChamberFacts():
            return facts
        case states.ReadNote() | states.WriteNoteAnew() | states.Files() | states.OneFile() | states.OwnEvidenceCame():
            return notes_and_files
        case states.QuickScan() | states.QuickResult():
            return quick_scan
        case states.Overview() | states.OnePrinciple() | states.ToFindOut() | states.OpenCriteria():
            return overview
        case states.Result() | states.Gaps() | states.OneGap() | states.Route():
            return result
        case states.ResultPicture() | states.ResultPaper():
            return on_paper
        case states.FileDecisions():
            return chamber_decision
        case states.PrincipleDone() | states.GiveBack():
            return taking_over
        case _ if isinstance(state, states.AskedState):
            return questions
        case _ if isinstance(state, states.Answered):
            return enquiries
        case _:
            return submission


def _at_the_desk(state: states.DeskState | states.ToldState) -> Any:
    """The same, of the Federation's desk."""
    match state:
        case states.Desk():
            return desk
        case _ if isinstance(state, states.InvitationState):
            return desk_invitations
        case _ if isinstance(state, states.PeopleState):
            return desk_people
        case _ if isinstance(state, states.RoundState | states.ProgressState | states.Nudged | states.DigestState):
            return _on_progress(state)
        case _ if isinstance(state, states.FileState):
            return desk_files
        case _ if isinstance(state, states.PaperState):
            return desk_paper
        case _ if isinstance(state, states.JournalState):
            return desk_journal
        case _ if isinstance(state, states.DecidingState):
            return deciding
        case _ if isinstance(state, states.QuestionState):
            return desk_questions
        case _ if isinstance(state, states.EnquiryState):
            return desk_enquiries
        case _ if isinstance(state, states.PublishState):
            return desk_published
        case _ if isinstance(state, states.NoticeState):
            return _announcing(state)
        case _:
            return desk_requests


def _on_progress(state: states.RoundState | states.ProgressState | states.Nudged | states.DigestState) -> Any:
    """The same, of how far the chambers are: rounds, reminders, the digest."""
    match state:
        case _ if isinstance(state, states.RoundState):
            return desk_rounds
        case states.NudgeAll() | states.NudgeOne() | states.Nudged():
            return desk_nudge
        case _ if isinstance(state, states.DigestState):
            return desk_digest
        case _:
            return desk_progress


def _announcing(state: states.NoticeState) -> Any:
    """The same, of announcing."""
    match state:
        case _ if isinstance(state, states.AimState):
            return notice_aim
        case _ if isinstance(state, states.SendingState):
            return notice_sending
        case _ if isinstance(state, states.AnswersState):
            return notice_answers
        case _:
            return notices


def decide(state: State, intent: Intent, snapshot: Snapshot, say: Say) -> Decision:
    """What an intent at a state leads to: pure, the same for the same arguments."""
    match intent:
        case Command("report"):
            return Decision(states.ReportProblem(snapshot.now, states.left_to(state)))
        case Command():
            return command(state, intent, say)
        case Go(to):
            return Decision(to)
        case AskFor(to, number):
            asked = DeliveryAsked(to, f"asked:{snapshot.person.id}:{number}")
            if isinstance(to, states.SentEvidence | states.PreviewCame):
                return Decision(state, (asked,), toast=say("The file comes as a message of its own in a moment."))
            return Decision(state, (asked,), toast=say("It is being made and comes as a message of its own in a moment."))
        case Attached() if isinstance(state, states.NoticeState) and not isinstance(state, states.NoticeFile):
            return Decision(state, toast=say("A document is sent where its card asks for it. This file was not kept."))
        case Attached() if not isinstance(state, states.WithCriterion | states.NoticeFile):
            return Decision(state, toast=strange(Strange.ASTRAY, say))
        case SentStrange(what):
            return Decision(state, toast=strange(what, say))
        case _:
            decision = cast("Decision", _conversation(state).decide(state, intent, snapshot, say))
            return without_name(unless_closed(state, decision, snapshot, say), say)


def unless_closed(state: State, decision: Decision, snapshot: Snapshot, say: Say) -> Decision:
    """The decision, unless it would change what was submitted: nothing but what the Federation asks about is open then."""
    if isinstance(snapshot, AssessmentSnapshot) and not all(_is_open(event, state, snapshot) for event in decision.events):
        return Decision(
            state, toast=say("Your chamber’s file is submitted, so this cannot change any more. Nothing was changed.")
        )
    return decision


def _is_open(event: Event, state: State, snapshot: AssessmentSnapshot) -> bool:
    """Whether what the event changes may change at the assessment's stage."""
    match event:
        case _ if isinstance(event, AT_A_CRITERION):
            return is_open(snapshot, getattr(event, "criterion", getattr(state, "criterion", None)))
        case FactGiven():
            return is_open(snapshot)
        case _:
            return True


def render(state: State, snapshot: Snapshot, say: Say) -> Card:
    """The card of a state, in the language of `say`."""
    return nameless(cast("Card", _conversation(state).render(state, snapshot, say)), say)


def permitted(state: State, snapshot: Snapshot) -> bool:
    """Whether the person may be at the state: the only place where permission is decided."""
    match state:
        case states.CheckFile() | states.Submit() | states.FileSubmitted() if isinstance(snapshot, AssessmentSnapshot):
            return may_see(snapshot.person, snapshot) and submission.may_be_at(state, snapshot)
        case _ if isinstance(state, states.HandingState):
            return cast("bool", _conversation(state).may_be_at(state, snapshot))
        case states.GiveBack() if isinstance(snapshot, AssessmentSnapshot):
            return taking_over.may_be_at(state, snapshot)
        case states.FileDecisions() if isinstance(snapshot, AssessmentSnapshot):
            return may_see(snapshot.person, snapshot) and bool(snapshot.decisions)
        case _ if isinstance(snapshot, AssessmentSnapshot):
            return may_see(snapshot.person, snapshot) or holds(state, snapshot)
        case _ if isinstance(
            state,
            states.DeskState
            | states.ToldState
            | states.ToldOfDecision
            | states.ReaderState
            | states.ToldOfNotice
            | states.ReportState,
        ):
            return cast("bool", _conversation(state).may_be_at(state, snapshot))
        case _:
            return True


def still_so(state: State, snapshot: Snapshot) -> bool:
    """Whether what a delivered state says is so now, for who may be there: a seat that was given back is no news.

    Asked when it is sent, and not when it is shown again: who replies to a reminder goes on seeing their reply there.
    """
    return not isinstance(snapshot, ReaderSnapshot) or notice_reader.still_so(state, snapshot)
