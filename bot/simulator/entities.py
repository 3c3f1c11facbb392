"""Entities: the marks on a stretch of text, in UTF-16 units, put right as Telegram puts them right.

The rules are those of tdlib/td, MessageEntity.cpp: code and pre hold no other entity, quotes are not nested, links do
not cross, bold and its like are merged where they touch and cut where another entity begins; surrounding white space
goes.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = ("blockquote", "expandable_blockquote")
CODE = ("code", "pre")
FOUND_BY_TELEGRAM = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "date_time": 30,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/<>])"
    r"|(?<![\w/@#])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<![\w/@#])(?P<hashtag>\#(?=\w*[^\W\d])\w{1,256})"
    r"|(?<![\w.])(?P<bare>(?:[a-z0-9-]+\.)+(?:com|org|net|be|eu|lu|nl|fr|de|io|me)(?:/[^\s<>\"']*)?)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entity:
    """One mark: what it is, where it begins and how long it is (UTF-16 units), and what else Telegram says about it."""

    type: str
    offset: int
    length: int
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """The first unit after this entity."""
        return self.offset + self.length

    def json(self) -> dict[str, Any]:
        """The MessageEntity of the Bot API."""
        return {"offset": self.offset, "length": self.length, "type": self.type} | self.extra


def canonical_layout(asked: str) -> str | None:
    """How a moment is to be shown, as Telegram gives it back: weekday, date, time; None when it cannot be read."""
    if asked in {"r", "R"}:
        return "r"
    if set(asked) - set("tTdDwW"):
        return None
    weekday = "w" if set(asked) & set("wW") else ""
    return weekday + "".join(next((letter for letter in pair if letter in asked), "") for pair in ("dD", "tT"))


def units(text: str) -> bytes:
    """The text in UTF-16, two bytes a unit; unpaired surrogates are kept."""
    return text.encode("utf-16-le", "surrogatepass")


def ordered(entities: Iterable[Entity]) -> list[Entity]:
    """Sorted as Telegram sorts them: where they begin, the longer first, then by kind."""
    return sorted(entities, key=lambda entity: (entity.offset, -entity.length, _PRIORITY.get(entity.type, 50)))


def found(text: str) -> list[Entity]:
    """What Telegram finds by itself in a text: links, addresses, commands, mentions and hashtags."""
    return [
        Entity(
            "url" if match.lastgroup == "bare" else str(match.lastgroup),
            len(units(text[: match.start()])) // 2,
            len(units(match[0])) // 2,
        )
        for match in _FOUND.finditer(text)
    ]


def settled(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    """The text without surrounding white space, and its entities put right, with what Telegram finds by itself.

    Returns:
        The text that a reader sees ("" when nothing is left) and its entities in Telegram's order.
    """
    text = "".join(_printable(character) for character in text)
    stripped = text.rstrip(" \n")
    first = min((entity.offset for entity in entities), default=len(units(stripped)) // 2)
    skipped = min(len(stripped) - len(stripped.lstrip(" \n")), first)
    stripped = stripped[skipped:]
    end = len(units(stripped)) // 2
    kept = [_clipped(entity, skipped, end) for entity in entities]
    return stripped, _fixed([entity for entity in kept if entity.length > 0], found(stripped))


def _printable(character: str) -> str:
    return " " if character < " " and character != "\n" else character


def _clipped(entity: Entity, skipped: int, end: int) -> Entity:
    start = entity.offset - skipped
    return replace(entity, offset=start, length=min(entity.end - skipped, end) - start)


def _fixed(entities: list[Entity], new: list[Entity]) -> list[Entity]:
    entities = ordered(entities)
    whole = _apart(entity for entity in entities if entity.type not in SPLITTABLE + QUOTES)
    quotes = _apart(entity for entity in entities if entity.type in QUOTES)
    whole += [entity for entity in new if not any(_touch(entity, other) for other in whole)]
    whole = [entity for entity in whole if not any(_cross(entity, quote) for quote in quotes)]
    others = ordered(whole + quotes)
    return ordered(others + _cut([entity for entity in entities if entity.type in SPLITTABLE], others))


def _apart(entities: Iterable[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity.offset >= kept[-1].end:
            kept.append(entity)
    return kept


def _touch(one: Entity, other: Entity) -> bool:
    return one.offset < other.end and other.offset < one.end


def _cross(inner: Entity, quote: Entity) -> bool:
    return _touch(inner, quote) and not (quote.offset <= inner.offset and inner.end <= quote.end)


def _cut(entities: list[Entity], others: list[Entity]) -> list[Entity]:
    """Bold and its like: merged where they touch, cut at the edges of `others` and where another of them begins."""
    merged = [stretch for kind in SPLITTABLE for stretch in _merged([one for one in entities if one.type == kind])]
    edges = {edge for other in others for edge in (other.offset, other.end)} | {stretch.offset for stretch in merged}
    pieces = []
    for stretch in merged:
        cuts = [stretch.offset, *sorted(edge for edge in edges if stretch.offset < edge < stretch.end), stretch.end]
        pieces += [Entity(stretch.type, start, end - start) for start, end in pairwise(cuts)]
    code = [other for other in others if other.type in CODE]
    return [piece for piece in pieces if not any(_touch(piece, block) for block in code)]


def _merged(entities: list[Entity]) -> list[Entity]:
    merged: list[Entity] = []
    for entity in entities:
        if merged and entity.offset <= merged[-1].end:
            merged[-1] = replace(merged[-1], length=max(merged[-1].end, entity.end) - merged[-1].offset)
        else:
            merged.append(entity)
    return merged
