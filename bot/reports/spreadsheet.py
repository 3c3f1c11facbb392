"""The workbook as .xlsx: no text becomes a formula, a link or a number; the same values give the same bytes."""

import re
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from conversations.tables import Cell, Shape, TableSheet, Workbook

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONGEST = 32_767
"""UTF-16 units that a cell can hold."""

LONGEST_NAME = 31
"""Characters of a sheet's name."""

NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LIKE_A_FORMULA = ("=", "+", "-", "@", "\t")
FIRST_DAY = date(1900, 3, 1)
"""The first day that every spreadsheet counts alike."""

FORMATS: dict[Shape, dict[str, Any]] = {
    Shape.TEXT: {"valign": "top"},
    Shape.LONG_TEXT: {"valign": "top", "text_wrap": True},
    Shape.NUMBER: {"valign": "top", "num_format": "0"},
    Shape.POINTS: {"valign": "top", "num_format": "0.0"},
    Shape.PERCENT: {"valign": "top", "num_format": "0%"},
    Shape.DAY: {"valign": "top", "num_format": "dd/mm/yyyy", "align": "left"},
}
HEADER = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#D9E8F7", "bottom": 1}


def spreadsheet(values: Workbook) -> bytes:
    """The workbook's file."""
    import xlsxwriter  # noqa: PLC0415 - needed at the first workbook only

    written = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(written, options) as book:
        book.set_properties(
            {
                "title": safe(values.title),
                "created": datetime.combine(values.day, time()),
            }
        )
        header = book.add_format(HEADER)
        formats = {shape: book.add_format(look) for shape, look in FORMATS.items()}
        quoted = {shape: book.add_format(FORMATS[shape] | {"quote_prefix": True}) for shape in (Shape.TEXT, Shape.LONG_TEXT)}
        for sheet in values.sheets:
            _fill(book.add_worksheet(_name(sheet.name)), sheet, header, formats, quoted)
    return written.getvalue()


def safe(text: str) -> str:
    """The text without what XML cannot hold, and no longer than a cell."""
    kept = NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept.encode("utf-16-le")) // 2 <= LONGEST:
        return kept
    return kept.encode("utf-16-le")[: (LONGEST - 1) * 2].decode("utf-16-le", "ignore") + "…"


def _name(name: str) -> str:
    return NOT_IN_A_NAME.sub(" ", safe(name))[:LONGEST_NAME].strip("'")


def _fill(page: "Worksheet", sheet: TableSheet, header: Any, formats: dict[Shape, Any], quoted: dict[Shape, Any]) -> None:
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width, formats[column.shape])
        page.write_string(0, at, safe(column.title), header)
    for down, row in enumerate(sheet.rows, start=1):
        for at, (column, cell) in enumerate(zip(sheet.columns, row, strict=True)):
            _write(page, down, at, cell, column.shape, formats, quoted)
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)


def _write(
    page: "Worksheet", down: int, at: int, cell: Cell, shape: Shape, formats: dict[Shape, Any], quoted: dict[Shape, Any]
) -> None:
    match cell:
        case None:
            pass
        case date() if cell >= FIRST_DAY:
            page.write_datetime(down, at, datetime.combine(cell, time()), formats[shape])
        case int() | float():
            page.write_number(down, at, cell / 100 if shape is Shape.PERCENT else cell, formats[shape])
        case _:
            text = safe(str(cell))
            like_a_formula = text.startswith(LIKE_A_FORMULA) and shape in quoted
            page.write_string(down, at, text, (quoted if like_a_formula else formats)[shape])
