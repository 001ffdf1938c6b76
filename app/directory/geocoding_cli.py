"""``flask geo geocodeer``: look up where the aanbod is, by its address."""

import sys
from typing import NoReturn

import click
from flask.cli import with_appcontext
from rich.console import Console
from rich.progress import track

from app.core.clock import utcnow
from app.core.errors import DichtbijError
from app.directory import geocoding
from app.directory.cli import bring_index_up_to_date
from app.geo.geocode import make_geocoder
from app.web.context import database, settings


@click.command("geocodeer")
@with_appcontext
@click.option(
    "--max", "most", type=click.IntRange(min=1), help="Zoek hoogstens zoveel adressen op."
)
@click.option("--proef", is_flag=True, help="Kijk alleen welke adressen opgezocht zouden worden.")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def geocode(most: int | None, proef: bool, gemeente: str | None) -> None:
    """Zoek de plek op van adressen zonder coördinaten, bij PDOK of Nominatim (GEOCODER)."""
    code, service = gemeente or settings().gemeente, settings().geocoder
    session = database().sessions()
    with session:
        todo = geocoding.without_place(session, code)[:most]
        if proef:
            for locatie in todo:
                click.echo(geocoding.address_of(locatie))
            click.echo(f"Proef, er is niets opgezocht. {len(todo)} adressen zonder plek.")
            return
        found = 0
        try:
            ask = make_geocoder(service)
            console = Console(stderr=True)
            for locatie in track(
                todo, "Adressen opzoeken", console=console, disable=not console.is_terminal
            ):
                found += geocoding.give_place(session, locatie, ask, service, utcnow())
                session.commit()  # each answer counts, also when the next question fails
        except DichtbijError as error:
            _stop(str(error))
    click.echo(f"{found} van {len(todo)} adressen gevonden bij {service}.")
    if found:
        click.echo(bring_index_up_to_date(code))


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)
