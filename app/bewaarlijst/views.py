"""The list that a visitor keeps: in the address alone. Nothing of it is stored here."""

from collections.abc import Sequence
from http import HTTPStatus

from flask import (
    Blueprint,
    Response,
    g,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import gettext
from werkzeug.wrappers import Response as AnyResponse

from app.bewaarlijst import dragen
from app.bewaarlijst.dragen import Drager
from app.bewaarlijst.pages import (
    list_url,
    make_afspraken,
    make_bewaarlijst,
    make_items,
    search_more,
)
from app.bewaarlijst.types import Keuze
from app.core.clock import today
from app.directory.agenda import CONTENT_TYPE, make_calendar
from app.directory.catalogus import open_catalogus
from app.directory.doorverwijzen import send_on
from app.directory.forms import clean_text
from app.directory.pages import AanbodPagina
from app.web import page_cache, pdf, qr
from app.web.access import public
from app.web.context import db_session, settings
from app.web.errors import error_response
from app.web.i18n import root_path
from app.web.limits import limiter
from app.web.public_address import public_address
from app.web.templating import STATIC

FILES_A_MINUTE = "20 per minute"
"""A PDF takes a second of the machine; nobody needs more of them."""

blueprint = Blueprint("bewaarlijst", __name__)


@blueprint.get("/lijst")
@public
def page() -> str:
    """The aanbod in the address, with contact, and ways to take the list along."""
    session = db_session()
    catalogus = open_catalogus(session)
    lijst = make_bewaarlijst(session, catalogus, _asked())
    if lijst.keuze.ids and not lijst.over_geweld:
        g.drager = Drager(lijst.keuze, op_lijst=True)
    zoek = clean_text(request.args.get("zoek", ""))
    return render_template(
        "bewaarlijst/lijst.html",
        lijst=lijst,
        zoek=zoek,
        gevonden=search_more(session, catalogus, lijst.keuze, zoek) if zoek else [],
    )


@blueprint.after_app_request
def carry_along(response: Response) -> Response:
    """Put the list that came with this address into the addresses that lead on from here.

    A page that was kept has it in its links already: it was kept under this very address.
    """
    if page_cache.current() is not None:
        return response
    drager = g.get("drager") or Drager(dragen.read(request.args.get(dragen.NAME, "")))
    if not drager.keuze.ids:
        return response
    if response.location:
        response.location = drager.address(response.location)
    elif response.mimetype == "text/html":
        response.set_data(drager.page(response.get_data(as_text=True)))
    return response


@blueprint.get("/lijst/qr.svg")
@public
def code() -> Response:
    """A QR code with the address of the list."""
    answer = make_response(qr.svg(public_address(list_url(_asked()))))
    answer.content_type = "image/svg+xml"
    return answer


@blueprint.get("/offline")
@public
def offline() -> str:
    """What a browser that keeps a list shows instead of a page that it can't fetch."""
    return render_template("bewaarlijst/offline.html")


@blueprint.get("/sw.js")
@public
def worker() -> Response:
    """The service worker. At the root, since it serves pages there."""
    answer = make_response((STATIC / "sw.js").read_bytes())
    answer.content_type = "text/javascript; charset=utf-8"
    answer.headers["Service-Worker-Allowed"] = "/"
    return answer


@blueprint.app_template_global("pdf_kan")
def can_make_pdf() -> bool:
    """Whether a page may offer itself as a PDF."""
    return pdf.available()


@blueprint.app_template_global("werker_adres")
def worker_address() -> str:
    """Where the service worker is: the same for every language."""
    return f"{root_path()}/sw.js"


@blueprint.get("/lijst.pdf")
@public
@limiter.limit(FILES_A_MINUTE)
def list_pdf() -> AnyResponse:
    """The list on paper; without anything on it, the page that says so."""
    session = db_session()
    items = make_items(session, open_catalogus(session), _asked())
    if not items:
        return redirect(list_url(_asked()))
    return _file(gettext("Mijn lijst"), items, list_url(_asked()), "dichtbij-lijst")


@blueprint.get("/lijst.ics")
@public
def list_calendar() -> AnyResponse:
    """The times of the list for a calendar; without any, the page of the list."""
    session = db_session()
    catalogus = open_catalogus(session)
    afspraken = make_afspraken(session, catalogus, _asked())
    if not afspraken:
        return redirect(list_url(_asked()))
    answer = make_response(make_calendar(afspraken, catalogus.key[2]))
    answer.content_type = CONTENT_TYPE
    answer.headers["Content-Disposition"] = 'attachment; filename="dichtbij-lijst.ics"'
    return answer


@blueprint.get("/aanbod/<int:aanbod_id>.pdf")
@public
@limiter.limit(FILES_A_MINUTE)
def aanbod_pdf(aanbod_id: int) -> AnyResponse:
    """One aanbod on paper. What is not there is for its own page to say."""
    session = db_session()
    send_on(session, settings().gemeente, aanbod_id)
    address = url_for("directory.aanbod_page", aanbod_id=aanbod_id)
    items = make_items(session, open_catalogus(session), Keuze((aanbod_id,)))
    if not items:
        return redirect(address)
    return _file("", items, address, f"dichtbij-aanbod-{aanbod_id}")


def _asked() -> Keuze:
    return Keuze.read(request.args.getlist("id"))


def _file(titel: str, items: Sequence[AanbodPagina], path: str, name: str) -> Response:
    """The PDF of ``items``; an empty ``titel`` takes the name of the only one."""
    if not pdf.available():
        return error_response(
            HTTPStatus.SERVICE_UNAVAILABLE,
            gettext("Een PDF maken lukt hier nu niet. Print de pagina, of stuur de link door."),
        )
    address = public_address(path)
    document = render_template(
        "bewaarlijst/pdf.html",
        titel=titel or items[0].titel,
        lijst=bool(titel),
        items=items,
        adres=address,
        vandaag=today(),
    )
    answer = make_response(pdf.render(document, {"code.svg": qr.svg(address)}))
    answer.content_type = "application/pdf"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    return answer
