"""How the tests of persons read a table of questions, and one of aanbod with who may go there.

A question is a line ``rol|leeftijd|geslacht|kinderen|groepen|text``; what is empty is not looked
at, ``9-12`` is a range that the age must lie in, a sex of ``?`` must stay unknown. ``+ouders
-kinderen`` are groups that must and must not be seen, ``+ziekte:blind`` is a condition. An aanbod
is a line ``name ~ text ~ doelgroepen ~ van ~ tot``; below it come questions of people for whom it
is (``+``) and is not (``-``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.geo.places import Places
from app.matching import facts, loss, offered_ages
from app.matching.lexicon import Lexicon
from app.matching.limits import LIMITS
from app.matching.mind import Mind
from app.matching.types import Aanbieding, HulpvraagInput, Need
from app.matching.understand import understand
from tests.unit.matching.examples import aanbieding

TODAY = date(2026, 11, 22)
NOWHERE = Places(gemeente="GM0000", naam="Nergens", wijken={}, aliassen={}, postcodes={})
_OF_PERSON = [limit for limit in LIMITS if limit.code in ("leeftijd", "doelgroep")]


@dataclass(frozen=True)
class Vraag:
    """A question and what must be read of the person."""

    rol: str
    leeftijd: tuple[int, int] | None
    geslacht: str
    kinderen: tuple[int, int] | None
    groepen: tuple[str, ...]
    tekst: str


def questions(lines: Iterable[str]) -> list[Vraag]:
    """The questions of the lines of a table."""
    found = []
    for line in lines:
        rol, age, sex, children, groups, text = line.split("|", 5)
        found.append(Vraag(rol, _span(age), sex, _span(children), tuple(groups.split()), text))
    return found


def pairs(lines: Iterable[str]) -> list[tuple[str, str, bool]]:
    """Each question of a table of aanbod: the line of its aanbod, itself, and whether it fits."""
    offer, found = "", []
    for line in lines:
        if line[:2] in ("+ ", "- "):
            found.append((offer, line[2:], line[0] == "+"))
        else:
            offer = line
    return found


def faults(vraag: Vraag, lexicon: Lexicon) -> list[str]:
    """What is read otherwise than ``vraag`` says."""
    need = need_of(vraag.tekst, lexicon)
    found = []
    if vraag.rol and need.rol != vraag.rol:
        found.append(f"rol {need.rol}")
    if vraag.geslacht and need.geslacht != vraag.geslacht.strip("?"):
        found.append(f"geslacht {need.geslacht}")
    if vraag.leeftijd and not _within(need.leeftijd, vraag.leeftijd):
        found.append(f"leeftijd {need.leeftijd}")
    if vraag.kinderen and not _within(need.kinderen, vraag.kinderen):
        found.append(f"kinderen {need.kinderen}")
    seen = {*need.doelgroepen, *(f"{lid.familie}:{lid.slug}" for lid in need.voorwaarden)}
    wrong = [g for g in vraag.groepen if (g[1:] in seen) != (g[0] == "+")]
    return found + wrong


def may_go(offer: str, text: str, lexicon: Lexicon) -> bool:
    """Whether no limit of age or group keeps who asks ``text`` from the aanbod."""
    need, aanbod = need_of(text, lexicon), offered(offer, lexicon)
    return all(limit.fits(need, aanbod) for limit in _OF_PERSON)


def need_of(text: str, lexicon: Lexicon) -> Need:
    """What is understood of a text without the layer of meaning."""
    return understand(HulpvraagInput(tekst=text), Mind(lexicon), NOWHERE, TODAY).need


def offered(line: str, lexicon: Lexicon) -> Aanbieding:
    """The aanbod of a line, as the matcher sees it."""
    name, told, groups, low, high = (part.strip() for part in line.split("~"))
    text = f"{name}. {told}"
    doelgroepen = tuple(groups.split("|")) if groups else ()
    ages = (int(low or 0), int(high or 150)) if low or high else None
    return aanbieding(
        aanbod=name,
        doelgroepen=doelgroepen,
        leeftijd=ages or offered_ages.ages_in_text(text),
        kinderen=offered_ages.child_ages(name, text, ages),
        verlies=loss.lost_of(text),
        voorwaarden=lexicon.voorwaarden.of_aanbod(text),
        standen=lexicon.publiek.standen(text, doelgroepen),
        geslacht=facts.sex_of(text),
        talen=facts.languages_of(text),
        alleen_voor=facts.only_for(text, doelgroepen, lexicon),
    )


def _span(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    low, _dash, high = text.partition("-")
    return int(low), int(high or low)


def _within(found: tuple[int, int] | None, wanted: tuple[int, int]) -> bool:
    return found is not None and wanted[0] <= found[0] and found[1] <= wanted[1]
