"""An administrator aims a notice, sends it, takes it back, stops it, and reads what became of it."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from conversations import states
from conversations.core import Go
from conversations.events import NoticeScheduled, NoticeWritten
from conversations.model.audience import Aim, Audience
from conversations.model.delivery import Fate
from conversations.model.notice import Edition, Manner, NoticeStage
from conversations.model.progress import BEHIND
from conversations.notice_aim_cards import Everyone, Narrow, NotSubmitted
from conversations.notice_report import SendAgain, Stop, TakeBack
from conversations.notice_sending_cards import Send, SendAt
from conversations.states import encode
from locales.language import Language
from storage import deliveries as wishes
from storage import tables
from tests.journeys.announcing import NEWS, SAYS, TITLES, administrator, at_sending, happens, its_moment_comes, network, notice
from tests.journeys.desk import at, delivered, labels
from tests.stage import Stage, in_language, until


def of_the_notice(stage: Stage) -> list:
    return stage.records.rows(tables.deliveries, notice_id=NEWS)


async def test_it_is_sent_and_comes_to_everyone_in_their_language_and_the_end_is_told(stage: Stage) -> None:
    people = await network(stage)
    greet = await administrator(stage)
    await at_sending(stage, greet)
    assert in_language("nl", "{n} people", n=4) in greet.card.text or "4" in greet.card.text

    await greet.presses_for(Send, manner=Manner.AT_ONCE)

    assert greet.place == states.DeskNotice(NEWS)
    assert notice(stage).stage is NoticeStage.SCHEDULED
    assert timedelta(seconds=50) < notice(stage).due_at - datetime.now(UTC) <= timedelta(seconds=60)
    assert await its_moment_comes(stage) == 4
    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.SENT) == 4, 15)
    for language, one in people.items():
        assert TITLES[Language(language)] in one.last
    await stage.house.schedule.tick(datetime.now(UTC))
    await delivered(stage, 5)
    (done,) = [row for row in stage.records.rows(tables.deliveries) if row.key.startswith("done:")]
    assert done.state == encode(states.NoticeDone(NEWS, 1))
    assert in_language("nl", "Delivered") in greet.last


async def test_it_can_be_taken_back_until_it_goes_and_then_nobody_gets_it(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage)
    await at_sending(stage, greet)
    await greet.presses_for(Send, manner=Manner.DECENT)

    await greet.presses_for(TakeBack)

    assert notice(stage).stage is NoticeStage.DRAFT
    assert await its_moment_comes(stage) == 0
    assert of_the_notice(stage) == []


async def test_a_double_tap_on_send_schedules_it_once(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage)
    await at_sending(stage, greet)
    data = greet.data(greet.button(Send, manner=Manner.AT_ONCE))
    card = greet.card

    await asyncio.gather(*(greet.person.press_data(data, card) for _ in range(2)))
    await stage.settled()

    assert [row.what for row in stage.records.rows(tables.journal)].count(NoticeScheduled.__name__) == 1
    assert await its_moment_comes(stage) == 4
    assert await its_moment_comes(stage) == 0
    assert len(of_the_notice(stage)) == 4


async def test_who_takes_it_back_too_late_reads_how_many_wait_and_can_stop_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "SET_BACK", timedelta(days=1))  # the schedule is an hour ahead here, and no clock was set back
    await network(stage)
    greet = await administrator(stage)
    await at_sending(stage, greet)
    await greet.presses_for(Send, manner=Manner.AT_ONCE)
    data, card = greet.data(greet.button(TakeBack)), greet.card
    ahead = datetime.now(UTC) + timedelta(hours=1)
    await stage.house.schedule.tick(ahead)

    await greet.presses_data(data, card)

    assert notice(stage).stage is NoticeStage.SENT
    way = in_language("nl", "On their way")
    assert f"{way}: 4" in greet.card.text
    await greet.presses_for(Go, to=states.StopNotice(NEWS))
    await greet.presses_for(Stop)
    assert {row.fate for row in of_the_notice(stage)} == {Fate.CANCELLED}
    assert f"{in_language('nl', 'Cancelled')}: 4" in greet.card.text
    assert not stage.unanswered()


async def test_what_lacks_is_named_with_a_door_to_mend_it(stage: Stage) -> None:
    await network(stage)
    starts = datetime.now(UTC) - timedelta(days=1)
    french = {Language.FR: Edition(title="Titre")}
    greet = await administrator(stage, replace(SAYS, starts=starts, editions=dict(SAYS.editions) | french))

    await at_sending(stage, greet)

    assert not [one for one in greet.rendered.card.touches() if isinstance(one.intent, Send)]
    doors = [one.intent.to for one in greet.rendered.card.touches() if isinstance(one.intent, Go)]
    assert states.NoticeWhen(NEWS, "starts") in doors
    assert states.WriteNotice(NEWS, Language.FR, "text") in doors


async def test_a_language_that_is_missing_is_named_with_how_many_read_which_one_instead(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage, replace(SAYS, editions={Language.FR: SAYS.editions[Language.FR]}))

    await at_sending(stage, greet)

    assert in_language("nl", "Write it in {language}", language=in_language("nl", "English")) in labels(greet)
    (line,) = [line for line in greet.card.text.splitlines() if line.startswith(in_language("nl", "English"))]
    assert "1" in line
    assert in_language("nl", "French") in line


async def test_nobody_in_the_audience_is_said_and_cannot_be_sent(stage: Stage) -> None:
    greet = await administrator(stage, audience=Audience(areas=frozenset({"SG"})))

    await at_sending(stage, greet)

    assert in_language("nl", "Nobody fits this choice now, so it cannot be sent like this.") in greet.card.text
    assert not [one for one in greet.rendered.card.touches() if isinstance(one.intent, Send)]


async def test_the_audience_is_narrowed_by_presses_and_widened_again(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage)
    await at(stage, greet, states.NoticeAudience(NEWS))
    await greet.presses_for(Go, to=states.AimNotice(NEWS, Aim.LANGUAGE))
    await greet.presses_for(Narrow, value="fr")
    await greet.presses_for(Go, to=states.NoticeAudience(NEWS))
    await greet.presses_for(Go, to=states.AimNotice(NEWS, Aim.PROGRESS))
    await greet.presses_for(NotSubmitted)

    assert notice(stage).audience == Audience(languages=frozenset({Language.FR}), groups=BEHIND)
    await greet.presses_for(Go, to=states.NoticeAudience(NEWS))
    await greet.presses_for(Go, to=states.NoticeReaders(NEWS))
    assert "Anna fr" in greet.card.text
    assert "Anna nl" not in greet.card.text
    await greet.presses_for(Go, to=states.NoticeAudience(NEWS))
    await greet.presses_for(Everyone)
    assert notice(stage).audience == Audience()


async def test_a_moment_is_shown_in_full_before_it_is_taken_and_the_night_is_warned_of(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage)
    await at_sending(stage, greet)
    await greet.presses_for(Go, to=states.SendNoticeAt(NEWS))

    await greet.says("31 april 2031 14u")
    assert "31 april" in greet.card.text
    await greet.says("12/3/2020 14:00")
    await greet.says("12/3/2031 23u30")

    assert "woensdag 12 maart 2031 om 23.30 uur" in greet.card.text
    assert {one.intent.manner for one in greet.rendered.card.touches() if isinstance(one.intent, SendAt)} == set(Manner)
    await greet.presses_for(SendAt, manner=Manner.DECENT)
    one = notice(stage)
    assert (one.stage, one.manner, one.due_at) == (
        NoticeStage.SCHEDULED,
        Manner.DECENT,
        datetime(2031, 3, 12, 22, 30, tzinfo=UTC),
    )


async def test_what_was_not_sent_in_time_is_asked_about_and_goes_with_one_press(stage: Stage) -> None:
    await network(stage)
    greet = await administrator(stage)
    happens(stage, greet, NoticeScheduled(NEWS, Manner.AT_ONCE, datetime.now(UTC) - timedelta(hours=3)))
    await stage.house.schedule.tick(datetime.now(UTC))
    await delivered(stage, 1)
    assert of_the_notice(stage) == []

    await greet.presses(in_language("nl", "Send it now"), greet.person.last)
    await stage.house.schedule.tick(datetime.now(UTC))

    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.SENT) == 4, 15)


async def test_the_uncertain_are_named_and_get_it_again_with_one_press(stage: Stage) -> None:
    people = await network(stage)
    greet = await administrator(stage)
    happens(stage, greet, NoticeScheduled(NEWS, Manner.AT_ONCE, datetime.now(UTC)))
    await stage.house.schedule.tick(datetime.now(UTC))
    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.SENT) == 4, 15)
    stage.records.change(tables.deliveries, {"person_id": people["fr"].row.id, "notice_id": NEWS}, fate=Fate.UNCERTAIN)
    await at(stage, greet, states.NoticeFates(NEWS, Fate.UNCERTAIN))
    assert "Anna fr" in greet.card.text
    await greet.presses_for(Go, to=states.DeskNotice(NEWS))

    await greet.presses_for(SendAgain)

    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.SENT) == 4, 15)
    assert sum(TITLES[Language.FR] in message.text for message in people["fr"].person.chat.messages.values()) == 2
    assert wishes.OUT_OF_REACH not in {row.why for row in of_the_notice(stage)}


async def test_who_blocked_the_bot_is_counted_as_out_of_reach(stage: Stage) -> None:
    people = await network(stage)
    greet = await administrator(stage)
    await people["fr"].person.block()
    happens(stage, greet, NoticeScheduled(NEWS, Manner.AT_ONCE, datetime.now(UTC)))
    await stage.house.schedule.tick(datetime.now(UTC))
    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.SENT) == 3, 15)
    await until(lambda: stage.records.count(tables.deliveries, notice_id=NEWS, fate=Fate.REFUSED) == 1, 15)

    await at(stage, greet, states.DeskNotice(NEWS))

    assert f"{in_language('nl', 'Out of reach')}: 1" in greet.card.text
    assert not [one for one in greet.rendered.card.touches() if isinstance(one.intent, SendAgain)]


async def test_what_is_on_its_way_can_be_stopped_while_a_change_is_written(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wishes, "SET_BACK", timedelta(days=1))  # the schedule is an hour ahead here, and no clock was set back
    await network(stage)
    greet = await administrator(stage)
    happens(stage, greet, NoticeScheduled(NEWS, Manner.AT_ONCE, datetime.now(UTC)))
    await stage.house.schedule.tick(datetime.now(UTC) + timedelta(hours=1))
    happens(stage, greet, NoticeWritten(NEWS, replace(SAYS, link="https://example.org")))
    stage.records.change(tables.people, {"telegram_id": greet.id}, state=encode(states.DeskNotice(NEWS)))
    await greet.sends_odd("sticker")

    await greet.presses_for(Go, to=states.StopNotice(NEWS))
    await greet.presses_for(Stop)

    assert {row.fate for row in of_the_notice(stage)} == {Fate.CANCELLED}
    assert notice(stage).changing
