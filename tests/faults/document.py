"""The tables of a document, as tests compare them with what happens."""

from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def told(document: str, number: int) -> dict[str, tuple[str, ...]]:
    """A table of a document, from 0: the other cells of each row, by the first."""
    tables = [part.splitlines() for part in (DOCS / document).read_text().split("\n\n") if part.startswith("|")]
    rows = [tuple(cell.strip() for cell in line.split("|")[1:-1]) for line in tables[number][2:]]
    return {row[0]: row[1:] for row in rows}
