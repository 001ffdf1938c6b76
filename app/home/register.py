"""The entry of the matcher in the Algoritmeregister, as this installation would hand it in."""

import json
from functools import lru_cache
from pathlib import Path

from app.config import Settings
from app.home.site import Site
from app.matching import context
from app.matching.leerstof import Leerstof, leerstof_now
from app.matching.lexicon import Lexicon
from app.matching.register import Gebruiker, Inschrijving, inschrijving
from app.matching.weging import weging_now


def entry(settings: Settings, site: Site) -> Inschrijving:
    """The entry with what this gemeente said of itself in its settings."""
    user = Gebruiker(
        gemeente=site.gemeente,
        contact=settings.algoritme_contact,
        sinds=settings.algoritme_sinds,
        dpia=settings.dpia_link,
        adres=settings.site_url,
    )
    known = counted(settings.seeds_dir, context.engine().mind.lexicon)
    return inschrijving(weging_now(), known, user)


def example(seeds: Path) -> Inschrijving:
    """The entry of no gemeente in particular, as it stands in ``docs/``."""
    return inschrijving(weging_now(), counted(seeds), Gebruiker())


@lru_cache(maxsize=1)
def counted(seeds: Path, lexicon: Lexicon | None = None) -> Leerstof:
    """What is in ``seeds``, counted once; without ``lexicon`` that takes some seconds."""
    return leerstof_now(seeds, lexicon)


def as_text(found: Inschrijving) -> str:
    """The entry as JSON for people and machines, with a newline at its end."""
    return json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n"
