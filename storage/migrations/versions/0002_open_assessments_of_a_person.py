"""The open assessments of a person are found by their index: a planner uses a partial one only where its condition is asked."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Widens the index; those of a chamber have no person, so that it stays unique."""
    op.drop_index("one_trial_a_programme", table_name="assessments")
    op.create_index(
        "one_trial_a_programme",
        "assessments",
        ["person_id", "programme_id"],
        unique=True,
        postgresql_where=sa.text("closed_at IS NULL"),
        sqlite_where=sa.text("closed_at IS NULL"),
    )
