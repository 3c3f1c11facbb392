"""Someone asks for access; of the staff concerned one decides, the others see who did, and the person is told."""

import asyncio
from typing import Any

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import Go, Role
from conversations.criterion import GiveAnswer
from conversations.desk_requests import Approve, Refuse
from conversations.model.access import Outcome
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from conversations.model.register import ChamberKind
from storage import tables
from tests.journeys.desk import ABROAD, LOCAL, asks, at, delivered, labels, request_of, staff
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language

CHANGED = "This has changed meanwhile; here is how it stands now."


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def looks_at(stage: Stage, who: Visitor, request: Any) -> None:
    await at(stage, who, states.AccessRequest(request.id))


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_request_is_approved_from_the_message_that_told_of_it(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await asks(stage)

    (news,) = await delivered(stage, 1, person_id=greet.row.id)
    assert "Anna Peeters" in greet.last
    await greet.presses("Goedkeuren", news.message)
    (told,) = await delivered(stage, 1, person_id=anna.row.id)
    await anna.presses(0, told.message)

    request = request_of(stage, anna)
    assert (request.outcome, request.decided_by, request.granted_id) == (Outcome.APPROVED, greet.row.id, LOCAL)
    assert anna.row.chamber_id == LOCAL
    assert anna.place == states.Home()
    assert anna.sees_the_truth()
    assert "Greet Peeters" in greet.person.chat.messages[news.message].text
    assert greet.place == states.Home()
    assert not stage.unanswered()


async def test_from_the_front_page_the_first_buttons_lead_to_the_oldest_request_and_approve_it(stage: Stage) -> None:
    anna, bram = await asks(stage), await asks(stage, "voka oost-vlaanderen", "Bram")
    greet = await staff(stage)

    assert "(2)" in labels(greet)[0]
    for _ in range(4):
        await greet.presses(0)

    assert (anna.row.chamber_id, bram.row.chamber_id) == (LOCAL, None)
    assert greet.place == states.AccessRequest(request_of(stage, anna).id)
    await greet.presses(0)
    await greet.presses(0)
    assert bram.row.chamber_id == "voka-oost-vlaanderen"


async def test_of_two_who_approve_in_the_same_moment_one_does_and_the_other_sees_who(stage: Stage) -> None:
    both = [await staff(stage, name) for name in ("Greet", "Hugo")]
    for number in range(4):
        anna = await asks(stage, name=f"Anna{number}")
        request = request_of(stage, anna)
        for one in both:
            await looks_at(stage, one, request)
        data = [one.data(one.button(Approve)) for one in both]

        await asyncio.gather(*(one.person.press_data(what, one.card) for one, what in zip(both, data, strict=True)))
        await stage.settled()

        (row,) = stage.records.rows(tables.access_requests, id=request.id)
        winner = next(one for one in both if one.row.id == row.decided_by)
        (loser,) = [one for one in both if one is not winner]
        assert stage.records.count(tables.journal, what="AccessApproved") == number + 1
        assert loser.toast == in_language("nl", CHANGED)
        assert f"{winner.person.user.first_name} Peeters" in loser.card.text
        assert loser.sees_the_truth()
        assert stage.records.count(tables.deliveries, key=f"access-decided:{request.id}:person:{anna.row.id}") == 1


async def test_of_two_who_press_on_their_messages_in_the_same_moment_one_approves_and_the_other_refuses_nothing(
    stage: Stage,
) -> None:
    greet, hugo = await staff(stage), await staff(stage, "Hugo")
    anna = await asks(stage)
    messages = [(await delivered(stage, 1, person_id=one.row.id))[0] for one in (greet, hugo)]

    await asyncio.gather(*(one.person.press("Goedkeuren", row.message) for one, row in zip((greet, hugo), messages, strict=True)))
    await stage.settled()

    request = request_of(stage, anna)
    decider = greet if request.decided_by == greet.row.id else hugo
    for one, row in zip((greet, hugo), messages, strict=True):
        assert f"{decider.person.user.first_name} Peeters" in one.person.chat.messages[row.message].text
    assert stage.records.count(tables.journal, what="AccessApproved") == 1


async def test_one_who_refuses_while_another_approves_sees_who_approved(stage: Stage) -> None:
    greet, hugo = await staff(stage), await staff(stage, "Hugo")
    anna = await asks(stage)
    request = request_of(stage, anna)
    await at(stage, greet, states.RefuseAccess(request.id))
    await looks_at(stage, hugo, request)
    refuse = greet.data(greet.button(Refuse))
    await hugo.presses_for(Approve)

    await greet.presses_data(refuse)

    assert request_of(stage, anna).outcome == Outcome.APPROVED
    assert anna.row.chamber_id == LOCAL
    assert greet.toast == in_language("nl", CHANGED)
    assert "Hugo Peeters" in greet.card.text


async def test_a_refusal_has_a_second_thought_and_is_told_in_the_persons_language(stage: Stage) -> None:
    greet = await staff(stage)
    luc = await asks(stage, name="Luc", language="fr")
    request = request_of(stage, luc)
    await looks_at(stage, greet, request)

    await greet.presses_for(Go, to=states.RefuseAccess(request.id))
    assert request_of(stage, luc).outcome is None
    await greet.presses_for(Refuse)

    (told,) = await delivered(stage, 1, person_id=luc.row.id)
    text = luc.person.chat.messages[told.message].text
    assert in_language("fr", "<b>The Federation did not approve your request for access.</b>") in text
    assert luc.row.chamber_id is None
    assert request_of(stage, luc).outcome == Outcome.REFUSED


async def test_who_was_refused_may_ask_again(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    first = request_of(stage, anna)
    await at(stage, greet, states.RefuseAccess(first.id))
    await greet.presses_for(Refuse)
    (told,) = await delivered(stage, 1, person_id=anna.row.id)

    await anna.presses(1, told.message)
    await anna.says("voka limburg")
    await anna.presses(0)

    second = request_of(stage, anna)
    assert (first.id != second.id, second.outcome) == (True, None)
    assert len(await delivered(stage, 2, person_id=greet.row.id)) == 2


async def test_the_answers_of_a_trial_become_the_chambers_at_approval(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await asks(stage)
    trial = anna.assessment
    await anna.presses(0)
    while not isinstance(anna.place, states.AtCriterion):
        await anna.presses(0)
    await anna.answers(Credit.MET)
    card = anna.card
    await looks_at(stage, greet, request_of(stage, anna))
    assert in_language("nl", "Approval makes their trial the self-assessment of the chamber.") in greet.card.text

    await greet.presses_for(Approve)
    (told,) = await delivered(stage, 1, person_id=anna.row.id)

    (row,) = stage.records.rows(tables.assessments)
    assert (row.id, row.chamber_id, row.person_id) == (trial, LOCAL, None)
    assert (
        in_language("nl", "The answers of your trial are now those of your chamber.")
        in anna.person.chat.messages[told.message].text
    )
    await anna.presses(anna.button(GiveAnswer, credit=Credit.MET), card)
    assert stage.records.count(tables.answers, assessment_id=trial) == 2


async def test_a_trial_stays_the_persons_where_the_chamber_has_an_assessment(stage: Stage) -> None:
    await stage.at_criterion(name="Bram", chamber=LOCAL)
    greet, anna = await staff(stage), await asks(stage)
    trial = anna.assessment
    await looks_at(stage, greet, request_of(stage, anna))

    await greet.presses_for(Approve)
    (told,) = await delivered(stage, 1, person_id=anna.row.id)

    (row,) = stage.records.rows(tables.assessments, id=trial)
    assert (row.chamber_id, row.person_id) == (None, anna.row.id)
    assert in_language("nl", "Your trial stays yours alone.") in anna.person.chat.messages[told.message].text
    assert request_of(stage, anna).trial_id is None


async def test_a_trial_of_another_kind_stays_the_persons(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    trial, request = anna.assessment, request_of(stage, anna)
    await at(stage, greet, states.ApproveFor(request.id, ABROAD))

    await greet.presses_for(Approve)

    (row,) = stage.records.rows(tables.assessments, id=trial)
    assert (row.chamber_id, row.person_id) == (None, anna.row.id)
    assert anna.row.chamber_id == ABROAD


async def test_a_chamber_that_is_not_in_the_list_is_given_one_by_a_typed_name(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await asks(stage, "qqqq wwww")
    await anna.presses(0)
    request = request_of(stage, anna)
    assert (request.chamber_id, request.kind) == (None, ChamberKind.LOCAL)
    await looks_at(stage, greet, request)

    await greet.says("voka limbrg")
    assert greet.place == states.ApproveFor(request.id, LOCAL)
    await greet.presses(0)

    assert anna.row.chamber_id == LOCAL
    assert request_of(stage, anna).granted_id == LOCAL


async def test_a_name_typed_at_a_decided_request_changes_nothing(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    request = request_of(stage, anna)
    await looks_at(stage, greet, request)
    await greet.presses_for(Approve)

    await greet.says("voka oost-vlaanderen")

    assert greet.place == states.AccessRequest(request.id)
    assert in_language("nl", "This request is decided. Nothing was changed.") in greet.last
    assert anna.row.chamber_id == LOCAL


async def test_a_request_that_became_another_is_not_approved_unseen(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    await looks_at(stage, greet, request_of(stage, anna))
    approve = greet.data(greet.button(Approve))
    await at(stage, anna, states.ConfirmChamber("voka-oost-vlaanderen"))
    await anna.presses(0)

    await greet.presses_data(approve)

    request = request_of(stage, anna)
    assert (request.outcome, request.revision, request.chamber_id) == (None, 2, "voka-oost-vlaanderen")
    assert greet.toast == in_language("nl", CHANGED)
    assert greet.sees_the_truth()
    assert len(await delivered(stage, 2, person_id=greet.row.id)) == 2


async def test_the_same_request_again_troubles_nobody(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    await at(stage, anna, states.ConfirmChamber(LOCAL))

    await anna.presses(0)

    assert request_of(stage, anna).revision == 1
    assert len(await delivered(stage, 1)) == 1
    assert stage.records.count(tables.deliveries, person_id=greet.row.id) == 1


async def test_the_request_of_who_took_an_invitation_is_no_longer_needed(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    await looks_at(stage, greet, request_of(stage, anna))
    approve = greet.data(greet.button(Approve))
    await anna.says(f"/start {stage.invited('voka-oost-vlaanderen')}")
    await anna.presses(0)

    await greet.presses_data(approve)

    assert anna.row.chamber_id == "voka-oost-vlaanderen"
    assert request_of(stage, anna).outcome == Outcome.WITHDRAWN
    assert greet.sees_the_truth()


async def test_staff_for_the_chambers_abroad_hear_of_those_alone(stage: Stage) -> None:
    greet, admin = await staff(stage), await staff(stage, "Ada", Role.ADMIN)
    lux = await staff(stage, "Léa", abroad_only=True, language="fr")

    await asks(stage)
    await delivered(stage, 2)
    await asks(stage, "blcc singapore", "Emma", "en")
    await delivered(stage, 5)

    told = {one: stage.records.count(tables.deliveries, person_id=one.row.id) for one in (greet, admin, lux)}
    assert told == {greet: 2, admin: 2, lux: 1}
    assert in_language("fr", "Approve") in [button["text"] for row in lux.person.last.keyboard for button in row]


async def test_a_request_where_nobody_works_at_the_federation_waits(stage: Stage) -> None:
    anna = await asks(stage)

    assert request_of(stage, anna).outcome is None
    assert stage.records.count(tables.deliveries) == 0
    assert anna.sees_the_truth()


async def test_who_is_staff_no_longer_is_not_told_and_cannot_press(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await asks(stage)
    (news,) = await delivered(stage, 1)
    stage.records.change(tables.people, {"telegram_id": greet.id}, role=Role.NONE)

    await greet.presses("Goedkeuren", news.message)

    assert request_of(stage, anna).outcome is None
    assert not greet.person.chat.messages[news.message].keyboard


async def test_what_is_typed_at_the_desk_is_no_answer_to_anything(stage: Stage) -> None:
    greet, anna = await staff(stage), await asks(stage)
    request = request_of(stage, anna)
    before = stage.records.everything()

    for state in (states.Desk(), states.AccessRequests(), states.RefuseAccess(request.id), states.Invitations()):
        await at(stage, greet, state)
        await greet.says("ja")
        assert greet.place == state
        await greet.sends()
        assert greet.place == state

    assert stage.records.everything() == before
    assert request_of(stage, anna).outcome is None


async def test_staff_who_blocked_the_bot_stop_nothing_for_the_others(stage: Stage) -> None:
    greet, hugo, ada = await staff(stage), await staff(stage, "Hugo"), await staff(stage, "Ada", Role.ADMIN)
    await greet.person.block()
    await stage.settled()
    stage.simulator.fault("sendMessage", chat=hugo.id, error_code=403)

    anna = await asks(stage)
    (told,) = await delivered(stage, 1)
    await ada.presses("Goedkeuren", told.message)

    assert told.person_id == ada.row.id
    assert anna.row.chamber_id == LOCAL
    fates = {row.person_id: row.fate for row in stage.records.rows(tables.deliveries) if row.key.startswith("access:")}
    assert fates == {greet.row.id: Fate.REFUSED, hugo.row.id: Fate.REFUSED, ada.row.id: Fate.SENT}
