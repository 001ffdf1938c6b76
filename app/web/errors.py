"""Errors as people get them: a Dutch page, or for the API a problem document. Nothing technical."""

from http import HTTPStatus

from flask import Flask, Response, g, make_response, render_template
from flask_babel import gettext, lazy_gettext
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from app.core.errors import DichtbijError, InvalidInput, NotFound
from app.web import logs
from app.web.kind import is_api
from app.web.problems import problem

# Status -> (title, what happened and what now).
TEXTS = {
    400: (
        lazy_gettext("Dit lukte niet"),
        lazy_gettext("Wij begrijpen niet wat u vraagt. Ga terug en probeer het nog een keer."),
    ),
    403: (
        lazy_gettext("Deze pagina is niet voor u"),
        lazy_gettext(
            "Uw account mag deze pagina niet zien. Denkt u dat dit niet klopt? "
            "Vraag het dan aan de beheerder."
        ),
    ),
    404: (
        lazy_gettext("Deze pagina bestaat niet"),
        lazy_gettext(
            "Misschien klopt het adres niet. Of de pagina is weg. "
            "Begin opnieuw op de voorpagina of zoek in het aanbod."
        ),
    ),
    405: (
        lazy_gettext("Dat kan hier niet"),
        lazy_gettext("Deze pagina kan dit niet. Begin opnieuw op de voorpagina."),
    ),
    410: (
        lazy_gettext("Dit is er niet meer"),
        lazy_gettext("Wat u zoekt is er niet meer. Misschien is er iets anders dat bij u past."),
    ),
    413: (
        lazy_gettext("Dit is te lang"),
        lazy_gettext(
            "U stuurde te veel tekst of een te groot bestand. Maak het korter en probeer "
            "het nog een keer."
        ),
    ),
    429: (
        lazy_gettext("Even wachten"),
        lazy_gettext("U vroeg heel veel in korte tijd. Wacht even en probeer het dan opnieuw."),
    ),
    500: (
        lazy_gettext("Er ging iets mis bij ons"),
        lazy_gettext("Dit ligt niet aan u. Probeer het straks nog een keer."),
    ),
    503: (
        lazy_gettext("Dichtbij is er even niet"),
        lazy_gettext("Wij zijn zo terug. Probeer het over een paar minuten nog een keer."),
    ),
}


def attach(app: Flask) -> None:
    """Let every error of ``app`` end in a page or document of ours."""
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(CSRFError, _csrf_error)
    app.register_error_handler(DichtbijError, _expected_error)
    app.register_error_handler(DataError, _data_error)
    app.register_error_handler(Exception, _unexpected_error)


def error_response(status: int, message: str = "") -> Response:
    """The page or document for ``status``; ``message`` replaces the usual explanation."""
    if is_api():
        return problem(status, message)
    known = (
        status if status in TEXTS else (400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500)
    )
    title, text = TEXTS[known]
    page = render_template(
        "errors/fout.html",
        status=status,
        titel=title,
        tekst=message or text,
        nummer=g.get("request_id", "") if known >= HTTPStatus.INTERNAL_SERVER_ERROR else "",
    )
    return make_response(page, status)


def _http_error(error: HTTPException) -> HTTPException | Response:
    if error.code is None or error.code < HTTPStatus.BAD_REQUEST:
        return error
    response = error_response(error.code)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response


def _csrf_error(_error: CSRFError) -> Response:
    return error_response(
        HTTPStatus.BAD_REQUEST,
        gettext(
            "Deze pagina stond te lang open, of uw browser bewaart geen cookies. "
            "Ga terug, ververs de pagina en verstuur het formulier opnieuw."
        ),
    )


def _expected_error(error: DichtbijError) -> Response:
    """Our own errors carry a Dutch sentence, so that sentence is shown."""
    if isinstance(error, InvalidInput):
        sentences = [text for texts in error.fouten.values() for text in texts]
        if is_api():
            return problem(HTTPStatus.BAD_REQUEST, str(error), error.fouten)
        return error_response(HTTPStatus.BAD_REQUEST, " ".join(sentences))
    if isinstance(error, NotFound):
        return error_response(HTTPStatus.NOT_FOUND, str(error))
    logs.unexpected(error)
    return error_response(HTTPStatus.INTERNAL_SERVER_ERROR)


def _data_error(error: DataError) -> Response:
    """The database refused a value (a number out of its range, a NUL byte): the input was wrong."""
    logs.unexpected(error)
    return error_response(HTTPStatus.BAD_REQUEST)


def _unexpected_error(error: Exception) -> Response:
    logs.unexpected(error)
    return error_response(HTTPStatus.INTERNAL_SERVER_ERROR)
