"""The picture and the PDF of a self-assessment, from one Typst template: the same values give the same bytes."""

from contextlib import suppress
from ctypes import CDLL
from functools import cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from pydantic import TypeAdapter

from conversations.core import DocumentKind
from conversations.printed import Paper

if TYPE_CHECKING:
    from typst import Compiler

FOLDER = Path(__file__).parent
FONTS = FOLDER / "fonts"
SOURCE = FOLDER / "paper.typ"
PIXELS_AN_INCH = 144
"""The picture is 540 points wide: 1080 pixels."""

REMEMBERED = 6
"""Typst keeps what it laid out until ten documents came after it: this many empty ones after each of ours will do."""

_values: TypeAdapter[Paper] = TypeAdapter(Paper)
_one_at_a_time = Lock()


def _digest() -> str:
    files = (SOURCE, *sorted(FONTS.iterdir()), Path(__file__))
    return blake2b(b"".join(file.read_bytes() for file in files), digest_size=8).hexdigest()


TEMPLATE: str = _digest()
"""By which template a file was made: another one when its text, its fonts or the way it is compiled changes."""


def shown(kind: DocumentKind, values: Paper) -> str:
    """The values that a document of this kind shows, as JSON."""
    of = {"language", "region", "summary"} if kind is DocumentKind.PICTURE else None
    return _values.dump_json(values, include=of).decode()


def picture(values: Paper) -> bytes:
    """The summary as a PNG, 1080 pixels wide."""
    return _compiled({"kind": "picture", "values": shown(DocumentKind.PICTURE, values)}, "png")


def pdf(values: Paper) -> bytes:
    """All of it as a PDF on A4, tagged, with bookmarks; PDF/UA-1 unless a text holds a sign that none of the fonts has."""
    from typst import TypstError  # noqa: PLC0415 - 10 MB that are needed at the first report only

    inputs = {"kind": "paper", "values": shown(DocumentKind.PAPER, values)}
    try:
        return _compiled(inputs, "pdf", pdf_standards="ua-1")
    except TypstError:  # the standard forbids the empty box that stands for such a sign
        return _compiled(inputs, "pdf")


def _compiled(inputs: dict[str, str], kind: Literal["png", "pdf"], **wanted: Any) -> bytes:
    """The document, by the one compiler, which takes one at a time."""
    with _one_at_a_time:
        made = _compiler().compile(SOURCE, format=kind, ppi=PIXELS_AN_INCH, sys_inputs=inputs, **wanted)
        _forget()
        if kind == "pdf":
            _give_back()
    if not isinstance(made, bytes):
        raise TypeError("a picture is one page")
    return made


def _forget() -> None:
    """Lets go of what Typst remembers of a document that is not made twice: 8 MB each."""
    for _ in range(REMEMBERED):
        _compiler().compile(b"", format="svg", sys_inputs={})


def _give_back() -> None:
    """Hands the memory that is free again to the machine; a picture leaves too little to be worth its cost."""
    with suppress(AttributeError, OSError):  # glibc alone keeps it, and alone has this
        CDLL(None).malloc_trim(0)


@cache
def _compiler() -> "Compiler":
    """Kept, with the fonts read. Fonts of the machine are left out, so that every machine makes the same."""
    from typst import Compiler  # noqa: PLC0415 - as above

    return Compiler(SOURCE, root=FOLDER, font_paths=[FONTS], ignore_system_fonts=True)
