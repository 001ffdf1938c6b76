"""Words and phrases that editors added in the site, laid over the lexicon of ``seeds/``.

They act through the words at once. The trained model knows the phrases of ``seeds/`` alone; what
should be learned for good goes there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.text import tokens
from app.matching.lexicon import FOREIGN_WEIGHT, THEMA_WEIGHTS, Behoefte, Lexicon, Weegwoord
from app.matching.models import ThesaurusToevoeging
from app.taxonomy import hulplijnen
from app.taxonomy.hulplijnen import Uren
from app.taxonomy.thesaurus import Phrase

# A phrase of so many words is also a strong term of its behoefte, wherever it stands in a text.
TERM_WORDS = 3


class Soort(StrEnum):
    """What a word is added to."""

    THEMA = "thema"
    DOELGROEP = "doelgroep"
    BEHOEFTE = "behoefte"


class Kant(StrEnum):
    """How a word counts.

    Of a thema: ``sterk`` says it almost surely, ``zwak`` is a hint. Of a doelgroep or a behoefte:
    as an ``inwoner`` (or a worker) says it, or as an ``aanbieder`` writes it.
    """

    STERK = "sterk"
    ZWAK = "zwak"
    INWONER = "inwoner"
    AANBIEDER = "aanbieder"


KANTEN: dict[Soort, tuple[Kant, ...]] = {
    Soort.THEMA: (Kant.STERK, Kant.ZWAK),
    Soort.DOELGROEP: (Kant.INWONER, Kant.AANBIEDER),
    Soort.BEHOEFTE: (Kant.INWONER, Kant.AANBIEDER),
}


@dataclass(frozen=True, slots=True)
class Toevoeging:
    """A phrase (``woorden``) of a language (``nl`` or one of ``lexicon.LANGUAGES``)."""

    soort: Soort
    slug: str
    kant: Kant
    woorden: str
    taal: str = "nl"

    @property
    def phrase(self) -> Phrase:
        """The words as the tables of the lexicon hold them: Dutch has no mark."""
        return Phrase(self.woorden, "" if self.taal == "nl" else self.taal)


def load(session: Session) -> tuple[Toevoeging, ...]:
    """What was added and not withdrawn, in the order in which it came."""
    rows = session.execute(
        select(
            ThesaurusToevoeging.soort,
            ThesaurusToevoeging.slug,
            ThesaurusToevoeging.kant,
            ThesaurusToevoeging.woorden,
            ThesaurusToevoeging.taal,
        )
        .where(ThesaurusToevoeging.ingetrokken_op.is_(None))
        .order_by(ThesaurusToevoeging.id)
    )
    return tuple(Toevoeging(Soort(s), slug, Kant(k), w, taal) for s, slug, k, w, taal in rows)


def with_additions(lexicon: Lexicon, added: Sequence[Toevoeging]) -> Lexicon:
    """A lexicon that also knows ``added``; ``lexicon`` itself stays as it is.

    What was added to something that no longer exists is passed by.
    """
    if not added:
        return lexicon
    of = {soort: [a for a in added if a.soort is soort] for soort in Soort}
    behoeften = tuple(
        _behoefte(b, [a for a in of[Soort.BEHOEFTE] if a.slug == b.slug]) for b in lexicon.behoeften
    )
    groups = of[Soort.DOELGROEP]
    fresh = replace(
        lexicon,
        behoeften=behoeften,
        themas=lexicon.themas.plus(
            (a.phrase, Weegwoord(a.slug, _weight(a)))
            for a in of[Soort.THEMA]
            if a.slug in lexicon.thema_slugs
        ),
        doelgroepen=lexicon.doelgroepen.plus(
            (a.phrase, a.slug) for a in groups if a.kant is Kant.INWONER
        ),
        aanbieder_groepen=lexicon.aanbieder_groepen.plus(
            (a.phrase, a.slug) for a in groups if a.kant is Kant.AANBIEDER
        ),
    )
    _keep_what_stays(lexicon, fresh, {a.kant for a in of[Soort.BEHOEFTE]})
    return fresh


def with_helplines(lexicon: Lexicon, hours: Mapping[str, Uren]) -> Lexicon:
    """A lexicon whose helplines have the ``hours`` that editors found, by slug."""
    if not hours:
        return lexicon
    fresh = replace(lexicon, hulplijnen=hulplijnen.with_hours(lexicon.hulplijnen, hours))
    _keep_what_stays(lexicon, fresh, set())
    return fresh


def _behoefte(behoefte: Behoefte, added: Sequence[Toevoeging]) -> Behoefte:
    if not added:
        return behoefte
    said = tuple(a.phrase for a in added if a.kant is Kant.INWONER)
    return replace(
        behoefte,
        vragen=behoefte.vragen + said,
        woorden=behoefte.woorden + tuple(p for p in said if len(tokens(p)) <= TERM_WORDS),
        aanbieder=behoefte.aanbieder + tuple(a.woorden for a in added if a.kant is Kant.AANBIEDER),
    )


def _weight(added: Toevoeging) -> float:
    if added.kant is Kant.STERK and added.taal != "nl":
        return FOREIGN_WEIGHT
    return THEMA_WEIGHTS[added.kant.value]


def _keep_what_stays(old: Lexicon, fresh: Lexicon, kanten: set[Kant]) -> None:
    """Hand the worked-out tables that did not change on to ``fresh``: the largest take a second."""
    if Kant.INWONER not in kanten:
        vars(fresh).update(vragen=old.vragen, behoefte_woorden=old.behoefte_woorden)
    if Kant.AANBIEDER not in kanten:
        vars(fresh).update(antwoorden=old.antwoorden, vingerafdruk=old.vingerafdruk)
