"""The picture and the PDF, read back: all of it is there, every text is only text, the same values are the same bytes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from io import BytesIO
from shutil import copytree
from struct import unpack
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.reports import digest, made, typesetting
from bot.reports.typesetting import pdf, picture
from conversations.core import DocumentKind
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.paper import paper
from conversations.printed import Paper
from locales.language import Language
from locales.say import voice
from tests.model.programmes import real
from tests.reports.papers import HOSTILE, chamber, printed, snapshot, with_notes

EACH = list(zip(ProgrammeId, Language, strict=True))
PDF_UA = b"http://www.aiim.org/pdfua/ns/id/"


@cache
def read(values: Paper) -> PdfReader:
    return PdfReader(BytesIO(pdf(values)))


def pages(values: Paper) -> list[str]:
    return [page.extract_text() for page in read(values).pages]


def close(text: str) -> str:
    """The text without spaces, because a line may end anywhere between words."""
    return "".join(text.split())


def width_and_height(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    return unpack(">II", png[16:24])


def titles(outline: list[Any]) -> list[str]:
    return [title for one in outline for title in (titles(one) if isinstance(one, list) else [one.title])]


@pytest.mark.parametrize(("programme", "language"), EACH)
def test_every_criterion_gap_and_source_is_in_the_pdf(programme: ProgrammeId, language: Language) -> None:
    values = printed(programme, language)
    whole = close("".join(pages(values)))
    chapters = [close(one.statement) for chapter in values.chapters for one in chapter.criteria]
    gaps = [close(text) for gap in values.gaps.gaps for text in (gap.action.text, gap.evidence.text, gap.lead_time.text)]
    sources = [close(source.label) for source in values.basis.entries]

    assert len(chapters) == len(real(programme).criteria)
    assert not [text for text in (*chapters, *gaps, *sources) if text not in whole]


@pytest.mark.parametrize(("programme", "language"), EACH)
def test_every_page_of_an_unfinished_one_says_interim_and_of_a_finished_one_none(
    programme: ProgrammeId, language: Language
) -> None:
    unfinished, finished = printed(programme, language, 0.5), printed(programme, language)
    word = unfinished.summary.interim

    assert word
    assert all(word in page for page in pages(unfinished))
    assert not [page for page in pages(finished) if word in page]


@pytest.mark.parametrize(("programme", "language"), EACH)
def test_every_page_has_its_number_and_says_who_accredits(programme: ProgrammeId, language: Language) -> None:
    values = printed(programme, language)
    all_pages = pages(values)

    for number, page in enumerate(all_pages, start=1):
        assert close(voice(language)("Page {page} of {pages}", page=number, pages=len(all_pages))) in close(page)
        assert close(values.foot) in close(page)


def test_it_has_title_language_tags_and_bookmarks() -> None:
    values = printed(language=Language.FR, whose=chamber())
    found = read(values)
    catalogue: Any = found.trailer["/Root"]

    assert found.metadata is not None
    assert found.metadata.title == f"{values.summary.title} – {values.summary.whose}"
    assert found.metadata.author == values.summary.whose
    assert catalogue["/Lang"] == "fr-BE"
    assert catalogue["/MarkInfo"]["/Marked"]
    assert PDF_UA in catalogue["/Metadata"].get_data()
    assert titles(found.outline) == [
        values.summary.title,
        values.summary.bars_title,
        values.route.title,
        values.agenda_title,
        *(agenda.title for agenda in values.agenda),
        values.gaps.title,
        values.criteria_title,
        values.facts.title,
        *(chapter.title for chapter in values.chapters),
        values.basis.title,
    ]


def test_each_bar_is_said_in_words() -> None:
    values = printed()

    assert {bar.said for bar in values.summary.bars} <= alternatives(read(values))


def alternatives(found: PdfReader) -> set[str]:
    """Every alternative text in the tree of tags."""
    seen: set[str] = set()
    waiting: list[Any] = [found.trailer["/Root"]["/StructTreeRoot"]]  # type: ignore[index]  # pypdf types a trailer loosely
    while waiting:
        one = waiting.pop()
        one = one.get_object() if hasattr(one, "get_object") else one
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            seen |= {str(one["/Alt"])} if "/Alt" in one else set()
            waiting.append(one.get("/K", []))
    return seen


def test_hostile_text_is_only_text() -> None:
    words = tuple(text for text in HOSTILE if text.isascii())
    values = printed(share=0.5, notes={0: words})

    whole = close("".join(pages(values)))

    assert not [text for text in words if close(text) not in whole]


def test_hostile_names_are_only_text_in_picture_and_pdf() -> None:
    asked = real(ProgrammeId.ASSOCIATE)
    for name in ('#panic("x")', "*a* _b_ $c$ @d <e> \\", "<b>&lt;</b>", '"}', "\u202ereversed", "x" * 300):
        values = paper(snapshot(asked, {}, name=name, written=with_notes(asked, {0: ("note",)}, by=name)), voice(Language.EN))

        assert width_and_height(picture(values))[0] == 1080
        assert name.startswith("\u202e") or close(name) in close("".join(pages(values)))


def test_a_word_without_end_stays_on_the_page() -> None:
    values = printed(ProgrammeId.ASSOCIATE, notes={0: ("x" * 4096,)})
    lines = [line for page in pages(values) for line in page.splitlines() if set(line.strip()) == {"x"}]

    assert sum(len(line.strip()) for line in lines) == 4096
    assert max(len(line) for line in lines) < 130


def test_hundreds_of_notes_are_all_printed() -> None:
    notes = tuple(f"nota nummer {number}." for number in range(400))
    values = printed(ProgrammeId.ASSOCIATE, notes={3: notes})

    whole = "\n".join(pages(values))

    assert not [note for note in notes if note not in whole]


def test_a_sign_that_no_font_has_costs_only_the_standard() -> None:
    values = printed(ProgrammeId.ASSOCIATE, notes={0: ("before 👍 漢字 after",)})
    whole = "".join(pages(values))
    catalogue: Any = read(values).trailer["/Root"]

    assert "before" in whole
    assert "after" in whole
    assert catalogue["/MarkInfo"]["/Marked"]


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=300), st.text(min_size=1, max_size=40))
def test_any_text_compiles(note: str, name: str) -> None:
    asked = real(ProgrammeId.ASSOCIATE)
    first = asked.criteria[0].id
    values = paper(
        snapshot(asked, {first: Credit.MET}, name=name, written=with_notes(asked, {0: (note,)}, by=name)), voice(Language.NL)
    )

    assert picture(values)
    assert pdf(values).startswith(b"%PDF-")


@pytest.mark.parametrize("programme", ProgrammeId)
def test_the_picture_is_as_wide_as_a_telephone_shows_well(programme: ProgrammeId) -> None:
    width, height = width_and_height(picture(printed(programme, share=0.5)))

    assert width == 1080
    assert 600 < height < 2400


def test_equal_values_are_equal_bytes_and_others_are_not() -> None:
    one, same, other = printed(ProgrammeId.ASSOCIATE), printed(ProgrammeId.ASSOCIATE), printed(ProgrammeId.ASSOCIATE, share=0.5)

    for makes in (picture, pdf):
        assert makes(one) == makes(same)
        assert makes(one) != makes(other)


def test_the_picture_shows_the_summary_alone() -> None:
    with_note, without = printed(notes={0: ("a note",)}), printed()

    assert picture(with_note) == picture(without)
    assert picture(with_note) != picture(replace(without, summary=replace(without.summary, day="another day")))


def test_several_threads_get_each_their_own() -> None:
    values = [printed(ProgrammeId.ASSOCIATE, share=share) for share in (0, 0.3, 0.6, 1)]
    alone = [(picture(one), pdf(one)) for one in values]

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda one: (picture(one), pdf(one)), values))

    assert together == alone


def test_typst_is_read_at_the_first_report_only() -> None:
    script = "import sys, bot.reports.typesetting; sys.exit('typst' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize("name", ["look.typ", "dossier.typ", "spreadsheet.py", "fonts/SourceSans3-Bold.ttf"])
def test_another_template_or_font_is_another_digest(name: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "reports"
    copytree(typesetting.FOLDER, copy)
    monkeypatch.setattr(typesetting, "FOLDER", copy)
    assert typesetting._digest() == typesetting.TEMPLATE

    (copy / name).write_bytes((copy / name).read_bytes() + b"\n")

    assert typesetting._digest() != typesetting.TEMPLATE


def test_a_file_is_found_again_by_what_it_shows() -> None:
    one, noted = printed(ProgrammeId.ASSOCIATE), printed(ProgrammeId.ASSOCIATE, notes={0: ("a note",)})

    def digests(values: Paper, language: Language = Language.NL) -> tuple[str, str]:
        return digest(DocumentKind.PICTURE, values, language), digest(DocumentKind.PAPER, values, language)

    assert digests(one) == digests(printed(ProgrammeId.ASSOCIATE))
    assert digests(one)[0] == digests(noted)[0]
    assert digests(one)[1] != digests(noted)[1]
    assert len({*digests(one), *digests(one, Language.FR)}) == 4


def test_each_kind_of_document_is_made_and_nothing_else() -> None:
    values = printed(ProgrammeId.ASSOCIATE)

    assert made(DocumentKind.PICTURE, values) == picture(values)
    assert made(DocumentKind.PAPER, values) == pdf(values)
    with pytest.raises(TypeError):
        made(DocumentKind.PAPER, ("something else",))
