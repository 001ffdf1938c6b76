"""Crisis by rules: suicide, violence, child abuse, emergency. Pure; data in ``seeds/crisis.toml``.

High recall comes before precision (quality list A3.6): a panel too many is a line of text, one too
few may cost a life. It stands above the results, never replaces them and is never stored with them.

Three kinds of rule say that there is a crisis: phrases, pairs of words near each other, and
patterns (see ``patterns``). Masks and cancels take it away again: figures of speech, the past,
grief, study and work.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from app.matching.crisis_past import is_over
from app.matching.crisis_rules import Cancel, CrisisRules
from app.matching.crisis_text import sentences
from app.matching.patterns import FILLER, Place, as_places
from app.taxonomy.thesaurus import Hit

CORE_WINDOW = 6
CHILD = "kindermishandeling"
# Which line to call first, second and so on.
LINES = {
    "suicide": ("113", "112"),
    "acuut": ("112",),
    "geweld": ("veilig-thuis", "112"),
    "kindermishandeling": ("veilig-thuis", "112", "kindertelefoon"),
}


# A cancel with the places [start, end) it stands at in these stems.
_Lift = tuple[Cancel, int, int, tuple[str, ...]]


def detect(
    text: str,
    mend: Mapping[str, str],
    rules: CrisisRules,
    known: AbstractSet[str] = frozenset(),
) -> str:
    """The kind of crisis that ``text`` shows, ``""`` for none.

    ``mend`` maps the folded words of the text to the stem they were mended to. ``known`` are stems
    of ordinary words, which are never taken for a misspelling of a word of a crisis.
    """
    shown, lifted, whole = _shown(text, mend, rules, known)
    stems = [place.main for place in whole]
    kept = [
        soort
        for soort in rules.voorrang
        if soort in shown
        and not any(_takes_away(soort, x, stems, "tekst") for x in lifted)
        and not is_over(rules.voorbij.get(soort), shown[soort], whole)
    ]
    if {"geweld", CHILD} <= set(kept) and _among_adults(whole, rules):
        kept.remove(CHILD)
    return kept[0] if kept else ""


def language(words: Sequence[str], taal: str, rules: CrisisRules) -> str:
    """The language to answer in.

    That is ``taal``, or where that is Dutch for want of small words, the language of which more of
    ``words`` (folded) stand in the lists than of Dutch. A few words of Ukrainian look Russian, and
    who reads Russian understands Ukrainian sooner than English: so that becomes ``uk``.
    """
    if taal != "nl":
        return "uk" if taal == "ru" else taal
    dutch = rules.talen["nl"]
    counts = {
        code: sum(word in own and word not in dutch for word in words)
        for code, own in rules.talen.items()
    }
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > sum(word in dutch for word in words) else taal


def lines(
    soort: str, words: Sequence[str], stems: Sequence[str], child: bool, rules: CrisisRules
) -> tuple[str, ...]:
    """Slugs of helplines in the order in which to call them.

    Violence that goes on now is for 112 first; a child finds the Kindertelefoon before 112.
    """
    places = as_places(words, stems)
    shows = {name for name, table in rules.tekens.items() if table.find(places, {})}
    if soort == "geweld" and "nu" in shows:
        return ("112", "veilig-thuis")
    if soort == "kindermishandeling" and (child or "kind_schrijft" in shows):
        return ("veilig-thuis", "kindertelefoon", "112")
    return LINES[soort]


def _shown(
    text: str, mend: Mapping[str, str], rules: CrisisRules, known: AbstractSet[str]
) -> tuple[dict[str, list[Sequence[Place]]], list[_Lift], list[Place]]:
    """The soorten with the sentences that show them, what takes some away, and all words."""
    notes = rules.notities
    note = notes is not None and notes.is_note(text, mend)
    cut = sentences(text, mend, rules, known, note)
    settled = notes.settled(cut) if notes and note else [frozenset[int]()] * len(cut)
    shown: dict[str, list[Sequence[Place]]] = {}
    lifted: list[_Lift] = []
    whole: list[Place] = []
    over: set[int] = set()
    for clauses, done in zip(cut, settled, strict=True):
        places = [place for clause in clauses for place in clause]
        here, lifts = _in_sentence(places, rules, done)
        for soort in here:
            shown.setdefault(soort, []).append(places)
        lifted += lifts
        over.update(len(whole) + at for at in done)
        whole += places
    hidden = dict.fromkeys(rules.voorrang, over)
    for hit in rules.patronen_tekst.find(whole, hidden, everywhere=True):
        shown.setdefault(hit.meaning, []).append(whole)
    return shown, lifted + _lifts(whole, rules, everywhere=True), whole


def _among_adults(places: Sequence[Place], rules: CrisisRules) -> bool:
    """Whether it is an adult who is hurt, whatever else the text says of children."""
    shows = {name for name, table in rules.tekens.items() if table.find(places, {})}
    return "volwassene" in shows and "kind_schrijft" not in shows


def _in_sentence(
    places: Sequence[Place], rules: CrisisRules, done: AbstractSet[int]
) -> tuple[set[str], list[_Lift]]:
    """The soorten in one sentence, and what takes a soort away from the whole text.

    What stands at the places ``done`` shows nothing.
    """
    found: set[str] = set()
    lifts = _lifts(places, rules, everywhere=False)
    hidden = _hidden(places, lifts, rules, done)
    mains = [place.main for place in places]
    for stems, where in _readings(places):
        cancels = rules.geen.find(stems)
        for hit in rules.zinnen.find(stems):
            under = hidden[hit.meaning].intersection(where[hit.start : hit.end])
            if not _masked(hit, cancels) and 2 * len(under) < hit.length:
                found.add(hit.meaning)
        found |= _cores(stems, where, cancels, hidden, rules)
        lifts += [_lift_of(hit, stems, where, mains) for hit in cancels]
    hidden = _hidden(places, lifts, rules, done)
    found |= {hit.meaning for hit in rules.patronen.find(places, hidden)}
    kept = {s for s in found if not any(_takes_away(s, lift, mains, "zin") for lift in lifts)}
    return kept, lifts


def _lift_of(
    hit: Hit[Cancel], stems: Sequence[str], where: Sequence[int], mains: Sequence[str]
) -> _Lift:
    """A cancel in one reading. One for a sentence stands among all words of it: what says that it
    still holds may be filler (*vroeger sloeg hij me en nu weer*).
    """
    if hit.meaning.werking != "zin":
        return (hit.meaning, hit.start, hit.end, tuple(stems))
    return (hit.meaning, where[hit.start], where[hit.end - 1] + 1, tuple(mains))


def _readings(places: Sequence[Place]) -> list[tuple[list[str], list[int]]]:
    """The stems as written, as meant, and without filler; each with the places they stand at."""
    everywhere = list(range(len(places)))
    plain = [place.plain for place in places]
    main = [place.main for place in places]
    found = [(plain, everywhere)]
    if main != plain:
        found.append((main, everywhere))
    telling = [at for at in everywhere if main[at] not in FILLER]
    if len(telling) < len(main):
        found.append(([main[at] for at in telling], telling))
    return found


def _lifts(places: Sequence[Place], rules: CrisisRules, everywhere: bool) -> list[_Lift]:
    mains = tuple(place.main for place in places)
    table = rules.geen_patronen_tekst if everywhere else rules.geen_patronen
    return [(hit.meaning, hit.start, hit.end, mains) for hit in table.find(places, {}, everywhere)]


def _hidden(
    places: Sequence[Place], lifts: Iterable[_Lift], rules: CrisisRules, done: AbstractSet[int]
) -> dict[str, frozenset[int]]:
    """For each soort the places that a mask covers, and those that are ``done``."""
    masks = [
        (cancel.soort, range(start, end))
        for cancel, start, end, stems in lifts
        if cancel.werking == "masker" and len(stems) == len(places)
    ]
    return {
        soort: frozenset(done).union(*(covered for own, covered in masks if own in ("", soort)))
        for soort in rules.voorrang
    }


def _cores(
    stems: Sequence[str],
    where: Sequence[int],
    cancels: Iterable[Hit[Cancel]],
    hidden: Mapping[str, frozenset[int]],
    rules: CrisisRules,
) -> set[str]:
    found = set()
    here = set(stems)
    for soort, first, second in rules.kernen:
        if here.isdisjoint(first) or here.isdisjoint(second):
            continue
        covered = {
            place
            for hit in cancels
            if hit.meaning.werking == "masker" and hit.meaning.soort in ("", soort)
            for place in range(hit.start, hit.end)
        } | {place for place, at in enumerate(where) if at in hidden[soort]}
        ones = [p for p, s in enumerate(stems) if s in first and p not in covered]
        twos = [p for p, s in enumerate(stems) if s in second and p not in covered]
        if any(a != b and abs(a - b) <= CORE_WINDOW for a in ones for b in twos):
            found.add(soort)
    return found


def _masked(hit: Hit[str], cancels: Iterable[Hit[Cancel]]) -> bool:
    return any(
        cancel.meaning.werking == "masker"
        and cancel.meaning.soort in ("", hit.meaning)
        and cancel.start < hit.end
        and hit.start < cancel.end
        and cancel.length >= hit.length
        for cancel in cancels
    )


def _takes_away(soort: str, lift: _Lift, stems: Sequence[str], werking: str) -> bool:
    """Whether ``lift`` takes ``soort`` away, as nothing in ``stems`` says that it still holds."""
    cancel, start, end, own = lift
    if cancel.werking != werking or cancel.soort not in ("", soort):
        return False
    rest = [*own[:start], "", *own[end:]] if werking == "zin" else list(stems)
    return not any(
        tuple(rest[place : place + len(phrase)]) == phrase
        for phrase in cancel.toch
        for place in range(len(rest))
    )
