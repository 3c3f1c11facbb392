"""What the web server answers: to Telegram, to a host's probes, and to strangers."""

import asyncio
import json
from collections.abc import AsyncIterator

import aiohttp
import httpx
import pytest

from bot import bootstrap
from bot.bootstrap import webhook_secret
from bot.settings import Settings
from bot.web import SECRET_HEADER
from storage import tables
from tests.stage import BOTH_WAYS, Stage, until

pytestmark = pytest.mark.parametrize("kind", ["sqlite"])  # nothing here depends on the database
MIB = 1024 * 1024


async def test_without_the_secret_nothing_is_read(stage: Stage) -> None:
    anna = await stage.person()

    for secret in ("", "wrong", webhook_secret(stage.settings)[:-1], webhook_secret(stage.settings) + "a", "é"):
        reply = await stage.post(anna.text_update("/start"), secret=secret)

        assert reply.status == 401, secret

    assert stage.records.count(tables.people) == 0


async def test_a_request_without_the_header_is_refused(stage: Stage) -> None:
    async with stage.http.post(f"{stage.url}/telegram", json={"update_id": 1}) as answer:
        assert answer.status == 401


async def test_the_bots_token_is_not_the_secret(stage: Stage) -> None:
    reply = await stage.post({"update_id": 1}, secret=stage.settings.bot_token)

    assert reply.status == 401


async def test_a_secret_of_ones_own_is_asked_for(database_url: str) -> None:
    async with Stage(database_url, webhook_secret="my-own_word").open() as stage:
        anna = await stage.person()

        refused = await stage.post(
            anna.text_update("/start"), secret=webhook_secret(Settings(_env_file=None, bot_token=stage.settings.bot_token))
        )
        taken = await stage.post(anna.text_update("/start"), secret="my-own_word")

        assert (refused.status, taken.status) == (401, 200)


NO_UPDATES = {
    "nothing": b"",
    "a word": b"hello",
    "half a body": b'{"update_id": 1',
    "not UTF-8": b"\xff\xfe\x00",
    "a list": b"[]",
    "a list with an update": b'[{"update_id": 1}]',
    "a string": b'"update_id"',
    "a number": b"1",
    "null": b"null",
    "no id": b"{}",
    "true for an id": b'{"update_id": true}',
    "text for an id": b'{"update_id": "1"}',
    "a fraction for an id": b'{"update_id": 1.5}',
    "a whole fraction for an id": b'{"update_id": 1.0}',
    "null for an id": b'{"update_id": null}',
    "a list for an id": b'{"update_id": [1]}',
    "NaN for an id": b'{"update_id": NaN}',
    "an endless id": b'{"update_id": ' + b"9" * 5000 + b"}",
    "deep nesting": b'{"update_id":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


async def test_what_is_no_update_is_a_bad_request(stage: Stage) -> None:
    for what, raw in NO_UPDATES.items():
        reply = await stage.post(None, raw=raw)

        assert reply.status == 400, what


UNREADABLE = {
    "nothing in it": {},
    "a kind of the future": {"telepathy": {"from": {"id": 1}}},
    "a message that is a word": {"message": "hello"},
    "a message that is a list": {"message": []},
    "a message without chat": {"message": {"message_id": 1, "date": 1, "text": "x"}},
    "a message without date": {"message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}},
    "a chat that is a number": {"message": {"message_id": 1, "date": 1, "chat": 5, "text": "x"}},
    "a date that is a word": {"message": {"message_id": 1, "date": "now", "chat": {"id": 1, "type": "private"}, "text": "x"}},
    "a text that is a number": {
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 1, "type": "private"},
            "from": {"id": 1, "is_bot": False, "first_name": "A"},
            "text": 7,
        }
    },
    "a press without sender": {"callback_query": {"id": "1", "data": "x"}},
    "a press on nothing": {
        "callback_query": {"id": "1", "data": "x", "from": {"id": 1, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}
    },
    "data that is a list": {
        "callback_query": {
            "id": "1",
            "data": [".0."],
            "from": {"id": 1, "is_bot": False, "first_name": "A"},
            "chat_instance": "1",
            "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}},
        }
    },
    "a sender that is a word": {
        "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": "me", "text": "x"}
    },
    "a photo without sizes": {
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 1, "type": "private"},
            "from": {"id": 1, "is_bot": False, "first_name": "A"},
            "photo": [],
        }
    },
    "a name that is a number": {
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 1, "type": "private"},
            "from": {"id": 1, "is_bot": False, "first_name": 5},
            "text": "x",
        }
    },
}


async def test_an_update_that_cannot_be_read_is_taken_off_telegrams_hands(stage: Stage, logged: list[dict]) -> None:
    for what, update in UNREADABLE.items():
        reply = await stage.post({"update_id": stage.update_id()} | update)

        assert reply.status == 200, what

    assert "unreadable" in {line.get("outcome") for line in logged}


async def test_an_unreadable_update_is_one_line_with_its_number_and_nothing_else(stage: Stage, logged: list[dict]) -> None:
    await stage.post({"update_id": 4711, "message": {"message_id": "geheim", "date": "geheim"}})

    (line,) = [line for line in logged if line.get("update") == 4711]
    assert line["outcome"] == "unreadable"
    assert "geheim" not in str(logged)


async def test_numbers_that_no_column_holds_do_not_come_back_for_ever(stage: Stage) -> None:
    anna = await stage.person()
    for where in ("update_id", "message_id", "date", "from"):
        update = anna.text_update("/start")
        match where:
            case "update_id":
                update["update_id"] = 2**63
            case "from":
                update["message"]["from"]["id"] = update["message"]["chat"]["id"] = 2**63
            case field:
                update["message"][field] = 2**63

        reply = await stage.post(update)

        assert reply.status == 200, where


async def test_a_body_over_a_mebibyte_is_refused(stage: Stage) -> None:
    update = {"update_id": 1, "message": "x" * MIB}

    reply = await stage.post(None, raw=json.dumps(update).encode())

    assert reply.status == 413


async def test_a_body_of_a_mebibyte_is_read(stage: Stage) -> None:
    head, tail = b'{"update_id": 1, "x": "', b'"}'

    reply = await stage.post(None, raw=head + b"x" * (MIB - len(head) - len(tail)) + tail)

    assert reply.status == 200


async def test_a_body_over_a_mebibyte_without_its_length_is_refused(stage: Stage) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(17):
            yield b"x" * 65_536

    headers = {SECRET_HEADER: webhook_secret(stage.settings)}
    try:
        async with stage.http.post(f"{stage.url}/telegram", data=chunks(), headers=headers) as answer:
            status = answer.status
    except aiohttp.ClientError:  # the connection was closed in the sender's face
        status = 413

    assert status == 413
    assert (await stage.get("/health"))[0] == 200


async def test_a_length_that_lies_does_not_hold_the_server(stage: Stage) -> None:
    secret = webhook_secret(stage.settings)
    for length in ("99999999999", "-1", "²", "1e3"):
        reader, writer = await asyncio.open_connection("127.0.0.1", stage.port)
        head = f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {secret}\r\nContent-Length: {length}\r\n\r\n"
        writer.write(head.encode())
        status = await asyncio.wait_for(reader.readline(), 3)
        writer.close()
        await writer.wait_closed()

        assert status.split()[1] in {b"413", b"400"}, length

    assert (await stage.get("/health"))[0] == 200


async def test_only_posting_reaches_the_webhook(stage: Stage) -> None:
    for method in ("GET", "PUT", "DELETE"):
        async with stage.http.request(method, f"{stage.url}/telegram") as answer:
            assert answer.status == 405, method


async def test_there_is_nothing_else(stage: Stage) -> None:
    for path in ("/", "/telegram/", "/docs", "/openapi.json", "/simulator/people", "/../etc/passwd"):
        async with stage.http.get(f"{stage.url}{path}", allow_redirects=False) as answer:
            assert answer.status in {404, 405, 307}, path


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_the_process_says_that_it_lives_and_is_ready(stage: Stage) -> None:
    await stage.settled()
    health, ready = await stage.get("/health"), await stage.get("/ready")

    assert health == (200, "ok\n")
    assert ready == (200, "ready\n")


async def test_polling_has_no_webhook(database_url: str) -> None:
    async with Stage(database_url, "polling").open() as stage:
        reply = await stage.post({"update_id": 1})

    assert reply.status == 404


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_the_bot_is_not_ready_before_telegram_has_answered(stage: Stage) -> None:
    await stage.stop()
    method = "setWebhook" if stage.mode == "webhook" else "getUpdates"
    stage.simulator.fault(method, times=None, error_code=500)
    house = bootstrap.House(stage.settings)
    async with house.open(), bootstrap.listening(house.application(), "127.0.0.1", stage.port), house.at_work():
        status, why = await stage.get("/ready")

        assert status == 503
        assert "webhook" in why or "poll" in why
        assert (await stage.get("/health"))[0] == 200


async def test_polling_is_no_longer_ready_when_another_process_polls(database_url: str) -> None:
    async with Stage(database_url, "polling").open() as stage:
        assert (await stage.get("/ready"))[0] == 200
        stage.simulator.fault("getUpdates", times=None, error_code=409)
        await stage.simulator.person(1).say("/start")
        await until(lambda: stage.calls("getUpdates")[-1].status == 409)

        assert (await stage.get("/ready"))[0] == 503
        stage.simulator.no_more_faults()


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_metrics_count_the_updates(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("ja")

    status, text = await stage.get("/metrics")

    assert status == 200
    assert "chamberready_update_seconds_count 3" in text
    assert 'chamberready_updates_total{outcome="shown"} 3' in text


async def test_metrics_hold_nothing_about_people(stage: Stage) -> None:
    anna = await stage.at_criterion()

    _, text = await stage.get("/metrics")

    assert str(anna.id) not in text
    assert "Anna" not in text


async def test_metrics_are_refused_to_who_comes_through_a_proxy(stage: Stage) -> None:
    status, _ = await stage.get("/metrics", **{"X-Forwarded-For": "127.0.0.1"})

    assert status == 401


async def test_metrics_are_refused_to_who_comes_from_elsewhere(stage: Stage) -> None:
    for address in ("203.0.113.9", "192.168.0.7", "2001:db8::1"):
        elsewhere = httpx.ASGITransport(stage.house.application(), client=(address, 4711))
        async with httpx.AsyncClient(transport=elsewhere, base_url="http://bot") as client:
            answer = await client.get("/metrics")

        assert answer.status_code == 401, address


async def test_metrics_are_given_to_who_has_the_token(database_url: str) -> None:
    async with Stage(database_url, metrics_token="word").open() as stage:
        proxied = {"X-Forwarded-For": "203.0.113.9"}

        right = await stage.get("/metrics", Authorization="Bearer word", **proxied)
        wrong = [
            await stage.get("/metrics", Authorization=given, **proxied)
            for given in ("Bearer wor", "word", "Bearer ", "Basic word")
        ]

        assert right[0] == 200
        assert {status for status, _ in wrong} == {401}


async def test_an_empty_token_opens_nothing(stage: Stage) -> None:
    status, _ = await stage.get("/metrics", Authorization="Bearer ", **{"X-Forwarded-For": "203.0.113.9"})

    assert status == 401
