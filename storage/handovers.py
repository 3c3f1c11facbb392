"""Principles handed over by a link: made, taken once, taken or given back, and what they open to who holds one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from conversations.assessment import HandedOver
from conversations.core import Person
from conversations.model.handover import DAYS, HandoverStep, LinkFate, Opened, fate_of
from conversations.model.programme import ProgrammeId
from storage import handover_news
from storage.prepared import Prepared
from storage.tables import assessments, handovers, people, positions

_TAKER, _WITHDRAWER = people.alias("taker"), people.alias("withdrawer")
_OF_ASSESSMENT = (
    select(
        handovers,
        people.c.name.label("maker"),
        _TAKER.c.name.label("taker"),
        _WITHDRAWER.c.name.label("withdrawer"),
    )
    .join(people, people.c.id == handovers.c.made_by)
    .outerjoin(_TAKER, _TAKER.c.id == handovers.c.taken_by)
    .outerjoin(_WITHDRAWER, _WITHDRAWER.c.id == handovers.c.withdrawn_by)
    .where(handovers.c.assessment_id == bindparam("of"))
    .order_by(handovers.c.id)
)
_STANDS = handovers.c.withdrawn_by.is_(None) & assessments.c.closed_at.is_(None)
_HELD = Prepared(
    select(handovers.c.principle)
    .join(assessments, assessments.c.id == handovers.c.assessment_id)
    .where(
        handovers.c.assessment_id == bindparam("of"),
        handovers.c.taken_by == bindparam("who"),
        handovers.c.as_colleague.is_(False),
        _STANDS,
    )
)
_HOLDING = (
    select(
        handovers.c.assessment_id,
        handovers.c.principle,
        handovers.c.as_colleague,
        assessments.c.programme_id,
        assessments.c.programme_version,
        assessments.c.chamber_id,
        positions.c.criterion,
    )
    .join(assessments, assessments.c.id == handovers.c.assessment_id)
    .outerjoin(positions, (positions.c.assessment_id == assessments.c.id) & (positions.c.person_id == handovers.c.taken_by))
    .where(handovers.c.taken_by == bindparam("who"), _STANDS)
    .order_by(handovers.c.id)
)
_LINK = (
    select(
        handovers,
        people.c.name,
        people.c.chamber_id.label("makers"),
        assessments.c.chamber_id,
        assessments.c.closed_at,
    )
    .join(people, people.c.id == handovers.c.made_by)
    .join(assessments, assessments.c.id == handovers.c.assessment_id)
    .where(handovers.c.code_digest == bindparam("of"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A principle that a person holds, and the criterion of the assessment where they were last."""

    assessment: UUID
    principle: str
    programme: ProgrammeId
    version: str
    chamber: str
    left_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as its card needs it: what it opens, who made it, and what it is to who opens it."""

    assessment: UUID
    principle: str
    by: str
    chamber: str
    fate: LinkFate


def keep(
    connection: Connection, assessment: UUID, principle: str, digest: str, made_by: int, now: datetime, *, days: int = DAYS
) -> None:
    """Keeps a new single-use link by the digest of its code."""
    row = {"assessment_id": assessment, "principle": principle, "code_digest": digest, "made_by": made_by, "made_at": now}
    connection.execute(insert(handovers), row | {"expires_at": now + timedelta(days=days), "as_colleague": False})


def of_assessment(connection: Connection, assessment: UUID, person: int) -> tuple[HandedOver, ...]:
    """All that was handed over of an assessment, the oldest first, as a person sees it."""
    return tuple(_handed(row, person) for row in connection.execute(_OF_ASSESSMENT, {"of": assessment}))


def _handed(row: Any, person: int) -> HandedOver:
    return HandedOver(
        id=row.id,
        principle=row.principle,
        digest=row.code_digest,
        by=row.maker,
        mine=row.made_by == person,
        yours=row.taken_by == person,
        expires_at=row.expires_at,
        taken_by=row.taker,
        taken_at=row.taken_at,
        withdrawn_by=row.withdrawer,
        withdrawn_at=row.withdrawn_at,
        given_back=_given_back(row),
    )


def _given_back(row: Any) -> bool:
    return row.withdrawn_by is not None and row.withdrawn_by == row.taken_by


def held(connection: Connection, assessment: UUID, person: int) -> frozenset[str]:
    """The principles of someone else's assessment that a person may answer: nothing of a closed one."""
    return frozenset(row[0] for row in _HELD.rows(connection, of=assessment, who=person))


def holding(connection: Connection, person: Person) -> tuple[Holding, ...]:
    """All principles that were handed to a person, each once; a mark among colleagues only while they represent the chamber."""
    found: Mapping[tuple[UUID, str], Holding] = {
        (row.assessment_id, row.principle): Holding(
            assessment=row.assessment_id,
            principle=row.principle,
            programme=row.programme_id,
            version=row.programme_version,
            chamber=row.chamber_id,
            left_at=row.criterion,
        )
        for row in connection.execute(_HOLDING, {"who": person.id})
        if not row.as_colleague or row.chamber_id == person.chamber
    }
    return tuple(found.values())


def link(connection: Connection, digest: str, person: Person, now: datetime) -> Link | None:
    """A link by the digest of its code, as it is to the person who opens it; None when the code is unknown."""
    row: Any = connection.execute(_LINK, {"of": digest}).first()
    if row is None:
        return None
    there = {(one.assessment, one.principle) for one in holding(connection, person)}
    opened = Opened(
        made_by=row.made_by,
        maker_left=row.makers != row.chamber_id,
        closed=row.closed_at is not None,
        expires_at=row.expires_at,
        taken_by=row.taken_by,
        withdrawn=row.withdrawn_by is not None,
        given_back=_given_back(row),
        held=(row.assessment_id, row.principle) in there,
    )
    fate = fate_of(opened, person.id, now)
    return Link(assessment=row.assessment_id, principle=row.principle, by=row.name, chamber=row.chamber_id, fate=fate)


def take(connection: Connection, digest: str, person: Person, now: datetime) -> bool:
    """The person has the principle from now on, and its giver is told; False, and nothing changes, where it is not open."""
    found = link(connection, digest, person, now)
    if found is None or found.fate is not LinkFate.OPEN:
        return False
    taken = {"taken_by": person.id, "taken_at": now, "as_colleague": found.chamber == person.chamber}
    connection.execute(update(handovers).where(handovers.c.code_digest == digest).values(**taken))
    handover_news.tell(connection, handovers.c.code_digest == digest, HandoverStep.TAKEN, person.id, now)
    return True


def take_back(connection: Connection, assessment: UUID, id_: int, by: int, now: datetime) -> None:
    """The principle is no longer in that person's hands, who is told, or the link no longer works; it ends once."""
    this = (handovers.c.id == id_) & (handovers.c.assessment_id == assessment) & handovers.c.withdrawn_by.is_(None)
    gone = update(handovers).where(this).values(withdrawn_by=by, withdrawn_at=now).returning(handovers.c.id)
    ids = connection.execute(gone).scalars().all()
    handover_news.tell_holders(connection, handovers.c.id.in_(ids), by, now)


def give_back(connection: Connection, assessment: UUID, principle: str, by: int, now: datetime) -> None:
    """The person no longer has the principle, and who handed it over is told."""
    of_principle = (handovers.c.assessment_id == assessment) & (handovers.c.principle == principle)
    these = of_principle & (handovers.c.taken_by == by) & handovers.c.withdrawn_by.is_(None)
    gone = update(handovers).where(these).values(withdrawn_by=by, withdrawn_at=now).returning(handovers.c.id)
    ids = connection.execute(gone).scalars().all()
    handover_news.tell(connection, handovers.c.id.in_(ids), HandoverStep.GIVEN_BACK, by, now)


def answered(connection: Connection, assessment: UUID, principle: str, by: int, now: datetime) -> None:
    """The last open criterion of a principle was answered: who handed it to someone who still has it is told."""
    of_principle = (handovers.c.assessment_id == assessment) & (handovers.c.principle == principle)
    these = of_principle & handovers.c.taken_by.is_not(None) & handovers.c.withdrawn_by.is_(None)
    handover_news.tell(connection, these, HandoverStep.ANSWERED, by, now)


def end(connection: Connection, person: int, chamber: str, by: int, now: datetime) -> None:
    """The person's access to a chamber was withdrawn: what they hold of it is taken back, and links they made work no longer."""
    of_chamber = select(assessments.c.id).where(assessments.c.chamber_id == chamber)
    theirs = or_(handovers.c.taken_by == person, (handovers.c.made_by == person) & handovers.c.taken_by.is_(None))
    these = theirs & handovers.c.assessment_id.in_(of_chamber) & handovers.c.withdrawn_by.is_(None)
    connection.execute(update(handovers).where(these).values(withdrawn_by=by, withdrawn_at=now))
