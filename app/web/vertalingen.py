"""The catalogues of translated texts, read from their .po files once in a process."""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from app.config import ROOT

FOLDER = ROOT / "translations"


def catalogue_path(code: str) -> Path:
    """Where the texts of language ``code`` are."""
    return FOLDER / code / "LC_MESSAGES" / "messages.po"


@cache
def translations(code: str) -> NullTranslations:
    """The texts of language ``code``; what is not translated (or fuzzy) stays Dutch."""
    path = catalogue_path(code)
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as file:
        catalogue = read_po(file)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)
