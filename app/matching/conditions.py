"""What an aanbod is for and nothing else: a substance, an illness, a kind of family. Pure.

A group for who wants to drink less is not for who gambles, and one for parents of twins is not for
every parent, though their texts are alike. ``seeds/thesaurus/voorwaarden.toml`` holds families of
such conditions; here they are read in aanbod and question and laid side by side.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.core.text import fold, stem, token_spans
from app.taxonomy.thesaurus import Hit, PhraseTable

# An aanbod that names members of more families than this sums up examples.
MOST_FAMILIES = 3
# What an aanbod for a condition counts for that the question does not show.
UNSHOWN = 0.3
# The same where it is for several of a family, so for one trouble in general.
UNSHOWN_OF_MANY = 0.9
# Nobody with a baby is asked whether it is theirs; a child of a year is none.
BABY_TO = 1
_DENIALS = frozenset(stem(word) for word in ("geen", "niet", "zonder", "ook"))
# "Niet voor strafzaken en echtscheiding", "ook in het Turks en Arabisch": words that reach on.
_NOT_FOR = re.compile(
    r"\bniet (?:voor|bij)\b(?:(?!\b(?:wel|maar)\b)[^.;:!?])*$"
    r"|\book (?:in het )?(?:\w+,? (?:(?:en|of) )?){1,3}$"
)
# "geld, liefde, liegen, school, vapen": so many short things in a row are examples.
LIST_FROM = 3
_ITEM = r"[^\s,.;:!?()]+(?: [^\s,.;:!?()]+){0,2}"
_LIST = re.compile(rf"(?<![^\s(:]){_ITEM}(?:, {_ITEM}){{1,}}(?:,? (?:en|of) {_ITEM})?")
_BREAK = re.compile(r",? (?:en|of) |, ")
_FIGURE = re.compile(r"\d")
_ITEM_BEGINS = re.compile(r"(?:^|, | (?:en|of) )(?:(?:een|de|het|je|uw|bij|na|door|te) )*$")
_WITH = re.compile(
    r"\bmet (?:een |de |het )?$|\b(?:mensen|iemand|personen|patienten|wie) met [^.;:!?]{0,60}$"
)


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
    bij_taal: Mapping[str, tuple[Lid, ...]]
    bij_baby: tuple[Lid, ...]

    def of_aanbod(self, text: str) -> frozenset[Lid]:
        """The conditions of an aanbod by its text; none where it sums up many.

        What stands among other things in a list of examples is none, nor is who may come *too*.
        """
        folded = fold(text)
        spans = token_spans(folded)
        stems = [stem(folded[start:end]) for start, end in spans]
        starts = [start for start, _end in spans]
        hits = list(_affirmed(self.aanbieder.find(stems), stems))
        if len({hit.meaning.familie for hit in hits}) > MOST_FAMILIES:
            return frozenset()
        aside = _examples(folded, starts, hits)
        return frozenset(
            hit.meaning
            for hit in hits
            if hit.start not in aside and not _NOT_FOR.search(folded[: starts[hit.start]])
        )

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
            found |= guessed - found - not_it
        return frozenset(found)

    def of_life(
        self, shown: frozenset[Lid], talen: Iterable[str], kinderen: tuple[int, int] | None
    ) -> frozenset[Lid]:
        """``shown`` with what the languages of who asks and the age of their children tell.

        Who writes Ukrainian most likely comes from Ukraine; what was said in words comes first.
        """
        guessed = [lid for taal in talen for lid in self.bij_taal.get(taal, ())]
        if kinderen is not None and kinderen[0] < BABY_TO:
            guessed += self.bij_baby
        said = {lid.familie for lid in shown if lid.hard}
        return shown | {replace(lid, hard=False) for lid in guessed if lid.familie not in said}


def meets(shown: frozenset[Lid], wanted: frozenset[Lid]) -> float | None:
    """How far a question meets the conditions of an aanbod: 0..1; None where it has none.

    Of each family one member is enough. 0 when the question shows another member of a hard family,
    and the aanbod is for one member alone.
    """
    if not wanted:
        return None
    least = 1.0
    for family in {lid.familie for lid in wanted}:
        members = {lid for lid in wanted if lid.familie == family}
        if members & shown:
            continue
        elsewhere = any(lid.familie == family and lid.hard for lid in shown)
        if len(members) > 1:
            least = min(least, UNSHOWN if elsewhere else UNSHOWN_OF_MANY)
        else:
            least = min(least, 0.0 if elsewhere else UNSHOWN)
    return least


def _affirmed(hits: Iterable[Hit[Lid]], stems: Sequence[str]) -> Iterator[Hit[Lid]]:
    """The hits that no word right before them denies, or calls one of more (*ook LVB*)."""
    for hit in hits:
        if _DENIALS.isdisjoint(stems[max(0, hit.start - 2) : hit.start]):
            yield hit


def _examples(folded: str, starts: Sequence[int], hits: Sequence[Hit[Lid]]) -> frozenset[int]:
    """The places in ``hits`` that stand in a list of other things: *geld, school, vapen*.

    ``starts`` are the places in ``folded`` where its words begin. A list of which half or more are
    of one family is what the aanbod is for.
    """
    aside: set[int] = set()
    for match in _LIST.finditer(folded):
        first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end())
        within = [hit for hit in hits if first <= hit.start < last]
        items = sum(not _FIGURE.search(item) for item in _BREAK.split(match[0]))
        for hit in within:
            alike = {h.start for h in within if h.meaning.familie == hit.meaning.familie}
            bare = _ITEM_BEGINS.search(folded[match.start() : starts[hit.start]])
            met = _WITH.search(folded[: starts[hit.start]])
            if items >= LIST_FROM and 2 * len(alike) < items and bare and not met:
                aside.add(hit.start)
    return frozenset(aside)


def make_conditions(data: Mapping[str, Any]) -> Voorwaarden:
    """The conditions in the rows of ``voorwaarden.toml``."""
    rows = [
        (Lid(family["slug"], lid["slug"], lid.get("hard", family.get("hard", False))), lid)
        for family in data["familie"]
        for lid in family["lid"]
    ]
    return Voorwaarden(
        aanbieder=PhraseTable((phrase, lid) for lid, row in rows for phrase in row["aanbieder"]),
        vraag=PhraseTable(
            (phrase, lid)
            for lid, row in rows
            for phrase in (*row["aanbieder"], *row.get("vraag", ()))
        ),
        bij_behoefte=_by("behoeften", rows),
        bij_taal=_by("talen", rows),
        bij_baby=tuple(lid for lid, row in rows if row.get("baby", False)),
    )


def _by(key: str, rows: Iterable[tuple[Lid, Mapping[str, Any]]]) -> dict[str, tuple[Lid, ...]]:
    """The members of each entry in the list ``key`` of their rows."""
    found: dict[str, tuple[Lid, ...]] = {}
    for lid, row in rows:
        for entry in row.get(key, ()):
            found[entry] = (*found.get(entry, ()), lid)
    return found
