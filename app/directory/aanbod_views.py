"""The public pages of one aanbod and of one organisatie, and the files that belong to an aanbod."""

from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus

from flask import Response, abort, make_response, redirect, render_template, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as AnyResponse

from app.core.clock import AMSTERDAM, utcnow
from app.directory import opvolgers, queries
from app.directory.agenda import CONTENT_TYPE, make_calendar
from app.directory.blueprint import blueprint
from app.directory.catalogus import Catalogus, open_catalogus
from app.directory.doorverwijzen import send_on
from app.directory.forms import CatalogusVraag
from app.directory.listing import PATH, list_path
from app.directory.models import Aanbod
from app.directory.pages import (
    contacts_of,
    make_aanbod,
)
from app.directory.schema_org import describe_aanbod, describe_organisatie
from app.directory.types import Status
from app.directory.wanneer import make_afspraak, next_in_words
from app.web import qr
from app.web.access import public
from app.web.context import db_session
from app.web.public_address import public_address

ALTERNATIVES = 5
RELATED = 4


@blueprint.get(f"{PATH}/<int:aanbod_id>")
@public
def aanbod_page(aanbod_id: int) -> str | Response:
    """All that is known of one aanbod; 301 to what took its place, 410 with others when nothing."""
    session = db_session()
    catalogus = open_catalogus(session)
    row = queries.any_status(session, catalogus.gemeente, aanbod_id)
    if row is None or row.status is Status.CONCEPT:
        abort(HTTPStatus.NOT_FOUND)
    if row.status is Status.VERBORGEN:
        send_on(session, catalogus.gemeente, aanbod_id)
        return _gone(session, catalogus, row)
    now = utcnow().astimezone(AMSTERDAM)
    return render_template(
        "directory/aanbod.html",
        aanbod=make_aanbod(row, catalogus.titels, catalogus.key[2]),
        volgende=next_in_words(row, now),
        verwant=catalogus.like(session, row, RELATED),
        gegevens=describe_aanbod(row, catalogus.titels, now),
    )


@blueprint.get(f"{PATH}/<int:aanbod_id>.ics")
@public
def aanbod_calendar(aanbod_id: int) -> Response:
    """The times of one aanbod for a calendar; 404 when they leave any doubt."""
    session = db_session()
    catalogus = open_catalogus(session)
    afspraak = make_afspraak(_published(session, catalogus, aanbod_id))
    if afspraak is None:
        abort(HTTPStatus.NOT_FOUND)
    answer = make_response(make_calendar([afspraak], catalogus.key[2]))
    answer.content_type = CONTENT_TYPE
    answer.headers["Content-Disposition"] = f'attachment; filename="dichtbij-{aanbod_id}.ics"'
    return answer


@blueprint.get(f"{PATH}/<int:aanbod_id>/qr.svg")
@public
def aanbod_code(aanbod_id: int) -> Response:
    """The QR code of the page of one aanbod."""
    session = db_session()
    _published(session, open_catalogus(session), aanbod_id)
    path = url_for("directory.aanbod_page", aanbod_id=aanbod_id)
    answer = make_response(qr.svg(public_address(path)))
    answer.content_type = "image/svg+xml"
    return answer


@blueprint.get("/organisaties/<int:organisatie_id>")
@public
def organisatie_page(organisatie_id: int) -> str | AnyResponse:
    """An organisation and what it offers; 410 when all that it offered was taken off.

    One that became part of another leads there (301).
    """
    session = db_session()
    catalogus = open_catalogus(session)
    found = queries.organisatie(session, catalogus.gemeente, organisatie_id)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    rows = queries.published_of_organisatie(session, organisatie_id)
    now_at = opvolgers.path_of_organisatie(session, organisatie_id)[-1]
    if not rows and now_at != organisatie_id:
        address = url_for("directory.organisatie_page", organisatie_id=now_at)
        return redirect(address, HTTPStatus.MOVED_PERMANENTLY)
    if not rows:
        hidden = [row for row in found.aanbod if row.status is Status.VERBORGEN]
        return _gone(session, catalogus, hidden[0]) if hidden else abort(HTTPStatus.NOT_FOUND)
    return render_template(
        "directory/organisatie.html",
        organisatie=found,
        soort=catalogus.titels.soorten.get(found.soort, ""),
        themas=_themas(catalogus, rows),
        contacten=contacts_of(rows),
        gegevens=describe_organisatie(found),
        kaarten=[replace(card, organisatie="") for card in catalogus.cards_of(rows)],
    )


def _themas(catalogus: Catalogus, rows: Sequence[Aanbod]) -> dict[str, str]:
    """By slug the title of each thema that any of ``rows`` is about, the usual order of themas."""
    slugs = {thema for row in rows for thema in row.themas}
    return {slug: title for slug, title in catalogus.titels.themas.items() if slug in slugs}


def _published(session: Session, catalogus: Catalogus, aanbod_id: int) -> Aanbod:
    row = queries.any_status(session, catalogus.gemeente, aanbod_id)
    if row is None or row.status is not Status.GEPUBLICEERD:
        send_on(session, catalogus.gemeente, aanbod_id)
        abort(HTTPStatus.NOT_FOUND)
    return row


def _gone(session: Session, catalogus: Catalogus, row: Aanbod) -> Response:
    """What is no longer there, with other aanbod that is like it. Its name is not shown."""
    themas = tuple(row.themas)[:1]
    vraag = CatalogusVraag(filters={"thema": themas} if themas else {})
    page = render_template(
        "directory/weg.html",
        kaarten=catalogus.like(session, row, ALTERNATIVES),
        thema=catalogus.titels.themas.get(themas[0], "") if themas else "",
        meer_url=vraag.address(list_path()),
    )
    return make_response(page, HTTPStatus.GONE)
