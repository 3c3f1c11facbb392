"""aiogram 3 as its users write it: Router, FSMContext, aiohttp webhook.

STORAGE=memory   the default
STORAGE=sqlite   a small storage of its own making (aiogram has none), WAL, synchronous=FULL, one commit a write
"""

import asyncio
import json
import os
import sqlite3
import sys

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web
from questionnaire import BOT_API, SECRET, STATE_DIR, STEPS, TOKEN, WEBHOOK_PORT, rows, text

STORAGE = os.environ.get("STORAGE", "memory")
FILE = STATE_DIR / "fsm.sqlite"
KEEP_STATE = "INSERT INTO fsm (chat, state) VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state"
KEEP_DATA = "INSERT INTO fsm (chat, data) VALUES (?, ?) ON CONFLICT DO UPDATE SET data = excluded.data"
router = Router()


class Assessment(StatesGroup):
    asking = State()


def markup(step: int) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(text=a, callback_data=b) for a, b in row] for row in rows(step)]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.set_state(Assessment.asking)
    await state.set_data({"answers": {}, "rounds": 0})
    await message.answer(text(0), parse_mode="HTML", reply_markup=markup(0))


@router.callback_query(Assessment.asking, F.data.startswith("a:"))
async def answer(query: CallbackQuery, state: FSMContext) -> None:
    await query.answer()
    _, step, choice = query.data.split(":")
    answers = (await state.get_data())["answers"] | {step: int(choice)}
    await state.update_data(answers=answers)
    following = int(step) + 1
    await query.message.edit_text(text(following), parse_mode="HTML", reply_markup=markup(following))


@router.callback_query(Assessment.asking, F.data == "r")
async def again(query: CallbackQuery, state: FSMContext) -> None:
    await query.answer()
    data = await state.get_data()
    await state.set_data({"answers": {}, "rounds": data["rounds"] + 1})
    await query.message.edit_text(text(0), parse_mode="HTML", reply_markup=markup(0))


class SqliteStorage(BaseStorage):
    """State and data of a chat in one row; every write is its own durable commit, in a thread."""

    def __init__(self) -> None:
        self.db = sqlite3.connect(FILE, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self.db.execute(f"PRAGMA {pragma}")
        self.db.execute("CREATE TABLE IF NOT EXISTS fsm (chat INTEGER PRIMARY KEY, state TEXT, data TEXT)")
        self.one_at_a_time = asyncio.Lock()

    async def run(self, sql: str, *values: object) -> list[tuple]:
        async with self.one_at_a_time:
            return await asyncio.to_thread(lambda: self.db.execute(sql, values).fetchall())

    async def set_state(self, key: StorageKey, state: State | str | None = None) -> None:
        value = state.state if isinstance(state, State) else state
        await self.run(KEEP_STATE, key.chat_id, value)

    async def get_state(self, key: StorageKey) -> str | None:
        found = await self.run("SELECT state FROM fsm WHERE chat = ?", key.chat_id)
        return found[0][0] if found else None

    async def set_data(self, key: StorageKey, data: dict) -> None:
        await self.run(KEEP_DATA, key.chat_id, json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict:
        found = await self.run("SELECT data FROM fsm WHERE chat = ?", key.chat_id)
        return json.loads(found[0][0] or "{}") if found else {}

    async def close(self) -> None:
        self.db.close()


def stored() -> dict[int, int]:
    """How many presses of each chat are kept."""
    states = {chat: json.loads(data) for chat, data in sqlite3.connect(FILE).execute("SELECT chat, data FROM fsm")}
    return {chat: kept["rounds"] * (STEPS + 1) + len(kept["answers"]) for chat, kept in states.items()}


def main() -> None:
    dispatcher = Dispatcher(storage=SqliteStorage() if STORAGE == "sqlite" else MemoryStorage())
    dispatcher.include_router(router)
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(BOT_API)))
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, path="/telegram")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=WEBHOOK_PORT, print=None, access_log=None)


if __name__ == "__main__":
    print(stored()) if "--stored" in sys.argv else main()
