"""Values of many kinds as JSON, each kind known by its tag: only the kinds that are met are ever compiled.

pydantic compiles a union as a whole, and once more in every intent and event that holds one: of our states that is 0.2 s and several
megabytes each time. A kind by itself costs a millisecond, when it is first met.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema, from_json


@cache
def adapter(kind: type) -> TypeAdapter[Any]:
    """What reads and writes a dataclass as JSON."""
    return TypeAdapter(kind)


@cache
def kinds(union: Any) -> Mapping[str, type]:
    """The dataclasses of a union by their tags."""
    return {kind.__dataclass_fields__["tag"].default: kind for kind in get_args(union)}


def as_text(value: Any) -> str:
    """A tagged dataclass as JSON, without what is None."""
    kind: type = type(value)
    return adapter(kind).dump_json(value, exclude_none=True).decode()


def from_text(union: Any, text: str) -> Any:
    """The dataclass that `as_text` gave.

    Raises:
        ValueError: The text is none of the union's.
    """
    return _read(union, from_json(text))


def _read(union: Any, value: Any) -> Any:
    known = kinds(union)
    tag = value.get("tag") if isinstance(value, dict) else None
    kind = known.get(tag) if isinstance(tag, str) else None
    if kind is None:
        if type(value) in known.values():
            return value
        raise ValueError("none of the kinds that are known")
    return adapter(kind).validate_python(value)


def _written(value: Any, options: core_schema.SerializationInfo) -> Any:
    kind: type = type(value)
    return adapter(kind).dump_python(value, mode="json", exclude_none=options.exclude_none)


@dataclass(frozen=True, slots=True)
class ByTag:
    """In the annotation of a union: its kinds are told apart by their tags, and compiled when they are met."""

    def __get_pydantic_core_schema__(self, union: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Nothing of the union itself, so pydantic does not look into it."""
        writing = core_schema.plain_serializer_function_ser_schema(_written, info_arg=True)
        return core_schema.no_info_plain_validator_function(lambda value: _read(union, value), serialization=writing)
