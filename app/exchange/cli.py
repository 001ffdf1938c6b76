"""``flask aanbod`` and ``flask seeds``: a catalogue in and out, and what a new one starts with."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import click
from flask.cli import AppGroup
from sqlalchemy.exc import OperationalError

from app.core import leesbaar
from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.directory import schoon
from app.directory.cli import bring_index_up_to_date
from app.directory.events import catalogus_gewijzigd
from app.exchange import services
from app.exchange import verslag as verslag_file
from app.exchange.inlezen import Inlezer
from app.exchange.reading import read_table
from app.exchange.services import CatalogusVeranderd
from app.exchange.types import Importverslag, Tabel
from app.exchange.writing import to_csv, to_xlsx
from app.geo import queries as geo_queries
from app.geo.services import load_gemeente
from app.taxonomy.services import load_vocabularies
from app.web.cli import what_database_says
from app.web.context import database, settings
from app.web.voortgang import Stopknop, voortgang

MOST_ERRORS = 50

NOT_ALL = 3

aanbod = AppGroup("aanbod", help="De catalogus in en uit.")
seeds = AppGroup("seeds", help="De gegevens waarmee een nieuwe catalogus begint.")


def _report_file(
    _context: click.Context, _option: click.Parameter, path: Path | None
) -> Path | None:
    """A report that cannot be written is told before the work begins."""
    if path is None:
        return None
    if path.suffix.lower() not in verslag_file.KINDS:
        raise click.BadParameter("kies een naam die op .csv of .json eindigt.")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise click.BadParameter(f"op deze plek is niet te schrijven: {path}.")
    return path


@aanbod.command("importeer")
@click.argument("bestand", type=click.Path(path_type=Path))
@click.option("--proef", is_flag=True, help="Kijk alleen wat er zou gebeuren.")
@click.option(
    "--verslag",
    type=click.Path(path_type=Path, dir_okay=False),
    callback=_report_file,
    help="Schrijf per rij wat ermee gebeurde, in een .csv- of .json-bestand.",
)
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
def import_file(bestand: Path, proef: bool, verslag: Path | None, gemeente: str | None) -> None:
    """Lees een CSV- of XLSX-bestand in. Goede rijen gaan erin, foute rijen worden gemeld.

    Stopt het halverwege, geef dan hetzelfde commando nog eens. Wat er al in staat wordt
    overgeslagen.

    \b
    Exitcodes:
      0    klaar: de goede rijen staan erin
      1    er kon niets in
      2    het commando klopt niet
      3    niet alles is gelukt: een deel staat erin, of het verslag is er niet
      130  gestopt met Ctrl-C (143: door het systeem); wat klaar is staat erin
    """
    run = _import(bestand, gemeente or settings().gemeente, dry_run=proef)
    _say(run.report, dry_run=proef)
    code = run.exitcode
    if verslag is not None and not _write_report(verslag, bestand, run, dry_run=proef):
        code = code or NOT_ALL
    if run.stopped:
        click.echo(run.stopped, err=True)
    elif not proef:
        click.echo(bring_index_up_to_date(gemeente or settings().gemeente))
    sys.exit(code)


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
        run = _import(folder / "zwolle" / "aanbod.csv", gemeente, dry_run=False)
        _say(run.report, dry_run=False)
        if run.stopped:
            click.echo(run.stopped, err=True)
            sys.exit(run.exitcode)
        click.echo(bring_index_up_to_date(gemeente))
    # New seeds may change what is understood of aanbod that stayed as it was.
    catalogus_gewijzigd.send(None, gemeente=gemeente, bind=database().engine)


@dataclass(frozen=True, slots=True)
class _Run:
    """What an import did; ``stopped`` is why it did not come to the end, as a sentence."""

    report: Importverslag
    exitcode: int
    stopped: str = ""


def _import(path: Path, gemeente: str, *, dry_run: bool) -> _Run:
    table = _read_file(path)
    with database().sessions() as session:
        if geo_queries.gemeente(session, gemeente) is None:
            _stop(f"De gemeente {gemeente} is er nog niet. Doe eerst: flask seeds laad")
    with Stopknop() as stop, voortgang("Aanbod inlezen", len(table.rijen)) as told:
        reader = Inlezer(
            database(),
            gemeente,
            utcnow(),
            woorden=leesbaar.load(settings().seeds_dir / "leesbaarheid"),
            schoon=schoon.clean,
            progress=told,
            stop=stop,
        )
        failed = ""
        try:
            ended = reader.try_out(table) if dry_run else reader.read(table)
        except (OperationalError, CatalogusVeranderd) as error:
            ended, failed = False, what_database_says(error)
    report = reader.verslag(table)
    if ended and not dry_run and report.goed:
        # A run that was stopped may have left rows that nobody understood yet.
        catalogus_gewijzigd.send(None, gemeente=gemeente, bind=database().engine)
    return _outcome(report, len(table.rijen), ended, failed, stop.exitcode, dry_run=dry_run)


def _outcome(
    report: Importverslag, total: int, ended: bool, failed: str, asked: int, *, dry_run: bool
) -> _Run:
    if ended:
        return _Run(report, 1 if report.gelezen and not report.goed else 0)
    begin = failed or "Gestopt."
    if dry_run:
        return _Run(report, asked or 1, begin)
    return _Run(
        report,
        asked or (NOT_ALL if report.goed else 1),
        f"{begin} {report.gelezen} van {total} rijen zijn klaar. "
        "Geef hetzelfde commando nog eens: dan gaat het verder.",
    )


def _read_file(path: Path) -> Tabel:
    try:
        return read_table(path.read_bytes(), path.name)
    except OSError as error:
        _stop(f"Kan {path} niet lezen: {error.strerror}.")
    except InvalidInput as error:
        _stop(" ".join(error.fouten["bestand"]))


def _write_report(path: Path, source: Path, run: _Run, *, dry_run: bool) -> bool:
    try:
        verslag_file.write(
            path,
            run.report,
            bestand=source.name,
            gemaakt_op=utcnow().isoformat(timespec="seconds"),
            proef=dry_run,
            klaar=not run.stopped,
        )
    except OSError as error:
        click.echo(
            f"Het verslag is er niet: kan {path} niet schrijven: {error.strerror}.", err=True
        )
        return False
    click.echo(f"Het verslag staat in {path}.")
    return True


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
