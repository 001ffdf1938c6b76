"""The parts of the description of the API: what its answers look like. See ``weergave``.

OpenAPI 3.0: what may be unknown is ``nullable``. Descriptions are Dutch (NL API Design Rules,
``doc-language``).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.directory.types import Aanmelden, Bereik

Schema = dict[str, Any]


def text(description: str = "", *, unknown: bool = False, **more: Any) -> Schema:
    """A text; ``unknown``: it may be null."""
    return _marked({"type": "string", **more}, description, unknown)


def whole(description: str = "", *, unknown: bool = False, **more: Any) -> Schema:
    """A whole number from 0."""
    return _marked({"type": "integer", "minimum": 0, **more}, description, unknown)


def yes_no(description: str = "") -> Schema:
    """True or false."""
    return _marked({"type": "boolean"}, description, unknown=False)


def many(items: Schema, description: str = "") -> Schema:
    """A list."""
    return _marked({"type": "array", "items": items}, description, unknown=False)


def one_of(values: Iterable[str], description: str = "", *, unknown: bool = False) -> Schema:
    """One of ``values``; with ``unknown`` null as well."""
    known: list[str | None] = [*values, *([None] if unknown else [])]
    return _marked({"type": "string", "enum": known}, description, unknown)


def whole_object(properties: Mapping[str, Schema], description: str = "") -> Schema:
    """An object that always has all of ``properties``; later versions may add more."""
    shape = {"type": "object", "required": list(properties), "properties": dict(properties)}
    return _marked(shape, description, unknown=False)


def ref(name: str) -> Schema:
    """The schema called ``name``."""
    return {"$ref": f"#/components/schemas/{name}"}


def maybe(schema: Schema, description: str = "") -> Schema:
    """``schema`` or null. It is written out: in OpenAPI 3.0 a reference can't be null."""
    return _marked(dict(schema), description or schema.get("description", ""), unknown=True)


def _marked(schema: Schema, description: str, unknown: bool) -> Schema:
    if unknown:
        schema["nullable"] = True
    return {**schema, "description": description} if description else schema


DATE: Schema = {"format": "date", "example": "2026-11-01"}
ADDRESS: Schema = {"format": "uri"}
SLUG: Schema = {"pattern": "^[a-z0-9-]+$", "maxLength": 40}
WIJKCODE: Schema = {"pattern": "^WK[0-9]{6}$", "example": "WK019331"}

LINK = whole_object({"href": text("Het hele adres.", **ADDRESS)})
PUNT = whole_object(
    {
        "type": one_of(["Point"]),
        "coordinates": {
            "type": "array",
            "items": {"type": "number"},
            "minItems": 2,
            "maxItems": 2,
            "example": [6.08, 52.53],
        },
    },
    "Een punt van GeoJSON (RFC 7946): WGS 84, eerst de lengte en dan de breedte.",
)
PROBLEEM = whole_object(
    {
        "type": text(),
        "title": text("Wat er mis is, in het kort."),
        "status": whole("De statuscode van HTTP."),
        "detail": text("Wat er mis is, in zinnen."),
        "fouten": {
            "type": "object",
            "additionalProperties": many({"type": "string"}),
            "description": "Alles wat niet klopt, per sleutel van het verzoek. Gaat het over het "
            "hele verzoek, dan heet de sleutel verzoek.",
        },
    },
    "Een fout, als probleemdocument (RFC 9457).",
)
LIJSTLINKS = {
    "type": "object",
    "required": ["self", "first", "last"],
    "properties": {name: ref("Link") for name in ("self", "first", "prev", "next", "last")},
}
LOCATIE = whole_object(
    {
        "adres": text(unknown=True),
        "postcode": text(unknown=True),
        "plaats": text(unknown=True),
        "wijk": text("De CBS-code van de wijk.", unknown=True, **WIJKCODE),
        "punt": maybe(PUNT, "Waar het op de kaart staat."),
    }
)
AANBOD = whole_object(
    {
        "id": whole("Blijft altijd hetzelfde. Staat ook in het adres van de pagina.", minimum=1),
        "sleutel": text("De id van de rij in het bronbestand. POST /match noemt dit id."),
        "naam": text(),
        "organisatie": whole_object(
            {"id": whole(minimum=1), "naam": text(), "soort": text("Zie /soorten.", **SLUG)}
        ),
        "omschrijving": text("De tekst van de organisatie zelf."),
        "inHetKort": text("Een korte tekst van de redactie.", unknown=True),
        "watGebeurtEr": text(unknown=True),
        "wieKomenEr": text(unknown=True),
        "eersteKeer": text("Hoe het de eerste keer gaat.", unknown=True),
        "meenemen": text(unknown=True),
        "route": text("Hoe u er komt.", unknown=True),
        "toegang": text("Hoe u binnenkomt.", unknown=True),
        "wieNeemtOp": text("Wie de telefoon opneemt: een rol, geen naam.", unknown=True),
        "soort": text("Zie /soorten.", **SLUG),
        "themas": many(text(**SLUG), "Zie /themas. Het eerste past het best."),
        "doelgroepen": many(text(**SLUG), "Zie /doelgroepen."),
        "leeftijdVan": whole("In jaren.", unknown=True),
        "leeftijdTot": whole("In jaren, tot en met.", unknown=True),
        "bereik": one_of((kind.value for kind in Bereik), "Voor wie in welk gebied het is."),
        "wijken": many(text(**WIJKCODE), "Voor welke wijken, als het bereik wijk is."),
        "locatie": maybe(LOCATIE, "Waar het is."),
        "kosten": text("gratis, of de kosten in woorden.", unknown=True),
        "talen": many(text(), "ISO 639-1."),
        "toegankelijk": many(text()),
        "tijden": many(text(), "Wanneer het is, in woorden zoals ma 10:00-12:00."),
        "aanmelden": one_of((how.value for how in Aanmelden), "Hoe u meedoet.", unknown=True),
        "wachttijdWeken": whole(unknown=True),
        "telefoon": text(unknown=True),
        "email": text(unknown=True),
        "website": text(unknown=True, **ADDRESS),
        "laatstGecontroleerd": text("Wanneer iemand dit nakeek.", unknown=True, **DATE),
        "gewijzigdOp": text("In UTC.", format="date-time", example="2026-11-01T09:30:00Z"),
        "bron": text("Waar de gegevens vandaan komen.", unknown=True),
        "_links": whole_object(
            {"self": ref("Link"), "organisatie": ref("Link"), "pagina": ref("Link")}
        ),
    },
    "Wat een organisatie aanbiedt. null of een lege lijst betekent: onbekend. Nooit: nee.",
)
_ORGANISATIE = {
    "id": whole("Blijft altijd hetzelfde.", minimum=1),
    "naam": text(),
    "soort": text("Zie /soorten.", **SLUG),
    "aantalAanbod": whole(),
    "_links": whole_object({"self": ref("Link"), "pagina": ref("Link")}),
}
_KORT_AANBOD = whole_object(
    {"id": whole(minimum=1), "naam": text(), "_links": whole_object({"self": ref("Link")})}
)
_THEMA = {
    "slug": text(**SLUG),
    "titel": text(),
    "uitleg": text(),
    "zrmDomein": text("Domein van de Zelfredzaamheid-Matrix.", unknown=True),
    "positieveGezondheid": text("Een van de zes kanten daarvan.", unknown=True),
    "aantalAanbod": whole(),
    "_links": whole_object({"self": ref("Link"), "aanbod": ref("Link"), "pagina": ref("Link")}),
}
_WIJK = {
    "code": text("De code van het CBS.", **WIJKCODE),
    "naam": text(),
    "middelpunt": maybe(PUNT),
    "aantalAanbod": whole("Wat in de wijk is, of alleen voor de wijk."),
    "_links": whole_object({"self": ref("Link"), "aanbod": ref("Link"), "pagina": ref("Link")}),
}
_KEUZE = {"slug": text(**SLUG), "titel": text()}
_HULPLIJN = {
    "slug": text(**SLUG),
    "naam": text(),
    "telefoon": text("Dit nummer belt u."),
    "telefoonKort": text("Zo kennen mensen het nummer."),
    "waarvoor": text(),
    "wanneer": text("Wanneer u kunt bellen.", unknown=True),
    "soorten": many(text(), "Voor welke soort crisis de lijn is."),
    "opElkePagina": yes_no(),
    "bevestigd": yes_no("Of de lijn dit zelf bevestigde."),
    "website": text(unknown=True, **ADDRESS),
    "laatstGecontroleerd": text(unknown=True, **DATE),
    "bron": text(unknown=True),
}


def _page(name: str, of: str) -> Schema:
    return whole_object(
        {
            name: many(ref(of)),
            "pagina": whole("Het nummer van deze pagina, vanaf 1.", minimum=1),
            "paginaGrootte": whole("Hoeveel er hoogstens op een pagina staan.", minimum=1),
            "totaal": whole("Hoeveel er zijn, op alle pagina's samen."),
            "_links": ref("Lijstlinks"),
        }
    )


def _list(name: str, of: str) -> Schema:
    links = whole_object({"self": ref("Link")})
    return whole_object({name: many(ref(of)), "totaal": whole(), "_links": links})


SCHEMAS: Mapping[str, Schema] = {
    "Aanbod": AANBOD,
    "AanbodLijst": _page("aanbod", "Aanbod"),
    "Organisatie": whole_object(_ORGANISATIE),
    "OrganisatieMetAanbod": whole_object(
        {
            **_ORGANISATIE,
            "telefoons": many(text()),
            "emails": many(text()),
            "websites": many(text(**ADDRESS)),
            "aanbod": many(_KORT_AANBOD),
        }
    ),
    "OrganisatieLijst": _page("organisaties", "Organisatie"),
    "Thema": whole_object(_THEMA),
    "ThemaMetUitleg": whole_object(
        {
            **_THEMA,
            "watIsHet": many(text()),
            "hoeHerkentUHet": many(text()),
            "watKuntUZelfDoen": many(text()),
            "wanneerHulpVragen": many(text()),
        }
    ),
    "ThemaLijst": _list("themas", "Thema"),
    "Wijk": whole_object(_WIJK),
    "WijkMetBuren": whole_object({**_WIJK, "buurwijken": many(text(**WIJKCODE))}),
    "WijkLijst": _list("wijken", "Wijk"),
    "Keuze": whole_object(_KEUZE),
    "DoelgroepLijst": _list("doelgroepen", "Keuze"),
    "SoortLijst": _list("soorten", "Keuze"),
    "Hulplijn": whole_object(_HULPLIJN),
    "HulplijnLijst": _list("hulplijnen", "Hulplijn"),
    "Link": LINK,
    "Lijstlinks": LIJSTLINKS,
    "Probleem": PROBLEEM,
}
