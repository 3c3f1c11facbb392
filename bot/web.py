"""The HTTP side: Telegram's webhook, health, readiness, metrics."""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot, Update

from bot.metrics import Metrics
from bot.turns import Outcome
from bot.updates import Incoming, read, without_card

log = structlog.get_logger()

LARGEST_UPDATE = 1024 * 1024
"""Bytes of the largest body that is read."""

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name


PROXIED = {"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"}
"""Headers by which a proxy on this host tells that someone else asks."""


UNREADABLE, IGNORED = "unreadable", "ignored"


class TooLarge(Exception):  # noqa: N818 - reads as the fact it is
    """The body is longer than any update."""


def understood(bot: Bot, update: dict[str, Any], metrics: Metrics | None = None) -> Incoming | None:
    """The update as we read it; one that cannot be read, or is of a kind that we do not take, is its line in the log."""
    number = update.get("update_id")
    try:
        found = Update.de_json(without_card(update), bot)
        incoming = read(found) if found else None
    except Exception as error:
        log.warning("update", update=number, kind="other", outcome=UNREADABLE, error=type(error).__name__)
        incoming, fate = None, UNREADABLE
    else:
        fate = IGNORED
        if incoming is None:
            log.info("update", update=number, kind="other", outcome=IGNORED)
    if incoming is None and metrics is not None:
        metrics.add("updates_total", outcome=fate)
    return incoming


def webhook(
    bot: Bot, take: Callable[[Incoming], Awaitable[Outcome]], secret: str, metrics: Metrics | None = None
) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that Telegram posts to.

    401 without the secret, 413 for a body over 1 MiB, 400 when it is not a JSON object with an integer `update_id`, 503 when
    Telegram should try again, else 200, with the answer to a callback query in it.
    """

    async def telegram(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=401)
        try:
            update = json.loads(await body(request))
        except TooLarge:
            return Response(status_code=413)
        except (ValueError, RecursionError, ClientDisconnect):  # nobody reads what is answered to the last
            return Response(status_code=400)
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            return Response(status_code=400)
        incoming = understood(bot, update, metrics)
        if incoming is None:
            return Response(status_code=200)
        outcome = await take(incoming)
        if not outcome.done:
            return Response(status_code=503)
        if outcome.answer is None:
            return Response(status_code=200)
        return JSONResponse({"method": "answerCallbackQuery", **outcome.answer})

    return telegram


async def body(request: Request) -> bytes:
    """The request's body.

    Raises:
        TooLarge: It is over 1 MiB.
    """
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST_UPDATE:
        raise TooLarge
    chunks = bytearray()
    async for chunk in request.stream():
        chunks += chunk
        if len(chunks) > LARGEST_UPDATE:
            raise TooLarge
    return bytes(chunks)


def application(
    ready: Callable[[], Awaitable[str | None]],
    figures: Callable[[], Awaitable[str]],
    metrics_token: str,
    telegram: Callable[[Request], Awaitable[Response]] | None,
) -> Starlette:
    """The web application; without `telegram` (long polling) it serves the three GETs alone.

    Args:
        ready: Why the bot is not ready; None when it is.
        figures: What /metrics shows.
        metrics_token: What /metrics asks from elsewhere than loopback; empty means loopback only.
    """

    async def health(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
        return PlainTextResponse("ok\n")

    async def readiness(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
        why = await ready()
        return PlainTextResponse("ready\n" if why is None else f"{why}\n", 200 if why is None else 503)

    async def measured(request: Request) -> Response:
        bearer = request.headers.get("authorization", "")
        wanted = f"Bearer {metrics_token}"
        known = bool(metrics_token) and hmac.compare_digest(bearer.encode(), wanted.encode())
        near = request.client is not None and request.client.host in {"127.0.0.1", "::1"}
        if not known and not (near and PROXIED.isdisjoint(request.headers)):
            return Response(status_code=401)
        return PlainTextResponse(await figures(), media_type="text/plain; version=0.0.4")

    routes = [Route("/health", health), Route("/ready", readiness), Route("/metrics", measured)]
    if telegram is not None:
        routes.append(Route("/telegram", telegram, methods=["POST"]))
    return Starlette(routes=routes)
