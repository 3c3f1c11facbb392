"""A stage whose bot is a process of its own, which can be killed at any moment or at a named step."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from tests.stage import Mode, Stage

ROOT = Path(__file__).parents[2]


class ProcessStage(Stage):
    """A bot in a process, on a simulated Telegram.

    Attributes:
        pid: The bot's process; 0 while there is none.
        log: All that the bot's processes wrote on stderr.
    """

    def __init__(self, database_url: str, folder: Path, mode: Mode = "webhook", **more: object) -> None:
        super().__init__(database_url, mode, **more)
        self._plan = folder / "plan"
        self.log = folder / "log"
        self.pid = 0
        self._keeper: asyncio.subprocess.Process

    @asynccontextmanager
    async def open(self, *, started: bool = True) -> AsyncIterator["ProcessStage"]:
        """Telegram, and the bot's process at work on it."""
        async with super().open(started=False):
            environment = {
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "BOT_TOKEN": self.settings.bot_token,
                "DATABASE_URL": self.settings.database_url,
                "TELEGRAM_API_URL": self.settings.telegram_api_url,
                "PUBLIC_URL": self.settings.public_url,
                "HOST": "127.0.0.1",
                "PORT": str(self.port),
            }
            with self.log.open("ab") as log:
                self._keeper = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "tests.faults.dying", str(self._plan)),
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=log,
                    env=environment,
                    cwd=self.log.parent,
                )
            try:
                if started:
                    await self.start()
                yield self
            finally:
                if self.pid:
                    with suppress(ProcessLookupError):
                        os.kill(self.pid, signal.SIGKILL)
                assert self._keeper.stdin
                self._keeper.stdin.close()
                await self._keeper.wait()
                self.pid = 0

    async def start(self) -> None:
        """Starts the bot's process; ends once it is ready."""
        await self.start_without_waiting()
        async with asyncio.timeout(10):
            while not await self._is_ready():  # noqa: ASYNC110 - the process tells by answering alone
                await asyncio.sleep(0.01)

    async def start_without_waiting(self) -> None:
        """Starts the bot's process, which may be over before it is ready."""
        assert self._keeper.stdin
        self._keeper.stdin.write(b"start\n")
        self.pid = int((await self._line("started"))[0])

    async def _is_ready(self) -> bool:
        if self.mode == "polling":
            return self.simulator.api.polling.waiting or bool(self.simulator.calls)
        try:
            return (await self.get("/ready"))[0] == 200
        except OSError:
            return False

    async def ended(self, seconds: float = 10) -> int:
        """Waits until the process is over; the signal that ended it, or its exit status as a number below 0, 0 for a good end."""
        async with asyncio.timeout(seconds):
            status = int((await self._line("ended"))[0])
        self.pid = 0
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status)

    async def stop(self) -> None:
        """SIGTERM, and the end."""
        if self.pid:
            os.kill(self.pid, signal.SIGTERM)
            assert await self.ended() == 0

    async def kill(self) -> None:
        """Kill -9, and the end."""
        os.kill(self.pid, signal.SIGKILL)
        assert await self.ended() == signal.SIGKILL

    def dies(self, step: str, passing: int = 1) -> None:
        """From now on the bot kills itself at this step, at this passing of it."""
        self._plan.write_text(f"{step}:{passing}")

    def lives(self) -> None:
        """From now on the bot does not kill itself."""
        self._plan.unlink(missing_ok=True)

    async def _line(self, word: str) -> list[str]:
        assert self._keeper.stdout
        said = (await self._keeper.stdout.readline()).decode().split()
        assert said[:1] == [word], (said, self.log.read_text()[-2000:])
        return said[1:]
