"""A text that replies to a delivered message is decided in that message's state.

No delivered card takes a text yet: the message that tells of a request for access is lent one here, at the conversation.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import pytest_asyncio

from bot import deliveries as sending
from conversations import desk_requests, states
from conversations.core import Card, Decision, Intent, Role, Wrote
from conversations.events import AccessApproved
from locales.say import Say
from storage import deliveries as rows_of_deliveries
from storage import tables
from tests.journeys.desk import LOCAL, asks, at, delivered, request_of, staff
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language

LOST = "The message to which you replied no longer serves, so your words were not kept. They still stand in this chat."
KEPT = "Kept, as no catalogue says it."


@pytest.fixture(autouse=True)
def takes_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """To the message that tells of a request, *yes* approves it, *desk* leads to the desk, and all else is kept there."""
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)
    render, decide = desk_requests.render, desk_requests.decide

    def rendered(state: Any, snapshot: Any, say: Say) -> Card:
        card = render(state, snapshot, say)
        asked = isinstance(state, states.AccessAsked)
        return replace(card, accepts=(Wrote("yes"),)) if asked else card

    def decided(state: Any, intent: Intent, snapshot: Any, say: Say) -> Decision:
        match state, intent:
            case states.AccessAsked(), Wrote("desk"):
                return Decision(states.Desk(), toast=say("Please use the buttons below."))
            case states.AccessAsked(request), Wrote("yes"):
                return Decision(state, (AccessApproved(request, LOCAL, None),), say(KEPT))
            case states.AccessAsked(), Wrote():
                return Decision(state, toast=say(KEPT))
            case _:
                return decide(state, intent, snapshot, say)

    monkeypatch.setattr(desk_requests, "render", rendered)
    monkeypatch.setattr(desk_requests, "decide", decided)


@dataclass
class Told:
    """Greet of the staff was told that Anna asked for access, in a message above her card."""

    stage: Stage
    greet: Visitor
    anna: Visitor
    message: int

    @property
    def shown(self) -> str:
        return self.greet.person.chat.messages[self.message].text

    @property
    def buttons(self) -> bool:
        return self.message in self.greet.with_buttons


@pytest_asyncio.fixture
async def told(stage: Stage) -> AsyncIterator[Told]:
    greet = await staff(stage)
    anna = await asks(stage)
    (row,) = await delivered(stage, 1, person_id=greet.row.id)
    await at(stage, greet, states.Invitations())
    yield Told(stage, greet, anna, row.message)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_reply_that_stays_edits_the_message_and_leaves_the_place_and_its_card_live(told: Told) -> None:
    card = told.greet.card.message_id

    await told.greet.says("yes", reply_to=told.message)

    assert told.anna.row.chamber_id == LOCAL
    assert told.greet.place == states.Invitations()
    assert "Greet Peeters" in told.shown
    assert {card, told.message} <= set(told.greet.with_buttons)
    assert told.greet.last == KEPT
    await told.greet.presses(0, card)
    assert told.greet.toast != in_language("nl", "This has changed meanwhile; here is how it stands now.")


async def test_a_reply_that_leads_elsewhere_brings_a_new_card_and_strips_the_old_one(told: Told) -> None:
    card = told.greet.card.message_id

    await told.greet.says("desk", reply_to=told.message)

    assert told.greet.place == states.Desk()
    assert told.greet.sees_the_truth()
    assert told.greet.last.startswith(in_language("nl", "Please use the buttons below."))
    assert card not in told.greet.with_buttons
    assert told.buttons


async def test_a_text_that_replies_to_nothing_belongs_to_the_card(told: Told) -> None:
    await told.greet.says("yes")

    assert told.anna.row.chamber_id is None
    assert told.greet.sees_the_truth()


async def test_a_reply_to_the_card_itself_belongs_to_the_card(told: Told) -> None:
    await told.greet.says("yes", reply_to=told.greet.card)

    assert told.anna.row.chamber_id is None
    assert told.greet.sees_the_truth()


async def test_a_reply_to_a_delivered_message_that_takes_no_text_belongs_to_the_card(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    told.stage.records.change(tables.people, {"telegram_id": told.anna.id}, role=Role.STAFF)
    request = request_of(told.stage, told.anna)
    await at(told.stage, told.greet, states.AccessRequest(request.id))
    await told.greet.presses_for(desk_requests.Approve)
    (news,) = await delivered(told.stage, 1, person_id=told.anna.row.id)
    await at(told.stage, told.anna, states.DeskChambers())

    await told.anna.says("voka limburg", reply_to=news.message)

    assert told.anna.place == states.DeskChamber(LOCAL)


async def test_a_reply_to_a_message_that_its_reader_may_no_longer_see_strips_it_and_says_so(told: Told) -> None:
    await at(told.stage, told.greet, states.Home())
    told.stage.records.change(tables.people, {"telegram_id": told.greet.id}, role=Role.NONE)

    await told.greet.says("yes", reply_to=told.message)

    assert told.anna.row.chamber_id is None
    assert not told.buttons
    assert told.greet.last.startswith(in_language("nl", LOST))
    assert told.greet.sees_the_truth()


async def test_a_reply_in_another_chat_with_the_same_number_finds_nothing(told: Told) -> None:
    hugo = await staff(told.stage, "Hugo")
    await told.greet.stage.settled()

    await hugo.says("yes", reply_to=hugo.sent[0])

    assert told.anna.row.chamber_id is None


async def test_a_redelivered_reply_shows_the_message_again_and_not_the_place(told: Told) -> None:
    update = await told.greet.says("something", reply_to=told.message)
    cards = len(told.stage.calls("sendMessage", chat=told.greet.id))
    told.stage.simulator.redeliver(update)
    await told.stage.settled()

    edits = [call.fields["message_id"] for call in told.stage.calls("editMessageText", chat=told.greet.id)]
    assert edits[-2:] == [told.message, told.message]
    assert len(told.stage.calls("sendMessage", chat=told.greet.id)) == cards
    assert told.stage.records.count(tables.journal, what="AccessApproved") == 0


async def test_a_reply_whose_message_was_not_edited_is_edited_when_it_comes_again(told: Told) -> None:
    told.stage.simulator.fault("editMessageText", times=2, error_code=500)

    await told.greet.says("yes", reply_to=told.message)

    assert "Greet Peeters" in told.shown
    assert told.stage.records.count(tables.journal, what="AccessApproved") == 1


async def test_a_redelivered_press_on_a_delivered_message_shows_it_again(told: Told) -> None:
    update = await told.greet.presses("Goedkeuren", told.message)
    cards = len(told.stage.calls("sendMessage", chat=told.greet.id))
    told.stage.simulator.redeliver(update)
    await told.stage.settled()

    edits = [call.fields["message_id"] for call in told.stage.calls("editMessageText", chat=told.greet.id)]
    assert edits[-2:] == [told.message, told.message]
    assert len(told.stage.calls("sendMessage", chat=told.greet.id)) == cards


async def test_a_redelivered_press_on_a_message_that_no_longer_serves_strips_it_again(told: Told) -> None:
    told.stage.records.change(tables.people, {"telegram_id": told.greet.id}, role=Role.NONE, state='{"tag":"home"}')
    told.stage.simulator.fault("editMessageReplyMarkup", error_code=500)
    update = await told.greet.presses("Goedkeuren", told.message)
    assert told.buttons

    told.stage.simulator.redeliver(update)
    await told.stage.settled()

    assert not told.buttons


async def test_only_a_text_with_a_reply_asks_for_a_delivery(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = rows_of_deliveries.in_message
    monkeypatch.setattr(
        rows_of_deliveries,
        "in_message",
        lambda connection, person, message: asked.append(message) or real(connection, person, message),
    )

    await told.greet.says("yes")
    await told.greet.presses(0)
    await told.greet.says("/start", reply_to=told.message)
    assert asked == []
    await told.greet.says("something", reply_to=told.message)
    assert asked == [told.message]
