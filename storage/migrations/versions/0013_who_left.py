"""Someone who left has no Telegram id; a trial that is kept says since when."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Nobody has left so far.

    SQLite cannot change a column, and making `people` anew would break what refers to it. Taking a NOT NULL out of the schema's
    own text is one of the changes that SQLite's documentation describes as safe: what is stored on disk is the same.
    """
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA writable_schema = ON")
        op.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'telegram_id BIGINT NOT NULL', 'telegram_id BIGINT')"
            " WHERE type = 'table' AND name = 'people'"
        )
        op.execute("PRAGMA writable_schema = RESET")
    else:
        op.alter_column("people", "telegram_id", existing_type=sa.BigInteger(), nullable=True)
    op.add_column("assessments", sa.Column("kept_at", sa.DateTime(timezone=True), nullable=True))
    trial = sa.text("closed_at IS NULL AND person_id IS NOT NULL")
    op.create_index("open_trials", "assessments", ["opened_at"], sqlite_where=trial, postgresql_where=trial)
