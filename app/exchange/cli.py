"""``flask aanbod`` and ``flask seeds``: a catalogue in and out, and what a new one starts with."""

import sys
from pathlib import Path
from typing import NoReturn

import click
from flask.cli import AppGroup
from rich.console import Console
from rich.progress import Progress

from app.core import leesbaar
from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.directory import schoon
from app.directory.cli import bring_index_up_to_date
from app.directory.events import catalogus_gewijzigd
from app.exchange import services
from app.exchange.reading import read_table
from app.exchange.types import Importverslag
from app.exchange.writing import to_csv, to_xlsx
from app.geo import queries as geo_queries
from app.geo.services import load_gemeente
from app.taxonomy.services import load_vocabularies
from app.web.context import database, settings

MOST_ERRORS = 50

aanbod = AppGroup("aanbod", help="De catalogus in en uit.")
seeds = AppGroup("seeds", help="De gegevens waarmee een nieuwe catalogus begint.")


@aanbod.command("importeer")
@click.argument("bestand", type=click.Path(path_type=Path))
@click.option("--proef", is_flag=True, help="Kijk alleen wat er zou gebeuren.")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def import_file(bestand: Path, proef: bool, gemeente: str | None) -> None:
    """Lees een CSV- of XLSX-bestand in. Goede rijen gaan erin, foute rijen worden gemeld."""
    report = _import(bestand, gemeente or settings().gemeente, dry_run=proef)
    _say(report, dry_run=proef)
    if not proef:
        click.echo(bring_index_up_to_date(gemeente or settings().gemeente))
    if report.gelezen and not report.goed:
        sys.exit(1)


@aanbod.command("exporteer")
@click.argument("bestand", type=click.Path(path_type=Path))
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def export_file(bestand: Path, gemeente: str | None) -> None:
    """Schrijf de catalogus naar een CSV- of XLSX-bestand."""
    write = {".csv": to_csv, ".xlsx": to_xlsx}.get(bestand.suffix.lower())
    if write is None:
        _stop("Kies een naam die op .csv of .xlsx eindigt.")
    with database().transaction() as session:
        rows = services.export_rows(session, gemeente or settings().gemeente)
    try:
        bestand.write_bytes(write(rows))
    except OSError as error:
        _stop(f"Kan {bestand} niet schrijven: {error.strerror}.")
    click.echo(f"{len(rows)} aanbod geschreven naar {bestand}.")


@seeds.command("laad")
@click.option("--zonder-aanbod", is_flag=True, help="Laat de catalogus van Zwolle weg.")
def load_seeds(zonder_aanbod: bool) -> None:
    """Laad woordenlijsten, wijken en (tenzij u dat niet wilt) de catalogus van Zwolle."""
    folder = settings().seeds_dir
    with database().transaction() as session:
        slugs = load_vocabularies(session, folder / "vocabulaire")
        gemeente = load_gemeente(session, folder / "zwolle")
    click.echo(f"{slugs} begrippen en de wijken van {gemeente} geladen.")
    if not zonder_aanbod:
        _say(_import(folder / "zwolle" / "aanbod.csv", gemeente, dry_run=False), dry_run=False)
        click.echo(bring_index_up_to_date(gemeente))
    # New seeds may change what is understood of aanbod that stayed as it was.
    catalogus_gewijzigd.send(None, gemeente=gemeente, bind=database().engine)


def _import(path: Path, gemeente: str, *, dry_run: bool) -> Importverslag:
    try:
        table = read_table(path.read_bytes(), path.name)
    except OSError as error:
        _stop(f"Kan {path} niet lezen: {error.strerror}.")
    except InvalidInput as error:
        _stop(" ".join(error.fouten["bestand"]))
    session = database().sessions()
    if geo_queries.gemeente(session, gemeente) is None:
        session.close()
        _stop(f"De gemeente {gemeente} is er nog niet. Doe eerst: flask seeds laad")
    console = Console(stderr=True)
    with session, Progress(console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("Aanbod inlezen", total=len(table.rijen))
        report = services.import_table(
            session,
            gemeente,
            table,
            utcnow(),
            lambda done: bar.update(task, completed=done),
            woorden=leesbaar.load(settings().seeds_dir / "leesbaarheid"),
            schoon=schoon.clean,
        )
        if dry_run:
            session.rollback()
        else:
            session.commit()
    return report


def _say(report: Importverslag, *, dry_run: bool) -> None:
    for fout in report.fouten[:MOST_ERRORS]:
        click.echo(str(fout), err=True)
    if len(report.fouten) > MOST_ERRORS:
        click.echo(f"… en nog {len(report.fouten) - MOST_ERRORS} fouten.", err=True)
    for row in report.behouden[:MOST_ERRORS]:
        click.echo(str(row))
    if len(report.behouden) > MOST_ERRORS:
        click.echo(f"… en nog {len(report.behouden) - MOST_ERRORS} rijen van de redactie.")
    if report.onbekende_kolommen:
        click.echo(f"Niet gebruikt, onbekende kolommen: {', '.join(report.onbekende_kolommen)}.")
    start = "Proef, er is niets opgeslagen. " if dry_run else ""
    click.echo(
        f"{start}{report.gelezen} rijen gelezen: {report.nieuw} nieuw, "
        f"{report.gewijzigd} gewijzigd, {report.gelijk} gelijk, {report.fout} fout."
    )


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)
