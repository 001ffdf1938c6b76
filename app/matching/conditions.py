"""What an aanbod is for and nothing else: a substance, an illness, a kind of family. Pure.

A group for who wants to drink less is not for who gambles, and one for parents of twins is not for
every parent, though their texts are alike. ``seeds/thesaurus/voorwaarden.toml`` holds families of
such conditions; here they are read in aanbod and question and laid side by side.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.core.text import stem
from app.taxonomy.thesaurus import Hit, PhraseTable

# An aanbod that names members of more families than this sums up examples.
MOST_FAMILIES = 3
# What an aanbod for a condition counts for that the question does not show.
UNSHOWN = 0.3
# The same where it is for several of a family, so for one trouble in general.
UNSHOWN_OF_MANY = 0.9
_DENIALS = frozenset(stem(word) for word in ("geen", "niet", "zonder"))


@dataclass(frozen=True, slots=True)
class Lid:
    """One member of a family of conditions: ``middel`` and ``drank``.

    ``hard`` says that who shows another member of the family is to be sent elsewhere; what a
    question shows by a likely need alone is never hard.
    """

    familie: str
    slug: str
    hard: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Voorwaarden:
    """The words by which aanbod and questions show a condition, and the needs that show one."""

    aanbieder: PhraseTable[Lid]
    vraag: PhraseTable[Lid]
    bij_behoefte: Mapping[str, tuple[Lid, ...]]

    def of_aanbod(self, stems: Sequence[str]) -> frozenset[Lid]:
        """The conditions of an aanbod by its words; none where it sums up many."""
        found = frozenset(hit.meaning for hit in _affirmed(self.aanbieder.find(stems), stems))
        many = len({lid.familie for lid in found}) > MOST_FAMILIES
        return frozenset() if many else found

    def of_question(
        self, hits: Iterable[Hit[Lid]], denied: frozenset[int], needs: Iterable[str]
    ) -> frozenset[Lid]:
        """What a question shows: by its words that are not denied, and by its likely needs."""
        found: set[Lid] = set()
        not_it: set[Lid] = set()
        for hit in hits:
            (not_it if hit.start in denied else found).add(hit.meaning)
        for slug in needs:
            guessed = {replace(lid, hard=False) for lid in self.bij_behoefte.get(slug, ())}
            found |= guessed - found
        return frozenset(found - not_it)


def meets(shown: frozenset[Lid], wanted: frozenset[Lid]) -> float | None:
    """How far a question meets the conditions of an aanbod: 0..1; None where it has none.

    Of each family one member is enough. 0 when the question shows another member of a hard family.
    """
    if not wanted:
        return None
    least = 1.0
    for family in {lid.familie for lid in wanted}:
        members = {lid for lid in wanted if lid.familie == family}
        if members & shown:
            continue
        elsewhere = any(lid.familie == family and lid.hard for lid in shown)
        unshown = UNSHOWN if len(members) == 1 else UNSHOWN_OF_MANY
        least = min(least, 0.0 if elsewhere else unshown)
    return least


def _affirmed(hits: Iterable[Hit[Lid]], stems: Sequence[str]) -> Iterator[Hit[Lid]]:
    for hit in hits:
        if _DENIALS.isdisjoint(stems[max(0, hit.start - 2) : hit.start]):
            yield hit


def make_conditions(data: Mapping[str, Any]) -> Voorwaarden:
    """The conditions in the rows of ``voorwaarden.toml``."""
    rows = [
        (Lid(family["slug"], lid["slug"], family.get("hard", False)), lid)
        for family in data["familie"]
        for lid in family["lid"]
    ]
    by_need: dict[str, tuple[Lid, ...]] = {}
    for lid, row in rows:
        for slug in row.get("behoeften", ()):
            by_need[slug] = (*by_need.get(slug, ()), lid)
    return Voorwaarden(
        aanbieder=PhraseTable((phrase, lid) for lid, row in rows for phrase in row["aanbieder"]),
        vraag=PhraseTable(
            (phrase, lid)
            for lid, row in rows
            for phrase in (*row["aanbieder"], *row.get("vraag", ()))
        ),
        bij_behoefte=by_need,
    )
