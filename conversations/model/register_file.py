"""The register of chambers as a file that people write, read strictly, and one chamber as plain JSON values."""

from collections.abc import Collection
from dataclasses import fields
from enum import StrEnum
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

from pydantic import TypeAdapter

from conversations.model.register import Chamber, ChamberKind, Standing
from conversations.model.yaml_lines import Lines, composed, hint, opened, quoted
from conversations.model.yaml_values import (
    choice,
    identifier,
    keyed,
    languages,
    listed,
    reference,
    texts,
    unique_ids,
    whole_or_null,
    word_list,
    words,
)

REGISTER_FILE = "conversations/chambers.yaml"

_CHAMBER = {field.name for field in fields(Chamber)}
_ADDRESS = r"https?://[^\s/.]+\.\S+"


class Region(StrEnum):
    """Where in Belgium a local chamber works."""

    FLANDERS = "flanders"
    BRUSSELS = "brussels"
    WALLONIA = "wallonia"
    GERMAN_COMMUNITY = "german-community"


def read_register(text: str, file: str) -> tuple[Chamber, ...]:
    """The chambers in a YAML text, in its order.

    A source that no chamber names is allowed: a list of members is worth keeping when it says nothing of one chamber.

    Args:
        text: The whole file.
        file: Its name, as a mistake should call it.

    Raises:
        Mend: The first thing to mend.
    """
    node = composed(text, file)
    root = opened(file, node, "the register", node.start_mark.line + 1, {"chambers", "sources"})
    chambers = listed(root, "chambers", "chamber", _CHAMBER)
    sources = keyed(root, "sources", "source", {"address", "title", "year"})
    for source in sources:
        _check_source(source)
    unique_ids(chambers)
    known = [identifier(source) for source in sources]
    return tuple(_chamber(lines, known) for lines in chambers)


def seed_register() -> tuple[Chamber, ...]:
    """The chambers of this release."""
    text = (files("conversations") / "chambers.yaml").read_text(encoding="utf-8")
    return read_register(text, REGISTER_FILE)


def chamber_document(chamber: Chamber) -> dict[str, object]:
    """A chamber as values that JSON can hold."""
    plain: dict[str, object] = _adapter().dump_python(chamber, mode="json")
    return plain


def chamber_from_document(document: dict[str, object]) -> Chamber:
    """The chamber of such values.

    Raises:
        ValueError: They are no chamber's.
    """
    return _adapter().validate_python(document)


def _chamber(lines: Lines, sources: Collection[str]) -> Chamber:
    kind = choice(lines, "kind", ChamberKind)
    return Chamber(
        id=identifier(lines),
        kind=kind,
        status=choice(lines, "status", Standing),
        country=words(lines, "country", 60, "[A-Z]{2}", "a country's two capital letters"),
        timezone=_timezone(lines),
        region=_region(lines, kind),
        languages=languages(lines, "languages"),
        names=texts(lines, "names", 120),
        also_known_as=word_list(lines, "also_known_as", 120),
        website=_address(lines, "website", 300) if "website" in lines else None,
        source=reference(lines, "source", sources, "sources"),
    )


def _check_source(lines: Lines) -> None:
    identifier(lines)
    _address(lines, "address", 300)
    words(lines, "title", 200)
    whole_or_null(lines, "year", 1800, 2200)


def _address(lines: Lines, key: str, limit: int) -> str:
    return words(lines, key, limit, _ADDRESS, "an address that starts with https:// or http://")


def _region(lines: Lines, kind: ChamberKind) -> str | None:
    if kind is ChamberKind.LOCAL:
        return choice(lines, "region", Region).value
    if "region" in lines:
        raise lines.mend(f"has a region, but is {kind}; only a local chamber has one, remove it", "region")
    return None


def _timezone(lines: Lines) -> str:
    zone = words(lines, "timezone", 60)
    if zone not in _zones():
        advice = hint(zone, _zones(), "take an IANA name such as Europe/Brussels")
        raise lines.mend(f"has {quoted(zone)} as timezone, which is no time zone; {advice}", "timezone")
    return zone


@cache
def _zones() -> frozenset[str]:
    # Names of places only: what has no stroke is an abbreviation, or belongs to this machine (localtime).
    return frozenset(zone for zone in available_timezones() if "/" in zone)


@cache
def _adapter() -> TypeAdapter[Chamber]:
    return TypeAdapter(Chamber)
