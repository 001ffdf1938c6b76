"""The LiNT-II score of texts, parsed by Frog: `meet.py TEXTS.json SCORES.json`.

Runs where the packages of `.ci/requirements-leesniveau.txt` are, and Frog of Debian. The lists of
LiNT-II (word frequency of SUBTLEX-NL, concrete nouns) and its formula come from the package
`lint-ii` (EUPL, Utrecht University); its parser, a spaCy model that no registry has, does not.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import spacy
from lint_ii.core.readability_analysis import ReadabilityAnalysis
from lint_ii.core.sentence_analysis import SentenceAnalysis
from lint_ii.linguistic_data import LINGUISTIC_DATA_PATH
from spacy.tokens import Doc

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.leesniveau.bomen import Woord, as_ud, of_sentences, read

# The formula that was fitted on spaCy 3.7 with the newest list of nouns.
MODEL, NOUNS = "3.7.0", "nouns_sem_types_20260420"
LEVELS = (34, 46, 58)


@dataclass(frozen=True)
class Score:
    """What LiNT-II says of a group of texts. ``score`` runs from 0, easy, to 100."""

    naam: str
    zinnen: int
    score: float | None
    moeilijkste: tuple[tuple[float, str], ...]

    @property
    def niveau(self) -> int | None:
        """1 (easy) to 4; None without a score."""
        return None if self.score is None else 1 + sum(self.score >= step for step in LEVELS)


def coefficients() -> Mapping[str, float]:
    """The weights of the formula, by the name of what they weigh."""
    rows = json.loads((LINGUISTIC_DATA_PATH / "coefficients.json").read_text(encoding="utf-8"))
    row = next(r for r in rows if (r["model_version"], r["noun_list"]) == (MODEL, NOUNS))
    return {name: value["coef"] for name, value in row["coefficients"].items()}


def frog(sentences: Sequence[str]) -> list[list[Woord]]:
    """Every sentence as Frog reads it. Raises ValueError where it read other letters."""
    with tempfile.TemporaryDirectory() as folder:
        text, table = Path(folder, "in.txt"), Path(folder, "uit.tsv")
        text.write_text("".join(f"{said}\n\n" for said in sentences), encoding="utf-8")
        command = ["frog", "-n", "--skip=ac", "--threads=2", "-t", str(text)]
        subprocess.run([*command, "-o", str(table)], check=True, capture_output=True, cwd=folder)
        return of_sentences(read(table.read_text(encoding="utf-8")), sentences)


def docs(trees: Iterable[Sequence[Woord]]) -> Iterator[Doc]:
    """Every sentence as LiNT-II wants it."""
    vocab = spacy.blank("nl").vocab
    for words in trees:
        yield Doc(
            vocab,
            words=[word.tekst for word in words],
            lemmas=[word.lemma for word in words],
            tags=[word.cgn for word in words],
            pos=[word.soort for word in words],
            heads=[word.hoofd for word in words],
            deps=[word.relatie for word in words],
            ents=[f"B-{word.naam}" if word.naam else "O" for word in words],
        )


def score(features: Sequence[float | None], weights: Mapping[str, float]) -> float | None:
    """The formula of LiNT-II; None where one of the four features is missing."""
    names = ("mean_log_word_freq", "mean_max_sdl", "mean_content_words", "proportion_concrete")
    if any(value is None for value in features):
        return None
    easy = weights["const"]
    for name, value in zip(names, features, strict=True):
        easy += weights[name] * (value or 0.0)
    return min(100.0, max(0.0, 100 - easy))


def measure(name: str, said: Sequence[str], parsed: Sequence[Doc]) -> Score:
    """The score of the sentences ``said`` together, with the hardest of them."""
    weights = coefficients()
    whole = ReadabilityAnalysis([SentenceAnalysis(doc) for doc in parsed])
    features = (
        whole.mean_log_word_frequency,
        whole.mean_max_sdl,
        whole.mean_content_words_per_clause,
        whole.proportion_of_concrete_nouns,
    )
    alone = []
    for text, one in zip(said, whole.sentences, strict=True):
        own = score(
            (
                one.mean_log_word_frequency,
                one.max_sdl,
                one.content_words_per_clause,
                one.proportion_of_concrete_nouns,
            ),
            weights,
        )
        if own is not None:
            alone.append((round(own, 1), text))
    found = score(features, weights)
    rounded = None if found is None else round(found, 1)
    return Score(name, len(said), rounded, tuple(sorted(alone, reverse=True)[:3]))


def measure_all(groups: Mapping[str, Sequence[str]]) -> list[Score]:
    """The score of every group of sentences, by its name; Frog starts once."""
    every = [said for sentences in groups.values() for said in sentences]
    parsed = list(docs(as_ud(words) for words in frog(every)))
    found, at = [], 0
    for name, sentences in groups.items():
        found.append(measure(name, sentences, parsed[at : at + len(sentences)]))
        at += len(sentences)
    return found


def main(source: Path, goal: Path) -> None:
    """Write to ``goal`` what LiNT-II says of the groups of sentences in ``source``, as JSON."""
    found = measure_all(json.loads(source.read_text(encoding="utf-8")))
    rows = [{**asdict(one), "niveau": one.niveau} for one in found]
    goal.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
