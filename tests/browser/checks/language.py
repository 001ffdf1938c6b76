"""Every text is in the language that its ``lang`` says (WCAG 3.1.1, 3.1.2)."""

import re
from collections.abc import Iterable
from typing import Any

from playwright.sync_api import Page

from tests.browser.checks.look import look

# A script, and the languages that are written in it.
SCRIPTS = {
    "Arabic": (re.compile("[\u0600-\u06ff\u0750-\u077f]"), {"ar", "fa", "ur", "ckb", "ps"}),
    "Cyrillic": (re.compile("[\u0400-\u04ff]"), {"uk", "ru", "bg"}),
    "Ethiopic": (re.compile("[\u1200-\u137f]"), {"ti", "am"}),
    "Hebrew": (re.compile("[\u0590-\u05ff]"), {"he"}),
}
RIGHT_TO_LEFT = {"ar", "fa", "ur", "he", "ckb", "ps"}
LATIN_WORD = re.compile(r"\b[a-zß-ÿ][A-Za-zÀ-ɏ]{2,}")
"""A name, which begins with a capital, may stay as it is (WCAG 3.1.2)."""
QUOTED = re.compile(r"“[^”]*”|\([^)]*\)|«[^»]*»")
"""What somebody typed, and the Dutch word that one has to know, behind its translation."""
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\S+\.(?:nl|org|com|eu)\b\S*|/[a-z/-]+")
# Small words that show the language of a sentence; none of them is in two of these lists.
COMMON = {
    "nl": "de het een en van voor met niet naar uw wij zijn wordt kunt waar ook bij hoe deze",
    "en": "the and of for with your you this that from are not what where which how our",
    "tr": "ve bir için ile bu ne veya daha çok değil nasıl olarak size sizin var",
    "pl": "i się nie jest dla lub jak czy gdzie przez oraz są tym ich jest może",
    "uk": "та і не для що як або де є це ви ваш від про з до на",
}
COMMON_WORDS = {code: set(words.split()) for code, words in COMMON.items()}
ENOUGH = 3


def language(page: Page, lang: str) -> list[str]:
    """Texts in another language than they are marked to be in, on a page that is in ``lang``."""
    said = look(page, "said")
    found = []
    if said["lang"].split("-")[0] != lang:
        found.append(f"the page says it is in “{said['lang']}”, not in {lang}")
    if (said["dir"] == "rtl") != (lang in RIGHT_TO_LEFT):
        found.append(f"the page runs the wrong way for {lang}")
    return found + list(dict.fromkeys(fault for one in said["texts"] for fault in _faults(one)))


def _faults(one: dict[str, Any]) -> Iterable[str]:
    text, lang = one["text"], one["lang"]
    short = f"“{text[:60]}”"
    for script, (letters, languages) in SCRIPTS.items():
        if letters.search(text) and lang not in languages:
            yield f"{short} is in {script} letters and marked as {lang}"
    own_script = any(lang in languages for _letters, languages in SCRIPTS.values())
    if own_script and (words := LATIN_WORD.findall(ADDRESS.sub(" ", QUOTED.sub(" ", text)))):
        yield f"{short} is marked as {lang}, and says {', '.join(words)}"
    guessed = guess(text)
    if guessed not in ("", lang):
        yield f"{short} looks like {guessed} and is marked as {lang}"
    if lang == "nl" and one["dir"] == "rtl":
        yield f"{short} is Dutch and runs from right to left"


def guess(text: str) -> str:
    """The language whose small words stand in ``text`` at least three times, twice as often as
    those of any other; nothing when that is none."""
    words = re.findall(r"\w+", text.lower())
    counts = {code: sum(word in known for word in words) for code, known in COMMON_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    others = max(count for code, count in counts.items() if code != best)
    return best if counts[best] >= ENOUGH and counts[best] >= 2 * others else ""
