"""The journal is read: each entry with its chamber and its line, none ever changed; a reply finds its delivery."""

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

WORK = (
    "FactGiven",
    "QuickQuestionAnswered",
    "AnswerGiven",
    "NoteAdded",
    "NoteReplaced",
    "EvidenceAdded",
    "EvidenceRemoved",
    "EvidenceDated",
)
"""Events told in one line a person, a chamber and a day, when this schema was made; `RoutingAnswered` in another."""

# a later migration that makes the table anew (SQLite's batch mode) must make its triggers anew
SQLITE = "CREATE TRIGGER journal_{what} BEFORE {what} ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
FUNCTION = """
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$
"""
TRIGGER = """
CREATE TRIGGER journal_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()
"""


def upgrade() -> None:
    """Adds what reading asks for, tells it of the entries that are there, then closes the table to changes."""
    in_a_chat = sa.text("message IS NOT NULL")
    op.create_index(
        "delivery_of_a_message", "deliveries", ["person_id", "message"], postgresql_where=in_a_chat, sqlite_where=in_a_chat
    )
    with op.batch_alter_table("seen_updates") as table:
        table.add_column(sa.Column("delivery_id", sa.Integer(), nullable=True))
        table.create_foreign_key("seen_updates_delivery", "deliveries", ["delivery_id"], ["id"])
    with op.batch_alter_table("journal") as table:
        table.add_column(sa.Column("chamber_id", sa.String(), nullable=True))
        table.add_column(sa.Column("continues", sa.Integer(), nullable=True))
        table.create_foreign_key("journal_chamber", "chambers", ["chamber_id"], ["id"])
    _tell(op.get_bind())
    line = sa.text("continues IS NULL")
    for name, columns in (
        ("lines", ["at", "id"]),
        ("lines_of_a_chamber", ["chamber_id", "at", "id"]),
        ("lines_of_a_person", ["person_id", "at", "id"]),
    ):
        op.create_index(f"journal_{name}", "journal", columns, postgresql_where=line, sqlite_where=line)
    if op.get_bind().dialect.name == "sqlite":
        for what in ("update", "delete"):
            op.execute(SQLITE.format(what=what))
    else:
        op.execute(FUNCTION)
        op.execute(TRIGGER)


def _tell(connection: sa.Connection) -> None:
    """The chamber of each entry, and the line that it continues."""
    of = {
        field: {_key(id_): chamber for id_, chamber in connection.execute(sa.text(query))}
        for field, query in (
            ("assessment", "SELECT id, chamber_id FROM assessments"),
            ("request", "SELECT id, COALESCE(granted_id, chamber_id) FROM access_requests"),
            ("invitation", "SELECT id, chamber_id FROM invitations"),
            ("digest", "SELECT code_digest, chamber_id FROM invitations"),
        )
    }
    worked_for: dict[int, str | None] = {}
    lines: dict[tuple[Any, ...], int] = {}
    told = []
    for id_, person, what, about, at in connection.execute(
        sa.text("SELECT id, person_id, what, about, at FROM journal ORDER BY id")
    ):
        values = json.loads(about)
        # of notes and files nothing was kept but that they came: they belong to what the person worked on
        chamber = _chamber(values, of) if values else worked_for.get(person)
        line = None
        if what in WORK or what == "RoutingAnswered":
            worked_for[person] = chamber
            line = lines.setdefault((person, what in WORK, chamber, str(at)[:10]), id_)
        told.append({"of": id_, "chamber": chamber, "line": None if line == id_ else line})
    if told:
        connection.execute(sa.text("UPDATE journal SET chamber_id = :chamber, continues = :line WHERE id = :of"), told)


def _chamber(values: Mapping[str, Any], of: Mapping[str, Mapping[str, str | None]]) -> str | None:
    if values.get("chamber"):
        return str(values["chamber"])
    if isinstance(values.get("state"), dict):
        values = values["state"]
    return next((of[field].get(_key(values[field])) for field in of if field in values), None)


def _key(id_: object) -> str:
    """An id, however the database or the JSON writes it."""
    return str(id_).replace("-", "")
