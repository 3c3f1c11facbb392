"""The reader of the register of chambers: what it holds, and every mistake that an editor can make in it."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.model.register import Chamber, ChamberKind, Standing
from conversations.model.register_file import (
    REGISTER_FILE,
    chamber_document,
    chamber_from_document,
    read_register,
    seed_register,
)
from locales.language import Language, Text
from tests.model.changed import Mistake, is_one_line_of, mend_of, mend_or_none

TEXT = (Path(__file__).parents[2] / REGISTER_FILE).read_text(encoding="utf-8")
CHAMBERS = seed_register()

LIMBURG = "  - id: voka-limburg\n"
BACOS = "  - id: bacos\n"
SOURCES = TEXT[TEXT.index("\nsources:") :]
FIRST_SOURCE = "  fed-accreditation: {"
SAYS = "chamber “voka-limburg”"
BACOS_SAYS = "chamber “bacos”"
SOURCE_SAYS = "source “fed-accreditation”"
SUPPORTED = "which is not supported; remove it (supported: nl, fr and en)"
ADDRESS = "make it an address that starts with https:// or http://"
IDS = "words of small letters and figures with “-” between them"

MISTAKES = {
    "YAML that cannot be read": Mistake(
        LIMBURG, "languages: [nl]", "languages: [nl", "names",
        "this is not YAML (did not find expected ',' or ']', in what begins in line {first}); look at the indentation, "
        "colons and quotes here and just above",
        first="languages: [nl\n",
    ),
    "an unknown key": Mistake(
        LIMBURG, "website", "web-site", "web-site", f"{SAYS} has an unknown key “web-site”; did you mean “website”?"
    ),
    "an unknown key of the register": Mistake(
        "chambers:", "chambers:", "chamber:", "chamber:",
        "the register has an unknown key “chamber”; did you mean “chambers”?",
    ),
    "an unknown key of a source": Mistake(
        FIRST_SOURCE, "title:", "name:", "name:", f"{SOURCE_SAYS} has an unknown key “name”; remove it"
    ),
    "a doubled key": Mistake(
        LIMBURG, "kind: local", "kind: local\n    kind: bilateral", "kind: bilateral",
        f"{SAYS} has “kind” twice, here and in line {{first}}; remove one", first="kind: local\n    kind: bilateral",
    ),
    "a missing key": Mistake(
        LIMBURG, "    languages: [nl]\n", "", "", f"{SAYS} has no languages; add languages, a list among nl, fr and en"
    ),
    "a missing key of a source": Mistake(
        FIRST_SOURCE, ", year: 2018", "", "",
        f"{SOURCE_SAYS} has no year; add year, a whole number from 1800 to 2200, or null",
    ),
    "a missing key of the register": Mistake(
        "chambers:", SOURCES, "", "",
        "the register has no sources; add sources, a set of ids, each a source",
    ),
    "a doubled chamber": Mistake(
        BACOS, "bacos", "voka-limburg", "- id: voka-limburg",
        f"{SAYS} stands twice, here and in line {{first}}; give one of them another id", first=LIMBURG,
    ),
    "a doubled source": Mistake(
        FIRST_SOURCE, "fed-150-2025", "fed-accreditation", "  fed-accreditation: {address: 'https://aktus",
        "sources of the register has “fed-accreditation” twice, here and in line {first}; remove one",
        first=FIRST_SOURCE,
    ),
    "an id with capitals": Mistake(
        LIMBURG, "voka-limburg", "Voka", "- id: Voka", f"chamber “Voka” has “Voka” as id; make it {IDS}"
    ),
    "a source id with a stroke": Mistake(
        FIRST_SOURCE, "fed-accreditation", "fed/a", "fed/a", f"source “fed/a” has “fed/a” as id; make it {IDS}"
    ),
    "an unknown kind": Mistake(
        LIMBURG, "kind: local", "kind: regional", "kind", f"{SAYS} has “regional” as kind; make it local or bilateral"
    ),
    "an unknown status": Mistake(
        LIMBURG, "status: accredited", "status: member", "status",
        f"{SAYS} has “member” as status; make it accredited, associate or unknown",
    ),
    "a country in small letters": Mistake(
        LIMBURG, "country: BE", "country: be", "country",
        f"{SAYS} has “be” as country; make it a country's two capital letters",
    ),
    "a country of three letters": Mistake(
        LIMBURG, "country: BE", "country: BEL", "country",
        f"{SAYS} has “BEL” as country; make it a country's two capital letters",
    ),
    "Norway without quotes": Mistake(
        BACOS, "country: US", "country: NO", "country",
        f"{BACOS_SAYS} has “NO” as country, which YAML does not take for text; put it between quotes",
    ),
    "a time zone that does not exist": Mistake(
        LIMBURG, "Europe/Brussels", "Europe/Brussel", "timezone",
        f"{SAYS} has “Europe/Brussel” as timezone, which is no time zone; did you mean “Europe/Brussels”?",
    ),
    "a time zone that is no place": Mistake(
        LIMBURG, "Europe/Brussels", "localtime", "timezone",
        f"{SAYS} has “localtime” as timezone, which is no time zone; take an IANA name such as Europe/Brussels",
    ),
    "a region that does not exist": Mistake(
        LIMBURG, "region: flanders", "region: limburg", "region",
        f"{SAYS} has “limburg” as region; make it flanders, brussels, wallonia or german-community",
    ),
    "a local chamber without region": Mistake(
        LIMBURG, "    region: flanders\n", "", "",
        f"{SAYS} has no region; add region, flanders, brussels, wallonia or german-community",
    ),
    "a chamber abroad with a region": Mistake(
        BACOS, "    languages", "    region: flanders\n    languages", "region",
        f"{BACOS_SAYS} has a region, but is bilateral; only a local chamber has one, remove it",
    ),
    "a language that nobody supports": Mistake(
        LIMBURG, "[nl]", "[nl, de]", "languages", f"{SAYS} has “de” under languages, {SUPPORTED}"
    ),
    "a language twice": Mistake(
        LIMBURG, "[nl]", "[nl, nl]", "languages", f"{SAYS} has “nl” twice under languages; remove one"
    ),
    "no language": Mistake(
        LIMBURG, "[nl]", "[]", "languages", f"{SAYS} has no language under languages; add at least one of nl, fr and en"
    ),
    "a language that is no list": Mistake(
        LIMBURG, "[nl]", "nl", "languages", f"{SAYS} has “nl” as languages; make it a list among nl, fr and en"
    ),
    "a missing name": Mistake(
        LIMBURG, "      fr: Voka – Chambre de Commerce Limbourg\n", "", "names",
        f"{SAYS} has no French names; add names.fr",
    ),
    "an empty name": Mistake(
        LIMBURG, "fr: Voka – Chambre de Commerce Limbourg", "fr: ''", "fr:", f"{SAYS} has an empty names.fr; write it"
    ),
    "a name that is too long": Mistake(
        LIMBURG, "fr: Voka – Chambre de Commerce Limbourg", "fr: " + "x" * 121, "fr:",
        f"{SAYS} has 121 characters in names.fr; shorten it to 120 at most",
    ),
    "another name that is no text": Mistake(
        LIMBURG, "Hasselt", "No", "Limburg Chamber of Commerce, Huis",
        f"{SAYS} has “No” as also_known_as, which YAML does not take for text; put it between quotes",
    ),
    "another name twice": Mistake(
        LIMBURG, "Bree", "Genk", "Sint-Truiden", f"{SAYS} has “Genk” twice under also_known_as; remove one"
    ),
    "a website without https": Mistake(
        LIMBURG, "https://www.voka.be", "www.voka.be", "website", f"{SAYS} has “www.voka.be” as website; {ADDRESS}"
    ),
    "a website of another kind": Mistake(
        LIMBURG, "https://www.voka.be", "ftp://www.voka.be", "website",
        f"{SAYS} has “ftp://www.voka.be” as website; {ADDRESS}",
    ),
    "a website with a blank": Mistake(
        LIMBURG, "https://www.voka.be", "https://www.voka.be en meer", "website",
        f"{SAYS} has “https://www.voka.be en meer” as website; {ADDRESS}",
    ),
    "a source that is not there": Mistake(
        LIMBURG, "source: voka-limburg-2017", "source: voka-limburg-2016", "source",
        f"{SAYS} has “voka-limburg-2016” as source, which does not stand under sources; "
        "did you mean “voka-limburg-2017”?",
    ),
    "an address of a source without https": Mistake(
        FIRST_SOURCE, "'http://www.belgianchambers.be/en/kamers-van-koophandel/accreditatie/'", "belgianchambers", "",
        f"{SOURCE_SAYS} has “belgianchambers” as address; {ADDRESS}",
    ),
    "an empty title of a source": Mistake(
        FIRST_SOURCE, "'Accreditation (Federation of Belgian Chambers of Commerce)'", "''", "",
        f"{SOURCE_SAYS} has an empty title; write it",
    ),
    "a year in words": Mistake(
        FIRST_SOURCE, "year: 2018", "year: undated", "",
        f"{SOURCE_SAYS} has “undated” as year; make it a whole number from 1800 to 2200, or null",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_line_and_its_mending(mistake):
    text, told = mistake.put_into(TEXT, REGISTER_FILE)

    assert str(mend_of(read_register, text, REGISTER_FILE)) == told


@pytest.mark.parametrize(
    ("old", "key", "fill", "limit"),
    [
        ("Voka – Kamer van Koophandel Limburg", "names.nl", "x", 120),
        ("Lommel", "also_known_as", "x", 120),
        ("https://www.voka.be\n    source: voka-limburg", "website", "https://x.x", 300),
        ("'http://www.belgianchambers.be/en/kamers-van-koophandel/accreditatie/'", "address", "https://x.x", 300),
        ("'Accreditation (Federation of Belgian Chambers of Commerce)'", "title", "x", 200),
    ],
)
def test_a_text_may_be_as_long_as_its_limit_and_no_longer(old, key, fill, limit):
    def filled(length):
        words = fill + "x" * (length - len(fill))
        return TEXT.replace(old, words + old.removeprefix("https://www.voka.be") if key == "website" else words, 1)

    read_register(filled(limit), REGISTER_FILE)

    mend = mend_of(read_register, filled(limit + 1), REGISTER_FILE)

    assert mend.what.endswith(f"has {limit + 1} characters in {key}; shorten it to {limit} at most")


def test_the_register_holds_the_chambers_at_home_and_abroad():
    assert len(CHAMBERS) == 58
    assert Counter(chamber.kind for chamber in CHAMBERS) == {ChamberKind.LOCAL: 13, ChamberKind.BILATERAL: 45}


def test_the_chambers_keep_the_order_of_the_file():
    assert [chamber.id for chamber in CHAMBERS[:2]] == ["voka-antwerpen-waasland", "voka-limburg"]
    assert CHAMBERS[-1].id == "ccblp-peru"


def test_a_chamber_is_read_with_everything_that_the_file_says():
    assert next(chamber for chamber in CHAMBERS if chamber.id == "bacos") == Chamber(
        id="bacos",
        kind=ChamberKind.BILATERAL,
        status=Standing.ASSOCIATE,
        country="US",
        timezone="America/New_York",
        region=None,
        languages=(Language.EN,),
        names=Text(
            nl="Belgisch-Amerikaanse Kamer van het Zuiden (BACoS)",
            fr="Chambre belgo-américaine du Sud (BACoS)",
            en="Belgian American Chamber of the South",
        ),
        also_known_as=(
            "BACoS",
            "Belgian American Chamber of Commerce of the South",
            "Belgian Chamber of Commerce of the South",
            "Atlanta",
            "Georgia USA",
            "Southeast United States",
        ),
        website="https://bacos.us",
        source="fed-four-new",
    )


def test_only_local_chambers_have_a_region():
    assert {chamber.kind for chamber in CHAMBERS if chamber.region} == {ChamberKind.LOCAL}
    assert all(chamber.region for chamber in CHAMBERS if chamber.kind is ChamberKind.LOCAL)


def test_a_chamber_whose_website_nobody_knows_has_none():
    without = TEXT.replace("    website: https://bacos.us\n", "")

    assert {chamber.id: chamber.website for chamber in read_register(without, REGISTER_FILE)}["bacos"] is None


def test_a_source_that_names_no_chamber_may_stay():
    spare = TEXT.replace("\nsources:\n", "\nsources:\n  spare: {address: 'http://a.be', title: Spare, year: null}\n")
    assert "spare" in spare

    assert read_register(spare, REGISTER_FILE) == CHAMBERS


@pytest.mark.parametrize("chamber", CHAMBERS, ids=lambda chamber: chamber.id)
def test_a_chamber_comes_back_equal_from_json(chamber):
    assert chamber_from_document(json.loads(json.dumps(chamber_document(chamber)))) == chamber


def test_what_is_no_chamber_is_a_value_error():
    with pytest.raises(ValueError, match="Chamber"):
        chamber_from_document({"id": "bacos"})


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_a_register_that_lost_a_line_is_read_or_told_in_one_line(data):
    lines = TEXT.splitlines(keepends=True)
    lost = data.draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[:lost] + lines[lost + 1 :])

    mend = mend_or_none(read_register, text, REGISTER_FILE)

    assert mend is None or is_one_line_of(mend, text, REGISTER_FILE)


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_a_register_with_anything_typed_into_it_is_read_or_told_in_one_line(data):
    place = data.draw(st.integers(0, len(TEXT)))
    typed = data.draw(st.text(max_size=12) | st.text(alphabet="\n\t :-[]{}#&*!|>'\"%@`,?ab0\\", max_size=12))
    text = TEXT[:place] + typed + TEXT[place:]

    mend = mend_or_none(read_register, text, REGISTER_FILE)

    assert mend is None or is_one_line_of(mend, text, REGISTER_FILE)
