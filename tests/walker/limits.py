"""What Telegram would refuse in a card, or a person could not read."""

from collections.abc import Iterator

from markupsafe import Markup

from bot.messenger import TOAST_LIMIT, Plan, content, plain
from bot.simulator.keyboards import keyboard
from bot.simulator.limits import RefusedError
from bot.simulator.texts import message_text
from conversations.core import Card

LONGEST_LABEL = 64
"""Characters of a label; a screen shows about half of them."""


def refused(card: Card, token: str, toast: Markup | None = None) -> Iterator[str]:
    """One line for each thing that is wrong with a card, sent as a new message with `toast` above it."""
    fields = content(Plan(1, card, token, None, None, toast), toast)
    for check in (message_text, keyboard):
        try:
            check(fields)
        except RefusedError as error:
            yield error.description
    for row in card.rows:
        for button in row:
            words = plain(button.label)
            if not words.strip() or len(words) > LONGEST_LABEL:
                yield f"a label of {len(words)} characters: {words!r}"
    if toast is not None and not 0 < len(plain(toast)) <= TOAST_LIMIT:
        yield f"a toast of {len(plain(toast))} characters: {plain(toast)!r}"
