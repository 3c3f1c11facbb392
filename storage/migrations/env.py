"""Alembic's environment: the connection is handed in, the transaction is the caller's."""

from typing import Any, Literal

from alembic import context
from sqlmodel.sql.sqltypes import AutoString

from storage import (
    decision_tables,  # noqa: F401 - its tables are part of the schema
    notice_tables,  # noqa: F401 - its tables are part of the schema
    round_tables,  # noqa: F401 - its tables are part of the schema
    tables,
)
from storage.database import EnumText, UtcDateTime


def plain_type(kind: str, item: Any, generating: Any) -> str | Literal[False]:  # noqa: ARG001 - Alembic's signature
    """Our own types as the columns that they are: a migration must not change when a class of ours does."""
    match item:
        case UtcDateTime():
            return "sa.DateTime(timezone=True)"
        case EnumText() | AutoString():
            return "sa.String()"
        case _:
            return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=tables.people.metadata,
    compare_type=True,
    render_item=plain_type,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
