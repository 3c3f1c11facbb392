"""A typed answer counts only for the card that the person surely saw; words and files are always kept."""

import pytest

from conversations import states
from conversations.core import Go
from conversations.model.answers import Credit
from conversations.states import encode
from storage import tables
from tests.stage import BOTH_WAYS, Stage, in_language

NOT_SEEN = "You typed “{text}” before this screen appeared, so it was not taken as an answer. Please answer here."


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_typed_yes_answers_the_card_on_the_screen(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion

    await anna.says("ja")

    (answer,) = stage.records.rows(tables.answers)
    assert (answer.criterion, answer.credit) == (first, Credit.MET)
    assert anna.criterion != first
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_three_times_yes_typed_while_the_bot_was_down_answers_one_criterion_at_most(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    await stage.stop()
    for _ in range(3):
        await anna.person.say("ja")

    await stage.start()
    await stage.settled()

    answered = {answer.criterion for answer in stage.records.rows(tables.answers)}
    assert answered == {first}
    assert anna.criterion == stage.criteria[1]
    assert in_language("nl", NOT_SEEN, text="ja") in anna.last
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_two_texts_sent_at_once_answer_one_criterion(stage: Stage) -> None:
    anna = await stage.at_criterion()

    for _ in range(2):
        await anna.person.say("ja")
    await stage.settled()

    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()


async def test_a_typed_yes_to_a_card_that_never_arrived_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("editMessageText", times=None, status=502, body="<html>502</html>")
    await anna.person.press(0)
    await stage.waits_for(tables.answers, 1)

    await anna.person.say("ja")
    await stage.waits_for(tables.seen_updates, 4)
    stage.simulator.no_more_faults()
    await stage.settled()

    assert stage.records.count(tables.answers) == 1
    assert anna.sees_the_truth()


async def test_a_typed_yes_counts_again_once_the_card_has_arrived(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.simulator.fault("sendMessage", times=2, status=502, body="<html>502</html>")
    await anna.says("een nota")

    await anna.says("ja")

    assert stage.records.count(tables.answers) == 1


async def test_a_yes_typed_before_the_card_was_edited_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion()
    earlier = stage.simulator.world.now() - 60
    await anna.answers(Credit.MET)

    await stage.post(anna.text_update("ja", date=earlier))

    assert stage.records.count(tables.answers) == 1
    assert anna.criterion == stage.criteria[1]
    assert in_language("nl", NOT_SEEN, text="ja") in anna.last


async def test_a_yes_with_a_number_below_the_card_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await stage.post(anna.text_update("ja", message_id=anna.card.message_id - 1))

    assert stage.records.count(tables.answers) == 0
    assert in_language("nl", NOT_SEEN, text="ja") in anna.last


async def test_a_typed_yes_after_a_colleague_answered_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber="voka-limburg")
    bram = await stage.at_criterion(name="Bram", chamber="voka-limburg")
    await bram.answers(Credit.NOT_MET)

    await anna.says("ja")

    (answer,) = stage.records.rows(tables.answers)
    assert answer.credit is Credit.NOT_MET
    assert in_language("nl", NOT_SEEN, text="ja") in anna.last
    assert anna.sees_the_truth()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_notes_typed_while_the_bot_was_down_are_all_kept_in_order(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first = anna.criterion
    await stage.stop()
    for number in range(5):
        await anna.person.say(f"zie bladzijde {number}")

    await stage.start()
    await stage.settled()

    notes = stage.records.rows(tables.notes)
    assert [note.text for note in notes] == [f"zie bladzijde {number}" for number in range(5)]
    assert {note.criterion for note in notes} == {first}
    assert anna.sees_the_truth()


async def test_the_reason_why_not_applicable_counts_only_when_it_was_asked_on_the_screen(stage: Stage) -> None:
    number = stage.that_may_not_apply()
    anna = await stage.at_criterion(number=number)
    await anna.answers(Credit.NOT_APPLICABLE)
    assert isinstance(anna.place, states.GiveReason)

    await stage.post(anna.text_update("wij hebben er geen", date=stage.simulator.world.now() - 60))
    refused = stage.records.count(tables.answers)
    await anna.says("wij hebben er geen")

    assert refused == 0
    (answer,) = stage.records.rows(tables.answers)
    assert (answer.credit, answer.reason) == (Credit.NOT_APPLICABLE, "wij hebben er geen")


async def test_an_answer_that_the_criterion_does_not_offer_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion(number=stage.that_must_apply())

    await anna.says("niet van toepassing")

    assert stage.records.count(tables.answers) == 0
    assert stage.records.count(tables.notes) == 0
    assert anna.sees_the_truth()


async def test_a_no_in_the_middle_of_a_sentence_is_a_note(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.says("dat is niet in orde volgens mij")

    assert stage.records.count(tables.answers) == 0
    (note,) = stage.records.rows(tables.notes)
    assert note.text == "dat is niet in orde volgens mij"


async def test_a_typed_yes_after_going_back_and_forth_answers_the_criterion_shown(stage: Stage) -> None:
    anna = await stage.at_criterion()
    first, second = stage.criteria[:2]
    await anna.presses_for(Go, to=states.AtCriterion(anna.assessment, second))
    await anna.presses_for(Go, to=states.AtCriterion(anna.assessment, first))

    await anna.says("ja")

    (answer,) = stage.records.rows(tables.answers)
    assert answer.criterion == first


async def test_a_yes_typed_before_the_question_about_the_chamber_was_seen_says_so_and_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion("en")
    fact = stage.local().facts[0].id
    asked = encode(states.AskFact(anna.assessment, fact))
    stage.records.change(tables.people, {"telegram_id": anna.id}, state=asked, shown_token=None)
    before = stage.records.rows(tables.fact_answers)

    await anna.says("no")

    early = "You typed “{typed}” before this question was on your screen. Please answer it here."
    assert in_language("en", early, typed="no") in anna.last
    assert stage.records.rows(tables.fact_answers) == before
