"""The Federation's desk: requests for access keep what was decided, invitations who made them and who took them back."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Gives each request an id of its own, because a person may ask again; and invitations their makers."""
    waiting = [dict(row) for row in op.get_bind().execute(sa.text("SELECT * FROM access_requests ORDER BY person_id")).mappings()]
    op.drop_table("access_requests")
    op.create_table(
        "access_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("chamber_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("granted_id", sa.String(), nullable=True),
        sa.Column("trial_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"]),
        sa.ForeignKeyConstraint(["chamber_id"], ["chambers.id"]),
        sa.ForeignKeyConstraint(["decided_by"], ["people.id"]),
        sa.ForeignKeyConstraint(["granted_id"], ["chambers.id"]),
        sa.ForeignKeyConstraint(["trial_id"], ["assessments.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_access_requests_person_id", "access_requests", ["person_id"])
    open_ = sa.text("outcome IS NULL")
    op.create_index(
        "one_open_request_a_person",
        "access_requests",
        ["person_id"],
        unique=True,
        postgresql_where=open_,
        sqlite_where=open_,
    )
    kept = sa.text(
        "INSERT INTO access_requests (person_id, chamber_id, kind, revision, at) VALUES (:person_id, :chamber_id, :kind, 1, :at)"
    )
    if waiting:
        op.get_bind().execute(kept, waiting)
    with op.batch_alter_table("invitations") as table:
        table.add_column(sa.Column("made_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("withdrawn_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key("invitations_made_by", "people", ["made_by"], ["id"])
        table.create_foreign_key("invitations_withdrawn_by", "people", ["withdrawn_by"], ["id"])
