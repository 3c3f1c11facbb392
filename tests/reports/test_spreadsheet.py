"""The workbook, opened by another library than the one that wrote it: every cell is what the values say, text is only text."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.reports.spreadsheet import LONGEST, spreadsheet
from conversations.tables import Cell, Shape, TableColumn, TableSheet, Workbook
from conversations.workbook import workbook
from locales.language import Language
from locales.say import voice
from tests.reports.papers import NOW
from tests.reports.submissions import hostile, submissions

HOSTILE = (
    '=HYPERLINK("http://example.org","x")',
    "=1+1",
    "+32 2 000 00 00",
    "-1",
    "@SUM(A1)",
    "\tafter a tab",
    "https://example.org/",
    "mailto:x@example.org",
    "007",
    "1e5",
    "{=A1}",
    "_x0041_",
    "<c>&amp;</c>",
    "  spaces  ",
    "line\nline",
    "TRUE",
    "2026-11-24",
    "👍 שלום",
)


def made(*rows: tuple[Cell, ...], shapes: tuple[Shape, ...] = (Shape.TEXT,), name: str = "Blad") -> Workbook:
    columns = tuple(TableColumn(f"Column {at}", shape, 20) for at, shape in enumerate(shapes))
    sheet = TableSheet(name=name, columns=columns, rows=rows)
    return Workbook(title="Boek", day=NOW.date(), sheets=(sheet,))


@cache
def opened(values: Workbook) -> Any:
    return load_workbook(BytesIO(spreadsheet(values)))


def cells(values: Workbook) -> Iterator[tuple[Cell, Any, Shape]]:
    """Each value below a heading, with the cell that it became."""
    for sheet, page in zip(values.sheets, opened(values).worksheets, strict=True):
        assert (page.max_row, page.max_column) == (len(sheet.rows) + 1, len(sheet.columns))
        for row, found in zip(sheet.rows, page.iter_rows(min_row=2), strict=True):
            yield from zip(row, found, (column.shape for column in sheet.columns), strict=True)


@pytest.mark.parametrize("language", Language)
def test_every_cell_of_a_workbook_is_what_its_values_say(language: Language) -> None:
    values = workbook((*submissions(local=3), hostile()), NOW.date(), voice(language))
    seen = 0

    for value, cell, shape in cells(values):
        match value:
            case None:
                assert cell.value is None
            case str():
                assert (cell.data_type, cell.value) == ("s", value)
            case date():
                assert (cell.is_date, cell.number_format) == (True, "dd/mm/yyyy")
                assert cell.value.date() == value
            case _:
                assert cell.data_type == "n"
                assert cell.value == pytest.approx(value / 100 if shape is Shape.PERCENT else value)
        assert cell.hyperlink is None
        seen += value is not None
    assert seen > 2_000


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_whatever_it_looks_like(text: str) -> None:
    for shape in (Shape.TEXT, Shape.LONG_TEXT):
        ((value, cell, _),) = cells(made((text,), shapes=(shape,)))

        assert (cell.data_type, cell.value, cell.hyperlink) == ("s", value, None)
        assert cell.quotePrefix is text.startswith(("=", "+", "-", "@", "\t")), "it stays text when it is edited, too"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
@example("\x00\x01\x0b\x1f before")
@example("\ud800 half a pair \udfff")
@example("\r\none\rtwo")
@example("\ufffe\uffff")
def test_any_text_comes_back_without_what_xml_cannot_hold(text: str) -> None:
    kept = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", re.sub(r"\r\n?", "\n", text))

    ((_, cell, _),) = cells(made((text,)))

    assert (cell.value or "") == kept


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "👍" * LONGEST, "x" * (LONGEST - 2) + "👍" * 2])
def test_a_text_longer_than_a_cell_is_cut_and_says_so(text: str) -> None:
    ((_, cell, _),) = cells(made((text,)))

    assert cell.value.endswith("…")
    assert LONGEST - 2 <= len(cell.value.encode("utf-16-le")) // 2 <= LONGEST
    assert text.startswith(cell.value[:-1])


def test_the_longest_text_that_fits_is_whole() -> None:
    text = "👍" * (LONGEST // 2) + "x"

    ((_, cell, _),) = cells(made((text,)))

    assert cell.value == text


def test_no_file_holds_a_formula_or_a_link() -> None:
    with ZipFile(BytesIO(spreadsheet(made(*((text,) for text in HOSTILE))))) as whole:
        parts = {name: whole.read(name).decode() for name in whole.namelist()}

    sheets = [text for name, text in parts.items() if name.startswith("xl/worksheets/")]
    assert sheets
    assert not [text for text in sheets if "<f>" in text or "<f " in text or "hyperlink" in text]
    assert not [name for name in parts if "vba" in name.lower() or "external" in name.lower()]


def test_each_sheet_is_ready_to_filter_and_keeps_its_headings_in_sight() -> None:
    values = workbook(submissions(local=2), NOW.date(), voice(Language.NL))

    for sheet, page in zip(values.sheets, opened(values).worksheets, strict=True):
        assert page.title == sheet.name
        assert page.freeze_panes == "B2"
        assert page.auto_filter.ref == page.dimensions
        assert [cell.value for cell in page[1]] == [column.title for column in sheet.columns]
        spans = page.column_dimensions.values()
        widths = [span.width for span in sorted(spans, key=lambda span: span.min) for _ in range(span.min, span.max + 1)]
        assert widths == pytest.approx([column.width for column in sheet.columns], abs=1)


def test_it_says_its_title_and_day_and_nothing_of_the_machine() -> None:
    values = workbook(submissions(local=1), NOW.date(), voice(Language.FR))
    found = opened(values).properties

    assert found.title == "Auto-évaluations introduites"
    assert found.created == datetime(2026, 11, 24)  # noqa: DTZ001 - a file's day has no zone
    assert not found.creator
    assert not found.lastModifiedBy


def test_a_name_that_no_sheet_may_have_becomes_one() -> None:
    page = opened(made(("x",), name="'[a]:b*c?d/e\\f" + "x" * 40)).worksheets[0]

    assert len(page.title) <= 31
    assert not set("[]:*?/\\") & set(page.title)


def test_equal_values_are_equal_bytes_and_others_are_not() -> None:
    one, same = (workbook(submissions(local=2), NOW.date(), voice(Language.NL)) for _ in range(2))

    assert spreadsheet(one) == spreadsheet(same)
    assert spreadsheet(one) != spreadsheet(workbook(submissions(local=3), NOW.date(), voice(Language.NL)))


def test_the_writing_library_is_read_at_the_first_workbook_only() -> None:
    script = "import sys, bot.reports; sys.exit('xlsxwriter' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
