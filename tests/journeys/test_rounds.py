"""Someone of the Federation makes a round, and the chamber sees the days that are left."""

import asyncio
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from conversations import states
from conversations.core import Go
from conversations.desk_rounds import EndThis
from conversations.model.programme import ProgrammeId
from conversations.model.rounds import RoundDay
from conversations.round_steps import BeginRound, ChooseChamber, ChooseProgramme, Keep, LeaveAs, Mean
from locales.language import Language
from locales.say import voice
from storage import round_tables
from tests.journeys.desk import LOCAL, at, labels, staff
from tests.stage import Stage, Visitor, moment_now

TODAY = moment_now().today


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def typed(day: date) -> str:
    """As the bot itself would write it, in Dutch."""
    return voice(Language.NL).date(day)


async def begins(stage: Stage, greet: Visitor) -> UUID:
    """A draft without a name."""
    await at(stage, greet, states.DeskRounds())
    await greet.presses_for(BeginRound)
    return greet.place.round


async def makes(stage: Stage, greet: Visitor, days: tuple[int, int, int] = (0, 20, 40)) -> UUID:
    """A round for all local chambers, complete and not yet kept."""
    id_ = await begins(stage, greet)
    await greet.says("Ronde 2027")
    await greet.presses_for(ChooseProgramme, programme=ProgrammeId.LOCAL)
    await greet.presses_for(Mean, everyone=True)
    for number in days:
        await greet.says(typed(ahead(number)))
    return id_


def row(stage: Stage, id_: UUID) -> Any:
    (found,) = stage.records.rows(round_tables.rounds, id=id_)
    return found


async def test_a_round_is_made_step_by_step_and_stands_on_the_chambers_cards(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    greet = await staff(stage)
    id_ = await makes(stage, greet)
    assert greet.place == states.DeskRound(id_)
    assert all(typed(ahead(number)) in greet.card.text for number in (0, 20, 40))
    await anna.says("/start")
    assert "Ronde 2027" not in anna.card.text

    await greet.presses_for(Keep)

    assert row(stage, id_).stands
    for tag in ("home", "overview", "result"):
        await anna.says("/start")
        if tag != "home":
            (to,) = [
                one.intent.to for one in anna.rendered.card.touches() if isinstance(one.intent, Go) and one.intent.to.tag == tag
            ]
            await anna.presses_for(Go, to=to)
        assert "Ronde 2027" in anna.card.text, tag
        assert typed(ahead(20)) in anna.card.text
        assert str(voice(Language.NL).count("{n} day left to hand in.", "{n} days left to hand in.", 20)) in anna.card.text
    assert not stage.unanswered()


async def test_a_second_press_on_make_a_round_begins_no_second_one(stage: Stage) -> None:
    greet = await staff(stage)
    await at(stage, greet, states.DeskRounds())
    data = greet.data(greet.button(BeginRound))

    await greet.presses_data(data)
    await greet.presses_data(data)

    assert stage.records.count(round_tables.rounds) == 1


async def test_a_date_that_cannot_be_is_said_and_nothing_is_stored(stage: Stage) -> None:
    greet = await staff(stage)
    id_ = await makes(stage, greet)
    before = row(stage, id_)

    for which, text, told in (
        (RoundDay.HAND_IN_BY, "binnenkort", "binnenkort"),
        (RoundDay.HAND_IN_BY, "1/1/2020", "1 januari 2020"),
        (RoundDay.HAND_IN_BY, typed(ahead(50)), typed(ahead(40))),
        (RoundDay.COMMITTEE_ON, typed(ahead(10)), typed(ahead(20))),
        (RoundDay.OPENS_ON, typed(ahead(30)), typed(ahead(20))),
    ):
        await at(stage, greet, states.RoundDate(id_, which))
        await greet.says(text)
        assert told in greet.card.text, (which, text)
        assert greet.place == states.RoundDate(id_, which)

    assert row(stage, id_) == before


async def test_a_name_that_is_none_or_too_long_is_refused(stage: Stage) -> None:
    greet = await staff(stage)
    id_ = await begins(stage, greet)

    for text in ("?!…", "x" * 61):
        await greet.says(text)
        assert greet.place == states.RoundName(id_)

    assert row(stage, id_).name == ""


async def test_two_who_change_the_same_date_never_overwrite_each_other_unseen(stage: Stage) -> None:
    greet, hugo = await staff(stage), await staff(stage, "Hugo")
    id_ = await makes(stage, greet)
    for one in (greet, hugo):
        await at(stage, one, states.RoundDate(id_, RoundDay.HAND_IN_BY))

    await asyncio.gather(greet.person.say(typed(ahead(21))), hugo.person.say(typed(ahead(22))))
    await stage.settled()

    kept = row(stage, id_).hand_in_by
    assert kept in {ahead(21), ahead(22)}
    loser = hugo if kept == ahead(21) else greet
    assert loser.place == states.RoundDate(id_, RoundDay.HAND_IN_BY)
    assert typed(kept) in loser.card.text


async def test_a_round_that_stands_can_be_changed_and_ended(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    greet = await staff(stage)
    id_ = await makes(stage, greet)
    await greet.presses_for(Keep)
    await greet.presses_for(Go, to=states.RoundDate(id_, RoundDay.HAND_IN_BY))
    await greet.says("morgen")
    await greet.says(typed(ahead(25)))
    await anna.says("/start")
    assert typed(ahead(25)) in anna.card.text

    await greet.presses_for(Go, to=states.EndRound(id_))
    await greet.presses_for(EndThis)
    await anna.says("/start")

    assert row(stage, id_).ended_by == greet.row.id
    assert "Ronde 2027" not in anna.card.text
    assert greet.place == states.DeskRounds()


async def test_a_draft_is_removed_without_a_trace(stage: Stage) -> None:
    greet = await staff(stage)
    id_ = await begins(stage, greet)
    await greet.says("Ronde 2027")
    await greet.presses_for(ChooseProgramme, programme=ProgrammeId.LOCAL)
    await greet.presses_for(Mean, everyone=False)
    await greet.says("voka limburg")
    await greet.presses_for(LeaveAs)
    await at(stage, greet, states.EndRound(id_))

    await greet.presses_for(EndThis)

    assert stage.records.count(round_tables.rounds) == stage.records.count(round_tables.round_chambers) == 0


async def test_a_round_for_chosen_chambers_is_seen_by_no_other(stage: Stage) -> None:
    anna, bram = await stage.at_criterion(chamber=LOCAL), await stage.at_criterion(name="Bram", chamber="beci")
    greet = await staff(stage)
    id_ = await makes(stage, greet)
    await greet.presses_for(Keep)
    await greet.presses_for(Go, to=states.RoundWho(id_))
    await greet.presses_for(Mean, everyone=False)
    await greet.presses_for(ChooseChamber, chamber="beci")

    for one in (anna, bram):
        await one.says("/start")

    assert ("Ronde 2027" in anna.card.text, "Ronde 2027" in bram.card.text) == (False, True)


async def test_staff_for_the_chambers_abroad_make_rounds_of_their_programmes_alone(stage: Stage) -> None:
    greet = await staff(stage, abroad_only=True)
    await begins(stage, greet)
    await greet.says("Abroad 2027")

    offered = {one.intent.programme for one in greet.rendered.card.touches() if isinstance(one.intent, ChooseProgramme)}

    assert offered == {ProgrammeId.BILATERAL, ProgrammeId.ASSOCIATE}
    assert "Lokale kamers" not in labels(greet)
