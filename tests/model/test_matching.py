"""A chamber found by a typed name: on names that people typed, on every official name with a typo, and on nonsense."""

from dataclasses import replace
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from conversations.model.folding import fold, words
from conversations.model.matching import ChamberIndex, Hits
from conversations.model.register import Chamber, ChamberKind
from conversations.model.register_file import seed_register
from locales.language import Text

CHAMBERS = seed_register()
INDEX = ChamberIndex(CHAMBERS)
IDS = {chamber.id for chamber in CHAMBERS}
SIGNS = "abcdefghijklmnopqrstuvwxyzéëñ -'&.0"
NOTHING = Hits(None, ())
examples = settings(deadline=None, max_examples=400)


def official(chamber: Chamber) -> tuple[str, str, str]:
    return chamber.names.nl, chamber.names.fr, chamber.names.en


def every_name(chamber: Chamber) -> tuple[str, ...]:
    return (*official(chamber), *chamber.also_known_as)


def typed_names(path: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / path).read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(cell[-2], cell[-1]) for cell in cells]


def demo(name: str, *others: str, country: str = "PL") -> Chamber:
    names = Text(name, name, name)
    return replace(CHAMBERS[-1], id=words(name)[-1], country=country, names=names, also_known_as=others)


@st.composite
def one_edit(draw: st.DrawFn, names: st.SearchStrategy[str]) -> str:
    name = draw(names)
    at = draw(st.integers(0, len(name) - 2))
    sign = draw(st.sampled_from(SIGNS))
    return draw(
        st.sampled_from(
            [
                name[:at] + sign + name[at:],
                name[:at] + sign + name[at + 1 :],
                name[:at] + name[at + 1 :],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            ]
        )
    )


named_chambers = st.sampled_from([(name, chamber.id) for chamber in CHAMBERS for name in official(chamber)])
WHOLE = {chamber.id: {"".join(words(name)) for name in every_name(chamber)} for chamber in CHAMBERS}


def fits_another(typed: str, own: str) -> bool:
    whole = "".join(words(typed))
    return any(OSA.distance(whole, name) <= 1 for other in IDS - {own} for name in WHOLE[other])


@pytest.mark.parametrize(
    ("path", "named", "first", "among_five", "wrongly_sure"),
    [("../typed-names.tsv", 100, 98, 100, 0), ("held-out-names.tsv", 344, 335, 339, 2)],
)
def test_typed_names_find_their_chamber(path, named, first, among_five, wrongly_sure):
    typed = typed_names(path)
    hits = [(INDEX.find(text), chamber) for text, chamber in typed if chamber != "-"]

    assert len(hits) == named
    assert {chamber for _, chamber in hits} <= IDS
    assert sum(hit.chambers[:1] == (chamber,) for hit, chamber in hits) >= first
    assert sum(chamber in hit.chambers for hit, chamber in hits) >= among_five
    assert [(hit.sure, chamber) for hit, chamber in hits if hit.sure not in {None, chamber}] == []
    unsure = [text for text, chamber in typed if chamber == "-"]
    assert sum(INDEX.find(text).sure is not None for text in unsure) <= wrongly_sure


@examples
@given(st.data(), named_chambers)
def test_an_official_name_with_one_typo_finds_its_chamber_first(data, named):
    name, chamber = named
    typed = data.draw(one_edit(st.just(name)))
    assume(not fits_another(typed, chamber))

    hits = INDEX.find(typed)

    assert hits.chambers[0] == chamber
    assert hits.sure in {None, chamber}


def test_what_is_sure_is_right_when_a_letter_is_left_out():
    right = wrong = 0
    for chamber in CHAMBERS:
        for name in every_name(chamber):
            for at in range(0, len(name), 2):
                sure = INDEX.find(name[:at] + name[at + 1 :]).sure
                right += sure == chamber.id
                wrong += sure not in {None, chamber.id}

    assert right > 7_000
    assert wrong / (right + wrong) < 0.002


def test_a_name_that_one_chamber_has_is_sure():
    shared = {name for own in WHOLE.values() for name in own if sum(name in other for other in WHOLE.values()) > 1}
    unsure = [
        name
        for chamber in CHAMBERS
        for name in every_name(chamber)
        if INDEX.find(name) == NOTHING or INDEX.find(name).sure != chamber.id
    ]

    assert {"".join(words(name)) for name in unsure} <= shared


def test_a_name_that_two_chambers_have_is_not_sure():
    index = ChamberIndex((demo("Kamer Noord", "Rijsel"), demo("Kamer Zuid", "Rijsel"), demo("Kamer Oost")))

    assert index.find("rijsel") == Hits(None, ("noord", "zuid"))


@pytest.mark.parametrize("country", ["Canada", "Spanje", "France", "Vereinigte Staaten", "Japón", "Chile", "Brésil"])
def test_a_country_with_two_chambers_is_not_sure_and_both_are_proposed(country):
    hits = INDEX.find(country)

    assert hits.sure is None
    assert len(hits.chambers) >= 2


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_chamber_of_a_country_that_has_none_is_never_sure(language):
    served = {chamber.country for chamber in CHAMBERS}
    territories = Locale(language).territories
    others = [name for code, name in territories.items() if len(code) == 2 and code.isalpha() and code not in served]
    named = {name for own in WHOLE.values() for name in own}
    without = [name for name in others if "".join(words(name)) not in named]
    typed = [text for name in without for text in (f"Belgian chamber of commerce in {name}", f"blcc {name}", name)]

    assert len(typed) > 500
    assert {text: INDEX.find(text).sure for text in typed if INDEX.find(text).sure} == {}


@pytest.mark.parametrize("gone", ["blcc-iran", "voka-limburg", "beci", "cci-wapi", "belgazercom", "ablcc", "blcc-turkey"])
def test_a_chamber_that_is_not_in_the_register_is_not_taken_for_another(gone):
    index = ChamberIndex(tuple(chamber for chamber in CHAMBERS if chamber.id != gone))
    names = next(every_name(chamber) for chamber in CHAMBERS if chamber.id == gone)

    assert {name: index.find(name).sure for name in names if index.find(name).sure} == {}


@pytest.mark.parametrize(
    "typed",
    ["", " ", "\n\t ", "pizza", "1234567", "/start", "👍👍", "<b></b>", "asdfghjkl", "bitcoin", "?!", "\u202e\u200f", "你好"],
)
def test_what_is_no_name_finds_nothing(typed):
    assert INDEX.find(typed) == NOTHING


@pytest.mark.parametrize("typed", ["kamer van koophandel", "chambre de commerce", "CHAMBER", "belgian chamber of commerce"])
def test_words_that_every_chamber_has_find_nothing(typed):
    assert INDEX.find(typed) == NOTHING


@pytest.mark.parametrize(
    "typed",
    [
        "VOKA LIMBURG",
        "Voka   Limburg 👋",
        "<b>Voka</b> <i>Limburg</i>",
        "\u202bVoka Limburg\u202c",
        "Vo\u00adka Lim\u200bburg",
        "vöka límbürg",
        "ＶＯＫＡ ｌｉｍｂｕｒｇ",
        "v o k a limburg",
        "vokalimburg",
        "voka lim burg",
        "kamer in has selt",
        "kvkhasselt",
        "kvkhasselr",
        "limburg, voka!",
    ],
)
def test_a_name_is_known_however_it_is_written(typed):
    assert INDEX.find(typed).sure == "voka-limburg"


def test_a_misspelt_word_is_not_taken_for_two_words():
    assert INDEX.find("chambre de comm bruxeles").sure == "beci"


@examples
@given(st.text(max_size=60) | st.text(SIGNS, max_size=60))
def test_any_text_gives_at_most_five_chambers_of_the_register(typed):
    hits = INDEX.find(typed)

    assert len(set(hits.chambers)) == len(hits.chambers) <= 5
    assert set(hits.chambers) <= IDS
    assert hits.sure is None or hits.sure == hits.chambers[0]


@examples
@given(st.data(), named_chambers)
def test_the_order_of_the_words_does_not_change_what_is_found_first(data, named):
    name, chamber = named
    typed = " ".join(data.draw(st.permutations(words(name))))

    assert INDEX.find(typed).chambers[0] == chamber


@pytest.mark.parametrize("rest", ["kamer " * 900, "x" * 4000, "\ufdfa" * 4000, "vlaandern" * 400])
def test_only_the_beginning_of_a_long_text_is_read(rest):
    assert INDEX.find(f"voka limburg {'. ' * 200}{rest} antwerpen") == INDEX.find("voka limburg")


def test_an_index_knows_the_chambers_that_it_was_given_and_no_others():
    index = ChamberIndex((demo("Handelskamer Narnia", "Cair Paravel"), demo("Handelskamer Oz", country="CU")))

    assert index.find("handelskamer narnja").sure == "narnia"
    assert index.find("kuba").sure == "oz"
    assert index.find("voka limburg") == NOTHING
    assert index.find("handelskamer").sure is None
    assert ChamberIndex(()).find("voka limburg") == NOTHING


def test_the_country_of_the_local_chambers_is_no_name_of_a_chamber_abroad():
    at_home = replace(demo("Kamer Kempen", country="BE"), kind=ChamberKind.LOCAL)
    for_many = demo("Afrika Kamer", country="BE")

    assert ChamberIndex((at_home, for_many)).find("belgie") == NOTHING


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (" Œuvre\u00a0d’ÉTÉ\n", "oeuvre d'ete"),
        ("Lim\u00adb\u200burg\u202e", "limburg"),
        ("İstanbul Ⅳ ﬁn", "istanbul iv fin"),
        ("Straße, Łódź & Tromsø", "strasse, lodz & tromso"),
    ],
)
def test_folding_leaves_what_can_be_typed_on_any_keyboard(text, folded):
    assert fold(text) == folded


@examples
@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
