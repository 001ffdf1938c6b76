"""Measure every text that residents read by LiNT-II, and write docs/leesbaarheid.md.

Run by ``make leesniveau``, which brings what it needs. Ends with 1 where a page is hard.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.config import ROOT
from app.core import leesbaar
from app.core.leesbaar import Niveau
from tests.leesniveau.teksten import SEEDS, groups

PYTHON = ROOT / ".venv-leesniveau" / "bin" / "python"
DOCUMENT = ROOT / "docs" / "leesbaarheid.md"
START, END = "<!-- cijfers -->\n", "<!-- einde cijfers -->\n"
# Level 1 is below 34; 46 is where level 3 begins.
TARGET, HIGHEST = 34, 46


def main() -> int:
    """Measure, write the figures down, and tell which texts are too hard; 1 where any is."""
    said = groups()
    rows = measured(said)
    text = DOCUMENT.read_text(encoding="utf-8")
    before, after = text.split(START)[0], text.split(END)[1]
    DOCUMENT.write_text(f"{before}{START}{table(rows, said)}{END}{after}", encoding="utf-8")
    hard = [row for row in rows if row["score"] is not None and row["score"] >= TARGET]
    for row in sorted(rows, key=lambda row: -(row["score"] or 0)):
        print(f"niveau {row['niveau'] or '-'}  {row['score'] or '':>5}  {row['naam']}")
    for row in hard:
        print(f"\n{row['naam']}: {row['score']}")
        for score, sentence in row["moeilijkste"]:
            print(f"  {score:>5}  {sentence}")
    return int(any(row["score"] >= HIGHEST for row in hard))


def measured(said: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    """The score of each group, from the environment where LiNT-II is."""
    with tempfile.TemporaryDirectory() as folder:
        source, goal = Path(folder, "teksten.json"), Path(folder, "scores.json")
        source.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
        script = Path(__file__).with_name("meet.py")
        subprocess.run([str(PYTHON), str(script), str(source), str(goal)], check=True)
        rows: list[dict[str, Any]] = json.loads(goal.read_text(encoding="utf-8"))
    return rows


def table(rows: Sequence[Mapping[str, Any]], said: Mapping[str, Sequence[str]]) -> str:
    """The figures as a table in Markdown, with what our own check says beside them."""
    words = leesbaar.load(SEEDS / "leesbaarheid")
    lines = [
        "| waar de tekst staat | zinnen | LiNT-II | niveau | eigen controle |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        own = leesbaar.judge("\n".join(said[row["naam"]]), words).niveau
        shown = "te weinig" if row["score"] is None else f"{row['score']:.1f}".replace(".", ",")
        level = row["niveau"] or "-"
        lines.append(f"| {row['naam']} | {row['zinnen']} | {shown} | {level} | {_own(own)} |")
    return "\n".join(lines) + "\n"


def _own(niveau: Niveau) -> str:
    return "te moeilijk" if niveau is Niveau.MOEILIJK else niveau.value


if __name__ == "__main__":
    sys.exit(main())
