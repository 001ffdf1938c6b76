"""Finds every text that residents see: in the code, the templates and the data files.

What staff see stays Dutch and is passed over. ``python -m translations.werk_bij`` writes what is
found to the catalogues.
"""

import csv
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir

ROOT = Path(__file__).resolve().parent.parent
STAFF = ("accounts", "signalering", "redactie", "exchange", "werk")
FOR_EDITORS = (
    "app/core/leesbaar.py",
    "app/core/leesregels.py",
    "templates/directory/meldingen.html",
)
KEYWORDS = {**DEFAULT_KEYWORDS, "lazy_gettext": None, "_l": None}
SAID = ("titel", "geruststelling", "tekst", "wat_helpt", "wanneer_terug")
"""What a card says, in ``gewoon_leven.toml`` and ``ander_loket.toml``."""
MADE = datetime(2026, 11, 22, tzinfo=UTC)
"""One fixed day, so that a catalogue changes only when its texts do."""

Found = tuple[int, str | None, str, list[str]]


def vocabulary(
    file: IO[bytes], _keywords: object, _tags: object, options: object
) -> Iterator[Found]:
    """The titles and explanations of a vocabulary (``seeds/vocabulaire/*.csv``)."""
    rows = csv.DictReader(TextIOWrapper(file, encoding="utf-8", newline=""))
    for number, row in enumerate(rows, start=2):
        for column in ("titel", "uitleg"):
            if row.get(column):
                yield number, None, row[column], []


def helplines(
    file: IO[bytes], _keywords: object, _tags: object, options: object
) -> Iterator[Found]:
    """What each helpline is for, and when those of a crisis can be called.

    Of ``seeds/hulplijnen.toml``. The texts of a crisis itself are never here.
    """
    for row in tomllib.load(file)["hulplijn"]:
        if row["always"]:
            yield 1, None, row["waarvoor"], []
        if row["soorten"] and row.get("wanneer"):
            yield 1, None, row["wanneer"], []


def theme_texts(
    file: IO[bytes], _keywords: object, _tags: object, options: object
) -> Iterator[Found]:
    """Every sentence of ``seeds/themateksten.toml``."""
    for row in tomllib.load(file)["thema"]:
        for text in _texts(row):
            yield 1, None, text, []


def cards(file: IO[bytes], _keywords: object, _tags: object, options: object) -> Iterator[Found]:
    """What the cards of ordinary life and of another desk say; their phrases stay as they are."""
    known = tomllib.load(file)
    for row in (*known.get("gewoon", ()), *known.get("loket", ())):
        for text in _texts({name: row[name] for name in SAID if name in row}):
            yield 1, None, text, []


def _texts(row: dict[str, Any]) -> Iterator[str]:
    for name, value in row.items():
        if name == "slug":
            continue
        yield from value if isinstance(value, list) else [value]


METHODS: list[tuple[str, Any]] = [
    *[(f"{where}/{name}/**", "ignore") for where in ("app", "templates") for name in STAFF],
    *[(name, "ignore") for name in FOR_EDITORS],
    ("app/**.py", "python"),
    ("templates/**.html", "jinja2"),
    ("seeds/vocabulaire/*.csv", vocabulary),
    ("seeds/hulplijnen.toml", helplines),
    ("seeds/themateksten.toml", theme_texts),
    ("seeds/gewoon_leven.toml", cards),
    ("seeds/ander_loket.toml", cards),
]
OPTIONS = {"templates/**.html": {"silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}}


def found_texts() -> Catalog:
    """A catalogue with every text as it stands in the source, in the order of their files."""
    catalogue = Catalog(project="Dichtbij", charset="utf-8", creation_date=MADE)
    seen = set()
    for folder in ("app", "templates", "seeds"):
        methods = [
            (pattern.removeprefix(f"{folder}/"), how)
            for pattern, how in METHODS
            if pattern.startswith(f"{folder}/")
        ]
        options = {k.removeprefix(f"{folder}/"): v for k, v in OPTIONS.items()}
        rows = extract_from_dir(ROOT / folder, methods, options, KEYWORDS)
        for name, _line, message, _comments, context in sorted(rows, key=lambda row: row[0]):
            seen.add(name)
            catalogue.add(message, locations=[(f"{folder}/{name}", 0)], context=context)
    return catalogue
