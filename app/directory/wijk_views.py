"""The pages of the wijken, and their borders for the map."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache
from http import HTTPStatus
from typing import cast

from flask import Response, abort, current_app, jsonify, redirect, render_template, url_for
from flask_babel import format_date, gettext
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from app.directory import queries
from app.directory.bewoners import by_residents
from app.directory.blueprint import blueprint
from app.directory.catalogus import Catalogus, open_catalogus
from app.directory.forms import CatalogusVraag
from app.directory.landkaart import Punt, make_punten, wijk_features
from app.directory.listing import list_path
from app.directory.models import Aanbod
from app.directory.pages import Kaart
from app.directory.rooster import read_rooster
from app.directory.week import Dag, Moment, days_ahead
from app.directory.wijkfeiten import WijkFeit, in_words
from app.geo import queries as geo_queries
from app.geo.places import Places
from app.geo.wijkcijfers import Cijfer, read_figures
from app.web.access import public
from app.web.context import db_session, settings
from app.web.i18n import taal
from app.web.routing import with_query

CARDS_A_THEMA = 3
"""Of each thema so many as cards on the page of a wijk. The rest are lines: hundreds of cards are
more than a phone can lay out, and more than anybody reads."""

BORDERS_KEPT = "public, max-age=86400"
MOST_HOURS = 2_000
_FIGURES = "directory.wijkcijfers"
_PUNT = tuple(one.name for one in fields(Punt))


@dataclass(frozen=True, slots=True)
class Tegels:
    """Where the ground of the map comes from; an empty address is none."""

    adres: str
    bron: str


@dataclass(frozen=True, slots=True)
class Groep:
    """What a wijk has of one thema: the first as cards, the others as a line each.

    ``slug`` and ``titel`` are empty for what has no thema.
    """

    slug: str
    titel: str
    kaarten: tuple[Kaart, ...]
    rijen: tuple[Kaart, ...]

    @property
    def aantal(self) -> int:
        """How many aanbod there are, as cards and as lines together."""
        return len(self.kaarten) + len(self.rijen)


@dataclass(frozen=True, slots=True)
class Overzicht:
    """All aanbod in or for a wijk: by thema, by day, by residents, and its points on the map."""

    aantal: int
    groepen: tuple[Groep, ...]
    dagen: tuple[Dag, ...]
    initiatieven: tuple[Kaart, ...]
    punten: tuple[Punt, ...]


@blueprint.app_template_global("kaart_tegels")
def tiles() -> Tegels:
    """The ground of the map, as this installation has it."""
    known = settings()
    return Tegels(known.kaart_tegels, known.kaart_bron)


@blueprint.app_template_filter("dag")
def day_in_words(day: date, hoofdletter: bool = False) -> str:
    """``maandag 23 november``; with ``hoofdletter`` as the start of a line."""
    text = str(format_date(day, "EEEE d MMMM"))
    return text[:1].upper() + text[1:] if hoofdletter else text


def clock(minutes: int) -> str:
    """Minutes since midnight as Dutch writes them: ``9.00``; past midnight it is early again."""
    return f"{minutes // 60 % 24}.{minutes % 60:02d}"


@blueprint.app_template_filter("kaartpunten")
def points_as_json(punten: Iterable[Punt]) -> Markup:
    """``punten`` as JSON in a page; Flask's own way copies every value of every point first."""
    return htmlsafe_json_dumps([{name: getattr(p, name) for name in _PUNT} for p in punten])


@blueprint.app_template_filter("uren")
def hours(moment: Moment) -> str:
    """From when to when: ``9.00 tot 11.00 uur``."""
    return _hours(taal().code, moment.begin, moment.einde)


@lru_cache(maxsize=MOST_HOURS)
def _hours(_taal: str, begin: int | None, einde: int | None) -> str:
    """Kept by language: a week of a wijk has hundreds of moments, at a few hours."""
    if begin is None:
        return str(gettext("tijd onbekend"))
    if einde is None:
        return str(gettext("vanaf %(van)s uur", van=clock(begin)))
    return str(gettext("%(van)s tot %(tot)s uur", van=clock(begin), tot=clock(einde)))


@blueprint.get("/wijken")
@public
def wijk_list() -> str:
    """All wijken, with the number of aanbod in or for each."""
    session = db_session()
    catalogus = open_catalogus(session)
    return render_template(
        "directory/wijken.html",
        wijken=catalogus.titels.wijken,
        aantallen=queries.count_by_wijk(session, catalogus.gemeente),
    )


@blueprint.get("/wijken/grenzen.json")
@public
def wijk_borders() -> Response:
    """The wijken as GeoJSON (RFC 7946), for the map: the border of each, else its middle."""
    session, gemeente = db_session(), settings().gemeente
    borders = {code: border for code, _naam, border in geo_queries.borders(session, gemeente)}
    features = wijk_features(geo_queries.wijken(session, gemeente), borders)
    response = jsonify(type="FeatureCollection", features=features)
    response.headers["Cache-Control"] = BORDERS_KEPT
    return response


@blueprint.get("/wijken/<code>")
@public
def wijk_page(code: str) -> str | AnyResponse:
    """A wijk: what there is in it or for it, by day and by thema, and who lives there.

    The name of a wijk in the place of its code leads to the page with the code.
    """
    session = db_session()
    catalogus = open_catalogus(session)
    if code not in catalogus.titels.wijken:
        found = code_of_wijk(catalogus.places(session), code)
        if found is None:
            abort(HTTPStatus.NOT_FOUND)
        address = url_for("directory.wijk_page", code=found)
        return redirect(with_query(address), HTTPStatus.MOVED_PERMANENTLY)
    alles = catalogus.kept(f"wijk {code}", lambda: _overview(session, catalogus, code))
    return render_template(
        "directory/wijk.html",
        code=code,
        naam=catalogus.titels.wijken[code],
        alles=alles,
        vandaag=catalogus.key[2],
        feiten=_facts(code),
        buren=queries.neighbours(session, code),
        alles_url=CatalogusVraag(filters={"wijk": (code,)}).address(list_path()),
    )


def _overview(session: Session, catalogus: Catalogus, code: str) -> Overzicht:
    rows = queries.published_in_wijk(session, catalogus.gemeente, code)
    kaarten = catalogus.cards_of(rows)
    return Overzicht(
        aantal=len(rows),
        groepen=_by_thema(catalogus, rows, kaarten),
        dagen=_week(catalogus, rows, kaarten),
        initiatieven=tuple(k for k, row in zip(kaarten, rows, strict=True) if _own(row)),
        punten=tuple(make_punten(rows, catalogus.places(session))),
    )


def code_of_wijk(places: Places, name: str) -> str | None:
    """The code of the one wijk that a name, an everyday name or a code in an address stands for."""
    codes = places.by_name(name)
    return codes[0] if len(codes) == 1 else None


def _week(
    catalogus: Catalogus, rows: Sequence[Aanbod], kaarten: Sequence[Kaart]
) -> tuple[Dag, ...]:
    roosters = {row.id: read_rooster(row.tijden) for row in rows}
    return days_ahead(kaarten, roosters, catalogus.key[2])


def _own(row: Aanbod) -> bool:
    return by_residents(f"{row.naam}. {row.organisatie.naam}. {row.omschrijving}")


def _facts(code: str) -> list[WijkFeit]:
    kept = cast(Mapping[str, tuple[Cijfer, ...]] | None, current_app.extensions.get(_FIGURES))
    if kept is None:
        kept = read_figures(settings().seeds_dir, settings().gemeente)
        current_app.extensions[_FIGURES] = kept
    return in_words(kept.get(code, ()))


def _by_thema(
    catalogus: Catalogus, rows: Sequence[Aanbod], kaarten: Sequence[Kaart]
) -> tuple[Groep, ...]:
    """The themas that have any; an aanbod stands under its first thema."""
    first = {row.id: next(iter(row.themas), "") for row in rows}
    groups = (
        (slug, [card for card in kaarten if first[card.id] == slug])
        for slug in (*catalogus.titels.themas, "")
    )
    return tuple(
        Groep(
            slug,
            catalogus.titels.themas.get(slug, ""),
            tuple(cards[:CARDS_A_THEMA]),
            tuple(cards[CARDS_A_THEMA:]),
        )
        for slug, cards in groups
        if cards
    )
