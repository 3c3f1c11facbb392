"""What Telegram knows: the bot, the people, their chats, files, open queries and the updates on their way."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.simulator.chats import Chat, Json, Message, User
from bot.simulator.fields import Fields, text
from bot.simulator.files import Files
from bot.simulator.limits import maximum, refused
from bot.simulator.updates import Updates


@dataclass(slots=True, eq=False)
class Query:
    """A pressed button that waits for the bot's answer."""

    id: str
    person: User
    chat: Chat
    asked_at: float
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """The bot's answer to a press: a line at the top, or a window when `show_alert`.

    Attributes:
        text: empty when the bot only took note of the press.
    """

    text: str
    show_alert: bool
    query_id: str
    url: str = ""


@dataclass(slots=True, eq=False)
class World:
    """The state of one simulated Telegram with one bot.

    Attributes:
        token: what the bot must know.
        clock: the present, Unix seconds.
        toasts: the answers to each person's presses, by person id.
    """

    token: str
    clock: Callable[[], float]
    bot: User = field(init=False)
    updates: Updates = field(init=False)
    chats: dict[int, Chat] = field(default_factory=dict)
    users: dict[int, User] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    queries: dict[str, Query] = field(default_factory=dict)
    toasts: dict[int, list[Toast]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bot = User(int(self.token.partition(":")[0]), "ChamberReady", username="chamberready_bot", is_bot=True)
        self.updates = Updates(self.clock)

    def now(self) -> int:
        """The present in whole seconds, as messages carry it."""
        return int(self.clock())

    def chat(self, fields: Fields) -> Chat:
        """The chat that a call names, open or not.

        Raises:
            RefusedError: no chat_id, or an unknown one.
        """
        named = text(fields, "chat_id")
        if not named:
            raise refused("chat_id_empty")
        found = self.chats.get(int(named)) if named.removeprefix("-").isdigit() else None
        if found is None:
            raise refused("chat_not_found")
        return found

    def open_chat(self, fields: Fields) -> Chat:
        """The chat that a call names and in which the bot may write.

        Raises:
            RefusedError: no such chat, the person blocked the bot, or the bot was removed.
        """
        chat = self.chat(fields)
        if chat.closed:
            raise refused("blocked") if chat.person else refused("kicked", kind=chat.kind)
        return chat

    def tell_message(self, message: Message, *, edited: bool = False) -> int:
        """Queue the update of a message that a person or a channel wrote; its number."""
        name = "channel_post" if message.chat.kind == "channel" else "message"
        return self.updates.add(f"edited_{name}" if edited else name, message.json(), ("message", message.chat.id))

    def tell_press(self, person: User, chat: Chat, message: Message | int, data: str) -> tuple[int, Query]:
        """Queue the update of a pressed button; its number and the query that waits for an answer."""
        query = Query(str(secrets.randbits(62)), person, chat, self.clock())
        self.queries[query.id] = query
        message_id = message if isinstance(message, int) else message.message_id
        there = chat.messages.get(message_id)
        shown: Json = there.json() if there else {"message_id": message_id, "chat": chat.json(), "date": 0}
        payload = {
            "id": query.id,
            "from": person.json(),
            "message": shown,
            "chat_instance": str(-(2**61) + chat.id),
            "data": data,
        }
        seconds = maximum("press_seconds")
        return self.updates.add("callback_query", payload, ("callback_query", person.id), seconds), query

    def new_group_id(self) -> str:
        """A media_group_id that no album had before."""
        return str(secrets.randbelow(10**17) + 10**17)
