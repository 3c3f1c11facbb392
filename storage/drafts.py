"""Words that are not sent yet, each kept at the place where it is written."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from conversations.model.questions import Draft
from conversations.states import State, encode
from storage.database import upsert
from storage.tables import drafts

_KEEP = upsert(drafts)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=["person_id", "about"],
    set_={"text": _KEEP.excluded.text, "at": _KEEP.excluded.at, "revision": drafts.c.revision + 1},
)


def of(connection: Connection, person: int, about: State) -> Draft | None:
    """What the person wrote there and has not sent."""
    mine = (drafts.c.person_id == person) & (drafts.c.about == encode(about))
    row: Any = connection.execute(select(drafts.c.text, drafts.c.revision).where(mine)).first()
    return Draft(text=row.text, revision=row.revision) if row else None


def keep(connection: Connection, person: int, about: State, text: str, now: datetime) -> None:
    """What the person writes there now, instead of what they wrote before."""
    connection.execute(_KEEP, {"person_id": person, "about": encode(about), "text": text, "revision": 1, "at": now})


def drop(connection: Connection, person: int, about: State) -> None:
    """It is sent, or no longer wanted."""
    connection.execute(delete(drafts).where(drafts.c.person_id == person, drafts.c.about == encode(about)))
