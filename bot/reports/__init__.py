"""placeholder."""

import struct, zlib
from conversations.core import DocumentKind
from locales.language import Language


def digest(kind: DocumentKind, values: object, language: Language) -> str:
    """Placeholder."""
    return f"{kind}{values}{language}"


def made(kind: DocumentKind, values: object) -> bytes:
    """Placeholder."""
    if kind == "picture":

        def chunk(t, d):
            return struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))

        return (
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0" * 72))
            + chunk(b"IEND", b"")
        )
    return f"{kind}{values}".encode()
