"""A stage whose bot is a process of its own, which can be killed at any moment or at a named step."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from tests.stage import Mode, Stage

ROOT = Path(__file__).parents[2]


class Keeper:
    """The process that starts bots and tells how they end; one for all tests of a run, one bot at a time."""

    def __init__(self) -> None:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.dying"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            cwd=ROOT,
            text=True,
        )
        self._lines: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._lines.put(line)

    async def starts(self, settings: dict[str, object], plan: Path, log: Path) -> int:
        """Starts a bot; its process."""
        assert self._process.stdin
        line = json.dumps({"settings": settings, "plan": str(plan), "log": str(log)})
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return await self._told("started")

    async def ended(self) -> int:
        """Waits until the bot is over; how it ended, as the operating system puts it."""
        return await self._told("ended")

    async def _told(self, word: str) -> int:
        while self._lines.empty():  # noqa: ASYNC110 - what is read comes from a thread
            await asyncio.sleep(0.002)
        said, number = self._lines.get().split()
        assert said == word
        return int(number)

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


class ProcessStage(Stage):
    """A bot in a process, on a simulated Telegram.

    Attributes:
        pid: The bot's process; 0 while there is none.
        log: All that the bot's processes wrote on stderr.
    """

    def __init__(self, database_url: str, keeper: Keeper, folder: Path, mode: Mode = "webhook") -> None:
        super().__init__(database_url, mode)
        self._keeper, self._plan, self.log = keeper, folder / "plan", folder / "log"
        self.pid = 0

    @asynccontextmanager
    async def open(self, *, started: bool = True) -> AsyncIterator["ProcessStage"]:
        """Telegram, and the bot's process at work on it."""
        async with super().open(started=False):
            try:
                if started:
                    await self.start()
                yield self
            finally:
                if self.pid:
                    with suppress(ProcessLookupError):
                        os.kill(self.pid, signal.SIGKILL)
                    await self.ended()

    async def start(self) -> None:
        """Starts the bot's process; ends once it is ready."""
        await self.start_without_waiting()
        async with asyncio.timeout(10):
            while not await self._is_ready():  # noqa: ASYNC110 - the process tells by answering alone
                await asyncio.sleep(0.005)

    async def start_without_waiting(self) -> None:
        """Starts the bot's process, which may be over before it is ready."""
        settings = self.settings.model_dump(mode="json", include={"bot_token", "database_url", "telegram_api_url", "public_url"})
        self.pid = await self._keeper.starts(settings | {"host": "127.0.0.1", "port": self.port}, self._plan, self.log)

    async def _is_ready(self) -> bool:
        if self.mode == "polling":
            return self.simulator.api.polling.waiting
        try:
            return (await self.get("/ready"))[0] == 200
        except OSError:
            return False

    async def ended(self, seconds: float = 10) -> int:
        """Waits until the process is over; the signal that ended it, or its exit status as a number below 0, 0 for a good end."""
        async with asyncio.timeout(seconds):
            status = await self._keeper.ended()
        self.pid = 0
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status)

    async def stop(self) -> None:
        """SIGTERM, and the end."""
        if self.pid:
            os.kill(self.pid, signal.SIGTERM)
            assert await self.ended() == 0, self.log.read_text()[-2000:]

    async def kill(self) -> None:
        """Kill -9, and the end."""
        assert self.pid
        os.kill(self.pid, signal.SIGKILL)
        assert await self.ended() == signal.SIGKILL

    def dies(self, step: str, passing: int = 1) -> None:
        """From now on the bot kills itself at this step, at this passing of it."""
        self._plan.write_text(f"{step}:{passing}")

    def lives(self) -> None:
        """From now on the bot does not kill itself."""
        self._plan.unlink(missing_ok=True)
