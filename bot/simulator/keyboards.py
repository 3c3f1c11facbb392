"""Inline keyboards: checked as Telegram checks them, and written as it gives them back."""

import json

from bot.simulator.chats import Json
from bot.simulator.fields import Fields
from bot.simulator.limits import maximum, refused, utf16_length
from bot.simulator.links import checked

STYLES = frozenset({"primary", "danger", "success"})
_KINDS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)


def keyboard(fields: Fields, *, only_inline: bool = False) -> Json | None:
    """The inline keyboard of a call; None when it has none (a reply keyboard is taken and not shown).

    Raises:
        RefusedError: something in it is not as Telegram wants it.
    """
    markup = fields.get("reply_markup")
    if markup in (None, ""):
        return None
    if isinstance(markup, str):
        raise refused("markup_json")
    if not isinstance(markup, dict):
        raise refused("markup_object")
    rows = markup.get("inline_keyboard")
    if not rows:
        if only_inline and set(markup) - {"inline_keyboard"}:
            raise refused("markup_inline")
        return None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise refused("button", problem='Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if sum(len(row) for row in rows) > maximum("buttons"):
        raise refused("buttons")
    if len(json.dumps(markup, ensure_ascii=False).encode()) > maximum("markup_size"):
        raise refused("markup_size")
    shown = [[_button(button) for button in row] for row in rows]
    shown = [row for row in shown if row]
    return {"inline_keyboard": shown} if shown else None


def _button(button: object) -> Json:
    if not isinstance(button, dict):
        raise refused("button", problem="InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise refused("button", problem='Can\'t find field "text"')
    if not button["text"].strip():
        raise refused("button_text")
    style = str(button.get("style") or "").lower()
    if style and style not in STYLES | {"default"}:
        raise refused("button_style")
    shown: Json = {"text": button["text"]} | ({"style": style} if style in STYLES else {})
    kind = next((name for name in _KINDS if button.get(name) not in (None, "") or _may_be_empty(button, name)), "")
    if not kind:
        raise refused("button_type")
    return shown | {kind: _value(kind, button[kind])}


def _may_be_empty(button: Json, name: str) -> bool:
    return name.startswith("switch_inline") and button.get(name) == ""


def _value(kind: str, value: object) -> object:
    if kind == "callback_data" and len(str(value).encode()) > maximum("callback_data"):
        raise refused("callback_data")
    if kind == "url" and not str(value).startswith("tg://user?id="):
        try:
            return checked(str(value))
        except ValueError as problem:
            raise refused("button_url", url=value, problem=problem) from None
    if kind == "copy_text":
        copied = value.get("text", "") if isinstance(value, dict) else ""
        if not 1 <= utf16_length(str(copied)) <= maximum("copy_text"):
            raise refused("copy_text")
        return {"text": copied}
    return value
