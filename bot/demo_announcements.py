"""What the Federation has announced before the demo begins: news, an event with replies, a document; and a draft."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from bot.demo_editions import DRAFT_EDITIONS, EVENT_EDITIONS, MEMORANDUM, NEWS_EDITIONS
from bot.demo_evidence import page
from bot.demo_files import Office
from bot.demo_people import PLAYERS, Player, Where
from bot.demo_replies import HABITS
from bot.simulator.files import Files
from conversations import events
from conversations.core import Event
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, NoticeKind
from locales.language import Language
from storage import deliveries, notice_runs
from storage.moment import BRUSSELS

NEWS, EVENT, DOCUMENT, DRAFT = (UUID(int=number) for number in range(61, 65))
"""The announcements, in the order in which they were sent, and the draft."""

SENT = {NEWS: timedelta(days=8), EVENT: timedelta(days=7), DOCUMENT: timedelta(days=3)}
"""How long ago each went out."""

LEFT = timedelta(days=1)
"""How long ago the draft was left."""

SEATS = 5
"""Fewer than come, so that some wait for a seat."""

NOWHERE = 0
"""The number of a message that the reader's chat does not hold: the demo begins with empty chats."""


def announce(office: Office) -> None:
    """Everything that was announced so far, as it would have been: written, sent, read, replied to.

    To be called before anything else waits to be delivered.
    """
    _went_out(office, NoticeKind.NEWS, NEWS, Content(editions=NEWS_EDITIONS))
    _went_out(office, NoticeKind.EVENT, EVENT, _event(office))
    _went_out(office, NoticeKind.DOCUMENT, DOCUMENT, Content(editions=_documents()))
    _replied(office)
    begun = events.NoticeBegun(DRAFT, NoticeKind.EVENT), events.NoticeWritten(DRAFT, Content(editions=DRAFT_EDITIONS))
    office.happens(_admin(), LEFT, *begun)


def hold_documents(files: Files) -> None:
    """Lets the simulator hold the documents that were announced."""
    for edition in _documents().values():
        if edition.file:
            files.hold(edition.file.file_id, edition.file.unique_id, edition.file.name, page(edition.title))


def _admin() -> Player:
    return next(player for player in PLAYERS if player.where is Where.ADMIN)


def _went_out(office: Office, kind: NoticeKind, id_: UUID, content: Content) -> None:
    """It was written, sent to all at once, and came to everyone; who sent it was told so."""
    ago = SENT[id_]
    at = office.now - ago
    scheduled = events.NoticeScheduled(id_, Manner.AT_ONCE, at)
    office.happens(_admin(), ago, events.NoticeBegun(id_, kind), events.NoticeWritten(id_, content), scheduled)
    for later in range(2):
        look = at + timedelta(minutes=later)
        notice_runs.ask(office.connection, look, BRUSSELS)
        while claimed := deliveries.claim(office.connection, look):
            deliveries.sent(office.connection, claimed, NOWHERE, look)


def _replied(office: Office) -> None:
    """The people with a habit, each a few hours after the one before."""
    by_id = {player.telegram_id: player for player in PLAYERS}
    for number, (id_, habit) in enumerate(HABITS.items(), 1):
        happened: list[Event] = [events.ReplyGiven(EVENT, habit.answer)]
        if habit.note:
            happened.append(events.ReplyNoted(EVENT, habit.note))
        office.happens(by_id[id_], SENT[EVENT] - timedelta(hours=5 * number), *happened)


def _event(office: Office) -> Content:
    """On a Thursday, between two and three weeks from now."""
    today = office.now.astimezone(BRUSSELS).date()
    day = next(one for n in range(14, 21) if (one := today + timedelta(days=n)).isoweekday() == 4)

    def at(hour: int, before: int = 0) -> datetime:
        return datetime.combine(day - timedelta(days=before), time(hour), BRUSSELS).astimezone(UTC)

    return Content(
        editions=EVENT_EDITIONS,
        link="https://forum.example/programme",
        starts=at(10),
        ends=at(16),
        deadline=at(18, before=3),
        seats=SEATS,
    )


def _documents() -> dict[Language, Edition]:
    return dict(_with_files())


def _with_files() -> Iterator[tuple[Language, Edition]]:
    for language, (title, text) in MEMORANDUM.items():
        id_ = f"made-up-memorandum-{language}"
        name = f"{title}.pdf"
        yield (
            language,
            Edition(title=title, text=text, file=File(id_, id_, FileKind.DOCUMENT, name, "application/pdf", len(page(title)))),
        )
