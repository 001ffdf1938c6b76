"""One index from empty folder to answers: rebuild, update, search, facets, suggestions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.errors import IndexDamaged, IndexOutOfStep
from app.search.index import SearchIndex
from app.search.types import SearchDocument, SearchQuery

CATALOGUE = [
    SearchDocument(
        1,
        "Ondersteuning voor mantelzorgers",
        "Steunpunt",
        "Wij helpen wie zorgt voor een ander.",
        facetten={"thema": ("zorg",), "wijk": ("*",), "toegankelijk": ("rolstoel", "aan-huis")},
        rang=3,
    ),
    SearchDocument(
        2,
        "Mantelzorgondersteuning",
        "Contour",
        "Een gesprek en respijt.",
        facetten={"thema": ("zorg", "rouw"), "wijk": ("WK1",), "toegankelijk": ("rolstoel",)},
        rang=2,
    ),
    SearchDocument(
        3,
        "Fietsles voor vrouwen",
        "De Trapper",
        "Leren fietsen in een kleine groep. De lessen zijn gratis.",
        trefwoorden=("inburgering",),
        plaats="Aa-landen",
        facetten={"thema": ("bewegen",), "wijk": ("WK2",), "toegankelijk": ("aan-huis",)},
        rang=1,
    ),
    SearchDocument(
        4,
        "Rouwgroep",
        "Café De Brug",
        "Samen praten na verlies. Ook over eenzaamheid en fietsen.",
        facetten={"thema": ("rouw",), "wijk": ("WK1", "WK2")},
        rang=0,
    ),
]


@pytest.fixture
def index(tmp_path):
    index = SearchIndex.open(tmp_path / "index")
    index.rebuild(CATALOGUE, 7)
    return index


def found(index, text="", **filters):
    return [hit.id for hit in index.search(SearchQuery(text, filters)).hits]


def test_an_index_that_is_not_there_has_no_version(tmp_path):
    index = SearchIndex.open(tmp_path / "index")
    assert index.version is None
    with pytest.raises(IndexDamaged):
        index.search(SearchQuery("fiets"))
    with pytest.raises(IndexDamaged):
        index.suggest("fiets")
    with pytest.raises(IndexDamaged):
        index.update(CATALOGUE, [], 8)


def test_stands_at_the_version_it_was_given(index):
    assert index.version == 7


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("mantelzorgondersteuning", [2, 1]),
        ("ondersteuning voor mantelzorgers", [1, 2]),
        ("ik zoek ondersteuning als mantelzorger", [1, 2]),
        ("mantelzorg", [2, 1]),
        ("FIETS", [3, 4]),
        ("fietslessen", [3, 4]),
        ("rouw", [4]),
        ("aalanden", [3]),
        ("aa-landen", [3]),
        ("inburgering", [3]),
        ("cafe brug", [4]),
        ("trapper", [3]),
    ],
)
def test_finds(index, text, ids):
    assert found(index, text) == ids


def test_finds_a_part_of_a_word_that_stands_alone_nowhere(tmp_path):
    index = SearchIndex.open(tmp_path / "index")
    index.rebuild([CATALOGUE[1]], 1)
    assert found(index, "ondersteuning voor mantelzorgers") == [2]
    assert found(index, "mantelzorg") == [2]


def test_table_of_compounds_is_used_and_belongs_to_the_index(tmp_path):
    table = tmp_path / "samenstellingen.txt"
    table.write_text("rouwcafe\trouw cafe\n", encoding="utf-8")
    index = SearchIndex.open(tmp_path / "index", compounds=table)
    index.rebuild([SearchDocument(1, "Rouwcafé", "", "")], 1)
    assert found(index, "café") == [1]
    assert SearchIndex.open(tmp_path / "index", compounds=table).version == 1
    assert SearchIndex.open(tmp_path / "index").version is None


def test_documents_with_all_words_come_first(index):
    page = index.search(SearchQuery("rouw fietsen eenzaamheid"))
    assert page.hits[0].id == 4
    assert page.hits[0].score > 1
    assert all(0 < hit.score < 1 for hit in page.hits[1:])
    assert page.total == 2


def test_a_word_that_stands_nowhere_costs_no_results(index):
    assert found(index, "fietsles arbeidsongeschiktheidsverzekeringsmaatschappij")[0] == 3


def test_a_title_counts_more_than_a_text(index):
    assert found(index, "fietsen") == [3, 4]


def test_mends_typing_errors_and_says_so(index):
    page = index.search(SearchQuery("hulp bij eenzaamhied"))
    assert page.gecorrigeerd == "hulp bij eenzaamheid"
    assert page.hits[0].id == 4
    assert index.search(SearchQuery("eenzaamheid")).gecorrigeerd is None


@pytest.mark.parametrize(
    "text", ["", "  ", "***", "?", "\x00", "🙂🙂", "de het een", '"', "((", "AND"]
)
def test_a_text_that_says_nothing_gives_all_in_order_of_rang(index, text):
    page = index.search(SearchQuery(text))
    if text != "AND":
        assert [hit.id for hit in page.hits] == [4, 3, 2, 1]
        assert {hit.score for hit in page.hits} == {0.0}
    assert page.gecorrigeerd is None


def test_pages_cut_the_same_list(index):
    every = found(index)
    pages = [index.search(SearchQuery(limit=1, offset=at)) for at in range(5)]
    assert [hit.id for page in pages for hit in page.hits] == every
    assert {page.total for page in pages} == {4}


def test_filters_within_a_facet_widen_and_between_facets_narrow(index):
    assert found(index, thema=("rouw", "bewegen")) == [4, 3, 2]
    assert found(index, thema=("rouw",), wijk=("WK2",)) == [4]
    assert found(index, wijk=()) == [4, 3, 2, 1]


def test_accessibility_needs_all_that_is_chosen(index):
    assert found(index, toegankelijk=("rolstoel",)) == [2, 1]
    assert found(index, toegankelijk=("rolstoel", "aan-huis")) == [1]


def test_what_serves_every_wijk_is_found_and_counted_in_each(index):
    assert found(index, wijk=("WK2",)) == [4, 3, 1]
    assert found(index, wijk=("WK9",)) == [1]
    assert index.search(SearchQuery()).facetten["wijk"] == {"WK1": 3, "WK2": 3}


def test_a_facet_is_counted_without_its_own_filter(index):
    page = index.search(SearchQuery(filters={"thema": ("bewegen",), "wijk": ("WK2",)}))
    assert page.total == 1
    assert page.facetten["thema"] == {"zorg": 1, "rouw": 1, "bewegen": 1}
    assert page.facetten["wijk"] == {"WK2": 1}
    assert page.facetten["dagdeel"] == {}


def test_counts_follow_the_question(index):
    assert index.search(SearchQuery("mantelzorg")).facetten["thema"] == {"zorg": 2, "rouw": 1}


def test_suggests_from_three_letters(index):
    assert index.suggest("fi") == ()
    assert [s.titel for s in index.suggest("fie")] == ["Fietsles voor vrouwen"]
    assert [s.organisatie for s in index.suggest("CAFÉ D")] == ["Café De Brug"]
    assert [s.id for s in index.suggest("ondersteuning voor man")] == [1]
    assert index.suggest("fie", limit=0) == ()


def test_suggests_titles_that_begin_so_first(tmp_path):
    index = SearchIndex.open(tmp_path / "index")
    titles = ["Samen zingen", "Zingen", "Koor"]
    index.rebuild(
        [SearchDocument(i, t, "Zingclub" if i == 2 else "", "") for i, t in enumerate(titles)], 1
    )
    assert [s.id for s in index.suggest("zin")] == [1, 0, 2] or [
        s.id for s in index.suggest("zin")
    ] == [1, 2, 0]


def test_update_adds_changes_and_removes(index):
    changed = SearchDocument(3, "Zwemles", "De Trapper", "", facetten={"thema": ("water",)})
    index.update([changed, SearchDocument(9, "Schaakclub", "Pion", "")], [1, 777], 8)
    assert index.version == 8
    assert found(index, "fietsles vrouwen") == [4]
    assert found(index, "zwemles") == [3]
    assert found(index, "schaken schaakclub") == [9]
    assert sorted(found(index)) == [2, 3, 4, 9]
    assert index.search(SearchQuery()).facetten["thema"] == {"zorg": 1, "rouw": 2, "water": 1}
    assert index.suggest("vrouwen") == ()


def test_removed_words_are_no_longer_known(index):
    index.update([], [4], 8)
    assert found(index, "eenzaamheid") == []
    assert index.search(SearchQuery("eenzaamhied")).gecorrigeerd is None


def test_update_of_nothing_moves_the_version_alone(index):
    before = index.search(SearchQuery("fiets"))
    index.update([], [], 8)
    assert index.version == 8
    assert index.search(SearchQuery("fiets")) == before


def test_update_on_another_version_is_refused(index):
    with pytest.raises(IndexOutOfStep):
        index.update([], [1], 9, based_on=8)
    assert (index.version, found(index, "steunpunt")) == (7, [1])
    index.update([], [1], 8, based_on=7)
    assert (index.version, found(index, "steunpunt")) == (8, [])


def test_everything_may_be_removed_and_come_back(index):
    index.update([], [1, 2, 3, 4], 8)
    page = index.search(SearchQuery("fiets"))
    assert (page.hits, page.total) == ((), 0)
    assert index.suggest("fiets") == ()
    index.update(CATALOGUE, [], 9)
    assert found(index, "fietsles") == [3, 4]
    index.rebuild([], 10)
    assert found(index) == []
    index.update(CATALOGUE[:1], [], 11)
    assert found(index) == [1]


def test_rebuild_tells_its_progress_and_keeps_the_last_of_two(index):
    told = []
    twice = [*CATALOGUE, SearchDocument(4, "Schaken", "", "")]
    index.rebuild(iter(twice), 8, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert found(index, "schaken") == [4]


WORDS = st.lists(st.sampled_from(["fiets", "rouw", "zorg", "taal", "koor"]), max_size=4)
CHANGES = st.lists(
    st.tuples(st.dictionaries(st.integers(0, 12), WORDS, max_size=5), st.sets(st.integers(0, 12))),
    min_size=1,
    max_size=8,
)


@given(CHANGES)
def test_updates_end_where_a_rebuild_ends(tmp_path_factory, changes):
    folder = tmp_path_factory.mktemp("gelijk")
    updated, rebuilt = SearchIndex.open(folder / "a"), SearchIndex.open(folder / "b")
    updated.rebuild([], 0)
    truth: dict[int, SearchDocument] = {}
    for version, (changed, removed) in enumerate(changes, 1):
        documents = {i: _document(i, words) for i, words in changed.items()}
        gone = removed - documents.keys()
        updated.update(documents.values(), gone, version)
        truth = {i: d for i, d in (truth | documents).items() if i not in gone}
    rebuilt.rebuild(truth.values(), len(changes))
    for text in ("", "fiets", "rouw koor", "zorgtaal"):
        one, other = updated.search(SearchQuery(text)), rebuilt.search(SearchQuery(text))
        assert (one.total, one.facetten) == (other.total, other.facetten)
        assert [h.id for h in one.hits] == [h.id for h in other.hits]
        assert [h.score for h in one.hits] == pytest.approx([h.score for h in other.hits])


def _document(key, words):
    return SearchDocument(
        key, " ".join(words), "", "tekst", facetten={"thema": tuple(dict.fromkeys(words))}, rang=key
    )
