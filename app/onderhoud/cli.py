"""``flask onderhoud``: what a machine does at night."""

from datetime import datetime, timedelta

import click
from flask.cli import AppGroup

from app.accounts.limits import session_limits
from app.core.clock import AMSTERDAM, utcnow
from app.onderhoud import services
from app.onderhoud.types import Opruiming, Termijnen
from app.web.context import database, settings

onderhoud = AppGroup("onderhoud", help="Wat een machine elke nacht doet.")


@onderhoud.command("opruimen")
@click.option("--dry-run", "--proef", "proef", is_flag=True, help="Tel alleen, wis niets.")
def clear(proef: bool) -> None:
    """Wis wat ouder is dan het mag zijn: hulpvragen, afgehandelde meldingen, sessies."""
    known = settings()
    termijnen = Termijnen(
        hulpvragen=timedelta(days=known.bewaar_hulpvragen_dagen),
        meldingen=timedelta(days=known.bewaar_meldingen_dagen),
        sessies=session_limits(),
    )
    with database().transaction() as session:
        found = services.clear(session, termijnen, utcnow())
        if proef:
            session.rollback()
    _say(found)
    click.echo("Proef: er is niets gewist." if proef else "Dit is gewist.")


def _say(found: Opruiming) -> None:
    for what, count in (
        (f"Hulpvragen van voor {_day(found.hulpvragen_voor)}", found.hulpvragen),
        (f"Meldingen, afgehandeld voor {_day(found.meldingen_voor)}", found.meldingen),
        ("Sessies die zijn afgelopen", found.sessies),
        ("Oude inlogpogingen", found.inlogpogingen),
    ):
        click.echo(f"{what}: {count}")


def _day(moment: datetime) -> str:
    return f"{moment.astimezone(AMSTERDAM):%d-%m-%Y}"
