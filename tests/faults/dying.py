"""The bot in a process that dies at a named step: `python -m tests.faults.dying`.

Each line of the input starts a bot as a process of its own: `{"settings": {…}, "plan": …, "log": …}`. Its number and, once it
is over, how it ended go to the output. The plan is a file that names the step at which the bot kills itself, and at which
passing of it; while there is no such file, the bot lives. The process that reads does nothing but start others: what takes
long is done once: reading the code, and what `warm` does.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from bot import polling, turn, turns, writer
from bot.bootstrap import run
from bot.deliveries import Deliveries
from bot.logs import set_up
from bot.messenger import Messenger
from bot.settings import Settings
from bot.share import boundless
from bot.turns import Turns
from bot.writer import Writer
from locales.language import Language
from storage import deliveries, people
from tests.conversations.walking import Walker
from tests.walker.memory import Memory

SHORT = 0.02
"""Seconds after which a shown card is noted and a poll looks again, so that a test need not wait for it."""

STEPS = (
    "before meet",
    "after meet",
    "after see",
    "before record",
    "after record",
    "after move",
    "before commit",
    "after commit",
    "before show",
    "after call",
    "after show",
    "after confirm",
    "before answer",
)
"""The steps of a turn, in their order; "after call" is passed at each call to Telegram."""

plan = Path()


def reached(step: str) -> None:
    """Dies when the plan says so."""
    try:
        name, _, left = plan.read_text().partition(":")
    except OSError:
        return
    if name == step:
        if int(left) <= 1:
            os.kill(os.getpid(), signal.SIGKILL)
        plan.write_text(f"{name}:{int(left) - 1}")


def wrapped(owner: Any, name: str, before: str = "", after: str = "") -> None:
    """Puts a step before or after a function."""
    original: Callable[..., Any] = getattr(owner, name)

    def passing(*given: Any, **named: Any) -> Any:
        if before:
            reached(before)
        result = original(*given, **named)
        if after:
            reached(after)
        return result

    async def awaiting(*given: Any, **named: Any) -> Any:
        if before:
            reached(before)
        result = await original(*given, **named)
        if after:
            reached(after)
        return result

    setattr(owner, name, awaiting if asyncio.iscoroutinefunction(original) else passing)


def dying(writer: Writer, *given: Any, **named: Any) -> Turns:
    """Turns of a database whose commits of a turn are a step, too."""
    in_turn: list[bool] = []
    see = people.see

    def noted(*given: Any, **named: Any) -> bool:
        in_turn.append(True)
        return see(*given, **named)

    def committing(_connection: Any) -> None:
        if in_turn:
            reached("before commit")

    people.see = noted
    event.listen(Engine, "commit", committing)
    wrapped(people, "see", after="after see")
    return Turns(writer, *given, **named)


def arm() -> None:
    """Names the steps."""
    turns.CONFIRM_WITHIN = polling.IN_HAND_SECONDS = SHORT
    wrapped(turn, "meet", "before meet", "after meet")
    wrapped(turn, "record", "before record", "after record")
    wrapped(people, "move", after="after move")
    wrapped(writer.Writer, "write", after="after commit")
    wrapped(Messenger, "show", "before show", "after show")
    wrapped(Messenger, "_call", after="after call")
    wrapped(Messenger, "deliver", "before deliver", "after deliver")
    wrapped(deliveries, "claim", "before claim", "after claim")
    wrapped(deliveries, "sent", after="after settle")
    wrapped(Deliveries, "_settled", after="after settled")
    wrapped(Turns, "_confirm", after="after confirm")
    wrapped(Turns, "take", after="before answer")


def bot(settings: dict[str, Any], log: str) -> None:
    """The bot, in the process that was made for it."""
    os.close(0)
    os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    set_up("json", "debug")
    asyncio.run(run(Settings(_env_file=None, **settings), make_turns=dying, make_shares=boundless))
    os._exit(0)


def warm() -> None:
    """Reads and builds once what every bot would for itself: programmes, catalogues, what becomes of JSON and SQL."""
    memory = Memory()
    for number, language in enumerate(Language):
        walker = Walker(memory.database, 1 + number, language.value)
        walker.starts()
        for _ in range(4):
            walker.presses(0)
    memory.database.close()


def main() -> None:
    """Starts a bot for each line of the input."""
    global plan  # noqa: PLW0603 - one plan a process
    warm()
    arm()
    for line in sys.stdin:
        wanted = json.loads(line)
        plan = Path(wanted["plan"])
        pid = os.fork()
        if pid == 0:
            bot(wanted["settings"], wanted["log"])
        print("started", pid, flush=True)
        _, status = os.waitpid(pid, 0)
        print("ended", status, flush=True)


if __name__ == "__main__":
    main()
