"""Who of those who are coming has a seat, who waits for one, and until when replies count. Values only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conversations.model.notice import Content
from conversations.model.reply import Answer, Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Someone who is coming: in which order they said so, and whether they have a seat."""

    person: int
    line: int
    seated: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """Whose seat changes: who gets one, first in line first, and who loses theirs, last in line first."""

    gain: tuple[int, ...] = ()
    lose: tuple[int, ...] = ()


def next_line(places: Iterable[Place]) -> int:
    """The number of who joins the line now, from 1."""
    return max((one.line for one in places), default=0) + 1


def moved(places: Iterable[Place], seats: int | None, *, up: bool) -> Moved:
    """What has to change so that never more are seated than there are seats.

    Args:
        seats: How many there are; None for as many as come.
        up: Whether those who wait may move up; where they may not, a seat that becomes free stays free.
    """
    ordered = sorted(places, key=lambda one: one.line)
    seated = [one for one in ordered if one.seated]
    too_many = 0 if seats is None else max(0, len(seated) - seats)
    lose = tuple(one.person for one in reversed(seated[len(seated) - too_many :]))
    if not up:
        return Moved(lose=lose)
    waiting = [one for one in ordered if not one.seated]
    free = len(waiting) if seats is None else max(0, seats - len(seated))
    return Moved(gain=tuple(one.person for one in waiting[:free]), lose=lose)


def numbers_in_line(places: Iterable[Place]) -> Mapping[int, int]:
    """Of everyone who waits: the how manieth they are, from 1."""
    waiting = sorted((one for one in places if not one.seated), key=lambda one: one.line)
    return {one.person: number for number, one in enumerate(waiting, 1)}


class Replying(StrEnum):
    """What a reader can still do. LEAVING: who is coming can say that they cannot after all. OVER: the event has begun."""

    OPEN = "open"
    LEAVING = "leaving"
    CLOSED = "closed"
    OVER = "over"


def replying(content: Content, reply: Reply | None, now: datetime) -> Replying:
    """What a reader of an event can still do; of what has no start, nothing."""
    if content.starts is None or now >= content.starts:
        return Replying.OVER
    if content.deadline is None or now < content.deadline:
        return Replying.OPEN
    return Replying.LEAVING if is_coming(reply) else Replying.CLOSED


def is_coming(reply: Reply | None) -> bool:
    """Whether someone comes on the date that the event has now, with a seat or in line for one."""
    return reply is not None and reply.counts and reply.answer is Answer.COMING


def moves_up(content: Content, now: datetime) -> bool:
    """Whether a seat that becomes free goes to who waits longest: until the deadline, else until the start."""
    until = content.deadline or content.starts
    return until is not None and now < until
