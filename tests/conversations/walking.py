"""A person without Telegram: updates go straight into the transaction of a turn, the card comes straight back."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from bot import turn
from bot.messenger import Plan, keyboard
from bot.updates import Incoming, Press, Sender, Sent
from conversations.core import Card, Command, Intent, Wrote
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.states import State, decode
from storage import people
from storage.database import Database
from storage.load import Moment
from storage.migrate import migrate
from storage.people import Shown

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def fresh_database(folder: Path) -> Database:
    database = Database(f"sqlite:///{folder / 'walk.sqlite'}")
    migrate(database, seed_programmes(), seed_register(), NOW)
    return database


@dataclass
class Walker:
    """One person in one private chat; every card is confirmed as shown."""

    database: Database
    telegram_id: int = 1001
    language_code: str = "nl"
    message: int = 0
    updates: int = 0
    messages: int = 0
    plan: Plan | None = None

    @property
    def card(self) -> Card:
        assert self.plan is not None
        return self.plan.card

    def take(self, touch: Press | Sent, update: int | None = None) -> turn.Taken:
        self.updates += 1
        incoming = Incoming(update or self.telegram_id * 100_000 + self.updates, self.sender, touch)
        moment = Moment(NOW, NOW.date(), UUID(int=self.telegram_id * 1_000_000 + self.updates))
        with self.database.writing() as connection:
            taken = turn.take(connection, incoming, moment, frozenset(), None)
            if taken.plan is not None and taken.person is not None:
                self._show(taken.plan)
                shown = Shown(person=taken.person, token=taken.plan.token, message=self.message, at=None)
                people.confirm(connection, [shown])
        return taken

    @property
    def sender(self) -> Sender:
        return Sender(self.telegram_id, "Anna Peeters", self.language_code)

    def _show(self, plan: Plan) -> None:
        if plan.edit is None:
            self.messages += 1
            self.message = self.messages
        else:
            self.message = plan.edit
        self.plan = plan

    def sends(self, intent: Intent) -> turn.Taken:
        self.messages += 1
        return self.take(Sent(self.messages, 0, intent))

    def types(self, text: str) -> turn.Taken:
        return self.sends(Wrote(text))

    def starts(self, code: str = "") -> turn.Taken:
        return self.sends(Command("start", code))

    def presses(self, index: int) -> turn.Taken:
        return self.presses_data(self.message, self.data(index))

    def data(self, index: int) -> str:
        """What the card's button carries."""
        assert self.plan is not None
        return f".{index}.{self.plan.token}"

    def presses_data(self, message: int, data: str) -> turn.Taken:
        """Presses a button of a message, whatever is on the screen now."""
        return self.take(Press("query", message, data))

    def labels(self) -> list[str]:
        return [button["text"] for row in keyboard(self.card, "") for button in row]

    def presses_label(self, label: str) -> turn.Taken:
        return self.presses(self.labels().index(label))

    @property
    def state(self) -> State:
        with self.database.reading() as connection:
            met = people.by_telegram_id(connection, self.telegram_id)
            assert met is not None
            return decode(met.state)

    def wanders(self, chance: random.Random) -> None:
        """One random touch: mostly a button, at times something typed that the card takes."""
        touches = self.card.touches()
        if self.card.accepts and (not touches or chance.random() < 0.3):
            self.sends(chance.choice(self.card.accepts))
        else:
            self.presses(chance.randrange(len(touches)))
