"""``flask index``: the full-text index of the catalogue."""

import sys

import click
from flask.cli import AppGroup
from rich.console import Console
from rich.progress import Progress
from sqlalchemy.orm import Session

from app.directory import indexing, queries
from app.directory.indexing import Bijgewerkt
from app.search.errors import IndexBusy
from app.search.index import SearchIndex
from app.web.context import database, settings

PATIENCE = 120.0
"""Seconds that a command waits for another process that writes."""

GEMEENTE = click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")

index = AppGroup("index", help="De zoekindex van de catalogus.")


@index.command("bouw")
@click.option("--opnieuw", is_flag=True, help="Maak de index helemaal opnieuw.")
@GEMEENTE
def build(opnieuw: bool, gemeente: str | None) -> None:
    """Breng de zoekindex bij, of maak hem opnieuw."""
    click.echo(bring_index_up_to_date(gemeente or settings().gemeente, anew=opnieuw))


@index.command("stand")
@GEMEENTE
def state(gemeente: str | None) -> None:
    """Laat zien of de zoekindex bij is. Exit 1 als dat niet zo is."""
    code = gemeente or settings().gemeente
    with database().sessions() as session:
        wanted = queries.catalogue_version(session, code)
    stands_at = _open(code).version
    if stands_at is None:
        click.echo(f"Er is geen bruikbare zoekindex. De catalogus staat op versie {wanted}.")
    else:
        click.echo(f"De zoekindex staat op versie {stands_at}, de catalogus op {wanted}.")
    sys.exit(0 if stands_at == wanted else 1)


def bring_index_up_to_date(gemeente: str, *, anew: bool = False) -> str:
    """Bring the index of ``gemeente`` up to date, or make it anew; gives one line about it."""
    found = _open(gemeente)
    try:
        with database().sessions() as session:
            if anew or found.version is None:
                return _rebuild(session, found, gemeente)
            outcome = indexing.bring_up_to_date(session, found, gemeente)
    except IndexBusy:
        outcome = Bijgewerkt.BEZET
    if outcome is Bijgewerkt.BEZET:
        return "Een ander proces werkt de zoekindex nu bij. De site doet dat zelf na."
    return f"De zoekindex is bij ({outcome.value})."


def _rebuild(session: Session, found: SearchIndex, gemeente: str) -> str:
    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("Zoekindex maken", total=None)
        count = indexing.rebuild(
            session, found, gemeente, lambda done, all: bar.update(task, completed=done, total=all)
        )
    return f"De zoekindex is gemaakt: {count} aanbod."


def _open(gemeente: str) -> SearchIndex:
    known = settings()
    return indexing.open_index(known.index_dir, known.seeds_dir, gemeente, PATIENCE)
