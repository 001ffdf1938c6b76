"""``flask match``: the match contract on the command line."""

import json
import sys
from typing import Any, NoReturn

import click

from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.core.languages import CODES
from app.matching import context, services
from app.matching.requests import read_request
from app.taxonomy.queries import doelgroep_slugs, thema_slugs
from app.web.context import database, settings

LISTS = ("themas", "doelgroepen", "talen", "toegankelijk", "dagdelen")


@click.command("match")
@click.argument("tekst", default="")
@click.option("--wijk", help="CBS-code, zoals WK019331.")
@click.option("--postcode", help="Zoals 8032 of 8032AB.")
@click.option("--leeftijd", type=int, help="In jaren, van wie de hulp nodig heeft.")
@click.option("--thema", "themas", multiple=True, help="Mag vaker.")
@click.option("--doelgroep", "doelgroepen", multiple=True, help="Mag vaker.")
@click.option("--taal", "talen", multiple=True, help="ISO 639-1, mag vaker.")
@click.option("--toegankelijk", multiple=True, help="Mag vaker.")
@click.option("--dagdeel", "dagdelen", multiple=True, help="Mag vaker.")
@click.option("--max-kosten", help="gratis, of een bedrag in euro per keer.")
@click.option("--limiet", type=int, help="Hoeveel suggesties (1-50).")
@click.option("--registreer", is_flag=True, help="Bewaar een leemte als signaal.")
@click.option("--json", "as_json", is_flag=True, help="Het antwoord als JSON.")
def match(tekst: str, as_json: bool, **options: Any) -> None:
    """Zoek aanbod bij een hulpvraag in gewone woorden."""
    with database().transaction() as session:
        try:
            asked = read_request(
                _request(tekst, options),
                context.snapshot(session).plaatsen,
                thema_slugs(session),
                doelgroep_slugs(session),
                lambda: CODES,
            )
        except InvalidInput as error:
            _stop(error, as_json)
        given = context.answer(session, asked)
        if asked.registreer and given.signaal is not None:
            row = services.record(session, settings().gemeente, given, "cli", utcnow())
            services.report_gap(
                session, settings().gemeente, given.signaal.as_json(), "cli", row.id
            )
    shown = given.as_json()
    click.echo(json.dumps(shown, ensure_ascii=False, indent=2) if as_json else _plain(shown))


def _request(tekst: str, options: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"hulpvraag": tekst}
    data |= {key: list(value) if key in LISTS else value for key, value in options.items()}
    costs = options["max_kosten"]
    if costs and costs != "gratis":
        try:
            data["max_kosten"] = float(costs.replace(",", "."))
        except ValueError:
            data["max_kosten"] = costs
    return data


def _stop(error: InvalidInput, as_json: bool) -> NoReturn:
    if as_json:
        click.echo(json.dumps({"fouten": error.fouten}, ensure_ascii=False, indent=2))
    else:
        for key, messages in error.fouten.items():
            click.echo(f"{key}: {'; '.join(messages)}", err=True)
    sys.exit(1)


def _plain(shown: dict[str, Any]) -> str:
    lines = []
    if shown["crisis"]:
        lines.append(f"!! {shown['crisis']['titel']}")
        lines += [f"   {x['naam']}: {x['telefoon']}" for x in shown["crisis"]["hulplijnen"]]
    if shown["gewoon_leven"]:
        lines.append(f"{shown['gewoon_leven']['titel']}: {shown['gewoon_leven']['tekst']}")
    if shown["ander_loket"]:
        lines.append(f"{shown['ander_loket']['titel']}: {shown['ander_loket']['tekst']}")
    themas = ", ".join(f"{t['thema']} {t['zekerheid']:.2f}" for t in shown["themas"])
    lines.append(f"Themas: {themas or 'geen'}")
    for option in shown["suggesties"]:
        lines.append(f"{option['score']:.2f}  {option['aanbod']} ({option['organisatie']})")
        lines += [f"        - {reason['tekst']}" for reason in option["redenen"]]
        lines += [f"        ! {warning['tekst']}" for warning in option["let_op"]]
    if shown["signaal"]:
        lines.append(f"Signaal ({shown['signaal']['reden']}): {shown['signaal']['toelichting']}")
        lines += [f"  dichtst bij: {o['aanbod']}" for o in shown["signaal"]["dichtstbij"]]
    lines.append(f"Weging {shown['weging']}, betekenislaag {shown['betekenis']}")
    return "\n".join(lines)
