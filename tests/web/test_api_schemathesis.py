"""The API against its own description, with questions that Schemathesis makes up.

The same questions in every run. What is asked as described must have an answer as described; what
is not must be refused; nothing may break.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.schemas import OpenApiSchema

from app.exchange.openapi import Over, make_document
from app.matching.openapi import describe
from tests.web.conftest import make_small_app

OFTEN = "1000000 per minute"
EXAMPLES = 20
NOTHING: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
OPERATIONS = [
    operation
    for path in make_document(Over("", "", "", ""), NOTHING, [describe])["paths"].values()
    for operation in path.values()
]
QUESTIONS = [(operation["operationId"], GenerationMode.POSITIVE) for operation in OPERATIONS] + [
    (operation["operationId"], GenerationMode.NEGATIVE)
    for operation in OPERATIONS
    if operation.get("parameters") or "requestBody" in operation  # else nothing can be wrong
]


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> OpenApiSchema:
    """The description of an application of this module alone."""
    folder = tmp_path_factory.mktemp("schemathesis") / "instance"
    app = make_small_app(folder, sqlite_template, API_RATE_LIMIT=OFTEN, MATCH_RATE_LIMIT=OFTEN)
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)


@pytest.mark.parametrize(("name", "mode"), QUESTIONS)
def test_every_answer_is_as_described(
    described: OpenApiSchema, name: str, mode: GenerationMode
) -> None:
    ask(described, name, mode)


def test_an_answer_that_differs_is_found(described: OpenApiSchema) -> None:
    """Else all of the above could not fail: here the document says something that is not so."""
    wrong = json.loads(json.dumps(described.raw_schema))
    wrong["components"]["schemas"]["Keuze"]["properties"]["titel"] = {"type": "integer"}
    other = schemathesis.openapi.from_dict(wrong)
    other.app = described.app
    with pytest.raises(FailureGroup, match="integer"):
        ask(other, "lijstSoorten", GenerationMode.POSITIVE)


def ask(schema: OpenApiSchema, name: str, mode: GenerationMode) -> None:
    """Ask what ``mode`` makes up for the operation called ``name``; fails at a wrong answer."""
    operation = schema.find_operation_by_id(name)

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    def call(case: Case) -> None:
        case.call_and_validate()

    call()
