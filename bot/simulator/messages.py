"""The methods that write into a chat: send, edit, delete, react, and the answer to a press."""

import json
import re
from collections.abc import Callable

from bot.simulator import fields as field
from bot.simulator import media, strict
from bot.simulator.chats import Chat, Json, Message
from bot.simulator.fields import Fields
from bot.simulator.files import Files
from bot.simulator.keyboards import keyboard
from bot.simulator.limits import check, field_refused, refused
from bot.simulator.texts import Formatted, caption, message_text, preview
from bot.simulator.world import Toast, World

ACTIONS = frozenset(
    {
        "cancel",
        "typing",
        "record_video",
        "upload_video",
        "record_audio",
        "record_voice",
        "upload_audio",
        "upload_voice",
        "upload_photo",
        "upload_document",
        "choose_sticker",
        "pick_up_location",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
REACTIONS = frozenset(
    re.split(
        " +",
        "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚"
        " 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋"
        " 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡",
    )
)


_LASTING = ("has_protected_content",)
_UNSEEN = frozenset({"link_preview_options", *_LASTING})


class Messages:
    """Telegram's methods on messages; each gives the result of a call or raises `RefusedError`."""

    def __init__(self, world: World) -> None:
        self._world = world

    def send_message(self, fields: Fields) -> Json:
        """SendMessage: the new message."""
        text = message_text(fields)
        return self._send(fields, self._text(fields, text), keyboard(fields), text.html)

    def send_document(self, fields: Fields) -> Json:
        """SendDocument: by file_id or upload."""
        return self._send_file(fields, media.document)

    def send_photo(self, fields: Fields) -> Json:
        """SendPhoto: by file_id or upload."""
        return self._send_file(fields, media.photo)

    def send_video(self, fields: Fields) -> Json:
        """SendVideo: by file_id or upload."""
        return self._send_file(fields, media.video)

    def edit_message_text(self, fields: Fields) -> Json:
        """EditMessageText: the message with its new text and keyboard (none given: none left)."""
        text = message_text(fields)
        markup = keyboard(fields, only_inline=True)
        message = self._own(fields)
        if "text" not in message.content:
            raise refused("edit_no_text")
        return self._edit(message, self._text(fields, text), markup, text.html)

    def edit_message_caption(self, fields: Fields) -> Json:
        """EditMessageCaption: the message with its new caption and keyboard."""
        written = caption(fields)
        markup = keyboard(fields, only_inline=True)
        message = self._own(fields)
        if "text" in message.content:
            raise refused("edit_no_caption")
        above = {"show_caption_above_media": True} if field.flag(fields, "show_caption_above_media") else {}
        kept = {name: value for name, value in message.content.items() if "caption" not in name} | above
        return self._edit(message, kept | self._caption(written), markup, written.html)

    def edit_message_media(self, fields: Fields) -> Json:
        """EditMessageMedia: the message with another file and its caption in the place of what it held."""
        markup = keyboard(fields, only_inline=True)
        content, given = media.replacement(self._world.files, fields)
        written = caption(given)
        return self._edit(self._own(fields), content | self._caption(written), markup, written.html)

    def edit_message_reply_markup(self, fields: Fields) -> Json:
        """EditMessageReplyMarkup: the message with its new keyboard, or without one."""
        markup = keyboard(fields, only_inline=True)
        message = self._own(fields)
        return self._edit(message, message.content, markup, message.html)

    def delete_message(self, fields: Fields) -> bool:
        """DeleteMessage: any message of a private chat, the bot's own elsewhere, for 48 hours."""
        chat = self._world.open_chat(fields)
        message = chat.messages.get(field.number(fields, "message_id"))
        if message is None:
            raise refused("delete_not_found")
        foreign = chat.kind != "private" and not message.from_bot
        if foreign:
            raise refused("delete_hours")
        check("delete_hours", (self._world.now() - message.date) / 3600)
        del chat.messages[message.message_id]
        chat.tell("delete", message_id=message.message_id)
        return True

    def answer_callback_query(self, fields: Fields) -> bool:
        """AnswerCallbackQuery: shown to who pressed; a second answer changes nothing."""
        text = field.text(fields, "text")
        check("answer_text", text)
        query = self._world.queries.get(field.text(fields, "callback_query_id"))
        if query is None:
            raise refused("answer_seconds")
        check("answer_seconds", self._world.clock() - query.asked_at)
        if not query.answered:
            query.answered = True
            toast = Toast(text, field.flag(fields, "show_alert"), query.id, field.text(fields, "url"))
            self._world.toasts.setdefault(query.person.id, []).append(toast)
            query.chat.tell("toast", person=query.person.id, text=text, show_alert=toast.show_alert, query_id=query.id)
        return True

    def send_chat_action(self, fields: Fields) -> bool:
        """SendChatAction: "typing" and the like, for a few seconds."""
        action = field.text(fields, "action").lower()
        if action not in ACTIONS:
            raise refused("action")
        self._world.open_chat(fields).act(action, self._world.clock())
        return True

    def set_message_reaction(self, fields: Fields) -> bool:
        """SetMessageReaction: one of Telegram's emoji on a message, or none."""
        chat = self._world.open_chat(fields)
        message = chat.messages.get(field.number(fields, "message_id"))
        if message is None:
            raise refused("react_not_found")
        reactions = fields.get("reaction") or []
        if len(reactions) > 1 or any(one.get("emoji") not in REACTIONS for one in reactions):
            raise refused("reaction")
        message.reactions = reactions
        chat.tell("message", message=message.shown())
        return True

    def _send_file(self, fields: Fields, read: Callable[[Files, Fields], Json]) -> Json:
        content, written = read(self._world.files, fields), caption(fields)
        return self._send(fields, content | self._caption(written), keyboard(fields), written.html)

    def _text(self, fields: Fields, text: Formatted) -> Json:
        shown = preview(fields)
        return {"text": text.text} | self._marks("entities", text) | ({"link_preview_options": shown} if shown else {})

    def _caption(self, written: Formatted) -> Json:
        return {"caption": written.text} | self._marks("caption_entities", written) if written.text else {}

    def _marks(self, name: str, text: Formatted) -> Json:
        return {name: [self._named(one) for one in text.entities]} if text.entities else {}

    def _named(self, entity: Json) -> Json:
        """A mention with the whole person in it, as Telegram gives it."""
        if entity["type"] != "text_mention":
            return entity
        user = self._world.users.get(int(entity["user"]["id"]))
        return entity | {"user": user.json() if user else entity["user"]}

    def _send(self, fields: Fields, content: Json, markup: Json | None, html: str) -> Json:
        chat = self._world.open_chat(fields)
        if field.flag(fields, "protect_content"):
            content = content | {"has_protected_content": True}
        message = Message(
            chat=chat,
            sender=None if chat.kind == "channel" else self._world.bot,
            date=self._world.now(),
            content=content,
            html=html,
            reply_markup=markup,
            reply_to=_replied(chat, fields),
            silent=field.flag(fields, "disable_notification"),
        )
        return chat.add(message).json()

    def _own(self, fields: Fields) -> Message:
        chat = self._world.open_chat(fields)
        message = chat.messages.get(field.number(fields, "message_id"))
        if message is None:
            raise refused("edit_not_found")
        if not message.from_bot and chat.kind != "channel":
            raise refused("edit_forbidden")
        return message

    def _edit(self, message: Message, content: Json, markup: Json | None, html: str) -> Json:
        content = content | {name: True for name in _LASTING if name in message.content}
        if _visible(content) == _visible(message.content) and markup == message.reply_markup:
            raise refused("edit_same")
        message.content, message.reply_markup, message.html = content, markup, html
        message.edit_date = self._world.now()
        message.chat.tell("message", message=message.shown())
        return message.json(with_reply=False)


def _visible(content: Json) -> str:
    return json.dumps({name: value for name, value in content.items() if name not in _UNSEEN})


def _replied(chat: Chat, fields: Fields) -> Message | None:
    parameters = field.obj(fields, "reply_parameters", "reply")
    try:
        wanted = strict.integer(parameters, "message_id") if parameters else field.number(fields, "reply_to_message_id")
    except ValueError as problem:
        raise field_refused(problem) from None
    lenient = (parameters or {}).get("allow_sending_without_reply") or field.flag(fields, "allow_sending_without_reply")
    message = chat.messages.get(wanted)
    if wanted and message is None and not lenient:
        raise refused("reply_not_found")
    return message
