"""An example of every page that anybody may see, for tests that look at all of them.

A new public route without an example here fails ``tests/web/test_html.py``.
"""

from collections.abc import Mapping

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.directory.models import Aanbod
from app.directory.types import Status
from app.web.access import PUBLIC, is_dutch_only, statement

HULPVRAGEN = {
    "alleen": "ik ben mijn man verloren en zit veel alleen",
    "fietsles": "iets met fietsles voor vrouwen in Berkum",
    "geweld": "mijn man slaat mij",
    "huur": "ik kan de huur niet betalen en heb schulden",
}
"""Questions whose answers are examples as well: with options, a gap, a crisis, and much to do."""

# By rule of the URL map its examples. What stands in braces is one of HULPVRAGEN, or of ``ids``.
PAGES: Mapping[str, tuple[str, ...]] = {
    "/": ("/",),
    "/aanbod": (
        "/aanbod",
        "/aanbod?q=koffie&wijk=WK019330&thema=ontmoeten",
        "/aanbod?q=xyzzyqq",
    ),
    "/aanbod/<int:aanbod_id>": ("/aanbod/{vol}", "/aanbod/{leeg}"),
    "/aanbod/<int:aanbod_id>/melding": ("/aanbod/{vol}/melding",),
    "/aanbod/<int:aanbod_id>/melding/bedankt": ("/aanbod/{vol}/melding/bedankt",),
    "/begin": ("/begin",),
    "/begin/onderwerp": ("/begin/onderwerp?wie=zelf",),
    "/begin/plaats": ("/begin/plaats?wie=zelf&thema=vervoer",),
    "/begin/controle": ("/begin/controle?wie=zelf&thema=vervoer&thema=rouw&wijk=WK019340",),
    "/hulpvraag": ("/hulpvraag",),
    "/hulpvraag/<string(length=32):hulpvraag_id>": (
        "/hulpvraag/{alleen}",
        "/hulpvraag/{fietsles}",
        "/hulpvraag/{geweld}",
        "/hulpvraag/{huur}",
    ),
    "/inloggen": ("/inloggen",),
    "/lijst": ("/lijst", "/lijst?id={vol}&id={leeg}", "/lijst?id={vol}&zoek=koffie"),
    "/offline": ("/offline",),
    "/organisaties": ("/organisaties",),
    "/organisaties/<int:organisatie_id>": ("/organisaties/{organisatie}",),
    "/over": ("/over",),
    "/privacy": ("/privacy",),
    "/stijlgids": ("/stijlgids",),
    "/stijlgids/formulier": ("/stijlgids/formulier",),
    "/themas": ("/themas",),
    "/themas/<slug>": ("/themas/rouw", "/themas/veilig-thuis"),
    "/toegankelijkheid": ("/toegankelijkheid",),
    "/wijken": ("/wijken",),
    "/wijken/<code>": ("/wijken/WK019330",),
    "/zo-kiest-dichtbij": ("/zo-kiest-dichtbij",),
}

NO_PAGES = {
    "/.well-known/security.txt": "text",
    "/aanbod/<int:aanbod_id>.ics": "calendar",
    "/aanbod/<int:aanbod_id>.pdf": "PDF",
    "/aanbod/<int:aanbod_id>/qr.svg": "picture",
    "/aanbod/suggesties": "JSON",
    "/gezond": "JSON",
    "/lijst.ics": "calendar",
    "/lijst.pdf": "PDF",
    "/lijst/qr.svg": "picture",
    "/opensearch.xml": "XML",
    "/organisatie": "redirect",
    "/organisatie/<int:organisatie_id>": "redirect",
    "/thema": "redirect",
    "/thema/<slug>": "redirect",
    "/wijk": "redirect",
    "/wijk/<code>": "redirect",
    "/robots.txt": "text",
    "/sitemap-<taalcode>.xml": "XML",
    "/sitemap.xml": "XML",
    "/static/<path:filename>": "files",
    "/sw.js": "script",
    "/wijken/grenzen.json": "JSON",
}
"""Public routes that give no page, and what they give."""

DUTCH_ONLY = ("/inloggen", "/stijlgids", "/stijlgids/formulier")


def public_rules(app: Flask) -> dict[str, bool]:
    """Every rule that anybody may GET, and whether it is there in Dutch alone."""
    found = {}
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if statement(view) == PUBLIC and "GET" in (rule.methods or ()):
            found[rule.rule] = is_dutch_only(view)
    return found


def ids(session: Session) -> dict[str, str]:
    """Numbers for the examples: an aanbod with all there is to know, one with next to nothing, and
    an organisation."""
    found = select(Aanbod).where(Aanbod.status == Status.GEPUBLICEERD)
    rows = session.scalars(found.options(joinedload(Aanbod.locatie)).order_by(Aanbod.id)).all()
    full = max(rows, key=_known)
    bare = min(rows, key=_known)
    return {"vol": str(full.id), "leeg": str(bare.id), "organisatie": str(full.organisatie_id)}


def addresses(*, translated: bool = False) -> list[str]:
    """Every example, with its braces; with ``translated`` only what is there in other languages."""
    return [
        path
        for rule, paths in PAGES.items()
        if not (translated and rule in DUTCH_ONLY)
        for path in paths
    ]


def _known(row: Aanbod) -> int:
    values = [getattr(row, column.key) for column in Aanbod.__table__.columns]
    return sum(value not in (None, "", []) for value in values) + bool(row.locatie)
