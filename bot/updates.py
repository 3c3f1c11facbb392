"""telegram.Update → Incoming: the only reader of what Telegram sends."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from telegram import Message, PhotoSize, Update, User

from conversations.core import Attached, Command, Intent, SentStrange, Strange, Wrote
from conversations.model.file import File, FileKind

INVISIBLE = {"Cc", "Cf", "Mn", "Zl", "Zp", "Zs"}
"""Unicode categories of characters that show nothing by themselves."""

TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of what follows: they make a file "statutenexe.pdf" of "statuten\u202efdp.exe"."""

LONGEST_NAME = 255
"""Characters of the longest name of a file."""

LARGEST_NUMBER = 2**63 - 1

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to send."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who touched, as Telegram tells it."""

    telegram_id: int
    name: str
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Press:
    """A button was pressed: its data, on which message."""

    query_id: str
    message_id: int
    data: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A message in a private chat. `at` is Telegram's clock, Unix seconds; `reply_to` the message that it replies to."""

    message_id: int
    at: int
    intent: Intent
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Reachable:
    """The person blocked the bot, or took it back."""

    yes: bool


@dataclass(frozen=True, slots=True)
class InGroup:
    """Someone wrote in a group where the bot is."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read. `sender` is None where no person stands behind it."""

    update_id: int
    sender: Sender | None
    touch: Press | Sent | Reachable | InGroup


def without_card(update: dict[str, Any]) -> dict[str, Any]:
    """The update without the card that a press carries along: it is most of the update, and it is our own."""
    query = update.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    if isinstance(message, dict):
        for part in ("text", "entities", "reply_markup", "from", "link_preview_options"):
            message.pop(part, None)
    return update


def read(update: Update) -> Incoming | None:
    """What the update means to us; None when it means nothing (a channel, a kind that we do not ask for).

    Raises:
        ValueError: It has a number that Telegram cannot have given: no column would hold it.
    """
    incoming = _read(update)
    if incoming is not None and any(abs(number) > LARGEST_NUMBER for number in _numbers(incoming)):
        raise ValueError("a number out of range")
    return incoming


def _numbers(incoming: Incoming) -> tuple[int, ...]:
    touch = incoming.touch
    message = touch.message_id if isinstance(touch, Press | Sent) else touch.chat_id if isinstance(touch, InGroup) else 0
    at, replied = (touch.at, touch.reply_to or 0) if isinstance(touch, Sent) else (0, 0)
    return (incoming.update_id, message, at, replied, incoming.sender.telegram_id if incoming.sender else 0)


def _read(update: Update) -> Incoming | None:
    if (query := update.callback_query) is not None:
        if query.message is None or query.data is None or query.message.chat.type != "private":
            return None
        return Incoming(update.update_id, _sender(query.from_user), Press(query.id, query.message.message_id, query.data))
    if (member := update.my_chat_member) is not None:
        if member.chat.type != "private":
            return None
        reachable = Reachable(yes=member.new_chat_member.status not in {"kicked", "left"})
        return Incoming(update.update_id, _sender(member.from_user), reachable)
    message = update.message or update.edited_message
    if message is None or message.chat.type == "channel":
        return None
    if message.chat.type != "private":
        return Incoming(update.update_id, None, InGroup(message.chat.id)) if update.message else None
    if message.from_user is None or message.from_user.is_bot:
        return None
    intent = SentStrange(Strange.EDITED) if update.edited_message else _intent(message)
    replied = message.reply_to_message.message_id if message.reply_to_message else None
    sent = Sent(message.message_id, int(message.date.timestamp()), intent, replied)
    return Incoming(update.update_id, _sender(message.from_user), sent)


def _sender(user: User) -> Sender:
    return Sender(user.id, one_line(user.full_name)[:128], user.language_code)


def _intent(message: Message) -> Intent:
    if message.document or message.photo or message.video:
        return _attached(message)
    if message.text is None:
        return SentStrange(Strange.UNSUPPORTED)
    text = clean(message.text)
    if message.forward_origin is not None:
        return SentStrange(Strange.FORWARDED)
    if text.startswith("/") and len(text) > 1 and text[1].isalpha():
        name, _, argument = text[1:].partition(" ")
        return Command(name.split("@")[0].lower(), argument.strip())
    return Wrote(text) if shows(text) else SentStrange(Strange.EMPTY)


def clean(text: str) -> str:
    """The text without what no database and no screen takes: NUL and other control characters, spaces around it."""
    kept = "".join(c for c in text if c in "\n\t" or (c >= " " and not "\ud800" <= c <= "\udfff" and c != "\x7f"))
    return kept.strip().strip("\u200b\u2060\ufeff").strip()


def one_line(name: str) -> str:
    """A name as it can stand within a sentence: on one line, and turning nothing around that stands beside it."""
    return " ".join(clean("".join(character for character in name if character not in TURNING)).split())


def _name_of_file(name: str) -> str:
    """A file's name, cut in its middle: its ending says what it is."""
    whole = one_line(name)
    return whole if len(whole) <= LONGEST_NAME else f"{whole[: LONGEST_NAME - 17]}…{whole[-16:]}"


def shows(text: str) -> bool:
    """Whether there is anything to see in the text: not only spaces, joiners and marks of direction."""
    return any(unicodedata.category(character) not in INVISIBLE for character in text)


def _attached(message: Message) -> Attached:
    caption = clean(message.caption or "")
    return Attached(_file(message), caption, message.media_group_id)


def _file(message: Message) -> File:
    if message.photo:
        photo: PhotoSize = max(message.photo, key=lambda size: size.width * size.height)
        return File(photo.file_id, photo.file_unique_id, FileKind.PHOTO, "", "image/jpeg", photo.file_size)
    found: Any = message.document or message.video
    kind = FileKind.DOCUMENT if message.document else FileKind.VIDEO
    name = _name_of_file(found.file_name or "")
    return File(found.file_id, found.file_unique_id, kind, name, clean(found.mime_type or ""), found.file_size)
