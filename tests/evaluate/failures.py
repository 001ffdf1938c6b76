"""The questions that fail worst, told in full, for whoever tunes. Never of the part kept aside."""

from collections.abc import Callable, Mapping
from textwrap import fill, indent
from typing import Any

from app.directory.types import AanbodGegevens
from tests.evaluate.metrics import TOP, Numbers, breaks_fact, words_removed
from tests.evaluate.questions import Vraag
from tests.evaluate.run import Measured, Result

_FORM = ("wijk", "leeftijd", "doelgroepen", "talen", "max_kosten", "toegankelijk", "dagdelen")


def _shown_wrongly(name: str) -> Callable[[Numbers], bool]:
    return lambda n: n.get(name) == 0 and n.get(f"{name}_gemeld") == 1


def _missed(name: str) -> Callable[[Numbers], bool]:
    return lambda n: n.get(name) == 1 and n.get(f"{name}_gemeld") == 0


# What can be wrong with an answer, and how bad that is beside an empty top 5 (1).
FAULTS: tuple[tuple[str, float, Callable[[Numbers], bool]], ...] = (
    ("crisis gemist", 3.0, _missed("crisis")),
    ("vals alarm: crisis", 2.0, _shown_wrongly("crisis")),
    ("soort crisis onjuist", 1.0, lambda n: n.get("soort") == 0),
    (
        "persoonsgegeven blijft staan",
        2.0,
        lambda n: n.get("gegevens_weg", 0) < n.get("gegevens", 0),
    ),
    ("gewoon woord weg", 1.0, lambda n: n.get("blijft_weg", 0) + n.get("woorden_weg", 0) > 0),
    ("leemte gemist", 1.0, _missed("leemte")),
    ("leemte onterecht", 1.0, _shown_wrongly("leemte")),
    ("reden van leemte onjuist", 0.5, lambda n: n.get("reden") == 0),
    ("gewoon leven gemist", 1.0, _missed("gewoon")),
    ("gewoon leven onterecht", 1.0, _shown_wrongly("gewoon")),
    ("ander loket gemist", 1.0, _missed("loket")),
    ("ander loket onterecht", 1.0, _shown_wrongly("loket")),
    ("fout aanbod in top 5", 0.8, lambda n: n["fout5"] == 1),
    ("wijk of leeftijd fout in top 5", 0.8, lambda n: n["hard5"] == 1),
    ("niets juists in top 3", 0.5, lambda n: n.get("juist3") == 0),
    ("kernthema gemist", 0.5, lambda n: n.get("thema3") == 0),
)


def faults(numbers: Numbers) -> list[str]:
    """What is wrong with an answer, worst first."""
    return [name for name, _weight, holds in FAULTS if holds(numbers)]


def badness(numbers: Numbers) -> float:
    """How bad an answer is, from 0 (nothing wrong)."""
    found = sum(weight for _name, weight, holds in FAULTS if holds(numbers))
    return found + 1 - numbers.get("ndcg5", 1)


def worst(measured: Measured, system: str, count: int, stijl: str = "") -> list[Result]:
    """At most ``count`` answers of ``system`` in the part for practice, worst first."""
    results = measured.where(deel="oefenen", system=system, stijl=stijl)
    failing = [result for result in results if badness(result.numbers) > 0]
    return sorted(failing, key=lambda r: (-badness(r.numbers), r.vraag.id))[:count]


def tell(result: Result, rows: Mapping[str, AanbodGegevens]) -> str:
    """One answer in full: the question, what was expected, what came, and what is wrong."""
    vraag = result.vraag
    form = {name: value for name in _FORM if (value := getattr(vraag, name)) not in ("", None, ())}
    lines = [
        f"=== {vraag.id} · set {result.proefset} · {vraag.stijl} · "
        f"ernst {badness(result.numbers):.2f}: {', '.join(faults(result.numbers)) or 'volgorde'}",
        indent(fill(vraag.tekst, 96), "  "),
        f"  formulier: {form}",
        f"  verwacht: {_expected(vraag)}",
        *(
            f"    {grade} {option} {_row(rows[option])}"
            for option, grade in sorted(vraag.goed.items(), key=lambda item: -item[1])
        ),
        *_given(result, rows),
    ]
    return "\n".join(lines)


def _expected(vraag: Vraag) -> str:
    said = {
        name: value
        for name in ("themas", "signaal", "crisis", "gewoon_leven", "ander_loket", "geschoond")
        if (value := getattr(vraag, name))
    }
    return f"{said}"


def _row(row: AanbodGegevens) -> str:
    served = f", wijken {'|'.join(row.wijken)}" if row.wijken else ""
    ages = ""
    if row.leeftijd_van is not None or row.leeftijd_tot is not None:
        ages = f", {row.leeftijd_van or 0}-{row.leeftijd_tot or ''} jaar"
    return f"{row.aanbod} ({'|'.join(row.themas)}{served}{ages})"


def _given(result: Result, rows: Mapping[str, AanbodGegevens]) -> list[str]:
    verslag: Mapping[str, Any] = result.outcome.verslag or {}
    lines = ["  gegeven:"]
    scores = {option["id"]: option for option in verslag.get("suggesties", ())}
    for option in result.outcome.opties[:TOP]:
        row = rows[option]
        lines.append(f"    {_mark(result.vraag, row)} {option} {_row(row)}")
        if option in scores:
            lines.append(f"        {_reasons(scores[option])}")
    if verslag:
        lines += _understood(result, verslag)
    return lines


def _mark(vraag: Vraag, row: AanbodGegevens) -> str:
    if row.id in vraag.goed:
        return str(vraag.goed[row.id])
    if row.id in vraag.fout:
        return "FOUT"
    return "HARD" if breaks_fact(vraag, row) else "-"


def _reasons(option: Mapping[str, Any]) -> str:
    parts = [f"{reden['factor']} {reden['bijdrage']:.2f}" for reden in option["redenen"]]
    return f"{option['score']:.3f} = {', '.join(parts)}"


def _understood(result: Result, verslag: Mapping[str, Any]) -> list[str]:
    themas = ", ".join(
        f"{t['thema']} {t['zekerheid']:.2f} {t['woorden']}" for t in verslag["themas"][:5]
    )
    needs = ", ".join(
        f"{b['behoefte']} {b['zekerheid']:.2f}" for b in verslag.get("behoeften", ())[:5]
    )
    begrepen = {key: value for key, value in verslag["begrepen"].items() if value}
    lines = [f"  themas: {themas}", f"  behoeften: {needs}", f"  begrepen: {begrepen}"]
    if verslag["signaal"]:
        gap = verslag["signaal"]
        near = [option["id"] for option in gap.get("dichtstbij", ())]
        lines.append(f"  signaal: {gap['reden']}, opgelost zonder {gap['opgelost_zonder']}, {near}")
    for key in ("crisis", "gewoon_leven", "ander_loket"):
        if verslag.get(key):
            lines.append(f"  {key}: {verslag[key].get('soort') or verslag[key].get('titel')}")
    removed = words_removed(result.vraag.tekst, verslag["hulpvraag_geschoond"])
    if removed or result.vraag.geschoond:
        lines.append(f"  weg uit de tekst: {removed}")
    return lines
