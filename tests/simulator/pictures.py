"""Small pictures of any shape, made here."""

import struct
import zlib


def png(width: int = 640, height: int = 480, size: int = 0) -> bytes:
    """A white PNG; with a `size`, padded to exactly so many bytes."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    row = b"\0" + b"\xff" * ((width + 7) // 8)
    whole = b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", zlib.compress(row * height))
    padding = size - len(whole) - len(_chunk(b"IEND", b"")) - len(_chunk(b"tEXt", b""))
    return whole + (_chunk(b"tEXt", bytes(padding)) if size else b"") + _chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """The head of a JPEG: a comment, an application's segment, then the frame."""
    frame = struct.pack(">BHHB", 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + _segment(0xFE, b"made here") + _segment(0xE1, bytes(300)) + _segment(0xC2, frame) + b"\xff\xd9"


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x00\x00\x00;"


def bmp(width: int, height: int) -> bytes:
    return b"BM" + bytes(12) + struct.pack("<IiiHH", 40, width, height, 1, 24) + bytes(24)


def webp(width: int, height: int) -> bytes:
    extended = b"VP8X" + struct.pack("<I", 10) + bytes(4) + _three(width - 1) + _three(height - 1)
    return b"RIFF" + struct.pack("<I", len(extended) + 4) + b"WEBP" + extended


def webp_lossless(width: int, height: int) -> bytes:
    bits = struct.pack("<I", (width - 1) | (height - 1) << 14)
    return b"RIFF" + bytes(4) + b"WEBPVP8L" + bytes(4) + b"\x2f" + bits


def webp_lossy(width: int, height: int) -> bytes:
    return b"RIFF" + bytes(4) + b"WEBPVP8 " + bytes(4) + bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", width, height)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]
