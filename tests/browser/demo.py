"""The demo as `make demo` starts it, in a process of its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.stage import free_port

START_SECONDS = 30


@asynccontextmanager
async def running_demo() -> AsyncIterator[str]:
    """The address of a demo on a free port, stopped when the block is left."""
    command = (sys.executable, "-m", "bot", "demo")
    settings = os.environ | {"PORT": str(free_port())}
    quiet = {"stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.DEVNULL}
    started = await asyncio.create_subprocess_exec(*command, env=settings, **quiet)
    try:
        line = await asyncio.wait_for(started.stdout.readline(), START_SECONDS)
        yield line.decode().strip().rstrip("/")
    finally:
        started.terminate()
        await started.communicate()
