"""The schema and the seeds: the same on both databases, safe to repeat, all or nothing."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import bindparam, inspect, select, text
from sqlmodel import SQLModel

from conversations.model.programme import ProgrammeId
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage import migrate as migrating
from storage import programmes, tables
from storage.database import Database
from storage.migrate import configuration, migrate
from storage.notice_tables import notices
from storage.programmes import ChangedProgramme
from storage.schema import behind, revisions

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
def empty(empty_database_url: str):
    database = Database(empty_database_url)
    yield database
    database.close()


def contents(database: Database) -> dict[str, list[tuple]]:
    with database.reading() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=str)
            for table in SQLModel.metadata.sorted_tables
        }


def test_the_migrations_make_exactly_the_tables_of_the_code(database: Database) -> None:
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, SQLModel.metadata)

    told = [one for one in differences if "alembic_version" not in str(one)]
    assert told == []


def test_a_repeated_migration_changes_nothing(database: Database) -> None:
    before = contents(database)

    done = migrate(database, seed_programmes(), seed_register(), LATER)

    assert contents(database) == before
    assert [line for line in done if line.endswith("seeded")] == []


def test_a_programme_that_changed_under_its_version_is_refused_and_nothing_is_changed(database: Database) -> None:
    before = contents(database)
    first, *others = seed_programmes()
    changed = replace(first, title=replace(first.title, nl="Iets anders"))
    newer = replace(others[0], version="2099.1")

    with pytest.raises(ChangedProgramme) as refused:
        migrate(database, (newer, changed), seed_register(), LATER)

    assert str(first.id) in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1
    assert contents(database) == before


def test_a_migration_that_fails_leaves_an_empty_database_empty(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: object, chambers: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(migrating, "seed_register", fail)

    with pytest.raises(ZeroDivisionError):
        migrate(empty, seed_programmes(), seed_register(), NOW)

    with empty.reading() as connection:
        assert inspect(connection).get_table_names() == []


def test_a_new_version_stands_beside_the_old_one_and_is_the_newest(database: Database) -> None:
    (local,) = [one for one in seed_programmes() if one.id is ProgrammeId.LOCAL]
    year, _, number = local.version.partition(".")
    tenth, eleventh = f"{year}.{int(number) + 9}", f"{year}.{int(number) + 10}"

    migrate(database, (replace(local, version=eleventh), replace(local, version=tenth)), seed_register(), LATER)

    with database.reading() as connection:
        assert programmes.newest(connection)[ProgrammeId.LOCAL].version == eleventh
        assert programmes.programme(connection, ProgrammeId.LOCAL, local.version) == local


def test_a_chamber_that_left_the_register_stays_for_who_represents_it(database: Database) -> None:
    gone, *others = seed_register()
    with database.writing() as connection:
        connection.execute(text("UPDATE people SET chamber_id = :id"), {"id": gone.id})

    migrate(database, (), tuple(others), LATER)

    with database.reading() as connection:
        assert gone.id in programmes.register(connection).chambers


def test_a_chamber_that_was_renamed_is_renamed(database: Database) -> None:
    first, *others = seed_register()
    with database.reading() as connection:
        programmes.register(connection)

    migrate(database, (), (replace(first, names=replace(first.names, fr="Un autre nom")), *others), LATER)

    with database.reading() as connection:
        assert programmes.register(connection).chambers[first.id].names.fr == "Un autre nom"


def test_a_seed_comes_back_from_the_database_as_it_was_read_from_its_file(database: Database) -> None:
    with database.reading() as connection:
        stored = programmes.newest(connection)
        chambers = programmes.register(connection).chambers

    assert stored == {one.id: one for one in seed_programmes()}
    assert chambers == {one.id: one for one in seed_register()}


@pytest.mark.parametrize("released", revisions()[:-1])
def test_a_database_of_every_earlier_schema_is_brought_up(empty: Database, released: str) -> None:
    with empty.writing() as connection:
        command.upgrade(configuration(connection), released)
        connection.execute(tables.groups_told.insert(), {"chat_id": 7, "at": NOW})

    migrate(empty, seed_programmes(), seed_register(), LATER)

    with empty.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, SQLModel.metadata)
        assert connection.execute(select(tables.groups_told.c.chat_id)).scalar() == 7
    assert [one for one in differences if "alembic_version" not in str(one)] == []
    assert behind(empty) is None


def test_requests_for_access_that_waited_before_the_desk_still_wait(empty: Database) -> None:
    with empty.writing() as connection:
        command.upgrade(configuration(connection), "0004")
        for number in (3, 7):
            connection.execute(text(PERSON), {"id": number, "now": NOW.isoformat()})
            asked = "INSERT INTO access_requests (person_id, kind, at) VALUES (:id, 'local', :now)"
            connection.execute(text(asked), {"id": number, "now": NOW.isoformat()})
        connection.execute(text(INVITATION), {"now": NOW.isoformat()})

    migrate(empty, seed_programmes(), seed_register(), LATER)

    with empty.reading() as connection:
        rows = connection.execute(select(tables.access_requests).order_by(tables.access_requests.c.person_id)).all()
        (invitation,) = connection.execute(select(tables.invitations)).all()
    assert [(row.person_id, row.kind, row.revision, row.at, row.outcome) for row in rows] == [
        (number, "local", 1, NOW, None) for number in (3, 7)
    ]
    assert (invitation.code_digest, invitation.made_by, invitation.withdrawn_by) == ("d", None, None)


def test_entries_of_the_journal_that_were_there_get_their_chamber_and_their_line(empty: Database) -> None:
    own, trial = str(UUID(int=8)), str(UUID(int=7))
    entries = [
        ("AssessmentOpened", {"assessment": own, "chamber": "beci"}),
        ("AnswerGiven", {"assessment": own}),
        ("NoteAdded", {}),
        ("AnswerGiven", {"assessment": trial}),
        ("NoteAdded", {}),
        ("DeliveryAsked", {"state": {"assessment": own}}),
        ("RoutingAnswered", {"question": 1}),
        ("RoutingAnswered", {"question": 2}),
        ("InvitationRedeemed", {"digest": "d"}),
    ]
    with empty.writing() as connection:
        command.upgrade(configuration(connection), "0006")
        connection.execute(text("INSERT INTO chambers (id, digest, kind, document) VALUES ('beci', '', 'local', '{}')"))
        connection.execute(text(PERSON), {"id": 1, "now": NOW.isoformat()})
        connection.execute(text(INVITATION), {"now": NOW.isoformat()})
        for id_, chamber, person in ((own, "beci", None), (trial, None, 1)):
            row = {"id": UUID(id_), "programme_id": "local", "programme_version": "1", "chamber_id": chamber, "person_id": person}
            connection.execute(tables.assessments.insert(), row | {"opened_at": NOW})
        for what, about in entries:
            row = {"what": what, "about": json.dumps(about), "now": NOW.isoformat()}
            connection.execute(text("INSERT INTO journal (person_id, what, about, at) VALUES (1, :what, :about, :now)"), row)

    migrate(empty, seed_programmes(), seed_register(), LATER)

    with empty.reading() as connection:
        kept = connection.execute(select(tables.journal).order_by(tables.journal.c.id)).all()
    assert [row.chamber_id for row in kept] == ["beci", "beci", "beci", None, None, "beci", None, None, None]
    assert [row.continues for row in kept] == [None, None, 2, None, 4, None, None, 7, None]


def test_the_reminders_of_what_was_announced_before_are_looked_at(empty: Database) -> None:
    with empty.writing() as connection:
        command.upgrade(configuration(connection), "0012")
        connection.execute(text(PERSON), {"id": 1, "now": NOW.isoformat()})
        for number, kind, times in ((1, "event", 1), (2, "event", 0), (3, "news", 1)):
            id_ = bindparam("id", UUID(int=number), tables.assessments.c.id.type)
            connection.execute(text(NOTICE).bindparams(id_), {"kind": kind, "times": times, "now": NOW.isoformat()})

    migrate(empty, seed_programmes(), seed_register(), LATER)

    with empty.reading() as connection:
        to_look_at = connection.execute(select(notices.c.id).where(notices.c.remind_at <= LATER)).scalars().all()
    assert to_look_at == [UUID(int=1)]


NOTICE = """
INSERT INTO notices (id, kind, stage, number, revision, audience, told, made_by, made_at, changed_by, changed_at)
VALUES (:id, :kind, 'sent', :times, 1, '{}', 0, 1, :now, 1, :now)
"""
PERSON = """
INSERT INTO people (id, telegram_id, name, language, role, abroad_only, reachable, floor, state, met_at, seen_at)
VALUES (:id, :id, 'Anna', 'nl', 'none', false, true, 0, '', :now, :now)
"""
INVITATION = """
INSERT INTO invitations (code_digest, role, abroad_only, made_at, expires_at) VALUES ('d', 'none', false, :now, :now)
"""


def test_an_empty_database_is_too_old(empty: Database) -> None:
    assert "migrate" in (behind(empty) or "")


def test_a_database_of_this_release_serves(database: Database) -> None:
    assert behind(database) is None


def test_a_database_of_a_later_release_serves(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    assert behind(database) is None


def test_a_database_of_an_earlier_release_is_too_old(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.schema.revisions", lambda: [*revisions(), "9000", "9001"])

    why = behind(database) or ""

    assert "9001" in why
    assert "migrate" in why


def test_a_database_whose_migration_was_never_finished_is_too_old(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("DELETE FROM alembic_version"))

    assert "migrate" in (behind(database) or "")
