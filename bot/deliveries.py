"""Deliveries, at most once: claim a row, render it as things stand now, send it, settle its fate.

Which end of a call leaves the row how: the tables of `docs/deliveries.md`, each line of which a test brings about.
"""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

import structlog
from markupsafe import Markup
from sqlalchemy import Connection
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot import reports
from bot.logs import in_its_words, where
from bot.messenger import Messenger, Plan, seconds
from bot.metrics import Metrics
from bot.transport import NotSent
from bot.turns import utc_now
from bot.writer import Reader, Writer
from conversations import render, still_so
from conversations.core import Document, Stored, token
from conversations.gone import NAME
from conversations.model.delivery import Fate
from conversations.parts import shortened
from conversations.states import decode
from locales.say import Say, voice
from storage import deliveries, people, programmes
from storage.database import Database, DatabaseGone
from storage.deliveries import OUT_OF_REACH, TEMPO, Claimed, Tempo
from storage.load import load
from storage.moment import Moment

log = structlog.get_logger()

Result = TypeVar("Result")

CHAINS = 4
"""Deliveries that a process has in hand at once."""

LOOK_SECONDS = 1.0
"""How often an idle chain looks for what became due, or what another process left."""

STOP_SECONDS = 5.0
"""How long a stop waits for the calls in hand."""

PATIENCE = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30))
"""How long a delivery waits after a call that never reached Telegram."""


LATER = "later"
"""What the log and the figures call a delivery that waits again."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery as it is now: its card, and the file that Telegram may hold already.

    Attributes:
        sorry: What the reader is told where Telegram refuses a file that cannot be made again.
    """

    plan: Plan
    document: Document | None = None
    values: object = None
    digest: str | None = None
    file_id: str | None = None
    sorry: Markup | None = None


class Deliveries:
    """Sends what waits, in as many chains as may be in hand at once."""

    def __init__(
        self,
        database: Database,
        writer: Writer,
        messenger: Messenger,
        *,
        zone: ZoneInfo,
        clock: Callable[[], datetime] = utc_now,
        tempo: Tempo = TEMPO,
        metrics: Metrics | None = None,
    ) -> None:
        self._reader = Reader(database)
        self._writer = writer
        self._messenger = messenger
        self._zone = zone
        self._clock = clock
        self._tempo = tempo
        self._metrics = metrics or Metrics()
        self._news = asyncio.Event()
        self._stopping = False
        self._flooded: tuple[int, float] = (0, 0.0)
        self._paused = 0.0

    def wake(self) -> None:
        """Something waits: do not rest."""
        self._news.set()

    def stop(self) -> None:
        """Takes nothing more in hand; `run` ends when the calls in hand do."""
        self._stopping = True
        self._news.set()

    async def run(self) -> None:
        """Sends until `stop`."""
        chains = [asyncio.create_task(self._chain()) for _ in range(CHAINS)]
        await asyncio.wait(chains, return_when=asyncio.FIRST_COMPLETED)
        _, late = await asyncio.wait(chains, timeout=STOP_SECONDS)
        for chain in late:
            chain.cancel()
        await asyncio.gather(*chains, return_exceptions=True)
        await self._reader.close()

    async def _chain(self) -> None:
        while not self._stopping:
            self._news.clear()
            try:
                claimed = await self._first()
                while claimed is not None:
                    claimed = await self._settled(claimed)
            except DatabaseGone as error:
                log.warning("database gone", why=str(error)[:200])
            except Exception as error:
                log.error("delivery failed", error=type(error).__name__, where=where(error))
            if not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    async def _first(self) -> Claimed | None:
        """A delivery, in hand. It looks first, and does not trouble the writer when there is nothing."""
        now = self._clock()
        if self._rests() or not await self._reader.read(lambda connection: deliveries.is_work(connection, now)):
            return None
        return await self._writer.write(self._next)

    async def _settled(self, claimed: Claimed) -> Claimed | None:
        """Sends one delivery and writes down what came of it; gives the next one, in hand by the same commit."""
        await asyncio.sleep(claimed.wait)
        settle = await self._carried_out(claimed)

        def work(connection: Connection) -> Claimed | None:
            settle(connection)
            return self._next(connection)

        try:
            return await self._written(work)
        except DatabaseGone:
            raise
        except Exception:
            await self._written(settle)  # a next one that cannot be claimed leaves this one settled
            raise

    async def _written(self, work: Callable[[Connection], Result]) -> Result:
        """What a call came to is written down however long the database is away, unless the bot stops."""
        while True:
            try:
                return await self._writer.write(work)
            except DatabaseGone:
                if self._stopping:
                    raise
                await asyncio.sleep(LOOK_SECONDS)

    def _rests(self) -> bool:
        """Whether nothing more is to be taken in hand for now."""
        return self._stopping or self._paused > time.monotonic()

    def _next(self, connection: Connection) -> Claimed | None:
        return None if self._rests() else deliveries.claim(connection, self._clock(), self._tempo)

    async def _carried_out(self, claimed: Claimed) -> Callable[[Connection], None]:
        """What is to be written once the call is over."""
        if not claimed.in_reach:
            return self._ended(claimed, Fate.REFUSED, OUT_OF_REACH)
        try:
            ready = await self._reader.read(lambda connection: self._ready(connection, claimed))
            made = await self._made(ready) if ready else None
        except DatabaseGone:
            return self._later(claimed, timedelta(seconds=LOOK_SECONDS), claimed.attempts)
        except Exception as error:
            log.error("delivery cannot be made", delivery=claimed.id, error=type(error).__name__, where=where(error))
            return self._ended(claimed, Fate.REFUSED, type(error).__name__)
        if ready is None:
            return self._ended(claimed, Fate.VOID, "no longer concerned")
        return await self._called(claimed, ready, made)

    def _ready(self, connection: Connection, claimed: Claimed) -> Ready | None:
        """The card as the reader may see it now, in their language; None when they may not, or what it says is no longer so."""
        programmes.ask_ahead(connection)
        met = people.by_id(connection, claimed.person)
        if met.person.name == NAME:  # deleted since it was claimed: there is no chat any more
            return None
        try:
            state = decode(claimed.state)
        except ValueError:
            log.error("delivery cannot be read", delivery=claimed.id)
            return None
        now = self._clock()
        found, snapshot = load(
            connection, met.person, state, Moment(now, now.astimezone(self._zone).date(), uuid4(), zone=self._zone)
        )
        if found != state or not still_so(found, snapshot):
            return None
        say = voice(met.person.language)
        card = render(state, snapshot, say)
        plan = Plan(met.telegram_id, card, token(state, card), None, None, None, claimed.id)
        match card.attachment:
            case Document() as document:
                values = document.values()
                if document.kind in reports.MADE_ONCE:
                    return Ready(plan, document, values)
                digest = reports.digest(document.kind, values, met.person.language)
                return Ready(plan, document, values, digest, deliveries.made_file(connection, digest))
            case Stored(name=name):
                return Ready(plan, sorry=sorry(name, say))
            case None:
                return Ready(plan)

    async def _made(self, ready: Ready) -> bytes | str | None:
        """The file: Telegram's id of it, or its bytes, while the reader sees that it is being made."""
        if ready.document is None or ready.file_id is not None:
            return ready.file_id
        sign = asyncio.create_task(self._messenger.busy(ready.plan.chat, ready.document.kind))
        try:
            return await asyncio.to_thread(reports.made, ready.document.kind, ready.values)
        finally:
            await sign

    async def _called(self, claimed: Claimed, ready: Ready, made: bytes | str | None) -> Callable[[Connection], None]:
        """The call itself, and what its end means."""
        try:
            message, file_id = await self._messenger.deliver(ready.plan, made)
        except asyncio.CancelledError:
            return self._ended(claimed, Fate.UNCERTAIN, "the bot stopped during the call")
        except RetryAfter as error:
            self._flood(ready.plan.chat, seconds(error))
            wait = timedelta(seconds=seconds(error))
            # what waits longer after a call that failed counts as due: the clock would have been set back (`LONGEST_PATIENCE`)
            return self._later(claimed, min(wait, PATIENCE[-1]) if claimed.attempts else wait, claimed.attempts)
        except (NotSent, InvalidToken) as error:
            if claimed.attempts < len(PATIENCE):
                return self._later(claimed, PATIENCE[claimed.attempts], claimed.attempts + 1)
            return self._ended(claimed, Fate.REFUSED, type(error).__name__)
        except BadRequest as error:
            return await self._refused(claimed, ready, made, error)
        except Forbidden as error:
            return self._out_of_reach(claimed, ready, str(error))
        except TelegramError as error:
            log.warning("delivery uncertain", delivery=claimed.id, error=type(error).__name__)
            return self._ended(claimed, Fate.UNCERTAIN, type(error).__name__)
        now = self._clock()
        self._told(claimed, Fate.SENT.value)

        def settle(connection: Connection) -> None:
            deliveries.sent(connection, claimed, message, now)
            if ready.digest and file_id:
                deliveries.keep_file(connection, ready.digest, file_id, now)

        return settle

    async def _refused(
        self, claimed: Claimed, ready: Ready, made: bytes | str | None, error: BadRequest
    ) -> Callable[[Connection], None]:
        """A 400: what was made and is no longer known is made again, a chat that is gone is out of reach, all else is refused."""
        if "chat not found" in str(error).lower():
            return self._out_of_reach(claimed, ready, str(error))
        if isinstance(made, str) and ready.document is not None:
            log.warning("file unknown to Telegram", delivery=claimed.id, telegram=in_its_words(error))
            again = replace(ready, file_id=None)
            return await self._called(claimed, again, await self._made(again))
        log.error("delivery refused", delivery=claimed.id, telegram=in_its_words(error))
        if ready.sorry:
            await self._messenger.say(ready.plan.chat, ready.sorry)
        return self._ended(claimed, Fate.REFUSED, str(error))

    def _flood(self, chat: int, wait: float) -> None:
        """One chat's 429 is its own; that of a second one meanwhile concerns the whole bot."""
        now = time.monotonic()
        other, until = self._flooded
        if other != chat and until > now:
            self._paused = max(self._paused, now + wait)
        self._flooded = chat, now + wait

    def _later(self, claimed: Claimed, wait: timedelta, attempts: int) -> Callable[[Connection], None]:
        due = self._clock() + wait
        self._told(claimed, LATER, seconds=wait.total_seconds())
        return lambda connection: deliveries.postpone(connection, claimed, due, attempts)

    def _ended(self, claimed: Claimed, fate: Fate, why: str) -> Callable[[Connection], None]:
        now = self._clock()
        self._told(claimed, fate.value, why=in_its_words(why))
        return lambda connection: deliveries.ended(connection, claimed, fate, why, now)

    def _told(self, claimed: Claimed, fate: str, **more: object) -> None:
        """One line, and one more in the figures, as each delivery leaves these hands."""
        self._metrics.add("deliveries_total", fate=fate)
        log.info("delivery", delivery=claimed.id, person=claimed.person, state=tag_of(claimed.state), fate=fate, **more)

    def _out_of_reach(self, claimed: Claimed, ready: Ready, why: str) -> Callable[[Connection], None]:
        """Telegram's own words are in the log; the row says that the reader is out of reach, which reports count."""
        log.info("out of reach", delivery=claimed.id, telegram=in_its_words(why))
        ended = self._ended(claimed, Fate.REFUSED, OUT_OF_REACH)

        def settle(connection: Connection) -> None:
            ended(connection)
            people.reachable(connection, ready.plan.chat, yes=False)

        return settle


def tag_of(state: str) -> str | None:
    """The tag of a stored state; None where it is no state."""
    try:
        return str(json.loads(state)["tag"])
    except (ValueError, KeyError, TypeError):
        return None


def sorry(name: str, say: Say) -> Markup:
    """What a reader is told of a file that Telegram does not give."""
    return say(
        "Telegram did not let us send you “{name}”. Nothing was changed. Ask who sent it to give it to you another way.",
        name=shortened(name, 60),
    )
