"""A decision is drafted together, recorded once, told to the chamber's people, and replaced by a later one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from threading import Thread

import pytest

from conversations import events, states
from conversations.model.decision import Condition, Ruling
from conversations.model.programme import ProgrammeId
from conversations.model.register import Standing
from conversations.model.submission import Stage
from storage import deciding, decisions, programmes, tables
from storage.database import Database
from storage.decision_tables import conditions, decision_drafts
from storage.load import load
from storage.moment import Moment
from storage.record import record
from tests.storage.decided import CHAMBER, CONDITIONS, DAY, FILE, GIVEN, LATER_FILE, NOW, UNTIL, Desk, desk_of

MOMENT = Moment(NOW, NOW.date(), FILE)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with desk_of(database) as opened:
        yield opened


def test_a_recorded_decision_holds_all_that_was_written(desk: Desk) -> None:
    found = desk.decides(replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS))

    assert (found.number, found.ruling, found.decided_on, found.until) == (1, Ruling.WITH_CONDITIONS, DAY, UNTIL)
    assert (found.sentence, found.by, found.at, found.replaced) == ("Proficiat.", desk.greet.name, NOW, False)
    assert found.conditions == tuple(Condition(text=one.text, due=one.due) for one in CONDITIONS if one.due)
    assert desk.stage() is Stage.DECIDED
    assert decisions.one(desk.connection, found.id) == found


def test_each_of_the_chambers_people_is_told_once_and_nobody_else(desk: Desk) -> None:
    desk.joins(9, "beci")
    found = desk.decides(GIVEN)

    assert desk.keys("decision:") == [f"decision:{found.id}:person:{one.id}" for one in (desk.anna, desk.luc)]
    told = [row.state for row in desk.rows(tables.deliveries) if row.key.startswith("decision:")]
    assert {states.decode(state) for state in told} == {states.DecisionCame(found.id)}


@pytest.mark.parametrize("ruling", [ruling for ruling in Ruling if ruling is not Ruling.WITH_CONDITIONS])
def test_conditions_that_the_ruling_does_not_have_are_not_recorded(desk: Desk, ruling: Ruling) -> None:
    found = desk.decides(replace(GIVEN, ruling=ruling, conditions=CONDITIONS))

    assert found.conditions == ()
    assert desk.rows(conditions) == []


@pytest.mark.parametrize("ruling", [Ruling.REFUSED, Ruling.ON_HOLD, Ruling.WITHDRAWN])
def test_a_ruling_that_gives_nothing_holds_until_no_day(desk: Desk, ruling: Ruling) -> None:
    assert desk.decides(replace(GIVEN, ruling=ruling)).until is None


def test_a_deferral_keeps_its_day_unless_that_is_not_known(desk: Desk) -> None:
    known = desk.decides(replace(GIVEN, ruling=Ruling.DEFERRED))
    unknown = desk.decides(replace(GIVEN, ruling=Ruling.DEFERRED, no_day=True))

    assert (known.until, unknown.until) == (UNTIL, None)


def test_a_later_decision_counts_and_the_earlier_one_stays(desk: Desk) -> None:
    first = desk.decides(replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS))
    second = desk.decides(replace(GIVEN, ruling=Ruling.WITHDRAWN))

    assert decisions.of_assessment(desk.connection, FILE) == (replace(first, replaced=True), second)
    assert (second.number, second.replaced) == (2, False)
    assert len(desk.keys("decision:")) == 4


def test_the_same_draft_is_recorded_once(desk: Desk) -> None:
    desk.decides(GIVEN)
    desk.happens(events.DecisionRecorded(FILE))

    assert len(decisions.of_assessment(desk.connection, FILE)) == 1
    assert len(desk.keys("decision:")) == 2


@pytest.mark.parametrize("lacking", [replace(GIVEN, ruling=None), replace(GIVEN, decided_on=None)])
def test_nothing_is_recorded_of_a_draft_that_does_not_say_what_and_when(desk: Desk, lacking: object) -> None:
    desk.happens(events.DecisionDrafted(FILE, lacking), events.DecisionRecorded(FILE))

    assert decisions.of_assessment(desk.connection, FILE) == ()
    assert desk.stage() is Stage.SUBMITTED


def test_nothing_is_recorded_of_an_assessment_that_was_never_submitted(desk: Desk) -> None:
    desk.closed()
    version = programmes.newest(desk.connection)[ProgrammeId.LOCAL].version
    desk.happens(events.AssessmentOpened(LATER_FILE, ProgrammeId.LOCAL, version, CHAMBER), by=desk.anna)
    desk.happens(events.DecisionDrafted(LATER_FILE, GIVEN), events.DecisionRecorded(LATER_FILE))

    assert decisions.of_assessment(desk.connection, LATER_FILE) == ()


@pytest.mark.parametrize("before", [Stage.SUBMITTED, Stage.QUESTIONED, Stage.REVIEWED])
def test_a_decision_can_be_recorded_at_every_stage_after_submission(desk: Desk, before: Stage) -> None:
    if before is Stage.QUESTIONED:
        desk.asks()
    if before is Stage.REVIEWED:
        desk.happens(events.FileReviewed(FILE))

    desk.decides(GIVEN)

    assert desk.stage() is Stage.DECIDED


def test_the_draft_is_kept_with_who_changed_it_last_and_a_revision_that_never_goes_back(desk: Desk) -> None:
    longer = replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS)
    desk.happens(events.DecisionDrafted(FILE, GIVEN))
    desk.happens(events.DecisionDrafted(FILE, longer), by=desk.luc)
    kept = deciding.kept(desk.connection, FILE)
    assert kept is not None
    assert (kept.draft, kept.revision, kept.by, kept.day) == (longer, 2, desk.luc.name, NOW.date())

    desk.happens(events.DecisionDropped(FILE))
    dropped = deciding.kept(desk.connection, FILE)
    assert dropped is not None
    assert (dropped.draft, dropped.revision) == (None, 3)

    desk.decides(GIVEN)
    (row,) = desk.rows(decision_drafts)
    assert (row.document, row.revision) == (None, 5)


def test_the_words_of_a_draft_stay_out_of_the_journal(desk: Desk) -> None:
    desk.decides(replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS, sentence="Vertrouwelijk."))

    journal = [row for row in desk.rows(tables.journal) if row.what.startswith("Decision")]
    assert [row.what for row in journal] == ["DecisionDrafted", "DecisionRecorded"]
    assert all(str(FILE) in row.about for row in journal)
    assert not any(words in row.about for row in journal for words in ("Vertrouwelijk", "Eerst dit"))


def test_an_accreditation_stands_by_the_last_decision_about_one_else_by_the_register(desk: Desk) -> None:
    chamber = programmes.register(desk.connection).chambers[CHAMBER]
    unknown = replace(chamber, status=Standing.UNKNOWN)

    def stand() -> list[bool]:
        return [decisions.stands(desk.connection, one) for one in (chamber, unknown)]

    assert stand() == [True, False]
    for ruling, stands in (
        (Ruling.REFUSED, [True, False]),
        (Ruling.ACCREDITED, [True, True]),
        (Ruling.DEFERRED, [True, True]),
        (Ruling.ON_HOLD, [True, True]),
        (Ruling.WITHDRAWN, [False, False]),
    ):
        desk.decides(replace(GIVEN, ruling=ruling))
        assert stand() == stands, ruling


def test_the_chambers_people_alone_see_what_they_are_told(desk: Desk) -> None:
    found = desk.decides(GIVEN)
    stranger = desk.joins(9, "beci")

    def sees(person: object, state: states.State) -> bool:
        return load(desk.connection, person, state, MOMENT)[0] == state

    for state in (states.DecisionCame(found.id), states.RenewalDue(found.id, 6), states.FileDecisions(FILE)):
        assert sees(desk.anna, state), state
        assert not sees(stranger, state), state
        assert not sees(desk.greet, state), state
    assert not sees(desk.anna, states.DecisionCame(4711))


def test_a_renewal_is_no_longer_told_once_the_decision_is_replaced(desk: Desk) -> None:
    found = desk.decides(GIVEN)
    desk.decides(replace(GIVEN, ruling=Ruling.ON_HOLD))

    assert load(desk.connection, desk.anna, states.RenewalDue(found.id, 6), MOMENT)[0] == states.Home()
    assert load(desk.connection, desk.anna, states.DecisionCame(found.id), MOMENT)[0] == states.DecisionCame(found.id)


def test_two_who_record_in_two_processes_leave_one_decision(database: Database, database_url: str) -> None:
    with desk_of(database) as desk:
        desk.happens(events.DecisionDrafted(FILE, GIVEN))
        greet = desk.greet

    def records() -> None:
        mine = Database(database_url)
        with mine.writing() as connection:
            record(connection, greet, (events.DecisionRecorded(FILE),), NOW)
        mine.close()

    both = [Thread(target=records) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    with database.reading() as connection:
        assert len(decisions.of_assessment(connection, FILE)) == 1


def test_the_decisions_of_several_files_are_told_apart(desk: Desk) -> None:
    first = desk.decides(replace(GIVEN, ruling=Ruling.WITH_CONDITIONS, conditions=CONDITIONS))
    desk.closed()
    desk.submits(LATER_FILE)
    second = desk.decides(replace(GIVEN, submission=2, decided_on=date(2026, 1, 5)), LATER_FILE)

    assert decisions.of_each(desk.connection, [FILE, LATER_FILE]) == {FILE: (first,), LATER_FILE: (second,)}
    assert decisions.of_each(desk.connection, []) == {}
