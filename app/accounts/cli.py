"""``flask accounts``: who may sign in."""

import sys
from typing import NoReturn

import click
from flask.cli import AppGroup
from sqlalchemy.exc import IntegrityError

from app.accounts import demo, factors, passwords, queries, services
from app.accounts.models import Account
from app.accounts.types import Rol
from app.core.errors import DichtbijError, InvalidInput
from app.web.context import database, settings

accounts = AppGroup("accounts", help="Wie er kan inloggen.")


@accounts.command("nieuw")
@click.argument("gebruikersnaam")
@click.option("--rol", type=click.Choice([rol.value for rol in Rol]), required=True)
@click.option("--naam", default="", help="De naam die anderen zien.")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
@click.password_option("--wachtwoord", prompt="Wachtwoord", confirmation_prompt="Nog een keer")
def create(gebruikersnaam: str, rol: str, naam: str, gemeente: str | None, wachtwoord: str) -> None:
    """Maak een account. Het wachtwoord wordt gevraagd."""
    try:
        with database().transaction() as session:
            account = services.create_account(
                session,
                gemeente or settings().gemeente,
                gebruikersnaam,
                naam,
                Rol(rol),
                wachtwoord,
            )
    except IntegrityError:
        _stop("Die gemeente is er nog niet. Laad eerst: flask seeds laad")
    except InvalidInput as error:
        _stop(" ".join(text for texts in error.fouten.values() for text in texts))
    click.echo(f"Account {account.gebruikersnaam} gemaakt, met de rol {rol}.")
    if len(wachtwoord) < passwords.ADVISED:
        click.echo(f"Tip: een wachtwoord van {passwords.ADVISED} tekens of meer is veiliger.")


@accounts.command("uit")
@click.argument("gebruikersnaam")
def close(gebruikersnaam: str) -> None:
    """Sluit een account af. Wie ermee is ingelogd, is dat meteen niet meer."""
    try:
        with database().transaction() as session:
            account = services.disable(session, gebruikersnaam)
    except DichtbijError as error:
        _stop(str(error))
    click.echo(f"Account {account.gebruikersnaam} is afgesloten.")


@accounts.command("tweede-stap-wissen")
@click.argument("gebruikersnaam")
def wipe_second_step(gebruikersnaam: str) -> None:
    """Wis de tweede stap van wie alles kwijt is. Wie ermee is ingelogd, is dat meteen niet meer."""
    try:
        with database().transaction() as session:
            account, gone = factors.wipe_of(session, gebruikersnaam)
    except DichtbijError as error:
        _stop(str(error))
    if gone == 0:
        click.echo(f"{account.gebruikersnaam} had geen tweede stap. Elke sessie is gestopt.")
        return
    click.echo(f"De tweede stap van {account.gebruikersnaam} is gewist. Elke sessie is gestopt.")
    click.echo("Bij de volgende keer inloggen stelt deze persoon een nieuwe tweede stap in.")
    click.echo("Weet u zeker dat u de echte persoon sprak? Zo niet: flask accounts uit.")


@accounts.command("lijst")
def overview() -> None:
    """Toon alle accounts met hun rol: voor de jaarlijkse controle van rechten."""
    with database().transaction() as session:
        guarded = queries.with_second_step(session)
        for account in queries.all_accounts(session):
            state = "actief" if account.actief else "afgesloten"
            click.echo(
                f"{account.gebruikersnaam:<20} {account.rol.value:<10} {state:<11} "
                f"{_way_in(account, account.id in guarded):<17} "
                f"sinds {account.aangemaakt_op:%Y-%m-%d}  {account.weergavenaam}"
            )


@accounts.command("demo")
def make_demo() -> None:
    """Maak accounts om mee te proberen, en toon ze. Niet in productie."""
    if settings().production:
        _stop("In productie zijn er geen demo-accounts. Maak een account: flask accounts nieuw.")
    try:
        with database().transaction() as session:
            demo.create_missing(session, settings().gemeente)
    except IntegrityError:
        _stop(f"De gemeente {settings().gemeente} is er nog niet. Laad eerst: flask seeds laad")
    click.echo("\nInwoners hoeven niet in te loggen. Demo-accounts voor medewerkers:")
    for account in demo.DEMO_ACCOUNTS:
        click.echo(f"  {account.rol.value:<10} {account.wachtwoord:<24} {account.kan}")


def _way_in(account: Account, second_step: bool) -> str:
    if account.met_sso:
        return "werkaccount"
    return "tweede stap" if second_step else "geen tweede stap"


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)
