"""An index of the Federation's own people, for whom the schedule looks twice a minute among everyone."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Only the index; nothing else changes."""
    theirs = sa.text("role <> 'none'")
    op.create_index("people_of_the_federation", "people", ["id"], postgresql_where=theirs, sqlite_where=theirs)
