"""Splitting compounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.compounds import LINKS, known_head, load_table, split

KNOWN = {"mantelzorg", "mantel", "zorg", "ondersteuning", "fiets", "les", "dorp", "huis", "ouder"}
PARTS = ["fiets", "zorg", "wandel", "groep", "eetcafe", "taal", "buurt", "school"]


def test_fewest_parts_win():
    assert split("mantelzorgondersteuning", KNOWN.__contains__, {}) == (
        "mantelzorg",
        "ondersteuning",
    )


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("fietsles", ("fiets", "les")),
        ("dorpshuis", ("dorp", "huis")),
        ("ouderenzorg", ("ouder", "zorg")),
        ("mantelzorg", ("mantel", "zorg")),
        ("zorg", ()),
        ("ondersteuning", ()),
        ("fietsxyz", ()),
        ("zorg4ondersteuning", ()),
    ],
)
def test_splits_at_known_words_and_links(word, parts):
    known = KNOWN - {"mantelzorg"} if word == "mantelzorg" else KNOWN
    assert split(word, known.__contains__, {}) == parts


def test_table_decides_before_the_vocabulary():
    table = {"fietsles": ("fietsen", "leren")}
    assert split("fietsles", KNOWN.__contains__, table) == ("fietsen", "leren")


def test_beginnings_and_endings_are_no_parts():
    assert split("eenzaamheid", {"eenzaam", "heid"}.__contains__, {}) == ()
    assert split("voorzorg", {"voor", "zorg"}.__contains__, {}) == ()


@given(st.lists(st.sampled_from(PARTS), min_size=2, max_size=4), st.data())
def test_what_is_glued_comes_apart(parts, data):
    links = [data.draw(st.sampled_from(LINKS)) for _ in parts[1:]]
    word = parts[0] + "".join(link + part for link, part in zip(links, parts[1:], strict=True))
    found = split(word, set(PARTS).__contains__, {})
    assert len(found) > 1
    assert set(found) <= set(PARTS)


@given(
    st.text(alphabet="abcdefijnorstu", max_size=50), st.sets(st.text("abcdefinorstu", min_size=3))
)
def test_parts_are_known_and_stand_in_the_word_in_order(word, known):
    at = 0
    for part in split(word, known.__contains__, {}):
        assert part in known
        at = word.index(part, at) + len(part)


def test_a_known_head_is_found_behind_an_unknown_word():
    known = {"vereniging", "leiding"}.__contains__
    assert known_head("zweefvliegvereniging", known) == "vereniging"
    assert known_head("begeleiding", known) is None
    assert known_head("vereniging", known) is None
    assert known_head("x" * 500, known) is None


def test_table_is_read_leniently(tmp_path):
    path = tmp_path / "samenstellingen.txt"
    path.write_bytes(
        "# uitleg\nFietsLes\tfiets lés\nzonder tab\nzorg\tzorg\n\n\tleeg leeg\nkapot\xff\n".encode(
            "latin-1"
        )
        + b"taalles\ttaal les # toelichting\n"
    )
    table = load_table(path)
    assert table["taalles"] == ("taal", "les")
    assert "fietsles" in table
    assert set(table) == {"fietsles", "taalles"}


def test_no_table_is_an_empty_table(tmp_path):
    assert load_table(None) == {}
    assert load_table(tmp_path / "weg.txt") == {}
