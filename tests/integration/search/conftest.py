"""An index to break."""

from pathlib import Path

import pytest

from app.search.index import SearchIndex
from tests.integration.search.breaking import documents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an index at version 1 in which all documents say *oudewoord*."""
    SearchIndex.open(tmp_path / "index").rebuild(documents("oudewoord"), 1)
    return tmp_path / "index"
