"""When the reminders of an event are looked at next, so that an idle look reads no readers."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Each event that was announced is looked at once, and says by itself when next."""
    op.add_column("notices", sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_notices_remind_at", "notices", ["remind_at"])
    op.execute("UPDATE notices SET remind_at = changed_at WHERE kind = 'event' AND number > 0")
