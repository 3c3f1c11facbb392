"""The quick scan over real HTTP: its answers are kept, by themselves, and nobody overwrites a colleague's unseen."""

import asyncio

import pytest

from conversations import states
from conversations.core import Go
from conversations.model.answers import Credit
from conversations.model.quick_scan import QuickAnswer
from conversations.quick_scan import AnswerQuick
from storage import tables
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor, in_language


async def scanning(stage: Stage, name: str = "Anna") -> Visitor:
    """Someone of a chamber at the first question of its scan."""
    visitor = await stage.at_criterion("en", name, chamber=CHAMBER)
    await visitor.says("/start")
    await visitor.presses("Quick scan")
    return visitor


async def answers(visitor: Visitor, value: QuickAnswer) -> None:
    await visitor.presses_for(AnswerQuick, value=value)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_whole_scan_leaves_its_answers_and_none_to_any_criterion(stage: Stage) -> None:
    anna = await scanning(stage)
    said = [QuickAnswer.YES, QuickAnswer.PARTLY, QuickAnswer.NO] * 4

    for value in said:
        await answers(anna, value)

    assert isinstance(anna.place, states.QuickResult)
    principles = [principle.id for principle in stage.local().principles]
    kept = {row.principle: (row.value, row.revision, row.person_id) for row in stage.records.rows(tables.quick_answers)}
    assert kept == {id_: (value, 1, anna.row.id) for id_, value in zip(principles, said, strict=True)}
    assert stage.records.count(tables.answers) == 0
    assert anna.sees_the_truth()
    assert not stage.unanswered()


async def test_the_scan_is_where_it_was_after_a_restart(stage: Stage) -> None:
    anna = await scanning(stage)
    await answers(anna, QuickAnswer.NO)
    await answers(anna, QuickAnswer.YES)
    there = anna.place

    await stage.restart()
    await anna.says("/start")
    await anna.presses("Quick scan")

    assert anna.place == there


async def test_a_second_press_of_the_same_button_changes_nothing(stage: Stage) -> None:
    anna = await scanning(stage)
    data, card = anna.data(2), anna.card
    await anna.presses_data(data, card)
    before = stage.records.everything()

    await anna.presses_data(data, card)

    assert stage.records.everything() == before
    assert anna.sees_the_truth()


async def test_an_update_that_comes_twice_answers_once(stage: Stage) -> None:
    anna = await scanning(stage)
    update = anna.press_update(anna.data(2))

    for _ in range(2):
        await stage.post(update)

    (row,) = stage.records.rows(tables.quick_answers)
    assert (row.value, row.revision) == (QuickAnswer.NO, 1)


async def test_of_two_colleagues_at_the_same_question_one_counts_and_the_other_is_told(stage: Stage) -> None:
    both = [await scanning(stage, name) for name in ("Anna", "Bram")]
    place = both[0].place
    data = [one.data(at) for one, at in zip(both, (0, 2), strict=True)]

    await asyncio.gather(*(one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)))
    await stage.settled()

    (row,) = stage.records.rows(tables.quick_answers)
    assert row.revision == 1
    changed = in_language("en", "This has changed meanwhile; here is how it stands now.")
    (loser,) = [one for one in both if one.toast == changed]
    assert loser.place == place
    assert loser.sees_the_truth()


async def test_a_colleague_sees_what_was_said_and_may_say_otherwise(stage: Stage) -> None:
    anna = await scanning(stage)
    await answers(anna, QuickAnswer.NO)
    bram = await scanning(stage, "Bram")
    await bram.presses("‹")
    assert "✓ No" in str(bram.card.keyboard)

    await answers(bram, QuickAnswer.YES)

    (row,) = stage.records.rows(tables.quick_answers)
    assert (row.value, row.revision, row.person_id) == (QuickAnswer.YES, 2, bram.row.id)


async def test_a_typed_answer_is_taken_in_any_language_and_other_words_are_kept_nowhere(stage: Stage) -> None:
    anna = await scanning(stage)
    await anna.says("that depends on the year")
    assert stage.records.count(tables.quick_answers) == 0

    await anna.says("gedeeltelijk")
    await anna.says("non")

    assert [row.value for row in stage.records.rows(tables.quick_answers)].count(QuickAnswer.PARTLY) == 1
    assert stage.records.count(tables.quick_answers) == 2
    assert stage.records.count(tables.notes) == 0


async def test_a_file_sent_during_the_scan_is_kept_nowhere_and_said_so(stage: Stage) -> None:
    anna = await scanning(stage)
    there = anna.place

    await anna.sends()

    assert "belongs to a criterion" in anna.last
    assert stage.records.count(tables.evidence) == 0
    assert anna.place == there


async def test_the_language_can_be_switched_in_the_middle_of_the_scan(stage: Stage) -> None:
    anna = await scanning(stage)
    await answers(anna, QuickAnswer.YES)
    there = anna.place

    await anna.says("/language")
    await anna.presses("Français")

    assert anna.place == there
    assert "En partie" in str(anna.card.keyboard)


async def test_the_result_of_the_self_assessment_is_word_for_word_what_it_was(stage: Stage) -> None:
    anna = await stage.at_criterion("en", chamber=CHAMBER)
    assessment = anna.assessment
    for credit in (Credit.MET, Credit.NOT_MET, Credit.FIND_OUT):
        await anna.answers(credit)
    await anna.says("/start")
    await anna.presses_for(Go, to=states.Result(assessment))
    before = anna.last

    await anna.presses_for(Go, to=states.Home())
    await anna.presses("Quick scan")
    for _ in stage.local().principles:
        await answers(anna, QuickAnswer.NO)
    await anna.presses_for(Go, to=states.Home())
    await anna.presses_for(Go, to=states.Result(assessment))

    assert anna.last == before


async def test_whose_access_was_withdrawn_answers_no_question(stage: Stage) -> None:
    anna = await scanning(stage)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    await anna.presses(0)

    assert stage.records.count(tables.quick_answers) == 0
    assert anna.place == states.Home()
