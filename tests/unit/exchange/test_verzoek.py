"""What a program asks of the API: read whole, or refused with all that is wrong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from app.core.errors import InvalidInput
from app.directory.forms import Sortering
from app.exchange.verzoek import read_page, read_vraag, refuse_query
from app.search.types import FACETS

CHOICES = {facet: ("een", "twee") for facet in FACETS}


def test_nothing_asked_is_the_first_page_by_name():
    vraag, size = read_vraag(MultiDict(), CHOICES)
    assert (vraag.pagina, size, vraag.sorteer, vraag.filters) == (1, 20, Sortering.NAAM, {})


def test_all_is_read():
    args: MultiDict[str, Any] = MultiDict(
        {
            "thema": ["een", "twee", "een"],
            "wijk": ["twee"],
            "sorteer": "makkelijk",
            "pagina": "3",
            "paginaGrootte": "100",
        }
    )
    vraag, size = read_vraag(args, CHOICES)
    assert vraag.filters == {"thema": ("een", "twee"), "wijk": ("twee",)}
    assert (vraag.pagina, size, vraag.sorteer) == (3, 100, Sortering.MAKKELIJK)


def test_all_that_is_wrong_is_told_at_once():
    args: MultiDict[str, Any] = MultiDict(
        {
            "thema": ["drie", "vier"],
            "sorteer": "passend",
            "pagina": "0",
            "paginaGrootte": ["101", "5"],
            "page": "1",
            "q": "schulden",
        }
    )
    with pytest.raises(InvalidInput) as wrong:
        read_vraag(args, CHOICES)
    assert wrong.value.fouten == {
        "thema": ["onbekende waarde: drie", "onbekende waarde: vier"],
        "sorteer": ["onbekende waarde: passend"],
        "pagina": ["dit moet een heel getal zijn van 1 tot en met 10000"],
        "paginaGrootte": [
            "geef dit hoogstens één keer",
            "dit moet een heel getal zijn van 1 tot en met 100",
        ],
        "page": ["deze sleutel is er niet"],
        "q": ["deze sleutel is er niet"],
    }


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "1.0", "01", "١", "²", "1e3", " 1", "10001", "9" * 99]
)
def test_what_is_no_page_is_refused(text):
    with pytest.raises(InvalidInput) as wrong:
        read_page(MultiDict({"pagina": text}))
    assert list(wrong.value.fouten) == ["pagina"]


def test_who_knows_no_keys_takes_none():
    refuse_query(MultiDict())
    with pytest.raises(InvalidInput) as wrong:
        refuse_query(MultiDict({"a": "1", "b" * 99: "2"}))
    assert list(wrong.value.fouten) == ["a", "b" * 40]


@given(st.lists(st.tuples(st.sampled_from([*FACETS, "pagina", "x"]), st.text(max_size=60))))
def test_a_message_is_short_and_can_be_shown(pairs):
    try:
        read_vraag(MultiDict(pairs), CHOICES)
    except InvalidInput as wrong:
        told = [text for texts in wrong.fouten.values() for text in texts]
        assert all(len(text) < 80 and text.isprintable() for text in told)
