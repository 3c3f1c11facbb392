"""A principle handed over: what its link gives, to whom, how often, until when; and what it never opens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations import events, permitted, render, states
from conversations.core import Person, Role
from conversations.model.answers import Credit
from conversations.model.file import File, FileKind
from conversations.model.handover import HandoverStep, handover_code
from conversations.model.invitation import code_digest
from conversations.model.programme import Programme, ProgrammeId
from conversations.states import State
from locales.language import Language
from locales.say import voice
from storage import handovers, people, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.programmes import newest
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SOON = NOW + timedelta(hours=1)
CHAMBER, OTHER = "voka-limburg", "voka-oost-vlaanderen"
OURS = UUID(int=7)


@dataclass
class House:
    """Anna and Bram of one chamber with an assessment, Chris of another, and Dora of none."""

    connection: Connection
    programme: Programme
    anna: Person
    bram: Person
    chris: Person
    dora: Person

    @property
    def principle(self) -> str:
        return self.programme.principles[1].id

    def happens(self, by: Person, *happened: Any, at: datetime = NOW) -> None:
        record(self.connection, by, happened, at)

    def hands(self, digest: str = "digest", principle: str | None = None, by: Person | None = None) -> None:
        self.happens(by or self.anna, events.HandoverMade(OURS, principle or self.principle, digest))

    def takes(self, who: Person, digest: str = "digest", at: datetime = SOON) -> bool:
        return handovers.take(self.connection, digest, who, at)

    def holds(self, who: Person) -> frozenset[str]:
        return handovers.held(self.connection, OURS, who.id)

    def rows(self) -> list[Any]:
        return list(self.connection.execute(select(tables.handovers).order_by(tables.handovers.c.id)))

    def place(self, who: Person, state: State) -> State:
        return load(self.connection, who, state, Moment(SOON, SOON.date(), UUID(int=1)))[0]

    def criterion(self, principle: int) -> str:
        return self.programme.principles[principle].criteria[0].id


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with database.writing() as connection:
        found = []
        for number, (name, chamber) in enumerate((("Anna", CHAMBER), ("Bram", CHAMBER), ("Chris", OTHER), ("Dora", None)), 1):
            met = people.meet(connection, number, name, Language.NL, NOW).person
            connection.execute(update(tables.people).where(tables.people.c.id == met.id).values(chamber_id=chamber))
            found.append(replace(met, chamber=chamber))
        programme = newest(connection)[ProgrammeId.LOCAL]
        house = House(connection, programme, *found)
        house.happens(house.anna, events.AssessmentOpened(OURS, ProgrammeId.LOCAL, programme.version, CHAMBER))
        yield house


def test_a_link_gives_one_principle_once(house: House) -> None:
    house.hands()

    assert house.takes(house.dora)
    assert not house.takes(house.chris)
    assert house.holds(house.dora) == {house.principle}
    assert house.holds(house.chris) == frozenset()


def test_a_link_lasts_fourteen_days(house: House) -> None:
    house.hands("early")
    house.hands("late", house.programme.principles[2].id)

    assert house.takes(house.dora, "early", NOW + timedelta(days=14, seconds=-1))
    assert not house.takes(house.dora, "late", NOW + timedelta(days=14))


def test_a_code_that_nobody_made_gives_nothing(house: House) -> None:
    house.hands()

    assert not house.takes(house.dora, "forged")
    assert house.rows()[0].taken_by is None


def test_ones_own_link_is_not_used_up(house: House) -> None:
    house.hands()

    assert not house.takes(house.anna)
    assert house.takes(house.dora)


def test_who_has_the_principle_already_does_not_use_up_a_second_link(house: House) -> None:
    house.hands("one")
    house.hands("two")
    house.takes(house.dora, "one")

    assert not house.takes(house.dora, "two")
    assert house.takes(house.chris, "two")


def test_a_colleague_is_marked_and_opens_nothing_by_it(house: House) -> None:
    house.hands()

    assert house.takes(house.bram)
    assert house.rows()[0].as_colleague
    assert house.holds(house.bram) == frozenset()
    assert [one.principle for one in handovers.holding(house.connection, house.bram)] == [house.principle]
    assert handovers.holding(house.connection, replace(house.bram, chamber=OTHER)) == ()


def test_what_is_taken_back_opens_nothing_more(house: House) -> None:
    house.hands("waits")
    house.hands("taken", house.programme.principles[2].id)
    house.takes(house.dora, "taken")

    for row in house.rows():
        house.happens(house.bram, events.HandoverTakenBack(OURS, row.id))

    assert not house.takes(house.dora, "waits")
    assert house.holds(house.dora) == frozenset()
    assert [row.withdrawn_by for row in house.rows()] == [house.bram.id, house.bram.id]


def test_taking_back_twice_keeps_who_did_it_first(house: House) -> None:
    house.hands()

    house.happens(house.bram, events.HandoverTakenBack(OURS, 1))
    house.happens(house.anna, events.HandoverTakenBack(OURS, 1), at=SOON)

    assert (house.rows()[0].withdrawn_by, house.rows()[0].withdrawn_at) == (house.bram.id, NOW)


def test_a_closed_assessment_is_open_to_nobody_who_holds_a_part(house: House) -> None:
    house.hands("taken")
    house.hands("waits", house.programme.principles[2].id)
    house.takes(house.dora, "taken")

    house.connection.execute(update(tables.assessments).values(closed_at=NOW))

    assert house.holds(house.dora) == frozenset()
    assert handovers.holding(house.connection, house.dora) == ()
    assert not house.takes(house.chris, "waits")


def test_a_link_whose_maker_left_the_chamber_gives_nothing(house: House) -> None:
    house.hands()
    house.connection.execute(update(tables.people).where(tables.people.c.id == house.anna.id).values(chamber_id=OTHER))

    assert not house.takes(house.dora)


def test_withdrawn_access_ends_what_the_person_holds_and_handed_over(house: House) -> None:
    others = [principle.id for principle in house.programme.principles[2:5]]
    house.hands("hers", others[0], by=house.bram)
    house.hands("theirs", others[1])
    house.hands("taken", others[2])
    house.takes(house.anna, "hers")
    house.takes(house.dora, "taken")

    house.happens(house.bram, events.AccessWithdrawn(house.anna.id, CHAMBER))

    assert [row.withdrawn_by for row in house.rows()] == [house.bram.id, house.bram.id, None]
    assert house.holds(replace(house.anna, chamber=None)) == frozenset()
    assert house.holds(house.dora) == {others[2]}


def addresses(house: House, principle: int) -> list[State]:
    """Every place about a criterion or a principle."""
    criterion = house.criterion(principle)
    kinds: tuple[Callable[..., State], ...] = (
        states.AtCriterion, states.GiveReason, states.WriteNoteAnew, states.ReadNote, states.Files,
    )  # fmt: skip
    id_ = house.programme.principles[principle].id
    of_principle: tuple[Callable[..., State], ...] = (states.OnePrinciple, states.PrincipleDone, states.GiveBack)
    return [*(kind(OURS, criterion) for kind in kinds), *(kind(OURS, id_) for kind in of_principle)]


def elsewhere(house: House) -> list[State]:
    """Every other place of the assessment."""
    criterion, fact = house.criterion(1), house.programme.facts[0].id
    return [
        states.Overview(OURS), states.ToFindOut(OURS), states.OpenCriteria(OURS), states.ChamberFacts(OURS),
        states.AskFact(OURS, fact), states.Result(OURS), states.ResultPicture(OURS), states.ResultPaper(OURS),
        states.Gaps(OURS), states.OneGap(OURS, criterion), states.Route(OURS), states.QuickScan(OURS, house.principle),
        states.QuickResult(OURS), states.HandOver(OURS, house.principle), states.OneHandover(OURS, 1),
        states.HandoverLink(OURS, house.principle, UUID(int=1)), states.CheckFile(OURS), states.Submit(OURS),
        states.FileSubmitted(OURS), states.FileDecisions(OURS), states.AskFederation(OURS, criterion),
        states.FederationAnswers(OURS, criterion), states.PublishedAnswers(OURS, criterion), states.FederationAnswered(OURS, 1),
        states.AnswerQuestion(OURS, 1), states.ReadQuestion(OURS, 1), states.QuestionCame(OURS, 1),
        *(states.HandoverTold(OURS, 1, step) for step in HandoverStep if step is not HandoverStep.TAKEN_BACK),
    ]  # fmt: skip


def test_these_are_all_the_places_of_an_assessment(house: House) -> None:
    seen = {type(state) for state in (*addresses(house, 1), *elsewhere(house))}

    assert seen | {states.OneFile, states.OwnEvidenceCame} == {*get_args(states.AssessmentState), *get_args(states.HandingState)}


@pytest.mark.parametrize("role", Role)
def test_who_holds_a_principle_may_be_there_and_nowhere_else(house: House, role: Role) -> None:
    for digest, holder in (("one", house.chris), ("two", house.dora)):
        house.hands(digest)
        assert house.takes(holder, digest)
        who = replace(holder, role=role)

        assert [house.place(who, state) for state in addresses(house, 1)] == addresses(house, 1)
        for state in (*addresses(house, 0), *addresses(house, 2), *elsewhere(house)):
            assert house.place(who, state) == states.Home(), state
        house.happens(house.anna, events.HandoverTakenBack(OURS, house.rows()[-1].id))
        for state in (*addresses(house, 1), *elsewhere(house)):
            assert house.place(who, state) == states.Home(), state


def test_who_holds_a_principle_opens_its_evidence_and_no_other(house: House) -> None:
    house.hands()
    assert house.takes(house.dora)
    for number, principle in enumerate((1, 2), 1):
        file = File(f"f{number}", f"u{number}", FileKind.DOCUMENT, "a.pdf", "application/pdf", 1)
        house.happens(house.anna, events.EvidenceAdded(OURS, house.criterion(principle), file, "", None, NOW.date()))
    theirs, other = (row.id for row in house.connection.execute(tables.evidence.select().order_by(tables.evidence.c.id)))

    for at in (states.OneFile, states.OwnEvidenceCame):
        mine = at(OURS, house.criterion(1), theirs)
        assert house.place(house.dora, mine) == mine
        assert house.place(house.dora, at(OURS, house.criterion(2), other)) == states.Home()
        assert house.place(house.dora, at(OURS, house.criterion(1), other)) == states.Home()
    house.happens(house.anna, events.HandoverTakenBack(OURS, house.rows()[-1].id))
    assert house.place(house.dora, states.OwnEvidenceCame(OURS, house.criterion(1), theirs)) == states.Home()


def test_no_button_of_who_holds_a_principle_leads_where_they_may_not_be(house: House) -> None:
    house.hands()
    house.takes(house.dora)
    say, moment = voice(Language.NL), Moment(SOON, SOON.date(), UUID(int=1))
    principle = house.programme.principles[1]
    for answered in (0, 1, len(principle.criteria)):
        given = (events.AnswerGiven(OURS, one.id, Credit.MET) for one in principle.criteria[:answered])
        house.happens(house.anna, *given)
        every = [states.AtCriterion(OURS, one.id) for one in principle.criteria]
        for state in (states.Home(), *addresses(house, 1), *every):
            loaded, snapshot = load(house.connection, house.dora, state, moment)
            doors = [touch.intent.to for touch in render(loaded, snapshot, say).touches() if hasattr(touch.intent, "to")]

            assert loaded == state
            assert [door for door in doors if house.place(house.dora, door) != door] == []


def test_what_was_permitted_is_asked_again_of_every_place(house: House) -> None:
    house.hands()
    house.takes(house.dora)
    moment = Moment(SOON, SOON.date(), UUID(int=1))
    _, before = load(house.connection, house.dora, states.AtCriterion(OURS, house.criterion(1)), moment)

    other = states.AtCriterion(OURS, house.criterion(0))

    assert load(house.connection, house.dora, other, moment, before)[0] == states.Home()
    assert not permitted(other, before)


def test_a_turn_of_who_represents_the_chamber_asks_nothing_about_hand_overs(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.hands()

    def asked(*_: object) -> None:
        raise AssertionError

    for name in ("held", "of_assessment", "holding", "link"):
        monkeypatch.setattr(handovers, name, asked)

    for state in addresses(house, 1)[:5]:
        assert house.place(house.bram, state) == state


def test_a_trial_is_not_handed_over(house: House) -> None:
    trial = UUID(int=8)
    house.happens(house.dora, events.AssessmentOpened(trial, ProgrammeId.LOCAL, house.programme.version, None))

    assert house.place(house.dora, states.OnePrinciple(trial, house.principle)) != states.Home()
    assert house.place(house.dora, states.HandOver(trial, house.principle)) == states.Home()


def test_the_link_is_shown_to_its_maker_alone(house: House) -> None:
    secret = UUID(int=99)
    house.hands(code_digest(handover_code(secret)))
    state = states.HandoverLink(OURS, house.principle, secret)

    assert house.place(house.anna, state) == state
    assert house.place(house.bram, state) == states.Home()
    assert house.place(replace(house.anna, chamber=OTHER), state) == states.Home()
    assert house.place(house.anna, replace(state, principle=house.programme.principles[0].id)) == states.Home()


def test_a_hand_over_of_another_assessment_is_the_front_page(house: House) -> None:
    theirs = UUID(int=8)
    house.happens(house.chris, events.AssessmentOpened(theirs, ProgrammeId.LOCAL, house.programme.version, OTHER))
    house.hands()

    assert house.place(house.anna, states.OneHandover(OURS, 1)) == states.OneHandover(OURS, 1)
    assert house.place(house.chris, states.OneHandover(theirs, 1)) == states.Home()
    house.happens(house.chris, events.HandoverTakenBack(theirs, 1))
    assert house.rows()[0].withdrawn_by is None
