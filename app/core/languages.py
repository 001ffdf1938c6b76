"""Languages by their ISO 639-1 codes. From Babel's CLDR data."""

from babel import Locale

CODES = frozenset(str(code) for code in Locale("nl").languages if len(str(code)) == 2)
