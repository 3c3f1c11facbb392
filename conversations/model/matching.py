"""A chamber found by what a person types: every typed word weighs by how few chambers it can mean.

"Kamer", "cci" and "belgian" fit nearly every chamber and decide nothing; "Kempen" fits one. How common a word is, is counted
in the register itself: there is no list of words to leave out, and a register of other chambers works as well.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from os.path import commonprefix

from babel import Locale
from babel.core import get_global
from babel.languages import get_official_languages
from rapidfuzz import process
from rapidfuzz.distance import OSA, LCSseq

from conversations.model.folding import words
from conversations.model.register import Chamber, ChamberKind

_AT_MOST = 5
_SIGNS_READ, _WORDS_READ, _LONGEST_WORD = 300, 16, 40
_COUNTRY_LANGUAGES = ("nl", "fr", "en", "de", "es", "pt", "it")

# How likely one word is meant for another, 0 to 1; measured on the typed names of the tests.
_SPELT_ALIKE = 0.7
_TOO_SHORT_A_STEM = 0.5
_INITIALS = 0.85
_PART_OF_A_GLUED_WORD = 0.6

_WORTH_SHOWING, _BESIDE_THE_BEST = 0.35, 0.5
_SURE_WORTH, _SURE_OF_TYPED, _SURE_OF_NAME, _SURE_NEXT = 0.7, 0.66, 0.6, 0.8

_VOWELS = frozenset("aeiouy")
_Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """What a typed text can mean.

    Attributes:
        sure: The id of the one chamber that it means, or None.
        chambers: Ids of at most five chambers that it may mean, the likeliest first; `sure` comes first.
    """

    sure: str | None
    chambers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What one typed word can mean: words of the register and chambers by number, each with a likeness of 0 to 1.

    `weight` is how much it tells, from 0 (any chamber) to 1 (a single one); `worth` counts the best likeness in.
    """

    typed: str
    words: Mapping[str, float]
    chambers: Mapping[int, float]
    weight: float

    @property
    def likeness(self) -> float:
        return max(self.chambers.values(), default=0.0)

    @property
    def worth(self) -> float:
        return self.weight * self.likeness

    @property
    def asked(self) -> float:
        """What it would tell if it were explained; of an unknown word the more the longer it is."""
        return self.worth if self.chambers or self.words else min(1.0, 0.2 * max(0, len(self.typed) - 2))


class ChamberIndex:
    """The names of some chambers, ready to be searched; made once (about 50 ms), never changed.

    Chambers abroad are also found by the names of their country. A country that no chamber is for is known as such, so that
    "Iraq" is not taken for a typo.
    """

    def __init__(self, chambers: tuple[Chamber, ...]) -> None:
        self._ids = tuple(chamber.id for chamber in chambers)
        home = {chamber.country for chamber in chambers if chamber.kind is ChamberKind.LOCAL}
        names = [_names(chamber, home) for chamber in chambers]
        self._particles = _particles(text for chamber in chambers for text in _texts(chamber))
        self._named: dict[str, set[int]] = {}
        self._having: dict[str, set[int]] = {}
        self._short_for: dict[str, dict[_Name, set[int]]] = {}
        for number, name in ((number, name) for number, own in enumerate(names) for name in own):
            self._named.setdefault("".join(name), set()).add(number)
            for word in name:
                self._having.setdefault(word, set()).add(number)
            for initials in {_initials(name), _initials(word for word in name if word not in self._particles)}:
                self._short_for.setdefault(initials, {}).setdefault(name, set()).add(number)
        self._words = sorted(self._having)
        self._words_near = _by_length(self._words, lambda long: int(long * (1 / _SPELT_ALIKE - 1)))
        self._names_near = _by_length(self._named, lambda _: 1)
        self._known = {word: self._weighed(word, self._alike(word)) for word in self._words}
        self._own = [frozenset(word for name in own for word in name) for own in names]
        self._parts = [tuple(self._shares(name) for name in own) for own in names]
        self._elsewhere = self._countries_without(home | {chamber.country for chamber in chambers})
        self._elsewhere_near = _by_length(self._elsewhere, lambda _: 1)

    def find(self, typed: str) -> Hits:
        """The chambers that a typed text can mean.

        A text that is one of the names of a single chamber, folded and however spaced, is sure. Otherwise a hit is sure when
        its words tell enough, little of what was typed and little of one of its names is left over, the next chamber is well
        behind, and no other country is named. Only the beginning of a long text is read.
        """
        said = words(typed[:_SIGNS_READ])[:_WORDS_READ]
        whole = "".join(said)
        named = self._named.get(whole, frozenset[int]())
        near = frozenset[int]() if named else self._nearly_named(whole)
        meanings = self._meanings(said)
        ranked = self._ranked(meanings, named, near, len(whole))
        if not ranked or (not named and not near and ranked[0].score < _WORTH_SHOWING):
            return Hits(None, ())
        best = ranked[0]
        found = tuple(
            self._ids[other.number]
            for other in ranked[:_AT_MOST]
            if other.number in named | near or other.score >= best.score * _BESIDE_THE_BEST
        )
        sure = len(named) == 1 or (
            not named
            and len(whole) > 5
            and near <= {best.number}
            and ((best.worth >= _SURE_WORTH and max(m.weight * m.chambers.get(best.number, 0.0) for m in meanings) >= 0.6) or (bool(near) and len(whole) > 7))
            and best.worth >= _SURE_OF_TYPED * sum(meaning.asked for meaning in meanings)
            and best.share >= _SURE_OF_NAME
            and (len(ranked) == 1 or ranked[1].score <= best.score * _SURE_NEXT)
            and not self._is_elsewhere({meaning.typed for meaning in meanings}, self._own[best.number])
        )
        return Hits(found[0] if sure else None, found)

    def _ranked(self, meanings: Sequence[_Meaning], named: Set[int], near: Set[int], long: int) -> list["_Ranked"]:
        worth = dict.fromkeys(named | near, 0.0)
        heard: dict[str, float] = {}
        for meaning in meanings:
            for word, likeness in meaning.words.items():
                if likeness > heard.get(word, 0.0):
                    heard[word] = likeness
            weight = meaning.weight
            for number, likeness in meaning.chambers.items():
                worth[number] = worth.get(number, 0.0) + likeness * weight
        enough = max(worth.values(), default=0.0) * 0.5
        likely = [number for number in worth if worth[number] >= enough or number in named or number in near]
        likely.sort(key=lambda number: (number not in named, number not in near, -worth[number], number))
        ranked = []
        for number in likely[:8]:
            share = self._share(number, heard)
            score = worth[number] * (0.6 + 0.4 * share) + (long / 16 if number in near else 0.0)
            ranked.append(_Ranked(number, worth[number], share, score))
        ranked.sort(key=lambda one: (one.number not in named, -one.score, one.number))
        return ranked

    def _share(self, number: int, heard: Mapping[str, float]) -> float:
        """How much was said of the chamber's name of which most was said, 0 to 1, its words weighed."""
        return max(
            sum([share * heard[word] for word, share in name if word in heard]) for name in self._parts[number]
        )

    def _shares(self, name: _Name) -> tuple[tuple[str, float], ...]:
        weights = [max(0.01, self._known[word].weight) for word in name]
        return tuple((word, weight / sum(weights)) for word, weight in zip(name, weights, strict=True))

    def _nearly_named(self, whole: str) -> frozenset[int]:
        names = self._names_near.get(len(whole), ()) if len(whole) > 3 else ()
        typos = process.extract(whole, names, scorer=OSA.distance, score_cutoff=1, limit=None)
        return frozenset(number for name, _, _ in typos for number in self._named[name])

    def _meanings(self, said: Sequence[str]) -> list[_Meaning]:
        """What the words mean, after putting together the pieces of one word and taking apart words written as one."""
        apart = [self._meaning(word) for word in said]
        read: list[_Meaning] = []
        at = 0
        while at < len(said):
            end = at + 1
            while end < len(said) and len(said[at]) == len(said[end]) == 1:
                end += 1
            end = max(end, min(at + 2, len(said)))
            together = self._together(said[at:end])
            if together and together.worth > max(meaning.worth for meaning in apart[at:end]):
                read.append(together)
                at = end
            else:
                read += self._cut(apart[at])
                at += 1
        return read

    def _together(self, pieces: Sequence[str]) -> _Meaning | None:
        whole = "".join(pieces)
        unknown = sum(piece not in self._having for piece in pieces)
        if len(pieces) == 1 or not unknown:
            return None
        if whole in self._having or len(pieces[0]) == 1 or (unknown == 2 and len(whole) >= 5):
            meaning = self._meaning(whole)
            return meaning if meaning.likeness >= 0.8 else None
        return None

    def _cut(self, glued: _Meaning, most: int = 3) -> list[_Meaning]:
        """The words that were written as one, or the word as it is."""
        long = len(glued.typed)
        best = [glued]
        if glued.typed in self._having or not 6 <= long <= _LONGEST_WORD or most == 1 or glued.likeness > 0.66:
            return best
        worth = glued.worth
        for at in range(3, long - 2):
            first, last = glued.typed[:at], glued.typed[at:]
            if first in self._known:
                cut = [self._known[first], *self._cut(self._meaning(last), most - 1)]
            elif last in self._known:
                cut = [*self._cut(self._meaning(first), most - 1), self._known[last]]
            else:
                continue
            told = sum(meaning.worth for meaning in cut)
            if told > worth and all(meaning.likeness >= _PART_OF_A_GLUED_WORD for meaning in cut):
                best, worth = cut, told
        return best

    def _meaning(self, typed: str) -> _Meaning:
        known = self._known.get(typed)
        return known or self._weighed(typed, self._alike(typed))

    def _weighed(self, typed: str, alike: dict[str, float]) -> _Meaning:
        chambers: dict[int, float] = {}
        for word, likeness in alike.items():
            for number in self._having[word]:
                if likeness > chambers.get(number, 0.0):
                    chambers[number] = likeness
        if typed not in self._having and len(typed) > 1:
            for name, numbers in self._short_for.get(typed, {}).items():
                alike |= {word: max(_INITIALS, alike.get(word, 0.0)) for word in name}
                chambers |= {number: max(_INITIALS, chambers.get(number, 0.0)) for number in numbers}
        if typed in self._particles:
            return _Meaning(typed, alike, {}, 0.0)
        if not chambers:
            return _Meaning(typed, {}, {}, 0.0)
        best = max(chambers.values())
        many = sum([max(0.0, 2.5 * likeness / best - 1.5) ** 2 for likeness in chambers.values()])
        everyone = len(self._ids) + 1
        return _Meaning(typed, alike, chambers, log(everyone / many) / log(everyone))

    def _alike(self, typed: str) -> dict[str, float]:
        """The words of the register that a typed word can be, with a likeness: by typos, as another form of it, or short."""
        long = len(typed)
        alike: dict[str, float] = {}
        near = self._words_near.get(long, ()) if long > 2 else ()
        for word, same, _ in process.extract(
            typed, near, scorer=OSA.normalized_similarity, score_cutoff=_SPELT_ALIKE, limit=None
        ):
            typos = round((1 - same) * max(long, len(word)))
            alike[word] = 1 - 1.5 * (1 - same) - 0.05 * max(0, typos - 1) - (0.0 if word[0] == typed[0] else 0.15)
        for word in self._starting(typed[:4]):
            shared = len(commonprefix((typed, word)))
            likeness = 0.2 + 0.6 * long / len(word) if shared == long else shared / sqrt(long * len(word))
            if likeness > alike.get(word, 0.0) and (shared == long or likeness > _TOO_SHORT_A_STEM):
                alike[word] = likeness
        if 2 <= long <= 5:
            initial = self._starting(typed[0])
            for word, _, _ in process.extract(
                typed, initial, scorer=LCSseq.similarity, score_cutoff=long, limit=None
            ):
                alike.setdefault(word, (0.1 if _VOWELS & set(typed) else 0.3) + 0.5 * long / len(word))
        if typed in self._having:
            alike[typed] = 1.0
        return alike

    def _starting(self, letters: str) -> list[str]:
        return self._words[bisect_left(self._words, letters) : bisect_left(self._words, letters + "\U0010ffff")]

    def _countries_without(self, chambers_for: Set[str]) -> dict[str, list[_Name]]:
        """By each of its words the names of countries without a chamber, but for a country that most chambers name."""
        names: dict[str, list[_Name]] = {}
        for name in {name for code, names_ in _countries().items() if code not in chambers_for for name in names_}:
            if any(not (meant := self._meaning(word)).chambers or meant.weight > 0.5 for word in name):
                for word in name:
                    names.setdefault(word, []).append(name)
        return names

    def _is_elsewhere(self, typed: Set[str], own: Set[str]) -> bool:
        """Whether the typed words that are not a chamber's `own` name another country at least as well."""
        meant = set(typed)
        for word in typed - own:
            if word not in self._having and word not in self._elsewhere and len(word) > 4:
                for far, typos, _ in process.extract(
                    word, self._elsewhere_near.get(len(word), ()), scorer=OSA.distance, score_cutoff=1, limit=None
                ):
                    if all(OSA.distance(word, other) >= typos for other in own):
                        meant.add(far)
        return any(meant.issuperset(name) for word in meant - own for name in self._elsewhere.get(word, ()))


@dataclass(frozen=True, slots=True)
class _Ranked:
    number: int
    worth: float
    share: float
    score: float


def _texts(chamber: Chamber) -> tuple[str, ...]:
    return (chamber.names.nl, chamber.names.fr, chamber.names.en, *chamber.also_known_as)


def _names(chamber: Chamber, home: Set[str]) -> tuple[_Name, ...]:
    country = () if chamber.country in home else sorted(_countries().get(chamber.country, ()))
    names = dict.fromkeys((*(tuple(words(text)) for text in _texts(chamber)), *country))
    return tuple(name for name in names if name)


def _initials(name: Iterable[str]) -> str:
    return "".join(word[0] for word in name)


def _particles(texts: Iterable[str]) -> frozenset[str]:
    """Short words that never have a capital: "van", "et", "for"."""
    written = [part for text in texts for part in re.findall(r"[^\W_]+", text)]
    capital = {word for part in written if not part.islower() for word in words(part)}
    return frozenset(word for part in written for word in words(part) if len(word) <= 4 and word not in capital)


def _by_length(vocabulary: Iterable[str], slack) -> Mapping[int, Sequence[str]]:
    """For each length of a typed word the words that are near enough in length to be it."""
    near: dict[int, list[str]] = {}
    for word in sorted(vocabulary):
        for long in range(max(1, len(word) - slack(len(word))), len(word) + slack(len(word)) + 1):
            near.setdefault(long, []).append(word)
    return near


@cache
def _countries() -> Mapping[str, frozenset[_Name]]:
    """The names of each country by its code, and those of a language that is spoken there and hardly elsewhere ("Pools").

    Names of more than three words are left out: nobody types "Hong Kong SAR China".
    """
    locales = [Locale(language) for language in _COUNTRY_LANGUAGES]
    codes = [code for code in locales[0].territories if code.isalpha() and code not in ("EU", "EZ", "QO", "UN", "ZZ")]
    texts = {code: {locale.territories.get(code, "") for locale in locales} for code in codes}
    spoken_in: dict[str, list[str]] = {}
    for code in codes:
        for language in get_official_languages(code, de_facto=True):
            spoken_in.setdefault(language, []).append(code)
    mostly_in: Mapping[str, str] = get_global("likely_subtags")
    for language, where in spoken_in.items():
        country = mostly_in.get(language, "").rpartition("_")[2]
        if len(where) <= 3 and country in where:
            texts[country] |= {locale.languages.get(language, "") for locale in locales}
    return {
        code: frozenset(name for text in some if 0 < len(name := tuple(words(text))) <= 3)
        for code, some in texts.items()
    }
