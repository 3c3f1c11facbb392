"""Whom the Federation's desk is for, and how far each of them sees and gives."""

from conversations.core import Person, Role
from conversations.model.matching import Hits, Register
from conversations.model.register import ChamberKind


def is_staff(person: Person) -> bool:
    """Whether the person works for the Federation: staff or administrator."""
    return person.role is not Role.NONE


def concerned_with(person: Person) -> frozenset[ChamberKind]:
    """The kinds of chambers that the person's work at the Federation is about."""
    match person.role:
        case Role.NONE:
            return frozenset()
        case Role.STAFF if person.abroad_only:
            return frozenset({ChamberKind.BILATERAL})
        case _:
            return frozenset(ChamberKind)


def first_kind(person: Person) -> ChamberKind:
    """The kind of chambers that is shown first: those at home, where they are the person's work."""
    return next((kind for kind in ChamberKind if kind in concerned_with(person)), ChamberKind.BILATERAL)


def may_give(person: Person, role: Role, *, abroad_only: bool) -> bool:
    """Whether the person may invite someone to a role: nobody gives more than they have."""
    match person.role, role:
        case Role.ADMIN, _:
            return True
        case Role.STAFF, Role.STAFF:
            return abroad_only or not person.abroad_only
        case _:
            return False


def found_by(person: Person, typed: str, register: Register) -> Hits:
    """What a typed name can mean among the chambers that concern the person."""
    hits = register.index.find(typed)
    kinds = concerned_with(person)
    within = tuple(id_ for id_ in hits.chambers if register.chambers[id_].kind in kinds)
    return Hits(hits.sure if hits.sure in within else None, within)
