"""The question in an address: whatever it holds, what comes out is a question we can ask."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from app.directory.forms import (
    MAX_TEXT,
    CatalogusVraag,
    Sortering,
    clean_text,
    read_pagina,
    read_vraag,
)
from app.search.types import FACETS

KNOWN = {facet: ("a", "b", "c") for facet in FACETS}


@pytest.fixture(scope="module", autouse=True)
def texts():
    """Somewhere to look up translations."""
    app = Flask(__name__)
    Babel(app)
    with app.test_request_context():
        yield


def vraag_of(address):
    pairs = parse_qsl(urlsplit(address).query, keep_blank_values=True)
    return read_vraag(MultiDict(pairs), KNOWN)


def test_an_empty_address_asks_for_everything():
    assert vraag_of("/aanbod") == CatalogusVraag()
    assert CatalogusVraag().address("/aanbod") == "/aanbod"


def test_a_question_is_read_and_unknown_values_are_named():
    vraag = vraag_of(
        "/aanbod?q=+koor++zingen&thema=b&thema=x&thema=a&thema=b&sorteer=naam&pagina=3"
    )
    assert (vraag.tekst, vraag.filters) == ("koor zingen", {"thema": ("b", "a")})
    assert (vraag.sorteer, vraag.pagina) == (Sortering.NAAM, 3)
    assert vraag.meldingen == ("Dit filter kennen wij niet: “x”. Het telt niet mee.",)


def test_toggling_puts_in_and_takes_out_and_goes_to_page_one():
    vraag = CatalogusVraag("koor", {"thema": ("a",)}, pagina=4)
    assert vraag.toggled("thema", "b").filters == {"thema": ("a", "b")}
    assert vraag.toggled("thema", "a").filters == {}
    assert vraag.toggled("wijk", "a").pagina == 1
    assert vraag.without_filters() == CatalogusVraag("koor")
    assert (vraag.gefilterd, vraag.without_filters().gefilterd) == (True, False)


TEXTS = st.text(max_size=30)
NAMES = st.one_of(st.sampled_from([*FACETS, "q", "sorteer", "pagina"]), TEXTS)
VALUES = st.one_of(TEXTS, st.sampled_from(["a", "b", "naam", "2", "-1", "1e99", "9" * 400]))


@given(st.lists(st.tuples(NAMES, VALUES), max_size=12))
def test_any_address_gives_a_question_whose_own_address_is_the_same_question(pairs):
    vraag = read_vraag(MultiDict(pairs), KNOWN)
    assert len(vraag.tekst) <= MAX_TEXT
    assert vraag.pagina >= 1
    assert all(set(values) <= set(KNOWN[facet]) for facet, values in vraag.filters.items())
    again = vraag_of(vraag.address("/aanbod"))
    assert (again.tekst, again.sorteer, again.pagina) == (vraag.tekst, vraag.sorteer, vraag.pagina)
    assert again.filters == vraag.filters
    assert again.meldingen == ()


@given(st.text())
def test_clean_text_can_be_shown_and_stays_clean(text):
    cleaned = clean_text(text)
    assert cleaned.isprintable()
    assert clean_text(cleaned) == cleaned


@given(st.text())
def test_any_page_number_is_from_one(text):
    assert 1 <= read_pagina(MultiDict({"pagina": text})) <= 10_000
