"""What is made to be sent: values in, bytes out. Nothing here knows the database."""

from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

from bot.reports.calendar_file import calendar_file
from bot.reports.spreadsheet import spreadsheet
from bot.reports.typesetting import ON_THE_PICTURE, TEMPLATE, dossier, heat_map, overview, own_paper, pdf, picture, shown
from conversations.calendar_event import CalendarEvent
from conversations.core import DocumentKind
from conversations.printed import OwnFile, OwnPaper, Paper
from conversations.printed_committee import Dossier, Overview
from conversations.printed_map import HeatMap
from conversations.tables import Workbook
from locales.language import Language

MADE: Mapping[DocumentKind, tuple[type, Callable[[Any], bytes]]] = {
    DocumentKind.PICTURE: (Paper, picture),
    DocumentKind.PAPER: (Paper, pdf),
    DocumentKind.HEAT_MAP: (HeatMap, heat_map),
    DocumentKind.WORKBOOK: (Workbook, spreadsheet),
    DocumentKind.DOSSIER: (Dossier, dossier),
    DocumentKind.OVERVIEW: (Overview, overview),
    DocumentKind.CALENDAR: (CalendarEvent, calendar_file),
    DocumentKind.OWN_PAPER: (OwnPaper, own_paper),
    DocumentKind.OWN_FILE: (OwnFile, lambda values: values.document.encode()),
}
"""Of which values each kind is made, and by what."""

MADE_ONCE = frozenset({DocumentKind.OWN_PAPER, DocumentKind.OWN_FILE})
"""What is one person's alone: it is not looked for among the files made before, nor remembered."""


def digest(kind: DocumentKind, values: object, language: Language) -> str:
    """What a file is found again by: its kind and language, all that it shows, and by which template."""
    of = ON_THE_PICTURE if kind is DocumentKind.PICTURE else None
    return blake2b("\0".join((kind, language, TEMPLATE, shown(_fit(kind, values), of))).encode(), digest_size=16).hexdigest()


def made(kind: DocumentKind, values: object) -> bytes:
    """The file.

    Raises:
        TypeError: These are no values for this kind.
    """
    return MADE[kind][1](_fit(kind, values))


def _fit(kind: DocumentKind, values: object) -> object:
    if not isinstance(values, MADE[kind][0]):
        raise TypeError(f"no {kind} is made of {type(values).__name__}")
    return values
