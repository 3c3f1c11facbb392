"""A database with many people in it, each with a self-assessment on the way: made by the database itself, in seconds."""

from sqlalchemy import Connection, text

from storage.database import Database

CRITERIA = 10
"""So many answers has each of them."""

FIRST_CHAT = 10_000_001
FIRST_UPDATE = 10_000_000_000
FILLED = frozenset(
    {"people", "assessments", "positions", "fact_answers", "answers", "notes", "seen_updates", "journal", "deliveries"}
)
"""The tables that hold much afterwards."""

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
AT = "'2026-01-01 00:00:00.000000'"
NOBODY = "(SELECT coalesce(max(id), 0) FROM people)"


def crowd(database: Database, count: int) -> None:
    """Stores so many people, their trials, ten answers of each, a delivery that they had, and what the journal tells of them."""
    with database.writing() as connection:
        before = connection.execute(text(f"SELECT {NOBODY}")).scalar_one()
        version = connection.execute(text("SELECT max(version) FROM programmes WHERE id = 'local'")).scalar_one()
        for statement in _statements(sqlite=database.sqlite):
            given = {"count": count, "before": before, "version": version}
            connection.execute(text(statement), {name: value for name, value in given.items() if f":{name}" in statement})
    if not database.sqlite:  # PostgreSQL counts its tables by itself within minutes; SQLite is never told to
        with database.engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
            connection.commit()


def _statements(*, sqlite: bool) -> tuple[str, ...]:
    own = "printf('%032x', i)" if sqlite else "CAST(lpad(to_hex(i), 32, '0') AS uuid)"
    at = AT if sqlite else f"CAST({AT} AS timestamptz)"
    yes, no = ("1", "0") if sqlite else ("true", "false")
    each = f"{NUMBERS}, c(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM c WHERE k < {CRITERIA})"
    return (
        f"""INSERT INTO people (telegram_id, name, language, role, abroad_only, reachable, state, floor, met_at, seen_at)
        {NUMBERS} SELECT {FIRST_CHAT} + i, 'Anna', 'nl', 'none', {no}, {yes}, '{{"tag":"home"}}', 0, {at}, {at} FROM n""",
        f"""INSERT INTO assessments (id, programme_id, programme_version, person_id, opened_at, stage, stage_revision)
        {NUMBERS} SELECT {own}, 'local', :version, :before + i, {at}, 'draft', 0 FROM n""",
        f"""INSERT INTO positions (person_id, assessment_id, criterion, at)
        {NUMBERS} SELECT :before + i, {own}, 'a', {at} FROM n""",
        f"""INSERT INTO fact_answers (assessment_id, fact, value, revision, person_id, at)
        {NUMBERS} SELECT {own}, 'fact', {yes}, 1, :before + i, {at} FROM n""",
        f"""INSERT INTO answers (assessment_id, criterion, credit, reason, revision, person_id, at)
        {each} SELECT {own}, 'c' || k, 'met', '', 1, :before + i, {at} FROM n, c""",
        f"""INSERT INTO notes (assessment_id, criterion, text, language, person_id, at)
        {NUMBERS} SELECT {own}, 'c1', 'Een nota.', 'nl', :before + i, {at} FROM n""",
        f"""INSERT INTO seen_updates (id, person_id, at)
        {NUMBERS} SELECT {FIRST_UPDATE} + i, :before + i, {at} FROM n""",
        f"""INSERT INTO journal (person_id, what, about, at)
        {NUMBERS} SELECT :before + i, 'AnswerGiven', '{{}}', {at} FROM n""",
        f"""INSERT INTO deliveries (key, person_id, state, priority, fate, due_at, attempts, message, made_at, settled_at,
            notice_id, notice_number)
        {NUMBERS} SELECT 'grown:' || i, :before + i, '{{"tag":"home"}}', 2, 'sent', {at}, 0, i, {at}, {at}, {own}, 1 FROM n""",
    )


def stored(connection: Connection) -> int:
    """How many people there are."""
    found: int = connection.execute(text("SELECT count(*) FROM people")).scalar_one()
    return found
