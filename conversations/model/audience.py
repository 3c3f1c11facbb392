"""At whom a notice is aimed. Values only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from conversations.model.progress import Group
from conversations.model.register import Chamber, ChamberKind
from conversations.model.reply import Answer
from locales.language import Language


class Station(StrEnum):
    """What a reader is: someone who represents a chamber, or one of the Federation's."""

    REPRESENTATIVE = "representative"
    STAFF = "staff"
    ADMIN = "admin"


class Aim(StrEnum):
    """By what an audience is narrowed."""

    KIND = "kind"
    LANGUAGE = "language"
    AREA = "area"
    STATION = "station"
    PROGRESS = "progress"
    REPLY = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who gets a notice: whoever fits all that is chosen; what is empty narrows nothing.

    Everyone who represents a chamber or works for the Federation is meant, nobody else. `kinds`, `areas` and `groups` are about the
    chamber that someone represents: who represents none fits none of them.

    Attributes:
        areas: Regions of Belgium and ISO 3166-1 codes of countries (see `Chamber.area`).
        groups: How far the chamber is.
        event: An earlier event, by id: who was told of it is meant, whatever they replied, unless `replies` says more.
        replies: Which of its replies are meant; None for those who were told of it and did not reply. Without `event` they narrow
            nothing.
    """

    kinds: frozenset[ChamberKind] = frozenset()
    languages: frozenset[Language] = frozenset()
    areas: frozenset[str] = frozenset()
    stations: frozenset[Station] = frozenset()
    groups: frozenset[Group] = frozenset()
    event: UUID | None = None
    replies: frozenset[Answer | None] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Someone who may get a notice.

    Attributes:
        stations: What they are; empty for who has no access any more.
        chamber: The one that they represent.
        group: How far it is.
        reachable: Telegram lets us write to them.
        replied: Of each event that they were told of: their reply that counts, None where there is none.
    """

    person: int
    name: str
    language: Language
    stations: frozenset[Station]
    chamber: Chamber | None
    group: Group | None
    reachable: bool
    replied: Mapping[UUID, Answer | None]


def fits(audience: Audience, reader: Reader) -> bool:
    """Whether the reader is meant."""
    kind = reader.chamber.kind if reader.chamber else None
    area = reader.chamber.area if reader.chamber else None
    return (
        bool(reader.stations)
        and (not audience.stations or bool(audience.stations & reader.stations))
        and _within(audience.languages, reader.language)
        and _within(audience.kinds, kind)
        and _within(audience.areas, area)
        and _within(audience.groups, reader.group)
        and _replied(audience, reader)
    )


def _within(chosen: Collection[object], own: object) -> bool:
    return not chosen or own in chosen


def _replied(audience: Audience, reader: Reader) -> bool:
    if audience.event is None:
        return True
    return audience.event in reader.replied and _within(audience.replies, reader.replied[audience.event])
