"""An invitation opens one door, once, for a while, and nothing else does."""

import re

import pytest

from conversations import states
from conversations.core import Role
from conversations.model.access import Outcome
from conversations.model.answers import Credit
from storage import tables
from tests.stage import BOTH_WAYS, CHAMBER, Stage, Visitor

NAMELESS = ("x", "0", "' OR 1=1 --", "a" * 64, "é", "{}", "../..", "null")


async def invited(stage: Stage, code: str, name: str = "Anna", language: str = "nl") -> Visitor:
    """Someone who opens a link and confirms the language."""
    anna = await stage.person(language, name)
    await anna.says(f"/start {code}")
    await anna.presses(0)
    return anna


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_an_invitation_that_names_a_chamber_gives_it(stage: Stage) -> None:
    anna = await invited(stage, stage.invited())

    await anna.presses(0)

    assert anna.row.chamber_id == CHAMBER
    assert anna.place == states.Home()
    assert anna.sees_the_truth()


async def test_opening_an_invitation_gives_nothing_yet(stage: Stage) -> None:
    anna = await invited(stage, stage.invited())

    assert anna.row.chamber_id is None
    assert stage.records.rows(tables.invitations)[0].redeemed_by is None


async def test_an_invitation_works_once(stage: Stage) -> None:
    code = stage.invited()
    anna = await invited(stage, code)
    await anna.presses(0)

    bram = await invited(stage, code, "Bram")
    await bram.presses(0)

    assert bram.row.chamber_id is None
    assert stage.records.count(tables.journal, what="InvitationRedeemed") == 1


async def test_who_took_an_invitation_may_open_it_again_and_nothing_changes(stage: Stage) -> None:
    code = stage.invited()
    anna = await invited(stage, code)
    await anna.presses(0)
    before = stage.records.everything()

    await anna.says(f"/start {code}")
    await anna.presses(0)

    assert stage.records.everything() == before
    assert anna.row.chamber_id == CHAMBER


async def test_an_expired_invitation_gives_nothing(stage: Stage) -> None:
    anna = await invited(stage, stage.invited(days=-1))

    await anna.presses(0)

    assert anna.row.chamber_id is None
    assert stage.records.rows(tables.invitations)[0].redeemed_by is None


async def test_an_invitation_that_expires_while_its_card_is_open_gives_nothing(stage: Stage) -> None:
    anna = await invited(stage, stage.invited(days=14))
    card = anna.card
    row = stage.records.rows(tables.invitations)[0]
    stage.records.change(tables.invitations, {"id": row.id}, expires_at=row.made_at)

    await anna.presses(0, card)

    assert anna.row.chamber_id is None
    assert anna.sees_the_truth()


async def test_a_code_that_nobody_made_gives_nothing(stage: Stage) -> None:
    for number, code in enumerate(NAMELESS):
        anna = await invited(stage, code, f"Anna{number}")
        await anna.presses(0)

        assert anna.row.chamber_id is None, code
        assert anna.row.role == Role.NONE, code
        assert anna.sees_the_truth(), code


async def test_the_stored_digest_is_no_code(stage: Stage) -> None:
    code = stage.invited()
    digest = stage.records.rows(tables.invitations)[0].code_digest

    anna = await invited(stage, digest)
    await anna.presses(0)

    assert code != digest
    assert anna.row.chamber_id is None


async def test_a_forged_place_at_an_invitation_without_its_code_is_only_a_card(stage: Stage) -> None:
    stage.invited(role=Role.ADMIN, chamber=None)
    anna = await stage.at_criterion()

    await anna.says("/start admin")
    await anna.presses(0)

    assert anna.row.role == Role.NONE


async def test_an_invitation_of_staff_gives_the_role_and_no_chamber(stage: Stage) -> None:
    anna = await invited(stage, stage.invited(chamber=None, role=Role.STAFF))

    await anna.presses(0)

    assert (anna.row.role, anna.row.chamber_id) == (Role.STAFF, None)


async def test_an_invitation_of_a_chamber_takes_no_role_away(stage: Stage) -> None:
    anna = await invited(stage, stage.invited(chamber=None, role=Role.ADMIN))
    await anna.presses(0)

    await anna.says(f"/start {stage.invited()}")
    await anna.presses(0)

    assert (anna.row.role, anna.row.chamber_id) == (Role.ADMIN, CHAMBER)


async def test_a_trial_becomes_the_chambers_with_all_its_answers(stage: Stage) -> None:
    anna = await stage.at_criterion()
    assessment = anna.assessment
    await anna.answers(Credit.MET)
    await anna.says("een nota")

    await anna.says(f"/start {stage.invited()}")
    await anna.presses(0)
    bram = await invited(stage, stage.invited(), "Bram")
    await bram.presses(0)
    await bram.presses(0)

    (row,) = stage.records.rows(tables.assessments)
    assert (row.id, row.chamber_id, row.person_id) == (assessment, CHAMBER, None)
    assert bram.assessment == assessment
    assert stage.records.count(tables.answers) == 1


async def test_a_trial_stays_ones_own_where_the_chamber_has_an_assessment(stage: Stage) -> None:
    anna = await stage.at_criterion()
    trial = anna.assessment
    bram = await stage.at_criterion(name="Bram", chamber=CHAMBER)

    await anna.says(f"/start {stage.invited()}")
    await anna.presses(0)

    (row,) = stage.records.rows(tables.assessments, id=trial)
    assert (row.chamber_id, row.person_id) == (None, anna.row.id)
    assert bram.assessment != trial
    assert stage.records.count(tables.assessments, chamber_id=CHAMBER) == 1


async def test_two_who_answered_in_trials_of_their_own_give_the_chamber_one_assessment(stage: Stage) -> None:
    both = [await stage.at_criterion(name=name) for name in ("Anna", "Bram")]

    for one in both:
        await one.says(f"/start {stage.invited()}")
        await one.presses(0)

    assert stage.records.count(tables.assessments, chamber_id=CHAMBER) == 1
    assert stage.records.count(tables.assessments) == 2
    for one in both:
        await one.says("/start")
        assert one.sees_the_truth()


async def test_the_invitations_language_is_spoken_where_telegrams_is_not_ours(stage: Stage) -> None:
    from locales.language import Language

    anna = await stage.person("de")

    await anna.says(f"/start {stage.invited(language=Language.FR)}")

    assert anna.row.language == "fr"


async def test_an_open_request_ends_when_an_invitation_is_taken(stage: Stage) -> None:
    anna = await stage.person()
    await anna.says("/start")
    await anna.presses(0)
    await anna.says("voka limburg")
    await anna.presses(0)
    assert stage.records.count(tables.access_requests, outcome=None) == 1

    await anna.says(f"/start {stage.invited()}")
    await anna.presses(0)

    (row,) = stage.records.rows(tables.access_requests)
    assert (row.outcome, row.decided_by) == (Outcome.WITHDRAWN, anna.row.id)


async def test_a_link_leads_where_the_code_says(stage: Stage) -> None:
    code = stage.invited(code="AbC-_123")

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", code), "Telegram passes on nothing else"
    anna = await invited(stage, code)
    assert isinstance(anna.place, states.AtInvitation)
