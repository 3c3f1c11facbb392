"""Questions both ways: of the Federation about a submitted file, of a chamber at a criterion, and answers for everyone."""

import asyncio

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go
from conversations.criterion import GiveAnswer
from conversations.desk_enquiries import SendAnswer
from conversations.desk_published import Publish, UseWords
from conversations.desk_questions import Send, Withdraw
from conversations.enquiries import Send as SendEnquiry
from conversations.events import AnswerGiven
from conversations.model.answers import Credit
from conversations.model.submission import Stage as FileStage
from conversations.questions import TakeBack
from conversations.submission import HandIn
from locales.language import Language
from storage import tables
from storage.record import record
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language, moment_now, people

CHANGED = "This has changed meanwhile; here is how it stands now."


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def submits(stage: Stage, language: str = "nl", name: str = "Anna") -> Visitor:
    """Someone of the chamber who answered all and submits the file with the buttons."""
    anna = await stage.at_criterion(language, name, chamber=LOCAL)
    assessment = anna.assessment
    with stage.records.writing() as connection:
        person = people.by_telegram_id(connection, anna.id).person
        given = tuple(AnswerGiven(assessment, criterion, Credit.MET) for criterion in stage.criteria)
        record(connection, person, given, moment_now().now)
    await at(stage, anna, states.Submit(assessment))
    await anna.presses_for(HandIn)
    return anna


def row_of(stage: Stage, anna: Visitor):
    (row,) = stage.records.rows(tables.assessments, chamber_id=LOCAL)
    return row


async def asks(stage: Stage, greet: Visitor, assessment, number: int = 0, text: str = "Quels statuts ?") -> None:
    """Staff write a question about the n-th criterion, and send it."""
    await at(stage, greet, states.AskChamber(assessment, stage.criteria[number]))
    await greet.says(text)
    await greet.presses_for(Send)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_from_the_summary_to_a_question_an_answer_and_the_file_submitted_again(stage: Stage) -> None:
    greet = await staff(stage, language="fr")
    anna = await submits(stage, "nl")
    assessment = row_of(stage, anna).id
    (summary,) = await delivered(stage, 1, person_id=greet.row.id)

    await greet.presses(0, summary.message)
    assert greet.place == states.DeskFile(assessment)
    await at(stage, greet, states.DeskCriterion(assessment, stage.criteria[3]))
    await greet.presses_for(Go, to=states.AskChamber(assessment, stage.criteria[3]))
    await greet.says("Quels statuts <sont> déposés ?")
    assert "Quels statuts <sont> déposés ?" in greet.card.text
    assert not stage.records.rows(tables.questions)
    await greet.presses_for(Send)

    assert row_of(stage, anna).stage is FileStage.QUESTIONED
    (came,) = [one for one in await delivered(stage, 1, person_id=anna.row.id) if "question-came" in one.state]
    text = anna.person.chat.messages[came.message].text
    assert "Quels statuts <sont> déposés ?" in text
    assert "in het Frans" in text
    await anna.presses(0, came.message)
    await anna.says("Die van 2024, neergelegd in mei.")
    assert anna.place == states.FileSubmitted(assessment)
    await anna.presses_for(Go, to=states.CheckFile(assessment))
    await at(stage, anna, states.Submit(assessment))
    await anna.presses_for(HandIn)

    assert row_of(stage, anna).stage is FileStage.SUBMITTED
    await delivered(stage, 2, person_id=greet.row.id)
    assert "Répond à 1 question" in greet.last
    await at(stage, greet, states.DeskQuestion(assessment, 1))
    assert "Die van 2024, neergelegd in mei." in greet.card.text
    assert "en néerlandais" in greet.card.text
    assert not stage.unanswered()


async def test_only_the_criterion_that_is_asked_about_may_change(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    await asks(stage, greet, assessment, 2)

    await at(stage, anna, states.AtCriterion(assessment, stage.criteria[2]))
    await anna.presses_for(GiveAnswer, credit=Credit.NOT_MET)
    assert anna.place == states.AtCriterion(assessment, stage.criteria[2])
    await anna.says("zie de notulen van mei")
    await at(stage, anna, states.AtCriterion(assessment, stage.criteria[3]))
    await anna.says("nee")
    await anna.says("een nota die te laat komt")

    changed = [row.criterion for row in stage.records.rows(tables.answers) if row.credit is not Credit.MET]
    assert changed == [stage.criteria[2]]
    assert [row.criterion for row in stage.records.rows(tables.notes)] == [stage.criteria[2]]


async def test_of_two_colleagues_who_answer_in_the_same_moment_the_second_sees_the_first(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    luc = await stage.at_criterion("fr", "Luc", chamber=LOCAL)
    assessment = row_of(stage, anna).id
    for number in range(4):
        await asks(stage, greet, assessment, number)
        question = stage.records.rows(tables.questions)[-1].id
        both = (anna, luc)
        for one in both:
            await at(stage, one, states.AnswerQuestion(assessment, question))

        await asyncio.gather(*(one.person.say(f"van {one.person.user.first_name}") for one in both))
        await stage.settled()

        (row,) = stage.records.rows(tables.questions, id=question)
        first, second = both if row.answered_by == anna.row.id else both[::-1]
        assert row.answer == f"van {first.person.user.first_name}"
        assert row.revision == 2
        assert second.place == states.AnswerQuestion(assessment, question)
        assert row.answer in second.card.text
        assert f"van {second.person.user.first_name}" in second.card.text


async def test_an_answer_is_taken_back_and_written_anew_until_the_file_is_submitted(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    await asks(stage, greet, assessment)
    await at(stage, anna, states.AnswerQuestion(assessment, 1))
    await anna.says("eerst dit")
    await at(stage, anna, states.AnswerQuestion(assessment, 1))
    await anna.says("dan dit")
    assert stage.records.rows(tables.questions)[0].answer == "dan dit"
    await at(stage, anna, states.AnswerQuestion(assessment, 1))
    await anna.presses_for(TakeBack)
    assert stage.records.rows(tables.questions)[0].answer is None

    await at(stage, anna, states.Submit(assessment))
    assert stage.records.count(tables.submissions) == 1
    assert in_language("nl", "Answer each question, then submit again. Only the criteria that are asked about may change.") in (
        anna.card.text
    )


async def test_a_file_sent_at_the_question_is_evidence_at_its_criterion(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    await asks(stage, greet, assessment, 5)
    await at(stage, anna, states.AnswerQuestion(assessment, 1))

    await anna.sends("notulen.pdf")

    (file,) = stage.records.rows(tables.evidence)
    assert (file.criterion, file.name) == (stage.criteria[5], "notulen.pdf")


async def test_a_withdrawn_question_closes_its_criterion_and_the_old_message_says_so(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    await asks(stage, greet, assessment)
    (came,) = [one for one in await delivered(stage, 1, person_id=anna.row.id) if "question-came" in one.state]
    await at(stage, greet, states.WithdrawQuestion(assessment, 1))
    await greet.presses_for(Withdraw)
    assert row_of(stage, anna).stage is FileStage.SUBMITTED
    await delivered(stage, 2, person_id=anna.row.id)
    assert in_language("nl", "The Federation withdrew its question") in anna.last

    await anna.presses(0, came.message)
    assert anna.toast == in_language("nl", CHANGED)
    assert in_language("nl", "The Federation withdrew its question") in anna.person.chat.messages[came.message].text
    await at(stage, anna, states.AnswerQuestion(assessment, 1))
    await anna.says("toch nog iets")
    assert stage.records.rows(tables.questions)[0].answer is None


async def test_a_question_of_4096_characters_is_cut_with_the_whole_one_button_away(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    long = "<b>Waarom & hoe</b> " * 204 + "eindelijk het einde"
    long = long[:4096]
    await asks(stage, greet, assessment, 0, long)
    assert stage.records.rows(tables.questions)[0].text == long.strip()

    (came,) = [one for one in await delivered(stage, 1, person_id=anna.row.id) if "question-came" in one.state]
    message = anna.person.chat.messages[came.message]
    assert "<b>Waarom & hoe</b>" in message.text
    await anna.presses(in_language("nl", "Read the whole"), came.message)
    await anna.presses("›")
    assert long.strip()[-12:] in anna.card.text


async def test_what_was_typed_before_the_card_was_there_is_no_question(stage: Stage) -> None:
    greet, anna = await staff(stage), await submits(stage)
    assessment = row_of(stage, anna).id
    await at(stage, greet, states.DeskCriterion(assessment, stage.criteria[0]))
    old = greet.text_update("hoi", message_id=1)
    await greet.presses_for(Go, to=states.AskChamber(assessment, stage.criteria[0]))

    await stage.post(old)

    assert not stage.records.rows(tables.drafts)
    assert "hoi" in greet.card.text


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_chamber_asks_the_federation_answers_and_publishes_for_everyone(stage: Stage) -> None:
    greet = await staff(stage, language="fr")
    anna = await stage.at_criterion("nl", chamber=LOCAL)
    assessment, criterion = anna.assessment, anna.criterion

    await anna.presses_for(Go, to=states.AskFederation(assessment, criterion))
    assert in_language(
        "nl", "The Federation sees your question, your name, your chamber and the criterion; it does not see your answers."
    ) in (anna.card.text)
    await anna.says("Mag het bestuur dit <zelf> beslissen?")
    await anna.presses_for(SendEnquiry)
    assert anna.place == states.AtCriterion(assessment, criterion)

    (came,) = await delivered(stage, 1, person_id=greet.row.id)
    await greet.presses(0, came.message)
    await greet.says("Oui, si les statuts le prévoient.")
    await greet.presses_for(SendAnswer)
    (told,) = await delivered(stage, 1, person_id=anna.row.id)
    assert "Oui, si les statuts le prévoient." in anna.person.chat.messages[told.message].text

    await greet.presses_for(Go, to=states.PublishAnswer(1))
    await greet.presses_for(Go, to=states.PublishIn(1, Language.NL))
    await greet.presses_for(UseWords)
    await greet.presses_for(Go, to=states.WritePublished(1, Language.NL, "answer"))
    await greet.says("Ja, als de statuten het zo zeggen.")
    await greet.presses_for(Publish)

    luc = await stage.at_criterion("fr", "Luc")
    await luc.presses_for(Go, to=states.PublishedAnswers(luc.assessment, luc.criterion))
    assert "Ja, als de statuten het zo zeggen." in luc.card.text
    assert in_language("fr", "Only in {language} for now.", language=in_language("fr", "Dutch")) in luc.card.text
    assert "Anna" not in luc.card.text
    assert luc.sees_the_truth()
    assert not stage.unanswered()


async def test_of_two_who_answer_a_chamber_in_the_same_moment_one_does_and_the_other_sees_who(stage: Stage) -> None:
    both = [await staff(stage, name) for name in ("Greet", "Hugo")]
    anna = await stage.at_criterion("nl", chamber=LOCAL)
    assessment, criterion = anna.assessment, anna.criterion
    for number in range(1, 4):
        await at(stage, anna, states.AskFederation(assessment, criterion))
        await anna.says(f"vraag {number}")
        await anna.presses_for(SendEnquiry)
        for one in both:
            await at(stage, one, states.AnswerEnquiry(number))
            await one.says(f"van {one.person.user.first_name}")
        data = [one.data(one.button(SendAnswer)) for one in both]

        await asyncio.gather(*(one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)))
        await stage.settled()

        (row,) = stage.records.rows(tables.enquiries, id=number)
        winner = next(one for one in both if one.row.id == row.answered_by)
        (loser,) = [one for one in both if one is not winner]
        assert row.answer == f"van {winner.person.user.first_name}"
        assert loser.toast == in_language("nl", CHANGED)
        assert row.answer in loser.card.text
        assert stage.records.count(tables.journal, what="EnquiryAnswered") == number


async def test_a_draft_of_a_question_is_there_when_its_writer_comes_back(stage: Stage) -> None:
    anna = await stage.at_criterion("nl")
    assessment, criterion = anna.assessment, anna.criterion
    await anna.presses_for(Go, to=states.AskFederation(assessment, criterion))
    await anna.says("Mag dit?")
    await anna.says("/start")
    await anna.presses(0)

    await anna.presses_for(Go, to=states.AskFederation(assessment, criterion))

    assert "Mag dit?" in anna.card.text
    assert stage.records.count(tables.enquiries) == 0
