"""The ear of the suite hears what it must (`tests/told.py`), and an error of the database does not repeat what people wrote."""

import traceback
from pathlib import Path

import pytest
import structlog
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from bot.logs import without_tokens
from storage import tables
from storage.database import Database
from tests.told import in_files, listening

TELLS = (
    "a" * 64,
    "Anna Peeters",
    "zie bladzijde 12",
    "zqnotezqldzq",
    "statuten.pdf",
    "anna.peeters@kamer.be",
    "+32 2 123 45 67",
)


@pytest.mark.parametrize("words", TELLS)
def test_what_must_not_be_logged_is_heard_from_whoever_logs_it(words: str) -> None:
    log = structlog.get_logger()
    with listening() as told:
        log.bind(why=f"because of {words!r}").warning("failed", person=7)
        log.warning("harmless", update=1, person=7, error="ValueError")

    assert len(told) == 1


def test_what_a_process_wrote_is_heard_too(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text('{"event": "update", "person": 7}\n{"event": "failed", "why": "Anna Peeters"}\n')
    (told,) = in_files(tmp_path)
    log.unlink()

    assert "Peeters" in told


def test_a_token_is_blotted_out_wherever_it_stands() -> None:
    line = without_tokens(
        None, "warning", {"event": "failed", "telegram": "no bot 123456789:AAH-abcdefghijklmnopqrstuvwxyz at all"}
    )

    assert line["telegram"] == "no bot <token> at all"


@pytest.mark.parametrize(
    "kind", ["sqlite"]
)  # PostgreSQL's own message holds the row: `where` in bot/logs.py logs no error's words
def test_an_error_of_the_database_keeps_what_people_wrote_to_itself(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised, database.writing() as connection:
        connection.execute(insert(tables.notes).values(assessment_id=None, criterion=None, text="heel persoonlijk"))

    assert "heel persoonlijk" not in str(raised.value)
    assert "heel persoonlijk" not in "".join(traceback.format_exception_only(raised.value))
