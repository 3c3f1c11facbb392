"""Someone has everything about them deleted: what goes, what stays without a name; no table is forgotten."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from sqlalchemy import Connection, select, update
from sqlmodel import SQLModel

from conversations import events
from conversations.gone import NAME
from conversations.model.delivery import Fate
from conversations.model.register import ChamberKind
from storage import deliveries, people, tables
from storage.database import Database
from storage.notice_tables import replies
from storage.record import record
from tests.storage.announced import EVENT, Announced
from tests.storage.everything import (
    CHAMBER,
    FILE,
    LATER,
    MINE,
    TRIAL,
    Everything,
    column_of,
    everything,
    refers_to_people,
)

GOES = "the row goes"
IN_A_TRIAL = "the row goes where it stands in a trial; a chamber's stays, by someone without a name"
STAYS = "the row stays: it is the chamber's or the Federation's, by someone without a name"

FATE: Mapping[str, str] = {
    "access_requests.person_id": GOES,
    "access_requests.decided_by": STAYS,
    "answers.person_id": IN_A_TRIAL,
    "assessments.person_id": "a trial goes; one in which an answer of the Federation was published stays, closed and empty",
    "decision_drafts.person_id": STAYS,
    "decisions.person_id": STAYS,
    "deliveries.person_id": "the row goes; of an announcement it is a line of the report and stays, without the message's number",
    "digests.person_id": GOES,
    "drafts.person_id": GOES,
    "enquiries.person_id": IN_A_TRIAL,
    "enquiries.answered_by": STAYS,
    "evidence.person_id": IN_A_TRIAL,
    "fact_answers.person_id": IN_A_TRIAL,
    "handovers.made_by": STAYS,
    "handovers.taken_by": "what was taken is given back; the row stays",
    "handovers.withdrawn_by": STAYS,
    "invitations.made_by": STAYS,
    "invitations.redeemed_by": STAYS,
    "invitations.withdrawn_by": STAYS,
    "journal.person_id": "append-only: the row stays, by someone without a name, and has no words of anybody",
    "notes.person_id": IN_A_TRIAL,
    "notice_contents.person_id": STAYS,
    "notices.made_by": STAYS,
    "notices.changed_by": STAYS,
    "nudges.person_id": STAYS,
    "positions.person_id": GOES,
    "published_answers.person_id": STAYS,
    "questions.person_id": STAYS,
    "questions.answered_by": STAYS,
    "questions.withdrawn_by": STAYS,
    "quick_answers.person_id": IN_A_TRIAL,
    "replies.person_id": GOES,
    "rounds.made_by": STAYS,
    "rounds.ended_by": STAYS,
    "routing_answers.person_id": GOES,
    "seen_updates.person_id": "stays three days, so that an update that Telegram brings again is known; without what it showed",
    "submissions.person_id": STAYS,
}
"""What becomes of every column that refers to the person."""


@pytest.fixture
def told(database: Database) -> Iterator[Everything]:
    with database.writing() as connection:
        yield everything(connection)


def rows(connection: Connection, name: str, person: int) -> list[Any]:
    column = column_of(name)
    return list(connection.execute(select(column.table).where(column == person)))


def leaves(told: Everything) -> None:
    record(told.connection, told.anna, (events.PersonErased(told.anna.id),), LATER)


def contents(connection: Connection) -> dict[str, list[tuple]]:
    kept = [table for table in SQLModel.metadata.sorted_tables if table.name != "journal"]
    return {table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=str) for table in kept}


def test_of_every_column_that_refers_to_a_person_it_is_said_what_becomes_of_it() -> None:
    assert set(FATE) == refers_to_people()


def test_rows_go_and_stay_as_is_said(told: Everything) -> None:
    before = {name: rows(told.connection, name, told.anna.id) for name in FATE}
    leaves(told)
    after = {name: rows(told.connection, name, told.anna.id) for name in FATE}

    assert [name for name, found in before.items() if not found] == []
    assert [name for name, fate in FATE.items() if fate is GOES and after[name]] == []
    assert [name for name, fate in FATE.items() if fate is STAYS and len(after[name]) < len(before[name])] == []
    for name in (name for name, fate in FATE.items() if fate is IN_A_TRIAL):
        assert {row.assessment_id for row in after[name]} == {FILE}, name


def test_the_persons_own_row_says_nothing_of_anybody(told: Everything) -> None:
    leaves(told)
    row = told.connection.execute(select(tables.people).where(tables.people.c.id == told.anna.id)).one()

    assert (row.telegram_id, row.name, row.chamber_id, row.role, row.reachable) == (None, NAME, None, "none", False)
    assert (row.state, row.floor, row.shown_token, row.shown_message) == ('{"tag":"home"}', 0, None, None)
    assert people.by_telegram_id(told.connection, 11) is None


def test_no_name_and_no_word_of_a_trial_is_left_anywhere(told: Everything) -> None:
    leaves(told)
    everywhere = str(contents(told.connection)) + str(list(told.connection.execute(select(tables.journal))))

    assert "Anna" not in everywhere
    assert str(TRIAL) not in str(list(told.connection.execute(select(tables.assessments.c.id))))
    assert not [row for row in told.connection.execute(select(tables.notes)) if row.assessment_id == TRIAL]


def test_a_trial_in_which_an_answer_was_published_stays_empty_and_closed(told: Everything) -> None:
    asked = tables.enquiries
    first = told.connection.execute(select(asked.c.id).where(asked.c.assessment_id == TRIAL)).scalar_one()
    published = tables.published_answers
    told.connection.execute(update(published).values(enquiry_id=first))
    leaves(told)

    (row,) = told.connection.execute(select(tables.assessments).where(tables.assessments.c.id == TRIAL))
    (enquiry,) = told.connection.execute(select(asked).where(asked.c.assessment_id == TRIAL))
    assert row.closed_at is not None
    assert MINE not in enquiry.text
    assert told.connection.execute(select(published)).one().enquiry_id == first


def test_the_seat_goes_to_who_waits_and_they_are_told(told: Everything) -> None:
    leaves(told)

    (left,) = told.connection.execute(select(replies).where(replies.c.notice_id == EVENT))
    assert (left.person_id, left.seated) == (told.bram.id, True)
    assert "seat" in Announced(told.connection).waiting(told.bram)


def test_what_was_handed_to_them_goes_back_and_its_giver_is_told(told: Everything) -> None:
    leaves(told)
    handed = {row.code_digest: row for row in told.connection.execute(select(tables.handovers))}

    assert handed["to-anna"].withdrawn_by == told.anna.id
    assert handed["to-nobody"].withdrawn_by == told.anna.id
    assert handed["to-bram"].withdrawn_by is None
    assert "hand-over" in Announced(told.connection).waiting(told.bram)


def test_nothing_more_is_sent_to_who_left(told: Everything) -> None:
    leaves(told)
    mine = select(tables.deliveries).where(tables.deliveries.c.person_id == told.anna.id)

    assert {row.fate for row in told.connection.execute(mine)} <= {Fate.SENT, Fate.SENDING, Fate.CANCELLED}
    assert all(row.message is None for row in told.connection.execute(mine))
    deliveries_before = list(told.connection.execute(mine))
    claimed = deliveries.claim(told.connection, LATER)
    while claimed is not None:
        assert claimed.person != told.anna.id
        deliveries.ended(told.connection, claimed, Fate.VOID, "", LATER)
        claimed = deliveries.claim(told.connection, LATER)
    assert len(list(told.connection.execute(mine))) == len(deliveries_before)


def test_a_second_time_changes_nothing(told: Everything) -> None:
    leaves(told)
    before = contents(told.connection)
    leaves(told)

    assert contents(told.connection) == before


def test_others_keep_everything_of_theirs(told: Everything) -> None:
    before = {name: rows(told.connection, name, told.bram.id) for name in FATE}
    leaves(told)
    after = {name: rows(told.connection, name, told.bram.id) for name in FATE}

    moved = {"replies.person_id", "deliveries.person_id", "handovers.made_by"}
    assert {name: found for name, found in after.items() if name not in moved} == {
        name: found for name, found in before.items() if name not in moved
    }


def test_who_comes_back_is_a_stranger(told: Everything) -> None:
    leaves(told)
    again = people.meet(told.connection, 11, "Anna Peeters", told.anna.language, LATER).person

    assert again.id != told.anna.id
    assert (again.chamber, again.role) == (None, "none")
    record(told.connection, again, (events.AccessRequested(CHAMBER, ChamberKind.LOCAL),), LATER)
