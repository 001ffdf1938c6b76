"""``flask geo``: borders of wijken, and what is known of the gemeente."""

import sys
from pathlib import Path
from typing import NoReturn

import click
from flask.cli import AppGroup

from app.core.errors import InvalidInput
from app.geo import queries, services
from app.geo.borders import read_borders
from app.web.context import database, settings

geo = AppGroup("geo", help="Wijken, grenzen en adressen.")


@geo.command("importeer")
@click.argument("bestand", type=click.Path(path_type=Path))
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def import_borders(bestand: Path, gemeente: str | None) -> None:
    """Lees de grenzen van wijken uit een GeoJSON-bestand, zoals dat van CBS en PDOK."""
    code = gemeente or settings().gemeente
    try:
        grenzen = read_borders(bestand.read_bytes())
    except OSError as error:
        _stop(f"Kan {bestand} niet lezen: {error.strerror}.")
    except InvalidInput as error:
        _stop(" ".join(error.fouten["bestand"]))
    for fout in grenzen.fouten:
        click.echo(fout, err=True)
    with database().transaction() as session:
        report = services.store_borders(session, code, grenzen.per_wijk)
    if not report.bijgewerkt and not report.gelijk:
        _stop(f"In dit bestand staat geen enkele bruikbare wijk van {code}.")
    click.echo(
        f"{report.bijgewerkt} grenzen opgeslagen, {report.gelijk} gelijk, "
        f"{report.elders} van een andere gemeente, {len(grenzen.fouten)} fout."
    )


@geo.command("stand")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def show_state(gemeente: str | None) -> None:
    """Toon wat er van de gemeente bekend is."""
    code = gemeente or settings().gemeente
    with database().transaction() as session:
        known = queries.gemeente(session, code)
        counted = queries.counts(session, code)
    if known is None:
        _stop(f"De gemeente {code} is nog niet geladen. Doe eerst: flask seeds laad")
    click.echo(f"{known.naam} ({code})")
    click.echo(f"  wijken                  {counted['wijken']}")
    click.echo(f"  daarvan met een grens   {counted['grenzen']}")
    click.echo(f"  namen voor wijken       {counted['namen']}")
    click.echo(f"  postcodes (4 cijfers)   {counted['postcodes']}")
    click.echo(f"  opgezochte adressen     {counted['adressen']}")
    click.echo(f"  niet gevonden adressen  {counted['onvindbaar']}")


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)
