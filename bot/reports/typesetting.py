"""The picture and the PDF of a self-assessment, from one Typst template: the same values give the same bytes."""

from functools import cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal

from pydantic import TypeAdapter

from conversations.printed import Paper

if TYPE_CHECKING:
    from typst import Compiler

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
SOURCE = HERE / "paper.typ"
PIXELS_AN_INCH = 144
"""The picture is 540 points wide: 1080 pixels."""

_values: TypeAdapter[Paper] = TypeAdapter(Paper)
_one_at_a_time = Lock()


def _digest() -> str:
    files = (SOURCE, *sorted(FONTS.iterdir()), Path(__file__))
    return blake2b(b"".join(file.read_bytes() for file in files), digest_size=8).hexdigest()


TEMPLATE: str = _digest()
"""Which template made a file; another one when its text, its fonts or the way it is called changes."""


def picture(values: Paper) -> bytes:
    """The summary as a PNG, 1080 pixels wide."""
    return _compiled(values, "picture")


def pdf(values: Paper) -> bytes:
    """All of it as a PDF on A4, tagged, with bookmarks; PDF/UA-1 unless a note holds a sign that no font has."""
    return _compiled(values, "pdf")


def _compiled(values: Paper, kind: Literal["picture", "pdf"]) -> bytes:
    """Compiled by the one compiler, which takes one document at a time."""
    from typst import TypstError

    inputs = {"kind": kind, "values": _values.dump_json(values).decode()}
    with _one_at_a_time:
        if kind == "picture":
            made = _compiler().compile(SOURCE, format="png", ppi=PIXELS_AN_INCH, sys_inputs=inputs)
        else:
            try:
                made = _compiler().compile(SOURCE, format="pdf", sys_inputs=inputs, timestamp=0, pdf_standards="ua-1")
            except TypstError:  # the standard forbids the empty box that stands for a sign that no font has
                made = _compiler().compile(SOURCE, format="pdf", sys_inputs=inputs, timestamp=0)
    if not isinstance(made, bytes):
        raise TypeError("a picture is one page")
    return made


@cache
def _compiler() -> "Compiler":
    """Kept, with the fonts read. Fonts of the machine are left out, so that every machine makes the same."""
    from typst import Compiler

    return Compiler(SOURCE, root=HERE, font_paths=[FONTS], ignore_system_fonts=True)
