"""A bot at work on a simulated Telegram, and people who talk to it: what lets a test read like the journey.

    anna = await stage.person("nl")
    await anna.says("/start")
    await anna.presses(0)

Every act waits until the bot has answered; it gives the number of its update.
"""

import asyncio
import html
import re
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from typing import Any, Literal
from uuid import UUID, uuid4

import aiohttp
from sqlalchemy import Connection, Row, Table, func, select, update
from starlette.applications import Starlette

from bot import turn
from bot.bootstrap import House, webhook_secret
from bot.messenger import plain
from bot.settings import Settings
from bot.share import Shares, boundless
from bot.simulator.chats import Message
from bot.simulator.people import Person
from bot.simulator.serve import serving as simulators_serving
from bot.simulator.simulator import Simulator
from bot.turns import Turns
from bot.web import SECRET_HEADER
from conversations import states
from conversations.core import Intent, Role
from conversations.criterion import GiveAnswer
from conversations.events import AssessmentOpened, FactGiven
from conversations.model.answers import Credit
from conversations.model.programme import Programme, ProgrammeId
from conversations.states import State, encode
from locales.language import Language
from locales.say import voice
from storage import arrivals, assessments, people, programmes, tables
from storage.database import Database
from storage.load import Moment, place
from storage.record import record
from tests.botapi import assert_spoken

Mode = Literal["webhook", "polling"]
BOTH_WAYS: tuple[Mode, ...] = ("webhook", "polling")
CHAMBER = "voka-limburg"
"""A local chamber of the register."""


def free_port() -> int:
    """A port on loopback that nobody listens on, and that no outgoing connection is given meanwhile."""
    while True:
        port = 10_000 + secrets.randbelow(20_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Waits until something is so; a test that waits in vain fails."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.005)


def in_language(language: Language | str, text: str, /, **values: object) -> str:
    """A sentence of the bot as a person reads it."""
    return plain(voice(Language(language))(text, **values))


def moment_now() -> Moment:
    """This moment, as a turn sees it."""
    now = datetime.now(UTC)
    return Moment(now, now.date(), uuid4())


class Records:
    """What a database holds, read and arranged beside the bot."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)

    def rows(self, table: Table, **values: object) -> list[Row]:
        """The rows that have these values, in the order of their keys."""
        wanted = [table.c[name] == value for name, value in values.items()]
        with self.database.reading() as connection:
            return list(connection.execute(select(table).where(*wanted).order_by(*table.primary_key)))

    def count(self, table: Table, **values: object) -> int:
        """How many rows have these values."""
        wanted = [table.c[name] == value for name, value in values.items()]
        with self.database.reading() as connection:
            return connection.execute(select(func.count()).select_from(table).where(*wanted)).scalar_one()

    def change(self, table: Table, where: dict[str, object], **values: object) -> None:
        """Writes values into the rows that have others."""
        wanted = [table.c[name] == value for name, value in where.items()]
        with self.database.writing() as connection:
            connection.execute(update(table).where(*wanted).values(**values))

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A write transaction of the test's own."""
        with self.database.writing() as connection:
            yield connection

    def everything(self) -> dict[str, list[tuple]]:
        """All that people left behind, by table: what a harmless update must not change."""
        kept = (
            tables.answers, tables.notes, tables.evidence, tables.fact_answers, tables.quick_answers, tables.assessments,
            tables.journal,
        )  # fmt: skip
        return {table.name: [tuple(row) for row in self.rows(table)] for table in kept}


def quickly(application: Starlette, host: str, port: int) -> AbstractAsyncContextManager[object]:
    """Serves an application as the product does, but stops at once."""
    return simulators_serving(application, port)


class Stage:
    """A bot at work on a simulated Telegram.

    Args:
        settings: Settings of the bot beside those that the stage sets.
        make_turns, make_shares: See `House`; by default a person may be as fast as a test is.
        serving: How the web application is served; the product's own takes a fifth of a second to stop.

    Attributes:
        simulator: Telegram, as the bot sees it.
        records: What the bot's database holds.
        house: The running bot; another one after `restart`.
    """

    def __init__(
        self,
        database_url: str,
        mode: Mode = "webhook",
        *,
        make_turns: Callable[..., Turns] = Turns,
        make_shares: Callable[[], Shares] = boundless,
        clock: Callable[[], float] | None = None,
        serving: Callable[..., AbstractAsyncContextManager[object]] = quickly,
        **settings: Any,
    ) -> None:
        more = {"clock": clock} if clock else {}
        self.simulator = Simulator(retry_delay=0.05, retry_limit=0.2, **more)
        self.records = Records(database_url)
        self.mode, self.make_turns, self.make_shares, self.serving = mode, make_turns, make_shares, serving
        self.port = free_port()
        self._given = {"bot_token": self.simulator.token, "database_url": database_url} | settings
        self._ids = count(1001)
        self._running = AsyncExitStack()
        self.settings: Settings
        self.house: House
        self.http: aiohttp.ClientSession

    @asynccontextmanager
    async def open(self, *, started: bool = True) -> AsyncIterator["Stage"]:
        """Telegram, and the bot at work on it."""
        async with (
            self.simulator.serving() as api,
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as self.http,
        ):
            hook = {"public_url": self.url} if self.mode == "webhook" else {}
            self.settings = Settings(_env_file=None, **{"telegram_api_url": api, "port": self.port, **hook, **self._given})
            try:
                if started:
                    await self.start()
                yield self
            finally:
                await self.stop()
                self.records.database.close()
        assert_spoken(self.simulator)

    @property
    def url(self) -> str:
        """Where the bot listens."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Starts the bot; ends once Telegram can reach it."""
        self.house = House(self.settings, self.make_turns, make_shares=self.make_shares)
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self.house.open())
            await stack.enter_async_context(self.serving(self.house.application(), "127.0.0.1", self.port))
            await stack.enter_async_context(self.house.at_work())
            self._running = stack.pop_all()
        api = self.simulator.api
        await until(lambda: api.webhook.address or api.polling.waiting or not self.house.turns)

    async def stop(self) -> None:
        """Stops the bot as SIGTERM does; what Telegram still has to deliver waits."""
        await self._running.aclose()
        self._running = AsyncExitStack()

    async def restart(self) -> None:
        """Stops the bot, and starts another one on the same database."""
        await self.stop()
        await self.start()

    async def settled(self, seconds: float = 5) -> None:
        """Waits until the bot has answered everything: an update is confirmed once its card is there and its press answered."""
        api, updates = self.simulator.api, self.simulator.world.updates
        loop = asyncio.get_running_loop()
        until_ = loop.time() + seconds
        while updates.waiting() or api.in_flight:
            if loop.time() > until_:
                left = [update.json() for update in updates.waiting()]
                raise TimeoutError(f"{api.in_flight} calls in flight, {len(left)} updates not acknowledged: {left}")
            await updates.changed.wait(0.005)
        if self.mode == "polling":
            await asyncio.sleep(0.002)  # the next poll begins to wait

    async def person(self, language: str = "nl", name: str = "Anna", *, id: int | None = None) -> "Visitor":  # noqa: A002 - Telegram's own word
        """Someone who has not touched the bot yet."""
        known = self.simulator.person(id or next(self._ids), name, last_name="Peeters", language_code=language)
        return Visitor(self, known)

    async def at_criterion(
        self, language: str = "nl", name: str = "Anna", *, chamber: str | None = None, number: int = 0, **more: Any
    ) -> "Visitor":
        """Someone whose screen shows a criterion: in a trial of their own, or as one of a chamber.

        Args:
            number: Which of the programme's criteria, from 0.
        """
        visitor = await self.person(language, name, **more)
        with self.records.writing() as connection:
            self._arranged(connection, visitor.person, Language(language), chamber, number)
        await visitor.says("/start")
        await visitor.presses(0)
        return visitor

    def _arranged(self, connection: Connection, person: Person, language: Language, chamber: str | None, number: int) -> None:
        moment = moment_now()
        met = people.meet(connection, person.id, f"{person.user.first_name} Peeters", language, moment.now)
        programme = programmes.newest(connection)[ProgrammeId.LOCAL]
        there = assessments.of_chamber(connection, chamber) if chamber else None
        assessment = there[0] if there else moment.fresh_id
        opened = AssessmentOpened(assessment, programme.id, programme.version, chamber)
        facts = tuple(FactGiven(assessment, fact.id, value=True) for fact in programme.facts)
        record(connection, met.person, () if there else (opened, *facts), moment.now)
        at = states.AtCriterion(assessment, programme.criteria[number].id)
        where = tables.people.c.id == met.person.id
        connection.execute(update(tables.people).where(where).values(chamber_id=chamber, state=encode(at)))
        turn.keep_position(connection, met.person, at, moment.now)

    async def waits_for(self, table: Table, count: int, **values: object) -> None:
        """Waits until so many rows are stored, whatever is still to be shown."""
        await until(lambda: self.records.count(table, **values) >= count)

    def local(self) -> Programme:
        """The local programme."""
        with self.records.database.reading() as connection:
            return programmes.newest(connection)[ProgrammeId.LOCAL]

    def that_may_not_apply(self) -> int:
        """The place of a criterion for which *Not applicable* is offered."""
        return next(place for place, one in enumerate(self.local().criteria) if one.may_not_apply)

    def that_must_apply(self) -> int:
        """The place of a criterion for which it is not."""
        return next(place for place, one in enumerate(self.local().criteria) if not one.may_not_apply)

    @property
    def criteria(self) -> list[str]:
        """The ids of the local programme's criteria, in order."""
        return [criterion.id for criterion in self.local().criteria]

    def invited(
        self,
        chamber: str | None = CHAMBER,
        role: Role = Role.NONE,
        *,
        language: Language | None = None,
        days: int = 14,
        code: str | None = None,
    ) -> str:
        """The code of a new invitation."""
        code = code or uuid4().hex
        with self.records.writing() as connection:
            now = datetime.now(UTC)
            arrivals.invite(connection, code, role, chamber, abroad_only=False, language=language, days=days, now=now)
        return code

    async def post(self, body: object, *, secret: str | None = None, raw: bytes | None = None) -> "Reply":
        """An update that comes to the webhook past the simulator."""
        headers = {SECRET_HEADER: webhook_secret(self.settings) if secret is None else secret}
        given = {"data": BytesIO(raw)} if raw is not None else {"json": body}
        async with self.http.post(f"{self.url}/telegram", headers=headers, **given) as answer:
            found = await answer.read()
            return Reply(answer.status, await answer.json() if found and answer.status == 200 else None)

    def update_id(self) -> int:
        """The number of an update that comes past the simulator."""
        self.simulator.world.updates.last_id += 1
        return self.simulator.world.updates.last_id

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Status and text of one of the bot's pages."""
        async with self.http.get(f"{self.url}{path}", headers=headers) as answer:
            return answer.status, await answer.text()

    def calls(self, *methods: str, chat: int | None = None) -> list[Any]:
        """The calls of these methods to Telegram, of one chat."""
        wanted = {method.lower() for method in methods}
        made = [call for call in self.simulator.calls if call.method.lower() in wanted]
        return [call for call in made if chat is None or call.fields.get("chat_id") == chat]

    def unanswered(self) -> list[str]:
        """Presses whose clock still turns on the person's screen."""
        return [query.id for query in self.simulator.world.queries.values() if not query.answered]


@dataclass(frozen=True)
class Reply:
    """What the webhook answered."""

    status: int
    answer: dict[str, Any] | None


class Visitor:
    """Someone who talks to the bot."""

    def __init__(self, stage: Stage, person: Person) -> None:
        self.stage, self.person = stage, person

    @property
    def id(self) -> int:
        """The Telegram id."""
        return self.person.id

    async def says(self, text: str, **how: Any) -> int:
        """Types a text or a command."""
        return await self._done(await self.person.say(text, **how))

    async def presses(self, button: int | str = 0, on: Message | int | None = None) -> int:
        """Presses a button of the card, by its place or its label."""
        return await self._done(await self.person.press(button, on))

    async def presses_for(self, kind: type[Intent], **fields: object) -> int:
        """Presses the button that means this."""
        return await self.presses(self.button(kind, **fields), self.card)

    async def answers(self, credit: Credit) -> int:
        """Answers the criterion on the screen with a button."""
        return await self.presses_for(GiveAnswer, credit=credit)

    async def presses_data(self, data: str, on: Message | int | None = None) -> int:
        """Presses a button that may never have been there."""
        return await self._done(await self.person.press_data(data, self.card if on is None else on))

    async def sends(self, name: str = "statuten.pdf", size: int = 1000, mime: str = "application/pdf", caption: str = "") -> int:
        """Sends a file."""
        return await self._done(await self.person.send_document(name, size, mime, caption))

    async def sends_album(self, *names: str, caption: str = "") -> list[int]:
        """Sends several files at once."""
        updates = await self.person.send_album([(name, 1000) for name in names], caption)
        await self.stage.settled()
        return updates

    async def sends_odd(self, what: str) -> int:
        """Sends a sticker, a location, a contact or a voice message."""
        return await self._done(await getattr(self.person, f"send_{what}")())

    async def _done(self, number: int) -> int:
        await self.stage.settled()
        return number

    def press_update(self, data: str, on: Message | int | None = None, query: str = "1") -> dict[str, Any]:
        """A press as Telegram would post it, for `Stage.post`."""
        message = self.person.message(on)
        press = {"id": query, "from": self.person.user.json(), "message": message.json(), "chat_instance": "1", "data": data}
        return {"update_id": self.stage.update_id(), "callback_query": press}

    def text_update(self, text: str, *, message_id: int | None = None, date: int | None = None, **more: Any) -> dict[str, Any]:
        """A text as Telegram would post it, for `Stage.post`; by default newer than all of the chat, and sent now."""
        self.person.chat.last_message_id += message_id is None
        message = {
            "message_id": message_id or self.person.chat.last_message_id,
            "from": self.person.user.json(),
            "chat": self.person.chat.json(),
            "date": self.stage.simulator.world.now() if date is None else date,
            "text": text,
        }
        return {"update_id": self.stage.update_id(), "message": message | more}

    @property
    def card(self) -> Message:
        """The message into which the bot last put a card."""
        messages = self.person.chat.messages
        for call in reversed(self.stage.calls("sendMessage", "editMessageText", chat=self.id)):
            same = "message is not modified" in call.answer.get("description", "")
            sent = call.answer.get("result", {}) if call.status == 200 else call.fields if same else {}
            if sent.get("message_id") in messages:
                return messages[sent["message_id"]]
        return self.person.last

    @property
    def last(self) -> str:
        """The text of the bot's last message."""
        return self.person.last.text

    @property
    def toast(self) -> str:
        """What the last press showed at the top of the screen; empty when nothing."""
        return self.person.answers[-1].text if self.person.answers else ""

    @property
    def sent(self) -> Sequence[Message]:
        """All messages of the bot in the chat."""
        return [message for message in self.person.messages if message.from_bot]

    @property
    def with_buttons(self) -> list[int]:
        """The numbers of the messages that have buttons."""
        return [message.message_id for message in self.sent if message.keyboard]

    def data(self, button: int = 0) -> str:
        """What the card's button carries."""
        touches = [one for row in self.card.keyboard for one in row if "callback_data" in one]
        return str(touches[button]["callback_data"])

    @property
    def row(self) -> Row:
        """The person as stored."""
        (row,) = self.stage.records.rows(tables.people, telegram_id=self.id)
        return row

    @property
    def place(self) -> State:
        """Where the person is."""
        return place(self.row.state)

    @property
    def assessment(self) -> UUID:
        """The assessment on the screen."""
        return self.place.assessment  # type: ignore[union-attr]  # a test asks where there is one

    @property
    def criterion(self) -> str:
        """The criterion on the screen."""
        return self.place.criterion  # type: ignore[union-attr]  # as above

    @property
    def rendered(self) -> turn.Screen:
        """What the person must see, rendered from what is stored."""
        with self.stage.records.database.reading() as connection:
            met = people.by_telegram_id(connection, self.id)
            assert met is not None
            name = self.stage.simulator.world.bot.username
            moment = replace(moment_now(), admins=self.stage.settings.admin_ids, bot_name=name)
            return turn.screen(connection, met, place(met.state), moment)

    def button(self, kind: type[Intent], **fields: object) -> int:
        """The place of the one button that means this, as stored now."""
        touches = self.rendered.card.touches()
        fitting = [
            place_
            for place_, touch in enumerate(touches)
            if isinstance(touch.intent, kind) and all(getattr(touch.intent, name) == value for name, value in fields.items())
        ]
        assert len(fitting) == 1, f"{len(fitting)} buttons mean {kind.__name__} {fields}: {touches}"
        return fitting[0]

    def sees_the_truth(self) -> bool:
        """Whether the card on the screen is that of the place that is stored: its text, and what its buttons mean."""
        screen = self.rendered
        buttons = [button for row in self.card.keyboard for button in row if "callback_data" in button]
        tokens = {button["callback_data"].rpartition(".")[2] for button in buttons}
        wanted = {screen.token} if screen.card.touches() else set()
        return tokens == wanted and as_shown(screen.card.written()) in self.card.text


def as_shown(text: str) -> str:
    """What Telegram shows of a text in its HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", text)).strip()
