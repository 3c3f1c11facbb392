"""A chamber found by what a person types: every typed word weighs by how few chambers it can mean.

"Kamer", "cci" and "belgian" fit nearly every chamber and decide nothing; "Kempen" fits one. Whether a word is common is counted in
the register itself, so there is no list of words to leave out, and a register of other chambers works as well.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from os.path import commonprefix

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA, LCSseq

from conversations.model.folding import words
from conversations.model.register import Chamber, ChamberKind

_AT_MOST = 5
PA, PB, SA, SB = 0.2, 0.6, 0.1, 0.5
_SIGNS_READ = 500
_WORDS_READ = 24
_COUNTRY_LANGUAGES = ("nl", "fr", "en", "de", "es", "pt", "it")

_SPELT_ALIKE = 0.7
_INITIALS = 0.85
_WORTH_SHOWING = 0.35
_BESIDE_THE_BEST = 0.5
_SURE_WORTH, _SURE_OF_TYPED, _SURE_OF_NAME, _SURE_AHEAD = 0.55, 0.66, 0.6, 0.8

_Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """What a typed text can mean.

    Attributes:
        sure: The id of the one chamber that it means, or None.
        chambers: Ids of at most five chambers that it may mean, the likeliest first; `sure` is among them.
    """

    sure: str | None
    chambers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What one typed word can mean: words of the register and chambers, each with a likeness (0–1), and what it tells (0–1)."""

    words: Mapping[str, float]
    chambers: Mapping[int, float]
    weight: float
    worth: float


class ChamberIndex:
    """The names of some chambers, ready to be searched; made once, never changed.

    Chambers abroad are also found by the names of their country. A country that none of them is for is known as such, so that
    "Iraq" is not taken for a typo.
    """

    def __init__(self, chambers: tuple[Chamber, ...]) -> None:
        self._ids = tuple(chamber.id for chamber in chambers)
        home = {chamber.country for chamber in chambers if chamber.kind is ChamberKind.LOCAL}
        names = [_names(chamber, home) for chamber in chambers]
        texts = [t for c in chambers for t in _texts(c)]
        self._small = _small(texts)
        self._named: dict[str, set[int]] = {}
        self._having: dict[str, set[int]] = {}
        self._initials: dict[str, dict[_Name, set[int]]] = {}
        for number, name in ((number, name) for number, own in enumerate(names) for name in own):
            self._named.setdefault("".join(name), set()).add(number)
            for initials in {"".join(word[0] for word in name), "".join(word[0] for word in name if word not in self._small)}:
                self._initials.setdefault(initials, {}).setdefault(name, set()).add(number)
            for word in name:
                self._having.setdefault(word, set()).add(number)
        self._name_lengths: dict[int, list[str]] = {}
        for whole in self._named:
            for size in (-1, 0, 1):
                self._name_lengths.setdefault(len(whole)+size, []).append(whole)
        self._words = sorted(self._having)
        self._as_long = _by_length(self._words)
        self._meanings = {word: self._weighed(word, self._alike(word)) for word in self._words}
        self._own = [frozenset(word for name in own for word in name) for own in names]
        self._parts = [tuple(self._weights(name) for name in own) for own in names]
        self._elsewhere = _elsewhere(home | {chamber.country for chamber in chambers})
        self._far_words = _by_length({word for name in self._elsewhere for word in name})

    def find(self, typed: str) -> Hits:
        """The chambers that a typed text can mean.

        A text that is, folded, one of the names of a single chamber is sure. Otherwise a hit is sure when its words tell enough, when
        little of what was typed and little of one of its names is left unexplained, when the next chamber is well behind and no other
        country is named.
        """
        said = tuple(words(typed[:_SIGNS_READ])[:_WORDS_READ])
        meanings = self._read(said)
        explained: dict[int, float] = {}
        heard: dict[str, float] = {}
        for meaning in meanings:
            for word, likeness in meaning.words.items():
                heard[word] = max(likeness, heard.get(word, 0.0))
            for number, likeness in meaning.chambers.items():
                explained[number] = explained.get(number, 0.0) + likeness * meaning.weight
        whole = "".join(said)
        named = self._named.get(whole, frozenset())
        near = set() if named else {
            number
            for name, _, _ in process.extract(
                whole, self._name_lengths.get(len(whole), ()) if len(whole) > 3 else (), scorer=OSA.distance, score_cutoff=1, limit=None
            )
            for number in self._named[name]
        }
        most = max(explained.values(), default=0.0)
        likely = sorted(
            ((number, explained.get(number, 0.0)) for number in {*explained, *near, *named} if explained.get(number, 0.0) > most * 0.5 or number in near or number in named), key=lambda one: (one[0] not in named, one[0] not in near, -one[1])
        )[:8]
        ranked = sorted(
            (-(number in named), -(worth * (0.6 + 0.4 * (share := self._share(number, heard))) + len(whole) / 16 * (number in near)), number, worth, share)
            for number, worth in likely
        )
        self.last = ranked[:3], sum(m.worth for m in meanings)
        if not ranked:
            return Hits(None, ())
        first, score, best, worth, share = ranked[0]
        if not first and not best in near and -score < _WORTH_SHOWING:
            return Hits(None, ())
        found = tuple(self._ids[other[2]] for other in ranked if other[0] or other[2] in near or other[1] <= score * _BESIDE_THE_BEST)
        sure = len(named) == 1 or (
            not named
            and near <= {best}
            and (worth >= _SURE_WORTH or (len(near) == 1 and len(whole) > 7))
            and worth >= _SURE_OF_TYPED * sum(meaning.worth for meaning in meanings)
            and share >= _SURE_OF_NAME
            and (len(ranked) == 1 or ranked[1][1] >= score * _SURE_AHEAD)
            and not self._names_elsewhere(said, self._own[best])
        )
        return Hits(found[0] if sure else None, found[:_AT_MOST])

    def _share(self, number: int, heard: Mapping[str, float]) -> float:
        """How much of one of its names was said (0–1), of the name of which most was."""
        best = 0.0
        for weights in self._parts[number]:
            share = 0.0
            for word, weight in weights:
                if word in heard:
                    share += weight * heard[word]
            best = max(best, share)
        return best

    def _weights(self, name: _Name) -> tuple[tuple[str, float], ...]:
        each = [(word, max(0.01, self._meanings[word].weight)) for word in name]
        whole = sum(weight for _, weight in each)
        return tuple((word, weight / whole) for word, weight in each)

    def _read(self, said: Sequence[str]) -> list[_Meaning]:
        """The meanings of the words, single letters and parts of a word put together where that tells more."""
        meanings = [self._meaning(word) for word in said]
        read: list[_Meaning] = []
        start = 0
        while start < len(said):
            end = start + 1
            while end < len(said) and len(said[start]) == len(said[end]) == 1:
                end += 1
            if end == start + 1:
                end = min(start + 2, len(said))
            apart = meanings[start:end]
            together = self._together(said[start:end], max(meaning.worth for meaning in apart)) if len(apart) > 1 else None
            if together:
                read.append(together)
                start = end
            else:
                read += self._cut(said[start], meanings[start])
                start += 1
        return read

    def _together(self, parts: Sequence[str], worth: float) -> _Meaning | None:
        if all(part in self._having for part in parts):
            return None
        whole = "".join(parts)
        meaning = self._meaning(whole) if whole in self._having or min(map(len, parts)) > 1 or len(parts) > 2 else None
        exact = meaning and max(meaning.chambers.values(), default=0) >= 0.8 and len(whole) >= 2
        return meaning if meaning and exact and meaning.worth > worth else None

    def _cut(self, glued: str, whole: _Meaning) -> list[_Meaning]:
        """Words written as one, or the word as it is."""
        if glued in self._having or len(glued) < 6 or max(whole.chambers.values(), default=0.0) > 0.66:
            return [whole]
        best, worth = [whole], whole.worth if whole.chambers else 0.0
        for at in range(3, len(glued) - 2):
            left, right = self._meanings.get(glued[:at]), self._meanings.get(glued[at:])
            for known, rest, first in ((left, glued[at:], True), (right, glued[:at], False)):
                if known is None:
                    continue
                other = [self._meanings[rest]] if rest in self._meanings else self._cut(rest, self._meaning(rest)) if len(rest) > 4 else []
                cut = [known, *other]
                if other and all(max(m.chambers.values(), default=0.0) >= 0.7 for m in other) and (w := sum(m.worth for m in cut)) > worth:
                    best, worth = cut, w
        return best

    def _meaning(self, typed: str) -> _Meaning:
        if typed in self._meanings:
            return self._meanings[typed]
        alike = self._alike(typed)
        short_for = self._initials.get(typed, {}) if len(typed) > 1 else {}
        if not alike and not short_for:
            return _Meaning({}, {}, 0.0, min(1.0, 0.2 * max(0, len(typed) - 2)))
        return self._weighed(typed, alike, short_for)

    def _weighed(self, typed: str, alike: Mapping[str, float], short_for: Mapping[_Name, Iterable[int]] = {}) -> _Meaning:  # noqa: B006
        chambers: dict[int, float] = {}
        for word, likeness in alike.items():
            for number in self._having[word]:
                if likeness > chambers.get(number, 0.0):
                    chambers[number] = likeness
        if short_for:
            alike = dict(alike)
        for name, numbers in short_for.items():
            for word in name:
                alike[word] = max(alike.get(word, 0.0), _INITIALS)
            for number in numbers:
                chambers[number] = max(chambers.get(number, 0.0), _INITIALS)
        best = max(chambers.values())
        many = sum(max(0.0, 2 * likeness / best - 1) ** 4 for likeness in chambers.values())
        everyone = len(self._ids) + 1
        weight = log(everyone / many) / log(everyone)
        if typed in self._small: weight = 0.01
        return _Meaning(alike, chambers, weight, weight * best)

    def _alike(self, typed: str) -> dict[str, float]:
        """The words of the register that a typed word can be, by typos, as another form, or shortened."""
        alike: dict[str, float] = {}
        long = len(typed)
        if long >= 3:
            near = self._as_long.get(long, ())
            for word, same, _ in process.extract(
                typed, near, scorer=OSA.normalized_similarity, score_cutoff=_SPELT_ALIKE, limit=None
            ):
                alike[word] = 1 - 1.5 * (1 - same) - (0.0 if word[0] == typed[0] else 0.15)
        for word in self._starting(typed[:4]):
            shared = len(commonprefix((typed, word)))
            if shared == long:
                likeness = PA + PB * long / len(word)
            else:
                likeness = shared / sqrt(long * len(word))
                if likeness < 0.5:
                    continue
            alike[word] = max(likeness, alike.get(word, 0.0))
        if 2 <= long <= 5:
            for word, _, _ in process.extract(
                typed, self._starting(typed[0]), scorer=LCSseq.similarity, score_cutoff=long, limit=None
            ):
                alike.setdefault(word, SA + SB * long / len(word))
        if typed in self._having:
            alike[typed] = 1.0
        return alike

    def _starting(self, letters: str) -> list[str]:
        return self._words[bisect_left(self._words, letters) : bisect_left(self._words, letters + "\U0010ffff")]

    def _names_elsewhere(self, said: Sequence[str], own: frozenset[str]) -> bool:
        """Whether the words name a country without a chamber, as far as they are not the chamber's `own`."""
        spoken = set(said)
        for word in spoken - own:
            if word not in self._having and len(word) >= 4:
                far = process.extractOne(
                    word, self._far_words.get(len(word), ()), scorer=OSA.normalized_similarity, score_cutoff=_SPELT_ALIKE
                )
                if far and far[1] >= max(OSA.normalized_similarity(word, other) for other in own):
                    spoken.add(far[0])
        return any(spoken.issuperset(name) and not own.issuperset(name) for name in self._elsewhere)


def _names(chamber: Chamber, home: Iterable[str]) -> tuple[_Name, ...]:
    texts = (chamber.names.nl, chamber.names.fr, chamber.names.en, *chamber.also_known_as)
    country = () if chamber.country in home else sorted(_countries().get(chamber.country, ()))
    return tuple(dict.fromkeys((*(tuple(words(text)) for text in texts), *country)))


def _texts(chamber):
    return (chamber.names.nl, chamber.names.fr, chamber.names.en, *chamber.also_known_as)

def _small(texts) -> frozenset[str]:
    pieces = [piece for text in texts for piece in re.findall(r"[^\W_]+", text)]
    capital = {w for piece in pieces if not piece.islower() for w in words(piece)}
    return frozenset(w for piece in pieces for w in words(piece) if len(w) <= 4 and w not in capital)


def _by_length(vocabulary: Iterable[str]) -> Mapping[int, Sequence[str]]:
    """For each length of a typed word the words that are near enough in length to be it."""
    near: dict[int, list[str]] = {}
    for word in sorted(vocabulary):
        for long in range(3, 40):
            if max(long, len(word)) * (1 - _SPELT_ALIKE) >= abs(long - len(word)):
                near.setdefault(long, []).append(word)
    return near


def _elsewhere(here: Iterable[str]) -> frozenset[_Name]:
    return frozenset(name for code, names in _countries().items() if code not in here for name in names)


@cache
def _countries() -> Mapping[str, frozenset[_Name]]:
    """The names of every country by its ISO code, those of more than three words left out: nobody types them."""
    locales = [Locale(language) for language in _COUNTRY_LANGUAGES]
    codes = [code for code in locales[0].territories if code.isalpha() and code not in ("EU", "EZ", "QO", "UN", "ZZ")]
    named = {code: {tuple(words(locale.territories.get(code, ""))) for locale in locales} for code in codes}
    return {code: frozenset(name for name in names if 0 < len(name) <= 3) for code, names in named.items()}
