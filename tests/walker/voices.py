"""Two voices that listen to themselves: which messages a card says, and a card whose values are left open."""

from datetime import date

from markupsafe import Markup

from locales.language import Language, Text
from locales.say import Say, voice

ONE, MANY = "one", "many"

Said = tuple[str, str]
"""A message as the code holds it, and which of its forms was said: "", ONE or MANY."""


class Heard(Say):
    """The product's voice, and what it said; a new one for each card, because cards keep what an old voice said."""

    def __init__(self, language: Language) -> None:
        vars(self).update(vars(voice(language)))
        self._said: dict[Said, Markup] = {}

    def __call__(self, text: str, /, **values: object) -> Markup:
        """Says it, and keeps which message it was."""
        self._said[text, ""] = super().__call__(text, **values)
        return self._said[text, ""]

    def count(self, one: str, many: str, n: int, /, **values: object) -> Markup:
        """Says it, and keeps which form it was."""
        form = one, ONE if n == 1 else MANY
        self._said[form] = super().count(one, many, n, **values)
        return self._said[form]

    def said_in(self, *texts: str) -> frozenset[Said]:
        """The messages that stand in the texts; a card may say one and not show it."""
        whole = "\n".join(texts)
        return frozenset(said for said, wording in self._said.items() if wording in whole)


class Unfilled(Say):
    """The messages in English with their placeholders, `To find out ({n})`; what is no message is an ellipsis."""

    def __init__(self) -> None:
        vars(self).update(vars(voice(Language.EN)))

    def __call__(self, text: str, /, **values: object) -> Markup:
        """The message as it stands in the code."""
        return Markup(text)

    def count(self, one: str, many: str, n: int, /, **values: object) -> Markup:
        """The message for many."""
        return Markup(many)

    def of(self, text: Text) -> str:
        """A programme's or a chamber's own words."""
        return "…"

    def country(self, code: str) -> str:
        """A country."""
        return "…"

    def weekday(self, number: int) -> str:
        """A day of the week."""
        return "…"

    def date(self, day: date) -> str:
        """A day."""
        return "…"
