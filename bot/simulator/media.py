"""Files in the bot's messages: uploaded or sent again by their id, checked as Telegram checks them."""

import base64
import binascii

from bot.simulator import fields as field
from bot.simulator import pictures, strict
from bot.simulator.chats import Json
from bot.simulator.fields import Fields, Upload
from bot.simulator.files import Files, StoredFile, document_json, video_json
from bot.simulator.limits import check, refused

_TYPES = {"document": "Document", "photo": "Photo", "video": "Video", "voice": "VoiceNote", "sticker": "Sticker"}
_LAST_BYTE = 4


def document(files: Files, fields: Fields, name: str = "document") -> Json:
    """The document of a message, from the upload or the file_id in field `name`.

    Raises:
        RefusedError: there is none, it is empty, or the id is not that of a document.
    """
    upload = _upload(fields, name)
    stored = (
        files.add("document", upload.name, upload.content, upload.mime) if upload else _known(files, fields, name, "document")
    )
    return {"document": document_json(stored)}


def photo(files: Files, fields: Fields, name: str = "photo") -> Json:
    """The photo of a message in its sizes, from the upload or the file_id in field `name`.

    Raises:
        RefusedError: there is none, it is no picture, too large in bytes or pixels, or the id is not that of a photo.
    """
    upload = _upload(fields, name)
    sizes = _pictured(files, upload) if upload else files.photos[_known(files, fields, name, "photo").file_id]
    shown = {"show_caption_above_media": "show_caption_above_media", "has_spoiler": "has_media_spoiler"}
    return {"photo": sizes} | {told: True for asked, told in shown.items() if field.flag(fields, asked)}


def video(files: Files, fields: Fields, name: str = "video") -> Json:
    """The video of a message, from the upload or the file_id in field `name`.

    Raises:
        RefusedError: there is none, it is empty, or the id is not that of a video.
    """
    upload = _upload(fields, name)
    stored = files.add("video", upload.name, upload.content, upload.mime) if upload else _known(files, fields, name, "video")
    return {"video": video_json(stored)}


def replacement(files: Files, fields: Fields) -> tuple[Json, Fields]:
    """What editMessageMedia puts into a message: the file, and the fields with its caption.

    Raises:
        RefusedError: the `media` of the call cannot be read, or its file is refused.
    """
    given = fields.get("media")
    if given in (None, ""):
        raise refused("parameter", name="media")
    if isinstance(given, str):
        raise refused("media_json")
    if not isinstance(given, dict):
        raise refused("media", problem="expected an Object")
    attached = {name: value for name, value in fields.items() if isinstance(value, Upload)}
    try:
        kind, source = strict.string(given, "type"), strict.optional_string(given, "media")
        if not source or (source.startswith("attach://") and source.removeprefix("attach://") not in attached):
            raise ValueError("media not found")
        if kind not in _REPLACING:
            raise ValueError(f'type "{kind}" is unsupported')
    except ValueError as problem:
        raise refused("media", problem=problem) from None
    return _REPLACING[kind](files, attached | given, "media"), given


_REPLACING = {"document": document, "photo": photo, "video": video}


def _upload(fields: Fields, name: str) -> Upload | None:
    given = fields.get(name)
    if isinstance(given, str) and given.startswith("attach://"):
        given = fields.get(given.removeprefix("attach://"))
        if not isinstance(given, Upload):
            raise refused("no_file", kind=name)
    if isinstance(given, Upload) and not given.content:
        raise refused("empty_file")
    return given if isinstance(given, Upload) else None


def _pictured(files: Files, upload: Upload) -> list[Json]:
    check("photo_size", upload.content)
    try:
        mime, width, height = pictures.measured(upload.content)
    except ValueError:
        raise refused("photo_unreadable") from None
    check("photo_sides", width + height)
    check("photo_ratio", max(width, height) / min(width, height))
    return files.photo(upload.name, upload.content, width, height, mime)


def _known(files: Files, fields: Fields, name: str, kind: str) -> StoredFile:
    """The file of this kind with the id in the field.

    The documentation says of every kind that it cannot be changed by sending it again; tdlib refuses only what was a photo, or
    is to be one. What is documented is refused by neither.
    """
    file_id = field.text(fields, name)
    if not file_id:
        raise refused("no_file", kind=name)
    if "." in file_id:
        # Telegram fetches what an address names; nothing here leaves this machine
        raise refused("file_address")
    stored = files.by_id.get(file_id)
    if stored is None:
        _check_form(file_id)
        raise refused("wrong_file")
    if stored.kind != kind:
        raise refused("file_kind", real=_TYPES[stored.kind], wanted=_TYPES[kind])
    return stored


def _check_form(file_id: str) -> None:
    try:
        decoded = base64.b64decode(file_id + "=" * (-len(file_id) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        problem = "Wrong string length" if len(file_id) % 4 == 1 else "Wrong character in the string"
        raise refused("file_id_form", problem=problem) from None
    if decoded[-1:] != bytes([_LAST_BYTE]):
        raise refused("file_id_form", problem="can't unserialize it. Wrong last symbol")
