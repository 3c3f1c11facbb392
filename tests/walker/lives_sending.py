"""Lives of administrators who aim and send what is announced, and read what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, update

from conversations import states
from conversations.core import Role
from conversations.events import (
    Drafted,
    NoticeAimed,
    NoticeBegun,
    NoticeCancelled,
    NoticeResumed,
    NoticeScheduled,
    NoticeStopped,
    NoticeTakenBack,
    NoticeWritten,
)
from conversations.model.audience import Aim, Audience, Station
from conversations.model.delivery import Fate
from conversations.model.notice import Content, Manner, NoticeKind
from conversations.model.progress import Group
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.states import State
from locales.language import Language
from storage import deliveries, notice_runs
from storage.moment import BRUSSELS
from storage.notice_tables import replies
from storage.tables import deliveries as rows
from storage.tables import people
from tests.conversations.walking import NOW
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, Life
from tests.walker.lives_notices import ASKEW, DAY, DOCUMENT, EVENT, IN_ONE, ONE, PAST, said
from tests.walker.past import BEFORE, Past

EARLIER = UUID(int=7300)
READERS = 11
"""More than a page, of three languages, at home and abroad."""

NOBODY = Audience(areas=frozenset({"SG"}), kinds=frozenset({ChamberKind.LOCAL}))
NARROW = Audience(
    kinds=frozenset({ChamberKind.LOCAL}),
    languages=frozenset({Language.FR}),
    areas=frozenset({"flanders", "US"}),
    stations=frozenset({Station.REPRESENTATIVE}),
    groups=frozenset({Group.NOT_STARTED, Group.DECIDED}),
    event=EARLIER,
    replies=frozenset({Answer.COMING, None}),
)

Then = Callable[[Past], None]


def nothing(_past: Past) -> None:
    """It is still a draft."""


def peopled(past: Past) -> None:
    """Readers of every language, some out of reach, and an earlier event to which some replied."""
    connection = past.announcing.connection
    for number in range(1, READERS + 1):
        reader = past.another(number)
        past.represents((LOCAL_CHAMBER, ABROAD, "belcham", "bencham-china")[number % 4], reader)
        language = list(Language)[number % 3]
        connection.execute(update(people).where(people.c.id == reader.id).values(language=language, reachable=number % 5 > 0))
    past.happened(NoticeBegun(EARLIER, NoticeKind.EVENT), NoticeWritten(EARLIER, EVENT))
    past.happened(NoticeScheduled(EARLIER, Manner.AT_ONCE, BEFORE))
    notice_runs.ask(connection, BEFORE, BRUSSELS)
    connection.execute(update(rows).values(fate=Fate.SENT, settled_at=BEFORE))
    for number, answer in enumerate(Answer, 1):
        reply = {"notice_id": EARLIER, "person_id": past.another(number).id, "answer": answer, "note": "", "seated": False}
        connection.execute(insert(replies), reply | {"starts": EVENT.starts, "revision": 1, "at": BEFORE})


def sends(
    at: State, content: Content = EVENT, then: Then = nothing, *, audience: Audience | None = None, alone: bool = False
) -> Life:
    """An administrator at a place of sending; `alone`: there is nobody but them."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.ADMIN)
        if not alone:
            peopled(past)
        kind = NoticeKind.EVENT if content.starts else NoticeKind.DOCUMENT
        past.happened(NoticeBegun(ONE, kind), NoticeWritten(ONE, content))
        if audience:
            past.happened(NoticeAimed(ONE, audience))
        then(past)
        past.is_at(at)

    return life


def sent(past: Past) -> None:
    """It goes out, a moment ago."""
    past.happened(NoticeScheduled(ONE, Manner.DECENT, NOW))
    notice_runs.ask(past.announcing.connection, NOW, BRUSSELS)


def everything_came_of_it(past: Past) -> None:
    """Someone with every fate there is, and someone who blocked the bot."""
    sent(past)
    whys = [*((fate, "Timed out") for fate in Fate), (Fate.REFUSED, deliveries.OUT_OF_REACH)]
    for number, (fate, why) in enumerate(whys, 1):
        mine = (rows.c.notice_id == ONE) & (rows.c.person_id == past.another(number).id)
        settled = None if fate in {Fate.WAITING, Fate.SENDING} else NOW
        past.announcing.connection.execute(update(rows).where(mine).values(fate=fate, why=why, settled_at=settled))


def came(fate: Fate, why: str | None = None) -> Then:
    """All of them ended alike."""

    def then(past: Past) -> None:
        sent(past)
        past.announcing.connection.execute(update(rows).where(rows.c.notice_id == ONE).values(fate=fate, why=why, settled_at=NOW))

    return then


def held(past: Past) -> None:
    """The bot was down while it was on its way."""
    sent(past)
    mine = update(rows).where(rows.c.notice_id == ONE)
    past.announcing.connection.execute(mine.values(due_at=NOW - timedelta(hours=3)))


def stopped(past: Past) -> None:
    """It was stopped on its way."""
    sent(past)
    past.happened(NoticeStopped(ONE))


def changing(past: Past) -> None:
    """Half of them have it, and a change is being written."""
    came(Fate.SENT)(past)
    past.happened(NoticeWritten(ONE, replace(EVENT, seats=40)))


def called_off(past: Past) -> None:
    """It does not take place."""
    came(Fate.SENT)(past)
    past.happened(NoticeCancelled(ONE))


def planned(past: Past) -> None:
    """It goes out tomorrow."""
    past.happened(NoticeScheduled(ONE, Manner.AT_ONCE, NOW + DAY))


def late(past: Past) -> None:
    """It should have gone out yesterday."""
    past.happened(NoticeScheduled(ONE, Manner.DECENT, NOW - DAY))


def late_and_taken_back(past: Past) -> None:
    """The same, until someone took it back."""
    late(past)
    past.happened(NoticeTakenBack(ONE))


def late_and_resumed(past: Past) -> None:
    """The same, until someone said that it goes."""
    late(past)
    past.happened(NoticeResumed(ONE), at=NOW)
    notice_runs.ask(past.announcing.connection, NOW, BRUSSELS)


def typed(days: float) -> Then:
    """A moment was typed, so many days ahead."""

    def then(past: Past) -> None:
        at = (NOW + days * DAY).replace(hour=2)
        past.happened(Drafted(states.SendNoticeAt(ONE), at.isoformat()))

    return then


LIVES: dict[str, Life] = {
    "aims at everyone": sends(states.NoticeAudience(ONE)),
    "aims by everything": sends(states.NoticeAudience(ONE), audience=NARROW),
    "aims at nobody": sends(states.NoticeAudience(ONE), audience=NOBODY),
    "aims where there is nobody": sends(states.AimNotice(ONE, Aim.AREA), alone=True),
    "aims by replies where there was no event": sends(states.AimNotice(ONE, Aim.REPLY), alone=True),
    "aims by replies": sends(states.AimNotice(ONE, Aim.REPLY)),
    "reads the names of nobody": sends(states.NoticeReaders(ONE), audience=NOBODY),
    "looks at whom a sent one was for": sends(states.NoticeAudience(ONE), then=sent),
    "looks at whom a planned one is for": sends(states.NoticeAudience(ONE), then=planned),
    "sends": sends(states.SendNotice(ONE)),
    "sends to nobody": sends(states.SendNotice(ONE), audience=NOBODY),
    "sends in one language": sends(states.SendNotice(ONE), IN_ONE),
    "sends what is askew": sends(states.SendNotice(ONE), ASKEW),
    "sends what is past": sends(states.SendNotice(ONE), PAST),
    "sends nothing": sends(states.SendNotice(ONE), Content()),
    "sends a document without a file": sends(states.SendNotice(ONE), said(Language.FR, Language.EN)),
    "sends a document": sends(states.SendNotice(ONE), DOCUMENT),
    "sends a change": sends(states.SendNotice(ONE), then=changing),
    "sends what is planned": sends(states.SendNotice(ONE), then=planned),
    "sends at a time what is sent": sends(states.SendNoticeAt(ONE), then=sent),
    "sends in the night": sends(states.SendNoticeAt(ONE), then=typed(3)),
    "sends at a time that is over": sends(states.SendNoticeAt(ONE), then=typed(-3)),
    "sends after the event": sends(states.SendNoticeAt(ONE), then=typed(30)),
    "has every fate": sends(states.DeskNotice(ONE), then=everything_came_of_it),
    "has held ones": sends(states.DeskNotice(ONE), then=held),
    "has a sent one": sends(states.DeskNotice(ONE), then=came(Fate.SENT)),
    "has one that nobody fitted": sends(states.DeskNotice(ONE), then=sent, audience=NOBODY),
    "has a late one": sends(states.DeskNotice(ONE), then=late),
    "stops what is over": sends(states.StopNotice(ONE), then=stopped),
    "reads who is uncertain": sends(states.NoticeFates(ONE, Fate.UNCERTAIN), then=came(Fate.UNCERTAIN)),
    "reads who has it": sends(states.NoticeFates(ONE, Fate.SENT), then=came(Fate.SENT)),
    "reads who was refused": sends(states.NoticeFates(ONE, Fate.REFUSED), then=came(Fate.REFUSED, "Bad Request")),
    "reads who blocked": sends(
        states.NoticeFates(ONE, Fate.REFUSED, blocked=True), then=came(Fate.REFUSED, deliveries.OUT_OF_REACH)
    ),
    "reads a fate that nobody has": sends(states.NoticeFates(ONE, Fate.VOID), then=sent),
    "is told of the end": sends(states.NoticeDone(ONE, 1), then=everything_came_of_it),
    "is told of the end of a call-off": sends(states.NoticeDone(ONE, 2), then=called_off),
    "is asked about a late one": sends(states.NoticeLate(ONE, 1), then=late),
    "was asked about one that was taken back": sends(states.NoticeLate(ONE, 1), then=late_and_taken_back),
    "was asked about one that goes": sends(states.NoticeLate(ONE, 1), then=late_and_resumed),
}
"""Who announces, by what they do."""
