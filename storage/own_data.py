"""All that is kept about a person, for the person: rows of every table that refers to them, without others' words and names.

A column that refers to anyone is never given, and `LEFT_OUT` names what else is not: secrets, other people's words, what only
serves the machine. A new column is given unless it is named there; a new table fails a test until it stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from json import loads
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Table, func, select

from conversations.core import Person
from conversations.criterion_text import place_of
from conversations.own_kept import Losing, OwnSnapshot, Row
from conversations.states import OwnData, OwnRoom
from storage import deliveries as sent
from storage import journal_lines, programmes, roles
from storage import people as met
from storage.decision_tables import decision_drafts, decisions
from storage.moment import Moment
from storage.notice_tables import notice_contents, notices, replies
from storage.round_tables import digests, nudges, rounds
from storage.tables import (
    access_requests,
    answers,
    assessments,
    deliveries,
    drafts,
    enquiries,
    evidence,
    fact_answers,
    handovers,
    invitations,
    journal,
    notes,
    people,
    positions,
    published_answers,
    questions,
    quick_answers,
    routing_answers,
    seen_updates,
    submissions,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One list of the export: the rows in which `column` names the person; `key` is what the file calls it.

    Attributes:
        without: Columns that are not the person's in this list, by name.
    """

    key: str
    column: Column[Any]
    without: frozenset[str] = frozenset()


def _part(key: str, column: Column[Any], *without: str) -> Part:
    return Part(key, column, frozenset(without))


PARTS: tuple[Part, ...] = (
    _part("requests_for_access", access_requests.c.person_id),
    _part("invitations_taken", invitations.c.redeemed_by),
    _part("choice_of_a_programme", routing_answers.c.person_id),
    _part("trials", assessments.c.person_id),
    _part("facts", fact_answers.c.person_id),
    _part("quick_scan", quick_answers.c.person_id),
    _part("answers", answers.c.person_id),
    _part("notes", notes.c.person_id),
    _part("evidence", evidence.c.person_id),
    _part("positions", positions.c.person_id),
    _part("questions_to_the_federation", enquiries.c.person_id, "answer", "answer_language"),
    _part("answers_to_the_federation", questions.c.answered_by, "text", "language"),
    _part("submissions", submissions.c.person_id),
    _part("handed_over", handovers.c.made_by),
    _part("taken_over", handovers.c.taken_by),
    _part("taken_or_given_back", handovers.c.withdrawn_by),
    _part("replies_to_events", replies.c.person_id),
    _part("drafts", drafts.c.person_id),
    _part("weekly_digest", digests.c.person_id),
    _part("messages_to_you", deliveries.c.person_id),
    _part("updates", seen_updates.c.person_id),
    _part("requests_decided", access_requests.c.decided_by),
    _part("invitations_made", invitations.c.made_by),
    _part("invitations_withdrawn", invitations.c.withdrawn_by),
    _part("questions_asked", questions.c.person_id, "answer", "answer_language"),
    _part("questions_withdrawn", questions.c.withdrawn_by, "text", "answer"),
    _part("enquiries_answered", enquiries.c.answered_by, "text", "language"),
    _part("answers_published", published_answers.c.person_id, "question"),
    _part("decisions_recorded", decisions.c.person_id),
    _part("decisions_drafted", decision_drafts.c.person_id),
    _part("rounds_made", rounds.c.made_by),
    _part("rounds_ended", rounds.c.ended_by),
    _part("reminders_sent", nudges.c.person_id),
    _part("announcements_made", notices.c.made_by),
    _part("announcements_changed", notices.c.changed_by),
    _part("announcements_sent", notice_contents.c.person_id),
    _part("journal", journal.c.person_id),
)
"""The export's lists, what is the person's own first, then what they did for the Federation."""

NOT_GIVEN: Mapping[str, str] = {}
"""Columns that refer to a person and are not in the export, as `table.column`, each with the reason."""

LEFT_OUT: Mapping[Table, frozenset[str]] = {
    invitations: frozenset({"code_digest"}),
    handovers: frozenset({"code_digest"}),
    deliveries: frozenset({"key", "state"}),
    drafts: frozenset({"about"}),
    submissions: frozenset({"document"}),
    decision_drafts: frozenset({"document"}),
    notices: frozenset({"draft", "audience"}),
    notice_contents: frozenset({"document"}),
    journal: frozenset({"about"}),
}
"""What no list gives: codes and states that may hold one, keys made of ids, and papers of several people together."""

OF_THE_PERSON = ("telegram_id", "name", "language", "role", "abroad_only", "chamber_id", "reachable", "met_at", "seen_at")
"""Of the person's own row. Left out: where they are in the chat, which may hold a link's secret, and the numbers of messages."""


def own(connection: Connection, person: Person, state: OwnRoom | OwnData, moment: Moment) -> OwnSnapshot:
    """What the rooms about the person's own data know; the rows themselves only where a file is made of them."""
    whole = isinstance(state, OwnData)
    register = programmes.register(connection)
    return OwnSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        asked=sent.asked_by(connection, person.id),
        today=moment.today,
        zone=moment.zone,
        register=register,
        programmes=programmes.newest(connection) if whole else {},
        about=_about(connection, person.id) if whole else {},
        rows={part.key: _rows(connection, part, person) for part in PARTS} if whole else {},
        lines=journal_lines.of_person(connection, person, register, moment) if whole else (),
        losing=losing(connection, person.id),
        alone=_alone(connection, person),
        fixed=_telegram_id(connection, person.id) in moment.admins,
        last_admin=roles.is_last_admin(connection, person.id, moment.admins),
    )


def _about(connection: Connection, person: int) -> Row:
    row = connection.execute(select(*(people.c[name] for name in OF_THE_PERSON)).where(people.c.id == person)).one()
    return {_named(name): value for name, value in zip(OF_THE_PERSON, row, strict=True)}


def _telegram_id(connection: Connection, person: int) -> int | None:
    found: int | None = connection.execute(select(people.c.telegram_id).where(people.c.id == person)).scalar()
    return found


def _rows(connection: Connection, part: Part, person: Person) -> tuple[Row, ...]:
    table = part.column.table
    hidden = part.without | LEFT_OUT.get(table, frozenset())
    given = [column for column in table.columns if column.name not in hidden and not _names_someone(column)]
    found = select(*given).where(part.column == person.id).order_by(*table.primary_key)
    rows = [{_named(column.name): value for column, value in zip(given, row, strict=True)} for row in connection.execute(found)]
    if table is deliveries:
        kinds = select(deliveries.c.state).where(part.column == person.id).order_by(*table.primary_key)
        rows = [row | {"kind": _kind(state)} for row, state in zip(rows, connection.execute(kinds).scalars(), strict=True)]
    return tuple(_with_criterion(connection, row, person) for row in rows)


def _names_someone(column: Column[Any]) -> bool:
    return any(key.column.table is people for key in column.foreign_keys)


def _named(column: str) -> str:
    """What the export calls a column: `chamber_id` is `chamber`; Telegram's own ids keep their names."""
    return column if column.startswith(("telegram", "file")) else column.removesuffix("_id")


def _kind(state: str) -> str:
    """Of what kind a message was, by the tag of its state."""
    return str(loads(state).get("tag", ""))


def _with_criterion(connection: Connection, row: Row, person: Person) -> Row:
    """With the programme and the chamber of the row's assessment, and its criterion as a card shows it."""
    of = row.get("assessment")
    if not isinstance(of, UUID):
        return row
    columns = (assessments.c.programme_id, assessments.c.programme_version, assessments.c.chamber_id)
    id_, version, chamber = connection.execute(select(*columns).where(assessments.c.id == of)).one()
    more: dict[str, object] = {"programme": id_, "chamber": chamber}
    programme = programmes.programme(connection, id_, version)
    criterion = row.get("criterion")
    if isinstance(criterion, str) and criterion in programme.by_id:
        wording = programme.by_id[criterion].statement.in_(person.language)
        more |= {"number": place_of(programme, criterion)[0], "statement": wording}
    return {**row, **more}


def losing(connection: Connection, person: int) -> Losing:
    """What goes when the person has everything deleted: what the card tells, and what a second thought is about."""
    trials = select(assessments.c.id).where(assessments.c.person_id == person, assessments.c.chamber_id.is_(None))

    def count(table: Table, *which: ColumnElement[bool]) -> int:
        return connection.execute(select(func.count()).select_from(table).where(*which)).scalar_one()

    return Losing(
        person=person,
        trials=count(assessments, assessments.c.id.in_(trials)),
        answers=count(answers, answers.c.assessment_id.in_(trials)),
        notes=count(notes, notes.c.assessment_id.in_(trials)),
        files=count(evidence, evidence.c.assessment_id.in_(trials)),
        replies=count(replies, replies.c.person_id == person),
        held=count(handovers, handovers.c.taken_by == person, handovers.c.withdrawn_by.is_(None)),
        drafts=count(drafts, drafts.c.person_id == person),
    )


def _alone(connection: Connection, person: Person) -> bool:
    """Whether nobody else represents the person's chamber."""
    return person.chamber is not None and met.representing(connection, person.chamber) == [person.id]
