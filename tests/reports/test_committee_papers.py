"""The heat map, the dossier and the overview as files: readable, tagged, the same values the same bytes, text only text."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from struct import unpack
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.reports import digest, made
from conversations.committee import CommitteeFile, Condition, Exchange, Ruling
from conversations.committee_overview import committee_overview
from conversations.core import DocumentKind
from conversations.dossier import dossier
from conversations.heat_map import heat_map
from conversations.model.programme import ProgrammeId
from conversations.printed_committee import Dossier, Overview
from locales.language import Language
from locales.say import voice
from tests.reports.papers import HOSTILE, NOW
from tests.reports.submissions import hostile, submission, submissions

TODAY = NOW.date()
PDF_UA = b"http://www.aiim.org/pdfua/ns/id/"
TELEGRAM_SIDES, TELEGRAM_RATIO, TELEGRAM_BYTES = 10_000, 20, 10_000_000
NUMBERS = [(1, 0, 0), (13, 0, 0), (0, 1, 0), (0, 14, 0), (0, 15, 0), (0, 45, 0), (0, 34, 6), (0, 0, 1)]


@cache
def read(values: Dossier | Overview) -> PdfReader:
    kind = DocumentKind.DOSSIER if isinstance(values, Dossier) else DocumentKind.OVERVIEW
    return PdfReader(BytesIO(made(kind, values)))


def close(text: str) -> str:
    """The text without spaces, because a line may end anywhere between words."""
    return "".join(text.split())


def whole(values: Dossier | Overview) -> str:
    return close("".join(page.extract_text() for page in read(values).pages))


def discussed(one: CommitteeFile, words: str = "Welke statuten gelden vandaag?") -> CommitteeFile:
    """With a question that is answered, one that is not, and a decision."""
    first, second = (criterion.id for criterion in one.copy.programme.criteria[:2])
    return replace(
        one,
        exchanges=(
            Exchange(criterion=first, question=words, asked_on=TODAY, answer=f"Antwoord: {words}", answered_on=TODAY),
            Exchange(criterion=second, question=f"Nog: {words}", asked_on=TODAY),
        ),
        rulings=(
            Ruling(
                outcome="geaccrediteerd onder voorwaarden",
                on=TODAY,
                valid_until=TODAY,
                conditions=(Condition(text=f"Voorwaarde: {words}", due=TODAY), Condition(text="Zonder datum")),
            ),
        ),
    )


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize("language", [Language.NL, Language.FR])
def test_telegram_takes_the_heat_map_as_a_photo_that_a_telephone_shows_well(
    numbers: tuple[int, int, int], language: Language
) -> None:
    values = heat_map(submissions(*numbers), TODAY, voice(language))

    png = made(DocumentKind.HEAT_MAP, values)
    width, height = unpack(">II", png[16:24])

    assert png.startswith(b"\x89PNG\r\n")
    assert width == 1080
    assert width + height <= TELEGRAM_SIDES
    assert max(width, height) <= TELEGRAM_RATIO * min(width, height)
    assert height <= 2400, "beyond that a telephone shows a thin strip"
    assert len(png) < TELEGRAM_BYTES


@pytest.mark.parametrize("programme", ProgrammeId)
@pytest.mark.parametrize("language", Language)
def test_all_that_a_dossier_says_is_in_the_pdf(programme: ProgrammeId, language: Language) -> None:
    values = dossier(discussed(submission(5, programme)), TODAY, voice(language))
    text = whole(values)

    said = [
        *(one.statement for chapter in values.chapters for one in chapter.claims),
        *(name for chapter in values.chapters for one in chapter.claims for name in one.evidence),
        *(doubt for chapter in values.chapters for one in chapter.claims for doubt in one.doubts),
        *(note.text for chapter in values.chapters for one in chapter.claims for note in one.notes),
        *(f"{point.number}{point.statement}{point.about}" for point in values.doubts.points),
        *(text for one in values.exchanges for text in (one.question, f"{one.answered}{one.answer}")),
        *(f"{ruling.outcome}{ruling.about}" for ruling in values.rulings),
        *(condition for ruling in values.rulings for condition in ruling.conditions),
        *(f"{row.label}{row.text}" for row in values.status),
        values.verdict,
        values.rule,
    ]
    assert not [words for words in said if close(words) not in text]


def test_each_chamber_has_its_line_in_the_overview_and_long_ones_go_on() -> None:
    values = committee_overview((*submissions(bilateral=40), discussed(submission(0))), TODAY, voice(Language.NL))
    text = whole(values)

    rows = [row for part in values.parts for row in part.rows]
    assert len(rows) == 41
    assert not [row for row in rows if close(f"{row.name}{row.place}{row.conclusion}{row.score}{row.respected}") not in text]
    headings = close("".join(values.headings[:3]))
    assert all(headings in close(page.extract_text()) for page in read(values).pages), "the headings stand on every page"


@pytest.mark.parametrize("language", Language)
def test_the_pdfs_have_title_language_tags_and_page_numbers(language: Language) -> None:
    say = voice(language)
    for values in (dossier(submission(1), TODAY, say), committee_overview(submissions(local=2), TODAY, say)):
        found = read(values)
        catalogue: Any = found.trailer["/Root"]

        assert found.metadata is not None
        assert str(found.metadata.title).startswith(values.title)
        assert catalogue["/Lang"] == f"{language.value}-{values.region}"
        assert catalogue["/MarkInfo"]["/Marked"]
        assert PDF_UA in catalogue["/Metadata"].get_data()
        assert found.outline
        for number, page in enumerate(found.pages, start=1):
            said = say("Page {page} of {pages}", page=number, pages=len(found.pages))
            assert close(said) in close(page.extract_text())


def test_hostile_text_is_only_text() -> None:
    words = [text for text in HOSTILE if text.isascii()]
    values = dossier(discussed(hostile(), '#panic("x") *b* _i_ $m$ <label>'), TODAY, voice(Language.EN))
    text = whole(values)

    assert not [one for one in words if close(one) not in text]
    assert close('Voorwaarde: #panic("x") *b* _i_ $m$ <label>') in text
    assert close('=HYPERLINK("x").pdf') in text


@settings(max_examples=10, deadline=None)
@given(st.text(max_size=200), st.text(min_size=1, max_size=60))
def test_any_text_compiles(note: str, name: str) -> None:
    one = discussed(submission(2, ProgrammeId.ASSOCIATE, notes=(note,), file=name, by=name), note)

    assert made(DocumentKind.DOSSIER, dossier(one, TODAY, voice(Language.FR))).startswith(b"%PDF-")


def test_equal_values_are_equal_files_and_each_kind_language_and_value_has_its_own_digest() -> None:
    files = submissions(local=2)
    digests = set()
    for language in (Language.NL, Language.FR):
        say = voice(language)
        for kind, values, other in (
            (DocumentKind.HEAT_MAP, heat_map(files, TODAY, say), heat_map(files[:1], TODAY, say)),
            (DocumentKind.OVERVIEW, committee_overview(files, TODAY, say), committee_overview(files[:1], TODAY, say)),
            (DocumentKind.DOSSIER, dossier(files[0], TODAY, say), dossier(files[1], TODAY, say)),
        ):
            assert made(kind, values) == made(kind, replace(values))
            assert made(kind, values) != made(kind, other)
            digests |= {digest(kind, values, language), digest(kind, other, language)}
    assert len(digests) == 12


def test_no_paper_is_made_of_the_values_of_another() -> None:
    values = heat_map(submissions(local=1), TODAY, voice(Language.EN))

    for kind in set(DocumentKind) - {DocumentKind.HEAT_MAP}:
        with pytest.raises(TypeError):
            made(kind, values)
