"""The one place that wires settings, database, Telegram and conversations, and runs them until SIGTERM."""

import asyncio
import gc
import hashlib
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog
import uvicorn
from starlette.applications import Starlette
from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot import web
from bot.arrival import Impatient
from bot.deliveries import Deliveries
from bot.introduction import introduce
from bot.logs import TOKEN, in_its_words
from bot.messenger import Messenger, seconds
from bot.metrics import Metrics
from bot.polling import Polling
from bot.schedule import Schedule
from bot.settings import Settings
from bot.share import Gate, Shares
from bot.transport import AiohttpRequest
from bot.turns import Outcome, Turns, utc_now
from bot.updates import ALLOWED_UPDATES, Incoming
from bot.writer import Writer
from locales.language import Language
from storage import people
from storage.database import Database, DatabaseGone
from storage.programmes import known
from storage.release import release
from storage.schema import behind
from storage.waiting import waiting

log = structlog.get_logger()

HOUSEKEEPING_SECONDS = 3600.0
SECONDS_TO_ANSWER = 3.0
"""How long a probe waits for the database."""

MAX_CONNECTIONS = 40
"""Webhook connections that Telegram may open at once (its default)."""


class NotMigrated(Exception):  # noqa: N818 - reads as the fact it is
    """The database is older than this release; `python -m bot migrate` brings it up."""


def telegram_bot(settings: Settings, request: AiohttpRequest, polling: AiohttpRequest) -> Bot:
    """A bot that talks to Telegram, or to the Bot API server that the settings name.

    `Bot.initialize` is not called: it asks getMe, and a start must not fail while Telegram is away.
    """
    url = settings.telegram_api_url
    return Bot(
        settings.bot_token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=request,
        get_updates_request=polling,
    )


def webhook_secret(settings: Settings) -> str:
    """What Telegram must send back: the setting, else derived from the token."""
    return settings.webhook_secret or hashlib.sha256(f"webhook {settings.bot_token}".encode()).hexdigest()


def read_person(database: Database, telegram_id: int) -> people.Met | None:
    """The person with this Telegram id, when they are known.

    Raises:
        DatabaseGone: It cannot be reached.
    """
    with database.reading() as connection:
        return people.by_telegram_id(connection, telegram_id)


class House:
    """A running bot: everything wired, nothing started.

    Args:
        make_turns: For tests, which hand in turns that die at a named step.
        make_deliveries: For tests, which hand in another clock and tempo.
        make_shares: What each person may send; a crowd that one machine plays needs more than people do.
    """

    def __init__(
        self,
        settings: Settings,
        make_turns: Callable[..., Turns] = Turns,
        make_deliveries: Callable[..., Deliveries] = Deliveries,
        make_shares: Callable[[], Shares] = Shares,
    ) -> None:
        self.settings = settings
        self.database = Database(settings.database_url)
        self.metrics = Metrics()
        self._requests = (AiohttpRequest(metrics=self.metrics), AiohttpRequest(connections=2, metrics=self.metrics))
        self.bot = telegram_bot(settings, *self._requests)
        self.writer = Writer(self.database, self.metrics)
        messenger = Messenger(self.bot)
        self.deliveries = make_deliveries(self.database, self.writer, messenger, zone=settings.zone, metrics=self.metrics)
        self.schedule = Schedule(self.database, self.writer, zone=settings.zone, wake=self.deliveries.wake, metrics=self.metrics)
        self.bot_name: str | None = None
        wiring = {
            "zone": settings.zone, "admins": settings.admin_ids, "wake": self.deliveries.wake, "bot_name": lambda: self.bot_name,
        }  # fmt: skip
        self.turns = make_turns(self.writer, messenger, **wiring)
        self.gate = Gate(self.turns.take, make_shares(), self._who, messenger.say)
        self.polling = None if settings.public_url else Polling(self.bot, self._take, self.metrics)
        self._hooked = False
        self._why_not_hooked = "the webhook is not registered yet"

    async def _take(self, incoming: Incoming) -> Outcome:
        began, fate = time.perf_counter(), "failed"
        try:
            outcome = await self.gate.take(incoming)
            fate = outcome.fate
            return outcome
        finally:
            self.metrics.took("update_seconds", time.perf_counter() - began)
            self.metrics.add("updates_total", outcome=fate)

    async def _who(self, telegram_id: int) -> tuple[int, Language] | None:
        """A person's number and language; None for who is not known, or while the database is gone."""
        try:
            met = await asyncio.to_thread(read_person, self.database, telegram_id)
        except DatabaseGone:
            return None
        return (met.person.id, met.person.language) if met else None

    def application(self) -> Starlette:
        """The web application of the mode that the settings ask for."""
        hook = None
        if self.polling is None:
            hook = web.webhook(self.bot, self._take, webhook_secret(self.settings), self.metrics)
        return web.application(self._why_not_ready, self._figures, self.settings.metrics_token, hook)

    async def _why_not_ready(self) -> str | None:
        """Why the bot is not ready, in one line; None when it is."""
        try:
            async with asyncio.timeout(SECONDS_TO_ANSWER):
                old = await asyncio.to_thread(behind, self.database)
        except (DatabaseGone, TimeoutError):
            return "the database does not answer"
        if old is not None:
            return old
        if self.polling is not None:
            return None if self.polling.polled else self.polling.why_not
        return None if self._hooked else self._why_not_hooked

    async def _figures(self) -> str:
        """What /metrics shows, with what the database tells at this moment where it answers."""
        now: dict[str, float] = {"ready": int(await self._why_not_ready() is None), "database_up": 0}
        if self.schedule.looked_at is not None:
            now["schedule_last_look_seconds"] = self.schedule.looked_at
        with suppress(DatabaseGone, TimeoutError):
            async with asyncio.timeout(SECONDS_TO_ANSWER):
                count, oldest = await asyncio.to_thread(waiting, self.database, utc_now())
            now |= {"database_up": 1, "deliveries_waiting": count, "deliveries_oldest_seconds": oldest}
        return self.metrics.text(now)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """The connections to Telegram and the database; when left, the turn in hand ends first."""
        await asyncio.gather(*(request.initialize() for request in self._requests))
        try:
            yield
        finally:
            await self.turns.flush()
            await self.writer.close()
            await asyncio.gather(*(request.shutdown() for request in self._requests))
            self.database.close()

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Everything that runs beside the web server."""
        self.warming = asyncio.create_task(self._warm_up())
        tasks = [asyncio.create_task(each) for each in (self._housekeeping(), self._introduce(), self._learn_name())]
        polling = asyncio.create_task(self.polling.run()) if self.polling else None
        delivering = asyncio.create_task(self.deliveries.run())
        looking = asyncio.create_task(self.schedule.run())
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            self.deliveries.stop()
            self.schedule.stop()
            if self.polling and polling:
                self.polling.stop()
                await polling
            await delivering
            await looking
            await self.warming  # its thread holds a connection

    async def _housekeeping(self) -> None:
        while True:
            await self.turns.forget_old()
            await asyncio.sleep(HOUSEKEEPING_SECONDS)

    async def _warm_up(self) -> None:
        """Reads what the first turn would read while everybody else waits: programmes, and the register with its index."""
        try:
            await asyncio.to_thread(known, self.database)
        except DatabaseGone as error:
            log.warning("database gone", why=str(error)[:200])

    async def _introduce(self) -> None:
        """Registers the webhook, then what people see before they talk to the bot."""
        if self.polling is None:
            await self._set_webhook()
        await introduce(self.bot)

    async def _learn_name(self) -> None:
        """Asks Telegram for the bot's name, which stands in every invitation link, until it tells."""
        wait = 1.0
        while (name := await named(self.bot)) is None:
            await asyncio.sleep(wait)
            wait = min(wait * 2, 60.0)
        self.bot_name = name

    async def _set_webhook(self) -> None:
        fields = {
            "url": f"{self.settings.public_url}/telegram",
            "secret_token": webhook_secret(self.settings),
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": MAX_CONNECTIONS,
        }
        wait = 1.0
        while True:
            try:
                await self.bot.do_api_request("setWebhook", fields)
            except TelegramError as error:
                why = in_its_words(error)
                log.warning("webhook not registered", error=type(error).__name__, telegram=why)
                self._why_not_hooked = f"the webhook is not registered ({type(error).__name__}: {TOKEN.sub('<token>', why)})"
                await asyncio.sleep(seconds(error) if isinstance(error, RetryAfter) else wait)
                wait = min(wait * 2, 60.0)
            else:
                self._hooked = True
                return


@asynccontextmanager
async def listening(application: Starlette, host: str, port: int) -> AsyncIterator[None]:
    """Serves an application while the block runs, then lets the requests in hand end.

    Raises:
        OSError: The port is taken.
    """
    config = uvicorn.Config(
        application, http=Impatient, ws="none", lifespan="off", log_config=None, access_log=False,
        server_header=False, timeout_graceful_shutdown=5, timeout_keep_alive=75, backlog=2048,
    )  # fmt: skip
    web_server = uvicorn.Server(config)
    with socket.create_server((host, port), backlog=2048) as listener:
        # `serve` would take over the signals; `_serve` is the same without them
        serving = asyncio.create_task(web_server._serve([listener]))  # noqa: SLF001 - as above
        try:
            while not web_server.started and not serving.done():  # noqa: ASYNC110 - uvicorn tells by a flag alone
                await asyncio.sleep(0.002)
            yield
        finally:
            web_server.should_exit = True
            await serving


def event_loop() -> asyncio.AbstractEventLoop:
    """The event loop: uvloop where it exists (not on Windows): it carries a tenth more turns a second."""
    try:
        import uvloop  # noqa: PLC0415 - not on every system
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


async def stopped() -> None:
    """Until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    await stop.wait()


async def run(settings: Settings, **made: Callable[..., Any]) -> None:
    """The bot until SIGTERM; what tests hand in is as `House` takes it.

    Raises:
        NotMigrated: The database is older than this release.
        DatabaseGone: It cannot be reached.
        OSError: The port is taken.
    """
    house = House(settings, **made)
    if why := await asyncio.to_thread(behind, house.database):
        raise NotMigrated(why)
    host, port = settings.listens_on
    waiting = asyncio.create_task(stopped())
    async with house.open(), listening(house.application(), host, port), house.at_work():
        mode = "polling" if house.polling else "webhook"
        kind = "sqlite" if house.database.sqlite else "postgresql"
        log.info("running", version=release(), database=kind, mode=mode, host=host, port=port, admins=len(settings.admin_ids))
        await asyncio.wait([house.warming, waiting], return_when=asyncio.FIRST_COMPLETED)
        keep_for_good()
        await waiting
        log.info("stopping")
    log.info("stopped")


def keep_for_good() -> None:
    """Takes what was read at the start out of the collector's sight: each look through it would hold up a turn by 0.1 s."""
    gc.collect()
    gc.freeze()
    gc.enable()


async def username(settings: Settings) -> str | None:
    """The bot's name at Telegram; None when Telegram cannot be reached, or does not know the token."""
    request = AiohttpRequest()
    await request.initialize()
    try:
        return await named(telegram_bot(settings, request, request))
    finally:
        await request.shutdown()


async def named(bot: Bot) -> str | None:
    """The bot's name at Telegram; None when it cannot be had now."""
    try:
        me = await bot.do_api_request("getMe", {}, read_timeout=5)
        return str(me["username"])
    except (TelegramError, KeyError, TypeError):
        return None
