"""Who handed a principle over is told once of each step, of nobody's act but another's; who had it, that it was taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations import decide, events, render, states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Go, Intent, Person
from conversations.criterion import GiveAnswer
from conversations.model.answers import Credit
from conversations.model.handover import HandoverStep
from conversations.model.programme import Criterion, Programme, ProgrammeId
from conversations.states import State
from conversations.taking_over import GivePrincipleBack
from locales.language import Language
from locales.say import voice
from storage import people, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.programmes import newest
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
CHAMBER, OTHER = "voka-limburg", "voka-oost-vlaanderen"
OURS = UUID(int=7)
TAKEN, GIVEN_BACK, ANSWERED, TAKEN_BACK = HandoverStep


@dataclass
class House:
    """Anna and Bram of one chamber, Dora of none; Anna handed the second principle over by one link."""

    connection: Connection
    programme: Programme
    anna: Person
    bram: Person
    dora: Person

    @property
    def principle(self) -> str:
        return self.programme.principles[1].id

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        return self.programme.principles[1].criteria

    def touches(self, who: Person, state: State, intent: Intent) -> State:
        """A touch as the turn takes it; where it leads."""
        loaded, snapshot = load(self.connection, who, state, MOMENT)
        assert loaded == state
        decision = decide(state, intent, snapshot, voice(who.language))
        record(self.connection, who, decision.events, NOW)
        return load(self.connection, who, decision.state, MOMENT)[0]

    def answers(self, who: Person, *criteria: Criterion, credit: Credit = Credit.MET) -> State:
        place: State = states.Home()
        for one in criteria:
            place = self.touches(who, states.AtCriterion(OURS, one.id), GiveAnswer(one.id, credit, 0))
        return place

    def gives_back(self, who: Person) -> State:
        return self.touches(who, states.GiveBack(OURS, self.principle), GivePrincipleBack(1))

    def hands(self, digest: str, by: Person, to: Person | None = None) -> None:
        record(self.connection, by, (events.HandoverMade(OURS, self.principle, digest),), NOW)
        if to:
            record(self.connection, to, (events.HandoverTaken(digest),), NOW)

    def moves(self, who: Person, chamber: str | None) -> Person:
        self.connection.execute(update(tables.people).where(tables.people.c.id == who.id).values(chamber_id=chamber))
        return replace(who, chamber=chamber)

    def told(self) -> list[tuple[int, int, HandoverStep]]:
        """Who was told of which hand-over what."""
        rows = self.connection.execute(select(tables.deliveries).order_by(tables.deliveries.c.id))
        found = [(row.person_id, states.decode(row.state)) for row in rows]
        return [(who, state.handover, state.step) for who, state in found if isinstance(state, states.HandoverTold)]


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with database.writing() as connection:
        found = []
        for number, (name, chamber) in enumerate((("Anna", CHAMBER), ("Bram", CHAMBER), ("Dora", None)), 1):
            met = people.meet(connection, number, name, Language.NL, NOW).person
            connection.execute(update(tables.people).where(tables.people.c.id == met.id).values(chamber_id=chamber))
            found.append(replace(met, chamber=chamber))
        programme = newest(connection)[ProgrammeId.LOCAL]
        house = House(connection, programme, *found)
        record(connection, house.anna, (events.AssessmentOpened(OURS, ProgrammeId.LOCAL, programme.version, CHAMBER),), NOW)
        house.hands("digest", house.anna)
        yield house


@pytest.fixture
def held(house: House) -> House:
    """Dora has taken it."""
    record(house.connection, house.dora, (events.HandoverTaken("digest"),), NOW)
    return house


def test_who_handed_a_principle_over_is_told_that_it_was_taken_answered_and_given_back(held: House) -> None:
    anna = held.anna.id
    assert held.told() == [(anna, 1, TAKEN)]

    assert held.answers(held.dora, *held.criteria[:-1]) == states.AtCriterion(OURS, held.criteria[-1].id)
    assert held.told() == [(anna, 1, TAKEN)]
    assert held.answers(held.dora, held.criteria[-1]) == states.PrincipleDone(OURS, held.principle)
    assert held.told() == [(anna, 1, TAKEN), (anna, 1, ANSWERED)]
    assert held.gives_back(held.dora) == states.Home()
    assert held.told() == [(anna, 1, TAKEN), (anna, 1, ANSWERED), (anna, 1, GIVEN_BACK)]


def test_what_opens_again_and_is_answered_again_is_not_told_twice(held: House) -> None:
    held.answers(held.dora, *held.criteria)
    held.connection.execute(tables.answers.delete().where(tables.answers.c.criterion == held.criteria[0].id))

    held.answers(held.dora, held.criteria[0])
    record(held.connection, held.dora, (events.HandoverTaken("digest"),), NOW)

    assert held.told() == [(held.anna.id, 1, TAKEN), (held.anna.id, 1, ANSWERED)]


def test_who_answers_the_last_criterion_themselves_is_not_told(held: House) -> None:
    held.answers(held.dora, *held.criteria[:-1])

    held.answers(held.anna, held.criteria[-1])

    assert held.told() == [(held.anna.id, 1, TAKEN)]


def test_a_colleague_who_answers_the_last_criterion_has_it_told_to_who_handed_it_over(held: House) -> None:
    held.answers(held.dora, *held.criteria[:-1])

    held.answers(held.bram, held.criteria[-1])

    assert held.told() == [(held.anna.id, 1, TAKEN), (held.anna.id, 1, ANSWERED)]


def test_what_nobody_took_or_was_taken_back_is_not_told_of(house: House) -> None:
    house.hands("another", house.bram, house.dora)
    record(house.connection, house.anna, (events.HandoverTakenBack(OURS, 2),), NOW)

    house.answers(house.bram, *house.criteria)

    assert house.told() == [(house.bram.id, 2, TAKEN), (house.dora.id, 2, TAKEN_BACK)]


def takes_back(house: House, by: Person, handover: int = 1) -> None:
    record(house.connection, by, (events.HandoverTakenBack(OURS, handover),), NOW)


def test_who_had_a_principle_is_told_once_that_the_chamber_answers_it_itself_again(held: House) -> None:
    for _ in range(2):
        takes_back(held, held.bram)

    assert held.told() == [(held.anna.id, 1, TAKEN), (held.dora.id, 1, TAKEN_BACK)]


def test_a_link_that_nobody_took_is_taken_back_without_a_word(house: House) -> None:
    takes_back(house, house.bram)

    assert house.told() == []


def test_a_marked_colleague_is_told_while_they_represent_the_chamber(house: House) -> None:
    house.hands("second", house.anna, house.bram)
    takes_back(house, house.anna, 2)
    house.hands("third", house.anna, house.bram)
    house.moves(house.bram, OTHER)
    takes_back(house, house.anna, 3)

    assert [told for told in house.told() if told[2] is TAKEN_BACK] == [(house.bram.id, 2, TAKEN_BACK)]


def test_who_takes_back_what_they_hold_themselves_is_not_told(house: House) -> None:
    record(house.connection, house.bram, (events.HandoverTaken("digest"),), NOW)
    takes_back(house, house.bram)

    assert house.told() == [(house.anna.id, 1, TAKEN)]


def test_that_it_was_taken_back_is_for_who_had_it_alone_and_not_once_they_have_it_again(held: House) -> None:
    state = states.HandoverTold(OURS, 1, TAKEN_BACK)

    def reaches() -> list[bool]:
        people_ = (held.dora, held.anna, held.bram)
        return [load(held.connection, who, state, MOMENT)[0] == state for who in people_]

    assert reaches() == [False, False, False]
    takes_back(held, held.bram)
    assert reaches() == [True, False, False]
    held.hands("another", held.bram, held.dora)
    assert reaches() == [False, False, False]


@pytest.mark.parametrize("language", Language)
def test_who_is_of_another_chamber_reads_whose_it_is_again_and_nothing_of_what_stands_there(
    held: House, language: Language
) -> None:
    held.answers(held.dora, *held.criteria[:-2])
    takes_back(held, held.bram)
    state = states.HandoverTold(OURS, 1, TAKEN_BACK)
    _, snapshot = load(held.connection, held.dora, state, MOMENT)
    card = render(state, snapshot, voice(language))

    assert isinstance(snapshot, AssessmentSnapshot)
    assert snapshot.chamber is not None
    text = card.written().unescape()
    assert voice(language).of(snapshot.chamber.names) in text
    assert voice(language).of(held.programme.principles[1].title) in text
    assert "Bram" not in text
    assert [touch.intent for touch in card.touches()] == [Go(states.Home())]


def test_a_colleague_reads_who_took_it_back_and_goes_to_the_principle(house: House) -> None:
    record(house.connection, house.bram, (events.HandoverTaken("digest"),), NOW)
    takes_back(house, house.anna)
    state = states.HandoverTold(OURS, 1, TAKEN_BACK)
    card = render(state, load(house.connection, house.bram, state, MOMENT)[1], voice(Language.EN))

    assert "Anna took the criteria back that you had" in card.written()
    assert [touch.intent for touch in card.touches()] == [Go(states.OnePrinciple(OURS, house.principle))]


def test_a_second_link_after_giving_back_is_told_anew(held: House) -> None:
    held.gives_back(held.dora)

    held.hands("another", held.anna, held.dora)

    assert held.told() == [(held.anna.id, 1, TAKEN), (held.anna.id, 1, GIVEN_BACK), (held.anna.id, 2, TAKEN)]


def test_giving_back_ends_nothing_of_anyone_else(held: House) -> None:
    held.hands("another", held.anna, held.bram)

    held.gives_back(held.dora)

    rows = held.connection.execute(select(tables.handovers).order_by(tables.handovers.c.id)).all()
    assert [row.withdrawn_by for row in rows] == [held.dora.id, None]
    assert not held.connection.execute(select(tables.answers)).all()


def test_a_marked_colleague_gives_back_and_stays_at_the_principle(house: House) -> None:
    record(house.connection, house.bram, (events.HandoverTaken("digest"),), NOW)

    assert house.gives_back(house.bram) == states.OnePrinciple(OURS, house.principle)
    assert house.told() == [(house.anna.id, 1, TAKEN), (house.anna.id, 1, GIVEN_BACK)]


def test_nobody_gives_back_what_they_do_not_have(held: House) -> None:
    for who in (held.anna, held.bram):
        assert load(held.connection, who, states.GiveBack(OURS, held.principle), MOMENT)[0] == states.Home()
    record(held.connection, held.bram, (events.HandoverGivenBack(OURS, held.principle),), NOW)

    assert load(held.connection, held.dora, states.OnePrinciple(OURS, held.principle), MOMENT)[0] != states.Home()


def test_a_mark_gives_nobody_who_left_the_chamber_a_way_back_in(house: House) -> None:
    record(house.connection, house.bram, (events.HandoverTaken("digest"),), NOW)
    bram = house.moves(house.bram, OTHER)

    assert load(house.connection, bram, states.GiveBack(OURS, house.principle), MOMENT)[0] == states.Home()


def test_who_left_the_chamber_is_neither_asked_for_nor_shown(held: House) -> None:
    anna = held.moves(held.anna, OTHER)

    held.gives_back(held.dora)

    assert held.told() == [(anna.id, 1, TAKEN)]
    assert load(held.connection, anna, states.HandoverTold(OURS, 1, TAKEN), MOMENT)[0] == states.Home()


@pytest.mark.parametrize("step", [TAKEN, GIVEN_BACK, ANSWERED])
def test_the_message_is_for_who_handed_it_over_alone(held: House, step: HandoverStep) -> None:
    held.answers(held.dora, *held.criteria)
    held.gives_back(held.dora)
    state = states.HandoverTold(OURS, 1, step)

    assert load(held.connection, held.anna, state, MOMENT)[0] == state
    for who in (held.bram, held.dora):
        assert load(held.connection, who, state, MOMENT)[0] == states.Home()


def test_nothing_is_told_that_did_not_come_to_pass(house: House) -> None:
    def shown() -> set[HandoverStep]:
        every = {step: states.HandoverTold(OURS, 1, step) for step in HandoverStep}
        return {step for step, state in every.items() if load(house.connection, house.anna, state, MOMENT)[0] == state}

    assert shown() == set()
    record(house.connection, house.dora, (events.HandoverTaken("digest"),), NOW)
    record(house.connection, house.bram, (events.HandoverTakenBack(OURS, 1),), NOW)
    assert GIVEN_BACK not in shown()


def test_the_message_tells_how_it_stands_when_it_is_read(held: House) -> None:
    held.answers(held.dora, *held.criteria[:-2])
    held.gives_back(held.dora)
    state = states.HandoverTold(OURS, 1, GIVEN_BACK)

    def reads() -> str:
        return str(render(state, load(held.connection, held.anna, state, MOMENT)[1], voice(Language.EN)).text)

    assert "2 criteria are still open" in reads()
    held.answers(held.anna, *held.criteria[-2:])
    assert "Nothing is open there any more." in reads()
