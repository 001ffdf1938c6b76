"""Alembic's entry: runs the migrations on the engine it is handed."""

from typing import Any, Literal

from alembic import context

import app.accounts.models
import app.directory.models
import app.geo.models
import app.matching.models
import app.signalering.models
import app.taxonomy.models  # noqa: F401  (each import puts its tables in the metadata)
from app.core.db import Base, UtcDateTime


def _plain_types(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations name plain column types: they must run when our own type classes have moved."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


def run() -> None:
    """Run on the connection in the config's attributes; one transaction for all steps."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_type=True,
        render_item=_plain_types,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
