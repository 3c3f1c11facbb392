"""What a Bot API call says, read from any of the encodings that Telegram takes."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.simulator.chats import Json
from bot.simulator.limits import maximum, refused

Fields = dict[str, Any]
_OBJECTS = frozenset(
    {
        "reply_markup",
        "entities",
        "caption_entities",
        "allowed_updates",
        "commands",
        "scope",
        "reaction",
        "link_preview_options",
        "reply_parameters",
        "menu_button",
        "media",
    }
)
_NUMBERS = frozenset({"chat_id", "message_id", "offset", "limit", "timeout", "max_connections"})
_ENVELOPE = 1 << 16


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a multipart body."""

    name: str
    mime: str
    content: bytes


async def read(request: Request) -> Fields:
    """The fields of a request: those of the address, overridden by those of the body.

    Raises:
        RefusedError: the body or a file in it is too large, or it is no JSON although it says so.
    """
    fields: Fields = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if int(request.headers.get("content-length") or 0) > maximum("upload") + _ENVELOPE:
        async for _ in request.stream():
            pass  # who still writes does not read the answer
        raise refused("upload")
    if kind == "multipart/form-data":
        async with request.form() as form:
            for name, value in form.items():
                fields[name] = value if isinstance(value, str) else await _upload(value)
        return decoded(fields)
    return decoded(fields | body(kind, await request.body()))


async def _upload(value: UploadFile) -> Upload:
    if (value.size or 0) > maximum("upload"):
        raise refused("upload")
    return Upload(value.filename or "", value.content_type or "", await value.read())


def body(kind: str, content: bytes) -> Fields:
    """The fields of a body in JSON or urlencoded; also of the answer to a webhook.

    Raises:
        RefusedError: it says JSON and is none.
    """
    if kind == "application/json" and content.strip():
        try:
            found = json.loads(content)
        except ValueError as problem:
            raise refused("json_body", problem=problem) from None
        return found if isinstance(found, dict) else {}
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
    return {}


def decoded(fields: Fields) -> Fields:
    """The fields with their objects and numbers read; what cannot be read stays the string it was."""
    return {name: _decoded(name, value) for name, value in fields.items() if value is not None}


def _decoded(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if name in _NUMBERS and value.removeprefix("-").isdigit():
        return int(value)
    if name in _OBJECTS and value:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def text(fields: Fields, name: str) -> str:
    """A field as text; "" when it is not there."""
    value = fields.get(name, "")
    return json.dumps(value) if isinstance(value, dict | list) else str(value)


def number(fields: Fields, name: str, default: int = 0, low: int = -(2**63), high: int = 2**63) -> int:
    """A field as a number within its bounds; the default when it is not there or no number."""
    try:
        return min(max(int(fields.get(name, default)), low), high)
    except (TypeError, ValueError):
        return default


def flag(fields: Fields, name: str) -> bool:
    """A field as yes or no."""
    return text(fields, name).strip().lower() in {"true", "yes", "1"}


def obj(fields: Fields, name: str) -> Json | None:
    """A field as an object; None when it is not there or none."""
    value = fields.get(name)
    return value if isinstance(value, dict) else None
