"""Someone has everything about them deleted, and trials that are removed: in one transaction, by the foreign keys.

The row of the person stays, without telegram id, name, chamber, role and place, because the chamber's answers, the Federation's
papers and the journal refer to it. `tests/storage/test_erasure.py` names what becomes of every column that refers to a person.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Table, delete, select, update

from conversations.core import Role
from conversations.gone import NAME
from conversations.model.delivery import Fate
from conversations.states import Home, encode
from locales.language import Language
from storage import handovers, replies
from storage.deliveries import CALLED_OFF
from storage.notice_tables import replies as given
from storage.round_tables import digests
from storage.tables import (
    access_requests,
    answers,
    assessments,
    deliveries,
    drafts,
    enquiries,
    evidence,
    fact_answers,
    notes,
    people,
    positions,
    published_answers,
    quick_answers,
    routing_answers,
    seen_updates,
)
from storage.tables import handovers as handed

OF_A_TRIAL: tuple[Table, ...] = (answers, fact_answers, quick_answers, notes, evidence, positions, handed)
"""What stands in a trial and goes with it."""

THEIRS: tuple[Table, ...] = (access_requests, routing_answers, positions, drafts, given, digests)
"""What is the person's alone, in every row of `person_id`."""


def erase(connection: Connection, person: int, now: datetime) -> None:
    """Deletes what is about a person alone, and takes their name from all else; a second time it changes nothing.

    What they hold of others goes back, and who gave it is told; their seats go to who waits.
    """
    mine = (assessments.c.person_id == person) & assessments.c.chamber_id.is_(None)
    remove_trials(connection, connection.execute(select(assessments.c.id).where(mine)).scalars().all())
    _give_back(connection, person, now)
    _empty(connection, person, now)
    replies.leave(connection, person, now)
    for table in THEIRS:
        connection.execute(delete(table).where(table.c.person_id == person))
    _silence(connection, person, now)


def _give_back(connection: Connection, person: int, now: datetime) -> None:
    """Principles in their hands go back; links of theirs that nobody took work no longer."""
    held = select(handed.c.assessment_id, handed.c.principle).where(handed.c.taken_by == person, handed.c.withdrawn_by.is_(None))
    for assessment, principle in connection.execute(held.distinct()).all():
        handovers.give_back(connection, assessment, principle, person, now)
    links = (handed.c.made_by == person) & handed.c.taken_by.is_(None) & handed.c.withdrawn_by.is_(None)
    connection.execute(update(handed).where(links).values(withdrawn_by=person, withdrawn_at=now))


def _empty(connection: Connection, person: int, now: datetime) -> None:
    """The row stays and says nothing of anybody; the language is that of the last card for as long as it may come again."""
    nothing = {"telegram_id": None, "name": NAME, "role": Role.NONE, "abroad_only": False, "chamber_id": None, "reachable": False}
    place = {"state": encode(Home()), "floor": 0, "shown_token": None, "shown_message": None, "shown_at": None}
    mine = update(people).where(people.c.id == person)
    connection.execute(mine.values(**nothing, **place, met_at=now, seen_at=now))


def _silence(connection: Connection, person: int, now: datetime) -> None:
    """Nothing more is sent to them. Of an announcement's rows the count stays; of all others nothing.

    What is in hand at this moment goes, unless it has to be tried again.
    """
    seen = update(seen_updates).where(seen_updates.c.person_id == person)
    connection.execute(seen.values(delivery_id=None))
    theirs = deliveries.c.person_id == person
    in_hand = deliveries.c.fate == Fate.SENDING
    connection.execute(delete(deliveries).where(theirs, deliveries.c.notice_id.is_(None), ~in_hand))
    connection.execute(update(deliveries).where(theirs, in_hand).values(why=CALLED_OFF))
    waits = update(deliveries).where(theirs, deliveries.c.fate == Fate.WAITING)
    connection.execute(waits.values(fate=Fate.CANCELLED, settled_at=now))
    connection.execute(update(deliveries).where(theirs).values(message=None))


def remove_trials(connection: Connection, trials: Iterable[UUID]) -> None:
    """Removes trials with all that stands in them.

    Where the Federation published its answer to a question that was asked in one, the published text refers to the question: its
    row and that of the trial stay, closed and without the person's words.
    """
    ids = list(trials)
    if not ids:
        return
    for table in OF_A_TRIAL:
        connection.execute(delete(table).where(table.c.assessment_id.in_(ids)))
    published = select(published_answers.c.enquiry_id)
    asked = enquiries.c.assessment_id.in_(ids)
    connection.execute(delete(enquiries).where(asked, enquiries.c.id.not_in(published)))
    kept = connection.execute(select(enquiries.c.assessment_id).where(asked)).scalars().all()
    connection.execute(update(enquiries).where(asked).values(text="…"))
    connection.execute(update(access_requests).where(access_requests.c.trial_id.in_(ids)).values(trial_id=None))
    gone = [one for one in ids if one not in kept]
    connection.execute(delete(assessments).where(assessments.c.id.in_(gone)))
    closed = update(assessments).where(assessments.c.id.in_(kept), assessments.c.closed_at.is_(None))
    connection.execute(closed.values(closed_at=assessments.c.opened_at))


def forget_languages(connection: Connection, before: datetime) -> None:
    """Those who left so long ago are shown no last card any more: not even their language is kept."""
    gone = people.c.telegram_id.is_(None) & (people.c.seen_at < before)
    connection.execute(update(people).where(gone, people.c.language != Language.EN).values(language=Language.EN))
