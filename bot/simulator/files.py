"""Files: what was sent, under the two ids that Telegram gives, and how a message writes them."""

import base64
import mimetypes
import secrets
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from bot.simulator.chats import Json
from bot.simulator.limits import check, refused

_FOLDERS = {"photo": "photos", "video": "videos", "voice": "voice", "sticker": "stickers", "document": "documents"}
_PREFIXES = {"photo": "AgAC", "video": "BAAC", "voice": "AwAC", "sticker": "CAAC", "document": "BQAC"}
_SIZES = ((90, 0.05), (320, 0.2), (800, 0.55), (1280, 0.8))
_LONGEST = 2560


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file that Telegram holds.

    Attributes:
        content: its bytes; None for a file that was only said to have a size, which reads as zeros.
        path: below `/file/bot<token>/`.
    """

    file_id: str
    file_unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str
    content: bytes | None

    def json(self) -> Json:
        """The three fields that every kind of file ends with."""
        return {"file_id": self.file_id, "file_unique_id": self.file_unique_id, "file_size": self.size}

    def read(self) -> bytes:
        """Its bytes."""
        return bytes(self.size) if self.content is None else self.content


@dataclass(slots=True)
class Files:
    """All files of one bot.

    Attributes:
        photos: all sizes of a photo, by the id of any of them.
    """

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)
    photos: dict[str, list[Json]] = field(default_factory=dict)

    def add(self, kind: str, name: str, content: bytes | int, mime: str = "") -> StoredFile:
        """Keep a file, under new ids; `content` is its bytes, or only its size."""
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = PurePosixPath(name).suffix or mimetypes.guess_extension(mime) or ""
        path = f"{_FOLDERS[kind]}/file_{len(self.by_id)}{suffix}"
        bare = isinstance(content, int)
        stored = StoredFile(
            _PREFIXES[kind] + base64.urlsafe_b64encode(secrets.token_bytes(40) + b"\x04").decode().rstrip("="),
            f"Ag{secrets.token_urlsafe(9)}",
            kind,
            name,
            mime,
            content if isinstance(content, int) else len(content),
            path,
            None if bare else bytes(content),
        )
        self.by_id[stored.file_id] = self.by_path[path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        """The file with this id.

        Raises:
            RefusedError: no id, an unknown one, or the file is bigger than a bot may read.
        """
        if not file_id:
            raise refused("file_id_empty")
        stored = self.by_id.get(file_id)
        if stored is None:
            raise refused("file_id")
        check("download", stored.size)
        return stored

    def photo(
        self, name: str, content: bytes | int, width: int = 1280, height: int = 960, mime: str = "image/jpeg"
    ) -> list[Json]:
        """Keep a picture as Telegram does, in several sizes, the largest last; gives the PhotoSizes."""
        whole = content if isinstance(content, int) else len(content)
        longest = max(width, height)
        kept = min(longest, _LONGEST)
        sizes = [(side, share) for side, share in _SIZES if side < kept] + [(kept, 1.0)]
        stored = [self.add("photo", name, content if side == kept else max(1, int(whole * share)), mime) for side, share in sizes]
        shown = [
            one.json() | {"width": max(1, width * side // longest), "height": max(1, height * side // longest)}
            for one, (side, _) in zip(stored, sizes, strict=True)
        ]
        self.photos |= {one.file_id: shown for one in stored}
        return shown


def document_json(stored: StoredFile) -> Json:
    """The Document of the Bot API."""
    named = {"file_name": stored.name} if stored.name else {}
    return named | {"mime_type": stored.mime} | stored.json()


def video_json(stored: StoredFile) -> Json:
    """The Video of the Bot API; what it shows is not looked into, so it has a common size and lasts a second."""
    return {"duration": 1, "width": 1280, "height": 720} | document_json(stored)
