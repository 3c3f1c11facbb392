"""The walk goes on SQLite; what it found is the same on PostgreSQL."""

import pytest

from conversations import states
from storage import people
from storage.database import Database
from tests.conftest import drop_database, in_database, new_database
from tests.walker.sights import see
from tests.walker.sweep import all_states
from tests.walker.walk import arrived


@pytest.fixture
def on_postgresql(server, postgresql, migrated_postgresql):
    name = new_database(server, migrated_postgresql)
    database = Database(in_database(postgresql, name))
    yield database
    database.close()
    drop_database(server, name)


@pytest.mark.parametrize("tag", [kind.__dataclass_fields__["tag"].default for kind in all_states()])
def test_the_shortest_path_to_each_state_gives_the_same_cards(on_postgresql, walk, tag):
    node = walk.nearest(tag)
    walker = arrived(node.scenario, on_postgresql)
    for act in node.path:
        act.do(walker)
    with on_postgresql.reading() as connection:
        met = people.by_telegram_id(connection, walker.telegram_id)
        seen = see(connection, met, states.decode(met.state))
    assert seen == node.sight
