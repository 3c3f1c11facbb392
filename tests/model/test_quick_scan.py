"""Where to look first: no before partly, each in the order of the programme, and nothing made of what was skipped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.programme import ProgrammeId
from conversations.model.programme_file import seed_programmes
from conversations.model.quick_scan import QuickAnswer, minutes, read_quick, skipped, where_to_look

PROGRAMMES = {programme.id: programme for programme in seed_programmes()}
LOCAL = PROGRAMMES[ProgrammeId.LOCAL]
IDS = [principle.id for principle in LOCAL.principles]


@given(st.dictionaries(st.sampled_from(IDS), st.sampled_from(QuickAnswer)))
def test_every_no_comes_before_every_partly_and_each_in_the_order_of_the_programme(scan):
    first = where_to_look(LOCAL, scan)
    said = [(scan[one.id] is QuickAnswer.PARTLY, one.number) for one in first]

    assert said == sorted(said)
    assert {one.id for one in first} == {id_ for id_, value in scan.items() if value is not QuickAnswer.YES}
    assert {one.id for one in skipped(LOCAL, scan)} == set(IDS) - set(scan)


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=str)
def test_every_principle_has_a_plain_question_in_three_languages(programme):
    for principle in programme.principles:
        for wording in (principle.quick.nl, principle.quick.fr, principle.quick.en):
            assert wording.rstrip().endswith("?")


def test_twelve_questions_take_five_minutes_and_three_pillars_two():
    assert minutes(LOCAL) == 5
    assert minutes(PROGRAMMES[ProgrammeId.BILATERAL]) == 2


SAID = {
    "ja": QuickAnswer.YES, "Oui !": QuickAnswer.YES, "yes.": QuickAnswer.YES,
    "min of meer": QuickAnswer.PARTLY, "en partie": QuickAnswer.PARTLY, "partly": QuickAnswer.PARTLY,
    "nee": QuickAnswer.NO, "pas encore": QuickAnswer.NO, "not yet": QuickAnswer.NO,
    "weet niet": None, "sans objet": None, "ja maar niet overal": None, "": None, "🙂": None,
}  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), SAID.items())
def test_a_short_text_is_an_answer_only_where_it_can_mean_nothing_else(typed, meant):
    assert read_quick(typed) is meant
