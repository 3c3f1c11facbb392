"""Telegram's limits at work: what a row of `table` says is measured here, and refused in its words."""

import sys
from collections.abc import Callable, Sized

from bot.simulator.table import ROWS, Limit

LIMITS: dict[str, Limit] = {row.name: row for row in ROWS}


class RefusedError(Exception):
    """A call that Telegram refuses.

    Attributes:
        code: the HTTP status, repeated as `error_code` in the body.
        description: the sentence that Telegram gives.
        retry_after: seconds to wait, for 429 only.
    """

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code, self.description, self.retry_after = code, description, retry_after


def utf16_length(text: str) -> int:
    """The length of `text` as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_MEASURES: dict[str, Callable[[str | bytes], int]] = {
    "characters": lambda given: utf16_length(str(given)),
    "bytes": lambda given: len(given.encode() if isinstance(given, str) else given),
}


def maximum(name: str) -> int:
    """The largest number that row `name` still accepts.

    Raises:
        ValueError: this row has no number.
    """
    value = LIMITS[name].value
    if value is None:
        raise ValueError(f"{name} has no number")
    return value


def size(name: str, given: float | Sized) -> float:
    """How much `given` is in the unit of row `name`: characters or bytes of a text, bytes, items, or the number itself."""
    if isinstance(given, str | bytes):
        return _MEASURES[LIMITS[name].unit](given)
    return len(given) if isinstance(given, Sized) else given


def check(name: str, given: float | Sized, /, **values: object) -> None:
    """Take what row `name` of the table accepts.

    Raises:
        RefusedError: `given` is beyond its number.
    """
    if size(name, given) > maximum(name):
        raise refused(name, size=size(name, given), maximum=maximum(name), **values)


def refused(name: str, /, **values: object) -> RefusedError:
    """Telegram's refusal by row `name`, with `values` filled into its words; to be raised by the caller."""
    row = LIMITS[name]
    seconds = values.get("seconds")
    words = (row.description or "").format(**values)
    return RefusedError(row.code, words, seconds if isinstance(seconds, int) else 0)


def field_refused(problem: ValueError) -> RefusedError:
    """Telegram's refusal of an object whose field `strict` could not read; to be raised by the caller."""
    words = str(problem)
    return refused("field", problem=words[:1].lower() + words[1:])


def page() -> str:
    """The table in Markdown, as `docs/telegram-limits.md` has it."""
    head = (
        "# What Telegram refuses, and the simulator with it",
        "",
        "Made from `bot/simulator/table.py` by `python -m bot.simulator.limits > docs/telegram-limits.md`. A row without words",
        "is not refused: a larger number counts as this one, what is older is gone. Characters are UTF-16 units.",
        "",
        "| name | at most | status | Telegram's words | source |",
        "| --- | --- | --- | --- | --- |",
    )
    return "\n".join((*head, *map(_line, ROWS), ""))


def _line(row: Limit) -> str:
    most = f"{row.value:,} {row.unit}".replace(",", " ") if row.value is not None else ""
    words = f"`{row.description}`" if row.description else ""
    return f"| {row.name} | {most} | {row.code if row.description else ''} | {words} | <{row.source.replace(' (', '> (', 1)} |"


if __name__ == "__main__":
    sys.stdout.write(page())
