"""What Telegram says of the token and of where it posts: one line a problem."""

import asyncio
import time
from typing import Any
from urllib.parse import urlsplit

from telegram.error import InvalidToken, TelegramError

from bot.bootstrap import telegram_bot
from bot.logs import TOKEN, in_its_words
from bot.settings import LOOPBACK, Settings
from bot.transport import AiohttpRequest

TELEGRAMS_PORTS = {443, 80, 88, 8443}
"""Ports to which Telegram posts (core.telegram.org/bots/api#setwebhook)."""

RECENT = 3600
"""Seconds for which an error that Telegram had is news; it remembers the last one for ever."""

MANY = 100
"""Updates that may wait before something seems wrong."""


def look(settings: Settings, problems: list[str], looked_at: list[str]) -> None:
    """Asks Telegram, and adds what it says."""
    try:
        me, hook = asyncio.run(_asked(settings))
    except InvalidToken:
        problems.append("BOT_TOKEN: Telegram does not know this token; compare it with BotFather’s (/mybots, API Token)")
        return
    except TelegramError as error:
        words = TOKEN.sub("<token>", in_its_words(error))
        problems.append(f"BOT_TOKEN: Telegram does not answer ({words}); look at the network, or at TELEGRAM_API_URL")
        return
    looked_at.append(f"token (@{me.get('username')})")
    wrong = webhook_problems(settings, hook, time.time())
    problems += wrong
    if not wrong:
        looked_at.append(
            f"webhook ({_host(hook.get('url', '')) or 'none yet'})" if settings.public_url else "no webhook in the way"
        )


async def _asked(settings: Settings) -> tuple[dict[str, Any], dict[str, Any]]:
    request = AiohttpRequest()
    await request.initialize()
    try:
        bot = telegram_bot(settings, request, request)
        me = await bot.do_api_request("getMe", {}, read_timeout=5)
        hook = await bot.do_api_request("getWebhookInfo", {}, read_timeout=5)
    finally:
        await request.shutdown()
    return (me if isinstance(me, dict) else {}), (hook if isinstance(hook, dict) else {})


def webhook_problems(settings: Settings, hook: dict[str, Any], now: float) -> list[str]:
    """What is wrong with where Telegram posts, by its answer to getWebhookInfo; `now` in Unix seconds."""
    found = []
    there, ours = str(hook.get("url") or ""), f"{settings.public_url}/telegram"
    parts = urlsplit(settings.public_url)
    if settings.public_url and parts.hostname not in LOOPBACK and (parts.port or 443) not in TELEGRAMS_PORTS:
        found.append(f"PUBLIC_URL: Telegram posts to ports 443, 80, 88 and 8443 only, not to {parts.port}")
    if there and not settings.public_url:
        found.append(
            f"PUBLIC_URL is empty, but Telegram posts this bot’s updates to {_host(there)}; "
            "`run` would take them away from there: stop that bot first, or set PUBLIC_URL"
        )
    elif there and there != ours:
        found.append(
            f"PUBLIC_URL: Telegram posts this bot’s updates to {_host(there)}, not to {_host(ours)}; "
            "`run` moves them here: stop the other bot first, or correct PUBLIC_URL"
        )
    waiting = int(hook.get("pending_update_count") or 0)
    recent = now - float(hook.get("last_error_date") or 0) < RECENT
    if there == ours and hook.get("last_error_message") and (recent or waiting):
        words = in_its_words(str(hook["last_error_message"]))
        found.append(f"PUBLIC_URL: Telegram could not hand its updates over: {words} ({waiting} wait)")
    elif waiting > MANY:
        found.append(f"BOT_TOKEN: {waiting} updates wait at Telegram; is the bot running?")
    return found


def _host(url: str) -> str:
    """Scheme and host alone: a path may hold another bot’s secret."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}" if url else ""
