"""Events to rows: each event has one writer; every event stands in the journal."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, update

from conversations import events
from conversations.core import Event, Person, as_json
from conversations.model.invitation import DAYS
from conversations.model.notice import Content
from conversations.model.submission import Stage
from conversations.states import AtCriterion, State
from storage import (
    access,
    arrivals,
    deciding,
    deliveries,
    digests,
    drafts,
    enquiries,
    erasure,
    handovers,
    journal,
    notice_runs,
    notices,
    nudges,
    published,
    questions,
    replies,
    reports,
    retention,
    roles,
    rounds,
    submissions,
)
from storage.database import upsert
from storage.prepared import Prepared
from storage.tables import (
    answers,
    assessments,
    evidence,
    fact_answers,
    notes,
    people,
    positions,
    quick_answers,
    routing_answers,
)

Values = dict[str, object]

WITHOUT_WORDS = (events.NoteAdded, events.NoteReplaced, events.EvidenceAdded)
"""Events whose own words stay out of the journal: they stand in their tables, where they can be removed."""

_answer = upsert(answers)
_ANSWER = Prepared(
    _answer.on_conflict_do_update(
        index_elements=["assessment_id", "criterion"],
        set_={column: _answer.excluded[column] for column in ("credit", "reason", "person_id", "at")}
        | {"revision": answers.c.revision + 1},
    )
)
_FACT = upsert(fact_answers)
_FACT = _FACT.on_conflict_do_update(
    index_elements=["assessment_id", "fact"],
    set_={column: _FACT.excluded[column] for column in ("value", "person_id", "at")} | {"revision": fact_answers.c.revision + 1},
)
_QUICK = upsert(quick_answers)
_QUICK = _QUICK.on_conflict_do_update(
    index_elements=["assessment_id", "principle"],
    set_={column: _QUICK.excluded[column] for column in ("value", "person_id", "at")}
    | {"revision": quick_answers.c.revision + 1},
)
_position = upsert(positions)
_POSITION = Prepared(
    _position.on_conflict_do_update(
        index_elements=["person_id", "assessment_id"],
        set_={column: _position.excluded[column] for column in ("criterion", "at")},
    )
)
_ROUTING = upsert(routing_answers)
_ROUTING = _ROUTING.on_conflict_do_update(index_elements=["person_id", "question"], set_={"value": _ROUTING.excluded.value})
_EVIDENCE = upsert(evidence).on_conflict_do_nothing()
_REPLACED = (
    update(notes)
    .where(notes.c.assessment_id == bindparam("of"), notes.c.criterion == bindparam("at_"), notes.c.replaced_at.is_(None))
    .values(replaced_at=bindparam("now"))
)


def record(connection: Connection, person: Person, happened: tuple[Event, ...], now: datetime) -> None:
    """Writes what happened, and who did it, in the transaction of the turn."""
    for event in happened:
        _write(connection, person, event, now)
        about = "{}" if isinstance(event, WITHOUT_WORDS) else as_json(_wordless(event)).decode()
        journal.keep(connection, person, event, about, now)


def _wordless(event: Event) -> Event:
    """The event without what the person wrote: the journal is append-only, and people's words can be removed."""
    match event:
        case events.AnswerGiven():
            return replace(event, reason="")
        case events.DecisionDrafted(draft=draft):
            return replace(event, draft=replace(draft, conditions=(), sentence=None))
        case events.RoundNamed():
            return replace(event, name="")
        case events.NoticeWritten():
            return replace(event, content=Content())
        case events.ReplyNoted():
            return replace(event, note="")
        case (
            events.Drafted()
            | events.QuestionAsked()
            | events.QuestionAnswered()
            | events.EnquiryMade()
            | events.EnquiryAnswered()
        ):
            return replace(event, text="")
        case events.AnswerPublished():
            return replace(event, question="", answer="")
        case _:
            return event


def keep_position(connection: Connection, person: Person, state: State, now: datetime) -> None:
    """Where the place is a criterion, it is the person's position in that assessment."""
    if isinstance(state, AtCriterion):
        row = {"person_id": person.id, "assessment_id": state.assessment, "criterion": state.criterion, "at": now}
        _POSITION.later(connection, **row)


def _write(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    who: Values = {"person_id": person.id, "at": now}
    row: Values
    match event:
        case events.AnswerGiven(assessment, criterion, credit, reason):
            row = {"assessment_id": assessment, "criterion": criterion, "credit": credit, "reason": reason}
            _ANSWER.later(connection, **row, revision=1, **who)
        case events.NoteAdded(assessment, criterion, text):
            _note(connection, person, assessment, criterion, text, now)
        case events.NoteReplaced(assessment, criterion, text):
            connection.execute(_REPLACED, {"of": assessment, "at_": criterion, "now": now})
            _note(connection, person, assessment, criterion, text, now)
        case events.EvidenceAdded():
            _file(connection, event, who)
        case events.EvidenceRemoved(assessment, id_):
            mine = (evidence.c.id == id_) & (evidence.c.assessment_id == assessment)
            connection.execute(evidence.delete().where(mine))
        case events.EvidenceDated(assessment, id_, dated):
            mine = (evidence.c.id == id_) & (evidence.c.assessment_id == assessment)
            connection.execute(update(evidence).where(mine).values(dated=dated))
        case events.FactGiven(assessment, fact, value):
            row = {"assessment_id": assessment, "fact": fact, "value": value, "revision": 1}
            connection.execute(_FACT, row | who)
        case events.QuickQuestionAnswered(assessment, principle, quick):
            row = {"assessment_id": assessment, "principle": principle, "value": quick, "revision": 1}
            connection.execute(_QUICK, row | who)
        case _:
            _arrive(connection, person, event, now)


def _arrive(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    row: Values
    owner: Values
    match event:
        case events.LanguageChosen(language):
            connection.execute(update(people).where(people.c.id == person.id).values(language=language))
        case events.InvitationRedeemed(digest):
            arrivals.redeem(connection, digest, person.id, now)
        case events.AccessRequested(chamber, kind):
            access.ask(connection, person.id, chamber, kind, now)
        case events.RoutingAnswered(question, value):
            connection.execute(_ROUTING, {"person_id": person.id, "question": question, "value": value})
        case events.AssessmentOpened(id_, programme, version, chamber):
            owner = {"chamber_id": chamber, "person_id": None if chamber else person.id}
            row = {"id": id_, "programme_id": programme, "programme_version": version, "opened_at": now}
            connection.execute(insert(assessments), row | owner)
        case events.TrialAdopted(id_, chamber):
            mine = (assessments.c.id == id_) & (assessments.c.person_id == person.id)
            connection.execute(update(assessments).where(mine).values(chamber_id=chamber, person_id=None))
        case events.DeliveryAsked(state, key):
            deliveries.ask(connection, key, person.id, state, deliveries.ASKED, now)
        case _:
            _at_the_desk(connection, person, event, now)


def _at_the_desk(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.AccessApproved(request, chamber, trial):
            access.approve(connection, request, chamber, trial, person.id, now)
        case events.AccessRefused(request):
            access.refuse(connection, request, person.id, now)
        case events.InvitationMade(digest, role, invited, abroad_only, language):
            arrivals.keep(
                connection, digest, role, invited, person.id, abroad_only=abroad_only, language=language, days=DAYS, now=now
            )
        case events.InvitationTakenBack(invitation):
            arrivals.take_back(connection, invitation, person.id, now)
        case events.AccessWithdrawn(whose, chamber):
            roles.withdraw(connection, whose, chamber)
            handovers.end(connection, whose, chamber, person.id, now)
            replies.leave(connection, whose, now)
        case events.RoleChanged(whose, role, abroad_only):
            roles.change(connection, whose, role, abroad_only=abroad_only)
            replies.leave(connection, whose, now)
        case _:
            _of_a_file(connection, person, event, now)


def _of_a_file(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.FileHandedIn(assessment):
            if submissions.submit(connection, assessment, person.id, now):
                questions.hand_in(connection, assessment)
        case events.FileReviewed(assessment):
            submissions.move(connection, assessment, Stage.REVIEWED, (Stage.SUBMITTED,))
        case _:
            _hand_over(connection, person, event, now)


def _hand_over(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.HandoverMade(assessment, principle, digest):
            handovers.keep(connection, assessment, principle, digest, person.id, now)
        case events.HandoverTaken(digest):
            handovers.take(connection, digest, person, now)
        case events.HandoverTakenBack(assessment, handover):
            handovers.take_back(connection, assessment, handover, person.id, now)
        case events.HandoverGivenBack(assessment, principle):
            handovers.give_back(connection, assessment, principle, person.id, now)
        case events.PrincipleAnswered(assessment, principle):
            handovers.answered(connection, assessment, principle, person.id, now)
        case _:
            _decide(connection, person, event, now)


def _decide(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.DecisionDrafted(assessment, draft):
            deciding.keep(connection, assessment, draft, person.id, now)
        case events.DecisionDropped(assessment):
            deciding.drop(connection, assessment, person.id, now)
        case events.DecisionRecorded(assessment):
            deciding.record(connection, assessment, person.id, now)
        case _:
            _of_rounds(connection, person, event, now)


def _of_rounds(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.RoundBegun(round_):
            rounds.begin(connection, round_, person.id, now)
        case events.RoundNamed(round_, name):
            rounds.change(connection, round_, name=name)
        case events.RoundProgrammeChosen(round_, programme):
            rounds.choose_programme(connection, round_, programme)
        case events.RoundMeant(round_, everyone):
            rounds.change(connection, round_, everyone=everyone)
        case events.RoundChamberChosen(round_, chamber, chosen):
            rounds.choose_chamber(connection, round_, chamber, chosen=chosen)
        case events.RoundDated(round_, which, day):
            rounds.change(connection, round_, **{which.value: day})
        case events.RoundKept(round_):
            rounds.change(connection, round_, stands=True)
        case events.RoundEnded(round_):
            rounds.end(connection, round_, person.id, now)
        case events.ChambersNudged(chambers):
            nudges.remind(connection, chambers, person.id, now)
        case events.DigestChosen(day, hour):
            digests.choose(connection, person.id, day, hour, now)
        case _:
            _of_questions(connection, person, event, now)


def _of_questions(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.Drafted(about, text):
            drafts.keep(connection, person.id, about, text, now)
        case events.DraftDropped(about):
            drafts.drop(connection, person.id, about)
        case events.QuestionAsked(assessment, criterion, text):
            questions.ask(connection, assessment, criterion, text, person, now)
        case events.QuestionAnswered(question, text):
            questions.answer(connection, question, text, person, now)
        case events.AnswerTakenBack(question):
            questions.take_back(connection, question)
        case events.QuestionWithdrawn(question):
            questions.withdraw(connection, question, person.id, now)
        case _:
            _of_enquiries(connection, person, event, now)


def _of_enquiries(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.EnquiryMade(assessment, criterion, text):
            enquiries.make(connection, assessment, criterion, text, person, now)
        case events.EnquiryAnswered(enquiry, text):
            enquiries.answer(connection, enquiry, text, person, now)
        case events.AnswerPublished(enquiry, language, question, answer):
            published.publish(connection, enquiry, language, question, answer, person.id, now)
        case events.AnswerUnpublished(enquiry, language):
            published.unpublish(connection, enquiry, language, person.id, now)
        case _:
            _of_notices(connection, person, event, now)


def _of_notices(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.NoticeBegun(notice, kind):
            notices.begin(connection, notice, kind, person.id, now)
        case events.NoticeWritten(notice, content):
            notices.write(connection, notice, content, person.id, now)
        case events.NoticeAimed(notice, audience):
            notices.aim(connection, notice, audience, person.id, now)
        case events.NoticeDropped(notice):
            notices.drop(connection, notice, person.id, now)
        case events.NoticeScheduled(notice, manner, due_at):
            notices.schedule(connection, notice, manner, due_at, person.id, now)
        case events.NoticeTakenBack(notice):
            notices.take_back(connection, notice, person.id, now)
        case _:
            _of_a_run(connection, person, event, now)


def _of_a_run(connection: Connection, person: Person, event: Event, now: datetime) -> None:
    match event:
        case events.NoticeStopped(notice):
            notice_runs.stop(connection, notice, person.id, now)
        case events.NoticeResumed(notice):
            notice_runs.resume(connection, notice, person.id, now)
        case events.NoticeSentAgain(notice):
            notice_runs.send_again(connection, notice, person.id, now)
        case events.NoticeCancelled(notice):
            notice_runs.call_off(connection, notice, person.id, now)
        case events.ReplyGiven(notice, answer):
            replies.give(connection, notice, person.id, answer, now)
        case events.ReplyNoted(notice, text):
            replies.note(connection, notice, person.id, text, now)
        case events.ProblemReported():
            reports.send(connection, person, now)
        case _:
            _of_own_data(connection, event, now)


def _of_own_data(connection: Connection, event: Event, now: datetime) -> None:
    match event:
        case events.PersonErased(whose):
            erasure.erase(connection, whose, now)
        case events.TrialKept(assessment):
            retention.keep(connection, assessment, now)
        case _:
            raise TypeError(f"no writer for {type(event).__name__}")


def _note(connection: Connection, person: Person, assessment: object, criterion: str, text: str, now: datetime) -> None:
    row: Values = {"assessment_id": assessment, "criterion": criterion, "text": text, "language": person.language}
    connection.execute(insert(notes), row | {"person_id": person.id, "at": now, "replaced_at": None})


def _file(connection: Connection, event: events.EvidenceAdded, who: Values) -> None:
    file = event.file
    row: Values = {
        "assessment_id": event.assessment,
        "criterion": event.criterion,
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "kind": file.kind,
        "name": file.name,
        "mime": file.mime,
        "size": file.size,
        "caption": event.caption,
        "album": event.album,
        "dated": event.dated,
    }
    connection.execute(_EVIDENCE, row | who)
