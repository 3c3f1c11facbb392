"""YAML with its lines: mappings opened strictly, every mistake one sentence that says where and what to mend."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEPTH = 40
# What YAML refuses, and the line ends that YAML counts and an editor does not.
_FORBIDDEN = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Mend(Exception):  # noqa: N818 - what to do, rather than what went wrong
    """Something in a programme file or in the register must be mended; `str()` is one line.

    Attributes:
        file: The file as it was named to the reader.
        line: Counted from 1; the line of the key or value to mend.
        what: The mistake and its mending, one sentence for the person who edits the file.
    """

    def __init__(self, file: str, line: int, what: str) -> None:
        super().__init__(file, line, what)
        self.file = file
        self.line = line
        self.what = what

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Lines:
    """A YAML mapping whose keys are all known, none of them twice.

    Attributes:
        name: The thing as a sentence names it: `criterion “board-size”`.
        line: Where it begins.
        keys: The line of each key, and the node that stands there.
    """

    file: str
    name: str
    line: int
    keys: dict[str, tuple[int, Node]]

    def __contains__(self, key: str) -> bool:
        return key in self.keys

    def line_of(self, key: str | None) -> int:
        """The line of a key; where the thing begins when the key is missing."""
        return self.keys[key][0] if key in self.keys else self.line

    def mend(self, what: str, key: str | None = None) -> Mend:
        """A mistake of this thing, at the line of `key`, or where the thing begins."""
        return Mend(self.file, self.line_of(key), f"{self.name} {what}")

    def wrong(self, key: str, wanted: str) -> Mend:
        """The value of `key` is not what is wanted there."""
        return self.mend(f"has {said(self.keys[key][1])} as {key}; make it {wanted}", key)

    def node(self, key: str, wanted: str) -> Node:
        """What stands at `key`; Mend when nothing does."""
        if key not in self.keys:
            raise self.mend(f"has no {key}; add {key}, {wanted}")
        return self.keys[key][1]

    def items(self, key: str, wanted: str) -> list[Node]:
        """The items of the list at `key`."""
        node = self.node(key, wanted)
        if not isinstance(node, SequenceNode):
            raise self.wrong(key, wanted)
        return list(node.value)

    def inside(self, key: str, wanted: str, known: Collection[str] | None = None) -> "Lines":
        """The mapping at `key`, as a part of this thing."""
        node = self.node(key, wanted)
        if not isinstance(node, MappingNode):
            raise self.wrong(key, wanted)
        return opened(self.file, node, f"{key} of {self.name}", self.keys[key][0], known)


def opened(file: str, node: Node, name: str, line: int, known: Collection[str] | None = None) -> Lines:
    """The mapping `node`, its keys checked for doubles and, unless `known` is None, for unknown ones.

    Raises:
        Mend: It is no mapping, or one of its keys stands twice or is unknown.
    """
    things = Lines(file, name, line, {})
    if not isinstance(node, MappingNode):
        raise things.mend(f"is {said(node)}; give it keys, each on a line of its own")
    for key, place, value in _pairs(node):
        if key in things:
            what = f"{name} has {quoted(key)} twice, here and in line {things.line_of(key)}; remove one"
            raise Mend(file, place, what)
        things.keys[key] = place, value
        if known is not None and key not in known:
            raise things.mend(f"has an unknown key {quoted(key)}; {hint(key, known, 'remove it')}", key)
    return things


def composed(text: str, file: str) -> Node:
    """The root node of a YAML text.

    Raises:
        Mend: The text is empty or not YAML.
    """
    last = max(1, len(text.splitlines()))
    if found := _FORBIDDEN.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise Mend(file, line, f"the character U+{ord(found[0]):04X} cannot stand in this file; remove it")
    try:
        _refuse_depth(text, file)
        node: Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = min(last, error.problem_mark.line + 1) if error.problem_mark else last
        began = error.context_mark.line + 1 if error.context_mark else line
        if "nesting depth" in str(error.problem):  # libyaml's own limit, met before ours while it looks ahead
            raise _too_deep(file, line) from error
        problem = " ".join(str(error.problem).removeprefix("but ").split())
        since = f", in what begins in line {began}" if began < line else ""
        advice = "look at the indentation, colons and quotes here and just above"
        raise Mend(file, line, f"this is not YAML ({problem}{since}); {advice}") from error
    if node is None:
        raise Mend(file, 1, "the file is empty; restore it")
    return node


def quoted(words: str) -> str:
    """Words from the file, as a sentence can show them: one line, printable, at most 60 characters."""
    plain = "".join(letter if letter.isprintable() else " " for letter in words)
    line = " ".join(plain.split())
    return f"“{line if len(line) <= 60 else line[:59] + '…'}”"


def said(node: Node) -> str:
    """What stands at a node, for a sentence."""
    if isinstance(node, ScalarNode):
        return "nothing" if node.tag.endswith(":null") else quoted(node.value)
    return "a list" if isinstance(node, SequenceNode) else "a set of keys"


def hint(word: str, known: Collection[str], otherwise: str) -> str:
    """The known word that was probably meant, or else the other advice."""
    close = get_close_matches(word, known, 1)
    return f"did you mean {quoted(close[0])}?" if close else otherwise


def _pairs(node: MappingNode) -> Iterator[tuple[str, int, Node]]:
    for key, value in node.value:
        yield str(key.value) if isinstance(key, ScalarNode) else said(key), key.start_mark.line + 1, value


def _refuse_depth(text: str, file: str) -> None:
    # libyaml's composer calls itself for each level: endless brackets would take the process down, but not its parser.
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEPTH:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise _too_deep(file, line)


def _too_deep(file: str, line: int) -> Mend:
    return Mend(file, line, f"this is more than {_DEPTH} levels deep; look for brackets too many")
