"""From /start to the result, and every card on the way, without Telegram."""

import random
from uuid import UUID

import pytest

from bot.messenger import Plan, content
from conversations import render, states
from conversations.core import Command, token
from conversations.model.programme import ProgrammeId
from conversations.model.routing import Question, advise
from locales.language import Language
from locales.say import voice
from storage import people
from storage.load import Moment, load
from tests.conversations.walking import NOW, Walker, in_every_language


@pytest.mark.parametrize("language", in_every_language())
@pytest.mark.parametrize("name", ["voka limburg", "blcc singapore", "belcham"])
def test_who_presses_the_first_button_and_types_a_name_gets_to_the_result(database, language, name):
    anna = Walker(database, language_code=language)
    anna.starts()
    for _ in range(120):
        if isinstance(anna.state, states.Result):
            break
        if anna.card.rows:
            anna.presses(0)
        else:
            anna.types(name)
    assert isinstance(anna.state, states.Result)
    assert voice(Language(language)).percent(100) in anna.card.written()


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def shows_well(plan: Plan) -> None:
    """Within Telegram's limits, whatever the language."""
    fields = content(plan, plan.toast)
    assert 0 < units(plan.card.written().striptags()) <= 4096
    assert units(fields["text"]) <= 4096 + 600  # tags do not count, and there are few
    buttons = [button for row in fields.get("reply_markup", {}).get("inline_keyboard", []) for button in row]
    assert len(buttons) <= 100
    for button in buttons:
        assert 0 < len(button["text"]) <= 200
        assert len(button.get("callback_data", ".").encode()) <= 25


@pytest.mark.parametrize("seed", range(6))
def test_on_a_random_walk_every_card_shows_well_and_none_is_a_dead_end(database, seed):
    chance = random.Random(seed)
    anna = Walker(database, language_code=chance.choice(["nl", "fr", "en"]))
    anna.starts()
    for _ in range(250):
        assert anna.card.rows or anna.card.accepts
        anna.wanders(chance)
        shows_well(anna.plan)
    anna.starts()
    assert isinstance(anna.state, states.Home)


@pytest.mark.parametrize("seed", range(3))
def test_a_card_has_the_same_token_in_every_language_and_at_another_moment(database, seed):
    chance = random.Random(100 + seed)
    anna = Walker(database)
    anna.starts()
    anna.presses(0)
    for _ in range(120):
        anna.wanders(chance)
        with database.reading() as connection:
            met = people.by_telegram_id(connection, anna.telegram_id)
            later = Moment(NOW.replace(hour=11), NOW.date(), UUID(int=chance.getrandbits(128)))
            state, snapshot = load(connection, met.person, states.decode(met.state), later)
            cards = [render(state, snapshot, voice(language)) for language in Language]
        assert {token(state, card) for card in cards} == {anna.plan.token}


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
