"""A small network for a release to keep: the demo's made-up people, who have been about for a while and go on.

The same on every machine and at every time: the clock stands still, and nothing is left to chance.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import select, update

from bot.demo_announcements import EVENT
from bot.demo_chambers import CHAMBERS
from bot.demo_editions import NEWS_EDITIONS
from bot.demo_files import Office, file_of
from bot.demo_files import _decide as decide
from bot.demo_network import ROLE, settle
from bot.demo_people import PLAYERS, Where
from bot.schedule import KINDS
from bot.updates import Sender
from conversations import events, render
from conversations.core import Command, Go, Intent, token
from conversations.model.decision import DraftCondition, Ruling
from conversations.model.notice import Content, Manner, NoticeKind
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.model.reply import Answer
from locales.language import Language
from locales.say import voice
from storage import deliveries, notice_runs, people, programmes
from storage.database import Database
from storage.load import Moment, load, place
from storage.migrate import migrate
from storage.moment import BRUSSELS
from storage.tables import enquiries, pace, questions
from tests.conversations.walking import NOW, Walker
from tests.walker.acts import Presses, Sends

MOMENT = Moment(NOW, NOW.date(), UUID(int=1 << 100))
"""When everything happens that is read."""

MAKER = next(player for player in PLAYERS if player.where is Where.READY and not player.then)
STAFF = next(player for player in PLAYERS if player.where is Where.STAFF)
ADMIN = next(player for player in PLAYERS if player.where is Where.ADMIN)
ANNOUNCED = UUID(int=99)
NONE = timedelta()
DESK = {player.telegram_id for player in PLAYERS if player.where in ROLE}
OF_THE_DESK = 9
"""How many times as often the Federation touches the bot: three people for half of all there is to press."""


@dataclass
class Named(Walker):
    """Someone with a name of their own."""

    name: str = ""

    @property
    def sender(self) -> Sender:
        return Sender(self.telegram_id, self.name, self.language_code)


@dataclass
class Network:
    """The people and their bot, without Telegram."""

    database: Database
    done: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.everyone = {
            player.telegram_id: Named(self.database, player.telegram_id, player.language.value, name=player.name)
            for player in PLAYERS
        }

    def begins(self) -> None:
        """`migrate`, and everybody where the demo begins."""
        migrate(self.database, seed_programmes(), (*seed_register(), *CHAMBERS), NOW)
        codes = (f"made-up-{number}" for number in count(1))
        with patch("secrets.token_urlsafe", lambda length: next(codes)), self.database.writing() as connection:
            settle(connection, NOW)
            connection.execute(update(pace).values(next_at=NOW))  # by the database's clock, which does not stand still

    def goes_on(self, touches: int) -> None:
        """Everybody comes by for so many touches; what is due is asked for, what waits is delivered and pressed."""
        self.done.clear()
        for walker in self.everyone.values():
            walker.starts()
            for _ in range(touches * (OF_THE_DESK if walker.telegram_id in DESK else 1)):
                self._touches(walker)
        for kind in KINDS:
            with self.database.reading() as connection:
                due = kind.is_due(connection, NOW + timedelta(days=7), BRUSSELS)
            if due:
                with self.database.writing() as connection:
                    kind.ask(connection, NOW + timedelta(days=7), BRUSSELS)
        for walker, data in list(self._delivered()):
            walker.presses_data(walker.messages, data)
        with self.database.writing() as connection:
            people.prune_seen(connection, NOW - timedelta(days=3))
            connection.execute(update(pace).values(next_at=NOW))

    def comes_to_decisions(self) -> None:
        """What takes more than a few touches: a file is handed in, asked about, decided on; an announcement goes out."""
        with self.database.writing() as connection:
            office = Office(connection, programmes.newest(connection), NOW)
            file, criterion = file_of(MAKER), office.newest[MAKER.programme].criteria[0].id
            office.happens(MAKER, NONE, events.FileHandedIn(file))
            office.happens(STAFF, NONE, events.QuestionAsked(file, criterion, "Waar?"))
            asked = max(connection.execute(select(questions.c.id)).scalars())
            office.happens(MAKER, NONE, events.QuestionAnswered(asked, "Hier."), events.FileHandedIn(file))
            office.happens(MAKER, NONE, events.EnquiryMade(file, criterion, "Mag dit?"))
            asked = max(connection.execute(select(enquiries.c.id)).scalars())
            published = events.AnswerPublished(asked, Language.NL, "Mag dit?", "Ja.")
            office.happens(STAFF, NONE, events.EnquiryAnswered(asked, "Ja."), published)
            decide(office, STAFF, MAKER, Ruling.WITH_CONDITIONS, (DraftCondition(text="De statuten.", due=NOW.date()),))
            office.happens(STAFF, NONE, events.ChambersNudged((CHAMBERS[0].id, CHAMBERS[1].id)))
            self._announced(office)

    def _announced(self, office: Office) -> None:
        """News that went out, and a reply to the event."""
        written = events.NoticeWritten(ANNOUNCED, Content(editions=NEWS_EDITIONS))
        scheduled = events.NoticeScheduled(ANNOUNCED, Manner.AT_ONCE, NOW)
        office.happens(ADMIN, NONE, events.NoticeBegun(ANNOUNCED, NoticeKind.NEWS), written, scheduled)
        notice_runs.ask(office.connection, NOW, BRUSSELS)
        office.happens(MAKER, NONE, events.ReplyGiven(EVENT, Answer.COMING), events.ReplyNoted(EVENT, "Met twee."))

    def _touches(self, walker: Walker) -> None:
        """Does what was done least so far by anyone."""
        tag, card = walker.state.tag, walker.card
        acts = {(tag, *_meant(touch.intent)): Presses(index) for index, touch in enumerate(card.touches())}
        acts |= {(tag, type(sample).__name__): Sends(sample) for sample in card.accepts} or {(tag,): Sends(Command("start"))}
        least = min(acts, key=self.done.__getitem__)
        self.done[least] += 1
        acts[least].do(walker)

    def _delivered(self) -> Iterator[tuple[Named, str]]:
        """Each delivery that may be seen, and what its first button carries."""
        while True:
            with self.database.writing() as connection:
                claimed = deliveries.claim(connection, NOW)
            if claimed is None:
                return
            with self.database.reading() as connection:
                met = people.by_id(connection, claimed.person)
                state = place(claimed.state)
                found, snapshot = load(connection, met.person, state, MOMENT)
                deliveries.made_file(connection, f"digest-{claimed.id}")
            walker = self.everyone[met.telegram_id]
            walker.messages += 1
            with self.database.writing() as connection:
                deliveries.sent(connection, claimed, walker.messages, NOW)
                deliveries.keep_file(connection, f"digest-{claimed.id}", "file", NOW)
            card = render(found, snapshot, voice(met.person.language))
            if found == state and card.touches():
                yield walker, f"{claimed.id}.0.{token(state, card)}"


def _meant(intent: Intent) -> tuple[str, str]:
    """What an act is, whatever it is about."""
    return type(intent).__name__, intent.to.tag if isinstance(intent, Go) else ""
