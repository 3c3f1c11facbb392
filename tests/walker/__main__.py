"""`python -m tests.walker`: the walk in one line; `… draw` writes docs/conversations.md from it."""

import sys

from tests.walker import drawing
from tests.walker.limits import refused
from tests.walker.walk import Walk, walked


def summary(walk: Walk) -> str:
    """What was walked, and what is wrong with it."""
    states = {sight.state.tag for sight in walk.sights.values()}
    leading = {edge.node for edge in walk.leading() if edge.sight.state != edge.node.state}
    over = sum(any(refused(card, "AAAAAAAA")) for sight in walk.sights.values() for card in sight.cards.values())
    return (
        f"{len(states)} states, {len(walk.nodes)} nodes, {len(walk.edges)} edges, {len(walk.sights)} cards × 3 languages, "
        f"{len(walk.nodes) - len(leading)} dead ends, {over} cards over a limit, {len(walk.failures)} failures, "
        f"{walk.seconds:.0f} s of CPU"
    )


if sys.argv[1:] == ["draw"]:
    drawing.draw()
else:
    print(summary(walked()))
