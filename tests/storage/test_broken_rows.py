"""Rows that make no sense: whoever needs none of them is not harmed, and the log names each."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update

from conversations.model.programme import ProgrammeId
from storage import notice_tables, notices, programmes, tables
from storage.database import Database
from tests.storage.announcing import NEWS, NOW, Desk, desk_in, later

OTHER = UUID(int=42)


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.writing() as connection:
        yield connection


@pytest.fixture
def desk(connection: Connection) -> Desk:
    return desk_in(connection)


def told(logged: list[dict]) -> list[tuple[str, str]]:
    return [(line["log_level"], line["event"]) for line in logged]


def test_a_notice_that_cannot_be_read_keeps_no_other_from_its_readers(desk: Desk, logged: list[dict]) -> None:
    desk.someone(2)
    desk.scheduled(NEWS, due=later(minutes=1))
    desk.scheduled(OTHER, due=later(minutes=2))
    desk.connection.execute(update(notice_tables.notices).where(notice_tables.notices.c.id == NEWS).values(draft="{"))

    asked = desk.tick(later(minutes=3))

    assert asked == 2
    assert {row.notice_id for row in desk.connection.execute(select(tables.deliveries.c.notice_id))} == {OTHER}
    assert set(told(logged)) == {("error", "notice cannot be read")}


def test_a_notice_that_cannot_be_read_is_left_out_of_the_list(desk: Desk, logged: list[dict]) -> None:
    desk.written(NEWS)
    desk.written(OTHER)
    desk.connection.execute(update(notice_tables.notices).where(notice_tables.notices.c.id == NEWS).values(audience="[]"))

    assert [one.id for one in notices.every(desk.connection)] == [OTHER]
    assert told(logged) == [("error", "notice cannot be read")]
    with pytest.raises(ValueError, match=r"validation error"):
        notices.one(desk.connection, NEWS)


def test_a_programme_that_cannot_be_read_leaves_the_others(connection: Connection, logged: list[dict]) -> None:
    whose = tables.programmes.c.id == ProgrammeId.BILATERAL
    version = connection.execute(select(tables.programmes.c.version).where(whose)).scalar_one()
    connection.execute(update(tables.programmes).where(whose).values(document="{}", digest=f"broken {NOW}"))

    assert set(programmes.newest(connection)) == set(ProgrammeId) - {ProgrammeId.BILATERAL}
    assert told(logged) == [("error", "programme cannot be read")]
    with pytest.raises(programmes.Unreadable):
        programmes.programme(connection, ProgrammeId.BILATERAL, version)


@pytest.mark.parametrize("document", ["{", "{}", "[]", "null"])
def test_a_chamber_that_cannot_be_read_leaves_the_others(connection: Connection, logged: list[dict], document: str) -> None:
    before = set(programmes.register(connection).chambers)
    connection.execute(update(tables.chambers).values(digest=f"broken {document}"))
    connection.execute(update(tables.chambers).where(tables.chambers.c.id == "voka-limburg").values(document=document))

    assert set(programmes.register(connection).chambers) == before - {"voka-limburg"}
    assert told(logged) == [("error", "chamber cannot be read")]
