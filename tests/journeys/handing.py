"""People who hand a principle over, and people who take one, on the stage."""

import re
from uuid import UUID

from conversations import states
from conversations.handing_over import MakeHandover
from conversations.model.delivery import Fate
from conversations.taking_over import TakeOver
from storage import tables
from tests.journeys.desk import at
from tests.stage import Stage, Visitor, until

LINK = re.compile(r"https://t\.me/(\w+)\?start=([A-Za-z0-9_-]{1,64})")


def criteria(stage: Stage, principle: int) -> list[str]:
    """The ids of the criteria of a principle, counted from 0."""
    return [one.id for one in stage.local().principles[principle].criteria]


async def hands(stage: Stage, who: Visitor, assessment: UUID, principle: int = 1) -> str:
    """The code of a link that someone makes, as it stands on their card."""
    await until(lambda: stage.house.bot_name)
    await at(stage, who, states.HandOver(assessment, stage.local().principles[principle].id))
    await who.presses_for(MakeHandover)
    found = LINK.search(who.card.text)
    assert found, who.card.text
    return found[2]


async def takes(stage: Stage, code: str, name: str = "Dora", language: str = "nl") -> Visitor:
    """Someone who never came before, who opens a link and takes what it hands over; its maker has been told."""
    dora = await stage.person(language, name)
    await dora.says(f"/start {code}")
    await dora.presses(0)
    await dora.presses_for(TakeOver)
    await until(lambda: not any(stage.records.count(tables.deliveries, fate=fate) for fate in (Fate.WAITING, Fate.SENDING)))
    return dora
