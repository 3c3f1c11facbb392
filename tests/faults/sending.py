"""Bots that differ from the product in clock, tempo and patience alone: `python -m tests.faults.sending`.

Each line of the input starts one as a process of its own, and its number goes to the output: `{"settings": {…}, "log": …,
"ahead": seconds that its clock is fast, "clock": a file that tells them anew each time, "interval": seconds between two
deliveries, "lease": seconds, "unconnected": the chats to which the first call finds no connection, "level": of the log,
"warm": whether it finds programmes and register parsed}`. The process that reads does nothing but start others: what takes long,
reading the code, is done once.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bot import deliveries, transport
from bot.bootstrap import run
from bot.deliveries import Deliveries
from bot.logs import set_up
from bot.settings import Settings
from bot.transport import AiohttpRequest, NotSent
from bot.turns import Turns
from storage.database import Database
from storage.deliveries import Tempo
from storage.programmes import known

ANSWER_SECONDS = 3.0
"""How long a call waits for its answer, so that a test need not wait for half a minute."""


def hurried() -> None:
    """Waits less than the product, and looks more often."""
    transport.SECONDS, transport.CONNECT_SECONDS = ANSWER_SECONDS / 2, ANSWER_SECONDS / 2
    deliveries.PATIENCE = (timedelta(seconds=0.2),) * 3
    deliveries.LOOK_SECONDS = 0.1


def without_connection(chats: dict[int, int]) -> Callable[..., Awaitable[tuple[int, bytes]]]:
    """A transport whose first so many calls to each of these chats fail before they reach Telegram."""
    original = AiohttpRequest.do_request

    async def request(self: AiohttpRequest, url: str, method: str, request_data: Any = None, *more: Any, **named: Any) -> Any:
        chat = request_data.parameters.get("chat_id") if request_data else None
        if chats.get(chat, 0) > 0:
            chats[chat] -= 1
            raise NotSent("no connection")
        return await original(self, url, method, request_data, *more, **named)

    return request


def clock_of(wanted: dict[str, Any]) -> Callable[[], datetime]:
    """The clock that is asked for: fast by so much, or by what a file says at the moment."""
    file = wanted.get("clock")

    def clock() -> datetime:
        ahead = float(Path(file).read_text()) if file else wanted["ahead"]
        return datetime.now(UTC) + timedelta(seconds=ahead)

    return clock


def warm(url: str) -> None:
    """Parses what is stored, for all who are started from here on."""
    database = Database(url)
    known(database)
    database.close()


def bot(wanted: dict[str, Any]) -> None:
    """The bot, in the process that was made for it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.close(0)
    os.dup2(os.open(wanted["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    set_up("json", wanted.get("level", "debug"))
    AiohttpRequest.do_request = without_connection(dict.fromkeys(wanted["unconnected"], 1))  # type: ignore[method-assign]
    clock = clock_of(wanted)
    tempo = Tempo(interval=timedelta(seconds=wanted["interval"]), lease=timedelta(seconds=wanted["lease"]))
    make = partial(Deliveries, clock=clock, tempo=tempo)
    asyncio.run(run(Settings(_env_file=None, **wanted["settings"]), make_turns=partial(Turns, clock=clock), make_deliveries=make))
    os._exit(0)


def main() -> None:
    """Starts a bot for each line of the input."""
    hurried()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who has ended leaves nothing behind
    for line in sys.stdin:
        wanted = json.loads(line)
        if wanted.get("warm"):
            warm(wanted["settings"]["database_url"])
        pid = os.fork()
        if pid == 0:
            bot(wanted)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
