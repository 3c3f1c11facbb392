"""The log: one line an update, one a delivery, libraries in the same form, and nobody's words."""

import json
import logging
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from bot.logs import in_its_words, set_up
from conversations import states
from storage import deliveries, tables
from tests.stage import BOTH_WAYS, CHAMBER, Stage, moment_now, until


@pytest.fixture
def kind() -> str:
    """Nothing here depends on the database."""
    return "sqlite"


def of_updates(logged: list[dict]) -> list[dict]:
    return [line for line in logged if line["event"] == "update"]


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_each_update_is_one_line_that_tells_its_kind_its_places_and_what_came_of_it(
    stage: Stage, logged: list[dict]
) -> None:
    anna = await stage.at_criterion()
    logged.clear()

    numbers = [await anna.presses(0), await anna.says("geheim"), await anna.says("/help"), await anna.sends("geheim.pdf")]

    lines = of_updates(logged)
    assert [line["update"] for line in lines] == numbers
    assert [line["kind"] for line in lines] == ["press", "text", "command", "file"]
    assert [line["outcome"] for line in lines] == ["shown"] * 4
    assert (lines[2]["before"], lines[2]["after"]) == ("criterion", "help")
    assert {line["person"] for line in lines} == {anna.row.id}
    for line in lines:
        assert line["ms"] >= line["database_ms"] > 0
    assert "geheim" not in str(logged)


async def test_an_update_that_comes_twice_is_seen_the_second_time(stage: Stage, logged: list[dict]) -> None:
    anna = await stage.at_criterion()
    number = await anna.says("nota")
    logged.clear()

    stage.simulator.redeliver(number)
    await stage.settled()

    assert [(line["update"], line["outcome"]) for line in of_updates(logged)] == [(number, "seen")]


async def test_a_kind_that_we_do_not_take_and_one_from_a_group_are_one_line_each(stage: Stage, logged: list[dict]) -> None:
    channel = {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "channel", "title": "geheim"}, "text": "geheim"}
    group = channel | {"chat": {"id": -6, "type": "group", "title": "geheim"}}
    for number, update in enumerate(({"message": channel}, {"message": group}, {"message": "x"})):
        await stage.post({"update_id": 70 + number} | update)

    told = [(line["update"], line["kind"], line["outcome"]) for line in of_updates(logged)]
    assert told == [(70, "other", "ignored"), (71, "group", "nothing"), (72, "other", "unreadable")]
    assert "geheim" not in str(logged)


async def test_a_card_that_does_not_arrive_and_a_person_who_blocked_the_bot_are_told_apart(
    stage: Stage, logged: list[dict]
) -> None:
    anna = await stage.at_criterion()
    logged.clear()
    stage.simulator.fault("sendMessage", error_code=500)
    await stage.post(anna.text_update("nota"))
    stage.simulator.fault("sendMessage", error_code=403, description="Forbidden: bot was blocked by the user")
    await stage.post(anna.text_update("nota"))

    assert [line["outcome"] for line in of_updates(logged)] == ["not shown", "unreachable"]


async def test_each_delivery_is_one_line_with_its_fate(stage: Stage, logged: list[dict]) -> None:
    anna = await stage.at_criterion(chamber=CHAMBER)
    with stage.records.writing() as connection:
        deliveries.ask(connection, "one", anna.row.id, states.ResultPicture(anna.assessment), 0, moment_now().now)
        deliveries.ask(connection, "other", anna.row.id, states.AccessAsked(99), 0, moment_now().now)
    stage.house.deliveries.wake()
    await until(lambda: [line["event"] for line in logged].count("delivery") == 2)

    told = [line for line in logged if line["event"] == "delivery"]
    assert sorted((line["state"], line["fate"]) for line in told) == [("access-asked", "void"), ("result-picture", "sent")]
    assert {line["person"] for line in told} == {anna.row.id}
    assert stage.records.count(tables.deliveries) == 2


@pytest.fixture
def set_up_logs(capsys: pytest.CaptureFixture[str], logs_put_back: None) -> Callable[[], Callable[[], list[dict[str, Any]]]]:
    """Sets the logs up as the command line does, once the test runs; gives what reads their lines."""

    def lines() -> list[dict[str, Any]]:
        return [json.loads(line) for line in capsys.readouterr().err.splitlines()]

    def begin() -> Callable[[], list[dict[str, Any]]]:
        set_up("json", "info")
        return lines

    return begin


def test_what_a_library_logs_has_the_same_form_and_neither_words_nor_token(set_up_logs: Callable[[], Any]) -> None:
    lines = set_up_logs()
    try:
        raise ValueError("geheim 4242:AAAAAAAAAA")
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n%s", "geheim")
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task exception=ValueError('geheim')>")
    logging.getLogger("aiohttp.client").warning("https://api.telegram.org/bot4242:AAAAAAAAAA/getMe is slow")
    logging.getLogger("sqlalchemy.engine").info("INSERT geheim")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("geheim", RuntimeWarning, stacklevel=1)

    told = lines()

    assert [line["logger"] for line in told] == ["uvicorn.error", "asyncio", "aiohttp.client", "py.warnings"]
    assert told[0]["error"] == "ValueError"
    assert "test_logs.py" in told[0]["where"]
    assert told[0]["event"] == "Exception in ASGI application"
    assert told[3]["event"].endswith("RuntimeWarning")
    for line in told:
        assert {"level", "timestamp", "event"} <= line.keys()
    assert "geheim" not in str(told)
    assert "AAAAAAAAAA" not in str(told)


def test_what_telegram_quotes_of_a_message_stays_out() -> None:
    assert in_its_words('Bad Request: can\'t parse entities: unsupported start tag "geheim"') == (
        "Bad Request: can't parse entities: unsupported start tag “…”"
    )
