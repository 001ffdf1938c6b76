"""Filtering and counting, held against the plain reading of the rules."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.columns import GONE, Columns, Row, assemble
from app.search.types import AND_FACETS, FACETS

VALUES = st.lists(st.sampled_from(["a", "b", "c", "*"]), unique=True, max_size=3).map(tuple)
SOME_FACETS = st.sampled_from(["thema", "wijk", "toegankelijk"])
ROWS = st.dictionaries(
    st.integers(0, 40),
    st.builds(
        Row,
        rang=st.floats(0, 9),
        length=st.floats(1, 9),
        facetten=st.dictionaries(SOME_FACETS, VALUES),
    ),
    max_size=20,
)
CHOSEN = st.lists(st.sampled_from(["a", "b", "c", "nergens"]), unique=True, max_size=2).map(tuple)
FILTERS = st.dictionaries(SOME_FACETS, CHOSEN)


def columns_of(rows):
    return assemble(np.array(list(rows), np.int64), rows, Columns.empty())


def has(row, facet, value):
    return value in row.facetten.get(facet, ()) or "*" in row.facetten.get(facet, ())


def passes(row, facet, chosen):
    join = all if facet in AND_FACETS else any
    return not chosen or join(has(row, facet, value) for value in chosen)


@given(ROWS, FILTERS, st.data())
def test_filters_and_counts_as_the_rules_say(rows, filters, data):
    found = {key: data.draw(st.booleans()) for key in rows}
    columns = columns_of(rows)
    result, counts = columns.filtered(np.array(list(found.values()), bool), filters)
    expected = {
        key
        for key, row in rows.items()
        if found[key] and all(passes(row, f, chosen) for f, chosen in filters.items())
    }
    assert set(columns.ids[result].tolist()) == expected
    seen = {v for row in rows.values() for v in row.facetten.get("wijk", ()) if v != "*"}
    others = [
        row
        for key, row in rows.items()
        if found[key] and all(passes(row, f, v) for f, v in filters.items() if f != "wijk")
    ]
    chosen = filters.get("wijk", ())
    plain = {v: sum(has(row, "wijk", v) for row in others) for v in seen | set(chosen)}
    assert counts["wijk"] == {v: n for v, n in plain.items() if n or v in chosen}
    assert set(counts) == set(FACETS)


@given(ROWS)
def test_round_trip(rows):
    columns = columns_of(rows)
    again = Columns.from_bytes(columns.to_bytes())
    assert again.values == columns.values
    for name in ("ids", "rang", "lengths", "bits"):
        assert (getattr(again, name) == getattr(columns, name)).all()


@given(ROWS, ROWS, st.data())
def test_new_order_keeps_the_facts(old, new, data):
    before = columns_of(old)
    keys = data.draw(st.permutations(sorted(old.keys() | new.keys())))
    ids = np.array([key for k in keys for key in (k, GONE)], np.int64)
    after = assemble(ids, new, before)
    fresh = columns_of({key: new.get(key, old.get(key)) for key in keys})
    assert after.values == fresh.values
    assert after.count == fresh.count
    assert after.ids[after.by_rang].tolist() == fresh.ids[fresh.by_rang].tolist()
    for pair in range(len(after.values)):
        bits = np.unpackbits(after.bits[pair], count=after.size).astype(bool)
        same = np.unpackbits(fresh.bits[pair], count=fresh.size).astype(bool)
        assert set(after.ids[bits].tolist()) == set(fresh.ids[same].tolist())


def test_an_id_from_nowhere_is_an_error():
    with pytest.raises(KeyError):
        assemble(np.array([7], np.int64), {}, Columns.empty())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"geen npz"])
def test_refuses_what_are_no_columns(data):
    with pytest.raises(ValueError):
        Columns.from_bytes(data)
