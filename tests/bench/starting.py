"""What a start costs: `python -m tests.bench.starting`, half a minute.

`python -m bot run` on a migrated SQLite file, until it listens: the first time on a host, where no .pyc is there yet, and the
times after that. Memory when it listens, and when it has read what it keeps (programmes, register, the names of countries).
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
AGAIN = 5
RUN = "import sys; sys.modules['rich'] = None; from bot.__main__ import main; sys.exit(main(['run']))"
"""`python -m bot run` on a host: there is no rich, which comes with the tests' tools, and which structlog reads where it is."""

READ_AFTER = 1.5
"""Seconds after which it has read what it keeps."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def settings(folder: Path, port: int) -> dict[str, str]:
    return os.environ | {
        "BOT_TOKEN": "123456:AAbenchmark-token",
        "DATABASE_URL": f"sqlite:///{folder / 'chamberready.sqlite'}",
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "TELEGRAM_API_URL": f"http://127.0.0.1:{free_port()}",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "pyc"),
    }


@contextmanager
def started(folder: Path) -> Iterator[tuple[subprocess.Popen, float]]:
    """The bot, listening, and the seconds that it took."""
    port = free_port()
    began = time.perf_counter()
    command = [sys.executable, "-c", RUN]
    bot = subprocess.Popen(command, env=settings(folder, port), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while bot.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    yield bot, time.perf_counter() - began
                    return
            time.sleep(0.005)
        raise RuntimeError("the bot ended at once")
    finally:
        bot.kill()
        bot.wait()


def processor(bot: subprocess.Popen) -> float:
    """Seconds of processor so far."""
    fields = Path(f"/proc/{bot.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(bot: subprocess.Popen) -> float:
    pages = int(Path(f"/proc/{bot.pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def one(folder: Path) -> tuple[float, float, float, float]:
    """Seconds to listening, of them with the processor; megabytes when it listens, and once it has read what it keeps."""
    with started(folder) as (bot, seconds):
        busy, listening = processor(bot), megabytes(bot)
        time.sleep(READ_AFTER)
        return seconds, busy, listening, megabytes(bot)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="peer-") as name:
        folder = Path(name)
        there = settings(folder, free_port()) | {"PYTHONDONTWRITEBYTECODE": "1"}
        subprocess.run([sys.executable, "-m", "bot", "migrate"], env=there, cwd=folder, capture_output=True, check=True)
        first, *again = (one(folder) for _ in range(1 + AGAIN))
    seconds, busy, listening, at_rest = (median(column) for column in zip(*again, strict=True))
    print(f"start to listening: {seconds:.2f} s, {busy:.2f} of processor (at most 1.5 s, aim 0.9)")
    print(f"the first on a host, without .pyc: {first[0]:.2f} s, {first[1]:.2f} of processor (at most 4 s, aim 3)")
    print(f"memory when it listens {listening:.0f} MB, at rest {at_rest:.0f} MB (at most 110 MB, aim 95)")


if __name__ == "__main__":
    main()
