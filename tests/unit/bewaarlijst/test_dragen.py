"""A list in the links of a page: where it goes, and where not."""

import pytest

from app.bewaarlijst.dragen import Drager, read, written
from app.bewaarlijst.types import MOST, Keuze

DRAGER = Drager(Keuze((3, 7)))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ()),
        ("3.7", (3, 7)),
        ("7.3.7", (7, 3)),
        ("3.x.-1.0.2147483648.9", (3, 9)),
        (".".join(map(str, range(1, 99))), tuple(range(1, MOST + 1))),
    ],
)
def test_what_stands_in_an_address(text, ids):
    keuze = read(text)
    assert keuze == Keuze(ids)
    assert read(written(keuze)) == keuze


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/", "/?lijst=3.7"),
        ("/aanbod/12", "/aanbod/12?lijst=3.7"),
        ("/ar/aanbod?q=a+b&wijk=x#lijst", "/ar/aanbod?q=a+b&wijk=x&lijst=3.7#lijst"),
        ("/aanbod?q=&lijst=9", "/aanbod?q=&lijst=9"),
        ("/lijst", "/lijst?id=3&id=7"),
        ("/lijst?id=12", "/lijst?id=3&id=7&id=12"),
        ("/ar/lijst?id=7&zoek=x", "/ar/lijst?id=3&id=7&zoek=x"),
        ("/static/a.css", "/static/a.css"),
        ("/aanbod/12.ics", "/aanbod/12.ics"),
        ("/lijst.pdf?id=3", "/lijst.pdf?id=3"),
        ("#inhoud", "#inhoud"),
        ("", ""),
        ("tel:112", "tel:112"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
        ("https://example.org/lijst", "https://example.org/lijst"),
        ("//example.org/lijst", "//example.org/lijst"),
    ],
)
def test_addresses(address, expected):
    assert DRAGER.address(address) == expected


def test_on_the_page_of_the_list_links_to_lists_stay():
    own = Drager(Keuze((3, 7)), op_lijst=True)
    assert own.address("/lijst?id=7&id=3") == "/lijst?id=7&id=3"
    assert own.address("/lijst") == "/lijst"
    assert own.address("/aanbod/3") == "/aanbod/3?lijst=3.7"


def test_a_full_list_stays_full():
    full = Drager(Keuze(tuple(range(1, MOST + 1))))
    assert full.address("/lijst?id=999").count("id=") == MOST


def test_links_and_forms_of_a_page():
    html = (
        '<link href="/static/a.css"><a class="x" href="/aanbod?a=1&amp;b=2" rel="n">A</a>'
        '<form action="/aanbod" method="get"><input name="q"></form>'
        '<form class="y" action="/hulpvraag" method="post"></form>'
        '<form action="/lijst#x" method="get"></form>'
        '<p>href="/niets"</p><img src="/aanbod/3/qr.svg">'
    )
    assert DRAGER.page(html) == (
        '<link href="/static/a.css"><a class="x" href="/aanbod?a=1&amp;b=2&amp;lijst=3.7" rel="n">A'
        '</a><form action="/aanbod" method="get"><input type="hidden" name="lijst" value="3.7">'
        '<input name="q"></form>'
        '<form class="y" action="/hulpvraag?lijst=3.7" method="post"></form>'
        '<form action="/lijst#x" method="get"></form>'
        '<p>href="/niets"</p><img src="/aanbod/3/qr.svg">'
    )


def test_an_address_cannot_break_out_of_its_place():
    hostile = '<a href="/aanbod?q=%22&#34;&gt;&lt;script&gt;">x</a>'
    assert DRAGER.page(hostile).count('"') == 2
    assert "<script>" not in DRAGER.page(hostile)
