"""``flask match``: the match contract on the command line; ``flask match begrijp`` readies it."""

import json
import sys
from typing import Any, NoReturn

import click
from flask.cli import with_appcontext

from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.core.languages import CODES
from app.matching import begrijpen, context, services
from app.matching.requests import read_request
from app.matching.status import matcher_status
from app.taxonomy.queries import doelgroep_slugs, thema_slugs
from app.web.context import database, settings

LISTS = ("themas", "doelgroepen", "talen", "toegankelijk", "dagdelen")


class QuestionFirst(click.Group):
    """A group whose first word is a question, unless it names a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command for a question before anything that is no command."""
        if not args or args[0] not in self.commands:
            args = [QUESTION, *args]
        return super().parse_args(ctx, args)


QUESTION = "vraag"


@click.group("match", cls=QuestionFirst)
def match() -> None:
    """Zoek aanbod bij een hulpvraag in gewone woorden."""


@match.command("begrijp")
@click.option("--opnieuw", is_flag=True, help="Begin van voren af aan.")
@click.option("--gemeente", help="CBS-code van de gemeente, zoals GM0193.")
@with_appcontext
def understand(opnieuw: bool, gemeente: str | None) -> None:
    """Lees het aanbod dat nieuw of veranderd is, zodat een vraag daar niet op wacht.

    Dat gebeurt ook vanzelf na een import en na een wijziging op de site.
    """
    code = gemeente or settings().gemeente
    made = begrijpen.understand_with_progress(code, anew=opnieuw)
    with database().sessions() as session:
        now = matcher_status(session, code, context.engine().mind)
    click.echo(f"{made} keer aanbod begrepen, {now.aanbod} in de catalogus.")
    click.echo(f"Betekenislaag: {now.laag_titel}. Weging: {now.weging}.")
    if now.laag != "uit" and not now.model_past:
        click.echo("Het model is geleerd van andere zinnen. Draai: make train")
    if now.niet_begrepen:
        click.echo(f"Nog niet begrepen: {now.niet_begrepen}. Draai het commando nog eens.")


@match.command(QUESTION, epilog="'flask match begrijp' leest het aanbod dat veranderd is.")
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
@with_appcontext
def question(tekst: str, as_json: bool, **options: Any) -> None:
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
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    click.echo(_plain(shown))
    click.echo(f"Weging {shown['weging']}, betekenislaag {context.engine().mind.programma}")


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
    return "\n".join(lines)
