"""Pictures: what kind they are and how many pixels they have, read from their first bytes."""

from itertools import takewhile

_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})


def measured(content: bytes) -> tuple[str, int, int]:
    """The MIME type, width and height of a picture that Telegram takes as a photo.

    Raises:
        ValueError: these bytes are no picture, or not a whole one.
    """
    try:
        found = _png(content) or _gif(content) or _bmp(content) or _webp(content) or _jpeg(content)
    except IndexError:
        found = None
    if not found or min(found[1:]) < 1:
        raise ValueError("no picture")
    return found


def _big(content: bytes, start: int, length: int) -> int:
    return int.from_bytes(content[start : start + length], "big")


def _little(content: bytes, start: int, length: int) -> int:
    return int.from_bytes(content[start : start + length], "little")


def _png(content: bytes) -> tuple[str, int, int] | None:
    whole = content.startswith(_PNG) and content[12:16] == b"IHDR" and b"IEND" in content
    return ("image/png", _big(content, 16, 4), _big(content, 20, 4)) if whole else None


def _gif(content: bytes) -> tuple[str, int, int] | None:
    return ("image/gif", _little(content, 6, 2), _little(content, 8, 2)) if content[:6] in {b"GIF87a", b"GIF89a"} else None


def _bmp(content: bytes) -> tuple[str, int, int] | None:
    return ("image/bmp", _little(content, 18, 4), _little(content, 22, 4)) if content.startswith(b"BM") else None


def _webp(content: bytes) -> tuple[str, int, int] | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return None
    match content[12:16]:
        case b"VP8X":
            width, height = _little(content, 24, 3) + 1, _little(content, 27, 3) + 1
        case b"VP8L":
            bits = _little(content, 21, 4)
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = _little(content, 26, 2) & 0x3FFF, _little(content, 28, 2) & 0x3FFF
        case _:
            return None
    return "image/webp", width, height


def _jpeg(content: bytes) -> tuple[str, int, int] | None:
    """A JPEG is a row of segments; the first that begins a frame has the size."""
    position = 2
    while content.startswith(b"\xff\xd8") and content[position] == 0xFF:
        position += sum(1 for _ in takewhile(lambda byte: byte == 0xFF, content[position : position + 64]))
        marker = content[position]
        if marker in _FRAMES:
            return "image/jpeg", _big(content, position + 6, 2), _big(content, position + 4, 2)
        position += 1 + (0 if marker in _WITHOUT_LENGTH else _big(content, position + 1, 2))
    return None
