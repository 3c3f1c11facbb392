"""A state that no longer serves, or is not the person's to see, is the front page: for each of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import get_args
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, update

from conversations import events, render, states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Person, Role, token
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.states import State, decode, encode
from locales.language import Language
from locales.say import voice
from storage import people, tables
from storage.database import Database
from storage.load import Moment, load, place
from storage.programmes import newest
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
CHAMBER, OTHER = "voka-limburg", "voka-oost-vlaanderen"


@dataclass
class Desk:
    """Anna, with a trial of her own, and Bram, whose chamber has an assessment."""

    connection: Connection
    anna: Person
    bram: Person
    trial: UUID
    chambers: UUID
    criterion: str
    principle: str
    fact: str

    def states_of(self, assessment: UUID) -> list[State]:
        """Every state that shows an assessment."""
        return [
            states.AskFact(assessment, self.fact),
            states.AtCriterion(assessment, self.criterion),
            states.GiveReason(assessment, self.criterion),
            states.WriteNoteAnew(assessment, self.criterion),
            states.ReadNote(assessment, self.criterion, 0),
            states.Files(assessment, self.criterion),
            states.Overview(assessment),
            states.OnePrinciple(assessment, self.principle),
            states.ToFindOut(assessment),
            states.ChamberFacts(assessment),
            states.Result(assessment),
            states.ResultPicture(assessment),
            states.ResultPaper(assessment),
            states.Gaps(assessment),
            states.OneGap(assessment, self.criterion),
            states.Route(assessment),
            states.OpenCriteria(assessment),
            states.QuickScan(assessment, self.principle),
            states.QuickResult(assessment),
            states.PrincipleDone(assessment, self.principle),
            states.AskFederation(assessment, self.criterion),
            states.FederationAnswers(assessment, self.criterion),
            states.PublishedAnswers(assessment, self.criterion),
        ]

    def loaded(self, person: Person, state: State) -> State:
        return load(self.connection, person, state, MOMENT)[0]


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        anna, bram = (people.meet(connection, id_, name, Language.NL, NOW).person for id_, name in ((1, "Anna"), (2, "Bram")))
        connection.execute(update(tables.people).where(tables.people.c.id == bram.id).values(chamber_id=CHAMBER))
        bram = replace(bram, chamber=CHAMBER)
        programme = newest(connection)[ProgrammeId.LOCAL]
        trial, chambers = uuid4(), uuid4()
        record(connection, anna, (events.AssessmentOpened(trial, ProgrammeId.LOCAL, programme.version, None),), NOW)
        record(connection, bram, (events.AssessmentOpened(chambers, ProgrammeId.LOCAL, programme.version, CHAMBER),), NOW)
        first = programme.criteria[0].id
        yield Desk(connection, anna, bram, trial, chambers, first, programme.principle_of[first].id, programme.facts[0].id)


OF_A_CHAMBER = {states.CheckFile, states.Submit}
"""Where only a chamber's assessment is shown."""


def test_these_are_all_the_states_that_show_an_assessment(desk: Desk) -> None:
    shown = {type(state) for state in desk.states_of(desk.trial)}

    later = {states.FileSubmitted, states.FileDecisions, states.FederationAnswered, states.GiveBack, *get_args(states.AskedState)}
    assert shown | OF_A_CHAMBER | {states.OneFile, states.OwnEvidenceCame} | later == set(get_args(states.AssessmentState))


def test_a_trial_is_never_at_the_door_of_the_federation(desk: Desk) -> None:
    for state in OF_A_CHAMBER:
        assert desk.loaded(desk.anna, state(desk.trial)) == states.Home()
        assert desk.loaded(desk.bram, state(desk.chambers)) == state(desk.chambers)
        assert desk.loaded(desk.anna, state(desk.chambers)) == states.Home()


def test_a_file_is_there_once_it_is_submitted(desk: Desk) -> None:
    file = states.FileSubmitted(desk.chambers)
    before = desk.loaded(desk.bram, file)
    record(desk.connection, desk.bram, (events.FileHandedIn(desk.chambers),), NOW)

    assert (before, desk.loaded(desk.bram, file)) == (states.Home(), file)
    assert desk.loaded(desk.bram, states.FileDecisions(desk.chambers)) == states.Home()


def test_ones_own_trial_and_ones_chambers_assessment_are_shown(desk: Desk) -> None:
    for person, assessment in ((desk.anna, desk.trial), (desk.bram, desk.chambers)):
        for state in desk.states_of(assessment):
            assert desk.loaded(person, state) == state


def test_what_is_someone_elses_is_the_front_page(desk: Desk) -> None:
    strangers = (
        (desk.anna, desk.chambers),
        (desk.bram, desk.trial),
        (replace(desk.bram, chamber=OTHER), desk.chambers),
        (replace(desk.bram, chamber=None), desk.chambers),
        (replace(desk.anna, role=Role.STAFF), desk.chambers),
        (replace(desk.anna, role=Role.ADMIN), desk.chambers),
    )
    for person, assessment in strangers:
        for state in desk.states_of(assessment):
            assert desk.loaded(person, state) == states.Home(), (person, state)


def test_what_is_gone_is_the_front_page(desk: Desk) -> None:
    for state in desk.states_of(uuid4()):
        assert desk.loaded(desk.anna, state) == states.Home()


def test_what_the_programme_does_not_hold_is_the_front_page(desk: Desk) -> None:
    unknown = [
        states.AskFact(desk.trial, "nothing"),
        states.AtCriterion(desk.trial, "nothing"),
        states.GiveReason(desk.trial, "nothing"),
        states.ReadNote(desk.trial, "nothing"),
        states.OneGap(desk.trial, "nothing"),
        states.OneFile(desk.trial, desk.criterion, 4711),
        states.OwnEvidenceCame(desk.trial, desk.criterion, 4711),
        states.OnePrinciple(desk.trial, "nothing"),
        states.QuickScan(desk.trial, "nothing"),
        states.NetworkChamber("atlantis", states.Overview(desk.trial)),
        states.NetworkArea("atlantis", 0, states.Overview(desk.trial)),
        states.ConfirmChamber("atlantis"),
    ]
    for state in unknown:
        assert desk.loaded(desk.anna, state) == states.Home(), state


def test_a_file_of_another_criterion_or_another_persons_is_the_front_page(desk: Desk) -> None:
    from conversations.model.file import File, FileKind

    file = File("f", "u", FileKind.DOCUMENT, "a.pdf", "application/pdf", 1)
    record(desk.connection, desk.bram, (events.EvidenceAdded(desk.chambers, desk.criterion, file, "", None, NOW.date()),), NOW)
    (row,) = desk.connection.execute(tables.evidence.select()).all()

    for at in (states.OneFile, states.OwnEvidenceCame):
        assert desk.loaded(desk.bram, at(desk.chambers, desk.criterion, row.id)) != states.Home()
        assert desk.loaded(desk.anna, at(desk.trial, desk.criterion, row.id)) == states.Home()
        for stranger in (desk.anna, replace(desk.anna, role=Role.ADMIN), replace(desk.bram, chamber=OTHER)):
            assert desk.loaded(stranger, at(desk.chambers, desk.criterion, row.id)) == states.Home()


def test_a_page_that_is_not_there_is_shown_as_one_that_is(desk: Desk) -> None:
    for page in (-5, 10**6):
        for state in (
            states.Overview(desk.trial, page),
            states.OnePrinciple(desk.trial, desk.principle, page),
            states.ToFindOut(desk.trial, page),
            states.Gaps(desk.trial, page),
            states.Route(desk.trial, page),
            states.OpenCriteria(desk.trial, page),
            states.QuickResult(desk.trial, page),
            states.NetworkAbroad(page),
            states.NetworkArea("flanders", page),
            states.Files(desk.trial, desk.criterion, page),
            states.ReadNote(desk.trial, desk.criterion, page),
        ):
            loaded, snapshot = load(desk.connection, desk.anna, state, MOMENT)

            card = render(loaded, snapshot, voice(Language.NL))

            assert card.written()
            assert card.rows


def test_the_quick_scan_is_read_where_a_card_tells_of_it_and_nowhere_else(desk: Desk) -> None:
    said = events.QuickQuestionAnswered(desk.trial, desk.principle, QuickAnswer.NO)
    record(desk.connection, desk.anna, (said,), NOW)
    told = {
        type(state)
        for state in desk.states_of(desk.trial)
        if load(desk.connection, desk.anna, state, MOMENT)[1].scan.answers == {desk.principle: QuickAnswer.NO}
    }

    assert told == {states.QuickScan, states.QuickResult, states.AskFact, states.Overview, states.AtCriterion}
    record(desk.connection, desk.anna, (events.AnswerGiven(desk.trial, desk.criterion, Credit.MET),), NOW)
    assert not load(desk.connection, desk.anna, states.AtCriterion(desk.trial, desk.criterion), MOMENT)[1].scan.answers


def test_the_quick_scan_of_one_assessment_is_not_anothers(desk: Desk) -> None:
    record(desk.connection, desk.bram, (events.QuickQuestionAnswered(desk.chambers, desk.principle, QuickAnswer.NO),), NOW)

    assert not load(desk.connection, desk.anna, states.QuickResult(desk.trial), MOMENT)[1].scan.answers


def test_a_forged_way_back_into_someone_elses_is_only_a_way(desk: Desk) -> None:
    state = states.Help(states.AtCriterion(desk.chambers, desk.criterion))
    loaded, snapshot = load(desk.connection, desk.anna, state, MOMENT)

    card = render(loaded, snapshot, voice(Language.NL))
    to = card.touches()[0].intent.to

    assert loaded == state
    assert desk.loaded(desk.anna, to) == states.Home()


def test_what_was_loaded_before_gives_the_same_card_as_reading_all_again(desk: Desk) -> None:
    at = states.AtCriterion(desk.trial, desk.criterion)
    for credit in (Credit.MET, Credit.NOT_MET, Credit.FIND_OUT, Credit.MET):
        happened = (
            events.AnswerGiven(desk.trial, desk.criterion, credit),
            events.NoteAdded(desk.trial, desk.criterion, "woorden"),
        )
        _, before = load(desk.connection, desk.anna, at, MOMENT)
        record(desk.connection, desk.anna, happened, NOW)

        for state in desk.states_of(desk.trial):
            quick = load(desk.connection, desk.anna, state, MOMENT, before, happened)
            anew = load(desk.connection, desk.anna, state, MOMENT)
            cards = [render(loaded, snapshot, voice(Language.NL)) for loaded, snapshot in (quick, anew)]

            assert cards[0].written() == cards[1].written(), state
            assert token(state, cards[0]) == token(state, cards[1]), state


def test_what_was_loaded_of_one_assessment_is_not_shown_as_another(desk: Desk) -> None:
    both = replace(desk.anna, chamber=CHAMBER)
    record(desk.connection, both, (events.AnswerGiven(desk.trial, desk.criterion, Credit.MET),), NOW)
    _, before = load(desk.connection, both, states.AtCriterion(desk.trial, desk.criterion), MOMENT)

    for state in desk.states_of(desk.chambers):
        quick = load(desk.connection, both, state, MOMENT, before, ())
        anew = load(desk.connection, both, state, MOMENT)
        cards = [render(loaded, snapshot, voice(Language.NL)) for loaded, snapshot in (quick, anew)]

        assert cards[0].written() == cards[1].written(), state
        assert token(state, cards[0]) == token(state, cards[1]), state


@pytest.mark.parametrize("stored", ["", "null", "[]", "{}", '{"tag":"x"}', "{" * 50, '{"tag":"home","x":1', "\0"])
def test_a_stored_place_that_is_none_is_the_front_page(stored: str) -> None:
    assert place(stored) == states.Home()


def test_every_state_comes_back_from_its_json(desk: Desk) -> None:
    every = [
        *desk.states_of(desk.trial),
        states.OneFile(desk.trial, desk.criterion, 7),
        states.OwnEvidenceCame(desk.trial, desk.criterion, 7),
        states.Home(),
        states.ChooseLanguage(),
        states.ChooseLanguage(states.AtCriterion(desk.trial, desk.criterion)),
        states.Help(states.PickChamber(("a", "b"))),
        states.Privacy(),
        states.ReportProblem(NOW, states.AtCriterion(desk.trial, desk.criterion)),
        states.ReportCame(1, NOW),
        states.Export(),
        states.Export(states.AtCriterion(desk.trial, desk.criterion)),
        states.ExportPaper(),
        states.ExportFile(),
        states.DeleteMe(states.Home()),
        states.ConfirmDelete(states.AtCriterion(desk.trial, desk.criterion)),
        states.TrialEnds(desk.trial),
        states.AtInvitation("digest"),
        states.FindChamber(),
        states.PickChamber(()),
        states.ConfirmChamber(CHAMBER),
        states.UnlistedChamber(),
        states.RoutingQuestion(3),
        states.Network(),
        states.NetworkAbroad(1, states.AtCriterion(desk.trial, desk.criterion)),
        states.NetworkArea("FR", 0, states.Home()),
        states.NetworkFound(("a", "b"), states.Home()),
        states.NetworkFound(()),
        states.NetworkChamber(CHAMBER, states.QuickScan(desk.trial, desk.principle)),
        states.ProgrammeAdvice(),
        states.AskFact(desk.trial, desk.fact, states.ChamberFacts(desk.trial)),
    ]

    assert [decode(encode(state)) for state in every] == every


def test_what_is_printed_knows_whose_it_is_and_what_stands_at_each_criterion(desk: Desk) -> None:
    record(desk.connection, desk.bram, (events.NoteAdded(desk.chambers, desk.criterion, "woorden"),), NOW)
    for state in (states.ResultPaper(desk.chambers), states.ResultPicture(desk.chambers)):
        loaded, snapshot = load(desk.connection, desk.bram, state, MOMENT)

        assert loaded == state
        assert isinstance(snapshot, AssessmentSnapshot)
        assert snapshot.chamber is not None
        assert snapshot.chamber.id == CHAMBER
        assert [note.text for note in snapshot.written[desk.criterion].notes] == ["woorden"]

    _, own = load(desk.connection, desk.anna, states.ResultPaper(desk.trial), MOMENT)
    assert isinstance(own, AssessmentSnapshot)
    assert own.chamber is None
