"""Deciding on a submitted file: one draft for all staff, and its recording."""

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import Connection, func, insert, select

from conversations.model.decision import MAY_BE_DECIDED, DraftDecision, KeptDraft, recorded
from conversations.model.submission import Stage
from conversations.states import DecisionCame
from storage import deliveries, questions, submissions
from storage import people as met
from storage.database import upsert
from storage.decision_tables import conditions, decision_drafts, decisions
from storage.moment import BRUSSELS
from storage.tables import assessments, people

_ADAPTER: TypeAdapter[DraftDecision] = TypeAdapter(DraftDecision)
_DRAFT = select(decision_drafts, people.c.name).join(people, people.c.id == decision_drafts.c.person_id)
_keep = upsert(decision_drafts)
_KEEP = _keep.on_conflict_do_update(
    index_elements=["assessment_id"],
    set_={column: _keep.excluded[column] for column in ("document", "person_id", "at")}
    | {"revision": decision_drafts.c.revision + 1},
)


def kept(connection: Connection, assessment: UUID, zone: ZoneInfo = BRUSSELS) -> KeptDraft | None:
    """The draft of the decision on an assessment; None while nobody ever began one."""
    row: Any = connection.execute(_DRAFT.where(decision_drafts.c.assessment_id == assessment)).first()
    if row is None:
        return None
    draft = _ADAPTER.validate_json(row.document) if row.document else None
    return KeptDraft(revision=row.revision, draft=draft, by=row.name, day=row.at.astimezone(zone).date())


def keep(connection: Connection, assessment: UUID, draft: DraftDecision, person: int, now: datetime) -> None:
    """The draft stands like this from now on."""
    _write(connection, assessment, _ADAPTER.dump_json(draft).decode(), person, now)


def drop(connection: Connection, assessment: UUID, person: int, now: datetime) -> None:
    """There is no draft any more."""
    _write(connection, assessment, None, person, now)


def _write(connection: Connection, assessment: UUID, document: str | None, person: int, now: datetime) -> None:
    row = {"assessment_id": assessment, "document": document, "person_id": person, "at": now}
    connection.execute(_KEEP, row | {"revision": 1})


def record(connection: Connection, assessment: UUID, person: int, now: datetime) -> bool:
    """Makes the draft the decision that counts, closes what is still asked, and has it delivered to the chamber's people.

    False, and nothing changes, where there is no draft that says what and when, or no file to decide on.
    """
    found = kept(connection, assessment)
    draft = found.draft if found else None
    if draft is None or draft.ruling is None or draft.decided_on is None:
        return False
    if not submissions.move(connection, assessment, Stage.DECIDED, MAY_BE_DECIDED):
        return False
    until, asked = recorded(draft)
    count = select(func.count()).select_from(decisions).where(decisions.c.assessment_id == assessment)
    row = {
        "assessment_id": assessment,
        "submission_id": draft.submission,
        "number": connection.execute(count).scalar_one() + 1,
        "ruling": draft.ruling,
        "decided_on": draft.decided_on,
        "until": until,
        "sentence": draft.sentence or "",
        "person_id": person,
        "at": now,
    }
    id_: int = connection.execute(insert(decisions).values(row).returning(decisions.c.id)).scalar_one()
    if asked:
        connection.execute(insert(conditions), [{"decision_id": id_, "text": one.text, "due": one.due} for one in asked])
    drop(connection, assessment, person, now)
    questions.close(connection, assessment, person, now)
    for reader in readers(connection, assessment):
        deliveries.ask(connection, f"decision:{id_}:person:{reader}", reader, DecisionCame(id_), deliveries.NEWS, now)
    return True


def readers(connection: Connection, assessment: UUID) -> list[int]:
    """The people of the assessment's chamber, by id."""
    return met.representing(connection, select(assessments.c.chamber_id).where(assessments.c.id == assessment).scalar_subquery())
