"""Borders of wijken from GeoJSON: what is good goes in, what is not is named in Dutch."""

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.geo.borders import read_borders

SQUARE = [[6.0, 52.5], [6.1, 52.5], [6.1, 52.6], [6.0, 52.6], [6.0, 52.5]]


def feature(code="WK000001", name="code", kind="Polygon", shape=None):
    return {
        "type": "Feature",
        "properties": {name: code, "naam": "Ergens"},
        "geometry": {"type": kind, "coordinates": [SQUARE] if shape is None else shape},
    }


def collection(*features) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(features)}).encode()


@pytest.mark.parametrize(
    "name", ["code", "wijkcode", "WK_CODE", "statcode", "wijk_code", "Wijkcode"]
)
def test_the_code_is_found_under_the_names_publishers_use(name):
    assert list(read_borders(collection(feature(name=name))).per_wijk) == ["WK000001"]


def test_a_multipolygon_with_a_hole_is_kept_as_it_is():
    hole = [[6.04, 52.54], [6.06, 52.54], [6.06, 52.56], [6.04, 52.54]]
    found = read_borders(collection(feature(kind="MultiPolygon", shape=[[SQUARE, hole]])))
    assert found.per_wijk["WK000001"] == {
        "type": "MultiPolygon",
        "coordinates": [[SQUARE, hole]],
    }
    assert found.fouten == ()


def test_a_byte_order_mark_is_no_problem():
    assert read_borders(b"\xef\xbb\xbf" + collection(feature())).per_wijk


OPEN = SQUARE[:-1]
RD = [[202000, 502000], [203000, 502000], [203000, 503000], [202000, 502000]]


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (feature(code=""), "code van de wijk ontbreekt"),
        (feature(code=7), "code van de wijk ontbreekt"),
        (feature(name="iets"), "code van de wijk ontbreekt"),
        (feature(kind="Point", shape=[6.0, 52.5]), "geen vlak"),
        (feature(shape=[]), "geen grens"),
        (feature(shape="x"), "geen grens"),
        (feature(shape=[[]]), "te weinig punten"),
        (feature(shape=[SQUARE[:3]]), "te weinig punten"),
        (feature(shape=[OPEN]), "niet gesloten"),
        (feature(shape=[RD]), "Rijksdriehoek"),
        (feature(shape=[[["a", "b"]] * 4]), "geen punt"),
        (feature(shape=[[[True, False]] * 4]), "geen punt"),
        (feature(shape=[[[6.0]] * 4]), "geen punt"),
        (feature(shape=[[[6.0, 52.5, 0, 0]] * 4]), "geen punt"),
        ({"type": "Feature", "properties": {"code": "WK000001"}, "geometry": None}, "geen vlak"),
        ({"type": "Feature", "properties": None}, "eigenschappen"),
        ("onzin", "eigenschappen"),
        (None, "eigenschappen"),
    ],
)
def test_a_bad_feature_is_named_and_the_good_one_goes_in(bad, words):
    found = read_borders(collection(feature("WK000009"), bad))
    assert list(found.per_wijk) == ["WK000009"]
    assert len(found.fouten) == 1
    assert found.fouten[0].startswith("Onderdeel 2: ")
    assert words in found.fouten[0]


def test_the_second_of_two_with_one_code_is_left_out():
    other = feature(shape=[[[5.0, 52.0], [5.1, 52.0], [5.1, 52.1], [5.0, 52.0]]])
    found = read_borders(collection(feature(), other))
    assert found.per_wijk["WK000001"]["coordinates"] == [SQUARE]
    assert found.fouten == ("Onderdeel 2: wijk WK000001 staat er twee keer in.",)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"\xff\xfe{}",
        b"id;naam",
        b"[]",
        b"{}",
        b'{"type": "Feature"}',
        b'{"type": "FeatureCollection"}',
        b'{"type": "FeatureCollection", "features": []}',
        b'{"type": "FeatureCollection", "features": {}}',
        b'{"type": "FeatureCollection", "features": [NaN]}',
        b"[" * 100_000,
    ],
)
def test_a_file_of_no_use_is_refused_with_one_sentence(content):
    with pytest.raises(InvalidInput) as caught:
        read_borders(content)
    assert list(caught.value.fouten) == ["bestand"]
    assert caught.value.fouten["bestand"][0].endswith(".")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.sampled_from(["properties", "geometry", "coordinates"]), JSON)
def test_whatever_stands_in_a_feature_it_is_used_or_named(place, value):
    wild = copy.deepcopy(feature())
    if place == "coordinates":
        wild["geometry"]["coordinates"] = value
    else:
        wild[place] = value
    found = read_borders(collection(wild))
    assert len(found.per_wijk) + len(found.fouten) == 1


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content):
    with pytest.raises(InvalidInput):
        read_borders(content)
