"""An administrator with a notice on the stage, and people of chambers in three languages."""

from datetime import UTC, datetime
from uuid import UUID

from conversations import states
from conversations.core import Event, Role
from conversations.events import NoticeAimed, NoticeBegun, NoticeWritten
from conversations.model.audience import Audience
from conversations.model.notice import Content, Edition, NoticeKind
from locales.language import Language
from storage import notice_tables, notices, people
from storage.record import record
from tests.journeys.desk import ABROAD, LOCAL, at, staff
from tests.stage import Stage, Visitor

NEWS = UUID(int=41)
TITLES = {Language.NL: "Samen sterker", Language.FR: "Ensemble plus forts", Language.EN: "Stronger together"}
SAYS = Content(editions={language: Edition(title=title, text="…") for language, title in TITLES.items()})


def happens(stage: Stage, who: Visitor, *what: Event) -> None:
    """Events of someone, through the door that turns use."""
    with stage.records.writing() as connection:
        met = people.by_telegram_id(connection, who.id)
        assert met is not None
        record(connection, met.person, what, datetime.now(UTC))


async def administrator(
    stage: Stage, content: Content = SAYS, audience: Audience | None = None, *, language: str = "nl"
) -> Visitor:
    """An administrator who has written a notice."""
    greet = await staff(stage, role=Role.ADMIN, language=language)
    kind = NoticeKind.EVENT if content.starts else NoticeKind.NEWS
    aimed = (NoticeAimed(NEWS, audience),) if audience else ()
    happens(stage, greet, NoticeBegun(NEWS, kind), NoticeWritten(NEWS, content), *aimed)
    return greet


async def network(stage: Stage) -> dict[str, Visitor]:
    """Someone of each language: two at home, one abroad."""
    chambers = {"nl": LOCAL, "fr": LOCAL, "en": ABROAD}
    return {language: await stage.at_criterion(language, f"Anna {language}", chamber=one) for language, one in chambers.items()}


async def at_sending(stage: Stage, greet: Visitor) -> None:
    """Before the two ways to send."""
    await at(stage, greet, states.SendNotice(NEWS))


async def its_moment_comes(stage: Stage) -> int:
    """The time to take it back is over, and the schedule looks; gives how many deliveries it asked for."""
    now = datetime.now(UTC)
    stage.records.change(notice_tables.notices, {"id": NEWS}, due_at=now)
    return await stage.house.schedule.tick(now)


def notice(stage: Stage) -> notices.Notice:
    """The notice as it stands."""
    with stage.records.database.reading() as connection:
        found = notices.one(connection, NEWS)
    assert found is not None
    return found
