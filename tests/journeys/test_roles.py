"""Access is withdrawn at once; roles are given and taken, never the last administrator's."""

import asyncio

from conversations import states
from conversations.core import Go, Role
from conversations.desk_people import GiveRole, Withdraw
from conversations.model.answers import Credit
from storage import tables
from tests.journeys.desk import LOCAL, at, labels, staff
from tests.stage import Stage, Visitor, in_language

ONLY = "This is the only administrator, so the role cannot be taken away. Make someone else administrator first."
FIXED = "Administrator by the settings of this installation (ADMIN_IDS): that cannot be changed in the chat."


async def at_person(stage: Stage, who: Visitor, person: Visitor) -> None:
    await at(stage, who, states.DeskPerson(person.row.id))


async def test_from_the_front_page_staff_find_a_person_and_withdraw_their_access(stage: Stage) -> None:
    anna, greet = await stage.at_criterion(chamber=LOCAL), await staff(stage)
    await greet.presses_for(Go, to=states.Desk())
    await greet.presses_for(Go, to=states.DeskChambers())
    await greet.presses_for(Go, to=states.DeskChamber(LOCAL))
    await greet.presses_for(Go, to=states.DeskPerson(anna.row.id))
    await greet.presses_for(Go, to=states.WithdrawAccess(anna.row.id))
    assert anna.row.chamber_id == LOCAL

    await greet.presses_for(Withdraw)

    assert anna.row.chamber_id is None
    assert greet.place == states.DeskChamber(LOCAL)
    assert stage.records.count(tables.journal, what="AccessWithdrawn") == 1
    assert stage.records.count(tables.assessments, chamber_id=LOCAL) == 1


async def test_who_is_in_the_middle_of_a_card_gets_the_front_page_at_the_next_touch(stage: Stage) -> None:
    anna, greet = await stage.at_criterion(chamber=LOCAL), await staff(stage)
    await at(stage, greet, states.WithdrawAccess(anna.row.id))
    await greet.presses_for(Withdraw)

    await anna.presses(0)

    assert anna.place == states.Home()
    assert stage.records.count(tables.answers) == 0
    assert anna.sees_the_truth()


async def test_a_chamber_that_was_given_anew_meanwhile_is_not_withdrawn(stage: Stage) -> None:
    anna, greet = await stage.at_criterion(chamber=LOCAL), await staff(stage)
    await at(stage, greet, states.WithdrawAccess(anna.row.id))
    data = greet.data(greet.button(Withdraw))
    stage.records.change(tables.people, {"telegram_id": anna.id}, chamber_id="voka-oost-vlaanderen")

    await greet.presses_data(data)

    assert anna.row.chamber_id == "voka-oost-vlaanderen"
    assert greet.sees_the_truth()


async def test_of_two_who_withdraw_in_the_same_moment_one_does(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    both = [await staff(stage, name) for name in ("Greet", "Hugo")]
    for one in both:
        await at(stage, one, states.WithdrawAccess(anna.row.id))

    await asyncio.gather(*(one.person.press_data(one.data(one.button(Withdraw)), one.card) for one in both))
    await stage.settled()

    assert anna.row.chamber_id is None
    assert stage.records.count(tables.journal, what="AccessWithdrawn") == 1
    assert all(one.sees_the_truth() for one in both)


async def test_staff_whose_own_access_is_withdrawn_keep_their_role(stage: Stage) -> None:
    greet = await staff(stage)
    stage.records.change(tables.people, {"telegram_id": greet.id}, chamber_id=LOCAL)
    await at(stage, greet, states.WithdrawAccess(greet.row.id))

    await greet.presses_for(Withdraw)

    assert (greet.row.chamber_id, greet.row.role) == (None, Role.STAFF)
    assert greet.sees_the_truth()


async def test_an_administrator_gives_and_takes_a_role(stage: Stage) -> None:
    ada, anna = await staff(stage, "Ada", Role.ADMIN), await stage.at_criterion(chamber=LOCAL)
    await at_person(stage, ada, anna)

    await ada.presses_for(GiveRole, role=Role.STAFF, abroad_only=True)
    assert (anna.row.role, anna.row.abroad_only, anna.row.chamber_id) == (Role.STAFF, True, LOCAL)
    await ada.presses_for(GiveRole, role=Role.ADMIN)
    assert (anna.row.role, anna.row.abroad_only) == (Role.ADMIN, False)
    await ada.presses_for(Go, to=states.TakeRole(anna.row.id))
    await ada.presses_for(GiveRole, role=Role.NONE)

    assert (anna.row.role, anna.row.chamber_id) == (Role.NONE, LOCAL)
    assert ada.place == states.FederationStaff()


async def test_who_loses_the_role_at_the_desk_gets_the_front_page_at_the_next_touch(stage: Stage) -> None:
    ada, greet = await staff(stage, "Ada", Role.ADMIN), await staff(stage)
    await at(stage, greet, states.Invite())
    await at(stage, ada, states.TakeRole(greet.row.id))
    await ada.presses_for(GiveRole)

    await greet.presses(1)

    assert greet.place == states.Home()
    assert stage.records.count(tables.invitations) == 0
    assert in_language("nl", "Federation’s desk") not in labels(greet)


async def test_staff_change_no_role(stage: Stage) -> None:
    greet, anna = await staff(stage), await stage.at_criterion(chamber=LOCAL)
    await at_person(stage, greet, anna)

    assert not [touch for touch in greet.rendered.card.touches() if isinstance(touch.intent, GiveRole)]


async def test_the_only_administrator_cannot_lose_the_role_and_is_told_why(stage: Stage) -> None:
    ada = await staff(stage, "Ada", Role.ADMIN)
    for state in (states.DeskPerson(ada.row.id), states.TakeRole(ada.row.id)):
        await at(stage, ada, state)

        assert in_language("nl", ONLY) in ada.card.text
        assert not [touch for touch in ada.rendered.card.touches() if isinstance(touch.intent, GiveRole)]


async def test_an_administrator_who_takes_their_own_role_stands_at_the_front_page(stage: Stage) -> None:
    ada, _ = await staff(stage, "Ada", Role.ADMIN), await staff(stage, "Bea", Role.ADMIN)
    await at(stage, ada, states.TakeRole(ada.row.id))

    await ada.presses_for(GiveRole)

    assert (ada.row.role, ada.place) == (Role.NONE, states.Home())
    assert ada.sees_the_truth()


async def test_two_administrators_who_leave_in_the_same_moment_leave_one(stage: Stage) -> None:
    both = [await staff(stage, name, Role.ADMIN) for name in ("Ada", "Bea")]
    for one in both:
        await at(stage, one, states.TakeRole(one.row.id))

    await asyncio.gather(*(one.person.press_data(one.data(one.button(GiveRole)), one.card) for one in both))
    await stage.settled()

    assert sorted(one.row.role for one in both) == [Role.ADMIN, Role.NONE]
    (left,) = [one for one in both if one.row.role is Role.ADMIN]
    assert in_language("nl", ONLY) in left.card.text


async def test_an_administrator_of_the_settings_is_told_from_the_others(database_url: str) -> None:
    async with Stage(database_url, admin_ids=frozenset({1001})).open() as stage:
        sam = await staff(stage, "Sam", Role.ADMIN)
        ada = await staff(stage, "Ada", Role.ADMIN)
        assert sam.id == 1001

        await at_person(stage, ada, sam)
        assert in_language("nl", FIXED) in ada.card.text
        assert all(FIXED not in text and "Rol geven" not in text for text in labels(ada))

        await at(stage, ada, states.TakeRole(ada.row.id))
        await ada.presses_for(GiveRole)
        assert ada.row.role == Role.NONE


async def test_an_administrator_of_the_settings_stands_at_the_front_page_after_the_language(database_url: str) -> None:
    async with Stage(database_url, admin_ids=frozenset({1001})).open() as stage:
        sam = await stage.person("nl", "Sam")
        await sam.says("/start")
        await sam.presses(0)

        assert sam.place == states.Home()
        assert labels(sam)[0] == in_language("nl", "Federation’s desk")
        await sam.presses(0)
        assert sam.place == states.Desk()


async def test_the_front_page_of_who_represents_a_chamber_too_goes_on_with_that_first(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    stage.records.change(tables.people, {"telegram_id": anna.id}, role=Role.STAFF)

    await anna.says("/start")

    assert labels(anna)[0] == in_language("nl", "Go on")
    assert in_language("nl", "Federation’s desk") in labels(anna)
    await anna.presses(0)
    await anna.answers(Credit.MET)
    assert stage.records.count(tables.answers) == 1
