"""What the matcher was taught from: counted in ``seeds/``, for the entry in the Algoritmeregister.

Nothing of it is about a real person: phrases, questions and texts of aanbod are made up.
"""

import hashlib
import zipfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.matching.lexicon import Lexicon
from app.matching.lexicon_files import load

# What each file of ``seeds/model`` is for, by its name without the vector space.
WAARVOOR = {
    "gewoon": "ziet of iets bij het gewone leven hoort, of bij een ander loket",
    "themas": "leest uit de woorden van een vraag het thema",
    "woorden": "leest uit de woorden van een vraag of een aanbod waar het om gaat",
}
BETEKENIS = "leest uit de betekenis van een vraag of een aanbod waar het om gaat"


@dataclass(frozen=True, slots=True)
class Getraind:
    """A trained model: its file, what it does, and two fingerprints of 12 characters.

    ``leerstof`` is that of the phrases it was taught, ``bestand_hash`` that of the file itself.
    """

    bestand: str
    waarvoor: str
    bytes: int
    leerstof: str
    bestand_hash: str


@dataclass(frozen=True, slots=True)
class Leerstof:
    """How much there was to learn from, and what came of it.

    ``behoeften`` are the things that people need; ``zinnen_vragen`` phrases of residents, in six
    languages, ``zinnen_aanbod`` those of who offers; ``hele_vragen`` and ``hele_aanbod`` whole
    texts; ``gewone_zinnen`` whole questions of ordinary life and other desks.
    """

    behoeften: int
    zinnen_vragen: int
    zinnen_aanbod: int
    hele_vragen: int
    hele_aanbod: int
    gewone_zinnen: int
    modellen: tuple[Getraind, ...]

    def as_json(self) -> dict[str, Any]:
        """The same as plain dicts and lists."""
        return asdict(self) | {"modellen": [asdict(model) for model in self.modellen]}


def leerstof_now(seeds: Path, lexicon: Lexicon | None = None) -> Leerstof:
    """Count what is in ``seeds``; ``lexicon`` spares reading the phrases again.

    Raises OSError without that folder.
    """
    behoeften = (lexicon or load(seeds)).behoeften
    stories = seeds / "verhalen"
    return Leerstof(
        behoeften=len(behoeften),
        zinnen_vragen=sum(len(b.vragen) for b in behoeften),
        zinnen_aanbod=sum(len(b.aanbieder) for b in behoeften),
        hele_vragen=_rows(stories.glob("vragen-*.tsv"), headed=True),
        hele_aanbod=_rows(stories.glob("aanbod-*.tsv"), headed=True),
        gewone_zinnen=_rows((seeds / "gewoon_vragen").glob("*.txt")),
        modellen=tuple(_model(path) for path in sorted((seeds / "model").glob("*.npz"))),
    )


def _rows(paths: Iterable[Path], *, headed: bool = False) -> int:
    """The lines that say something; a file may begin with a line of names."""
    count = 0
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()[1 if headed else 0 :]
        count += sum(bool(line.strip()) and not line.startswith("#") for line in lines)
    return count


def _model(path: Path) -> Getraind:
    """Raises ValueError on a file that is no model."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            taught = str(stored["vingerafdruk"]) if "vingerafdruk" in stored.files else ""
    except zipfile.BadZipFile as error:
        raise ValueError(f"{path.name} is geen model") from error
    content = path.read_bytes()
    return Getraind(
        bestand=path.name,
        waarvoor=WAARVOOR.get(path.stem.split("-")[0], BETEKENIS),
        bytes=len(content),
        leerstof=taught[:12],
        bestand_hash=hashlib.sha256(content).hexdigest()[:12],
    )
