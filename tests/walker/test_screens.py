"""The page for who checks the texts holds them all."""

import pytest

from bot.messenger import plain
from locales.catalogues import template
from locales.language import Language
from tests.walker.gallery import Gallery, forms_of
from tests.walker.screens import html, text
from tests.walker.sweep import all_states


@pytest.fixture(scope="session")
def gallery(walk) -> Gallery:
    return Gallery(walk)


def test_every_state_has_a_screen(gallery):
    assert {kind for kind, screens in gallery.screens.items() if screens} == set(all_states())


def test_no_message_of_the_catalogues_is_left_out(gallery):
    listed = {unread.said for unread in gallery.unread}
    for screens in gallery.screens.values():
        listed |= {said for screen in screens for said in screen.sight.said}
    for answers in gallery.answers.values():
        listed |= {said for answer in answers for said in answer.said}
    assert [said for entry in template() for said, _ in forms_of(entry.id) if said not in listed] == []


def test_each_card_stands_on_the_page_in_every_language_with_its_buttons(gallery):
    page = text(gallery)
    for screens in gallery.screens.values():
        for screen in screens:
            for language in Language:
                card = screen.card(language)
                assert plain(card.written()) in page
                assert all(f"[{plain(button.label)}]" in page for row in card.rows for button in row)


def test_the_page_needs_nothing_beside_itself(gallery):
    page = html(gallery)
    assert "<link" not in page
    assert "<script" not in page
    assert " src=" not in page
    assert "url(" not in page
