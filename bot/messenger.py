"""Card → Bot API calls: what is edited, sent and stripped; the only writer to Telegram.

| the touch was            | the card goes             | and                                            |
| ------------------------ | ------------------------- | ---------------------------------------------- |
| a press                  | into the pressed message  | another message that held a card is stripped   |
| a press, message is gone | into a new message        | the same                                       |
| text, a file, a command  | into a new message        | the message that held the last card is stripped |
| a further part of album  | into the last card        |                                                |
"""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

import structlog
from markupsafe import Markup
from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from conversations.core import Button, Card, Copy, Document, DocumentKind, Link, Stored, Touch

log = structlog.get_logger()

SECONDS_TO_SHOW = 5.0
"""How long a card is tried before the update is given back to Telegram."""

TOAST_LIMIT = 200
"""Characters of the answer to a callback query."""

FIELD = dict.fromkeys(DocumentKind, "document") | {DocumentKind.PICTURE: "photo", DocumentKind.HEAT_MAP: "photo"}
"""How Telegram takes a file of each kind."""

TAG = re.compile(r"<[^>]*>")

NOT_MODIFIED = "message is not modified"
CANNOT_EDIT = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to show to whom, and how.

    Attributes:
        edit: The message to edit; None sends a new one.
        strip: A message whose keyboard goes.
        toast: A line above the card where a new message is sent; on a press it is the query's answer.
        delivery: The delivery whose message is edited; None for the person's own card.
    """

    chat: int
    card: Card
    token: str
    edit: int | None
    strip: int | None
    toast: Markup | None
    delivery: int | None = None


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The message in which Telegram now shows the card. `at` is Telegram's clock, None where it does not tell."""

    message: int
    at: int | None


class NotShown(Exception):  # noqa: N818 - reads as the fact it is
    """The card did not arrive, and may be tried again: flood, network. `retry_after` in seconds."""

    def __init__(self, retry_after: float = 0.0) -> None:
        super().__init__(f"retry after {retry_after} s")
        self.retry_after = retry_after


class Unreachable(Exception):  # noqa: N818 - reads as the fact it is
    """The person blocked the bot, or the account is gone."""


class Messenger:
    """Shows cards through one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def show(self, plan: Plan) -> OnScreen:
        """Shows the card, and strips the keyboard that no longer serves.

        Raises:
            NotShown: It may be tried again.
            Unreachable: It will not arrive.
            BadRequest: Telegram refuses the card: a bug of ours.
        """
        shown = await self._tried(plan)
        if plan.strip is not None and plan.strip != shown.message:
            await self.strip(plan.chat, plan.strip)
        return shown

    async def _tried(self, plan: Plan) -> OnScreen:
        try:
            async with asyncio.timeout(SECONDS_TO_SHOW):
                return await self._place(plan)
        except RetryAfter as error:
            raise NotShown(seconds(error)) from error
        except Forbidden as error:
            raise Unreachable(str(error)) from error
        except BadRequest as error:
            if "chat not found" in str(error).lower():
                raise Unreachable(str(error)) from error
            raise
        except (TelegramError, TimeoutError) as error:
            raise NotShown from error

    async def _place(self, plan: Plan) -> OnScreen:
        if plan.edit is not None:
            try:
                return await self._edit(plan, plan.edit)
            except BadRequest as error:
                reason = str(error).lower()
                if NOT_MODIFIED in reason:
                    return OnScreen(plan.edit, None)
                if not any(text in reason for text in CANNOT_EDIT):
                    raise
                if plan.delivery is not None:  # the person took the delivered message away
                    return OnScreen(plan.edit, None)
        sent = await self._call("sendMessage", {"chat_id": plan.chat, **content(plan, plan.toast if plan.edit is None else None)})
        if not isinstance(sent, dict) or type(sent.get("message_id")) is not int:
            raise NotShown
        return OnScreen(sent["message_id"], sent.get("date"))

    async def _edit(self, plan: Plan, message: int) -> OnScreen:
        method = "editMessageCaption" if plan.card.attachment else "editMessageText"
        edited = await self._call(method, {"chat_id": plan.chat, "message_id": message, **content(plan, None)})
        return OnScreen(message, edited.get("edit_date") if isinstance(edited, dict) else None)

    async def deliver(self, plan: Plan, made: bytes | str | None) -> tuple[int, str | None]:
        """Sends a delivery's card as a new message; gives Telegram's ids of the message and of its file.

        Args:
            made: The attachment's bytes, or Telegram's id of a file that shows the same; not looked at for what is `Stored`.

        Raises:
            TelegramError: As PTB and `transport` raise it: the caller knows which mean that nothing was sent.
        """
        fields = {"chat_id": plan.chat, **content(plan, None)}
        match plan.card.attachment:
            case None:
                return _ids(await self._call("sendMessage", fields), None)
            case Document(kind, name):
                field = FIELD[kind]
                fields[field] = made if isinstance(made, str) else InputFile(made or b"", filename=name)
                return _ids(await self._call(f"send{field.capitalize()}", fields), field)
            case Stored(file_id, kind):
                return _ids(await self._call(f"send{kind.value.capitalize()}", fields | {kind.value: file_id}), None)

    async def busy(self, chat: int, kind: DocumentKind) -> None:
        """A progress sign while a file is made."""
        await self._in_passing("sendChatAction", {"chat_id": chat, "action": f"upload_{FIELD[kind]}"})

    async def strip(self, chat: int, message: int) -> None:
        """The old card keeps its text and loses its buttons; whether that worked changes nothing for the person."""
        await self._in_passing("editMessageReplyMarkup", {"chat_id": chat, "message_id": message})

    async def say(self, chat: int, text: Markup) -> None:
        """A message without a card, where nothing depends on its arrival."""
        await self._in_passing("sendMessage", {"chat_id": chat, "text": str(text), "parse_mode": "HTML"})

    async def _in_passing(self, method: str, fields: dict[str, Any]) -> None:
        """A call whose failure changes nothing."""
        try:
            async with asyncio.timeout(SECONDS_TO_SHOW):
                await self._call(method, fields)
        except (TelegramError, TimeoutError) as error:
            log.debug("call failed", method=method, error=type(error).__name__)

    async def _call(self, method: str, fields: dict[str, Any]) -> Any:
        try:
            return await self._bot.do_api_request(method, fields)
        except (TypeError, KeyError, AttributeError) as error:  # PTB, on JSON that is no answer of a Bot API server
            raise NetworkError("the answer makes no sense") from error


def _ids(sent: Any, field: str | None) -> tuple[int, str | None]:
    """The ids in what Telegram answers; a photo is told in several sizes, the largest last."""
    try:
        held = sent[field] if field else None
        held = held[-1] if isinstance(held, list) else held
        return int(sent["message_id"]), str(held["file_id"]) if held else None
    except (TypeError, KeyError, IndexError, ValueError) as error:
        raise NetworkError("the answer makes no sense") from error


def seconds(error: RetryAfter) -> float:
    """The wait that Telegram asks for."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


def answer_fields(query: str, toast: Markup | None) -> dict[str, Any]:
    """The fields of answerCallbackQuery; a toast is plain text of at most 200 characters."""
    if toast is None:
        return {"callback_query_id": query}
    text = plain(toast)
    return {"callback_query_id": query, "text": text if len(text) <= TOAST_LIMIT else text[: TOAST_LIMIT - 1] + "…"}


def content(plan: Plan, toast: Markup | None) -> dict[str, Any]:
    """Text and keyboard of a message as the Bot API takes them."""
    card = plan.card
    text = toast + "\n\n" + card.written() if toast else card.written()
    fields: dict[str, Any] = {"parse_mode": "HTML"}
    if card.attachment:
        fields["caption"] = str(text)
    else:
        fields |= {"text": str(text), "link_preview_options": {"is_disabled": True}}
    if card.rows:
        fields["reply_markup"] = {"inline_keyboard": keyboard(card, plan.token, plan.delivery)}
    return fields


def keyboard(card: Card, token: str, delivery: int | None = None) -> list[list[dict[str, Any]]]:
    """The inline keyboard; callback data is `<delivery or nothing>.<index>.<token>`."""
    mark = f"{'' if delivery is None else delivery}"
    index = -1
    rows = []
    for row in card.rows:
        buttons = []
        for button in row:
            index += isinstance(button, Touch)
            buttons.append(_button(button, f"{mark}.{index}.{token}"))
        rows.append(buttons)
    return rows


def _button(button: Button, data: str) -> dict[str, Any]:
    match button:
        case Link(label, url):
            return {"text": plain(label), "url": url}
        case Copy(label, text):
            return {"text": plain(label), "copy_text": {"text": text}}
        case Touch(label, _, style):
            fields = {"text": plain(label), "callback_data": data}
            return fields | {"style": style.value} if style else fields


def plain(text: Markup) -> str:
    """Markup as plain text, for labels and toasts; spaces stay as they are, also those that must not break."""
    return Markup(TAG.sub("", text)).unescape() if "<" in text or "&" in text else str(text)  # noqa: S704 - what is left is escaped
