"""What the journal says of each event, in three languages, and what it never says."""

from dataclasses import replace
from datetime import UTC, datetime
from json import loads

import pytest

from conversations import events
from conversations.core import Event, Role, as_json
from conversations.journal_text import SENTENCE, Line, told
from conversations.model.register_file import seed_register
from locales.language import Language
from locales.say import PLACEHOLDER, voice
from tests.storage.test_record import ALL, WORDS

AT = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
CHAMBER = next(one for one in seed_register() if one.id == "voka-limburg")
LINE = Line(at=AT, who="Anna <Peeters>", what="", about={}, whom="Luc & Zonen", chamber=CHAMBER, criterion="3.2", principle="3")
KINDS = [kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event]


def said(kind: type[Event], language: Language = Language.EN, **more: object) -> str:
    return str(told(replace(LINE, what=kind.__name__, **more), voice(language)))


@pytest.mark.parametrize("kind", KINDS)
def test_every_event_has_a_sentence_in_every_language(kind: type[Event]) -> None:
    assert kind in SENTENCE, f"{kind.__name__} has no sentence: give it a row in conversations/journal_text.py"
    for chamber in (CHAMBER, None):
        for role in (None, (Role.STAFF, True), (Role.ADMIN, False)):
            spoken = {language: said(kind, language, chamber=chamber, role=role) for language in Language}
            assert len(set(spoken.values())) == len(Language)
            assert not [one for one in spoken.values() if PLACEHOLDER.search(one)]
            assert all("<b>Anna &lt;Peeters&gt;</b>" in one for one in spoken.values())


@pytest.mark.parametrize("event", ALL, ids=lambda event: type(event).__name__)
def test_no_sentence_tells_an_answer_a_note_or_a_file(event: Event) -> None:
    """Not even where the journal were given all that the event holds."""
    line = replace(LINE, what=type(event).__name__, about=loads(as_json(event)))

    for language in Language:
        read = told(line, voice(language))
        assert not [word for word in (*WORDS.split(), "pdf", "not_applicable", "partly", "c1") if word in read]


def test_all_work_on_an_assessment_is_told_alike() -> None:
    assert {said(kind) for kind in events.WORK_ON_AN_ASSESSMENT} == {
        "14:05 <b>Anna &lt;Peeters&gt;</b> worked on the self-assessment · Voka – Chamber of Commerce Limburg"
    }
    assert "worked on a trial" in said(events.AnswerGiven, chamber=None)


def test_a_kind_of_event_that_this_release_no_longer_knows_is_told_by_its_name() -> None:
    assert told(replace(LINE, what="SomethingOld<"), voice(Language.NL)).startswith(
        "14:05 Anna &lt;Peeters&gt; – SomethingOld&lt;"
    )


def test_what_no_person_did_is_told_of_the_bot() -> None:
    assert said(events.LanguageChosen, who=None, chamber=None) == "14:05 <b>ChamberReady</b> chose a language"
