"""Addresses that are nearly one of ours lead to the page that they mean, in one step."""

import pytest

from tests.web.client import CheckingClient

HOLTENBROEK = "/wijken/WK019330"
LEADS = {
    "/themas/": "/themas",
    "/themas/geld/": "/themas/geld",
    "/aanbod/1/": "/aanbod/1",
    "/aanbod/?q=koor": "/aanbod?q=koor",
    "/en/themas/": "/en/themas",
    "/ar/aanbod/1//": "/ar/aanbod/1",
    "/Aanbod/1": "/aanbod/1",
    "/AANBOD/1.ICS": "/aanbod/1.ics",
    "/Themas/geld": "/themas/geld",
    "/themas/Geld": "/themas/geld",
    "/themas/GELD?wijk=WK019330": "/themas/geld?wijk=WK019330",
    "/tr/themas/Geld": "/tr/themas/geld",
    "/EN/themas": "/en/themas",
    "/EN": "/en/",
    "/Makkelijk/aanbod/1?van=brief": "/makkelijk/aanbod/1?van=brief",
    "/redactie/": "/redactie",
    "/thema": "/themas",
    "/thema/Rouw": "/themas/rouw",
    "/pl/thema/rouw": "/pl/themas/rouw",
    "/wijk": "/wijken",
    "/wijk/WK019330": HOLTENBROEK,
    "/wijk/holtenbroek": HOLTENBROEK,
    "/wijken/holtenbroek": HOLTENBROEK,
    "/wijken/Holtenbroek": HOLTENBROEK,
    "/wijken/wk019330": HOLTENBROEK,
    "/wijken/aa-landen": "/wijken/WK019331",
    "/wijken/poort-van-zwolle": "/wijken/WK019320",
    "/uk/wijken/centrum": "/uk/wijken/WK019310",
    "/organisatie": "/organisaties",
    "/organisatie/1": "/organisaties/1",
    "/nl/themas": "/themas",
    "/nl/aanbod?q=koor": "/aanbod?q=koor",
}


@pytest.mark.parametrize(("old", "new"), LEADS.items())
def test_it_leads_to_the_page_for_good(client: CheckingClient, old: str, new: str):
    assert client.get(old, status=301).location == new
    if ".ics" not in new and new != "/redactie":
        client.get(new)


@pytest.mark.parametrize(
    "path",
    ["/bestaat-niet/", "/Bestaat-Niet", "/thema/onbekend/x", "/EN/bestaat-niet", "/wijken/buurt"],
)
def test_what_is_nothing_of_ours_stays_unknown(client: CheckingClient, path: str):
    client.get(path, status=404)


def test_a_name_of_two_wijken_is_no_address(client: CheckingClient):
    client.get("/wijken/zwolle-zuid", status=404)


def test_the_id_of_an_answer_keeps_its_capitals(client: CheckingClient):
    page = client.get(f"/Hulpvraag/{'aB' * 16}/", status=301)
    assert page.location == f"/hulpvraag/{'aB' * 16}"


@pytest.mark.parametrize(
    "path", ["//kwaad.example/", "/\\\\kwaad.example/", "/%2f%2fkwaad.example/"]
)
def test_nobody_is_led_to_another_site(client: CheckingClient, path: str):
    answer = client.raw.get("/", environ_overrides={"PATH_INFO": path})
    location = answer.headers.get("Location", "/")
    assert answer.status_code in (301, 308, 404)
    assert location.startswith(("/", "http://localhost/")) and not location.startswith("//")


def test_a_program_must_use_the_right_address(client: CheckingClient):
    """NL API Design Rules, /core/no-trailing-slash: no redirect."""
    answer = client.raw.post("/api/v1/match/", json={"hulpvraag": "ik zit veel alleen"})
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")
