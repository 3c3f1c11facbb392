"""Who may be where at the desk: every state, every role, every scope, on rows of both kinds of chambers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import get_args
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations import events, render, states
from conversations.core import Attachment, Card, Go, Person, Role, Stored
from conversations.model.answers import Credit
from conversations.model.audience import Aim
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.delivery import Fate
from conversations.model.file import File, FileKind
from conversations.model.invitation import code_digest, code_of
from conversations.model.notice import Content, Edition, Manner, NoticeKind, Part, When
from conversations.model.programme import ProgrammeId
from conversations.model.progress import Group
from conversations.model.register import ChamberKind
from conversations.model.rounds import RoundDay
from conversations.model.submission import Stage
from conversations.scope import concerned_with, may_give
from conversations.states import State, decode, encode
from locales.language import Language
from locales.say import voice
from storage import assessments, notice_runs, people, programmes, submissions, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1), bot_name="chamber_ready_bot")
LOCAL, ABROAD = "voka-limburg", "blcc-singapore"
VIEWERS = {
    "representative": (Role.NONE, False),
    "staff": (Role.STAFF, False),
    "staff abroad": (Role.STAFF, True),
    "admin": (Role.ADMIN, False),
}
UNTIL = NOW.date() + timedelta(days=1000)
SECRET = "vertrouwelijk-ontwerp"
"""Stands in every note, reason and file name of a draft."""

ALL, STAFF, ADMIN = set(VIEWERS), {"staff", "staff abroad", "admin"}, {"admin"}
NOT_ABROAD = {"staff", "admin"}


PDF = File("memo", "memo", FileKind.DOCUMENT, "memorandum.pdf", "application/pdf", 1)


@dataclass
class House:
    """One person of each kind, and requests, invitations and people of both kinds of chambers."""

    connection: Connection
    viewers: dict[str, Person]

    def someone(self, number: int, name: str, chamber: str | None = None, role: Role = Role.NONE) -> Person:
        met = people.meet(self.connection, number, name, Language.NL, NOW)
        of = tables.people.c.id == met.person.id
        self.connection.execute(update(tables.people).where(of).values(chamber_id=chamber, role=role))
        return people.by_id(self.connection, met.person.id).person

    def asks(self, number: int, chamber: str | None, kind: ChamberKind) -> int:
        who = self.someone(number, f"Asker {number}")
        record(self.connection, who, (events.AccessRequested(chamber, kind),), NOW)
        request = tables.access_requests
        return self.connection.execute(select(request.c.id).where(request.c.person_id == who.id)).scalar_one()

    def invites(self, by: str, secret: int, role: Role, chamber: str | None, *, abroad_only: bool = False) -> int:
        digest = code_digest(code_of(UUID(int=secret)))
        made = events.InvitationMade(digest, role, chamber, abroad_only=abroad_only, language=None)
        record(self.connection, self.viewers[by], (made,), NOW)
        invitation = tables.invitations
        return self.connection.execute(select(invitation.c.id).where(invitation.c.code_digest == digest)).scalar_one()

    def first_of(self, programme: ProgrammeId) -> tuple[str, str]:
        """The ids of the programme's first criterion and of its principle."""
        principle = programmes.newest(self.connection)[programme].principles[0]
        return principle.criteria[0].id, principle.id

    def begins(self, person: int, number: int) -> UUID:
        """Someone's chamber answers, notes and files what nobody else may see; where it has begun before, in that assessment."""
        who, assessment = people.by_id(self.connection, person).person, UUID(int=number)
        assert who.chamber is not None
        taken = assessments.of_chamber(self.connection, who.chamber)
        if taken is None:
            local = who.chamber == LOCAL
            programme = programmes.newest(self.connection)[ProgrammeId.LOCAL if local else ProgrammeId.BILATERAL]
            opened = events.AssessmentOpened(assessment, programme.id, programme.version, who.chamber)
            record(self.connection, who, (opened,), NOW)
        return assessment

    def submits(self, person: int, number: int) -> int:
        """Someone's chamber submits, and then writes on where the Federation asks; the submission's id."""
        assessment = self.begins(person, number)
        who = people.by_id(self.connection, person).person
        file = File(f"shown-{number}", f"shown-{number}", FileKind.DOCUMENT, "statuten.pdf", "application/pdf", 1)
        first, _ = self.first_of(ProgrammeId.LOCAL if who.chamber == LOCAL else ProgrammeId.BILATERAL)
        record(self.connection, who, (events.EvidenceAdded(assessment, first, file, "", None, NOW.date()),), NOW)
        record(self.connection, who, (events.FileHandedIn(assessment),), NOW)
        submissions.move(self.connection, assessment, Stage.QUESTIONED, (Stage.SUBMITTED,))
        self.writes(who, assessment)
        kept = tables.submissions
        return self.connection.execute(select(kept.c.id).where(kept.c.assessment_id == assessment)).scalar_one()

    def evidence(self, number: int) -> tuple[int, int]:
        """The ids of what a chamber's assessment held when it was submitted, and of what was added since."""
        of = tables.evidence.c.assessment_id == UUID(int=number)
        shown, secret = self.connection.execute(select(tables.evidence.c.id).where(of).order_by(tables.evidence.c.id)).scalars()
        return shown, secret

    def writes(self, who: Person, assessment: UUID) -> None:
        """A note, a reason and a file that nobody at the Federation may see."""
        first, _ = self.first_of(ProgrammeId.LOCAL if who.chamber == LOCAL else ProgrammeId.BILATERAL)
        file = File(SECRET, SECRET, FileKind.DOCUMENT, f"{SECRET}.pdf", "application/pdf", 1)
        happened = (
            events.AnswerGiven(assessment, first, Credit.NOT_APPLICABLE, SECRET),
            events.NoteAdded(assessment, first, SECRET),
            events.EvidenceAdded(assessment, first, file, SECRET, None, NOW.date()),
        )
        record(self.connection, who, happened, NOW)

    def card(self, viewer: str, state: State) -> Card | None:
        """What is shown there; None when they may not be there."""
        loaded, snapshot = load(self.connection, self.viewers[viewer], state, MOMENT)
        return render(loaded, snapshot, voice(Language.NL)) if loaded == state else None

    def who_may(self, state: State) -> set[str]:
        return {viewer for viewer in VIEWERS if self.card(viewer, state)}


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with database.writing() as connection:
        house = House(connection, {})
        for number, (name, (role, abroad_only)) in enumerate(VIEWERS.items(), 1):
            met = house.someone(number, name, role=role)
            of = tables.people.c.id == met.id
            connection.execute(update(tables.people).where(of).values(abroad_only=abroad_only))
            house.viewers[name] = people.by_id(connection, met.id).person
        yield house


def matrix(house: House) -> list[tuple[State, set[str]]]:
    """States with who may be at each."""
    local, abroad = house.asks(11, LOCAL, ChamberKind.LOCAL), house.asks(12, ABROAD, ChamberKind.BILATERAL)
    unlisted, unlisted_abroad = house.asks(13, None, ChamberKind.LOCAL), house.asks(14, None, ChamberKind.BILATERAL)
    moved, refused = house.asks(15, None, ChamberKind.BILATERAL), house.asks(16, ABROAD, ChamberKind.BILATERAL)
    admin = house.viewers["admin"]
    record(house.connection, admin, (events.AccessApproved(moved, LOCAL, None), events.AccessRefused(refused)), NOW)
    at_home = house.someone(21, "Of a local chamber", LOCAL).id
    away = house.someone(22, "Of a chamber abroad", ABROAD).id
    both = house.someone(23, "Of a local chamber and of the staff", LOCAL, Role.STAFF).id
    nobody = house.someone(24, "Of nothing").id
    to_local, to_abroad = house.invites("staff", 1, Role.NONE, LOCAL), house.invites("staff", 2, Role.NONE, ABROAD)
    to_staff = house.invites("admin", 3, Role.STAFF, None)
    to_staff_abroad = house.invites("staff abroad", 4, Role.STAFF, None, abroad_only=True)
    to_admin = house.invites("admin", 5, Role.ADMIN, None)
    nowhere: set[str] = set()
    of_requests = [
        (states.AccessRequests(), STAFF),
        *((kind(local), NOT_ABROAD) for kind in (states.AccessRequest, states.RefuseAccess, states.AccessAsked)),
        *((kind(abroad), STAFF) for kind in (states.AccessRequest, states.RefuseAccess, states.AccessAsked)),
        (states.AccessRequest(unlisted), NOT_ABROAD),
        (states.AccessRequest(unlisted_abroad), STAFF),
        (states.AccessRequest(moved), NOT_ABROAD),
        (states.AccessRequest(4711), nowhere),
        (states.RequestFound(unlisted, (LOCAL, ABROAD)), NOT_ABROAD),
        (states.RequestFound(unlisted_abroad, (LOCAL, ABROAD)), STAFF),
        (states.ApproveFor(unlisted, LOCAL), NOT_ABROAD),
        (states.ApproveFor(unlisted_abroad, LOCAL), NOT_ABROAD),
        (states.ApproveFor(unlisted_abroad, ABROAD), STAFF),
        (states.ApproveFor(unlisted_abroad, "atlantis"), nowhere),
        (states.AccessDecided(refused), nowhere),
        (states.AccessDecided(abroad), nowhere),
    ]
    of_invitations = [
        (states.Invite(), STAFF),
        (states.InviteFound((LOCAL, ABROAD)), STAFF),
        (states.InviteTo(LOCAL), NOT_ABROAD),
        (states.InviteTo(ABROAD), STAFF),
        (states.InviteTo("atlantis"), nowhere),
        (states.InvitationLink(UUID(int=1)), {"staff"}),
        (states.InvitationLink(UUID(int=4)), {"staff abroad"}),
        (states.InvitationLink(UUID(int=5)), {"admin"}),
        (states.InvitationLink(UUID(int=6)), nowhere),
        (states.Invitations(), STAFF),
        (states.OneInvitation(to_local), NOT_ABROAD),
        (states.OneInvitation(to_abroad), STAFF),
        (states.OneInvitation(to_staff), NOT_ABROAD),
        (states.OneInvitation(to_staff_abroad), STAFF),
        (states.OneInvitation(to_admin), ADMIN),
        (states.OneInvitation(4711), nowhere),
    ]
    of_people = [
        (states.DeskChambers(), STAFF),
        (states.DeskChambersFound((LOCAL, ABROAD)), STAFF),
        (states.DeskChamber(LOCAL), NOT_ABROAD),
        (states.DeskChamber(ABROAD), STAFF),
        (states.DeskChamber("atlantis"), nowhere),
        (states.FederationStaff(), ADMIN),
        *((kind(at_home), NOT_ABROAD) for kind in (states.DeskPerson, states.WithdrawAccess)),
        *((kind(away), STAFF) for kind in (states.DeskPerson, states.WithdrawAccess)),
        *((kind(both), NOT_ABROAD) for kind in (states.DeskPerson, states.WithdrawAccess)),
        *((kind(nobody), nowhere) for kind in (states.DeskPerson, states.WithdrawAccess, states.TakeRole)),
        (states.DeskPerson(admin.id), ADMIN),
        (states.TakeRole(both), ADMIN),
        (states.TakeRole(away), nowhere),
        (states.DeskPerson(4711), nowhere),
    ]
    first, principle = house.first_of(ProgrammeId.LOCAL)
    at_home_file, away_file, draft = house.submits(at_home, 1), house.submits(away, 2), house.begins(away, 3)
    of_files = [
        (states.DeskFiles(), STAFF),
        *(
            (kind(UUID(int=number)), who)
            for kind in (states.DeskFile, states.DeskAnswers, states.DeskDoubts, states.DeskChanges, states.MarkReviewed)
            for number, who in ((1, NOT_ABROAD), (2, STAFF), (3, nowhere), (4711, nowhere))
        ),
        (states.DeskPrinciple(UUID(int=1), principle), NOT_ABROAD),
        (states.DeskPrinciple(UUID(int=1), "nothing"), nowhere),
        (states.DeskCriterion(UUID(int=1), first), NOT_ABROAD),
        (states.DeskCriterion(UUID(int=2), first), nowhere),
        (states.DeskCriterion(draft, first), nowhere),
        *evidence_of(house, draft),
        (states.SubmissionCame(at_home_file), NOT_ABROAD),
        (states.SubmissionCame(away_file), STAFF),
        (states.SubmissionCame(4711), nowhere),
    ]
    of_papers = [
        *(
            (paper(kind), who)
            for paper in (states.DeskPaper, states.HeatMap, states.Workbook, states.CommitteeOverview)
            for kind, who in ((ChamberKind.LOCAL, NOT_ABROAD), (ChamberKind.BILATERAL, STAFF))
        ),
        *(
            (states.Dossier(UUID(int=number)), who)
            for number, who in ((1, NOT_ABROAD), (2, STAFF), (3, nowhere), (4711, nowhere))
        ),
    ]
    of_the_journal = [
        (states.Journal(), ADMIN),
        (states.JournalOfChamber(LOCAL), ADMIN),
        (states.JournalOfChamber("atlantis"), nowhere),
        (states.JournalOfPerson(nobody), ADMIN),
        (states.JournalOfPerson(4711), nowhere),
        (states.JournalFound((LOCAL, ABROAD), (at_home, 4711)), ADMIN),
    ]
    given = DraftDecision(submission=at_home_file, ruling=Ruling.ACCREDITED, decided_on=NOW.date(), until=UNTIL, sentence="")
    decided = (events.DecisionDrafted(UUID(int=1), given), events.DecisionRecorded(UUID(int=1)))
    record(house.connection, admin, (*decided, events.DecisionDrafted(UUID(int=2), given)), NOW)
    of_decisions = [
        *(
            (kind(UUID(int=number)), who)
            for kind in get_args(states.DecidingState)
            if kind not in {states.DeskDecisions, states.DecideCondition, states.DecideConditionDay}
            for number, who in ((1, NOT_ABROAD), (2, STAFF), (3, nowhere), (4711, nowhere))
        ),
        *((states.DeskDecisions(UUID(int=number)), who) for number, who in ((1, NOT_ABROAD), (2, nowhere), (3, nowhere))),
        *(
            (kind(UUID(int=number), 1), who)
            for kind in (states.DecideCondition, states.DecideConditionDay)
            for number, who in ((1, NOT_ABROAD), (2, STAFF), (3, nowhere))
        ),
    ]
    desk = [(states.Desk(), STAFF), *of_requests, *of_invitations, *of_people]
    also = [*of_rounds(house), *of_progress(house), *of_digest(), *questions_about(house, at_home, away)]
    return [*desk, *of_files, *of_papers, *of_the_journal, *of_decisions, *also, *of_notices(house)]


def evidence_of(house: House, draft: UUID) -> list[tuple[State, set[str]]]:
    """What stood in the files of a local chamber (1) and of one abroad (2) when they were submitted, and what did not."""
    nowhere = set[str]()
    (local, _), (abroad, _) = house.first_of(ProgrammeId.LOCAL), house.first_of(ProgrammeId.BILATERAL)
    (shown, secret), (shown_abroad, secret_abroad) = house.evidence(1), house.evidence(2)
    home, away = UUID(int=1), UUID(int=2)
    return [
        (states.EvidenceCame(home, local, shown), NOT_ABROAD),
        (states.EvidenceCame(away, abroad, shown_abroad), STAFF),
        (states.EvidenceCame(home, local, secret), nowhere),
        (states.EvidenceCame(away, abroad, secret_abroad), nowhere),
        (states.EvidenceCame(away, abroad, shown), nowhere),
        (states.EvidenceCame(home, "nothing", shown), nowhere),
        (states.EvidenceCame(draft, abroad, shown_abroad), nowhere),
    ]


def of_rounds(house: House) -> list[tuple[State, set[str]]]:
    """States of rounds, of both kinds of chambers, drafts and ended ones, with who may be at each."""
    local, abroad, blank, over = (UUID(int=number) for number in (101, 102, 103, 104))
    staff, nowhere = house.viewers["staff"], set[str]()
    kinds = ((local, ProgrammeId.LOCAL), (abroad, ProgrammeId.BILATERAL), (over, ProgrammeId.BILATERAL))
    made = [event for id_, programme in kinds for event in (events.RoundBegun(id_), events.RoundProgrammeChosen(id_, programme))]
    ended = (events.RoundKept(over), *(events.RoundDated(over, which, NOW.date()) for which in RoundDay), events.RoundEnded(over))
    chosen = (events.RoundChamberChosen(local, LOCAL, chosen=True), events.RoundChamberChosen(abroad, ABROAD, chosen=True))
    record(house.connection, staff, (*made, *chosen, events.RoundBegun(blank), events.RoundNamed(local, "Limburg")), NOW)
    record(house.connection, staff, ended, NOW)
    steps = (states.RoundName, states.RoundProgramme, states.RoundWho, states.RoundChambers, states.EndRound)
    return [
        (states.DeskRounds(), STAFF),
        *((kind(local), NOT_ABROAD) for kind in (states.DeskRound, *steps)),
        *((kind(abroad), STAFF) for kind in (states.DeskRound, *steps)),
        *((states.RoundDate(local, which), NOT_ABROAD) for which in RoundDay),
        (states.DeskRound(blank), {"staff"}),
        (states.RoundWho(blank), nowhere),
        (states.DeskRound(over), STAFF),
        *((kind(over), nowhere) for kind in steps),
        (states.DeskRound(UUID(int=4711)), nowhere),
    ]


def of_progress(house: House) -> list[tuple[State, set[str]]]:
    """States of the overview, of rounds and chambers of both kinds, with who may be at each; `of_rounds` made the rounds."""
    local, abroad, nowhere = UUID(int=101), UUID(int=102), set[str]()
    record(house.connection, house.viewers["staff"], (events.ChambersNudged((LOCAL,)),), NOW)
    return [
        (states.DeskProgress(), STAFF),
        (states.DeskProgress(ChamberKind.LOCAL), NOT_ABROAD),
        (states.DeskProgress(ChamberKind.BILATERAL), STAFF),
        (states.DeskProgress(round=local), NOT_ABROAD),
        (states.DeskProgress(round=abroad), STAFF),
        (states.DeskProgress(round=UUID(int=4711)), nowhere),
        *((states.DeskGroup(group), STAFF) for group in Group),
        (states.DeskGroup(Group.UNDER_WAY, round=local), NOT_ABROAD),
        (states.NudgeAll(), STAFF),
        (states.NudgeAll(kind=ChamberKind.LOCAL), NOT_ABROAD),
        *((kind(LOCAL), NOT_ABROAD) for kind in (states.ChamberProgress, states.NudgeOne)),
        *((kind(ABROAD), STAFF) for kind in (states.ChamberProgress, states.NudgeOne)),
        (states.NudgeOne("atlantis"), nowhere),
        (states.Nudged(1), nowhere),
    ]


def of_digest() -> list[tuple[State, set[str]]]:
    """The digest's setting, a week in which something happened to chambers of both kinds, and one in which nothing did."""
    day = timedelta(days=1)
    return [
        (states.DigestWish(), STAFF),
        (states.WeeklyDigest(NOW - day, NOW), STAFF),
        (states.WeeklyDigest(NOW, NOW + day), set()),
    ]


def of_notices(house: House) -> list[tuple[State, set[str]]]:
    """Announcements of each kind and stage: administrators alone, and nobody where there is nothing to do."""
    event, news, document, planned, sent, filed = (UUID(int=number) for number in range(201, 207))
    nowhere = set[str]()
    whole = Content(editions={Language.NL: Edition(title="Infosessie", text="Kom.")}, starts=NOW + timedelta(days=30))
    kinds = ((event, NoticeKind.EVENT), (news, NoticeKind.NEWS), (document, NoticeKind.DOCUMENT), (planned, NoticeKind.EVENT))
    admin = house.viewers["admin"]
    for id_, kind in (*kinds, (sent, NoticeKind.EVENT)):
        record(house.connection, admin, (events.NoticeBegun(id_, kind), events.NoticeWritten(id_, whole)), NOW)
    with_file = Content(
        editions={Language.NL: Edition(title="Memorandum", text="Lees.", file=PDF), Language.FR: Edition(file=PDF)}
    )
    begun = (events.NoticeBegun(filed, NoticeKind.DOCUMENT), events.NoticeWritten(filed, with_file))
    record(house.connection, admin, begun, NOW)
    record(house.connection, admin, (events.NoticeScheduled(sent, Manner.AT_ONCE, NOW),), NOW)
    notice_runs.ask(house.connection, NOW, MOMENT.zone)
    record(house.connection, admin, (events.NoticeScheduled(planned, Manner.AT_ONCE, NOW + timedelta(days=1)),), NOW)
    written = (states.NoticeLink, states.RemoveNotice)
    of_an_event = (*(lambda id_, which=which: states.NoticeWhen(id_, which) for which in When), states.NoticeSeats)
    seen = (states.DeskNotice, states.NoticeAudience, states.NoticeReaders, states.SendNotice, states.SendNoticeAt)
    return [
        (states.DeskNotices(), ADMIN),
        *((kind(id_), ADMIN) for kind in seen for id_ in (event, news, document, planned, sent)),
        *((kind(UUID(int=4711)), nowhere) for kind in (*seen, *written)),
        *((kind(id_), ADMIN) for kind in written for id_ in (event, news, document)),
        *((kind(planned), nowhere) for kind in (*written, *of_an_event)),
        *((kind(id_), who) for kind in of_an_event for id_, who in ((event, ADMIN), (sent, ADMIN), (news, nowhere))),
        (states.NoticeLink(sent), ADMIN),
        (states.RemoveNotice(sent), nowhere),
        *((states.NoticeIn(id_, Language.FR), who) for id_, who in ((event, ADMIN), (sent, ADMIN), (planned, nowhere))),
        *((states.WriteNotice(event, Language.FR, part), ADMIN) for part in Part),
        (states.WriteNotice(news, Language.FR, Part.PLACE), nowhere),
        *((states.NoticeFile(id_, Language.NL), who) for id_, who in ((document, ADMIN), (event, nowhere))),
        *((states.PreviewNotice(event, language), who) for language, who in ((Language.NL, ADMIN), (Language.FR, nowhere))),
        *((states.PreviewCame(filed, language), who) for language, who in ((Language.NL, ADMIN), (Language.FR, nowhere))),
        *((states.PreviewCame(id_, Language.NL), nowhere) for id_ in (event, news, document, UUID(int=4711))),
        *((states.AimNotice(event, by), ADMIN) for by in Aim),
        (states.AimNotice(sent, Aim.KIND), nowhere),
        (states.StopNotice(sent), ADMIN),
        *((states.NoticeFates(sent, fate), ADMIN) for fate in Fate),
        (states.NoticeDone(sent, 1), ADMIN),
        (states.NoticeLate(planned, 1), ADMIN),
        *(
            (kind(id_), who)
            for kind in (states.NoticeReplies, states.CallOffNotice)
            for id_, who in ((sent, ADMIN), (event, nowhere))
        ),
    ]


def questions_about(house: House, at_home: int, away: int) -> list[tuple[State, set[str]]]:
    """Questions both ways, of a local chamber (1) and of one abroad (2); what the chambers answer is not submitted yet."""
    found: list[tuple[State, set[str]]] = [(states.DeskEnquiries(), STAFF)]
    for number, person, programme, who in (
        (1, at_home, ProgrammeId.LOCAL, NOT_ABROAD),
        (2, away, ProgrammeId.BILATERAL, STAFF),
    ):
        file, (first, _) = UUID(int=number), house.first_of(programme)
        theirs = people.by_id(house.connection, person).person
        record(house.connection, house.viewers["admin"], (events.QuestionAsked(file, first, "Waarom?"),), NOW)
        record(
            house.connection, theirs, (events.QuestionAnswered(number, SECRET), events.EnquiryMade(file, first, "Mag dit?")), NOW
        )
        record(house.connection, house.viewers["admin"], (events.EnquiryAnswered(number, "Ja."),), NOW)
        found += [
            (states.AskChamber(file, first), who),
            (states.AskChamber(file, "nothing"), set()),
            (states.DeskQuestions(file), who),
            *((kind(file, number), who) for kind in (states.DeskQuestion, states.WithdrawQuestion)),
            *((kind(file, 3 - number), set()) for kind in (states.DeskQuestion, states.WithdrawQuestion)),
            *(
                (kind(number), who)
                for kind in (states.DeskEnquiry, states.AnswerEnquiry, states.EnquiryCame, states.PublishAnswer)
            ),
            (states.PublishIn(number, Language.FR), who),
            (states.WritePublished(number, Language.FR, "answer"), who),
            (states.DeskEnquiry(4711), set()),
        ]
    return found


def shown_by(attachment: Attachment) -> str:
    """All that a file shows, or where Telegram holds it."""
    return attachment.file_id if isinstance(attachment, Stored) else repr(attachment.values())


def test_everyone_is_where_they_may_be_and_nowhere_else(house: House) -> None:
    table = matrix(house)

    assert {type(state) for state, _ in table} == {*get_args(states.DeskState), *get_args(states.ToldState)}
    for state, who in table:
        assert house.who_may(state) == who, state


def test_no_card_picture_or_file_of_the_desk_holds_anything_of_a_draft(house: House) -> None:
    """Not before submission, and not what was written since, where the Federation asked."""
    table = matrix(house)
    newcomer = house.someone(31, "Of a chamber that has just begun", "voka-oost-vlaanderen")
    draft = house.begins(newcomer.id, 5)
    record(house.connection, newcomer, (events.AnswerGiven(draft, house.first_of(ProgrammeId.LOCAL)[0], Credit.MET),), NOW)
    house.writes(newcomer, draft)
    seen = files = 0
    for state, who in table:
        for viewer in who:
            card = house.card(viewer, state)
            assert card is not None
            told = [card.written(), *(str(button) for row in card.rows for button in row)]
            if card.attachment:
                files += 1
                told += [card.attachment.name, shown_by(card.attachment)]
            assert not [words for words in told if SECRET in words], (viewer, state)
            seen += 1
    stored = house.connection.execute(select(tables.notes.c.text)).scalars().all()
    assert stored.count(SECRET) == 3
    assert not house.who_may(states.DeskFile(draft))
    assert seen > 60
    assert files > 20


def test_where_nothing_is_submitted_there_is_no_paper_but_the_place_to_ask_for_it(house: House) -> None:
    for kind in ChamberKind:
        assert not any(house.who_may(paper(kind)) for paper in (states.HeatMap, states.Workbook, states.CommitteeOverview))
    assert house.who_may(states.DeskPaper(ChamberKind.LOCAL)) == NOT_ABROAD
    assert house.who_may(states.DeskPaper(ChamberKind.BILATERAL)) == STAFF


def test_every_state_of_the_desk_comes_back_from_its_json(house: House) -> None:
    for state, _ in matrix(house):
        assert decode(encode(state)) == state


def test_who_asked_sees_the_decision_and_nobody_else_does(house: House) -> None:
    waits, decided = house.asks(11, LOCAL, ChamberKind.LOCAL), house.asks(12, LOCAL, ChamberKind.LOCAL)
    record(house.connection, house.viewers["admin"], (events.AccessRefused(decided),), NOW)
    first, second = (people.by_telegram_id(house.connection, number).person for number in (11, 12))

    may = {
        (person.name, request)
        for person in (first, second)
        for request in (waits, decided)
        if load(house.connection, person, states.AccessDecided(request), MOMENT)[0] != states.Home()
    }

    assert may == {(second.name, decided)}


def test_no_card_of_staff_for_the_chambers_abroad_tells_of_a_local_chamber(house: House) -> None:
    """Neither a name, nor a door to one, on any card that they may see."""
    table = matrix(house)
    tells = ("Limburg", "Of a local chamber", "Asker 11", "Asker 13", "Asker 15")
    seen = 0
    for state, _ in table:
        card = house.card("staff abroad", state)
        if card is None:
            continue
        seen += 1
        words = " ".join((card.written(), *(button.label for row in card.rows for button in row)))
        assert not [word for word in tells if word in words], state
        doors = [touch.intent.to for touch in card.touches() if isinstance(touch.intent, Go)]
        assert all(house.card("staff abroad", to) for to in doors), state
    assert seen > 15


def test_no_card_has_a_door_that_its_reader_may_not_open(house: House) -> None:
    for state, who in matrix(house):
        for viewer in who:
            card = house.card(viewer, state)
            assert card is not None
            for touch in card.touches():
                if isinstance(touch.intent, Go):
                    assert house.card(viewer, touch.intent.to), (viewer, state, touch)


def test_a_page_that_is_not_there_is_shown_as_one_that_is(house: House) -> None:
    matrix(house)
    for page in (-5, 10**6):
        lists = (states.AccessRequests, states.Invitations, states.DeskChambers, states.FederationStaff, states.Journal)
        for state in (*(kind(page) for kind in lists), states.DeskChamber(LOCAL, page)):
            card = house.card("admin", state)
            assert card is not None
            assert card.rows


def test_the_desk_counts_what_its_reader_may_see(house: House) -> None:
    matrix(house)
    counted = {}
    for viewer in STAFF:
        _, snapshot = load(house.connection, house.viewers[viewer], states.Desk(), MOMENT)
        counted[viewer] = (snapshot.requests, snapshot.invitations)

    assert counted == {"staff": (4, 4), "staff abroad": (2, 2), "admin": (4, 5)}


def test_nobody_gives_more_than_they_have() -> None:
    anna = Person(id=1, name="Anna", language=Language.NL, role=Role.NONE, chamber=None)
    roles = [(Role.STAFF, True), (Role.STAFF, False), (Role.ADMIN, False)]
    gives = {
        viewer: [
            (role, abroad)
            for role, abroad in roles
            if may_give(replace(anna, role=has, abroad_only=only), role, abroad_only=abroad)
        ]
        for viewer, (has, only) in VIEWERS.items()
    }

    assert gives == {"representative": [], "staff": roles[:2], "staff abroad": roles[:1], "admin": roles}


def test_an_administrator_is_concerned_with_all_whatever_the_scope_says() -> None:
    anna = Person(id=1, name="Anna", language=Language.NL, role=Role.ADMIN, chamber=None, abroad_only=True)

    assert concerned_with(anna) == set(ChamberKind)


def test_an_invitation_that_expired_is_no_longer_listed(house: House) -> None:
    house.invites("admin", 9, Role.STAFF, None)
    later = replace(MOMENT, now=NOW + timedelta(days=15))

    _, before = load(house.connection, house.viewers["admin"], states.Invitations(), MOMENT)
    _, after = load(house.connection, house.viewers["admin"], states.Invitations(), later)

    assert (len(before.open), len(after.open)) == (1, 0)
