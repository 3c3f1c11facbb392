"""Every card that the walk sees, and every criterion, principle, fact and chamber, in every language."""

import re

import pytest

from conversations.states import PreviewCame, PreviewNotice
from locales.language import Language
from locales.say import PLACEHOLDER, voice
from tests.walker.limits import refused
from tests.walker.sights import Sight, wordings
from tests.walker.sweep import swept

SPOKEN = 12
"""Characters from which a piece of an English sentence is surely no word of Dutch or French."""

NAMES_OF_SOURCES = {"Federation of Belgian Chambers of Commerce"}
"""Pages in English that criteria refer to, by the title that they have."""


@pytest.fixture(scope="session")
def every_sight(walk) -> list[Sight]:
    return [*walk.sights.values(), *swept()]


def test_every_card_is_within_telegrams_limits_in_every_language(every_sight):
    problems = {
        f"{sight.state.tag} ({language}): {problem}"
        for sight in every_sight
        for language, card in sight.cards.items()
        for problem in refused(card, "AAAAAAAA")
    }
    assert problems == set()


def test_every_answer_fits_above_its_card_and_in_a_toast_of_200_characters(walk):
    problems = {
        f"{edge.act} at {edge.node.state.tag} ({language}): {problem}"
        for edge in walk.edges
        for language, toast in edge.toasts.items()
        for problem in refused(edge.sight.cards[language], "AAAAAAAA", toast)
    }
    assert problems == set()


def test_no_text_shows_a_placeholder(every_sight, walk):
    read = {wording for sight in every_sight for card in sight.cards.values() for wording in wordings(card)}
    read |= {str(toast) for edge in walk.edges for toast in edge.toasts.values()}
    assert [wording for wording in read if PLACEHOLDER.search(wording)] == []


@pytest.mark.parametrize("language", [Language.NL, Language.FR])
def test_no_text_shows_english_that_has_a_translation(every_sight, walk, language):
    translated = {
        piece.strip()
        for text, forms in voice(language)._forms.items()
        if forms[0] != text
        for piece in re.split(r"\{\w+\}|<[^>]*>", text)
        if len(piece.strip()) >= SPOKEN and " " in piece.strip()
    }
    translated -= NAMES_OF_SOURCES
    own = [sight for sight in every_sight if not isinstance(sight.state, PreviewNotice | PreviewCame)]  # theirs
    read = {wording for sight in own for wording in wordings(sight.cards[language])}
    read |= {str(edge.toasts[language]) for edge in walk.edges if language in edge.toasts}
    text = "\n".join(re.sub(r"<[^>]*>", "", wording) for wording in read)
    assert [piece for piece in translated if piece in text] == []
