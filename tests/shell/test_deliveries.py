"""Deliveries from the button to the message: asked for once, sent once, whatever Telegram answers."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update
from telegram.error import InvalidToken

from bot import deliveries as sending
from bot import reports
from bot.transport import AiohttpRequest, NotSent
from conversations import states
from conversations.core import AskFor, Go
from conversations.model.delivery import Fate
from conversations.states import encode
from locales.language import Language
from storage import erasure, fates, tables
from storage.deliveries import ASKED, NEWS, ask
from tests.stage import BOTH_WAYS, Mode, Stage, Visitor, until


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def at_result(stage: Stage, name: str = "Anna", **more: Any) -> Visitor:
    """Someone who sees a result."""
    anna = await stage.at_criterion(name=name, **more)
    result = states.Result(anna.assessment)
    stage.records.change(tables.people, {"telegram_id": anna.id}, state=encode(result), shown_token=None)
    await anna.says("wat")
    return anna


def deliveries(stage: Stage) -> list[Any]:
    return stage.records.rows(tables.deliveries)


async def settled(stage: Stage, count: int = 1) -> list[Any]:
    """The deliveries, once none is waiting or in hand."""
    await until(
        lambda: len(deliveries(stage)) >= count and {row.fate for row in deliveries(stage)}.isdisjoint({"waiting", "sending"})
    )
    return deliveries(stage)


def picture(anna: Visitor) -> states.ResultPicture:
    return states.ResultPicture(anna.assessment)


def paper(anna: Visitor) -> states.ResultPaper:
    return states.ResultPaper(anna.assessment)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_picture_that_was_asked_for_arrives_once_and_the_card_stays_live(stage: Stage, mode: Mode) -> None:
    anna = await at_result(stage)
    card = anna.card

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    (call,) = stage.calls("sendPhoto", chat=anna.id)
    assert (row.fate, row.message) == (Fate.SENT, call.answer["result"]["message_id"])
    assert anna.place == states.Result(anna.assessment)
    assert anna.card.message_id == card.message_id
    assert anna.sees_the_truth()
    assert {card.message_id, row.message} <= set(anna.with_buttons)


async def test_a_paper_comes_as_a_document_with_a_name(stage: Stage) -> None:
    anna = await at_result(stage)

    await anna.presses_for(AskFor, state=paper(anna))
    await settled(stage)

    (call,) = stage.calls("sendDocument", chat=anna.id)
    assert call.answer["result"]["document"]["file_name"].endswith(".pdf")
    assert call.answer["result"]["document"]["mime_type"] == "application/pdf"
    assert [one.fields["action"] for one in stage.calls("sendChatAction", chat=anna.id)] == ["upload_document"]


async def test_the_same_press_twice_asks_once(stage: Stage) -> None:
    anna = await at_result(stage)
    data = anna.data(anna.button(AskFor, state=picture(anna)))

    await anna.presses_data(data)
    await anna.presses_data(data)

    assert [row.fate for row in await settled(stage)] == [Fate.SENT]
    assert len(stage.calls("sendPhoto")) == 1


async def test_what_shows_the_same_is_not_made_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await at_result(stage)
    made: list[str] = []
    real = reports.made
    monkeypatch.setattr(reports, "made", lambda kind, values: made.append(kind) or real(kind, values))

    await anna.presses_for(AskFor, state=picture(anna))
    await settled(stage)
    await anna.presses_for(AskFor, state=picture(anna))
    await settled(stage, 2)

    first, second = stage.calls("sendPhoto")
    assert len(made) == 1
    assert second.fields["photo"] == first.answer["result"]["photo"][-1]["file_id"]


async def test_a_file_that_telegram_no_longer_knows_is_made_again(stage: Stage) -> None:
    anna = await at_result(stage)
    await anna.presses_for(AskFor, state=picture(anna))
    await settled(stage)
    stage.records.change(tables.made_files, {}, file_id="AgAC" + "A" * 60 + "BA")

    await anna.presses_for(AskFor, state=picture(anna))

    assert [row.fate for row in await settled(stage, 2)] == [Fate.SENT, Fate.SENT]
    (kept,) = stage.records.rows(tables.made_files)
    assert kept.file_id == stage.calls("sendPhoto")[-1].answer["result"]["photo"][-1]["file_id"]


async def test_a_next_one_that_cannot_be_claimed_leaves_what_was_sent_settled(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await at_result(stage)
    real = sending.deliveries.claim

    def claim(connection: Connection, *given: Any) -> Any:
        if Fate.SENT in connection.execute(select(tables.deliveries.c.fate)).scalars():
            raise RuntimeError("a bug of the claim")
        return real(connection, *given)

    monkeypatch.setattr(sending.deliveries, "claim", claim)
    await anna.presses_for(AskFor, state=picture(anna))

    assert [row.fate for row in await settled(stage)] == [Fate.SENT]


UNKNOWN = {
    "no answer, nothing done": {"drop": "before"},
    "no answer, all done": {"drop": "after"},
    "a server's error": {"error_code": 500},
    "a proxy's error": {"status": 502, "body": "<html>Bad Gateway</html>"},
    "a page instead of an answer": {"status": 200, "body": "<html>hello</html>"},
}


@pytest.mark.parametrize("fault", UNKNOWN.values(), ids=UNKNOWN)
async def test_what_may_have_been_sent_is_uncertain_and_never_sent_again(stage: Stage, fault: dict[str, Any]) -> None:
    anna = await at_result(stage)
    stage.simulator.fault("sendPhoto", **fault)

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)
    await stage.restart()
    await anna.presses_for(Go, to=states.Home())

    assert row.fate == Fate.UNCERTAIN
    assert len(stage.calls("sendPhoto")) == 1
    assert [one.fate for one in deliveries(stage)] == [Fate.UNCERTAIN]


async def test_what_is_uncertain_arrives_once_a_person_has_it_sent_again(stage: Stage) -> None:
    anna = await at_result(stage)
    stage.simulator.fault("sendPhoto", drop="before")
    news(stage, anna, "notice:1:r1:person:1")
    await settled(stage)

    with stage.records.writing() as connection:
        fates.send_again(connection, fates.keyed("notice:1:r1:"), anna.row.id, datetime.now(UTC))
    stage.house.deliveries.wake()
    (row,) = await settled(stage)

    assert (row.fate, row.why) == (Fate.SENT, f"sent again by person {anna.row.id}")
    assert [call.status for call in stage.calls("sendPhoto")] == [0, 200]


async def test_a_flood_makes_it_wait_and_it_arrives_once(stage: Stage) -> None:
    anna = await at_result(stage)
    stage.simulator.fault("sendPhoto", error_code=429, retry_after=1)

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    assert (row.fate, row.attempts) == (Fate.SENT, 0)
    assert [call.status for call in stage.calls("sendPhoto")] == [429, 200]


async def test_a_long_flood_after_a_call_that_failed_is_waited_for_too(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await at_result(stage)
    monkeypatch.setattr(sending, "PATIENCE", (timedelta(seconds=0.05), timedelta(minutes=5), timedelta(minutes=30)))
    refuse_connections(monkeypatch, "sendPhoto", 1)
    stage.simulator.fault("sendPhoto", times=None, error_code=429, retry_after=7200)

    await anna.presses_for(AskFor, state=picture(anna))
    await until(lambda: stage.calls("sendPhoto"))
    await asyncio.sleep(0.3)  # time for more of them, at 25 a second

    (row,) = deliveries(stage)
    assert (row.fate, row.attempts, len(stage.calls("sendPhoto"))) == (Fate.WAITING, 1, 1)


async def test_what_was_in_hand_when_its_reader_was_deleted_is_sent_to_nobody(stage: Stage) -> None:
    anna = await stage.at_criterion()
    number, now = anna.row.id, datetime.now(UTC)
    with stage.records.writing() as connection:
        ask(connection, "asked:1:0", number, states.ExportFile(), ASKED, now)
        connection.execute(update(tables.deliveries).values(fate=Fate.SENDING))
        erasure.erase(connection, number, now)
        connection.execute(update(tables.deliveries).values(fate=Fate.WAITING))  # as whoever has it in hand still sees it
    stage.house.deliveries.wake()
    (row,) = await settled(stage)

    assert (row.fate, row.why) == (Fate.VOID, "no longer concerned")


async def test_what_never_reached_telegram_is_tried_again_after_a_while(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await at_result(stage)
    monkeypatch.setattr(sending, "PATIENCE", (timedelta(seconds=0.05),) * 3)
    failures = refuse_connections(monkeypatch, "sendPhoto", 2)

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    assert (row.fate, row.attempts, failures) == (Fate.SENT, 2, [1, 1])


async def test_what_never_reaches_telegram_is_refused_after_three_waits(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await at_result(stage)
    monkeypatch.setattr(sending, "PATIENCE", (timedelta(seconds=0.05),) * 3)
    failures = refuse_connections(monkeypatch, "sendPhoto", 9)

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    assert (row.fate, row.why, len(failures)) == (Fate.REFUSED, "NotSent", 4)


def refuse_connections(monkeypatch: pytest.MonkeyPatch, method: str, times: int) -> list[int]:
    """Lets the next calls of a method fail before they reach Telegram; gives a list that grows by one a failure."""
    failures: list[int] = []
    real = AiohttpRequest.do_request

    async def request(self: AiohttpRequest, url: str, *more: Any, **named: Any) -> Any:
        if url.endswith(method) and len(failures) < times:
            failures.append(1)
            raise NotSent("no connection")
        return await real(self, url, *more, **named)

    monkeypatch.setattr(AiohttpRequest, "do_request", request)
    return failures


async def test_a_blocked_bot_is_refused_and_the_person_out_of_reach(stage: Stage) -> None:
    anna = await at_result(stage)
    stage.simulator.fault("sendPhoto", error_code=403)

    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    assert row.fate == Fate.REFUSED
    assert not anna.row.reachable


async def test_who_is_out_of_reach_costs_no_call_and_nobody_else_waits(stage: Stage) -> None:
    anna, bram = await at_result(stage), await at_result(stage, "Bram")
    stage.records.change(tables.people, {"telegram_id": anna.id}, reachable=False)

    for number, one in enumerate((anna, bram)):
        news(stage, one, f"news:{number}")
    first, second = await settled(stage, 2)

    assert (first.fate, first.why) == (Fate.REFUSED, "out of reach")
    assert second.fate == Fate.SENT
    assert stage.calls("sendPhoto", chat=anna.id) == []


async def test_who_blocks_the_bot_is_called_no_more_until_they_come_back(stage: Stage) -> None:
    anna = await at_result(stage)
    await anna.person.block()
    await stage.settled()
    news(stage, anna, "news:1")
    await settled(stage)
    await anna.person.unblock()
    await stage.settled()
    news(stage, anna, "news:2")
    await settled(stage, 2)

    assert [row.fate for row in deliveries(stage)] == [Fate.REFUSED, Fate.SENT]
    assert [call.status for call in stage.calls("sendPhoto", chat=anna.id)] == [200]


async def test_what_someone_asked_for_is_tried_though_they_seem_out_of_reach(stage: Stage) -> None:
    anna = await at_result(stage)
    stage.records.change(tables.people, {"telegram_id": anna.id}, reachable=False)

    news(stage, anna, "asked", ASKED)
    (row,) = await settled(stage)

    assert row.fate == Fate.SENT


def news(stage: Stage, to: Visitor, key: str, priority: int = NEWS) -> None:
    """Something for a person, as a turn of someone else leaves it."""
    with stage.records.writing() as connection:
        ask(connection, key, to.row.id, picture(to), priority, datetime.now(UTC))


async def test_a_bug_of_ours_is_refused_with_its_reason_and_harms_no_other(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bram = await at_result(stage), await at_result(stage, "Bram")
    stage.simulator.fault("sendPhoto", chat=anna.id, error_code=400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")

    await anna.presses_for(AskFor, state=picture(anna))
    await settled(stage)
    await bram.presses_for(AskFor, state=picture(bram))
    first, second = await settled(stage, 2)

    assert (first.fate, first.why) == (Fate.REFUSED, "Photo_invalid_dimensions")
    assert second.fate == Fate.SENT


async def test_a_file_that_cannot_be_made_is_refused_and_logged_without_words(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    anna = await at_result(stage)

    def broken(kind: object, values: object) -> bytes:
        raise InvalidToken("secret words")

    monkeypatch.setattr(reports, "made", broken)
    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)

    assert (row.fate, row.why) == (Fate.REFUSED, "InvalidToken")
    assert "secret words" not in capsys.readouterr().out


async def test_what_the_reader_may_no_longer_see_is_void(stage: Stage) -> None:
    anna, bram = await at_result(stage), await at_result(stage, "Bram")
    (mine,) = stage.records.rows(tables.people, telegram_id=anna.id)
    theirs = picture(bram)
    with stage.records.writing() as connection:
        ask(connection, "forged", mine.id, theirs, 0, datetime.now(UTC))

    (row,) = await settled(stage)

    assert row.fate == Fate.VOID
    assert stage.calls("sendPhoto") == []


async def delivered(stage: Stage, anna: Visitor) -> Any:
    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)
    return anna.person.message(row.message)


async def test_a_button_of_a_delivered_message_that_leads_elsewhere_brings_a_new_card(stage: Stage) -> None:
    anna = await at_result(stage)
    message = await delivered(stage, anna)
    before = anna.card.message_id
    await anna.presses_for(Go, to=states.Home())

    await anna.presses(0, message)

    assert anna.place == states.Result(anna.assessment)
    assert anna.card.message_id > message.message_id
    assert anna.sees_the_truth()
    assert before not in anna.with_buttons
    assert message.message_id in anna.with_buttons


async def test_a_button_of_a_delivered_message_that_stays_there_leaves_the_card_live(stage: Stage) -> None:
    anna = await at_result(stage)
    message = await delivered(stage, anna)
    card = anna.card.message_id
    old = message.keyboard[0][1]["callback_data"]
    await anna.presses_for(Go, to=states.Home())

    await anna.presses(1, message)
    await settled(stage, 2)

    assert anna.place == states.Home()
    assert anna.card.message_id == card
    assert anna.sees_the_truth()
    assert message.keyboard[0][1]["callback_data"] != old
    await anna.presses_data(old, message)
    assert len(deliveries(stage)) == 2, "an old button asked again"


async def test_a_delivered_message_serves_its_addressee_alone(stage: Stage) -> None:
    anna, bram = await at_result(stage), await at_result(stage, "Bram")
    message = await delivered(stage, anna)
    data = message.keyboard[0][1]["callback_data"]

    await bram.presses_data(data)

    assert len(deliveries(stage)) == 1
    assert bram.place == states.Result(bram.assessment)
    assert bram.sees_the_truth()


async def test_a_delivered_message_whose_assessment_is_out_of_reach_loses_its_buttons(stage: Stage) -> None:
    anna = await at_result(stage, chamber="voka-limburg")
    message = await delivered(stage, anna)
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id=None)

    await anna.presses(0, message)

    assert message.message_id not in anna.with_buttons
    assert anna.toast
    assert len(deliveries(stage)) == 1


async def test_a_press_on_a_delivered_message_that_comes_twice_changes_nothing_more(stage: Stage) -> None:
    anna = await at_result(stage)
    message = await delivered(stage, anna)
    cards = len(stage.calls("sendMessage", "editMessageText"))
    update = anna.press_update(message.keyboard[0][1]["callback_data"], message)

    answers = [await stage.post(update), await stage.post(update)]
    await settled(stage, 2)

    assert [answer.status for answer in answers] == [200, 200]
    assert len(deliveries(stage)) == 2
    assert [call.fields["message_id"] for call in stage.calls("editMessageCaption")] == [message.message_id] * 2
    assert len(stage.calls("sendMessage", "editMessageText")) == cards


async def test_a_delivered_message_that_the_reader_deleted_still_serves(stage: Stage) -> None:
    anna = await at_result(stage)
    message = await delivered(stage, anna)
    update = anna.press_update(message.keyboard[0][1]["callback_data"], message)
    del anna.person.chat.messages[message.message_id]

    answer = await stage.post(update)

    assert answer.status == 200
    assert [row.fate for row in await settled(stage, 2)] == [Fate.SENT, Fate.SENT]


async def test_a_paper_is_said_in_the_language_of_the_moment(stage: Stage) -> None:
    anna = await at_result(stage)
    stage.records.change(tables.people, {"telegram_id": anna.id}, language=Language.FR)
    await anna.says("/start")
    await anna.presses_for(Go, to=states.Result(states_assessment(anna)))

    await anna.presses_for(AskFor, state=states.ResultPaper(states_assessment(anna)))
    await settled(stage)

    (call,) = stage.calls("sendDocument")
    assert "Auto-évaluation" in call.answer["result"]["document"]["file_name"]


def states_assessment(anna: Visitor) -> Any:
    (row,) = anna.stage.records.rows(tables.assessments)
    return row.id


async def test_a_stop_during_a_call_leaves_no_delivery_in_hand(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await at_result(stage)
    monkeypatch.setattr(sending, "STOP_SECONDS", 0.1)
    stage.simulator.fault("sendPhoto", delay=2.0)
    await anna.presses_for(AskFor, state=picture(anna))
    await until(lambda: [row.fate for row in deliveries(stage)] == [Fate.SENDING] and stage.simulator.api.in_flight)

    await stage.stop()

    assert [(row.fate, row.why) for row in deliveries(stage)] == [(Fate.UNCERTAIN, "the bot stopped during the call")]
