"""What people get of themselves: everything of theirs, nothing of others, no secret; no table is forgotten."""

from collections.abc import Iterator
from dataclasses import fields
from json import loads
from uuid import UUID

import pytest

from conversations import render, states
from conversations.core import Document
from conversations.own_data import own_file
from conversations.own_kept import OwnSnapshot
from conversations.own_paper import AT_THE_FEDERATION, TELLINGS, own_paper
from conversations.printed import OwnFile, OwnPaper
from locales.language import Language
from locales.say import voice
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.own_data import NOT_GIVEN, PARTS
from tests.storage.everything import MINE, NOW, OTHERS, Everything, everything, refers_to_people

MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
SECRETS = ("to-bram", "to-anna", "to-nobody", "digest-of-a-code")


@pytest.fixture
def told(database: Database) -> Iterator[Everything]:
    with database.writing() as connection:
        yield everything(connection)


def snapshot_of(told: Everything) -> OwnSnapshot:
    state, snapshot = load(told.connection, told.again(told.anna), states.ExportFile(), MOMENT)
    assert state == states.ExportFile()
    assert isinstance(snapshot, OwnSnapshot)
    return snapshot


def test_every_column_that_refers_to_a_person_is_in_the_export_or_left_out_for_a_reason() -> None:
    given = {f"{part.column.table.name}.{part.column.name}" for part in PARTS}

    assert given | set(NOT_GIVEN) == refers_to_people()
    assert not given & set(NOT_GIVEN)


def test_every_list_of_the_export_is_on_the_paper_or_says_nothing_to_read() -> None:
    on_paper = {key for telling in TELLINGS for key in telling.keys}

    assert {part.key for part in PARTS} - on_paper == {"updates", "journal"}
    assert set(AT_THE_FEDERATION) <= {part.key for part in PARTS}


def test_who_did_everything_finds_something_in_every_list_and_nothing_of_others(told: Everything) -> None:
    text = own_file(snapshot_of(told)).document
    found = loads(text)

    assert [part.key for part in PARTS if not found[part.key]] == []
    assert found["person"]["telegram_id"] == 11
    assert OTHERS not in text
    assert "Bram" not in text
    assert not [secret for secret in SECRETS if secret in text]
    assert text.count(MINE) > 10


def test_the_file_for_machines_names_moments_and_files_as_machines_need_them(told: Everything) -> None:
    found = loads(own_file(snapshot_of(told)).document)
    (trial, _) = sorted(found["evidence"], key=lambda row: row["assessment"])

    assert (found["format"], found["version"], found["made_on"]) == ("chamberready-own-data", 1, "2027-01-11")
    assert trial["file_id"].startswith("id-")
    assert (trial["dated"], trial["at"], trial["size"]) == ("2027-01-02", "2027-01-11T10:00:00Z", 7)
    assert trial["number"] == "1.1"


@pytest.mark.parametrize("language", Language)
def test_the_paper_says_what_is_kept_in_each_language_without_others(told: Everything, language: Language) -> None:
    paper = own_paper(snapshot_of(told), voice(language))
    words = "\n".join(entry.line + "\n".join(entry.texts) for part in paper.lists for entry in part.entries)

    assert MINE in words
    assert OTHERS not in words
    assert "Bram" not in words
    assert len(paper.lists) == len(TELLINGS) + 1
    assert "\x1a" not in words


def test_both_files_are_attachments_of_values(told: Everything) -> None:
    for state, kind in ((states.ExportPaper(), OwnPaper), (states.ExportFile(), OwnFile)):
        loaded, snapshot = load(told.connection, told.again(told.anna), state, MOMENT)
        attachment = render(loaded, snapshot, voice(Language.FR)).attachment

        assert isinstance(attachment, Document)
        values = attachment.values()
        assert isinstance(values, kind)
        assert fields(values)
