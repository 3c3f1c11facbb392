"""Something to tell many people that needs nothing arranged but themselves."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert

from conversations.model.access import Outcome
from conversations.model.register import ChamberKind
from conversations.states import AccessDecided
from locales.language import Language
from storage import deliveries, people, tables

NOTICE = "notice:41:r2:1:"
"""How the keys of all of them begin."""


def asked(connection: Connection, chat: int, *, whose: int | None = None) -> None:
    """A person, and what they are to be told: that they do not get access to a chamber.

    Args:
        whose: The chat of another one, whom it concerns in truth.
    """
    now = datetime.now(UTC)
    person = people.meet(connection, chat, f"Anna {chat}", Language.NL, now).person.id
    owner = person if whose is None else people.meet(connection, whose, f"Anna {whose}", Language.NL, now).person.id
    request = {"kind": ChamberKind.LOCAL, "at": now, "outcome": Outcome.REFUSED, "decided_at": now, "revision": 1}
    key = connection.execute(insert(tables.access_requests).values(request | {"person_id": owner})).inserted_primary_key
    assert key is not None
    deliveries.ask(connection, f"{NOTICE}person:{person}", person, AccessDecided(key[0]), deliveries.REMINDER, now)
