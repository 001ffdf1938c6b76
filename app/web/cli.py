"""``flask db``: the schema; and what every other command says where there is none yet."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

import click
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.exc import OperationalError, ProgrammingError

from app.core import migrate
from app.web.context import database

NOT_READY = "De database is nog niet klaar. Draai eerst: flask db upgrade"
NO_ANSWER = "De database geeft geen antwoord. Klopt DATABASE_URL, en draait de database?"
MARK = "needs_schema"
STOPPED = 130
"""What a shell gives for a command that Ctrl-C ended."""

db = AppGroup("db", help="Het schema van de database.")


@db.command("upgrade")
def upgrade() -> None:
    """Maak het schema, of werk een ouder schema bij."""
    try:
        before, after = migrate.upgrade(database().engine)
    except OperationalError as error:
        click.echo(f"{NO_ANSWER} {what_database_says(error)}", err=True)
        sys.exit(1)
    click.echo("De database is al bij." if before == after else f"De database staat nu op {after}.")


@db.command("nieuw")
@click.argument("omschrijving")
def new_revision(omschrijving: str) -> None:
    """Schrijf een migratie voor wat er in de modellen is veranderd (voor ontwikkelaars)."""
    migrate.make_revision(database().engine, omschrijving)


def needs_schema(command: click.Command) -> click.Command:
    """``command``, and all below it, now says in one sentence that the schema is not there yet.

    What goes wrong on a database that is current stays as it is. Doing this twice is doing it once.
    """
    if isinstance(command, click.Group):
        for below in command.commands.values():
            needs_schema(below)
    elif command.callback is not None and not hasattr(command.callback, MARK):
        command.callback = _guarded(command.callback)
    return command


def _guarded(work: Callable[..., Any]) -> Callable[..., Any]:
    @with_appcontext
    @wraps(work)
    def guarded(*args: Any, **options: Any) -> Any:
        try:
            return work(*args, **options)
        except (OperationalError, ProgrammingError) as error:
            message = _what_is_wrong()
            if not message and _is_ours(error):
                raise
            click.echo(message or what_database_says(error), err=True)
            sys.exit(1)
        except KeyboardInterrupt:
            click.echo("\nGestopt.", err=True)
            sys.exit(STOPPED)

    setattr(guarded, MARK, True)
    return guarded


def _is_ours(error: Exception) -> bool:
    """Whether our own SQL is at fault and not the database: somebody must see where.

    SQLite calls a table that is not there operational too.
    """
    return isinstance(error, ProgrammingError) or "no such" in str(error)


def what_database_says(error: Exception) -> str:
    """Why the database refused its work, as a sentence for who gave the command."""
    reason = str(getattr(error, "orig", None) or error)
    if "locked" in reason:
        return "De database is bezet door een ander proces. Probeer het later opnieuw."
    if "full" in reason:
        return "De schijf is vol. Maak ruimte en probeer het opnieuw."
    return f"De database doet het niet: {reason.splitlines()[0]}."


def _what_is_wrong() -> str:
    try:
        return "" if migrate.is_current(database().engine) else NOT_READY
    except OperationalError:
        return NO_ANSWER
