"""A file of evidence that is sent back to who works at its criterion."""

from dataclasses import replace

from sqlalchemy import Connection, select

from conversations.assessment import AssessmentSnapshot
from storage import programmes
from storage.tables import evidence


def with_file(connection: Connection, snapshot: AssessmentSnapshot, id_: int) -> AssessmentSnapshot:
    """With where Telegram holds the one file that is sent, and whose it is."""
    file_id = connection.execute(select(evidence.c.file_id).where(evidence.c.id == id_)).scalar_one()
    files = (replace(file, file_id=file_id) if file.id == id_ else file for file in snapshot.here.files)
    owner = snapshot.owner.chamber if snapshot.owner else None
    chamber = programmes.register(connection).chambers.get(owner or "")
    return replace(snapshot, here=replace(snapshot.here, files=tuple(files)), chamber=chamber)
