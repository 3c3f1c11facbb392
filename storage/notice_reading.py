"""What the readers of a notice are shown."""

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.notice_reader import ReaderSnapshot
from storage.moment import Moment


def reader_snapshot(
    connection: Connection, person: Person, state: states.ReaderState | states.ToldOfNotice, moment: Moment
) -> ReaderSnapshot | None:
    """The notice as it stands, whether the person was told of it, and their reply; None where it is gone."""
    raise NotImplementedError
