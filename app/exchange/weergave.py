"""What the API shows: the bodies of its answers, as ``openapi_schemas`` describes them.

Unknown is ``null``, never "no"; a list is empty when nothing is known. Moments are in UTC.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flask import url_for

from app.core.paging import Paging
from app.directory.landkaart import DECIMALS
from app.directory.models import Aanbod, Locatie, Organisatie
from app.directory.pages import contacts_of
from app.directory.themateksten import Thematekst
from app.geo.models import Wijk
from app.taxonomy.hulplijnen import Hulplijn
from app.taxonomy.models import Doelgroep, Soort, Thema
from app.web.public_address import public_address
from app.web.templating import safe_link

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Adres:
    """An address of the API, without its page: which view, and its values."""

    endpoint: str
    waarden: Mapping[str, Any]

    def href(self, **more: Any) -> str:
        """The whole address, with ``more`` values."""
        return public_address(url_for(self.endpoint, **{**self.waarden, **more}))


def link(endpoint: str, **values: Any) -> Body:
    """A link to ``endpoint``, as HAL has it."""
    return {"href": Adres(endpoint, values).href()}


def list_links(adres: Adres, paging: Paging) -> Body:
    """Where this page of a list is, and the pages around it. Past the end ``prev`` is the last."""

    def at(page: int) -> Body:
        return {"href": adres.href(pagina=page, paginaGrootte=paging.size)}

    links = {"self": at(paging.page), "first": at(1), "last": at(paging.pages)}
    if paging.has_previous:
        links["prev"] = at(min(paging.page - 1, paging.pages))
    if paging.has_next:
        links["next"] = at(paging.page + 1)
    return links


def paged(name: str, items: Sequence[Body], adres: Adres, paging: Paging) -> Body:
    """A page of a list, under ``name``."""
    return {
        name: list(items),
        "pagina": paging.page,
        "paginaGrootte": paging.size,
        "totaal": paging.total,
        "_links": list_links(adres, paging),
    }


def whole(name: str, items: Sequence[Body], endpoint: str) -> Body:
    """A list that is short enough to give at once, under ``name``."""
    return {name: list(items), "totaal": len(items), "_links": {"self": link(endpoint)}}


def aanbod_body(row: Aanbod) -> Body:
    """All that is known of one aanbod."""
    return {
        "id": row.id,
        "sleutel": row.sleutel,
        "naam": row.naam,
        "organisatie": {
            "id": row.organisatie_id,
            "naam": row.organisatie.naam,
            "soort": row.organisatie.soort,
        },
        "omschrijving": row.omschrijving,
        **_own_texts(row),
        "soort": row.soort,
        "themas": list(row.themas),
        "doelgroepen": list(row.doelgroepen),
        "leeftijdVan": row.leeftijd_van,
        "leeftijdTot": row.leeftijd_tot,
        "bereik": row.bereik.value,
        "wijken": list(row.wijken),
        "locatie": _locatie(row.locatie),
        "kosten": row.kosten or None,
        "talen": list(row.talen),
        "toegankelijk": list(row.toegankelijk),
        "tijden": list(row.tijden),
        "aanmelden": row.aanmelden.value if row.aanmelden else None,
        "wachttijdWeken": row.wachttijd_weken,
        "telefoon": row.telefoon or None,
        "email": row.email or None,
        "website": safe_link(row.website) or None,
        "laatstGecontroleerd": _iso(row.laatst_gecontroleerd),
        "gewijzigdOp": _moment(row.gewijzigd_op),
        "bron": row.bron or None,
        "_links": {
            "self": link("api.one_aanbod", aanbod_id=row.id),
            "organisatie": link("api.one_organisatie", organisatie_id=row.organisatie_id),
            "pagina": link("directory.aanbod_page", aanbod_id=row.id),
        },
    }


def _own_texts(row: Aanbod) -> Body:
    return {
        "inHetKort": row.in_het_kort or None,
        "watGebeurtEr": row.wat_gebeurt_er or None,
        "wieKomenEr": row.wie_komen_er or None,
        "eersteKeer": row.eerste_keer or None,
        "meenemen": row.meenemen or None,
        "route": row.route or None,
        "toegang": row.toegang or None,
        "wieNeemtOp": row.wie_neemt_op or None,
    }


def _locatie(place: Locatie | None) -> Body | None:
    if place is None:
        return None
    return {
        "adres": place.adres or None,
        "postcode": place.postcode or None,
        "plaats": place.plaats or None,
        "wijk": place.wijk_code,
        "punt": _point(place.lat, place.lon),
    }


def organisatie_body(row: Organisatie, aantal: int) -> Body:
    """An organisation as the list has it; ``aantal`` is its number of published aanbod."""
    return {
        "id": row.id,
        "naam": row.naam,
        "soort": row.soort,
        "aantalAanbod": aantal,
        "_links": {
            "self": link("api.one_organisatie", organisatie_id=row.id),
            "pagina": link("directory.organisatie_page", organisatie_id=row.id),
        },
    }


def organisatie_with_aanbod(row: Organisatie, aanbod: Sequence[Aanbod]) -> Body:
    """An organisation with how to reach it, and links to all that it offers."""
    ways = contacts_of(aanbod)
    return {
        **organisatie_body(row, len(aanbod)),
        "telefoons": list(ways.telefoons) if ways else [],
        "emails": list(ways.emails) if ways else [],
        "websites": [url for url in map(safe_link, ways.websites) if url] if ways else [],
        "aanbod": [
            {
                "id": one.id,
                "naam": one.naam,
                "_links": {"self": link("api.one_aanbod", aanbod_id=one.id)},
            }
            for one in aanbod
        ],
    }


def thema_body(row: Thema, aantal: int) -> Body:
    """A thema as the list has it; ``aantal`` is its number of published aanbod."""
    return {
        "slug": row.slug,
        "titel": row.titel,
        "uitleg": row.uitleg,
        "zrmDomein": row.zrm_domein or None,
        "positieveGezondheid": row.positieve_gezondheid or None,
        "aantalAanbod": aantal,
        "_links": {
            "self": link("api.one_thema", slug=row.slug),
            "aanbod": link("api.all_aanbod", thema=row.slug),
            "pagina": link("directory.thema_page", slug=row.slug),
        },
    }


def thema_with_texts(row: Thema, aantal: int, tekst: Thematekst | None) -> Body:
    """A thema with what its page says before the aanbod."""
    return {
        **thema_body(row, aantal),
        "watIsHet": list(tekst.uitleg) if tekst else [],
        "hoeHerkentUHet": list(tekst.herkent) if tekst else [],
        "watKuntUZelfDoen": list(tekst.stappen) if tekst else [],
        "wanneerHulpVragen": list(tekst.hulp) if tekst else [],
    }


def wijk_body(row: Wijk, aantal: int) -> Body:
    """A wijk as the list has it; ``aantal`` is how many aanbod are in it or only for it."""
    return {
        "code": row.code,
        "naam": row.naam,
        "middelpunt": _point(row.lat, row.lon),
        "aantalAanbod": aantal,
        "_links": {
            "self": link("api.one_wijk", code=row.code),
            "aanbod": link("api.all_aanbod", wijk=row.code),
            "pagina": link("directory.wijk_page", code=row.code),
        },
    }


def wijk_with_neighbours(row: Wijk, aantal: int, buren: Sequence[Wijk]) -> Body:
    """A wijk with the codes of those that border on it."""
    return {**wijk_body(row, aantal), "buurwijken": [buur.code for buur in buren]}


def choice_body(row: Doelgroep | Soort) -> Body:
    """A word of a vocabulary."""
    return {"slug": row.slug, "titel": row.titel}


def hulplijn_body(line: Hulplijn) -> Body:
    """A helpline."""
    return {
        "slug": line.slug,
        "naam": line.naam,
        "telefoon": line.telefoon,
        "telefoonKort": line.kort,
        "waarvoor": line.waarvoor,
        "wanneer": line.wanneer or None,
        "soorten": list(line.soorten),
        "opElkePagina": line.altijd,
        "bevestigd": line.bevestigd,
        "website": line.website or None,
        "laatstGecontroleerd": _iso(line.gecontroleerd),
        "bron": line.bron or None,
    }


def _point(lat: float | None, lon: float | None) -> Body | None:
    """A point of GeoJSON (RFC 7946): WGS84, longitude first."""
    if lat is None or lon is None:
        return None
    return {"type": "Point", "coordinates": [round(lon, DECIMALS), round(lat, DECIMALS)]}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
