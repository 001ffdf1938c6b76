"""Errors as a program gets them: problem documents (RFC 9457), in Dutch. Nothing technical.

``status``, ``title`` and ``detail`` are always there (NL API Design Rules,
``/core/error-handling/problem-details``); ``fouten`` has the shape of the match contract.
"""

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from flask import Response, make_response

PROBLEM = "application/problem+json"
WHOLE_REQUEST = "verzoek"

# Status -> (title, what happened and what now).
TEXTS = {
    400: ("Verzoek klopt niet", "In het verzoek staat iets dat wij niet begrijpen."),
    403: ("Geen toegang", "Dit adres is niet openbaar."),
    404: (
        "Niet gevonden",
        "Op dit adres is niets. Let op hoofdletters en een streep achteraan.",
    ),
    405: ("Methode kan hier niet", "Gebruik een methode die in de header Allow staat."),
    406: ("Vorm is er niet", "Deze API antwoordt in application/json. Vraag daar om in Accept."),
    410: ("Is er niet meer", "Dit stond hier wel, en is weggehaald."),
    413: ("Verzoek is te groot", "Stuur hoogstens 64 kB."),
    429: ("Te veel verzoeken", "Wacht zo veel seconden als er in Retry-After staat."),
    500: ("Er ging iets mis bij ons", "Dit ligt niet aan u. Probeer het straks nog een keer."),
    503: ("Even niet beschikbaar", "Probeer het over een paar minuten nog een keer."),
}


def problem(
    status: int, message: str = "", fouten: Mapping[str, Sequence[str]] | None = None
) -> Response:
    """A problem document. ``message`` replaces the usual explanation of ``status``.

    ``fouten`` holds all that is wrong, a list of sentences for each key.
    """
    known = (
        status if status in TEXTS else (400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500)
    )
    title, usual = TEXTS[known]
    detail = message or usual
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "fouten": fouten or {WHOLE_REQUEST: [detail]},
    }
    response = make_response(body, status)
    response.content_type = PROBLEM
    return response
