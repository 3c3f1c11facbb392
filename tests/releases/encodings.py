"""Every state of this release as it is stored: each once whole, and once for each other shape that a field can take."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from itertools import islice
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from conversations import states
from conversations.states import State
from tests.walker.sweep import all_states

WHEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PLAIN: dict[Any, list[Any]] = {
    UUID: [UUID(int=7)], str: ["voka-limburg"], int: [3], bool: [True, False], datetime: [WHEN], date: [WHEN.date()],
    type(None): [None], State: [states.Home(), states.AtCriterion(UUID(int=7), "L1.1")],
}  # fmt: skip


def encodings() -> list[str]:
    """The states as JSON, in the order of the map of the house."""
    every = [states.encode(state) for kind in all_states() for state in samples(kind)]
    return list(dict.fromkeys(every))


def samples(kind: type[Any]) -> Iterator[Any]:
    """The whole one first; then each other value of a field, one at a time."""
    hints = get_type_hints(kind, include_extras=True)
    values = {field.name: list(of_type(hints[field.name])) for field in fields(kind)}
    whole = kind(**{name: given[0] for name, given in values.items()})
    yield whole
    for name, given in values.items():
        yield from (replace(whole, **{name: value}) for value in given[1:])


def of_type(hint: Any) -> Iterator[Any]:
    """Values of a field's type, a whole one first."""
    if hint in PLAIN:
        yield from PLAIN[hint]
    elif get_origin(hint) is Literal:
        yield from get_args(hint)
    elif get_origin(hint) in {Union, UnionType}:
        yield from (value for one in get_args(hint) for value in of_type(one))
    elif get_origin(hint) in {tuple, frozenset}:
        made = get_origin(hint)
        yield made(islice(of_type(get_args(hint)[0]), 2))
        yield made()
    elif is_dataclass(hint):
        yield from samples(hint)  # type: ignore[arg-type]
    elif isinstance(hint, type) and issubclass(hint, Enum):
        yield from hint
    else:
        raise TypeError(f"no sample of {hint}")
