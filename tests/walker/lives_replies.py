"""Lives with announcements in them, as their readers see them, and the replies at the desk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from conversations import states
from conversations.core import Person, Role
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, NoticeKind
from conversations.model.reply import Answer
from conversations.states import State
from locales.language import Language
from tests.conversations.walking import NOW
from tests.storage.announced import EVENT, Announced
from tests.walker.lives import LOCAL_CHAMBER, Life
from tests.walker.past import BEFORE, Past

COMING, MAYBE, CANNOT = Answer
DAY = timedelta(days=1)
WORDS = "Wij tonen <b>het platform</b> & beantwoorden vragen."
LONG = "Wat er <allemaal> verandert. " * 115
FILE = File("stored-file", "unique", FileKind.DOCUMENT, "Verkiezingsmemorandum.pdf", "application/pdf", 120_000)


def editions(
    *languages: Language, text: str = WORDS, file: File | None = None, place: str = "Stuiversstraat 8, Brussel"
) -> Content:
    """What is announced, in these languages; all of them where none is named."""
    one = {
        language: Edition(title=f"DigiChambers 2.0 ({language})", text=text, place=place, file=file)
        for language in languages or Language
    }
    return Content(editions=one, link="https://example.org/digichambers")


EVENT_OF_TEN = replace(editions(), starts=NOW + 20 * DAY, ends=NOW + 20.1 * DAY, deadline=NOW + 10 * DAY, seats=3)
OPEN = replace(EVENT_OF_TEN, ends=None, deadline=None, seats=None)
CLOSED = replace(EVENT_OF_TEN, deadline=NOW - DAY)
BEGUN = replace(EVENT_OF_TEN, starts=NOW - DAY, deadline=NOW - 2 * DAY)
OTHER = replace(
    editions(text=LONG, place=""), link="", starts=NOW + 21 * DAY, ends=None, deadline=NOW + 11 * DAY, seats=None
)  # fmt: skip
NEWS = replace(editions(place=""), link="")
NEWS_AS_A_DOCUMENT = editions(text="In vijf punten. " * 50, file=replace(FILE, file_id="older"), place="")
DOCUMENT = editions(text="In zes punten. " * 20, file=FILE, place="")

Then = Callable[[Announced, Person, list[Person]], None]
"""What happened after an announcement: given the reader who walks, and four others."""


def nothing(_told: Announced, _me: Person, _others: list[Person]) -> None:
    """Nobody replied."""


def replied(answer: Answer, *, note: str = "") -> Then:
    """The reader replied, first of all."""

    def then(told: Announced, me: Person, _others: list[Person]) -> None:
        told.replies(me, answer, BEFORE)
        if note:
            told.notes(me, note, BEFORE)

    return then


def noted(told: Announced, me: Person, _others: list[Person]) -> None:
    """The reader wrote a note alone."""
    told.notes(me, "Ik kijk het <na>. " * 20, BEFORE)


def full(told: Announced, _me: Person, others: list[Person]) -> None:
    """Four others come, one of them in line."""
    for other in others:
        told.replies(other, COMING, BEFORE)


def full_and_in_line(told: Announced, me: Person, others: list[Person]) -> None:
    """The reader waits behind one other."""
    full(told, me, others)
    told.replies(me, COMING, BEFORE)


def changed(before: Content, then: Then = nothing) -> Then:
    """It said something else before, to which people replied."""

    def changes(told: Announced, me: Person, others: list[Person]) -> None:
        then(told, me, others)
        told.announces(before, me, *others, at=BEFORE)

    return changes


def called_off(told: Announced, me: Person, others: list[Person]) -> None:
    """The reader had said to come; it does not take place."""
    told.replies(me, COMING, BEFORE)
    told.calls_off(me, *others, at=BEFORE)


def reads(where: State, content: Content = EVENT_OF_TEN, then: Then = nothing, kind: NoticeKind = NoticeKind.EVENT) -> Life:
    """A representative to whom it was announced."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        _announced(past, content, then, kind)
        past.is_at(where)

    return life


def _announced(past: Past, content: Content, then: Then, kind: NoticeKind) -> None:
    told = past.announcing
    others = [past.another(number) for number in range(1, 5)]
    for other in others:
        past.represents(LOCAL_CHAMBER, other)
    told.announces(content, past.me, *others, at=BEFORE, kind=kind)
    then(told, past.me, others)


def lists_many(past: Past) -> None:
    """Ten announcements: an event that comes, one that is over, one called off, news, a document."""
    past.represents(LOCAL_CHAMBER)
    told = past.announcing
    told.announces(EVENT_OF_TEN, past.me, at=BEFORE)
    told.calls_off(past.me, at=BEFORE)
    every = [(OPEN, NoticeKind.EVENT), (BEGUN, NoticeKind.EVENT), (DOCUMENT, NoticeKind.DOCUMENT)] + [(NEWS, NoticeKind.NEWS)] * 7
    for number, (content, kind) in enumerate(every, 100):
        told.announces(content, past.me, at=BEFORE, id_=UUID(int=number), kind=kind)
    past.is_at(states.Home())


def has_heard_nothing(past: Past) -> None:
    """A representative to whom nothing was announced."""
    past.represents(LOCAL_CHAMBER)
    past.is_at(states.MyNotices())


def at_the_desk(where: State, content: Content = EVENT_OF_TEN, *, replies: bool = True, moved: bool = False) -> Life:
    """An administrator who reads the replies to an event: of every kind, over more than a page."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.ADMIN)
        told = past.announcing
        others = [past.another(number) for number in range(1, 13)]
        for other in others:
            past.represents(LOCAL_CHAMBER, other)
        told.announces(content, *others, at=BEFORE)
        if replies:
            _every_reply(told, others)
        if moved:
            told.announces(OTHER, *others, at=BEFORE)
        past.is_at(where)

    return life


def _every_reply(told: Announced, others: list[Person]) -> None:
    for number, other in enumerate(others[:11]):
        told.replies(other, Answer.COMING if number < 5 else tuple(Answer)[number % 3], BEFORE)
    told.notes(others[0], "Met <twee> & " * 38, BEFORE)
    told.notes(others[11], "Ik kijk het na", BEFORE)


CAME, MINE = states.NoticeCame(EVENT), states.MyNotice(EVENT, states.Home())
