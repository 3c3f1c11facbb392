"""The three languages, and a text that exists in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language in which a person is answered; the value is its two-letter ISO 639-1 code."""

    NL = "nl"
    FR = "fr"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One text in each language, as the programme files and the register hold it (plain text, no markup)."""

    nl: str
    fr: str
    en: str

    def in_(self, language: Language) -> str:
        """The wording in `language`."""
        wording: str = getattr(self, language.value)
        return wording
