"""The values of an opened mapping, one function a kind of value; each raises `Mend` when another stands there."""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import TypeVar

from yaml.nodes import MappingNode, Node, ScalarNode

from conversations.model.yaml_lines import Lines, hint, opened, quoted, said
from locales.language import Language, Text

Word = TypeVar("Word", bound=StrEnum)

_ENGLISH = {Language.NL: "Dutch", Language.FR: "French", Language.EN: "English"}
_LANGUAGES = "nl, fr and en"
_TAG = "tag:yaml.org,2002:"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_ID_LENGTH = 60


def whole(lines: Lines, key: str, low: int, high: int, otherwise: str = "") -> int:
    """A whole number, both ends included, in plain decimal figures; `otherwise` ends the sentence on what is wanted."""
    wanted = f"a whole number from {low} to {high}{otherwise}"
    figures = _scalar(lines, key, "int", wanted)
    if not re.fullmatch("0|[1-9][0-9]{0,9}", figures) or not low <= int(figures) <= high:
        raise lines.wrong(key, wanted)
    return int(figures)


def whole_or_null(lines: Lines, key: str, low: int, high: int) -> int | None:
    """A whole number as `whole` reads it, or None where the file says `null`."""
    if key in lines and lines.keys[key][1].tag == _TAG + "null":
        return None
    return whole(lines, key, low, high, ", or null")


def flag(lines: Lines, key: str) -> bool:
    """`true` or `false`, and none of YAML's other words for them."""
    word = _scalar(lines, key, "bool", "true or false")
    if word not in {"true", "false"}:
        raise lines.wrong(key, "true or false")
    return word == "true"


def words(lines: Lines, key: str, limit: int, shape: str = "(?s:.*)", wanted: str = "a text") -> str:
    """A text in one language, not empty, within `limit` characters and of a given shape; outer blanks do not count."""
    text = _scalar(lines, key, "str", wanted).strip()
    if not text:
        raise lines.mend(f"has an empty {key}; write it", key)
    if found := _CONTROL.search(text):
        raise lines.mend(f"has the control character U+{ord(found[0]):04X} in {key}; remove it", key)
    if len(text) > limit:
        raise lines.mend(f"has {len(text)} characters in {key}; shorten it to {limit} at most", key)
    if not re.fullmatch(shape, text):
        raise lines.wrong(key, wanted)
    return text


def identifier(lines: Lines, joint: str = "-") -> str:
    """The `id`: small letters and figures, `joint` between the words."""
    wanted = f"words of small letters and figures with “{joint}” between them"
    return words(lines, "id", _ID_LENGTH, f"[a-z0-9]+({joint}[a-z0-9]+)*", wanted)


def choice(lines: Lines, key: str, kind: type[Word]) -> Word:
    """One word of an enumeration."""
    *others, last = kind
    wanted = f"{', '.join(others)} or {last}"
    word = _scalar(lines, key, "str", wanted)
    if word not in tuple(kind):
        raise lines.wrong(key, wanted)
    return kind(word)


def reference(lines: Lines, key: str, known: Collection[str], where: str) -> str:
    """The id of something that stands under `where` in the same file."""
    word = _scalar(lines, key, "str", f"an id that stands under {where}")
    if word not in known:
        advice = hint(word, known, "take one that does, or add it there")
        raise lines.mend(f"has {quoted(word)} as {key}, which does not stand under {where}; {advice}", key)
    return word


def texts(lines: Lines, key: str, limit: int) -> Text:
    """A text in every language, each within `limit` characters."""
    inside = lines.inside(key, f"a text in each of {_LANGUAGES}")
    wordings = Lines(lines.file, lines.name, lines.line, {f"{key}.{code}": at for code, at in inside.keys.items()})
    for code in inside.keys:
        if code not in tuple(Language):
            what = f"has a {key} in {quoted(code)}, which is not supported; remove it (supported: {_LANGUAGES})"
            raise wordings.mend(what, f"{key}.{code}")
    for language, english in _ENGLISH.items():
        if language not in inside:
            raise lines.mend(f"has no {english} {key}; add {key}.{language}", key)
    return Text(**{language.value: words(wordings, f"{key}.{language}", limit) for language in Language})


def texts_or_false(lines: Lines, key: str, limit: int) -> Text | None:
    """A text in every language, or None where the file says `false`."""
    wanted = f"false, or a text in each of {_LANGUAGES}"
    node = lines.node(key, wanted)
    if isinstance(node, MappingNode):
        return texts(lines, key, limit)
    if _scalar(lines, key, "bool", wanted) != "false":
        raise lines.wrong(key, wanted)
    return None


def word_list(lines: Lines, key: str, limit: int, wanted: str = "a list of texts") -> tuple[str, ...]:
    """A list of texts, each within `limit` characters, none twice; it may be empty."""
    found: list[str] = []
    for node in lines.items(key, wanted):
        item = Lines(lines.file, lines.name, lines.line, {key: (node.start_mark.line + 1, node)})
        word = words(item, key, limit)
        if word in found:
            raise item.mend(f"has {quoted(word)} twice under {key}; remove one", key)
        found.append(word)
    return tuple(found)


def languages(lines: Lines, key: str) -> tuple[Language, ...]:
    """A list of supported languages, at least one, none twice."""
    codes = word_list(lines, key, _ID_LENGTH, f"a list among {_LANGUAGES}")
    for code in codes:
        if code not in tuple(Language):
            what = f"has {quoted(code)} under {key}, which is not supported; remove it (supported: {_LANGUAGES})"
            raise lines.mend(what, key)
    if not codes:
        raise lines.mend(f"has no language under {key}; add at least one of {_LANGUAGES}", key)
    return tuple(Language(code) for code in codes)


def every_language(lines: Lines, key: str) -> None:
    """Mend unless the list at `key` names every supported language."""
    missing = [english for language, english in _ENGLISH.items() if language not in languages(lines, key)]
    if missing:
        raise lines.mend(f"has no {' and no '.join(missing)} under {key}; list {_LANGUAGES}", key)


def listed(lines: Lines, key: str, kind: str, known: Collection[str]) -> tuple[Lines, ...]:
    """A list of mappings that have an `id`; a sentence names each as `kind “id”`."""
    found = []
    for place, node in enumerate(lines.items(key, "a list, each item with an id"), 1):
        own = _own_id(node)
        name = f"{kind} {quoted(own)}" if own else f"{kind} {place} of {lines.name}"
        found.append(opened(lines.file, node, name, node.start_mark.line + 1, known))
    return tuple(found)


def keyed(lines: Lines, key: str, kind: str, known: Collection[str]) -> tuple[Lines, ...]:
    """A mapping of ids to mappings; a sentence names each as `kind “id”`, its own id is added as the key `id`."""
    found = []
    for own, (line, node) in lines.inside(key, f"a set of ids, each a {kind}").keys.items():
        thing = opened(lines.file, node, f"{kind} {quoted(own)}", line, known)
        thing.keys["id"] = line, ScalarNode(_TAG + "str", own)
        found.append(thing)
    return tuple(found)


def unique_ids(things: Iterable[Lines], joint: str = "-") -> tuple[str, ...]:
    """The ids of things, in order; Mend when two have the same, at the second of them."""
    first: dict[str, int] = {}
    for thing in things:
        own = identifier(thing, joint)
        if own in first:
            raise thing.mend(f"stands twice, here and in line {first[own]}; give one of them another id", "id")
        first[own] = thing.keys["id"][0]
    return tuple(first)


def _scalar(lines: Lines, key: str, kind: str, wanted: str) -> str:
    # `kind` is what YAML takes the plain value for: str, int or bool.
    node = lines.node(key, wanted)
    if not isinstance(node, ScalarNode) or node.tag == _TAG + "null":
        raise lines.wrong(key, wanted)
    if node.tag == _TAG + kind:
        return str(node.value)
    if kind == "str":
        raise lines.mend(f"has {said(node)} as {key}, which YAML does not take for text; put it between quotes", key)
    raise lines.wrong(key, f"{wanted}, without quotes" if node.style else wanted)


def _own_id(node: Node) -> str:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == "id" and isinstance(value, ScalarNode):
                return str(value.value)
    return ""
