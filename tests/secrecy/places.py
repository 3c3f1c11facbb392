"""Every state with every id that is there: whoever's it is."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import Field, fields
from datetime import timedelta
from enum import EnumType
from itertools import product
from typing import Literal, get_args, get_origin

from sqlalchemy import select
from sqlmodel import SQLModel

from conversations import states
from conversations.model.handover import handover_code
from conversations.model.invitation import code_digest, code_of
from conversations.model.progress import Group
from conversations.states import State
from storage import tables
from tests.secrecy.marked import (
    ABROAD,
    ASSESSMENTS,
    CHAMBERS,
    FEDERATION,
    LOCAL,
    NOTICES,
    NOW,
    REPRESENTATIVES,
    ROUNDS,
    SECRETS,
    VIEWERS,
    Marked,
)

HELD = {"holder": ASSESSMENTS["ld"], "former": ASSESSMENTS["ls"]}
"""What is, or was, in part or whole theirs."""

KINDS: tuple[type, ...] = get_args(get_args(states.State)[0])
"""Every kind of state."""


def places(house: Marked) -> list[State]:
    """Every kind of state with every combination of what there is."""
    ids = ids_of(house)
    return [place for kind in KINDS for place in _of(kind, ids, house)]


def asked_for(places: Sequence[State], viewer: str) -> Iterator[State]:
    """What someone goes to: all that is theirs, most of the desk for who works there, and of all else some, each other ones."""
    mine = {ASSESSMENTS.get(viewer), ASSESSMENTS.get(REPRESENTATIVES.get(viewer, "")), HELD.get(viewer)}
    many = Counter(map(type, places))
    for number, place in enumerate(places, VIEWERS.index(viewer)):
        if getattr(place, "assessment", "") in mine or many[type(place)] < 5:
            every = 1
        elif isinstance(place, states.DeskState):
            every = 7 if viewer not in FEDERATION else 1 if many[type(place)] < 20 else 3
        else:
            every = 4
        if number % every == 0:
            yield place


def _of(kind: type, there: Mapping[str, Sequence[object]], house: Marked) -> Iterator[State]:
    within = [one for one in fields(kind) if one.name != "tag"]
    names = [one.name for one in within]
    choices = _exact(kind, house) or product(*(_values(kind, one, there) for one in within))
    yield from (kind(**dict(zip(names, chosen, strict=True))) for chosen in choices)


def _values(kind: type, within: Field, there: Mapping[str, Sequence[object]]) -> Sequence[object]:
    if isinstance(within.type, EnumType):
        return list(within.type)
    if get_origin(within.type) is Literal:
        return get_args(within.type)
    assert within.name in there, f"{kind.__name__}.{within.name}: say in tests/secrecy/places.py which there are"
    return there[within.name]


def _exact(kind: type, house: Marked) -> list[tuple[object, ...]] | None:
    """What stands at a criterion is asked for from within its own assessment, and from within two others."""
    if kind is states.FederationAnswered:
        kept, order = tables.enquiries, (0, 2)
    elif kind in {states.OneFile, states.OwnEvidenceCame, states.EvidenceCame}:
        kept, order = tables.evidence, (0, 1, 2)
    else:
        return None
    all_ = list(ASSESSMENTS.values())
    rows = house.connection.execute(select(kept.c.assessment_id, kept.c.criterion, kept.c.id)).all()
    found = [(all_[(all_.index(row[0]) + other) % len(all_)], *row[1:]) for row in rows for other in (0, 1, 1 + row[2] % 5)]
    return [tuple(one[place] for place in order) for one in found]


def ids_of(house: Marked) -> dict[str, Sequence[object]]:
    def ids(table: str) -> list[object]:
        return list(house.connection.execute(select(SQLModel.metadata.tables[table].c.id)).scalars())

    programmes = (house.programme("ld"), house.programme("ad"))
    links = [code_digest(code) for secret in SECRETS.values() for code in (code_of(secret), handover_code(secret))]
    people = ids("people")
    found = tuple(CHAMBERS.values())
    return {
        "assessment": list(ASSESSMENTS.values()),
        "criterion": [one.principles[number].criteria[0].id for one in programmes for number in (0, 1)],
        "principle": [one.principles[number].id for one in programmes for number in (0, 1)],
        "fact": [programmes[0].facts[0].id],
        "question": ids("questions"),
        "enquiry": ids("enquiries"),
        "submission": ids("submissions"),
        "decision": ids("decisions"),
        "handover": ids("handovers"),
        "evidence": ids("evidence"),
        "request": ids("access_requests"),
        "invitation": ids("invitations"),
        "nudge": ids("nudges"),
        "person": people,
        "people": [tuple(people)],
        "chamber": list(CHAMBERS.values()),
        "chambers": [found[:3], found[3:]],
        "digest": [*links, code_digest("taken")],
        "secret": list(SECRETS.values()),
        "round": [*ROUNDS.values(), None],
        "notice": list(NOTICES.values()),
        "kind": [LOCAL, ABROAD],
        "number": [1],
        "months": [6],
        "page": [0],
        "back": [None],
        "area": ["flanders", "SG"],
        "group": list(Group),
        "blocked": [False],
        "out_of_reach": [False],
        "at": [NOW],
        "since": [NOW - timedelta(days=1)],
        "until": [NOW + timedelta(days=1)],
    }
