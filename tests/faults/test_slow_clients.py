"""Clients that take their time: each is hung up on, and whoever is at work is not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from bot import arrival, bootstrap, messenger
from bot.bootstrap import webhook_secret
from bot.web import SECRET_HEADER
from storage import tables
from tests.faults.document import told
from tests.stage import Stage

pytestmark = pytest.mark.parametrize("kind", ["sqlite"])  # none of them gets as far as the database
ALLOWED = 0.3
ENOUGH = 8.0


@pytest.fixture
async def stage(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A bot that is served as the product serves it, and is less patient."""
    monkeypatch.setattr(arrival, "ARRIVE_SECONDS", ALLOWED)
    async with Stage(database_url, serving=bootstrap.listening).open() as opened:
        yield opened


def head(stage: Stage, length: int, secret: str | None = None) -> bytes:
    secret = webhook_secret(stage.settings) if secret is None else secret
    return f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {secret}\r\nContent-Length: {length}\r\n\r\n".encode()


HEALTH = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"


async def ends(stage: Stage, first: bytes, trickle: bytes) -> str:
    """What a client gets who sends the one at once, and a byte of the other now and then."""
    reader, writer = await asyncio.open_connection("127.0.0.1", stage.port)
    writer.write(first)

    async def trickling() -> None:
        for byte in trickle * 10_000:
            writer.write(bytes([byte]))
            await asyncio.sleep(ALLOWED / 10)

    slowly = asyncio.create_task(trickling())
    answer, over = b"", "not closed"
    with suppress(TimeoutError, ConnectionError):
        async with asyncio.timeout(ENOUGH):
            while part := await reader.read(1000):
                answer += part
    if reader.at_eof() or reader.exception():
        over = "closed"
    slowly.cancel()
    await asyncio.gather(slowly, return_exceptions=True)
    writer.close()
    statuses = [line.split()[1].decode() for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]
    return ", ".join([*statuses, over])


async def test_every_slow_client_is_hung_up_on_as_the_document_tells(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    clients = {
        "nothing at all": (b"", b""),
        "headers that trickle": (b"POST /telegram HTTP/1.1\r\n", b"X-A: b\r\n"),
        "empty lines that trickle": (b"", b"\r\n"),
        "a body that trickles": (head(stage, 1000), b" "),
        "half a body": (head(stage, 1000) + b"{", b""),
        "a body that trickles, and a wrong secret": (head(stage, 1000, "wrong"), b" "),
        "a request, and then empty lines that trickle": (HEALTH, b"\r\n"),
        "a request, and then half of another": (HEALTH + b"GET /hea", b""),
    }

    found = await asyncio.gather(*(ends(stage, first, trickle) for first, trickle in clients.values()))

    assert {what: (end,) for what, end in zip(clients, found, strict=True)} == told("faults.md", 1)
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []


async def test_whoever_waits_for_an_answer_or_for_the_next_request_is_not_hung_up_on(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messenger, "SECONDS_TO_SHOW", ALLOWED * 4)
    anna = await stage.at_criterion()
    stage.simulator.fault("sendMessage", delay=ALLOWED * 2)
    reader, writer = await asyncio.open_connection("127.0.0.1", stage.port)
    statuses = []
    for _ in range(2):
        await asyncio.sleep(ALLOWED * 0.6)
        writer.write(HEALTH)
        statuses.append((await reader.readuntil(b"ok\n")).split()[1])
        await asyncio.sleep(ALLOWED * 1.5)

    reply = await stage.post(anna.text_update("een nota"))
    writer.close()

    assert statuses == [b"200", b"200"]
    assert reply.status == 200
    assert stage.records.count(tables.notes) == 1
