"""Two `run` processes on one PostgreSQL: a deploy, in which nothing is lost or done twice; and one schedule for both.

What they share beside the database is Telegram: a webhook goes to one of them, a poll of the one ends the other's with 409.
The pace that they share is looked at in `test_mass_sending.py`.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.core import Role
from conversations.model.answers import Credit
from conversations.model.delivery import Fate
from locales.language import Language
from storage import people, round_tables, tables
from tests.faults.senders import Senders
from tests.stage import BOTH_WAYS, CHAMBER, Mode, Stage, Visitor, free_port, moment_now, until

PEOPLE, NOTES = 5, 6


class Processes:
    """Bots on the database of a stage."""

    def __init__(self, stage: Stage, senders: Senders, folder: Path) -> None:
        self._stage, self._senders, self.log = stage, senders, folder / "log"
        self.running: list[int] = []

    def start(self, **wanted: Any) -> int:
        """One more, which is not waited for."""
        settings = self._stage.settings.model_dump(mode="json", include={"bot_token", "database_url", "telegram_api_url"})
        port = free_port()
        hook = {"public_url": f"http://127.0.0.1:{port}"} if self._stage.mode == "webhook" else {}
        settings |= {"host": "127.0.0.1", "port": port, **hook}
        usual = {"ahead": 0.0, "interval": 0.005, "lease": 2.0, "unconnected": [], "log": str(self.log)}
        self.running.append(self._senders.start(settings=settings, **(usual | wanted)))
        return self.running[-1]

    async def ready(self, times: int) -> None:
        """Waits until so many have been in touch with Telegram."""
        method = "setWebhook" if self._stage.mode == "webhook" else "deleteWebhook"
        await until(lambda: len([one for one in self._stage.calls(method) if one.status == 200]) >= times, 30)

    def terminate(self, pid: int) -> None:
        """SIGTERM."""
        os.kill(pid, signal.SIGTERM)
        self.running.remove(pid)

    def stopped(self) -> int:
        """How many have ended well."""
        return self.log.read_text().count('"event": "stopped"')

    async def close(self) -> None:
        for pid in self.running:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


@pytest.fixture
async def telegram(database_url: str, mode: Mode) -> AsyncIterator[Stage]:
    """Telegram without a bot."""
    async with Stage(database_url, mode).open(started=False) as stage:
        yield stage


@pytest.fixture
async def processes(telegram: Stage, senders: Senders, tmp_path: Path) -> AsyncIterator[Processes]:
    processes = Processes(telegram, senders, tmp_path)
    yield processes
    await processes.close()


async def talks(anna: Visitor, number: int) -> None:
    """A few notes, without waiting for the answers, and a press on what is on the screen by then."""
    for note in range(NOTES):
        await anna.person.say(f"{number}: nota {note}")
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("kind", ["postgresql"])  # two processes share no SQLite file but for a moment, and no pace
@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_new_release_takes_over_from_the_old_one_and_nothing_is_lost_or_done_twice(
    telegram: Stage, processes: Processes
) -> None:
    old = processes.start()
    await processes.ready(1)
    visitors = [await telegram.at_criterion(name=f"Anna{number}") for number in range(PEOPLE)]

    talking = asyncio.gather(*(talks(anna, number) for number, anna in enumerate(visitors)))
    await telegram.waits_for(tables.notes, PEOPLE)
    processes.start()
    await processes.ready(2)
    await talking
    processes.terminate(old)
    await until(lambda: processes.stopped() == 1, 10)
    await asyncio.gather(*(anna.person.say("en dit") for anna in visitors))
    await telegram.settled(40)
    for anna in visitors:
        await anna.answers(Credit.MET)

    kept = sorted(row.text for row in telegram.records.rows(tables.notes))
    assert kept == sorted([f"{one}: nota {note}" for one in range(PEOPLE) for note in range(NOTES)] + ["en dit"] * PEOPLE)
    assert telegram.records.count(tables.answers) == PEOPLE
    assert all(anna.sees_the_truth() for anna in visitors)
    assert not telegram.unanswered()
    assert '"level": "error"' not in processes.log.read_text()


@pytest.mark.parametrize("kind", ["postgresql"])  # as above
async def test_a_digest_that_is_due_while_both_run_is_sent_once(telegram: Stage, processes: Processes) -> None:
    telegram.simulator.person(900, "Greet")
    with telegram.records.writing() as connection:
        greet = people.meet(connection, 900, "Greet", Language.NL, moment_now().now).person
        telegram._arranged(connection, telegram.simulator.person(901, "Anna"), Language.NL, CHAMBER, 0)
        now = moment_now().now
        due = {"person_id": greet.id, "day": 0, "hour": 8, "next_at": now, "told_until": now - timedelta(days=7)}
        connection.execute(round_tables.digests.insert(), due)
    telegram.records.change(tables.people, {"telegram_id": 900}, role=Role.STAFF)

    processes.start()
    processes.start()
    await processes.ready(2)
    await until(lambda: telegram.records.count(tables.deliveries, fate=Fate.SENT), 10)
    await asyncio.sleep(0.5)

    (row,) = telegram.records.rows(tables.deliveries)
    assert row.key.startswith("digest:")
    assert len(telegram.simulator.person(900).messages) == 1


async def test_a_clock_that_is_set_back_an_hour_makes_nobody_wait_and_doubles_nothing(
    telegram: Stage, processes: Processes, tmp_path: Path
) -> None:
    from tests.faults.notices import asked

    clock = tmp_path / "clock"
    clock.write_text("3600")
    chats = range(2001, 2031)
    processes.start(clock=str(clock), interval=0.02)
    await processes.ready(1)
    anna = await telegram.at_criterion()
    await anna.says("voor")
    for chat in chats:
        telegram.simulator.person(chat)
    with telegram.records.writing() as connection:
        for chat in chats:
            asked(connection, chat)
    an_hour_ahead(telegram)
    await until(lambda: telegram.records.count(tables.deliveries, fate=Fate.SENT) > 5, 15)

    clock.write_text("0")
    await anna.says("na")
    await anna.answers(Credit.MET)
    await until(lambda: telegram.records.count(tables.deliveries, fate=Fate.SENT) == len(chats), 15)

    assert {chat: len(telegram.simulator.person(chat).messages) for chat in chats} == dict.fromkeys(chats, 1)
    assert [note.text for note in telegram.records.rows(tables.notes)] == ["voor", "na"]
    assert telegram.records.count(tables.answers) == 1
    assert anna.sees_the_truth()


def an_hour_ahead(stage: Stage) -> None:
    """What was asked for was asked for by the clock that is fast."""
    later = moment_now().now + timedelta(hours=1)
    stage.records.change(tables.deliveries, {"fate": Fate.WAITING}, made_at=later, due_at=later)
