"""A chamber found by what a person types: every typed word weighs by how few chambers it can mean.

"Kamer", "cci" and "belgian" fit nearly every chamber and decide nothing; "Kempen" fits one. How common a word is, is counted
in the register itself: there is no list of words to leave out, and a register of other chambers works as well.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from math import log

from babel import Locale, localedata
from babel.core import get_global
from babel.languages import get_official_languages
from rapidfuzz.distance import OSA

from conversations.model.folding import Vocabulary, words
from conversations.model.register import Chamber, ChamberKind

_AT_MOST = 5
_LIKELY = 8
_SIGNS_READ, _WORDS_READ = 300, 16
_LONGEST_GLUED = 40
_COUNTRY_LANGUAGES = ("nl", "fr", "en", "de", "es", "pt", "it")

# All measured on the typed names of the tests; likeness and weight go from 0 to 1.
_INITIALS = 0.85
_LIKE_NONE, _SURELY_THE_WORD = 0.5, 0.66
_PIECE_OF_A_WORD, _WORD_IN_A_WORD = 0.8, 0.6
_TELLING = 0.6
_WORTH_SHOWING, _BESIDE_THE_BEST = 0.35, 0.5
_SURE_WORTH, _SURE_OF_TYPED, _SURE_OF_NAME, _SURE_NEXT = 0.7, 0.7, 0.64, 0.8
_SURE_LETTERS, _SURE_LETTERS_OF_A_NAME = 6, 8

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
    """What one typed word can mean: words of the register and chambers by number, each with a likeness.

    `weight` is how much the word tells, from 0 (it fits any chamber) to 1 (it fits one).
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
        """What would have to be explained; of a word that is like none of the register the more the longer it is."""
        if self.words and (not self.chambers or self.likeness >= _LIKE_NONE):
            return self.worth
        return max(self.worth, min(1.0, 0.2 * (len(self.typed) - 2)))


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A chamber's standing: what the typed words tell of it, and how much of one of its names they say."""

    number: int
    worth: float
    share: float
    score: float


class ChamberIndex:
    """The names of some chambers, ready to be searched; made once (about 0.1 s), never changed.

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
        self._words, self._names = Vocabulary(self._having), Vocabulary(self._named)
        self._known = {word: self._weighed(word) for word in self._having}
        self._own = [frozenset(word for name in own for word in name) for own in names]
        self._shares = [tuple(self._shared(name) for name in own) for own in names]
        self._elsewhere = self._countries_without(home | {chamber.country for chamber in chambers})
        self._far_words = Vocabulary(self._elsewhere)

    def find(self, typed: str) -> Hits:
        """The chambers that a typed text can mean.

        A text that is one of the names of a single chamber, folded and however spaced, is sure. Otherwise a hit is sure when
        its words tell enough, little of what was typed and little of one of its names is left over, the next chamber is well
        behind, and no other country is named. Only the beginning of a long text is read.
        """
        said = words(typed[:_SIGNS_READ])[:_WORDS_READ]
        whole = "".join(said)
        named = frozenset(self._named.get(whole, ()))
        near = frozenset[int]() if named else self._nearly_named(whole)
        meanings = self._meanings(said)
        ranked = self._ranked(meanings, named, near, len(whole))
        if not ranked or not (named or near or ranked[0].score >= _WORTH_SHOWING):
            return Hits(None, ())
        best = ranked[0]
        found = tuple(
            self._ids[one.number]
            for one in ranked[:_AT_MOST]
            if one.number in named | near or one.score >= best.score * _BESIDE_THE_BEST
        )
        sure = len(named) == 1 or (not named and self._is_sure(meanings, ranked, near, len(whole)))
        return Hits(found[0] if sure else None, found)

    def _is_sure(self, meanings: Sequence[_Meaning], ranked: Sequence[_Ranked], near: Set[int], long: int) -> bool:
        best = ranked[0]
        told = max((meaning.weight * meaning.chambers.get(best.number, 0.0) for meaning in meanings), default=0.0)
        enough = best.worth >= _SURE_WORTH and told >= _TELLING
        return (
            long >= _SURE_LETTERS
            and near <= {best.number}
            and (enough or (best.number in near and long >= _SURE_LETTERS_OF_A_NAME))
            and best.worth >= _SURE_OF_TYPED * sum(meaning.asked for meaning in meanings)
            and best.share >= _SURE_OF_NAME
            and all(one.score <= best.score * _SURE_NEXT for one in ranked[1:])
            and not self._is_elsewhere({meaning.typed for meaning in meanings}, self._own[best.number])
        )

    def _ranked(self, meanings: Iterable[_Meaning], named: Set[int], near: Set[int], long: int) -> list[_Ranked]:
        worth = dict.fromkeys(named | near, 0.0)
        heard: dict[str, float] = {}
        for meaning in meanings:
            for word, likeness in meaning.words.items():
                if likeness > heard.get(word, 0.0):
                    heard[word] = likeness
            weight = meaning.weight
            for number, likeness in meaning.chambers.items():
                worth[number] = worth.get(number, 0.0) + likeness * weight
        enough = max(worth.values(), default=0.0) * _BESIDE_THE_BEST
        likely = [number for number in worth if worth[number] >= enough or number in named or number in near]
        likely.sort(key=lambda number: (number not in named, number not in near, -worth[number], number))
        ranked = []
        for number in likely[:_LIKELY]:
            share = self._share(number, heard)
            # a whole name but for one typo tells the more, the longer the name
            score = worth[number] * (0.6 + 0.4 * share) + (long / 16 if number in near else 0.0)
            ranked.append(_Ranked(number, worth[number], share, score))
        return sorted(ranked, key=lambda one: (one.number not in named, -one.score, one.number))

    def _share(self, number: int, heard: Mapping[str, float]) -> float:
        """How much was said of the chamber's name of which most was said, 0 to 1."""
        most = 0.0
        for name in self._shares[number]:
            said = 0.0
            for word, share in name:
                if word in heard:
                    said += share * heard[word]
            most = max(most, said)
        return most

    def _shared(self, name: _Name) -> tuple[tuple[str, float], ...]:
        """The words of a name, each with its share in what the name tells."""
        weights = [max(0.01, self._known[word].weight) for word in name]
        whole = sum(weights) + 0.05  # of two names that were said in full, the one that tells more is ahead
        return tuple((word, weight / whole) for word, weight in zip(name, weights, strict=True))

    def _nearly_named(self, whole: str) -> frozenset[int]:
        """The chambers with a name that is one typo, or one wrong space, away."""
        names = self._names.one_typo_from(whole) if len(whole) > 3 else ()
        return frozenset(number for name in names for number in self._named[name])

    def _meanings(self, said: Sequence[str]) -> list[_Meaning]:
        """What the words mean, the pieces of one word put together and words written as one taken apart."""
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
        if whole in self._having or len(pieces) > 2 or (unknown == 2 and len(whole) > 4):
            meaning = self._meaning(whole)
            return meaning if meaning.likeness >= _PIECE_OF_A_WORD else None
        return None

    def _cut(self, glued: _Meaning, most: int = 3) -> list[_Meaning]:
        """The words, at most `most`, that were written as one; or the word as it is."""
        typed, long = glued.typed, len(glued.typed)
        best, worth = [glued], glued.worth
        if typed in self._having or glued.likeness > _SURELY_THE_WORD or not 6 <= long <= _LONGEST_GLUED or most == 1:
            return best
        for at in range(3, long - 2):
            first, last = typed[:at], typed[at:]
            if first in self._known:
                cut = [self._known[first], *self._cut(self._meaning(last), most - 1)]
            elif last in self._known:
                cut = [*self._cut(self._meaning(first), most - 1), self._known[last]]
            else:
                continue
            told = sum(meaning.worth for meaning in cut)
            if told > worth and all(meaning.likeness >= _WORD_IN_A_WORD for meaning in cut):
                best, worth = cut, told
        return best

    def _meaning(self, typed: str) -> _Meaning:
        return self._known.get(typed) or self._weighed(typed)

    def _weighed(self, typed: str) -> _Meaning:
        alike = self._words.alike(typed)
        chambers: dict[int, float] = {}
        for word, likeness in alike.items():
            for number in self._having[word]:
                if likeness > chambers.get(number, 0.0):
                    chambers[number] = likeness
        if typed not in self._having and len(typed) > 1:
            for name, numbers in self._short_for.get(typed, {}).items():
                alike |= {word: max(_INITIALS, alike.get(word, 0.0)) for word in name}
                chambers |= {number: max(_INITIALS, chambers.get(number, 0.0)) for number in numbers}
        if typed in self._particles or not chambers:
            return _Meaning(typed, alike, {}, 0.0)
        best, everyone = max(chambers.values()), len(self._ids) + 1
        # a chamber that the word fits less well than the best counts in part, one that it hardly fits not at all
        many = sum([max(0.0, 2.5 * likeness / best - 1.5) ** 2 for likeness in chambers.values()])
        return _Meaning(typed, alike, chambers, log(everyone / many) / log(everyone))

    def _countries_without(self, served: Set[str]) -> dict[str, list[_Name]]:
        """The names of countries without a chamber by each of their words, but for one that most chambers name."""
        names: dict[str, list[_Name]] = {}
        for name in {name for code, every in _countries().items() if code not in served for name in every}:
            if any(not meant.chambers or meant.weight > _TELLING for meant in map(self._meaning, name)):
                for word in name:
                    names.setdefault(word, []).append(name)
        return names

    def _is_elsewhere(self, typed: Set[str], own: Set[str]) -> bool:
        """Whether the typed words that are not a chamber's `own` name another country at least as well."""
        meant = set(typed)
        for word in typed - own:
            if word in self._having or word in self._elsewhere or len(word) < 5:
                continue
            for far, typos in self._far_words.one_typo_from(word).items():
                if all(OSA.distance(word, other) >= typos for other in own):
                    meant.add(far)
        return any(meant.issuperset(name) for word in meant - own for name in self._elsewhere.get(word, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The chambers by id, and the index in which a typed name is looked up."""

    chambers: Mapping[str, Chamber]
    index: ChamberIndex


def _texts(chamber: Chamber) -> tuple[str, ...]:
    return (chamber.names.nl, chamber.names.fr, chamber.names.en, *chamber.also_known_as)


def _names(chamber: Chamber, home: Set[str]) -> tuple[_Name, ...]:
    country = () if chamber.country in home else sorted(_countries().get(chamber.country, ()))
    names = dict.fromkeys((*(tuple(words(text)) for text in _texts(chamber)), *country))
    return tuple(name for name in names if name)


def _initials(name: Iterable[str]) -> str:
    return "".join(word[0] for word in name)


def _particles(texts: Iterable[str]) -> frozenset[str]:
    """The words that tell nothing: short and never written with a capital ("van", "et", "for"), or a single letter."""
    written = [part for text in texts for part in re.findall(r"[^\W_]+", text)]
    capital = {word for part in written if not part.islower() for word in words(part)}
    short = {word for part in written for word in words(part) if len(word) <= 4}
    return frozenset(word for word in short if len(word) == 1 or word not in capital)


def _territories_and_languages(language: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """How a language calls countries and languages, by their codes."""
    known = language in localedata._cache  # noqa: SLF001 - Babel has no other way to let go of what it has read, a megabyte each
    locale = Locale(language)
    names = {str(code): name for code, name in locale.territories.items()}, dict(locale.languages)
    if not known:
        localedata._cache.pop(language, None)  # noqa: SLF001 - as above
    return names


@cache
def _countries() -> Mapping[str, frozenset[_Name]]:
    """The names of each country by its code, with those of a language spoken there and hardly elsewhere ("Pools").

    Names of more than three words are left out: nobody types "Hong Kong SAR China".
    """
    names_in = [_territories_and_languages(language) for language in _COUNTRY_LANGUAGES]
    codes = [code for code in names_in[0][0] if code.isalpha() and code not in {"EU", "EZ", "QO", "UN", "ZZ"}]
    texts = {code: {territories.get(code, "") for territories, _ in names_in} for code in codes}
    spoken_in: dict[str, list[str]] = {}
    for code in codes:
        for language in get_official_languages(code, de_facto=True):
            spoken_in.setdefault(language, []).append(code)
    mostly_in: Mapping[str, str] = get_global("likely_subtags")
    for language, where in spoken_in.items():
        country = mostly_in.get(language, "").rpartition("_")[2]
        if country in where and len(where) <= 3:
            texts[country] |= {languages.get(language, "") for _, languages in names_in}
    names = {code: {tuple(words(text)) for text in every} for code, every in texts.items()}
    return {code: frozenset(name for name in every if 0 < len(name) <= 3) for code, every in names.items()}
