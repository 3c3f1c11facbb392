"""What the states that tell of principles handed over show."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from conversations.assessment import AssessmentSnapshot
from conversations.core import Person
from conversations.home import HeldPrinciple
from conversations.model.register import Chamber
from conversations.taking_over import Offered, OfferSnapshot
from conversations.walk import entrance, open_within
from storage import assessments, handovers, programmes
from storage.moment import Moment


def held_by(connection: Connection, person: Person, chambers: Mapping[str, Chamber]) -> tuple[HeldPrinciple, ...]:
    """The principles that were handed to a person; of their own chamber only those where something is open."""
    found = (_held(connection, one, chambers) for one in handovers.holding(connection, person))
    return tuple(one for one in found if one.left or one.chamber is None or one.chamber.id != person.chamber)


def _held(connection: Connection, one: handovers.Holding, chambers: Mapping[str, Chamber]) -> HeldPrinciple:
    programme = programmes.programme(connection, one.programme, one.version)
    principle = next(found for found in programme.principles if found.id == one.principle)
    answers, _ = assessments.credits_of(connection, one.assessment)
    facts = assessments.facts_of(connection, one.assessment)
    return HeldPrinciple(
        principle=principle,
        chamber=chambers.get(one.chamber),
        left=len(open_within(principle, answers, facts)),
        at=entrance(principle, answers, facts, one.assessment, one.left_at),
    )


def offer(connection: Connection, person: Person, digest: str, moment: Moment) -> OfferSnapshot:
    """A link that the person opened, by the digest of its code."""
    link = handovers.link(connection, digest, person, moment.now)
    offered = _offered(connection, person, link) if link else None
    return OfferSnapshot(now=moment.now, person=person, owner=None, fresh_id=moment.fresh_id, offered=offered)


def _offered(connection: Connection, person: Person, link: handovers.Link) -> Offered | None:
    found = assessments.kept(connection, link.assessment)
    if found is None:
        return None
    kept, facts, _ = found
    programme = programmes.programme(connection, kept.programme, kept.version)
    principle = next(one for one in programme.principles if one.id == link.principle)
    answers, _ = assessments.credits_of(connection, link.assessment)
    return Offered(
        principle=principle,
        chamber=programmes.register(connection).chambers.get(link.chamber),
        by=link.by,
        colleague=person.chamber == link.chamber,
        fate=link.fate,
        at=entrance(principle, answers, facts, link.assessment),
    )


def with_news(connection: Connection, snapshot: AssessmentSnapshot) -> AssessmentSnapshot:
    """With what was handed over, and whose it is: who is told of it may be of another chamber."""
    owner = snapshot.owner.chamber if snapshot.owner else None
    chamber = programmes.register(connection).chambers.get(owner or "")
    return replace(with_colleagues(connection, snapshot, givers=False), chamber=chamber)


def with_colleagues(connection: Connection, snapshot: AssessmentSnapshot, *, givers: bool) -> AssessmentSnapshot:
    """With what was handed over, and who answered what; nothing of a trial, where there is nobody else."""
    if snapshot.owner is None or snapshot.owner.chamber is None:
        return snapshot
    answered = assessments.givers_of(connection, snapshot.assessment) if givers else {}
    handed = handovers.of_assessment(connection, snapshot.assessment, snapshot.person.id)
    return replace(snapshot, handed=handed, givers=answered)
