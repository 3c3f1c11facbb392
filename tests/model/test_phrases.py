"""Typed answers: every listed phrase is understood however it is written, a negation never, a note never."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from conversations.model.answers import Credit
from conversations.model.folding import fold
from conversations.model.phrases import LISTED, PLAIN_NO, PLAIN_YES, read_answer, read_number, read_yes_no

MET, PARTLY, NOT_MET = Credit.MET, Credit.PARTLY, Credit.NOT_MET
NOT_APPLICABLE, FIND_OUT = Credit.NOT_APPLICABLE, Credit.FIND_OUT
ACCENTS = {letter: letter + sign for letter in "aeiouc" for sign in "\u0301\u0300\u0308\u0302"}


def phrases(listed: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in listed.split("·")]


PHRASES = [(phrase, answer) for answer, listed in LISTED.items() for phrase in phrases(listed)]
YES, NO = phrases(PLAIN_YES), phrases(PLAIN_NO)
PLAIN = {fold(phrase).rstrip("."): answer for phrase, answer in PHRASES}
listed_phrases = st.sampled_from(PHRASES)
examples = settings(deadline=None, max_examples=400)


@st.composite
def written(draw: st.DrawFn, phrase: str) -> str:
    """The phrase in some case, with accents or without, another apostrophe, wider spaces, marks at the end."""
    letters = [draw(st.sampled_from([sign, sign.upper(), ACCENTS.get(sign, sign)])) for sign in phrase]
    typed = "".join(letters).replace("’", draw(st.sampled_from("’'‘ʼ`´′")))
    return typed.replace(" ", draw(st.sampled_from([" ", "  ", "\u00a0"]))) + draw(st.text(".,! …", max_size=4))


@st.composite
def one_typo(draw: st.DrawFn, word: str) -> str:
    at, letter = draw(st.integers(0, len(word) - 2)), draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    return draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )


@pytest.mark.parametrize(("phrase", "answer"), PHRASES)
def test_every_listed_phrase_gives_its_answer(phrase, answer):
    assert read_answer(phrase) is answer


def test_no_phrase_stands_for_two_answers_once_folded():
    assert len({(fold(phrase).rstrip("."), answer) for phrase, answer in PHRASES}) == len(PLAIN)


def test_no_phrase_is_one_typo_from_a_phrase_of_another_answer():
    near = [
        (one, other)
        for one, answer in PLAIN.items()
        for other, another in PLAIN.items()
        if answer is not another and len(one.split()) == len(other.split()) and OSA.distance(one, other) == 1
    ]

    assert near == []


def test_a_phrase_has_at_most_three_words():
    assert max(len(phrase.split()) for phrase, _ in PHRASES) == 3


@examples
@given(st.data(), listed_phrases)
def test_case_accents_apostrophes_and_marks_at_the_end_do_not_matter(data, listed):
    phrase, answer = listed

    assert read_answer(data.draw(written(phrase))) is answer


@examples
@given(listed_phrases, st.sampled_from(["niet", "not", "pas", "non", "geen", "no", "never", "nooit", "jamais"]), st.data())
def test_a_phrase_with_a_negation_in_it_never_means_met(listed, negation, data):
    said = listed[0].split()
    said.insert(data.draw(st.integers(0, len(said))), negation)

    assert read_answer(" ".join(said)) is not MET
    assert read_yes_no(" ".join(said)) is not True


@examples
@given(st.data(), listed_phrases)
def test_one_typo_in_a_long_word_gives_the_same_answer_or_none(data, listed):
    phrase, answer = listed
    said = phrase.split()
    long = [at for at, word in enumerate(said) if sum(map(str.isalpha, word)) >= 5]
    assume(long)
    at = data.draw(st.sampled_from(long))
    said[at] = data.draw(one_typo(said[at]))

    assert read_answer(" ".join(said)) in {answer, None}


@examples
@given(st.data(), listed_phrases)
def test_a_typo_in_a_short_word_is_not_forgiven(data, listed):
    phrase = fold(listed[0]).rstrip(".")
    said = phrase.split()
    short = [at for at, word in enumerate(said) if word.isalpha() and 2 <= len(word) <= 4]
    assume(short)
    at = data.draw(st.sampled_from(short))
    said[at] = data.draw(one_typo(said[at]))
    typed = " ".join(said)
    assume(all(OSA.distance(typed, other, score_cutoff=1) > 1 for other in PLAIN if other != phrase))
    assume(typed != phrase)

    assert read_answer(typed) is None


@examples
@given(st.text() | st.text("abcdeinorst .'", min_size=1))
def test_random_text_is_a_note(typed):
    plain = fold(typed).rstrip(" .,!")
    assume(all(OSA.distance(plain, phrase, score_cutoff=1) > 1 for phrase in PLAIN))

    assert read_answer(typed) is None
    assert read_yes_no(typed) is None


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Ja!", MET),
        ("niet in orde", NOT_MET),
        ("pas en ordre", NOT_MET),
        ("now done", None),
        ("nit in orde", None),
        ("dat is niet in orde", None),
        ("dat is in orde", None),
        ("volldaan", MET),
        ("niet voldaan", NOT_MET),
        ("niet vodlaan", NOT_MET),
        ("niet vodlan", None),
        ("volldig voldaan", MET),
        ("volldig volldaan", None),
        ("bestat nit", None),
        ("en order", MET),
        ("complet", MET),
        ("incomplet", PARTLY),
        ("ncomplete", None),
        ("nvolledig", None),
        ("doesnt apply", NOT_APPLICABLE),
        ("dont know", None),
        ("N.V.T.", NOT_APPLICABLE),
        ("s.o.", NOT_APPLICABLE),
        ("mischien", FIND_OUT),
        ("ja?", None),
        ("ja nee", None),
        ("ja ja ja ja", None),
        ("zeker zeker", None),
        ("voldaan" * 500, None),
        ("", None),
        ("...", None),
    ],
)
def test_an_answer_is_taken_only_when_it_can_mean_nothing_else(typed, answer):
    assert read_answer(typed) is answer


def test_plain_yes_and_no_are_among_the_phrases_for_met_and_not_met():
    assert set(YES) <= set(phrases(LISTED[MET]))
    assert set(NO) <= set(phrases(LISTED[NOT_MET]))


@examples
@given(st.data(), st.sampled_from([*((phrase, True) for phrase in YES), *((phrase, False) for phrase in NO)]))
def test_a_plain_yes_or_no_is_read_however_it_is_written(data, listed):
    phrase, said = listed

    assert read_yes_no(data.draw(written(phrase))) is said


@pytest.mark.parametrize("typed", ["ok", "voldaan", "half", "soms", "niet", "misschien", "n.v.t.", "30", "", "ja en nee"])
def test_what_is_neither_a_plain_yes_nor_a_plain_no_is_not_guessed(typed):
    assert read_yes_no(typed) is None


@examples
@given(st.integers(0, 1_000_000), st.sampled_from(["", "leden", "betalende leden", "!"]))
def test_a_number_is_read_in_digits_with_or_without_a_separator_and_words(number, beside):
    for separator in ("", ".", ",", " ", "'", "’", "\u202f", "\u00a0"):
        written_out = f"{number:,}".replace(",", separator if number < 1_000_000 else "")
        assert read_number(f"{written_out} {beside}") == number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("about 40", 40),
        ("ca. 40", 40),
        ("zo'n 40 leden", 40),
        ("environ 1.250 membres", 1250),
        ("meer dan 30", 30),
        ("30 leden in totaal", None),
        ("about 30 members now", None),
        ("fewer than 10", None),
        ("minder dan 10", None),
        ("moins de 10", None),
        ("presque 30", None),
        ("niet 30", None),
        ("10 or 12", None),
        ("10 of meer", None),
        ("30-40", None),
        ("30 40", None),
        ("-5", None),
        ("min 5", None),
        ("+30", None),
        ("2,5", None),
        ("2.50", None),
        ("0.500", None),
        ("1.000.000", None),
        ("1000001", None),
        ("9" * 4096, None),
        ("30%", None),
        ("30k", None),
        ("1e3", None),
        ("0x1f", None),
        ("٣٠", None),
        ("dertig", None),
        ("", None),
    ],
)
def test_a_number_is_not_guessed(typed, number):
    assert read_number(typed) == number


@examples
@given(st.text() | st.text("0123456789 .,-abc"))
def test_any_text_gives_no_number_or_one_in_range(typed):
    number = read_number(typed)

    assert number is None or 0 <= number <= 1_000_000
