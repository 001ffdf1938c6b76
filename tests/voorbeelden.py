"""An example of every page that anybody may see, for tests that look at all of them.

A new public route without an example here fails ``tests/web/test_html.py``.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.config import ROOT
from app.core import leesbaar
from app.directory.models import Aanbod
from app.directory.services import CatalogusSchrijver, next_version
from app.directory.types import AanbodGegevens, Aanmelden, Bereik, Status
from app.web.access import PUBLIC, is_dutch_only, statement

HULPVRAGEN = {
    "alleen": "ik ben mijn man verloren en zit veel alleen",
    "fietsles": "iets met fietsles voor vrouwen in Berkum",
    "geweld": "mijn man slaat mij",
    "huur": "ik kan de huur niet betalen en heb schulden",
}
"""Questions whose answers are examples as well: with options, a gap, a crisis, and much to do."""

STAFF = {"slug": "112"}
"""What stands in the address of a page for staff: a number, or else this."""

GEMEENTE = "GM0193"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
HARD = (
    "Tevens wordt er z.s.m. contact met u opgenomen aangaande de door u verzochte bescheiden, "
    "waarna desgewenst een intakegesprek wordt ingepland."
)


def _aanbod(**facts: Any) -> AanbodGegevens:
    return AanbodGegevens(
        organisatie="Stichting Voorbeeld",
        organisatie_soort="welzijn",
        bereik=Bereik.GEMEENTE,
        bron="gemaakt voor een test",
        **facts,
    )


ADDED = (
    _aanbod(
        id="voorbeeld-vol",
        aanbod="Samen koffie drinken",
        omschrijving=HARD,
        in_het_kort="Koffie drinken en praten. Iedereen is welkom.",
        wat_gebeurt_er="Wij drinken koffie.\nU mag ook alleen luisteren.",
        wie_komen_er="Meestal acht tot twaalf mensen uit de buurt.",
        eerste_keer="U loopt zo naar binnen. Een vrijwilliger laat u alles zien.",
        meenemen="U hoeft niets mee te nemen.",
        route="Bus 3 stopt voor de deur.",
        toegang="Er is geen trap.",
        wie_neemt_op="een medewerker van de receptie",
        themas=("ontmoeten", "rouw"),
        doelgroepen=("ouderen",),
        leeftijd_van=18,
        leeftijd_tot=99,
        soort="lotgenoten",
        adres="Voorbeeldstraat 1",
        postcode="8031 AA",
        plaats="Zwolle",
        lat=52.53,
        lon=6.08,
        kosten="€ 2 per keer",
        talen=("nl", "ar"),
        toegankelijk=("rolstoel", "ringleiding"),
        tijden=("di 09:00-11:00", "wo 19:00-20:00"),
        aanmelden=Aanmelden.INLOOP,
        wachttijd_weken=2,
        telefoon="038 000 00 00",
        email="koffie@example.org",
        website="https://example.org/koffie",
        laatst_gecontroleerd=NOW.date(),
    ),
    _aanbod(
        id="voorbeeld-geweld",
        aanbod="Praten over geweld thuis",
        omschrijving="Iemand luistert naar u. U vertelt alleen wat u wilt.",
        themas=("veilig-thuis",),
        telefoon="038 000 00 01",
        tijden=("ma 09:00-17:00",),
        adres="Voorbeeldstraat 2",
        plaats="Zwolle",
    ),
    _aanbod(
        id="voorbeeld-weg",
        aanbod="Wandelen op zondag",
        omschrijving="Wij wandelen een uur.",
        themas=("bewegen",),
    ),
)
"""Aanbod that is added for tests: with all there is to know, about violence, and taken off."""

# By rule of the URL map its examples. What stands in braces is one of HULPVRAGEN, or of ``ids``.
PAGES: Mapping[str, tuple[str, ...]] = {
    "/": ("/",),
    "/algoritmeregister": ("/algoritmeregister",),
    "/aanbod": (
        "/aanbod",
        "/aanbod?q=koffie&wijk=WK019330&thema=ontmoeten",
        "/aanbod?q=xyzzyqq",
    ),
    "/aanbod/<int:aanbod_id>": ("/aanbod/{vol}", "/aanbod/{leeg}", "/aanbod/{veilig}"),
    "/aanbod/<int:aanbod_id>/melding": ("/aanbod/{vol}/melding",),
    "/aanbod/<int:aanbod_id>/melding/bedankt": ("/aanbod/{vol}/melding/bedankt",),
    "/api": ("/api",),
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
    "/lijst": (
        "/lijst",
        "/lijst?id={vol}&id={leeg}",
        "/lijst?id={vol}&zoek=koffie",
        "/lijst?id={veilig}",
    ),
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

GONE = "/aanbod/{weg}"
"""A page of what was taken off the site: it answers 410."""

NO_PAGES = {
    "/.well-known/security.txt": "text",
    "/aanbod/<int:aanbod_id>.ics": "calendar",
    "/aanbod/<int:aanbod_id>.pdf": "PDF",
    "/aanbod/<int:aanbod_id>/qr.svg": "picture",
    "/aanbod/suggesties": "JSON",
    "/algoritmeregister.json": "JSON",
    "/api/v1/aanbod": "JSON",
    "/api/v1/aanbod/<int:aanbod_id>": "JSON",
    "/api/v1/doelgroepen": "JSON",
    "/api/v1/hulplijnen": "JSON",
    "/api/v1/openapi.json": "JSON",
    "/api/v1/organisaties": "JSON",
    "/api/v1/organisaties/<int:organisatie_id>": "JSON",
    "/api/v1/soorten": "JSON",
    "/api/v1/themas": "JSON",
    "/api/v1/themas/<slug>": "JSON",
    "/api/v1/wijken": "JSON",
    "/api/v1/wijken/<code>": "JSON",
    "/gezond": "JSON",
    "/inloggen/herstelcode": "redirect",
    "/inloggen/tweede-stap": "redirect",
    "/inloggen/werkaccount": "redirect",
    "/inloggen/werkaccount/terug": "redirect",
    "/inloggen/werkaccount/uit": "redirect",
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
    "/v1/openapi.json": "JSON",
    "/wijken/grenzen.json": "JSON",
}
"""Public routes that give no page, and what they give."""

DUTCH_ONLY = ("/algoritmeregister", "/api", "/inloggen", "/stijlgids", "/stijlgids/formulier")


def public_rules(app: Flask) -> dict[str, bool]:
    """Every rule that anybody may GET, and whether it is there in Dutch alone."""
    found = {}
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if statement(view) == PUBLIC and "GET" in (rule.methods or ()):
            found[rule.rule] = is_dutch_only(view)
    return found


def add(session: Session) -> None:
    """Put the aanbod of ADDED into the catalogue; one of it is off the site at once.

    What ``take_away`` hid before is there again.
    """
    words = leesbaar.load(ROOT / "seeds" / "leesbaarheid")
    writer = CatalogusSchrijver(session, GEMEENTE, NOW, words)
    for values in ADDED:
        writer.write(values)
    session.flush()
    version = next_version(session, GEMEENTE)
    for row in _added(session):
        gone = row.sleutel == "voorbeeld-weg"
        row.status = Status.VERBORGEN if gone else Status.GEPUBLICEERD
        row.versie = version
    session.flush()


def take_away(session: Session) -> None:
    """Hide what ``add`` put in, for other tests on the same catalogue."""
    version = next_version(session, GEMEENTE)
    for row in _added(session):
        row.status, row.versie = Status.VERBORGEN, version


def ids(session: Session) -> dict[str, str]:
    """Numbers for the examples: an aanbod with all there is to know, one with next to nothing, one
    about violence, one that was taken off, and an organisation. ``add`` comes first."""
    found = select(Aanbod).where(Aanbod.status == Status.GEPUBLICEERD)
    rows = session.scalars(found.options(joinedload(Aanbod.locatie)).order_by(Aanbod.id)).all()
    full = max(rows, key=_known)
    bare = min(rows, key=_known)
    added = {row.sleutel: row.id for row in _added(session)}
    assert full.id == added["voorbeeld-vol"]
    return {
        "vol": str(full.id),
        "leeg": str(bare.id),
        "veilig": str(added["voorbeeld-geweld"]),
        "weg": str(added["voorbeeld-weg"]),
        "organisatie": str(_largest(rows)),
    }


def addresses(*, translated: bool = False) -> list[str]:
    """Every example, with its braces; with ``translated`` only what is there in other languages."""
    return [
        path
        for rule, paths in PAGES.items()
        if not (translated and rule in DUTCH_ONLY)
        for path in paths
    ]


def _added(session: Session) -> Sequence[Aanbod]:
    keys = [values.id for values in ADDED]
    return session.scalars(select(Aanbod).where(Aanbod.sleutel.in_(keys))).all()


def _largest(rows: Sequence[Aanbod]) -> int:
    """The organisation with most aanbod."""
    return Counter(row.organisatie_id for row in rows).most_common(1)[0][0]


def _known(row: Aanbod) -> int:
    values = [getattr(row, column.key) for column in Aanbod.__table__.columns]
    return sum(value not in (None, "", []) for value in values) + bool(row.locatie)
