"""Addresses in the singular, as people type them and older links have them: to the real ones."""

from http import HTTPStatus
from typing import Any

from flask import redirect, url_for
from werkzeug.wrappers import Response

from app.directory.blueprint import blueprint
from app.directory.catalogus import open_catalogus
from app.directory.wijk_views import code_of_wijk
from app.web.access import public
from app.web.context import db_session
from app.web.routing import with_query


@blueprint.get("/thema")
@public
def one_of_the_themas() -> Response:
    """To all themas."""
    return _to("directory.thema_list")


@blueprint.get("/thema/<slug>")
@public
def thema_by_old_address(slug: str) -> Response:
    """To the page of a thema."""
    return _to("directory.thema_page", slug=slug.lower())


@blueprint.get("/wijk")
@public
def one_of_the_wijken() -> Response:
    """To all wijken."""
    return _to("directory.wijk_list")


@blueprint.get("/wijk/<code>")
@public
def wijk_by_old_address(code: str) -> Response:
    """To the page of a wijk, by its code or a name of it."""
    session = db_session()
    found = code_of_wijk(open_catalogus(session).places(session), code)
    return _to("directory.wijk_page", code=found or code)


@blueprint.get("/organisatie")
@public
def one_of_the_organisaties() -> Response:
    """To all organisations."""
    return _to("directory.organisatie_list")


@blueprint.get("/organisatie/<int:organisatie_id>")
@public
def organisatie_by_old_address(organisatie_id: int) -> Response:
    """To the page of an organisation."""
    return _to("directory.organisatie_page", organisatie_id=organisatie_id)


def _to(endpoint: str, **parts: Any) -> Response:
    return redirect(with_query(url_for(endpoint, **parts)), HTTPStatus.MOVED_PERMANENTLY)
