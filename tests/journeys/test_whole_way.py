"""The whole way of a chamber manager, over real HTTP, in each language."""

import pytest

from conversations import states
from conversations.account import OWN_NAME
from conversations.model.answers import Credit
from locales.language import Language
from locales.say import voice
from storage import tables
from tests.stage import Stage, in_language

TYPED = {"nl": "voka limburg", "fr": "cci hainaut", "en": "blcc singapore"}


@pytest.mark.parametrize("language", list(TYPED))
async def test_who_presses_the_first_button_and_types_the_chambers_name_gets_to_the_result(stage: Stage, language: str) -> None:
    anna = await stage.person(language)
    await anna.says("/start")
    for _ in range(120):
        if not anna.person.last.keyboard:
            await anna.says(TYPED[language])
        elif isinstance(anna.place, states.Result):
            break
        else:
            await anna.presses(0)

    assert isinstance(anna.place, states.Result)
    assert voice(Language(language)).percent(100) in anna.last
    assert in_language(language, "Conclusion: <b>ready</b>.") in anna.last


async def test_after_weeks_start_leads_back_to_the_criterion_where_one_was(stage: Stage) -> None:
    anna = await stage.at_criterion()
    for _ in range(4):
        await anna.answers(Credit.MET)
    left = anna.criterion

    await stage.restart()
    await anna.says("/start")
    await anna.presses(0)

    assert anna.criterion == left


async def test_the_language_can_be_switched_in_the_middle_of_a_criterion(stage: Stage) -> None:
    anna = await stage.at_criterion("nl")
    there = anna.criterion

    await anna.says("/language")
    await anna.presses(str(OWN_NAME[Language.FR]))

    assert anna.criterion == there
    assert str(voice(Language.FR)("Overview")) in str(anna.card.buttons)


async def test_every_answer_can_be_changed_later_and_the_card_tells_who_gave_it(stage: Stage) -> None:
    anna = await stage.at_criterion("en")
    criterion = anna.criterion
    await anna.answers(Credit.MET)

    await anna.presses("‹")
    assert "met (Anna Peeters" in anna.last
    await anna.answers(Credit.NOT_MET)

    row = stage.records.rows(tables.answers, criterion=criterion)[0]
    assert (row.credit, row.revision) == (Credit.NOT_MET, 2)


async def test_not_applicable_asks_for_the_reason_and_keeps_it(stage: Stage) -> None:
    anna = await stage.at_criterion("en", number=stage.that_may_not_apply())
    criterion = anna.criterion

    await anna.says("n/a")
    assert isinstance(anna.place, states.GiveReason)
    await anna.says("We have no members of that kind.")

    row = stage.records.rows(tables.answers, criterion=criterion)[0]
    assert (row.credit, row.reason) == (Credit.NOT_APPLICABLE, "We have no members of that kind.")


async def test_an_invitation_makes_a_trial_the_chambers_own(stage: Stage) -> None:
    anna = await stage.at_criterion("en")
    trial = anna.assessment
    await anna.answers(Credit.MET)

    await anna.says(f"/start {stage.invited()}")
    await anna.presses(0)

    row = stage.records.rows(tables.assessments, id=trial)[0]
    assert row.chamber_id is not None
    assert row.person_id is None
    assert len(stage.records.rows(tables.answers, assessment_id=trial)) == 1


async def test_an_invitation_works_once(stage: Stage) -> None:
    anna, luc = await stage.person("en"), await stage.person("en", "Luc")
    code = stage.invited()
    for visitor in (anna, luc):
        await visitor.says(f"/start {code}")
        await visitor.presses(0)
    await anna.presses(0)
    await luc.presses(0)
    assert "already used" in luc.last
    assert anna.row.chamber_id is not None
    assert luc.row.chamber_id is None


async def test_a_forged_invitation_gives_nothing_and_says_so(stage: Stage) -> None:
    anna = await stage.person("en")
    await anna.says("/start no-such-code")
    await anna.presses(0)
    assert "not known" in anna.last
    assert anna.row.chamber_id is None
