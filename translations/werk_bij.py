"""Brings the catalogues up to date with the source: ``make i18n``. Prints how far each one is.

A new text comes in empty (it is shown in Dutch until somebody translates it), what is gone goes.
Nothing is guessed from texts that look alike.
"""

from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from translations.uittrekken import MADE, ROOT, found_texts

FOLDER = ROOT / "translations"
LOCALES = {"makkelijk": "nl", "en": "en", "ar": "ar", "tr": "tr", "pl": "pl", "uk": "uk"}


def path_of(code: str) -> Path:
    """Where the texts of language ``code`` are."""
    return FOLDER / code / "LC_MESSAGES" / "messages.po"


def read(path: Path, locale: str) -> Catalog:
    """The catalogue in ``path``, or an empty one."""
    if not path.is_file():
        return Catalog(locale=locale, project="Dichtbij", creation_date=MADE, revision_date=MADE)
    with path.open("rb") as file:
        return read_po(file, locale=locale)


def write(path: Path, catalogue: Catalog) -> None:
    """Write ``catalogue``, the same bytes for the same texts."""
    catalogue.creation_date = catalogue.revision_date = MADE
    catalogue.fuzzy = False
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=100, ignore_obsolete=True, include_lineno=False)


def translated(catalogue: Catalog) -> int:
    """How many texts have a translation."""
    return sum(bool(m.id) and _is_whole(m.string) for m in catalogue)


def _is_whole(text: object) -> bool:
    return all(text) if isinstance(text, tuple | list) else bool(text)


def main() -> None:
    """Extract, write the template, and bring each language in line with it."""
    template = found_texts()
    write(FOLDER / "messages.pot", template)
    for code, locale in LOCALES.items():
        catalogue = read(path_of(code), locale)
        catalogue.update(template, no_fuzzy_matching=True)
        write(path_of(code), catalogue)
        click.echo(f"{code:10} {translated(catalogue)} van {len(template)}")


if __name__ == "__main__":
    main()
