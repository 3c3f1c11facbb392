"""How things are said: messages, plurals, dates and numbers in the person's language."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, tzinfo
from functools import cache
from gettext import c2py
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent
from markupsafe import Markup, escape

from locales.language import Language, Text

PLACEHOLDER = re.compile(r"\{(\w+)\}")
"""A value in a message, by its name."""

NO_BREAK = re.compile(r" (?=[:;?!%»])|(?<=«) ")
"""A space that French keeps together with its sign."""

SHORT: Mapping[str, Text] = {"HK": Text(nl="Hongkong", fr="Hong Kong", en="Hong Kong")}
"""Names of countries that CLDR gives in their official form."""

HOUR: Mapping[Language, str] = {
    Language.NL: "{0:%H}.{0:%M} uur",
    Language.FR: "{0:%H}\u00a0h\u00a0{0:%M}",
    Language.EN: "{0:%H}:{0:%M}",
}
"""Hours as Belgium writes them, in two figures, so that nobody takes 02.30 for the afternoon; CLDR has figures alone (14:00)."""

MOMENT: Mapping[Language, str] = {
    Language.NL: "{weekday} {day} om {hour}",
    Language.FR: "{weekday} {day} à {hour}",
    Language.EN: "{weekday} {day} at {hour}",
}
"""A day and an hour in full; CLDR has no word between the two in Babel's forms."""

FOLDER = Path(__file__).parent
LOCALES: Mapping[Language, Locale] = {
    Language.NL: Locale("nl", "BE"),
    Language.FR: Locale("fr", "BE"),
    Language.EN: Locale("en", "GB"),
}


def message(text: str) -> str:
    """Marks `text` for the catalogues where it is only said later, `say(LABELS[credit])`."""
    return text


def guess(code: str | None) -> Language | None:
    """The language of a Telegram `language_code` ("nl", "fr-BE", …); None when we do not speak it."""
    prefix = (code or "").split("-")[0].lower()
    return next((language for language in Language if language.value == prefix), None)


def catalogue(language: Language) -> Catalog:
    """The messages of one language as its file holds them."""
    file = FOLDER / language.value / "LC_MESSAGES" / "messages.po"
    return read_po(BytesIO(file.read_bytes() if file.exists() else b""), locale=str(LOCALES[language]))


class Say:
    """One language's voice. Calling it gives a message as Markup, its values escaped by type.

    Messages are English sentences and may hold Telegram's HTML; a message that is missing in the catalogue is said in English,
    which `make check` refuses.
    """

    def __init__(self, language: Language, messages: Catalog) -> None:
        self.language = language
        self.locale = LOCALES[language]
        self._plural = c2py(messages.plural_expr)
        self._forms: dict[str, tuple[str, ...]] = {}
        for entry in messages:
            if entry.id:
                one = entry.id if isinstance(entry.id, str) else entry.id[0]
                forms = entry.string or ""
                self._forms[one] = (forms,) if isinstance(forms, str) else tuple(forms)

    def __call__(self, text: str, /, **values: object) -> Markup:
        """The message in this language; `{name}` stands for `values["name"]`."""
        return _filled(self._forms.get(text, (text,))[0] or text, values)

    def count(self, one: str, many: str, n: int, /, **values: object) -> Markup:
        """The message in the plural form that `n` asks for; `{n}` stands for the number."""
        forms = self._forms.get(one, (one, many))
        form = self._plural(n) if one in self._forms else int(n != 1)
        wording = forms[min(form, len(forms) - 1)] or (one, many)[int(n != 1)]
        return _filled(wording, values | {"n": self.number(n)})

    def of(self, text: Text) -> str:
        """The wording of a text that exists in every language."""
        return _typeset(text.in_(self.language), self.language)

    def number(self, n: int) -> str:
        """12345 → 12.345 (nl), 12 345 (fr), 12,345 (en)."""
        return str(n) if -1000 < n < 1000 else str(format_decimal(n, locale=self.locale))

    def percent(self, n: int) -> str:
        """74 → 74 % (nl, fr), 74% (en)."""
        return _percent(n, self.locale)

    def country(self, code: str) -> str:
        """The country's name, by its ISO 3166-1 code; the short one where CLDR's first choice is an official one."""
        return self.of(SHORT[code]) if code in SHORT else str(self.locale.territories.get(code, code))

    def joined(self, items: Iterable[str]) -> str:
        """1.1, 1.2 and 2.3, as the language joins them; empty for none."""
        return str(format_list([*items], locale=self.locale))

    def weekday(self, number: int) -> str:
        """The day of the week, 0 for Monday: maandag, lundi, Monday."""
        return str(self.locale.days["stand-alone"]["wide"][number])

    def date(self, day: date) -> str:
        """The day in full: 12 maart 2027, 12 mars 2027 (1er mars 2027), 12 March 2027."""
        long = str(format_date(day, format="long", locale=self.locale))
        # CLDR writes "1 mars"; French says "1er mars"
        return long.replace("1 ", "1er ", 1) if self.locale.language == "fr" and day.day == 1 else long

    def hour(self, hour: time) -> str:
        """14.30 uur (nl), 14 h 30 (fr, its spaces do not break), 14:30 (en)."""
        return HOUR[self.language].format(hour)

    def moment(self, at: datetime, zone: tzinfo) -> str:
        """The day and the hour in full in a zone: vrijdag 12 maart 2027 om 14.30 uur; vendredi … à 14 h 30; Friday … at 14:30."""
        here = at.astimezone(zone)
        weekday, day = self.weekday(here.weekday()), self.date(here.date())
        return MOMENT[self.language].format(weekday=weekday, day=day, hour=self.hour(here.time()))


def _filled(wording: str, values: Mapping[str, object]) -> Markup:
    """The wording with its values, each escaped unless it is Markup; five times as fast as Markup.format."""
    pieces = _pieces(wording)
    if len(pieces) == 1:
        return Markup(pieces[0])  # noqa: S704 - the catalogue's own words
    return Markup("".join(escape(values[piece]) if n % 2 else piece for n, piece in enumerate(pieces)))  # noqa: S704 - as above


@cache
def _typeset(text: str, language: Language) -> str:
    """Curly apostrophes; in French the spaces that must not break: before : ; ? ! % and inside « »."""
    text = text.replace("'", "\u2019")
    return NO_BREAK.sub("\u00a0", text) if language is Language.FR else text


@cache
def _pieces(wording: str) -> tuple[str, ...]:
    """The wording cut at its placeholders: text, name, text, name, … text."""
    return tuple(PLACEHOLDER.split(wording))


@cache
def _percent(n: int, locale: Locale) -> str:
    # the house's rule (glossary): a space before % in Dutch too, where CLDR has none
    formatted = str(format_percent(n / 100, locale=locale))
    return formatted.replace("%", "\u00a0%") if locale.language == "nl" and "\u00a0" not in formatted else formatted


@cache
def voice(language: Language) -> Say:
    """The voice of `language`, its catalogue read once."""
    return Say(language, catalogue(language))
