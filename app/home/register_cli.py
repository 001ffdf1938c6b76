"""``flask algoritmeregister``: the entry of the matcher, on the screen or as files."""

from pathlib import Path

import click
from flask import render_template
from flask.cli import with_appcontext

from app.home import register
from app.home.site import site
from app.matching.register import EMPTY, GROEPEN, VOORSTEL, Inschrijving
from app.web.context import settings

NAME = "algoritmeregister"


@click.command(NAME)
@click.option("--json", "as_json", is_flag=True, help="Als JSON, met alle gewichten.")
@click.option(
    "--schrijf",
    type=click.Path(exists=True, file_okay=False, writable=True, path_type=Path),
    help="Schrijf de inschrijving zonder gemeente in deze map, als JSON en als tekst.",
)
@with_appcontext
def algorithm_register(as_json: bool, schrijf: Path | None) -> None:
    """Toon wat de gemeente in het Algoritmeregister kan zetten."""
    if schrijf is not None:
        write(register.example(settings().seeds_dir), schrijf)
        click.echo(f"Geschreven: {schrijf / NAME}.json en {schrijf / NAME}.md")
        return
    found = register.entry(settings(), site())
    click.echo(register.as_text(found) if as_json else as_markdown(found), nl=False)


def write(found: Inschrijving, folder: Path) -> None:
    """Write the entry to ``algoritmeregister.json`` and ``.md`` in ``folder``."""
    (folder / f"{NAME}.json").write_text(register.as_text(found), encoding="utf-8")
    (folder / f"{NAME}.md").write_text(as_markdown(found), encoding="utf-8")


def as_markdown(found: Inschrijving) -> str:
    """The entry as a page to read, field by field, with a newline at its end."""
    return render_template(
        "home/algoritmeregister.txt",
        inschrijving=found,
        groepen=GROEPEN,
        leeg=EMPTY,
        voorstel=VOORSTEL,
    )
