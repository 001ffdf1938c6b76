"""The list of aanbod: search, filters, order, pages, and what strangers put in its address."""

import re
from urllib.parse import quote, urlencode

import pytest

from app.search.types import FACETS

HOSTILE = [
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "${7*7} #{7*7} %s %d",
    "../../etc/passwd",
    "\u202eomgekeerd\u202c",
    "😀",
    "*",
    "a*",
    '"',
    "AND OR NOT",
    "thema:rouw",
    "\t\r\n",
    "é" * 3000,
    "a" * 100_000,
    "-1",
    "1e99",
    "WK999999",
]


def cards(page):
    return [" ".join("".join(article.itertext()).split()) for article in page.all("article")]


def count(page):
    return int(re.findall(r"\d+", page.text("div", role="status"))[0])


def test_all_aanbod_in_pages_of_twenty(client):
    page = client.get("/aanbod")
    assert page.h1 == "Zoeken in het aanbod"
    assert count(page) > 200
    assert len(cards(page)) == 20
    following = client.get(page.links["Volgende"])
    assert following.title.startswith("Zoeken in het aanbod, pagina 2")
    assert not set(cards(page)) & set(cards(following))
    assert client.get(following.links["Vorige"]).path == "/aanbod"


def test_every_page_together_holds_every_aanbod_once(client):
    page = client.get("/aanbod")
    total, seen = count(page), cards(page)
    while "Volgende" in page.links:
        page = client.get(page.links["Volgende"])
        seen += cards(page)
    assert len(seen) == total


def test_a_search_keeps_what_was_typed_and_announces_the_number(client):
    page = client.get("/aanbod?q=Inloophuis+De+Hud")
    assert page.text("div", role="status").endswith("voor “Inloophuis De Hud”")
    assert page.form("/aanbod").values["q"] == ["Inloophuis De Hud"]
    assert "Inloophuis De Hud" in cards(page)[0]


def test_a_typing_error_is_mended_and_said(client):
    page = client.get("/aanbod?q=jongerenwekr")
    assert "Bedoelde u “jongerenwerk”?" in page.main
    assert count(page) >= 1


def test_what_nobody_has_gives_a_page_that_says_what_now(client):
    page = client.get("/aanbod?q=qqxxyyzzw&thema=geld")
    assert page.text("div", role="status") == "Wij vonden niets voor “qqxxyyzzw”"
    assert cards(page) == []
    assert page.links["Zoek zonder filters"] == "/aanbod?q=qqxxyyzzw"
    assert page.links["Kies een thema"] == "/themas"


def test_filters_narrow_and_their_counts_are_true(client):
    page = client.get("/aanbod?thema=rouw")
    for value in ("geld", "school"):
        [box] = [b for b in page.all("input", name="thema", value=value)]
        label = label_of(page, box)
        narrowed = client.get(f"/aanbod?thema={value}")
        assert label.endswith(f"({count(narrowed)})")


def label_of(page, box):
    [label] = [x for x in page.all("label") if x.get("for") == box.get("id")]
    return " ".join("".join(label.itertext()).split())


def test_each_count_of_each_filter_is_what_that_filter_gives(client):
    page = client.get("/aanbod")
    boxes = page.all("input", type="checkbox")
    assert {b.get("name") for b in boxes} == set(FACETS)
    for box in boxes[::7]:
        promised = int(re.findall(r"\((\d+)\)$", label_of(page, box))[0])
        address = f"/aanbod?{urlencode({box.get('name'): box.get('value')})}"
        assert count(client.get(address)) == promised, address


def test_a_chosen_filter_is_ticked_and_its_chip_takes_it_away(client):
    page = client.get("/aanbod?q=samen&wijk=WK019330&kosten=gratis&thema=ontmoeten")
    form = page.form("/aanbod")
    assert form.values["wijk"] == ["WK019330"]
    assert form.values["kosten"] == ["gratis"]
    assert page.links["Haal weg: Gratis ×"] == "/aanbod?q=samen&thema=ontmoeten&wijk=WK019330"
    assert page.links["Wis alle filters"] == "/aanbod?q=samen"
    fewer = client.get(page.links["Haal weg: Gratis ×"])
    assert count(fewer) >= 1


def test_the_address_makes_a_round_trip(client):
    address = "/aanbod?q=samen&thema=ontmoeten&thema=rouw&wijk=WK019330&sorteer=naam"
    page = client.get(address)
    values = page.form("/aanbod").values
    [select] = page.all("select", id="sorteer")
    [chosen] = [o.get("value") for o in select.iter("option") if o.get("selected") is not None]
    again = urlencode([(k, v) for k in values for v in values[k]] + [("sorteer", chosen)])
    assert sorted(again.split("&")) == sorted(address.split("?")[1].split("&"))
    assert cards(client.get(f"/aanbod?{again}")) == cards(page)


def test_sorted_by_name(client):
    page = client.get("/aanbod?sorteer=naam&thema=bewegen")
    names = [" ".join("".join(a.find("h3").itertext()).split()) for a in page.all("article")]
    assert names == sorted(names, key=str.casefold)
    assert len(names) > 3


@pytest.mark.parametrize("order", ["passend", "gecontroleerd", "naam"])
def test_every_order_holds_the_same_results(client, order):
    assert count(client.get(f"/aanbod?q=samen&sorteer={order}")) == count(
        client.get("/aanbod?q=samen")
    )


@pytest.mark.parametrize(
    "number", ["-1", "0", "1e99", "abc", "1.5", "²", "٣", "", "9" * 5000, "0x1", " 1 "]
)
def test_a_page_number_that_is_none_is_page_one(client, number):
    page = client.get(f"/aanbod?pagina={quote(number)}")
    assert len(cards(page)) == 20
    assert "pagina" not in page.title


def test_a_page_after_the_last_leads_to_the_last(client):
    page = client.get("/aanbod?q=samen&pagina=9999", status=302)
    last = client.follow(page)
    assert cards(last)
    assert "Volgende" not in last.links


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_search_is_only_a_search(client, value):
    page = client.get(f"/aanbod?q={quote(value)}")
    assert "<script>alert" not in page.html
    assert len(page.title) < 300


def test_a_template_in_a_search_is_only_text(client):
    html = client.raw.get("/aanbod?q=%7B%7B+7*7+%7D%7D").get_data(as_text=True)
    assert "{{ 7*7 }}" in html


@pytest.mark.parametrize("name", [*FACETS, "sorteer", "pagina", "onbekend", "q[]", "wijk[0]"])
@pytest.mark.parametrize("value", ["' OR 1=1 --", "<b>", "WK999999", "a" * 5000, "😀"])
def test_a_hostile_filter_is_passed_over(client, name, value):
    page = client.get(f"/aanbod?{urlencode({name: value})}")
    assert count(page) > 200
    said = "Dit filter kennen wij niet" in page.main
    assert said == (name in FACETS)


def test_an_unknown_wijk_is_named(client):
    page = client.get("/aanbod?wijk=WK999999&thema=geld")
    assert "Dit filter kennen wij niet: “WK999999”. Het telt niet mee." in page.main
    assert page.form("/aanbod").values["thema"] == ["geld"]


def test_a_text_that_is_too_long_is_cut_and_said(client):
    page = client.get(f"/aanbod?q={'samen ' * 100}")
    assert "Wij lazen de eerste 200 tekens" in page.main
    assert len(page.form("/aanbod").values["q"][0]) <= 200


@pytest.mark.parametrize("query", ["q=%00", "q=a%00b", "thema=%00", "q=\0"])
def test_nul_bytes_are_refused(client, query):
    client.get(f"/aanbod?{query}", status=400)


@pytest.mark.parametrize(
    "raw", ["q=%ff%fe", "q=%E9t%E9", "q=%C0%80", "wijk=%ff", "%ff=%ff", "&&==&"]
)
def test_other_encodings_are_no_error(client, raw):
    client.get(f"/aanbod?{raw}")


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_the_list_only_gives(client, method):
    answer = getattr(client.raw, method)("/aanbod")
    assert answer.status_code in (400, 405)


def test_suggestions_while_typing(client):
    found = client.get("/aanbod/suggesties?q=inloop").json["suggesties"]
    assert found
    assert {"titel", "organisatie", "url"} == set(found[0])
    assert client.get(found[0]["url"]).h1 == found[0]["titel"]


@pytest.mark.parametrize("typed", ["", "in", "  ", "zzqqx", *HOSTILE])
def test_suggestions_for_nothing_or_for_anything(client, typed):
    answer = client.get(f"/aanbod/suggesties?{urlencode({'q': typed})}")
    assert isinstance(answer.json["suggesties"], list)
