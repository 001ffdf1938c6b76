"""What one answer is worth, and what many are worth together. Pure.

``measure`` gives the numbers of one answer by name. A number that says nothing about a question
is left out of it, and whoever sums up passes over that question: a gap has no right option to
rank, a question without personal data none to remove.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.directory.types import AanbodGegevens, Bereik
from tests.evaluate.outcome import Begrip, Outcome
from tests.evaluate.questions import RIGHT_FROM, Vraag

Numbers = Mapping[str, float]
TOP = 5


def ndcg(options: Sequence[str], grades: Mapping[str, int], depth: int = TOP) -> float:
    """Normalised discounted cumulative gain of the first ``depth``, 0..1; the gain is 2^grade - 1.

    ``grades`` must grade something above 0.
    """
    given = [grades.get(option, 0) for option in options[:depth]]
    return _gain(given) / _gain(sorted(grades.values(), reverse=True)[:depth])


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def breaks_fact(vraag: Vraag, row: AanbodGegevens) -> bool:
    """Whether ``row`` is for another wijk or age than the one filled in.

    What was judged to be right is not: an aanbod for parents may be the answer to a question about
    a child.
    """
    if row.id in vraag.goed:
        return False
    if vraag.wijk and row.bereik is Bereik.WIJK and row.wijken and vraag.wijk not in row.wijken:
        return True
    if vraag.leeftijd is None:
        return False
    low = row.leeftijd_van or 0
    high = math.inf if row.leeftijd_tot is None else row.leeftijd_tot
    return not low <= vraag.leeftijd <= high


def measure(vraag: Vraag, outcome: Outcome, rows: Mapping[str, AanbodGegevens]) -> dict[str, float]:
    """All numbers of one answer; ``rows`` is the catalogue by id."""
    numbers = {"ms": outcome.seconds * 1000, **_ranking(vraag, outcome.opties, rows)}
    if outcome.begrip is not None:
        numbers |= _understanding(vraag, outcome.begrip)
        numbers |= _redaction(vraag, outcome.begrip.geschoond)
    return numbers


def _ranking(
    vraag: Vraag, options: Sequence[str], rows: Mapping[str, AanbodGegevens]
) -> dict[str, float]:
    top = options[:TOP]
    numbers = {
        "fout5": float(any(option in vraag.fout for option in top)),
        "hard5": float(any(breaks_fact(vraag, rows[option]) for option in top)),
    }
    if vraag.goed:
        numbers["ndcg5"] = ndcg(options, vraag.goed)
    right = {option for option, grade in vraag.goed.items() if grade >= RIGHT_FROM}
    if right:
        numbers["juist1"] = float(not right.isdisjoint(options[:1]))
        numbers["juist3"] = float(not right.isdisjoint(options[:3]))
    return numbers


def _understanding(vraag: Vraag, begrip: Begrip) -> dict[str, float]:
    numbers = {
        "leemte": float(bool(vraag.signaal)),
        "leemte_gemeld": float(bool(begrip.signaal)),
        "crisis": float(bool(vraag.crisis)),
        "crisis_gemeld": float(bool(begrip.crisis)),
        "gewoon": float(vraag.gewoon_leven),
        "gewoon_gemeld": float(begrip.gewoon_leven),
        "loket": float(vraag.ander_loket),
        "loket_gemeld": float(begrip.ander_loket),
    }
    if vraag.themas:
        numbers["thema3"] = float(vraag.themas[0] in begrip.themas[:3])
    if vraag.signaal and begrip.signaal:
        numbers["reden"] = float(vraag.signaal == begrip.signaal)
    if vraag.crisis and begrip.crisis:
        numbers["soort"] = float(vraag.crisis == begrip.crisis)
    return numbers


def _redaction(vraag: Vraag, cleaned: str) -> dict[str, float]:
    numbers = {
        "gegevens": float(len(vraag.geschoond)),
        "gegevens_weg": float(sum(secret not in cleaned for secret in vraag.geschoond)),
        "blijft": float(len(vraag.blijft)),
        "blijft_weg": float(sum(kept not in cleaned for kept in vraag.blijft)),
    }
    if not vraag.geschoond:
        numbers["woorden"] = float(len(vraag.tekst.split()))
        numbers["woorden_weg"] = float(len(words_removed(vraag.tekst, cleaned)))
    return numbers


def words_removed(text: str, cleaned: str) -> list[str]:
    """The words of ``text``, as blanks divide it, that are no longer in ``cleaned``."""
    return list((Counter(text.split()) - Counter(cleaned.split())).elements())


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A figure and the number of cases it rests on; no value where there are none."""

    waarde: float | None
    aantal: int


def mean(many: Sequence[Numbers], name: str) -> Cijfer:
    """The mean of ``name`` over the answers that have it."""
    values = [numbers[name] for numbers in many if name in numbers]
    return Cijfer(sum(values) / len(values) if values else None, len(values))


def ratio(many: Sequence[Numbers], part: str, whole: str) -> Cijfer:
    """All of ``part`` by all of ``whole``."""
    total = sum(numbers[whole] for numbers in many if whole in numbers)
    found = sum(numbers[part] for numbers in many if whole in numbers)
    return Cijfer(found / total if total else None, round(total))


def recall(many: Sequence[Numbers], name: str) -> Cijfer:
    """Of the answers that should show ``name``, the share that does."""
    return mean([n for n in many if n.get(name)], f"{name}_gemeld")


def precision(many: Sequence[Numbers], name: str) -> Cijfer:
    """Of the answers that show ``name``, the share that should."""
    return mean([n for n in many if n.get(f"{name}_gemeld")], name)


def f1(many: Sequence[Numbers], name: str) -> Cijfer:
    """The harmonic mean of precision and recall of ``name``; no value where nothing is expected."""
    expected = sum(n.get(name, 0) for n in many)
    shown = sum(n.get(f"{name}_gemeld", 0) for n in many)
    both = sum(n.get(name, 0) * n.get(f"{name}_gemeld", 0) for n in many)
    return Cijfer(2 * both / (expected + shown) if expected else None, round(expected))


def false_alarms(many: Sequence[Numbers], name: str) -> Cijfer:
    """Of the answers that should not show ``name``, the share that does."""
    return mean([n for n in many if n.get(name) == 0], f"{name}_gemeld")


def percentile(many: Sequence[Numbers], name: str, share: float) -> Cijfer:
    """The smallest value that at least ``share`` (0..1) of the answers do not exceed."""
    values = sorted(numbers[name] for numbers in many if name in numbers)
    if not values:
        return Cijfer(None, 0)
    return Cijfer(values[max(0, math.ceil(share * len(values)) - 1)], len(values))
