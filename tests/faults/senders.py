"""What starts the bots of `tests.faults.sending`, several at a time."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Senders:
    """Starts bots that send, each in a process of its own."""

    def __init__(self) -> None:
        self._starter = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.sending"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            text=True,
        )

    def start(self, **wanted: Any) -> int:
        """The number of the new process."""
        assert self._starter.stdin
        assert self._starter.stdout
        self._starter.stdin.write(json.dumps(wanted) + "\n")
        self._starter.stdin.flush()
        return int(self._starter.stdout.readline())

    def close(self) -> None:
        """Ends the process that starts them."""
        self._starter.communicate(timeout=60)
