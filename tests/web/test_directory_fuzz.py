"""Anything at all in the address of the list: always a good page."""

from urllib.parse import urlencode

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.search.types import FACETS

NAMES = st.sampled_from([*FACETS, "q", "sorteer", "pagina"])
WORDS = st.sampled_from(
    ["rouw", "samen", "mantelzorgondersteuning", "geld", "gratis", "nl", "*", "a*"]
)
VALUES = st.one_of(
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0{%"), max_size=40),
    st.lists(WORDS, max_size=6).map(" ".join),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(NAMES, VALUES), max_size=8))
def test_any_address_of_the_list_gives_a_page(client, pairs):
    page = client.get(f"/aanbod?{urlencode(pairs)}")
    assert page.h1 == "Zoeken in het aanbod"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.one_of(VALUES, st.text(st.characters(blacklist_categories=["Cs"]), max_size=20)))
def test_anything_typed_gives_a_list_of_suggestions(client, typed):
    answer = client.get(f"/aanbod/suggesties?{urlencode({'q': typed.replace(chr(0), '')})}")
    assert len(answer.json["suggesties"]) <= 8
