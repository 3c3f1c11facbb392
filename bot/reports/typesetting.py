"""Pictures and PDFs by Typst templates of one family: the same values give the same bytes."""

from contextlib import suppress
from ctypes import CDLL
from functools import cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from pydantic import TypeAdapter

from conversations.printed import OwnPaper, Paper
from conversations.printed_committee import Dossier, Overview
from conversations.printed_map import HeatMap

if TYPE_CHECKING:
    from typst import Compiler

FOLDER = Path(__file__).parent
FONTS = FOLDER / "fonts"
PIXELS_AN_INCH = 144
"""A picture is 540 points wide: 1080 pixels."""

REMEMBERED = 6
"""Typst keeps what it laid out until ten documents came after it: this many empty ones after each of ours will do."""

_one_at_a_time = Lock()


def _digest() -> str:
    files = sorted(file for file in FOLDER.rglob("*") if file.suffix in {".typ", ".ttf", ".py"})
    return blake2b(b"".join(file.read_bytes() for file in files), digest_size=8).hexdigest()


TEMPLATE: str = _digest()
"""By which template a file was made: another one when a template, a font or the way it is compiled changes."""


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def shown(values: Any, only: frozenset[str] | None = None) -> str:
    """Values as JSON; of a picture `only` the fields that it shows."""
    kind: type = type(values)
    return _adapter(kind).dump_json(values, include=set(only) if only else None).decode()


ON_THE_PICTURE = frozenset({"language", "region", "summary"})
"""What the picture shows of a result's paper."""


def picture(values: Paper) -> bytes:
    """A result's summary as a PNG, 1080 pixels wide."""
    return _compiled("paper.typ", {"kind": "picture", "values": shown(values, ON_THE_PICTURE)}, "png")


def pdf(values: Paper) -> bytes:
    """All of a result as a PDF."""
    return _pdf("paper.typ", {"kind": "paper", "values": shown(values)})


def heat_map(values: HeatMap) -> bytes:
    """Chambers × principles as a PNG, 1080 pixels wide."""
    return _compiled("heat_map.typ", {"values": shown(values)}, "png")


def dossier(values: Dossier) -> bytes:
    """One chamber's file for the committee as a PDF."""
    return _pdf("dossier.typ", {"values": shown(values)})


def overview(values: Overview) -> bytes:
    """A line a chamber as a PDF."""
    return _pdf("overview.typ", {"values": shown(values)})


def own_paper(values: OwnPaper) -> bytes:
    """All that is kept about one person as a PDF."""
    return _pdf("own_data.typ", {"values": shown(values)})


def _pdf(template: str, inputs: dict[str, str]) -> bytes:
    """A PDF on A4, tagged, with bookmarks; PDF/UA-1 unless a text holds a sign that none of the fonts has."""
    from typst import TypstError  # noqa: PLC0415 - 10 MB that are needed at the first report only

    try:
        return _compiled(template, inputs, "pdf", pdf_standards="ua-1")
    except TypstError:  # the standard forbids the empty box that stands for such a sign
        return _compiled(template, inputs, "pdf")


def _compiled(template: str, inputs: dict[str, str], kind: Literal["png", "pdf"], **wanted: Any) -> bytes:
    """The document, by the one compiler, which takes one at a time."""
    with _one_at_a_time:
        made = _compiler().compile(FOLDER / template, format=kind, ppi=PIXELS_AN_INCH, sys_inputs=inputs, **wanted)
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

    return Compiler(FOLDER / "paper.typ", root=FOLDER, font_paths=[FONTS], ignore_system_fonts=True)
