"""Writes what a release leaves behind for its successors to be tested with: `python -m tests.releases.make 1.2.3`.

Into `tests/releases/<version>/`: a dump for each database, what stands in them, the states as they are stored, and the
statements of one journey. The same code writes the same files.
"""

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import func, select
from sqlmodel import SQLModel

from conversations.model.readiness import Readiness, readiness
from storage import assessments, people, programmes, tables
from storage.database import Database
from storage.load import load, place
from tests.conftest import drop_database, in_database, new_database
from tests.postgresql import serving
from tests.releases.dumps import postgresql_dump, sqlite_dump
from tests.releases.encodings import encodings
from tests.releases.network import MOMENT, Network
from tests.releases.recording import Recording

HERE = Path(__file__).parent
BEFORE, JOURNEY = 12, 5
"""How often everybody touches the bot before the dump, and in the journey whose statements are kept."""


def main(version: str) -> None:
    """Writes the folder of a release, anew if it is there."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise SystemExit("VERSION: three numbers, for example: make release VERSION=1.2.3")
    folder = HERE / version
    folder.mkdir(exist_ok=True)
    stood, statements = {}, {}
    with places() as given:
        for kind, url, dump in given:
            text, stood[kind], recording = lived(Database(url), dump)
            (folder / f"{kind}.sql").write_text(text, encoding="utf-8")
            statements[kind] = {"sql": list(recording.sql), "run": recording.run}
    if stood["sqlite"] != stood["postgresql"]:
        raise SystemExit("the two databases do not hold the same")
    write(folder / "expected.json", stood["sqlite"])
    write(folder / "statements.json", statements)
    write(folder / "encodings.json", {"states": encodings()})


@contextmanager
def places() -> Iterator[list[tuple[str, str, Callable[[], str]]]]:
    """Two empty databases: name, address, and how to dump it."""
    with tempfile.TemporaryDirectory() as rooms, serving() as url, psycopg.connect(url, autocommit=True) as server:
        file, name = Path(rooms) / "network.sqlite", new_database(server)
        address = in_database(url, name)
        yield [
            ("sqlite", f"sqlite:///{file}", lambda: sqlite_dump(file)),
            ("postgresql", address, lambda: postgresql_dump(address)),
        ]
        drop_database(server, name)


def lived(database: Database, dump: Callable[[], str]) -> tuple[str, dict[str, Any], Recording]:
    """A network's life: the dump in the middle of it, what then stood there, and the statements after it."""
    network = Network(database)
    network.begins()
    network.goes_on(BEFORE)
    stands = standing(database)
    text = dump()
    recording = Recording(database)
    network.comes_to_decisions()
    network.goes_on(JOURNEY)
    database.close()
    return text, stands, recording


def standing(database: Database) -> dict[str, Any]:
    """How many rows each table has, where everybody is, and how ready every assessment is."""
    with database.reading() as connection:
        rows = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in SQLModel.metadata.sorted_tables
        }
        places = {}
        for telegram_id in connection.execute(select(tables.people.c.telegram_id)).scalars():
            met = people.by_telegram_id(connection, telegram_id)
            assert met is not None
            places[str(telegram_id)] = load(connection, met.person, place(met.state), MOMENT)[0].tag
        ids = connection.execute(select(tables.assessments.c.id)).scalars().all()
        ready = {str(id_): told(connection, id_) for id_ in ids}
    return {"rows": rows, "places": places, "readiness": ready}


def told(connection: Any, assessment: Any) -> str:
    """How ready an assessment is, in one line."""
    where = tables.assessments.c.id == assessment
    id_, version = connection.execute(
        select(tables.assessments.c.programme_id, tables.assessments.c.programme_version).where(where)
    ).one()
    programme = programmes.programme(connection, id_, version)
    answers, _ = assessments.credits_of(connection, assessment)
    result: Readiness = readiness(programme, answers, assessments.facts_of(connection, assessment))
    verdict = result.verdict.value if result.verdict else "open"
    return f"{len(answers)} answers, {result.low}-{result.high} %, {result.respected} of {result.of}: {verdict}"


def write(file: Path, kept: dict[str, Any]) -> None:
    """JSON with a line for each thing, so that the difference between two releases can be read."""
    file.write_text("".join(lines(kept)) + "\n", encoding="utf-8")


def lines(kept: Any, deep: int = 0) -> Iterable[str]:
    """The pieces of it; below the second level all on one line."""
    match kept:
        case dict() if deep < 3:
            inner = (["\n", " " * (deep + 1), f"{json.dumps(key)}: ", *lines(one, deep + 1)] for key, one in kept.items())
            yield from ("{", ",".join("".join(piece) for piece in inner), "\n", " " * deep, "}")
        case list() if deep < 3:
            inner = (["\n", " " * (deep + 1), json.dumps(one, ensure_ascii=False)] for one in kept)
            yield from ("[", ",".join("".join(piece) for piece in inner), "\n", " " * deep, "]")
        case _:
            yield json.dumps(kept, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")
