"""The demo: the simulator, the bot and a made-up network in one process, on loopback, its database made anew."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.bootstrap import House, stopped
from bot.demo_announcements import hold_documents
from bot.demo_chambers import CHAMBERS
from bot.demo_evidence import hold
from bot.demo_network import settle, told_of
from bot.demo_people import PLAYERS
from bot.demo_replies import reply_by_themselves
from bot.settings import Settings
from bot.share import boundless
from bot.simulator.files import Files
from bot.simulator.simulator import Simulator
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from storage.database import Database
from storage.migrate import migrate


async def run_demo(settings: Settings) -> None:
    """Prints the page's address and serves until SIGTERM or Ctrl-C.

    Raises:
        OSError: The port is taken.
    """
    waiting = asyncio.create_task(stopped())
    async with demo_of(settings) as demo:
        print(f"{demo.page}/", flush=True)  # noqa: T201 - the command's own output
        await waiting


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo at work: the address of its page, without a last slash, and the bot."""

    page: str
    house: House


@asynccontextmanager
async def demo_of(settings: Settings) -> AsyncIterator[Demo]:
    """A demo at work while the block runs; the people whom nobody plays reply by themselves.

    Raises:
        OSError: The port is taken.
    """
    with tempfile.TemporaryDirectory(prefix="chamberready-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.sqlite'}"
        simulator = Simulator()
        await asyncio.to_thread(_prepare, url, simulator.world.files)
        for player in PLAYERS:
            simulator.person(
                player.telegram_id,
                player.first_name,
                last_name=player.last_name,
                language_code=player.language.value,
                about=told_of(player),
            )
        async with simulator.serving(settings.port or 8000) as page:
            house = House(demo_settings(settings, simulator.token, url, page), make_shares=boundless)
            async with house.open(), house.at_work():
                replying = asyncio.create_task(reply_by_themselves(simulator))
                try:
                    yield Demo(page, house)
                finally:
                    replying.cancel()
                    await asyncio.gather(replying, return_exceptions=True)


def _prepare(url: str, files: Files) -> None:
    database, now = Database(url), datetime.now(UTC)
    migrate(database, seed_programmes(), (*seed_register(), *CHAMBERS), now)
    with database.writing() as connection:
        settle(connection, now)
        hold(connection, files)
    hold_documents(files)
    database.close()


def demo_settings(settings: Settings, token: str, database_url: str, api: str) -> Settings:
    """The settings of the bot in the demo: nothing but loopback, whatever is set."""
    own = {"bot_token": token, "database_url": database_url, "telegram_api_url": api, "public_url": "", "admin_ids": frozenset()}
    return settings.model_copy(update=own)
