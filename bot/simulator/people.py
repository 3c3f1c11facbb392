"""The other side: what a person does in their chat with the bot, each act one update."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.simulator import contents, markup
from bot.simulator.chats import Chat, Json, Message, User
from bot.simulator.world import Query, Toast, World


@dataclass(slots=True, eq=False)
class Correspondent:
    """A chat with the bot, as who writes in it sees it."""

    world: World
    chat: Chat

    @property
    def messages(self) -> list[Message]:
        """All messages of the chat that were not deleted, in order."""
        return list(self.chat.messages.values())

    @property
    def last(self) -> Message:
        """The last message of the bot.

        Raises:
            LookupError: it has not written here.
        """
        return self._last(lambda _: True, "message of the bot")

    @property
    def screen(self) -> Message:
        """The last message of the bot that carries a keyboard.

        Raises:
            LookupError: there is none.
        """
        return self._last(lambda message: bool(message.keyboard), "message with buttons")

    def message(self, which: Message | int | None) -> Message:
        """A message, by itself or by its number; None is the last one with buttons.

        Raises:
            LookupError: there is none, or it was deleted.
        """
        if which is None:
            return self.screen
        return self.chat.messages[which] if isinstance(which, int) else which

    def opened(self, which: Message | int) -> bytes:
        """The bytes of the document, photo or video of a message.

        Raises:
            LookupError: no such message, or it holds no file.
        """
        shown = self.message(which).content
        held = next(([shown[kind]] for kind in ("document", "video") if kind in shown), shown.get("photo", []))
        return self.world.files.by_id[held[-1]["file_id"]].read()

    def write(
        self,
        sender: User | None,
        content: Json,
        *,
        reply_to: Message | int | None = None,
        origin: Json | None = None,
        media_group_id: str = "",
    ) -> int:
        """Add a message to the chat and tell the bot; the update's number.

        Raises:
            RuntimeError: the person has blocked the bot, or the bot was removed.
        """
        if self.chat.closed:
            raise RuntimeError(f"chat {self.chat.id} is closed to the bot")
        message = Message(
            chat=self.chat,
            sender=sender,
            date=self.world.now(),
            content=content,
            html=markup.escaped(str(content.get("text", content.get("caption", "")))),
            reply_to=None if reply_to is None else self.message(reply_to),
            origin=origin or {},
            media_group_id=media_group_id,
        )
        return self.world.tell_message(self.chat.add(message))

    def press_as(self, user: User, button: str | int, message: Message | int | None = None) -> tuple[int, Query]:
        """Press a button as this user; the update's number and the query.

        Raises:
            LookupError: no such button, several that fit, or it is no callback button.
        """
        shown = self.message(message)
        return self.world.tell_press(user, self.chat, shown, _data(shown, button))

    def _last(self, wanted: Callable[[Message], bool], what: str) -> Message:
        found = next((one for one in reversed(self.messages) if (one.from_bot or not one.sender) and wanted(one)), None)
        if found is None:
            raise LookupError(f"chat {self.chat.id} has no {what}")
        return found


@dataclass(slots=True, eq=False)
class Person(Correspondent):
    """A person in the private chat with the bot.

    Every act gives the number of its update, 0 when the bot does not want this kind of update.

    Attributes:
        about: who this is, for whoever picks someone to play on the page; the bot does not know it.
    """

    user: User
    about: str = ""

    @property
    def id(self) -> int:
        """The person's id, which is the chat's too."""
        return self.user.id

    @property
    def language_code(self) -> str:
        """The language of the person's Telegram."""
        return self.user.language_code

    @language_code.setter
    def language_code(self, code: str) -> None:
        self.user.language_code = code
        self.chat.tell("profile")

    @property
    def doing(self) -> str:
        """What the bot says it does at this moment, "upload_document" and the like; "" when nothing."""
        return self.chat.doing(self.world.clock())

    @property
    def answers(self) -> list[Toast]:
        """The bot's answers to this person's presses, also those without words."""
        return self.world.toasts.setdefault(self.id, [])

    @property
    def toasts(self) -> list[Toast]:
        """The answers that showed something: a line, or a window (`show_alert`)."""
        return [toast for toast in self.answers if toast.text]

    async def start(self, code: str = "") -> int:
        """Press Start, or follow a link with a code."""
        return await self.say(f"/start {code}".strip())

    async def say(self, text: str, reply_to: Message | int | None = None, *, forwarded: bool = False) -> int:
        """Send a text."""
        return self.write(
            self.user,
            contents.text(text),
            reply_to=reply_to,
            origin=contents.forwarded(self.world.now()) if forwarded else None,
        )

    async def edit(self, message: Message | int, text: str) -> int:
        """Change a text that this person sent."""
        shown = self.message(message)
        shown.content, shown.html, shown.edit_date = contents.text(text), markup.escaped(text), self.world.now()
        self.chat.tell("message", message=shown.shown())
        return self.world.tell_message(shown, edited=True)

    async def press(self, button: str | int, message: Message | int | None = None) -> int:
        """Press a button of a message, of the last one with buttons when none is named.

        Args:
            button: its label or a part of it that no other label has; or its place among the callback buttons, from 0.
            message: the message or its number.

        Raises:
            LookupError: no such button, several that fit, or it is no callback button.
        """
        return self.press_as(self.user, button, message)[0]

    async def press_data(self, data: str, message: Message | int) -> int:
        """Press a button that the message may not have, an old or a forged one; the message itself may be gone."""
        return self.world.tell_press(self.user, self.chat, message, data)[0]

    async def send_document(
        self,
        name: str,
        content: bytes | int = 1024,
        mime: str = "",
        caption: str = "",
        *,
        reply_to: Message | int | None = None,
    ) -> int:
        """Send a file; `content` is its bytes, or only its size."""
        document = contents.document(self.world, name, content, mime)
        return self.write(self.user, document | contents.caption(caption), reply_to=reply_to)

    async def send_photo(
        self,
        content: bytes | int = 200_000,
        caption: str = "",
        *,
        width: int = 1280,
        height: int = 960,
        reply_to: Message | int | None = None,
    ) -> int:
        """Send a picture; Telegram keeps it in several sizes."""
        photo = contents.photo(self.world, content, width, height)
        return self.write(self.user, photo | contents.caption(caption), reply_to=reply_to)

    async def send_video(self, content: bytes | int = 900_000, caption: str = "", name: str = "film.mp4") -> int:
        """Send a film."""
        return self.write(self.user, contents.video(self.world, name, content) | contents.caption(caption))

    async def send_album(
        self, items: Sequence[tuple[str, bytes | int]], caption: str = "", *, reply_to: Message | int | None = None
    ) -> list[int]:
        """Send several files at once, as (name, bytes or size); pictures go by their name; one update each."""
        group = self.world.new_group_id()
        told = [contents.caption(caption), *({} for _ in items[1:])]
        return [
            self.write(self.user, contents.by_name(self.world, name, content) | words, reply_to=reply_to, media_group_id=group)
            for (name, content), words in zip(items, told, strict=True)
        ]

    async def send_files(
        self, items: Sequence[tuple[str, bytes | int]], caption: str = "", *, reply_to: Message | int | None = None
    ) -> list[int]:
        """Send what someone picked in one go: an album when it is more than one."""
        if len(items) > 1:
            return await self.send_album(items, caption, reply_to=reply_to)
        name, content = items[0]
        sent = contents.by_name(self.world, name, content) | contents.caption(caption)
        return [self.write(self.user, sent, reply_to=reply_to)]

    async def send_sticker(self, emoji: str = "👍") -> int:
        """Send a sticker."""
        return self.write(self.user, contents.sticker(self.world, emoji))

    async def send_location(self, latitude: float = 50.8466, longitude: float = 4.3528) -> int:
        """Send a place."""
        return self.write(self.user, {"location": {"latitude": latitude, "longitude": longitude}})

    async def send_contact(self, phone_number: str = "+32470123456", first_name: str = "Anna") -> int:
        """Send a contact."""
        return self.write(self.user, {"contact": {"phone_number": phone_number, "first_name": first_name}})

    async def send_voice(self, seconds: int = 3) -> int:
        """Send a voice message."""
        return self.write(self.user, contents.voice(self.world, seconds))

    async def block(self) -> int:
        """Block the bot: it can no longer write here."""
        return self._member(closed=True)

    async def unblock(self) -> int:
        """Let the bot write again."""
        return self._member(closed=False)

    def _member(self, *, closed: bool) -> int:
        self.chat.closed = closed
        return tell_membership(
            self.world, self.chat, self.user, "member" if closed else "kicked", "kicked" if closed else "member"
        )


def tell_membership(world: World, chat: Chat, by: User, before: str, after: str) -> int:
    """Queue the update of a change in whether the bot may write in a chat ("member", "kicked", "left"); its number."""
    member = {
        status: {"user": world.bot.json(), "status": status} | ({"until_date": 0} if status == "kicked" else {})
        for status in (before, after)
    }
    chat.tell("membership", closed=chat.closed)
    return world.updates.add(
        "my_chat_member",
        {
            "chat": chat.json(),
            "from": by.json(),
            "date": world.now(),
            "old_chat_member": member[before],
            "new_chat_member": member[after],
        },
        ("my_chat_member", chat.id),
    )


def _data(message: Message, button: str | int) -> str:
    touches = [one for row in message.keyboard for one in row if "callback_data" in one]
    if isinstance(button, int):
        return str(touches[button]["callback_data"])
    shown = [one for row in message.keyboard for one in row]
    fitting = [one for one in shown if one["text"] == button] or [one for one in shown if button in one["text"]]
    if len(fitting) != 1:
        raise LookupError(f"{len(fitting)} buttons fit {button!r}; the message has {message.buttons}")
    if "callback_data" not in fitting[0]:
        raise LookupError(f"{button!r} is no callback button: {fitting[0]}")
    return str(fitting[0]["callback_data"])
