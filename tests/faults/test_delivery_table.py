"""`docs/deliveries.md` tells how every call ends: each row of its tables is brought about, and compared."""

import signal
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import deliveries as sending
from bot import transport
from bot.transport import AiohttpRequest
from conversations.model.delivery import Fate
from storage import fates, tables
from tests.faults.document import told
from tests.faults.notices import asked
from tests.faults.process import ProcessStage
from tests.faults.sending import without_connection
from tests.stage import Stage, until

DOCUMENT = "deliveries.md"
FIRST = 2001
ANSWER_SECONDS = 0.6
NEVER = 1.0

FAULTS: dict[str, dict[str, Any]] = {
    "429: it waits as long as Telegram asks": {"error_code": 429, "retry_after": 1},
    "401 or 404, the token is not known, as above": {"error_code": 401, "times": None},
    "403, the person blocked the bot": {"error_code": 403},
    "400, the chat is gone": {"error_code": 400, "description": "Bad Request: chat not found"},
    "400, a bug of ours: one line in the log": {"error_code": 400, "description": "Bad Request: can't parse entities"},
    "500": {"error_code": 500},
    "502, a proxy's page": {"status": 502, "body": "<html>Bad Gateway</html>"},
    "200, but a page that is not Telegram's": {"status": 200, "body": "<html>a hotel's login page</html>"},
    "the connection breaks before Telegram took it": {"drop": "before"},
    "the connection breaks after Telegram took it": {"drop": "after"},
    "no answer in time, Telegram did not take it": {"delay": NEVER, "drop": "before"},
    "no answer in time, Telegram took it": {"late": NEVER},
}
TAKEN = "Telegram takes it"
ONCE = "no connection, then one after 1 minute"
NEVER_CONNECTED = "no connection, nor after 1, 5 and 30 minutes"
AWAY = "the person is out of reach, and did not ask for it"
FORBIDDEN = "the person may no longer see it"
CALLED_OFF = "called off while it waits"
WAYS = (TAKEN, ONCE, NEVER_CONNECTED, AWAY, FORBIDDEN, CALLED_OFF, *FAULTS)

STEPS = {
    "before it claims the row": "before claim",
    "before that is committed": "after claim",
    "before the call": "before deliver",
    "after the call": "after deliver",
    "before what came of it is committed": "after settle",
    "after that": "after settled",
}


@pytest.fixture
async def telegram(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A Telegram that does all this, a person each, and no bot yet."""
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(sending, "PATIENCE", (timedelta(seconds=0.05),) * 3)
    monkeypatch.setattr(transport, "SECONDS", ANSWER_SECONDS / 2)
    monkeypatch.setattr(transport, "CONNECT_SECONDS", ANSWER_SECONDS / 2)
    monkeypatch.setattr(AiohttpRequest, "do_request", without_connection({chat(ONCE): 1, chat(NEVER_CONNECTED): 4}))
    async with Stage(database_url).open(started=False) as stage:
        for way in WAYS:
            stage.simulator.person(chat(way))
            if way in FAULTS:
                stage.simulator.fault("sendMessage", chat=chat(way), **FAULTS[way])
        with stage.records.writing() as connection:
            for way in WAYS:
                asked(connection, chat(way), whose=chat(TAKEN) if way == FORBIDDEN else None)
            fates.cancel(connection, tables.deliveries.c.id == id_of(CALLED_OFF), datetime.now(UTC))
        stage.records.change(tables.people, {"telegram_id": chat(AWAY)}, reachable=False)
        yield stage


def chat(way: str) -> int:
    """The chat of the person to whom this happens."""
    return FIRST + WAYS.index(way)


def id_of(way: str) -> int:
    """Their delivery."""
    return WAYS.index(way) + 1


async def test_every_end_of_a_call_is_as_the_document_tells(telegram: Stage) -> None:
    await telegram.start()
    await until(lambda: not {row.fate for row in telegram.records.rows(tables.deliveries)} & {Fate.WAITING, Fate.SENDING}, 20)
    await until(lambda: not telegram.simulator.api.in_flight)

    fate = {row.id: row.fate for row in telegram.records.rows(tables.deliveries)}
    reachable = {row.telegram_id: row.reachable for row in telegram.records.rows(tables.people)}
    happened = {
        way: (
            fate[id_of(way)],
            str(sum(message.from_bot for message in telegram.simulator.person(chat(way)).messages)),
            str(len(telegram.calls("sendMessage", chat=chat(way)))),
            "" if reachable[chat(way)] else "out of reach",
        )
        for way in WAYS
    }
    assert happened == told(DOCUMENT, 0)


async def test_killed_at_each_step_of_a_delivery_it_ends_as_the_document_tells(killable: ProcessStage) -> None:
    happened = {}
    for number, (words, step) in enumerate(STEPS.items()):
        killable.simulator.person(FIRST + number)
        killable.dies(step)
        with killable.records.writing() as connection:
            asked(connection, FIRST + number)
        assert await killable.ended() == signal.SIGKILL, step
        killable.lives()
        killable.records.change(tables.deliveries, {"fate": Fate.SENDING}, lease_until=datetime(2026, 1, 1, tzinfo=UTC))
        await killable.start()
        await until(lambda: not {row.fate for row in killable.records.rows(tables.deliveries)} & {Fate.WAITING, Fate.SENDING}, 20)
        fate = killable.records.rows(tables.deliveries)[-1].fate
        happened[words] = (fate, str(len(killable.simulator.person(FIRST + number).messages)))

    assert happened == told(DOCUMENT, 1)
    assert killable.records.count(tables.deliveries) == len(STEPS)


def test_no_fate_is_missing_in_the_document() -> None:
    ends = {cells[0] for cells in told(DOCUMENT, 0).values()}

    assert ends == set(Fate) - {Fate.WAITING, Fate.SENDING}
