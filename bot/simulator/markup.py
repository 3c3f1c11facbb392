"""Telegram's HTML: a strict reader of the few tags it knows, a port of `parse_html` in tdlib/td, MessageEntity.cpp.

It works on UTF-8 bytes, because the offsets in Telegram's errors are bytes.
"""

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.entities import Entity, canonical_layout
from bot.simulator.limits import RefusedError, refused
from bot.simulator.links import checked

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_SPACE = b" \t\r\n\v\0"
_PLAIN = re.compile(rb"[^<&\0]+")
_END = 0


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    characters: int


@dataclass(slots=True)
class _Reader:
    """One pass over the bytes of a text; a zero byte marks its end."""

    raw: bytes
    position: int = 0
    units: int = 0
    characters: int = 0
    text: list[str] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    nested: list[_Open] = field(default_factory=list)

    def here(self) -> int:
        return self.raw[self.position]

    def take_while(self, stop: bytes) -> str:
        start = self.position
        while self.here() not in stop and self.here() != _END:
            self.position += 1
        return self.raw[start : self.position].decode()

    def skip_space(self) -> None:
        while self.here() in _SPACE and self.here() != _END:
            self.position += 1

    def write(self, piece: str) -> None:
        self.text.append(piece)
        self.characters += len(piece)
        self.units += sum(1 + (ord(character) > 0xFFFF) for character in piece)

    def written_since(self, opened: _Open) -> str:
        return "".join(self.text)[opened.characters :]


def parsed(source: str) -> tuple[str, list[Entity]]:
    """The plain text and the entities of a text in Telegram's HTML, not yet put right by `entities.settled`.

    Raises:
        RefusedError: "can't parse entities: …" with Telegram's reason and the byte where it is.
    """
    reader = _Reader(source.replace("\0", " ").encode() + b"\0")
    while reader.here() != _END:
        plain = _PLAIN.match(reader.raw, reader.position)
        if plain:
            reader.position = plain.end()
            reader.write(plain[0].decode())
        elif reader.here() == ord("<"):
            if reader.raw[reader.position + 1] == ord("/"):
                _close(reader)
            else:
                _open(reader)
        else:
            reader.write(_character(reader))
    if reader.nested:
        raise _wrong(f'Can\'t find end tag corresponding to start tag "{reader.nested[-1].tag}"')
    # only a pre keeps the language that a code within it named
    return _sound("".join(reader.text)), [
        Entity(one.type, one.offset, one.length) if one.type == "code" else one for one in reader.entities
    ]


def escaped(text: str) -> str:
    """The text with the three characters escaped that mean something in Telegram's HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _wrong(problem: str) -> RefusedError:
    return refused("entities", problem=problem)


def _sound(text: str) -> str:
    """The text with surrogate pairs written as numeric entities joined; half a pair is an error."""
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        raise _wrong(
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"
        ) from None


def _character(reader: _Reader) -> str:
    """The next character, an entity such as `&lt;` decoded; one that Telegram does not know stays as it is written."""
    if reader.here() == ord("&"):
        decoded, end = _entity(reader.raw, reader.position)
        if decoded:
            reader.position = end
            return decoded
    start = reader.position
    reader.position += 1
    while reader.here() & 0xC0 == 0x80:
        reader.position += 1
    return reader.raw[start : reader.position].decode()


def _entity(raw: bytes, position: int) -> tuple[str, int]:
    end = position + 1
    if raw[end] == ord("#"):
        end += 1
        base, digits = 10, b"0123456789"
        if raw[end] == ord("x"):
            end += 1
            base, digits = 16, b"0123456789abcdefABCDEF"
        start = end
        while raw[end] in digits:
            end += 1
        code = int(raw[start:end] or b"0", base)
        decoded = "" if code == 0 or code >= 0x10FFFF or end - position >= 10 else chr(code)
    else:
        while chr(raw[end]).isascii() and chr(raw[end]).isalpha():
            end += 1
        decoded = _NAMED.get(raw[position + 1 : end], "")
    return decoded, end + (raw[end] == ord(";"))


def _open(reader: _Reader) -> None:
    begin = reader.position
    reader.position += 1
    tag = reader.take_while(_SPACE + b">").lower()
    if reader.here() == _END:
        raise _wrong(f"Unclosed start tag at byte offset {begin}")
    if tag not in _TAGS:
        raise _wrong(f'Unsupported start tag "{tag}" at byte offset {begin}')
    attributes: dict[str, str] = {}
    while reader.here() != ord(">"):
        reader.skip_space()
        if reader.here() != ord(">"):
            _attribute(reader, tag, begin, attributes)
    reader.position += 1
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    reader.nested.append(_Open(tag, attributes, reader.units, reader.characters))


def _attribute(reader: _Reader, tag: str, begin: int, attributes: dict[str, str]) -> None:
    name = reader.take_while(_SPACE + b"=>/\"'")
    if not name:
        raise _wrong(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
    reader.skip_space()
    if reader.here() == ord("="):
        reader.position += 1
        reader.skip_space()
        attributes[name] = _value(reader, tag, begin)
    elif reader.here() == _END:
        raise _wrong(f'Unclosed start tag "{tag}" at byte offset {begin}')
    else:
        attributes[name] = ""
    if reader.here() == _END:
        raise _wrong(f"Unclosed start tag at byte offset {begin}")


def _value(reader: _Reader, tag: str, begin: int) -> str:
    if reader.here() == _END:
        raise _wrong(f'Unclosed start tag "{tag}" at byte offset {begin}')
    quote = reader.here()
    start = reader.position
    if quote not in b"'\"":
        while (reader.here() < 128 and chr(reader.here()).isalnum()) or reader.here() in b".-":
            reader.position += 1
        if reader.here() not in _SPACE + b">":
            raise _wrong(f"Unexpected end of name token at byte offset {start}")
        return reader.raw[start : reader.position].decode().lower()
    reader.position += 1
    value = ""
    while reader.here() not in (quote, _END):
        value += _character(reader)
    reader.position += reader.here() == quote
    return value


def _close(reader: _Reader) -> None:
    begin = reader.position
    if not reader.nested:
        raise _wrong(f"Unexpected end tag at byte offset {begin}")
    reader.position += 2
    tag = reader.take_while(_SPACE + b">").lower()
    reader.skip_space()
    if reader.here() != ord(">"):
        raise _wrong(f"Unclosed end tag at byte offset {begin}")
    reader.position += 1
    opened = reader.nested[-1]
    if tag and tag != opened.tag:
        raise _wrong(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{tag}>"')
    reader.nested.pop()
    if reader.units > opened.offset:
        _mark(reader, opened)


def _mark(reader: _Reader, opened: _Open) -> None:
    kind, extra = _TAGS[opened.tag], dict[str, Any]()
    length = reader.units - opened.offset
    attributes = opened.attributes
    before = reader.entities[-1] if reader.entities else None
    same = before is not None and (before.offset, before.length) == (opened.offset, length)
    match opened.tag:
        case "blockquote" if "expandable" in attributes:
            kind = "expandable_blockquote"
        case "tg-emoji":
            extra = {"custom_emoji_id": _emoji(attributes.get("emoji-id", ""))}
        case "tg-time":
            extra = _time(attributes)
            kind = kind if extra["unix_time"] > 0 else ""
        case "a":
            kind, extra = _link(attributes.get("href") or reader.written_since(opened))
        case "code":
            language = attributes.get("class", "").removeprefix("language-")
            if same and before and before.type == "pre" and language:
                reader.entities[-1] = Entity("pre", opened.offset, length, {"language": language})
                return
            extra = {"language": language} if attributes.get("class", "").startswith("language-") and language else {}
        case "pre" if same and before and before.type == "code" and before.extra:
            reader.entities[-1] = Entity("pre", opened.offset, length, before.extra)
            return
        case _:
            pass
    if kind:
        reader.entities.append(Entity(kind, opened.offset, length, extra))


def _emoji(identifier: str) -> str:
    if not identifier.lstrip("-").isdigit() or int(identifier) == 0:
        raise _wrong("Invalid custom emoji identifier specified")
    return identifier


def _time(attributes: dict[str, str]) -> dict[str, Any]:
    """A moment and how to show it; an unreadable moment is 0, and marks nothing."""
    layout = canonical_layout(attributes.get("format", ""))
    if layout is None:
        raise _wrong("Invalid date format used")
    digits = re.match(r"-?\d+", attributes.get("unix", ""))
    return {"unix_time": int(digits[0]) if digits else 0, "date_time_format": layout}


def _link(url: str) -> tuple[str, dict[str, Any]]:
    """A link, a mention of a person (tg://user?id=…), or nothing when Telegram would not make it a link."""
    parts = urlsplit(url)
    if parts.scheme == "tg" and parts.netloc == "user" and parts.query.removeprefix("id=").isdigit():
        return "text_mention", {"user": {"id": int(parts.query.removeprefix("id="))}}
    try:
        return "text_link", {"url": checked(url)}
    except ValueError:
        return "", {}
