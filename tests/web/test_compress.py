"""What is sent in gzip, and what never is because it holds a secret."""

import gzip

import pytest

from app.accounts.demo import DEMO_ACCOUNTS

GZIP = {"Accept-Encoding": "gzip, deflate, br"}


def get(client, path, **headers):
    return client.raw.get(path, headers={**GZIP, **headers})


@pytest.mark.parametrize(
    "path", ["/aanbod", "/themas/rouw", "/static/dichtbij.css", "/sitemap.xml"]
)
def test_a_page_without_secrets_is_smaller_and_the_same(client, path):
    packed, plain = get(client, path), client.raw.get(path)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert len(packed.data) == int(packed.headers["Content-Length"]) < len(plain.data) / 2
    for answer in (packed, plain):
        assert "Accept-Encoding" in answer.headers["Vary"]
    assert "Content-Encoding" not in plain.headers


@pytest.mark.parametrize("accepts", ["", "identity", "gzip;q=0", "br"])
def test_who_does_not_read_gzip_gets_none(client, accepts):
    answer = client.raw.get("/aanbod", headers={"Accept-Encoding": accepts})
    assert "Content-Encoding" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/inloggen", "/hulpvraag"])
def test_a_page_with_a_token_is_never_compressed(client, path):
    for _first_and_second_visit in range(2):
        answer = get(client, path)
        assert b"csrf_token" in answer.data
        assert "Content-Encoding" not in answer.headers


def test_a_public_page_of_somebody_signed_in_holds_a_token_too(fresh_client):
    account = DEMO_ACCOUNTS[0]
    fresh_client.sign_in(account.rol.value, account.wachtwoord)
    for _again in range(2):
        answer = get(fresh_client, "/aanbod?q=koffie")
        assert b"csrf_token" in answer.data
        assert "Content-Encoding" not in answer.headers


def test_a_file_that_one_has_is_not_sent_again(client):
    first = get(client, "/static/dichtbij.css")
    again = get(client, "/static/dichtbij.css", **{"If-None-Match": first.headers["ETag"]})
    assert first.headers["ETag"].startswith("W/")
    assert again.status_code == 304
    assert again.data == b""


def test_errors_and_small_answers_stay_as_they_are(client):
    for path in ("/bestaat-niet", "/gezond", "/robots.txt"):
        assert "Content-Encoding" not in get(client, path).headers, path
