"""docs/conversations.md is what the code does."""

from tests.walker.drawing import FILE, RENEW, page
from tests.walker.sweep import all_states


def test_the_drawing_is_not_stale(walk):
    assert FILE.read_text(encoding="utf-8") == page(walk), RENEW


def test_the_drawing_has_a_line_and_an_arrow_for_every_state(walk):
    drawn = page(walk)
    for kind in all_states():
        assert f"- **{kind.__name__}**: {kind.__doc__.split()[0]}" in drawn
        assert f"\n    {kind.__name__} --> " in drawn
