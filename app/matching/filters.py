"""Narrowing the options of an answer: free, in one's wijk, in the evening, and so on. Pure.

A filter keeps what is known to have it. That is not a limit of the matcher, which lets pass what
nobody knows: who picks *gratis* from a list wants to see what is free.
"""

from collections.abc import Iterable, Mapping, Sequence

from app.matching.types import Aanbieding

ELSEWHERE = frozenset(("online", "telefonisch", "aan-huis"))
ACCESS = ("rolstoel", "ringleiding", "gebarentaal")
PARTS = ("ochtend", "middag", "avond", "weekend")
LANGUAGE = "taal-"
# The order in which they are offered; languages come after these.
ORDER = (
    "gratis",
    "wijk",
    "inloop",
    "avond",
    "weekend",
    "ochtend",
    "middag",
    "online",
    "telefonisch",
    "aan-huis",
    *ACCESS,
)
_DUTCH = "nl"


def marks(aanbod: Aanbieding, wijken: Iterable[str]) -> frozenset[str]:
    """The filters that an aanbod passes, for who lives in (one of) ``wijken``."""
    found = {*aanbod.toegankelijk, *aanbod.dagdelen}
    if aanbod.kosten == 0:
        found.add("gratis")
    if not {aanbod.plek_wijk, *aanbod.wijken}.isdisjoint(set(wijken) - {""}):
        found.add("wijk")
    if aanbod.aanmelden == "inloop":
        found.add("inloop")
    if aanbod.bereik == "online":
        found.add("online")
    found.update(f"{LANGUAGE}{code}" for code in aanbod.talen if code != _DUTCH)
    return frozenset(found)


def passes(own: frozenset[str], chosen: Sequence[str]) -> bool:
    """Whether something with the marks ``own`` passes all of ``chosen``.

    Of parts of the day, of languages and of ways to meet one is enough; of the others all count.
    """
    return _meets(own, _groups(chosen))


def count(own: Iterable[frozenset[str]], chosen: Sequence[str]) -> int:
    """How many of these marks pass all of ``chosen``."""
    groups = _groups(chosen)
    return sum(_meets(marks_, groups) for marks_ in own)


def _groups(chosen: Sequence[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for code in chosen:
        groups.setdefault(_group(code), []).append(code)
    return list(groups.values())


def _meets(own: frozenset[str], groups: Iterable[Sequence[str]]) -> bool:
    return all(not own.isdisjoint(codes) for codes in groups)


def _group(code: str) -> str:
    if code in PARTS:
        return "tijd"
    if code in ELSEWHERE:
        return "manier"
    return "taal" if code.startswith(LANGUAGE) else code


def offered(own: Mapping[int, frozenset[str]], chosen: Sequence[str]) -> dict[str, int]:
    """The filters worth offering beside ``chosen``, each with how many options it would leave.

    ``own`` has the marks of each option by its number. What would leave nothing, or all that there
    is now, helps nobody choose.
    """
    left = [marks_ for marks_ in own.values() if passes(marks_, chosen)]
    taken = {_group(code) for code in chosen}
    known = {code for marks_ in own.values() for code in marks_}
    counts = {
        code: count(own.values(), (*chosen, code))
        if _group(code) in taken  # beside another of its group it widens
        else sum(code in marks_ for marks_ in left)
        for code in in_order(known - set(chosen))
    }
    return {code: number for code, number in counts.items() if number and number != len(left)}


def in_order(codes: Iterable[str]) -> list[str]:
    """``codes`` in the order in which they are shown; what is no filter is left out."""
    given = set(codes)
    return [code for code in ORDER if code in given] + sorted(
        code for code in given if code.startswith(LANGUAGE)
    )
