"""From Frog's analysis of a sentence to the kind of tree that LiNT-II was fitted on. Pure.

Frog (Tilburg and Radboud University) tags words by the CGN and lets small words govern: in *kunt
bellen* and *voor ouders* the first word is the head. LiNT-II was fitted on Universal Dependencies
(https://universaldependencies.org), where words with a meaning govern. ``as_ud`` turns one into
the other, as far as the length of dependencies, the verbs of a clause and the kinds of words go.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_TAG = re.compile(r"(\w+)\(([^)]*)\)")
_KINDS = {
    "ADJ": "ADJ",
    "BW": "ADV",
    "LET": "PUNCT",
    "LID": "DET",
    "N": "NOUN",
    "SPEC": "X",
    "TSW": "INTJ",
    "TW": "NUM",
    "VG": "CCONJ",
    "VNW": "PRON",
    "VZ": "ADP",
    "WW": "VERB",
}
_NAMES = {"PER": "PERSON", "LOC": "GPE", "ORG": "ORG"}
_RELATIONS = {"su": "nsubj", "obj1": "obj", "vc": "xcomp", "det": "det", "predc": "xcomp"}
_HELPING = frozenset(("hebben", "zijn", "worden", "zullen", "kunnen", "mogen", "moeten", "willen"))
_COPULAS = frozenset(("zijn", "worden", "blijven"))
# Who stand first in a pair of which the second has the meaning: (tag, relation of the second).
_SMALL = (("VZ", "obj1", "case"), ("VZ", "se", "case"), ("VG", "body", "mark"))


@dataclass(slots=True)
class Woord:
    """A word in its sentence. ``hoofd`` is the place of its head from 0, its own for a root.

    ``tag`` is Frog's (``WW(pv,tgw,ev)``), ``soort`` the kind of word in Universal Dependencies.
    """

    tekst: str
    lemma: str
    tag: str
    naam: str
    hoofd: int
    relatie: str
    soort: str

    @property
    def cgn(self) -> str:
        """The tag as the Dutch models of spaCy write it (``WW|pv|tgw|ev``)."""
        return re.sub(r"[(,]", "|", self.tag.rstrip(")")).rstrip("|")

    @property
    def finite(self) -> bool:
        """Whether it is a verb that shows tense."""
        return self.tag.startswith("WW(pv")


def read(output: str) -> list[list[Woord]]:
    """The sentences of Frog's table: an empty line ends one. Raises ValueError on another table."""
    return [_sentence(block.splitlines()) for block in re.split(r"\n\s*\n", output.strip())]


def of_sentences(read_as: Sequence[list[Woord]], said: Sequence[str]) -> list[list[Woord]]:
    """The words of each sentence that was ``said``: Frog may have cut one in two.

    Raises ValueError where the letters are not those that were said.
    """
    found, waiting = [], list(reversed(read_as))
    for text in said:
        words: list[Woord] = []
        while waiting and len(_letters(words)) < len(_bare(text)):
            part = waiting.pop()
            for word in part:
                word.hoofd += len(words)
            words = [*words, *part]
        if _letters(words) != _bare(text):
            raise ValueError(f"Frog las {_letters(words)!r} en geen {text!r}")
        found.append(words)
    return found


def _letters(words: Iterable[Woord]) -> str:
    return _bare("".join(word.tekst for word in words))


def _bare(text: str) -> str:
    return re.sub(r"[\s_]", "", text)


def _sentence(lines: Sequence[str]) -> list[Woord]:
    rows = [line.split("\t") for line in lines]
    words: list[Woord] = []
    starts: list[int] = []  # of each row the place of its first word
    for row in rows:
        if len(row) < 11:
            raise ValueError(f"Geen regel van Frog: {chr(9).join(row)!r}")
        starts.append(len(words))
        words.extend(_words(row, len(words)))
    for row, start in zip(rows, starts, strict=True):
        head = int(row[9] or 0)  # Frog leaves it empty where it could not parse
        if head:
            words[start].hoofd, words[start].relatie = starts[head - 1], row[10]
    return words


def _words(row: Sequence[str], start: int) -> list[Woord]:
    """The words of a row: Frog joins those of a fixed phrase; here they hang on the first."""
    tags, texts, names = re.split(r"(?<=\))_", row[4]), row[1].split("_"), row[6].split("_")
    if len(tags) != len(texts):
        tags, texts, names = tags[:1], [row[1]], names[:1]
    lemmas = row[2].split("_") if len(texts) > 1 else [row[2]]
    return [
        Woord(
            tekst=text,
            lemma=lemmas[n] if n < len(lemmas) else text,
            tag=tag,
            naam=_NAMES.get(names[min(n, len(names) - 1)].partition("-")[2], ""),
            hoofd=start,
            relatie="flat" if n else "ROOT",
            soort=_kind(tag),
        )
        for n, (text, tag) in enumerate(zip(texts, tags, strict=True))
    ]


def _kind(tag: str) -> str:
    found = _TAG.match(tag)
    name, marks = (found[1], found[2]) if found else (tag, "")
    if (name == "N" and "eigen" in marks) or (name == "SPEC" and "deeleigen" in marks):
        return "PROPN"
    if name == "VG" and "onder" in marks:
        return "SCONJ"
    return _KINDS.get(name, "X")


def as_ud(words: Sequence[Woord]) -> list[Woord]:
    """The same words with heads that have a meaning, and the relations that LiNT-II looks at."""
    tree = list(words)
    for at in range(len(tree)):
        _small_word(tree, at)
        _pair(tree, at)
    for at in range(len(tree)):
        _copula(tree, at)
    for _ in range(3):  # helpers of helpers: moet worden gehoord
        for at in range(len(tree)):
            _helper(tree, at)
    _one_root(tree)
    for word in tree:
        word.relatie = "punct" if word.soort == "PUNCT" else word.relatie
        word.relatie = _RELATIONS.get(word.relatie, word.relatie)
    return tree


def _children(tree: Sequence[Woord], at: int) -> list[int]:
    return [n for n, word in enumerate(tree) if word.hoofd == at and n != at]


def _take_over(
    tree: Sequence[Woord], low: int, high: int, relation: str, moved: Iterable[int]
) -> None:
    """Put ``high`` in the place of ``low``, which becomes its ``relation``; ``moved`` follow."""
    tree[high].hoofd = high if tree[low].hoofd == low else tree[low].hoofd
    tree[high].relatie = tree[low].relatie
    tree[low].hoofd, tree[low].relatie = high, relation
    for other in moved:
        tree[other].hoofd = high


def _one_root(tree: Sequence[Woord]) -> None:
    """Where Frog lost the thread there are several roots: all hang on the first with a verb."""
    roots = [n for n, word in enumerate(tree) if word.hoofd == n and word.soort != "PUNCT"]
    if len(roots) < 2:
        return
    first = next((n for n in roots if tree[n].tag.startswith("WW")), roots[0])
    for other in roots:
        if other != first:
            tree[other].hoofd, tree[other].relatie = first, "dep"


def _small_word(tree: Sequence[Woord], at: int) -> None:
    """*voor ouders*, *omdat wij willen*, *wie komt*: the second word governs."""
    for kind, relation, becomes in (*_SMALL, ("VNW", "body", "obj")):
        if not tree[at].tag.startswith(kind):
            continue
        found = [n for n in _children(tree, at) if tree[n].relatie == relation]
        if found:
            rest = [n for n in _children(tree, at) if n != found[0]]
            _take_over(tree, at, found[0], becomes, rest)
            return


def _pair(tree: Sequence[Woord], at: int) -> None:
    """*ouders en kinderen*: the first governs, *en* belongs to the last."""
    pair = [n for n in _children(tree, at) if tree[n].relatie == "cnj"]
    if not pair or not tree[at].tag.startswith("VG"):
        return
    rest = [n for n in _children(tree, at) if n not in pair]
    _take_over(tree, at, pair[0], "cc", rest)
    for other in pair[1:]:
        tree[other].hoofd, tree[other].relatie = pair[0], "conj"
    tree[at].hoofd = pair[-1]


def _copula(tree: Sequence[Woord], at: int) -> None:
    """*is een groep*: what it is governs."""
    if not tree[at].tag.startswith("WW") or tree[at].lemma not in _COPULAS:
        return
    found = [n for n in _children(tree, at) if tree[n].relatie == "predc"]
    if found:
        rest = [n for n in _children(tree, at) if n != found[0] and tree[n].relatie != "conj"]
        tree[at].soort = "AUX"
        _take_over(tree, at, found[0], "cop", rest)


def _helper(tree: Sequence[Woord], at: int) -> None:
    """*kunt bellen*, *wordt gebeld*: the verb with a meaning governs."""
    if not tree[at].tag.startswith("WW") or tree[at].lemma not in _HELPING:
        return
    found = [
        n
        for n in _children(tree, at)
        if tree[n].relatie == "vc" and tree[n].tag.startswith("WW") and not tree[n].finite
    ]
    if found:
        passive = tree[at].lemma == "worden"
        rest = [n for n in _children(tree, at) if n != found[0] and tree[n].relatie != "conj"]
        tree[at].soort = "AUX"
        _take_over(tree, at, found[0], "aux:pass" if passive else "aux", rest)
