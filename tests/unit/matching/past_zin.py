"""How the tests of who may be sent where read their tables: all limits but that of the wijk.

An aanbod is a line ``name ~ text ~ doelgroepen ~ van ~ tot ~ soort ~ kosten``; below it come
questions of people for whom it is (``+``) and is not (``-``), by whatever in both texts says so.
"""

from dataclasses import replace

from app.core.text import stem, tokens
from app.directory.kosten import euro_per_visit
from app.matching import facts
from app.matching.lexicon import Lexicon
from app.matching.limits import LIMITS
from app.matching.traits import Fields, own_words
from app.matching.types import Aanbieding
from app.matching.when import times_in_text
from tests.unit.matching import persoon_zin

_LIMITS = [limit for limit in LIMITS if limit.code != "wijk"]


def stops(offer: str, text: str, lexicon: Lexicon) -> list[str]:
    """The codes of the limits that keep who asks ``text`` from the aanbod of a line."""
    need, aanbod = persoon_zin.need_of(text, lexicon), offered(offer, lexicon)
    return [limit.code for limit in _LIMITS if not limit.fits(need, aanbod)]


def offered(line: str, lexicon: Lexicon) -> Aanbieding:
    """The aanbod of a line, as the matcher sees it."""
    *person, soort, kosten = (part.strip() for part in line.split("~"))
    name, told, groups = person[:3]
    text = f"{name}. {told}"
    doelgroepen = tuple(groups.split("|")) if groups else ()
    fields = Fields(soort=soort, kosten=kosten, doelgroepen=doelgroepen)
    return replace(
        persoon_zin.offered(" ~ ".join(person), lexicon),
        soort=soort,
        kosten=euro_per_visit(kosten),
        dagdelen=times_in_text(text),
        groepen=lexicon.kenmerken.of(name, text, fields),
        naamwoorden=frozenset(stem(token) for token in tokens(own_words(name))),
        dicht_voor=facts.shut_out(text),
        doet_niet=lexicon.kenmerken.weigert.of(text),
    )
