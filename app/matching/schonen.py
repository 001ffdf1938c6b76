"""Taking personal data out of a text, for packages below that may not know how."""

from app.matching.context import engine
from app.matching.redact import redact


def without_persons(text: str) -> str:
    """``text`` with names and numbers of persons replaced by what they were: ``[naam]``."""
    return redact(text, engine().mind.lexicon.namen)
