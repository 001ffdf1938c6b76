"""A sentence for people that still knows its parts, so that it can be said in another language."""

from collections.abc import Mapping
from typing import Any


class Zin(str):
    """A Dutch sentence with values filled in: a text like any other, and its parts beside it.

    ``sjabloon`` is the sentence with a place for each value (``Gaat over %(thema)s``), which is
    what the catalogues of other languages know; ``waarden`` are those values as Dutch says them,
    and more that a translation may need.
    """

    sjabloon: str
    waarden: Mapping[str, str]

    def __new__(cls, sjabloon: str, **waarden: object) -> "Zin":
        """``sjabloon`` filled with ``waarden``. Raises KeyError when one is missing."""
        made = super().__new__(cls, sjabloon % waarden)
        made.sjabloon = sjabloon
        made.waarden = {name: str(value) for name, value in waarden.items()}
        return made


def as_json(tekst: str) -> dict[str, Any]:
    """The keys of a sentence: ``tekst``, and ``sjabloon`` with ``waarden`` where it has parts."""
    if isinstance(tekst, Zin):
        return {"tekst": str(tekst), "sjabloon": tekst.sjabloon, "waarden": dict(tekst.waarden)}
    return {"tekst": tekst}
