"""Inline keyboards: checked as Telegram checks them, and written as it gives them back."""

import json

from bot.simulator import fields as field
from bot.simulator import strict
from bot.simulator.chats import Json
from bot.simulator.fields import Fields
from bot.simulator.limits import check, field_refused, refused
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
    markup = field.obj(fields, "reply_markup", "markup")
    if markup is None:
        return None
    rows = markup.get("inline_keyboard")
    if not rows:
        if only_inline and set(markup) - {"inline_keyboard"}:
            raise refused("markup_inline")
        return None
    if not isinstance(rows, list):
        raise field_refused(ValueError('Field "inline_keyboard" must be of type Array'))
    if not all(isinstance(row, list) for row in rows):
        raise refused("markup_rows")
    check("buttons", sum(len(row) for row in rows))
    check("markup_size", json.dumps(markup, ensure_ascii=False))
    shown = [[_button(button) for button in row] for row in rows]
    shown = [row for row in shown if row]
    return {"inline_keyboard": shown} if shown else None


def _button(button: object) -> Json:
    if not isinstance(button, dict):
        raise refused("button", problem="InlineKeyboardButton must be an Object")
    try:
        text, style = strict.string(button, "text"), strict.optional_string(button, "style").lower()
        for name in ("url", "callback_data"):
            strict.optional_string(button, name)
    except ValueError as problem:
        raise refused("button", problem=problem) from None
    if not text.strip():
        raise refused("button_text")
    if style and style not in STYLES | {"default"}:
        raise refused("button_style")
    shown: Json = {"text": text} | ({"style": style} if style in STYLES else {})
    kind = next((name for name in _KINDS if button.get(name) not in (None, "") or _may_be_empty(button, name)), "")
    if not kind:
        raise refused("button_type")
    return shown | {kind: _value(kind, button[kind])}


def _may_be_empty(button: Json, name: str) -> bool:
    return name.startswith("switch_inline") and button.get(name) == ""


def _value(kind: str, value: object) -> object:
    if kind == "callback_data":
        check("callback_data", str(value))
        return str(value)
    if kind == "url" and not str(value).startswith("tg://user?id="):
        try:
            return checked(str(value))
        except ValueError as problem:
            raise refused("button_url", url=value, problem=problem) from None
    if kind == "copy_text":
        copied = str(value.get("text", "")) if isinstance(value, dict) else ""
        if not copied:
            raise refused("copy_text")
        check("copy_text", copied)
        return {"text": copied}
    return value
