"""The last day to hand in comes with the assessment's own row, and is that of the round that Home tells of."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import Connection, delete, insert, update

from conversations import events, render, states
from conversations.model.programme import ProgrammeId
from conversations.model.submission import Stage
from locales.language import Language
from locales.say import voice
from storage import assessments, people, programmes, rounds, tables
from storage import round_tables as of_rounds
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
MOMENT = Moment(NOW, TODAY, UUID(int=1))
CHAMBER, OTHER = "voka-limburg", "beci"
FILE, TRIAL = UUID(int=7), UUID(int=8)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def begun(connection: Connection) -> people.Person:
    """Anna of a chamber that writes its self-assessment, and who has a trial besides."""
    anna = people.meet(connection, 1, "Anna", Language.NL, NOW).person
    connection.execute(update(tables.people).where(tables.people.c.id == anna.id).values(chamber_id=CHAMBER))
    anna = people.by_id(connection, anna.id).person
    version = programmes.newest(connection)[ProgrammeId.LOCAL].version
    for id_, chamber in ((FILE, CHAMBER), (TRIAL, None)):
        record(connection, anna, (events.AssessmentOpened(id_, ProgrammeId.LOCAL, version, chamber),), NOW)
    return anna


def stands(connection: Connection, number: int, hand_in: int, chambers: tuple[str, ...] = (), **other: object) -> None:
    """A round that is handed in within so many days, for these chambers or for all."""
    row = {
        "id": UUID(int=number),
        "name": f"Ronde {number}",
        "programme_id": ProgrammeId.LOCAL,
        "everyone": not chambers,
        "opens_on": ahead(hand_in - 5),
        "hand_in_by": ahead(hand_in),
        "committee_on": ahead(hand_in + 3),
        "revision": 1,
        "stands": True,
        "made_by": 1,
        "made_at": NOW,
    }
    connection.execute(insert(of_rounds.rounds).values(row | other))
    for chamber in chambers:
        connection.execute(insert(of_rounds.round_chambers).values(round_id=UUID(int=number), chamber_id=chamber))


def by_the_row(connection: Connection, of: UUID = FILE) -> date | None:
    found = assessments.kept(connection, of, TODAY)
    assert found is not None
    return found[0].hand_in_by


def test_the_rows_day_is_always_that_of_the_round_that_the_rule_finds(database: Database) -> None:
    dice = Random(20)
    seen = set()
    with database.writing() as connection:
        begun(connection)
        chamber = programmes.register(connection).chambers[CHAMBER]
        for _ in range(60):
            connection.execute(delete(of_rounds.round_chambers))
            connection.execute(delete(of_rounds.rounds))
            for number in range(dice.randrange(5)):
                stands(
                    connection,
                    number + 1,
                    dice.choice((-9, -3, -2, 0, 1, 7)),
                    dice.choice(((), (CHAMBER,), (OTHER,), (CHAMBER, OTHER))),
                    programme_id=dice.choice((ProgrammeId.LOCAL, ProgrammeId.LOCAL, ProgrammeId.BILATERAL)),
                    stands=dice.random() < 0.8,
                    ended_at=dice.choice((None, None, None, NOW)),
                )
            rule = rounds.deadline(connection, chamber, ProgrammeId.LOCAL, TODAY)
            expected = rule.hand_in_by if rule else None
            seen.add(expected)

            assert by_the_row(connection) == expected

    assert seen == {None, *(ahead(days) for days in (-3, -2, 0, 1, 7))}, "or the test says little"


def test_a_trial_and_what_is_submitted_have_no_day_to_hand_in(database: Database) -> None:
    with database.writing() as connection:
        begun(connection)
        stands(connection, 1, 7)
        assert (by_the_row(connection), by_the_row(connection, TRIAL)) == (ahead(7), None)

        connection.execute(update(tables.assessments).values(stage=Stage.SUBMITTED))

        assert by_the_row(connection) is None


@pytest.mark.parametrize(
    ("days", "said"), [(7, "Nog 7 dagen om in te dienen."), (0, "Vandaag is de laatste dag om in te dienen.")]
)
def test_the_days_left_stand_on_each_criterion_of_the_chamber_and_on_none_of_a_trial(
    database: Database, days: int, said: str
) -> None:
    with database.writing() as connection:
        anna = begun(connection)
        stands(connection, 1, days)
        criteria = programmes.newest(connection)[ProgrammeId.LOCAL].criteria

        def card(of: UUID, place: int) -> str:
            state, snapshot = load(connection, anna, states.AtCriterion(of, criteria[place].id), MOMENT)
            return render(state, snapshot, voice(Language.NL)).written()

        assert said in card(FILE, 0)
        assert said in card(FILE, -1)
        assert "in te dienen" not in card(TRIAL, 0)
