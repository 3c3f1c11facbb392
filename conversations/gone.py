"""Who had everything about them deleted: what stands where their name stood."""

import dataclasses
from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from conversations.core import Button, Card, Decision, Document
from locales.say import Say

NAME = "\x1a"
"""In the place of a name. It is SUBSTITUTE, a control character: `bot/updates.py` takes none from Telegram, so nobody is called so."""


def nameless(card: Card, say: Say) -> Card:
    """The card with words where the name of someone who left stood: in its text, its labels and its file."""
    words = say("a former colleague")
    text = card.text
    said = _later(text, words) if callable(text) else _said(text, words)
    rows = card.rows
    if any(NAME in button.label for row in rows for button in row):
        rows = tuple(tuple(_labelled(button, words) for button in row) for row in rows)
    attachment = card.attachment
    if isinstance(attachment, Document):
        attachment = dataclasses.replace(attachment, values=_values(attachment.values, words))
    return dataclasses.replace(card, text=said, rows=rows, attachment=attachment)


def without_name(decision: Decision, say: Say) -> Decision:
    """The same of the line that a decision answers with."""
    toast = decision.toast
    return dataclasses.replace(decision, toast=_said(toast, say("a former colleague"))) if toast and NAME in toast else decision


def _said(text: Markup, words: Markup) -> Markup:
    return text.replace(NAME, words) if NAME in text else text


def _later(text: Callable[[], Markup], words: Markup) -> Callable[[], Markup]:
    return lambda: _said(text(), words)


def _labelled(button: Button, words: Markup) -> Button:
    return dataclasses.replace(button, label=_said(button.label, words))


def _values(values: Callable[[], object], words: Markup) -> Callable[[], object]:
    return lambda: _replaced(values(), str(words.unescape()))


def _replaced(value: Any, words: str) -> Any:
    """A file's values, which are frozen dataclasses of tuples and texts, with the words; the same object where no name stood."""
    match value:
        case str():
            return value.replace(NAME, words) if NAME in value else value
        case tuple():
            parts = tuple(_replaced(part, words) for part in value)
            return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
            changed = {name: new for name, old in fields.items() if (new := _replaced(old, words)) is not old}
            return dataclasses.replace(value, **changed) if changed else value
        case _:
            return value
