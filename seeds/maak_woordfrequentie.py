"""Make `leesbaarheid/bekende_woorden.txt`: the Dutch words that most people read often.

The readability check calls a word rare when it is not in this list. The script takes the words of
the package `wordfreq` (Robyn Speer, data under CC BY-SA 4.0) with a Zipf frequency of 3.2 or more:
at least 1.6 times in a million words of subtitles, news, web pages and books. One word a line,
lower case, sorted; the first lines say where it comes from.

Usage, where the packages for development are installed:

    python -m seeds.maak_woordfrequentie [--uit seeds/leesbaarheid/bekende_woorden.txt]

The output depends on the version of wordfreq alone, whose data no longer change.
"""

import argparse
import re
import sys
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

LEAST_ZIPF = 3.2
MOST_WORDS = 100_000
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
HEADER = """\
# Dutch words with a Zipf frequency of 3.2 or more, made by seeds/maak_woordfrequentie.py out of
# wordfreq (Robyn Speer). The frequencies are under CC BY-SA 4.0, and so is this list.
"""


def known_words() -> list[str]:
    """The words of the list, sorted."""
    return sorted(
        {
            word.replace("’", "'")
            for word in top_n_list("nl", MOST_WORDS)
            if _WORD.fullmatch(word) and zipf_frequency(word, "nl") >= LEAST_ZIPF
        }
    )


def main() -> int:
    """Write the list; gives the exit code."""
    parser = argparse.ArgumentParser(description="Maak de lijst van bekende woorden.")
    parser.add_argument("--uit", type=Path, default=Path("seeds/leesbaarheid/bekende_woorden.txt"))
    target = parser.parse_args().uit
    words = known_words()
    target.write_text(HEADER + "\n".join(words) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(words)} woorden in {target}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
