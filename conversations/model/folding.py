"""Texts as people type them, made comparable: folded, cut into words, and looked up among words that are known."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from unicodedata import category, normalize

from rapidfuzz import process
from rapidfuzz.distance import OSA, LCSseq, Prefix

_APOSTROPHES = "’‘‛ʼʹ`´′＇"
_LETTERS = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
_ONE_OF_EACH = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **_LETTERS})
_WORD = re.compile(r"[^\W_]+")
_VOWELS = frozenset("aeiouy")

_SPELT_ALIKE = 0.7
_SAME_STEM = 0.5


def fold(text: str) -> str:
    """The text in lower case, without accents, ligatures and invisible signs, one kind of apostrophe, single spaces."""
    text = text.translate(_ONE_OF_EACH)
    if not text.isascii():
        opened = normalize("NFKD", text)
        text = "".join(sign for sign in opened if not _unseen(sign)).casefold().translate(_ONE_OF_EACH)
    return " ".join(text.casefold().split())


def words(text: str) -> list[str]:
    """The folded words of a text, in order: runs of letters and digits; every other sign parts two words."""
    return _WORD.findall(fold(text))


class Vocabulary:
    """Folded words, in which a typed word is looked up however it was spelt; made once, never changed."""

    def __init__(self, known: Iterable[str]) -> None:
        self._set = frozenset(known)
        self._words = sorted(self._set)
        self._typos_away = _by_length(self._words, 1 / _SPELT_ALIKE - 1, 0)
        self._one_typo_away = _by_length(self._words, 0, 1)

    def one_typo_from(self, typed: str) -> Mapping[str, int]:
        """The words that the typed one is or is one typo away from (a letter or a swap), with the number of typos."""
        near = self._one_typo_away.get(len(typed), ())
        found = process.extract(typed, near, scorer=OSA.distance, score_cutoff=1, limit=None)
        return {word: int(typos) for word, typos, _ in found}

    def alike(self, typed: str) -> dict[str, float]:
        """The words that a typed one can stand for, each with a likeness from 0 to 1 (the word itself).

        By typos (as many as leave 70 per cent of it as it was), as another form with the same first four letters, or
        shortened. The figures were measured on the typed names of the tests.
        """
        long = len(typed)
        alike: dict[str, float] = {}
        near = self._typos_away.get(long, ()) if long > 2 else ()
        spelt = process.extract(typed, near, scorer=OSA.normalized_similarity, score_cutoff=_SPELT_ALIKE, limit=None)
        for word, same, _ in spelt:
            typos = round((1 - same) * max(long, len(word)))
            first_letter = 0.0 if word[0] == typed[0] else 0.15
            alike[word] = 1 - 1.5 * (1 - same) - 0.05 * max(0, typos - 1) - first_letter
        for word, stem, _ in process.extract(typed, self._starting(typed[:4]), scorer=Prefix.similarity, limit=None):
            likeness = 0.2 + 0.6 * long / len(word) if stem == long else stem / sqrt(long * len(word))
            if stem == long or likeness > _SAME_STEM:
                alike[word] = max(likeness, alike.get(word, 0.0))
        if 2 <= long <= 5:
            likely = 0.3 if _VOWELS.isdisjoint(typed) else 0.1  # who shortens a word drops its vowels first
            shortened = self._starting(typed[0])
            for word, _, _ in process.extract(typed, shortened, scorer=LCSseq.similarity, score_cutoff=long, limit=None):
                alike.setdefault(word, likely + 0.5 * long / len(word))
        if typed in self._set:
            alike[typed] = 1.0
        return alike

    def _starting(self, letters: str) -> Sequence[str]:
        return self._words[bisect_left(self._words, letters) : bisect_left(self._words, letters + "\U0010ffff")]


def _by_length(known: Iterable[str], share: float, letters: int) -> Mapping[int, Sequence[str]]:
    """For each length of a typed word the words that differ in length by at most a share of theirs, and letters."""
    near: dict[int, list[str]] = {}
    for word in known:
        slack = int(len(word) * share) + letters
        for long in range(len(word) - slack, len(word) + slack + 1):
            near.setdefault(long, []).append(word)
    return near


def _unseen(sign: str) -> bool:
    kind = category(sign)
    return kind in ("Mn", "Me") or (kind[0] == "C" and not sign.isspace())
