"""``POST /api/v1/match``: the contract over HTTP, and what it makes of bad input."""

import json

import pytest
from sqlalchemy import MetaData, func, select

from app.signalering.models import Signaal
from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK
from tests.web.checks import check_headers
from tests.web.conftest import make_small_app

FIETSLES = {"hulpvraag": "ik zoek fietsles voor vrouwen", "wijk": HOLTENBROEK}
KEYS = {
    "themas", "wijk", "begrepen", "suggesties", "signaal", "crisis", "gewoon_leven",
    "hulpvraag_geschoond", "weging",
}  # fmt: skip
CANARY = "kanariepiet"


@pytest.fixture(scope="module")
def small_app(tmp_path_factory, sqlite_template):
    """One application for all tests that store nothing."""
    return make_small_app(tmp_path_factory.mktemp("api") / "instance", sqlite_template)


@pytest.fixture
def own_app(tmp_path, sqlite_template):
    """An application for this test alone."""
    return make_small_app(tmp_path / "instance", sqlite_template)


def post(app, question=None, **options):
    options = options or {"json": question}
    answer = app.test_client().post("/api/v1/match", **options)
    check_headers(answer)
    return answer


def counts(app) -> dict[str, int]:
    """The number of rows in every table."""
    engine = app.extensions["database"].engine
    meta = MetaData()
    meta.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table))
            for table in meta.sorted_tables
        }


def test_an_answer_has_the_keys_of_the_contract(small_app):
    answer = post(small_app, {**FIETSLES, "wijk": BERKUM, "leeftijd": 34})
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    found = answer.json
    assert set(found) >= KEYS
    assert found["wijk"] == {"code": BERKUM, "naam": "Berkum", "bron": "gekozen"}
    assert found["begrepen"]["leeftijd"] == 34
    option = found["suggesties"][0]
    assert option["id"] == "fietsles-berkum"
    assert option["redenen"]
    assert set(option) >= {
        "id", "aanbod", "organisatie", "score", "afstand_km", "trede", "redenen", "let_op",
    }  # fmt: skip
    assert found["signaal"] is None


def test_a_gap_says_why(small_app):
    found = post(small_app, FIETSLES).json
    assert found["suggesties"] == []
    assert found["signaal"]["reden"] == "niet-in-wijk"
    assert found["signaal"]["wijk"] == HOLTENBROEK
    assert found["signaal"]["opgelost_zonder"] == ["wijk"]
    assert found["signaal"]["dichtstbij"][0]["id"] == "fietsles-berkum"
    assert found["signaal"]["toelichting"]


def test_answers_are_not_kept_by_anyone_between(small_app):
    assert post(small_app, FIETSLES).headers["Cache-Control"] == "no-store"


def test_no_cookie_is_given_or_needed(small_app):
    assert post(small_app, FIETSLES).headers.getlist("Set-Cookie") == []


def test_a_site_elsewhere_gets_no_permission(small_app):
    answer = small_app.test_client().post(
        "/api/v1/match", json=FIETSLES, headers={"Origin": "https://elders.example"}
    )
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({}, "hulpvraag"),
        ({"hulpvraag": " "}, "hulpvraag"),
        ({"hulpvraag": "x" * 4001}, "hulpvraag"),
        ({"hulpvraag": "x", "wijk": "WK999999"}, "wijk"),
        ({"hulpvraag": "x", "postcode": "12"}, "postcode"),
        ({"hulpvraag": "x", "postcode": "1011"}, "postcode"),
        ({"hulpvraag": "x", "leeftijd": 10**30}, "leeftijd"),
        ({"hulpvraag": "x", "max_kosten": 10**400}, "max_kosten"),
        ({"hulpvraag": "x", "themas": [["rouw"]]}, "themas"),
        ({"hulpvraag": "x", "themas": "rouw' OR 1=1 --"}, "themas"),
        ([], "verzoek"),
        ("tekst", "verzoek"),
        (None, "verzoek"),
    ],
)
def test_what_is_wrong_is_a_list_a_key(small_app, data, key):
    answer = post(small_app, data=json.dumps(data), content_type="application/json")
    assert answer.status_code == 400
    assert list(answer.json["fouten"]) == [key]
    assert all(isinstance(text, str) for text in answer.json["fouten"][key])
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"nul",
        b"\xff\xfe\x00",
        b'{"hulpvraag": "\xff"}',
        b'{"hulpvraag": "x", "leeftijd": ' + b"9" * 5000 + b"}",
        b"[" * 20_000,
        b'{"a":' * 10_000,
        b"hulpvraag=x",
        '{"hulpvraag": "é"}'.encode("utf-16"),
    ],
    ids=["leeg", "half", "woord", "bytes", "latin", "getal", "diep", "dieper", "form", "utf16"],
)
def test_what_is_no_json_is_refused(small_app, body):
    answer = post(small_app, data=body, content_type="application/json")
    assert answer.status_code in (200, 400)
    if answer.status_code == 400:
        assert answer.json["fouten"]
    assert "Traceback" not in answer.text


def test_no_json_at_all_is_400(small_app):
    for body in (b"", b"{", b"[" * 20_000, b'{"hulpvraag": "\xff"}'):
        assert post(small_app, data=body).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        '{"hulpvraag": "x", "max_kosten": NaN}',
        '{"hulpvraag": "x", "max_kosten": Infinity}',
        '{"hulpvraag": "x", "max_kosten": -Infinity}',
        '{"hulpvraag": "x", "max_kosten": 1e999}',
        '{"hulpvraag": "x", "leeftijd": NaN}',
    ],
)
def test_numbers_that_are_none_are_refused(small_app, body):
    answer = post(small_app, data=body)
    assert answer.status_code == 400
    assert "fouten" in answer.json


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b rouw",
        "\ud800 rouw",
        "'; DROP TABLE aanbod; --",
        "<script>alert(1)</script>",
        "{{ 7*7 }} %s %(x)s",
        "‮rouw‬",
        "😢" * 1000,
        "e\u0301" * 2000,
        "\n" * 3999 + "x",
        "(" * 4000,
        "06" * 2000,
        "a." * 1999 + "@",
        "van " * 1000,
    ],
)
def test_hostile_texts_have_an_answer(small_app, text):
    answer = post(small_app, data=json.dumps({"hulpvraag": text}))
    assert answer.status_code == 200
    assert set(answer.json) >= KEYS
    assert "\x00" not in answer.json["hulpvraag_geschoond"]
    answer.json["hulpvraag_geschoond"].encode("utf-8")


def test_too_large_is_refused_before_it_is_read(small_app):
    assert post(small_app, {"hulpvraag": "x" * 100_000}).status_code == 413
    padded = json.dumps({"hulpvraag": "x", "iets": "y" * 60_000})
    assert post(small_app, data=padded).status_code == 200


def test_too_large_without_a_length_is_refused_too(small_app):
    body = json.dumps({"hulpvraag": "x" * 100_000})
    answer = post(small_app, data=body, headers={"Content-Length": ""})
    assert answer.status_code in (400, 413)


def test_too_often_is_told_when_to_come_back(tmp_path, sqlite_template):
    app = make_small_app(tmp_path / "instance", sqlite_template, MATCH_RATE_LIMIT="2 per minute")
    assert [post(app, FIETSLES).status_code for _ in range(3)] == [200, 200, 429]
    answer = post(app, FIETSLES)
    assert 0 < int(answer.headers["Retry-After"]) <= 60
    assert answer.json["fouten"]["verzoek"]


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_other_methods_are_refused(small_app, method):
    answer = getattr(small_app.test_client(), method)("/api/v1/match")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "OPTIONS, POST"


def test_nothing_is_stored_unless_asked(own_app):
    post(own_app, {"hulpvraag": "x"})  # makes the snapshot, which stores what it understood
    before = counts(own_app)
    for data in (FIETSLES, {**FIETSLES, "registreer": False}, {"hulpvraag": "ik wil dood"},
                 {"hulpvraag": "x", "wijk": "?"}):  # fmt: skip
        post(own_app, data)
    assert counts(own_app) == before


def test_a_gap_is_stored_when_asked(own_app):
    post(own_app, {"hulpvraag": "x"})
    before = counts(own_app)
    answer = post(own_app, {**FIETSLES, "registreer": True, "hulpvraag": f"fietsles {CANARY}"})
    assert answer.json["signaal"]["reden"] == "niet-in-wijk"
    after = counts(own_app)
    changed = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    assert changed.pop("signaal") == 1
    assert changed.pop("hulpvraag") == 1
    assert all(name.startswith("signaal_") for name in changed)
    with own_app.extensions["database"].sessions() as session:
        stored = session.scalars(select(Signaal)).one()
        assert (stored.wijk_code, stored.reden, stored.kanaal) == (
            HOLTENBROEK, "niet-in-wijk", "api",
        )  # fmt: skip
        assert "vervoer" in stored.themas


@pytest.mark.parametrize(
    "data",
    [
        {**FIETSLES, "wijk": BERKUM, "registreer": True},
        {"hulpvraag": "mijn peuter krijst in de winkel", "registreer": True},
        {"hulpvraag": "qqqq", "registreer": True},
        {"hulpvraag": "fietsles", "registreer": "ja"},
    ],
)
def test_where_there_is_no_gap_nothing_is_stored(own_app, data):
    post(own_app, {"hulpvraag": "x"})
    before = counts(own_app)
    post(own_app, data)
    assert counts(own_app) == before


def test_the_log_holds_no_word_of_it(own_app, capfd, caplog):
    for data in (
        {"hulpvraag": f"fietsles {CANARY} 06-12345678", "registreer": True},
        {"hulpvraag": f"{CANARY} " * 800},
        {"hulpvraag": "x", "wijk": CANARY},
        {"hulpvraag": "x", "postcode": CANARY},
    ):
        post(own_app, data)
    post(own_app, data=f'{{"{CANARY}": ')
    logged = capfd.readouterr()
    text = logged.out + logged.err + caplog.text
    assert '"route": "/api/v1/match"' in text
    assert CANARY not in text
    assert "12345678" not in text
