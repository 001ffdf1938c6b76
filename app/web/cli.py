"""``flask db``: the schema."""

import click
from flask.cli import AppGroup

from app.core import migrate
from app.web.context import database

db = AppGroup("db", help="Het schema van de database.")


@db.command("upgrade")
def upgrade() -> None:
    """Maak het schema, of werk een ouder schema bij."""
    before, after = migrate.upgrade(database().engine)
    click.echo("De database is al bij." if before == after else f"De database staat nu op {after}.")


@db.command("nieuw")
@click.argument("omschrijving")
def new_revision(omschrijving: str) -> None:
    """Schrijf een migratie voor wat er in de modellen is veranderd (voor ontwikkelaars)."""
    migrate.make_revision(database().engine, omschrijving)
