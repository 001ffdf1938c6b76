"""How ``POST /api/v1/match`` is described to programs: the match contract as OpenAPI 3.0. Pure.

``exchange`` makes the whole description and adds what all operations share; this package may not
see it, so ``create_app`` hands ``describe`` over.
"""

from collections.abc import Collection, Mapping
from typing import Any

from app.core.languages import CODES
from app.matching.answer import GapReden
from app.matching.crisis import LINES
from app.matching.requests import (
    DAGDELEN,
    MOST_AGE,
    MOST_CHARACTERS,
    MOST_COSTS,
    MOST_RESULTS,
    TOEGANKELIJK,
)
from app.matching.types import GRATIS

Schema = dict[str, Any]
JSON = "application/json"
ABOUT = """\
Geeft bij een hulpvraag in eigen woorden het aanbod dat past, met de redenen. Stuur een tekst, of
thema's, of allebei. De tekst wordt niet bewaard. Een sleutel die wij niet kennen, telt niet mee.
Met registreer bewaren wij dat er iets ontbreekt: zonder de tekst.
"""


def describe(choices: Mapping[str, Collection[str]]) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The path of the matcher and its schemas.

    ``choices`` has the known values of ``thema``, ``doelgroep``, ``wijk`` and ``postcode`` (PC4).
    """
    operation = {
        "operationId": "zoekAanbodBijHulpvraag",
        "tags": ["Zoeken"],
        "summary": "Aanbod bij een hulpvraag",
        "description": ABOUT,
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": _ref("Hulpvraag")}},
        },
        "responses": {
            "200": {
                "description": "Wat past, of waarom er niets past.",
                "content": {JSON: {"schema": _ref("Antwoord")}},
            }
        },
        "fouten": ("413",),
    }
    return {"/match": {"post": operation}}, {"Hulpvraag": _question(choices), **_answers()}


def _question(choices: Mapping[str, Collection[str]]) -> Schema:
    pc4 = "|".join(choices["postcode"])
    return {
        "type": "object",
        "description": "hulpvraag of themas is verplicht.",
        "properties": {
            "hulpvraag": _maybe({"type": "string", "maxLength": MOST_CHARACTERS}),
            "themas": _slugs(choices["thema"]),
            "wijk": _maybe({"type": "string", "enum": [*choices["wijk"], "", None]}),
            "postcode": {
                "description": "Telt alleen als er geen wijk staat.",
                "type": "string",
                "nullable": True,
                "pattern": rf"^(\s*({pc4})\s*([A-Za-z]{{2}})?\s*)?$",
            },
            "leeftijd": _maybe({"type": "integer", "minimum": 0, "maximum": MOST_AGE}),
            "doelgroepen": _slugs(choices["doelgroep"]),
            "talen": _slugs(sorted(CODES)),
            "max_kosten": {
                "description": "gratis, of een bedrag in euro per keer.",
                "nullable": True,
                "anyOf": [
                    {"type": "string", "enum": [GRATIS]},
                    {"type": "number", "minimum": 0, "maximum": MOST_COSTS},
                ],
            },
            "toegankelijk": _slugs(TOEGANKELIJK),
            "dagdelen": _slugs(DAGDELEN),
            "limiet": {
                "type": "integer",
                "nullable": True,
                "minimum": 1,
                "maximum": MOST_RESULTS,
                "default": 10,
            },
            "registreer": {"type": "boolean", "nullable": True, "default": False},
        },
        "anyOf": [
            {
                "required": ["hulpvraag"],
                "properties": {"hulpvraag": {"type": "string", "pattern": r"[^\s\u0000]"}},
            },
            {
                "required": ["themas"],
                "properties": {
                    "themas": {"type": "array", "minItems": 1, "items": {"type": "string"}}
                },
            },
        ],
        "example": {"hulpvraag": "ik zit veel alleen sinds mijn man er niet meer is"},
    }


def _answers() -> dict[str, Schema]:
    return {
        "Antwoord": _answer(),
        "Suggestie": _object(
            {
                "id": _text("De id van de rij in het bronbestand."),
                "nummer": _whole("Het id van dit aanbod in /aanbod/{id}."),
                "aanbod": _text(),
                "organisatie": _text(),
                "score": _part("Hoe goed het past."),
                "afstand_km": _maybe({"type": "number", "minimum": 0}),
                "trede": _whole("Hoe groot de stap is: 1 is klein."),
                "redenen": _list(_ref("Reden")),
                "let_op": _list(_ref("LetOp")),
            }
        ),
        "Reden": _object({"factor": _text(), "bijdrage": {"type": "number"}, "tekst": _text()}),
        "LetOp": _object({"factor": _text(), "tekst": _text()}),
    }


def _gap() -> Schema:
    return _object(
        {
            "reden": {"type": "string", "enum": [reden.value for reden in GapReden]},
            "themas": _list(_text()),
            "wijk": _maybe(_text()),
            "toelichting": _text(),
            "opgelost_zonder": _list(_text()),
            "dichtstbij": _list(_ref("Suggestie")),
        }
    )


def _crisis() -> Schema:
    return _object(
        {
            "soort": {"type": "string", "enum": list(LINES)},
            "hulplijnen": _list(_object({"naam": _text(), "telefoon": _text()})),
        }
    )


def _answer() -> Schema:
    wijk = _object(
        {
            "code": _text(),
            "naam": _text(),
            "bron": {"type": "string", "enum": ["gekozen", "postcode", "tekst"]},
        }
    )
    return _object(
        {
            "themas": _list(
                _object({"thema": _text(), "zekerheid": _part(), "woorden": _list(_text())})
            ),
            "behoeften": _list(
                _object({"behoefte": _text(), "zekerheid": _part(), "tekst": _text()})
            ),
            "wijk": _maybe(wijk),
            "wijk_mogelijk": _list(wijk),
            "begrepen": {"type": "object", "description": "Wat wij van de vraag begrepen."},
            "suggesties": _list(_ref("Suggestie")),
            "signaal": _maybe(_gap()),
            "crisis": _maybe(_crisis()),
            "gewoon_leven": _maybe({"type": "object"}),
            "ander_loket": _maybe({"type": "object"}),
            "hulpvraag_geschoond": _text("De tekst zonder namen en nummers."),
            "weging": _text("De versie van de weging."),
            "betekenis": _text("Hoe de betekenis werd vergeleken."),
        }
    )


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "required": list(properties), "properties": dict(properties)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _maybe(schema: Schema) -> Schema:
    return {**schema, "nullable": True}


def _slugs(known: Collection[str]) -> Schema:
    return _maybe(_list({"type": "string", "enum": list(known)}))


def _text(about: str = "") -> Schema:
    return {"type": "string", **({"description": about} if about else {})}


def _whole(about: str) -> Schema:
    return {"type": "integer", "description": about}


def _part(about: str = "") -> Schema:
    described = {"description": about} if about else {}
    return {"type": "number", "minimum": 0, "maximum": 1, **described}
