"""A submission is a frozen copy: complete, once a stage, and never what stands in the draft afterwards."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations import decide, events, frozen, render, states
from conversations.core import Event, Go, Person, Role
from conversations.frozen import Submitted
from conversations.model.answers import Credit
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.delivery import Fate
from conversations.model.file import File, FileKind
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.submission import Stage
from conversations.states import SubmissionCame, encode
from conversations.submission import HandIn
from locales.language import Language
from locales.say import voice
from storage import people, programmes, roles, submissions, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 1, 2, 23, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
LOCAL, ABROAD = "voka-limburg", "blcc-singapore"
FILE = UUID(int=7)


@dataclass
class Desk:
    """A write transaction with a representative, whose chamber's assessment is begun, and one of the staff."""

    connection: Connection
    anna: Person
    greet: Person
    programme: Programme

    def happens(self, *happened: Event, at: datetime = NOW) -> None:
        record(self.connection, self.anna, happened, at)

    def submits(self, at: datetime = NOW) -> None:
        self.happens(events.FileHandedIn(FILE), at=at)

    def latest(self) -> Submitted | None:
        return submissions.latest(self.connection, FILE, self.greet, MOMENT)

    def rows(self, table: Any) -> list[Any]:
        return list(self.connection.execute(select(table).order_by(*table.primary_key)))

    def stage(self) -> tuple[Stage, int]:
        (row,) = self.rows(tables.assessments)
        return row.stage, row.stage_revision


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        anna, greet = (people.meet(connection, id_, name, Language.NL, NOW).person for id_, name in ((1, "Anna"), (2, "Greet")))
        connection.execute(update(tables.people).where(tables.people.c.id == anna.id).values(chamber_id=LOCAL))
        roles.change(connection, greet.id, Role.STAFF, abroad_only=False)
        programme = programmes.newest(connection)[ProgrammeId.LOCAL]
        desk = Desk(connection, replace(anna, chamber=LOCAL), replace(greet, role=Role.STAFF), programme)
        desk.happens(events.AssessmentOpened(FILE, ProgrammeId.LOCAL, programme.version, LOCAL))
        yield desk


def filled(desk: Desk) -> tuple[str, str]:
    """Answers, words and files at two criteria; their ids."""
    first, second = (one.id for one in desk.programme.criteria[:2])
    file = File("file-id", "unique", FileKind.DOCUMENT, "statuten.pdf", "application/pdf", 12)
    desk.happens(
        events.FactGiven(FILE, desk.programme.facts[0].id, value=False),
        events.AnswerGiven(FILE, first, Credit.MET),
        events.AnswerGiven(FILE, second, Credit.NOT_APPLICABLE, "geen leden van dat soort"),
        events.NoteAdded(FILE, first, "een"),
        events.NoteReplaced(FILE, first, "twee"),
        events.EvidenceAdded(FILE, first, file, "", None, NOW.date()),
    )
    return first, second


def test_the_copy_holds_all_that_stands_there(desk: Desk) -> None:
    first, second = filled(desk)
    desk.submits()

    found = desk.latest()

    assert found is not None
    assert (found.number, found.by, found.stage, found.changed) == (1, "Anna", Stage.SUBMITTED, None)
    copy = found.copy
    assert copy.answers == {first: Credit.MET, second: Credit.NOT_APPLICABLE}
    assert copy.facts == {desk.programme.facts[0].id: False}
    assert [note.text for note in copy.written[first].notes] == ["twee"]
    assert [(file.name, file.by, file.dated) for file in copy.written[first].files] == [("statuten.pdf", "Anna", NOW.date())]
    assert copy.written[second].given is not None
    assert copy.written[second].given.reason == "geen leden van dat soort"


def test_the_day_of_a_submission_is_the_federations(desk: Desk) -> None:
    desk.submits()

    found = desk.latest()

    assert found is not None
    assert found.copy.today == datetime(2026, 1, 3, tzinfo=UTC).date(), "half past midnight in Brussels"


def test_what_changes_afterwards_is_not_in_the_copy(desk: Desk) -> None:
    first, second = filled(desk)
    desk.submits()
    before = desk.latest()

    desk.happens(events.AnswerGiven(FILE, first, Credit.NOT_MET), events.NoteAdded(FILE, second, "later"))

    assert desk.latest() == before


def test_a_second_submission_knows_what_changed_since_the_first(desk: Desk) -> None:
    first, second = filled(desk)
    third = desk.programme.criteria[2].id
    desk.submits()
    assert submissions.move(desk.connection, FILE, Stage.QUESTIONED, (Stage.SUBMITTED,))
    desk.happens(events.AnswerGiven(FILE, first, Credit.MET), events.NoteAdded(FILE, second, "nu wel"))
    desk.happens(events.AnswerGiven(FILE, third, Credit.PARTLY))
    desk.submits(at=LATER)

    found = desk.latest()

    assert found is not None
    assert found.number == 2
    assert found.changed is not None
    assert [one.id for one in found.changed] == [second, third], "an answer given anew that is the same is no change"
    assert len(desk.rows(tables.submissions)) == 2


def test_a_file_is_submitted_once_a_stage_and_every_change_of_stage_moves_the_revision(desk: Desk) -> None:
    desk.submits()
    desk.submits()
    assert (desk.stage(), len(desk.rows(tables.submissions))) == ((Stage.SUBMITTED, 1), 1)

    desk.happens(events.FileReviewed(FILE))
    desk.happens(events.FileReviewed(FILE))
    assert desk.stage() == (Stage.REVIEWED, 2)

    desk.submits()
    assert (desk.stage(), len(desk.rows(tables.submissions))) == ((Stage.REVIEWED, 2), 1)


def test_a_trial_is_never_submitted(desk: Desk) -> None:
    desk.connection.execute(update(tables.assessments).values(chamber_id=None, person_id=desk.anna.id))

    desk.submits()

    assert desk.stage() == (Stage.DRAFT, 0)
    assert desk.rows(tables.submissions) == []
    assert desk.rows(tables.deliveries) == []


def test_each_of_the_staff_concerned_is_told_once(desk: Desk) -> None:
    abroad, admin = (people.meet(desk.connection, id_, name, Language.FR, NOW).person for id_, name in ((3, "Pol"), (4, "Ada")))
    roles.change(desk.connection, abroad.id, Role.STAFF, abroad_only=True)
    roles.change(desk.connection, admin.id, Role.ADMIN, abroad_only=False)
    desk.submits()
    desk.submits()

    told = desk.rows(tables.deliveries)

    (submission,) = desk.rows(tables.submissions)
    assert [row.person_id for row in told] == [desk.greet.id, admin.id]
    assert {(row.state, row.fate) for row in told} == {(encode(SubmissionCame(submission.id)), Fate.WAITING)}


def test_a_chamber_submits_where_the_federation_has_nobody_yet(desk: Desk) -> None:
    roles.change(desk.connection, desk.greet.id, Role.NONE, abroad_only=False)

    desk.submits()

    assert (desk.stage(), desk.rows(tables.deliveries)) == ((Stage.SUBMITTED, 1), [])


def test_the_desk_lists_the_last_submission_of_each_chamber_within_its_scope(desk: Desk) -> None:
    bram = people.meet(desk.connection, 5, "Bram", Language.FR, NOW).person
    other = UUID(int=8)
    version = programmes.newest(desk.connection)[ProgrammeId.BILATERAL].version
    record(desk.connection, bram, (events.AssessmentOpened(other, ProgrammeId.BILATERAL, version, ABROAD),), NOW)
    desk.submits()
    record(desk.connection, bram, (events.FileHandedIn(other),), LATER)
    submissions.move(desk.connection, FILE, Stage.QUESTIONED, (Stage.SUBMITTED,))
    desk.submits(at=LATER + timedelta(hours=1))

    def listed(*kinds: ChamberKind) -> list[tuple[str, int]]:
        every = submissions.latest_of_each(desk.connection, kinds, desk.greet, MOMENT)
        return [(one.chamber.id, one.number) for one in every]

    assert listed(*ChamberKind) == [(ABROAD, 1), (LOCAL, 2)]
    assert listed(ChamberKind.BILATERAL) == [(ABROAD, 1)]
    assert submissions.waiting(desk.connection, ChamberKind) == 2
    assert submissions.waiting(desk.connection, [ChamberKind.LOCAL]) == 1


def test_the_copy_comes_back_from_its_json_as_it_was(desk: Desk) -> None:
    filled(desk)
    desk.submits()
    (row,) = desk.rows(tables.submissions)

    assert frozen.freeze(frozen.thaw(row.document)) == row.document
    assert "Anna" not in row.document, "names are never frozen"


@pytest.mark.parametrize("open_", ["fact", "criterion"])
def test_what_is_still_open_is_called_by_its_name_with_its_own_door(desk: Desk, open_: str) -> None:
    criteria = desk.programme.criteria[open_ == "criterion" :]
    facts = desk.programme.facts if open_ == "criterion" else desk.programme.facts[1:]
    desk.happens(*(events.AnswerGiven(FILE, one.id, Credit.MET) for one in criteria))
    desk.happens(*(events.FactGiven(FILE, fact.id, value=True) for fact in facts))
    say = voice(Language.EN)
    place = states.Submit(FILE)
    _, snapshot = load(desk.connection, desk.anna, place, MOMENT)

    card = render(place, snapshot, say)
    decision = decide(place, HandIn(FILE, 0), snapshot, say)

    said = {"fact": "A fact about your chamber is still open", "criterion": "A criterion is still open"}[open_]
    to = {"fact": states.AskFact(FILE, desk.programme.facts[0].id, place), "criterion": states.OpenCriteria(FILE)}[open_]
    assert said in card.written()
    assert card.rows[0][0].intent == Go(to)
    assert not any(isinstance(touch.intent, HandIn) for touch in card.touches())
    assert (decision.state, decision.events) == (states.CheckFile(FILE), ())
    assert str(decision.toast).startswith(said)


def test_a_file_is_compared_with_the_first_submission_until_a_decision_was_about_another(desk: Desk) -> None:
    first, second = filled(desk)

    def since() -> tuple[tuple[str, ...], int] | None:
        found = desk.latest()
        assert found is not None
        compared = submissions.since_the_decision(desk.connection, found, MOMENT)
        return (tuple(one.id for one in compared.changed), compared.day.day) if compared else None

    def again(criterion: str, at: datetime) -> None:
        submissions.move(desk.connection, FILE, Stage.QUESTIONED, [*Stage])
        desk.happens(events.AnswerGiven(FILE, criterion, Credit.NOT_MET), events.FileHandedIn(FILE), at=at)

    desk.submits()
    told = [since()]
    again(first, LATER)
    told.append(since())
    again(second, LATER)
    told.append(since())
    draft = DraftDecision(submission=2, ruling=Ruling.DEFERRED, decided_on=LATER.date(), no_day=True, sentence="")
    desk.happens(events.DecisionDrafted(FILE, draft), events.DecisionRecorded(FILE), at=LATER)
    told.append(since())
    desk.happens(events.DecisionDrafted(FILE, replace(draft, submission=3)), events.DecisionRecorded(FILE), at=LATER)
    told.append(since())

    assert told == [None, ((first,), 3), ((first, second), 3), ((second,), 6), ((), 6)]
