"""Someone who did everything that leaves a row with their id in it, and what others did beside them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Column, Connection, insert, update
from sqlmodel import SQLModel

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.model.answers import Credit
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.delivery import Fate
from conversations.model.file import File, FileKind
from conversations.model.notice import NoticeKind
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.model.submission import Stage
from locales.language import Language
from storage import arrivals, deliveries, handovers, people, programmes, submissions, tables
from storage.record import keep_position, record
from tests.storage.announced import Announced, event

NOW = datetime(2027, 1, 11, 10, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
TRIAL, FILE, ROUND = UUID(int=7), UUID(int=8), UUID(int=9)
CHAMBER = "voka-limburg"
MINE, OTHERS = "mijn-eigen-woorden", "woorden-van-een-ander"
"""Stand in every text that the one and the others wrote."""


def refers_to_people() -> set[str]:
    """Every column with a foreign key to `people`, as `table.column`."""
    return {
        f"{table.name}.{column.name}"
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table is tables.people for key in column.foreign_keys)
    }


def column_of(name: str) -> Column:
    """A column by its `table.column`."""
    table, column = name.split(".")
    return SQLModel.metadata.tables[table].c[column]


@dataclass
class Everything:
    """A write transaction in which Anna did everything, Bram is her colleague and Carla works for the Federation."""

    connection: Connection
    anna: Person
    bram: Person
    carla: Person

    def happens(self, *happened: Event, by: Person | None = None, at: datetime = NOW) -> None:
        """Events, through the door that turns use."""
        record(self.connection, by or self.anna, happened, at)

    def again(self, person: Person) -> Person:
        """The person as they are now."""
        return people.by_id(self.connection, person.id).person


def everything(connection: Connection) -> Everything:
    """Makes the rows."""
    anna, bram, carla = (
        people.meet(connection, id_, name, Language.NL, NOW).person
        for id_, name in ((11, "Anna Peeters"), (12, "Bram"), (13, "Carla"))
    )
    told = Everything(connection, anna, bram, carla)
    _arrives(told)
    _works(told, TRIAL, told.anna, None)
    _works(told, FILE, told.anna, CHAMBER)
    _works(told, FILE, told.bram, CHAMBER, begun=True)
    _hands_over(told)
    _talks(told)
    _replies(told)
    _at_the_federation(told)
    _rest(told)
    return told


def _arrives(told: Everything) -> None:
    for code, who in (("anna", told.anna), ("bram", told.bram)):
        arrivals.invite(told.connection, code, Role.NONE, CHAMBER, abroad_only=False, language=None, days=60, now=NOW)
        told.happens(events.InvitationRedeemed(arrivals.code_digest(code)), by=who)
    told.happens(events.AccessRequested("beci", ChamberKind.LOCAL), events.RoutingAnswered(1, 30))
    of = tables.people.c.id
    told.connection.execute(update(tables.people).where(of == told.carla.id).values(role=Role.ADMIN))
    told.connection.execute(update(tables.people).where(of == told.anna.id).values(role=Role.ADMIN))
    told.anna, told.bram, told.carla = (told.again(one) for one in (told.anna, told.bram, told.carla))


def _works(told: Everything, assessment: UUID, who: Person, chamber: str | None, *, begun: bool = False) -> None:
    programme = programmes.newest(told.connection)[ProgrammeId.LOCAL]
    if not begun:
        told.happens(events.AssessmentOpened(assessment, ProgrammeId.LOCAL, programme.version, chamber), by=who)
    words = MINE if who.id == told.anna.id else OTHERS
    criterion = programme.criteria[1 if begun else 0].id
    file = File(f"id-{words}-{assessment}", f"u-{words}", FileKind.DOCUMENT, f"{words}.pdf", "application/pdf", 7)
    told.happens(
        events.AnswerGiven(assessment, criterion, Credit.NOT_APPLICABLE, words),
        events.NoteAdded(assessment, criterion, words),
        events.EvidenceAdded(assessment, criterion, file, words, None, date(2027, 1, 2)),
        events.FactGiven(assessment, programme.facts[1 if begun else 0].id, value=True),
        events.QuickQuestionAnswered(assessment, programme.principles[1 if begun else 0].id, QuickAnswer.YES),
        by=who,
    )
    keep_position(told.connection, who, states.AtCriterion(assessment, criterion), NOW)


def _hands_over(told: Everything) -> None:
    principle = programmes.newest(told.connection)[ProgrammeId.LOCAL].principles[0].id
    for code, maker, taker in (
        ("to-bram", told.anna, told.bram),
        ("to-anna", told.bram, told.anna),
        ("to-nobody", told.anna, None),
    ):
        handovers.keep(told.connection, FILE, principle, code, maker.id, NOW)
        if taker:
            taken = tables.handovers.c.code_digest == code
            told.connection.execute(
                update(tables.handovers).where(taken).values(taken_by=taker.id, taken_at=NOW, as_colleague=True)
            )
    handovers.keep(told.connection, FILE, principle, "withdrawn", told.bram.id, NOW)
    gone = tables.handovers.c.code_digest == "withdrawn"
    told.connection.execute(update(tables.handovers).where(gone).values(withdrawn_by=told.anna.id, withdrawn_at=NOW))


def _talks(told: Everything) -> None:
    criterion = programmes.newest(told.connection)[ProgrammeId.LOCAL].criteria[0].id
    told.happens(events.EnquiryMade(TRIAL, criterion, MINE), events.EnquiryMade(FILE, criterion, MINE))
    told.happens(events.EnquiryMade(FILE, criterion, OTHERS), by=told.bram)
    told.happens(events.FileHandedIn(FILE))
    told.happens(events.QuestionAsked(FILE, criterion, OTHERS), by=told.carla)
    told.happens(events.QuestionAsked(FILE, criterion, MINE))
    told.happens(events.QuestionAnswered(1, MINE), events.QuestionAnswered(2, MINE))
    told.happens(events.QuestionWithdrawn(2))
    told.happens(events.EnquiryAnswered(1, OTHERS), by=told.carla)
    told.happens(events.EnquiryAnswered(3, MINE))
    told.happens(events.AnswerPublished(3, Language.NL, OTHERS, MINE))


def _replies(told: Everything) -> None:
    announced = Announced(told.connection)
    announced.announces(event(seats=1), told.anna, told.bram)
    for who in (told.anna, told.bram):
        announced.replies(who, Answer.COMING)
        announced.notes(who, MINE if who is told.anna else OTHERS)


def _at_the_federation(told: Everything) -> None:
    notice = UUID(int=40)
    told.happens(events.NoticeBegun(notice, NoticeKind.NEWS), events.RoundBegun(ROUND))
    told.happens(events.RoundNamed(ROUND, MINE), events.DigestChosen(2, 16))
    told.happens(events.InvitationMade("digest-of-a-code", Role.STAFF, None, abroad_only=False, language=None))
    told.happens(events.InvitationTakenBack(3))
    told.connection.execute(
        insert(tables.access_requests),
        {"person_id": told.bram.id, "chamber_id": "beci", "kind": ChamberKind.LOCAL, "revision": 1, "at": NOW},
    )
    told.happens(events.AccessRefused(2))
    submissions.move(told.connection, FILE, Stage.REVIEWED, tuple(Stage))
    draft = DraftDecision(submission=1, ruling=Ruling.REFUSED, decided_on=NOW.date(), sentence=MINE)
    told.happens(events.DecisionDrafted(FILE, draft), events.DecisionRecorded(FILE), events.DecisionDrafted(FILE, draft))


def _rest(told: Everything) -> None:
    contents = SQLModel.metadata.tables["notice_contents"]
    told.connection.execute(update(contents).values(person_id=told.anna.id))
    rounds = SQLModel.metadata.tables["rounds"]
    told.connection.execute(update(rounds).where(rounds.c.id == ROUND).values(stands=True, ended_by=told.anna.id, ended_at=NOW))
    told.connection.execute(insert(tables.seen_updates), {"id": 501, "person_id": told.anna.id, "at": NOW})
    told.connection.execute(
        insert(SQLModel.metadata.tables["nudges"]), {"chamber_id": CHAMBER, "person_id": told.anna.id, "at": NOW}
    )
    told.happens(events.Drafted(states.AskFederation(TRIAL, "c1"), MINE))
    told.happens(events.DeliveryAsked(states.ResultPaper(TRIAL), "asked:1:0"))
    deliveries.ask(told.connection, "in-hand", told.anna.id, states.ResultPaper(FILE), 1, NOW)
    row = tables.deliveries
    told.connection.execute(update(row).where(row.c.key == "in-hand").values(fate=Fate.SENDING, lease_until=LATER))
