"""A seed with one mistake put into it, and the sentence with which a reader must refuse it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from conversations.model.yaml_lines import Mend


@dataclass(frozen=True)
class Mistake:
    """After the place `under`, the first `old` becomes `new`.

    Attributes:
        at: What stands in the line to mend, the first time from `under` on; empty: that line is the line of `under`.
        what: The sentence after the file and the line; `{first}` in it is the line of `first`.
    """

    under: str
    old: str
    new: str
    at: str
    what: str
    first: str = ""

    def put_into(self, text: str, file: str) -> tuple[str, str]:
        """The changed text, and what `str(mend)` must be."""
        under = text.index(self.under)
        start = text.index(self.old, under)
        changed = text[:start] + self.new + text[start + len(self.old) :]
        line = _line(changed, self.at, under) if self.at else _line(changed, self.under, under)
        return changed, f"{file}:{line}: {self.what.replace('{first}', str(_line(changed, self.first, 0)))}"


def mend_of(read: Callable[[str, str], object], text: str, file: str) -> Mend:
    with pytest.raises(Mend) as caught:
        read(text, file)
    return caught.value


def mend_or_none(read: Callable[[str, str], object], text: str, file: str) -> Mend | None:
    """What is to be mended in a text that may as well be right; any other exception passes."""
    try:
        read(text, file)
    except Mend as mend:
        return mend
    return None


def is_one_line_of(mend: Mend, text: str, file: str) -> bool:
    """Whether a mistake is told in one printable line that points into `text`."""
    inside = 1 <= mend.line <= max(1, len(text.splitlines()))
    return inside and str(mend) == f"{file}:{mend.line}: {mend.what}" and str(mend).isprintable()


def _line(text: str, words: str, start: int) -> int:
    return text.count("\n", 0, text.index(words, start)) + 1
