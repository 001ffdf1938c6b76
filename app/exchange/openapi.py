"""The description of the API as a program reads it (OpenAPI 3.0), by the NL API Design Rules 2.1.

Pure: what differs from one installation to another comes in. The values that a filter may have are
those of this gemeente, so the document can be checked against to the letter; a new thema is data
and no new version.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.exchange.openapi_schemas import SCHEMAS, Schema, ref
from app.exchange.verzoek import (
    GROOTTE,
    LAST_PAGE,
    MOST_ON_A_PAGE,
    PAGINA,
    SORTEER,
    SORTERINGEN,
    USUAL_ON_A_PAGE,
    Choices,
)
from app.search.types import AND_FACETS, FACETS
from app.web.problems import PROBLEM, TEXTS

API_VERSION = "1.0.0"
"""Major, minor and patch (SemVer); each change of it is told in CHANGELOG.md."""

LARGEST_ID = 2**31 - 1
JSON = "application/json"
LICENCE = "https://eupl.eu/1.2/nl/"
DESCRIPTION = """\
Wat er in {gemeente} is voor hulp, voor gezelschap en om mee te doen. Openbare gegevens, zonder
sleutel en zonder account. Lees alleen wat u nodig hebt: er is een grens aan het aantal verzoeken.

Zoeken met woorden van een inwoner kan alleen met POST /match. Zo'n tekst kan gevoelig zijn en hoort
niet in een adres. Wij bewaren hem niet.

De licentie hieronder geldt voor de software. De gegevens komen uit openbare bronnen. Bij elk aanbod
staat de bron in het veld bron. Noem die bron als u de gegevens gebruikt, en zet erbij wanneer het
voor het laatst is gecontroleerd. De wijken komen van het CBS (CC BY 4.0).
"""
TAGS = {
    "Aanbod": "Wat organisaties aanbieden, en die organisaties.",
    "Woordenlijsten": "Woorden en plaatsen waarmee u het aanbod kunt filteren.",
    "Hulplijnen": "Landelijke nummers om te bellen.",
    "Zoeken": "Van een hulpvraag in eigen woorden naar aanbod.",
}
_FILTERS = {
    "thema": "Waar het over gaat. Zie /themas.",
    "doelgroep": "Voor wie het is. Zie /doelgroepen. Wat voor iedereen is, hoort er altijd bij.",
    "soort": "Wat voor aanbod het is. Zie /soorten.",
    "wijk": "Voor wie in deze wijk woont. Zie /wijken.",
    "kosten": "Of het geld kost.",
    "taal": "In welke taal iemand geholpen wordt (ISO 639-1).",
    "toegankelijk": "Waarop iemand moet kunnen rekenen.",
    "dagdeel": "Wanneer het is.",
}

Paths = dict[str, dict[str, Any]]
Omschrijving = Callable[[Choices], tuple[Paths, dict[str, Schema]]]
"""What another package adds: paths and schemas, for the known values. Of its responses only those
that are its own; what all operations share is added here."""


@dataclass(frozen=True, slots=True)
class Over:
    """What the document says of this installation.

    ``server`` is the address of the API, ``uitleg`` of a page about it; an empty ``email`` is
    unknown.
    """

    server: str
    gemeente: str
    uitleg: str
    email: str


def make_document(over: Over, choices: Choices, others: Iterable[Omschrijving] = ()) -> Schema:
    """The whole description. ``choices`` has by query key the values that are known."""
    paths, schemas = _paths(choices), dict(SCHEMAS)
    for describe in others:
        more_paths, more_schemas = describe(choices)
        paths |= more_paths
        schemas |= more_schemas
    for path in paths.values():
        for operation in path.values():
            _finish(operation)
    return {
        "openapi": "3.0.3",
        "info": _info(over),
        "servers": [{"url": over.server}],
        "tags": [{"name": name, "description": about} for name, about in TAGS.items()],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "headers": _HEADERS,
            "responses": {f"Fout{code}": _error(code) for code in TEXTS},
        },
    }


def _info(over: Over) -> Schema:
    contact = {"name": f"Beheer van Dichtbij {over.gemeente}".strip(), "url": over.uitleg}
    return {
        "title": f"Dichtbij {over.gemeente}".strip(),
        "version": API_VERSION,
        "description": DESCRIPTION.format(gemeente=over.gemeente or "de gemeente"),
        "contact": {**contact, **({"email": over.email} if over.email else {})},
        "license": {"name": "EUPL-1.2", "url": LICENCE},
    }


_HEADERS = {
    "API-Version": {
        "description": "De volledige versie van deze API.",
        "required": True,
        "schema": {"type": "string", "example": API_VERSION},
    },
    "Location": {
        "description": "Waar het nu is.",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
    },
    "Retry-After": {
        "description": "Over hoeveel seconden het weer kan.",
        "schema": {"type": "integer", "minimum": 0},
    },
}
_VERSION_HEADER = {"API-Version": {"$ref": "#/components/headers/API-Version"}}


def _error(code: int) -> Schema:
    title, detail = TEXTS[code]
    headers: Schema = dict(_VERSION_HEADER)
    if code == 429:  # too many requests
        headers["Retry-After"] = {"$ref": "#/components/headers/Retry-After"}
    return {
        "description": f"{title}. {detail}",
        "headers": headers,
        "content": {PROBLEM: {"schema": ref("Probleem")}},
    }


def _finish(operation: Schema) -> None:
    """Give an operation what all have: the header with the version, and the usual errors."""
    responses = operation["responses"]
    for code in ("400", "429", "500", *operation.pop("fouten", ())):
        responses[code] = {"$ref": f"#/components/responses/Fout{code}"}
    for response in responses.values():
        if "$ref" not in response:
            response["headers"] = {**_VERSION_HEADER, **response.get("headers", {})}
    operation["responses"] = dict(sorted(responses.items()))


def _paths(choices: Choices) -> Paths:
    words, page = "Woordenlijsten", [_page_number(), _page_size()]
    filters = [*(_filter(facet, choices) for facet in FACETS), _order()]
    return {
        "/aanbod": _get("lijstAanbod", "Aanbod", "Een lijst van aanbod", "AanbodLijst",
                        [*filters, *page], also=("503",)),
        "/aanbod/{id}": _one("toonAanbod", "Aanbod", "Eén aanbod", "Aanbod", _number(), moves=True),
        "/organisaties": _get("lijstOrganisaties", "Aanbod", "Een lijst van organisaties",
                              "OrganisatieLijst", page),
        "/organisaties/{id}": _one("toonOrganisatie", "Aanbod", "Eén organisatie",
                                   "OrganisatieMetAanbod", _number(), moves=True),
        "/themas": _get("lijstThemas", words, "Alle thema's", "ThemaLijst"),
        "/themas/{slug}": _one("toonThema", words, "Eén thema", "ThemaMetUitleg",
                               _path_text("slug", "^[a-z0-9-]+$", "rouw")),
        "/wijken": _get("lijstWijken", words, "Alle wijken", "WijkLijst"),
        "/wijken/{code}": _one("toonWijk", words, "Eén wijk", "WijkMetBuren",
                               _path_text("code", "^WK[0-9]{6}$", "WK019331")),
        "/doelgroepen": _get("lijstDoelgroepen", words, "Alle doelgroepen", "DoelgroepLijst"),
        "/soorten": _get("lijstSoorten", words, "Alle soorten aanbod", "SoortLijst"),
        "/hulplijnen": _get("lijstHulplijnen", "Hulplijnen", "Alle hulplijnen", "HulplijnLijst"),
    }  # fmt: skip


def _get(
    name: str,
    tag: str,
    about: str,
    gives: str,
    parameters: Iterable[Schema] = (),
    also: tuple[str, ...] = (),
) -> Schema:
    operation = {
        "operationId": name,
        "tags": [tag],
        "summary": about,
        "parameters": list(parameters),
        "responses": {
            "200": {"description": about, "content": {JSON: {"schema": ref(gives)}}},
        },
        "fouten": ("406", *also),
    }
    return {"get": operation}


def _one(
    name: str, tag: str, about: str, gives: str, parameter: Schema, *, moves: bool = False
) -> Schema:
    """One resource; with ``moves`` it may be gone, or go on elsewhere."""
    path = _get(name, tag, about, gives, [parameter], ("404", "410") if moves else ("404",))
    if moves:
        path["get"]["responses"]["301"] = {
            "description": "Gaat verder op een ander adres.",
            "headers": {"Location": {"$ref": "#/components/headers/Location"}},
        }
    return path


def _number() -> Schema:
    schema = {"type": "integer", "minimum": 1, "maximum": LARGEST_ID}
    return {"name": "id", "in": "path", "required": True, "schema": schema}


def _path_text(name: str, pattern: str, example: str) -> Schema:
    schema = {"type": "string", "pattern": pattern}
    return {"name": name, "in": "path", "required": True, "schema": schema, "example": example}


def _filter(facet: str, choices: Mapping[str, Iterable[str]]) -> Schema:
    how = (
        "Noemt u er meer, dan moeten ze allemaal kloppen."
        if facet in AND_FACETS
        else "Noemt u er meer, dan is één genoeg."
    )
    return {
        "name": facet,
        "in": "query",
        "description": f"{_FILTERS[facet]} {how}",
        "schema": {"type": "array", "items": {"type": "string", "enum": list(choices[facet])}},
        "style": "form",
        "explode": True,
    }


def _order() -> Schema:
    values = [order.value for order in SORTERINGEN]
    schema = {"type": "string", "enum": values, "default": values[0]}
    return {"name": SORTEER, "in": "query", "description": "De volgorde.", "schema": schema}


def _page_number() -> Schema:
    schema = {"type": "integer", "minimum": 1, "maximum": LAST_PAGE, "default": 1}
    about = "Het nummer van de pagina. Voorbij de laatste is de lijst leeg."
    return {"name": PAGINA, "in": "query", "description": about, "schema": schema}


def _page_size() -> Schema:
    schema = {
        "type": "integer",
        "minimum": 1,
        "maximum": MOST_ON_A_PAGE,
        "default": USUAL_ON_A_PAGE,
    }
    return {
        "name": GROOTTE,
        "in": "query",
        "description": "Hoeveel er op een pagina staan.",
        "schema": schema,
    }
