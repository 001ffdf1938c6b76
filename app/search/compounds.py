"""Dutch compounds and their parts: *mantelzorgondersteuning* is *mantelzorg* + *ondersteuning*.

A table of known compounds decides where it can. For the rest a word is split when all parts are
words that the catalogue itself uses, with the linking sounds of Dutch between them.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from app.core.text import fold
from app.search.analysis import MAX_WORD, STOP_WORDS

Table = Mapping[str, tuple[str, ...]]

LINKS = ("", "s", "e", "en", "n")
"""What Dutch puts between two parts (*dorps-huis*, *zonne-bloem*, *ouderen-zorg*)."""

_SHORTEST_WORD = 7
_LONGEST_WORD = 45
_SHORTEST_PART = 4
_SHORTEST_HEAD = 3  # the last part: fiets-les, zwem-bad
_MOST_PARTS = 4
# Endings and beginnings that are spelled like words, but form no compound.
_BOUND_TEXT = """
achter baar ende eren heid ingen isch lijk lijke loos loze mede onder over schap ster tegen teit
terug voor weer zaam zame
"""
_BOUND = frozenset(_BOUND_TEXT.split())


def load_table(path: Path | None) -> Table:
    """The compounds of a file with lines of ``word<TAB>part part``, all folded.

    Lines without a tab or with fewer than two parts are passed over, as is all after ``#``. No
    path or no file gives an empty table. Raises ``OSError`` when the file cannot be read.
    """
    if path is None or not path.exists():
        return {}
    return _read_table(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=2)
def _read_table(path: Path, _changed: int) -> Table:
    table: dict[str, tuple[str, ...]] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        word, tab, rest = line.partition("#")[0].partition("\t")
        parts = tuple(fold(rest).split())
        if tab and word.strip() and len(parts) > 1:
            table[fold(word.strip())] = parts
    return table


def split(word: str, knows: Callable[[str], bool], table: Table) -> tuple[str, ...]:
    """The parts of a folded compound, or ``()`` when it is none.

    ``knows`` tells whether a folded part is a word of the catalogue. Of several ways to split the
    one with the fewest parts is chosen, then the one with the longest shortest part.
    """
    if word in table:
        return table[word]
    if not _SHORTEST_WORD <= len(word) <= _LONGEST_WORD or not word.isalpha():
        return ()
    ways = [way for way in _ways(word, knows, _MOST_PARTS) if len(way) > 1]
    return min(ways, key=lambda way: (len(way), -min(map(len, way)), way), default=())


def _ways(rest: str, knows: Callable[[str], bool], most: int) -> list[tuple[str, ...]]:
    ways: list[tuple[str, ...]] = []
    if len(rest) >= _SHORTEST_HEAD and rest not in _BOUND and knows(rest):
        ways.append((rest,))
    if most == 1:
        return ways
    for end in range(_SHORTEST_PART, len(rest) - _SHORTEST_HEAD + 1):
        part = rest[:end]
        if part in _BOUND or part in STOP_WORDS or not knows(part):
            continue
        for link in LINKS:
            if rest.startswith(link, end):
                tails = _ways(rest[end + len(link) :], knows, most - 1)
                ways.extend((part, *tail) for tail in tails)
    return ways


def known_head(word: str, knows: Callable[[str], bool]) -> str | None:
    """The known last part of a word of which the first part is unknown, or None.

    *zweefvliegvereniging* is a kind of *vereniging* even to who never heard of *zweefvlieg*. Both
    sides must be long, or *begeleiding* would be a kind of *leiding*.
    """
    if len(word) > MAX_WORD or not word.isalpha():
        return None
    for start in range(5, len(word) - 5):
        head = word[start:]
        if head not in _BOUND and knows(head):
            return head
    return None
