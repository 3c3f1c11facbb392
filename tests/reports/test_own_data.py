"""All that is kept about a person, on paper: hostile words are words, and everything is there."""

from io import BytesIO

from pypdf import PdfReader

from bot.reports import MADE_ONCE, made
from conversations.core import DocumentKind
from conversations.printed import Labelled, OwnEntry, OwnFile, OwnList, OwnPaper

HOSTILE = '#import "x.typ" *b* _i_ $x$ <b>&amp;</b> ' + "w" * 300


def paper(words: str) -> OwnPaper:
    """A paper with one list."""
    entry = OwnEntry(line="1.1 Een criterium · 2 januari 2027", texts=(words, ""))
    return OwnPaper(
        language="nl",
        region="BE",
        foot="Wat ChamberReady over u bewaart",
        page="Pagina {page} van {pages}",
        title="Wat ChamberReady over u bewaart",
        whose="Anna Peeters",
        day="2 januari 2027",
        about=("Zonder anderen.",),
        person=(Labelled("Naam:", "Anna Peeters"),),
        lists=(OwnList(title="Uw nota’s", about="", entries=(entry,) * 40),),
        empty=Labelled("Onder deze titels bewaren we niets:", "Uw proefversies"),
    )


def test_what_someone_wrote_is_only_text_on_the_paper() -> None:
    pages = PdfReader(BytesIO(made(DocumentKind.OWN_PAPER, paper(HOSTILE)))).pages
    text = "".join(page.extract_text() for page in pages)

    assert len(pages) > 1
    assert '#import "x.typ" *b* _i_' in text.replace("\n", " ")
    assert "Uw proefversies" in text


def test_the_file_for_machines_is_its_document_in_utf_8() -> None:
    assert made(DocumentKind.OWN_FILE, OwnFile(document='{"name": "Zoë"}')) == '{"name": "Zoë"}'.encode()


def test_neither_is_looked_for_among_the_files_made_before() -> None:
    assert {DocumentKind.OWN_PAPER, DocumentKind.OWN_FILE} == MADE_ONCE
