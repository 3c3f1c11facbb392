"""The words beside a piece of evidence, as long as they can be."""

from datetime import date

import pytest
from markupsafe import Markup

from bot.messenger import plain
from bot.simulator.limits import maximum, utf16_length
from conversations import states
from conversations.assessment import Filed
from conversations.core import Go, Stored, Touch
from conversations.evidence_text import ON_A_BUTTON, evidence_card, file_line
from conversations.filing import refused
from conversations.model.file import File, FileKind
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.parts import LABEL
from locales.language import Language
from locales.say import voice
from tests.walker.lives import LONG

EMOJI = "📎" * 255
BACK = Touch(voice(Language.NL)("To the criterion"), Go(states.Home()))


def filed(name: str, kind: FileKind = FileKind.DOCUMENT) -> Filed:
    return Filed(id=1, unique_id="u", name=name, kind=kind, dated=date(2026, 9, 30), by="Zoë 🙂" * 20, file_id="f")


@pytest.mark.parametrize("language", Language)
def test_every_caption_fits_beside_its_file_and_every_name_on_its_button(language: Language) -> None:
    say = voice(language)
    chambers = sorted((say.of(chamber.names) for chamber in seed_register()), key=len)
    for programme in seed_programmes():
        for criterion in programme.criteria:
            for name in (EMOJI, LONG[:255], ""):
                card = evidence_card(filed(name), criterion, programme, Markup.escape(chambers[-1]), BACK, say)
                assert utf16_length(plain(card.written())) <= maximum("caption")
    assert len(f"100. {plain(file_line(filed(LONG[:255]), say, ON_A_BUTTON))}") <= LABEL


def test_a_photo_has_no_name_and_goes_as_a_photo() -> None:
    programme = next(iter(seed_programmes()))
    say = voice(Language.EN)

    card = evidence_card(filed("", FileKind.PHOTO), programme.criteria[0], programme, BACK.label, BACK, say)

    assert card.attachment == Stored("f", FileKind.PHOTO, "photo")
    assert "<b>photo · 30 September 2026</b>" in card.written()


def sent(name: str, mime: str = "application/pdf", size: int | None = 1000, kind: FileKind = FileKind.DOCUMENT) -> File:
    return File("f", "u", kind, name, mime, size)


TAKEN = (
    sent("statuten.pdf"),
    sent("STATUTEN.PDF", "Application/PDF"),
    sent("statuten.pdf", ""),
    sent("cijfers.xlsx", "application/octet-stream"),
    sent("", "image/jpeg", kind=FileKind.PHOTO),
    sent("verslag v1.2"),
    sent("leden 12.03.2026", "text/plain"),
    sent("zonder maat.pdf", size=None),
    sent("../../etc/passwd.pdf"),
    sent("exe.pdf"),
)
REFUSED = (
    sent("statuten.pdf.exe"),
    sent("statuten.exe"),
    sent("statuten.exe. . "),
    sent("statuten.EXE", "image/png"),
    sent("pagina.html"),
    sent("pagina.html", "text/html"),
    sent("tekening.svg", "image/svg+xml"),
    sent("tekening", "image/svg+xml"),
    sent("brief.docm", "application/msword"),
    sent("brief", "application/vnd.ms-word.document.macroEnabled.12"),
    sent("blad.xlsm", "application/octet-stream"),
    sent("bom.zip", "application/zip"),
    sent("bom.zip"),
    sent("", ""),
    sent("geen einde", "application/octet-stream"),
    sent("leeg.pdf", size=0),
    sent("groot.pdf", size=20 * 1024 * 1024 + 1),
    sent("film.pdf", kind=FileKind.VIDEO),
)


@pytest.mark.parametrize("file", TAKEN, ids=repr)
def test_what_a_reader_can_open_is_taken(file: File) -> None:
    assert refused(file, voice(Language.EN)) is None


@pytest.mark.parametrize("file", REFUSED, ids=repr)
def test_what_runs_or_hides_what_it_holds_is_refused_with_a_sentence(file: File) -> None:
    why = refused(file, voice(Language.EN))

    assert why
    assert why.endswith("Nothing was changed.")
