"""What the states of the Federation's desk show."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

from conversations import states
from conversations.committee import CommitteeFile, Exchange
from conversations.core import Person, Snapshot
from conversations.desk import DeskSnapshot
from conversations.desk_invitations import InvitationsSnapshot, Made, might_have_made
from conversations.desk_paper import PapersSnapshot
from conversations.desk_people import PeopleSnapshot, Someone
from conversations.file_text import FilesSnapshot
from conversations.frozen import Submitted
from conversations.model.access import adoptable
from conversations.model.invitation import code_digest, code_of
from conversations.model.matching import Register
from conversations.model.questions import Question
from conversations.request_text import Asked, RequestsSnapshot
from conversations.scope import concerned_with
from conversations.states import DeskState
from storage import (
    access,
    arrivals,
    assessments,
    deciding,
    deliveries,
    drafts,
    enquiries,
    journal_lines,
    people,
    programmes,
    questions,
    roles,
    submissions,
)
from storage.decision_cards import on_decision
from storage.desk_digest import digest_snapshot
from storage.desk_progress import nudged_snapshot, progress_snapshot
from storage.desk_rounds import round_snapshot
from storage.moment import Moment
from storage.notice_desk import notice_snapshot


def desk(connection: Connection, person: Person, state: DeskState | states.ToldState, moment: Moment) -> Snapshot:
    """What a state of the desk shows; whether the person may see it is `permitted`'s."""
    register = programmes.register(connection)
    match state:
        case states.Desk():
            waiting = access.waiting(connection, person)
            open_ = len(_open(connection, person, register, moment))
            return DeskSnapshot(
                now=moment.now,
                person=person,
                owner=None,
                fresh_id=moment.fresh_id,
                requests=waiting,
                invitations=open_,
                files=submissions.waiting(connection, concerned_with(person)),
                enquiries=enquiries.waiting(connection, concerned_with(person)),
            )
        case _ if isinstance(state, states.InvitationState):
            return _invitations(connection, person, state, register, moment)
        case _ if isinstance(state, states.DecidingState):
            return on_decision(connection, person, state, moment)
        case _ if isinstance(state, states.FileState | states.QuestionState):
            return _files(connection, person, state, moment)
        case _ if isinstance(state, states.EnquiryState | states.PublishState):
            return enquiries.at_the_desk(connection, person, state, moment)
        case _ if isinstance(state, states.PaperState):
            return _papers(connection, person, state, moment)
        case _ if isinstance(state, states.PeopleState):
            return _people(connection, person, state, register, moment)
        case _ if isinstance(state, states.JournalState):
            return journal_lines.read(connection, person, state, register, moment)
        case _ if isinstance(state, states.NoticeState):
            return notice_snapshot(connection, person, state, moment)
        case _ if isinstance(state, states.RoundState):
            return round_snapshot(connection, person, state, register, moment)
        case states.Nudged():
            return nudged_snapshot(connection, person, state, register, moment)
        case _ if isinstance(state, states.ProgressState):
            return progress_snapshot(connection, person, state, register, moment)
        case _ if isinstance(state, states.DigestState):
            return digest_snapshot(connection, person, state, register, moment)
        case _:
            return _requests(connection, person, state, register, moment)


def _files(
    connection: Connection, person: Person, state: states.FileState | states.QuestionState, moment: Moment
) -> FilesSnapshot:
    files: tuple[Submitted, ...] = ()
    one: Submitted | None = None
    match state:
        case states.DeskFiles():
            files = submissions.latest_of_each(connection, concerned_with(person), person, moment)
        case states.SubmissionCame(id_):
            one = submissions.one(connection, id_, person, moment)
        case _:
            one = submissions.latest(connection, state.assessment, person, moment)
    return FilesSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        files=files,
        one=one,
        asked=deliveries.asked_by(connection, person.id),
        questions=questions.of(connection, one.assessment) if one else (),
        draft=drafts.of(connection, person.id, state) if isinstance(state, states.AskChamber) else None,
        deciding=deciding.kept(connection, one.assessment, moment.zone) if one else None,
    )


def _papers(connection: Connection, person: Person, state: states.PaperState, moment: Moment) -> PapersSnapshot:
    """Submitted files alone: a draft is on no paper of the Federation's."""
    files: tuple[Submitted, ...]
    match state:
        case states.Dossier(id_):
            found = submissions.latest(connection, id_, person, moment)
            files = (found,) if found else ()
        case _:
            files = submissions.latest_of_each(connection, {state.kind}, person, moment)
    return PapersSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        files=tuple(
            CommitteeFile(
                file=one,
                exchanges=_exchanges(questions.of(connection, one.assessment), moment),
                since=submissions.since_the_decision(connection, one, moment) if isinstance(state, states.Dossier) else None,
            )
            for one in files
        ),
        today=moment.today,
        asked=deliveries.asked_by(connection, person.id),
    )


def _exchanges(asked: Iterable[Question], moment: Moment) -> tuple[Exchange, ...]:
    """What the Federation asked and nobody took back; an answer belongs to the chamber until it is submitted."""
    return tuple(
        Exchange(
            criterion=one.criterion,
            question=one.asked.text,
            asked_on=one.asked.at.astimezone(moment.zone).date(),
            answer=one.answer.text if one.answer and one.submission else "",
            answered_on=one.answer.at.astimezone(moment.zone).date() if one.answer and one.submission else None,
            closed=one.by_decision,
        )
        for one in asked
        if one.by_decision or not one.withdrawn_by
    )


def _requests(
    connection: Connection, person: Person, state: states.RequestState | states.AccessDecided, register: Register, moment: Moment
) -> RequestsSnapshot:
    one = None if isinstance(state, states.AccessRequests) else access.one(connection, state.request, register)
    chamber = state.chamber if isinstance(state, states.ApproveFor) else one.chamber.id if one and one.chamber else None
    tried, trial = _trial_of(connection, person, one, register, chamber) if one else (False, None)
    told = isinstance(state, states.AccessDecided)
    return RequestsSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        register=register,
        waiting=() if told else access.waiting_for(connection, person, register),
        one=one,
        tried=tried,
        trial=trial,
    )


def _trial_of(
    connection: Connection, reader: Person, one: Asked, register: Register, chamber: str | None
) -> tuple[bool, UUID | None]:
    """Whether who asked has a trial, and the one that approval for a chamber would make the chamber's."""
    asker = reader if one.person == reader.id else people.by_id(connection, one.person).person
    own = [kept for kept, _ in assessments.open_to(connection, asker) if kept.owner.chamber is None]
    given = register.chambers.get(chamber or "")
    if given is None:
        return bool(own), None
    taken = assessments.of_chamber(connection, given.id) is not None
    return bool(own), adoptable({kept.programme: kept.id for kept in reversed(own)}, given.kind, taken=taken)


def _open(connection: Connection, person: Person, register: Register, moment: Moment) -> tuple[Made, ...]:
    """The open invitations that the person might have made."""
    every = arrivals.open_invitations(connection, person.id, register.chambers, moment.now)
    return tuple(one for one in every if might_have_made(person, one))


def _invitations(
    connection: Connection, person: Person, state: states.InvitationState, register: Register, moment: Moment
) -> InvitationsSnapshot:
    one = None
    match state:
        case states.InvitationLink(secret):
            one = arrivals.made(connection, code_digest(code_of(secret)), person.id, register.chambers)
        case states.OneInvitation(id_):
            one = arrivals.made(connection, id_, person.id, register.chambers)
    return InvitationsSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        bot_name=moment.bot_name,
        register=register,
        open=_open(connection, person, register, moment) if isinstance(state, states.Invitations) else (),
        one=one,
        number=arrivals.made_by(connection, person.id),
    )


def _people(
    connection: Connection, person: Person, state: states.PeopleState, register: Register, moment: Moment
) -> PeopleSnapshot:
    chambers, kinds = register.chambers, concerned_with(person)
    one: Someone | None = None
    listed: tuple[Someone, ...] = ()
    match state:
        case states.DeskChamber(chamber):
            listed = roles.of_chamber(connection, chamber, chambers, moment.admins)
        case states.FederationStaff():
            listed = roles.of_federation(connection, chambers, moment.admins)
        case states.DeskPerson(id_) | states.WithdrawAccess(id_) | states.TakeRole(id_):
            one = roles.someone(connection, id_, chambers, moment.admins)
    known = {id_: n for id_, n in roles.numbers(connection).items() if id_ in chambers and chambers[id_].kind in kinds}
    return PeopleSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        register=register,
        numbers=known,
        listed=listed,
        one=one,
        last_admin=one is not None and roles.is_last_admin(connection, one.id, moment.admins),
    )
