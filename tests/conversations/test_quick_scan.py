"""The quick scan without Telegram: the way through it, and that it counts for nothing."""

from uuid import UUID

import pytest

from conversations import decide, render, states
from conversations.core import Card, Command, Go, Style, Wrote
from conversations.model.answers import Credit
from conversations.model.programme import Principle, ProgrammeId
from conversations.model.programme_file import seed_programmes
from conversations.model.quick_scan import QuickAnswer
from conversations.quick_scan import AnswerQuick
from conversations.walk import after_the_scan
from locales.language import Language
from locales.say import voice
from storage import people
from storage.load import Moment, load
from storage.programmes import newest
from tests.conversations.walking import NOW, Walker

YES, PARTLY, NO = (list(QuickAnswer).index(value) for value in (QuickAnswer.YES, QuickAnswer.PARTLY, QuickAnswer.NO))


def begun(database, name: str = "voka limburg", language: str = "en") -> Walker:
    """Someone at the first card of a new assessment."""
    anna = Walker(database, language_code=language)
    anna.starts()
    anna.presses(0)
    anna.types(name)
    while not hasattr(anna.state, "assessment"):
        anna.presses(0)
    return anna


def offer(anna: Walker) -> int | None:
    """The place of the button that leads to the scan."""
    touches = anna.card.touches()
    places = [
        at for at, touch in enumerate(touches) if isinstance(touch.intent, Go) and isinstance(touch.intent.to, states.QuickScan)
    ]
    return places[0] if places else None


def goes(anna: Walker, to: states.State) -> None:
    anna.presses([touch.intent for touch in anna.card.touches()].index(Go(to)))


def scans(anna: Walker, *buttons: int) -> None:
    """Answers as many questions."""
    for button in buttons:
        anna.presses(button)


def seen(anna: Walker, place: states.State) -> Card:
    """The card of a place, without going there."""
    with anna.database.reading() as connection:
        met = people.by_telegram_id(connection, anna.telegram_id)
        state, snapshot = load(connection, met.person, place, Moment(NOW, NOW.date(), UUID(int=1)))
        return render(state, snapshot, voice(Language.EN))


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize("name", ["voka limburg", "blcc singapore"])
@pytest.mark.parametrize("answer", [YES, NO])
def test_who_takes_the_offer_and_then_presses_the_first_button_gets_to_the_result(database, language, name, answer):
    anna = begun(database, name, language)
    anna.presses(offer(anna))
    while isinstance(anna.state, states.QuickScan):
        anna.presses(answer)
    assert isinstance(anna.state, states.QuickResult)
    for _ in range(120):
        if isinstance(anna.state, states.Result):
            break
        anna.presses(0)

    assert isinstance(anna.state, states.Result)
    assert voice(Language(language)).percent(100) in anna.card.written()


@pytest.mark.parametrize(("name", "first"), [("voka limburg", states.AskFact), ("blcc singapore", states.AtCriterion)])
def test_the_scan_is_offered_at_the_start_but_never_as_the_first_button(database, name, first):
    anna = begun(database, name)

    assert isinstance(anna.state, first)
    assert offer(anna) not in {None, 0}


def test_the_scan_is_not_offered_again_once_something_is_answered(database):
    anna = begun(database, "blcc singapore")
    first = anna.state
    anna.presses(0)
    goes(anna, first)

    assert offer(anna) is None


def test_who_did_the_scan_is_not_offered_it_at_the_first_criterion(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    scans(anna, YES, YES, YES)
    anna.presses(0)

    assert isinstance(anna.state, states.AtCriterion)
    assert offer(anna) is None


def test_after_the_scan_come_the_facts_and_then_the_first_criterion_of_the_first_principle_to_look_at(database):
    anna = begun(database)
    anna.presses(offer(anna))
    scans(anna, YES, PARTLY, YES, YES, NO, *[YES] * 7)
    with database.reading() as connection:
        local = newest(connection)[ProgrammeId.LOCAL]

    anna.presses(0)
    assert isinstance(anna.state, states.AskFact)
    assert isinstance(anna.state.back, states.QuickResult)
    for _ in local.facts:
        anna.presses(0)

    assert anna.state == states.AtCriterion(anna.state.assessment, local.principles[4].criteria[0].id)


def test_back_from_a_fact_that_the_scan_led_to_is_the_scans_result(database):
    anna = begun(database)
    anna.presses(offer(anna))
    scans(anna, *[NO] * 12)
    result = anna.state
    anna.presses(0)
    goes(anna, result)

    assert anna.state == result


def test_a_fact_answered_no_takes_what_hangs_on_it_out_of_where_to_begin(database):
    anna = begun(database)
    anna.presses(offer(anna))
    with database.reading() as connection:
        local = newest(connection)[ProgrammeId.LOCAL]
    fourth = local.principles[3]
    scans(anna, *[YES] * 3, NO, *[YES] * 8)
    anna.presses(0)
    for _ in local.facts:
        anna.presses(1)

    criterion = local.by_id[anna.state.criterion]
    assert local.principle_of[criterion.id] == fourth
    assert criterion.applies_if is None


def test_the_result_names_no_before_partly_and_leads_to_each(database):
    anna = begun(database)
    anna.presses(offer(anna))
    scans(anna, PARTLY, YES, NO, YES, NO, *[YES] * 7)
    text = anna.card.written()
    doors = [touch.intent.to for touch in anna.card.touches() if isinstance(touch.intent, Go)]

    assert text.index("🔴 3.") < text.index("🔴 5.") < text.index("🟡 1.")
    assert "“Yes” to 9 questions" in text
    assert "never counts as an answer" in text
    with database.reading() as connection:
        ids = [one.id for one in newest(connection)[ProgrammeId.LOCAL].principles]
    led_to = [door.principle for door in doors if isinstance(door, states.OnePrinciple)]
    assert led_to == [ids[2], ids[4], ids[0]]


def test_a_long_list_of_where_to_look_first_has_pages(database):
    anna = begun(database)
    anna.presses(offer(anna))
    scans(anna, *[NO] * 12)
    result = anna.state
    assert "Page 1 of 2" in anna.card.written()
    assert "🔴 9." not in anna.card.written()

    goes(anna, states.QuickResult(result.assessment, 1))

    assert "🔴 12." in anna.card.written()


def test_a_skipped_question_is_named_and_can_be_answered_afterwards(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    skipped = anna.state
    goes(anna, states.QuickScan(skipped.assessment, "high-quality-services"))
    scans(anna, YES, YES)
    assert "1 question skipped" in anna.card.written()

    goes(anna, skipped)
    scans(anna, NO)

    assert anna.state == states.QuickScan(skipped.assessment, "high-quality-services")


def test_the_scan_can_be_done_again_and_the_last_answer_stands(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    first = anna.state
    scans(anna, NO, NO, NO)
    goes(anna, first)
    assert [touch.style for touch in anna.card.touches()[:3]] == [None, None, Style.SUCCESS]

    scans(anna, YES, PARTLY, YES)

    assert "🔴" not in anna.card.written()
    assert anna.card.written().count("🟡") == 1


def test_one_can_go_back_to_the_question_before(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    first = anna.state
    scans(anna, NO)
    goes(anna, first)

    assert anna.state == first


def test_the_front_page_leads_to_the_first_open_question_and_after_the_last_to_the_result(database):
    anna = begun(database, "blcc singapore")
    assessment = anna.state.assessment
    anna.presses(offer(anna))
    scans(anna, YES)
    anna.starts()
    goes(anna, states.QuickScan(assessment, "high-quality-services"))
    scans(anna, YES, YES)
    for leave in (states.Overview(assessment), states.Home()):
        goes(anna, leave)
        goes(anna, states.QuickResult(assessment))

    assert anna.state == states.QuickResult(assessment)


def test_progress_readiness_and_gaps_are_what_they_were(database):
    anna = begun(database, "blcc singapore")
    assessment = anna.state.assessment
    for _ in range(3):
        anna.presses(1)
    places = (states.Result(assessment), states.Gaps(assessment), states.OpenCriteria(assessment), states.Route(assessment))
    before = [seen(anna, place) for place in places]
    overview = seen(anna, states.Overview(assessment))

    anna.starts()
    goes(anna, states.QuickScan(assessment, "corporate-governance"))
    scans(anna, NO, NO, YES)

    assert [seen(anna, place) for place in places] == before
    assert seen(anna, states.Overview(assessment)).text == overview.text


def test_a_typed_answer_is_taken_and_any_other_text_is_not(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    first = anna.state

    anna.types("that depends")
    assert anna.state == first
    assert "that depends" in anna.plan.toast

    anna.types("plus ou moins")
    assert anna.state != first
    anna.types("nee")
    anna.types("yes")
    assert anna.state == states.QuickResult(first.assessment)
    assert anna.card.written().index("🔴 2.") < anna.card.written().index("🟡 1.")


def test_an_answer_typed_before_the_question_was_seen_is_quoted_back(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    with database.reading() as connection:
        met = people.by_telegram_id(connection, anna.telegram_id)
        state, snapshot = load(connection, met.person, anna.state, Moment(NOW, NOW.date(), UUID(int=1)))
    decision = decide(state, Wrote("yes", fresh=False), snapshot, voice(Language.EN))

    assert decision.state == state
    assert decision.events == ()
    assert "before this question" in decision.toast


def test_each_button_carries_the_revision_that_it_replaces(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    first = anna.state
    assert {touch.intent.replacing for touch in anna.card.touches() if isinstance(touch.intent, AnswerQuick)} == {0}
    scans(anna, NO)
    goes(anna, first)

    assert {touch.intent.replacing for touch in anna.card.touches() if isinstance(touch.intent, AnswerQuick)} == {1}


def test_help_in_the_middle_of_the_scan_comes_back_to_the_question(database):
    anna = begun(database, "blcc singapore")
    anna.presses(offer(anna))
    scans(anna, YES)
    there = anna.state
    anna.sends(Command("help"))
    anna.presses(0)

    assert anna.state == there


def test_what_is_answered_already_is_not_where_one_begins():
    local = next(programme for programme in seed_programmes() if programme.id is ProgrammeId.LOCAL)
    second, fifth = local.principles[1], local.principles[4]
    scan = {fifth.id: QuickAnswer.NO, second.id: QuickAnswer.PARTLY}
    assessment = UUID(int=1)

    def begins(*answered: Principle) -> states.State:
        answers = {criterion.id: Credit.MET for principle in answered for criterion in principle.criteria[:-1]}
        answers |= {principle.criteria[-1].id: Credit.MET for principle in answered[1:]}
        return after_the_scan(local, answers, {}, scan, assessment)

    assert begins(fifth) == states.AtCriterion(assessment, fifth.criteria[-1].id)
    assert begins(second, fifth) == states.AtCriterion(assessment, second.criteria[-1].id)
    assert begins(local.principles[0], second, fifth) == states.AtCriterion(assessment, local.criteria[4].id)
    everything = {criterion.id: Credit.MET for criterion in local.criteria}
    assert after_the_scan(local, everything, {}, scan, assessment) == states.Result(assessment)
