"""A state and all that it shows: the one place where a state that no longer serves becomes Home."""

from dataclasses import replace
from uuid import UUID

import structlog
from sqlalchemy import Connection

from conversations import permitted, states
from conversations.assessment import AssessmentSnapshot, AtOneCriterion, Scanned, may_see
from conversations.core import Event, Person, Snapshot
from conversations.criterion_text import place_of
from conversations.events import AT_A_CRITERION, AnswerGiven, PrincipleAnswered
from conversations.home import HomeSnapshot, OpenAssessment
from conversations.model.answers import Credit
from conversations.model.programme import Programme
from conversations.model.questions import Question
from conversations.model.readiness import applicable
from conversations.model.rounds import Deadline
from conversations.model.submission import Stage
from conversations.network import NetworkSnapshot
from conversations.programme_choice import ChoiceSnapshot
from conversations.scope import is_staff
from conversations.states import State, decode
from conversations.walk import next_fact, where_the_scan_goes_on, where_to_go_on
from conversations.welcome import WelcomeSnapshot
from storage import (
    access,
    arrivals,
    assessments,
    decisions,
    deliveries,
    handovers,
    programmes,
    questions,
    retention,
    rounds,
    submissions,
)
from storage.decision_cards import told
from storage.desk import desk
from storage.enquiries import with_enquiries
from storage.evidence import with_file
from storage.handed import held_by, offer, with_colleagues, with_news
from storage.moment import Moment
from storage.notice_reading import has_announcements, reader_snapshot
from storage.own_data import own
from storage.reports import report_snapshot

log = structlog.get_logger()


def place(stored: str, *, of: int | None = None) -> State:
    """The stored state; Home when this release does not know it, with a line in the log where it is told of whom."""
    try:
        return decode(stored)
    except ValueError:
        if of is not None:
            log.error("place cannot be read", person=of)
        return states.Home()


def load(
    connection: Connection,
    person: Person,
    state: State,
    moment: Moment,
    before: Snapshot | None = None,
    happened: tuple[Event, ...] = (),
) -> tuple[State, Snapshot]:
    """The state with what it shows; Home where its object is gone or the person may not be there.

    Who reads an announcement that is gone, or writes a note with a reply that is closed, is back where they were.

    Args:
        before: What the same transaction loaded before; what its events cannot have changed is not read again.
        happened: The events recorded since.
    """
    snapshot = _snapshot(connection, person, state, moment, _unchanged(before, happened))
    if snapshot is not None and permitted(state, snapshot):
        return state, snapshot
    if isinstance(state, states.MyNotice | states.WriteReplyNote) and state.back is not None:
        return load(connection, person, state.back, moment, before, happened)
    return states.Home(), _home(connection, person, moment)


def _unchanged(before: Snapshot | None, happened: tuple[Event, ...]) -> AssessmentSnapshot | None:
    """What is known of an assessment after events at its criteria; None after any other.

    The writer's lock is held, so nobody else can have changed it.
    """
    known = (*AT_A_CRITERION, PrincipleAnswered)
    if not isinstance(before, AssessmentSnapshot) or not all(isinstance(event, known) for event in happened):
        return None
    for event in happened:
        if isinstance(event, AnswerGiven):
            answers = {**before.answers, event.criterion: event.credit}
            revisions = {**before.revisions, event.criterion: before.revisions.get(event.criterion, 0) + 1}
            before = replace(before, answers=answers, revisions=revisions)
    return before


def _snapshot(
    connection: Connection, person: Person, state: State, moment: Moment, known: AssessmentSnapshot | None
) -> Snapshot | None:
    match state:
        case states.Home():
            return _home(connection, person, moment)
        case states.Network() | states.NetworkAbroad() | states.NetworkArea() | states.NetworkFound() | states.NetworkChamber():
            return _network(connection, person, state, moment)
        case states.ChooseLanguage() | states.Help() | states.Privacy():
            return Snapshot(now=moment.now, person=person, owner=None, fresh_id=moment.fresh_id)
        case states.ReportProblem() | states.ReportCame():
            return report_snapshot(connection, person, state, moment)
        case _ if isinstance(state, states.OwnRoom | states.OwnData):
            return own(connection, person, state, moment)
        case states.TrialEnds(assessment):
            return retention.trial(connection, person, assessment, moment)
        case states.RoutingQuestion() | states.ProgrammeAdvice():
            return _choice(connection, person, moment)
        case (
            states.AtInvitation()
            | states.FindChamber()
            | states.PickChamber()
            | states.ConfirmChamber()
            | states.UnlistedChamber()
        ):
            return _welcome(connection, person, state, moment)
        case states.AtHandover(digest):
            return offer(connection, person, digest, moment)
        case _ if isinstance(state, states.ReaderState | states.ToldOfNotice):
            return reader_snapshot(connection, person, state, moment)
        case _ if isinstance(state, states.DeskState | states.ToldState):
            return desk(connection, person, state, moment)
        case _ if isinstance(state, states.ToldOfDecision):
            return told(connection, person, state, moment)
        case _:
            return _assessment(connection, person, state, moment, known)


def _home(connection: Connection, person: Person, moment: Moment) -> HomeSnapshot:
    register = programmes.register(connection)
    requested = access.request(connection, person.id)
    opened = assessments.open_to(connection, person)
    chamber = register.chambers.get(person.chamber or "")
    own = next((kept for kept, _ in opened if kept.owner.chamber is not None), None)
    shown = tuple(found for kept, criterion in opened if (found := _readable(connection, kept, criterion, moment)))
    due = None
    if own is None or own.stage is Stage.DRAFT:
        due = rounds.deadline(connection, chamber, own.programme if own else None, moment.today)
    return HomeSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        assessments=shown,
        unreadable=len(shown) < len(opened),
        chamber=chamber,
        requested=register.chambers.get(requested[0] or "") if requested else None,
        asked=requested[1] if requested else None,
        programmes=programmes.newest(connection),
        waiting=access.waiting(connection, person) if is_staff(person) else 0,
        held=held_by(connection, person, register.chambers),
        deadline=due,
        announced=has_announcements(connection, person.id),
    )


def _readable(connection: Connection, kept: assessments.Kept, criterion: str | None, moment: Moment) -> OpenAssessment | None:
    """What cannot be read of one assessment is told in the log, and keeps nobody from the front page."""
    try:
        return _opened(connection, kept, criterion, moment)
    except (ValueError, LookupError) as error:
        log.error("assessment cannot be read", assessment=str(kept.id), error=type(error).__name__)
        return None


def _opened(connection: Connection, kept: assessments.Kept, criterion: str | None, moment: Moment) -> OpenAssessment:
    programme = programmes.programme(connection, kept.programme, kept.version)
    credits_, _ = assessments.credits_of(connection, kept.id)
    scan = assessments.scan_of(connection, kept.id).answers
    facts = assessments.facts_of(connection, kept.id)
    walk = applicable(programme, facts)
    begun = criterion is not None or bool(credits_)
    here = where_to_go_on(programme, credits_, facts, criterion)
    at: State | None = None if begun else next_fact(programme, facts, kept.id)
    if at is None and here is not None:
        at = states.AtCriterion(kept.id, here.id)
    decided = decisions.of_assessment(connection, kept.id) if kept.stage is Stage.DECIDED else ()
    return OpenAssessment(
        id=kept.id,
        programme=kept.programme,
        title=programme.title,
        trial=kept.owner.chamber is None,
        stage=kept.stage,
        answered=sum(one.id in credits_ for one in walk),
        of=len(walk),
        to_find_out=sum(credits_.get(one.id) is Credit.FIND_OUT for one in walk),
        has_facts=bool(programme.facts),
        at=at,
        scan=where_the_scan_goes_on(programme, scan, kept.id),
        criterion=place_of(programme, here.id)[1] if here else 0,
        principle=programme.principle_of[here.id].number if here else 0,
        decision=next(reversed(decided), None),
        today=moment.today,
        asked=_asked(connection, kept, programme) if kept.stage is Stage.QUESTIONED else (),
    )


def _asked(connection: Connection, kept: assessments.Kept, programme: Programme) -> tuple[tuple[Question, str], ...]:
    """The questions that are to be answered before the file is submitted again, with the numbers of their criteria."""
    asked = (one for one in questions.of(connection, kept.id) if one.is_open)
    return tuple((one, place_of(programme, one.criterion)[0]) for one in asked)


def _welcome(connection: Connection, person: Person, state: State, moment: Moment) -> WelcomeSnapshot | None:
    register = programmes.register(connection)
    if isinstance(state, states.ConfirmChamber) and state.chamber not in register.chambers:
        return None
    invitation = None
    if isinstance(state, states.AtInvitation):
        invitation = arrivals.invitation(connection, state.digest, person.id, register.chambers, moment.now)
    invited = invitation.chamber.id if invitation and invitation.chamber else None
    own = assessments.open_to(connection, person)
    return WelcomeSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        register=register,
        programmes=programmes.newest(connection),
        trials={kept.programme: kept.id for kept, _ in reversed(own) if kept.owner.chamber is None},
        invitation=invitation,
        chamber_has_one=invited is not None and assessments.of_chamber(connection, invited) is not None,
    )


def _network(connection: Connection, person: Person, state: states.NetworkState, moment: Moment) -> NetworkSnapshot | None:
    register = programmes.register(connection)
    match state:
        case states.NetworkChamber(chamber) if chamber not in register.chambers:
            return None
        case states.NetworkArea(area) if all(chamber.area != area for chamber in register.chambers.values()):
            return None
        case _:
            return NetworkSnapshot(now=moment.now, person=person, owner=None, fresh_id=moment.fresh_id, register=register)


def _choice(connection: Connection, person: Person, moment: Moment) -> ChoiceSnapshot:
    own = [kept for kept, _ in assessments.open_to(connection, person)]
    return ChoiceSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        answers=arrivals.routing(connection, person.id),
        programmes=programmes.newest(connection),
        own={kept.programme: kept.id for kept in reversed(own)},
        chamber=person.chamber,
        busy=any(kept.owner.chamber is not None for kept in own),
    )


def _assessment(
    connection: Connection,
    person: Person,
    state: states.AssessmentState | states.HandingState,
    moment: Moment,
    known: AssessmentSnapshot | None,
) -> AssessmentSnapshot | None:
    named = getattr(state, "criterion", None)
    asked_here = assessments.asking_at(connection, state.assessment, named) if named else None
    if known is None or known.assessment != state.assessment:
        known = _begun(connection, person, state.assessment, moment)
    if known is None or not _exists(state, known):
        return None
    if asked_here is None and (criterion := _asked_about(state, known)):
        asked_here = assessments.asking_at(connection, state.assessment, criterion)
    here = asked_here() if asked_here else AtOneCriterion()
    if isinstance(state, states.OneFile | states.OwnEvidenceCame) and all(file.id != state.evidence for file in here.files):
        return None
    offers = isinstance(state, states.Result | states.SheetState | states.OneFile)
    asked = deliveries.asked_by(connection, person.id) if offers else 0
    scan = assessments.scan_of(connection, state.assessment) if _tells_of_the_scan(state, known) else Scanned()
    due = _deadline(connection, known, moment) if isinstance(state, states.Result | states.Overview) else None
    found = replace(
        known, person=person, here=here, scan=scan, asked=asked, handed=(), givers={}, bot_name=moment.bot_name, deadline=due
    )
    match state:
        case _ if isinstance(state, states.Answered):
            return with_enquiries(connection, found, state)
        case states.OwnEvidenceCame(evidence=evidence):
            return with_file(connection, found, evidence)
        case states.ResultPicture() | states.ResultPaper():
            return _whole(connection, found)
        case states.CheckFile() | states.Submit() | states.FileSubmitted() | states.FileDecisions():
            whole = submissions.about(connection, _whole(connection, found), moment)
            return replace(whole, decisions=decisions.of_assessment(connection, state.assessment))
        case states.OnePrinciple() | states.Overview():
            return with_colleagues(connection, found, givers=isinstance(state, states.OnePrinciple))
        case states.HandoverTold():
            return with_news(connection, found)
        case _ if isinstance(state, states.HandingState | states.GiveBack):
            return with_colleagues(connection, found, givers=False)
        case _:
            return found


def _deadline(connection: Connection, known: AssessmentSnapshot, moment: Moment) -> Deadline | None:
    """The round of which the chamber has to know; a trial has none, nor who has handed in."""
    if known.owner is None or known.owner.chamber is None or known.stage is not Stage.DRAFT:
        return None
    chamber = programmes.register(connection).chambers.get(known.owner.chamber)
    return rounds.deadline(connection, chamber, known.programme.id, moment.today)


def _whole(connection: Connection, snapshot: AssessmentSnapshot) -> AssessmentSnapshot:
    """With what stands at each criterion and whose it is, for what is printed."""
    owner = snapshot.owner.chamber if snapshot.owner else None
    chamber = programmes.register(connection).chambers.get(owner or "")
    return replace(snapshot, written=assessments.at_each_criterion(connection, snapshot.assessment), chamber=chamber)


def _asked_about(state: states.AssessmentState | states.HandingState, known: AssessmentSnapshot) -> str | None:
    """The criterion that the state's question is about."""
    if not isinstance(state, states.AskedState):
        return None
    return next((one.criterion for one in known.questions if one.id == state.question), None)


def _tells_of_the_scan(state: states.AssessmentState | states.HandingState, known: AssessmentSnapshot) -> bool:
    match state:
        case states.QuickScan() | states.QuickResult() | states.AskFact() | states.Overview():
            return True
        case states.AtCriterion():
            return not known.answers
        case _:
            return False


def _begun(connection: Connection, person: Person, assessment: UUID, moment: Moment) -> AssessmentSnapshot | None:
    """The assessment with its answers, and nothing yet of one criterion."""
    credits_ = assessments.asking_credits(connection, assessment)
    found = assessments.kept(connection, assessment, moment.today)
    if found is None:
        return None
    kept, facts, fact_revisions = found
    answers, revisions = credits_()
    asked = () if kept.stage is Stage.DRAFT else questions.of(connection, assessment)
    unlocked = {one.criterion for one in asked if one.is_open} if kept.stage is Stage.QUESTIONED else ()
    begun = AssessmentSnapshot(
        now=moment.now,
        person=person,
        owner=kept.owner,
        fresh_id=moment.fresh_id,
        assessment=kept.id,
        programme=programmes.programme(connection, kept.programme, kept.version),
        answers=answers,
        revisions=revisions,
        facts=facts,
        fact_revisions=fact_revisions,
        here=AtOneCriterion(),
        scan=Scanned(),
        today=moment.today,
        stage=kept.stage,
        stage_revision=kept.stage_revision,
        hand_in_by=kept.hand_in_by,
        questions=asked,
        unlocked=frozenset(unlocked),
    )
    # who represents the chamber is never asked about: their turns are the many
    return begun if may_see(person, begun) else replace(begun, held=handovers.held(connection, assessment, person.id))


def _exists(state: states.AssessmentState | states.HandingState, known: AssessmentSnapshot) -> bool:
    """Whether what the state names stands in the programme, or was asked."""
    programme = known.programme
    match state:
        case _ if isinstance(state, states.AskedState):
            return any(one.id == state.question for one in known.questions)
        case states.AskFact(fact=id_):
            return any(fact.id == id_ for fact in programme.facts)
        case (
            states.OnePrinciple(principle=id_)
            | states.QuickScan(principle=id_)
            | states.PrincipleDone(principle=id_)
            | states.GiveBack(principle=id_)
            | states.HandOver(principle=id_)
            | states.HandoverLink(principle=id_)
        ):
            return any(principle.id == id_ for principle in programme.principles)
        case _:
            return getattr(state, "criterion", None) in {None, *programme.by_id}
