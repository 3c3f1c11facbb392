"""Lives of administrators who announce: drafts of each kind, and what became of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from conversations import states
from conversations.core import Role
from conversations.events import NoticeBegun, NoticeCancelled, NoticeScheduled, NoticeWritten
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, NoticeKind
from conversations.states import State
from locales.language import Language
from storage import notice_runs
from storage.moment import BRUSSELS
from tests.conversations.walking import NOW
from tests.walker.lives import LOCAL_CHAMBER, Life
from tests.walker.past import BEFORE, Past

ONE = UUID(int=7100)
DAY = timedelta(days=1)
TITLE = "Infosessie <DigiChambers 2.0> & receptie: wat er verandert voor uw kamer, en wat de Federatie er van u voor vraagt ✍️"
TEXT = "Wij tonen <b>het platform</b> & beantwoorden vragen. " * 18
FILE = File("memo", "memo", FileKind.DOCUMENT, "Verkiezingsmemorandum <2027> & bijlagen.pdf", "application/pdf", 120_000)
PLACE = "Zaal <3> & foyer, Stuiversstraat 8, 1000 Brussel"

Then = Callable[[Past], None]
"""What happened to the notice after it was written."""


def said(*languages: Language, text: str = TEXT, file: File | None = None, place: str = "") -> Content:
    """The same in each of these languages."""
    return Content(editions={one: Edition(title=TITLE, text=text, place=place, file=file) for one in languages})


EVENT = replace(
    said(*Language, place=PLACE),
    link="https://example.org/?a=1&b=2",
    starts=NOW + 20 * DAY,
    ends=NOW + 20.2 * DAY,
    deadline=NOW + 10 * DAY,
    seats=35,
)
IN_ONE = replace(said(Language.FR), starts=NOW + 20 * DAY)
ASKEW = replace(EVENT, editions={Language.NL: Edition(title=TITLE)}, ends=NOW + 19 * DAY, deadline=NOW + 21 * DAY)
PAST = replace(EVENT, starts=NOW - DAY, ends=None, deadline=NOW - 2 * DAY)
LONG_NEWS = said(*Language, text="x & < " * 620)
DOCUMENT = said(Language.NL, text=TEXT[:700], file=FILE)


def nothing(_past: Past) -> None:
    """It is still being written."""


def planned(past: Past) -> None:
    """It goes out tomorrow."""
    past.happened(NoticeScheduled(ONE, Manner.DECENT, NOW + DAY))


def late(past: Past) -> None:
    """It should have gone out yesterday."""
    past.happened(NoticeScheduled(ONE, Manner.AT_ONCE, NOW - DAY))


def sent(past: Past) -> None:
    """It went out, to two people of a chamber."""
    for number in (1, 2):
        past.represents(LOCAL_CHAMBER, past.another(number))
    past.happened(NoticeScheduled(ONE, Manner.AT_ONCE, BEFORE))
    notice_runs.ask(past.announcing.connection, BEFORE, BRUSSELS)


def changing(past: Past) -> None:
    """Another start is being written, and nobody sees it yet."""
    sent(past)
    past.happened(NoticeWritten(ONE, replace(EVENT, starts=NOW + 21 * DAY)))


def change_planned(past: Past) -> None:
    """Another start goes out tomorrow; until then readers have what was sent."""
    changing(past)
    planned(past)


def called_off(past: Past) -> None:
    """It does not take place."""
    sent(past)
    past.happened(NoticeCancelled(ONE))


def as_it_comes(id_: UUID) -> State:
    """The message with its file that readers of Dutch will get."""
    return states.PreviewCame(id_, Language.NL)


def announces(
    content: Content,
    kind: NoticeKind = NoticeKind.EVENT,
    then: Then = nothing,
    at: Callable[[UUID], State] = states.DeskNotice,
) -> Life:
    """An administrator at a notice."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.ADMIN)
        past.happened(NoticeBegun(ONE, kind), NoticeWritten(ONE, content))
        then(past)
        past.is_at(at(ONE))

    return life


def has_many(past: Past) -> None:
    """An administrator with more announcements than a page, begun by another."""
    past.works_for_the_federation(Role.ADMIN)
    other = past.another(1)
    past.works_for_the_federation(Role.ADMIN, person=other)
    for number, kind in enumerate((*NoticeKind,) * 4):
        id_ = UUID(int=7200 + number)
        past.happened(NoticeBegun(id_, kind), NoticeWritten(id_, IN_ONE if number % 2 else Content()), by=other)
    past.is_at(states.DeskNotices())
