"""Each event leaves its rows, its line in the journal, and no word of anybody's there."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, select, update

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.model.answers import Credit
from conversations.model.audience import Audience
from conversations.model.decision import DraftCondition, DraftDecision
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, NoticeKind
from conversations.model.problem import Happened, Problem
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.model.rounds import RoundDay
from locales.language import Language
from storage import arrivals, people, tables
from storage.database import Database
from storage.record import keep_position, record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
TRIAL, ROUND, NOTICE = UUID(int=7), UUID(int=8), UUID(int=9)
WORDS = "heel persoonlijke woorden"
FILE = File("file-id", "unique", FileKind.DOCUMENT, f"{WORDS}.pdf", "application/pdf", 12)


CONTENT = Content(editions={Language.NL: Edition(title=WORDS, text=WORDS, place=WORDS, file=FILE)}, starts=LATER)


@dataclass
class Desk:
    """A write transaction with two people in it, the first with a trial."""

    connection: Connection
    anna: Person
    bram: Person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        record(self.connection, by or self.anna, happened, at)

    def rows(self, table: Any) -> list[Any]:
        return list(self.connection.execute(select(table).order_by(*table.primary_key)))


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        anna, bram = (people.meet(connection, id_, name, Language.NL, NOW).person for id_, name in ((1, "Anna"), (2, "Bram")))
        desk = Desk(connection, anna, bram)
        desk.happens(events.AssessmentOpened(TRIAL, ProgrammeId.LOCAL, "2026.1", None))
        yield desk


def given(credit: Credit = Credit.MET, reason: str = "") -> events.AnswerGiven:
    return events.AnswerGiven(TRIAL, "c1", credit, reason)


def test_an_answer_moves_its_revision_with_every_change(desk: Desk) -> None:
    desk.happens(given())
    desk.happens(given(Credit.NOT_APPLICABLE, "daarom"), by=desk.bram, at=LATER)

    (row,) = desk.rows(tables.answers)
    assert (row.credit, row.reason, row.revision, row.person_id, row.at) == (
        Credit.NOT_APPLICABLE,
        "daarom",
        2,
        desk.bram.id,
        LATER,
    )


def test_an_answer_without_reason_takes_the_old_reason_away(desk: Desk) -> None:
    desk.happens(given(Credit.NOT_APPLICABLE, "daarom"), given(Credit.MET))

    assert desk.rows(tables.answers)[0].reason == ""


def test_notes_are_added_and_written_anew_and_never_lost(desk: Desk) -> None:
    desk.happens(events.NoteAdded(TRIAL, "c1", "een"), events.NoteAdded(TRIAL, "c1", "twee"), events.NoteAdded(TRIAL, "c2", "x"))
    desk.happens(events.NoteReplaced(TRIAL, "c1", "drie"), at=LATER)

    assert [(row.criterion, row.text, row.replaced_at) for row in desk.rows(tables.notes)] == [
        ("c1", "een", LATER),
        ("c1", "twee", LATER),
        ("c2", "x", None),
        ("c1", "drie", None),
    ]


def test_a_note_is_tagged_with_the_language_of_who_wrote_it(desk: Desk) -> None:
    desk.happens(events.NoteAdded(TRIAL, "c1", "een"))

    assert desk.rows(tables.notes)[0].language is Language.NL


def test_a_file_is_kept_once_a_criterion(desk: Desk) -> None:
    for criterion in ("c1", "c1", "c2"):
        desk.happens(events.EvidenceAdded(TRIAL, criterion, FILE, "", None, NOW.date()))

    assert [row.criterion for row in desk.rows(tables.evidence)] == ["c1", "c2"]


def test_a_file_is_taken_away_and_dated_only_within_its_assessment(desk: Desk) -> None:
    desk.happens(events.EvidenceAdded(TRIAL, "c1", FILE, "", None, NOW.date()))
    (row,) = desk.rows(tables.evidence)
    other = uuid4()

    desk.happens(events.EvidenceRemoved(other, row.id), events.EvidenceDated(other, row.id, date(2000, 1, 1)))

    assert [one.dated for one in desk.rows(tables.evidence)] == [NOW.date()]
    desk.happens(events.EvidenceDated(TRIAL, row.id, date(2001, 1, 1)))
    assert [one.dated for one in desk.rows(tables.evidence)] == [date(2001, 1, 1)]
    desk.happens(events.EvidenceRemoved(TRIAL, row.id))
    assert desk.rows(tables.evidence) == []


def test_a_fact_moves_its_revision(desk: Desk) -> None:
    desk.happens(events.FactGiven(TRIAL, "f", value=True), events.FactGiven(TRIAL, "f", value=False))

    assert [(row.value, row.revision) for row in desk.rows(tables.fact_answers)] == [(False, 2)]


def test_a_quick_answer_moves_its_revision_and_is_no_answer(desk: Desk) -> None:
    desk.happens(
        events.QuickQuestionAnswered(TRIAL, "p", QuickAnswer.NO), events.QuickQuestionAnswered(TRIAL, "q", QuickAnswer.YES)
    )
    desk.happens(events.QuickQuestionAnswered(TRIAL, "p", QuickAnswer.PARTLY), by=desk.bram, at=LATER)

    assert [(row.principle, row.value, row.revision, row.person_id, row.at) for row in desk.rows(tables.quick_answers)] == [
        ("p", QuickAnswer.PARTLY, 2, desk.bram.id, LATER),
        ("q", QuickAnswer.YES, 1, desk.anna.id, NOW),
    ]
    assert desk.rows(tables.answers) == []


def test_a_trial_is_adopted_only_from_the_person_whose_it_is(desk: Desk) -> None:
    desk.happens(events.TrialAdopted(TRIAL, "voka-limburg"), by=desk.bram)
    before = desk.rows(tables.assessments)[0]
    desk.happens(events.TrialAdopted(TRIAL, "voka-limburg"))
    after = desk.rows(tables.assessments)[0]

    assert (before.person_id, before.chamber_id) == (desk.anna.id, None)
    assert (after.id, after.person_id, after.chamber_id) == (TRIAL, None, "voka-limburg")


def test_an_invitation_is_redeemed_once_and_in_time(desk: Desk) -> None:
    for code, days in (("good", 14), ("late", 0)):
        arrivals.invite(desk.connection, code, Role.STAFF, None, abroad_only=True, language=None, days=days, now=NOW)
    digests = [row.code_digest for row in desk.rows(tables.invitations)]

    desk.happens(*(events.InvitationRedeemed(digest) for digest in digests))
    desk.happens(events.InvitationRedeemed(digests[0]), by=desk.bram)
    desk.happens(events.InvitationRedeemed("unknown"), by=desk.bram)

    assert [row.role for row in desk.rows(tables.people)] == [Role.STAFF, Role.NONE]
    assert [row.redeemed_by for row in desk.rows(tables.invitations)] == [desk.anna.id, None]


def test_the_position_is_written_at_a_criterion_and_nowhere_else(desk: Desk) -> None:
    for state in (states.AtCriterion(TRIAL, "c1"), states.Home(), states.Overview(TRIAL), states.AtCriterion(TRIAL, "c2")):
        keep_position(desk.connection, desk.anna, state, NOW)
    keep_position(desk.connection, desk.bram, states.AtCriterion(TRIAL, "c9"), NOW)

    assert [(row.person_id, row.criterion) for row in desk.rows(tables.positions)] == [(desk.anna.id, "c2"), (desk.bram.id, "c9")]


ALL: tuple[Event, ...] = (
    events.LanguageChosen(Language.FR),
    events.InvitationRedeemed("digest"),
    events.AccessRequested("voka-limburg", ChamberKind.LOCAL),
    events.RoutingAnswered(1, 30),
    events.AssessmentOpened(uuid4(), ProgrammeId.BILATERAL, "2026.1", None),
    events.TrialAdopted(TRIAL, "voka-limburg"),
    events.FactGiven(TRIAL, "f", value=True),
    events.QuickQuestionAnswered(TRIAL, "p", QuickAnswer.PARTLY),
    events.AnswerGiven(TRIAL, "c1", Credit.NOT_APPLICABLE, WORDS),
    events.PrincipleAnswered(TRIAL, "p"),
    events.NoteAdded(TRIAL, "c1", WORDS),
    events.NoteReplaced(TRIAL, "c1", WORDS),
    events.EvidenceAdded(TRIAL, "c1", FILE, WORDS, "album", NOW.date()),
    events.EvidenceRemoved(TRIAL, 1),
    events.EvidenceDated(TRIAL, 1, NOW.date()),
    events.DeliveryAsked(states.ResultPicture(TRIAL), "asked:1:0"),
    events.AccessApproved(1, "voka-limburg", None),
    events.AccessRefused(2),
    events.InvitationMade("another digest", Role.STAFF, None, abroad_only=True, language=Language.FR),
    events.InvitationTakenBack(1),
    events.AccessWithdrawn(1, "voka-limburg"),
    events.RoleChanged(2, Role.STAFF, abroad_only=False),
    events.FileHandedIn(TRIAL),
    events.FileReviewed(TRIAL),
    events.HandoverMade(TRIAL, "p", "a third digest"),
    events.HandoverTaken("a third digest"),
    events.HandoverTakenBack(TRIAL, 1),
    events.HandoverGivenBack(TRIAL, "p"),
    events.DecisionDrafted(TRIAL, DraftDecision(submission=1, conditions=(DraftCondition(text=WORDS),), sentence=WORDS)),
    events.DecisionDropped(TRIAL),
    events.DecisionRecorded(TRIAL),
    events.RoundBegun(ROUND),
    events.RoundNamed(ROUND, WORDS),
    events.RoundProgrammeChosen(ROUND, ProgrammeId.LOCAL),
    events.RoundMeant(ROUND, everyone=True),
    events.RoundChamberChosen(ROUND, "voka-limburg", chosen=True),
    *(events.RoundDated(ROUND, which, NOW.date()) for which in RoundDay),
    events.RoundKept(ROUND),
    events.RoundEnded(ROUND),
    events.ChambersNudged(("voka-limburg",)),
    events.DigestChosen(2, 16),
    events.ProblemReported(Problem("0.1.0", "home", (Happened(NOW, "touch", "done"),))),
    events.Drafted(states.AskFederation(TRIAL, "c1"), WORDS),
    events.DraftDropped(states.AskFederation(TRIAL, "c1")),
    events.QuestionAsked(TRIAL, "c1", WORDS),
    events.QuestionAnswered(1, WORDS),
    events.AnswerTakenBack(1),
    events.QuestionWithdrawn(1),
    events.EnquiryMade(TRIAL, "c1", WORDS),
    events.EnquiryAnswered(1, WORDS),
    events.AnswerPublished(1, Language.NL, WORDS, WORDS),
    events.AnswerUnpublished(1, Language.NL),
    events.NoticeBegun(NOTICE, NoticeKind.EVENT),
    events.NoticeWritten(NOTICE, CONTENT),
    events.NoticeAimed(NOTICE, Audience()),
    events.NoticeScheduled(NOTICE, Manner.AT_ONCE, LATER),
    events.NoticeTakenBack(NOTICE),
    events.NoticeStopped(NOTICE),
    events.NoticeResumed(NOTICE),
    events.NoticeSentAgain(NOTICE, 3),
    events.ReplyGiven(NOTICE, Answer.COMING),
    events.ReplyNoted(NOTICE, WORDS),
    events.NoticeCancelled(NOTICE),
    events.NoticeDropped(NOTICE),
    events.TrialKept(TRIAL),
    events.PersonErased(2),
)


def test_every_event_there_is_can_be_recorded_and_stands_in_the_journal(desk: Desk) -> None:
    known = {kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event}
    before = len(desk.rows(tables.journal))

    desk.happens(*ALL)

    assert {type(event) for event in ALL} == known
    assert [row.what for row in desk.rows(tables.journal)[before:]] == [type(event).__name__ for event in ALL]
    assert all(fields(event) for event in ALL)


def test_the_journal_holds_no_word_that_anyone_wrote(desk: Desk) -> None:
    desk.happens(*ALL)

    told = "".join(f"{row.what} {row.about}" for row in desk.rows(tables.journal))

    for word in (*WORDS.split(), "Anna", "unique", "file-id"):
        assert word not in told, word


def test_an_event_that_nobody_records_is_no_silent_loss(desk: Desk) -> None:
    @dataclass(frozen=True, slots=True)
    class Unheard(Event):
        pass

    with pytest.raises(TypeError):
        desk.happens(Unheard())


def test_the_second_of_two_events_sees_the_first(desk: Desk) -> None:
    new = uuid4()

    desk.happens(events.AssessmentOpened(new, ProgrammeId.BILATERAL, "1", None), events.FactGiven(new, "f", value=True))

    assert [row.assessment_id for row in desk.rows(tables.fact_answers)] == [new]


def test_a_person_who_changes_the_language_keeps_everything_else(desk: Desk) -> None:
    desk.connection.execute(update(tables.people).values(chamber_id="voka-limburg", floor=9))

    desk.happens(events.LanguageChosen(Language.FR))

    anna, bram = desk.rows(tables.people)
    assert (anna.language, anna.chamber_id, anna.floor, bram.language) == (Language.FR, "voka-limburg", 9, Language.NL)
