"""A file at Telegram: what names it, never its bytes."""

from dataclasses import dataclass
from enum import StrEnum


class FileKind(StrEnum):
    """How Telegram holds a file."""

    DOCUMENT = "document"
    PHOTO = "photo"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class File:
    """A file at Telegram: never its bytes. `size` in bytes, None when Telegram does not tell."""

    file_id: str
    unique_id: str
    kind: FileKind
    name: str
    mime: str
    size: int | None
