"""Arriving without Telegram: a language switched on the way, and which programme suits a chamber abroad."""

import pytest

from conversations import states
from conversations.core import Command
from conversations.model.programme import ProgrammeId
from conversations.model.routing import Question, advise
from tests.conversations.walking import Walker


def test_a_language_switch_in_the_middle_of_a_criterion_comes_back_to_it_in_the_new_language(database):
    anna = Walker(database)
    anna.starts()
    anna.presses(0)
    anna.types("voka limburg")
    for _ in range(3):
        anna.presses(0)
    criterion = anna.state
    assert isinstance(criterion, states.AtCriterion)
    anna.sends(Command("language"))
    anna.presses_label("Français")
    assert anna.state == criterion
    assert "L’affiliation" in anna.card.written() or "statuts" in anna.card.written()


def test_a_small_young_chamber_is_told_why_associate_membership_suits_it():
    advice = advise(
        {
            Question.REGISTERED: 1,
            Question.PURPOSE: 1,
            Question.PRINCIPLES: 1,
            Question.YEARS: 0,
            Question.MEMBERS: 5,
            Question.EVENTS: 4,
            Question.SECRETARIAT: 1,
        }
    )
    assert advice.programme is ProgrammeId.ASSOCIATE
    assert advice.unmet == (Question.YEARS, Question.MEMBERS)
    assert advice.early
    assert not advice.first_tasks


def test_without_purpose_or_endorsement_the_first_task_is_named():
    advice = advise({Question.PURPOSE: 0, Question.PRINCIPLES: 0})
    assert advice.first_tasks == (Question.PURPOSE, Question.PRINCIPLES)


def test_a_chamber_that_meets_everything_is_sent_to_full_accreditation():
    met = dict.fromkeys(Question, 1) | {Question.ACCREDITED: 0, Question.YEARS: 2, Question.MEMBERS: 30, Question.EVENTS: 4}
    assert advise(met).programme is ProgrammeId.BILATERAL
    assert not advise(met).unmet


@pytest.mark.parametrize(("question", "enough"), [(Question.YEARS, 2), (Question.MEMBERS, 30), (Question.EVENTS, 4)])
def test_one_less_than_the_minimum_is_not_enough(question, enough):
    assert advise({question: enough}).programme is ProgrammeId.BILATERAL
    assert advise({question: enough - 1}).programme is ProgrammeId.ASSOCIATE
