"""What a short typed text means where an answer, a number, or yes or no is asked: a closed list, never a guess.

Negation defeats fuzzy matching ("dat is in orde" and "dat is niet in orde" are 95 per cent alike), so a text counts
only when it is a listed phrase, apart from one typo in one long word. Whatever else was typed stays what it is: a note.
"""

import re
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from conversations.model.answers import Credit
from conversations.model.folding import fold

LISTED: Mapping[Credit, str] = {
    Credit.MET: """
        ja · jawel · jazeker · zeker · uiteraard · natuurlijk · voldaan · in orde · is in orde · alles in orde ·
        helemaal in orde · oké · ok · klopt · dat klopt · gedaan · gebeurd · helemaal · volledig · volledig voldaan ·
        oui · rempli · en ordre · c’est en ordre · tout en ordre · fait · c’est fait · c’est bon · c’est le cas ·
        exact · tout à fait · bien sûr · certainement · absolument · entièrement · complètement · acquis ·
        yes · yep · yeah · met · fully met · done · all done · ok · okay · in order · in place · all good · correct ·
        complete · completely · fully · of course · certainly
    """,
    Credit.PARTLY: """
        gedeeltelijk · gedeeltelijk voldaan · deels · ten dele · voor een deel · half · halfweg · half en half ·
        bijna · min of meer · een beetje · grotendeels · niet helemaal · niet volledig · onvolledig · ja en nee ·
        soms ·
        en partie · rempli en partie · partiel · partiellement · à moitié · moitié moitié · presque · plus ou moins ·
        à peu près · un peu · en grande partie · pas entièrement · pas complètement · pas totalement · incomplet ·
        oui et non · parfois ·
        partly · partly met · partial · partially · in part · half · halfway · half and half · almost · nearly ·
        more or less · somewhat · mostly · not fully · not entirely · not quite · incomplete · yes and no ·
        sometimes
    """,
    Credit.NOT_MET: """
        nee · neen · nog niet · nee nog niet · neen nog niet · niet · niet voldaan · niet in orde · niet klaar ·
        nog niet klaar · helemaal niet · bestaat niet · ontbreekt · ontbreekt nog · nog niets ·
        non · pas encore · non pas encore · toujours pas · non rempli · pas rempli · pas en ordre · pas fait ·
        pas du tout · n’existe pas · manque encore ·
        no · nope · not yet · no not yet · not met · not done · not in order · not in place · not at all · missing ·
        still missing · nothing yet
    """,
    Credit.NOT_APPLICABLE: """
        niet van toepassing · nvt · n.v.t. · niet relevant · geldt niet · geldt hier niet · niet bij ons ·
        sans objet · s.o. · pas d’application · non applicable · pas applicable · ne s’applique pas · pas concerné ·
        pas concernée · non concerné · pas pertinent ·
        not applicable · n/a · does not apply · doesn’t apply · not relevant · irrelevant · not for us
    """,
    Credit.FIND_OUT: """
        eerst nagaan · nagaan · nog nagaan · na te gaan · na te kijken · nakijken · eens nakijken · nog te bekijken ·
        navragen · na te vragen · weet niet · weet ik niet · geen idee · niet zeker · ik twijfel · misschien · later ·
        à vérifier · à voir · à contrôler · à demander · je vérifie · je demande · sais pas · ne sais pas · j’ignore ·
        je l’ignore · aucune idée · pas sûr · pas sûre · pas certain · peut-être · plus tard ·
        find out first · find out · to find out · don’t know · not sure · unsure · no idea · unknown · to check ·
        will check · need to check · maybe · perhaps · later
    """,
}
"""The phrases of each answer in Dutch, French and English, understood whatever the language of the screen."""

PLAIN_YES = """
    ja · jawel · jazeker · zeker · uiteraard · natuurlijk · klopt · dat klopt ·
    oui · c’est le cas · exact · tout à fait · bien sûr · certainement · absolument ·
    yes · yep · yeah · correct · of course · certainly
"""
"""Those of *met* that also say yes to a question."""

PLAIN_NO = """
    nee · neen · nog niet · nee nog niet · neen nog niet · helemaal niet ·
    non · pas encore · non pas encore · pas du tout ·
    no · nope · not yet · no not yet · not at all
"""
"""Those of *not met* that also say no to a question."""

LARGEST_NUMBER = 1_000_000
"""What a typed number may be at most."""

_LONG_WORD = 5
_ONE_NUMBER = re.compile(r"((?:[a-z']+\.? ){0,2})([0-9]{1,9}|[1-9][0-9]{0,2}[ .,'][0-9]{3})((?: [a-z']+){0,2})")
_TURNS_A_NUMBER = re.compile(
    r"\b(minder|moins|less|fewer|onder|sous|under|below|bijna|presque|almost|nearly|quasi|"
    r"niet|pas|geen|not|no|of|ou|or|min|minus)\b"
)


def read_answer(typed: str) -> Credit | None:
    """The answer that a typed text can only mean, or None: then it is a note.

    Compared in lower case, without accents, with one kind of apostrophe, without ".", "," and "!" at the end. One typo
    (a letter too many, too few or another, or two neighbours swapped) is forgiven inside one word of five letters or
    more, when all other words are exact and a single answer fits.
    """
    meant = {_ANSWERS[phrase] for phrase in _meant(typed)}
    return meant.pop() if len(meant) == 1 else None


def read_yes_no(typed: str) -> bool | None:
    """Whether a typed text says yes (True) or no (False) by the plainest of the listed phrases; None: neither."""
    match _meant(typed):
        case phrases if phrases and phrases <= _YES:
            return True
        case phrases if phrases and phrases <= _NO:
            return False
    return None


def read_number(typed: str) -> int | None:
    """The one whole number, 0 to 1,000,000, in a typed text: at most one thousands separator and two words beside it.

    "30", "30 leden", "about 40" and "1.250" are read. Negative numbers, decimals, two numbers, and words after which
    the number no longer says how many there are ("fewer than 10", "almost 30", "10 or so") give None.
    """
    found = _ONE_NUMBER.fullmatch(_plain(typed))
    if not found:
        return None
    before, digits, after = found.groups()
    number = int(re.sub("[^0-9]", "", digits))
    if number > LARGEST_NUMBER or len((before + after).split()) > 2 or _TURNS_A_NUMBER.search(before + after):
        return None
    return number


def _plain(typed: str) -> str:
    return fold(typed).rstrip(" .,!")


def _phrases(listed: str) -> list[str]:
    return [_plain(phrase) for phrase in listed.split("·")]


_ANSWERS: Mapping[str, Credit] = {phrase: credit for credit, listed in LISTED.items() for phrase in _phrases(listed)}
_WORDS: Mapping[str, list[str]] = {phrase: phrase.split() for phrase in _ANSWERS}
_YES, _NO = frozenset(_phrases(PLAIN_YES)), frozenset(_phrases(PLAIN_NO))


def _meant(typed: str) -> set[str]:
    """The listed phrases that a text can be: itself alone, or those that are one forgiven typo away."""
    plain = _plain(typed)
    if plain in _ANSWERS:
        return {plain}
    said = plain.split()
    return {phrase for phrase, listed in _WORDS.items() if len(listed) == len(said) and _one_typo(said, listed)}


def _one_typo(said: list[str], listed: list[str]) -> bool:
    unlike = [(one, other) for one, other in zip(said, listed, strict=True) if one != other]
    if len(unlike) != 1:
        return False
    typed, meant = unlike[0]
    return sum(map(str.isalpha, meant)) >= _LONG_WORD and OSA.distance(typed, meant, score_cutoff=1) <= 1
