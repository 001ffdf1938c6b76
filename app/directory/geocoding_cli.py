"""``flask geo geocodeer``: look up where the aanbod is, by its address."""

import sys
from collections.abc import Sequence
from typing import NoReturn

import click
from flask.cli import with_appcontext
from sqlalchemy.orm import Session

from app.core.clock import utcnow
from app.core.errors import DichtbijError
from app.directory import geocoding
from app.directory.cli import bring_index_up_to_date
from app.directory.models import Locatie
from app.geo.geocode import make_geocoder
from app.web.context import database, settings
from app.web.voortgang import Meld, Stopknop, voortgang


@click.command("geocodeer")
@with_appcontext
@click.option(
    "--max", "most", type=click.IntRange(min=1), help="Zoek hoogstens zoveel adressen op."
)
@click.option("--proef", is_flag=True, help="Kijk alleen welke adressen opgezocht zouden worden.")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def geocode(most: int | None, proef: bool, gemeente: str | None) -> None:
    """Zoek de plek op van adressen zonder coördinaten, bij PDOK of Nominatim (GEOCODER).

    Elk antwoord wordt meteen bewaard. Stopt het halverwege, geef dan hetzelfde commando nog eens:
    wat al gevraagd is, wordt niet nog eens gevraagd.

    \b
    Exitcodes:
      0    klaar, ook als een adres niet gevonden is
      1    de adressendienst of de database werkt niet; wat gevonden is blijft
      2    het commando klopt niet
      130  gestopt met Ctrl-C (143: door het systeem)
    """
    code, service = gemeente or settings().gemeente, settings().geocoder
    with database().sessions() as session:
        todo = geocoding.without_place(session, code)[:most]
        if proef:
            for locatie in todo:
                click.echo(geocoding.address_of(locatie))
            click.echo(f"Proef, er is niets opgezocht. {len(todo)} adressen zonder plek.")
            return
        with Stopknop() as stop, voortgang("Adressen opzoeken", len(todo)) as told:
            asked, found, failed = _look_up(session, todo, service, stop, told)
    click.echo(f"{found} van {asked} adressen gevonden bij {service}.")
    if found:
        click.echo(bring_index_up_to_date(code))
    if failed:
        _stop(failed)
    if stop():
        click.echo(
            f"Gestopt. Er zijn nog {len(todo) - asked} adressen niet opgezocht. "
            "Geef hetzelfde commando nog eens: dan gaat het verder.",
            err=True,
        )
        sys.exit(stop.exitcode)


def _look_up(
    session: Session, todo: Sequence[Locatie], service: str, stop: Stopknop, told: Meld
) -> tuple[int, int, str]:
    """How many addresses were looked up, how many were found, and what went wrong (or "")."""
    asked = found = 0
    try:
        ask = make_geocoder(service)
        for locatie in todo:
            if stop():
                break
            found += geocoding.give_place(session, locatie, ask, service, utcnow())
            session.commit()  # each answer counts, also when the next question fails
            asked += 1
            told(asked)
    except DichtbijError as error:
        return asked, found, str(error)
    return asked, found, ""


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)
