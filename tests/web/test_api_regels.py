"""The API against the NL API Design Rules 2.1: the document, the routes, and both together.

The official linter is a Node package that can't be had everywhere; these are tests of our own of
the same rules, each named as the standard names it (https://logius-standaarden.github.io).
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator

from app.exchange.openapi import API_VERSION
from tests.apps import make_app
from tests.web.conftest import number_of

BASE = "/api/v1"
SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?")
CAMEL = re.compile(r"_?[a-z][a-z0-9]*([A-Z][a-z0-9]*)*")
PATH = re.compile(r"(/([a-z0-9-]+|\{[^}]+\}))+")
PLURALS = {"organisaties", "themas", "wijken", "doelgroepen", "soorten", "hulplijnen"}
NO_PLURAL = {"aanbod", "match"}
"""Of ``aanbod`` there is none; ``match`` is an operation (/core/resource-operations). See ADR 8."""
OLDER = "/match"
"""The match contract is older than these rules: its keys are in snake_case."""

Document = dict[str, Any]


@pytest.fixture(scope="module")
def document(shared_app: Flask) -> Document:
    """The description as anybody gets it."""
    return json_of(shared_app, f"{BASE}/openapi.json")


def json_of(app: Flask, path: str, **options: Any) -> Any:
    """The body of the answer to ``path``."""
    return json.loads(app.test_client().get(path, **options).data)


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """(path, method, operation) of all."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def resolve(document: Document, found: Document) -> Document:
    """``found``, or what it refers to."""
    if "$ref" not in found:
        return found
    part = document
    for name in found["$ref"].removeprefix("#/").split("/"):
        part = part[name]
    return part


def validator(document: Document, schema: Document) -> Any:
    """Checks bodies against ``schema`` of the document."""
    whole = {"allOf": [schema], "components": document["components"]}
    return OAS30Validator(whole, format_checker=oas30_format_checker)


def properties(schema: Any) -> Iterator[tuple[str, Document]]:
    """Every property of ``schema`` and of what is in it."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield from schema["properties"].items()
        for value in schema.values():
            yield from properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties(value)


# --- /core/doc-openapi, /core/publish-openapi, /core/doc-openapi-contact, /core/doc-language ------


def test_the_document_is_valid_openapi_3(document: Document) -> None:
    assert re.fullmatch(r"3(\.\d+){1,2}", document["openapi"])
    OpenAPIV30SpecValidator(document).validate()


@pytest.mark.parametrize("path", [f"{BASE}/openapi.json", "/v1/openapi.json"])
def test_it_can_be_had_from_everywhere(shared_app: Flask, document: Document, path: str) -> None:
    answer = shared_app.test_client().get(path, headers={"Origin": "https://elders.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.mimetype == "application/json"
    assert answer.json == document


def test_it_says_whom_to_ask_and_what_is_allowed(tmp_path, seeded_folder) -> None:
    url = f"sqlite:///{seeded_folder / 'test.sqlite'}"
    site = "https://dichtbij.example"
    app = make_app(tmp_path, DATABASE_URL=url, SITE_URL=site, API_CONTACT="api@example.org")
    found = json_of(app, f"{BASE}/openapi.json", headers={"Host": "kwaad.example"})
    assert found["info"]["contact"] == {
        "name": "Beheer van Dichtbij Zwolle",
        "url": f"{site}/api",
        "email": "api@example.org",
    }
    assert found["info"]["license"]["name"] == "EUPL-1.2"
    assert found["servers"] == [{"url": f"{site}{BASE}"}]
    assert "kwaad" not in json.dumps(found)


def test_without_an_address_none_is_made_up(document: Document) -> None:
    assert document["info"]["contact"].keys() == {"name", "url"}


def test_everything_is_told_in_dutch(document: Document) -> None:
    for path, method, operation in operations(document):
        assert operation["summary"], f"{method} {path}"
        assert operation["tags"][0] in {tag["name"] for tag in document["tags"]}
    assert "Openbare gegevens" in document["info"]["description"]


# --- /core/naming-resources, naming-collections, path-segments-kebab-case, no-trailing-slash ------


def test_paths_are_dutch_plural_nouns_in_kebab_case(document: Document) -> None:
    for path in document["paths"]:
        assert PATH.fullmatch(path), path
        collection = path.split("/")[1]
        assert collection in PLURALS | NO_PLURAL, path


def test_a_slash_at_the_end_is_another_address(shared_app: Flask, document: Document) -> None:
    for path in document["paths"]:
        answer = shared_app.test_client().get(BASE + example(shared_app, path) + "/")
        assert answer.status_code == 404, path
        assert answer.mimetype == "application/problem+json"


# --- /core/query-keys-camel-case and keys of bodies -----------------------------------------------


def test_keys_are_camel_case(document: Document) -> None:
    names = [p["name"] for _, _, o in operations(document) for p in o.get("parameters", [])]
    assert [name for name in names if not CAMEL.fullmatch(name)] == []
    of_match = set(schemas_of(document, OLDER))
    for name, schema in document["components"]["schemas"].items():
        assert re.fullmatch(r"([A-Z][a-z]+)+", name), name
        if name not in of_match - {"Probleem"}:
            wrong = [key for key, _ in properties(schema) if not CAMEL.fullmatch(key)]
            assert wrong == [], name


def schemas_of(document: Document, path: str) -> set[str]:
    """The names of the schemas that ``path`` uses, and those that they use."""
    found: set[str] = set()
    todo = [json.dumps(document["paths"][path])]
    while todo:
        for name in re.findall(r"#/components/schemas/(\w+)", todo.pop()):
            if name not in found:
                found.add(name)
                todo.append(json.dumps(document["components"]["schemas"][name]))
    return found


# --- /core/http-methods, /core/http-safety, /core/stateless ---------------------------------------


def test_only_standard_methods(document: Document) -> None:
    found = {(path, method) for path, method, _ in operations(document)}
    assert {method for _, method in found} == {"get", "post"}
    assert [path for path, method in found if method != "get"] == [OLDER]


def test_nothing_is_remembered_of_who_asks(shared_app: Flask, document: Document) -> None:
    for path, method, _ in operations(document):
        answer = shared_app.test_client().open(
            BASE + example(shared_app, path), method=method, json={"themas": ["rouw"]}
        )
        assert answer.headers.getlist("Set-Cookie") == []


# --- /core/uri-version, /core/semver, /core/version-header ----------------------------------------


def test_the_version(shared_app: Flask, document: Document) -> None:
    version = document["info"]["version"]
    assert SEMVER.fullmatch(version)
    assert version == API_VERSION
    major = version.partition(".")[0]
    assert all(server["url"].endswith(f"/v{major}") for server in document["servers"])
    for path, method, _ in operations(document):
        answer = shared_app.test_client().open(BASE + example(shared_app, path), method=method)
        assert answer.headers["API-Version"] == version, path
    for path in ("/bestaat-niet", "/aanbod/0", "/aanbod?x=1", "/openapi.json"):
        assert shared_app.test_client().get(BASE + path).headers["API-Version"] == version


def test_every_answer_is_described_with_the_version(document: Document) -> None:
    for path, method, operation in operations(document):
        for code, response in operation["responses"].items():
            headers = resolve(document, response)["headers"]
            assert "API-Version" in headers, f"{method} {path} {code}"


# --- /core/error-handling -------------------------------------------------------------------------


def test_errors_are_problem_documents(document: Document) -> None:
    for path, method, operation in operations(document):
        assert {"400", "429", "500"} <= operation["responses"].keys(), f"{method} {path}"
        for code, response in operation["responses"].items():
            if code >= "400":
                content = resolve(document, response)["content"]
                assert list(content) == ["application/problem+json"]
                schema = resolve(document, content["application/problem+json"]["schema"])
                assert {"status", "title", "detail"} <= set(schema["required"])


@pytest.mark.parametrize(
    "path", ["/aanbod?thema=x&y=1", "/aanbod/0", "/x", "/match", "/themas/%00"]
)
def test_errors_are_as_described(shared_app: Flask, document: Document, path: str) -> None:
    answer = shared_app.test_client().get(BASE + path)
    assert answer.status_code >= 400
    schema = document["components"]["schemas"]["Probleem"]
    assert list(validator(document, schema).iter_errors(answer.json)) == []


# --- /core/date-time ------------------------------------------------------------------------------


def test_days_and_moments(shared_app: Flask, document: Document) -> None:
    formats = {
        name: schema.get("format")
        for name, schema in properties(document["components"]["schemas"])
        if name in ("laatstGecontroleerd", "gewijzigdOp")
    }
    assert formats == {"laatstGecontroleerd": "date", "gewijzigdOp": "date-time"}
    for item in json_of(shared_app, f"{BASE}/aanbod?paginaGrootte=100")["aanbod"]:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d|None", str(item["laatstGecontroleerd"]))
        offset = datetime.fromisoformat(item["gewijzigdOp"]).utcoffset()
        assert offset is not None
        assert not offset


# --- /core/transport ------------------------------------------------------------------------------


def test_the_headers_that_the_rules_ask_for(shared_app: Flask) -> None:
    for path in ("/aanbod", "/aanbod/0", "/openapi.json", ""):
        headers = shared_app.test_client().get(BASE + path).headers
        assert headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["Content-Type"].startswith("application/")
        assert headers["Strict-Transport-Security"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"


def test_no_words_of_a_person_in_an_address(document: Document) -> None:
    """/core/transport/no-sensitive-uris: what may be asked by an address is known beforehand."""
    for path, _, operation in operations(document):
        for parameter in operation.get("parameters", []):
            schema = parameter["schema"].get("items", parameter["schema"])
            bound = {"enum", "pattern", "maximum"} & schema.keys()
            assert bound, f"{path} {parameter['name']}"


# --- The document and the routes say the same -----------------------------------------------------


def test_every_route_is_described_and_every_description_has_a_route(
    shared_app: Flask, document: Document
) -> None:
    routes = {
        (shape(rule.rule), method.lower())
        for rule in shared_app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.rule.startswith(f"{BASE}/") and not rule.rule.endswith("openapi.json")
    }
    described = {(shape(BASE + path), method) for path, method, _ in operations(document)}
    assert routes == described


def shape(path: str) -> str:
    """``path`` with ``{}`` for its parts."""
    return re.sub(r"<[^>]+>|\{[^}]+\}", "{}", path)


def test_names_of_operations_are_unique(document: Document) -> None:
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(names) == len(set(names))


def test_every_answer_is_as_described(shared_app: Flask, document: Document) -> None:
    for path, method, operation in operations(document):
        address = BASE + example(shared_app, path)
        query = "?paginaGrootte=100" if path in ("/aanbod", "/organisaties") else ""
        answer = shared_app.test_client().open(
            address + query, method=method, json={"themas": ["rouw", "geldzorgen"], "limiet": 3}
        )
        code = str(answer.status_code)
        response = resolve(document, operation["responses"][code])
        schema = response["content"][answer.mimetype]["schema"]
        assert list(validator(document, schema).iter_errors(answer.json)) == [], path


def test_every_thema_and_wijk_is_as_described(shared_app: Flask, document: Document) -> None:
    schemas = document["components"]["schemas"]
    for name, key, schema in (
        ("themas", "slug", "ThemaMetUitleg"),
        ("wijken", "code", "WijkMetBuren"),
    ):
        items = json_of(shared_app, f"{BASE}/{name}")[name]
        for item in items:
            body = json_of(shared_app, f"{BASE}/{name}/{item[key]}")
            assert list(validator(document, schemas[schema]).iter_errors(body)) == []


def test_nothing_is_shown_that_is_not_described(shared_app: Flask, document: Document) -> None:
    [item] = json_of(shared_app, f"{BASE}/aanbod?paginaGrootte=1")["aanbod"]
    assert item.keys() == document["components"]["schemas"]["Aanbod"]["properties"].keys()


def test_what_a_filter_may_be_is_told(shared_app: Flask, document: Document) -> None:
    parameters = document["paths"]["/aanbod"]["get"]["parameters"]
    known = {p["name"]: p["schema"]["items"]["enum"] for p in parameters if "items" in p["schema"]}
    themas = json_of(shared_app, f"{BASE}/themas")["themas"]
    assert known["thema"] == [thema["slug"] for thema in themas]
    assert known["kosten"] == ["gratis", "betaald"]
    for name, values in known.items():
        for value in values[:3]:
            address = f"{BASE}/aanbod?{name}={value}&paginaGrootte=1"
            assert shared_app.test_client().get(address).status_code == 200


def example(app: Flask, path: str) -> str:
    """An address of ``path`` that is there."""
    if path == "/organisaties/{id}":
        return "/organisaties/1"
    values = {"id": number_of(app), "slug": "rouw", "code": "WK019331"}
    return path.format(**values)
