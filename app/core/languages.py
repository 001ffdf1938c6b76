"""Languages by their ISO 639-1 codes, with their Dutch names. From Babel's CLDR data."""

from babel import Locale

NAMES: dict[str, str] = {
    str(code): str(name) for code, name in Locale("nl").languages.items() if len(str(code)) == 2
}
CODES = frozenset(NAMES)


def language_name(code: str) -> str:
    """The Dutch name of a language; the code itself where it is unknown."""
    return NAMES.get(code, code)
