"""Users, chats and messages, and how the Bot API writes them.

The fields and their order are those of tdlib/telegram-bot-api, Client.cpp (JsonUser, JsonChat, JsonMessage).
"""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from bot.simulator.limits import maximum

Json = dict[str, Any]


@dataclass(slots=True, eq=False)
class User:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def json(self) -> Json:
        """The User of the Bot API."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        named = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name} | named


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat (its id is the person's), a group or a channel, with its messages and who looks at it.

    Attributes:
        kind: "private", "group" or "channel".
        closed: the person blocked the bot, or the bot was removed.
        last_message_id: the highest number given; a number is never given twice.
        watchers: queues that receive what happens in this chat, for the page.
        action: what the bot last said it does, as sendChatAction puts it, and until when.
    """

    id: int
    kind: str
    title: str = ""
    person: User | None = None
    closed: bool = False
    last_message_id: int = 0
    messages: dict[int, "Message"] = field(default_factory=dict)
    watchers: set[asyncio.Queue[Json]] = field(default_factory=set)
    action: tuple[str, float] = ("", 0.0)

    def json(self) -> Json:
        """The Chat of the Bot API."""
        if self.person:
            optional = {"last_name": self.person.last_name, "username": self.person.username}
            named = {name: value for name, value in optional.items() if value}
            return {"id": self.id, "first_name": self.person.first_name} | named | {"type": self.kind}
        more: Json = {"all_members_are_administrators": True} if self.kind == "group" else {}
        return {"id": self.id, "title": self.title, "type": self.kind} | more

    def add(self, message: "Message") -> "Message":
        """Give the message its number and show it."""
        self.last_message_id += 1
        message.message_id = self.last_message_id
        self.messages[message.message_id] = message
        if message.from_bot:
            self.action = ("", 0.0)
        self.tell("message", message=message.shown())
        return message

    def act(self, action: str, now: float) -> None:
        """Show what the bot does, until its next message or for a few seconds; "cancel" ends it."""
        self.action = ("", 0.0) if action == "cancel" else (action, now + maximum("action_seconds"))
        self.tell("action", action=action)

    def doing(self, now: float) -> str:
        """What the bot says it does at this moment, "upload_document" and the like; "" when nothing."""
        action, until = self.action
        return action if now < until else ""

    def tell(self, kind: str, **what: object) -> None:
        """Let everyone who looks at this chat know that something happened."""
        for queue in self.watchers:
            queue.put_nowait({"kind": kind} | what)


@dataclass(slots=True, eq=False, kw_only=True)
class Message:
    """One message as it stands now; an edit changes it in place.

    Attributes:
        content: what it holds, as the Bot API writes it: text and entities, or a document with its caption, …
        html: the text or caption as the bot sent it, in Telegram's HTML; what people write, escaped.
        reply_markup: the inline keyboard, None when there is none.
        origin: the fields of a forwarded message.
        reactions: the bot's reactions to it.
        silent: it came without a sound.
    """

    chat: Chat
    sender: User | None
    date: int
    content: Json
    html: str = ""
    message_id: int = 0
    edit_date: int = 0
    reply_markup: Json | None = None
    reply_to: "Message | None" = None
    media_group_id: str = ""
    origin: Json = field(default_factory=dict)
    reactions: list[Json] = field(default_factory=list)
    silent: bool = False

    @property
    def text(self) -> str:
        """The plain text or caption."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """The marks on `text`."""
        return list(self.content.get("entities") or self.content.get("caption_entities") or [])

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return self.sender is not None and self.sender.is_bot

    @property
    def keyboard(self) -> list[list[Json]]:
        """The rows of inline buttons as the Bot API writes them; empty when there are none."""
        rows: list[list[Json]] = self.reply_markup["inline_keyboard"] if self.reply_markup else []
        return rows

    @property
    def buttons(self) -> list[list[str]]:
        """The rows of labels."""
        return [[str(button["text"]) for button in row] for row in self.keyboard]

    def json(self, *, with_reply: bool = True) -> Json:
        """The Message of the Bot API."""
        found: Json = {"message_id": self.message_id}
        if self.sender:
            found["from"] = self.sender.json()
        else:
            found["sender_chat"] = self.chat.json()
        found |= {"chat": self.chat.json(), "date": self.date}
        if self.edit_date:
            found["edit_date"] = self.edit_date
        found |= self.origin
        if with_reply and self.reply_to and self.reply_to.message_id in self.chat.messages:
            found["reply_to_message"] = self.reply_to.json(with_reply=False)
        if self.media_group_id:
            found["media_group_id"] = self.media_group_id
        found |= self.content
        if self.reply_markup:
            found["reply_markup"] = self.reply_markup
        return found

    @property
    def file(self) -> Json | None:
        """What a person sees of its document, photo or video; None when it has none.

        Returns:
            The address on this server, which ends with the name because a browser titles the tab of a PDF by it; the name, the
            MIME type, the size in bytes, and `alt`: the words for it.
        """
        photo = self.content.get("photo")
        held = self.content.get("document") or self.content.get("video")
        given = photo[-1] | {"file_name": "photo.jpg", "mime_type": "image/jpeg"} if photo else held
        if given is None:
            return None
        name = given.get("file_name", "")
        return {
            "address": f"/simulator/files/{given['file_id']}" + (f"/{quote(name, safe='')}" if name.strip(".") else ""),
            "name": name,
            "mime_type": given["mime_type"],
            "size": given["file_size"],
            "alt": self.text or name,
        }

    def shown(self) -> Json:
        """What the page needs: the message, and what only people see."""
        seen = {"from_bot": self.from_bot, "reactions": self.reactions, "silent": self.silent}
        return self.json() | seen | ({"file": self.file} if self.file else {})
