"""Staff invite from the chat: the link is shown once, works once, and can be taken back."""

import asyncio
import json
import re
from datetime import timedelta

import pytest
from sqlmodel import SQLModel

from conversations import states
from conversations.core import Go, Role
from conversations.desk_invitations import MakeInvitation, TakeBack
from conversations.invitation_text import address, email
from conversations.model.invitation import code_digest
from locales.language import Language
from storage import tables
from tests.journeys.desk import ABROAD, LOCAL, at, labels, staff
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language, until

LINK = re.compile(r"https://t\.me/(\w+)\?start=([A-Za-z0-9_-]{1,64})")


async def made(stage: Stage, who: Visitor, state: states.State, **what: object) -> str:
    """The code of an invitation that someone makes, as it stands on their card."""
    await until(lambda: stage.house.bot_name)
    await at(stage, who, state)
    await who.presses_for(MakeInvitation, **what)
    found = LINK.search(who.card.text)
    assert found, who.card.text
    return found[2]


async def opens(stage: Stage, code: str, name: str = "Anna") -> Visitor:
    """Someone who opens a link and accepts."""
    anna = await stage.person("nl", name)
    await anna.says(f"/start {code}")
    await anna.presses(0)
    await anna.presses(0)
    return anna


def copied(who: Visitor) -> list[str]:
    """What the card's buttons put on the clipboard."""
    return [button["copy_text"]["text"] for row in who.card.keyboard for button in row if "copy_text" in button]


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_chamber_found_by_its_name_gets_a_link_that_lets_one_person_in(stage: Stage) -> None:
    greet = await staff(stage)
    await until(lambda: stage.house.bot_name)
    await greet.presses_for(Go, to=states.Desk())
    await greet.presses_for(Go, to=states.Invite())
    await greet.says("voka limbrg")
    assert greet.place == states.InviteTo(LOCAL)

    await greet.presses(0)
    code = LINK.search(greet.card.text)[2]
    assert greet.sees_the_truth()
    anna, bram = await opens(stage, code), await opens(stage, code, "Bram")

    assert (anna.row.chamber_id, bram.row.chamber_id) == (LOCAL, None)
    (row,) = stage.records.rows(tables.invitations)
    assert (row.made_by, row.redeemed_by, row.language) == (greet.row.id, anna.row.id, Language.NL)
    assert row.expires_at - row.made_at == timedelta(days=14)


async def test_the_buttons_copy_the_link_and_an_e_mail_in_each_language(stage: Stage) -> None:
    greet = await staff(stage)

    code = await made(stage, greet, states.InviteTo(LOCAL))

    link, *emails = copied(greet)
    assert link.endswith(code)
    assert len(set(emails)) == len(Language)
    assert all(link in text and len(text) <= 256 for text in emails)


async def test_the_link_is_gone_once_its_maker_goes_elsewhere(stage: Stage) -> None:
    greet = await staff(stage)
    code = await made(stage, greet, states.InviteTo(LOCAL))
    secret = str(greet.place.secret)

    await greet.presses(0)

    assert code not in greet.card.text
    stored = " ".join(str(tuple(row)) for table in SQLModel.metadata.sorted_tables for row in stage.records.rows(table))
    assert code not in stored
    assert secret not in stored
    assert code_digest(code) in stored
    assert (await opens(stage, code)).row.chamber_id == LOCAL


async def test_the_journal_and_the_log_hold_no_code(stage: Stage, logged: list[dict]) -> None:
    greet = await staff(stage)
    code = await made(stage, greet, states.InviteTo(LOCAL))
    secret = str(greet.place.secret)

    told = json.dumps([tuple(row) for row in stage.records.rows(tables.journal)], default=str) + json.dumps(logged, default=str)

    assert "InvitationMade" in told
    assert code not in told
    assert secret not in told


async def test_a_link_in_a_side_room_is_still_there_on_the_way_back(stage: Stage) -> None:
    greet = await staff(stage)
    code = await made(stage, greet, states.InviteTo(LOCAL))

    await greet.says("/language")
    await greet.presses("Français")

    assert code in greet.card.text
    assert in_language("fr", "Copy the link") in labels(greet)


async def test_a_second_press_makes_no_second_invitation(stage: Stage) -> None:
    greet = await staff(stage)
    await at(stage, greet, states.InviteTo(LOCAL))
    data = greet.data(greet.button(MakeInvitation))

    await asyncio.gather(greet.person.press_data(data, greet.card), greet.person.press_data(data, greet.card))
    await stage.settled()
    await at(stage, greet, states.InviteTo(LOCAL))
    await greet.presses_data(data)

    assert stage.records.count(tables.invitations) == 1


async def test_an_invitation_taken_back_says_so_and_gives_nothing(stage: Stage) -> None:
    greet = await staff(stage)
    code = await made(stage, greet, states.InviteTo(LOCAL))
    anna = await stage.person("nl")
    await anna.says(f"/start {code}")
    await anna.presses(0)
    card, accept = anna.card, anna.data(0)

    await greet.presses_for(TakeBack)
    await anna.presses_data(accept, card)

    assert anna.row.chamber_id is None
    taken_back = "This invitation was taken back. Ask the person who sent it for a new one; nothing of yours has changed."
    assert in_language("nl", taken_back) in anna.card.text
    assert anna.sees_the_truth()
    assert greet.place == states.Invitations()


async def test_the_open_invitations_are_listed_and_one_of_a_colleague_is_taken_back(stage: Stage) -> None:
    greet, hugo = await staff(stage), await staff(stage, "Hugo")
    code = await made(stage, greet, states.InviteTo(LOCAL))
    (row,) = stage.records.rows(tables.invitations)

    await at(stage, hugo, states.Invitations())
    await hugo.presses(0)
    assert hugo.place == states.OneInvitation(row.id)
    assert "Greet Peeters" in hugo.card.text
    assert code not in hugo.card.text
    await hugo.presses_for(TakeBack)

    assert (await opens(stage, code)).row.chamber_id is None
    assert greet.sees_the_truth() is False
    await greet.sends_odd("sticker")
    assert "Hugo Peeters" in greet.card.text


async def test_an_invitation_that_was_taken_meanwhile_is_not_taken_back(stage: Stage) -> None:
    greet = await staff(stage)
    code = await made(stage, greet, states.InviteTo(LOCAL))
    data = greet.data(greet.button(TakeBack))
    anna = await opens(stage, code)

    await greet.presses_data(data)

    (row,) = stage.records.rows(tables.invitations)
    assert (row.redeemed_by, row.withdrawn_by) == (anna.row.id, None)
    assert "Anna Peeters" in greet.card.text
    assert anna.row.chamber_id == LOCAL


@pytest.mark.parametrize("role", [Role.STAFF, Role.ADMIN])
async def test_an_administrator_invites_to_every_role(stage: Stage, role: Role) -> None:
    ada = await staff(stage, "Ada", Role.ADMIN)

    code = await made(stage, ada, states.Invite(), role=role, abroad_only=False)

    assert (await opens(stage, code)).row.role == role


async def test_staff_for_the_chambers_abroad_invite_their_like_and_chambers_abroad_alone(stage: Stage) -> None:
    lux = await staff(stage, "Léa", abroad_only=True)
    await at(stage, lux, states.Invite())

    offered = [touch.intent for touch in lux.rendered.card.touches() if isinstance(touch.intent, MakeInvitation)]
    assert [(one.role, one.abroad_only) for one in offered] == [(Role.STAFF, True)]
    await lux.says("voka limburg")
    assert lux.place == states.InviteFound(())
    await lux.says("blcc singapore")
    assert lux.place == states.InviteTo(ABROAD)

    code = await made(stage, lux, states.Invite())
    anna = await opens(stage, code)
    assert (anna.row.role, anna.row.abroad_only) == (Role.STAFF, True)


async def test_an_invitation_to_a_lesser_role_takes_nothing_away(stage: Stage) -> None:
    ada, hugo = await staff(stage, "Ada", Role.ADMIN), await staff(stage, "Hugo")
    code = await made(stage, ada, states.Invite(), role=Role.STAFF, abroad_only=True)

    await hugo.says(f"/start {code}")
    await hugo.presses(0)

    assert (hugo.row.role, hugo.row.abroad_only) == (Role.STAFF, False)
    code = await made(stage, ada, states.Invite(), role=Role.STAFF, abroad_only=False)
    await ada.says(f"/start {code}")
    await ada.presses(0)
    assert ada.row.role == Role.ADMIN


async def test_while_telegram_has_not_told_the_bots_name_the_card_shows_what_to_type(stage: Stage) -> None:
    greet = await staff(stage)
    await until(lambda: stage.house.bot_name)
    stage.house.bot_name = None
    await at(stage, greet, states.InviteTo(LOCAL))

    await greet.presses(0)
    found = re.search(r"/start ([A-Za-z0-9_-]{22})", greet.card.text)

    assert (await opens(stage, found[1])).row.chamber_id == LOCAL


@pytest.mark.parametrize("language", list(Language))
def test_an_e_mail_fits_on_the_clipboard_whatever_the_bots_name(language: Language) -> None:
    from datetime import UTC, datetime

    link = address("x" * 22, "b" * 32)
    longest = max(
        len(email(link, datetime(2027, month, 28, tzinfo=UTC), language).encode("utf-16-le")) // 2 for month in range(1, 13)
    )

    assert longest <= 256


async def test_the_bots_name_is_asked_for_until_telegram_tells(database_url: str) -> None:
    async with Stage(database_url).open(started=False) as stage:
        stage.simulator.fault("getMe", status=502)
        await stage.start()

        await until(lambda: stage.house.bot_name)

        assert stage.house.bot_name == "chamberready_bot"
        assert len(stage.calls("getMe")) == 2
