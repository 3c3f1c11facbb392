"""Nobody changes what is not theirs: every intent of every card, as it is and with the ids of others in it, decided and recorded.

No button can be forged (its token says so, tests/conversations); this is about `decide` and `record` themselves.
"""

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from conversations import decide, render
from conversations.core import AskFor, Go, Intent, Snapshot
from conversations.states import State, encode
from locales.say import voice
from storage import load as loading
from storage import tables
from storage.database import Database
from storage.load import load
from storage.record import record
from tests.secrecy.marked import ASSESSMENTS, MOMENT, NOW, Marked, marked
from tests.secrecy.places import asked_for, ids_of, places
from tests.secrecy.test_who_sees_what import concerned, insiders, intents

WORK = ("answers", "notes", "evidence", "fact_answers", "quick_answers")
"""What is answered: theirs alone who work on an assessment."""

TALK = ("questions", "enquiries", "decisions", "decision_drafts", "submissions", "assessments", "handovers")
"""What the Federation has a hand in, too."""

OF_A_PERSON = ("drafts", "digests", "routing_answers", "positions")
CRITERION = {"answers", "notes", "evidence"}
"""Where the holder of one principle may write."""


@dataclass(frozen=True)
class Written:
    """A row that was written: of which table, whose, at which criterion."""

    table: str
    whose: str
    criterion: str


class Watch:
    """What a connection writes, by triggers of its own."""

    def __init__(self, house: Marked) -> None:
        self._connection = house.connection
        self._names = self._known(house)
        self._sql("CREATE TEMP TABLE written (of_table TEXT, whose TEXT, criterion TEXT)")
        for table in (*WORK, *TALK, *OF_A_PERSON):
            whose = "person_id" if table in OF_A_PERSON else "id" if table == "assessments" else "assessment_id"
            for act, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
                criterion = f"{row}.criterion" if table in CRITERION else "''"
                told = f"INSERT INTO written VALUES ('{table}', {row}.{whose}, {criterion})"
                self._sql(f"CREATE TEMP TRIGGER {table}_{act}_{row} AFTER {act} ON main.{table} BEGIN {told}; END")

    def _sql(self, statement: str) -> Any:
        return self._connection.exec_driver_sql(statement)

    def _known(self, house: Marked) -> Mapping[str, str]:
        """Owners by how their ids are stored."""
        ids = {id_: owner for owner, id_ in ASSESSMENTS.items()}
        raw = self._sql("SELECT id FROM assessments ORDER BY id").scalars().all()
        typed = self._connection.execute(select(tables.assessments.c.id).order_by(tables.assessments.c.id)).scalars().all()
        return {str(one): ids[id_] for one, id_ in zip(raw, typed, strict=True)} | {
            str(person.id): name for name, person in house.people.items()
        }

    def written(self) -> set[Written]:
        found = self._sql("SELECT DISTINCT of_table, whose, criterion FROM written").all()
        return {Written(table, self._names.get(str(whose), "new"), criterion) for table, whose, criterion in found}


def may_write(house: Marked, viewer: str, one: Written) -> bool:
    """Whether such a row is theirs to write; what begins in this very turn is."""
    if one.whose == "new":
        return True
    if one.table in OF_A_PERSON:
        return one.whose == viewer
    if one.table in WORK:
        held = {each.id for each in house.programme("ld").principles[0].criteria}
        holds = viewer == "holder" and one.whose == "ld" and one.criterion in held
        return viewer in insiders(one.whose) or holds
    by_link = one.table == "handovers" and one.whose == "ld"  # whoever has the link takes what it hands over
    return viewer in insiders(one.whose) | concerned(one.whose) or by_link


def swapped(intent: Intent, ids: Mapping[str, Sequence[object]]) -> Iterator[Intent]:
    """The intent with each id in it replaced by each other one."""
    yield intent
    for one in fields(intent):  # type: ignore[arg-type]  # every intent is a dataclass
        if one.name not in OF_IDS:
            continue
        for other in ids[one.name]:
            if other is not None and other != getattr(intent, one.name):
                yield replace(intent, **{one.name: other})  # type: ignore[type-var]  # as above


WRITERS = ("anna", "ofld", "ofas", "holder", "former", "staff", "abroad", "admin")

OF_IDS = {
    *("assessment", "enquiry", "invitation", "person", "chamber", "request", "question", "handover"),
    *("evidence", "notice", "round", "criterion", "principle", "submission"),
}


def acts(house: Marked, viewer: str, everywhere: Sequence[State]) -> Iterator[tuple[State, Snapshot, Intent]]:
    """What one person can mean anywhere, each kind of intent once a kind of place."""
    ids, known, person, been = ids_of(house), set[object](), house.people[viewer], Counter[type]()
    for state in asked_for(everywhere, viewer):
        if been[type(state)] == 3:
            continue
        loaded, snapshot = load(house.connection, person, state, MOMENT)
        if loaded != state:
            continue
        been[type(state)] += 1
        for intent in intents(render(state, snapshot, voice(person.language))):
            kind = (type(state), type(intent))
            if isinstance(intent, Go | AskFor) or kind in known:
                continue
            known.add(kind)
            for meant in swapped(intent, ids):
                yield state, snapshot, meant


def wrongly_written(house: Marked, watch: Watch) -> Counter[str]:
    everywhere, found, connection = places(house), Counter[str](), house.connection
    for viewer in WRITERS:
        person = house.people[viewer]
        for state, snapshot, intent in acts(house, viewer, everywhere):
            trial = connection.begin_nested()
            try:
                decision = decide(state, intent, snapshot, voice(person.language))
                record(connection, person, decision.events, NOW)
            except (LookupError, ValueError, AssertionError, SQLAlchemyError):
                trial.rollback()  # a turn that fails changes nothing
                continue
            wrong = [one for one in watch.written() if not may_write(house, viewer, one)]
            found.update(f"{viewer} writes {one} by {type(intent).__name__} at {encode(state)}" for one in wrong)
            found["tried"] += bool(decision.events)
            trial.rollback()
    return found


def test_no_intent_changes_a_row_of_somebody_else(migrated_sqlite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'marked.sqlite')}")
    with database.writing() as connection:
        house = marked(connection)
        at_home = {person.id: loading._home(connection, person, MOMENT) for person in house.people.values()}
        monkeypatch.setattr(loading, "_home", lambda _connection, person, _moment: at_home[person.id])
        found = wrongly_written(house, Watch(house))
    database.close()

    tried = found.pop("tried")
    assert not found, "\n".join(sorted(found))
    assert tried > 100
