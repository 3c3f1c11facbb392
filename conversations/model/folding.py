"""Texts as people type them, made comparable: case, accents, ligatures, apostrophes and invisible signs folded away."""

import re
from unicodedata import category, normalize

_APOSTROPHES = "’‘‛ʼʹ`´′＇"
_LETTERS = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
_ONE_OF_EACH = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **_LETTERS})
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text in lower case, without accents, ligatures and invisible signs, one kind of apostrophe, single spaces."""
    if not text.isascii():
        opened = normalize("NFKD", text.translate(_ONE_OF_EACH))
        text = "".join(sign for sign in opened if not _unseen(sign)).casefold().translate(_ONE_OF_EACH)
    return " ".join(text.casefold().split())


def words(text: str) -> list[str]:
    """The folded words of a text, in order: runs of letters and digits; every other sign parts two words."""
    return _WORD.findall(fold(text))


def _unseen(sign: str) -> bool:
    kind = category(sign)
    return kind in ("Mn", "Me") or (kind[0] == "C" and not sign.isspace())
