"""The text of a call, with its marks: read, put right, measured."""

from dataclasses import dataclass

from bot.simulator import fields as field
from bot.simulator import markup, strict
from bot.simulator.chats import Json
from bot.simulator.entities import FOUND_BY_TELEGRAM, Entity, canonical_layout, settled
from bot.simulator.fields import Fields
from bot.simulator.limits import check, field_refused, refused

_PLAIN = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote", "expandable_blockquote"})
_PREVIEW = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")


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
    check("text", found.text)
    return found


def caption(fields: Fields) -> Formatted:
    """The caption of a file; its text is empty when there is none.

    Raises:
        RefusedError: it is too long, or its marks cannot be read.
    """
    found = _formatted(fields, "caption", "caption_entities")
    check("caption", found.text)
    return found


def _formatted(fields: Fields, name: str, marks: str) -> Formatted:
    source = field.text(fields, name)
    check("text_raw", source)
    mode = field.text(fields, "parse_mode").lower()
    if mode in {"markdown", "markdownv2"}:
        raise refused("entities", problem=f"{mode} is not spoken here; the bot writes HTML")
    if mode == "html":
        text, entities = markup.parsed(source)
    elif mode in {"", "none"}:
        text, entities = source, _sent(fields.get(marks))
    else:
        raise refused("parse_mode")
    text, entities = settled(text, entities)
    return Formatted(text, tuple(entity.json() for entity in entities), source if mode == "html" else markup.escaped(text))


def _sent(marks: object) -> list[Entity]:
    """The marks beside a text; those that Telegram finds by itself are not taken from a bot."""
    read = [_entity(one) for one in marks] if isinstance(marks, list) else []
    return [entity for entity in read if entity.type not in FOUND_BY_TELEGRAM]


def preview(fields: Fields) -> Json | None:
    """How the first link of a text is to be shown; None when the bot does not say.

    Raises:
        RefusedError: this cannot be read.
    """
    asked = field.obj(fields, "link_preview_options", "preview")
    if asked is None:
        return {"is_disabled": True} if field.flag(fields, "disable_web_page_preview") else None
    try:
        read: Json = {name: strict.truth(asked, name) for name in _PREVIEW} | {"url": strict.optional_string(asked, "url")}
    except ValueError as problem:
        raise field_refused(problem) from None
    return {name: value for name, value in read.items() if value}


def _entity(given: object) -> Entity:
    if not isinstance(given, dict):
        raise refused("entity", problem="expected an Object")
    try:
        offset, length, kind = strict.integer(given, "offset"), strict.integer(given, "length"), strict.string(given, "type")
        return Entity(kind, offset, length, _extra(kind, given))
    except ValueError as problem:
        raise refused("entity", problem=problem) from None


def _extra(kind: str, given: Json) -> Json:
    match kind:
        case "pre":
            language = strict.optional_string(given, "language")
            return {"language": language} if language else {}
        case "text_link":
            return {"url": strict.string(given, "url")}
        case "text_mention":
            return {"user": {"id": strict.integer(strict.nested(given, "user"), "id")}}
        case "custom_emoji":
            return {"custom_emoji_id": str(strict.integer(given, "custom_emoji_id"))}
        case "date_time":
            layout = canonical_layout(strict.optional_string(given, "date_time_format"))
            if layout is None:
                raise ValueError("Invalid date-time format specified")
            return {"unix_time": strict.integer(given, "unix_time"), "date_time_format": layout}
        case _ if kind not in _PLAIN | FOUND_BY_TELEGRAM:
            raise ValueError("Unsupported type specified")
    return {}
