"""What the matcher knows about words, as it is delivered; read once in a test process."""

import pytest

from app.config import ROOT
from app.matching.lexicon import Lexicon
from app.matching.lexicon_files import load


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The lexicon in ``seeds/``."""
    return load(ROOT / "seeds")
