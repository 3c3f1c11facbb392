"""Submissions: frozen copies, written once. All that the Federation sees of an assessment is read here.

Nothing here that reads for the Federation reads answers, notes or evidence: those of a draft are the chamber's alone.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, select, update

from conversations import frozen
from conversations.assessment import AssessmentSnapshot, HandedIn
from conversations.committee import Since
from conversations.core import Person
from conversations.frozen import Frozen, FrozenAnswer, FrozenFile, FrozenNote, Submitted
from conversations.model.register import ChamberKind
from conversations.model.submission import MAY_BE_SUBMITTED, Stage
from conversations.states import SubmissionCame
from storage import decisions, deliveries, programmes, roles
from storage.moment import Moment
from storage.tables import answers, assessments, chambers, evidence, fact_answers, notes, people, submissions

_LATER = submissions.alias("later")
_ROWS = (
    select(
        submissions.c.id,
        submissions.c.assessment_id,
        submissions.c.number,
        submissions.c.document,
        submissions.c.at,
        people.c.name,
        assessments.c.stage,
        assessments.c.stage_revision,
        chambers.c.kind,
    )
    .join(people, people.c.id == submissions.c.person_id)
    .join(assessments, assessments.c.id == submissions.c.assessment_id)
    .join(chambers, chambers.c.id == assessments.c.chamber_id)
)
_LAST_OF_EACH = _ROWS.outerjoin(
    _LATER, and_(_LATER.c.assessment_id == submissions.c.assessment_id, _LATER.c.number > submissions.c.number)
).where(_LATER.c.id.is_(None))
_DOCUMENT = select(submissions.c.document).where(
    submissions.c.assessment_id == bindparam("of"), submissions.c.number == bindparam("nth")
)


def submit(connection: Connection, assessment: UUID, person: int, now: datetime) -> bool:
    """Freezes a chamber's assessment and tells the staff concerned; False where it is not to be submitted any more."""
    if not move(connection, assessment, Stage.SUBMITTED, MAY_BE_SUBMITTED):
        return False
    copy = _copied(connection, assessment)
    count = select(func.count()).select_from(submissions).where(submissions.c.assessment_id == assessment)
    row = {"assessment_id": assessment, "document": frozen.freeze(copy), "person_id": person, "at": now}
    new = insert(submissions).values(number=connection.execute(count).scalar_one() + 1, **row).returning(submissions.c.id)
    id_: int = connection.execute(new).scalar_one()
    kind = connection.execute(select(chambers.c.kind).where(chambers.c.id == copy.chamber)).scalar_one()
    for reader in roles.concerned(connection, kind):
        deliveries.ask(connection, f"submission:{id_}:person:{reader}", reader, SubmissionCame(id_), deliveries.NEWS, now)
    return True


def move(connection: Connection, assessment: UUID, to: Stage, from_: Iterable[Stage]) -> bool:
    """Gives a chamber's assessment another stage; False where it stands at none of `from_`."""
    there = assessments.c.stage.in_(list(from_)) & assessments.c.chamber_id.is_not(None)
    moved = update(assessments).where(assessments.c.id == assessment, there)
    return connection.execute(moved.values(stage=to, stage_revision=assessments.c.stage_revision + 1)).rowcount == 1


def last(connection: Connection, assessment: UUID) -> int:
    """The id of an assessment's last submission."""
    newest = select(func.max(submissions.c.id)).where(submissions.c.assessment_id == assessment)
    id_: int = connection.execute(newest).scalar_one()
    return id_


def _copied(connection: Connection, assessment: UUID) -> Frozen:
    """The assessment as it stands in this transaction."""
    own = connection.execute(select(assessments).where(assessments.c.id == assessment)).one()

    def of(table: Any) -> Select[Any]:
        return select(table).where(table.c.assessment_id == assessment)

    noted: defaultdict[str, list[FrozenNote]] = defaultdict(list)
    for row in connection.execute(of(notes).where(notes.c.replaced_at.is_(None)).order_by(notes.c.id)):
        noted[row.criterion].append(FrozenNote(text=row.text, person=row.person_id, at=row.at))
    files: defaultdict[str, list[FrozenFile]] = defaultdict(list)
    for row in connection.execute(of(evidence).order_by(evidence.c.id)):
        files[row.criterion].append(
            FrozenFile(
                id=row.id,
                file_id=row.file_id,
                unique_id=row.file_unique_id,
                name=row.name,
                kind=row.kind,
                dated=row.dated,
                person=row.person_id,
            )
        )
    given = {
        row.criterion: FrozenAnswer(credit=row.credit, reason=row.reason, person=row.person_id, at=row.at)
        for row in connection.execute(of(answers))
    }
    return Frozen(
        programme=own.programme_id,
        version=own.programme_version,
        chamber=own.chamber_id,
        facts={row.fact: row.value for row in connection.execute(of(fact_answers))},
        answers=given,
        notes={id_: tuple(kept) for id_, kept in noted.items()},
        files={id_: tuple(kept) for id_, kept in files.items()},
    )


def about(connection: Connection, snapshot: AssessmentSnapshot, moment: Moment) -> AssessmentSnapshot:
    """The chamber's own assessment with when it was last submitted, and how many staff a submission reaches."""
    last = select(submissions.c.at, people.c.name).join(people, people.c.id == submissions.c.person_id)
    newest = last.where(submissions.c.assessment_id == snapshot.assessment).order_by(submissions.c.number.desc()).limit(1)
    row = connection.execute(newest).first()
    return replace(
        snapshot,
        handed_in=HandedIn(day=row.at.astimezone(moment.zone).date(), by=row.name) if row else None,
        readers=len(roles.concerned(connection, snapshot.owner.kind)) if snapshot.owner else 0,
    )


def waiting(connection: Connection, kinds: Iterable[ChamberKind]) -> int:
    """How many submitted files of chambers of these kinds wait for a review."""
    theirs = assessments.join(chambers, chambers.c.id == assessments.c.chamber_id)
    count = (
        select(func.count()).select_from(theirs).where(assessments.c.stage == Stage.SUBMITTED, assessments.c.closed_at.is_(None))
    )
    return connection.execute(count.where(chambers.c.kind.in_(list(kinds)))).scalar_one()


def latest(connection: Connection, assessment: UUID, reader: Person, moment: Moment) -> Submitted | None:
    """The last submission of an assessment; None while it never was submitted."""
    found = connection.execute(_LAST_OF_EACH.where(submissions.c.assessment_id == assessment))
    return next(iter(_read(connection, found, reader, moment)), None)


def since_the_decision(connection: Connection, one: Submitted, moment: Moment) -> Since | None:
    """How a file differs from what was last decided on, else from its first submission; None where it is that one."""
    if not one.decisions and one.number == 1:
        return None
    base = submissions.c.id == one.decisions[-1].submission if one.decisions else submissions.c.number == 1
    row: Any = connection.execute(
        select(submissions.c.document, submissions.c.at).where(submissions.c.assessment_id == one.assessment, base)
    ).one()
    now = connection.execute(select(submissions.c.document).where(submissions.c.id == one.id)).scalar_one()
    before = frozen.thaw(row.document)
    changed = frozen.changes(one.copy.programme, before, frozen.thaw(now))
    return Since(day=row.at.astimezone(moment.zone).date(), before=before, changed=changed)


def one(connection: Connection, id_: int, reader: Person, moment: Moment) -> Submitted | None:
    """A submission by its own id."""
    found = connection.execute(_ROWS.where(submissions.c.id == id_))
    return next(iter(_read(connection, found, reader, moment)), None)


def latest_of_each(connection: Connection, kinds: Iterable[ChamberKind], reader: Person, moment: Moment) -> tuple[Submitted, ...]:
    """The last submission of every assessment of chambers of these kinds, the longest waiting first."""
    found = _LAST_OF_EACH.where(chambers.c.kind.in_(list(kinds)), assessments.c.closed_at.is_(None))
    return _read(connection, connection.execute(found.order_by(submissions.c.at, submissions.c.id)), reader, moment)


def _read(connection: Connection, found: Iterable[Any], reader: Person, moment: Moment) -> tuple[Submitted, ...]:
    rows = [(row, frozen.thaw(row.document)) for row in found]
    names = _names(connection, (copy for _, copy in rows))
    decided = decisions.of_each(connection, {row.assessment_id for row, _ in rows})
    every = (_submitted(connection, row, copy, names, reader, moment) for row, copy in rows)
    return tuple(replace(one, decisions=decided.get(one.assessment, ())) for one in every)


def _submitted(
    connection: Connection, row: Any, copy: Frozen, names: dict[int, str], reader: Person, moment: Moment
) -> Submitted:
    programme = programmes.programme(connection, copy.programme, copy.version)
    chamber = programmes.register(connection).chambers[copy.chamber]
    before = {"of": row.assessment_id, "nth": row.number - 1}
    document = connection.execute(_DOCUMENT, before).scalar() if row.number > 1 else None
    earlier = frozen.thaw(document) if document else None
    return Submitted(
        id=row.id,
        assessment=row.assessment_id,
        number=row.number,
        at=row.at,
        by=row.name,
        stage=row.stage,
        revision=row.stage_revision,
        chamber=chamber,
        copy=frozen.as_snapshot(
            copy,
            assessment=row.assessment_id,
            programme=programme,
            chamber=chamber,
            names=names,
            reader=reader,
            at=row.at,
            today=row.at.astimezone(moment.zone).date(),
            fresh_id=moment.fresh_id,
        ),
        changed=frozen.changes(programme, earlier, copy) if earlier else None,
    )


def _names(connection: Connection, copies: Iterable[Frozen]) -> dict[int, str]:
    """The names of all who worked on the copies, by id."""
    ids = {id_ for copy in copies for id_ in copy.people()}
    return {row[0]: row[1] for row in connection.execute(select(people.c.id, people.c.name).where(people.c.id.in_(sorted(ids))))}
