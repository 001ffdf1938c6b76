"""The judged questions of a TOML file (its first lines explain the format)."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DELEN = ("oefenen", "apart")
# From this grade on an option is a right one; 1 is acceptable.
RIGHT_FROM = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraag:
    """One question with what a person judged to be its right answer.

    ``goed`` grades options 1 (acceptable) to 3 (exactly right). ``signaal`` and ``crisis`` are the
    expected reden and soort, ``""`` where none may come.
    """

    id: str
    stijl: str
    deel: str
    tekst: str
    wijk: str = ""
    leeftijd: int | None = None
    doelgroepen: Sequence[str] = ()
    talen: Sequence[str] = ()
    max_kosten: float | str | None = None
    toegankelijk: Sequence[str] = ()
    dagdelen: Sequence[str] = ()
    themas: Sequence[str] = ()
    goed: Mapping[str, int] = field(default_factory=dict)
    fout: Sequence[str] = ()
    signaal: str = ""
    crisis: str = ""
    gewoon_leven: bool = False
    ander_loket: bool = False
    geschoond: Sequence[str] = ()
    blijft: Sequence[str] = ()

    @property
    def options(self) -> set[str]:
        """Every option that the judgement names."""
        return {*self.goed, *self.fout}


def load(path: Path) -> list[Vraag]:
    """The questions in ``path``. Raises ValueError naming what is wrong with a question."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["hulpvraag"]
    questions = [_question(row) for row in rows]
    doubles = {q.id for q in questions if sum(q.id == other.id for other in questions) > 1}
    if doubles:
        raise ValueError(f"{path.name}: twice: {', '.join(sorted(doubles))}")
    return questions


def check(questions: Sequence[Vraag], known: Collection[str]) -> None:
    """Raises ValueError when a judgement names an option that the catalogue has not."""
    lost = [f"{q.id} {option}" for q in questions for option in sorted(q.options - set(known))]
    if lost:
        raise ValueError(f"judged options that no catalogue row has: {', '.join(lost)}")


def _question(row: dict[str, Any]) -> Vraag:
    try:
        question = Vraag(**row)
    except TypeError as error:
        raise ValueError(f"question {row.get('id', '?')}: {error}") from error
    if question.deel not in DELEN:
        raise ValueError(f"question {question.id}: deel {question.deel!r}")
    if set(question.goed) & set(question.fout):
        raise ValueError(f"question {question.id}: an option is both right and wrong")
    return question
