import shutil

import pytest
from sqlalchemy import event

from storage.database import Database
from tests.conversations.walking import fresh_database


@pytest.fixture(scope="session")
def migrated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("migrated")
    fresh_database(folder).close()
    return folder / "walk.sqlite"


@pytest.fixture
def database(migrated, tmp_path):
    file = tmp_path / "walk.sqlite"
    shutil.copy(migrated, file)
    database = Database(f"sqlite:///{file}")
    # nothing is killed here, so no write has to reach the disk before the next
    event.listen(database.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
    yield database
    database.close()
