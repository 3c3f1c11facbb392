"""What the demo's made-up people reply to announcements by themselves: as persons in their chats, unknown to the bot."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.simulator.chats import Message
from bot.simulator.people import Person
from bot.simulator.stage import Stage
from conversations.model.reply import Answer
from conversations.reply_cards import LABEL
from locales.language import Language
from locales.say import voice

LOOK_SECONDS = 0.5
"""How often someone looks whether an announcement has come."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What someone replies, after how many seconds, and with which note, which takes them as long again."""

    answer: Answer
    after: float
    note: str = ""


HABITS: Mapping[int, Habit] = {
    7004: Habit(Answer.COMING, 3, "Ik breng een collega mee."),
    7005: Habit(Answer.MAYBE, 5, "Cela dépend de notre assemblée générale."),
    7006: Habit(Answer.COMING, 4),
    7015: Habit(Answer.COMING, 6),
    7018: Habit(Answer.CANNOT, 7),
    7019: Habit(Answer.COMING, 8),
    7020: Habit(Answer.COMING, 9, "Je mange végétarien."),
    7021: Habit(Answer.COMING, 10),
    7023: Habit(Answer.MAYBE, 11),
    7024: Habit(Answer.COMING, 12),
    7026: Habit(Answer.CANNOT, 13, "Is there a recording afterwards?"),
    7027: Habit(Answer.COMING, 15),
}
"""By Telegram id. Who does not stand here does not reply."""

_LABELS = {answer: {str(voice(language)(label)) for language in Language} for answer, label in LABEL.items()}


async def reply_by_themselves(stage: Stage, habits: Mapping[int, Habit] = HABITS) -> None:
    """Until it is cancelled: whoever nobody plays replies to what came, once to each message."""
    noticed: set[tuple[int, int]] = set()
    async with asyncio.TaskGroup() as group:
        while True:
            for id_, habit in habits.items():
                person = stage.people[id_]
                for message in _asked(person, habit):
                    if (seen := (id_, message.message_id)) not in noticed:
                        noticed.add(seen)
                        group.create_task(_reply(person, message, habit))
            await asyncio.sleep(LOOK_SECONDS)


def _asked(person: Person, habit: Habit) -> Iterator[Message]:
    """The messages to which this can be replied and was not yet; none while someone plays the person on a page."""
    if not person.chat.watchers and not person.chat.closed:
        yield from (message for message in person.messages if _button(message, habit))


def _button(message: Message, habit: Habit) -> str | None:
    labels = (label for row in message.buttons for label in row)
    return next((label for label in labels if label in _LABELS[habit.answer]), None)


async def _reply(person: Person, message: Message, habit: Habit) -> None:
    await asyncio.sleep(habit.after)
    if message not in _asked(person, habit):
        return
    await person.press(_button(message, habit) or "", message)
    await asyncio.sleep(habit.after)
    if habit.note and not person.chat.watchers and not person.chat.closed:
        await person.say(habit.note, reply_to=message)
