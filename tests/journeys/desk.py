"""People of the Federation, and people who ask for access, on the stage."""

from typing import Any

from conversations import states
from conversations.core import Role
from conversations.model.delivery import Fate
from conversations.states import State, encode
from storage import tables
from tests.stage import Stage, Visitor, until

LOCAL, ABROAD = "voka-limburg", "blcc-singapore"


async def staff(
    stage: Stage, name: str = "Greet", role: Role = Role.STAFF, *, abroad_only: bool = False, language: str = "nl"
) -> Visitor:
    """Someone of the Federation, at the front page."""
    visitor = await stage.person(language, name)
    await visitor.says("/start")
    await visitor.presses(0)
    stage.records.change(tables.people, {"telegram_id": visitor.id}, role=role, abroad_only=abroad_only)
    await visitor.says("/start")
    return visitor


async def asks(stage: Stage, typed: str = "voka limburg", name: str = "Anna", language: str = "nl") -> Visitor:
    """Someone who says that a chamber is theirs."""
    anna = await stage.person(language, name)
    await anna.says("/start")
    await anna.presses(0)
    await anna.says(typed)
    await anna.presses(0)
    return anna


async def at(stage: Stage, who: Visitor, state: State) -> None:
    """Brings someone to a state, once no delivery is on its way that would stand below its card."""
    going = (Fate.WAITING, Fate.SENDING)
    await until(lambda: not any(stage.records.count(tables.deliveries, fate=fate) for fate in going), 15)
    stage.records.change(tables.people, {"telegram_id": who.id}, state=encode(state), shown_token=None)
    await who.sends_odd("sticker")
    assert who.place == state, who.place


async def delivered(stage: Stage, count: int, **values: Any) -> list[Any]:
    """The deliveries, once so many are sent."""
    await until(lambda: stage.records.count(tables.deliveries, fate=Fate.SENT, **values) >= count)
    return stage.records.rows(tables.deliveries, fate=Fate.SENT, **values)


def request_of(stage: Stage, who: Visitor) -> Any:
    """The last request of a person, as stored."""
    return stage.records.rows(tables.access_requests, person_id=who.row.id)[-1]


def labels(who: Visitor) -> list[str]:
    """The labels of the card's buttons."""
    return [button["text"] for row in who.card.keyboard for button in row]


HOME = states.Home()
