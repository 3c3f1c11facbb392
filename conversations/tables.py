"""What stands in a workbook: sheets of cells, values only, said in the reader's language."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Cell = str | int | float | date | None
"""Text stays text, a number and a day are real ones; None is an empty cell."""


class Shape(StrEnum):
    """How the cells of a column are shown."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    POINTS = "points"
    PERCENT = "percent"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, how its cells are shown, and its width in characters."""

    title: str
    shape: Shape
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSheet:
    """One sheet; each row has a cell a column. Percentages are whole, 0 to 100."""

    name: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """All sheets, made on a day; equal values are the same file."""

    title: str
    day: date
    sheets: tuple[TableSheet, ...]
