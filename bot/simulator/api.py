"""The Bot API: one call from its fields to its answer, with the trouble ordered for it, and every call written down."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from bot.simulator import fields as given
from bot.simulator.chats import Json
from bot.simulator.faults import DroppedError, Fault, Faults, Flood
from bot.simulator.fields import Fields
from bot.simulator.limits import RefusedError, refused
from bot.simulator.messages import Messages
from bot.simulator.polling import Polling
from bot.simulator.profile import Profile
from bot.simulator.updates import Signal
from bot.simulator.webhook import Webhook
from bot.simulator.world import World

Method = Callable[[Fields], object | Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call as it was made and answered.

    Attributes:
        method: as the bot wrote it.
        fields: what it said, objects and numbers decoded, files as `fields.Upload`.
        status: the HTTP status; 0 when the connection was dropped.
        time: when it came, by the simulator's clock.
        answer: the body of the answer.
        in_webhook: it came in the answer to a webhook.
    """

    method: str
    fields: Fields
    status: int
    time: float
    answer: Json
    in_webhook: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: Telegram's JSON, or someone else's `text`."""

    status: int
    json: Json
    text: str | None = None


@dataclass(slots=True, eq=False)
class Api:
    """All methods of the Bot API on one world.

    Attributes:
        calls: every call, in the order in which they were answered.
        in_flight: how many calls, but getUpdates, are being answered.
        changed: fires when a call was answered.
        flood: Telegram's pace; None to let the bot run.
    """

    world: World
    retry_delay: float = 0.2
    retry_limit: float = 5.0
    flood: Flood | None = None
    faults: Faults = field(default_factory=Faults)
    calls: list[Call] = field(default_factory=list)
    in_flight: int = 0
    changed: Signal = field(default_factory=Signal)
    profile: Profile = field(init=False)
    polling: Polling = field(init=False)
    webhook: Webhook = field(init=False)
    methods: dict[str, Method] = field(init=False)

    def __post_init__(self) -> None:
        messages, profile = Messages(self.world), Profile(self.world)
        self.profile, self.polling = profile, Polling(self.world.updates)
        self.webhook = Webhook(
            self.world.updates, self.polling, partial(self.call, in_webhook=True), self.retry_delay, self.retry_limit
        )
        self.methods = {
            "getme": profile.get_me,
            "getupdates": self.webhook.get_updates,
            "setwebhook": self.webhook.set_webhook,
            "deletewebhook": self.webhook.delete_webhook,
            "getwebhookinfo": self.webhook.get_webhook_info,
            "sendmessage": messages.send_message,
            "senddocument": messages.send_document,
            "sendphoto": messages.send_photo,
            "sendvideo": messages.send_video,
            "editmessagetext": messages.edit_message_text,
            "editmessagecaption": messages.edit_message_caption,
            "editmessagemedia": messages.edit_message_media,
            "editmessagereplymarkup": messages.edit_message_reply_markup,
            "deletemessage": messages.delete_message,
            "answercallbackquery": messages.answer_callback_query,
            "sendchataction": messages.send_chat_action,
            "setmessagereaction": messages.set_message_reaction,
            "getfile": self.get_file,
            "setmycommands": profile.set_my_commands,
            "getmycommands": profile.get_my_commands,
            "deletemycommands": profile.delete_my_commands,
            "setmyname": partial(profile.set_text, "name"),
            "getmyname": partial(profile.get_text, "name"),
            "setmydescription": partial(profile.set_text, "description"),
            "getmydescription": partial(profile.get_text, "description"),
            "setmyshortdescription": partial(profile.set_text, "short_description"),
            "getmyshortdescription": partial(profile.get_text, "short_description"),
            "setchatmenubutton": profile.set_chat_menu_button,
            "getchatmenubutton": profile.get_chat_menu_button,
        }

    def get_file(self, fields: Fields) -> Json:
        """GetFile: where a file can be read."""
        stored = self.world.files.find(given.text(fields, "file_id"))
        return stored.json() | {"file_path": stored.path}

    async def call(self, method: str, fields: Fields, *, in_webhook: bool = False) -> Answer:
        """Carry out one call.

        Raises:
            DroppedError: a fault wants the connection closed instead of an answer.
        """
        name, started = method.lower(), self.world.clock()
        waits = name == "getupdates"
        self.in_flight += not waits
        answer = Answer(0, {})
        try:
            answer = await self._answer(name, fields)
        finally:
            self.in_flight -= not waits
            self.calls.append(Call(method, fields, answer.status, started, answer.json, in_webhook))
            self.changed.fire()
        return answer

    async def _answer(self, name: str, fields: Fields) -> Answer:
        chat = given.number(fields, "chat_id")
        fault = self.faults.take(name, chat)
        if fault and (spoilt := await self._spoilt(fault)):
            return spoilt
        answer = await self._carried_out(name, fields, chat)
        if fault and fault.late:
            await asyncio.sleep(fault.late)
        if fault and fault.drop == "after":
            raise DroppedError
        return answer

    async def _spoilt(self, fault: Fault) -> Answer | None:
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.drop == "before":
            raise DroppedError
        if fault.status:
            return Answer(fault.status, {}, fault.body)
        return failed(RefusedError(fault.error_code, fault.sentence, fault.retry_after)) if fault.error_code else None

    async def _carried_out(self, name: str, fields: Fields, chat: int) -> Answer:
        try:
            if name not in self.methods:
                raise refused("method")
            if self.flood and name.startswith("send") and name != "sendchataction":
                self.flood.check(chat)
            result = self.methods[name](fields)
            if inspect.isawaitable(result):
                result = await result
        except RefusedError as refusal:
            return failed(refusal)
        if isinstance(result, tuple):
            return Answer(200, {"ok": True, "result": result[0], "description": result[1]})
        return Answer(200, {"ok": True, "result": result})


def failed(refusal: RefusedError) -> Answer:
    """Telegram's answer to a call that it refuses."""
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.retry_after:
        body["parameters"] = {"retry_after": refusal.retry_after}
    return Answer(refusal.code, body)
