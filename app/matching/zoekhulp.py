"""What to look at already, while somebody types a question: themas, organisaties and aanbod."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.text import fold, tokens
from app.directory.catalogus import Catalogus
from app.directory.models import Aanbod, Organisatie
from app.directory.types import Status
from app.web.i18n import translated

MOST_CHARACTERS = 40
"""A longer text is somebody's story, not a search: nothing is suggested then."""

SHORTEST_PREFIX = 3
MOST_THEMAS, MOST_ORGANISATIES, MOST = 2, 2, 6


@dataclass(frozen=True, slots=True)
class Voorstel:
    """A page to go to. ``soort`` says what it is; ``nederlands``: its name is Dutch in any page."""

    soort: str
    titel: str
    bij: str
    url: str
    nederlands: bool

    def as_json(self) -> dict[str, str | bool]:
        """As the script of the question box reads it."""
        return {
            "soort": self.soort,
            "titel": self.titel,
            "organisatie": self.bij,
            "url": self.url,
            "nl": self.nederlands,
        }


def suggest(session: Session, catalogus: Catalogus, typed: str) -> list[Voorstel]:
    """At most ``MOST`` pages whose name begins like ``typed``; none for a text that is longer."""
    text = " ".join(typed.split())
    prefixes = [word for word in tokens(text) if len(word) >= SHORTEST_PREFIX]
    if not prefixes or len(text) > MOST_CHARACTERS:
        return []
    found = _themas(catalogus.titels.themas, prefixes)
    found += _organisaties(session, catalogus.gemeente, prefixes)
    names = {fold(one.titel) for one in found}
    for hit in catalogus.suggest(session, text, MOST):
        if fold(hit.titel) not in names:
            url = url_for("directory.aanbod_page", aanbod_id=hit.id)
            found.append(Voorstel(str(_("Aanbod")), hit.titel, hit.organisatie, url, True))
    return found[:MOST]


def _themas(titels: Mapping[str, str], prefixes: Iterable[str]) -> list[Voorstel]:
    found = []
    for slug, titel in titels.items():
        said = translated(titel)
        if _begins(f"{titel} {said}", prefixes):
            url = url_for("directory.thema_page", slug=slug)
            found.append(Voorstel(str(_("Thema")), said, "", url, False))
    return found[:MOST_THEMAS]


def _organisaties(session: Session, gemeente: str, prefixes: Iterable[str]) -> list[Voorstel]:
    rows = session.execute(
        select(Organisatie.id, Organisatie.naam)
        .where(
            Organisatie.aanbod.any(
                (Aanbod.gemeente_code == gemeente) & (Aanbod.status == Status.GEPUBLICEERD)
            )
        )
        .order_by(Organisatie.naam)
    )
    found = [
        Voorstel(
            str(_("Organisatie")),
            naam,
            "",
            url_for("directory.organisatie_page", organisatie_id=organisatie_id),
            True,
        )
        for organisatie_id, naam in rows
        if _begins(naam, prefixes)
    ]
    return found[:MOST_ORGANISATIES]


def _begins(name: str, prefixes: Iterable[str]) -> bool:
    """Whether each prefix begins a word of ``name``."""
    own = tokens(name)
    return all(any(word.startswith(prefix) for word in own) for prefix in prefixes)
