"""The text of a call, with its marks: read, put right, measured."""

from dataclasses import dataclass

from bot.simulator import fields as field
from bot.simulator import markup
from bot.simulator.chats import Json
from bot.simulator.entities import Entity, settled
from bot.simulator.fields import Fields
from bot.simulator.limits import maximum, refused, utf16_length

_OWN = frozenset({"offset", "length", "type"})


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as people see it, its marks, and how it was sent."""

    text: str
    entities: tuple[Json, ...]
    html: str


def message_text(fields: Fields) -> Formatted:
    """The text of a message.

    Raises:
        RefusedError: there is none, it is empty, too long, or its marks cannot be read.
    """
    if not field.text(fields, "text"):
        raise refused("text_missing")
    found = _formatted(fields, "text", "entities")
    if not found.text:
        raise refused("text_empty")
    if utf16_length(found.text) > maximum("text"):
        raise refused("text")
    return found


def caption(fields: Fields) -> Formatted:
    """The caption of a file; its text is empty when there is none.

    Raises:
        RefusedError: it is too long, or its marks cannot be read.
    """
    found = _formatted(fields, "caption", "caption_entities")
    if utf16_length(found.text) > maximum("caption"):
        raise refused("caption")
    return found


def _formatted(fields: Fields, name: str, marks: str) -> Formatted:
    source = field.text(fields, name)
    if len(source.encode()) > maximum("text_raw"):
        raise refused("text_raw")
    mode = field.text(fields, "parse_mode").lower()
    if mode in {"markdown", "markdownv2"}:
        raise refused("entities", problem=f"{mode} is not spoken here; the bot writes HTML")
    if mode == "html":
        text, entities = markup.parsed(source)
    elif mode in {"", "none"}:
        text, entities = source, [_entity(one) for one in fields.get(marks) or []]
    else:
        raise refused("parse_mode")
    text, entities = settled(text, entities)
    return Formatted(text, tuple(entity.json() for entity in entities), source if mode == "html" else markup.escaped(text))


def _entity(given: object) -> Entity:
    if not isinstance(given, dict):
        raise refused("entity", problem="expected an Object")
    for name in ("type", "offset", "length"):
        if name not in given:
            raise refused("entity", problem=f'Can\'t find field "{name}"')
    extra = {name: value for name, value in given.items() if name not in _OWN}
    return Entity(str(given["type"]), int(given["offset"]), int(given["length"]), extra)
