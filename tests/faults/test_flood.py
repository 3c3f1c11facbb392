"""A flood at the webhook: strangers without the secret, bodies of a mebibyte and more, rubbish, and a crowd of people at once.

A thousand requests on each database in every run; `FLOOD=10000` for more (`make soak` does).
"""

import asyncio
import json
import os
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from random import Random
from typing import Any

import aiohttp
import pytest

from bot.bootstrap import webhook_secret
from bot.web import SECRET_HEADER
from conversations.model.answers import Credit
from storage import tables
from tests.faults.document import told
from tests.faults.process import ProcessStage

FLOOD = int(os.environ.get("FLOOD", "1000"))
AT_ONCE = 200
MIB = 1024 * 1024
FIRST = 3001
KINDS = {
    "a wrong secret": 45,
    "rubbish": 12,
    "a body of 1 MiB": 1,
    "a body over 1 MiB": 2,
    "a person's /start": 30,
    "the same again": 10,
}
"""What comes, and how much of a hundred it is."""


@pytest.fixture
def stage(killable: ProcessStage) -> ProcessStage:
    """A stage whose bot is a process."""
    return killable


def start(stage: ProcessStage, chat: int) -> dict[str, Any]:
    """Someone's first message."""
    user = {"id": chat, "is_bot": False, "first_name": "Anna", "language_code": "nl"}
    message = {"message_id": 1, "from": user, "chat": {"id": chat, "type": "private"}, "date": 1793000000, "text": "/start"}
    stage.simulator.person(chat, "Anna")
    return {"update_id": stage.update_id(), "message": message}


def requests(stage: ProcessStage, chance: Random) -> Iterator[tuple[str, str, bytes]]:
    """The kind of each request, its secret and its body."""
    secret, posted, chats = (
        webhook_secret(stage.settings),
        [json.dumps(start(stage, FIRST)).encode()],
        iter(range(FIRST + 1, 10**6)),
    )
    padding = b" " * (MIB - 20)
    for kind in chance.choices(list(KINDS), list(KINDS.values()), k=FLOOD):
        match kind:
            case "a wrong secret":
                yield kind, "x" * len(secret), posted[-1]
            case "rubbish":
                yield kind, secret, chance.choice((b"", b"[]", b"{", b'{"update_id": "1"}', b"\xff\xfe"))
            case "a body of 1 MiB":
                yield kind, secret, b'{"update_id": 1}' + padding
            case "a body over 1 MiB":
                yield kind, secret, b'{"update_id": 1}' + padding * 2
            case "a person's /start":
                posted.append(json.dumps(start(stage, next(chats))).encode())
                yield kind, secret, posted[-1]
            case _:
                yield kind, secret, chance.choice(posted)


async def answered(session: aiohttp.ClientSession, url: str, secret: str, body: bytes) -> str:
    """The status; a body that is far too long may be cut off while it is sent."""
    try:
        async with session.post(f"{url}/telegram", data=BytesIO(body), headers={SECRET_HEADER: secret}) as answer:
            return str(answer.status)
    except aiohttp.ClientError:
        return "413"


async def test_in_a_flood_everyone_gets_an_answer_and_people_are_served(stage: ProcessStage) -> None:
    anna, pid = await stage.at_criterion(), stage.pid
    waiting = list(requests(stage, Random(1)))
    statuses: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}

    async def floods(session: aiohttp.ClientSession) -> None:
        while waiting:
            kind, secret, body = waiting.pop()
            statuses[kind][await answered(session, stage.url, secret, body)] += 1

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as session:
        flood = asyncio.gather(*(floods(session) for _ in range(AT_ONCE)))
        await anna.person.say("een nota")
        await stage.waits_for(tables.notes, 1)
        in_the_midst = len(waiting)
        await flood
    await stage.settled(20)
    await anna.answers(Credit.MET)

    assert in_the_midst, "the flood was over before Anna had an answer"
    assert {kind: (", ".join(sorted(found)),) for kind, found in statuses.items()} == told("faults.md", 2)
    started = {json.loads(body)["message"]["from"]["id"] for kind, body in sent(stage)}
    assert {row.telegram_id for row in stage.records.rows(tables.people)} == started | {anna.id}
    assert stage.records.count(tables.answers) == stage.records.count(tables.notes) == 1
    assert anna.sees_the_truth()
    assert stage.pid == pid
    assert '"level": "error"' not in stage.log.read_text()


def sent(stage: ProcessStage) -> list[tuple[str, bytes]]:
    """The first messages that came with the secret, made anew from the same chance."""
    return [(kind, body) for kind, _, body in requests(stage, Random(1)) if kind in {"a person's /start", "the same again"}]
