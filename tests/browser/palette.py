"""A PNG with 256 colours instead of all: a third of the bytes, and hardly an eye sees it on a drawn page."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

COLOURS = 256
ALIKE = 48
SIGNATURE = b"\x89PNG\r\n\x1a\n"
Colour = tuple[int, int, int]


def paletted(png: bytes) -> bytes:
    """The same picture in few colours; what is transparent becomes white."""
    width, rows = _pixels(png)
    counted = Counter(colour for row in rows for colour in row)
    kept = _chosen(counted)
    place = {colour: min(range(len(kept)), key=lambda one: _distance(kept[one], colour)) for colour in counted}
    body = b"".join(b"\0" + bytes(place[colour] for colour in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)
    palette = b"".join(bytes(colour) for colour in kept)
    return SIGNATURE + b"".join(
        _chunk(*one) for one in ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(body, 9)), (b"IEND", b""))
    )


def _chosen(counted: Counter[Colour]) -> list[Colour]:
    """The most frequent colours, but none that is hardly another than one before it."""
    kept = list[Colour]()
    for colour, _ in counted.most_common():
        if len(kept) < COLOURS and all(_distance(colour, one) > ALIKE for one in kept):
            kept.append(colour)
    return kept


def _pixels(png: bytes) -> tuple[int, list[list[Colour]]]:
    chunks = list(_chunks(png))
    width, height, _, kind, *_ = struct.unpack(">IIBBBBB", chunks[0][1])
    deep = 4 if kind == 6 else 3
    raw = zlib.decompress(b"".join(content for name, content in chunks if name == b"IDAT"))
    above, rows, long = bytearray(width * deep), list[list[Colour]](), width * deep
    for y in range(height):
        begin = y * (long + 1)
        line = _unfiltered(raw[begin], bytearray(raw[begin + 1 : begin + 1 + long]), above, deep)
        rows.append([_colour(line[x : x + deep]) for x in range(0, long, deep)])
        above = line
    return width, rows


def _unfiltered(way: int, line: bytearray, above: bytearray, deep: int) -> bytearray:
    """A row as it was before PNG's filter: none, left, above, their mean, or Paeth's guess."""
    for x in range(len(line)):
        left, up = line[x - deep] if x >= deep else 0, above[x]
        match way:
            case 1:
                guess = left
            case 2:
                guess = up
            case 3:
                guess = (left + up) // 2
            case 4:
                corner = above[x - deep] if x >= deep else 0
                guess = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
            case _:
                return line
        line[x] = (line[x] + guess) & 255
    return line


def _colour(pixel: bytearray) -> Colour:
    return (255, 255, 255) if pixel[3:] == b"\0" else (pixel[0], pixel[1], pixel[2])


def _distance(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        at += 12 + size


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
