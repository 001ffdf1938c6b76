"""The sentences that residents read, by the page or the kind of answer where they stand."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping

from app.config import ROOT
from app.core import leesbaar
from translations.uittrekken import found_texts

SEEDS = ROOT / "seeds"
# What is no sentence says too little: a button, a title, a name.
LEAST_WORDS = 4
# A page of fewer sentences goes with the others like it.
LEAST_SENTENCES = 5
REST = "overige teksten in"


def groups() -> dict[str, list[str]]:
    """The sentences of every page and file, each once, by a name that says where they stand."""
    found: dict[str, list[str]] = defaultdict(list)
    for place, text in texts():
        for sentence in sentences(text):
            if sentence not in found[place]:
                found[place].append(sentence)
    return _joined(found)


def texts() -> Iterator[tuple[str, str]]:
    """Every text with the place where it stands."""
    for message in found_texts():
        forms = message.id if isinstance(message.id, list | tuple) else (message.id,)
        for place, _line in message.locations[:1]:
            for text in forms:
                yield place, _filled(text)
    for panel in _read("crisis_tekst.toml").values():
        if isinstance(panel, dict) and "nl" in panel:
            yield "seeds/crisis_tekst.toml", panel["nl"]["tekst"]


def sentences(text: str) -> list[str]:
    """The whole sentences of a text, one a line."""
    words = leesbaar.load(SEEDS / "leesbaarheid")
    said = (" ".join(one.tekst.split()) for one in leesbaar.split(text, words))
    return [one for one in said if one[-1:] in ".?!" and len(one.split()) >= LEAST_WORDS]


def _filled(text: str) -> str:
    """Without mark-up, and with a word in place of what is filled in."""
    return re.sub(r"<[^>]+>", " ", re.sub(r"%\(\w+\)[sd]", "hier", text))


def _joined(found: Mapping[str, list[str]]) -> dict[str, list[str]]:
    large = {place: said for place, said in found.items() if len(said) >= LEAST_SENTENCES}
    for place, said in found.items():
        if place not in large and said:
            folder = place.split("/", 1)[0]
            large.setdefault(f"{REST} {folder}", []).extend(said)
    return dict(sorted(large.items()))


def _read(name: str) -> dict[str, object]:
    return tomllib.loads((SEEDS / name).read_text(encoding="utf-8"))
