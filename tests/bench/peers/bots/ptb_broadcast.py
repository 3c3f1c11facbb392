"""python-telegram-bot over its own transport, httpx: one message to each chat, and nothing is kept.

AT_ONCE=1    one after the other, as a loop sends them
AT_ONCE=4    as many calls in flight as ChamberReady has
AT_ONCE=40   gathered
"""

import asyncio
import json
import os
import socket

from questionnaire import BOT_API, STATE_DIR, TOKEN, WEBHOOK_PORT
from telegram import Bot

AT_ONCE, FIRST_CHAT, COUNT = (int(os.environ[name]) for name in ("AT_ONCE", "FIRST_CHAT", "COUNT"))


async def main() -> None:
    message = json.loads((STATE_DIR / "message").read_text())
    free = asyncio.Semaphore(AT_ONCE)
    async with Bot(TOKEN, base_url=f"{BOT_API}/bot") as bot:

        async def send(chat: int) -> None:
            async with free:
                await bot.send_message(chat, **message)

        await asyncio.gather(*(send(FIRST_CHAT + number) for number in range(COUNT)))


with socket.create_server(("127.0.0.1", WEBHOOK_PORT)):  # it is up
    asyncio.run(main())
