"""Three languages are equal, and no text that a person sees stands in code."""

import random
import re
from datetime import date, datetime, time, tzinfo
from uuid import UUID

import pytest
from markupsafe import Markup

from conversations import enquiries, render
from conversations.account import OWN_NAME
from conversations.model.register_file import seed_register
from conversations.states import decode
from locales import catalogues
from locales.language import Language, Text
from locales.say import Say, catalogue, guess, voice
from storage import people
from storage.load import Moment, load
from tests.conversations.walking import NOW, Walker

ASKED = tuple(sample.text for sample in enquiries.SAMPLES)
"""What the walk writes to the Federation: its own words, quoted on the card."""

THEIRS = "statuten.pdf"
"""The name of a file that the person sent."""

KNOWN_AS = sorted((name for chamber in seed_register() for name in chamber.also_known_as), key=len, reverse=True)
"""Short and foreign names of chambers, the same on every screen; a longer one before those that it contains."""

INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")


class Marked(Say):
    """A voice that puts marks around whatever comes from a catalogue, a programme file or Babel."""

    def __init__(self) -> None:
        super().__init__(Language.EN, catalogue(Language.EN))

    def __call__(self, text, /, **values):
        return Markup("⟦{}⟧").format(super().__call__(text, **values))

    def count(self, one, many, n, /, **values):
        return Markup("⟦{}⟧").format(super().count(one, many, n, **values))

    def of(self, text: Text) -> str:
        return f"⟦{super().of(text)}⟧"

    def country(self, code: str) -> str:
        return f"⟦{super().country(code)}⟧"

    def weekday(self, number: int) -> str:
        return f"⟦{super().weekday(number)}⟧"

    def date(self, day: date) -> str:
        return f"⟦{super().date(day)}⟧"

    def hour(self, hour: time) -> str:
        return f"⟦{super().hour(hour)}⟧"

    def moment(self, at: datetime, zone: tzinfo) -> str:
        return f"⟦{super().moment(at, zone)}⟧"


def unmarked(text: str) -> str:
    """What is left without the marked parts; shortened texts lose their closing mark."""
    while INNERMOST.search(text):
        text = INNERMOST.sub("", text)
    text = re.sub(r"⟦[^⟦⟧]*…", "", text)
    for name in (THEIRS, *ASKED, *KNOWN_AS):
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("seed", range(4))
def test_no_text_that_a_person_sees_stands_in_code(database, seed):
    chance = random.Random(seed)
    say = Marked()
    anna = Walker(database, language_code="en")
    anna.starts()
    for _ in range(150):
        anna.wanders(chance)
        with database.reading() as connection:
            met = people.by_telegram_id(connection, anna.telegram_id)
            state, snapshot = load(connection, met.person, decode(met.state), Moment(NOW, NOW.date(), UUID(int=1)))
        card = render(state, snapshot, say)
        words = [card.written().striptags(), *(button.label.striptags() for row in card.rows for button in row)]
        left = [unmarked(word) for word in words if word not in set(OWN_NAME.values())]
        for word in left:
            assert not re.search(r"[^\W\d_]{2,}", re.sub(r"https?://\S+", "", word)), (state, word)


def test_the_catalogues_hold_every_message_in_every_language():
    assert list(catalogues.problems()) == []


def test_a_message_missing_in_one_language_fails_the_check(monkeypatch):
    def without_one(language):
        found = catalogue(language)
        if language is Language.FR:
            found.delete("Met")
        return found

    monkeypatch.setattr(catalogues, "catalogue", without_one)
    assert [problem for problem in catalogues.problems() if "'Met'" in problem]


def test_a_placeholder_lost_in_translation_fails_the_check(monkeypatch):
    def damaged(language):
        found = catalogue(language)
        if language is Language.NL:
            found["Reason: {reason}"].string = "Reden: {redn}"
        return found

    monkeypatch.setattr(catalogues, "catalogue", damaged)
    assert [problem for problem in catalogues.problems() if "Reason" in problem]


@pytest.mark.parametrize(
    ("language", "percent", "number", "day"),
    [
        (Language.NL, "74\u00a0%", "391.000", "12 maart 2027"),
        (Language.FR, "74\u00a0%", "391\u202f000", "12 mars 2027"),
        (Language.EN, "74%", "391,000", "12 March 2027"),
    ],
)
def test_numbers_and_dates_are_said_as_in_belgium_and_britain(language, percent, number, day):
    say = voice(language)
    assert (say.percent(74), say.number(391_000), say.date(date(2027, 3, 12))) == (percent, number, day)


@pytest.mark.parametrize(
    ("language", "listed", "country"),
    [
        (Language.NL, "1.1, 1.2 en 2.3", "Hongkong"),
        (Language.FR, "1.1, 1.2 et 2.3", "Hong Kong"),
        (Language.EN, "1.1, 1.2 and 2.3", "Hong Kong"),
    ],
)
def test_lists_and_countries_are_said_as_people_say_them(language, listed, country):
    say = voice(language)
    assert (say.joined(["1.1", "1.2", "2.3"]), say.joined([]), say.country("HK")) == (listed, "", country)


SPOKEN = {"nl": Language.NL, "nl-BE": Language.NL, "FR-be": Language.FR, "en": Language.EN, "de": None, "": None, None: None}


@pytest.mark.parametrize(("code", "language"), SPOKEN.items())
def test_the_language_is_guessed_from_telegrams_code(code, language):
    assert guess(code) is language


def test_a_value_is_escaped_by_type_and_markup_is_not():
    say = voice(Language.EN)
    assert say("Reason: {reason}", reason="<b>&") == "Reason: &lt;b&gt;&amp;"
    assert say("Reason: {reason}", reason=Markup("<b>x</b>")) == "Reason: <b>x</b>"
