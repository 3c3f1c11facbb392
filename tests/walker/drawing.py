"""docs/conversations.md, drawn from the walk: one diagram a conversation, one line a state."""

from collections.abc import Iterable, Iterator
from inspect import getdoc
from pathlib import Path
from types import ModuleType

from conversations import _conversation
from conversations.core import Attached, Command, Wrote
from conversations.states import State
from tests.walker.acts import Presses, Sends
from tests.walker.sweep import all_states
from tests.walker.walk import Edge, Walk, walked

FILE = Path(__file__).parents[2] / "docs" / "conversations.md"
RENEW = "docs/conversations.md is not what the code does any more: make conversations"

HEAD = """# Conversations

Drawn by `make conversations` from the walk that presses every button and sends every sample of every card (`tests/walker/`);
a test fails when it is stale. An arrow names its buttons in English; “…” is typed, and drawn where no button leads the same
way. A dashed state belongs to another conversation. Not drawn: `/start` leads from every state to Home, and `/language`,
`/help` and `/privacy` to their side rooms and from there back.
"""

WIDE = 4
"""States that a diagram shows from left to right; with more of them it is too wide for a page."""

SHOWN = 4
"""Buttons that an arrow names; longer labels lie over each other."""

ELSEWHERE = "classDef elsewhere stroke-dasharray: 5 4"
BACK = 'state "where one came from" as Back'


def conversation(state: State) -> ModuleType:
    """The file in which a state is decided and rendered."""
    return _conversation(state)


def page(walk: Walk) -> str:
    """The whole page."""
    return HEAD + "".join(f"\n{section}" for section in _sections(walk))


def _sections(walk: Walk) -> Iterator[str]:
    of: dict[ModuleType, list[type[State]]] = {}
    for kind in all_states():
        node = walk.nearest(kind.__dataclass_fields__["tag"].default)
        of.setdefault(conversation(node.state), []).append(kind)
    for module, kinds in of.items():
        name = module.__name__.rpartition(".")[2]
        yield "\n".join(
            (
                f"## {name.replace('_', ' ').capitalize()}",
                "",
                f"{getdoc(module)} (`conversations/{name}.py`)",
                "",
                *(f"- **{kind.__name__}**: {_in_a_line(kind)}" for kind in kinds),
                "",
                "```mermaid",
                "stateDiagram-v2",
                f"    direction {'LR' if len(kinds) <= WIDE else 'TB'}",
                *(f"    {line}" for line in _diagram(walk, {kind.__name__ for kind in kinds})),
                "```",
                "",
            )
        )


def _in_a_line(kind: type[State]) -> str:
    return " ".join((getdoc(kind) or "").split())


def _diagram(walk: Walk, own: set[str]) -> Iterator[str]:
    arrows: dict[tuple[str, str], dict[str, None]] = {}
    for node in walk.nodes:
        if not node.path and (name := _name(node.state)) in own and isinstance(first := node.scenario.first, Command):
            arrows.setdefault(("[*]", name), {})["an invitation link" if first.argument else "/start"] = None
    for edge in walk.edges:
        if _name(edge.node.state) in own and (how := _how(edge)):
            arrows.setdefault((_name(edge.node.state), _target(edge)), {})[how] = None
    order = ["[*]", *(kind.__name__ for kind in all_states()), "Back"]
    arrows = dict(sorted(arrows.items(), key=lambda arrow: [order.index(end) for end in arrow[0]]))
    others = dict.fromkeys(to for _, to in arrows if to not in own)
    if others:
        yield ELSEWHERE
    if "Back" in others:
        yield BACK
    yield from (f"{start} --> {to} : {_label(words)}" for (start, to), words in arrows.items())
    if others:
        yield f"class {', '.join(others)} elsewhere"


def _name(state: State) -> str:
    return type(state).__name__


def _target(edge: Edge) -> str:
    back = getattr(edge.node.state, "back", None)
    return "Back" if back is not None and edge.sight.state == back else _name(edge.sight.state)


def _how(edge: Edge) -> str:
    """What leads there, in words; empty for a command or something odd."""
    if not edge.expected:
        return ""
    match edge.act:
        case Presses(index):
            return edge.node.sight.kinds[index].label
        case Sends(Wrote(text)):
            return f"“{text}”"
        case Sends(Attached()):
            return "a file"
        case _:
            return ""


def _label(words: Iterable[str]) -> str:
    """What is typed stands where no button does, ‹ and › come last; a colon or a semicolon would end the label for Mermaid."""
    named = [word for word in words if not word.startswith("“")] or list(words)
    named.sort(key=lambda word: word in {"‹", "›"})
    return "<br/>".join(named if len(named) <= SHOWN else [*named[:SHOWN], "…"]).replace(":", "").replace(";", ",")


def draw() -> None:
    """Writes the page."""
    FILE.write_text(page(walked()), encoding="utf-8")
